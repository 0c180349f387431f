"""An exercise of the book below, changed in an edition: only the changes are written.

The form works on the whole exercise. The edition's file has the fields that differ, under
`extends:` (see `content.overlay.extended`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import Any, TypeGuard

from practiceguides.content.source import Path_

from .document import Document


def changes(below: Mapping[str, Any], whole: Mapping[str, Any]) -> dict[str, Any]:
    """The fields that make `whole` of `below`; one that is None goes."""
    found: dict[str, Any] = {}
    for key, value in whole.items():
        old = below.get(key)
        if value == old and key in below:
            continue
        if isinstance(old, dict) and isinstance(value, dict):
            found[key] = changes(old, value)
        elif _have_ids(old) and _have_ids(value):
            found[key] = list(_members(old, value))
        else:
            found[key] = value
    found |= {key: None for key in below if key not in whole}
    return {key: found[key] for key in (*below, *whole) if key in found}


def _have_ids(value: Any) -> TypeGuard[list[dict[str, Any]]]:
    """Whether the members of a list go by ids, each its own."""
    if not isinstance(value, list) or not value:
        return False
    ids = [each.get("id") if isinstance(each, dict) else None for each in value]
    return all(isinstance(each, str) and each for each in ids) and len(set(ids)) == len(ids)


def _members(below: list[dict[str, Any]], whole: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """What makes one list of members of the other: what goes, what changes, what is new."""
    old = {each["id"]: each for each in below}
    new = {each["id"]: each for each in whole}
    stay = _in_order(list(old), list(new))
    yield from ({"id": name, "remove": True} for name in old if name not in stay)
    for name in stay:
        if changed := changes(old[name], new[name]):
            yield {"id": name, **changed}
    for before, name in pairwise([None, *new]):
        if name not in stay:
            after = {} if before is None else {"after": before}
            yield {"id": name, **after, **new[str(name)]}


def _in_order(old: list[str], new: list[str]) -> set[str]:
    """The most members that can stay where they are; the others go, and come again elsewhere.

    A new member stands after another one. So none stays where the first is a new one.
    """
    if new[0] not in old:
        return set()
    places = {name: place for place, name in enumerate(old)}
    longest: dict[str, list[str]] = {new[0]: [new[0]]}
    for name in new[1:]:
        if name in places and places[name] > places[new[0]]:
            before = [way for last, way in longest.items() if places[last] < places[name]]
            best: list[str] = max(before, key=len)
            longest[name] = [*best, name]
    most: list[str] = max(longest.values(), key=len)
    return set(most)


def reconcile(document: Document, target: Mapping[str, Any]) -> None:
    """Let a document say what `target` does, with as few changes of its text as can be."""
    _fields(document, document.value, target, ())


def _fields(
    document: Document, now: Mapping[str, Any], target: Mapping[str, Any], at: Path_
) -> None:
    for key in [key for key in now if key not in target]:
        document.unset((*at, key))
    order = list(target)
    for key, value in target.items():
        _value(document, now.get(key), value, (*at, key), order)


def _value(document: Document, now: Any, value: Any, at: Path_, order: list[str]) -> None:
    match now, value:
        case dict(), dict() if value:
            _fields(document, now, value, at)
        case list(), list() if _have_ids(now) and _have_ids(value):
            _list(document, now, value, at)
        case list(), list() if len(now) == len(value):
            for index, (old, new) in enumerate(zip(now, value, strict=True)):
                _value(document, old, new, (*at, index), [])
        case _:
            document.set(at, value, order)


def _list(document: Document, now: list[Any], value: list[Any], at: Path_) -> None:
    wanted = [each["id"] for each in value]
    ids = [each["id"] for each in now]
    members = {each["id"]: each for each in now}
    for name in [name for name in ids if name not in wanted]:
        document.remove(at, ids.index(name))
        ids.remove(name)
    for index, (name, member) in enumerate(zip(wanted, value, strict=True)):
        if name not in ids:
            document.insert(at, index, member)
            ids.insert(index, name)
            continue
        if (place := ids.index(name)) != index:
            document.move(at, place, index)
            ids.insert(index, ids.pop(place))
        _value(document, members[name], member, (*at, index), [])
