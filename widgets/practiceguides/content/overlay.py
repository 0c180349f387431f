"""One file of fields that lies in two layers, read as one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .source import Data, Path_


def overlay(lower: Data, upper: Data) -> Data:
    """The fields of both files; each keeps the place where it is written.

    A field of the upper file takes the place of the lower one's. A list is joined: a member with
    an id takes the place of the one with the same id, another is added at the end.
    """
    both = Data(lower.file, dict(lower.value), lines=dict(lower.lines), files=dict(lower.files))
    for name, value in upper.value.items():
        mine = both.value.get(name)
        if not (isinstance(mine, list) and isinstance(value, list)):
            both.value[name] = value
            _take(both, (name,), upper, (name,))
            continue
        members = both.value[name] = list(mine)
        known = {_key(member): index for index, member in enumerate(members)}
        for index, member in enumerate(value):
            place = known.setdefault(_key(member), len(members))
            members[place : place + 1] = [member]
            _take(both, (name, place), upper, (name, index))
    return both


def repeated_ids(data: Data) -> Iterator[tuple[str, Path_, Path_]]:
    """Each id that a list among the fields has twice: where it is, and where it was first."""
    for name, value in data.value.items():
        first: dict[str, Path_] = {}
        for index, member in enumerate(value if isinstance(value, list) else ()):
            if isinstance(member, dict) and isinstance(member.get("id"), str):
                where = (name, index, "id")
                if member["id"] in first:
                    yield member["id"], where, first[member["id"]]
                first.setdefault(member["id"], where)


def _key(member: Any) -> str:
    """What makes two members one: their id; a text is its own."""
    return str(member["id"]) if isinstance(member, dict) and "id" in member else repr(member)


def _take(both: Data, to: Path_, upper: Data, at: Path_) -> None:
    """Let the field at `to` be where `upper` has the one at `at`."""
    for places in (both.lines, both.files):
        for path in [path for path in places if path[: len(to)] == to]:
            del places[path]
    lines = {path: line for path, line in upper.lines.items() if path[: len(at)] == at}
    both.lines |= {(*to, *path[len(at) :]): line for path, line in lines.items()}
    both.files[to] = upper.file
