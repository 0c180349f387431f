"""What stands in a Markdown text, and where: its links, its blocks, its headings.

Each reader goes through the text once, so that no text, whoever wrote it, takes longer than its
length says. Pages are MyST's matter; this knows as much of Markdown as names content.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterator
from functools import cached_property
from typing import NamedTuple


class Link(NamedTuple):
    """A link or a picture with an address of its own."""

    words: str
    target: str
    start: int
    """Where it begins in the text: at its bracket, of a picture at the `!`."""
    end: int
    is_picture: bool


_SIGN = re.compile(r"\\[!-/:-@\[-`{-~]|`+|<!--|!?\[|\]|\n(?=[ \t]*\n)|^%[^\n]*", re.MULTILINE)
"""What a reader of links stops at: a sign that counts as itself, code, a comment, a bracket, the
end of a paragraph.
"""
_TARGET = re.compile(
    r"\([ \t]*<?([^(){}\s<>]+)>?[ \t]*(?:(?<=[ \t])(?:\"[^\"]*\"|'[^']*')[ \t]*)?\)"
)


def links(text: str) -> Iterator[Link]:  # noqa: C901 - one walk, sign by sign
    """The links and pictures of a text, outside code in its lines and outside comments.

    A picture in the words of a link comes before it.
    """
    if "](" not in text:
        return
    code = _Code(text)
    opened: list[int] = []
    at = 0
    is_commented = True
    for found in _SIGN.finditer(text):
        if found.start() < at:
            continue  # It stands in code, in a comment or in an address.
        sign, at = found[0], found.end()
        match sign[0]:
            case "`":
                at = code.end(found.start(), at)
            case "<" if is_commented:
                end = text.find("-->", at)
                # A comment that does not end is none, and no later one ends.
                is_commented = end >= 0
                at = end + 3 if is_commented else at
            case "[" | "!":
                opened.append(found.start())
            case "]" if opened:
                start = opened.pop()
                if target := _TARGET.match(text, at):
                    is_picture = text[start] == "!"
                    words = text[start + 1 + is_picture : found.start()]
                    at = target.end()
                    yield Link(words, target[1], start, at, is_picture)
                    if not is_picture:
                        opened.clear()  # No link stands in a link.
            case "\n":
                opened.clear()


class _Code:
    """Where code in a line ends: at as many backticks as it begins with, in the same paragraph."""

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def runs(self) -> dict[int, list[int]]:
        """Where backticks stand, by how many stand together."""
        found: dict[int, list[int]] = defaultdict(list)
        for run in re.finditer("`+", self.text):
            found[len(run[0])].append(run.start())
        return found

    @cached_property
    def paragraphs(self) -> list[int]:
        """Where paragraphs end."""
        return [found.start() for found in re.finditer(r"\n(?=[ \t]*\n)", self.text)]

    def end(self, start: int, inside: int) -> int:
        """Where code ends that begins with the backticks from `start` to `inside`.

        Where they begin none: behind them.
        """
        runs = self.runs[inside - start]
        place = bisect_left(runs, inside)
        if place == len(runs):
            return inside
        ends = bisect_left(self.paragraphs, inside)
        if ends < len(self.paragraphs) and self.paragraphs[ends] < runs[place]:
            return inside
        return runs[place] + inside - start


VARIABLE = re.compile(r"\{\{ *([\w-]+) *\}\}")
"""Stands for an answer of the country pack, where one is put in."""
_ROLE = re.compile(r"\{([\w:+-]+)\}(`+)|\\.|`+")


def roles(text: str) -> Iterator[tuple[str, int]]:
    """The names of the roles of a text, such as `fact`, and where each begins; outside code."""
    if "}`" not in text:
        return
    code = _Code(text)
    at = 0
    for found in _ROLE.finditer(text):
        if found.start() < at:
            continue  # It stands in code, or in another role.
        if found[0][-1] == "`":
            begin = found.start(2) if found[2] else found.start()
            at = code.end(begin, found.end())
            if found[1] and at > found.end():
                yield found[1], found.start()
        else:
            at = found.end()


def replaced(text: str, change: Callable[[Link], str | None]) -> str:
    """The text with other words for some of its links, the outermost of several in each other.

    `change` gives None for a link or a picture that stays.
    """
    changes = [(each, words) for each in links(text) if (words := change(each)) is not None]
    parts: list[str] = []
    before = len(text)
    for link, words in reversed(changes):
        if link.end <= before:
            parts += [text[link.end : before], words]
            before = link.start
    return "".join([text[:before], *reversed(parts)])


def is_blank(text: str) -> bool:
    """Whether nobody sees anything of a text: it is empty, blanks, or signs of no width."""
    return not any(sign.isprintable() and not sign.isspace() for sign in text)


class Lines:
    """The number of the line for a place in a text, from 1."""

    def __init__(self, text: str) -> None:
        self.ends = [found.start() for found in re.finditer("\n", text)]

    def __call__(self, place: int) -> int:
        return bisect_left(self.ends, place) + 1


class Block(NamedTuple):
    """What stands between two fences: code, or a block of MyST."""

    line: int
    """That of its first fence."""
    last: int
    """That of its last one; 0 of a block that is never closed."""
    name: str
    """The block's name, as `note`; empty for code."""
    argument: str
    """The first word behind the name."""
    words: str
    """All that stands behind the first fence."""


