"""Links to what is to be printed, in the words that lead there everywhere."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Sequence

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective, SphinxRole

from practiceguides.content.book import Book
from practiceguides.content.pages import ITEMS
from practiceguides.pages.blocks.gaps import filled, gap
from practiceguides.pages.blocks.tables import table
from practiceguides.pages.shelf import book_of, depends_on, warn
from practiceguides.scenarios.spec import Scenario
from practiceguides.words import Words

from .booklets import FOLDER, form_words
from .handout import SUFFIX
from .length import about_pages
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
    words = nodes.Text(form_words(story, form, book.words))
    return _link(_form_uri(docname, story, form), [words])


def _form_uri(docname: str, story: Scenario, form: str) -> str:
    return "../" * docname.count("/") + f"{FOLDER}/{story.id}-{form}.html"


_FORMS = {
    "booklet": ("stories_booklet", "stories_booklet_pages"),
    "facilitator": ("stories_facilitator", "stories_facilitator_pages"),
    "table": ("stories_table", "stories_table_pages"),
}
"""The words above the column of each form, and those of a link in it."""


class Stories(SphinxDirective):
    """`{stories}`: the long stories, the shortest first, each with what a group needs of it."""

    def run(self) -> list[nodes.Node]:
        book = book_of(self.env.app)
        words = book.words
        found = [each.item for each in book.items.values() if isinstance(each.item, Scenario)]
        depends_on(self.env, *(story.file for story in found))
        rows = [
            [self._told(story, book), self._room(story, book), *self._forms(story, book)]
            for story in sorted(found, key=lambda story: (story.minutes, story.title))
        ]
        columns = ["stories_story", "stories_room", *(name for name, _ in _FORMS.values())]
        head = [words[key] for key in columns]
        return [table(rows, head=head, css="pg-stories", stacked=words)] if rows else []

    def _told(self, story: Scenario, book: Book) -> list[nodes.Node]:
        """Its title, as a link to the first page that shows it, and below it whom it is about."""
        uri = self._page(story, book)
        title = nodes.Text(story.title)
        told = [book.words("layout_minutes", n=story.minutes), story.in_short or story.role]
        return [
            _link(f"{uri}#item-{story.id}", [title]) if uri else title,
            *(nodes.inline("", each, classes=["pg-small"]) for each in told),
        ]

    def _room(self, story: Scenario, book: Book) -> list[nodes.Node]:
        """Where it fills the screen for a group."""
        uri = self._page(story, book)
        words = book.words
        named = _named(story, words["stories_room"], words["stories_start"], words)
        return [_link(f"{uri}#room-{story.id}", named)] if uri else []

    def _forms(self, story: Scenario, book: Book) -> Iterator[list[nodes.Node]]:
        words, there = book.words, forms_of(story)
        for form, (name, told) in _FORMS.items():
            pages = about_pages(story, form)
            named = _named(story, words[name], words(told, n=pages, more=pages - 1), words)
            uri = _form_uri(self.env.docname, story, form)
            yield [_link(uri, named)] if form in there else []

    def _page(self, story: Scenario, book: Book) -> str:
        """The first page that shows it, as seen from here; nothing where none does."""
        for page in book.pages:
            if any(named.kind in ITEMS and named.name == story.id for named in page.named):
                return self.env.app.builder.get_relative_uri(self.env.docname, page.docname)
        return ""


def _link(uri: str, words: Sequence[nodes.Node]) -> nodes.reference:
    return nodes.reference("", "", *words, internal=True, refuri=uri)


def _named(story: Scenario, column: str, shown: str, words: Words) -> list[nodes.Node]:
    """A few words of a link; who does not see the row and the column hears both before them."""
    told = words("stories_link", title=story.title, form=column, words=gap("words"))

    def unseen(text: str) -> nodes.Node:
        return nodes.inline("", text, classes=["pg-unseen"])

    return filled(told, {"words": [nodes.Text(shown)]}, unseen)


def setup_links(app: Sphinx) -> None:
    """Register the role and the directive."""
    app.add_role("to-print", ToPrint())
    app.add_directive("stories", Stories)
