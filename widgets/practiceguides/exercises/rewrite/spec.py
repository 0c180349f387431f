"""`rewrite`: say a sentence better in one's own words, then compare it with model answers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from practiceguides.content.feedback import Feedback, repeated
from practiceguides.content.fields import InlineMarkdown, Many, Markdown, Part, Searched, Slug
from practiceguides.content.model import Fault, Item


class Model(Part):
    """One way to say it, and why."""

    text: Markdown
    """The sentence, with its quotation marks."""
    feedback: Feedback = Feedback()
    """What comes of saying it so, and why. Needed. A story alone is enough. Leave `instead` out:
    the model is what to do instead.
    """


class Check(Part):
    """One thing to look for in one's own sentence."""

    id: Slug
    """Its name, used once in this list."""
    text: InlineMarkdown
    """One sentence that can be true of the learner's own: *It is an open question*."""


class Rewrite(Item):
    """Rewrite a sentence; nobody marks it but the learner."""

    folder: ClassVar[Path] = Path(__file__).parent

    type: Literal["rewrite"]
    prompt: Searched[Markdown]
    """What is to be said better, to whom, and when."""
    original: Searched[Markdown]
    """The sentence to rewrite, with its quotation marks."""
    models: Annotated[Many[Model], Field(min_length=1, max_length=4)]
    """Model answers, shown after the learner has written. They have no ids."""
    checks: Annotated[Many[Check], Field(min_length=2, max_length=6)]
    """What the learner looks for in their own sentence."""
    rows: Annotated[int, Field(ge=2, le=8)] = 3
    """How many lines are ruled, on the screen and on paper."""

    def decisions(self) -> int:
        return len(self.checks)

    def fields_written(self) -> int:
        return 1

    def faults(self) -> Iterator[Fault]:
        yield from repeated("checks", self.checks)
        for index, model in enumerate(self.models):
            if model.feedback.empty:
                words = {"what": "model answer", "id": index + 1}
                yield Fault("feedback-missing", ("models", index), words)
