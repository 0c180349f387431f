"""The ways of a page: its lists of links in `{ways}`, which lead from stop to stop."""

from __future__ import annotations

import re
from collections.abc import Iterator
from posixpath import dirname, normpath
from typing import NamedTuple

from .marks import Lines, links, read_fences
from .pages import Page

_NUMBERED = re.compile(r"[ \t]*\d+[.)][ \t]")


class Stop(NamedTuple):
    """A link of a way."""

    name: str
    """Where it leads, from the root of the book: the logical name of a page, where there is one;
    empty for a part of the same page."""
    place: str
    """What of that page; empty for the whole page."""
    words: str
    line: int
    cell: int
    is_numbered: bool
    """Whether its line begins with a number: then it is walked behind the one before."""


def ways_of(page: Page) -> Iterator[list[Stop]]:
    """The stops of each closed `{ways}` of a page, in order."""
    folder = dirname(page.name)
    for cell, text in page.texts:
        rows = text.split("\n")
        for block in read_fences(text).blocks:
            if block.name == "ways" and block.last:
                inside = "\n".join(rows[block.line : block.last - 1])
                line_of, stops = Lines(inside), []
                for link in links(inside):
                    path, _, place = link.target.partition("#")
                    name = normpath(f"{folder}/{path}") if path else ""
                    line = block.line + line_of(link.end)
                    is_numbered = bool(_NUMBERED.match(rows[line - 1]))
                    stops.append(Stop(name, place, link.words, line, cell, is_numbered))
                yield stops
