"""What a field of a schema holds, in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from practiceguides.content.fields import KINDS, LINE

_COUNTS = {(None, None): "a list", (1, None): "a list of one or more"}


def kind_of(field: Mapping[str, Any]) -> tuple[str, str]:
    """What a field holds, in words, and the name of the part that it is made of, if any."""
    match field:
        case {"anyOf": [one, {"type": "null"}]}:
            return kind_of(one)
        case {"anyOf": options}:
            kinds = [kind_of(each) for each in options]
            return " or ".join(kind for kind, _ in kinds), "".join(inner for _, inner in kinds)
        case {"$ref": part}:
            return "fields of its own", str(part).rpartition("/")[2]
        case {"type": "array", "items": items}:
            kind, inner = kind_of(items)
            counted = _count(field)
            return (counted if inner else f"{counted}, each {kind}"), inner
    return _plain(field), ""


def _plain(field: Mapping[str, Any]) -> str:
    """What a field holds that has no parts, in words."""
    match field:
        case {"const": value}:
            said = f"always {code(value)}"
        case {"enum": values}:
            said = f"one of {', '.join(code(value) for value in values)}"
        case {"type": "object"}:
            said = "lines `name: name`"
        case {"type": "integer"}:
            said = _whole_number(field)
        case {"type": "boolean"}:
            said = "true or false"
        case {"format": "date"}:
            said = "a day, as `2026-11-25`"
        case _:
            told = (each for each in KINDS if each.schema and each.schema.items() <= field.items())
            said = next(told, LINE).words
    return said


def _whole_number(field: Mapping[str, Any]) -> str:
    match field.get("minimum"), field.get("maximum"):
        case None, None:
            return "whole number"
        case least, None:
            return f"whole number, at least {least}"
        case None, most:
            return f"whole number, at most {most}"
        case least, most:
            return f"whole number from {least} to {most}"


def _count(field: Mapping[str, Any]) -> str:
    least, most = field.get("minItems"), field.get("maxItems")
    if (least, most) in _COUNTS:
        return _COUNTS[least, most]
    return f"a list of {least}" if least == most else f"a list of {least} to {most}"


def default_of(field: Mapping[str, Any]) -> str:
    """What holds where the field is left out, if that is more than nothing."""
    default = field.get("default")
    if "const" not in field and isinstance(default, bool | int | str) and default != "":
        return f"; else {code(default)}"
    return ""


def code(value: object) -> str:
    """A value as it is written."""
    return f"`{str(value).lower() if isinstance(value, bool) else value}`"
