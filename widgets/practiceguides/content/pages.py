"""The pages of the book: which there are, and which items and facts each names.

Reads `_toc.yml`, Markdown pages and notebooks. It knows the few roles and
directives that name content; everything else on a page is MyST's matter.
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from .problems import Problem, problem
from .source import Data, read_text, read_yaml

SUFFIXES = (".ipynb", ".md")


class Named(NamedTuple):
    """A name met on a page: what kind of thing it names, and where."""

    kind: str
    """`fact`, `source`, `voice`, `question`, `role`, `picture` (one without words), or a
    function's name for an item."""
    name: str
    line: int
    cell: int = 0


@dataclass
class Page:
    """One page: its name in the table of contents, its file, and what it names."""

    docname: str
    file: Path
    named: list[Named] = field(default_factory=list)
    texts: list[tuple[int, str]] = field(default_factory=list)
    """Its Markdown: the number of the cell, 0 on a page without cells, and the text."""
    rests_on: bool = False
    """Whether the page lists the facts it stands on."""
    problems: list[Problem] = field(default_factory=list)


_ROLE = re.compile(r"\{(fact|cite(?::\w+)?)\}`([^`]+)`")
_DIRECTIVE = re.compile(r"^\s*(?::{3,}|`{3,})\{(voice|country|role)\}[ \t]*(\S*)", re.MULTILINE)
_RESTS_ON = re.compile(r"^\s*(?::{3,}|`{3,})\{rests-on\}", re.MULTILINE)
_PICTURE = re.compile(
    r"^[ \t]*(?:`{3,}|:{3,})\{(?:image|figure)\}[ \t]*(\S*)\n((?:[ \t]*:[a-z-]+:.*\n)*)",
    re.MULTILINE,
)
"""A picture and its options."""
_KINDS = {"fact": "fact", "voice": "voice", "country": "question", "role": "role"}
_CALLS = {"exercise", "scenario"}


def read_pages(root: Path) -> tuple[list[Page], list[Problem]]:
    """Every page that `_toc.yml` names, in reading order."""
    data = read_yaml(root / "_toc.yml")
    pages: list[Page] = []
    problems = list(data.problems)
    for docname, line in _docnames(data):
        file = page_file(root, docname)
        if file is None:
            problems.append(problem("toc-page", data.file, line, page=docname))
            continue
        page = read_page(docname, file)
        pages.append(page)
        problems += page.problems
    return pages, problems


def page_file(root: Path, docname: str) -> Path | None:
    """The file of a page of the table of contents."""
    for suffix in SUFFIXES:
        if (file := root / f"{docname}{suffix}").is_file():
            return file
    file = root / docname
    return file if file.suffix in SUFFIXES and file.is_file() else None


def _docnames(data: Data) -> Iterator[tuple[str, int]]:
    def walk(value: Any, path: tuple[str | int, ...]) -> Iterator[tuple[str, int]]:
        if isinstance(value, dict):
            for name, inner in value.items():
                if name in {"root", "file"} and isinstance(inner, str):
                    yield inner, data.line((*path, name))
                else:
                    yield from walk(inner, (*path, name))
        elif isinstance(value, list):
            for index, inner in enumerate(value):
                yield from walk(inner, (*path, index))

    yield from walk(data.value, ())


def read_page(docname: str, file: Path) -> Page:
    """Read one page."""
    page = Page(docname, file)
    source = read_text(file)
    page.problems += source.problems
    if source.problems:
        return page
    if file.suffix == ".ipynb":
        _read_notebook(page, source.text)
    else:
        _read_markdown(page, source.text)
    return page


def _read_markdown(page: Page, text: str, cell: int = 0) -> None:
    def line(position: int) -> int:
        return text.count("\n", 0, position) + 1

    for found in _ROLE.finditer(text):
        kind = "fact" if found[1] == "fact" else "source"
        for name in re.split(r"[,;]\s*", found[2]):
            page.named.append(Named(kind, name.strip(), line(found.start()), cell))
    for found in _DIRECTIVE.finditer(text):
        page.named.append(Named(_KINDS[found[1]], found[2], line(found.start(2)), cell))
    page.texts.append((cell, text))
    for found in _PICTURE.finditer(text):
        if ":alt:" not in found[2]:
            page.named.append(Named("picture", found[1], line(found.start()), cell))
    page.rests_on |= bool(_RESTS_ON.search(text))


def _read_notebook(page: Page, text: str) -> None:
    try:
        cells = json.loads(text)["cells"]
        parts = [(each["cell_type"], "".join(each["source"]), each) for each in cells]
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        detail = "it is not valid JSON" if isinstance(error, ValueError) else "it has no cells"
        page.problems.append(problem("notebook-shape", page.file, 1, detail=detail))
        return
    for number, (kind, source, cell) in enumerate(parts, 1):
        if kind == "markdown":
            _read_markdown(page, source, number)
        elif kind == "code":
            if cell.get("outputs") or cell.get("execution_count") is not None:
                page.problems.append(problem("notebook-output", page.file, 1, number))
            page.named += _calls(source, number)


def _calls(source: str, cell: int) -> Iterator[Named]:
    """The items that a code cell shows; code that Python cannot parse is found when it runs."""
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError, RecursionError):
        return
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Name(id=name), args=[ast.Constant(value=str(item)), *_]):
                if name in _CALLS:
                    yield Named(name, item, node.lineno, cell)
