"""The links of a page as text: where they lead to, and what of a page a link can lead to."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

_LINK = re.compile(
    r"\]\([ \t]*<?(?![\w+.-]+:|//)([^(){}\s<>]+)>?(?:[ \t]+[\"'][^)]*)?\)",
)
"""A link or a picture, if it leads to no address of the web."""
_NOT_READ = re.compile(
    r"^[ \t]*(`{3,}|~{3,})(?!\{(?!code)).*?^[ \t]*\1"
    r"|(?<!`)(`{1,2})(?!`)[^`\n]+(?<!`)\2(?!`)"
    r"|<!--.*?-->"
    r"|^%[^\n]*",
    re.MULTILINE | re.DOTALL,
)
"""Code and comments, in which nothing is a link."""


_FENCED = re.compile(r"^[ \t]*(`{3,}|~{3,})(\{?).*?^[ \t]*\1", re.MULTILINE | re.DOTALL)
"""Code that is shown, or a block."""


def without_examples(text: str) -> str:
    """A Markdown text without what it shows as code; its lines stay where they are."""
    if "```" not in text and "~~~" not in text:
        return text
    return _FENCED.sub(
        lambda found: found.group() if found[2] else "\n" * found.group().count("\n"), text
    )


def links(text: str) -> Iterator[tuple[str, int]]:
    """Where each relative link of a Markdown text leads to, and its line."""
    if "](" not in text:
        return
    read = _NOT_READ.sub(lambda found: "\n" * found.group().count("\n"), text)
    for found in _LINK.finditer(read):
        yield found[1], read.count("\n", 0, found.start()) + 1


_HEADING = re.compile(
    r"^ {0,3}#{1,3}[ \t]+(.*?)[ \t#]*$|^(.+)\n {0,3}(?:=+|-+)[ \t]*$", re.MULTILINE
)
_LABEL = re.compile(
    r"^[ \t]*\(([^()\n]+)\)=|^[ \t]*:name:[ \t]*(\S+)|\bid=\"([^\"]+)\"", re.MULTILINE
)


def anchors(texts: Iterable[str]) -> set[str]:
    """What a link can lead to in the Markdown of one page: its headings and its labels."""
    found: set[str] = set()
    for text in texts:
        found |= labels(text)
        for heading in _HEADING.finditer(text):
            found.add(unused(slug(heading[1] or heading[2] or ""), found))
    return found


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


_PIECE = re.compile(
    r"^(?:[ \t]*\((?P<id>[^()\n]+)\)=[ \t]*\n\s*?)?^ {0,3}##[ \t]+(?P<words>.*?)[ \t#]*$",
    re.MULTILINE,
)


def pieces(text: str) -> Iterator[Heading]:
    """The second-level headings of a Markdown text, outside code."""
    if "## " not in text:
        return
    read = _NOT_READ.sub(lambda found: "\n" * found.group().count("\n"), text)
    for found in _PIECE.finditer(read):
        line = read.count("\n", 0, found.start("words")) + 1
        yield Heading(found["words"], line, found["id"] or "")


_UNSAID = re.compile(
    r"\{[\w:-]+\}`[^`]*`|!\[[^\]]*\]\([^)]*\)|(?<=\])\([^)]*\)|\*|(?<!\w)_|_(?!\w)"
)
_NO_WORD = re.compile(r"[^\w\u4e00-\u9fff\- ]")


def slug(heading: str) -> str:
    """A heading as MyST names it, which is as GitHub does."""
    return _NO_WORD.sub("", _UNSAID.sub("", heading).lower().replace(" ", "-"))


def unused(name: str, taken: set[str]) -> str:
    """Of headings that read alike, the later ones get a number."""
    number = 1
    while name in taken:
        name, number = f"{name}-{number}", number + 1
    return name
