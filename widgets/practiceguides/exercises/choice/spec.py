"""`choice`: one question, answers to pick or statements to judge, and a reason for each."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, ClassVar, Literal

from practiceguides.content.feedback import Marked
from practiceguides.content.model import Answer, Base
from practiceguides.content.problems import Codes

from .faults import CODES
from .question import Question

MOST_MINUTES = 3
"""The most that somebody gives who comes back for one decision."""


class Choice(Question, Marked):
    """Choose one answer or several, or judge statements; then read what it does and why."""

    folder: ClassVar[Path] = Path(__file__).parent
    codes: ClassVar[Codes] = CODES

    type: Literal["choice"]

    def words_read(self, base: Base) -> float:
        return super().words_read(base) - self.unread()

    def decisions(self) -> int:
        return self.decided()

    @property
    def is_quick(self) -> bool:
        return bool(self.options) and not self.multiple and self.minutes <= MOST_MINUTES

    def asks(self) -> Iterator[tuple[Answer, ...]]:
        yield self.question_answers()

    def marked_by(self) -> Any:
        return self.question_marked_by()
