"""The legal table of a guide in a live notebook, where it can be filtered."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import ipywidgets
import pandas as pd

from practiceguides.kit.item_mime import LAW_MIME

from .law import Row

if TYPE_CHECKING:
    from practiceguides.words import Words


class LawTable(ipywidgets.VBox):  # type: ignore[misc]  # ipywidgets comes without types
    """The legal table with filters; `frame` holds all rows, `shown` those that fit."""

    def __init__(self, rows: Sequence[Row], guide: str, words: Words) -> None:
        self.frame = self.shown = pd.DataFrame(rows, columns=list(Row._fields))
        self.guide, self.words = guide, words
        self.filters = {
            column: ipywidgets.Dropdown(
                description=words(f"law_{column}"),
                options=[
                    (words("law_all"), ""),
                    *((each, each) for each in self.frame[column].unique()),
                ],
                layout=ipywidgets.Layout(width="auto"),
                style={"description_width": "initial"},
            )
            for column in ("kind", "instrument", "strength")
        }
        self._table = ipywidgets.HTML()
        for each in self.filters.values():
            each.observe(self._draw, "value")
        super().__init__([*self.filters.values(), self._table])
        self._draw()

    def _draw(self, _change: object = None) -> None:
        shown = self.frame
        for column, chosen in self.filters.items():
            if chosen.value:
                shown = shown[shown[column] == chosen.value]
        self.shown = shown
        named = shown.rename(columns={name: self.words(f"law_{name}") for name in Row._fields})
        self._table.value = named.to_html(index=False, justify="left")

    def _repr_mimebundle_(self, **kwargs: Any) -> Any:
        bundle = super()._repr_mimebundle_(**kwargs)
        data, *rest = bundle if isinstance(bundle, tuple) else (bundle,)
        # What a built page shows; it makes the table anew, so nothing in the output can go stale.
        data[LAW_MIME] = {"guide": self.guide}
        data["text/plain"] = self.frame.to_string(index=False)
        return (data, *rest) if rest else data
