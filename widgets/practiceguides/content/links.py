"""What a link of a page leads to: the headings and the labels of each page, and their names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from . import marks

_WEB = re.compile(r"[\w+.-]+:|//")
"""So begins an address of the web."""


def is_of_the_web(target: str) -> bool:
    """Whether an address leads out of the book, and is no picture that is written out in it."""
    return bool(_WEB.match(target)) and not target.startswith("data:")


def links(text: str) -> Iterator[tuple[str, int]]:
    """Where each relative link of a Markdown text without code leads to, and its line.

    A picture counts as a link, and so does an address that is written for others to name
    (`[plan]: plan.md`); see `marks.read_fences` for code.
    """
    if not ("](" in text or "]:" in text):
        return
    line = marks.Lines(text)
    found = [(link.target, link.end) for link in marks.links(text)]
    found += ((each[1], each.end()) for each in _NAMED.finditer(text))
    for target, end in found:
        if not _WEB.match(target):
            yield target, line(end)


_NAMED = re.compile(r"^ {0,3}\[[^\[\]^\n][^\[\]\n]*\]:[ \t]*<?([^\s<>]+)", re.MULTILINE)


_LABEL = re.compile(
    r"^[ \t]*\(([^()\n]+)\)=|^[ \t]*:name:[ \t]*(\S+)|\bid=\"([^\"]+)\"", re.MULTILINE
)


def anchors(texts: Iterable[str]) -> set[str]:
    """What a link can lead to in the Markdown of one page: its headings and its labels."""
    names = Names()
    for text in texts:
        names.taken |= labels(text)
        for heading in marks.headings(marks.read_fences(text).text):
            if heading.level <= NAMED:
                names.of(heading.words)
    return names.taken


NAMED = 3
"""MyST names headings down to this level."""
MADE = ("item-", "fact-", "term-", "type-")
"""So begin the names of places that the build makes."""


def labels(text: str) -> set[str]:
    """The names that an author gave to places: `(name)=`, `:name:` of a block, `id=` in HTML."""
    names = {found[1] or found[2] or found[3] for found in _LABEL.finditer(text)}
    return names | {name.lower() for name in names}


class Heading(NamedTuple):
    """A heading that begins a piece of a page."""

    words: str
    line: int
    id: str
    """The id that is written before it; empty where none is."""

    @property
    def proposed(self) -> str:
        """An id for it, made from its words where these are in Latin letters."""
        return re.sub(r"[^a-z0-9]+", "-", self.words.lower()).strip("-") or "name-of-this-part"


ID = re.compile(r"[ \t]*\(([^()\n]+)\)=[ \t]*")


def pieces(text: str) -> Iterator[Heading]:
    """The second-level headings of a Markdown text, outside code."""
    if "## " not in text:
        return
    read = marks.read_fences(text).text
    lines = read.split("\n")
    for heading in marks.headings(read):
        if heading.level == 2 and lines[heading.line - 1].lstrip().startswith("#"):
            written = ids_before(lines, heading.line)
            yield Heading(heading.words, heading.line, written[0] if written else "")


def ids_before(lines: Sequence[str], line: int) -> list[str]:
    """The ids that are written before a line, with nothing but empty lines between; nearest first.

    There are several in a translation, where the words of the source lead to a heading too.
    """
    found = []
    for before in range(line - 2, -1, -1):
        if written := ID.fullmatch(lines[before]):
            found.append(written[1])
        elif lines[before].strip():
            break
    return found


_UNSAID = re.compile(r"\{[\w:-]+\}`[^`]*`|\*|(?<!\w)_|_(?!\w)")
_NO_WORD = re.compile(r"[^\w\u4e00-\u9fff\- ]")


def slug(heading: str) -> str:
    """A heading as MyST names it, which is as GitHub does."""
    said = marks.replaced(heading, lambda link: "" if link.is_picture else link.words)
    return _NO_WORD.sub("", _UNSAID.sub("", said).lower().replace(" ", "-"))


class Names:
    """The names of the places of one page."""

    def __init__(self, taken: Iterable[str] = ()) -> None:
        self.taken = set(taken)
        self._last: dict[str, tuple[str, int]] = {}

    def of(self, heading: str) -> str:
        """The name of the next heading: as MyST does, each that reads alike adds a number.

        After so many alike no name is another one any more: each would be longer than the last.
        """
        first = slug(heading)
        name, number = self._last.get(first, (first, 1))
        while name in self.taken and number < MOST_ALIKE:
            name, number = f"{name}-{number}", number + 1
        self._last[first] = name, number
        self.taken.add(name)
        return name


MOST_ALIKE = 100
"""So many headings that read alike have names on one page, and so many ids one thing."""
