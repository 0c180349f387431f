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

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import takewhile

from . import marks
from .book import Book, Located
from .links import NAMED, Names, ids_before, labels
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


@dataclass
class _Section:
    """A heading with what stands below it; the first of a page has none, and is the whole page."""

    level: int
    cell: int
    line: int
    ids: Sequence[str] = ()
    """Those that are written before the heading, nearest first."""
    slug: str = ""
    """What MyST calls the heading."""
    minutes: float = 0
    items: list[Located] = field(default_factory=list)

    @property
    def id(self) -> str:
        """The id of the piece that begins here; empty where none is written."""
        return self.ids[0] if self.ids else ""

    @property
    def names(self) -> set[str]:
        """What a link calls it."""
        return {*self.ids, *(each.lower() for each in self.ids), self.slug} - {""}


def _walk(sections: Iterable[_Section]) -> Iterator[Piece]:
    """The pieces of a notebook; none where it is not walked."""
    heads = [each for each in sections if each.level == _OF_PIECES and each.id]
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
    sections = list(_read(page))
    begins = [(each.cell, each.line) for each in sections]
    for named in page.named:
        section = sections[bisect_right(begins, (named.cell, named.line)) - 1]
        section.minutes += minutes_of(sum(map(words_in, _told_for(named, book))))
        if named.kind in ITEMS and (located := book.items.get(named.name)):
            section.items.append(located)
            section.minutes += located.item.lasts(book.base)
    around: list[_Section] = []
    for section in sections:
        while around and around[-1].level >= section.level:
            around.pop()
        for outer in around:
            outer.minutes += section.minutes
            outer.items += section.items
        around.append(section)
    return sections


def _told_for(named: Named, book: Book) -> Iterator[str]:
    """What a page says where it names something, as far as a learner reads it there."""
    if named.kind == "voice" and (voice := book.voices.get(named.name)):
        yield from (voice.text, voice.who)
    elif named.kind == "law_table" and book.law:
        for instrument in book.law.instruments:
            for each in instrument.provisions:
                if named.name in each.guides:
                    yield from (each.article, each.duty)


def _read(page: Page) -> Iterator[_Section]:
    """The sections of a page, each up to the next heading, with the minutes of their text."""
    names = Names()
    section = _Section(0, 0, 0)
    for cell, text in page.texts:
        names.taken |= labels(text)
        fences = marks.read_fences(text)
        lines = fences.text.split("\n")
        closings = [block.line for block in fences.blocks if block.name == "end"]
        read = _without_fences(lines, fences.blocks)
        begin = 0
        for heading in (*marks.headings(fences.text), None):
            end = heading.line - 1 if heading else len(lines)
            section.minutes += minutes_of(_words_read("\n".join(read[begin:end])))
            closed = bisect_right(closings, end) - bisect_right(closings, begin)
            section.minutes += MINUTES_OF_CLOSING * closed
            if heading:
                yield section
                begin, written = end, ids_before(lines, heading.line)
                slug = names.of(heading.words) if heading.level <= NAMED else ""
                section = _Section(heading.level, cell, heading.line, written, slug)
    yield section


def _without_fences(lines: list[str], blocks: Sequence[marks.Block]) -> list[str]:
    """The lines without those that begin and end a block, and without its options."""
    read = [*lines]
    for block in blocks:
        ends = block.line + sum(1 for _ in marks.options(lines, block))
        read[block.line - 1 : ends] = [""] * (ends - block.line + 1)
        if block.last:
            read[block.last - 1] = ""
    return read


_UNREAD = re.compile(
    r"^[ \t]*\([^()\n]+\)=[ \t]*$"  # an id
    r"|^%.*$"  # a comment
    r"|^[ \t>]*\d+[.)](?=\s)"  # the number of an entry
    r"|\{(?:fact|drawing)\}`[^`]*`|\{[\w:-]+\}(?=`)"  # a mark or a drawing; the name of a role
    r"|</?[a-zA-Z][^<>]*>",
    re.MULTILINE,
)
_SIGNS = re.compile(r"[*`]+")
_SIGNS_ALONE = re.compile(r"(?<!\S)[^\w\s]+(?!\S)")


def _words_read(text: str) -> int:
    """How many words are read of Markdown without fences: no address, no id, no comment."""
    first, *others = text.split("<!--")
    shown = "".join([first, *(each.partition("-->")[2] for each in others)])
    said = marks.replaced(shown, lambda link: "" if link.is_picture else link.words)
    bare = _SIGNS.sub("", _UNREAD.sub(" ", said))
    return words_in(_SIGNS_ALONE.sub(" ", bare))
