"""Plain data into models: pydantic's findings as located problems in an author's words."""

from __future__ import annotations

import types
import typing
from collections.abc import Mapping
from difflib import get_close_matches
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from .problems import Problem
from .source import Data, Path_

_Model = TypeVar("_Model", bound=BaseModel)

_DETAILS: Mapping[str, str] = {
    "string_type": "should be text",
    "bool_type": "should be true or false",
    "int_type": "should be a whole number",
    "int_from_float": "should be a whole number",
    "tuple_type": "should be a list",
    "dict_type": "should have fields of its own",
    "model_type": "should have fields of its own",
    "model_attributes_type": "should have fields of its own",
    "string_too_short": "is empty",
    "literal_error": "should be {expected}",
    "greater_than_equal": "should be at least {ge}",
    "less_than_equal": "should be at most {le}",
    "too_short": "needs at least {min_length}",
    "too_long": "has more than {max_length}",
    "none_required": "should be empty",
}
_HINTS: Mapping[str, str] = {
    "string_type": "Write text; put quotes around a number or a lone true or false.",
    "tuple_type": "Write one line each, beginning with `- `, or [one, two].",
    "int_type": "Write it in figures alone, such as 90.",
    "int_parsing": "Write it in figures alone, such as 90.",
    "string_too_short": "Write the text, or delete the line.",
    "string_pattern_mismatch": "Write an id such as F-ID-12.",
    "html": "Write Markdown instead: *emphasis*, **strong**.",
    "signs": "Part it with empty lines, or take signs out.",
    "slug": "Write for example `first-minutes`.",
    "telephone": "Write it as it is dialled, in quotes: '+00 000 0000'. Words stand elsewhere.",
    "language": "Write the letters of a language: id, th, vi, or en for English.",
    "day": "Write year, month and day: 2026-11-25.",
    "facts_alone": "Say under `research:` what these facts say, or delete the line.",
}


def validate(
    model: type[_Model], data: Data, value: Any, given: Mapping[str, Any], at: Path_ = ()
) -> tuple[_Model | None, list[Problem]]:
    """Make `model` of `value`, which stands at `at` in `data`.

    `given` holds fields that do not come from the text; the text may not set them.
    Returns the model, or None and the problems.
    """
    if not isinstance(value, dict):
        words = {"what": "this part", "shape": "fields, one a line: `name: text`"}
        words["hint"] = "Give all of them the same indentation."
        return None, [data.problem("yaml-shape", at, **words)]
    for name in given:
        if name in value:
            words = {"field": name, "hint": "Delete it: it comes from the file's name."}
            return None, [data.problem("field-unknown", (*at, name), **words)]
    try:
        return model.model_validate({**value, **given}), []
    except ValidationError as error:
        found = error.errors(include_url=False, include_input=True)
    deeper = [each["loc"] for each in found]
    problems = [
        _told(each, model, data, at)
        for each in found
        if not (each["type"] == "too_short" and _has_deeper(each["loc"], deeper))
    ]
    return None, list(dict.fromkeys(problems))


def _has_deeper(loc: Path_, others: list[Path_]) -> bool:
    """A faulty member also makes its list "too short": that is noise."""
    return any(len(other) > len(loc) and other[: len(loc)] == loc for other in others)


def _told(error: ErrorDetails, model: type[BaseModel], data: Data, at: Path_) -> Problem:
    loc, kind = error["loc"], error["type"]
    where = (*at, *loc)
    field = _field_name(loc)
    match kind:
        case "extra_forbidden":
            known = _fields_at(model, loc[:-1])
            near = get_close_matches(str(loc[-1]), known, 1)
            hint = f"Did you mean '{near[0]}'? " if near else ""
            words = {"field": loc[-1], "hint": f"{hint}The fields here are: {', '.join(known)}."}
            return data.problem("field-unknown", where, **words)
        case "missing":
            return data.problem("field-missing", where, field=field)
    context = error.get("ctx", {})
    if error["input"] is None and kind != "literal_error":
        kind = "string_too_short"
    known_detail = _DETAILS.get(kind)
    told = error["msg"][:1].lower() + error["msg"][1:]
    detail = known_detail.format(**context) if known_detail else told
    if kind == "string_pattern_mismatch":
        detail = f"has '{error['input']}', which is no id"
    elif kind == "telephone":
        detail = f"has '{error['input']}', which {error['msg']}"
    elif kind in {"literal_error", "slug", "day"}:
        detail += f", not '{error['input']}'"
    hint = _HINTS.get(kind, "Correct it.")
    if kind == "tuple_type" and isinstance(error["input"], dict):
        hint = (
            "Begin each with a dash, such as `- id: …`. If that line stands above, behind a `#`,"
            " take its `#` away too."
        )
    return data.problem("field-value", where, field=field, detail=detail, hint=hint)


def _field_name(loc: Path_) -> str:
    """The last field of a path, with the number of the member for a list: `options 2`."""
    if loc and isinstance(loc[-1], int) and len(loc) > 1:
        return f"{loc[-2]}, number {loc[-1] + 1}"
    return str(loc[-1]) if loc else "file"


def _fields_at(model: type[BaseModel], loc: Path_) -> list[str]:
    """The fields an author may write at `loc` of a model."""
    current: Any = model
    for step in loc:
        # A number is a place in a list, and what is no field is a name that the author gave.
        if step in current.model_fields:
            current = _inner_model(current.model_fields[step].annotation)
        if current is None:
            return []
    hidden = set(getattr(current, "given", ()))
    return [
        field.alias or name for name, field in current.model_fields.items() if name not in hidden
    ]


def _inner_model(annotation: Any) -> type[BaseModel] | None:
    """The model inside `Annotated[tuple[Model, ...]]`, `Model | None` and the like."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    if isinstance(annotation, types.GenericAlias | types.UnionType) or typing.get_args(annotation):
        for each in typing.get_args(annotation):
            if found := _inner_model(each):
                return found
    return None
