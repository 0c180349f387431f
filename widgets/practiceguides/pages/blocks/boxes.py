"""Boxes of a page: a labelled part with a class, drawn by the theme."""

from __future__ import annotations

import html
from collections.abc import Iterable, Sequence
from itertools import groupby

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective
from sphinx.writers.html5 import HTML5Translator

from practiceguides.content.book import Book
from practiceguides.content.country import Question
from practiceguides.pages.emblems import drawing_file, emblem, emblem_of
from practiceguides.pages.noted import note_questions
from practiceguides.pages.shelf import book_of, depends_on, list_files
from practiceguides.pages.tones import guide_of


class labelled(nodes.General, nodes.Element):  # noqa: N801 - docutils nodes have lower-case names
    """A part of a page: `tag`, one class, and a heading that may be empty; a fold may be `open`."""


def block(tag: str, css: str, heading: str, children: Sequence[nodes.Node]) -> labelled:
    """Make a box with the class `css`."""
    node = labelled(tag=tag, css=css, heading=heading)
    node += list(children)
    return node


def folded(told: str, css: str, children: Sequence[nodes.Node]) -> labelled:
    """What stands closed under these words, until somebody opens it."""
    summary = nodes.raw("", f"<summary>{html.escape(told)}</summary>", format="html")
    return block("details", css, "", [summary, *children])


def visit_labelled(translator: HTML5Translator, node: labelled) -> None:
    """Open the box, with its id if it has one; its heading stands one level below its section's.

    The box gets no name of its own: several "One thing to do" on a page would
    each be a landmark.
    """
    data = "".join(f' data-{name}="{value}"' for name, value in node.get("data", {}).items())
    place = "".join(f' id="{name}"' for name in node["ids"][:1])
    is_open = " open" if "open" in node else ""
    translator.body.append(f'<{node["tag"]} class="{node["css"]}"{place}{data}{is_open}>\n')
    if heading := node["heading"]:
        level = min(6, max(2, translator.section_level + 1))
        translator.body.append(f"<h{level}>{translator.encode(heading)}</h{level}>\n")


def depart_labelled(translator: HTML5Translator, node: labelled) -> None:
    """Close the box."""
    translator.body.append(f"</{node['tag']}>\n")


class _Box(SphinxDirective):
    """A box whose body the author writes."""

    has_content = True
    tag = "section"
    css = ""
    heading_key = ""

    def run(self) -> list[nodes.Node]:
        words = book_of(self.env.app).words
        heading = words(self.heading_key) if self.heading_key else ""
        return [block(self.tag, self.css, heading, self.parse_content_to_nodes())]


class Lead(_Box):
    """`{lead}`: the opening paragraph of a page; in a guide it stands beside the guide's emblem."""

    tag, css = "div", "pg-lead"

    def run(self) -> list[nodes.Node]:
        lead = super().run()
        if guide := guide_of(self.env.app, self.env.docname):
            depends_on(self.env, drawing_file(book_of(self.env.app), guide))
            if emblem_of(self.env.app, guide):
                next(lead[0].findall(nodes.paragraph)).insert(0, emblem("", name=guide))
        return lead


class Aims(_Box):
    """`{aims}`: what a learner can do after the chapter."""

    css, heading_key = "pg-aims", "block_aims"


class OneThing(_Box):
    """`{one-thing}`: the one thing to do that closes a piece."""

    css, heading_key = "pg-one-thing", "block_one_thing"


class Variants(_Box):
    """`{variants}`: the cases from which a session chooses, each a term with its lines."""

    tag, css = "div", "pg-variants"


class End(_Box):
    """`{end}`: what was done on the page, in a warm line or two.

    On a page that is walked it stands in the last card, once nothing on the page is open.
    """

    css = "pg-closing"


class ContentNote(_Box):
    """`{content-note}`: what is coming, how long, and how to skip it."""

    css, heading_key = "pg-content-note", "block_content_note"


