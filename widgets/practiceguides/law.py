"""The legal table of a guide: what each article asks, and how strongly.

Made with pandas from `book/law.yaml`. In a live notebook it can be filtered; a built page shows
the whole of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import ipywidgets
import pandas as pd

from practiceguides.kit.item_mime import LAW_MIME

if TYPE_CHECKING:
    from practiceguides.content.legal import Instrument, Law, Provision
    from practiceguides.words import Words

COLUMNS = ("instrument", "article", "duty", "strength", "seen")
"""The columns of a guide's legal table, all of them text."""


def law_frame(law: Law, guide: str, words: Words) -> pd.DataFrame:
    """The provisions that concern a guide, a row each, with the columns of `COLUMNS`.

    `strength` is the duty's verb in plain words, `seen` whether and how its wording was read.
    """
    rows = [
        _row(law, instrument, provision, words)
        for instrument in law.instruments
        for provision in instrument.provisions
        if guide in provision.guides
    ]
    return pd.DataFrame(rows, columns=list(COLUMNS))


def _row(law: Law, instrument: Instrument, provision: Provision, words: Words) -> tuple[str, ...]:
    title, year = instrument.title, instrument.year
    return (
        words("law_dated", title=title, year=year) if year else title,
        provision.article,
        provision.duty,
        strength_of(law, instrument, provision, words),
        _seen(provision, words),
    )


def _seen(provision: Provision, words: Words) -> str:
    """Whether its wording was read, and how far or where if that is not the whole of it."""
    told, how = words(f"law_{provision.mark}"), provision.mark_note
    if not how:
        return told
    return how if provision.mark == "read" else words("law_seen_how", seen=told, how=how)


def strength_of(law: Law, instrument: Instrument, provision: Provision, words: Words) -> str:
    """How strong a duty is, in the plain words of law.yaml."""
    plain = {verb.id: verb.plain for verb in law.verbs}
    told = words.listed([plain[each] for each in provision.strength], "plain")
    told = told or words("law_defines")
    return words("law_comparison", strength=told) if instrument.kind == "comparison" else told


class LawTable(ipywidgets.VBox):  # type: ignore[misc]  # ipywidgets comes without types
    """The legal table with two filters; `frame` holds all rows, `shown` those that fit."""

    def __init__(self, frame: pd.DataFrame, guide: str, words: Words) -> None:
        self.frame, self.guide, self.words = frame, guide, words
        self.shown = frame
        self.filters = {
            column: ipywidgets.Dropdown(
                description=words(f"law_{column}"),
                options=[
                    (words("law_all"), ""),
                    *((each, each) for each in frame[column].unique()),
                ],
                layout=ipywidgets.Layout(width="auto"),
                style={"description_width": "initial"},
            )
            for column in ("instrument", "strength")
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
        named = shown.rename(columns={name: self.words(f"law_{name}") for name in COLUMNS})
        self._table.value = named.to_html(index=False, justify="left")

    def _repr_mimebundle_(self, **kwargs: Any) -> Any:
        bundle = super()._repr_mimebundle_(**kwargs)
        data, *rest = bundle if isinstance(bundle, tuple) else (bundle,)
        # What a built page shows; it makes the table anew, so nothing in the output can go stale.
        data[LAW_MIME] = {"guide": self.guide}
        data["text/plain"] = self.frame.to_string(index=False)
        return (data, *rest) if rest else data
