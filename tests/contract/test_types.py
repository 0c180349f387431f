"""What every item type promises, checked for each type of the register."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from typing import Any, NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from practiceguides.content.model import Base, Fact, Item, Misconception, Reference, Voice
from practiceguides.content.source import Data, read_yaml
from practiceguides.content.validate import validate
from practiceguides.pages.items import paper_face
from practiceguides.pages.paper.handout import numbered
from practiceguides.reading import TYPES
from practiceguides.scenarios.parse import parse_scenario
from tests.conftest import ROOT, WORDS
from tests.node import Node
from tests.types.common import STRANGE

LOGIC = {
    name: "scenarios/step.js" if name == "scenario" else f"exercises/{name}/mark.js"
    for name in TYPES
}


class Case(NamedTuple):
    """One example of a type with one of its marking cases."""

    type: str
    name: str
    spec: dict[str, Any]
    case: dict[str, Any]


@cache
def examples(type_name: str) -> tuple[tuple[str, dict[str, Any], list[dict[str, Any]]], ...]:
    """Name, spec and cases of each example; the text must be valid as an author's file is."""
    model = TYPES[type_name]
    file = model.folder / "examples.yaml"
    data = read_yaml(file)
    assert data.problems == []
    found = []
    for number, example in enumerate(data.value, 1):
        text = data
        value = example.get("spec")
        if "markdown" in example:
            text = parse_scenario(example["markdown"], file)
            assert text.problems == []
            value = text.value
        given_fields = {"id": f"example-{number}", "file": file}
        item, problems = validate(model, text, value, given_fields)
        assert problems == []
        assert item is not None
        assert list(item.faults()) == []
        found.append((example["name"], item.to_spec(stand_ins(item)), example["cases"]))
    return tuple(found)


def stand_ins(item: Item) -> Base:
    """Something for each fact, voice and misconception that an item names."""
    sources = (Reference(key="ilo2012"),)
    facts = {
        name: Fact(id=name, text=f"Words of {name}.", sources=sources, mark="read")
        for name in item.cited()
    }
    voices = {
        name: Voice(
            id=name, told_by="practitioners" if name.startswith("P") else "trafficked persons",
            text=f"Words of {name}.", who="Teluna, 2020", sources=sources, asks="Ask.", mark="read",
        )
        for _, name in item.named("voices")
    }  # fmt: skip
    ideas = {
        name: Misconception(id=name, text=f"took {name} for true", instead="Ask again.")
        for _, name in item.named("misconceptions")
    }
    return Base(WORDS, facts, voices, {}, ideas)


def cases() -> Iterator[Case]:
    """Every marking case of every example of every type."""
    for type_name in TYPES:
        for name, spec, listed in examples(type_name):
            for case in listed:
                yield Case(type_name, name, spec, case)


CASES = tuple(cases())


def saved(case: Case) -> dict[str, Any]:
    """The state of a case as it was saved; a log of moves alone is a scenario's format 1."""
    return case.case.get("state") or {"v": 1, "moves": case.case["moves"]}


def in_todays_format(state: dict[str, Any]) -> dict[str, Any]:
    """The same state; a scenario's format 1 as format 2 has it."""
    if "moves" not in state or state["v"] != 1:
        return state
    moves = [{"again": 0} if move == {"again": True} else move for move in state["moves"]]
    return {"v": 2, "moves": moves, "word": "", "thought": "", "stops": [], "change": ""}


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.type}: {case.name}")
def test_an_example_is_marked_as_it_says(case: Case, node: Node) -> None:
    """The result of each case, read back from storage, is what examples.yaml promises."""
    logic = LOGIC[case.type]
    restored = node.call(logic, "restore", case.spec, saved(case))["state"]
    if position := case.case.get("position"):
        way = node.call(logic, "follow", case.spec, restored["moves"])
        assert {name: way["position"][name] for name in position} == position

    result = node.call(logic, "mark", case.spec, restored)
    assert {name: result.get(name) for name in case.case["result"]} == case.case["result"]


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.type}: {case.name}")
def test_a_saved_state_is_read_back_whole(case: Case, node: Node) -> None:
    """A state that the page saved is restored as it was, with nothing lost."""
    read = node.call(LOGIC[case.type], "restore", case.spec, saved(case))

    assert read["state"] == in_todays_format(saved(case)) or case.case.get("lost")
    assert read["lost"] is bool(case.case.get("lost"))


