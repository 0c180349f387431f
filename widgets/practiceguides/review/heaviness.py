"""Where the book asks too much of a reader at once."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, pairwise
from pathlib import Path
from posixpath import splitext
from typing import NamedTuple

from practiceguides.content.book import Book
from practiceguides.content.model import Item
from practiceguides.content.pages import ITEMS, SUFFIXES
from practiceguides.content.pieces import items_at
from practiceguides.content.problems import Problem, problem
from practiceguides.content.ways import ways_of

from .texts import Texts


class _Met(NamedTuple):
    """An exercise or story that a reader meets, and where the book leads to it."""

    item: Item
    file: Path
    line: int
    cell: int


def heavy_items_stand_apart(book: Book, _texts: Texts) -> Iterator[Problem]:
    """Wherever the book leads, no heavy exercise or story follows another heavy one.

    It leads from page to page in reading order, and from stop to stop of each list in `{ways}`.
    """
    told = set()
    for one, next_ in chain(pairwise(_in_order(book)), _between_stops(book)):
        names = (one.item.id, next_.item.id)
        heavy = one.item.intensity == next_.item.intensity == "heavy"
        if heavy and one.item is not next_.item and names not in told:
            told.add(names)
            words = dict(zip(("first", "second"), names, strict=True))
            yield problem("heavy-together", next_.file, next_.line, next_.cell, **words)


def _in_order(book: Book) -> Iterator[_Met]:
    for page in book.pages:
        shown = [each for each in page.named if each.kind in ITEMS and each.name in book.items]
        for each in sorted(shown, key=lambda each: (each.cell, each.line)):
            yield _Met(book.items[each.name].item, page.file, each.line, each.cell)


def _between_stops(book: Book) -> Iterator[tuple[_Met, _Met]]:
    """What ends each stop of a way, and what the next one begins with."""
    pages = {page.docname: page for page in book.pages}
    there: dict[str, dict[str, tuple[Item, ...]]] = {}
    for page in book.pages:
        for way in ways_of(page):
            last: _Met | None = None
            for stop in way:
                stem, suffix = splitext(stop.name or page.name)
                name = stem if suffix in SUFFIXES else stem + suffix
                if name not in there and name in pages:
                    there[name] = items_at(book, pages[name])
                items = there.get(name, {}).get(stop.place)
                if items and stop.is_numbered:
                    if last:
                        yield last, _Met(items[0], page.file, stop.line, stop.cell)
                    last = _Met(items[-1], page.file, stop.line, stop.cell)
