"""How long an exercise or a story takes, where a page names it: counted, and never typed."""

from __future__ import annotations

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxRole

from practiceguides.content.model import Item
from practiceguides.pages.shelf import book_of, depends_on, warn
from practiceguides.scenarios.spec import Scenario
from practiceguides.words import Words


def lasting_told(item: Item, words: Words) -> str:
    """How long an item takes, in the one wording of lists, pages and its own head."""
    pace = item.pace if isinstance(item, Scenario) else None
    if pace is None:
        return words("minutes", n=item.minutes)
    return words("minutes_apart", story=item.minutes, back=round(pace.looking_back))


class Lasting(SphinxRole):
    """`{minutes}`the-crew-list``: the minutes of an item, as its own head says them.

    Those of looking back at a story stand apart.
    """

    def run(self) -> tuple[list[nodes.Node], list[nodes.system_message]]:
        book = book_of(self.env.app)
        located = book.items.get(self.text)
        if located is None:
            told = "there is no exercise or story %r whose minutes can be told."
            warn(told, self.text, self.get_location(), "minutes-unknown")
            return [nodes.Text(self.text)], []
        depends_on(self.env, *located.data.sources)
        return [nodes.inline("", lasting_told(located.item, book.words))], []


def setup_lasting(app: Sphinx) -> None:
    """Register the role."""
    app.add_role("minutes", Lasting())
