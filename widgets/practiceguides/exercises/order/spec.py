"""`order`: steps to put in sequence; several sequences may be right, some must never be."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from hashlib import sha256
from itertools import pairwise, permutations
from math import factorial
from pathlib import Path
from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field

from practiceguides.content.feedback import Feedback, Marked, misordered, repeated, unknown
from practiceguides.content.fields import (
    InlineMarkdown,
    Many,
    MisconceptionId,
    Part,
    Searched,
    Slug,
    walk,
)
from practiceguides.content.model import Base, Fault
from practiceguides.content.problems import Codes
from practiceguides.content.source import Path_

from .faults import CODES


class Step(Part):
    """One step."""

    id: Slug
    """Its name, used once in this list."""
    text: Searched[InlineMarkdown]
    """A few words, without a full stop: feedback quotes them."""


class Pair(Part):
    """Two steps of which the second follows the first at once, and why."""

    first: Slug
    """Id of the step that comes first."""
    then: Slug
    """Id of the step that comes at once after it in a right order."""
    feedback: Feedback = Feedback()
    """Why. Needed. Learners who have the pair may read it too."""

    @property
    def second(self) -> tuple[str, str]:
        """The field that names the other step, and that step."""
        return "then", self.then


class Never(Part):
    """Two steps of which the first must never come before the second, and why."""

    first: Slug
    """Id of the step that comes too early."""
    before: Slug
    """Id of the step that has to come earlier."""
    feedback: Feedback = Feedback()
    """Why. Needed. Only learners who break the rule read it."""
    misconception: MisconceptionId | None = None
    """Id of the mistaken idea, in misconceptions.yaml, that breaking the rule shows."""

    @property
    def second(self) -> tuple[str, str]:
        """The field that names the other step, and that step."""
        return "before", self.before


class Order(Marked):
    """Put steps in sequence; then read what follows what, and why."""

    folder: ClassVar[Path] = Path(__file__).parent
    codes: ClassVar[Codes] = CODES

    type: Literal["order"]
    steps: Annotated[Many[Step], Field(min_length=3, max_length=8)]
    """In any sequence. Learners see them mixed: all in the same way, and never in a right order."""
    orders: Annotated[Many[Many[Slug]], Field(min_length=1)]
    """The right sequences, each with every step once. The first is the main one."""
    pairs: Many[Pair] = ()
    """Two steps that follow each other at once in a right order, and why. This or `never` is
    needed. Explain each two neighbours of the main order.
    """
    never: Many[Never] = ()
    """Rules: which step must never come before which other one, and why."""

    def faults(self) -> Iterator[Fault]:
        named = [*repeated("steps", self.steps), *self._faults_of_orders()]
        yield from named
        for name, rules in self._rules():
            for index, rule in enumerate(rules):
                found = [*self._faults_of_names((name, index), rule)]
                yield from found
                if rule.feedback.empty:
                    what = "pair" if isinstance(rule, Pair) else "rule"
                    words = {"what": what, "id": f"{rule.first}, {rule.second[1]}"}
                    yield Fault("feedback-missing", (name, index), words)
                if not found and not named:
                    yield from self._faults_of_rule((name, index), rule)
        if not self.pairs and not self.never:
            yield Fault("order-reasons", ("orders",))
        if not named and len(set(self.orders)) == factorial(len(self.steps)):
            yield Fault("order-any", ("orders",))

    def _faults_of_orders(self) -> Iterator[Fault]:
        """Each right sequence has every step once."""
        for index, order in enumerate(self.orders):
            yield from misordered(("orders", index), order, "orders", "steps", self.steps)

    def _faults_of_names(self, where: Path_, rule: Pair | Never) -> Iterator[Fault]:
        """A rule names two different steps."""
        field, name = rule.second
        yield from unknown((*where, "first"), rule.first, "steps", self.steps)
        yield from unknown((*where, field), name, "steps", self.steps)
        if name == rule.first:
            words = {
                "detail": "names the same step as `first`",
                "hint": "Name two different steps.",
            }
            yield Fault("field-value", (*where, field), {"field": field, **words})

    def _faults_of_rule(self, where: Path_, rule: Pair | Never) -> Iterator[Fault]:
        """What a rule says holds in the right sequences."""
        words = {"first": rule.first, "second": rule.second[1]}
        if isinstance(rule, Pair):
            if not any((rule.first, rule.then) in pairwise(order) for order in self.orders):
                yield Fault("order-pair", where, words)
        elif any(order.index(rule.first) < order.index(rule.before) for order in self.orders):
            yield Fault("order-never", where, words)

    def _rules(self) -> Iterator[tuple[str, Sequence[Pair | Never]]]:
        yield "pairs", self.pairs
        yield "never", self.never

    def words_read(self, base: Base) -> float:
        # Most learners break one rule, or none.
        words = sum(each.words for rule in self.never for each in walk(rule.feedback))
        return super().words_read(base) - words + words / max(1, len(self.never))

    def decisions(self) -> int:
        return len(self.steps)

    def marked_by(self) -> Any:
        never = sorted([rule.first, rule.before, rule.misconception or ""] for rule in self.never)
        return {"orders": sorted(self.orders), "never": never}

    def to_spec(self, base: Base) -> dict[str, Any]:
        """`shown` is the sequence that learners begin with."""
        return {**super().to_spec(base), "shown": list(self._shown())}

    def _shown(self) -> tuple[str, ...]:
        """The sequence a learner begins with: the same for everybody, and not right."""
        names = [step.id for step in self.steps]
        mixed = sorted(names, key=lambda name: sha256(f"{self.id} {name}".encode()).digest())
        return next(order for order in permutations(mixed) if order not in self.orders)
