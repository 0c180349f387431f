"""What the studio does with files: opened, checked, saved, made, and never written over."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

from practiceguides.content.layers import Layers
from practiceguides.content.overlay import extended
from practiceguides.content.source import Data
from practiceguides.editions.finding import edition_layers
from practiceguides.exercises import TYPES
from practiceguides.studio.checking import check_exercise
from practiceguides.studio.desk import Desk
from practiceguides.studio.over import changes
from tests.conftest import CHOICE, ROOT, the_book

DOOR = "book/exercises/at-the-door.yaml"


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """The sample book, to be changed."""
    return Path(shutil.copytree(ROOT / "tests" / "sample_book", tmp_path / "book"))


@pytest.fixture
def desk(book: Path) -> Desk:
    """A desk with one exercise on it."""
    desk = Desk(Layers((book,)))
    desk.do({"do": "open", "id": "at-the-door"})
    return desk


def opened(desk: Desk) -> dict[str, Any]:
    """What the form is told of the exercise."""
    told = desk.state()["opened"]
    assert told is not None
    return dict(told)


def test_a_change_is_saved_and_the_rest_of_the_file_stays(desk: Desk, book: Path) -> None:
    """One field is written anew; what was not saved is told."""
    before = (book / DOOR).read_text(encoding="utf-8")

    desk.do({"do": "set", "path": ["title"], "value": "At the gate: again"})
    assert not opened(desk)["saved"]
    assert (book / DOOR).read_text(encoding="utf-8") == before
    desk.do({"do": "save"})

    after = (book / DOOR).read_text(encoding="utf-8")
    assert opened(desk)["saved"]
    assert after == before.replace("title: At the door", 'title: "At the gate: again"')
    assert not list(book.rglob(".*"))


def test_what_is_wrong_is_told_at_its_field(desk: Desk) -> None:
    """As `guides check` would say it, in the words of a form, and gone once it is mended."""
    desk.do({"do": "set", "path": ["title"], "value": ""})
    desk.do({"do": "set", "path": ["options", 0, "feedback", "facts"], "value": ["F-ID-99"]})

    title = {"path": ["title"], "text": "Nothing is written here yet.", "error": True}
    assert title in opened(desk)["findings"]
    assert desk.checked.item is None
    desk.do({"do": "set", "path": ["title"], "value": "At the door"})
    (fact,) = [each for each in opened(desk)["findings"] if each["error"]]
    assert fact["path"] == ["options", 0, "feedback", "facts"]
    assert fact["text"].startswith("It stands without `research:`.")
    desk.do({"do": "undo"})
    desk.do({"do": "undo"})
    assert desk.checked.item is None
    desk.do({"do": "undo"})
    assert desk.checked.item is not None
    assert opened(desk)["saved"]


def test_what_ends_in_two_quotation_marks_is_not_told_as_empty(desk: Desk) -> None:
    """Only a field in which nothing stands is; of a word that does not belong that is told."""
    desk.do({"do": "set", "path": ["options", 0, "id"], "value": "a, not ''."})
    desk.do({"do": "set", "path": ["prompt"], "value": "  "})
    told = {each["path"][0]: each["text"] for each in opened(desk)["findings"] if each["error"]}

    assert "a, not ''." in told["options"]
    assert told["prompt"] == "Nothing is written here yet."


def test_a_file_that_changed_meanwhile_is_not_written_over(desk: Desk, book: Path) -> None:
    """The form asks; the file keeps what the other program wrote, and a copy keeps the form's."""
    desk.do({"do": "set", "path": ["title"], "value": "Mine"})
    other = (book / DOOR).read_text(encoding="utf-8").replace("At the door", "Theirs")
    (book / DOOR).write_text(other, encoding="utf-8")

    desk.do({"do": "save"})
    assert desk.state()["asks"]["what"] == "changed"
    assert (book / DOOR).read_text(encoding="utf-8") == other
    desk.do({"do": "copy", "id": "my-door", "guide": ""})
    desk.do({"do": "save"})

    assert "title: Mine" in (book / "book/exercises/my-door.yaml").read_text(encoding="utf-8")
    desk.do({"do": "open", "id": "at-the-door"})
    assert opened(desk)["value"]["title"] == "Theirs"


