"""Links to what is to be printed, and to what a group begins, in the words that lead there."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Sequence

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.util.docutils import ReferenceRole, SphinxRole

from practiceguides.content.book import Book
from practiceguides.content.model import Item
from practiceguides.pages.blocks.gaps import filled, gap
from practiceguides.pages.shelf import book_of, depends_on, warn
from practiceguides.scenarios.spec import Scenario
from practiceguides.words import Words

from .booklets import form_uri, form_words
from .handout import SUFFIX, has_answers, has_slips, place_of_answers, place_of_slips
from .printed import forms_of

PRINT = "#pg-print"
"""Where a page with exercises has the button that prints it (theme/layout.html): at its foot, so
that a page that is walked piece by piece opens its last piece."""

_OF_PAGE = {
    "exercises": ("", PRINT, "papers_exercises_link"),
    "answers": (SUFFIX, "", "layout_handout_link"),
}
"""What is printed of a page: the end of the file's name, the place in it, the words of the link."""


class ToPrint(SphinxRole):
    """`{to-print}`booklet the-crew-list``: a link to a form of a story, or to answers.

    The first word is the form: `booklet`, `facilitator`, `table`; `exercises` with a page;
    `answers` with a page, or with an exercise; or `slips` with an exercise.
    """

    def run(self) -> tuple[list[nodes.Node], list[nodes.system_message]]:
        form, _, name = self.text.strip().partition(" ")
        book = book_of(self.env.app)
        located = book.items.get(name)
        if located and isinstance(located.item, Scenario) and form in forms_of(located.item):
            depends_on(self.env, *located.data.sources)
            link = form_link(self.env.docname, located.item, form, book)
            return [link, *_on_paper(located.item, "form", self.env, book)], []
        link_of = _OF_ITEM.get(form)
        if link_of and located and (link := link_of(located.item, self.env, book)):
            depends_on(self.env, *located.data.sources)
            return [link, *_on_paper(located.item, "item", self.env, book)], []
        docname = posixpath.normpath(posixpath.join(posixpath.dirname(self.env.docname), name))
        if form in _OF_PAGE and docname in self.env.found_docs:
            suffix, place, words = _OF_PAGE[form]
            uri = self.env.app.builder.get_relative_uri(self.env.docname, docname + suffix)
            return [link_to(uri + place, [nodes.Text(book.words[words])])], []
        told = (
            "there is nothing to print that is called %r."
            " Write `booklet`, `facilitator` or `table` and a story, `exercises` and a page,"
            " `answers` and a page or an exercise, or `slips` and an exercise."
        )
        warn(told, self.text, self.get_location(), "to-print-unknown")
        return [nodes.Text(self.text)], []


class LeftOut(SphinxRole):
    """`{left-out}`: in the place of what an edition does not show (see `editions/plain.py`)."""

    def run(self) -> tuple[list[nodes.Node], list[nodes.system_message]]:
        return [nodes.Text(book_of(self.env.app).words["papers_left_out"])], []


class Start(ReferenceRole):
    """`{start}`five-chairs``: a link that opens an item for a group, on the page that shows it.

    It says "Start", or what is written before the name: `{start}`With a group <the-early-bus>``.
    """

    def run(self) -> tuple[list[nodes.Node], list[nodes.system_message]]:
        book = book_of(self.env.app)
        located = book.items.get(self.target)
        uri = page_of(located.item, self.env, book) if located else None
        if located and uri is not None and (located.item.folder / "room.jsx").is_file():
            depends_on(self.env, *located.data.sources)
            link = start_link(uri, located.item, book.words)
            if self.has_explicit_title:
                link = link_to(link["refuri"], [nodes.Text(self.title)])
                link["classes"] += ["pg-button", "pg-quiet"]
            link["classes"] += ["pg-start"]
            return [link], []
        told = "no page shows an item %r that a group can decide together."
        warn(told, self.target, self.get_location(), "start-unknown")
        return [nodes.Text(self.title)], []


def form_link(docname: str, story: Scenario, form: str, book: Book) -> nodes.reference:
    """A link from a page to a printed form of a story."""
    words = nodes.Text(form_words(story, form, book.words))
    return link_to(form_uri(docname, story, form), [words])


def page_of(item: Item, env: BuildEnvironment, book: Book, suffix: str = "") -> str | None:
    """The first page that shows an item, as seen from here; None where no page does.

    With a `suffix`, another form of that page.
    """
    page = book.page_of(item.id)
    if page is None:
        return None
    here, there = env.docname, page.docname + suffix
    return "" if here == there else env.app.builder.get_relative_uri(here, there)


def start_link(uri: str, item: Item, words: Words) -> nodes.reference:
    """A link to where an item fills the screen for a group."""
    shown = named(item, words["stories_room"], words["stories_start"], words)
    return link_to(f"{uri}#room-{item.id}", shown)


def answers_link(item: Item, env: BuildEnvironment, book: Book) -> nodes.reference | None:
    """A link to where the answers of an item stand, to be printed; None where it has none."""
    place = place_of_answers(item.id) if has_answers(item) else None
    return _handout_link(item, env, book, place, "papers_answers")


def slips_link(item: Item, env: BuildEnvironment, book: Book) -> nodes.reference | None:
    """A link to the slips of an item, to be printed and cut out; None where it has none."""
    place = place_of_slips(item.id) if has_slips(item) else None
    return _handout_link(item, env, book, place, "papers_slips")


def _handout_link(
    item: Item, env: BuildEnvironment, book: Book, place: str | None, shown: str
) -> nodes.reference | None:
    """A link to a place of the second form of the page that shows an item."""
    uri = page_of(item, env, book, SUFFIX)
    if uri is None or place is None:
        return None
    words = book.words
    return link_to(f"{uri}#{place}", named(item, words["papers_paper"], words[shown], words))


def _on_paper(item: Item, kind: str, env: BuildEnvironment, book: Book) -> Iterator[nodes.Node]:
    """On which page one prints what belongs to an item, once for each page and kind of paper.

    It is for paper, where no link leads anywhere.
    """
    page = book.page_of(item.id)
    told: set[tuple[str, str]] = env.temp_data.setdefault("practiceguides_told", set())
    if page and (kind, page.docname) not in told:
        told.add((kind, page.docname))
        depends_on(env, page.file)
        words = book.words("papers_page", title=page.title)
        yield nodes.inline("", words, classes=["pg-on-paper"])


_OF_ITEM = {"answers": answers_link, "slips": slips_link}
"""What is printed of an exercise alone, and what leads there."""


def link_to(uri: str, words: Sequence[nodes.Node]) -> nodes.reference:
    """A link to a place of the built book."""
    return nodes.reference("", "", *words, internal=True, refuri=uri)


def named(item: Item, column: str, shown: str, words: Words) -> list[nodes.Node]:
    """A few words of a link; who does not see the row and the column hears both before them."""
    told = words("stories_link", title=item.title, form=column, words=gap("words"))

    def unseen(text: str) -> nodes.Node:
        return nodes.inline("", text, classes=["pg-unseen"])

    return filled(told, {"words": [nodes.Text(shown)]}, unseen)


def setup_links(app: Sphinx) -> None:
    """Register the roles."""
    app.add_role("to-print", ToPrint())
    app.add_role("start", Start())
    app.add_role("left-out", LeftOut())
