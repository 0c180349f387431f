"""The headings of a page, each with how much a learner reads below it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from . import marks
from .links import NAMED, Names, ids_before, labels
from .pages import Page
from .timing import words_in


class Part(NamedTuple):
    """A heading, up to the next one; the first of a page is what stands before all headings."""

    level: int
    words: str
    ids: tuple[str, ...]
    """Those that are written before the heading, nearest first."""
    slug: str
    """What MyST calls the heading; empty where it calls it nothing."""
    said: int
    """How many words are read below it, of blocks those inside, folded or not."""
    closings: int
    """How often `{end}` stands below it."""
    cell: int
    line: int


def parts_of(page: Page) -> Iterator[Part]:
    """The parts of a page in order; one goes on in the next cell."""
    names = Names()
    part = Part(0, "", (), "", 0, 0, 0, 0)
    for cell, text in page.texts:
        names.taken |= labels(text)
        fences = marks.read_fences(text)
        lines = fences.text.split("\n")
        closings = [block.line for block in fences.blocks if block.name == "end"]
        read = _without_fences(lines, fences.blocks)
        begin = 0
        for heading in (*marks.headings(fences.text), None):
            end = heading.line - 1 if heading else len(lines)
            said = part.said + _words_read("\n".join(read[begin:end]))
            closed = bisect_right(closings, end) - bisect_right(closings, begin)
            part = part._replace(said=said, closings=part.closings + closed)
            if heading:
                yield part
                begin, ids = end, tuple(ids_before(lines, heading.line))
                name = names.of(heading.words) if heading.level <= NAMED else ""
                part = Part(heading.level, heading.words, ids, name, 0, 0, cell, heading.line)
    yield part


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
