"""JSON Schemas of what authors write, for editors: they complete fields and mark mistakes.

An exercise names its schema in its first line (`MODELINE`), which editors with a
YAML language server follow. `guides check` remains the judge: a schema cannot say
what needs the whole book.
"""

from __future__ import annotations

import ast
import inspect
import json
from collections.abc import Iterator, Mapping
from itertools import pairwise
from pathlib import Path
from textwrap import dedent
from typing import Any

from pydantic import BaseModel

from practiceguides.content.country import Country
from practiceguides.content.layers import EDITION, TEXTS
from practiceguides.content.model import Fact, Item, Term, Voice, Withdrawal
from practiceguides.content.overlay import CHANGING, EXTENDS
from practiceguides.editions.settings import Edition
from practiceguides.exercises import TYPES

FOLDER = Path(TEXTS, "schemas")
"""Where the schemas lie in a book."""

ANY = "exercise.json"
"""The schema for every file in a folder `exercises/`; it leads to the type's own."""

LISTS: Mapping[str, type[BaseModel]] = {
    "facts.yaml": Fact,
    "voices.yaml": Voice,
    "glossary.yaml": Term,
    "withdrawn.yaml": Withdrawal,
}
"""Files with a list of members, for which there is a schema too."""

COUNTRY = "country.yaml"
"""And the one with the answers for a country."""

MODELINE = "# yaml-language-server: $schema={path}"
"""The first line of an exercise; `path` leads from the exercise to a schema."""

_DIALECT = "https://json-schema.org/draft/2020-12/schema"


def schemas() -> dict[str, str]:
    """The text of every schema, by the name of its file."""
    files = {f"{name}.json": schema_of(model) for name, model in TYPES.items()}
    files[ANY] = _of_any()
    files |= {_called(name): _of_list(model) for name, model in LISTS.items()}
    files[_called(COUNTRY)] = described(Country)
    files[_called(EDITION)] = described(Edition)
    return {name: json.dumps(schema, indent=1) + "\n" for name, schema in files.items()}


def schema_of(model: type[Item]) -> dict[str, Any]:
    """The schema of what an author may write in an exercise of this type."""
    schema = described(model)
    for name in model.given:
        del schema["properties"][name]
        schema["required"].remove(name)
    return schema


def files_by_schema() -> dict[str, str]:
    """For each schema which files of a book follow it, as a pattern."""
    lists = {_called(name): f"{TEXTS}/**/{name}" for name in (*LISTS, COUNTRY)}
    return {ANY: f"{TEXTS}/**/exercises/*.yaml", **lists, _called(EDITION): EDITION}


def _called(file: str) -> str:
    """The schema of a file: of `facts.yaml` it is `facts.json`."""
    return Path(file).with_suffix(".json").name


def described(model: type[BaseModel]) -> dict[str, Any]:
    """The schema of a model, with what is said of each field."""
    schema = model.model_json_schema()
    described = {cls.__name__: cls for cls in _models(model)}
    for name, part in [(model.__name__, schema), *schema.get("$defs", {}).items()]:
        part["description"] = inspect.cleandoc(described[name].__doc__ or "")
        for field, text in docstrings(described[name]).items():
            if field in part["properties"]:
                part["properties"][field]["description"] = " ".join(text.split())
    return {"$schema": _DIALECT, **schema}


def _of_list(model: type[BaseModel]) -> dict[str, Any]:
    """A file of a list: each member follows the schema of the model."""
    schema = described(model)
    parts = schema.pop("$defs", {})
    dialect = schema.pop("$schema")
    return {"$schema": dialect, "type": "array", "items": schema, "$defs": parts}


def _of_any() -> dict[str, Any]:
    """By its `type`, each exercise follows that type's schema.

    One that changes another one has what it changes; only the whole book tells what that may be.
    """
    branches = [
        {
            "if": {"properties": {"type": {"const": name}}, "required": ["type"]},
            "then": {"$ref": f"{name}.json"},
        }
        for name in TYPES
    ]
    kind = {"enum": list(TYPES), "description": "What the learner does."}
    changed = {"type": "string", "description": CHANGING[EXTENDS]}
    return {
        "$schema": _DIALECT,
        "title": "An exercise",
        "type": "object",
        "properties": {"type": kind, EXTENDS: changed},
        "if": {"required": [EXTENDS]},
        "else": {"required": ["type"], "allOf": branches},
    }


def _models(model: type[BaseModel]) -> Iterator[type[BaseModel]]:
    """A model and all models that its fields are made of."""
    yield model
    for field in model.model_fields.values():
        waiting = [field.annotation]
        while waiting:
            each: Any = waiting.pop()
            if inspect.isclass(each) and issubclass(each, BaseModel):
                yield from _models(each)
            else:
                waiting += getattr(each, "__args__", ())


def docstrings(model: type[BaseModel]) -> Mapping[str, str]:
    """The text under each field of a model and of the models it is made from.

    pydantic can keep these itself, but then reads all sources at every start.
    """
    found: dict[str, str] = {}
    for cls in reversed(model.__mro__):
        if not issubclass(cls, BaseModel) or cls is BaseModel:
            continue
        lines = ast.parse(dedent(inspect.getsource(cls))).body[0].body  # type: ignore[attr-defined]
        for field, text in pairwise(lines):
            match field, text:
                case (
                    ast.AnnAssign(target=ast.Name(id=name)),
                    ast.Expr(value=ast.Constant(value=str(said))),
                ):
                    field_info = model.model_fields.get(name)
                    found[(field_info and field_info.alias) or name] = said
    return found
