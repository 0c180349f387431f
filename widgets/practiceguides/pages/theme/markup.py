"""Markup that Sphinx writes and readers of it stumble over."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.writers.html5 import HTML5Translator

from practiceguides.content.markdown import CLOSED, OUTWARD
from practiceguides.pages.chapters import markup
from practiceguides.pages.items import item
from practiceguides.pages.shelf import book_of


class scroller(nodes.General, nodes.Element):  # noqa: N801 - docutils nodes have lower-case names
    """Holds a wide table, so that the table scrolls and not the page."""


def _let_tables_scroll(app: Sphinx, doctree: nodes.document, _docname: str) -> None:
    table_label = book_of(app).words("layout_table")
    for table in list(doctree.findall(nodes.table)):
        caption = next(iter(table.findall(nodes.title)), None)
        label = caption.astext() if caption else table_label
        box = scroller("", label=label)
        table.parent.replace(table, box)
        box += table


def _visit_scroller(translator: HTML5Translator, node: scroller) -> None:
    # A group, not a region: several tables on a page would each be a landmark.
    attributes = {"role": "group", "tabindex": "0", "aria-label": node["label"]}
    translator.body.append(translator.starttag(node, "div", CLASS="pg-scroll", **attributes))
    node["begin"] = len(translator.body)


def _let_cells_stand_below_each_other(app: Sphinx, doctree: nodes.document, _docname: str) -> None:
    """On a phone a row of three words or more is a card, and each cell has its column's name.

    Others than eyes have that name from the head already.
    """
    words = book_of(app).words
    for table in doctree.findall(nodes.table):
        head = [cell.astext() for part in table.findall(nodes.thead) for cell in part[0]]
        rows = [row.children for body in table.findall(nodes.tbody) for row in body]
        if not _is_wide(head, rows):
            continue
        table["classes"].append("pg-stacked")
        for row in rows:
            for column, cell in zip(head, row, strict=True):
                if not cell.astext():
                    cell["classes"].append("pg-empty")
                else:
                    place = cell[0] if isinstance(cell[0], nodes.paragraph) else cell
                    place.insert(0, _name(words("block_column", column=column)))


def _is_wide(head: Sequence[str], rows: Sequence[Sequence[nodes.Node]]) -> bool:
    """Whether it has three columns or more, none of them joined, and more than figures in them."""
    told = (cell.astext() for row in rows for cell in row[1:])
    whole = all(len(row) == len(head) for row in rows)
    return len(head) > 2 and whole and any(len(each) > _FIGURE for each in told)


_FIGURE = 4
"""As many characters as a cell with a number has: such a table fits on a phone as it is."""


def _name(column: str) -> nodes.Node:
    name = f'<span class="pg-column" aria-hidden="true">{html.escape(column)} </span>'
    return markup(name)


_ROLES = {"table": "table", "thead": "rowgroup", "tbody": "rowgroup", "tr": "row",
          "th": "columnheader", "td": "cell"}  # fmt: skip


def _depart_scroller(translator: HTML5Translator, node: scroller) -> None:
    written = "".join(translator.body[node["begin"] :])
    if "pg-stacked" in node[0]["classes"]:
        # Where cells stand under each other, some browsers forget that this is a table.
        written = re.sub(
            rf"<({'|'.join(_ROLES)})\b", lambda tag: f'{tag[0]} role="{_ROLES[tag[1]]}"', written
        )
    translator.body[node["begin"] :] = [written, "</div>\n"]


def _lead_to_written_ids(app: Sphinx, doctree: nodes.document) -> None:
    """Where an id is written before a heading, contents, search and links lead there.

    What docutils makes of the heading's words stays an address too; an `id3` is none.
    """
    led: dict[str, str] = {}
    written = {doctree.nameids[name] for name, said in doctree.nametypes.items() if said}
    for section in doctree.findall(nodes.section):
        own = [each for each in section["ids"] if each in written]
        if own:
            made = [each for each in section["ids"] if each not in own]
            section["ids"] = [*own, *(each for each in made if not re.fullmatch(r"id\d+", each))]
            led |= dict.fromkeys(made, own[0])
    for link in doctree.findall(nodes.reference):
        if link.get("refid") in led:
            link["refid"] = led[link["refid"]]
    # MyST remembers, for links of other pages, to which id the words of a heading lead. They may
    # name an id that was written too, or an item.
    slugs = app.env.metadata[app.env.docname].setdefault("myst_slugs", {})
    for slug, (line, target, words) in slugs.items():
        slugs[slug] = (line, led.get(target, target), words)
    items = (f"item-{node['spec']['id']}" for node in doctree.findall(item))
    for target in (*written, *items):
        slugs.setdefault(target, (0, target, ""))


def _visit_citation(translator: HTML5Translator, node: nodes.citation) -> None:
    # docutils writes roles that are deprecated or stand in the wrong place.
    translator.body.append(translator.starttag(node, "div", CLASS="citation"))


def _depart_citation(translator: HTML5Translator, _node: nodes.citation) -> None:
    translator.body.append("</div>\n")


def _close_outward_links(_app: Sphinx, doctree: nodes.document, _docname: str) -> None:
    for link in doctree.findall(nodes.reference):
        if OUTWARD.match(link.get("refuri", "")):
            link["rel"] = CLOSED


def setup_markup(app: Sphinx) -> None:
    """Let wide tables stack or scroll; put written ids first; mend links and citations."""
    app.add_node(scroller, html=(_visit_scroller, _depart_scroller))
    app.add_node(nodes.citation, override=True, html=(_visit_citation, _depart_citation))
    app.connect("doctree-read", _lead_to_written_ids, priority=400)  # before Sphinx notes them
    app.connect("doctree-resolved", _let_cells_stand_below_each_other)
    app.connect("doctree-resolved", _let_tables_scroll)
    app.connect("doctree-resolved", _close_outward_links)
