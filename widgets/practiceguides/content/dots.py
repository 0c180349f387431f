"""Numbers as figures: 92 of 400 people are 400 dots, 92 of them filled."""

from __future__ import annotations

import re
from html import escape

MOST = 500
"""So many dots can still be seen one by one on a phone."""

_STEP = 16
"""Pixels from one dot to the next, where there is room."""


def figure(told: str) -> str:
    """A number large and apart, as HTML; where it says `92 of 400`, in any language, with its dots.

    A share whose people nobody counted says that it is one: `20 of each 100`.

    The dots say nothing that the words beside them do not say, so they are not read aloud.
    """
    numbers = counted(told)
    dots = drawn(*numbers) if numbers else ""
    return f'{dots}<p class="pg-large-number">{escape(told)}</p>'


def counted(told: str) -> tuple[int, int] | None:
    """The two whole numbers of a text that has exactly two: some of all."""
    numbers = [int(each) for each in re.findall(r"\d+", told)]
    match numbers:
        case [some, every] if some <= every <= MOST:
            return some, every
    return None


def drawn(some: int, every: int) -> str:
    """So many dots as an SVG of three lines: round ends of dashes without length are the dots.

    All are drawn in ink; those that are not filled get their ground back.
    """
    width = _columns(every)
    height = -(-every // width)
    dots, open_dots = _rows(0, every, width), _rows(some, every, width)
    return (
        f'<svg class="pg-dot-figure" viewBox="0 0 {width} {height}" aria-hidden="true" '
        f'width="{width * _STEP}" focusable="false" fill="none" stroke-dasharray="0 1" '
        f'stroke-linecap="round">'
        f'<path stroke-width=".74" d="{dots}"/>'
        f'<path stroke-width=".52" class="pg-dot-ground" d="{open_dots}"/></svg>'
    )


def _columns(every: int) -> int:
    return min(every, 10 if every <= 30 else 20 if every <= 120 else 25)


def _rows(first: int, end: int, width: int) -> str:
    """The dots from `first` to before `end` as lines, each from the first to the last of a row."""
    lines = []
    while first < end:
        row, column = divmod(first, width)
        count = min(end - first, width - column)
        # A little longer than the last dash begins, so that no rounding loses it.
        lines.append(f"M{column + 0.5:g} {row + 0.5:g}h{count - 1 + 0.01:g}")
        first += count
    return "".join(lines)
