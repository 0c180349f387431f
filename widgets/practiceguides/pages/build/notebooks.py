"""How an executed notebook becomes a page: items instead of widgets, and no widget state."""

from __future__ import annotations

import json
from typing import Any

from docutils import nodes
from myst_nb.core.render import WIDGET_VIEW_MIMETYPE, MimeData, NbElementRenderer
from sphinx.application import Sphinx
from sphinx.util import logging

from practiceguides.kit.item_mime import ITEM_MIME, LAW_MIME
from practiceguides.pages.blocks.law import make_law_table
from practiceguides.pages.items import make_item

logger = logging.getLogger(__name__)

_LINES_A_CELL = 10_000
"""myst-nb counts a notebook's lines as (cell + 1) x 10,000 + line."""


class Renderer(NbElementRenderer):
    """myst-nb's renderer without the widget-state blob, which no page of ours reads."""

    def render_nb_finalise(self, metadata: dict[str, Any]) -> None:
        """Write nothing: items carry their own data."""


class ItemMime:
    """Takes an item, or a legal table, out of a cell's output.

    Only its name is stored there, so it cannot go stale.
    """

    mime_priority_overrides = (("*", ITEM_MIME, 1), ("*", LAW_MIME, 1))

    @staticmethod
    def handle_mime(
        renderer: NbElementRenderer, data: MimeData, inline: bool
    ) -> list[nodes.Node] | None:
        """What a page shows, or None for any other kind of output."""
        if inline or data.mime_type not in {ITEM_MIME, LAW_MIME}:
            return None
        content = json.loads(data.content) if isinstance(data.content, str) else data.content
        env = renderer.renderer.sphinx_env
        if data.mime_type == LAW_MIME:
            return make_law_table(env, content["guide"])
        return make_item(env, content["id"], (env.docname, data.line))


def warn_about_boxes(app: Sphinx, doctree: nodes.document) -> None:
    """Say where a cell shows a box of widgets: a page has no kernel, so it shows nothing there."""
    for bundle in doctree.findall(nodes.container):
        if bundle.get("nb_element") != "mime_bundle":
            continue
        kinds = {
            child.get("mime_type") for child in bundle.children if isinstance(child, nodes.Element)
        }
        if WIDGET_VIEW_MIMETYPE in kinds and not kinds & {ITEM_MIME, LAW_MIME}:
            cell, line = divmod(bundle.line or _LINES_A_CELL, _LINES_A_CELL)
            logger.warning(
                "%s:cell %d, line %d: this cell shows a box of widgets, and a built page cannot "
                "show one. Show one item a cell; keep boxes for live notebooks.",
                app.env.doc2path(app.env.docname), cell, line,
                type="practiceguides", subtype="box",
            )  # fmt: skip


def setup_notebooks(app: Sphinx) -> None:
    """Connect the check for boxes; the renderers come through entry points."""
    app.connect("doctree-read", warn_about_boxes)
