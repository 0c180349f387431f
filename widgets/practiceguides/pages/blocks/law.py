"""The legal table of a guide on a page: plain tables, one an instrument, each in a fold.

The instruments of a kind have a fold around them: whoever looks for one kind closes the others,
without a script too.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from docutils import nodes
from sphinx.environment import BuildEnvironment

from practiceguides.content import markdown
from practiceguides.law import Row, law_rows
from practiceguides.pages.chapters import markup
from practiceguides.pages.shelf import book_of, depends_on, list_files
from practiceguides.words import Words

from .boxes import folded
from .tables import table


def make_law_table(env: BuildEnvironment, guide: str) -> list[nodes.Node]:
    """The provisions that concern a guide; nothing where the book has no legal table."""
    book = book_of(env.app)
    depends_on(env, *list_files(book, "law.yaml"), *list_files(book, "country.yaml"))
    if book.law is None:
        return []
    rows = law_rows(book.law, book.country, guide, book.words)
    return [
        _fold(kind, "pg-law-kind", _instruments(of_kind, book.words))
        for kind, of_kind in groupby(rows, key=lambda row: row.kind)
    ]


def _instruments(rows: Iterable[Row], words: Words) -> list[nodes.Node]:
    """The tables of one kind."""
    head = [words(f"law_{name}") for name in ("article", "strength", "duty")]
    return [
        _fold(
            instrument,
            "pg-instrument",
            [
                table(
                    [
                        [
                            nodes.Text(row.article),
                            nodes.Text(row.strength),
                            _duty(row, words),
                        ]
                        for row in articles
                    ],
                    head=head,
                    caption=instrument,
                    css="pg-law",
                )
            ],
        )
        for instrument, articles in groupby(rows, key=lambda row: row.instrument)
    ]


def _fold(name: str, css: str, children: list[nodes.Node]) -> nodes.Element:
    """What stands behind its name; open, until a script closes instruments on a phone (law.js)."""
    fold = folded(name, css, children)
    fold["open"] = True
    return fold


def _duty(row: Row, words: Words) -> list[nodes.Node]:
    """What an article asks, and a word where its own whole text was not read."""
    told: list[nodes.Node] = [markup(markdown.render_inline(row.duty))]
    if row.seen != words("law_read"):
        told += [nodes.Text(" "), nodes.emphasis("", words("law_remark", remark=row.seen))]
    return told
