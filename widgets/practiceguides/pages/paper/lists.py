"""What there is to lead a group with, as tables: long stories, decisions, exercises on paper."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from docutils import nodes
from sphinx import addnodes
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.util.docutils import SphinxDirective

from practiceguides.content.book import Book
from practiceguides.content.layers import CONTENTS
from practiceguides.content.model import Item
from practiceguides.content.pages import ITEMS, Page
from practiceguides.pages.blocks.boxes import folded
from practiceguides.pages.blocks.lasting import lasting_told
from practiceguides.pages.blocks.tables import table
from practiceguides.pages.contents import chapter_told
from practiceguides.pages.emblems import drawing_file, emblem, emblem_of
from practiceguides.pages.shelf import book_of, depends_on
from practiceguides.reading import scenarios_of
from practiceguides.scenarios.spec import Scenario
from practiceguides.words import Words

from .booklets import form_uri
from .handout import SUFFIX, has_answers
from .length import about_pages
from .links import PRINT, answers_link, link_to, named, page_of, start_link
from .printed import forms_of

Cells = Sequence[Sequence[nodes.Node]]

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
        found = scenarios_of(book)
        depends_on(self.env, *(story.file for story in found))
        rows = [
            [self._told(story, book), self._room(story, book), *self._forms(story, book)]
            for story in sorted(found, key=lambda story: (story.minutes, story.title))
        ]
        columns = ["stories_story", "stories_room", *(name for name, _ in _FORMS.values())]
        head = [words[key] for key in columns]
        return [table(rows, head=head, css="pg-stories")] if rows else []

    def _told(self, story: Scenario, book: Book) -> list[nodes.Node]:
        """Its title, as a link to the first page that shows it, and below it whom it is about."""
        uri = page_of(story, self.env, book)
        title = nodes.Text(story.title)
        told = [lasting_told(story, book.words), story.in_short or story.role]
        drawn = [emblem("", name=story.id)] if emblem_of(self.env.app, story.id) else []
        depends_on(self.env, drawing_file(book, story.id))
        return [
            *drawn,
            title if uri is None else link_to(f"{uri}#item-{story.id}", [title]),
            *(nodes.inline("", each, classes=["pg-small"]) for each in told),
        ]

    def _room(self, story: Scenario, book: Book) -> list[nodes.Node]:
        """Where it fills the screen for a group."""
        uri = page_of(story, self.env, book)
        return [] if uri is None else [start_link(uri, story, book.words)]

    def _forms(self, story: Scenario, book: Book) -> Iterator[list[nodes.Node]]:
        words, there = book.words, forms_of(story)
        for form, (name, told) in _FORMS.items():
            pages = words(told, pages=about_pages(story, form))
            shown = named(story, words[name], pages, words)
            uri = form_uri(self.env.docname, story, form)
            yield [link_to(uri, shown)] if form in there else []


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
        rows = [self._row(item, page, book) for item, page in found]
        columns = ("decisions_decision", "decisions_page", "stories_room", "papers_paper")
        return [_folded("decisions_all", rows, columns, words)]

    def _row(self, item: Item, page: str, book: Book) -> Cells:
        words = book.words
        uri = self.env.app.builder.get_relative_uri(self.env.docname, page)
        minutes = words("layout_minutes", n=item.minutes)
        kind = words("decisions_kind", kind=words[f"kind_{item.type}"], minutes=minutes)
        answers = answers_link(item, self.env, book)
        return [
            [
                link_to(f"{uri}#item-{item.id}", [nodes.Text(item.title)]),
                nodes.inline("", kind, classes=["pg-small"]),
            ],
            _page(page, self.env, book),
            [start_link(uri, item, words)],
            [answers] if answers else [],
        ]


class Papers(SphinxDirective):
    """`{papers}`: each page with exercises, to be printed, and its answers; folded.

    A page that shows a long story alone is not here: `{stories}` has its forms.
    """

    def run(self) -> list[nodes.Node]:
        book = book_of(self.env.app)
        found = [page for page in book.pages if any(_exercises(page, book))]
        if not found:
            return []
        depends_on(self.env, *(item.file for page in found for item in _exercises(page, book)))
        rows = [self._row(page.docname, book) for page in found]
        columns = ("decisions_page", "papers_exercises", "papers_answers")
        return [_folded("papers_all", rows, columns, book.words)]

    def _row(self, page: str, book: Book) -> Cells:
        here, builder = self.env.docname, self.env.app.builder
        shown = book.words["papers_show"]
        links = [
            [link_to(builder.get_relative_uri(here, name) + place, [nodes.Text(shown)])]
            for name, place in ((page, PRINT), (page + SUFFIX, ""))
        ]
        return [_page(page, self.env, book), *links]


def _folded(key: str, rows: Sequence[Cells], columns: Sequence[str], words: Words) -> nodes.Element:
    """A table behind a line that says how many rows it has.

    On paper nothing starts, and a folded list says nothing: there it is left out.
    """
    head = [words[name] for name in columns]
    made = table(rows, head=head, css="pg-stories pg-decisions")
    return folded(words(key, n=len(rows)), "pg-on-screen", [made])


def _page(docname: str, env: BuildEnvironment, book: Book) -> Sequence[nodes.Node]:
    """A page by its title, as a link, and which chapter of which guide it is."""
    depends_on(env, book.layers.path(CONTENTS))
    link = addnodes.pending_xref(
        "",
        nodes.inline("", ""),
        refdomain="std",
        reftype="doc",
        reftarget=f"/{docname}",
        refexplicit=False,
        refdoc=env.docname,
        refwarn=True,
    )
    told = chapter_told(env, docname, book.words)
    return [link, *([nodes.inline("", told, classes=["pg-small"])] if told else [])]


def _items(page: Page, book: Book) -> Iterator[Item]:
    """The items that a page shows."""
    for each in page.named:
        if each.kind in ITEMS and each.name in book.items:
            yield book.items[each.name].item


def _exercises(page: Page, book: Book) -> Iterator[Item]:
    """The exercises of a page that have answers."""
    for item in _items(page, book):
        if has_answers(item) and not isinstance(item, Scenario):
            yield item


def _decided_together(book: Book) -> Iterator[tuple[Item, str]]:
    """Each exercise that a group can decide together, with the first page that shows it."""
    met: set[str] = set()
    for page in book.pages:
        for item in _items(page, book):
            if item.id in met or isinstance(item, Scenario):
                continue
            if (item.folder / "room.jsx").is_file():
                met.add(item.id)
                yield item, page.docname


def setup_lists(app: Sphinx) -> None:
    """Register the directives."""
    app.add_directive("stories", Stories)
    app.add_directive("decisions", Decisions)
    app.add_directive("papers", Papers)
