"""An edition remembers what each of its changes was made over, and tells where it cannot."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from practiceguides.editions.memory import FOLDER, SEEN
from tests.editions.workshop import COUNTER, PAGE, Workshop

TITLE = "extends: counter\ntitle: Our counter\n"


def test_a_file_is_remembered_with_what_lies_below_it(workshop: Workshop) -> None:
    """The first check keeps a copy of the text below, and changes nothing of the trainer's."""
    workshop.write(COUNTER, TITLE)
    before = workshop.files()
    assert workshop.told() == []
    kept = workshop.folder / FOLDER / COUNTER
    assert kept.read_bytes() == (workshop.base / COUNTER).read_bytes()
    assert {name: workshop.files()[name] for name in before} == before


def test_nothing_is_written_when_nothing_is_new(workshop: Workshop) -> None:
    """A second check leaves the folder as it is, so that a backup has nothing to copy."""
    workshop.write(COUNTER, TITLE)
    workshop.check()
    files = [each for each in (workshop.folder / FOLDER).rglob("*") if each.is_file()]
    before = {file: file.stat().st_mtime_ns for file in files}
    workshop.check()
    assert {file: file.stat().st_mtime_ns for file in files} == before


def test_what_is_written_later_lies_over_the_book_of_that_day(workshop: Workshop) -> None:
    """A field that the trainer changes after we did is no conflict with what we did before."""
    workshop.write(COUNTER, TITLE)
    workshop.check()
    workshop.publish(COUNTER, ("What do you do first?", "And now?"))
    assert workshop.told() == [f"{COUNTER}:1 edition-followed"]
    workshop.write(COUNTER, f"{TITLE}prompt: What do we do?\n")
    assert workshop.told() == []
    workshop.publish(COUNTER, ("And now?", "And then?"))
    assert workshop.told() == [f"{COUNTER}:3 edition-changed"]


def test_a_file_that_comes_after_a_change_is_told_once(workshop: Workshop) -> None:
    """It may have been written over the text before, and nobody can know."""
    workshop.check()
    workshop.publish(COUNTER, ("What do you do first?", "And now?"))
    workshop.write(COUNTER, TITLE)
    assert workshop.told() == [f"{COUNTER}:1 edition-late"]
    assert workshop.told() == []


def test_a_statement_is_remembered_when_it_is_replaced(workshop: Workshop) -> None:
    """Of a list only the members that the edition replaces are compared."""
    fact = "- id: F-ID-01\n  text: Debt binds.\n  sources: [{key: ilo2012}]\n  mark: read\n"
    workshop.write("book/facts.yaml", fact)
    workshop.check()
    workshop.publish("book/facts.yaml", ("Nobody has checked this.", "Nobody checked this."))
    assert workshop.told() == []
    workshop.publish("book/facts.yaml", ("Debt can bind", "Debt may bind"))
    assert workshop.told() == ["book/facts.yaml:2 edition-changed"]


def test_a_file_that_the_trainer_removed_is_forgotten(workshop: Workshop) -> None:
    """After an update nothing of it is left in the memory."""
    workshop.write(COUNTER, TITLE)
    workshop.check()
    (workshop.folder / COUNTER).unlink()
    workshop.publish(COUNTER, ("The counter", "The desk"))
    assert workshop.told() == []
    workshop.run("update")
    assert not (workshop.folder / FOLDER / COUNTER).exists()


def test_a_new_file_of_the_book_with_the_name_of_ones_own_is_told(workshop: Workshop) -> None:
    """The trainer's exercise would hide ours without a word."""
    own = "book/exercises/desk.yaml"
    workshop.write(own, (workshop.base / COUNTER).read_text(encoding="utf-8"))
    workshop.check()
    text = (workshop.base / COUNTER).read_text(encoding="utf-8")
    workshop.write(own, text.replace("The counter", "The desk"), workshop.base)
    (problem,) = workshop.check()
    assert problem.code == "edition-changed"
    assert "the whole file is new" in problem.message
    assert workshop.run("update", "--keep", "desk")[0] == 0
    assert workshop.told() == []


