"""Items on a page without cells: `{exercise} its-id` and `{scenario} its-id`."""

from __future__ import annotations

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from practiceguides.pages.items import make_item
from practiceguides.pages.shelf import book_of, warn


class Shown(SphinxDirective):
    """Shows the item whose id is the block's only word, as a cell of a notebook does.

    `{exercise} the-counter` shows `exercises/the-counter.yaml`.
    """

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        name, location = self.arguments[0], self.get_location()
        located = book_of(self.env.app).items.get(name)
        if located is not None and located.kind != self.name:
            told = f"the item %r is no {self.name}. Write `{{{located.kind}}}`."
            warn(told, name, location, "item-unknown")
            return []
        return make_item(self.env, name, location)


def setup_shown(app: Sphinx) -> None:
    """Register the directive under both its names."""
    app.add_directive("exercise", Shown)
    app.add_directive("scenario", Shown)
