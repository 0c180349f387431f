"""What can be read of a text with faults, so that what is wrong elsewhere is told in the same run.

Of what is no YAML, each field at the margin is read by itself. Of settings and packs, which are
lists that stand for themselves, what is faulty is left out. Of an item, whose parts name each
other, it is not known: a rule that asks for it ends there.
"""

from __future__ import annotations

import re
import typing
from collections.abc import Collection, Mapping
from copy import deepcopy
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from pydantic import Field, ValidationError, create_model
from pydantic.fields import FieldInfo

from .fields import Part
from .overlay import without
from .problems import Problem
from .source import Data, Path_, parse_yaml, read_text, read_yaml
from .validate import doubted, inner_model, places_of

_Model = TypeVar("_Model", bound=Part)

UNREAD = "…"
"""What stands for a text that is there and cannot be read."""
_ROUNDS = 5
"""So often something is left out: what lacks it, or is too short without it, then goes too."""
_FIELD = re.compile(r"^-?(\w[\w-]*):(?!\S)", re.MULTILINE | re.ASCII)
_MOST_FIELDS = 100
"""So many fields of a text are read each by itself."""


def sound_fields(data: Data, text: str, first_line: int = 1) -> Data:
    """Of a text that could not be read as `data`, each field that can be read by itself.

    `lost` names the others. What is wrong in any of them is told, not only what is wrong first.
    """
    begins = list(_FIELD.finditer(text))
    # What a field takes from another one cannot be read without it.
    is_apart = "yaml-alias" not in {each.code for each in data.problems}
    if not (data.problems and is_apart and 1 < len(begins) < _MOST_FIELDS):
        return data
    value: dict[str, Any] = {}
    lines: dict[Path_, int] = {(): first_line}
    lost: set[str] = set()
    problems: list[Problem] = []
    remarks: list[Problem] = []
    for begin, end in zip(begins, [*(each.start() for each in begins[1:]), None], strict=True):
        line = first_line + text.count("\n", 0, begin.start())
        name, rows = begin[1], text[begin.start() : end].rstrip("\n")
        field = parse_yaml(rows, data.file, line)
        problems += field.problems
        remarks += field.remarks
        if field.problems or not isinstance(field.value, dict):
            lost.add(name)
            lines.setdefault((name,), line)
        elif (name,) not in lines:
            value |= field.value
            lines |= {path: each for path, each in field.lines.items() if path}
    # Where the text could not be read to its end, the end is not where the fault lies.
    faulty = {each.line for each in problems}
    first = [each for each in data.problems if not faulty or data.lines or each.line in faulty]
    told = {each.line for each in first}
    problems = [*first, *(each for each in problems if each.line not in told)]
    return replace(
        data, value=value, lines=lines, remarks=remarks, lost=frozenset(lost),
        problems=problems,
    )  # fmt: skip


def read_fields(file: Path) -> Data:
    """Read a YAML file of fields; where it has faults, what can be read of them all the same."""
    data = read_yaml(file)
    return sound_fields(data, read_text(file).text) if data.problems else data


def sound_settings(
    model: type[_Model], data: Data, needed: Collection[str] = ()
) -> tuple[_Model | None, Data]:
    """Settings without their faulty fields and members of lists, and where the others stand.

    Fields that are `needed` to tell what is a fault are all left out where one of them has a fault.
    """
    if not isinstance(data.value, dict):
        return None, data
    data = replace(
        data, value=deepcopy(data.value), lines=dict(data.lines), files=dict(data.files), _order={}
    )
    if not data.lost.isdisjoint(needed):
        for name in needed:
            data.value.pop(name, None)
    for number in range(_ROUNDS):
        try:
            return model.model_validate(data.value), data
        except ValidationError as error:
            places = places_of(error, data.value)
        # What else a member says is looked at, too: at first a word stands in for what is faulty.
        if not number and [loc for loc in places if _stood_in(data.value, loc)]:
            continue
        faulty = {_faulty(loc, data.value) for loc in places}
        if any(place[0] in needed for place in faulty):
            faulty |= {(name,) for name in needed if name in data.value}
        # The last member first, so that the others keep their places meanwhile.
        for place in sorted(faulty, key=_in_order, reverse=True):
            _leave_out(data.value, place)
        data = without(data, faulty)
    return None, data


