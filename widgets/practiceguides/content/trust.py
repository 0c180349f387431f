"""What a chapter can do that is more than text: HTML and files in its text, code in its cells.

Of HTML the page takes what `chapter_html.py` leaves of it, and a cell runs on the computer that
builds the book. Both are sought in the text itself, not in what a parser makes of it: nobody can
hide them. So `<b>` in code that is only shown is told too. A page also publishes each file that it
links to: a web page or a drawing may hold a program, which would run in the book's own place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import NamedTuple

from .marks import read_fences
from .pages import TEXT_BLOCKS

_MORE = re.compile(
    r"<(?:/?[A-Za-z][A-Za-z0-9-]*(?=[\s/>])|[!?])[^\s>]*>?"
    r"|(?:`{3}|~{3}|:{3})[^\S\n]*\{(?P<block>\S{0,80})\}"
    r"|\{(?i:raw|download)\}"
)
"""What begins HTML, as CommonMark has it, a block, or words that bring HTML or a file. docutils
knows blocks by more names than one: with capitals, and in other languages. So those count that are
known to hold text alone."""
_FUNCTIONS = "exercise", "scenario", "law_table"
"""What a cell calls with a name to show something of the book."""
_NAMES = (*_FUNCTIONS, "results", "ItemError")
_SHOWN = 40


_CODE = re.compile(r"`[^`\n]*`")


_STILL = frozenset({
    ".csv", ".docx", ".gif", ".ipynb", ".jpeg", ".jpg", ".md", ".odp", ".ods", ".odt", ".pdf",
    ".png", ".pptx", ".txt", ".webp", ".xlsx",
})  # fmt: skip


def may_run(name: str) -> bool:
    """Whether a browser may run what a file holds; of an unknown name it looks inside."""
    return PurePosixPath(name).suffix.lower() not in _STILL


class More(NamedTuple):
    """Something that is more than text."""

    what: str
    line: int


def more_than_text(text: str) -> Iterator[More]:
    """All of a page's Markdown that is more than text."""
    end, line = 0, 1
    for found in _MORE.finditer(text + "\n"):
        line += text.count("\n", end, found.start())
        end = found.start()
        if found["block"] not in TEXT_BLOCKS:
            yield More(found[0][:_SHOWN], line)


def without_code(text: str) -> str:
    """A text without what it shows as code, as far as that is seen at once."""
    return _CODE.sub("", read_fences(text).text)


_SIGN = r"[^'\"\\\x00-\x1f\x7f\x85\u2028\u2029]"
_SHOWS = re.compile(
    rf"""
    (?:
      from\ practiceguides\ import\ (?:{"|".join(_NAMES)})(?:,\ *(?:{"|".join(_NAMES)}))*
      |(?:(?P<made>[a-z]\w*)\ =\ )?
      (?:(?:{"|".join(_FUNCTIONS)})\((?:'{_SIGN}*'|"{_SIGN}*")\) | results\(\))
      |(?P<named>[a-z]\w*)
    )?
    \ *(?:\#[^\x00-\x08\x0a-\x1f\x7f\x85\u2028\u2029]*)?
    """,
    re.VERBOSE | re.ASCII,
)
"""A line that only takes a function of ours, calls it with a name, or names what it made. A file
of answers, which may lie anywhere, is not read."""


def code_of_its_own(source: str) -> More | None:
    """The first line of a cell that does more than to show an exercise, a story or a table.

    Each line by itself is one of few forms. Whoever asks Python's parser is told what Python would
    run; but Jupyter rewrites a cell before: it parts lines at other signs, takes off prompts, also
    within a text, and puts calls in the place of some signs.
    """
    made: set[str] = set()
    for number, line in enumerate(source.split("\n"), 1):
        found = _SHOWS.fullmatch(line.removesuffix("\r"))
        if not found or (found["named"] and found["named"] not in made):
            return More(line.strip()[:_SHOWN], number)
        if found["made"]:
            made.add(found["made"])
    return None
