"""The empty country pack that an edition begins with."""

from __future__ import annotations

import re
from pathlib import Path

from practiceguides.checking import check_book
from practiceguides.content.book import Book
from practiceguides.content.country import ENTRIES
from practiceguides.content.problems import Level
from practiceguides.editions.packs import PACK, empty_pack
from practiceguides.reading import read_book
from practiceguides.review import review
from tests.conftest import ROOT, the_book


def _laid(folder: Path, pack: str) -> Book:
    file = folder / PACK
    file.parent.mkdir(exist_ok=True)
    file.write_text(pack, encoding="utf-8")
    return read_book(ROOT, folder)


def test_an_empty_pack_asks_all_and_answers_nothing(tmp_path: Path) -> None:
    """Over the book it changes nothing; each of our questions has its place in it."""
    below = the_book()
    book = _laid(tmp_path, empty_pack(below))

    assert [each for each in book.problems if each.level is Level.ERROR] == []
    assert [each.id for each in book.country.answers] == [
        each.id for each in below.country.questions
    ]
    assert list(book.country.found()) == []
    assert book.country.questions == below.country.questions


def test_all_faults_of_a_pack_are_told_in_one_run(tmp_path: Path) -> None:
    """A number that is none hides neither an answer to what nobody asks, nor what is old."""
    pack = """\
country: Oreth
checked: 2020-01-01
by: the head of the legal unit
answers:
  - {id: no-such-question, says: The board.}
hotlines:
  - {id: line, name: A line, number: abc}
agencies:
  - {id: house, name: A house, answers: [nothing]}
"""
    problems = check_book(_laid(tmp_path, pack))
    told = {(each.line, each.code) for each in problems if each.file == tmp_path / PACK}
    assert {
        (2, "pack-old"),
        (5, "country-unknown"),
        (7, "field-value"),
        (9, "country-unknown"),
    } <= told


def test_what_a_pack_shows_as_a_comment_is_taken(tmp_path: Path) -> None:
    """Without the signs # each list is read; nothing is shown until its examples are replaced."""
    head, tail = empty_pack(the_book()).split("#hotlines:")
    shown = re.sub(r"(?m)^#(?!#)", "", f"#hotlines:{tail}")
    for field, said in {"country": "Oreth", "checked": "2026-11-20", "by": "the desk"}.items():
        head = head.replace(f'{field}: ""', f"{field}: {said}")
    book = _laid(tmp_path, head + shown)
    country = book.country

    assert [each for each in book.problems if each.level is Level.ERROR] == []
    assert [len(getattr(country, name)) for name in (*ENTRIES, "verbs", "laws")] == [1] * 5
    marks = [each for each in review(book) if each.file == tmp_path / PACK]
    told = [each.message.split("'")[1] for each in marks if each.code == "pack-unfilled"]
    assert told == ["What it is called", "one", "another", *["What it is called"] * 2, "Its title",
                    "0", "its number", "What it asks, in plain words.",
                    "where it was read"]  # fmt: skip
    assert {each.code for each in marks} == {"pack-unfilled", "pack-example"}
    assert list(country.found()) == []
    assert list(country.law.instruments) == []


def test_an_article_whose_number_is_the_examples_is_on_no_page(tmp_path: Path) -> None:
    """Whoever wrote all but its number and the year hears of both."""
    text = re.sub(r"(?m)^#(?!#)", "", empty_pack(the_book()))
    for example in ("Its title", "What it asks, in plain words.", "where it was read"):
        text = text.replace(example, "Ours")
    book = _laid(tmp_path, text)
    told = [each.message for each in review(book) if each.code == "pack-unfilled"]
    assert "'0' is still the example's, so no page shows the year of 'an-act'" in told
    assert "'its number' is still the example's, so no page shows 'ACT-1'" in told
    assert [law.provisions for law in book.country.law.instruments] == [[]]
