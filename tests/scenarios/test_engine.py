"""The Python and the JavaScript engine walk side by side and never part."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from practiceguides.reading import read_book
from practiceguides.scenarios.engine import Engine, Position
from tests.conftest import ROOT
from tests.node import Node

from .stories import stories

STEP = "scenarios/step.js"
together = settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def ids(choices: list[dict[str, Any]]) -> list[str]:
    """The ids of some choices, in order."""
    return [choice["id"] for choice in choices]


def walk(spec: dict[str, Any], picks: list[int]) -> tuple[list[str], list[Position]]:
    """Walk in Python: at each step the pick, counted round, of what is on offer."""
    engine = Engine(spec)
    position = engine.start()
    taken: list[str] = []
    met = [position]
    for pick in picks:
        offered = engine.offered(position)
        if not offered:
            break
        taken.append(offered[pick % len(offered)]["id"])
        position = engine.step(position, taken[-1])
        met.append(position)
    return taken, met


@together
@given(spec=stories(), picks=st.lists(st.integers(0, 20), max_size=12))
def test_both_engines_walk_the_same_way(node: Node, spec: dict[str, Any], picks: list[int]) -> None:
    """At every step both offer the same choices and reach the same position."""
    engine = Engine(spec)
    taken, met = walk(spec, picks)
    there = node.call(STEP, "start", spec)
    for number, position in enumerate(met):
        assert there == position.plain()
        assert ids(node.call(STEP, "offered", spec, there)) == ids(engine.offered(position))
        if number < len(taken):
            there = node.call(STEP, "step", spec, there, taken[number])


@together
@given(spec=stories(), picks=st.lists(st.integers(0, 20), max_size=12))
def test_a_log_leads_where_the_walk_led(node: Node, spec: dict[str, Any], picks: list[int]) -> None:
    """Following the log of a walk ends at the same position, also after it was saved as JSON."""
    taken, met = walk(spec, picks)
    moves = [{"choose": choice} for choice in taken]

    way = node.call(STEP, "follow", spec, moves)

    assert way["position"] == met[-1].plain()
    assert [step["choice"] for step in way["path"]] == taken
    assert way["lost"] is False


@together
@given(spec=stories(), picks=st.lists(st.integers(0, 20), min_size=1, max_size=12))
def test_a_step_back_undoes_the_last_choice(
    node: Node, spec: dict[str, Any], picks: list[int]
) -> None:
    """After a step back the learner stands exactly where they stood before."""
    taken, met = walk(spec, picks)
    if not taken:
        return
    moves: list[dict[str, Any]] = [{"choose": choice} for choice in taken]

    back = node.call(STEP, "follow", spec, [*moves, {"back": True}])
    again = node.call(STEP, "follow", spec, [*moves, {"again": True}])

    assert back["position"] == met[-2].plain()
    assert again["position"] == met[0].plain()
    assert (again["path"], again["attempts"]) == ([], 2)


_json = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 5) | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["v", "moves", "choose", "back", "again", "x"]), inner)
    ),
    max_leaves=10,
)


@together
@given(
    spec=stories(), raw=_json | st.fixed_dictionaries({"v": st.just(1), "moves": st.lists(_json)})
)
def test_any_saved_value_is_read_into_a_state_that_works(
    node: Node, spec: dict[str, Any], raw: Any
) -> None:
    """Whatever lies in storage, reading it never throws and gives a state that can be walked."""
    read = node.call(STEP, "restore", spec, raw)

    assert node.call(STEP, "follow", spec, read["state"]["moves"])["lost"] is False
    assert node.call(STEP, "restore", spec, read["state"]) == {
        "state": read["state"],
        "lost": False,
    }
    assert node.call(STEP, "mark", spec, read["state"])["status"] in {
        "unanswered",
        "underway",
        "ended",
    }


def test_meters_stay_in_their_bounds_and_once_is_once() -> None:
    """A meter is clamped; a `.once` choice is not offered a second time."""
    always = {"to": "a", "if": None, "set": []}
    up = {**always, "id": "up", "effects": {"trust": 5}, "once": True}
    down = {**always, "id": "down", "effects": {"trust": -9}, "once": False}
    spec = {
        "start": "a",
        "meters": {"trust": [0, 1, 2]},
        "scenes": [{"id": "a", "choices": [up, down]}],
    }
    engine = Engine(spec)
    after = engine.step(engine.start(), "up")

    assert after.meters == {"trust": 2}
    assert ids(engine.offered(after)) == ["down"]
    assert engine.step(after, "down").meters == {"trust": 0}
    with pytest.raises(KeyError):
        engine.step(after, "up")


def test_the_book_s_scenarios_reach_every_ending_and_never_strand_a_learner() -> None:
    """In every scenario of the book each ending is reached, and no state is without a way on."""
    book = read_book(ROOT)
    scenarios = [name for name, each in book.items.items() if each.kind == "scenario"]
    assert scenarios
    for name in scenarios:
        engine = Engine(book.spec(name))
        open_, met = [engine.start()], set()
        endings = set()
        while open_:
            position = open_.pop()
            key = (position.scene, position.flags, tuple(position.meters.items()), position.used)
            if key in met:
                continue
            met.add(key)
            scene = engine.scenes[position.scene]
            if scene["end"]:
                endings.add(position.scene)
                continue
            offered = engine.offered(position)
            assert len(offered) >= 2, key
            open_ += [engine.step(position, choice["id"]) for choice in offered]

        assert endings == {scene["id"] for scene in engine.spec["scenes"] if scene["end"]}
