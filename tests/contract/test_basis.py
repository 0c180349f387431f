"""The basis of a result says what marking read: all of that, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from functools import cache
from typing import Any

import pytest

from practiceguides.content.model import Item
from practiceguides.content.source import Data, read_yaml
from practiceguides.content.validate import validate
from practiceguides.records.model import Scored
from practiceguides.scenarios.parse import parse_scenario
from tests.conftest import ROOT
from tests.contract.test_types import LOGIC, TYPES, stand_ins
from tests.node import Node

Path_ = tuple[str | int, ...]

OPEN = {"unanswered", "underway", "skipped", "empty"}
"""What is no answer yet, or none at all."""

CONDITION = "if"
"""A scenario's conditions are read from words: not every list is one."""

LONGER = " With a word more."


class Example:
    """An example of a type, and what becomes of it when its text is changed."""

    def __init__(self, type_name: str, given: dict[str, Any]) -> None:
        self.model = TYPES[type_name]
        self.file = self.model.folder / "examples.yaml"
        self.value = given.get("spec")
        if "markdown" in given:
            self.value = parse_scenario(given["markdown"], self.file).value
        self.states = [
            case.get("state") or {"v": 1, "moves": case["moves"]} for case in given["cases"]
        ]

    def item(self, value: Any) -> Item | None:
        """The item, if such a text has no fault."""
        given = {"id": "example", "file": self.file}
        item, problems = validate(self.model, Data(self.file, value), value, given)
        if problems or item is None or [*item.faults(), *item.common_faults()]:
            return None
        return item

    def changed(self) -> Iterator[tuple[Path_, str, Item]]:
        """Every faultless item with one place changed: the place, how, and the item."""
        names = {
            leaf for _, leaf in leaves(self.value) if isinstance(leaf, str) and " " not in leaf
        }
        for place, leaf in leaves(self.value):
            if CONDITION in place:
                continue
            for how, other in others(leaf, sorted(names)):
                value = deepcopy(self.value)
                holder = value
                for step in place[:-1]:
                    holder = holder[step]
                holder[place[-1]] = other
                if item := self.item(value):
                    yield place, how, item


@cache
def examples(type_name: str) -> tuple[Example, ...]:
    """The examples of a type."""
    given = read_yaml(TYPES[type_name].folder / "examples.yaml").value
    return tuple(Example(type_name, each) for each in given)


def leaves(value: Any, place: Path_ = ()) -> Iterator[tuple[Path_, Any]]:
    """Every value in plain data, lists and mappings among them, and where it stands."""
    if place:
        yield place, value
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from leaves(inner, (*place, name))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from leaves(inner, (*place, index))


def others(leaf: Any, names: list[str]) -> Iterator[tuple[str, Any]]:
    """What could stand in the place of a value: a longer text, another name, another sequence."""
    if isinstance(leaf, bool):
        yield "turned", not leaf
    elif isinstance(leaf, int):
        yield "more", leaf + 1
    elif isinstance(leaf, str):
        yield "longer", leaf + LONGER
        if leaf in names:
            yield from (("named", name) for name in names if name != leaf)
    elif isinstance(leaf, list) and len(leaf) > 1:
        yield "turned", leaf[::-1]
        yield "shorter", leaf[:-1]


def marked(node: Node, logic: str, spec: dict[str, Any], state: Any) -> dict[str, Any]:
    """The result; the sequence of misconceptions in it says nothing."""
    result = node.call(logic, "mark", spec, state)
    return {**result, "misconceptions": sorted(result.get("misconceptions", []))}


@pytest.mark.parametrize("type_name", TYPES)
def test_a_text_that_is_mended_leaves_results_comparable(type_name: str) -> None:
    """A word more in any text of an item changes nothing of its basis."""
    for example in examples(type_name):
        basis = example.item(example.value).basis  # type: ignore[union-attr]
        texts = [(place, item) for place, how, item in example.changed() if how == "longer"]

        assert texts
        assert [place for place, item in texts if item.basis != basis] == []


@pytest.mark.parametrize("type_name", TYPES)
def test_what_marking_reads_is_in_the_basis(type_name: str, node: Node) -> None:
    """Two items with one basis give the same result for the same state."""
    logic = LOGIC[type_name]
    for example in examples(type_name):
        first = example.item(example.value)
        assert first is not None
        spec = first.to_spec(stand_ins(first))
        assert spec["basis"] == first.basis
        states = [node.call(logic, "restore", spec, raw)["state"] for raw in example.states]
        told = [marked(node, logic, spec, state) for state in states]
        for place, how, item in example.changed():
            if item.basis == first.basis and how != "longer":
                other = item.to_spec(stand_ins(item))
                again = [marked(node, logic, other, state) for state in states]
                assert again == told, (place, how)


@pytest.mark.parametrize("type_name", TYPES)
def test_what_marking_says_is_kept_whole(type_name: str, node: Node) -> None:
    """Every result of an answer is names and numbers, so nothing of it is left out of a record."""
    logic = LOGIC[type_name]
    kept = 0
    for example in examples(type_name):
        item = example.item(example.value)
        assert item is not None
        spec = item.to_spec(stand_ins(item))
        for raw in example.states:
            state = node.call(logic, "restore", spec, raw)["state"]
            scored = {
                "result": node.call(logic, "mark", spec, state),
                "day": "2026-11-05",
                "basis": spec["basis"],
            }
            listed = node.call("records/results.js", "with_result", [], scored)
            assert listed in ([], [scored])
            kept += len(listed)
            assert bool(listed) == (scored["result"]["status"] not in OPEN)
            for each in listed:
                Scored.model_validate(each)

    assert kept


@pytest.mark.parametrize("type_name", TYPES)
def test_a_marked_type_has_another_basis_when_another_answer_is_right(type_name: str) -> None:
    """What is right is part of the basis; where nothing is right or wrong all share one."""
    for example in examples(type_name):
        first = example.item(example.value)
        assert first is not None
        others = {item.basis for _, _, item in example.changed()} - {first.basis}

        assert bool(others) == (first.marked_by() is not None)


def test_a_basis_stays_what_it_is_for_ever() -> None:
    """Results that were kept years ago are compared by it, so this one never changes."""
    text = {
        "type": "choice",
        "title": "The counter",
        "objective": "Ask before you explain.",
        "minutes": 1,
        "prompt": "What do you do first?",
        "options": [
            {"id": "ask", "text": "Ask", "correct": True, "feedback": {"story": "She sits down."}},
            {"id": "wait", "text": "Wait", "feedback": {"story": "She leaves."}},
        ],
    }
    file = ROOT / "made-up.yaml"
    item, problems = validate(TYPES["choice"], Data(file, text), text, {"id": "x", "file": file})

    assert problems == []
    assert item is not None
    assert item.basis == "7fced0534c1d"
