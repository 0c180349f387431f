"""What of a book fits into so many minutes for a profession: a proposal that a trainer changes."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from functools import cache
from posixpath import dirname, normpath

from practiceguides.content import timing
from practiceguides.content.book import Book
from practiceguides.content.layers import TEXTS
from practiceguides.content.links import pieces
from practiceguides.content.marks import links, read_fences
from practiceguides.content.pages import ITEMS, Page


@dataclass(frozen=True)
class Piece:
    """A page, or the part of one below a heading with an id."""

    page: Page
    place: str
    """The id of the heading; empty for the whole page."""
    title: str
    minutes: float
    """About how long it takes: reading, deciding, writing."""

    @property
    def told(self) -> int:
        """The minutes as they are told."""
        return max(1, round(self.minutes))

    @property
    def target(self) -> str:
        """Where a page in `book/` leads to it."""
        path = self.page.name.removeprefix(f"{TEXTS}/")
        return f"{path}#{self.place}" if self.place else path


def propose(
    book: Book, profession: str, minutes: int, left_out: Collection[str] = ()
) -> list[Piece]:
    """The pieces of this profession's own ways that fit, in the order in which they are walked.

    The shortest way counts first. Empty where the book has no page of ways for the profession.
    `left_out`: pages and items that are not proposed.
    """
    way = next((each for each in book.pages if each.docname.endswith(f"/paths/{profession}")), None)
    lists = list(lists_of(_without(book, left_out), way)) if way else []
    chosen: dict[str, Piece] = {}
    left = float(minutes)
    for piece in (piece for listed in lists for piece in listed):
        if piece.target not in chosen and piece.minutes <= left:
            chosen[piece.target] = piece
            left -= piece.minutes
    for listed in reversed(lists):
        order = [each.target for each in listed]
        if chosen.keys() <= set(order):
            return sorted(chosen.values(), key=lambda each: order.index(each.target))
    return list(chosen.values())


def _without(book: Book, names: Collection[str]) -> Book:
    """A book without some of its pages and items."""
    return replace(
        book,
        pages=tuple(page for page in book.pages if page.docname not in names),
        items={name: each for name, each in book.items.items() if name not in names},
    )


def lists_of(book: Book, page: Page) -> Iterator[list[Piece]]:
    """The pieces of each list of a page that leads to other pages."""
    pages = {each.name: each for each in book.pages}

    @cache
    def minutes_in(name: str) -> dict[str, float]:
        """How long the parts of a page take, by their ids."""
        of = pages.get(name)
        return {each.place: each.minutes for each in pieces_of(book, of)} if of else {}

    for _, text in page.texts:
        lines = text.split("\n")
        for block in read_fences(text).blocks:
            if block.name != "ways" or not block.last:
                continue
            found = []
            for link in links("\n".join(lines[block.line : block.last - 1])):
                path, _, place = link.target.partition("#")
                name = normpath(f"{dirname(page.name)}/{path}")
                if path and place in minutes_in(name):
                    minutes = minutes_in(name)[place]
                    found.append(Piece(pages[name], place, link.words, minutes))
            if found:
                yield found


def pieces_of(book: Book, page: Page) -> Iterator[Piece]:
    """A page as a whole, and its parts below headings with an id."""
    counted: dict[str, list[float]] = {"": [0, 0]}
    titles = {"": page.docname}
    place = ""
    for cell, text in _cells(page):
        heads = [each for each in pieces(text) if each.id]
        lines = text.split("\n")
        begin = 0
        for head in [*heads, None]:
            end = head.line - 1 if head else len(lines)
            inside = "\n".join(lines[begin:end])
            counted[place][0] += timing.words_in(inside)
            counted[place][1] += _minutes_of_items(book, page, cell, begin, end)
            counted[place][1] += timing.MINUTES_OF_CLOSING * inside.count("{end}")
            if head:
                place, begin = head.id, end
                counted[place], titles[place] = [0, 0], head.words
    for name, (words, minutes) in counted.items():
        if name:
            yield Piece(page, name, titles[name], timing.minutes_of(words) + minutes)
    words, minutes = (sum(each[part] for each in counted.values()) for part in (0, 1))
    yield Piece(page, "", titles[""], timing.minutes_of(words) + minutes)


def _cells(page: Page) -> Iterator[tuple[int, str]]:
    """The texts of a page by cell; a cell of code has none, and may show an item."""
    texts = dict(page.texts)
    last = max([*texts, *(named.cell for named in page.named), 0])
    for cell in range(last + 1):
        if cell in texts or cell:
            yield cell, texts.get(cell, "")


def _minutes_of_items(book: Book, page: Page, cell: int, begin: int, end: int) -> float:
    """How long the items take that stand in these lines of a cell, `begin` not counted."""
    return sum(
        book.items[named.name].item.lasts(book.base)
        for named in page.named
        if named.kind in ITEMS
        and named.name in book.items
        and named.cell == cell
        and begin < named.line <= max(end, 1)
    )
