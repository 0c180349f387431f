"""`referral`: build a route: who, for what, with whose consent, sharing what, in which order."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field

from practiceguides.content import markdown
from practiceguides.content.feedback import Feedback, Marked, repeated, unknown
from practiceguides.content.fields import (
    InlineMarkdown,
    Line,
    Many,
    MisconceptionId,
    Part,
    Searched,
    Slug,
    Unsent,
)
from practiceguides.content.model import Base, Fault
from practiceguides.content.problems import Codes
from practiceguides.content.source import Path_

from .faults import CODES
from .rules import keeps


class Member(Part):
    """One service, need, kind of consent, or piece of information."""

    id: Slug
    """Its name, for the rules and the model. Used once in this list; another list may use it too.
    """
    text: Searched[InlineMarkdown]
    """A few words, without a full stop."""

    def to_spec(self, base: Base) -> dict[str, Any]:
        """`plain` is the text as a sentence quotes it."""
        return {**super().to_spec(base), "plain": markdown.plain(self.text)}


class Described(Part):
    """Steps as a rule describes them; a field that is left out says nothing."""

    services: Many[Slug] | None = None
    """Ids of services."""
    needs: Many[Slug] | None = None
    """Ids of needs."""
    consents: Many[Slug] | None = None
    """Ids of consents."""
    data: Many[Slug] | None = None
    """Ids of pieces of information."""


class Before(Part):
    """An order of steps."""

    first: Described
    """Steps of which one has to come earlier."""
    then: Described
    """Steps that come later. Where none comes, the rule is kept."""


class Rule(Part):
    """One thing a route must keep, and why."""

    id: Slug
    """Its name, used once in this list."""
    text: Line
    """The rule in words, as a learner reads it afterwards."""
    must: Unsent[Described | None] = None
    """At least one step is like this: in each field that is named it has one of the ids."""
    never: Unsent[Described | None] = None
    """No step is like this."""
    only: Unsent[Described | None] = None
    """`services` says to which steps the rule applies; without it, to all. The other fields are the
    limit: these steps have nothing but these ids. `data: []` means that nothing is shared.
    """
    before: Unsent[Before | None] = None
    """Before the first step like `then` there is an earlier step like `first`."""
    essential: bool = False
    """It must hold: a route that breaks it does not fit, not even in part. For what no other rule
    makes good, such as consent.
    """
    feedback: Feedback = Feedback()
    """Why it is a rule. Needed. All learners read it; `instead` only those who did not keep the
    rule.
    """
    misconception: MisconceptionId | None = None
    """Id of the mistaken idea, in misconceptions.yaml, that breaking the rule shows."""

    @property
    def kinds(self) -> list[str]:
        """The kinds of condition it has: one, unless it is faulty."""
        return [kind for kind in ("must", "never", "only", "before") if getattr(self, kind)]

    @property
    def described(self) -> Mapping[Path_, Described]:
        """The steps that it describes, and where."""
        if self.before:
            both = self.before
            return {("before", "first"): both.first, ("before", "then"): both.then}
        return {(kind,): getattr(self, kind) for kind in self.kinds}

    def to_spec(self, base: Base) -> dict[str, Any]:
        """Its condition is told by `kind` and `described`, whatever the kind."""
        spec = super().to_spec(base)
        return {**spec, "kind": self.kinds[0], "described": self.parts()}

    def parts(self) -> list[dict[str, list[str]]]:
        """What it describes as plain data."""
        return [_named(each) for each in self.described.values()]


class Step(Part):
    """One step of the authors' route."""

    service: Slug
    """Id of a service."""
    needs: Annotated[Many[Slug], Field(min_length=1)]
    """Ids of the needs that it is for."""
    consent: Slug
    """Id of a consent."""
    data: Many[Slug] = ()
    """Ids of what is shared. Leave it out, or write `[]`, where nothing is shared."""


class Steps(Part):
    """How long a route may be."""

    least: Annotated[int, Field(ge=1, le=6)] = 1
    """How many steps at least. Never more than `most`."""
    most: Annotated[int, Field(ge=1, le=6)] = 4
    """How many at most."""


