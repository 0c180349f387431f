"""`cards`: terms with their meaning, which come back after some days."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field

from practiceguides.content.feedback import repeated
from practiceguides.content.fields import (
    FactId,
    InlineMarkdown,
    Many,
    Markdown,
    Part,
    RestsOn,
    Searched,
    Slug,
)
from practiceguides.content.model import Fault, Item


class Card(Part):
    """One card with its two sides."""

    id: Slug
    """Its name, used once in this list. Keep it when you change the text: learners meet the card
    again by it.
    """
    front: Searched[InlineMarkdown]
    """A term or a short question: one line."""
    back: Annotated[Markdown, RestsOn(always=False)]
    """What it means, in one to three short sentences."""
    facts: Many[FactId] = ()
    """Ids of the facts on which `back` rests, where it says what research or law say. One of them
    at least is marked `read` in its facts.yaml.
    """


class Cards(Item):
    """Turn a card, say whether one knew it, and see it again when it is time. It is not marked."""

    folder: ClassVar[Path] = Path(__file__).parent

    type: Literal["cards"]
    prompt: Searched[Markdown]
    """What the cards are for, and what to do with the front."""
    cards: Annotated[Many[Card], Field(min_length=3, max_length=30)]
    """The cards, in the order in which a learner first meets them."""

    def faults(self) -> Iterator[Fault]:
        yield from repeated("cards", self.cards)

    def decisions(self) -> int:
        return len(self.cards)

    def marked_by(self) -> Any:
        return sorted(card.id for card in self.cards)
