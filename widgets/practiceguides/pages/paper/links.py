"""Links to what is to be printed, in the words that lead there everywhere."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Sequence

from docutils import nodes
from sphinx import addnodes
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.util.docutils import ReferenceRole, SphinxDirective, SphinxRole

from practiceguides.content.book import Book
from practiceguides.content.model import Item
from practiceguides.content.pages import ITEMS
from practiceguides.pages.blocks.boxes import block
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


class Start(ReferenceRole):
    """`{start}`five-chairs``: a link that opens an item for a group, on the page that shows it.

    It says "Start", or what is written before the name: `{start}`With a group <the-early-bus>``.
    """

    def run(self) -> tuple[list[nodes.Node], list[nodes.system_message]]:
        book = book_of(self.env.app)
        located = book.items.get(self.target)
        uri = _page_of(located.item, self.env, book) if located else None
        if located and uri is not None and (located.item.folder / "room.jsx").is_file():
            depends_on(self.env, *located.data.sources)
            link = _start(uri, located.item, book.words)
            if self.has_explicit_title:
                link = _link(link["refuri"], [nodes.Text(self.title)])
            link["classes"] += ["pg-start", "pg-button", "pg-quiet"]
            return [link], []
        told = "no page shows an item %r that a group can decide together."
        warn(told, self.target, self.get_location(), "start-unknown")
        return [nodes.Text(self.title)], []


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
        uri = _page_of(story, self.env, book)
        title = nodes.Text(story.title)
        told = [book.words("layout_minutes", n=story.minutes), story.in_short or story.role]
        return [
            title if uri is None else _link(f"{uri}#item-{story.id}", [title]),
            *(nodes.inline("", each, classes=["pg-small"]) for each in told),
        ]

    def _room(self, story: Scenario, book: Book) -> list[nodes.Node]:
        """Where it fills the screen for a group."""
        uri = _page_of(story, self.env, book)
        return [] if uri is None else [_start(uri, story, book.words)]

    def _forms(self, story: Scenario, book: Book) -> Iterator[list[nodes.Node]]:
        words, there = book.words, forms_of(story)
        for form, (name, told) in _FORMS.items():
            pages = words(told, pages=about_pages(story, form))
            named = _named(story, words[name], pages, words)
            uri = _form_uri(self.env.docname, story, form)
            yield [_link(uri, named)] if form in there else []


class Decisions(SphinxDirective):
    """`{decisions}`: what a group can decide together in short time, in reading order; folded.

    All exercises that have a room are here, each once, with the page that shows it first.
    """

    def run(self) -> list[nodes.Node]:
        book = book_of(self.env.app)
        words = book.words
        found = list(_decided_together(book))
        if not found:
            return []
        depends_on(self.env, *(item.file for item, _ in found))
        rows = [self._row(item, page, words) for item, page in found]
        head = [words[key] for key in ("decisions_decision", "decisions_page", "stories_room")]
        # On paper nothing starts, and a folded list says nothing.
        made = block("details", "pg-on-screen", "", [])
        made += block("summary", "", "", [nodes.inline("", words("decisions_all", n=len(rows)))])
        made += table(rows, head=head, css="pg-stories pg-decisions", stacked=words)
        return [made]

    def _row(self, item: Item, page: str, words: Words) -> list[list[nodes.Node]]:
        uri = self.env.app.builder.get_relative_uri(self.env.docname, page)
        minutes = words("layout_minutes", n=item.minutes)
        kind = words("decisions_kind", kind=words[f"kind_{item.type}"], minutes=minutes)
        named = addnodes.pending_xref(
            "",
            nodes.inline("", ""),
            refdomain="std",
            reftype="doc",
            reftarget=f"/{page}",
            refexplicit=False,
            refdoc=self.env.docname,
            refwarn=True,
        )
        return [
            [
                _link(f"{uri}#item-{item.id}", [nodes.Text(item.title)]),
                nodes.inline("", kind, classes=["pg-small"]),
            ],
            [named],
            [_start(uri, item, words)],
        ]


def _decided_together(book: Book) -> Iterator[tuple[Item, str]]:
    """Each exercise that a group can decide together, with the first page that shows it."""
    met: set[str] = set()
    for page in book.pages:
        for named in page.named:
            located = book.items.get(named.name) if named.kind in ITEMS else None
            if located is None or named.name in met or isinstance(located.item, Scenario):
                continue
            if (located.item.folder / "room.jsx").is_file():
                met.add(named.name)
                yield located.item, page.docname


def _page_of(item: Item, env: BuildEnvironment, book: Book) -> str | None:
    """The first page that shows an item, as seen from here; None where no page does."""
    for page in book.pages:
        if any(named.kind in ITEMS and named.name == item.id for named in page.named):
            here = env.docname == page.docname
            return "" if here else env.app.builder.get_relative_uri(env.docname, page.docname)
    return None


def _start(uri: str, item: Item, words: Words) -> nodes.reference:
    """A link to where an item fills the screen for a group."""
    named = _named(item, words["stories_room"], words["stories_start"], words)
    return _link(f"{uri}#room-{item.id}", named)


def _link(uri: str, words: Sequence[nodes.Node]) -> nodes.reference:
    return nodes.reference("", "", *words, internal=True, refuri=uri)


def _named(item: Item, column: str, shown: str, words: Words) -> list[nodes.Node]:
    """A few words of a link; who does not see the row and the column hears both before them."""
    told = words("stories_link", title=item.title, form=column, words=gap("words"))

    def unseen(text: str) -> nodes.Node:
        return nodes.inline("", text, classes=["pg-unseen"])

    return filled(told, {"words": [nodes.Text(shown)]}, unseen)


def setup_links(app: Sphinx) -> None:
    """Register the roles and the directives."""
    app.add_role("to-print", ToPrint())
    app.add_role("start", Start())
    app.add_directive("stories", Stories)
    app.add_directive("decisions", Decisions)