def test_the_file_is_read_again_where_one_asks_for_it(desk: Desk, book: Path) -> None:
    """What the other program wrote is then in the form."""
    desk.do({"do": "set", "path": ["title"], "value": "Mine"})
    other = (book / DOOR).read_text(encoding="utf-8").replace("At the door", "Theirs")
    (book / DOOR).write_text(other, encoding="utf-8")
    desk.do({"do": "save"})
    desk.do({"do": "again"})

    assert opened(desk)["value"]["title"] == "Theirs"
    assert desk.state()["asks"] is None


def test_what_is_not_saved_is_not_left_unasked(desk: Desk) -> None:
    """Another exercise waits for an answer: save, go on without, or stay."""
    desk.do({"do": "set", "path": ["title"], "value": "Mine"})
    desk.do({"do": "open", "id": "at-the-gate"})

    asks = desk.state()["asks"]
    assert (asks["what"], asks["id"], opened(desk)["id"]) == ("leave", "at-the-door", "at-the-door")
    desk.do({"do": "stay"})
    assert desk.state()["asks"] is None
    desk.do({"do": "save", "next": asks["next"]})
    assert opened(desk)["id"] == "at-the-gate"


@pytest.mark.parametrize("type_name", TYPES)
def test_each_type_begins_from_its_example(type_name: str, desk: Desk, book: Path) -> None:
    """A new exercise is the example with facts of this book, and a file only once it is saved."""
    file = book / "book" / "exercises" / "a-new-one.yaml"
    desk.do({"do": "new", "type": type_name, "example": 0, "guide": "", "id": "a-new-one"})

    assert desk.state()["trouble"] == ""
    assert opened(desk)["new"]
    if type_name != "voice":  # the sample book has no voice
        assert [each for each in opened(desk)["findings"] if each["error"]] == []
    assert not file.exists()
    desk.do({"do": "save"})
    assert file.read_text(encoding="utf-8").startswith(f"type: {type_name}\n")
    assert "a-new-one" in {each["id"] for each in desk.catalog()["items"]}


@pytest.mark.parametrize(
    ("name", "guide", "told"),
    [
        ("At the door", "", "lower-case letters"),
        ("../../x", "", "lower-case letters"),
        ("a" * 300, "", "at most 100"),
        ("at-the-door", "", "is taken"),
        ("good", "../..", "There is no guide"),
    ],
)
def test_a_name_that_cannot_be_is_refused(desk: Desk, name: str, guide: str, told: str) -> None:
    """No file is made outside the folders for exercises, and none in the place of another."""
    desk.do({"do": "new", "type": "choice", "example": 0, "guide": guide, "id": name})

    assert told in desk.state()["trouble"]
    assert opened(desk)["id"] == "at-the-door"


@pytest.mark.parametrize("to", ["outside", "book/aside"])
def test_nothing_is_written_behind_a_link(desk: Desk, book: Path, tmp_path: Path, to: str) -> None:
    """Nor where it leads to another folder of the book."""
    desk.do({"do": "set", "path": ["title"], "value": "At the gate"})
    moved = (book / "book" / "exercises").rename(tmp_path / to)
    (book / "book" / "exercises").symlink_to(moved)
    before = {each: each.read_bytes() for each in moved.iterdir()}
    desk.do({"do": "save"})

    assert "book/exercises: here belongs a folder" in desk.state()["trouble"]
    assert {each: each.read_bytes() for each in moved.iterdir()} == before


def test_a_file_that_is_no_yaml_is_left_to_an_editor(book: Path) -> None:
    """The studio says what is wrong and where; it neither opens nor changes the file."""
    (book / "book/exercises/broken.yaml").write_text('type: choice\ntitle: "x\n', encoding="utf-8")
    desk = Desk(Layers((book,)))
    assert {"id": "broken", "title": "Cannot be read", "type": "", "guide": ""} in desk.catalog()[
        "items"
    ]

    desk.do({"do": "open", "id": "broken"})

    assert "a quotation mark is opened and not closed" in desk.state()["trouble"]
    assert desk.state()["opened"] is None


