"""`choice`: one question, answers to pick or statements to judge, and a reason for each."""

from __future__ import annotations

from pathlib import Path
from typing import Any, ClassVar, Literal

from practiceguides.content.feedback import Marked

from .question import Question


class Choice(Question, Marked):
    """Choose one answer or several, or judge statements; then read what it does and why."""

    folder: ClassVar[Path] = Path(__file__).parent

    type: Literal["choice"]

    def marked_by(self) -> Any:
        return self.question_marked_by()
