"""A condition told in words is true exactly when the condition is."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from practiceguides.reading import read_book
from practiceguides.scenarios.conditions import parse_condition
from practiceguides.scenarios.engine import Position, holds
from practiceguides.scenarios.spec import Scenario
from practiceguides.scenarios.telling import Telling, read_by_conditions
from tests.conftest import SCENARIO, WORDS, WriteBook
from tests.player import read_condition

from .stories import FLAGS, METERS, conditions, scenario_of, stories


def scenario_with(write_book: WriteBook, front: str) -> Scenario:
    """The small scenario with more in its front matter."""
    text = SCENARIO.replace("minutes: 5\n", f"minutes: 5\n{front}")
    book = read_book(write_book({"book/scenarios/quay.md": text}))
    assert book.problems == ()
    return book.items["quay"].item


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("told-who", "“told who” is written down"),
        ("not card", "“You gave him the card” is not written down"),
        ("trust>=3", "the track “trust” is at 3 or more"),
        ("trust<3", "the track “trust” is at 2 or less"),
        ("trust!=3", "the track “trust” is not at 3"),
        (
            "told-who and (trust==1 or card)",
            (
                "“told who” is written down and "
                "(the track “trust” is at 1 or “You gave him the card” is written down)"
            ),
        ),
        (
            "not (told-who or card)",
            "“told who” is not written down and “You gave him the card” is not written down",
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
    assert read_condition(words, flags, meters) is holds(condition, position)


def test_only_what_is_read_is_kept(write_book: WriteBook) -> None:
    """A flag and a meter on which nothing depends are not kept on paper."""
    text = SCENARIO.replace("minutes: 5\n", "minutes: 5\nflags: [a, b]\nmeters: {c: [0, 1, 2]}\n")
    text = text.replace("{#ask}", '{#ask set=b c=1 if="not a"}')
    scenario = read_book(write_book({"book/scenarios/quay.md": text})).items["quay"].item

    assert read_by_conditions(scenario) == {"a"}


@pytest.mark.parametrize(
    ("words", "code"), [("{nobody: Nobody}", "name-unknown"), ("{a: b}", "field-value")]
)
def test_words_of_flags_are_checked(write_book: WriteBook, words: str, code: str) -> None:
    """Words belong to a flag of the scenario, and to no other flag."""
    front = f"minutes: 5\nflags: [a, b]\nflag_words: {words}\n"
    text = SCENARIO.replace("minutes: 5\n", front)
    problems = read_book(write_book({"book/scenarios/quay.md": text})).problems

    assert code in {problem.code for problem in problems}
