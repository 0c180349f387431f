"""`rank`: priorities without a single right order, beside two reasoned views that differ."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field

from practiceguides.content import markdown
from practiceguides.content.feedback import misordered, repeated
from practiceguides.content.fields import (
    FactId,
    InlineMarkdown,
    Line,
    Many,
    Markdown,
    Part,
    RestsOn,
    Searched,
    Slug,
)
from practiceguides.content.model import Base, Fault, Item
from practiceguides.content.problems import Codes
from practiceguides.content.timing import words_in

from .faults import CODES


class Priority(Part):
    """One thing to give a place."""

    id: Slug
    """Its name, for the views. Used once in this list."""
    text: Searched[InlineMarkdown]
    """A few words, without a full stop: a sentence quotes them."""

    def to_spec(self, base: Base) -> dict[str, Any]:
        """`plain` is the text as a sentence quotes it."""
        return {**super().to_spec(base), "plain": markdown.plain(self.text)}


class View(Part):
    """How somebody orders the same things, and why."""

    who: Line
    """Whose view it is. It begins sentences: a capital letter and no full stop, *The nurse*."""
    order: Many[Slug]
    """The ids of all items, each once, first the most important."""
    why: Annotated[Markdown, RestsOn()]
    """What speaks for this order: what research or law say, and what follows from it. It may have
    several paragraphs.
    """
    facts: Many[FactId] = ()
    """Needed: ids of the facts that `why` rests on. One of them at least is marked `read` in its
    facts.yaml. Both views may name the same.
    """


class Rank(Item):
    """Order what matters, then compare with two views. Nothing is marked."""

    folder: ClassVar[Path] = Path(__file__).parent
    codes: ClassVar[Codes] = CODES

    type: Literal["rank"]
    prompt: Searched[Markdown]
    """The question, with what one must know to answer it."""
    items: Annotated[Many[Priority], Field(min_length=3, max_length=7)]
    """The learner begins with them as they stand here."""
    views: Annotated[Many[View], Field(min_length=2, max_length=2)]
    """Two reasoned orders that differ."""
    question: Markdown | None = None
    """To think about at the end: what would change your order?"""

    def words_read(self, base: Base) -> float:
        # The comparison names every item once more.
        return super().words_read(base) + sum(words_in(each.text) for each in self.items)

    def decisions(self) -> int:
        # Each view is held against one's own order, and the question is thought over.
        return len(self.items) + len(self.views) + bool(self.question)

    def faults(self) -> Iterator[Fault]:
        yield from repeated("items", self.items)
        for index, view in enumerate(self.views):
            where = ("views", index, "order")
            yield from misordered(where, view.order, "order", "items", self.items)
        if self.views[0].order == self.views[1].order:
            yield Fault("rank-same", ("views", 1, "order"))
