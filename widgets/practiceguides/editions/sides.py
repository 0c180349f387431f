"""Files as they are compared and merged: what each kind of file is made of, and back to text."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from enum import Enum
from pathlib import Path
from typing import Any

from practiceguides.content.notebooks import shape_faults
from practiceguides.content.overlay import EXTENDS
from practiceguides.content.pages import ITEMS
from practiceguides.content.source import parse_yaml

from .merging import (
    ABSENT,
    CHANGES,
    ENTRIES,
    LIST,
    REMOVE,
    SECTIONS,
    SINGLE,
    TEXT,
    WHOLE,
    Shape,
    Where,
    completed,
    inside,
    threaded,
)
from .writing import plain_yaml, write_yaml

FRONT, SCENES = "front", "scenes"


class Kind(Enum):
    """What a file is."""

    ITEM = "an exercise"
    STORY = "a story"
    LIST = "a list whose members have ids"
    FIELDS = "one file of fields"
    PAGE = "a page"
    NOTEBOOK = "a page of cells"
    SOURCES = "the bibliography"
    OTHER = "a file that is merged as a whole"

    @property
    def is_joined(self) -> bool:
        """Whether such a file is joined with those below, so that it never holds the whole."""
        return self in {Kind.LIST, Kind.FIELDS, Kind.SOURCES}


def read_side(name: str, text: str) -> tuple[Kind, Any]:
    """The kind of the file with this logical name, and its content; ABSENT if it cannot be read."""
    path = Path(name)
    if path.suffix in {".yaml", ".yml"}:
        data = parse_yaml(text, path)
        value = ABSENT if data.problems else {} if data.value is None else data.value
        if isinstance(value, list):
            return Kind.LIST, value
        return Kind.ITEM if path.parent.name == f"{ITEMS[0]}s" else Kind.FIELDS, value
    if path.suffix == ".md" and path.parent.name == f"{ITEMS[1]}s":
        return Kind.STORY, _story(text)
    if path.suffix == ".ipynb":
        return Kind.NOTEBOOK, _cells(text)
    if path.suffix == ".bib":
        # The blank lines around an entry say nothing.
        parts = _parts(text, _ENTRY).items()
        return Kind.SOURCES, {each: part.strip("\n") + "\n" for each, part in parts}
    return Kind.PAGE if path.suffix == ".md" else Kind.OTHER, text


def other_of(kind: Kind, side: Any) -> str | None:
    """The id of the item that a file changes; None where it changes none."""
    fields = side.get(FRONT) if kind is Kind.STORY and isinstance(side, dict) else side
    if kind not in {Kind.ITEM, Kind.STORY} or not isinstance(fields, dict):
        return None
    return str(fields[EXTENDS]) if EXTENDS in fields else None


def shape_of(kind: Kind, side: Any) -> Shape:
    """How a file of this kind lies over the one below."""
    if other_of(kind, side) is not None:
        return CHANGES if kind is Kind.ITEM else Shape(fields={FRONT: CHANGES, SCENES: ENTRIES})
    over = {Kind.LIST: LIST, Kind.FIELDS: SINGLE, Kind.SOURCES: ENTRIES}
    return over.get(kind) or shape_alone(kind)


def shape_alone(kind: Kind) -> Shape:
    """The shape of a file of this kind that lies over nothing, or is compared with itself."""
    return {
        Kind.STORY: Shape(fields={FRONT: WHOLE, SCENES: SECTIONS}),
        Kind.SOURCES: SECTIONS,
        Kind.PAGE: TEXT,
        Kind.NOTEBOOK: SECTIONS,
    }.get(kind, WHOLE)


def is_partial(kind: Kind, side: Any) -> bool:
    """Whether a file has only some parts of what it lies over; the others follow."""
    return kind.is_joined or other_of(kind, side) is not None


def part_at(side: Any, where: Where) -> Any:
    """The part of a file at a place; ABSENT where it has none there."""
    for name in where:
        side = (inside(side) or {}).get(name, ABSENT)
    return side


def in_answers(where: Where) -> bool:
    """Whether what stands at a place of an exercise is printed on the sheet of its answers."""
    return "feedback" in where


def in_order_of(was: Any, now: Any, shape: Shape) -> Any:
    """The content of a file in the order of another one, wherever the one above only follows it.

    Its order says nothing there. What the other one does not have stays behind the same name.
    """
    old, new = inside(was), inside(now)
    if not (shape.follows or shape.fields) or old is None or new is None:
        return was
    names = threaded((name for name in new if name in old), old)
    parts = {name: in_order_of(old[name], new.get(name, ABSENT), shape.of(name)) for name in names}
    return parts if isinstance(was, dict) else list(parts.values())


def whole(kind: Kind, was: Any, mine: Any) -> Any:
    """A file of changes written whole, where the item that it changes is gone."""
    if kind is Kind.ITEM:
        return _without(completed(was, mine), EXTENDS)
    front = completed(was[FRONT], _without(mine[FRONT], REMOVE))
    gone = mine[FRONT].get(REMOVE) or ()
    scenes = {name: text for name, text in was[SCENES].items() if name not in gone}
    own = {name: text for name, text in mine[SCENES].items() if name.strip()}
    return {FRONT: _without(front, EXTENDS), SCENES: {**scenes, **own}}


def without_gone(now: Any, merged: Any) -> Any:
    """A story of changes without the names of scenes that were to go and are gone."""
    if REMOVE not in merged[FRONT]:
        return merged
    named = merged[FRONT][REMOVE]
    kept = [name for name in named if str(name) in now[SCENES]] if named else named
    front = {**merged[FRONT], REMOVE: kept} if kept else _without(merged[FRONT], REMOVE)
    return {**merged, FRONT: front}


def _without(fields: Mapping[str, Any], name: str) -> dict[str, Any]:
    return {key: value for key, value in fields.items() if key != name}


def write_side(kind: Kind, text: str, new: Any, *others: str) -> str:
    """The file `text` with another content; `others`: texts that parts of it come from."""
    if kind in {Kind.ITEM, Kind.LIST, Kind.FIELDS}:
        return write_yaml(text, new, *others)
    if kind is Kind.STORY:
        fronts = [_halves(each)[0] for each in (text, *others)]
        front = write_yaml(fronts[0], new[FRONT], *fronts[1:]).strip("\n")
        return f"---\n{front}\n---\n{_together(new[SCENES].values())}"
    if kind is Kind.NOTEBOOK:
        return _notebook(new, [text, *others])
    return _together(new.values()) if kind is Kind.SOURCES else str(new)


def made_side(kind: Kind, side: Any) -> str:
    """A text with this content alone, for what is remembered of a list."""
    return _together(side.values()) if kind is Kind.SOURCES else plain_yaml(side)


_SCENE = re.compile(r"^(?:\{([^{}]*)\}[ \t]*\n(?:[ \t]*\n)*)?##[ \t]+(.*)$", re.MULTILINE)
_ENTRY = re.compile(r"^[ \t]*@\w+\s*[{(]\s*()([^\s,{}()]+)\s*,", re.MULTILINE)
_NAMED = re.compile(r"#([\w-]+)|(\.where-you-work)")


def _parts(text: str, begins: re.Pattern[str]) -> dict[str, str]:
    """A text in parts by their names; what stands before the first has none."""
    found = list(begins.finditer(text))
    starts = [each.start() for each in found]
    if not starts:
        return {"": text} if text.strip() else {}
    parts: dict[str, str] = {}
    if text[: starts[0]].strip():
        parts[""] = text[: starts[0]]
    else:
        starts[0] = 0
    for each, start, end in zip(found, starts, [*starts[1:], len(text)], strict=True):
        named = _NAMED.search(each[1] or "")
        name = (named[1] or named[2]) if named else each[2].strip()
        while name in parts:
            name += " "
        parts[name] = text[start:end]
    return parts


def _together(parts: Any) -> str:
    text = ""
    for each in parts:
        if text and not text.endswith("\n\n"):
            text += "\n" if text.endswith("\n") else "\n\n"
        text += each
    return text


def _halves(text: str) -> tuple[str, str]:
    front, _, body = text.removeprefix("---\n").partition("\n---\n")
    return front, body


def _story(text: str) -> Any:
    front, body = _halves(text)
    data = parse_yaml(front, Path())
    if data.problems or not isinstance(data.value, dict) or not text.startswith("---\n"):
        return ABSENT
    return {FRONT: data.value, SCENES: _parts(body, _SCENE)}


def _loaded(text: str) -> Any:
    try:
        notebook = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return None if any(shape_faults(notebook)) else notebook


def _by_name(notebook: Any) -> dict[str, Any]:
    """The cells by their ids."""
    cells: dict[str, Any] = {}
    for number, cell in enumerate(notebook["cells"], 1):
        name = str(cell.get("id") or f"cell {number}")
        cells[name if name not in cells else f"{name} {number}"] = cell
    return cells


def _cells(text: str) -> Any:
    notebook = _loaded(text)
    if notebook is None:
        return ABSENT
    return {name: "".join(cell["source"]) for name, cell in _by_name(notebook).items()}


def _notebook(new: Mapping[str, str], texts: list[str]) -> str:
    notebook, *others = [_loaded(each) for each in texts if each]
    cells = [_by_name(each) for each in (notebook, *others) if each]
    made = []
    for name, source in new.items():
        cell = dict(next(each[name] for each in cells if name in each))
        if "".join(cell["source"]) != source:
            cell["source"] = source.splitlines(keepends=True)
        made.append(cell)
    return json.dumps({**notebook, "cells": made}, ensure_ascii=False, indent=1) + "\n"
