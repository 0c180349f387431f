"""Whether a page tells how a case ended before the learner has decided."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from practiceguides.content.book import Book
from practiceguides.content.pages import ITEMS, Page
from practiceguides.content.problems import Problem

from .texts import Block, Texts


def endings_wait(book: Book, texts: Texts) -> Iterator[Problem]:
    """Text that follows an exercise, up to a heading, names its people in a waiting block."""
    of_pages: dict[Path, list[Block]] = defaultdict(list)
    of_items: dict[str, list[Block]] = defaultdict(list)
    for block in texts:
        if block.item is None:
            of_pages[block.file].append(block)
        else:
            of_items[block.item.id].append(block)
    told: dict[str, set[str]] = {}
    for page in book.pages:
        for item, block in _after_items(page, of_pages[page.file]):
            here = "after" not in block.inside and _people(book, block)
            if not here:
                continue
            if item not in told:
                told[item] = set().union(*(_people(book, each) for each in of_items[item]))
            if names := sorted(told[item] & here):
                yield block.problem("ending-open", names=", ".join(names), item=item)


def _after_items(page: Page, blocks: Iterable[Block]) -> Iterator[tuple[str, Block]]:
    """Each block of a page that follows an item, with that item's id; a heading ends it."""
    items = [((named.cell, named.line), named.name) for named in page.named if named.kind in ITEMS]
    items.sort()
    item = ""
    for block in blocks:
        while items and items[0][0] < (block.cell, block.line):
            item = items.pop(0)[1]
        if block.kind == "heading":
            item = ""
        elif item:
            yield item, block


def _people(book: Book, block: Block) -> set[str]:
    """The names of the invented people that a block has."""
    text = block.text
    # To look for the plain letters first is many times as fast.
    found = (each.name for each in book.people.values() if each.name in text)
    return {name for name in found if re.search(rf"\b{re.escape(name)}\b", text)}
