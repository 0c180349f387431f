"""Plain data as YAML for people: each field with a remark on what it is, the first time it stands.

What a field is, its schema says (`schemas.schema_of`), which has it from the models. A field that
is not there, and may be, stands at the end of its part behind `#`, ready to be used. A remark
begins with `##`: so whoever takes a single `#` away, and nothing else, has a line that is valid.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from textwrap import wrap
from typing import Any

from practiceguides.content.source import parse_yaml

WIDTH = 96
"""So wide is a line of the file, where its text can be broken."""

_STEP = 2
_NOWHERE = Path()

Schema = Mapping[str, Any]


def commented(schema: Schema, value: Mapping[str, Any], others: Iterable[Mapping[str, Any]]) -> str:
    """The fields in `value`, in their order, as YAML with remarks.

    From `others`, texts of the same type, come the values of fields that `value` does not have.
    """
    writer = _Writer(schema)
    for each in others:
        writer.learn(schema, each)
    return "\n".join(writer.fields(schema, value, 0)) + "\n"


def remark(text: str, indent: int = 0) -> list[str]:
    """A text as remarks of YAML; blank lines part what begins a line of its own."""
    before = " " * indent + "## "
    wide = WIDTH - len(before)
    parts = (wrap(part, wide, break_on_hyphens=False) for part in text.split("\n\n"))
    return [before + line for lines in parts for line in lines]


def in_short(text: str) -> str:
    """The first sentence of a text: a page of the book has the rest."""
    return re.split(r"(?<=[.?]) (?=[A-Z`“])", " ".join(text.split()), maxsplit=1)[0]


class _Writer:
    """Writes one text and remembers which fields it has explained."""

    def __init__(self, schema: Schema) -> None:
        self.parts: Mapping[str, Schema] = schema.get("$defs", {})
        self.told: set[tuple[str, str]] = set()
        self.known: dict[tuple[str, str], Any] = {}

    def learn(self, part: Schema, value: Mapping[str, Any]) -> None:
        """Remember a value for each field of a part, and of all parts in it."""
        for name, each in value.items():
            field = part["properties"][name]
            self.known.setdefault((part["title"], name), each)
            if inner := self._inner(field):
                for member in each if isinstance(each, list) else [each]:
                    self.learn(inner, member)

    def fields(self, part: Schema, value: Mapping[str, Any], indent: int) -> list[str]:
        """The lines of a part."""
        lines: list[str] = []
        for name, each in value.items():
            field = part["properties"][name]
            lines += self._remark(part, name, indent)
            lines += self._field(field, name, each, indent)
        for name, field in part["properties"].items():
            if name not in value and (part["title"], name) not in self.told:
                spare = self.known.get((part["title"], name), _sample(field))
                if spare is None:
                    continue
                lines += self._remark(part, name, indent)
                # One member shows how the others are written.
                spare = spare[:1] if self._inner(field) and isinstance(spare, list) else spare
                lines += [_off(line, indent) for line in _plain_field(name, spare, indent)]
        return lines

    def _remark(self, part: Schema, name: str, indent: int) -> Iterator[str]:
        if (part["title"], name) in self.told:
            return
        self.told.add((part["title"], name))
        if not indent:
            yield ""
        yield from remark(in_short(part["properties"][name].get("description", "")), indent)

    def _field(self, field: Schema, name: str, value: Any, indent: int) -> list[str]:
        inner = self._inner(field)
        if inner is None:
            return _plain_field(name, value, indent)
        head = f"{' ' * indent}{_key(name)}:"
        if isinstance(value, dict):
            return [head, *self.fields(inner, value, indent + _STEP)]
        members = [self.fields(inner, each, indent + 2 * _STEP) for each in value]
        return [head, *(line for member in members for line in _dashed(member, indent + _STEP))]

    def _inner(self, field: Schema) -> Schema | None:
        """The part that a field, or each member of its list, is made of."""
        match field:
            case {"anyOf": [one, {"type": "null"}]}:
                return self._inner(one)
            case {"$ref": part}:
                return self.parts[str(part).rpartition("/")[2]]
            case {"type": "array", "items": items}:
                return self._inner(items)
        return None


def _dashed(lines: list[str], indent: int) -> Iterator[str]:
    """The lines of a member of a list: its first field begins with `- `."""
    first = next(n for n, line in enumerate(lines) if not line.lstrip().startswith("#"))
    yield from (line[_STEP:] for line in lines[:first])
    yield f"{' ' * indent}- {lines[first][indent + _STEP :]}"
    yield from lines[first + 1 :]


def _off(line: str, indent: int) -> str:
    """A line that waits behind `#`."""
    return f"{line[:indent]}#{line[indent:]}"


def _plain_field(name: str, value: Any, indent: int) -> list[str]:
    """A field without remarks inside it."""
    head = f"{' ' * indent}{_key(name)}:"
    if isinstance(value, str):
        return _text(head, value.strip(), indent)
    if isinstance(value, dict | list) and len(flow := f"{head} {_flow(value)}") <= WIDTH:
        return [flow]
    if isinstance(value, dict):
        inside = (_plain_field(each, value[each], indent + _STEP) for each in value)
        return [head, *(line for lines in inside for line in lines)]
    if isinstance(value, list):
        return [head, *(line for each in value for line in _member(each, indent + _STEP))]
    return [f"{head} {_flow(value)}"]


def _member(value: Any, indent: int) -> Iterator[str]:
    if isinstance(value, dict):
        inside = (_plain_field(each, value[each], indent + _STEP) for each in value)
        yield from _dashed([line for lines in inside for line in lines], indent)
    else:
        yield f"{' ' * indent}- {_flow(value)}"


def _text(head: str, text: str, indent: int) -> list[str]:
    """A text after its key: in the same line, or below it, folded or as it stands."""
    inside = " " * (indent + _STEP)
    if "\n" in text:
        return [f"{head} |", *((inside + line).rstrip() for line in text.split("\n"))]
    if len(one := f"{head} {_quoted(text)}") <= WIDTH:
        return [one]
    folded = wrap(text, WIDTH - len(inside), break_long_words=False, break_on_hyphens=False)
    # Folding gives one space for the end of a line.
    if " ".join(folded) != text:
        return [f"{head} {json.dumps(text, ensure_ascii=False)}"]
    return [f"{head} >-", *(inside + line for line in folded)]


def _quoted(text: str) -> str:
    """The text as it stands where YAML reads it so, else in quotes."""
    read = parse_yaml(f"a: {text}\n", _NOWHERE)
    if not read.problems and not read.remarks and read.value == {"a": text}:
        return text
    return json.dumps(text, ensure_ascii=False)


def _flow(value: Any) -> str:
    """A value in one line."""
    if isinstance(value, list):
        return f"[{', '.join(map(_flow, value))}]"
    if isinstance(value, dict):
        return f"{{{', '.join(f'{_key(name)}: {_flow(each)}' for name, each in value.items())}}}"
    if isinstance(value, str):
        # What ends a text inside brackets.
        return (
            json.dumps(value, ensure_ascii=False) if set(value) & set(",[]{}") else _quoted(value)
        )
    return json.dumps(value)


def _key(name: Any) -> str:
    return str(name).lower() if isinstance(name, bool) else str(name)


def _sample(field: Schema) -> Any:
    """A value that a field could have; None for one of parts."""
    sample: Any = None
    match field:
        case {"anyOf": [one, {"type": "null"}]}:
            sample = _sample(one)
        case {"type": "array", "items": items}:
            one = _sample(items)
            sample = None if one is None else [one]
        case {"type": "boolean"}:
            sample = not field.get("default", False)
        case {"type": "integer"}:
            sample = field.get("default", 0) + 1
        case {"enum": values}:
            sample = next(each for each in values if each != field.get("default"))
        case {"type": "string", "pattern": pattern}:
            sample = "F-ID-12" if "[FVP]" in pattern else "a-name"
        case {"type": "string"}:
            sample = "…"
    return sample
