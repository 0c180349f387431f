"""The texts in YAML: those of which the type of their field says that a learner reads them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

from practiceguides.content.fields import LINE, Part, walk
from practiceguides.content.source import Path_
from practiceguides.schemas import docstrings

from .units import Unit

_UNTRANSLATED = {"at", "by", "number", "country"}
"""Texts that name a place in a source, a role, two numbers that are drawn, the country."""
_FOR_TRAINERS = {"objective"}
_BODY = {"scenes", "where_you_work"}
"""What of a story stands in its body, and not in its front matter."""
_NARROW = 30
"""A line of so few letters may stand on a button or in a narrow column."""


def units_in(
    part: Part, value: Any, key: str, file: str, *, claim: bool = False
) -> Iterator[tuple[Path_, Unit]]:
    """Each text of a model, and where it is written in `value`, which the model was read from.

    The model is one piece, called `key`. `claim`: the whole of it says what research or law say.
    """
    for found in walk(part):
        names = [each for each in found.where if isinstance(each, str)]
        kind, rests = found.said.kind, found.said.rests_on
        if not (kind and kind.plain and found.value) or names[0] in _BODY | _FOR_TRAINERS:
            continue
        if names[-1] in _UNTRANSLATED:
            continue
        said = _described(type(found.part)).get(names[-1], "")
        yield (
            found.where,
            Unit(
                f"{key}/{_by_ids(value, found.where)}",
                found.value,
                key,
                file,
                notes=(said,) if said else (),
                claim=claim or bool(rests and (rests.always or getattr(found.part, rests.field))),
                is_plain=kind is LINE,
                label=kind is LINE and len(found.value) <= _NARROW,
            ),
        )


def _by_ids(value: Any, where: Path_) -> str:
    """A path with the id of a member in place of its number."""
    names = []
    for step in where:
        value = value[step]
        if isinstance(step, int):
            own = value.get("id") if isinstance(value, dict) else None
            names.append(str(own or step + 1))
        else:
            names.append(step)
    return "/".join(names)


@cache
def _described(model: type[Part]) -> dict[str, str]:
    """What a model says of its fields, in one line each."""
    return {name: " ".join(text.split()) for name, text in docstrings(model).items()}
