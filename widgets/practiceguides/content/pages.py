"""The pages of the book: which there are, and which items and facts each names.

Reads `_toc.yml`, Markdown pages and notebooks. It knows the few roles and
directives that name content; everything else on a page is MyST's matter.
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property, lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from markdown_it import MarkdownIt

from . import marks
from .layers import CONTENTS, Layers, is_file, is_there
from .links import anchors, is_of_the_web, links
from .marks import (
    MOST,
    VARIABLE,
    Block,
    Fences,
    Lines,
    headings,
    lines_and_columns,
    options,
    overmarked,
    read_fences,
    roles,
)
from .notebooks import settings, shape_faults
from .problems import ALIKE, Problem, near, nearest, problem
from .source import Data, Path_, parse_yaml, read_text, read_yaml

SUFFIXES = (".ipynb", ".md")


class Named(NamedTuple):
    """A name met on a page: what kind of thing it names, and where."""

    kind: str
    """`fact`, `source`, `voice`, `question`, `number` (a question whose number a card has),
    `braces` (where no card is), `profession`, `drawing`, `story` (one that a
    block leads to), `printed` (one whose forms are printed), `used` (an item that is printed or
    started from the page that shows it), `timed` (an item whose minutes are told), `link`,
    `picture` (one without words), `far` (a picture on the web), `after` (an item that a text waits
    for), `code` (a block that would run), `block` and `role` (one that nobody knows), `file` (one
    that a block would take in), `call` (a misspelt one), `unshown` (an item that a cell makes and
    does not show), `more` (what is more than text, beside the text), or a function's name for an
    item."""
    name: str
    line: int
    cell: int = 0


@dataclass
class Page:
    """One page: its name in the table of contents, where it lies, and what it names.

    Once read it is not changed: several books may have it, see `_parsed`.
    """

    docname: str
    name: str
    """Its logical name."""
    file: Path
    text: str = ""
    """All that its file holds; of a notebook that is more than its texts."""
    named: list[Named] = field(default_factory=list)
    texts: list[tuple[int, str]] = field(default_factory=list)
    """Its Markdown: the number of the cell, 0 on a page without cells, and the text."""
    code: list[tuple[int, str]] = field(default_factory=list)
    """Its code: the number of the cell, and what stands in it."""
    rests_on: bool = False
    """Whether the page lists the facts it stands on."""
    shows_terms: bool = False
    """Whether the page lists the words of the glossary, each with what it means."""
    problems: list[Problem] = field(default_factory=list)

    @property
    def title(self) -> str:
        """The first heading of the first level that has words; empty where there is none."""
        read = (each for _, text in self.texts for each in headings(read_fences(text).text))
        return next((each.words for each in read if each.level == 1 and each.words), "")

    @cached_property
    def anchors(self) -> set[str]:
        """What a link can lead to on this page: its headings and labels."""
        return anchors(text for _, text in self.texts)


_ROLE = re.compile(r"\{(fact|drawing|cite(?::\w+)?)\}`([^`]+)`")
_PARTED = re.compile(r"[,;]\s*")
USED = re.compile(r"\{(?:to-print|start)\}`(?:[^`\n<]*[ <])?([\w/.-]+)>?`")
"""What leads to an item, or to a page, that is printed or started."""
PRINTED = re.compile(r"\{to-print\}`(?:booklet|facilitator|table) ")
"""So begins what leads to a form of a story, which needs no page that shows it."""
_NUMBER = re.compile(r"\{number\}`([\w-]+)")
_TIMED = re.compile(r"\{minutes\}`([^`\n]+)`")
_REFERRED = re.compile(r"\{ref\}`(?:[^`<]*<)?([^`<>\n]+)>?`")
ITEMS = ("exercise", "scenario")
"""The two ways to write an item: as a block shows it on a page, and a function in a cell."""
ON_PAPER = (*ITEMS, "printed")
"""How a page names what whoever prints it has on paper: an item that it shows or has printed."""
_ITEM_FOLDERS = frozenset(f"{kind}s" for kind in ITEMS)
_KINDS = {
    "voice": "voice", "country": "question", "profession": "profession", "code-cell": "code",
    "after": "after", "rooms": "drawing", "next-story": "story", "desks": "story",
    **{name: name for name in ITEMS},
}  # fmt: skip
"""What the name behind a block's own name is."""
BLOCKS = frozenset({
    *ITEMS, "after", "agencies", "aims", "carried", "checks", "content-note", "corrections",
    "country", "country-questions", "decisions", "desks", "dots", "end", "hotlines",
    "interpreters", "job-aid", "lead", "next-story", "objectives", "one-thing", "papers", "people",
    "pocket-card", "print-page", "profession", "rests-on", "rooms",
    "step", "steps", "stories", "terms", "types", "variants", "voice", "ways", "wordings",
    "workbook", "written-in", "your-profession",
})  # fmt: skip
"""The blocks that this project adds to those of MyST."""
TEXT_BLOCKS = BLOCKS | {
    "admonition", "attention", "bibliography", "caution", "code", "code-block", "contents",
    "danger", "epigraph", "error", "figure", "glossary", "hint", "image", "important", "index",
    "list-table", "math", "note", "parsed-literal", "pull-quote", "rubric", "seealso", "sidebar",
    "table", "tableofcontents", "tip", "topic", "warning",
}  # fmt: skip
"""With those of MyST, docutils and Sphinx that hold text."""
_USUAL_BLOCKS = TEXT_BLOCKS | {
    "csv-table", "eval-rst", "include", "literalinclude", "only", "raw", "toctree",
}  # fmt: skip
"""All that pages use."""
THEME_BLOCKS = frozenset({
    "article-info", "button-link", "button-ref", "card", "card-carousel", "div", "dropdown",
    "full-width", "grid", "grid-item", "grid-item-card", "margin", "tab-item", "tab-set",
    "tab-set-code", "toggle",
})  # fmt: skip
"""The blocks of Jupyter Book's own theme, and of what it loads for it: not used here."""
ROLES = frozenset({"drawing", "fact", "left-out", "minutes", "number", "own", "start", "to-print"})
"""The roles that this project adds to those of MyST."""
_USUAL_ROLES = ROLES | {
    "abbr", "abbreviation", "any", "code", "command", "dfn", "doc", "download", "emphasis", "eval",
    "file", "guilabel", "index", "kbd", "keyword", "literal", "manpage", "math", "menuselection",
    "numref", "option", "program", "ref", "samp", "strong", "sub", "subscript", "sup",
    "superscript", "term", "title",
}  # fmt: skip
"""With those of MyST, docutils and Sphinx; of others the name has a colon, but for `cite`."""
_PICTURES = ("image", "figure")
CALLS = (*ITEMS, "law_table")
"""The functions that a cell shows something with."""


