"""Whose cases a book tells, and whether one side is missing."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from practiceguides.cli.main import app
from practiceguides.reading import read_book
from practiceguides.review import review
from practiceguides.review.balance import balances
from practiceguides.review.texts import texts_of
from tests.conftest import WriteBook

NAMES = [f"{first}{second}" for first in ("Ba", "De", "Lu") for second in ("la", "mo", "nik", "ra")]
WORLD = "places: [Oreth]\n"


def people(cases: str, sexes: str) -> str:
    """A log with one person for each letter: t, n, o for the case; w, m, g, b for the sex."""
    case = {"t": "trafficked", "n": "not trafficked", "o": "not decided", "b": "bystander"}
    sex = {"w": "woman", "m": "man", "g": "girl", "b": "boy"}
    return "".join(
        f"- {{id: {name.lower()}, name: {name}, sex: {sex[s]}, age: {16 if s in 'gb' else 60},"
        f" form: begging, disability: true, about: invented, case: {case[c]}}}\n"
        for name, c, s in zip(NAMES, cases, sexes, strict=False)
    )


def book_with(write_book: WriteBook, cases: str, sexes: str) -> Path:
    """A book whose page names all of them."""
    named = " ".join(f"Here is {name}." for name in NAMES)
    log = people(cases, sexes)
    page = f"# A\n\n{named}\n"
    return write_book({"book/people.yaml": log, "book/world.yaml": WORLD, "book/page.md": page})


def told(root: Path) -> list[str]:
    """What is said of the balance."""
    marks = [each for each in review(read_book(root)) if each.code.startswith("cases-")]
    return [f"{each.code}: {each.text(root)}" for each in marks]


def test_about_half_and_both_sexes_are_balanced(write_book: WriteBook) -> None:
    """Six of twelve trafficked, six of twelve women: nothing is told."""
    assert told(book_with(write_book, "tntntntntntn", "wwmmwwmmwwmm")) == []


@pytest.mark.parametrize(
    ("cases", "sexes", "code", "said"),
    [
        (
            "tttttttttntt",
            "wwmmwwmmwwmm",
            "cases-one-sided",
            "92 of 100 decided cases are trafficking (12 people)",
        ),
        (
            "nnnnnnnnntnn",
            "wwmmwwmmwwmm",
            "cases-one-sided",
            "8 of 100 decided cases are trafficking (12 people)",
        ),
        (
            "tntntntntntn",
            "mmmmmmmmwwbm",
            "cases-one-sex",
            "17 of 100 people whose case is shown are women",
        ),
        (
            "tntntntntntn",
            "wwwwwgwwmwww",
            "cases-one-sex",
            "8 of 100 people whose case is shown are men",
        ),
    ],
)
def test_one_side_is_told(
    cases: str, sexes: str, code: str, said: str, write_book: WriteBook
) -> None:
    """The author hears which side is missing, and in how many of a hundred."""
    (only,) = told(book_with(write_book, cases, sexes))

    assert only.startswith(f"{code}: ")
    assert f"in the book, {said}" in only


def test_a_few_cases_have_no_balance(write_book: WriteBook) -> None:
    """Nine decided cases may be of one kind."""
    assert told(book_with(write_book, "tttttttttooo", "wwmmwwmmwwmm")) == []


def test_a_guide_has_a_balance_of_its_own(write_book: WriteBook) -> None:
    """Who is met only elsewhere is no one of the guide, and bystanders are nowhere counted."""
    root = book_with(write_book, "tntntntntnbb", "wwmmwwmmwwmm")
    exercise = (root / "book/exercises/counter.yaml").read_text(encoding="utf-8")
    text = exercise.replace("What do you", "Bala waits. What do you")
    write_book({"book/care/exercises/desk.yaml": text})
    book = read_book(root)
    counted = {
        each.name: [one.name for one in each.people] for each in balances(book, texts_of(book))
    }

    assert counted["care"] == ["Bala"]
    assert len(counted[""]) == 10


def test_the_table_can_be_read(write_book: WriteBook) -> None:
    """`guides check --balance` counts outcome, sex, age, disability, form and profession."""
    root = book_with(write_book, "tntntntntntn", "wgmmwwmbwwmm")
    result = CliRunner().invoke(app, ["check", "--balance", str(root)])

    for text in ("not trafficked", "women,", "60 or", "begging", "Decided by"):
        assert text in result.output
