"""How long a page takes, and each part of it: the one counter for pages, ways and editions.

Counted is what an author writes on a page, folded or not, with what there is to do, the closing
(`{end}`), what people told (`{voice}`) and the duties of a table of law. Nothing else that a build
writes is: findings need not be opened, lists are looked through, most countries have not answered
anything yet, and the words of the interface are few.

A piece is a second-level heading with a written id, and what stands below it. A notebook with
something to do in more than one of them is walked, one after the other. From the heading that holds
the plan on the page closes: these headings are one last step.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import takewhile

from .book import Book, Located
from .headings import Part, parts_of
from .model import Item
from .pages import ITEMS, Named, Page
from .timing import MINUTES_OF_CLOSING, minutes_of, told, words_in

_WORDS_OF_CARD = 45
"""What the card at the end of a piece says in the words of the interface, which are read too."""
_OF_PIECES = 2
"""The level of the headings that begin a piece."""
_FEWEST = 2
"""In so many pieces there is something to do, where a page is walked."""


@dataclass(frozen=True)
class Piece:
    """One step of a walk."""

    sections: tuple[str, ...]
    """The ids of its headings: one, but for the last step."""
    minutes: int
    """With the card at its end."""
    closes: bool
    """Whether it closes the page."""


@dataclass(frozen=True)
class Times:
    """How many minutes a page takes, in whole ones as they are told."""

    whole: int
    """Where the page is walked, its pieces together; where it is a story's, what that promises."""
    places: dict[str, int]
    """By its id, what a link can lead to: a piece, what stands below another heading, an item."""
    walk: tuple[Piece, ...]
    """The pieces in order; none where the page is not walked."""
    asking: frozenset[str] = frozenset()
    """Those of the places at which there is something to do."""


def times_of(book: Book, page: Page) -> Times:
    """Count a page of a book."""
    sections = _sections(book, page)
    walk = tuple(_walk(sections)) if page.file.suffix == ".ipynb" else ()
    items = [each.item for each in sections[0].items]
    steps = {piece.sections[0]: piece.minutes for piece in walk}
    places = {
        name: steps.get(each.id) or told(each.minutes) for each in sections for name in each.names
    }
    places |= {f"item-{item.id}": item.promised for item in items}
    if walk:
        whole = sum(piece.minutes for piece in walk)
    elif [each.kind for each in sections[0].items] == ["scenario"]:
        whole = items[0].promised
    else:
        whole = told(sections[0].minutes)
    asking = {name for each in sections if each.items for name in each.names}
    asking |= {name for name in places if name.startswith("item-")}
    return Times(whole, places, walk, frozenset(asking))


def items_at(book: Book, page: Page) -> dict[str, tuple[Item, ...]]:
    """By each place that a link can lead to what there is to do, in order; `""` is the page."""
    sections = [_Section(part, 0) for part in parts_of(page)]
    for named, section in _by_section(page, sections):
        if named.kind in ITEMS and (located := book.items.get(named.name)):
            section.items.append(located)
    for section, around in _with_those_around(sections):
        for outer in around:
            outer.items += section.items
    items = {
        name: tuple(located.item for located in each.items)
        for each in sections[1:]
        for name in each.names
    }
    whole = tuple(located.item for located in sections[0].items)
    return {"": whole, **items, **{f"item-{item.id}": (item,) for item in whole}}


@dataclass
class _Section:
    """A heading with all that lies in it; the first of a page has none, and is the whole page."""

    part: Part
    minutes: float
    items: list[Located] = field(default_factory=list)

    @property
    def id(self) -> str:
        """The id of the piece that begins here; empty where none is written."""
        return self.part.ids[0] if self.part.ids else ""

    @property
    def names(self) -> set[str]:
        """What a link calls it."""
        ids = self.part.ids
        return {*ids, *(each.lower() for each in ids), self.part.slug} - {""}


def _walk(sections: Iterable[_Section]) -> Iterator[Piece]:
    """The pieces of a notebook; none where it is not walked."""
    heads = [each for each in sections if each.part.level == _OF_PIECES and each.id]
    before = list(takewhile(lambda each: not any(map(_is_plan, each.items)), heads))
    if sum(any(map(_counts, each.items)) for each in before) >= _FEWEST:
        yield from (_piece([each], closes=False) for each in before)
        if closing := heads[len(before) :]:
            yield _piece(closing, closes=True)


def _piece(sections: Sequence[_Section], *, closes: bool) -> Piece:
    minutes = sum(each.minutes for each in sections) + minutes_of(_WORDS_OF_CARD)
    return Piece(tuple(each.id for each in sections), told(minutes), closes)


def _counts(located: Located) -> bool:
    """Whether an item counts in the progress of its page: nobody has to write a mere note."""
    return not located.item.is_note or located.item.planned() is not None


def _is_plan(located: Located) -> bool:
    return located.item.is_note and located.item.planned() is not None


def _sections(book: Book, page: Page) -> list[_Section]:
    """The sections of a page in order, each with those that lie in it."""
    sections = [
        _Section(part, minutes_of(part.said) + MINUTES_OF_CLOSING * part.closings)
        for part in parts_of(page)
    ]
    for named, section in _by_section(page, sections):
        section.minutes += minutes_of(sum(map(words_in, _told_for(named, book))))
        if named.kind in ITEMS and (located := book.items.get(named.name)):
            section.items.append(located)
            section.minutes += located.item.lasts(book.base)
    for section, around in _with_those_around(sections):
        for outer in around:
            outer.minutes += section.minutes
            outer.items += section.items
    return sections


def _by_section(page: Page, sections: Sequence[_Section]) -> Iterator[tuple[Named, _Section]]:
    """Each thing that a page names, and the section in which it stands, without those around."""
    begins = [(each.part.cell, each.part.line) for each in sections]
    for named in page.named:
        yield named, sections[bisect_right(begins, (named.cell, named.line)) - 1]


def _with_those_around(sections: list[_Section]) -> Iterator[tuple[_Section, list[_Section]]]:
    """Each section, and those that it lies in."""
    around: list[_Section] = []
    for section in sections:
        while around and around[-1].part.level >= section.part.level:
            around.pop()
        yield section, around
        around.append(section)


def _told_for(named: Named, book: Book) -> Iterator[str]:
    """What a page says where it names something, as far as a learner reads it there."""
    if named.kind == "voice" and (voice := book.voices.get(named.name)):
        yield from (voice.text, voice.who)
    elif named.kind == "law_table" and book.law:
        for instrument in book.law.instruments:
            for each in instrument.provisions:
                if named.name in each.guides:
                    yield from (each.article, each.duty)
