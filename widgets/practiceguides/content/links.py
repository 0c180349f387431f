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
    r"(?<!`)(`{1,2})(?!`)[^`\n]+(?<!`)\1(?!`)|<!--.*?-->|^%[^\n]*", re.MULTILINE | re.DOTALL
)
"""Code in a line, and comments, in which nothing is a link."""


_FENCE = re.compile(r"^[ \t>]*(`{3,}|~{3,}|:{3,})[ \t]*(.*?)[ \t]*$")


class Fences(NamedTuple):
    """A Markdown text by its fences."""

    text: str
    """The text without what it shows as code; its lines stay where they are."""
    open: list[tuple[int, str]]
    """The line and the words of each fence that is never closed."""


def read_fences(text: str) -> Fences:
    """Tell code that is shown from blocks, whose content counts."""
    if "```" not in text and "~~~" not in text and ":::" not in text:
        return Fences(text, [])
    lines = text.split("\n")
    around: list[tuple[int, str, str]] = []
    for number, line in enumerate(lines, 1):
        fence = _FENCE.match(line)
        sign, words = (fence[1], fence[2]) if fence else ("", "")
        inside = around[-1] if around else None
        if inside and not words and sign[:1] == inside[1][0] and len(sign) >= len(inside[1]):
            lines[number - 1] = "" if _is_code(inside) else line
            around.pop()
        elif inside and _is_code(inside):
            lines[number - 1] = ""
        elif sign and (words or sign[0] != ":"):
            around.append((number, sign, words))
            if _is_code(around[-1]) and not words.startswith("{"):
                lines[number - 1] = ""
    return Fences("\n".join(lines), [(number, words) for number, _, words in around])


def _is_code(fence: tuple[int, str, str]) -> bool:
    """Whether a fence begins code: it names no block, or one that holds code."""
    return fence[1][0] != ":" and not re.match(r"\{(?!code)", fence[2])


def _read(text: str) -> str:
    """A text without code and comments; its lines stay where they are."""
    shown = read_fences(text).text
    return _NOT_READ.sub(lambda found: "\n" * found.group().count("\n"), shown)


def links(text: str) -> Iterator[tuple[str, int]]:
    """Where each relative link of a Markdown text leads to, and its line."""
    if "](" not in text:
        return
    read = _read(text)
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
    read = _read(text)
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
