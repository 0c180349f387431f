"""Three texts become one: each side's own changes are in it, and nothing of either is lost."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from practiceguides.editions.blocks import blocks, joined
from practiceguides.editions.merging import (
    ABSENT,
    CHANGES,
    LIST,
    SECTIONS,
    SINGLE,
    TEXT,
    WHOLE,
    Change,
    Choice,
    Merging,
    Shape,
    Sides,
    same,
)

QUIETLY = settings(max_examples=60, deadline=None)
"""A machine under load is no fault."""

WORDS = st.text(alphabet="abc", min_size=1, max_size=2)
LEAVES = st.one_of(WORDS, st.integers(0, 3), st.booleans(), st.lists(WORDS, max_size=2))
MEMBERS = st.lists(
    st.fixed_dictionaries({"id": st.sampled_from("pqrs")}, optional={"text": WORDS, "why": WORDS}),
    max_size=4,
    unique_by=lambda each: each["id"],
)
FIELDS = st.dictionaries(st.sampled_from(["title", "prompt", "minutes"]), LEAVES)
ITEMS = st.builds(lambda fields, options: {**fields, "options": options}, FIELDS, MEMBERS)
PAGES = st.lists(
    st.sampled_from(["# A\n", "## B\n", "One.\n", "Two.\n", "- [Go](#x){#go}\n", "  > So.\n"]),
    max_size=6,
).map(joined)


def merge(was: Any, now: Any, mine: Any, shape: Shape = WHOLE) -> tuple[Any, Any, Merging]:
    """The merged text, the one that is remembered, and what was done."""
    merging = Merging()
    merged, base = merging.value(Sides(was, now, mine), shape)
    return merged, base, merging


def leaves(value: Any) -> list[str]:
    """All texts in some data."""
    if isinstance(value, dict):
        return [each for inner in value.values() for each in leaves(inner)]
    if isinstance(value, list):
        return [each for inner in value for each in leaves(inner)]
    return [] if value is ABSENT else [repr(value)]


@QUIETLY
@given(ITEMS, ITEMS)
def test_where_one_side_did_not_change_the_other_is_taken(one: Any, other: Any) -> None:
    """Nobody is asked about what only one of the two changed."""
    for was, now, mine in ((one, other, one), (one, one, other)):
        merged, base, merging = merge(was, now, mine)
        assert same(merged, other)
        assert same(base, now)
        assert merging.left == []


@QUIETLY
@given(ITEMS, ITEMS, ITEMS, st.sampled_from([WHOLE, CHANGES, SINGLE]))
def test_no_field_of_either_side_is_lost(was: Any, now: Any, mine: Any, shape: Shape) -> None:
    """Each text of the trainer's is in the merged file, unless it was the old one of the book."""
    merged, _, merging = merge(was, now, mine, shape)
    kept = [*leaves(merged), *leaves(was)]
    assert [each for each in leaves(mine) if each not in kept] == []
    below = [each for change in merging.left for each in leaves(change.now)]
    if shape is WHOLE:
        assert [each for each in leaves(now) if each not in [*kept, *below]] == []


@QUIETLY
@given(ITEMS, ITEMS, ITEMS, st.sampled_from([WHOLE, CHANGES, SINGLE]))
def test_a_second_run_changes_nothing(was: Any, now: Any, mine: Any, shape: Shape) -> None:
    """What was merged stays, and what was left is told in the same way."""
    merged, base, first = merge(was, now, mine, shape)
    again, base_again, second = merge(base, now, merged, shape)
    assert same(again, merged)
    assert same(base_again, base)
    assert {each.where for each in second.left} == {each.where for each in first.left}
    assert (second.taken, second.withdrawn) == ([], [])


@QUIETLY
@given(PAGES, PAGES, PAGES)
def test_no_paragraph_of_the_trainer_is_lost(was: str, now: str, mine: str) -> None:
    """A paragraph of theirs is in the merged page, unless it was one of the book's old ones."""
    merged, _, merging = merge(was, now, mine, TEXT)
    kept = {each.rstrip() for each in (*blocks(merged), *blocks(was))}
    assert [each for each in blocks(mine) if each.rstrip() not in kept] == []
    below = [change.now for change in merging.left if change.now is not ABSENT]
    kept |= {each.rstrip() for text in below for each in blocks(text)}
    assert [each for each in blocks(now) if each.rstrip() not in kept] == []


@QUIETLY
@given(PAGES, PAGES)
def test_a_page_that_one_side_left_alone_is_the_other_side_s(was: str, other: str) -> None:
    """To the letter, with its empty lines."""
    assert merge(was, other, was, TEXT)[0] == other
    assert merge(was, was, other, TEXT)[0] == other


@QUIETLY
@given(PAGES)
def test_blocks_together_are_the_text(text: str) -> None:
    """Nothing between two blocks is lost."""
    assert "".join(blocks(text)) == text


OLD = {
    "title": "The counter",
    "prompt": "What do you do first?",
    "options": [{"id": "ask", "text": "Ask"}, {"id": "send", "text": "Send him on"}],
}


def test_different_fields_merge() -> None:
    """A new prompt below and a title of one's own stand in one file."""
    merged, base, merging = merge(OLD, {**OLD, "prompt": "And now?"}, {**OLD, "title": "My desk"})
    assert merged == {**OLD, "prompt": "And now?", "title": "My desk"}
    assert base["prompt"] == "And now?"
    assert merging.taken == [
        Change(("prompt",), OLD["prompt"], "And now?", OLD["prompt"]),
    ]


