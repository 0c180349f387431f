"""Where the book asks too much of a reader at once."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain, pairwise
from pathlib import Path
from posixpath import dirname, join, normpath, splitext
from typing import NamedTuple

from practiceguides.content.book import Book
from practiceguides.content.links import links
from practiceguides.content.marks import read_fences
from practiceguides.content.model import Item
from practiceguides.content.pages import ITEMS, SUFFIXES, Page
from practiceguides.content.pieces import items_at
from practiceguides.content.problems import Problem, problem

from .texts import Texts

_NUMBERED = re.compile(r"[ \t]*\d+[.)][ \t]")


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
    for page, cell, way in _ways(book):
        last: _Met | None = None
        for target, line in way:
            path, _, place = target.partition("#")
            name = _docname(page, path)
            if name not in there and name in pages:
                there[name] = items_at(book, pages[name])
            if items := there.get(name, {}).get(place):
                if last:
                    yield last, _Met(items[0], page.file, line, cell)
                last = _Met(items[-1], page.file, line, cell)


def _ways(book: Book) -> Iterator[tuple[Page, int, list[tuple[str, int]]]]:
    """The links of each way, one after the other as they are walked, and their lines."""
    for page in book.pages:
        for cell, text in page.texts:
            blocks = [each for each in read_fences(text).blocks if each.name == "ways"]
            stops = list(_stops(text)) if blocks else []
            for block in blocks:
                yield page, cell, [each for each in stops if block.line < each[1] < block.last]


def _stops(text: str) -> Iterator[tuple[str, int]]:
    """The links at the beginning of the lines of all numbered lists."""
    rows = text.split("\n")
    return (each for each in links(text) if _NUMBERED.match(rows[each[1] - 1]))


def _docname(page: Page, path: str) -> str:
    """The page that a link's path leads to."""
    name = normpath(join(dirname(page.docname), path)) if path else page.docname
    stem, suffix = splitext(name)
    return stem if suffix in SUFFIXES else name
