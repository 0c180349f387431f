"""What of a book fits into so many minutes for a profession: a proposal that a trainer changes."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from functools import cache

from practiceguides.content.book import Book
from practiceguides.content.layers import TEXTS
from practiceguides.content.pages import Page
from practiceguides.content.pieces import times_of
from practiceguides.content.ways import ways_of


@dataclass(frozen=True)
class Piece:
    """A page, or a part of one to which a link can lead."""

    page: Page
    place: str
    """The id of a heading or an item; empty for the whole page."""
    title: str
    minutes: int
    """About how long it takes, as the page tells it."""

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
    `left_out`: pages and items that are not proposed, nor what has nothing to do without them.
    """
    way = next((each for each in book.pages if each.docname.endswith(f"/paths/{profession}")), None)
    rest = _without(book, left_out)
    lists = [
        [piece for piece in listed if _asks(rest, piece) or not _asks(book, piece)]
        for listed in (lists_of(rest, way) if way else ())
    ]
    chosen: dict[str, Piece] = {}
    left = minutes
    for piece in (piece for listed in lists for piece in listed):
        if piece.target not in chosen and piece.minutes <= left:
            chosen[piece.target] = piece
            left -= piece.minutes
    for listed in reversed(lists):
        order = [each.target for each in listed]
        if chosen.keys() <= set(order):
            return sorted(chosen.values(), key=lambda each: order.index(each.target))
    return list(chosen.values())


def _asks(book: Book, piece: Piece) -> bool:
    """Whether there is something to do in a part of a page."""
    return not piece.place or piece.place in times_of(book, piece.page).asking


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
    def minutes_in(name: str) -> dict[str, int]:
        """How long a page takes, and what a link can lead to on it, by its id."""
        times = times_of(book, pages[name]) if name in pages else None
        return {**times.places, "": times.whole} if times else {}

    for way in ways_of(page):
        found = [
            Piece(pages[stop.name], stop.place, stop.words, minutes_in(stop.name)[stop.place])
            for stop in way
            if stop.place in minutes_in(stop.name)
        ]
        if found:
            yield found
