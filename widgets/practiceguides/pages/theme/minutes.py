"""How long a page takes, and each of its places: counted in content/pieces.py."""

from __future__ import annotations

from posixpath import splitext

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment

from practiceguides.content.pieces import Times, times_of
from practiceguides.pages.shelf import book_of
from practiceguides.words import Words

_TIMES = "practiceguides_times"
"""Where a page's metadata, which Sphinx keeps with the page, says how long it takes."""


def times_on(env: BuildEnvironment, docname: str) -> Times:
    """How long a page takes; one that is none of the book's, such as the search, takes no time."""
    found: Times = env.metadata.get(docname, {}).get(_TIMES, Times(0, {}, ()))
    return found


def minutes_at(env: BuildEnvironment, docname: str, place: str) -> int | None:
    """How long a place of a page takes, by its id in the built page; None where there is none.

    MyST makes such an id of a heading's words too, and remembers what a link calls it.
    """
    slugs = env.metadata[docname].get("myst_slugs", {})
    called = [name for name, (_, target, _) in slugs.items() if target == place]
    places = times_on(env, docname).places
    return next((places[name] for name in (place, *called) if name in places), None)


def time_told(minutes: int, words: Words) -> str:
    """How long a page takes, in words: by fives from ten minutes on."""
    by_fives = minutes if minutes < 10 else 5 * round(minutes / 5)
    return words("layout_minutes", n=by_fives)


def _note_times(app: Sphinx, _doctree: nodes.document) -> None:
    """Count the page that was read; it is read again when an item or a list on it is another."""
    env, book = app.env, book_of(app)
    page = next((each for each in book.pages if splitext(each.name)[0] == env.docname), None)
    if page:
        env.metadata[env.docname][_TIMES] = times_of(book, page)


def setup_minutes(app: Sphinx) -> None:
    """Register what counts each page as it is read."""
    app.connect("doctree-read", _note_times, priority=400)  # before its pieces are marked
