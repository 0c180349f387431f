"""The first time and the last."""

from __future__ import annotations

from typing import Any

from tests.node import Node

LOGIC = "exercises/scale/mark.js"


def state(answers: dict[str, str], first: Any = None, again: Any = None) -> dict[str, Any]:
    """A state of a scale."""
    return {"v": 1, "answers": answers, "first": first, "again": again, "skipped": False}


def time(level: str, day: str) -> dict[str, Any]:
    """One rating that was kept."""
    return {"answers": {"who": level}, "on": day}


def test_the_first_time_stays_and_the_last_one_counts(node: Node) -> None:
    """Rating three times keeps the first and the third."""
    kept = state({})
    for level, day in (("not", "2026-11-25"), ("often", "2027-01-02"), ("always", "2027-03-04")):
        kept = node.call(LOGIC, "keep", {**kept, "answers": {"who": level}}, day)

    assert kept == state({}, time("not", "2026-11-25"), time("always", "2027-03-04"))


def test_two_first_times_in_two_windows_are_both_kept(node: Node) -> None:
    """The one of the other window comes first, the one of this window is the last."""
    here, there = time("often", "2026-11-26"), time("not", "2026-11-25")

    assert node.call(LOGIC, "merge", state({}, here), state({}, there)) == state({}, there, here)


def test_a_later_time_without_a_first_becomes_the_first(node: Node) -> None:
    """What is left of a state is shown as the first time."""
    spec = {"statements": [{"id": "who"}], "levels": [{"id": "often"}]}
    read = node.call(LOGIC, "restore", spec, state({}, None, time("often", "2026-11-25")))

    assert read == {"state": state({}, time("often", "2026-11-25")), "lost": True}