@pytest.mark.parametrize("text", ["", "{", '{"format": 2}', "[1]", "\udcff"])
def test_a_damaged_memory_is_told_and_never_written_over(workshop: Workshop, text: str) -> None:
    """One problem at its place, and the file stays for whoever can mend it."""
    workshop.write(COUNTER, TITLE)
    file = workshop.folder / FOLDER / SEEN
    file.parent.mkdir()
    file.write_bytes(text.encode("utf-8", "surrogateescape"))
    before = file.read_bytes()
    assert workshop.told() == [f"{FOLDER}/{SEEN}:1 edition-memory"]
    assert file.read_bytes() == before
    assert workshop.run("update")[0] == 1
    assert file.read_bytes() == before


def test_a_copy_that_is_lost_is_told_once(workshop: Workshop) -> None:
    """What is below now counts from then on."""
    workshop.write(COUNTER, TITLE)
    workshop.check()
    (workshop.folder / FOLDER / COUNTER).unlink()
    assert workshop.told() == [f"{COUNTER}:1 edition-forgotten"]
    assert workshop.told() == []


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_cannot_be_written_is_told(workshop: Workshop) -> None:
    """A warning, and no crash."""
    workshop.check()
    workshop.write(COUNTER, TITLE)
    (workshop.folder / FOLDER).chmod(0o500)
    assert workshop.told() == [f"{FOLDER} edition-unwritten"]


def test_where_the_memory_cannot_be_a_folder_is_told(workshop: Workshop) -> None:
    """A file in its place stands for every fault of the disk."""
    (workshop.folder / FOLDER).write_text("", encoding="utf-8")
    assert workshop.told() == [f"{FOLDER} edition-unwritten"]


def test_a_text_with_the_line_ends_of_windows_is_the_same_text(workshop: Workshop) -> None:
    """Nothing changed, and an update keeps the line ends."""
    file = workshop.write("book/page.md", PAGE.replace("One.", "Ours.").replace("\n", "\r\n"))
    assert workshop.told() == []
    workshop.publish("book/page.md", ("Two ", "Two and more "))
    assert workshop.run("update")[0] == 0
    changed = PAGE.replace("One.", "Ours.").replace("Two ", "Two and more ")
    assert file.read_bytes() == changed.replace("\n", "\r\n").encode()


@pytest.mark.parametrize(
    "name", ["book/two words.md", "book/à.md", "book/a\\b.md", "book/<b>.md", "book/%2e%2e.md"]
)
def test_a_file_may_have_any_name(workshop: Workshop, name: str) -> None:
    """It is remembered or left alone, and the next run is as good as the first."""
    for folder in (workshop.base, workshop.folder):
        workshop.write(name, "# A\n\nB\u2028C\u202eD.\n", folder)
    workshop.write(name, "# Ours\n")
    assert "edition-memory" not in " ".join([*workshop.told(), *workshop.told()])
    workshop.write(name, "# New\n", workshop.base)
    assert workshop.run("update")[0] == 0
    assert workshop.read(name) == "# Ours\n"
    assert "edition-memory" not in " ".join(workshop.told())


def test_the_record_leads_nowhere_else(workshop: Workshop, tmp_path: Path) -> None:
    """A memory that somebody sent along cannot make us read or write outside the folder."""
    workshop.write(COUNTER, TITLE)
    workshop.check()
    file = workshop.folder / FOLDER / SEEN
    text = file.read_text(encoding="utf-8")
    outside = tmp_path / "outside.yaml"
    outside.write_text("kept", encoding="utf-8")
    named = text.replace(f'"{COUNTER}": {{', f'"../../{outside.name}": {{')
    file.write_text(named, encoding="utf-8")
    workshop.publish(COUNTER, ("The counter", "The desk"))
    assert workshop.run("update")[0] == 1
    assert outside.read_text(encoding="utf-8") == "kept"
