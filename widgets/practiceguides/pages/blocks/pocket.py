"""The pocket card: a sheet of eight panels, folded to an A7, with local numbers and own words.

The numbers are those of the country pack. What the learner wrote stands in their browser alone:
the page's script (`pages/pocket/`) fills it in when it is asked to, and everywhere else there are
lines to write on.
"""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from itertools import groupby

from docutils import nodes
from docutils.statemachine import StringList
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective, SphinxRole
from sphinx.writers.html5 import HTML5Translator

from practiceguides.content.book import Book
from practiceguides.content.complete import PANELS, PART
from practiceguides.content.country import dialled
from practiceguides.pages.chapters import markup
from practiceguides.pages.items import questions_of
from practiceguides.pages.shelf import book_of, depends_on, give_own, list_files

from .boxes import block, print_button

_LINES = 3
"""So many lines there are for words, and one for a number."""
_NUMBERS = 2
"""So many numbers of one question have room; the page with all questions has all."""


_SAID = {
    "fill": "pocket_fill",
    "empty": "pocket_empty",
    "filled": "pocket_filled",
    "emptied": "pocket_emptied",
    "nothing": "pocket_nothing",
    "long": "pocket_long",
}
"""What the page's script says."""


class own(nodes.General, nodes.Inline, nodes.Element):  # noqa: N801 - docutils nodes have lower-case names
    """Numbers, where some are known; words from the learner's `item`; else `lines` to write on."""


class Own(SphinxRole):
    """What the learner wrote in an item: its text, or one part of it, `{own}this-week-core will`.

    A number at the end says how many lines there are to write on.
    """

    def run(self) -> tuple[list[nodes.Node], list[nodes.system_message]]:
        *names, last = self.text.split()
        lines = int(last) if last.isdigit() else _LINES
        names = names if last.isdigit() else [*names, last]
        return [_own(book_of(self.env.app), names, lines)], []


class Number(SphinxRole):
    """The numbers that answer a question of the country pack, `{number}ambulance`, at most two.

    On the card an item may stand behind it, and its part, in which the learner writes such a
    number. On another page there is a gap where none is known.
    """

    def run(self) -> tuple[list[nodes.Node], list[nodes.system_message]]:
        book = book_of(self.env.app)
        depends_on(self.env, *list_files(book, "country.yaml"))
        question, *names = self.text.split()
        made = _own(book, names, 1)
        made["numbers"] = book.country.numbers_for(question)[:_NUMBERS]
        return [made], []


def _own(book: Book, names: list[str], lines: int) -> own:
    """The place for words from an item that the book may have."""
    item, part = (*names, "", "")[:2]
    located = book.items.get(item)
    asked = questions_of(located.item).get(part, located.item.title) if located else ""
    return own(
        item=item if located else "", part=part, asked=asked, lines=lines, numbers=[], on_card=False
    )


class PocketCard(SphinxDirective):
    """`{pocket-card}`: a booklet of eight panels with a line `---` between two of them.

    The first panel is its front and the last its back: whoever sees the card sees these two.
    """

    has_content = True

    def run(self) -> list[nodes.Node]:
        book = book_of(self.env.app)
        depends_on(self.env, *list_files(book, "country.yaml"))
        panels = [self._panel(lines) for lines in self._parts()]
        if len(panels) != PANELS:
            raise self.error(f"The card has {len(panels)} panels, and its sheet has {PANELS}.")
        give_own(self.env, "pocket")
        numbered = [each for each in panels if any(place["numbers"] for place in each.findall(own))]
        if numbered:
            numbered[-1].append(nodes.paragraph("", _of_country(book), classes=["pg-small"]))
        return [self._controls(book), block("div", "pocket-sheet", "", panels)]

    def _parts(self) -> Iterator[StringList]:
        rows = range(len(self.content))
        parted = groupby(rows, key=lambda row: self.content[row].strip() == PART)
        for is_line, found in parted:
            if not is_line:
                part = [*found]
                yield self.content[part[0] : part[-1] + 1]

    def _panel(self, lines: StringList) -> nodes.Element:
        panel = block("section", "pocket-panel", "", [])
        self.state.nested_parse(lines, self.content_offset, panel)
        for place in panel.findall(own):
            place["on_card"] = True
        return panel

    def _controls(self, book: Book) -> nodes.Element:
        """What fills the card in, hidden until a script can; what prints it; what was done."""
        said = {name: book.words[key] for name, key in _SAID.items()}
        data = "".join(f' data-{name}="{escape(each)}"' for name, each in said.items())
        button = f'<button class="pg-button pg-quiet" type="button"{data} hidden></button>'
        return block(
            "div",
            "pg-actions pocket-controls",
            "",
            [
                markup(button),
                print_button(book.words["pocket_print"]),
                markup('<p class="pg-small" hidden></p>'),
            ],
        )


def _of_country(book: Book) -> str:
    """For which country the numbers are, and the day since which one was not called again."""
    country, words = book.country, book.words
    told = []
    if country.country:
        key = "block_country_invented" if country.invented else "block_country_of"
        told.append(words(key, country=country.country))
    if day := country.last_checked:
        told.append(words("block_country_checked", day=day))
    else:
        told.append(words["block_country_unchecked"])
    return " ".join(told)


def _visit_own(translator: HTML5Translator, node: own) -> None:
    numbers = node["numbers"]
    for number, name in numbers:
        href = dialled(number)
        told = f'<a href="tel:{href}">{escape(number)}</a>' if href else escape(number)
        # Of two it has to be said whose they are.
        told_name = f" {escape(name)} " if len(numbers) > 1 else ""
        translator.body.append(f'<span class="pocket-number">{told}</span>{told_name}')
    if node["item"]:
        data = "".join(f' data-{name}="{escape(node[name])}"' for name in ("item", "part", "asked"))
        translator.body.append(f'<span class="pocket-own" translate="no"{data}></span>')
    if not numbers and not node["on_card"]:
        translator.body.append('<span class="pg-gap">…</span>')
    elif not numbers:
        lines = "<i></i>" * node["lines"]
        translator.body.append(f'<span class="pocket-lines" aria-hidden="true">{lines}</span>')
    raise nodes.SkipNode


def setup_pocket(app: Sphinx) -> None:
    """Register the directive and its roles."""
    app.add_node(own, html=(_visit_own, None))
    app.add_role("own", Own())
    app.add_role("number", Number())
    app.add_directive("pocket-card", PocketCard)
