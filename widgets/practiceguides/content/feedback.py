"""What exercise types share: feedback in parts that are never mixed, and members with ids."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import Annotated, Any, Protocol

from pydantic import Field, ValidationInfo, field_validator
from pydantic_core import PydanticCustomError

from .fields import FactId, InlineMarkdown, Invented, Many, Markdown, Part, RestsOn, Searched
from .model import Base, Fault, Item
from .problems import near
from .source import Path_
from .timing import OF_ANOTHER_TRY, minutes_of


class Feedback(Part):
    """What a learner reads after checking; its parts are never mixed.

    Reasons that rest on no study are told as practice wisdom: `why` without `research`.
    """

    story: Invented[Markdown] | None = None
    """In this story: what happens to the person. Invented; it names no fact. One of `story`,
    `research` and `why` is needed at least.
    """
    research: Annotated[Markdown, RestsOn()] | None = None
    """What research and law say. It needs `facts`. One of them at least is marked `read` in its
    facts.yaml.
    """
    facts: Many[FactId] = ()
    """Ids of the facts that `research` rests on. Without `research` they are refused."""
    why: Invented[InlineMarkdown] | None = None
    """So here: one sentence that joins what is known with this case, and says why this fits or does
    not. Without `research` the page says that it is practice wisdom and rests on no study.
    """
    instead: Invented[Markdown] | None = None
    """What to do instead. It may stand beside the others, never alone."""

    @field_validator("facts")
    @classmethod
    def _under_research(cls, facts: tuple[str, ...], read: ValidationInfo) -> tuple[str, ...]:
        # Without a story too, what is missing is the feedback itself: that is told elsewhere.
        if facts and read.data.get("story") and read.data.get("research", "") is None:
            raise PydanticCustomError("facts_alone", "stands without `research:`")
        return facts

    @property
    def empty(self) -> bool:
        """Whether it says nothing: a fault wherever feedback is due."""
        return not (self.story or self.research or self.why)


class Marked(Item):
    """An exercise that is marked: what all of these types share (kit/tries.js, kit/attempt.jsx)."""

    prompt: Searched[Markdown]
    """The question, with what one must know to answer it."""
    confidence: bool = False
    """Ask how sure the learner is before checking. It changes no points."""
    attempts: Annotated[int, Field(ge=1, le=5)] = 1
    """How often the learner may check. Only the last try is marked."""
    hint: Markdown | None = None
    """A help that the learner may open before checking."""

    def counted(self, base: Base) -> float:
        # How sure one is, is weighed once more; so is a part of it, where there is another try.
        again = self.decisions() * OF_ANOTHER_TRY if self.attempts > 1 else 0
        return super().counted(base) + minutes_of(0, decisions=again + self.confidence)

    @property
    def is_quick(self) -> bool:
        """Whether it is one decision of a few minutes, which the first page may ask once more."""
        return False

    def marked_by(self) -> Any:
        # The number of attempts is not read: each try has a result of its own.
        raise NotImplementedError


class Member(Protocol):
    """One of a list, with an id of its own: an option, a step, a sentence."""

    @property
    def id(self) -> str:
        """Its id."""


def repeated(name: str, members: Sequence[Member], at: Path_ = ()) -> Iterator[Fault]:
    """A fault for each id under `name:` that a member before it has already.

    `at` is the place of what has the list.
    """
    seen: set[str] = set()
    for index, member in enumerate(members):
        if member.id in seen:
            where = (*at, name, index, "id")
            yield Fault("member-repeated", where, {"id": member.id, "list": name})
        seen.add(member.id)


def misordered(
    where: Path_, order: Sequence[str], of: str, name: str, members: Collection[Member]
) -> Iterator[Fault]:
    """Faults where an order, one `of:`, has not each member under `name:` once."""
    found: list[Fault] = []
    for place, wanted in enumerate(order):
        if wanted in order[:place]:
            words = {"id": wanted, "list": of}
            found.append(Fault("member-repeated", (*where, place), words))
        found += unknown((*where, place), wanted, name, members)
    yield from found
    missing = [member.id for member in members if member.id not in order]
    if missing and not found:
        yield Fault("order-incomplete", where, {"missing": ", ".join(missing)})


def unknown(where: Path_, wanted: str, name: str, members: Collection[Member]) -> Iterator[Fault]:
    """A fault where `wanted` is the id of no member under `name:`."""
    known = [member.id for member in members]
    if wanted not in known:
        words = {"id": wanted, "list": name, "hint": near(wanted, known)}
        yield Fault("member-unknown", where, words)
