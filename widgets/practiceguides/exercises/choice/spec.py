"""`choice`: one question, two to six answers, and a reason for every answer."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field

from practiceguides.content import markdown
from practiceguides.content.feedback import Feedback, Marked, repeated
from practiceguides.content.model import Base, Claim, Fault, Many, Markdown, Part, Slug
from practiceguides.content.source import Path_


class Option(Part):
    """One answer."""

    id: Slug
    text: Markdown
    correct: bool = False
    feedback: Feedback = Feedback()
    """Every option needs it; an empty one is a fault."""
    misconception: Slug | None = None
    """The mistaken idea that picking this option shows."""


class Choice(Marked):
    """Choose one answer, or several; then read what it does and why."""

    folder: ClassVar[Path] = Path(__file__).parent

    type: Literal["choice"]
    multiple: bool = False
    """Several answers may be picked."""
    options: Annotated[Many[Option], Field(min_length=2, max_length=6)]

    def faults(self) -> Iterator[Fault]:
        right = sum(option.correct for option in self.options)
        if not right:
            yield Fault("key-missing", ("options",))
        elif right == len(self.options):
            yield Fault("key-several", ("options",))
        yield from repeated("options", self.options)
        for index, option in enumerate(self.options):
            if option.feedback.empty:
                words = {"what": "option", "id": option.id}
                yield Fault("feedback-missing", ("options", index), words)

    def claims(self) -> Iterator[Claim]:
        for index, option in enumerate(self.options):
            yield from option.feedback.claims(("options", index, "feedback"))

    def stories(self) -> Iterator[tuple[Path_, str]]:
        for index, option in enumerate(self.options):
            yield from option.feedback.stories(("options", index, "feedback"))

    def named_misconceptions(self) -> Iterator[tuple[Path_, str]]:
        for index, option in enumerate(self.options):
            if option.misconception:
                yield ("options", index, "misconception"), option.misconception

    def texts(self) -> Iterator[str]:
        yield self.prompt
        yield from (option.text for option in self.options)

    def own_spec(self, _base: Base) -> dict[str, Any]:
        return {
            **self.marked_spec(),
            "multiple": self.multiple,
            "options": [_option_spec(option) for option in self.options],
        }


def _option_spec(option: Option) -> dict[str, Any]:
    return {
        "id": option.id,
        "text": markdown.render_inline(option.text),
        "correct": option.correct,
        "feedback": option.feedback.to_spec(),
        "misconception": option.misconception,
    }
