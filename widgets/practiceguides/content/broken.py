"""The rules for links: what a link of a page, or a question of search, leads to must be there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property
from posixpath import dirname, normpath, relpath
from urllib.parse import unquote

from . import marks
from .book import Book
from .layers import is_file
from .links import MADE, labels
from .markdown import leads
from .overlay import places_by_id
from .pages import SUFFIXES, Page
from .problems import Hints, Problem, problem


def links_lead_somewhere(book: Book) -> Iterator[Problem]:
    """A link leads to a page of the reading order, to a heading there, or to a file."""
    targets = _Targets(book)
    for page, named in book.named("link"):
        if words := targets.fault(page, unquote(named.name)):
            words["target"] = named.name
            yield problem("link-broken", page.file, named.line, named.cell, **words)


def links_run_nothing(book: Book) -> Iterator[Problem]:
    """A link leads to the web, to a mail, to a telephone or into the book."""
    for page in book.pages:
        for cell, text in page.texts:
            read = _CODE.sub("", marks.read_fences(text).text)
            line = marks.Lines(read)
            for link in _SCHEMES.finditer(read):
                words = read.rfind("[", max(0, link.start() - _LONG), link.start())
                # A picture may be written out in `data:`.
                if not (leads(link[1]) or read[words - 1 : words] == "!"):
                    target, at = link[1][:80].rstrip("),."), line(link.end())
                    yield problem("link-closed", page.file, at, cell, target=target)


_LONG = 2000
"""So many signs the words of a link have at most: no text is looked through for each of them."""
_CODE = re.compile(r"`[^`\n]*`")
_SCHEMES = re.compile(r"\]\([ \t]*<?([a-z][\w+.-]*:[^\s<>]*)", re.IGNORECASE)
"""A link whose address begins with a word and a colon."""


def questions_lead_somewhere(book: Book) -> Iterator[Problem]:
    """A question that search knows leads to a page of the reading order, or to a part of it."""
    if not book.search.questions:
        return
    targets = _Targets(book)
    pages = {page.docname: page for page in book.pages}
    data = book.fields["search.yaml"]
    # Of an edition `book.search` lacks what leads to nothing of it.
    numbers = places_by_id(data.value["questions"])
    for question in book.search.questions:
        number = numbers[question.id]
        for index, target in enumerate(data.value["questions"][number]["leads"]):
            if target not in question.leads:
                continue
            where = ("questions", number, "leads", index)
            name, _, place = target.partition("#")
            if name not in pages:
                hint = targets.hint(name, pages)
                yield data.problem("search-page", where, page=name, hint=hint)
            elif words := targets.fault_of_place(pages[name], name, place):
                yield data.problem("link-broken", where, target=target, **words)


class _Targets:
    """What links may lead to in a book."""

    def __init__(self, book: Book) -> None:
        self.book = book
        self.pages = {page.name: page for page in book.pages}
        self.hint = Hints()

    @cached_property
    def labels(self) -> set[str]:
        """The labels of all pages, each of which a link from any page leads to."""
        return {name for page in self.book.pages for _, text in page.texts for name in labels(text)}

    @cached_property
    def written(self) -> set[str]:
        """All pages that there are, also those that an edition leaves out."""
        every = (name for files in self.book.layers.each() for name in files)
        return {*self.pages, *(name for name in every if name.endswith(SUFFIXES))}

    def fault(self, page: Page, target: str) -> dict[str, str]:
        """Why a link of `page` leads nowhere, and what to do; nothing where it leads somewhere."""
        path, _, place = target.partition("#")
        folder = "." if path.startswith("/") else dirname(page.name) or "."
        name = normpath(f"{folder}/{path}") if path else page.name
        if name in self.pages:
            return self.fault_of_place(self.pages[name], path, place)
        if name.startswith("../"):
            return {"why": "that lies outside the book", "advice": "copy the file into the book"}
        if is_file(self.book.layers.path(name)):
            if not name.endswith(SUFFIXES):
                return {}
            return {"why": "that page is not in the reading order", "advice": "add it to _toc.yml"}
        if path in self.labels or any(f"{name}{suffix}" in self.pages for suffix in SUFFIXES):
            return {}
        hint = self.hint(path, (relpath(each, folder) for each in self.written))
        return {"why": "there is no such file", "advice": "take the link away", "hint": hint}

    def fault_of_place(self, page: Page, path: str, place: str) -> dict[str, str]:
        """The same for a place on a page that is there; a label alone may stand on any page."""
        if not place or place.startswith(MADE) or place in page.anchors:
            return {}
        if not path and place in self.labels:
            return {}
        hint = self.hint(place, page.anchors)
        advice = f"leave out '#{place}'"
        return {"why": "that page has no such heading", "advice": advice, "hint": hint}
