"""What asks too much of a reader at once."""

from __future__ import annotations

import tracemalloc

import pytest

from practiceguides.reading import read_book
from practiceguides.review import review
from tests.conftest import CHOICE, WriteBook

HEAVY = f"{CHOICE}intensity: heavy\nnote: A blow is told.\n"
SHOWN = {"one": HEAVY, "two": HEAVY, "light": CHOICE}
EXERCISES = {f"book/exercises/{name}.yaml": text for name, text in SHOWN.items()}


def _toc(*names: str) -> dict[str, str]:
    chapters = "".join(f"  - file: book/{name}\n" for name in names)
    return {"_toc.yml": f"format: jb-book\nroot: book/page\nchapters:\n{chapters}"}


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        (["one", "two"], ["book/page.md:6"]),
        (["one", "light", "two"], []),
        (["light", "one"], []),
    ],
    ids=["together", "parted", "one"],
)
def test_two_heavy_exercises_do_not_follow_each_other(
    order: list[str], expected: list[str], write_book: WriteBook
) -> None:
    """The second is named with its line; a lighter exercise between them is enough."""
    blocks = "\n\n".join(f"```{{exercise}} {name}\n```" for name in order)
    root = write_book({"book/page.md": f"# A page\n\n{blocks}\n", **EXERCISES})

    found = [each for each in review(read_book(root)) if each.code == "heavy-together"]

    assert [each.place(root) for each in found] == expected


@pytest.mark.parametrize(
    ("stops", "expected"),
    [
        (["one.md", "two.md"], ["book/way.md:5"]),
        (["one.md#item-one", "two.md#part"], ["book/way.md:5"]),
        (["one.md", "between.md", "two.md"], []),
        (["one.md", "plain.md", "two.md"], ["book/way.md:6"]),
        (["two.md", "elsewhere.md", "one.md#no-such-place"], []),
    ],
    ids=["pages", "places", "parted", "by-reading", "nowhere"],
)
def test_nor_on_a_way(stops: list[str], expected: list[str], write_book: WriteBook) -> None:
    """From stop to stop of a numbered list in `{ways}`, too, something lighter comes between."""
    listed = "\n".join(f"{n}. [Stop]({stop})" for n, stop in enumerate(stops, 1))
    page = "# A page\n\n## Part\n\n```{{exercise}} {}\n```\n"
    files = {
        "book/way.md": f"# A way\n\n:::{{ways}}\n{listed}\n:::\n",
        "book/one.md": page.format("one"),
        "book/between.md": page.format("light"),
        "book/two.md": page.format("two"),
        "book/plain.md": "# A page\n\nWords.\n",
        **_toc("one", "between", "two", "plain", "way"),
    }
    root = write_book(files | EXERCISES)

    found = [each for each in review(read_book(root)) if each.code == "heavy-together"]

    assert [each.place(root) for each in found] == expected


def test_nor_from_one_page_to_the_next(write_book: WriteBook) -> None:
    """The last exercise of a page and the first of the next one in reading order count as well."""
    files = {
        f"book/{name}.md": f"# A page\n\n```{{exercise}} {name}\n```\n" for name in ("one", "two")
    } | _toc("one", "two")
    root = write_book(files | EXERCISES)

    found = [each for each in review(read_book(root)) if each.code == "heavy-together"]

    assert [each.place(root) for each in found] == ["book/two.md:3"]


def test_a_way_to_an_exercise_whose_voice_is_missing_is_followed(write_book: WriteBook) -> None:
    """Only the voice is told: how long the exercise takes is not asked here."""
    voice = (
        "type: voice\ntitle: A\nobjective: O.\nminutes: 1\nvoice: V-ID-11\nexpect: What?\n"
        "expected: [{id: a, text: A}, {id: b, text: B}]\nwrite: I ...\n"
    )
    root = write_book({
        "book/page.md": "# A page\n\n```{exercise} said\n```\n\n:::{ways}\n1. [a](page.md)\n:::\n",
        "book/exercises/said.yaml": voice,
    })  # fmt: skip

    found = {each.code for each in review(read_book(root))}

    assert "heavy-together" not in found


def test_a_long_way_over_long_pages_takes_little_memory(write_book: WriteBook) -> None:
    """Each stop counts by what it begins and ends with, not by all that it holds."""
    page = "# A page\n\n" + "```{exercise} light\n```\n" * 1400
    stops = "1. [Stop](page.md)\n" * 2900
    files = {"book/page.md": page, "book/way.md": f"# A way\n\n:::{{ways}}\n{stops}:::\n"}
    book = read_book(write_book(files | EXERCISES | _toc("way")))
    tracemalloc.start()
    assert not [each for each in review(book) if each.code == "heavy-together"]
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()

    assert most < 100_000_000
