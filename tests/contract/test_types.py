"""What every item type promises, checked for each type of the register."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from practiceguides.book.items import paper_face
from practiceguides.content.model import Fact, Item, Reference
from practiceguides.content.source import read_yaml
from practiceguides.content.validate import validate
from practiceguides.reading import FORMATS
from practiceguides.scenarios.parse import parse_scenario
from tests.conftest import ROOT
from tests.node import Node

TYPES: Mapping[str, type[Item]] = {
    name: model for form in FORMATS for name, model in form.types.items()
}
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


def examples(type_name: str) -> Iterator[tuple[str, dict[str, Any], list[dict[str, Any]]]]:
    """Name, spec and cases of each example; the text must be valid as an author's file is."""
    model = TYPES[type_name]
    file = model.folder / "examples.yaml"
    data = read_yaml(file)
    assert data.problems == []
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
        yield example["name"], item.to_spec(_facts(item), {}), example["cases"]


def _facts(item: Item) -> dict[str, Fact]:
    """A stand-in for each fact that an example names."""
    sources = (Reference(key="ilo2012"),)
    return {
        name: Fact(id=name, text=f"Words of {name}.", sources=sources, mark="read")
        for name in item.cited()
    }


def cases() -> Iterator[Case]:
    """Every marking case of every example of every type."""
    for type_name in TYPES:
        for name, spec, listed in examples(type_name):
            for case in listed:
                yield Case(type_name, name, spec, case)


CASES = tuple(cases())


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.type}: {case.name}")
def test_an_example_is_marked_as_it_says(case: Case, node: Node) -> None:
    """The result of each case, read back from storage, is what examples.yaml promises."""
    logic = LOGIC[case.type]
    state = case.case.get("state") or {"v": 1, "moves": case.case["moves"]}
    if position := case.case.get("position"):
        way = node.call(logic, "follow", case.spec, state["moves"])
        assert {name: way["position"][name] for name in position} == position

    restored = node.call(logic, "restore", case.spec, state)["state"]
    assert node.call(logic, "mark", case.spec, restored) == case.case["result"]


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.type}: {case.name}")
def test_a_saved_state_is_read_back_whole(case: Case, node: Node) -> None:
    """A state that the page saved is restored as it was, with nothing lost."""
    state = case.case.get("state") or {"v": 1, "moves": case.case["moves"]}

    read = node.call(LOGIC[case.type], "restore", case.spec, state)

    assert read["state"] == state or case.case.get("lost")
    assert read["lost"] is bool(case.case.get("lost"))


_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-3, 3)
    | st.sampled_from(["telephone", "ask", "very", "", "x"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["v", "picked", "tries", "text", "other", "confidence", "moves", "hint"]
            ),
            inner,
        )
    ),
    max_leaves=12,
)


@pytest.mark.parametrize("type_name", TYPES)
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(raw=_values)
def test_any_value_from_storage_is_survived(type_name: str, node: Node, raw: Any) -> None:
    """Whatever was saved, it becomes a state that is marked, the same way twice and in range."""
    for _, spec, _ in examples(type_name):
        logic = LOGIC[type_name]
        state = node.call(logic, "restore", spec, raw)["state"]
        result = node.call(logic, "mark", spec, state)

        assert result == node.call(logic, "mark", spec, state)
        assert 0 <= result.get("score", 0) <= result.get("max", 0)
        assert node.call(logic, "restore", spec, state) == {"state": state, "lost": False}


@pytest.mark.parametrize("type_name", TYPES)
def test_an_empty_state_is_a_state(type_name: str, node: Node) -> None:
    """Nothing saved gives the empty state, and nothing is lost by it."""
    for _, spec, _ in examples(type_name):
        empty = node.call(LOGIC[type_name], "empty", spec)

        assert empty["v"] == 1
        assert node.call(LOGIC[type_name], "restore", spec, None) == {"state": empty, "lost": False}


@pytest.mark.parametrize("type_name", TYPES)
def test_a_type_has_a_paper_face(type_name: str) -> None:
    """On paper the title and the question are there, and the key of an exercise is not."""
    for _, spec, _ in examples(type_name):
        paper = paper_face(spec, TYPES[type_name].folder)

        assert spec["title"] in paper
        assert spec["prompt"] in paper
        for option in spec.get("options", ()):
            assert option["text"] in paper
            assert (option["feedback"]["research"] or "no such words") not in paper


@pytest.mark.parametrize("type_name", TYPES)
def test_a_type_says_how_to_use_it(type_name: str) -> None:
    """Each type has a README with a table of its keyboard keys."""
    readme = (TYPES[type_name].folder / "README.md").read_text(encoding="utf-8")

    assert "| key | does |" in readme


def test_every_type_folder_is_in_the_register() -> None:
    """A folder with a spec is a type; none is forgotten in the register."""
    folder = ROOT / "widgets" / "practiceguides" / "exercises"

    assert {path.parent.name for path in folder.glob("*/spec.py")} == set(TYPES) - {"scenario"}


def test_the_key_earns_full_credit(node: Node) -> None:
    """Picking exactly the right options of a choice gives all points."""
    for _, spec, _ in examples("choice"):
        right = [option["id"] for option in spec["options"] if option["correct"]]
        picked = right if spec["multiple"] else right[:1]
        state = node.call(LOGIC["choice"], "empty", spec)
        state["tries"] = [{"picked": picked, "confidence": None}]

        result = node.call(LOGIC["choice"], "mark", spec, state)

        assert (result["status"], result["score"]) == ("right", result["max"])