def item_in(name: str | Path) -> str:
    """The id of the item that the file with this logical name holds; empty for another file."""
    path = Path(name)
    return path.stem if path.parent.name in _ITEM_FOLDERS else ""


def read_pages(layers: Layers) -> tuple[list[Page], list[Problem]]:
    """Every page that `_toc.yml` names, in reading order."""
    data = read_yaml(layers.path(CONTENTS))
    pages: list[Page] = []
    problems = [*data.problems, *data.remarks, *(() if data.problems else toc_faults(data))]
    lines: dict[str, int] = {}
    for docname, line in _docnames(data):
        lines.setdefault(docname, line)  # One that is named twice is told, and read once.
    alike: dict[str, str] = {}
    for docname, line in lines.items():
        if (other := alike.setdefault(docname.casefold(), docname)) != docname:
            problems.append(problem("page-alike", data.file, line, page=docname, other=other))
        if docname.split(".")[0] in _TAKEN:
            detail = f"no page can be called '{docname}', which every script has a meaning for"
            problems.append(problem("toc-shape", data.file, line, detail=detail))
            continue
        page = _page(layers, docname)
        if page is None:
            problems.append(problem("toc-page", data.file, line, page=docname))
            continue
        if real := layers.leads_out(page.file):
            page.problems.append(problem("file-outside", page.file, where=real))
        else:
            page = _read(page)
        pages.append(page)
        problems += page.problems
    return pages, problems


