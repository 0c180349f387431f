"""What was answered in this kernel, as plain records.

Only items that `exercise` and `scenario` showed here are known. A record never
holds what a learner wrote.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from practiceguides.kit.widget import ItemWidget

if TYPE_CHECKING:
    import pandas as pd

COLUMNS = (
    "item", "type", "title", "status", "score", "max", "attempts", "confidence", "misconceptions",
    "ending", "outcome",
)  # fmt: skip
"""What a record may hold; a type that has no such thing has None."""

NOT_YET = {None, "unanswered", "empty"}


class Results(list[dict[str, Any]]):
    """A list of records, one an answered item, in the order in which the items were shown.

    A record is a dict with the keys of `COLUMNS`: `status` as in widgets/README.md,
    `score` out of `max` for marked types, `misconceptions` a list of ids, `ending` and
    `outcome` for scenarios.
    """

    def to_frame(self) -> pd.DataFrame:
        """The records as a pandas DataFrame, a row an item; empty, with all columns, if none is.

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
            known = {"item": spec["id"], "type": spec["type"], "title": spec["title"], **result}
            records[spec["id"]] = {column: known.get(column) for column in COLUMNS}
    return Results(records.values())
