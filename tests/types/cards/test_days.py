"""When a card comes back."""

from __future__ import annotations

from typing import Any

import pytest

from tests.node import Node

LOGIC = "exercises/cards/mark.js"
SPEC = {"id": "x", "cards": [{"id": name} for name in ("a", "b", "constructor")]}
TODAY = "2026-11-25"


def state(**cards: tuple[int, str]) -> dict[str, Any]:
    """A state with each card's box and day."""
    places = {name: {"box": box, "due": day} for name, (box, day) in cards.items()}
    return {"v": 1, "cards": places, "skipped": False}


def rated(node: Node, before: dict[str, Any], name: str, knew: bool, today: str = TODAY) -> Any:
    """Box and day of a card after it was rated."""
    place = node.call(LOGIC, "rate", SPEC, before, name, knew, today)["cards"][name]
    return place["box"], place["due"]


def test_a_card_that_was_never_seen_is_due(node: Node) -> None:
    """New cards come today, whatever their id."""
    assert node.call(LOGIC, "due", SPEC, state(), TODAY) == ["a", "b", "constructor"]


@pytest.mark.parametrize(
    ("box", "then"),
    [(0, "2026-11-26"), (1, "2026-11-28"), (2, "2026-12-02"), (3, "2026-12-16"), (4, "2026-12-16")],
)
def test_a_card_that_was_known_comes_back_later(node: Node, box: int, then: str) -> None:
    """Each box waits longer than the one before; the last stays the last."""
    assert rated(node, state(a=(box, TODAY)), "a", True) == (min(box + 1, 4), then)


@pytest.mark.parametrize("day", [TODAY, "2026-12-01"])
def test_a_card_that_was_not_known_comes_back_today(node: Node, day: str) -> None:
    """From any box, on its day or before, it goes into the first one and is due at once."""
    after = node.call(LOGIC, "rate", SPEC, state(a=(3, day)), "a", False, TODAY)

    assert after["cards"]["a"] == {"box": 0, "due": TODAY}
    assert "a" in node.call(LOGIC, "due", SPEC, after, TODAY)


def test_a_card_that_is_known_before_its_day_stays_where_it_is(node: Node) -> None:
    """Going through all cards again and again moves none of them to the last box."""
    assert rated(node, state(a=(3, "2026-11-30")), "a", True) == (3, "2026-11-30")


def test_the_next_day_is_told_in_days(node: Node) -> None:
    """When nothing is due, the soonest card says how long it takes; months and years may end."""
    waiting = state(a=(3, "2027-01-02"), b=(1, "2027-01-01"), constructor=(4, "2027-01-20"))

    assert node.call(LOGIC, "due", SPEC, waiting, "2026-12-31") == []
    assert node.call(LOGIC, "next", waiting, "2026-12-31") == 1


def test_a_clock_that_was_put_back_traps_no_card(node: Node) -> None:
    """A card that seems to wait longer than its box says is due; known again, it goes on."""
    ahead = state(a=(4, "2031-05-01"), b=(0, "2031-04-10"), constructor=(1, "2026-11-26"))

    assert node.call(LOGIC, "due", SPEC, ahead, TODAY) == ["a", "b"]
    assert rated(node, ahead, "a", True) == (4, "2026-12-16")


def test_a_clock_that_was_ahead_loses_no_card(node: Node) -> None:
    """Cards whose day is long past are due and keep their boxes."""
    late = state(a=(2, "2020-01-01"), b=(0, TODAY), constructor=(1, "2026-11-24"))

    assert node.call(LOGIC, "due", SPEC, late, TODAY) == ["a", "b", "constructor"]
    assert rated(node, late, "a", True) == (3, "2026-12-02")


def test_two_windows_agree_on_the_later_day(node: Node) -> None:
    """What was seen in either window stays seen; on the same day the higher box counts."""
    mine = state(a=(1, "2026-11-26"), b=(0, TODAY))
    theirs = state(a=(2, "2026-11-28"), b=(1, TODAY), constructor=(1, "2026-11-26"))
    both = state(a=(2, "2026-11-28"), b=(1, TODAY), constructor=(1, "2026-11-26"))

    assert node.call(LOGIC, "merge", mine, theirs) == both
    assert node.call(LOGIC, "merge", theirs, mine) == both