def _stood_in(value: Any, loc: Path_) -> bool:
    """Whether a field of a member of a list could be given a word in place of what it has."""
    *around, name = loc
    for step in around:
        there = step in value if isinstance(value, dict) else isinstance(value, list)
        value = value[step] if there else None
    if not (isinstance(value, dict) and around and isinstance(around[-1], int)):
        return False
    value[name] = UNREAD
    return True


def _faulty(loc: Path_, value: Any) -> Path_:
    """What is faulty at a place: what stands there, or the part that lacks it."""
    for number, step in enumerate(loc):
        if not (step in value if isinstance(value, dict) else isinstance(step, int)):
            return loc[:number]
        value = value[step]
    return loc


def _in_order(place: Path_) -> list[tuple[int, str]]:
    return [(step, "") if isinstance(step, int) else (0, step) for step in place]


def _leave_out(around: Any, place: Path_) -> None:
    for step in place[:-1]:
        around = around[step]
    last = place[-1]
    if isinstance(around, dict):
        around.pop(last, None)
    elif isinstance(last, int) and last < len(around):
        del around[last]


def sound_item(
    model: type[_Model], data: Data, given: Mapping[str, Any]
) -> tuple[_Model | None, Data]:
    """An item that does not know what is faulty in it: asked for that, it raises UnreadError.

    Its lists keep all members that have fields, as far as these can be read; texts and names that
    are faulty go, so the places of the others come with it.
    """
    value = {**data.value, **given}
    faulty: list[Path_] = [(name,) for name in data.lost - given.keys()]
    try:
        model.model_validate(value)
    except ValidationError as error:
        faulty += doubted(error, model, data, value)
    if not faulty:
        return None, data  # Nothing is faulty but what was found before.
    gone: list[Path_] = []
    item = _part(model, value, faulty, (), gone)
    return item, without(data, gone)


def _part(
    model: type[_Model], value: Mapping[Any, Any], faulty: Collection[Path_], at: Path_,
    gone: list[Path_],
) -> _Model | None:  # fmt: skip
    fields = {field.alias or name: (name, field) for name, field in model.model_fields.items()}
    kept: dict[str, Any] = {}
    below = _by_step(faulty)
    for key, each in value.items():
        if key in fields:
            inside = below.get(key, [])
            sound = _value(fields[key][1], each, inside, (*at, key), gone) if inside else each
            if sound is not None or not inside:
                kept[key] = sound
    for _ in range(_ROUNDS):
        try:
            part: _Model = _lenient(model).model_validate(kept)
        except ValidationError as error:
            for loc in places_of(error, kept):
                kept.pop(str(loc[0]) if loc else "", None)
            continue
        for key, (name, field) in fields.items():
            if key not in kept and (key in value or key in below or field.is_required()):
                part.__dict__.pop(name, None)
        return part
    return None


def _value(field: FieldInfo, value: Any, faulty: list[Path_], at: Path_, gone: list[Path_]) -> Any:
    """What can be read of a faulty value; None for nothing."""
    inner = inner_model(field.annotation)
    if () in faulty or not (inner is None or issubclass(inner, Part)):
        return None
    if isinstance(value, dict):
        is_part = inner and typing.get_origin(field.annotation) is not dict
        return _part(inner, value, faulty, at, gone) if inner and is_part else None
    members = []
    below = _by_step(faulty)
    for index, member in enumerate(value if isinstance(value, list) else ()):
        inside = below.get(index, [])
        if not inside:
            members.append(member)
        elif inner:
            fields = member if isinstance(member, dict) else {}
            members.append(_part(inner, fields, inside, (*at, index), gone))
        else:
            gone.append((*at, index))
    return members or None


def _by_step(faulty: Collection[Path_]) -> dict[Any, list[Path_]]:
    """What is faulty in each field or member."""
    found: dict[Any, list[Path_]] = {}
    for loc in faulty:
        if loc:
            found.setdefault(loc[0], []).append(loc[1:])
    return found


@cache
def _lenient(model: type[_Model]) -> type[_Model]:
    """The same model that needs no field; what it makes is of the model itself too."""
    fields: dict[str, Any] = {}
    for name, field in model.model_fields.items():
        if field.is_required():
            fields[name] = (field.rebuild_annotation(), Field(default=None, alias=field.alias))
    return create_model(model.__name__, __base__=model, __module__=model.__module__, **fields)
