"""Job aids: cards that are printed alone, two on a sheet, to be cut, folded and kept at work."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from docutils import nodes
from docutils.parsers.rst import directives
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective
from sphinx.writers.html5 import HTML5Translator

from practiceguides.content.timing import words_in
from practiceguides.content.variables import fill_card
from practiceguides.pages.shelf import book_of, depends_on, list_files

from .boxes import block, print_button
from .country import numbers_of
from .gaps import filled, gap

GAP = "…"
"""What a card has where something is to be written."""

_SHORT = 330
"""So many words leave room for larger letters on an A5; others keep those that fit longer cards."""

_MOST = 12
"""So many numbers fit on a card that is folded."""

_WITH_SIGNS = re.compile(rf"((?:\S+ )?\S*{GAP}\S*)")
"""A gap with the word before it, and with the quotation marks and points at it."""

_CIRCLED = re.compile(r"(?<=\S) · (?=\S)")
"""What stands between answers of which one is circled."""


class card(nodes.General, nodes.Element):  # noqa: N801 - docutils nodes have lower-case names
    """A job aid. On paper it stands twice on its sheet, under the `title` of its page."""


class JobAid(SphinxDirective):
    """`{job-aid}`: what is printed alone, as two cards on a sheet, to be kept at work.

    Every "…" in it is a gap that is written in by hand; `{{ ambulance }}` is one too, until the
    country pack has the number, or the words. The option `for` says whom it is for. With `numbers`
    those of the pack, where it has some, are printed for the back. A card with the option `form` is
    filled in and given back, so that it is not folded and has no day to be old; what is circled
    there ("yes · no") stands on one line.
    """

    has_content = True
    option_spec = {
        "for": directives.unchanged_required,
        "form": directives.flag,
        "numbers": directives.flag,
    }

    def run(self) -> list[nodes.Node]:
        book = book_of(self.env.app)
        words = book.words
        depends_on(self.env, *list_files(book, "country.yaml"))
        for index, line in enumerate(self.content):
            self.content[index] = fill_card(line, book.base, GAP)
        made = card()
        if told := self.options.get("for"):
            made += nodes.paragraph("", told, classes=["pg-card-for"])
        made += self.parse_content_to_nodes()
        made += self._foot()
        for line in made.findall(nodes.paragraph):
            if line.astext().strip().endswith(f" {GAP}"):
                line["classes"].append("pg-to-end")
        for text in list(made.findall(nodes.Text)):
            if text.astext().strip() == GAP and len(text.parent) == 1:
                text.parent["classes"].append("pg-line")
            if GAP in text:
                text.parent.replace(text, list(_with_gaps(text)))
            elif "form" in self.options:
                kept = _CIRCLED.sub("\N{NO-BREAK SPACE}·\N{NO-BREAK SPACE}", text)
                text.parent.replace(text, nodes.Text(kept))
        buttons = [print_button(words("card_print_flat"))]
        if "form" not in self.options:
            buttons += [print_button(words("card_print_folded"), folded=True)]
        return [block("div", "pg-actions", "", buttons), made, *self._back()]

    def _back(self) -> list[nodes.Node]:
        """A second card with the numbers of the pack."""
        book = book_of(self.env.app)
        numbers = numbers_of(book, _MOST) if "numbers" in self.options else []
        title, told = book.words["card_numbers"], book.words["card_numbers_for"]
        head = nodes.paragraph("", told, classes=["pg-card-for"])
        return [card("", head, *numbers, self._foot(), title=title)] if numbers else []

    def _foot(self) -> nodes.paragraph:
        """Of which book it is, and when its numbers were checked: a day, or room to write it."""
        book = book_of(self.env.app)
        title = self.env.app.config.html_title
        if "form" in self.options:
            return nodes.paragraph("", title, classes=["pg-card-foot"])
        country, key = book.country, "card_foot"
        if country.country and numbers_of(book, 1):
            key = "card_foot_invented" if country.invented else "card_foot_country"
        told = book.words(key, book=title, country=country.country, day=gap("day"))
        day = nodes.Text(str(country.last_checked or GAP))
        return nodes.paragraph("", "", *filled(told, {"day": [day]}), classes=["pg-card-foot"])


def _with_gaps(text: nodes.Text) -> Iterator[nodes.Node]:
    """The text with its gaps, each on one line with the signs at it."""
    for place, part in enumerate(_WITH_SIGNS.split(text.astext())):
        if place % 2 == 0:
            yield nodes.Text(part)
            continue
        kept = nodes.inline(classes=["pg-kept"])
        for number, sign in enumerate(part.split(GAP)):
            kept += [nodes.inline("", GAP, classes=["pg-gap"])] if number else []
            kept += nodes.Text(sign)
        yield kept


def _visit_card(translator: HTML5Translator, node: card) -> None:
    translator.body.append('<div class="pg-cards">\n')
    node["begin"] = len(translator.body)
    name = f'<p class="pg-card-title">{html.escape(node["title"])}</p>'
    css = "pg-job-aid pg-short" if words_in(node.astext()) <= _SHORT else "pg-job-aid"
    translator.body.append(f'<section class="{css}">\n{name}\n')


def _depart_card(translator: HTML5Translator, node: card) -> None:
    translator.body.append("</section>\n")
    written = "".join(translator.body[node["begin"] :])
    again = written.replace("<section ", '<section aria-hidden="true" ', 1)
    again = re.sub(r'\sid="[^"]*"', "", again)
    translator.body.append(f"{again}</div>\n")


def _name_cards(_app: Sphinx, doctree: nodes.document) -> None:
    """A card is called as its page is; what it stands in is known to be its place."""
    for each in doctree.findall(card):
        each.setdefault("title", next(iter(doctree.findall(nodes.title))).astext())
        each.parent["classes"].append("pg-card-place")


def setup_cards(app: Sphinx) -> None:
    """Register the directive."""
    app.add_node(card, html=(_visit_card, _depart_card))
    app.add_directive("job-aid", JobAid)
    app.connect("doctree-read", _name_cards)