def test_a_faulty_exercise_is_opened_to_be_mended(book: Path) -> None:
    """What is wrong in its fields the form tells, and what no type knows can be taken away."""
    text = CHOICE.replace("minutes: 1\n", "minuts: 1\n")
    (book / "book/exercises/faulty.yaml").write_text(text, encoding="utf-8")
    desk = Desk(Layers((book,)))
    desk.do({"do": "open", "id": "faulty"})

    found = {each["path"][0]: each["text"] for each in opened(desk)["findings"]}
    assert found["minuts"].startswith("There is no field 'minuts' here. Did you mean 'minutes'?")
    desk.do({"do": "unset", "path": ["minuts"]})
    desk.do({"do": "set", "path": ["minutes"], "value": 1})
    desk.do({"do": "save"})
    assert "type: choice\ntitle: The counter\nobjective" in (
        book / "book/exercises/faulty.yaml"
    ).read_text(encoding="utf-8")
    assert desk.checked.item is not None


def test_line_ends_and_the_mark_of_windows_stay(book: Path) -> None:
    """A file that was made on Windows is still one afterwards."""
    raw = b"\xef\xbb\xbf" + (book / DOOR).read_bytes().replace(b"\n", b"\r\n")
    (book / DOOR).write_bytes(raw)
    desk = Desk(Layers((book,)))
    desk.do({"do": "open", "id": "at-the-door"})
    desk.do({"do": "set", "path": ["title"], "value": "Again"})
    desk.do({"do": "save"})

    assert (book / DOOR).read_bytes() == raw.replace(b"At the door", b"Again")


def test_nothing_else_is_reached_by_a_message(desk: Desk) -> None:
    """What a form may not ask does nothing."""
    before = desk.state()
    for name in ("read", "lay_down", "free_name", "check", "_save", "", None):
        desk.do({"do": name, "id": "at-the-gate"})

    assert desk.state() == before


def test_the_real_exercises_are_checked_alone_as_in_the_book() -> None:
    """One by one nothing is told of them that `guides check` does not tell."""
    book = the_book()

    for each in list(book.of_kind("exercise").values())[::12]:
        checked = check_exercise(book, each.name, each.data.value)
        assert (checked.findings, checked.item) == ([], each.item)


# An edition


@pytest.fixture
def edition(book: Path, tmp_path: Path) -> Desk:
    """The sample book below, an empty folder of one's own above, an exercise of the book open."""
    (tmp_path / "mine").mkdir()
    desk = Desk(Layers((book, tmp_path / "mine")))
    desk.do({"do": "open", "id": "at-the-door"})
    return desk


def test_an_edition_keeps_only_what_it_changes(edition: Desk, book: Path, tmp_path: Path) -> None:
    """The book below stays as it is; the own file has what differs, by the ids of members."""
    before = (book / DOOR).read_bytes()
    assert opened(edition)["over"]
    edition.do({"do": "save"})
    assert not (tmp_path / "mine" / DOOR).exists()

    edition.do({"do": "set", "path": ["title"], "value": "At our door"})
    edition.do({"do": "set", "path": ["options", 1, "text"], "value": "Ask what he needs"})
    edition.do({"do": "unset", "path": ["facts"]})
    edition.do({"do": "save"})

    member = opened(edition)["value"]["options"][1]["id"]
    assert (book / DOOR).read_bytes() == before
    assert (tmp_path / "mine" / DOOR).read_text(encoding="utf-8") == (
        "extends: at-the-door\n"
        "title: At our door\n"
        "facts:\n"
        "options:\n"
        f"  - id: {member}\n"
        "    text: Ask what he needs\n"
    )