_TOC_FIELDS = {
    "format", "root", "defaults", "options", "parts", "chapters", "sections", "subtrees", "entries",
    "caption", "numbered", "hidden", "maxdepth", "titlesonly", "reversed", "file", "title",
}  # fmt: skip
"""What sphinx-external-toc knows, and the contents of a page show: pages, each by its name."""
_TOC_LISTS = {"parts", "chapters", "sections", "subtrees", "entries"}
_FORMATS = ("jb-book", "jb-article")
_TOC_TEXTS = {"format", "root", "caption", "file", "title"}
_TAKEN = {
    "constructor", "hasOwnProperty", "isPrototypeOf", "propertyIsEnumerable", "toLocaleString",
    "toString", "valueOf", "__defineGetter__", "__defineSetter__", "__lookupGetter__",
    "__lookupSetter__", "__proto__",
}  # fmt: skip
"""What every object of a script has: under the name of a page its script keeps what was done."""


def toc_faults(data: Data) -> Iterator[Problem]:
    """What would stop sphinx-external-toc, which names no line."""
    if not isinstance(data.value, dict):
        yield problem("toc-shape", data.file, 1, detail="it has no fields")
        return
    for name in ("format", "root"):
        if name not in data.value:
            yield problem("field-missing", data.file, 1, field=name)
    seen: set[str] = set()
    for docname, line in _docnames(data):
        if docname in seen:
            yield problem("toc-shape", data.file, line, detail=f"'{docname}' is named twice")
        seen.add(docname)
    for name, value, path in _toc_entries(data.value, ()):
        if detail := _toc_fault(name, value):
            yield data.problem("toc-shape", path, detail=detail)


def _toc_fault(name: str, value: Any) -> str:
    """What is wrong with one field; empty for nothing."""
    if name not in _TOC_FIELDS:
        return f"there is no field '{name}'{near(name, _TOC_FIELDS)}"
    if name in _TOC_TEXTS and not isinstance(value, str):
        return f"'{name}' is no text"
    if name in _TOC_TEXTS and marks.is_blank(value):
        return f"'{name}' shows no sign"
    if name == "format" and value not in _FORMATS:
        return f"there is no format '{value}'{near(value, _FORMATS)}"
    if name in _TOC_LISTS and not (isinstance(value, list) and all(map(_is_entry, value))):
        return f"'{name}' is no list of pages or parts, each with its fields"
    return ""


def _is_entry(value: Any) -> bool:
    """Whether it leads somewhere; an unknown field is told for itself."""
    if not isinstance(value, dict):
        return False
    return not value.keys().isdisjoint({"file", *_TOC_LISTS}) or not value.keys() <= _TOC_FIELDS


def _toc_entries(value: Any, path: Path_) -> Iterator[tuple[str, Any, Path_]]:
    """Every field, its value and its place; what is below `options` and `defaults` is Sphinx's."""
    if isinstance(value, dict):
        for name, inner in value.items():
            yield str(name), inner, (*path, name)
            if name not in {"options", "defaults"}:
                yield from _toc_entries(inner, (*path, name))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from _toc_entries(inner, (*path, index))


def _docnames(data: Data) -> Iterator[tuple[str, int]]:
    for name, value, path in _toc_entries(data.value, ()):
        if name in {"root", "file"} and isinstance(value, str):
            yield value, data.line(path)


def _page(layers: Layers, docname: str) -> Page | None:
    """A page of the table of contents, not read yet; None where nothing has its name.

    What is no file in the place of one is told when it is read.
    """
    names = [f"{docname}{suffix}" for suffix in SUFFIXES]
    if docname.endswith(SUFFIXES):
        names.append(docname)
    pages = [Page(docname, name, layers.path(name)) for name in names]
    found = (page for meets in (is_file, is_there) for page in pages if meets(page.file))
    return next(found, None)


def read_page(name: str, file: Path) -> Page:
    """The page with this logical name, which no table of contents needs to have."""
    return _read(Page(name.removesuffix(file.suffix), name, file))


def _read(page: Page) -> Page:
    """A page that was found with what its file holds."""
    source = read_text(page.file)
    page.problems += source.problems
    return page if source.problems else _parsed(page.docname, page.name, page.file, source.text)


