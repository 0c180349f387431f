"""The models of the legal table: instruments, their provisions, and how strong each duty is."""

from __future__ import annotations

from typing import Literal

from .fields import Day, Key, Line, Many, Markdown, Part, Slug

Mark = Literal["read", "recalled"]


class Correction(Part):
    """That an earlier edition told a fact or a provision wrongly, and how."""

    day: Day
    """When it was corrected."""
    what: Line
    """What was wrong, in one sentence; a trainer may have repeated it."""


class Provision(Part):
    """One article of an instrument, with its duty in plain words."""

    id: Key
    """Its own name, which no other article has: `FREEDOM-14`."""
    article: Line
    """The number of the article, in quotation marks: `"14"`."""
    duty: Markdown
    """What it asks, in plain words."""
    guides: Many[Slug]
    """Whose tables show it."""
    strength: Many[Slug] = ()
    """Ids of `verbs`; none where the article defines or says what it is for."""
    mark: Mark
    """Whether somebody read it, or recalled it only."""
    mark_note: Line | None = None
    """How far it was read, or where, in words for the reader; none where the whole was read."""
    corrected: Correction | None = None
    """That it was told wrongly before. Readers and editions are told."""


class Text(Part):
    """A text of law, whoever made it."""

    id: Slug
    """Its own name."""
    title: Line
    """What it is called."""
    year: int | None = None
    """The year in which it was made."""
    in_force: Line | None = None
    """Since when it holds, in words."""
    note: Markdown | None = None
    """What a reader has to know of it, such as whom it binds."""


class Instrument(Text):
    """A treaty or a standard; the law of a country stands in its pack."""

    kind: Literal["treaty", "soft law", "comparison"]
    provisions: Many[Provision]


class Verb(Part):
    """How strong a duty is, and how it must be told."""

    id: Slug
    """Its own name; `strength` of an article names it."""
    text: Line
    """The verb as the law has it."""
    plain: Line
    """What it means, in plain words."""
    never: Line | None = None
    """A word that must not tell it, because it would make the duty stronger than it is."""


class Law(Part):
    """The legal table."""

    verbs: Many[Verb]
    instruments: Many[Instrument]

    @property
    def guides(self) -> set[str]:
        """The guides in whose tables something stands."""
        provisions = (part for each in self.instruments for part in each.provisions)
        return {guide for provision in provisions for guide in provision.guides}
