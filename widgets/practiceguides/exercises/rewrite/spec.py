"""`rewrite`: say a sentence better in one's own words, then compare it with model answers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field

from practiceguides.content import markdown
from practiceguides.content.feedback import Feedback, repeated
from practiceguides.content.model import Base, Claim, Fault, Item, Many, Markdown, Part, Slug
from practiceguides.content.source import Path_


class Model(Part):
    """One way to say it, and why."""

    text: Markdown
    feedback: Feedback = Feedback()
    """Every model needs it; an empty one is a fault."""


class Check(Part):
    """One thing to look for in one's own sentence."""

    id: Slug
    text: Markdown


class Rewrite(Item):
    """Rewrite a sentence; nobody marks it but the learner."""

    folder: ClassVar[Path] = Path(__file__).parent

    type: Literal["rewrite"]
    prompt: Markdown
    original: Markdown
    """The sentence to rewrite."""
    models: Annotated[Many[Model], Field(min_length=1, max_length=4)]
    checks: Annotated[Many[Check], Field(min_length=2, max_length=6)]
    rows: Annotated[int, Field(ge=2, le=8)] = 3
    """How many lines are ruled, on the screen and on paper."""

    def faults(self) -> Iterator[Fault]:
        yield from repeated("checks", self.checks)
        for index, model in enumerate(self.models):
            if model.feedback.empty:
                words = {"what": "model answer", "id": index + 1}
                yield Fault("feedback-missing", ("models", index), words)

    def claims(self) -> Iterator[Claim]:
        for index, model in enumerate(self.models):
            yield from model.feedback.claims(("models", index, "feedback"))

    def stories(self) -> Iterator[tuple[Path_, str]]:
        for index, model in enumerate(self.models):
            yield from model.feedback.stories(("models", index, "feedback"))

    def texts(self) -> Iterator[str]:
        yield self.prompt
        yield self.original

    def own_spec(self, _base: Base) -> dict[str, Any]:
        return {
            "prompt": markdown.render(self.prompt),
            "original": markdown.render(self.original),
            "models": [
                {"text": markdown.render(model.text), "feedback": model.feedback.to_spec()}
                for model in self.models
            ],
            "checks": [
                {"id": check.id, "text": markdown.render_inline(check.text)}
                for check in self.checks
            ],
            "rows": self.rows,
        }
