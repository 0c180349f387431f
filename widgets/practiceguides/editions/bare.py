"""Headings of the book that stand on a page for what an edition leaves out of it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterator
from typing import NamedTuple

from practiceguides.content import marks
from practiceguides.content.links import ids_before
from practiceguides.content.pages import ITEMS, Page
from practiceguides.content.timing import words_in

LITTLE = 60
"""So few words stand beside one item for its sake alone: what it is about, in a sentence or two."""
_BESIDE = {"link", "drawing", "picture", "after"}
"""What a page names in its words, and what goes with an item. A finding stands for itself."""


class _Heading(NamedTuple):
    level: int
    words: str
    ids: tuple[str, ...]
    said: int
    """How many words stand below it, before the next heading."""
    cell: int
    line: int


def bare_headings(page: Page, item: str, out: Collection[str]) -> Iterator[str]:
    """The headings that have next to nothing below them once an item is left out.

    Next to nothing is below one with its subheadings; of one that is named after the item, before
    its first subheading. `out`: all that is left out.
    """
    headings = list(_headings(page))
    begins = [(each.cell, each.line) for each in headings]
    shown = [
        (bisect_right(begins, (each.cell, each.line)) - 1, each)
        for each in page.named
        if each.kind not in _BESIDE
    ]
    for at in {at for at, each in shown if each.kind in ITEMS and each.name == item}:
        if at < 0 or headings[at].level == 1:
            continue
        heading = headings[at]
        is_named = any(f"-{each}".endswith(f"-{item}") for each in heading.ids)
        later = range(at + 1, len(headings))
        deeper = (n for n in later if is_named or headings[n].level <= heading.level)
        end = next(deeper, len(headings))
        rest = [each for n, each in shown if at <= n < end and each.name not in out]
        if not rest and sum(each.said for each in headings[at:end]) < LITTLE:
            yield heading.words


def _headings(page: Page) -> Iterator[_Heading]:
    found: list[_Heading] = []
    for cell, text in page.texts:
        lines = text.split("\n")
        begins = list(marks.headings(marks.read_fences(text).text))
        if found:
            until = begins[0].line - 1 if begins else len(lines)
            said = words_in("\n".join(lines[:until]))
            found[-1] = found[-1]._replace(said=found[-1].said + said)
        ends = [each.line - 1 for each in begins[1:]] + [len(lines)]
        for each, end in zip(begins, ends, strict=True) if begins else ():
            ids = tuple(ids_before(lines, each.line))
            said = words_in("\n".join(lines[each.line : end]))
            found.append(_Heading(each.level, each.words, ids, said, cell, each.line))
    yield from found
