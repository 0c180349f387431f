"""The live widget of an item, for notebooks."""

from __future__ import annotations

from typing import Any

import anywidget
import traitlets

from . import STATIC
from .item_mime import ITEM_MIME, ITEM_MIME_VERSION


class ItemWidget(anywidget.AnyWidget):
    """One item of the book; the page behaves, Python reads.

    Observe it like any widget: `item.observe(print, "result")`.
    """

    _esm = STATIC / "widget.mjs"
    _css = STATIC / "widget.css"

    spec = traitlets.Dict().tag(sync=True)
    """The item as plain data; see widgets/README.md."""
    strings = traitlets.Dict().tag(sync=True)
    """The words of the interface."""
    source = traitlets.Unicode().tag(sync=True)
    """The text file that the item is written in, seen from the book's folder."""
    type_script = traitlets.Unicode().tag(sync=True)
    """The script of a type that another package brings; empty for ours."""
    type_style = traitlets.Unicode().tag(sync=True)
    """Its style."""
    state = traitlets.Dict(allow_none=True, default_value=None).tag(sync=True)
    """What the learner did, with its version `v`; None before anything was done."""
    result = traitlets.Dict(allow_none=True, default_value=None).tag(sync=True)
    """`status`, and for marked types `score` and `max`; None before anything was done."""

    def _repr_mimebundle_(self, **kwargs: Any) -> tuple[dict[str, Any], dict[str, Any]] | None:
        bundle = super()._repr_mimebundle_(**kwargs)
        if bundle is None:
            return None
        data, metadata = bundle
        data[ITEM_MIME] = {"version": ITEM_MIME_VERSION, "id": self.spec["id"]}
        data["text/plain"] = f"{self.spec['title']} ({self.source})"
        return data, metadata
