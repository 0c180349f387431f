"""What a chapter can do that is more than text: HTML and files in its text, code in its cells.

Of HTML the page takes what `chapter_html.py` leaves of it, and a cell runs on the computer that
builds the book. Both are sought in the text itself, not in what a parser makes of it: nobody can
hide them. So `<b>` in code that is only shown is told too. A page also publishes each file that it
links to: a web page or a drawing may hold a program, which would run in the book's own place.
"""

from __future__ import annotations

import ast
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
_FUNCTIONS = {"exercise", "scenario", "law_table", "results"}
"""What a cell calls to show something of the book."""
_NAMES = _FUNCTIONS | {"ItemError"}
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


_PARTS = re.compile("[\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
"""The signs besides the end of a line at which `str.splitlines` parts a text, as Jupyter does."""


def code_of_its_own(source: str) -> More | None:
    """The first line of a cell that does more than to show an exercise, a story or a table.

    Also one that Python cannot parse: Jupyter may know what it means. And one that Jupyter parts
    where Python does not: a comment could hold what it runs.
    """
    for number, text in enumerate(source.split("\n"), 1):
        if _PARTS.search(text.removesuffix("\r")):
            return More(text.strip()[:_SHOWN], number)
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError, RecursionError):
        line = next((each for each in source.split("\n") if each.strip()), "")
        return More(line.strip()[:_SHOWN], 1)
    lines = source.split("\n")
    made: set[str] = set()
    for statement in tree.body:
        if not _shows(statement, made):
            return More(lines[statement.lineno - 1].strip()[:_SHOWN], statement.lineno)
        if isinstance(statement, ast.Assign):
            made |= {each.id for each in statement.targets if isinstance(each, ast.Name)}
    return None


def _shows(statement: ast.stmt, made: set[str]) -> bool:
    """Whether a statement only takes a function of ours, calls it, or names what it `made`."""
    match statement:
        case ast.ImportFrom(module="practiceguides", names=names, level=0):
            return all(each.name in _NAMES and each.asname is None for each in names)
        case ast.Expr(value=ast.Constant()):
            return True
        case ast.Expr(value=ast.Name(id=name)):
            return name in made
        case (
            ast.Expr(value=ast.Call() as call)
            | ast.Assign(targets=[ast.Name()], value=ast.Call() as call)
        ):
            given = (*call.args, *(each.value for each in call.keywords))
            is_ours = isinstance(call.func, ast.Name) and call.func.id in _FUNCTIONS
            return is_ours and all(isinstance(each, ast.Constant) for each in given)
    return False
