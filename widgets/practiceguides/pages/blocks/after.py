"""`{after}`: text that waits for an exercise or a story of its page."""

from __future__ import annotations

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from practiceguides.pages.shelf import book_of

from .boxes import block


class After(SphinxDirective):
    """`{after} five-chairs`: what tells how a case ended, hidden until its item was answered.

    The page's script hides it, so it is there without scripts and on paper, on a page of its own.
    """

    has_content = True
    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        words = book_of(self.env.app).words
        waiting = block("section", "pg-after", words("block_after"), self.parse_content_to_nodes())
        waiting["data"] = {"after": self.arguments[0]}
        return [waiting]


def setup_after(app: Sphinx) -> None:
    """Register the directive."""
    app.add_directive("after", After)
