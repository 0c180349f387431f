"""What types share in which each of several things is put in one of several places."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from textwrap import shorten
from typing import Annotated, Any, ClassVar

from pydantic import Field

from . import markdown
from .feedback import Feedback, Marked, repeated, unknown
from .model import Base, Claim, Fault, Many, Markdown, Part, Slug
from .source import Path_

SHORT = 40
"""How many characters of a place's text stand in a list to choose from: a phone shows no more."""


class Place(Part):
    """One place, by its text."""

    id: Slug
    """Its name, for `fits`. Used once in this list."""
    text: Markdown
    """A few words. A list or a verdict that names it shows the first 40 characters."""

    def to_spec(self) -> dict[str, str]:
        """As plain data for the page; `short` is its first words, plain."""
        return {
            "id": self.id,
            "text": markdown.render_inline(self.text),
            "short": shorten(markdown.plain(self.text), SHORT, placeholder=" …"),
        }


class Placed(Part):
    """One thing to put in a place, and the places that fit it."""

    id: Slug
    """Its name, used once in this list."""
    text: Markdown
    """One or two sentences."""
    fits: Annotated[Many[Slug], Field(min_length=1)]
    """Ids of all that fit: one at least, and never all. Where there are two to choose from, exactly
    one fits.
    """
    feedback: Feedback = Feedback()
    """What comes of it, and why. Needed. All learners read it, right or not."""
    misconceptions: dict[Slug, Slug] = {}
    """For an id that does not fit: the mistaken idea that choosing it shows, by its id in
    misconceptions.yaml. Several ids may show the same one.
    """

    def to_spec(self) -> dict[str, Any]:
        """As plain data for the page."""
        return {
            "id": self.id,
            "text": markdown.render_inline(self.text),
            "fits": list(self.fits),
            "feedback": self.feedback.to_spec(),
            "misconceptions": self.misconceptions,
        }


class Placing(Marked):
    """An exercise in which everything is put in a place (kit/placed.js, kit/placing.js)."""

    lists: ClassVar[tuple[str, str]]
    """The fields that hold what is placed, and the places."""

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
        yield from repeated(self.lists[1], self.places)
        yield from repeated(name, self.placed)
        for index, each in enumerate(self.placed):
            yield from self._faults_of(each, (name, index))
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

    def claims(self) -> Iterator[Claim]:
        for index, each in enumerate(self.placed):
            yield from each.feedback.claims((self.lists[0], index, "feedback"))

    def stories(self) -> Iterator[tuple[Path_, str]]:
        for index, each in enumerate(self.placed):
            yield from each.feedback.stories((self.lists[0], index, "feedback"))

    def marked_by(self) -> Any:
        return {each.id: [sorted(each.fits), each.misconceptions] for each in self.placed}

    def named_misconceptions(self) -> Iterator[tuple[Path_, str]]:
        for index, each in enumerate(self.placed):
            for place, idea in each.misconceptions.items():
                yield (self.lists[0], index, "misconceptions", place), idea

    def texts(self) -> Iterator[str]:
        yield self.prompt
        yield from (place.text for place in self.places)
        yield from (each.text for each in self.placed)

    def own_spec(self, _base: Base) -> dict[str, Any]:
        placed, places = self.lists
        return {
            **self.marked_spec(),
            placed: [each.to_spec() for each in self.placed],
            places: [each.to_spec() for each in self.places],
        }
