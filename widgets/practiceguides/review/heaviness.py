"""Where a page asks too much of a reader at once."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from practiceguides.content.book import Book
from practiceguides.content.pages import ITEMS
from practiceguides.content.problems import Problem, problem

from .texts import Texts


def heavy_items_stand_apart(book: Book, _texts: Texts) -> Iterator[Problem]:
    """No two heavy exercises or stories follow each other on a page: a lighter one parts them."""
    for page in book.pages:
        shown = [each for each in page.named if each.kind in ITEMS and each.name in book.items]
        shown.sort(key=lambda each: (each.cell, each.line))
        for one, next_ in pairwise(shown):
            if all(book.items[each.name].item.intensity == "heavy" for each in (one, next_)):
                names = {"first": one.name, "second": next_.name}
                yield problem("heavy-together", page.file, next_.line, next_.cell, **names)
