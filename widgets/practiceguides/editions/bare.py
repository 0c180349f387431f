"""Headings of the book that stand on a page for what an edition leaves out of it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterator

from practiceguides.content.headings import parts_of
from practiceguides.content.pages import ITEMS, Page

LITTLE = 60
"""So few words stand beside one item for its sake alone: what it is about, in a sentence or two."""
_BELOW_TITLE = 2
_BESIDE = {"link", "drawing", "picture", "after"}
"""What a page names in its words, and what goes with an item. A finding stands for itself."""


def bare_headings(page: Page, item: str, out: Collection[str]) -> Iterator[str]:
    """The headings that have next to nothing below them once an item is left out.

    Next to nothing is below one with its subheadings; of one that is named after the item, before
    its first subheading. `out`: all that is left out.
    """
    headings = list(parts_of(page))
    begins = [(each.cell, each.line) for each in headings]
    shown = [
        (bisect_right(begins, (each.cell, each.line)) - 1, each)
        for each in page.named
        if each.kind not in _BESIDE
    ]
    for at in {at for at, each in shown if each.kind in ITEMS and each.name == item}:
        if headings[at].level < _BELOW_TITLE:
            continue
        heading = headings[at]
        is_named = any(f"-{each}".endswith(f"-{item}") for each in heading.ids)
        later = range(at + 1, len(headings))
        deeper = (n for n in later if is_named or headings[n].level <= heading.level)
        end = next(deeper, len(headings))
        rest = [each for n, each in shown if at <= n < end and each.name not in out]
        if not rest and sum(each.said for each in headings[at:end]) < LITTLE:
            yield heading.words
