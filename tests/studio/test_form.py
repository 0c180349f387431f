"""The form has a field for everything that an exercise may hold."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from practiceguides.content.source import Path_, read_yaml
from practiceguides.exercises import TYPES
from practiceguides.schemas import schema_of
from practiceguides.studio.form import form_of, order_at

Asked = dict[str, Any]


def fields(form: Asked) -> list[Asked]:
    """The fields of a form."""
    return [each for group in form["groups"] for each in group["fields"]]


def unknown(asked: Asked, value: Any, path: Path_ = ()) -> Iterator[Path_]:
    """What a value has that the form cannot show."""
    kind, inside = asked["kind"], list[tuple[str | int, Asked]]()
    if kind == "part":
        known = {each["key"]: each for each in asked["fields"]}
        inside = [(key, known.get(key, {"kind": "none"})) for key in value]
    elif kind in {"list", "map"}:
        steps = range(len(value)) if kind == "list" else value
        inside = [(step, asked["of"]) for step in steps]
    elif not (value in asked["options"] if kind == "choice" else _is_of(kind, value)):
        yield path
    for step, of in inside:
        yield from unknown(of, value[step], (*path, step))


def _is_of(kind: str, value: Any) -> bool:
    kinds = {"switch": bool, "number": int, "line": str, "text": str, "name": str}
    return kind in kinds and isinstance(value, kinds[kind])


def keys(asked: Asked) -> set[str]:
    """The names of all fields, those of parts too."""
    below = [*asked.get("fields", ()), *([asked["of"]] if "of" in asked else [])]
    own = {asked["key"]} if "key" in asked else set()
    return own.union(*(keys(each) for each in below))


@pytest.mark.parametrize("name", TYPES)
def test_a_form_has_every_field_of_its_type(name: str) -> None:
    """Each field that the schema knows is asked, under a label and with its help."""
    form = form_of(TYPES[name])
    schema = schema_of(TYPES[name])

    parts = [schema, *schema.get("$defs", {}).values()]
    expected = {key for part in parts for key in part.get("properties", {})}
    asked = {"fields": fields(form)}
    assert keys(asked) == expected - {"type"}
    assert all(each["label"] and each["help"] for each in fields(form))
    needed = {each["key"] for each in fields(form) if each["needed"]}
    assert needed == set(schema["required"]) - {"type"}


@pytest.mark.parametrize("name", TYPES)
def test_a_form_shows_every_example_of_its_type(name: str) -> None:
    """Nothing in an example is of another kind than the form asks."""
    form = form_of(TYPES[name])
    for example in read_yaml(TYPES[name].folder / "examples.yaml").value:
        value = {key: each for key, each in example["spec"].items() if key != "type"}

        assert list(unknown({"kind": "part", "fields": fields(form)}, value)) == []


def test_bounds_choices_and_proposed_names_come_from_the_model() -> None:
    """A number has its bounds, a choice its words, and a name is proposed from the book's."""
    choice = {each["key"]: each for each in fields(form_of(TYPES["choice"]))}
    option = {each["key"]: each for each in choice["options"]["of"]["fields"]}

    assert (choice["minutes"]["min"], choice["minutes"]["max"]) == (1, 30)
    assert choice["intensity"]["options"] == ["none", "mention", "heavy"]
    assert (choice["options"]["least"], choice["options"]["most"]) == (2, 6)
    assert choice["serves"]["of"]["proposed"] == "objectives"
    assert option["misconception"]["proposed"] == "misconceptions"
    assert choice["prompt"]["kind"] == option["text"]["kind"] == "text"


def test_fields_follow_each_other_as_in_the_type() -> None:
    """A new field is written in the order of its part, however deep it stands."""
    order = order_at(TYPES["choice"], ("options", 0, "feedback", "why"))

    assert order[:4] == ["story", "research", "facts", "why"]
    assert order_at(TYPES["choice"], ("nothing", 0, "x")) == []
