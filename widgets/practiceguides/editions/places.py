"""Where in a trainer's file something stands."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import Any

from practiceguides.content.source import Data, parse_yaml

from .merging import Change, Where, by_id_again
from .own_file import OwnFile
from .sides import FRONT, Kind, part_at


def place_of(own: OwnFile, change: Change) -> tuple[int, int]:
    """Line and cell in the trainer's file, of the nearest part that it has."""
    where, mine = change.where, own.sides.mine
    if own.kind in {Kind.ITEM, Kind.LIST, Kind.FIELDS}:
        return line_of(own, where), 0
    if own.kind is Kind.STORY and where[:1] == (FRONT,):
        front = own.text.removeprefix("---\n").partition("\n---\n")[0]
        return _line_of_field(front, mine[FRONT], where[1:], 2), 0
    if own.kind is Kind.NOTEBOOK:
        if not where or where[0] not in mine:
            return 1, 0
        return _line_of(mine[where[0]], change.mine), 1 + list(mine).index(where[0])
    section = part_at(mine, where[: 2 if own.kind is Kind.STORY else 1])
    begin = max(own.text.find(section), 0) if isinstance(section, str) else 0
    return own.text.count("\n", 0, begin) + _line_of(own.text[begin:], change.mine), 0


def line_of(own: OwnFile, where: Where) -> int:
    """The line of the nearest part that a file of fields has."""
    return _line_of_field(own.text, own.sides.mine, where, 1)


def _line_of(text: str, piece: Any) -> int:
    found = text.find(piece.strip()) if isinstance(piece, str) and piece.strip() else -1
    return text.count("\n", 0, max(found, 0)) + 1


@lru_cache(maxsize=1)
def _parsed(text: str, first: int) -> Data:
    """A text as YAML, read once for all changes of a file, which come one after the other."""
    return parse_yaml(text, Path(), first_line=first)


def _line_of_field(text: str, value: Any, where: Where, first: int) -> int:
    data = _parsed(text, first)
    path: tuple[str | int, ...] = ()
    for at, name in enumerate(where):
        parts = value if isinstance(value, dict) else by_id_again(value)
        if parts is None or name not in parts:
            lines = (_waiting(text, where[begin:]) for begin in range(at, len(where)))
            if waits := next(filter(None, lines), 0):
                return text.count("\n", 0, waits) + first
            break
        path = (*path, name if isinstance(value, dict) else list(parts).index(name))
        value = parts[name]
    return data.line(path)


def _waiting(text: str, where: Where) -> int:
    """Where a member stands that waits behind `#`, or its field; 0 where none does."""
    name, *fields = where
    found = re.search(rf"^# *- id: {re.escape(name)} *$", text, re.MULTILINE)
    if not found:
        return 0
    end = re.compile(r"^# *- id: ", re.MULTILINE).search(text, found.end())
    for each in fields:
        field = re.compile(rf"^# +{re.escape(each)}:", re.MULTILINE)
        if inside := field.search(text, found.end(), end.start() if end else len(text)):
            found = inside
    return found.start()


def in_lines(name: str, lines: Iterable[int]) -> str:
    """A file with some of its lines, in words."""
    found = [*map(str, lines)]
    return f"{name}, line{'' if len(found) == 1 else 's'} {', '.join(found)}"
