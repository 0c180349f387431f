"""What is merged is written so that a trainer finds their file as they left it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

from practiceguides.content.source import parse_yaml
from practiceguides.editions.sides import Kind, read_side, write_side
from practiceguides.editions.writing import plain_yaml, write_yaml
from tests.conftest import ROOT
from tests.editions.test_merging import ITEMS

MINE = """\
# Our desk, for the workshop in May.
type: choice
title: "My desk"   # shorter than theirs
prompt: >-
  What do you do first,
  and why?
options:
  # The one that most of us pick.
  - id: ask
    text: Ask
  - {id: send, text: Send him on}
"""


def value(text: str) -> Any:
    """What a YAML text says."""
    data = parse_yaml(text, Path("x.yaml"))
    assert data.problems == []
    return data.value


def test_one_field_changes_and_every_other_line_stays() -> None:
    """Remarks, quotes, folds and order are as they were."""
    new = value(MINE)
    new["options"][1]["text"] = "Send him to the queue"
    assert write_yaml(MINE, new) == MINE.replace("Send him on", "Send him to the queue")


def test_what_is_taken_over_looks_as_it_does_in_the_book() -> None:
    """A folded text stays folded, and a new answer stands where it stands there."""
    theirs = MINE.replace(
        "  - {id: send", "  - id: wait\n    text: |\n      Wait.\n\n      Long.\n  - {id: send"
    )
    assert write_yaml(MINE, value(theirs), theirs) == theirs


def test_a_short_file_that_becomes_long_has_the_layout_of_the_long_one() -> None:
    """A change over what is withdrawn is written whole: no line is folded, no list moves."""
    theirs = MINE.replace("My desk", "a long title, " * 12)
    mine = 'title: "Mine"   # ours\n'
    whole = theirs.replace("a long title, " * 12, "Mine").replace("shorter than theirs", "ours")
    written = write_yaml(mine, value(whole), theirs)
    assert sorted(written.splitlines()) == sorted(whole.splitlines()[1:])


def test_no_remark_is_lost_with_what_it_stood_beside() -> None:
    """Where a field goes, a remark beside it stands at the end of the file."""
    new = value(MINE)
    del new["title"], new["options"][0]
    written = write_yaml(MINE, new)
    assert value(written) == new
    for remark in ("shorter than theirs", "most of us pick", "workshop in May"):
        assert remark in written


@pytest.mark.parametrize("odd", ["2026-02-31", "9" * 5000, "0x" + "f" * 5000, "!!bool maybe"])
def test_a_value_that_only_we_read_as_a_text_stays(odd: str) -> None:
    """A day that no month has, or a number without end, is written again and no remark is lost."""
    text = f"title: Mine # ours\nwhen: {odd}\n"
    new = {**value(text), "title": "Theirs"}
    written = write_yaml(text, new, text)
    assert (value(written), "# ours" in written) == (new, True)


@settings(max_examples=25, deadline=None)
@given(ITEMS, ITEMS)
def test_any_change_can_be_written(old: Any, new: Any) -> None:
    """Whatever is taken over, the file then says exactly that."""
    text = plain_yaml(old)
    assert value(write_yaml(text, new)) == new
    assert value(write_yaml(text, new, plain_yaml(new))) == new


@pytest.mark.parametrize(
    "name",
    ["book/scenarios/x.md", "book/page.ipynb", "book/references.bib"],
)
def test_a_text_that_is_taken_apart_is_the_same_again(name: str) -> None:
    """Each story, notebook and bibliography of the book."""
    suffix, folder = Path(name).suffix, Path(name).parent.name
    files = [
        each for each in (ROOT / "book").rglob(f"*{suffix}") if folder in {"book", each.parent.name}
    ]
    assert files
    for file in files:
        text = file.read_text(encoding="utf-8")
        kind, side = read_side(name, text)
        assert "".join(write_side(kind, text, side).split()) == "".join(text.split())
        if kind is not Kind.NOTEBOOK:
            assert write_side(kind, text, side) == text
