"""The legal table of a guide on a page: plain tables, one an instrument."""

from __future__ import annotations

from typing import Any

from docutils import nodes
from sphinx.environment import BuildEnvironment

from practiceguides.content import markdown
from practiceguides.kit.strings import load_strings
from practiceguides.pages.shelf import book_of, depends_on

from .tables import table


def make_law_table(env: BuildEnvironment, guide: str) -> list[nodes.Node]:
    """The provisions that concern a guide; nothing where the book has no legal table."""
    book = book_of(env.app)
    depends_on(env, *book.layers.paths("book/law.yaml"))
    if book.law is None:
        return []
    # Here, for a build that meets no table need not wait for pandas.
    from practiceguides.law import law_frame

    strings = load_strings()
    head = [strings[f"law_{name}"] for name in ("article", "duty", "strength")]
    return [
        table(
            [
                [nodes.Text(row.article), _duty(row), nodes.Text(row.strength)]
                for row in rows.itertuples()
            ],
            head=head,
            caption=instrument,
            css="pg-law",
            stacked=True,
        )
        for instrument, rows in law_frame(book.law, guide).groupby("instrument", sort=False)
    ]


def _duty(row: Any) -> list[nodes.Node]:
    """What an article asks, and a word where its text was not read."""
    words: list[nodes.Node] = [nodes.raw("", markdown.render_inline(row.duty), format="html")]
    strings = load_strings()
    if row.seen == strings["law_recalled"]:
        words += [nodes.Text(" "), nodes.emphasis("", f"({row.seen})")]
    return words