RANDOM = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
EXERCISES = [name for name in TYPES if name != "scenario"]


def strategies(type_name: str) -> Any:
    """Random items and states of a type: its module under tests/types."""
    return import_module(f"tests.types.{type_name}.strategies")


def spec_of(type_name: str, value: dict[str, Any]) -> dict[str, Any]:
    """The spec of an item that is made up; it must be free of faults."""
    file = ROOT / "made-up.yaml"
    item, problems = validate(TYPES[type_name], Data(file, value), value, {"id": "x", "file": file})
    assert problems == []
    assert item is not None
    assert list(item.faults()) == []
    return item.to_spec(stand_ins(item))


def holds_for(node: Node, logic: str, spec: dict[str, Any], raw: Any) -> None:
    """Whatever was saved becomes a state that is marked, in range, the same way twice."""
    state = node.call(logic, "restore", spec, raw)["state"]
    result = node.call(logic, "mark", spec, state)

    assert result == node.call(logic, "mark", spec, state)
    assert 0 <= result.get("score", 0) <= result.get("max", 0)
    assert node.call(logic, "restore", spec, state) == {"state": state, "lost": False}
    assert node.call(logic, "merge", state, state) == state


@pytest.mark.parametrize("type_name", EXERCISES)
@RANDOM
@given(data=st.data())
def test_random_states_of_random_items_are_marked(
    type_name: str, node: Node, data: st.DataObject
) -> None:
    """Marking never throws, stays in range, and gives the same result for the same answer."""
    spec = spec_of(type_name, data.draw(strategies(type_name).items()))

    holds_for(node, LOGIC[type_name], spec, data.draw(strategies(type_name).states(spec)))


@pytest.mark.parametrize("type_name", EXERCISES)
@RANDOM
@given(data=st.data())
def test_two_windows_lose_nothing_that_fits(
    type_name: str, node: Node, data: st.DataObject
) -> None:
    """What two windows saved is merged to a state that fits."""
    spec = spec_of(type_name, data.draw(strategies(type_name).items()))
    logic = LOGIC[type_name]
    raws = [data.draw(strategies(type_name).states(spec)) for _ in range(2)]
    mine, theirs = (node.call(logic, "restore", spec, raw)["state"] for raw in raws)

    holds_for(node, logic, spec, node.call(logic, "merge", mine, theirs))


@pytest.mark.parametrize("type_name", EXERCISES)
@RANDOM
@given(data=st.data())
def test_the_key_earns_full_credit(type_name: str, node: Node, data: st.DataObject) -> None:
    """The right answer earns all points; a type that is not marked has no points."""
    spec = spec_of(type_name, data.draw(strategies(type_name).items()))
    key = strategies(type_name).key(spec)
    state = key or node.call(LOGIC[type_name], "empty", spec)
    result = node.call(LOGIC[type_name], "mark", spec, state)

    assert ("score" in result) == (key is not None)
    if key is not None:
        assert node.call(LOGIC[type_name], "restore", spec, key) == {"state": key, "lost": False}
        assert result["score"] == result["max"]
        assert result["status"] in {"right", "done"}, "a test of a guide is done, not right"


@pytest.mark.parametrize("type_name", TYPES)
@RANDOM
@given(raw=STRANGE)
def test_any_value_from_storage_is_survived(type_name: str, node: Node, raw: Any) -> None:
    """Any value at all in the storage becomes a state."""
    for _, spec, _ in examples(type_name):
        holds_for(node, LOGIC[type_name], spec, raw)
        for version in (1, 2):
            state = {"v": version, "answer": raw, "tries": raw, "moves": raw, "stops": raw}
            holds_for(node, LOGIC[type_name], spec, state)


@pytest.mark.parametrize("type_name", TYPES)
def test_what_a_learner_wrote_can_be_left_out(type_name: str, node: Node) -> None:
    """A type that has fields for words says which words they are, and can do without them."""
    if not node.has(LOGIC[type_name], "own_words"):
        pytest.skip("it has no such fields")
    cases = [saved(case) for case in CASES if case.type == type_name]
    assert any(node.call(LOGIC[type_name], "own_words", state) for state in cases)
    for state in cases:
        words = node.call(LOGIC[type_name], "own_words", state)
        bare = node.call(LOGIC[type_name], "without_words", state)

        assert node.call(LOGIC[type_name], "own_words", bare) == []
        assert not [word for word in words if json.dumps(word)[1:-1] in json.dumps(bare)]


