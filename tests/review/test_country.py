"""How long a country pack is trusted, and what must stand in none."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from practiceguides.content.book import Book
from practiceguides.content.country import Entry
from practiceguides.content.problems import Problem
from practiceguides.reading import read_book
from practiceguides.review.country import (
    answers_are_dated,
    law_told_as_written,
    numbers_are_real,
    pack_names_no_person,
)
from practiceguides.review.texts import texts_of
from tests.conftest import MARAVEL, WriteBook

TODAY = date(2026, 11, 29)
PACK = """\
country: Oreth
checked: {day}
by: the night desk
hotlines:
  - {{id: a, name: A line, number: "12 34"}}
  - {{id: b, name: B line, checked: 2026-11-20}}
agencies:
  - {{id: c, name: A house}}
"""

Read = Callable[[str], Book]


@pytest.fixture
def read(write_book: WriteBook) -> Read:
    """Read the small book with this pack."""
    return lambda pack: read_book(write_book({"book/country.yaml": pack}))


def _dated(book: Book, today: date = TODAY) -> list[Problem]:
    return list(answers_are_dated(book, texts_of(book), today))


@pytest.mark.parametrize(
    ("day", "codes"),
    [
        ("2026-05-30", []),
        ("2026-05-29", ["pack-old"]),
        ("2026-11-30", []),
        ("2026-12-01", ["pack-ahead"]),
    ],
)
def test_a_pack_is_trusted_for_half_a_year(day: str, codes: list[str], read: Read) -> None:
    """A day more is warned of, and a day that has not come anywhere is an error."""
    assert [each.code for each in _dated(read(PACK.format(day=day)))] == codes


def test_a_day_to_come_is_told_before_anything_is_answered(read: Read) -> None:
    """It counts for each answer that follows, and the reminder to ask again would come too late."""
    [told] = _dated(read("country: Oreth\nchecked: 2027-11-20\n"))
    assert (told.line, told.code) == (2, "pack-ahead")
    assert "2027-11-20 has not come yet" in told.message
    assert _dated(read("country: Oreth\nchecked: 2026-11-20\n")) == []


def test_what_is_old_together_is_told_once(read: Read) -> None:
    """One day for many entries is one warning at that day, with their names."""
    (told,) = _dated(read(PACK.format(day="2026-01-10")))

    assert told.line == 2
    assert "2026-01-10" in told.message
    assert "'a', 'c'" in told.message
    assert "'b'" not in told.message


def test_what_grows_old_with_a_day_of_its_own_is_told_there(read: Read) -> None:
    """An entry that was not called again while the file was is warned of at its own line."""
    (told,) = _dated(read(PACK.format(day="2027-06-01")), date(2027, 6, 2))

    assert (told.line, told.code) == (6, "pack-old")
    assert "'b'" in told.message


def test_an_entry_without_day_or_role_is_told(read: Read) -> None:
    """Where neither the entry nor the file says when and by whom, its own line is named."""
    told = _dated(read("country: Oreth\nhotlines:\n  - {id: a, name: A line}\n"))

    assert [(each.line, each.code) for each in told] == [(3, "pack-undated"), (3, "pack-role")]


def test_what_is_still_the_examples_is_no_answer(read: Read) -> None:
    """A name that was replaced is shown; the example's number and language below it are missing."""
    entry = '  - {id: a, name: The line, number: "0000 00", languages: [one, Thai]}\n'
    [found] = read(f"hotlines:\n{entry}").country.found()
    assert isinstance(found.part, Entry)
    assert (found.part.number, [*found.part.languages]) == ("", ["Thai"])


def test_nothing_grows_old_in_an_invented_country(read: Read) -> None:
    """An example is not called again every half year."""
    pack = "invented: true\n" + PACK.format(day="2020-01-01")

    assert _dated(read(pack), date(2026, 12, 1)) == []


@pytest.mark.parametrize("name", ["Ms Solu", "Dr. Bewo of the clinic", "ask for Mr Tedo"])
def test_a_person_is_named_in_no_pack(name: str, read: Read) -> None:
    """Roles stay when people leave, and a pack travels."""
    book = read(f"hotlines: [{{id: a, name: A line, by: {name}}}]\n")

    assert [each.code for each in pack_names_no_person(book, texts_of(book))] == ["pack-person"]


@pytest.mark.parametrize("role", ["the head of the legal unit", "Doctor on duty", "a nurse"])
def test_a_role_is_no_person(role: str, read: Read) -> None:
    """Whoever checked is named by what they do."""
    book = read(f"hotlines: [{{id: a, name: A line, by: {role}}}]\n")

    assert list(pack_names_no_person(book, texts_of(book))) == []


def test_the_example_is_found_without_fault(tmp_path: Path) -> None:
    """Years later too, the pack of invented Maravel has nothing to mend."""
    file = tmp_path / "book" / "country.yaml"
    file.parent.mkdir()
    file.write_text(MARAVEL.read_text(encoding="utf-8"), encoding="utf-8")
    book = read_book(tmp_path)
    texts = texts_of(book)

    assert book.country.laws
    assert _dated(book, date(2036, 1, 1)) == []
    for rule in (pack_names_no_person, numbers_are_real, law_told_as_written):
        assert list(rule(book, texts)) == []
