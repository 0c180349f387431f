"""The country pack: what it answers, whose day an entry has, and how it lies over our questions."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from practiceguides.content.book import Book
from practiceguides.content.country import dialled
from practiceguides.content.rules import check_texts
from practiceguides.reading import read_book
from tests.conftest import GOOD, MARAVEL, ROOT, WORDS

QUESTIONS = """\
questions:
  - {id: night-line, label: the night line, question: Whom do I call, why: It is late.}
  - {id: house, label: the house, question: Where do they sleep, why: It is cold.}
"""

Laid = Callable[..., Book]


@pytest.fixture
def laid(tmp_path: Path) -> Laid:
    """Read a small book with our questions, and packs laid over it one after the other."""

    def read(*packs: str) -> Book:
        folders = []
        for number, pack in enumerate((QUESTIONS, *packs)):
            files = {**(GOOD if number == 0 else {}), "book/country.yaml": pack}
            folders.append(tmp_path / str(number))
            for name, text in files.items():
                file = folders[-1] / name
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_text(text, encoding="utf-8")
        return read_book(*folders)

    return read


def _told(book: Book, question: str) -> list[tuple[str, date | None, str]]:
    answers = book.country.answers_to(question)
    return [(each.told(WORDS), each.checked, each.by) for each in answers]


def test_a_pack_answers_without_the_question(laid: Laid) -> None:
    """It gives the question's id and the answer; label, question and reason stay ours."""
    book = laid("answers: [{id: night-line, says: The desk.}]\n")

    assert book.problems == ()
    assert _told(book, "night-line") == [("The desk.", None, "")]
    assert [each.question for each in book.country.questions] == [
        "Whom do I call",
        "Where do they sleep",
    ]


def test_whoever_can_be_called_answers_too(laid: Laid) -> None:
    """Words come first, then each entry that says which question it answers."""
    book = laid(
        "answers: [{id: night-line, says: The desk.}]\n"
        "hotlines: [{id: a, name: A line, number: '12 34', hours: '', answers: [night-line]}]\n"
        "interpreters: [{id: b, name: A voice, languages: [Telunan, English],"
        " answers: [night-line, house]}]\n"
    )

    assert [each for each, *_ in _told(book, "night-line")] == [
        "The desk.",
        "A line, 12 34",
        "A voice, Telunan and English",
    ]
    assert book.country.numbers_for("night-line") == [("12 34", "A line")]
    assert book.country.numbers_for("house") == []


def test_a_number_that_is_the_answer_can_be_dialled(laid: Laid) -> None:
    """It needs no entry; who has entries with numbers is called there, all of them."""
    book = laid("answers: [{id: night-line, says: '112'}, {id: house, says: Call 112.}]\n")

    assert book.country.numbers_for("night-line") == [("112", "")]
    assert book.country.numbers_for("house") == []

    book = laid(
        "answers: [{id: night-line, says: '112'}]\n"
        "hotlines: [{id: a, name: A line, number: '12', answers: [night-line]},"
        " {id: b, name: Another, number: '34', answers: [night-line]}]\n"
    )
    assert book.country.numbers_for("night-line") == [("12", "A line"), ("34", "Another")]


def test_the_day_of_a_file_is_that_of_its_own_entries(laid: Laid) -> None:
    """A pack that is checked today says nothing about what another pack below it holds."""
    lower = "checked: 2026-01-10\nby: the legal unit\nanswers: [{id: house, says: The quay.}]\n"
    upper = (
        "checked: 2026-11-20\nby: the night desk\n"
        "answers: [{id: night-line, says: The desk., checked: 2026-11-01, by: a nurse}]\n"
        "agencies: [{id: b, name: A house, answers: [house]}]\n"
    )
    book = laid(lower, upper)

    assert _told(book, "house") == [
        ("The quay.", date(2026, 1, 10), "the legal unit"),
        ("A house", date(2026, 11, 20), "the night desk"),
    ]
    assert _told(book, "night-line") == [("The desk.", date(2026, 11, 1), "a nurse")]
    assert book.country.last_checked == date(2026, 1, 10)


def test_a_pack_has_no_day_where_one_entry_has_none(laid: Laid) -> None:
    """The foot of a card then has room to write one."""
    book = laid("answers: [{id: house, says: The quay.}, {id: night-line, says: , checked: }]\n")

    assert book.country.last_checked is None


def test_nothing_behind_a_field_is_a_place_to_write(laid: Laid) -> None:
    """A field may be there without its text: it is empty, and no fault."""
    book = laid(
        "answers:\n  - id: house\n    says:\n    checked: ''\n    by:\n"
        "hotlines:\n  - id: a\n    name: A line\n    number:\n    hours: ''\n    cost:\n"
    )

    assert book.problems == ()
    assert book.country.answers_to("house") == []
    assert (book.country.hotlines[0].number, book.country.hotlines[0].cost) == ("", "")


@pytest.mark.parametrize(
    ("number", "called"),
    [
        ("+00 12 345-678", "+0012345678"),
        ("(012) 345/678", "012345678"),
        ("112", "112"),
        ("*123#", "*123%23"),
        ("012 345 ext. 12", ""),
        ("0000 12", ""),
    ],
)
def test_a_number_is_called_as_it_is_dialled(number: str, called: str, laid: Laid) -> None:
    """A telephone gets its digits; an extension and a number of the examples cannot be called."""
    book = laid(f"hotlines: [{{id: a, name: A line, number: '{number}'}}]\n")

    assert book.problems == ()
    assert dialled(book.country.hotlines[0].number) == called


@pytest.mark.parametrize(
    "number", ["ask", "1", "12;3", "12 34 ask inside", "javascript:1", "1" * 30]
)
def test_what_is_no_number_is_told(number: str, laid: Laid) -> None:
    """Words, and what only looks like a number, are refused with their line."""
    book = laid(f"hotlines:\n  - id: a\n    name: A line\n    number: '{number}'\n")

    (told,) = book.problems
    assert (told.line, told.code) == (4, "field-value")
    assert "is no telephone number" in told.message


def test_the_example_is_whole_and_plainly_invented(tmp_path: Path) -> None:
    """Laid over the real book nothing is to mend, and no number of it can be anybody's."""
    file = tmp_path / "book" / "country.yaml"
    file.parent.mkdir()
    file.write_text(MARAVEL.read_text(encoding="utf-8"), encoding="utf-8")
    book = read_book(ROOT, tmp_path)
    country = book.country

    assert [each for each in check_texts(book) if each.file.name == "country.yaml"] == []
    assert country.invented
    assert book.world
    assert country.country in book.world.places
    callable_ = [*country.hotlines, *country.agencies, *country.interpreters]
    assert {dialled(each.number) for each in callable_} == {""}
    assert all("invented" in each.title for each in country.laws)
    assert all(found.checked and found.by for found in country.found())
    empty = [each for each in country.questions if not country.answers_to(each.id)]
    assert empty, "it shows what is missing too"
