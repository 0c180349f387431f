"""The models of the legal table: instruments, their provisions, and how strong each duty is."""

from __future__ import annotations

from typing import Literal

from .fields import Day, Key, Line, Many, Markdown, Part, Slug

Mark = Literal["read", "recalled"]


class Correction(Part):
    """That an earlier edition told a fact or a provision wrongly, and how."""

    day: Day
    what: Line
    """What was wrong, in one sentence; a trainer may have repeated it."""


class Provision(Part):
    """One article of an instrument, with its duty in plain words."""

    id: Key
    article: Line
    duty: Markdown
    guides: Many[Slug]
    strength: Many[Slug] = ()
    """Ids of `verbs`; none where the article defines or says what it is for."""
    mark: Mark
    mark_note: Line | None = None
    """How far it was read, or where, in words for the reader; none where the whole was read."""
    corrected: Correction | None = None


class Text(Part):
    """A text of law, whoever made it."""

    id: Slug
    title: Line
    year: int | None = None
    in_force: Line | None = None
    note: Markdown | None = None


class Instrument(Text):
    """A treaty or a standard; the law of a country stands in its pack."""

    kind: Literal["treaty", "soft law", "comparison"]
    provisions: Many[Provision]


class Verb(Part):
    """How strong a duty is, and how it must be told."""

    id: Slug
    text: Line
    plain: Line
    never: Line | None = None
    """What must not be written for it: it would be stronger."""


class Law(Part):
    """The legal table."""

    verbs: Many[Verb]
    instruments: Many[Instrument]

    @property
    def guides(self) -> set[str]:
        """The guides in whose tables something stands."""
        provisions = (part for each in self.instruments for part in each.provisions)
        return {guide for provision in provisions for guide in provision.guides}
