"""The second printed form of a page: slips to cut out, answers and reasons, and the findings.

The first form is the page itself: printed, it shows the paper face of each item.
Answers stand on a page of their own, so that a facilitator decides who gets them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment

from practiceguides.content.book import Book
from practiceguides.content.model import Item
from practiceguides.pages.items import base_of, located_on, paper_face
from practiceguides.pages.shelf import book_of
from practiceguides.scenarios.spec import Scenario

from .booklets import form_uri, form_words

SUFFIX = "-handout"
"""What a page's name ends with when it is the second form of another page."""


def handout_of(env: BuildEnvironment, docname: str) -> str | None:
    """The name of a page's second form; None where no item of the page has a part in it."""
    items = [located.item for located in located_on(env, docname)]
    has_part = any(has_answers(item) or has_slips(item) for item in items)
    return docname + SUFFIX if has_part else None


def only_looks_back(env: BuildEnvironment, docname: str) -> bool:
    """Whether a page's second form has stories only: their answers are on sheets of their own."""
    return all(isinstance(located.item, Scenario) for located in located_on(env, docname))


def has_answers(item: Item) -> bool:
    """Whether a second form has answers of an item: a type that only asks has none."""
    return _has(item.folder, "key")


def has_slips(item: Item) -> bool:
    """Whether a second form has slips of an item, to cut out."""
    return _has(item.folder, "cutouts")


def place_of_answers(item_id: str) -> str:
    """The id of what a second form says of an item."""
    return f"answers-{item_id}"


def place_of_slips(item_id: str) -> str:
    """The id of an item's slips in a second form."""
    return f"slips-{item_id}"


def _pages(app: Sphinx) -> Iterator[tuple[str, dict[str, Any], str]]:
    """A second form for every page that shows items of the book, where the page was written."""
    book = book_of(app)
    for docname in sorted(app.env.found_docs):
        name = handout_of(app.env, docname)
        if name is None or (
            Path(app.outdir, f"{name}.html").exists() and docname not in _written(app)
        ):
            continue
        items = [located.item for located in located_on(app.env, docname)]
        keyed = [item for item in items if has_answers(item)]
        numbered_keys, findings = numbered([_answered(item, docname, book) for item in keyed])
        context = {
            "pg_of": docname,
            "pg_of_title": app.env.titles[docname].astext(),
            "pg_slips": [
                _sheet(place_of_slips, item, _spec(item, book), "cutouts", book)
                for item in items
                if has_slips(item)
            ],
            "pg_keys": [
                _sheet(place_of_answers, item, spec, "key", book)
                for item, spec in zip(keyed, numbered_keys, strict=True)
            ],
            "pg_findings": findings,
            "pg_looks_back": only_looks_back(app.env, docname),
            "pg_say": book.words,
        }
        yield name, context, "handout.html"


def _sheet(
    place: Callable[[str], str], item: Item, spec: dict[str, Any], face: str, book: Book
) -> tuple[str, str | None, dict[str, Any], str]:
    """Where a sheet lies, its language where it has its own, what it is made of, and its HTML."""
    words = base_of(item, book.base).words
    return place(item.id), item.lang, spec, paper_face(spec, words, face)


def answered(item: Item, book: Book) -> dict[str, Any]:
    """The spec of an item whose answers are printed, with the findings that these name.

    Those behind a mistaken idea are left out, as it is told on screens only.
    """
    spec = item.to_spec(base_of(item, book.base))
    named = {fact for claim in item.claims for fact in claim.facts}
    return {**spec, "facts": {id_: spec["facts"][id_] for id_ in spec["facts"] if id_ in named}}


def _answered(item: Item, docname: str, book: Book) -> dict[str, Any]:
    """The same on a second form.

    A story leads to its facilitator's sheet, which has all its choices: among the answers they
    would be ten pages more.
    """
    if not isinstance(item, Scenario):
        return answered(item, book)
    words = form_words(item, "facilitator", base_of(item, book.base).words)
    sheet = {"href": form_uri(docname, item, "facilitator"), "words": words}
    return {**_spec(item, book), "facts": {}, "sheet": sheet}


def _spec(item: Item, book: Book) -> dict[str, Any]:
    return item.to_spec(base_of(item, book.base)) if item.lang else book.spec(item.id)


def _has(folder: Path, face: str) -> bool:
    """Whether a type has this form."""
    return (folder / f"{face}.html").is_file()


def numbered(
    specs: Sequence[dict[str, Any]],
) -> tuple[list[dict[str, Any]], dict[str, dict[str, Any]]]:
    """Items whose findings have numbers, as their keys name them, and these findings in order."""
    facts = {id_: fact for spec in specs for id_, fact in spec["facts"].items()}
    told = {id_: {**fact, "number": number} for number, (id_, fact) in enumerate(facts.items(), 1)}
    return [{**spec, "facts": {id_: told[id_] for id_ in spec["facts"]}} for spec in specs], told


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
