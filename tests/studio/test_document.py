"""A change in the form changes the lines of that field in the file, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from difflib import SequenceMatcher
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from practiceguides.content.source import Path_, parse_yaml, read_yaml
from practiceguides.exercises import TYPES
from practiceguides.reference.types import example_text
from practiceguides.studio.document import MOST, Document, NotDoneError
from practiceguides.studio.writing import cleaned

WRITTEN = """\
# yaml-language-server: $schema=../../schemas/exercise.json
type: choice  # what it is
title: "The counter: a first step"

# Read by trainers alone.
objective: Choose a first step.
minutes: 1  # counted on Monday
prompt: >-
  What do you do first, when a man
  stands before you?
facts: [F-ID-01,
  # the second one is new
  F-ID-02]
options:
  # the best one
  - id: ask
    text: 'Ask how the debt began'
    correct: true
    feedback: {story: He tells you., why: "He was asked."}

  - id: send
    text: Send him to the queue
    feedback:
      story: |
        He waits.

        He goes home.
      # why it is wrong
      why: Nobody asked.
  - id: wait
    text: Wait
"""


@cache
def examples() -> tuple[str, ...]:
    """Every example of every type, as a file of its own."""
    found = []
    for model in TYPES.values():
        data = read_yaml(model.folder / "examples.yaml")
        found += [f"{example_text(data, number)}\n" for number in range(len(data.value))]
    return tuple(found)


def places(value: Any, kind: type, path: Path_ = ()) -> Iterator[Path_]:
    """Where values of a kind stand."""
    if isinstance(value, kind) and path:
        yield path
    inside = value.items() if isinstance(value, dict) else ()
    for step, each in enumerate(value) if isinstance(value, list) else inside:
        yield from places(each, kind, (*path, step))


def at(value: Any, path: Path_) -> Any:
    """What stands at a path."""
    for step in path:
        value = value[step]
    return value


def new_lines(before: str, after: str) -> tuple[list[str], list[str]]:
    """The lines that went, and those that came."""
    one, other = before.split("\n"), after.split("\n")
    gone: list[str] = []
    come: list[str] = []
    for code, i, j, k, m in SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        if code != "equal":
            gone += one[i:j]
            come += other[k:m]
    return gone, come


def read(text: str) -> Any:
    """What a file with this text says to the checker."""
    data = parse_yaml(text, Path("x.yaml"))
    assert data.problems == []
    return data.value


ANY_TEXT = st.text(max_size=80) | st.sampled_from(
    [
        "", "yes", "12", "1.5", "null", "~", "true", "- a", "a: b", "a #b", "*x", "&x", "!x", "%x",
        "@x", "`x`", "'", '"', "x'y\"z", "[", "{a}", "a, b", "# no remark", "---", "...", "<<",
        "=HYPERLINK(1)", "<script>alert(1)</script>", "one\ntwo", "\n\nfirst", "  indented\nx",
        "a\n  b\n c", "tab\there", "end  ", "é😀", "\u202eabc", "\x00\x07", "\ud800", "a\u2028b",
        "a\x85b", "word " * 60, "|", ">-", "? x", ": x", "x:", "\\n", "\ufeff", "2026-11-29",
    ]
)  # fmt: skip


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_a_field_that_is_written_changes_its_own_lines_alone(data: st.DataObject) -> None:
    """Of every type: whatever is typed, it reads back, and only the lines of the field are new."""
    text = data.draw(st.sampled_from((WRITTEN, *examples())))
    document = Document(text)
    # Brackets with a remark in them are written anew as a whole.
    fields = [each for each in places(document.value, str) if each[0] != "facts"]
    path = data.draw(st.sampled_from(fields))
    typed = data.draw(ANY_TEXT)
    lines = parse_yaml(text, Path("x.yaml")).lines

    document.set(path, typed)

    assert at(document.value, path).removesuffix("\n") == cleaned(typed)
    assert read(document.text) == document.value
    first = lines[path] - 1
    last = min((line - 1 for line in lines.values() if line - 1 > first), default=None)
    old, new = text.split("\n"), document.text.split("\n")
    assert new[:first] == old[:first]
    if last is not None:
        tail = [line for line in old[last:] if line.strip()]
        assert [line for line in new if line.strip()][-len(tail) :] == tail


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_members_are_added_moved_and_removed(data: st.DataObject) -> None:
    """After any row of changes the file says what the form shows; a remark goes with its part."""
    text = data.draw(st.sampled_from((WRITTEN, *examples())))
    document, value = Document(text), read(text)
    remarks = [line.strip() for line in text.split("\n") if line.strip().startswith("# ")]
    removed = False
    for _ in range(data.draw(st.integers(1, 5))):
        lists = [path for path in places(value, list) if at(value, path)]
        if not lists:
            break
        path = data.draw(st.sampled_from(lists))
        members = at(value, path)
        index = data.draw(st.integers(0, len(members) - 1))
        match data.draw(st.sampled_from(["insert", "remove", "move"])):
            case "insert":
                member = deepcopy(members[index])
                document.insert(path, index, member)
                members.insert(index, cleaned(member))
            case "remove" if len(members) > 1:
                document.remove(path, index)
                del members[index]
                removed = True
            case _:
                to = data.draw(st.integers(0, len(members) - 1))
                document.move(path, index, to)
                members.insert(to, members.pop(index))
    assert without_ends(document.value) == without_ends(value)
    assert read(document.text) == document.value
    if not removed:
        assert all(remark in document.text for remark in remarks)


def without_ends(value: Any) -> Any:
    """A text of several lines may end with a line feed or not."""
    if isinstance(value, dict):
        return {key: without_ends(each) for key, each in value.items()}
    if isinstance(value, list):
        return [without_ends(each) for each in value]
    return value.strip("\n") if isinstance(value, str) else value


CHANGES: dict[str, tuple[Path_, Any, list[str], list[str]]] = {
    "a plain text": (
        ("objective",), "Choose well.",
        ["objective: Choose a first step."], ["objective: Choose well."],
    ),
    "in the quotes that it had": (
        ("options", 0, "text"), "Ask him",
        ["    text: 'Ask how the debt began'"], ["    text: 'Ask him'"],
    ),
    "quotes where they are needed now": (
        ("options", 2, "text"), "Wait: a day",
        ["    text: Wait"], ['    text: "Wait: a day"'],
    ),
    "a number with a remark behind it": (
        ("minutes",), 3,
        ["minutes: 1  # counted on Monday"], ["minutes: 3  # counted on Monday"],
    ),
    "a folded text, as broad as before": (
        ("prompt",),
        "What do you do, when a man stands before you on a cold and windy day in March?",
        ["  What do you do first, when a man", "  stands before you?"],
        ["  What do you do, when a man stands before you on a cold and", "  windy day in March?"],
    ),
    "lines": (
        ("options", 1, "feedback", "story"), "He waits long.\n\nHe goes home.",
        ["        He waits."], ["        He waits long."],
    ),
    "between braces": (
        ("options", 0, "feedback", "story"), "He speaks, at last.",
        ['    feedback: {story: He tells you., why: "He was asked."}'],
        ['    feedback: {story: "He speaks, at last.", why: He was asked.}'],
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", CHANGES)
def test_each_manner_of_writing_is_kept(name: str) -> None:
    """A text is written as it was before: plain, in quotes, folded, line by line."""
    path, value, gone, come = CHANGES[name]
    document = Document(WRITTEN)

    document.set(path, value)

    assert new_lines(WRITTEN, document.text) == (gone, come)


def test_a_new_field_stands_where_the_type_has_it() -> None:
    """A field that was not there comes after those that it follows, and its part with it."""
    document = Document(WRITTEN)

    document.set(("intensity",), "mention", ["type", "title", "objective", "intensity", "minutes"])
    document.set(("options", 2, "feedback", "story"), "He waits: a day.")

    assert "objective: Choose a first step.\nintensity: mention\nminutes: 1" in document.text
    assert document.text.endswith(
        '    text: Wait\n    feedback:\n      story: "He waits: a day."\n'
    )


def test_a_part_goes_with_its_last_field() -> None:
    """A field that is emptied leaves no empty part behind, and all other lines stay."""
    document = Document(WRITTEN)
    document.unset(("options", 1, "feedback", "story"))
    document.unset(("options", 1, "feedback", "why"))

    assert "feedback" not in document.value["options"][1]
    gone, come = new_lines(WRITTEN, document.text)
    assert [line.strip() for line in gone if line.strip()] == [
        "feedback:", "story: |", "He waits.", "He goes home.", "# why it is wrong",
        "why: Nobody asked.",
    ]  # fmt: skip
    assert come == []


def test_what_moves_takes_the_remark_above_it_along() -> None:
    """A member goes with its remark; nothing is written anew."""
    text = "list:\n  # one\n  - a\n  # two\n  - b\n  # three\n  - c\n"
    document = Document(text)

    document.move(("list",), 2, 1)

    assert document.text == "list:\n  # one\n  - a\n  # three\n  - c\n  # two\n  - b\n"


def test_a_text_without_end_is_refused() -> None:
    """A text of a book is no book: the form says how much it takes."""
    document = Document(WRITTEN)

    with pytest.raises(NotDoneError, match="20,000 characters"):
        document.set(("title",), "x" * (MOST + 1))

    assert document.text == WRITTEN