def test_answers_are_merged_by_their_ids() -> None:
    """A new answer below comes in its place; one's own answer and rewording stay."""
    now = {**OLD, "options": [OLD["options"][0], {"id": "wait", "text": "Wait"}, OLD["options"][1]]}
    mine = {**OLD, "options": [{"id": "ask", "text": "Ask him"}, OLD["options"][1], {"id": "own"}]}
    merged, _, merging = merge(OLD, now, mine)
    assert [each["id"] for each in merged["options"]] == ["ask", "wait", "send", "own"]
    assert merged["options"][0]["text"] == "Ask him"
    assert merging.left == []


def test_the_same_field_on_both_sides_is_left() -> None:
    """The trainer's stays, and the old one is remembered, so that it is told again."""
    merged, base, merging = merge(OLD, {**OLD, "title": "The desk"}, {**OLD, "title": "My desk"})
    assert (merged["title"], base["title"]) == ("My desk", "The counter")
    assert merging.left == [Change(("title",), "The counter", "The desk", "My desk")]


@pytest.mark.parametrize(("choice", "title"), [(Choice.KEEP, "My desk"), (Choice.TAKE, "The desk")])
def test_a_choice_settles_it(choice: Choice, title: str) -> None:
    """Whichever the trainer chooses, it is told no more."""
    merging = Merging(lambda _: choice)
    sides = Sides(OLD, {**OLD, "title": "The desk"}, {**OLD, "title": "My desk"})
    merged, base = merging.value(sides, WHOLE)
    assert (merged["title"], base["title"]) == (title, "The desk")
    assert merging.left == []


def test_a_file_of_changes_follows_what_it_does_not_name() -> None:
    """Only the fields that it names can meet a change below."""
    now = {**OLD, "title": "The desk", "prompt": "And now?"}
    merged, _, merging = merge(OLD, now, {"extends": "counter", "title": "My desk"}, CHANGES)
    assert merged == {"extends": "counter", "title": "My desk"}
    assert [each.where for each in merging.left] == [("title",)]
    assert [each.where for each in merging.followed] == [("prompt",)]


def test_a_change_to_an_answer_that_is_gone_is_written_whole() -> None:
    """The answer stays as the trainer's own, with the text that it had below."""
    now = {**OLD, "options": [OLD["options"][0]]}
    mine = {"extends": "counter", "options": [{"id": "send", "why": "It is far."}]}
    merged, base, merging = merge(OLD, now, mine, CHANGES)
    assert merged["options"] == [
        {"id": "send", "text": "Send him on", "why": "It is far.", "after": "ask"}
    ]
    assert [each.where for each in merging.withdrawn] == [("options", "send")]
    assert merge(base, now, merged, CHANGES)[0] == merged


def test_what_was_to_go_and_is_gone_is_named_no_more() -> None:
    """A line that removes an answer, and one that stands after it, do not become errors."""
    now = {**OLD, "options": [OLD["options"][0]]}
    mine = {
        "extends": "counter",
        "options": [
            {"id": "send", "remove": True},
            {"id": "own", "after": "send", "text": "Mine"},
        ],
    }
    merged, _, _ = merge(OLD, now, mine, CHANGES)
    assert merged["options"] == [{"id": "own", "after": "ask", "text": "Mine"}]


def test_a_list_of_statements_holds_only_its_own() -> None:
    """A member that the trainer replaced is merged field by field; no other is added."""
    was = [{"id": "F-ID-01", "text": "Old.", "mark": "read"}]
    now = [{"id": "F-ID-01", "text": "New.", "mark": "read"}]
    mine = [{"id": "F-ID-01", "text": "Old.", "mark": "recalled"}, {"id": "F-XX-01"}]
    merged, _, _ = merge(was, now, mine, LIST)
    assert merged == [{"id": "F-ID-01", "text": "New.", "mark": "recalled"}, {"id": "F-XX-01"}]


PAGE = "# Page\n\nOne.\n\n## Part\n\nTwo.\n\nThree.\n"


def test_different_paragraphs_of_a_page_merge() -> None:
    """Neighbours too: a paragraph is a part of its own."""
    now = PAGE.replace("Three.", "Three, new.")
    merged, _, merging = merge(PAGE, now, PAGE.replace("Two.", "Two, mine."), TEXT)
    assert merged == "# Page\n\nOne.\n\n## Part\n\nTwo, mine.\n\nThree, new.\n"
    assert merging.left == []
    assert merging.taken[0].where == ("Part",)


def test_a_paragraph_on_both_sides_is_left_with_its_heading() -> None:
    """Only this paragraph; the rest of the page is merged."""
    now = PAGE.replace("Two.", "Two, new.").replace("One.", "One, new.")
    merged, base, merging = merge(PAGE, now, PAGE.replace("Two.", "Two, mine."), TEXT)
    assert merged == PAGE.replace("Two.", "Two, mine.").replace("One.", "One, new.")
    assert base == PAGE.replace("One.", "One, new.")
    assert [(each.where, each.mine) for each in merging.left] == [(("Part",), "Two, mine.\n\n")]


def test_scenes_merge_one_by_one() -> None:
    """A scene that only we changed comes, and one that only the trainer changed stays."""
    was = {"quay": "## Quay\n\nA.\n\n", "end": "## End\n\nB.\n"}
    now = {"quay": "## Quay\n\nA, new.\n\n", "hut": "## Hut\n\nC.\n\n", "end": was["end"]}
    mine = {"quay": was["quay"], "end": "## End\n\nB, mine.\n"}
    merged, _, merging = merge(was, now, mine, SECTIONS)
    assert list(merged) == ["quay", "hut", "end"]
    assert (merged["quay"], merged["end"]) == (now["quay"], mine["end"])
    assert merging.left == []
