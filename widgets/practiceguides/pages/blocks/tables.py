"""A table of a page, made from data."""

from __future__ import annotations

from collections.abc import Sequence

from docutils import nodes


def table(
    rows: Sequence[Sequence[nodes.Node | Sequence[nodes.Node]]],
    *,
    head: Sequence[str],
    caption: str = "",
    css: str = "",
) -> nodes.table:
    """Make a table; a cell is a node, or several that stand in one paragraph."""
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
        parts = [cell] if isinstance(cell, nodes.Node) else cell
        row += nodes.entry("", nodes.paragraph("", "", *parts))
    return row
