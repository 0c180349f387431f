"""A question with its answers and their reasons: what a choice asks once and a test asks twice."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, WithJsonSchema
from pydantic_core import PydanticCustomError

from practiceguides.content.feedback import Feedback, repeated
from practiceguides.content.fields import (
    InlineMarkdown,
    Many,
    Markdown,
    MisconceptionId,
    Part,
    Searched,
    Slug,
    as_far_as_known,
    walk,
)
from practiceguides.content.model import Answer, Fault
from practiceguides.content.source import Path_


def _verdict(value: Any) -> Any:
    """YAML's own `true` and `false` become words, so that a verdict is always one."""
    words = {True: "true", False: "false"}
    if isinstance(value, bool):
        return words[value]
    if value != "depends":
        raise PydanticCustomError("verdict", "should be true, false or depends")
    return value


Verdict = Annotated[
    Literal["true", "false", "depends"],
    BeforeValidator(_verdict),
    WithJsonSchema({"enum": [True, False, "depends"]}),
]


class Option(Part):
    """One answer."""

    id: Slug
    """Its name, used once in this question."""
    text: Searched[InlineMarkdown]
    """The answer, about as long as the others."""
    correct: bool = False
    """`true` for an answer that fits. One at least fits, and never all."""
    feedback: Feedback = Feedback()
    """What comes of picking it, and why. Needed. `instead` is for an option that does not fit."""
    misconception: MisconceptionId | None = None
    """Id of the mistaken idea, in misconceptions.yaml, that picking it shows. Leave it out of an
    option that fits.
    """

    def misplaced(self, at: Path_) -> Iterator[Path_]:
        """Where a mistaken idea is named although picking this option is right."""
        if self.correct and self.misconception:
            yield (*at, "misconception")


class Ideas(Part):
    """The mistaken idea that each verdict on a statement shows."""

    true: MisconceptionId | None = None
    """Id of the mistaken idea of a learner who says *true*."""
    false: MisconceptionId | None = None
    """The same for *false*."""
    depends: MisconceptionId | None = None
    """The same for *it depends*."""


class Statement(Part):
    """One sentence to judge."""

    id: Slug
    """Its name, used once in this question."""
    text: Searched[InlineMarkdown]
    """One sentence."""
    verdict: Annotated[Verdict, Field(alias="is")]
    """What fits. `true` and `false` stand without quotes."""
    feedback: Feedback = Feedback()
    """Why. Needed. `instead` is read only where the verdict does not fit."""
    misconceptions: Ideas = Ideas()
    """The mistaken ideas that wrong verdicts show, by their ids in misconceptions.yaml. Each stands
    under what the learner says, and none under the verdict of `is`.
    """

    def misplaced(self, at: Path_) -> Iterator[Path_]:
        """Where a mistaken idea is named although this verdict is right."""
        if getattr(self.misconceptions, self.verdict):
            yield (*at, "misconceptions", self.verdict)


class Question(Part):
    """Options to pick from, or statements to judge: one of the two."""

    prompt: Searched[Markdown]
    """The question, with what one must know to answer it."""
    multiple: bool = False
    """`true` where a learner may pick several options. Without it they pick one. For options only.
    """
    options: Annotated[Many[Option], Field(min_length=2, max_length=6)] = ()
    """Answers to pick from. Write these or `statements`."""
    statements: Annotated[Many[Statement], Field(min_length=2, max_length=8)] = ()
    """Sentences to judge as true, false or depending. Write these or `options`."""

    def decided(self) -> int:
        """How often a learner weighs something: each statement, or the options as a whole."""
        return len(self.statements) or 1

    def unread(self) -> float:
        """How many words of feedback are not read: those of options that nobody picks."""
        told = sum(each.words for option in self.options for each in walk(option.feedback))
        picked = sum(option.correct for option in self.options) if self.multiple else 1
        return told * (1 - picked / len(self.options)) if self.options else 0

    @property
    def answers(self) -> tuple[Option | Statement, ...]:
        """What there is to pick or to judge."""
        return self.statements or self.options

    def faults(self, at: Path_ = ()) -> Iterator[Fault]:
        """Rules that need this question only; `at` is the place of the question itself."""
        if bool(self.options) == bool(self.statements):
            found = "both" if self.options else "none of the two"
            yield Fault("question-form", (*at, self._list), {"found": found})
            return
        yield from as_far_as_known(
            self._form_faults(at),
            repeated(self._list, self.answers, at),
            *(self._faults_of(answer, where) for where, answer in self._placed(at)),
        )

    def _form_faults(self, at: Path_) -> Iterator[Fault]:
        if self.statements and self.multiple:
            detail = "is for `options:` only"
            words = {"field": "multiple", "detail": detail, "hint": "Delete the line."}
            yield Fault("field-value", (*at, "multiple"), words)
        if self.options:
            right = sum(option.correct for option in self.options)
            if not right:
                yield Fault("key-missing", (*at, "options"))
            elif right == len(self.options):
                yield Fault("key-several", (*at, "options"))

    def _faults_of(self, answer: Option | Statement, where: Path_) -> Iterator[Fault]:
        if answer.feedback.empty:
            words = {"what": self._list.removesuffix("s"), "id": answer.id}
            yield Fault("feedback-missing", where, words)
        for place in answer.misplaced(where):
            yield Fault("misconception-right", place)

    def question_answers(self, at: Path_ = ()) -> tuple[Answer, ...]:
        """Its answers (see `Item.asks`)."""
        return tuple(
            Answer(where, each.id, each.text, each.correct if isinstance(each, Option) else None)
            for where, each in self._placed(at)
        )

    def question_marked_by(self) -> dict[str, Any]:
        """What marking reads (see `Item.marked_by`)."""
        return {
            "multiple": self.multiple,
            "options": {each.id: [each.correct, each.misconception] for each in self.options},
            "statements": {
                each.id: [each.verdict, dict(each.misconceptions)] for each in self.statements
            },
        }

    @property
    def _list(self) -> str:
        return "statements" if self.statements else "options"

    def _placed(self, at: Path_) -> Iterator[tuple[Path_, Option | Statement]]:
        for index, answer in enumerate(self.answers):
            yield (*at, self._list, index), answer