@lru_cache(maxsize=500)
def _parsed(docname: str, name: str, file: Path, text: str) -> Page:
    """A page with this text: at a save all are read again, and but for one they are as they were.

    Our book has 120 pages; an edition reads those below it, and those that are made of them.
    """
    page = Page(docname, name, file, text)
    if file.suffix == ".ipynb":
        _read_notebook(page, text)
    else:
        if text.startswith("---"):
            page.named.append(Named("more", "---", 1))
            # Where it is trusted, MyST reads it, without a bound.
            page.problems += parse_yaml(text[3:].partition("\n---")[0], file).problems
        _read_markdown(page, text)
    if not page.problems:
        page.problems += _untitled(page)
    page.problems += _too_long(page)
    return page


MOST_LINES = 3000
"""So many lines with words a page may have; our longest has 712."""


MOST_CELLS = 3000
"""So many cells the tables of a page may have; our fullest page has 40."""


def _too_long(page: Page) -> Iterator[Problem]:
    """That a build would take long: what it does with the parts of a page grows with the square."""
    lines = cells = 0
    for cell, text in page.texts:
        for number, (line, columns) in enumerate(lines_and_columns(text), 1):
            lines += bool(line.strip())
            cells += columns
            if lines > MOST_LINES:
                yield problem("page-long", page.file, number, cell, most=f"{MOST_LINES:,}")
                return
            if cells > MOST_CELLS:
                yield problem("page-cells", page.file, number, cell, most=f"{MOST_CELLS:,}")
                return


def _untitled(page: Page) -> Iterator[Problem]:
    """That no heading of the first level says what the page is called."""
    if not marks.is_blank(page.title):
        return
    cell, line, first = next(
        (
            (cell, number, line.strip())
            for cell, text in page.texts
            for number, line in enumerate(text.split("\n"), 1)
            if line.strip() and not _NO_TITLE.match(line)
        ),
        (0, 1, ""),
    )
    words = first.strip("#").strip()
    if first.startswith("#") and not first.startswith("# ") and words:
        hint = f"Write a single # and a space before its words: `# {words}`."
    elif first and len(first) <= _TITLE and not first.startswith("#"):
        hint = f"If this line is the title, write # and a space before it: `# {first}`."
    elif page.texts:
        hint = "Begin it with a line of # and a space, and its title: `# Our second morning`."
    else:
        hint = "Begin it with a text cell that holds # and a space, and its title: `# My morning`."
    yield problem("page-untitled", page.file, line, cell, hint=hint)


_NO_TITLE = re.compile(r"\s*(?:[`:~<>%{|!-]|[*+]\s|\d+[.)]\s|\([^()]*\)=)")
"""So begins what no title is: a block, a list, a comment, an id."""
_TITLE = 80
"""So many signs a line may have that was meant as a title."""


_NO_BACKTICKS = re.compile(r"^[ \t]*[“”„‟«»‘’‚‛´'\"]{2,3}\{([a-z-]+)\}", re.MULTILINE)  # noqa: RUF001
"""So begins a block in a word processor, which writes its own quotation marks."""
_JOINED = re.compile(r"\{([\w-]+)\}(\S+)")


def _read_markdown(page: Page, text: str, cell: int = 0) -> None:
    fences = read_fences(text)
    read = fences.text
    line = Lines(read)
    page.problems += [
        problem("block-open", page.file, block.line, cell, block=block.words or "code")
        for block in fences.open
    ]
    page.problems += [
        problem("block-moved-in", page.file, block.line, cell, block=block.name)
        for block in _moved_in(fences, text)
    ]
    page.problems += _stops_a_build(page.file, fences.blocks, text.split("\n"), cell)
    page.problems += [
        problem("block-joined", page.file, block.line, cell, block=joined[1], name=joined[2])
        for block in fences.blocks
        if (joined := _JOINED.match(block.words)) and joined[1] in _USUAL_BLOCKS
    ]
    page.problems += [
        problem("block-signs", page.file, line(found.start()), cell, block=found[1])
        for found in _NO_BACKTICKS.finditer(read)
    ]
    if number := overmarked(read):
        page.problems.append(problem("page-signs", page.file, number, cell, most=MOST))
    page.named += [Named(kind, name, line(at), cell) for kind, name, at in _in_roles(read)]
    rows = read.split("\n")
    page.named += (Named(*each, cell) for each in _variables(read, fences.blocks))
    for block in fences.blocks:
        if block.name in _KINDS:
            page.named.append(Named(_KINDS[block.name], block.argument, block.line, cell))
        elif block.name and block.name not in _USUAL_BLOCKS:
            page.named.append(Named("block", block.name, block.line, cell))
        elif block.name in _PICTURES and "alt" not in options(rows, block):
            page.named.append(Named("picture", block.argument, block.line, cell))
        if block.name in _PICTURES and is_of_the_web(block.argument):
            page.named.append(Named("far", block.argument, block.line, cell))
        page.rests_on |= block.name == "rests-on"
        page.shows_terms |= block.name == "terms"
        page.named += (Named("file", *each, cell) for each in _taken_in(rows, block))
    page.named += [Named("link", target, number, cell) for target, number in links(read)]
    page.named += [Named("far", target, line(at), cell) for target, at in _far(read)]
    page.texts.append((cell, text))


