"""`{after}`: text that waits for an exercise or a story of its page."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from practiceguides.pages.shelf import book_of

from .boxes import block, labelled

_WAITING, GATHERED = "pg-after", "pg-happened"
"""The classes of a text that waits, and of the sheet that holds all of a page on paper."""


class After(SphinxDirective):
    """`{after} five-chairs`: what tells how a case ended, hidden until its item was answered.

    Behind a note it is something to compare it with. The page's script hides it, so it is
    there without scripts. On paper a line says that it stands on the last sheet.
    """

    has_content = True
    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        book, name = book_of(self.env.app), self.arguments[0]
        of_note = name in book.items and book.items[name].item.is_note
        heading = book.words("block_after_note" if of_note else "block_after")
        waiting = block("section", _WAITING, heading, self.parse_content_to_nodes())
        on_paper = book.words("block_after_on_paper", heading=heading)
        waiting["data"] = {"after": name, "paper": escape(on_paper)}
        return [waiting]


def _gather(app: Sphinx, doctree: nodes.document, _docname: str) -> None:
    """All that waits on a page once more, for paper alone: its last sheet.

    What the page rests on stands between, so it is never on the back of an exercise, and whoever
    leads a group keeps it.
    """
    if waiting := [each for each in doctree.findall(labelled) if each["css"] == _WAITING]:
        doctree.children[-1].append(_sheet(app, waiting))


def _sheet(app: Sphinx, waiting: Sequence[labelled]) -> labelled:
    book = book_of(app)
    # Where it holds more than what notes are compared with, it is called by that.
    plain = book.words["block_after"]
    heading = plain if any(each["heading"] == plain for each in waiting) else waiting[0]["heading"]
    parts: list[nodes.Node] = [nodes.paragraph("", book.words["block_after_keep"])]
    for each in waiting:
        of = each["data"]["after"]
        title = book.items[of].item.title if of in book.items else of
        named = nodes.paragraph("", "", nodes.strong("", title))
        parts.append(block("div", "pg-told-of", "", [named, *_copied(each)]))
    return block("section", GATHERED, heading, parts)


def _copied(waiting: labelled) -> list[nodes.Node]:
    """The text of a box without its ids, of which a page has each once."""
    copy = waiting.deepcopy()
    for node in copy.findall(nodes.Element):
        node["ids"] = []
    return list(copy.children)


def setup_after(app: Sphinx) -> None:
    """Register the directive, and what gathers its texts for paper."""
    app.add_directive("after", After)
    app.connect("doctree-resolved", _gather)
