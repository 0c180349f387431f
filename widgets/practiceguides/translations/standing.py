"""How far a translation is, part by part."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from .accept import Accepted
from .units import Unit


@dataclass(frozen=True)
class Standing:
    """How far one part is."""

    texts: int
    shown: int
    """So many of its texts may be shown."""
    waiting: dict[str, int]
    """Of the others, how many wait, by the reason: `empty`, `changed`, `broken`, `unread`."""
    unread: int
    """So many claims no second person has compared: a draft shows those that a model has."""
    pieces: int
    """So many items, scenes, sections and members of lists it has."""
    whole: int
    """So many of them are shown in the language."""


def standing(units: Iterable[Unit], accepted: Accepted) -> Standing:
    """How far these texts are."""
    pieces: dict[str, bool] = {}
    waiting: dict[str, int] = {}
    count = shown = unread = 0
    for unit in units:
        is_shown = unit.key in accepted.forms
        pieces[unit.piece] = pieces.get(unit.piece, True) and is_shown
        count, shown = count + 1, shown + is_shown
        unread += unit.key in accepted.unread
        if why := accepted.waiting.get(unit.key):
            waiting[why] = waiting.get(why, 0) + 1
    return Standing(count, shown, waiting, unread, len(pieces), sum(pieces.values()))