def _variables(read: str, blocks: Sequence[Block]) -> Iterator[tuple[str, str, int]]:
    """Each variable outside code, its line, and whether a card has it."""
    on_cards: set[int] = set()
    end = 0
    for block in blocks:
        if block.name == "job-aid" and block.line > end:
            end = block.last
            on_cards.update(range(block.line, end))
    line = Lines(read)
    at = ticks = 0
    for found in VARIABLE.finditer(read):
        before = read[at : found.start()]
        begin = before.rfind("\n") + 1
        ticks = before.count("`", begin) + (0 if begin else ticks)
        at = found.start()
        if ticks % 2 == 0:
            number = line(at)
            yield "question" if number in on_cards else "braces", found[1], number


def _far(read: str) -> Iterator[tuple[str, int]]:
    """The pictures of a text that lie on the web, and where each begins."""
    for link in marks.links(read) if "![" in read else ():
        if link.is_picture and is_of_the_web(link.target):
            yield link.target, link.start


def _in_roles(read: str) -> Iterator[tuple[str, str, int]]:
    """What the roles of a text name: kind and name, and where the role begins."""
    for found in _ROLE.finditer(read):
        kind = found[1] if found[1] in {"fact", "drawing"} else "source"
        yield from ((kind, name.strip(), found.start()) for name in _PARTED.split(found[2]))
    for found in USED.finditer(read):
        yield "printed" if PRINTED.match(found[0]) else "used", found[1], found.start()
    for found in _NUMBER.finditer(read):
        yield "number", found[1], found.start()
    for found in _TIMED.finditer(read):
        yield "timed", found[1], found.start()
    for found in _REFERRED.finditer(read):
        yield "link", f"#{found[1]}", found.start()
    for name, place in roles(read):
        if name not in _USUAL_ROLES and name != "cite" and ":" not in name:
            yield "role", name, place


_TAKES_IN = ("include", "literalinclude")
"""Blocks that put another file into the page."""
_MAY_TAKE_IN = ("csv-table", "raw", "eval-rst")
"""Blocks that may name a file in their lines."""
_TAKEN_IN = r"[ \t>]*(?:\.\.[ \t]+(?:literal)?include::|{}(?:file|url):)[ \t]*(\S+)"


def _taken_in(rows: list[str], block: Block) -> Iterator[tuple[str, int]]:
    """The files that a block puts into the page, each with its line."""
    if block.name in _TAKES_IN:
        yield block.argument, block.line
    elif block.name in _MAY_TAKE_IN:
        inside = rows[block.line : max(block.last - 1, block.line)]
        # Options stand between colons, or without them between two lines of hyphens.
        is_bare = bool(inside) and inside[0].strip(" \t>") == "---"
        pattern = re.compile(_TAKEN_IN.format("" if is_bare else ":"))
        for number, row in enumerate(inside, block.line + 1):
            if found := pattern.match(row):
                yield found[1], number


_DEEPEST = 30
"""So many blocks may stand inside each other; MyST ends at about 150, ours has four."""
_OPTION = re.compile(r"[ \t>]*:?([a-z-]+):(?!:)(.*)")
_LARGE = re.compile(r"\d{6}")


