"""Whatever a text is, the time that it takes grows no faster than the text."""

from __future__ import annotations

import resource
from functools import cache, partial
from pathlib import Path

import pytest

from practiceguides.checking import check_book
from practiceguides.reading import read_book
from tests.editions.workshop import Workshop

from .built import LINES, MOST, build, on_paper, page_of, with_story
from .kinds import KINDS, book
from .measure import GROWTH, MEMORY, SLOWER, Read, checked, ratio, taken, write
from .measure import SIZE as WHOLE
from .stories import FILE, LARGE, LONG, WIDE, one_way
from .texts import PLACES, TEXTS, Files, own_text

SIZE = 24_000
TOGETHER = ("page", "field", "story")
"""The places that a test puts each text into at once."""
FAST = 5
"""What takes fewer times as long as the book's own text is not measured again."""


def _files(text: str) -> Files:
    return {name: each for place in TOGETHER for name, each in PLACES[place](text).items()}


@pytest.fixture(scope="module", autouse=True)
def _all_is_loaded(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Modules that are loaded for it are no reading, and no building."""
    folder = tmp_path_factory.mktemp("loaded")
    write(folder, page_of("A page."))
    for read in (book, build):
        checked(folder, read)


@cache
def _of_the_book(read: Read = book) -> float:
    """The seconds for so much of the book's own text."""
    own = own_text(SIZE)
    return taken(_files(own) if read is book else page_of(own), read).seconds


def _seconds(folder: Path, text: str) -> float:
    write(folder, _files(text))
    return checked(folder)


@pytest.mark.parametrize("name", TEXTS)
def test_twice_the_text_takes_no_more_than_two_and_a_half_times_as_long(
    name: str, tmp_path: Path
) -> None:
    """A text that somebody wrote to stop the readers stops nobody."""
    first = _seconds(tmp_path, TEXTS[name](SIZE))

    assert first < SLOWER * _of_the_book()
    if first > FAST * _of_the_book():
        whole, half = (partial(_seconds, tmp_path, TEXTS[name](size)) for size in (SIZE, SIZE // 2))
        assert ratio(whole, half, GROWTH) < GROWTH


MANY = 12
"""So many of the texts stand together where the memory is measured."""


def _mixed(size: int) -> str:
    """Texts of many classes, one behind the other."""
    some = [*TEXTS.values()][:: len(TEXTS) // MANY]
    return "\n\n".join(made(size // len(some)) for made in some)


@pytest.mark.parametrize("place", PLACES)
def test_no_text_takes_more_memory_than_there_is(place: str) -> None:
    """100 KB of hostile texts in any place are read in less than a small computer has.

    Each text by itself is measured by `make hostile`.
    """
    found = taken(PLACES[place](_mixed(WHOLE)))

    assert not found.is_fault, found.told
    assert found.megabytes < MEMORY


@pytest.mark.parametrize("name", KINDS)
def test_a_file_of_any_kind_takes_as_long_as_it_is_long(name: str, tmp_path: Path) -> None:
    """Thousands of members, and of names that lead nowhere, are read as fast as prose is."""
    kind, most = KINDS[name], SLOWER * KINDS[name].times * _of_the_book()

    def seconds(size: int) -> float:
        write(folder := tmp_path / str(size), kind.made(size))
        return checked(folder, kind.read)

    seconds(SIZE // 24)  # what its own reader loads
    first = seconds(SIZE)

    assert first < most
    if first > FAST * kind.times * _of_the_book():
        assert ratio(partial(seconds, SIZE), partial(seconds, SIZE // 2), GROWTH) < GROWTH


@pytest.mark.parametrize("name", ["edition, its country", "edition, a changed exercise"])
def test_what_is_remembered_of_an_edition_is_compared_in_time(name: str, tmp_path: Path) -> None:
    """Four thousand answers over the book's pack are held against those of the last check."""
    kind = KINDS[name]
    below = {"book/country.yaml": "country: Y\nchecked: 2026-11-01\nby: a nurse\n"}

    def seconds(size: int) -> float:
        write(folder := tmp_path / str(size), {**kind.made(size), **below})
        kind.read(folder)
        return checked(folder, kind.read)

    assert ratio(partial(seconds, 4 * SIZE), partial(seconds, SIZE), GROWTH**2) < GROWTH**2


def test_many_answers_that_changed_below_an_edition_are_told_in_time(tmp_path: Path) -> None:
    """The trainer's file is read once for its line numbers, and not for each change below it."""
    head = "country: X\nchecked: 2026-11-01\nby: a nurse\nanswers:\n"

    def seconds(many: int) -> float:
        workshop = Workshop(tmp_path / str(many))
        for says, folder in (
            ("x", workshop.base),
            ("ours", workshop.folder),
            ("new", workshop.base),
        ):
            answers = (f"  - id: q{number}\n    says: {says}\n" for number in range(many))
            workshop.write("book/country.yaml", head + "".join(answers), folder)
            workshop.check()
        return checked(workshop.folder, lambda _: workshop.check())

    assert ratio(partial(seconds, 400), partial(seconds, 100), GROWTH**2) < GROWTH**2


@pytest.mark.parametrize("name", LONG)
def test_a_long_story_is_read_in_time(name: str, tmp_path: Path) -> None:
    """Conditions, passages and lists of 100 KB are read as fast as prose is."""
    write(tmp_path, {FILE: LONG[name]})

    assert checked(tmp_path) < SLOWER * _of_the_book()


@pytest.mark.parametrize("name", LARGE)
def test_a_story_of_too_many_states_says_what_was_left_out(name: str, tmp_path: Path) -> None:
    """The proof ends in time and in little memory, and its author reads how far it came."""
    write(tmp_path, {FILE: LARGE[name]})
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

    found = check_book(read_book(tmp_path))

    assert {"proof-sampled"} <= {each.code for each in found if each.file == tmp_path / FILE}
    after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert (after - before) // 1024 < MEMORY


PRINTED = {**LARGE, **WIDE}


def _as_long_as(text: str, read: Read = book) -> float:
    """The seconds that are too many for so much text, or for a short one."""
    return SLOWER * _of_the_book(read) * max(1, len(text) / SIZE)


@pytest.mark.parametrize("name", PRINTED)
def test_a_story_of_any_size_is_drawn_and_printed(name: str) -> None:
    """What the check lets pass has a picture and a booklet in time and in little memory."""
    found = taken({FILE: PRINTED[name]}, on_paper)

    assert not found.is_fault, found.told
    assert found.seconds < _as_long_as(PRINTED[name])
    assert found.megabytes < MEMORY


@pytest.mark.parametrize("times", [1, 2])
def test_twice_the_flags_are_drawn_and_printed_in_time(times: int) -> None:
    """Each flag more of a condition is no doubling, where all are looked at and where none is."""

    def seconds(flags: int) -> float:
        return taken({FILE: one_way(times * flags)}, on_paper).seconds

    assert ratio(partial(seconds, 20), partial(seconds, 10), GROWTH) < GROWTH


@pytest.mark.parametrize("name", ["40 flags over 40 scenes", *WIDE])
def test_a_page_with_a_story_of_any_size_is_built(name: str) -> None:
    """The build writes its booklets too, whatever its conditions ask."""
    found = taken(with_story(PRINTED[name]), build)

    assert not found.is_fault, found.told
    assert found.seconds < _as_long_as(PRINTED[name], build)
    assert found.megabytes < MEMORY


def test_a_page_of_many_parts_is_built_in_time(tmp_path: Path) -> None:
    """As long a page as there may be takes no more than two and a half times as long as its half.

    All families are measured by `make hostile`.
    """

    def seconds(lines: int) -> float:
        write(folder := tmp_path / str(lines), page_of(LINES["paragraphs"](lines)))
        return checked(folder, build)

    assert ratio(partial(seconds, MOST), partial(seconds, MOST // 2), GROWTH) < GROWTH


@pytest.mark.parametrize("name", ["a long word", "long lines"])
def test_a_long_text_is_built_in_little_memory(name: str) -> None:
    """100 KB that the check lets pass: one word of it has as many beginnings as it has letters."""
    found = taken(page_of(TEXTS[name](100_000)), build)

    assert not found.is_fault, found.told
    assert found.megabytes < MEMORY
