"""A table of a page, made from data."""

from __future__ import annotations

import html
from collections.abc import Sequence

from docutils import nodes

from practiceguides.words import Words


def table(
    rows: Sequence[Sequence[nodes.Node | Sequence[nodes.Node]]],
    *,
    head: Sequence[str],
    caption: str = "",
    css: str = "",
    stacked: Words | None = None,
) -> nodes.table:
    """Make a table; a cell is a node, or several that stand in one paragraph.

    Where there are words for it, it is `stacked`: a narrow screen shows the cells of a row under
    each other, each with its column's name. Others than eyes have that name from the head already.
    """
    if stacked:
        css += " pg-stacked"
        rows = [
            [
                [_name(words, stacked), *parts] if (parts := _parts(cell)) else []
                for words, cell in zip(head, row, strict=True)
            ]
            for row in rows
        ]
    made = nodes.table("", *([nodes.title("", caption)] if caption else []), classes=css.split())
    group = nodes.tgroup("", cols=len(head))
    group += [nodes.colspec(colwidth=1) for _ in head]
    group += nodes.thead("", _row([nodes.Text(words) for words in head]))
    group += nodes.tbody("", *(_row(row) for row in rows))
    made += group
    return made


def _row(cells: Sequence[nodes.Node | Sequence[nodes.Node]]) -> nodes.row:
    row = nodes.row()
    for cell in cells:
        row += nodes.entry("", nodes.paragraph("", "", *_parts(cell)))
    return row


def _parts(cell: nodes.Node | Sequence[nodes.Node]) -> list[nodes.Node]:
    return [cell] if isinstance(cell, nodes.Node) else list(cell)


def _name(column: str, words: Words) -> nodes.Node:
    told = html.escape(words("block_column", column=column))
    name = f'<span class="pg-column" aria-hidden="true">{told} </span>'
    return nodes.raw("", name, format="html")