def _stops_a_build(
    file: Path, blocks: Sequence[Block], rows: Sequence[str], cell: int
) -> Iterator[Problem]:
    """What MyST and Sphinx would need all memory for, or end at."""
    ends: list[int] = []
    for block in blocks:
        while ends and ends[-1] < block.line:
            ends.pop()
        ends.append(block.last or len(rows))
        if len(ends) == _DEEPEST + 1:
            yield problem("block-deep", file, block.line, cell, most=_DEEPEST)
        for number, name, said in _options(rows, block):
            is_run = block.name == "bibliography" and name in {"filter", "style"}
            if is_run or (name in {"emphasize-lines", "lineno-start"} and _LARGE.search(said)):
                hint = "Take it away." if is_run else "Take it away, or write smaller numbers."
                words = {"option": name, "block": block.name, "hint": hint}
                yield problem("block-option", file, number, cell, **words)


def _options(rows: Sequence[str], block: Block) -> Iterator[tuple[int, str, str]]:
    """The options of a block, each with its line: between colons, or between lines of hyphens."""
    first = rows[block.line].strip(" \t>") if block.line < len(rows) else ""
    is_bare = first == "---"
    for number in range(block.line + is_bare, len(rows)):
        found = _OPTION.match(rows[number])
        if not found or (not is_bare and not rows[number].lstrip(" \t>").startswith(":")):
            return
        yield number + 1, found[1], found[2]


_FAR_IN = re.compile(r" {4}| {0,3}\t")


def _moved_in(fences: Fences, text: str) -> Iterator[Block]:
    """The blocks of ours that begin so far in that Markdown takes them for code, or for words."""
    rows = text.split("\n")
    far_in = {
        block.line: block
        for block in fences.blocks
        if block.name in BLOCKS and _FAR_IN.match(rows[block.line - 1])
    }
    # In a list a block may begin there; only a parser knows.
    for token in _outline().parse(text) if far_in else ():
        begin, end = token.map or (0, 0)
        for line, block in far_in.items():
            is_words = token.type == "inline" and "```" in rows[line - 1]
            if begin < line <= end and (token.type == "code_block" or is_words):
                yield block


@cache
def _outline() -> MarkdownIt:
    return MarkdownIt("commonmark").disable("inline")


def _read_notebook(page: Page, text: str) -> None:
    try:
        notebook = json.loads(text)
    except (ValueError, RecursionError):
        detail = "it is not valid JSON"
        page.problems.append(problem("notebook-shape", page.file, 1, detail=detail))
        return
    if faults := list(shape_faults(notebook)):
        page.problems += [
            problem("notebook-shape", page.file, 1, cell, detail=detail) for cell, detail in faults
        ]
        return
    page.named += (Named("more", name, 1, cell) for cell, name in settings(notebook))
    for number, cell in enumerate(notebook["cells"], 1):
        source = "".join(cell["source"])
        if cell["cell_type"] == "markdown":
            _read_markdown(page, source, number)
        elif cell["cell_type"] == "code":
            if cell["outputs"] or cell.get("execution_count") is not None:
                page.problems.append(problem("notebook-output", page.file, 1, number))
            page.code.append((number, source))
            try:
                page.named += _calls(source, number)
            except (RecursionError, MemoryError):
                detail = "its code has too much inside each other for Python to read"
                page.problems.append(problem("notebook-shape", page.file, 1, number, detail=detail))


def _calls(source: str, cell: int) -> Iterator[Named]:
    """The items that a code cell shows; code that Python cannot parse is found when it runs.

    A misspelt call names itself, and its item as if it were spelt well.
    """
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError):
        return
    forgotten = set(_forgotten(tree))
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Name(id=name), args=[ast.Constant(value=str(item)), *_]):
                if name in CALLS and node in forgotten:
                    yield Named("unshown", item, node.lineno, cell)
                meant = [name] if name in CALLS else nearest(name, CALLS, cutoff=ALIKE)
                yield from (Named(each, item, node.lineno, cell) for each in meant)
                if meant not in ([], [name]):
                    yield Named("call", name, node.lineno, cell)


def _forgotten(tree: ast.Module) -> Iterator[ast.expr]:
    """What a cell makes for nothing: Jupyter shows its last expression, and what that names."""
    if not tree.body:
        return
    *earlier, last = tree.body
    used = {node.id for node in ast.walk(last) if isinstance(node, ast.Name)}
    for statement in (*earlier, last):
        match statement:
            case ast.Expr(value=value) if statement is not last:
                yield value
            case ast.Assign(targets=[ast.Name(id=name)], value=value) if (
                statement is last or name not in used
            ):
                yield value
