"""Links to what is to be printed, in the words that lead there everywhere."""

from __future__ import annotations

import posixpath

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective, SphinxRole

from practiceguides.content.book import Book
from practiceguides.content.pages import ITEMS
from practiceguides.pages.blocks.tables import table
from practiceguides.pages.shelf import book_of, depends_on, warn
from practiceguides.scenarios.spec import Scenario

from .booklets import FOLDER, form_words
from .handout import SUFFIX
from .printed import forms_of


class ToPrint(SphinxRole):
    """`{to-print}`booklet the-crew-list``: a link to a form of a story, or to answers.

    The first word is the form: `booklet`, `facilitator`, `table`; or `answers` with a page.
    """

    def run(self) -> tuple[list[nodes.Node], list[nodes.system_message]]:
        form, _, name = self.text.strip().partition(" ")
        book = book_of(self.env.app)
        located = book.items.get(name)
        if located and isinstance(located.item, Scenario) and form in forms_of(located.item):
            depends_on(self.env, *located.data.sources)
            return [form_link(self.env.docname, located.item, form, book)], []
        docname = posixpath.normpath(posixpath.join(posixpath.dirname(self.env.docname), name))
        if form == "answers" and docname in self.env.found_docs:
            here = self.env.docname
            uri = self.env.app.builder.get_relative_uri(here, docname + SUFFIX)
            return [nodes.reference("", book.words["layout_handout_link"], refuri=uri)], []
        told = (
            "there is nothing to print that is called %r."
            " Write `booklet`, `facilitator` or `table` and a story, or `answers` and a page."
        )
        warn(told, self.text, self.get_location(), "to-print-unknown")
        return [nodes.Text(self.text)], []


def form_link(docname: str, story: Scenario, form: str, book: Book) -> nodes.reference:
    """A link from a page to a printed form of a story."""
    uri = "../" * docname.count("/") + f"{FOLDER}/{story.id}-{form}.html"
    return nodes.reference("", form_words(story, form, book.words), internal=True, refuri=uri)


_COLUMNS = ("stories_story", "stories_role", "stories_time", "stories_print")
"""The words above the columns of the table of stories."""


class Stories(SphinxDirective):
    """`{stories}`: the long stories, the shortest first: who decides, how long, what to print."""

    def run(self) -> list[nodes.Node]:
        book = book_of(self.env.app)
        words = book.words
        found = [each.item for each in book.items.values() if isinstance(each.item, Scenario)]
        depends_on(self.env, *(story.file for story in found))
        rows = [
            [
                self._shown(story, book),
                nodes.Text(story.role),
                nodes.Text(words("layout_minutes", n=story.minutes)),
                self._forms(story, book),
            ]
            for story in sorted(found, key=lambda story: (story.minutes, story.title))
        ]
        head = [words[key] for key in _COLUMNS]
        return [table(rows, head=head, stacked=words)] if rows else []

    def _shown(self, story: Scenario, book: Book) -> nodes.Node:
        """The story's title, as a link to the first page that shows it."""
        for page in book.pages:
            if any(named.kind in ITEMS and named.name == story.id for named in page.named):
                uri = self.env.app.builder.get_relative_uri(self.env.docname, page.docname)
                target = f"{uri}#item-{story.id}"
                return nodes.reference("", story.title, internal=True, refuri=target)
        return nodes.Text(story.title)

    def _forms(self, story: Scenario, book: Book) -> list[nodes.Node]:
        parts: list[nodes.Node] = []
        for form in forms_of(story):
            parts += [nodes.raw("", "<br>", format="html")] if parts else []
            parts.append(form_link(self.env.docname, story, form, book))
        return parts


def setup_links(app: Sphinx) -> None:
    """Register the role and the directive."""
    app.add_role("to-print", ToPrint())
    app.add_directive("stories", Stories)
