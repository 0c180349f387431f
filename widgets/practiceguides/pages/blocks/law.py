"""The legal table of a guide on a page: plain tables, one an instrument, each in a fold."""

from __future__ import annotations

from typing import Any

from docutils import nodes
from sphinx.environment import BuildEnvironment

from practiceguides.content import markdown
from practiceguides.content.model import in_language
from practiceguides.pages.shelf import book_of, depends_on, list_files
from practiceguides.words import Words

from .boxes import folded
from .tables import table


def make_law_table(env: BuildEnvironment, guide: str) -> list[nodes.Node]:
    """The provisions that concern a guide; nothing where the book has no legal table."""
    book = book_of(env.app)
    depends_on(env, *list_files(book, "law.yaml"))
    if book.law is None:
        return []
    # Here, for a build that meets no table need not wait for pandas.
    from practiceguides.law import law_frame

    languages = {
        provision.duty: provision.lang
        for instrument in book.law.instruments
        for provision in instrument.provisions
    }
    tables = law_frame(book.law, guide, book.words).groupby("instrument", sort=False)
    head = [book.words(f"law_{name}") for name in ("article", "strength", "duty")]
    return [
        _fold(
            instrument,
            table(
                [
                    [
                        nodes.Text(row.article),
                        nodes.Text(row.strength),
                        _duty(row, languages[row.duty], book.words),
                    ]
                    for row in rows.itertuples()
                ],
                head=head,
                caption=instrument,
                css="pg-law",
            ),
        )
        for instrument, rows in tables
    ]


def _fold(instrument: str, rows: nodes.table) -> nodes.Element:
    """An instrument behind its name; open, until a script closes it on a phone (theme/law.js)."""
    fold = folded(instrument, "pg-instrument", [rows])
    fold["open"] = True
    return fold


def _duty(row: Any, lang: str | None, words: Words) -> list[nodes.Node]:
    """What an article asks, and a word where its own whole text was not read."""
    duty = in_language(markdown.render_inline(row.duty), lang)
    told: list[nodes.Node] = [nodes.raw("", duty, format="html")]
    if row.seen != words("law_read"):
        told += [nodes.Text(" "), nodes.emphasis("", words("law_remark", remark=row.seen))]
    return told
