"""`{objectives} identification`: what a guide teaches, and where it is practised and tested."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.util.docutils import SphinxDirective

from practiceguides.content.book import Book
from practiceguides.content.layers import TEXTS
from practiceguides.pages.shelf import book_of, depends_on
from practiceguides.words import Words

from .boxes import folded
from .gaps import filled, gap
from .tables import table

_TOLD = "practiceguides_objectives"
"""Where a page's metadata says which guide's objectives it shows, and what it shows of them."""


class Place(NamedTuple):
    """An item that practises or tests an objective."""

    item: str
    words: str
    page: str | None
    """The first page that shows it; None where no page does."""


Row = tuple[str, tuple[Place, ...], tuple[Place, ...]]
"""The text of an objective, where it is practised, and where it is tested."""


class Objectives(SphinxDirective):
    """`{objectives} identification`: the table of a guide's objectives; the name is its folder.

    It is folded: of all who open a guide, a trainer needs it, and on a screen.
    """

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        book = book_of(self.env.app)
        file = _file(self.arguments[0])
        depends_on(self.env, *book.layers.paths(file))
        told = _rows(book, file)
        # Most edits of an item change nothing here, so it is no file that the page depends on.
        self.env.metadata[self.env.docname][_TOLD] = (file, told)
        words = book.words
        rows = [[nodes.Text(text), *(self._joined(each, words) for each in places)]
                for text, *places in told]  # fmt: skip
        if not rows:
            raise self.error(f"there is no file {file}.")
        head = [words(f"block_objective{each}") for each in ("", "_practised", "_tested")]
        made = table(rows, head=head, css="pg-objectives")
        return [folded(words("block_objectives"), "pg-on-screen", [made])]

    def _joined(self, places: Iterable[Place], words: Words) -> list[nodes.Node]:
        found = {str(number): [self._link(each)] for number, each in enumerate(places)}
        return filled(words.listed([*map(gap, found)], "long"), found) or [nodes.Text("-")]

    def _link(self, place: Place) -> nodes.Node:
        if place.page is None:
            return nodes.Text(place.words)
        here = self.env.docname
        uri = self.env.app.builder.get_relative_uri(here, place.page)
        target = f"{uri if place.page != here else ''}#item-{place.item}"
        return nodes.reference("", place.words, internal=True, refuri=target)


def _file(guide: str) -> str:
    return f"{TEXTS}/{guide}/objectives.yaml"


def _rows(book: Book, file: str) -> list[Row]:
    """What is told of the objectives in a file, by its logical name."""
    names = [
        name
        for name in book.objectives
        if book.layers.name(book.places["objectives.yaml", name][0]) == file
    ]
    practised: dict[str, list[Place]] = {name: [] for name in names}
    tested: dict[str, list[Place]] = {name: [] for name in names}
    for name, located in book.items.items():
        item = located.item
        tests = [(int(where[1]) + 1, objective) for where, objective in item.tests()]
        serves = () if item.is_note else item.serves
        if practised.keys().isdisjoint([*serves, *(objective for _, objective in tests)]):
            continue
        page = book.page_of(name)
        docname = page.docname if page else None
        for objective in dict.fromkeys(serves):
            if objective in practised:
                practised[objective].append(Place(name, item.title, docname))
        for number, objective in tests:
            if objective in tested:
                told = book.words("block_objective_question", number=number)
                tested[objective].append(Place(name, told, docname))
    return [
        (book.objectives[name].text, tuple(practised[name]), tuple(tested[name])) for name in names
    ]


def _outdated(app: Sphinx, env: BuildEnvironment, *_groups: set[str]) -> list[str]:
    """The pages that tell of objectives what is no longer so."""
    shown = {name: told for name in env.found_docs if (told := env.metadata[name].get(_TOLD))}
    book = book_of(app)
    return [name for name, (file, rows) in shown.items() if _rows(book, file) != rows]


def setup_objectives(app: Sphinx) -> None:
    """Register the directive, and what keeps its tables true."""
    app.add_directive("objectives", Objectives)
    app.connect("env-get-outdated", _outdated)
