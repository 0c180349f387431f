"""A condition told in words is true exactly when the condition is."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from practiceguides.reading import read_book
from practiceguides.scenarios.conditions import parse_condition
from practiceguides.scenarios.engine import Position, holds
from practiceguides.scenarios.spec import Scenario
from practiceguides.scenarios.telling import Telling
from tests.conftest import SCENARIO, WORDS, WriteBook

from .stories import FLAGS, METERS, conditions, scenario_of, stories

_WORDS = re.compile(
    r"(?P<bracket>[()])|(?P<joint>and|or)\b"
    r"|“(?P<note>[^”]+)” is (?P<no>empty|ticked)"
    r"|the track “(?P<track>[^”]+)” is (?P<not>not )?at (?P<number>-?\d+)"
    r"(?: or (?P<way>more|less))?"
)


def read_nested(words: str, notes: set[str], tracks: dict[str, int]) -> bool:
    """Whether a condition in words is true for these notes and tracks."""
    parts = list(_WORDS.finditer(words))
    assert re.sub(r"\s", "", words) == re.sub(r"\s", "", "".join(each[0] for each in parts)), words
    value = _joined(parts, notes, tracks)
    assert not parts
    return value


def _joined(parts: list[re.Match[str]], notes: set[str], tracks: dict[str, int]) -> bool:
    """One or more clauses between the same joints; others would need brackets."""
    values = [_clause(parts, notes, tracks)]
    joints = set()
    while parts and parts[0]["joint"]:
        joints.add(parts.pop(0)["joint"])
        values.append(_clause(parts, notes, tracks))
    assert len(joints) <= 1, "“and” and “or” stand beside each other without brackets"
    return any(values) if joints == {"or"} else all(values)


def _clause(parts: list[re.Match[str]], notes: set[str], tracks: dict[str, int]) -> bool:
    part = parts.pop(0)
    if part["bracket"] == "(":
        value = _joined(parts, notes, tracks)
        assert parts.pop(0)["bracket"] == ")"
        return value
    if part["note"]:
        return (part["note"] in notes) is (part["no"] == "ticked")
    here, number = tracks[part["track"]], int(part["number"])
    if part["way"]:
        return here >= number if part["way"] == "more" else here <= number
    return (here == number) is not bool(part["not"])


def scenario_with(write_book: WriteBook, front: str) -> Scenario:
    """The small scenario with more in its front matter."""
    text = SCENARIO.replace("minutes: 5\n", f"minutes: 5\n{front}")
    book = read_book(write_book({"book/scenarios/quay.md": text}))
    assert book.problems == ()
    return book.items["quay"].item


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("told-who", "“told who” is ticked"),
        ("not card", "“You gave him the card” is empty"),
        ("trust>=3", "the track “trust” is at 3 or more"),
        ("trust<3", "the track “trust” is at 2 or less"),
        ("trust!=3", "the track “trust” is not at 3"),
        (
            "told-who and (trust==1 or card)",
            (
                "“told who” is ticked and "
                "(the track “trust” is at 1 or “You gave him the card” is ticked)"
            ),
        ),
        (
            "not (told-who or card)",
            "“told who” is empty and “You gave him the card” is empty",
        ),
    ],
)
def test_a_condition_is_told(write_book: WriteBook, text: str, told: str) -> None:
    """Flags are notes, meters are tracks, and no clause says `not` about another clause."""
    front = (
        "flags: [told-who, card]\nflag_words: {card: You gave him the card}\n"
        "meters: {trust: [0, 1, 4]}\n"
    )

    assert Telling(scenario_with(write_book, front), WORDS).condition(parse_condition(text)) == told


@given(
    story=stories(),
    condition=conditions,
    flags=st.sets(st.sampled_from(FLAGS)),
    meters=st.fixed_dictionaries({name: st.integers(-3, 6) for name in METERS}),
)
def test_words_and_condition_agree(
    story: dict[str, Any], condition: list[Any], flags: set[str], meters: dict[str, int]
) -> None:
    """Whoever reads the words and looks at notes and tracks decides as the engine does."""
    words = Telling(scenario_of(story), WORDS).condition(condition)

    position = Position("scene-0", frozenset(flags), meters)
    assert read_nested(words, flags, meters) is holds(condition, position)


@pytest.mark.parametrize(
    ("words", "code"), [("{nobody: Nobody}", "name-unknown"), ("{a: b}", "field-value")]
)
def test_words_of_flags_are_checked(write_book: WriteBook, words: str, code: str) -> None:
    """Words belong to a flag of the scenario, and to no other flag."""
    front = f"minutes: 5\nflags: [a, b]\nflag_words: {words}\n"
    text = SCENARIO.replace("minutes: 5\n", front)
    problems = read_book(write_book({"book/scenarios/quay.md": text})).problems

    assert code in {problem.code for problem in problems}
