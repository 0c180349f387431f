"""What types share in which each of several things is put in one of several places."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from textwrap import shorten
from typing import Annotated, Any, ClassVar

from pydantic import Field

from . import markdown
from .feedback import Feedback, Marked, repeated, unknown
from .fields import InlineMarkdown, Many, MisconceptionId, Part, Searched, Slug, as_far_as_known
from .model import Base, Fault
from .problems import Code, Codes, Level
from .source import Path_

SHORT = 40
"""How many characters of a place's text stand in a list to choose from: a phone shows no more."""


CODES: Codes = {
    "fits-all": Code(
        Level.ERROR,
        "'{id}' fits everything under `{list}:`, so there is nothing to decide",
        "Take at least one id out of its `fits:`.",
    ),
    "fits-one": Code(
        Level.ERROR,
        "everything under `{list}:` fits '{id}' and nothing else, so there is nothing to decide",
        "Add something that fits another id.",
    ),
    "misconception-fits": Code(
        Level.ERROR,
        "'{place}' fits '{id}', so choosing it shows no mistaken idea",
        "Take this line away, or take '{place}' out of `fits:`.",
    ),
}
"""What an author is told of these types alone."""


class Place(Part):
    """One place, by its text."""

    id: Slug
    """Its name, for `fits`. Used once in this list."""
    text: Searched[InlineMarkdown]
    """A few words. A list or a verdict that names it shows the first 40 characters."""

    def to_spec(self, base: Base) -> dict[str, Any]:
        """`short` is its first words, plain."""
        short = shorten(markdown.plain(self.text), SHORT, placeholder=" …")
        return {**super().to_spec(base), "short": short}


class Placed(Part):
    """One thing to put in a place, and the places that fit it."""

    id: Slug
    """Its name, used once in this list."""
    text: Searched[InlineMarkdown]
    """One or two sentences."""
    fits: Annotated[Many[Slug], Field(min_length=1)]
    """Ids of all that fit: one at least, and never all. Where there are two to choose from, exactly
    one fits.
    """
    feedback: Feedback = Feedback()
    """What comes of it, and why. Needed. All learners read it, right or not."""
    misconceptions: dict[Slug, MisconceptionId] = {}
    """For an id that does not fit: the mistaken idea that choosing it shows, by its id in
    misconceptions.yaml. Several ids may show the same one.
    """


class Placing(Marked):
    """An exercise in which everything is put in a place (kit/placed.js, kit/placing.jsx)."""

    lists: ClassVar[tuple[str, str]]
    """The fields that hold what is placed, and the places."""
    codes: ClassVar[Codes] = CODES

    @property
    def placed(self) -> Sequence[Placed]:
        """What is placed."""
        return getattr(self, self.lists[0])  # type: ignore[no-any-return]

    @property
    def places(self) -> Sequence[Place]:
        """Where it may go."""
        return getattr(self, self.lists[1])  # type: ignore[no-any-return]

    def faults(self) -> Iterator[Fault]:
        name, _ = self.lists
        yield from as_far_as_known(
            repeated(self.lists[1], self.places),
            repeated(name, self.placed),
            *(self._faults_of(each, (name, index)) for index, each in enumerate(self.placed)),
            self._used_faults(),
        )

    def _used_faults(self) -> Iterator[Fault]:
        name = self.lists[0]
        used = {fit for each in self.placed for fit in each.fits}
        if len(used) == 1:
            yield Fault("fits-one", (name,), {"list": name, "id": used.pop()})

    def _faults_of(self, each: Placed, where: Path_) -> Iterator[Fault]:
        name = self.lists[1]
        for index, fit in enumerate(each.fits):
            yield from unknown((*where, "fits", index), fit, name, self.places)
        if len({place.id for place in self.places} & set(each.fits)) == len(self.places):
            yield Fault("fits-all", (*where, "fits"), {"id": each.id, "list": name})
        for place in each.misconceptions:
            here = (*where, "misconceptions", place)
            yield from unknown(here, place, name, self.places)
            if place in each.fits:
                yield Fault("misconception-fits", here, {"place": place, "id": each.id})
        if each.feedback.empty:
            yield Fault("feedback-missing", where, {"what": "the text", "id": each.id})

    def decisions(self) -> int:
        return len(self.placed)

    def marked_by(self) -> Any:
        return {each.id: [sorted(each.fits), each.misconceptions] for each in self.placed}
