"""The schemas that editors follow are those of the types, and agree with the checker."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from practiceguides.content.source import read_yaml
from practiceguides.exercises import TYPES
from practiceguides.reference import with_reference
from practiceguides.schemas import ANY, FOLDER, MODELINE, schemas
from tests.cli.test_commands import run
from tests.conftest import ROOT, WriteBook

SCHEMAS = {name: json.loads(text) for name, text in schemas().items()}
EXERCISES = sorted((ROOT / "book").rglob("exercises/*.yaml"))


def complaints(value: Any, name: str = ANY) -> list[str]:
    """What a schema says against a value."""
    resources = [
        (name, Resource(contents=schema, specification=DRAFT202012))
        for name, schema in SCHEMAS.items()
    ]
    validator = jsonschema.Draft202012Validator(
        SCHEMAS[name], registry=Registry().with_resources(resources)
    )
    return [error.message for error in validator.iter_errors(value)]


def test_the_kept_schemas_are_those_of_the_types() -> None:
    """What lies in book/schemas is what `guides schemas` writes today."""
    kept = {file.name: file.read_text(encoding="utf-8") for file in (ROOT / FOLDER).iterdir()}

    assert kept == schemas(), "run `guides schemas`"


@pytest.mark.parametrize("file", EXERCISES, ids=lambda file: file.stem)
def test_an_exercise_names_its_schema_and_follows_it(file: Path) -> None:
    """The first line leads to the schema, and the schema has nothing against the exercise."""
    first = file.read_text(encoding="utf-8").partition("\n")[0]
    path = first.removeprefix(MODELINE.format(path=""))

    assert (file.parent / path).resolve() == ROOT / FOLDER / ANY
    assert complaints(read_yaml(file).value) == []


@pytest.mark.parametrize("type_name", TYPES)
def test_a_schema_takes_the_example_and_refuses_what_is_not_there(type_name: str) -> None:
    """A type's example follows the type's schema; a field it does not know is marked."""
    data = read_yaml(TYPES[type_name].folder / "examples.yaml")
    for example in data.value:
        assert complaints(example["spec"], f"{type_name}.json") == []
        assert complaints({**example["spec"], "colour": "red"})
        assert complaints({**example["spec"], "minutes": "two"})


@pytest.mark.parametrize("type_name", TYPES)
def test_a_schema_says_what_fields_are_for(type_name: str) -> None:
    """Editors show a text for the type, for all it is made of, and for every field."""
    schema = SCHEMAS[f"{type_name}.json"]
    for part in (schema, *schema.get("$defs", {}).values()):
        assert part["description"]
        silent = [name for name, field in part["properties"].items() if "description" not in field]
        assert [name for name in silent if name != "type"] == []


@pytest.mark.parametrize("type_name", TYPES)
def test_a_readme_has_every_field_and_an_example(type_name: str) -> None:
    """What each README ends with is made of the type as it is today."""
    readme = (TYPES[type_name].folder / "README.md").read_text(encoding="utf-8")

    assert readme == with_reference(readme, TYPES[type_name]), "run `make docs`"
    for part in SCHEMAS[f"{type_name}.json"].get("$defs", {}).values():
        for name in part["properties"]:
            assert f"`{name}` (" in readme


def test_schemas_are_written_into_a_trainers_book(write_book: WriteBook) -> None:
    """`guides schemas` writes them all and says where."""
    root = write_book()
    status, said = run("schemas", root)

    assert status == 0
    assert f"{len(SCHEMAS)} schemas are written" in said
    assert {file.name for file in (root / FOLDER).iterdir()} == set(SCHEMAS)
