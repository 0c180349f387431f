"""Whether a page tells how a case ended before the learner has decided."""

from __future__ import annotations

import re
from collections.abc import Iterator

from practiceguides.content.book import Book
from practiceguides.content.pages import ITEMS, Page
from practiceguides.content.problems import Problem

from .texts import Block, Texts


def endings_wait(book: Book, texts: Texts) -> Iterator[Problem]:
    """Text that follows an exercise, up to a heading, names its people in a waiting block."""
    told: dict[str, set[str]] = {}
    for block in texts:
        if block.item is not None:
            told.setdefault(block.item.id, set()).update(_people(book, block))
    for page in book.pages:
        for item, block in _after_items(page, texts):
            names = sorted(told.get(item, set()) & _people(book, block))
            if names and "after" not in block.inside:
                yield block.problem("ending-open", names=", ".join(names), item=item)


def _after_items(page: Page, texts: Texts) -> Iterator[tuple[str, Block]]:
    """Each block of a page that follows an item, with that item's id; a heading ends it."""
    items = [((named.cell, named.line), named.name) for named in page.named if named.kind in ITEMS]
    items.sort()
    item = ""
    for block in texts:
        if block.item is not None or block.file != page.file:
            continue
        while items and items[0][0] < (block.cell, block.line):
            item = items.pop(0)[1]
        if block.kind == "heading":
            item = ""
        elif item:
            yield item, block


def _people(book: Book, block: Block) -> set[str]:
    """The names of the invented people that a block has."""
    # To look for the plain letters first is many times as fast.
    names = (name for name in (each.name for each in book.people.values()) if name in block.text)
    return {name for name in names if re.search(rf"\b{re.escape(name)}\b", block.text)}
