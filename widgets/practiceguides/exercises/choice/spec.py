"""`choice`: one question, two to six answers, and a reason for every answer."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field

from practiceguides.content import markdown
from practiceguides.content.model import Claim, FactId, Fault, Item, Many, Markdown, Part, Slug
from practiceguides.content.source import Path_


class Feedback(Part):
    """What a learner reads after checking; the two parts are never mixed."""

    story: Markdown | None = None
    """In this story: what happens to the person. Invented; it names no fact."""
    research: Markdown | None = None
    """What research and law say; it rests on `facts`."""
    facts: Many[FactId] = ()
    instead: Markdown | None = None
    """What to do instead."""


class Option(Part):
    """One answer."""

    id: Slug
    text: Markdown
    correct: bool = False
    feedback: Feedback = Feedback()
    """Every option needs it; an empty one is a fault."""


class Choice(Item):
    """Choose one answer, or several; then read what it does and why."""

    folder: ClassVar[Path] = Path(__file__).parent

    type: Literal["choice"]
    prompt: Markdown
    multiple: bool = False
    """Several answers may be picked."""
    confidence: bool = False
    """Ask how sure the learner is before checking."""
    attempts: Annotated[int, Field(ge=1, le=5)] = 1
    """How often the learner may check."""
    hint: Markdown | None = None
    options: Annotated[Many[Option], Field(min_length=2, max_length=6)]

    def faults(self) -> Iterator[Fault]:
        right = sum(option.correct for option in self.options)
        if not right:
            yield Fault("key-missing", ("options",))
        elif right == len(self.options):
            yield Fault("key-several", ("options",))
        seen: set[str] = set()
        for index, option in enumerate(self.options):
            if option.id in seen:
                yield Fault("choice-repeated", ("options", index, "id"), {"choice": option.id})
            seen.add(option.id)
            if option.feedback == Feedback():
                yield Fault("option-feedback", ("options", index), {"option": option.id})

    def claims(self) -> Iterator[Claim]:
        for index, option in enumerate(self.options):
            if option.feedback.research:
                where: Path_ = ("options", index, "feedback", "research")
                yield Claim(where, option.feedback.research, option.feedback.facts)

    def stories(self) -> Iterator[tuple[Path_, str]]:
        for index, option in enumerate(self.options):
            for part in ("story", "instead"):
                if text := getattr(option.feedback, part):
                    yield ("options", index, "feedback", part), text

    def texts(self) -> Iterator[str]:
        yield self.prompt
        yield from (option.text for option in self.options)

    def own_spec(self) -> dict[str, Any]:
        return {
            "prompt": markdown.render(self.prompt),
            "multiple": self.multiple,
            "confidence": self.confidence,
            "attempts": self.attempts,
            "hint": self.hint and markdown.render(self.hint),
            "options": [_option_spec(option) for option in self.options],
        }


def _option_spec(option: Option) -> dict[str, Any]:
    said = option.feedback
    return {
        "id": option.id,
        "text": markdown.render_inline(option.text),
        "correct": option.correct,
        "feedback": {
            "story": said.story and markdown.render(said.story),
            "research": said.research and markdown.render(said.research),
            "instead": said.instead and markdown.render(said.instead),
            "facts": list(said.facts),
        },
    }