class Fences(NamedTuple):
    """A Markdown text by its fences."""

    text: str
    """The text without what it shows as code; its lines stay where they are."""
    blocks: list[Block]
    """In the order in which they begin."""

    @property
    def open(self) -> Iterator[Block]:
        """Those that are never closed."""
        return (each for each in self.blocks if not each.last)


_FENCE = re.compile(r"[ \t>]*(`{3,}|~{3,}|:{3,})")
_NAMED = re.compile(r"\{([\w-]+)\}[ \t]*(\S*)")


def read_fences(text: str) -> Fences:
    """Tell code that is shown from blocks, whose content counts."""
    if "```" not in text and "~~~" not in text and ":::" not in text:
        return Fences(text, [])
    lines = text.split("\n")
    blocks: list[Block] = []
    around: list[tuple[int, str, bool]] = []
    """Each block that a line stands in: its number, its fence, and whether it holds code."""
    for number, line in enumerate(lines, 1):
        fence = _FENCE.match(line)
        sign, words = (fence[1], line[fence.end() :].strip()) if fence else ("", "")
        inside = around[-1] if around else None
        if inside and not words and sign[:1] == inside[1][0] and len(sign) >= len(inside[1]):
            lines[number - 1] = "" if inside[2] else line
            blocks[inside[0]] = blocks[inside[0]]._replace(last=number)
            around.pop()
        elif inside and inside[2]:
            lines[number - 1] = ""
        elif sign and (words or sign[0] != ":"):
            named = _NAMED.match(words)
            name, argument = (named[1], named[2]) if named else ("", "")
            is_code = sign[0] != ":" and (not words.startswith("{") or name.startswith("code"))
            around.append((len(blocks), sign, is_code))
            blocks.append(Block(number, 0, name, argument, words))
            if is_code and not words.startswith("{"):
                lines[number - 1] = ""
    return Fences("\n".join(lines), blocks)


_OPTION = re.compile(r"[ \t>]*:([a-z-]+):")


def options(lines: list[str], block: Block) -> Iterator[str]:
    """The names of the options of a block, of whose text these are the lines."""
    for number in range(block.line, len(lines)):
        if not (found := _OPTION.match(lines[number])):
            return
        yield found[1]


class Heading(NamedTuple):
    """A heading of any level."""

    level: int
    words: str
    line: int


_HASHES = re.compile(r" {0,3}(#{1,6})(?=[ \t]|$)")
_UNDERLINE = re.compile(r" {0,3}(?:=+|-+)[ \t]*")


def headings(text: str) -> Iterator[Heading]:
    """The headings of a text that has no code any more; see `read_fences`."""
    before = ""
    for number, line in enumerate(text.split("\n"), 1):
        # Few lines are one of the two, and their first signs tell the others at once.
        first = line[:4].lstrip(" ")[:1]
        found = _HASHES.match(line) if first == "#" else None
        if found:
            yield Heading(len(found[1]), line[found.end() :].strip(" \t").rstrip(" \t#"), number)
        elif first in {"=", "-"} and before.strip() and _UNDERLINE.fullmatch(line):
            yield Heading(1 if "=" in line else 2, before, number - 1)
            before = ""
            continue
        before = "" if found else line


_RULE = frozenset(" \t>|:-")
"""What stands in the line below the heads of a table."""


def lines_and_columns(text: str) -> Iterator[tuple[str, int]]:
    """The lines of a text, each with the columns of the table that it is a row of; 0 for none.

    A row has as many cells as its table has heads, however few are written.
    """
    columns = 0
    for line in text.split("\n"):
        bare = line.strip(" \t>")
        if not bare:
            columns = 0
        elif "|" in bare and "-" in bare and _RULE.issuperset(bare):
            columns = bare.strip("|").count("|") + 1
        yield line, columns


MOST = 500
"""So many signs of Markdown a paragraph may have; none of a person has a tenth of them."""
_SIGNS = "*_[]<>&`{}\"'$~^!\\"
_BEGINS = re.compile(r"[ \t]*(?:[-*+>|#:]|\d{1,9}[.)])")
"""So begins a line that is no part of the paragraph before it."""


def overmarked(text: str) -> int:
    """The line of a paragraph with more signs than `MOST`; 0 where there is none.

    Parsers of Markdown try each sign with each other one: such a paragraph could take hours.
    """
    if len(text) <= MOST or sum(map(text.count, _SIGNS)) <= MOST:
        return 0
    count = 0
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip() or _BEGINS.match(line):
            count = 0
        count += sum(map(line.count, _SIGNS))
        if count > MOST:
            return number
    return 0
