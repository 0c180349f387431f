"""`{objectives} identification`: what a guide teaches, and where it is practised and tested."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from practiceguides.content.book import Book
from practiceguides.content.layers import TEXTS
from practiceguides.pages.shelf import book_of, depends_on
from practiceguides.words import Words

from .boxes import folded
from .gaps import filled, gap
from .tables import table


class Objectives(SphinxDirective):
    """`{objectives} identification`: the table of a guide's objectives; the name is its folder.

    It is folded: of all who open a guide, a trainer needs it, and on a screen.
    """

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        book = book_of(self.env.app)
        file = f"{TEXTS}/{self.arguments[0]}/objectives.yaml"
        serving = (each.data.sources for each in book.items.values() if each.item.serves)
        depends_on(self.env, *book.layers.paths(file), *chain.from_iterable(serving))
        words = book.words
        rows = [
            [nodes.Text(each.text), _joined(self._practised(book, name), words),
             _joined(self._tested(book, name), words)]
            for name, each in book.objectives.items()
            if book.layers.name(book.places["objectives.yaml", name][0]) == file
        ]  # fmt: skip
        if not rows:
            raise self.error(f"there is no file {file}.")
        head = [words(f"block_objective{each}") for each in ("", "_practised", "_tested")]
        made = table(rows, head=head, css="pg-objectives")
        return [folded(words("block_objectives"), "pg-on-screen", [made])]

    def _practised(self, book: Book, objective: str) -> Iterator[nodes.Node]:
        for name, located in book.items.items():
            if not located.item.is_note and objective in located.item.serves:
                yield self._link(book, name, located.item.title)

    def _tested(self, book: Book, objective: str) -> Iterator[nodes.Node]:
        for name, located in book.items.items():
            for (_, index, *_rest), tested in located.item.tests():
                if tested == objective:
                    told = book.words("block_objective_question", number=int(index) + 1)
                    yield self._link(book, name, told)

    def _link(self, book: Book, item: str, words: str) -> nodes.Node:
        """A link to the first page that shows the item; words alone where none does."""
        page = book.page_of(item)
        if page is None:
            return nodes.Text(words)
        here = self.env.docname
        uri = self.env.app.builder.get_relative_uri(here, page.docname)
        target = f"{uri if page.docname != here else ''}#item-{item}"
        return nodes.reference("", words, internal=True, refuri=target)


def _joined(links: Iterator[nodes.Node], words: Words) -> list[nodes.Node]:
    found = {str(place): [link] for place, link in enumerate(links)}
    return filled(words.listed([*map(gap, found)], "long"), found) or [nodes.Text("-")]


def setup_objectives(app: Sphinx) -> None:
    """Register the directive."""
    app.add_directive("objectives", Objectives)
