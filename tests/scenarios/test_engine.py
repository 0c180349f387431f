"""The Python and the JavaScript engine walk side by side and never part."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from practiceguides.content.source import read_yaml
from practiceguides.content.validate import validate
from practiceguides.scenarios.engine import Engine, Position
from practiceguides.scenarios.parse import parse_scenario
from practiceguides.scenarios.spec import Scenario
from tests.conftest import ROOT
from tests.node import Node

from .account import Account
from .stories import stories

STEP = "scenarios/step.js"
ENDINGS = "scenarios/open_endings.js"
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

    assert back["position"] == met[-2].plain()
    assert back["attempts"][-1]["taken_back"] == [
        {"scene": met[-2].scene, "choice": taken[-1], "at": len(taken) - 1}
    ]
    assert len(back["attempts"]) == (2 if spec["scenes"][-1]["id"] == met[-1].scene else 1)


@together
@given(
    spec=stories(),
    picks=st.lists(st.integers(0, 20), max_size=12),
    legs=st.integers(0, 12),
)
def test_a_replay_keeps_the_first_legs(
    node: Node, spec: dict[str, Any], picks: list[int], legs: int
) -> None:
    """Playing again from a scene stands where the learner stood there; what was played is kept."""
    taken, met = walk(spec, picks)
    moves: list[dict[str, Any]] = [{"choose": choice} for choice in taken]

    way = node.call(STEP, "follow", spec, [*moves, {"again": legs}])

    if legs > len(taken):
        assert way["lost"]
        return
    assert way["position"] == met[legs].plain()
    assert [leg["choice"] for leg in way["path"]] == taken[:legs]
    assert [len(each["path"]) for each in way["attempts"]] == [len(taken), legs]
    ends = {scene["id"] for scene in spec["scenes"] if scene["end"]} & {met[-1].scene}
    assert way["attempts"][0]["ending"] == next(iter(ends), None)


_moves = st.one_of(
    st.integers(0, 20),
    st.just({"back": True}),
    st.integers(0, 4).map(lambda legs: {"again": legs}),
)


@together
@given(spec=stories(), picks=st.lists(_moves, max_size=20))
def test_whatever_was_done_is_in_the_account(
    node: Node, spec: dict[str, Any], picks: list[Any]
) -> None:
    """Every choice of a log is on the path of an attempt or among what was taken back."""
    engine, positions = Engine(spec), [Engine(spec).start()]
    moves: list[dict[str, Any]] = []
    for pick in picks:
        if isinstance(pick, int):
            offered = engine.offered(positions[-1])
            if not offered:
                continue
            moves.append({"choose": offered[pick % len(offered)]["id"]})
            positions.append(engine.step(positions[-1], moves[-1]["choose"]))
        elif "back" in pick and len(positions) > 1:
            moves.append(pick)
            positions.pop()
        elif pick.get("again", 99) < len(positions):
            moves.append(pick)
            positions = positions[: pick["again"] + 1]

    way = node.call(STEP, "follow", spec, moves)

    assert way["lost"] is False
    assert way["position"] == positions[-1].plain()
    assert way["met"] == [position.plain() for position in positions]
    told = [
        leg["choice"]
        for attempt in way["attempts"]
        for leg in (*attempt["path"], *attempt["taken_back"])
    ]
    assert {move["choose"] for move in moves if "choose" in move} == set(told)


@together
@given(spec=stories(), picks=st.lists(st.integers(0, 20), max_size=8))
def test_the_page_finds_the_endings_that_are_open(
    node: Node, spec: dict[str, Any], picks: list[int]
) -> None:
    """Behind each road the page's search finds what the proof finds by visiting every state."""
    taken, met = walk(spec, picks)
    found = node.call(ENDINGS, "open_endings", spec, [position.plain() for position in met])

    assert [set(each["endings"]) for each in found] == Account(spec).along(taken)
    assert all(each["whole"] for each in found)


@together
@given(spec=stories(), picks=st.lists(st.integers(0, 20), max_size=8), most=st.integers(0, 40))
def test_a_search_that_is_cut_short_says_so(
    node: Node, spec: dict[str, Any], picks: list[int], most: int
) -> None:
    """Of what was not searched whole, no ending is claimed that is not open; the rest is exact."""
    taken, met = walk(spec, picks)
    roads = [position.plain() for position in met]
    found = node.call(ENDINGS, "open_endings", spec, roads, most)
    for each, open_ in zip(found, Account(spec).along(taken), strict=True):
        assert set(each["endings"]) <= open_
        assert not each["whole"] or set(each["endings"]) == open_


_json = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 5) | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["v", "moves", "choose", "back", "again", "stops"]), inner
        )
    ),
    max_leaves=10,
)


@together
@given(
    spec=stories(),
    raw=_json
    | st.fixed_dictionaries(
        {"v": st.sampled_from([1, 2]), "moves": st.lists(_json)}, optional={"stops": _json}
    ),
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


def test_both_engines_share_one_file_of_cases() -> None:
    """The cases that Node runs lead the Python engine to the same positions."""
    data = read_yaml(ROOT / "widgets" / "practiceguides" / "scenarios" / "examples.yaml")
    for example in data.value:
        text = parse_scenario(example["markdown"], data.file)
        story, _ = validate(Scenario, text, text.value, {"id": "case", "file": data.file})
        assert story is not None
        for case in example["cases"]:
            moves = case.get("moves") or case.get("state", {}).get("moves", [])
            if "position" in case and not case.get("lost"):
                position = followed(Engine(story.outline()), moves).plain()
                assert {name: position[name] for name in case["position"]} == case["position"]


def followed(engine: Engine, moves: list[dict[str, Any]]) -> Position:
    """Where a log of moves leads: choices, steps back, and going on again from an earlier leg."""
    path = [engine.start()]
    for move in moves:
        if "choose" in move:
            path.append(engine.step(path[-1], move["choose"]))
        elif "back" in move:
            path.pop()
        else:
            path = path[: int(move["again"]) + 1 if move["again"] is not True else 1]
    return path[-1]
