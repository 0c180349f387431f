"""The second printed form of a page: slips to cut out, then answers and reasons.

The first form is the page itself: printed, it shows the paper face of each item.
Answers stand on a page of their own, so that a facilitator decides who gets them.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment

from practiceguides.pages.items import located_on, paper_face
from practiceguides.pages.shelf import book_of

SUFFIX = "-handout"
"""What a page's name ends with when it is the second form of another page."""


def handout_of(env: BuildEnvironment, docname: str) -> str | None:
    """The name of a page's second form; None where the page has no items."""
    return docname + SUFFIX if located_on(env, docname) else None


def _pages(app: Sphinx) -> Iterator[tuple[str, dict[str, Any], str]]:
    """A second form for every page that shows items of the book, where the page was written."""
    book = book_of(app)
    for docname in sorted(app.env.found_docs):
        items = [located.item for located in located_on(app.env, docname)]
        written = Path(app.outdir, f"{docname}{SUFFIX}.html").exists()
        if not items or (written and docname not in _written(app)):
            continue
        shown = [(book.spec(item.id), item.folder) for item in items]
        context = {
            "pg_of": docname,
            "pg_of_title": app.env.titles[docname].astext(),
            "pg_slips": [
                paper_face(spec, book.words, "cutouts") for spec, folder in shown if _cuts(folder)
            ],
            "pg_keys": [paper_face(spec, book.words, "key") for spec, _ in shown],
            "pg_say": book.words,
        }
        yield docname + SUFFIX, context, "handout.html"


def _cuts(folder: Path) -> bool:
    """Whether a type has something to cut out."""
    return (folder / "cutouts.html").is_file()


def _written(app: Sphinx) -> set[str]:
    """The pages that this build writes: what is said on one, or around it, may have changed."""
    found: set[str] = app.__dict__.setdefault("practiceguides_written", set())
    return found


def _note(
    app: Sphinx, name: str, _template: str, _context: dict[str, Any], doctree: nodes.document | None
) -> None:
    if doctree is not None:
        _written(app).add(name)


def setup_handout(app: Sphinx) -> None:
    """Write the second forms beside the pages."""
    app.connect("html-page-context", _note)
    app.connect("html-collect-pages", _pages)
