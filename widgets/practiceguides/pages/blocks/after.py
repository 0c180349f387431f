"""`{after}`: text that waits for an exercise or a story of its page."""

from __future__ import annotations

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from practiceguides.pages.shelf import book_of

from .boxes import block


class After(SphinxDirective):
    """`{after} five-chairs`: what tells how a case ended, hidden until its item was answered.

    Behind a note it is something to compare it with. The page's script hides it, so it is
    there without scripts. On paper the script puts all of them at the end of the page, so that
    nobody reads one beside its question: each names its exercise, and its place says where it is.
    What one compares a note with stays where it is: no answer is in it.
    """

    has_content = True
    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        book, name = book_of(self.env.app), self.arguments[0]
        of_note = name in book.items and book.items[name].item.is_note
        heading = book.words("block_after_note" if of_note else "block_after")
        about = block("p", "pg-small pg-after-of", "", [])
        if name in book.items:
            about += nodes.Text(book.items[name].item.title)
        told = [about, *self.parse_content_to_nodes()]
        waiting = block("section", "pg-after", heading, told)
        waiting["data"] = {"after": name}
        if of_note:
            return [waiting]
        place = block("div", "pg-after-place", "", [waiting])
        place["data"] = {"told": book.words("block_after_last", heading=heading)}
        return [place]


def setup_after(app: Sphinx) -> None:
    """Register the directive."""
    app.add_directive("after", After)
