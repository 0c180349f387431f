"""Lines of ours that wait behind `#` in a trainer's change of an exercise of ours.

`guides new change` wrote all of our exercise so. Whoever takes a `#` away should find our text as
it is now, and not bring back the one of a year ago.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import NamedTuple

from practiceguides.content.overlay import EXTENDS, waiting


class Renewed(NamedTuple):
    """The file of a trainer once lines that wait in it are as ours are now."""

    text: str
    is_stale: bool = False
    """Whether a line waits in it still that ours has no more."""


def renewed(text: str, was: str, now: str) -> Renewed:
    """The text `text` with the lines of `was` that wait in it, to the letter, as in `now`."""
    rows = text.split("\n")
    old, new = waiting(was), waiting(now)
    if old == new:
        return Renewed(text)
    place = _places(old, rows)
    is_stale = False
    for first, last, lines in reversed([*_changed(old, new)]):
        here = [place[each] for each in range(first, last) if each in place]
        # A new line goes below the one that stands before it in ours.
        begin = place.get(first, -1) if first < last else place.get(first - 1, -1) + 1
        is_whole = here == [*range(begin, begin + last - first)]
        is_between = first < last or place.get(first, begin) == begin > 0
        if is_whole and is_between:
            rows[begin : begin + len(here)] = lines
        else:
            is_stale = is_stale or bool(here)
    return Renewed("\n".join(rows), is_stale)


_ABOVE = (
    "## Your change of our exercise `",
    "## Take the `#` away, and nothing else: from what you change,",
    "## belongs",
    "## These pages name it",
)
"""So begin the lines that `guides new change` writes above those that wait."""
_EXTENDS = re.compile(rf"{EXTENDS}:")


def without_waiting(text: str, was: str) -> str:
    """A change without the lines of `was` that wait in it, and without what says that it is one."""
    waited = {*waiting(was)}
    return "\n".join(row for row in _own_rows(text) if row not in waited).lstrip("\n")


def standing(text: str, was: str) -> str:
    """A change in which all lines of `was` that wait in it stand: it is the whole, and no change.

    What a trainer noted between them stays where it is.
    """
    rows = _own_rows(text)
    for n in _places(waiting(was), rows).values():
        rows[n] = rows[n][1:]
    return "\n".join(rows).lstrip("\n")


def _own_rows(text: str) -> list[str]:
    """The rows of a change, without what says that it is one."""
    rows = text.split("\n")
    gone = {n for n, row in enumerate(rows[: len(_ABOVE)]) if row.startswith(_ABOVE[n])}
    return [row for n, row in enumerate(rows) if n not in gone and not _EXTENDS.match(row)]


def _places(old: list[str], rows: list[str]) -> dict[int, int]:
    """Where each line that waited stands in a file, as far as it waits there still."""
    found = SequenceMatcher(None, old, rows, autojunk=False).get_matching_blocks()
    return {each.a + n: each.b + n for each in found for n in range(each.size)}


def _changed(old: list[str], new: list[str]) -> Iterator[tuple[int, int, list[str]]]:
    """From where to where lines are others, and which stand there now."""
    for kind, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind != "equal" and b - a == d - c:
            yield from ((a + n, a + n + 1, [new[c + n]]) for n in range(b - a))
        elif kind != "equal":
            yield a, b, new[c:d]
