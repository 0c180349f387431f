"""A program that had a file open during an update saves its old text: nothing is lost by it."""

from __future__ import annotations

from practiceguides.editions.memory import FOLDER
from tests.editions.workshop import COUNTER, PAGE, Workshop

MINE = PAGE.replace("One.", "One of ours.")
MERGED = MINE.replace("Two ", "Two, anew ")
NAME = "book/page.md"


def updated(workshop: Workshop) -> None:
    """An edition that was updated, with one file that was merged."""
    workshop.write(NAME, MINE)
    workshop.check()
    workshop.publish(NAME, ("Two ", "Two, anew "))
    assert workshop.run("update")[0] == 0
    assert workshop.read(NAME) == MERGED


def test_a_file_that_was_saved_over_is_told(workshop: Workshop) -> None:
    """By each check, with the command that brings our words back."""
    updated(workshop)
    workshop.write(NAME, MINE)
    for _ in range(2):
        (problem,) = [each for each in workshop.check() if each.code == "edition-saved-over"]
        assert (problem.file.name, problem.line) == ("page.md", 1)
        assert "a program that had it open has saved it" in problem.message
        assert "nothing of yours is lost: guides update" in problem.advice
    assert workshop.run("check", "--strict")[0] == 1


def test_a_file_that_was_saved_over_is_merged_once_more(workshop: Workshop) -> None:
    """Our new words and the trainer's are both in it again, and it can be undone."""
    updated(workshop)
    workshop.write(NAME, MINE)
    status, said = workshop.run("update")
    assert status == 0
    assert f"{NAME} was again as before an update: a program that had it open has saved" in said
    assert f"Ours is in your files now: {NAME}, line 7" in said
    assert workshop.read(NAME) == MERGED
    assert workshop.told() == []
    workshop.run("update", "--undo")
    assert workshop.read(NAME) == MINE
    assert f"{NAME}:1 edition-saved-over" in workshop.told()


def test_a_text_of_before_an_earlier_update_is_told_too(workshop: Workshop) -> None:
    """A file may have been open for months; both new texts of ours are in it again."""
    updated(workshop)
    workshop.publish(NAME, ("Two, anew ", "Two, anew and again "))
    assert workshop.run("update")[0] == 0
    merged = workshop.read(NAME)
    workshop.write(NAME, MINE)
    assert f"{NAME}:1 edition-saved-over" in workshop.told()
    assert workshop.run("update")[0] == 0
    assert workshop.read(NAME) == merged
    assert workshop.told() == []


def test_what_was_chosen_is_asked_again_where_the_choice_was_saved_over(workshop: Workshop) -> None:
    """Also after another choice, which wrote another file."""
    other = "book/other.md"
    for name, text in ((NAME, MINE), (other, "# Another page\n\nOurs.\n")):
        workshop.write(name, text)
    workshop.check()
    workshop.publish(NAME, ("One.", "One, anew."))
    workshop.publish(other, ("Three.", "Four."))
    workshop.run("update")
    workshop.run("update", "--take", "page")
    workshop.run("update", "--take", "other")
    workshop.write(NAME, MINE)
    assert workshop.told() == [f"{NAME}:1 edition-saved-over", f"{NAME}:3 edition-changed"]
    workshop.run("update", "--take", "page")
    assert "One, anew." in workshop.read(NAME)
    assert workshop.told() == []


def test_what_was_saved_over_may_be_kept(workshop: Workshop) -> None:
    """Whoever chooses the old words after all is asked no more."""
    workshop.write(NAME, MINE)
    workshop.check()
    workshop.publish(NAME, ("One.", "One, anew."))
    workshop.run("update")
    workshop.run("update", "--take", "page")
    workshop.write(NAME, MINE)
    workshop.run("update", "--keep", "page")
    assert workshop.told() == []
    assert workshop.read(NAME) == MINE
    workshop.run("update", "--undo")
    assert f"{NAME}:3 edition-changed" in workshop.told()


def test_a_change_of_a_withdrawn_exercise_that_was_saved_over_is_completed_again(
    workshop: Workshop,
) -> None:
    """The text below it is known still, though the book has it no more."""
    change = "extends: counter\ntitle: Our counter\n"
    workshop.write(COUNTER, change)
    workshop.check()
    workshop.withdraw(COUNTER)
    workshop.run("update")
    whole = workshop.read(COUNTER)
    workshop.write(COUNTER, change)
    assert workshop.run("check")[0] == 1
    workshop.run("update")
    assert workshop.read(COUNTER) == whole
    assert workshop.run("check")[0] == 0


def test_what_the_trainer_wrote_since_is_not_taken_for_an_old_text(workshop: Workshop) -> None:
    """Nor is a file that no update wrote, or that an undoing brought back."""
    updated(workshop)
    workshop.write(NAME, MERGED.replace("One of ours.", "One."))
    assert workshop.told() == []
    workshop.write(NAME, MERGED)
    workshop.run("update", "--undo")
    assert workshop.told() == [f"{NAME}:7 edition-behind"]


def test_a_backup_that_cannot_be_read_stops_no_check(workshop: Workshop) -> None:
    """Only who goes back to it is told."""
    updated(workshop)
    for file in (workshop.folder / FOLDER / "before").iterdir():
        file.write_bytes(b"no zip")
    assert workshop.told() == []


def test_under_an_older_book_nothing_is_done(workshop: Workshop) -> None:
    """Its old words are no news: the check says which version is where, and the update stops."""
    updated(workshop)
    seen = f"{FOLDER}/seen.json"
    newer = workshop.read(seen).replace('"toolkit": "', '"toolkit": "99')
    workshop.write(seen, newer)
    workshop.publish(NAME, ("Two, anew ", "Two "))
    workshop.write("book/ours.md", "# Ours\n\nText.\n")
    before = workshop.files()
    (problem,) = workshop.check()
    assert (problem.file.name, problem.code) == ("edition.yaml", "edition-older")
    assert "your edition was updated with a newer one: 99" in problem.message
    for words in ((), ("--keep", "page"), ("--dry-run",)):
        status, said = workshop.run("update", *words)
        assert status == 1
        assert said.startswith("Nothing was done: version ")
        assert "pip install --upgrade" in said
    assert workshop.files() == before


def test_an_update_says_from_which_version_to_which(workshop: Workshop) -> None:
    """In the terminal and on the page; where both are the same, nothing of it."""
    workshop.write(NAME, MINE)
    workshop.check()
    seen = f"{FOLDER}/seen.json"
    workshop.publish(NAME, ("Two ", "Two, anew "))
    assert "From version" not in workshop.run("update", "--dry-run")[1]
    workshop.write(seen, workshop.read(seen).replace('"toolkit": "', '"toolkit": "0.0.'))
    said = workshop.run("update")[1]
    assert said.startswith("From version 0.0.")
    assert "<p>From version 0.0." in workshop.news()
    assert "From version" not in workshop.run("update")[1]
