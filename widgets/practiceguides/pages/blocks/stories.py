"""A story that is offered at the end of a page: what it is, how long it takes, and why this one."""

from __future__ import annotations

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from practiceguides.pages.emblems import drawing_file, emblem, emblem_of
from practiceguides.pages.items import place_of
from practiceguides.pages.shelf import book_of, depends_on, warn
from practiceguides.scenarios.spec import Scenario

from .boxes import End, block


class NextStory(SphinxDirective):
    """`{next-story} room-4`: a long story after a page, and in one sentence why this one.

    On a page that is walked it stands in the last card, as what `{end}` holds.
    """

    has_content = True
    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        name, book = self.arguments[0], book_of(self.env.app)
        located = book.items.get(name)
        href = place_of(self.env, self.env.docname, name)
        if located is None or not isinstance(located.item, Scenario) or href is None:
            told = "no page shows a story %r. Correct the name."
            warn(told, name, self.get_location(), "next-story-unknown")
            return []
        depends_on(self.env, *located.data.sources, drawing_file(book, name))
        story = located.item
        told = book.words("block_next_story", minutes=book.words("minutes", n=story.minutes))
        link = nodes.reference("", story.title, refuri=href, internal=True)
        drawn = [emblem("", name=name)] if emblem_of(self.env.app, name) else []
        head = nodes.paragraph("", "", *drawn, nodes.inline("", told, classes=["pg-small"]), link)
        css = f"{End.css} pg-next-story"
        return [block("div", css, "", [head, *self.parse_content_to_nodes()])]


def setup_stories(app: Sphinx) -> None:
    """Register the directive."""
    app.add_directive("next-story", NextStory)
