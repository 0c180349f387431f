"""The index that the search page loads: a script, because a page from a folder may fetch nothing.

It holds the places of all pages with their text; the page's own script (find.js) makes what it
searches of them. Sphinx's index knows words and no text, so there is none.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from sphinx.application import Sphinx

from practiceguides.content.book import Book
from practiceguides.pages.contents import contents_of
from practiceguides.pages.items import inline_json
from practiceguides.pages.shelf import book_of

from .sections import Place, places_of, words_in, words_said

PAGE = "search"
"""The search page, without its ending."""

INDEX = "search-index.js"

_BEGINNING = 200
"""So many letters of a part are looked through on a page that comes last."""


def index_of(app: Sphinx) -> dict[str, Any]:
    """What the script of the search page reads; `Index` in find.js describes it."""
    book = book_of(app)
    pages: list[dict[str, Any]] = []
    places: list[tuple[int, str, str, str]] = []
    folds: dict[int, tuple[tuple[int, str], ...]] = {}
    for guide, docname, title in _pages(app):
        last = docname in book.search.last
        found = places_of(app.env, docname)
        pages.append({"name": docname, "title": title, "guide": guide, "last": last})
        for place in found:
            text = _beginning(place.text) if last else place.text
            if place.folds:
                folds[len(places)] = place.folds
            places.append((len(pages) - 1, place.anchor, _heading(place, guide, title), text))
    names = [page["name"] for page in pages]
    anchors = {anchor: number for number, (_, anchor, _, _) in enumerate(places)}
    by_address = {
        f"{names[page]}#{anchor}".removesuffix("#"): number
        for number, (page, anchor, _, _) in enumerate(places)
    }
    return {
        "pages": pages,
        "places": places,
        "folds": folds,
        "meanings": _meanings(book, anchors),
        "professions": [by_address[name] for name in _begins(app, book) if name in by_address],
        "words": [{"typed": each.typed, "says": each.says} for each in book.search.words],
        "questions": [
            {
                "typed": each.typed,
                "leads": [by_address[name] for name in each.leads if name in by_address],
            }
            for each in book.search.questions
        ],
        "small": list(book.search.small),
        "endings": list(book.search.endings),
        "forms": list(book.search.forms),
        "real": [*book.search.real, *_said_elsewhere(app, places)],
        "ways": [names.index(name) for name in book.search.ways if name in names],
    }


def _pages(app: Sphinx) -> Iterator[tuple[str, str, str]]:
    """Every page of the reading order: its part of the contents, its name, its title there."""
    for part in contents_of(app.env, ""):
        for page in part.all_pages:
            yield part.caption or "", page.docname, page.title


def _begins(app: Sphinx, book: Book) -> Iterator[str]:
    """Where the way of each profession begins: the page, or the part of one, labelled `by-<id>`."""
    labels = app.env.get_domain("std").anonlabels  # type: ignore[attr-defined]
    for each in book.professions:
        if found := labels.get(f"by-{each}"):
            yield from (found[0], "#".join(found))


def _beginning(text: str) -> str:
    """What a part begins with, in whole words."""
    return text if len(text) <= _BEGINNING else text[:_BEGINNING].rsplit(" ", 1)[0]


def _said_elsewhere(app: Sphinx, places: Sequence[tuple[int, str, str, str]]) -> list[str]:
    """Words that only an answer says, or what else is not found: no word of the book is a slip."""
    found = sorted({word for *_, heading, text in places for word in words_in(f"{heading} {text}")})
    said = {word for _, docname, _ in _pages(app) for word in words_said(app.env, docname)}
    return sorted(word for word in said if not _begins_one(word, found))


def _begins_one(word: str, words: Sequence[str]) -> bool:
    """Whether one of these words, which are in order, begins so: the first that is not before."""
    at = bisect_left(words, word)
    return at < len(words) and words[at].startswith(word)


def _heading(place: Place, guide: str, title: str) -> str:
    """A guide's first page is called as the guide: there the contents tell more."""
    return title if place.heading == guide and not place.anchor else place.heading


def _meanings(book: Book, anchors: dict[str, int]) -> dict[str, int]:
    """Which place explains a word, by each form of the word."""
    return {
        form: anchors[name]
        for term in book.terms.values()
        if (name := f"term-{term.id}") in anchors
        for form in (term.term, _BRACKETS.sub("", term.term), *term.also)
    }


_BRACKETS = re.compile(r" \([^)]*\)")
"""What tells a headword from others: *Child (a person under 18)*."""


def _write_index(app: Sphinx, exception: Exception | None) -> None:
    """Write the index beside the page, where other scripts do not lie: it is the book's."""
    if exception or app.builder.format != "html":
        return
    script = f"window.practiceguides.search_index={inline_json(index_of(app))};\n"
    Path(app.outdir, INDEX).write_text(script, encoding="utf-8")


def _without_sphinx_search(app: Sphinx) -> None:
    app.builder.search = False  # type: ignore[attr-defined]


def _search_page(_app: Sphinx) -> Iterator[tuple[str, dict[str, Any], str]]:
    yield PAGE, {"search_index": INDEX}, "search.html"


def setup_index(app: Sphinx) -> None:
    """Write our own index and page in place of Sphinx's."""
    app.connect("builder-inited", _without_sphinx_search)
    app.connect("html-collect-pages", _search_page)
    app.connect("build-finished", _write_index)
