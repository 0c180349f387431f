"""`test`: the same objectives asked twice, before and after a guide, in two parallel forms."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field

from practiceguides.content.feedback import repeated
from practiceguides.content.fields import (
    Line,
    Many,
    Markdown,
    ObjectiveId,
    Part,
    Searched,
    Slug,
    Unsent,
)
from practiceguides.content.model import Answer, Base, Fault, Item
from practiceguides.content.problems import Codes
from practiceguides.content.source import Path_
from practiceguides.exercises.choice import faults as choice
from practiceguides.exercises.choice.question import Question

from .faults import CODES


class Pair(Part):
    """One objective with a question in two forms, of like kind and difficulty."""

    id: Slug
    """Its name, used once in this list."""
    objective: Line
    """What both forms test: one sentence that begins with a verb. Learners read it after a form."""
    serves: Unsent[Many[ObjectiveId]] = ()
    """Ids of the guide's objectives, in its objectives.yaml, that both forms test."""
    before: Question
    """The question of the first form, before the guide."""
    after: Question
    """The question of the second form, after the guide: as many options, with the same `multiple`,
    or as many statements.
    """

    @property
    def forms(self) -> tuple[tuple[str, Question], tuple[str, Question]]:
        """Both forms, each with its name."""
        return ("before", self.before), ("after", self.after)


class Test(Item):
    """Answer before the guide, answer again after it, and see what has changed."""

    folder: ClassVar[Path] = Path(__file__).parent
    codes: ClassVar[Codes] = {**choice.CODES, **CODES}
    stands_on: ClassVar[tuple[str, ...]] = ("choice",)

    type: Literal["test"]
    prompt: Searched[Markdown] | None = None
    """A word of introduction, if you need one."""
    questions: Annotated[Many[Pair], Field(min_length=2, max_length=20)]
    """One for each objective, in two forms."""

    def faults(self) -> Iterator[Fault]:
        yield from repeated("questions", self.questions)
        for index, pair in enumerate(self.questions):
            at = ("questions", index)
            found = [fault for name, form in pair.forms for fault in form.faults((*at, name))]
            yield from found or _unlike(pair, at)

    def words_read(self, base: Base) -> float:
        # A learner answers one form at a time.
        forms = [form for pair in self.questions for _, form in pair.forms]
        return (super().words_read(base) - sum(form.unread() for form in forms)) / 2

    def decisions(self) -> int:
        return sum(pair.before.decided() for pair in self.questions)

    def asks(self) -> Iterator[tuple[Answer, ...]]:
        for index, pair in enumerate(self.questions):
            for name, form in pair.forms:
                yield form.question_answers(("questions", index, name))

    def marked_by(self) -> Any:
        return {
            pair.id: {name: form.question_marked_by() for name, form in pair.forms}
            for pair in self.questions
        }


def _unlike(pair: Pair, at: Path_) -> Iterator[Fault]:
    """A gain must come from the guide: chance has to help as much before as after."""
    before, after = (_shape(form) for _, form in pair.forms)
    if before != after:
        yield Fault(
            "forms-differ", (*at, "after"), {"id": pair.id, "before": before, "after": after}
        )


def _shape(form: Question) -> str:
    if form.statements:
        return f"{len(form.statements)} statements"
    return f"{'several' if form.multiple else 'one'} of {len(form.options)} options"
