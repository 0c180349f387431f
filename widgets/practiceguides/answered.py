"""What was answered, as plain records: in this kernel, or in files that a learner saved.

In a kernel only items that `exercise` and `scenario` showed here are known. A record never
holds what a learner wrote.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from practiceguides.content.book import Book
from practiceguides.kit.widget import ItemWidget
from practiceguides.records.reading import Records

if TYPE_CHECKING:
    import pandas as pd

COLUMNS = (
    "item", "type", "title", "status", "score", "max", "attempts", "confidence", "misconceptions",
    "ending", "outcome", "day", "basis",
)  # fmt: skip
"""What a record may hold; a type that has no such thing has None."""

NOT_YET = {None, "unanswered", "empty"}

NOT_SCORED = "not scored"
"""The status of an item in a file that was answered before results were kept."""


class Results(list[dict[str, Any]]):
    """A list of records. Of a kernel: one an answered item, in the order in which they were shown.

    Of a learner's file: one a result, item by item, the oldest first; so an item that was
    answered again has several.

    A record is a dict with the keys of `COLUMNS`: `status` as in widgets/README.md,
    `score` out of `max` for marked types, `misconceptions` a list of ids, `ending` and
    `outcome` for scenarios. `day` is known in files alone. Results of an item with the same
    `basis` can be compared.
    """

    def to_frame(self) -> pd.DataFrame:
        """The records as a pandas DataFrame, a row a record; empty, with all columns, if none is.

        Raises ModuleNotFoundError where pandas is not installed.
        """
        import pandas as pd

        return pd.DataFrame(self, columns=list(COLUMNS))


def results_of(shown: Iterable[ItemWidget]) -> Results:
    """The records of these widgets; of two with one item, the last shown and answered counts."""
    records: dict[str, dict[str, Any]] = {}
    for widget in shown:
        result = widget.result or {}
        if result.get("status") not in NOT_YET:
            spec = widget.spec
            about = {name: spec[name] for name in ("type", "title", "basis")}
            records[spec["id"]] = _record({**result, **about, "item": spec["id"]})
    return Results(records.values())


def results_in(records: Records, book: Book) -> Results:
    """The results of a learner's files; type and title as this edition of the book has them."""
    return Results(each for item in records for each in _results_of(item, records, book))


def _results_of(item: str, records: Records, book: Book) -> Iterator[dict[str, Any]]:
    located = book.items.get(item)
    known = {"item": item}
    if located:
        if located.item.is_note:
            return
        known |= {"type": located.item.type, "title": located.item.title}
    results = records[item].results
    if results is None:
        yield _record({**known, "status": NOT_SCORED})
    for each in results or ():
        yield _record({**each.result.model_dump(), **known, "day": each.day, "basis": each.basis})


def _record(known: dict[str, Any]) -> dict[str, Any]:
    return {column: known.get(column) for column in COLUMNS}
