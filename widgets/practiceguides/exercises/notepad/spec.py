"""`notepad`: a prompt about one's own practice, and room for a private note."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import ceil
from pathlib import Path
from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field

from practiceguides.content.feedback import repeated
from practiceguides.content.fields import Line, Many, Markdown, Part, Searched, Slug
from practiceguides.content.model import Base, Fault, Item


class NotePart(Part):
    """One of the questions that a note answers, with a field of its own."""

    id: Slug
    """Its name, used once in this list. Keep it: what a learner wrote is found again by it."""
    label: Searched[Line]
    """The question above its field."""


class Notepad(Item):
    """A private note; it never enters a record or a score."""

    folder: ClassVar[Path] = Path(__file__).parent
    is_note: ClassVar[bool] = True

    type: Literal["notepad"]
    prompt: Searched[Markdown]
    """What to think about. It asks about practice, never about a case."""
    parts: Annotated[Many[NotePart], Field(min_length=2, max_length=4)] = ()
    """Questions in steps, such as what, so what, now what. Without them there is one field."""
    plan: bool = False
    """`true` adds *By when?* and *With whom?*: the note is a line of the learner's action plan. It
    needs no `parts`.
    """
    rows: Annotated[int, Field(ge=2, le=20)] | None = None
    """How many lines each part has, or the one field. Without it: 5, or 3 where there are parts."""

    def faults(self) -> Iterator[Fault]:
        yield from repeated("parts", self.parts)

    @property
    def shown_rows(self) -> int:
        """How many lines each field has."""
        return self.rows or (3 if self.parts else 5)

    def fields_written(self) -> int:
        # Three lines are a sentence or two; by when and with whom are a few words.
        return max(1, len(self.parts)) * ceil(self.shown_rows / 3) + self.plan

    def planned(self) -> Sequence[str] | None:
        return [part.id for part in self.parts] if self.plan else None

    def questions_written(self) -> dict[str, str]:
        return {part.id: part.label for part in self.parts}

    def to_spec(self, base: Base) -> dict[str, Any]:
        """`rows` is always there."""
        return {**super().to_spec(base), "rows": self.shown_rows}
