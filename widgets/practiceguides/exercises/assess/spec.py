"""`assess`: a level for each row of needs or risks, and how far experienced people may differ."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field

from practiceguides.content.feedback import Feedback, Marked, repeated, unknown
from practiceguides.content.fields import Line, Many, Part, Searched, Slug
from practiceguides.content.model import Base, Fault
from practiceguides.content.problems import Codes

from .faults import CODES


class Level(Part):
    """One step of the scale that all rows share."""

    id: Slug
    """Its name, for the rows. Used once in this list."""
    text: Line
    """A word or two, without a full stop."""


class Row(Part):
    """One need or risk, and the level that the authors give it."""

    id: Slug
    """Its name, used once in this list."""
    text: Searched[Line]
    """The need or the risk, in a few words."""
    level: Slug
    """Id of the level that the authors give it, or whoever stands under `beside`."""
    spread: Annotated[Many[Slug], Field(min_length=2, max_length=2)] | None = None
    """Two ids, from and to in the order of `levels`: how far experienced people may differ. `level`
    lies between them or is one of them. Without it: `level` alone. Refused with `beside`.
    """
    feedback: Feedback = Feedback()
    """Why the authors see it so. Needed. All learners read it, near or far."""

    @property
    def ends(self) -> tuple[str, ...]:
        """Where the spread begins and where it ends."""
        return self.spread or (self.level, self.level)

    def to_spec(self, base: Base) -> dict[str, Any]:
        """`spread` is always there."""
        return {**super().to_spec(base), "spread": list(self.ends)}


class Assess(Marked):
    """Give each row a level; then compare with the authors, and see how far people differ."""

    folder: ClassVar[Path] = Path(__file__).parent
    codes: ClassVar[Codes] = CODES

    type: Literal["assess"]
    beside: Line | None = None
    """Who gave the levels of the key, if it is a person of the text: the name. Then no level is
    wrong, and a gap asks what each of the two knows. Without it: the authors.
    """
    rounds: bool = False
    """Each row is a round that brings something new: it opens once the row before has a level.
    Where a level is not that of the round before, the learner is asked why.
    """
    levels: Annotated[Many[Level], Field(min_length=3, max_length=5)]
    """In order, from least to most. All rows share them."""
    rows: Annotated[Many[Row], Field(min_length=2, max_length=8)]
    """Needs or risks, each with a level."""

    def faults(self) -> Iterator[Fault]:
        twice = [*repeated("levels", self.levels)]
        yield from twice
        yield from repeated("rows", self.rows)
        for index, row in enumerate(self.rows):
            strange = [*self._unknown_levels(index, row)]
            yield from strange
            if not (twice or strange or self._holds_its_level(row)):
                words = {"id": row.id, "level": row.level}
                yield Fault("spread-outside", ("rows", index, "spread"), words)
            if self.beside and row.spread:
                yield Fault(
                    "spread-beside", ("rows", index, "spread"), {"id": row.id, "who": self.beside}
                )
            if row.feedback.empty:
                yield Fault("feedback-missing", ("rows", index), {"what": "row", "id": row.id})

    def _unknown_levels(self, index: int, row: Row) -> Iterator[Fault]:
        yield from unknown(("rows", index, "level"), row.level, "levels", self.levels)
        for number, end in enumerate(row.spread or ()):
            yield from unknown(("rows", index, "spread", number), end, "levels", self.levels)

    def _holds_its_level(self, row: Row) -> bool:
        order = [level.id for level in self.levels]
        first, last = map(order.index, row.ends)
        return first <= order.index(row.level) <= last

    def decisions(self) -> int:
        return len(self.rows)

    def marked_by(self) -> Any:
        return {
            "levels": [level.id for level in self.levels],
            "rows": {row.id: None if self.beside else [row.level, row.ends] for row in self.rows},
        }