def test_an_edition_remembers_over_which_text_a_change_was_made(book: Path, tmp_path: Path) -> None:
    """So that the next version of the book can be merged, though nobody checked it meanwhile."""
    ours = tmp_path / "ours"
    ours.mkdir()
    (ours / "edition.yaml").write_text("title: Ours\nover: ../book\n", encoding="utf-8")
    desk = Desk(edition_layers(ours))
    desk.do({"do": "open", "id": "at-the-door"})
    desk.do({"do": "set", "path": ["title"], "value": "At our door"})
    desk.do({"do": "save"})

    assert desk.state()["trouble"] == ""
    remembered = ours / ".over" / DOOR
    assert remembered.read_text(encoding="utf-8") == (book / DOOR).read_text(encoding="utf-8")


def test_what_an_edition_changes_is_opened_and_changed_again(edition: Desk, tmp_path: Path) -> None:
    """The own file's remarks and order stay; a faulty change is opened too, to be mended."""
    file = tmp_path / "mine" / DOOR
    file.parent.mkdir(parents=True)
    file.write_text(
        "# ours\nextends: at-the-door\nminutes: 99 # too long\ntitle: Ours\n", encoding="utf-8"
    )
    edition.do({"do": "open", "id": "at-the-door"})
    assert edition.state()["trouble"] == ""
    assert opened(edition)["value"]["title"] == "Ours"
    assert opened(edition)["findings"][0]["path"] == ["minutes"]

    edition.do({"do": "set", "path": ["minutes"], "value": 3})
    edition.do({"do": "save"})

    text = file.read_text(encoding="utf-8")
    assert text == "# ours\nextends: at-the-door\nminutes: 3 # too long\ntitle: Ours\n"
    assert edition.checked.item is not None
    edition.do({"do": "open", "id": "at-the-gate"})
    edition.do({"do": "open", "id": "at-the-door"})
    assert opened(edition)["value"]["minutes"] == 3


def test_a_second_exercise_may_extend_one_of_the_same_book(book: Path) -> None:
    """Under another name it is a second one, and only its changes are written."""
    other = book / "book" / "exercises" / "our-door.yaml"
    other.write_text("extends: at-the-door\ntitle: Ours\n", encoding="utf-8")
    desk = Desk(Layers((book,)))
    desk.do({"do": "open", "id": "our-door"})

    desk.do({"do": "set", "path": ["title"], "value": "Our door"})
    desk.do({"do": "save"})

    assert other.read_text(encoding="utf-8") == "extends: at-the-door\ntitle: Our door\n"


BELOW = {
    "type": "x",
    "title": "t",
    "hint": "h",
    "options": [{"id": name, "text": name, "feedback": {"story": "s"}} for name in "abcd"],
}


@pytest.mark.parametrize("order", ["abcd", "ab", "dcba", "bacd", "nabcd", "anbcd", "abcdn", "cnx"])
def test_changes_laid_over_the_book_give_what_the_form_shows(order: str) -> None:
    """Members that go, move, change or are new: laid over the book they are what was written."""
    known = {name: {"id": name, "text": name, "feedback": {"story": "s"}} for name in "abcd"}
    known["c"]["text"] = "changed"
    members = [known.get(name, {"id": name, "text": "new"}) for name in order]
    whole = {"type": "x", "title": "u", "options": members}

    found = changes(BELOW, whole)

    laid = extended(Data(Path("l"), BELOW), Data(Path("u"), {"extends": "x", **found}))
    assert (laid.value, laid.problems) == (whole, [])


@pytest.mark.parametrize("name", ["this-week-island", "desk-cabin", "desk-gate"])
def test_what_an_edition_leaves_out_keeps_its_name(name: str, book: Path, tmp_path: Path) -> None:
    """A new exercise never has the name of one that is below, though no page shows it here."""
    ours = tmp_path / "ours"
    ours.mkdir()
    (ours / "edition.yaml").write_text(
        f"title: Ours\nover: ../{book.name}\ncontents: [01-the-counter]\n", encoding="utf-8"
    )
    desk = Desk(edition_layers(ours))
    assert name not in desk.book.items

    desk.do({"do": "new", "type": "choice", "example": 0, "guide": "", "id": name})

    assert desk.state()["trouble"].startswith(f"The name '{name}' is taken by ")
    assert desk.state()["opened"] is None
