"""`estimate`: a number to estimate; near enough is right."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, ClassVar, Literal

from practiceguides.content.feedback import Feedback
from practiceguides.content.fields import Markdown, Searched
from practiceguides.content.model import Fault, Item
from practiceguides.content.problems import Codes

from .faults import CODES


class Estimate(Item):
    """Estimate a number; then read the answer, and why."""

    folder: ClassVar[Path] = Path(__file__).parent
    codes: ClassVar[Codes] = CODES

    type: Literal["estimate"]
    prompt: Searched[Markdown]
    """What is estimated."""
    least: int = 0
    """The least that can be chosen."""
    most: int = 100
    """The most that can be chosen."""
    answer: int
    """The number."""
    near: int = 5
    """So far from the answer is near enough."""
    feedback: Feedback
    """Why. Needed."""

    def faults(self) -> Iterator[Fault]:
        if self.feedback.empty:
            yield Fault("feedback-missing", ("feedback",), {"what": "estimate", "id": self.id})
        if not self.least <= self.answer <= self.most:
            words = {"answer": self.answer, "least": self.least, "most": self.most}
            yield Fault("estimate-outside", ("answer",), words)

    def marked_by(self) -> Any:
        return [self.answer, self.near]