class Referral(Marked):
    """Build a route of referrals; rules say what a good one keeps."""

    folder: ClassVar[Path] = Path(__file__).parent
    codes: ClassVar[Codes] = CODES

    type: Literal["referral"]
    services: Annotated[Many[Member], Field(min_length=2, max_length=6)]
    """Who may be asked for help."""
    needs: Annotated[Many[Member], Field(min_length=1, max_length=5)]
    """What help may be for."""
    consents: Annotated[Many[Member], Field(min_length=2, max_length=5)]
    """Whose consent there may be, each a sentence without its full stop: *She was asked and
    agreed*.
    """
    data: Annotated[Many[Member], Field(min_length=2, max_length=8)]
    """What may be shared."""
    steps: Unsent[Steps] = Steps()
    """How many steps a route may have: that of the learner, and `model`. You may write only one of
    the two fields.
    """
    rules: Annotated[Many[Rule], Field(min_length=2, max_length=10)]
    """What a good route keeps. Each has exactly one of `must`, `never`, `only`, `before`."""
    model: Annotated[Many[Step], Field(min_length=1)]
    """A route that keeps every rule: shown afterwards, as one way among others."""

    def faults(self) -> Iterator[Fault]:
        found = [*self._list_faults(), *self._rule_faults(), *self._model_faults()]
        yield from found or self._broken_rules()

    def _list_faults(self) -> Iterator[Fault]:
        for name in ("services", "needs", "consents", "data", "rules"):
            yield from repeated(name, getattr(self, name))
        if self.steps.least > self.steps.most:
            yield _disagrees(("steps", "least"), "least", "is more than `most`")

    def _rule_faults(self) -> Iterator[Fault]:
        for index, rule in enumerate(self.rules):
            where = ("rules", index)
            if rule.feedback.empty:
                yield Fault("feedback-missing", where, {"what": "rule", "id": rule.id})
            if len(rule.kinds) != 1:
                yield _condition_fault(
                    where, f"rules, number {index + 1}", "should have one condition"
                )
            for place, described in rule.described.items():
                named = _named(described)
                if not set(named) - ({"services"} if "only" in place else set()):
                    yield _condition_fault((*where, *place), str(place[-1]), "describes no step")
                for name, wanted in named.items():
                    if not wanted and "only" not in place:
                        words = {"field": name, "detail": "is empty"}
                        hint = "Name at least one id, or delete the line."
                        yield Fault("field-value", (*where, *place, name), {**words, "hint": hint})
                    yield from self._unknown((*where, *place, name), name, wanted)

    def _model_faults(self) -> Iterator[Fault]:
        least, most = self.steps.least, self.steps.most
        if least <= most and not least <= len(self.model) <= most:
            yield _disagrees(("model",), "model", f"has {len(self.model)} steps, unlike `steps:`")
        for index, step in enumerate(self.model):
            where = ("model", index)
            yield from unknown((*where, "service"), step.service, "services", self.services)
            yield from unknown((*where, "consent"), step.consent, "consents", self.consents)
            yield from self._unknown((*where, "needs"), "needs", step.needs)
            yield from self._unknown((*where, "data"), "data", step.data)

    def _unknown(self, where: Path_, name: str, wanted: Sequence[str]) -> Iterator[Fault]:
        members: Collection[Member] = getattr(self, name)
        for index, each in enumerate(wanted):
            yield from unknown((*where, index), each, name, members)

    def _broken_rules(self) -> Iterator[Fault]:
        route = [step.model_dump() for step in self.model]
        for rule in self.rules:
            if not keeps(rule.kinds[0], rule.parts(), route):
                yield Fault("rule-broken", ("model",), {"rule": rule.id, "text": rule.text})

    def decisions(self) -> int:
        # Of each step: who, for what, with whose consent, sharing what.
        return 4 * len(self.model)

    def marked_by(self) -> Any:
        return {
            rule.id: [rule.kinds, rule.parts(), rule.essential, rule.misconception]
            for rule in self.rules
        }

    def to_spec(self, base: Base) -> dict[str, Any]:
        """How long a route may be is told by `least` and `most`."""
        return {**super().to_spec(base), **self.steps.to_spec(base)}


def _named(described: Described) -> dict[str, list[str]]:
    return {name: list(ids) for name, ids in described if ids is not None}


def _disagrees(where: Path_, field: str, detail: str) -> Fault:
    words = {"field": field, "detail": detail, "hint": "Correct one of the two."}
    return Fault("field-value", where, words)


def _condition_fault(where: Path_, field: str, detail: str) -> Fault:
    hint = "Write one of `must:`, `never:`, `only:`, `before:`, with ids of the lists under it."
    return Fault("field-value", where, {"field": field, "detail": detail, "hint": hint})
