"""The rules for links: what a link of a page, or a question of search, leads to must be there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from posixpath import dirname, normpath, relpath
from urllib.parse import unquote

from .book import Book
from .links import labels
from .pages import SUFFIXES, Page
from .problems import Problem, near, problem


def links_lead_somewhere(book: Book) -> Iterator[Problem]:
    """A link leads to a page of the reading order, to a heading there, or to a file."""
    pages = {page.name: page for page in book.pages}
    for page, named in book.named("link"):
        if words := _fault(book, pages, page, unquote(named.name)):
            words["target"] = named.name
            yield problem("link-broken", page.file, named.line, named.cell, **words)


def questions_lead_somewhere(book: Book) -> Iterator[Problem]:
    """A question that search knows leads to a page of the reading order, or to a part of it."""
    pages = {page.docname: page for page in book.pages}
    for number, question in enumerate(book.search.questions):
        for index, target in enumerate(question.leads):
            data, where = book.fields["search.yaml"], ("questions", number, "leads", index)
            name, _, place = target.partition("#")
            if name not in pages:
                yield data.problem("search-page", where, page=name, hint=near(name, pages))
            elif words := _fault_of_place(book, pages[name], name, place):
                yield data.problem("link-broken", where, target=target, **words)


def _fault(book: Book, pages: Mapping[str, Page], page: Page, target: str) -> dict[str, str]:
    """Why a link of `page` leads nowhere, and what to do; nothing where it leads somewhere."""
    path, _, place = target.partition("#")
    folder = "." if path.startswith("/") else dirname(page.name) or "."
    name = normpath(f"{folder}/{path}") if path else page.name
    if name in pages:
        return _fault_of_place(book, pages[name], path, place)
    if book.layers.path(name).is_file():
        if not name.endswith(SUFFIXES):
            return {}
        return {"why": "that page is not in the reading order", "advice": "add it to _toc.yml"}
    if path in _labels(book) or any(f"{name}{suffix}" in pages for suffix in SUFFIXES):
        return {}
    known = [relpath(each, folder) for each in pages]
    hint = near(path, known)
    return {"why": "there is no such file", "advice": "take the link away", "hint": hint}


_MADE = ("item-", "fact-", "term-", "type-")
"""So begin the names of places that the build makes."""


def _fault_of_place(book: Book, page: Page, path: str, place: str) -> dict[str, str]:
    """The same for a place on a page that is there; a label alone may stand on any page."""
    if not place or place.startswith(_MADE) or place in page.anchors:
        return {}
    if not path and place in _labels(book):
        return {}
    hint = near(place, page.anchors)
    return {"why": "that page has no such heading", "advice": f"leave out '#{place}'", "hint": hint}


def _labels(book: Book) -> set[str]:
    return {name for page in book.pages for _, text in page.texts for name in labels(text)}
