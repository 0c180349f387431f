"""`notepad`: a prompt about one's own practice, and room for a private note."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field

from practiceguides.content import markdown
from practiceguides.content.feedback import repeated
from practiceguides.content.model import (
    Base,
    Claim,
    Fault,
    Item,
    Many,
    Markdown,
    Part,
    Plain,
    Slug,
)
from practiceguides.content.source import Path_


class NotePart(Part):
    """One of the questions that a note answers, with a field of its own."""

    id: Slug
    """Its name, used once in this list. Keep it: what a learner wrote is found again by it."""
    label: Plain
    """The question above its field."""


class Notepad(Item):
    """A private note; it never enters a record or a score."""

    folder: ClassVar[Path] = Path(__file__).parent

    type: Literal["notepad"]
    prompt: Markdown
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

    def claims(self) -> Iterator[Claim]:
        return iter(())

    def stories(self) -> Iterator[tuple[Path_, str]]:
        return iter(())

    def texts(self) -> Iterator[str]:
        yield self.prompt
        yield from (part.label for part in self.parts)

    def own_spec(self, _base: Base) -> dict[str, Any]:
        return {
            "prompt": markdown.render(self.prompt),
            "parts": [{"id": part.id, "label": part.label} for part in self.parts],
            "plan": self.plan,
            "rows": self.rows or (3 if self.parts else 5),
        }
