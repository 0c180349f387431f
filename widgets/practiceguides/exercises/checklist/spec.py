"""`checklist`: points to go through at work, on the screen or on paper."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field

from practiceguides.content.feedback import Feedback
from practiceguides.content.fields import (
    InlineMarkdown,
    Line,
    Many,
    Markdown,
    Part,
    Searched,
    Slug,
    walk,
)
from practiceguides.content.model import Base, Fault, Item
from practiceguides.content.source import Path_


class Point(Part):
    """One thing to do or to see to."""

    id: Slug
    """Its name, used once in all groups. Keep it when you change the text: a tick is found again by
    it.
    """
    text: Searched[InlineMarkdown]
    """What one does or sees to: one short sentence, in the words of the one who ticks it."""
    feedback: Feedback | None = None
    """Why; a learner unfolds it. Leave it out where there is no reason to give."""


class Group(Part):
    """Points that belong to one moment."""

    title: Line
    """The moment or the place: *Before the talk*. A group has no id."""
    points: Annotated[Many[Point], Field(min_length=2, max_length=10)]
    """What is seen to then."""


class Checklist(Item):
    """Tick what is seen to. It is not marked, and nobody has to tick everything."""

    folder: ClassVar[Path] = Path(__file__).parent

    type: Literal["checklist"]
    prompt: Searched[Markdown]
    """When to take the list, and when not."""
    groups: Annotated[Many[Group], Field(min_length=1, max_length=5)]
    """The list, a group for each moment."""

    def faults(self) -> Iterator[Fault]:
        seen: set[str] = set()
        for where, point in self._points():
            if point.id in seen:
                words = {"id": point.id, "list": "points"}
                yield Fault("member-repeated", (*where, "id"), words)
            seen.add(point.id)
            if point.feedback and point.feedback.empty:
                words = {"what": "point", "id": point.id}
                yield Fault("feedback-missing", (*where, "feedback"), words)

    def words_read(self, base: Base) -> float:
        # Reasons are folded.
        reasons = (point.feedback for _, point in self._points() if point.feedback)
        return super().words_read(base) - sum(each.words for why in reasons for each in walk(why))

    def decisions(self) -> int:
        return len(list(self._points()))

    def marked_by(self) -> Any:
        return sorted(point.id for _, point in self._points())

    def _points(self) -> Iterator[tuple[Path_, Point]]:
        """Every point of every group, and where it stands."""
        for number, group in enumerate(self.groups):
            for index, point in enumerate(group.points):
                yield ("groups", number, "points", index), point
