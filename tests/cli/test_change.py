"""`guides new change`: an exercise of the book below, ready to be changed in an edition."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from practiceguides.checking import check_book
from practiceguides.cli.main import app
from practiceguides.editions.finding import edition_layers
from practiceguides.reading import read_layers
from tests.editions.conftest import SAMPLE


@pytest.fixture
def edition(tmp_path: Path) -> Path:
    """An edition over the sample book, with nothing of its own."""
    (tmp_path / "edition.yaml").write_text(f"title: T\nbook_id: t\nover: {SAMPLE}\n", "utf-8")
    return tmp_path


def run(*words: str | Path) -> tuple[int, str]:
    """The status of a command, and all that it said."""
    done = CliRunner().invoke(app, ["new", "change", *map(str, words)])
    return done.exit_code, " ".join(done.output.split())


def test_all_of_it_is_there_and_nothing_changes_yet(edition: Path) -> None:
    """The file lies where ours does; with one line's # taken away that line is the trainer's."""
    status, said = run("first-words", "--in", edition)
    file = edition / "book" / "exercises" / "first-words.yaml"
    below = (SAMPLE / "book" / "exercises" / "first-words.yaml").read_text("utf-8")
    assert (status, "book/exercises/first-words.yaml" in said) == (0, True)
    assert [line[1:] for line in file.read_text("utf-8").splitlines()[6:]] == [
        line for line in below.splitlines() if not line.startswith("# yaml-language-server")
    ]
    book = read_layers(edition_layers(edition))
    assert not [each for each in check_book(book) if each.file == file]

    text = file.read_text("utf-8")
    title = next(line for line in text.splitlines() if line.startswith("#title:"))
    file.write_text(text.replace(title, "title: Ours"), "utf-8")
    changed = read_layers(edition_layers(edition)).items["first-words"].item
    assert changed.title == "Ours"
    assert changed.minutes == book.items["first-words"].item.minutes


def test_what_the_edition_leaves_out_can_be_changed_too(edition: Path) -> None:
    """It is in the book below; the line that leaves it out is named."""
    left_out = "left_out:\n  - what: first-words\n    why: Not now.\n"
    settings = edition / "edition.yaml"
    settings.write_text(settings.read_text("utf-8") + left_out, "utf-8")
    assert "first-words" not in read_layers(edition_layers(edition)).items
    status, said = run("first-words", "--in", edition)
    told = "edition.yaml leaves it out, in line 5: delete that entry to show it."
    assert (status, told in said) == (0, True)
    assert "Did you mean first-words" in run("fist-words", "--in", edition)[1]


def test_how_a_page_shows_what_the_edition_does_not_show_is_said(edition: Path) -> None:
    """Where no page is shown that has it."""
    settings = edition / "edition.yaml"
    settings.write_text(settings.read_text("utf-8") + "contents:\n  - workbook\n", "utf-8")
    assert "first-words" not in read_layers(edition_layers(edition)).items
    status, said = run("first-words", "--in", edition)
    assert (status, "No page shows it yet." in said) == (0, True)
    assert "```{exercise} first-words" in said


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("fist-words", "Did you mean first-words (The first words)?"),
        ("the frist words", "Did you mean first-words (The first words)?"),
        ("words", "first-words (The first words)"),
        ("quite another", "`guides serve` shows the name of each above it"),
        ("The first words", "Did you mean first-words (The first words)?"),
    ],
)
def test_what_cannot_be_changed_so_is_told(edition: Path, name: str, told: str) -> None:
    """A misspelt name, or a title, gets the near one; nothing is written."""
    status, said = run(name, "--in", edition)
    assert (status, told in said) == (2, True)
    assert not (edition / "book").exists()


def test_a_change_that_is_there_is_not_written_over(edition: Path) -> None:
    """The second time nothing is written, and the trainer's file is named."""
    run("first-words", "--in", edition)
    file = edition / "book" / "exercises" / "first-words.yaml"
    file.write_text("extends: first-words\ntitle: Ours\n", "utf-8")
    status, said = run("first-words", "--in", edition)
    assert (status, "is yours already" in said) == (2, True)
    assert "Did you mean first-words (Ours)?" in run("ours", "--in", edition)[1]
    assert file.read_text("utf-8") == "extends: first-words\ntitle: Ours\n"
