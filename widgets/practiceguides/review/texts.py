"""Every text that a learner may read, in blocks with their places: paragraphs, list items, cells.

Pages are read line by line, as far as their Markdown matters here; of an item, every text of more
than one word counts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import NamedTuple

from practiceguides.content.book import Book, Located
from practiceguides.content.marks import replaced
from practiceguides.content.model import Fact, Item, Misconception, Term, Voice
from practiceguides.content.pages import Page
from practiceguides.content.problems import Problem, problem
from practiceguides.content.source import Path_


class Block(NamedTuple):
    """A paragraph, a list item, a heading or a cell of a table."""

    raw: str
    """As it is written, in one line."""
    file: Path
    line: int
    cell: int = 0
    item: Item | None = None
    """The item that it belongs to; none on a page."""
    kind: str = "prose"
    """`prose`, `heading` or `cell`."""
    inside: tuple[str, ...] = ()
    """The boxes that it stands in on a page."""

    @property
    def text(self) -> str:
        """What is read: without marks, links and ids."""
        return plain(self.raw)

    def problem(self, code: str, **words: object) -> Problem:
        """A problem at this block's place."""
        return problem(code, self.file, self.line, self.cell, **words)


@dataclass(frozen=True, eq=False)
class Texts:
    """All blocks of a book."""

    blocks: tuple[Block, ...]

    def __iter__(self) -> Iterator[Block]:
        return iter(self.blocks)

    @cached_property
    def whole(self) -> str:
        """All that is read, a block a line."""
        return "\n".join(block.text for block in self.blocks)

    @cached_property
    def spelled(self) -> frozenset[str]:
        """Each word that is read, once, as it is spelled."""
        return frozenset(spelled(self.whole))

    @cached_property
    def numbered(self) -> tuple[Block, ...]:
        """The blocks with a digit, of any script."""
        return tuple(block for block in self.blocks if _DIGIT.search(block.raw))

    @cached_property
    def capitalised(self) -> tuple[tuple[Block, frozenset[str]], ...]:
        """Each block with its words that begin with a capital: names of people and places too."""
        found = ((block, frozenset(CAPITALISED.findall(block.text))) for block in self.blocks)
        return tuple((block, words) for block, words in found if words)


CAPITALISED = re.compile(r"\b[A-Z][a-z]+\b")
_DIGIT = re.compile(r"\d")


_ROLE = re.compile(r"\s?\{[a-z:-]+\}`[^`]*`")
_MARKS = re.compile(r"\*\*|(?<!\w)[*_]|[*_](?!\w)|`")
_VARIABLE = re.compile(r"\{\{[^{}]*\}\}")


@cache
def plain(raw: str) -> str:
    """Markdown as it is read: no marks, no links, no ids of facts."""
    text = raw
    # Most texts have none of them, and to look for a sign is many times as fast.
    if "{" in text:
        text = _VARIABLE.sub("…", _ROLE.sub("", text))
    if "[" in text:
        text = replaced(text, lambda link: link.words)
    if "*" in text or "_" in text or "`" in text:
        text = _MARKS.sub("", text)
    return " ".join(text.split())


_END = re.compile(r"([.!?…][\"”’)*]*)\s+(?=[\"“‘(*]*[A-Z0-9])")  # noqa: RUF001
_WORD = re.compile(r"[^\W_][\w'’-]*")  # noqa: RUF001


def sentences(text: str) -> list[str]:
    """The sentences of a block."""
    return [each for each in _END.sub("\\1\n", text).split("\n") if each.strip()]


_SPELLED = re.compile(r"\w+")


def spelled(text: str) -> list[str]:
    """Each word of a text, as it is spelled."""
    return _SPELLED.findall(text)


def words(text: str) -> int:
    """How many words a text has."""
    return len(_WORD.findall(text))


def texts_of(book: Book) -> Texts:
    """All blocks of all pages and items."""
    pages = (block for page in book.pages for block in page_blocks(page))
    items = (block for located in book.items.values() for block in item_blocks(located))
    return Texts((*pages, *items))


def listed_texts(book: Book) -> Iterator[Block]:
    """What the lists of a book say on its pages: facts, voices, words explained, mistaken ideas."""
    lists: dict[str, Mapping[str, Fact | Voice | Term | Misconception]] = {
        "facts.yaml": book.facts,
        "voices.yaml": book.voices,
        "glossary.yaml": book.terms,
        "misconceptions.yaml": book.misconceptions,
    }
    for name, members in lists.items():
        for member in members.values():
            file, line = book.places[name, member.id]
            texts = (getattr(member, field, None) for field in ("text", "asks", "instead"))
            yield from (Block(text, file, line) for text in texts if text)


_BOX = re.compile(r"^\s*:{3,}\s*(?:\{([a-z-]+)\})?")
_FENCE = re.compile(r"^\s*`{3,}")
_HEADING = re.compile(r"^#{1,6}\s+")
_ITEM = re.compile(r"^\s*(?:[-*+]|\d+[.)]|:|>)\s+")


def page_blocks(page: Page) -> Iterator[Block]:
    """The blocks of one page."""
    for cell, text in page.texts:
        yield from _Reader(page, cell).blocks(text)


class _Reader:
    """Reads the Markdown of a page or a cell, line by line."""

    def __init__(self, page: Page, cell: int) -> None:
        self.page, self.cell = page, cell
        self.boxes: list[str] = []
        self.fenced = False
        self.gathered: list[str] = []
        self.start = 0

    def blocks(self, text: str) -> Iterator[Block]:
        for number, line in enumerate(text.split("\n"), 1):
            yield from self._line(line, number)
        yield from self._end()

    def _line(self, line: str, number: int) -> Iterator[Block]:
        box, heading, item = _BOX.match(line), _HEADING.match(line), _ITEM.match(line)
        fence, row = _FENCE.match(line), line.lstrip().startswith("|")
        if fence or box or heading or item or row or not line.strip():
            yield from self._end()
        if fence:
            self.fenced = not self.fenced
        elif self.fenced or not line.strip():
            return
        elif box:
            self.boxes = [*self.boxes, box[1]] if box[1] else self.boxes[:-1]
        elif heading:
            yield self._block(line[heading.end() :], number, "heading")
        elif row:
            cells = line.strip().strip("|").split("|")
            yield from (self._block(each.strip(), number, "cell") for each in cells)
        else:
            self.start = self.start or number
            self.gathered.append(line[item.end() if item else 0 :].strip())

    def _end(self) -> Iterator[Block]:
        if self.gathered:
            yield self._block(" ".join(self.gathered), self.start, "prose")
        self.gathered, self.start = [], 0

    def _block(self, raw: str, line: int, kind: str) -> Block:
        return Block(raw, self.page.file, line, self.cell, None, kind, tuple(self.boxes))


_PARTS = re.compile(r"\n\s*\n|\n(?=\s*[-*>] )")


def item_blocks(located: Located) -> Iterator[Block]:
    """The blocks of one item: each paragraph of each of its texts."""
    for path, text, said, _part in located.item.held:
        if not (said.kind and said.kind.plain and " " in text):
            continue
        file, line = located.data.place(path)
        for part in _PARTS.split(text) if "\n" in text else (text,):
            raw = _ITEM.sub("", " ".join(part.split()))
            if raw:
                yield Block(raw, file, line, 0, located.item, _kind(path))


def _kind(path: Path_) -> str:
    return "heading" if path[-1] == "title" else "prose"