def print_button(told: str, *, folded: bool = False) -> nodes.Node:
    """A button that prints the page; hidden until the page's script can press it.

    `folded` prints a job aid as a card to fold.
    """
    more = ' pg-quiet" data-card="folded' if folded else ""
    opening = f'<button class="pg-button pg-print{more}" type="button" hidden>'
    return nodes.raw("", f"{opening}{html.escape(told)}</button>\n", format="html")


class PrintPage(_Box):
    """`{print-page}`: a button that prints the page, and beside it what the author writes.

    None of it is on paper.
    """

    tag, css = "div", "pg-actions pg-on-screen"

    def run(self) -> list[nodes.Node]:
        [made] = super().run()
        made.insert(0, print_button(book_of(self.env.app).words["block_print"]))
        return [made]


class CountryBox(SphinxDirective):
    """`{country} competent-authority`: the answer in the country file.

    While it is empty: nothing, or, where it is needed at once, the question; on paper nothing,
    for there is a sheet of all questions.
    """

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        book = book_of(self.env.app)
        depends_on(self.env, *list_files(book, "country.yaml"))
        for question in book.country.questions:
            answer = question.answer.strip()
            if question.id == self.arguments[0] and (answer or question.urgent):
                asked = nodes.paragraph("", "", nodes.strong("", question.question))
                told = nodes.paragraph("", answer or book.words["block_country_ask"])
                css, checked = (
                    ("pg-country", [_checked(book)]) if answer else ("pg-country pg-on-screen", [])
                )
                return [block("section", css, book.words["block_country"], [asked, told, *checked])]
        return []


def _checked(book: Book) -> nodes.paragraph:
    """For which country an answer is, and when it was checked."""
    country, checked = book.country.country.strip(), book.country.checked.strip()
    key = _CHECKED[bool(country), bool(checked)]
    told = book.words(key, country=country, checked=checked)
    return nodes.paragraph("", told, classes=["pg-small"])


_CHECKED = {
    (True, True): "block_country_checked",
    (True, False): "block_country_unchecked",
    (False, True): "block_country_checked_nowhere",
    (False, False): "block_country_unchecked_nowhere",
}
"""What is said where the country, and the day, are told or not."""


class CountryQuestions(SphinxDirective):
    """`{country-questions}`: the questions in their groups, with room to write an answer."""

    def run(self) -> list[nodes.Node]:
        book = book_of(self.env.app)
        note_questions(self.env)
        depends_on(self.env, *list_files(book, "country.yaml"))
        made = [
            block("section", "", heading, [self._list(questions)])
            for heading, questions in groupby(book.country.questions, key=lambda each: each.group)
        ]
        return [print_button(book.words["block_print"]), *made] if made else []

    def _list(self, questions: Iterable[Question]) -> nodes.bullet_list:
        entries = nodes.bullet_list(classes=["pg-questions"])
        for question in questions:
            asked = nodes.paragraph("", "", nodes.strong("", question.question))
            entry = nodes.list_item("", asked, nodes.paragraph("", question.why))
            if answer := question.answer.strip():
                entry += nodes.paragraph("", answer)
            else:
                lines = '<div class="pg-lines" aria-hidden="true"><hr><hr><hr></div>'
                entry += nodes.raw("", lines, format="html")
            entries += entry
        return entries


def setup_blocks(app: Sphinx) -> None:
    """Register the boxes."""
    app.add_node(labelled, html=(visit_labelled, depart_labelled))
    app.add_directive("lead", Lead)
    app.add_directive("aims", Aims)
    app.add_directive("one-thing", OneThing)
    app.add_directive("variants", Variants)
    app.add_directive("end", End)
    app.add_directive("content-note", ContentNote)
    app.add_directive("print-page", PrintPage)
    app.add_directive("country", CountryBox)
    app.add_directive("country-questions", CountryQuestions)