@pytest.mark.parametrize("type_name", TYPES)
def test_an_empty_state_is_a_state(type_name: str, node: Node) -> None:
    """Nothing saved gives the empty state, and nothing is lost by it."""
    for _, spec, _ in examples(type_name):
        empty = node.call(LOGIC[type_name], "empty", spec)

        assert empty["v"] == (2 if type_name == "scenario" else 1)
        assert node.call(LOGIC[type_name], "restore", spec, None) == {"state": empty, "lost": False}


@pytest.mark.parametrize("type_name", TYPES)
def test_a_type_has_a_paper_face(type_name: str) -> None:
    """On paper the title and the question are there, and the key of an exercise is not."""
    for _, spec, _ in examples(type_name):
        paper = paper_face(spec, WORDS)

        assert spec["title"] in paper
        assert spec["prompt"] in paper
        for said in _feedback_in(spec):
            assert said not in paper


WITH_KEY = [name for name in TYPES if (TYPES[name].folder / "key.html").is_file()]


TOLD_BY_KEY = [name for name in WITH_KEY if name != "scenario"]
"""A story's choices and endings are in the facilitator's sheet."""


@pytest.mark.parametrize("type_name", TOLD_BY_KEY)
def test_a_type_has_its_answers_on_paper(type_name: str) -> None:
    """The second face has the title, every reason, and the number of every fact."""
    for _, spec, _ in examples(type_name):
        [answered], findings = numbered([spec])
        key = paper_face(answered, WORDS, "key")

        assert spec["title"] in key
        for fact in findings.values():
            assert f'href="#finding-{fact["number"]}"' in key
        for said in _feedback_in(spec):
            assert said in key


SCRIPT = "<script>alert(1)</script>"


def _places(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Where a text stands in plain data."""
    if isinstance(value, str):
        yield path
    elif isinstance(value, dict | list):
        inner = value.items() if isinstance(value, dict) else enumerate(value)
        for name, each in inner:
            yield from _places(each, (*path, name))


def _with_script(value: Any, path: tuple[Any, ...]) -> Any:
    copy = json.loads(json.dumps(value))
    place = copy
    for name in path[:-1]:
        place = place[name]
    place[path[-1]] = SCRIPT
    return copy


@pytest.mark.parametrize("type_name", TYPES)
def test_no_field_of_a_type_becomes_markup(type_name: str) -> None:
    """What a field takes as text is text on each face of paper, even if it is a script."""
    model = TYPES[type_name]
    file = model.folder / "examples.yaml"
    taken = 0
    for example in read_yaml(file).value:
        value = example.get("spec") or parse_scenario(example["markdown"], file).value
        for path in _places(value):
            if {"when", "if"} & set(path):
                continue  # a condition is never an author's text: it is parsed
            given_fields = {"id": "hostile", "file": file}
            item, _ = validate(model, Data(file), _with_script(value, path), given_fields)
            if item is None or list(item.faults()):
                continue
            taken += 1
            spec = item.to_spec(stand_ins(item))
            for face in ("paper", "key", "cutouts"):
                if (model.folder / f"{face}.html").is_file():
                    assert SCRIPT not in paper_face(numbered([spec])[0][0], WORDS, face), path

    assert taken >= 2


def test_types_that_only_ask_have_no_answers() -> None:
    """A notepad, a scale and a voice have no sheet that says that there is no key."""
    assert set(TYPES) - set(WITH_KEY) == {"notepad", "scale", "voice"}


def _feedback_in(value: Any) -> Iterator[str]:
    """Every text of feedback in a spec, wherever it stands."""
    if isinstance(value, dict):
        if {"story", "research", "instead", "facts"} <= set(value):
            yield from filter(None, (value["story"], value["research"], value["instead"]))
        for inner in value.values():
            yield from _feedback_in(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _feedback_in(inner)


@pytest.mark.parametrize("type_name", TYPES)
def test_a_type_says_how_to_use_it(type_name: str) -> None:
    """Each type has a README with a table of its keyboard keys."""
    readme = (TYPES[type_name].folder / "README.md").read_text(encoding="utf-8")

    assert "| key | does |" in readme


def test_every_type_folder_is_in_the_register() -> None:
    """A folder with a spec is a type; none is forgotten in the register."""
    folder = ROOT / "widgets" / "practiceguides" / "exercises"

    assert {path.parent.name for path in folder.glob("*/spec.py")} == set(TYPES) - {"scenario"}
