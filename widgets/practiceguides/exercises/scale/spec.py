"""`scale`: statements that learners rate for themselves, and rate again later."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from practiceguides.content.feedback import repeated
from practiceguides.content.fields import InlineMarkdown, Line, Many, Markdown, Part, Searched, Slug
from practiceguides.content.model import Fault, Item


class Statement(Part):
    """One sentence that is rated."""

    id: Slug
    """Its name, used once in this list. Keep it: a rating whose id is gone is dropped."""
    text: Searched[InlineMarkdown]
    """One sentence about the learner's own work, in the first person, about one thing only."""


class Level(Part):
    """One step of the scale."""

    id: Slug
    """Its name, used once in this list. Keep it: a rating whose id is gone is dropped."""
    text: Line
    """One to three words that answer the question of the prompt."""


class Scale(Item):
    """Rate statements about one's own work; see later what has changed. It is not marked."""

    folder: ClassVar[Path] = Path(__file__).parent

    type: Literal["scale"]
    prompt: Searched[Markdown]
    """What to think of while rating, and the question that the levels answer."""
    levels: Annotated[Many[Level], Field(min_length=3, max_length=5)]
    """From least to most. All statements share them."""
    statements: Annotated[Many[Statement], Field(min_length=2, max_length=10)]
    """What is rated."""
    closing: Markdown | None = None
    """What a learner may do with what they see; shown once they have rated."""

    def decisions(self) -> int:
        return len(self.statements)

    def faults(self) -> Iterator[Fault]:
        yield from repeated("levels", self.levels)
        yield from repeated("statements", self.statements)
