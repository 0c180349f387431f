"""`cards`: terms with their meaning, which come back after some days."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field

from practiceguides.content import markdown
from practiceguides.content.feedback import repeated
from practiceguides.content.model import (
    Base,
    Claim,
    FactId,
    Fault,
    Item,
    Many,
    Markdown,
    Part,
    Slug,
)
from practiceguides.content.source import Path_


class Card(Part):
    """One card with its two sides."""

    id: Slug
    """Its name, used once in this list. Keep it when you change the text: learners meet the card
    again by it.
    """
    front: Markdown
    """A term or a short question: one line."""
    back: Markdown
    """What it means, in one to three short sentences."""
    facts: Many[FactId] = ()
    """Ids of the facts on which `back` rests, where it says what research or law say. One of them
    at least is marked `read` in its facts.yaml.
    """


class Cards(Item):
    """Turn a card, say whether one knew it, and see it again when it is time. It is not marked."""

    folder: ClassVar[Path] = Path(__file__).parent

    type: Literal["cards"]
    prompt: Markdown
    """What the cards are for, and what to do with the front."""
    cards: Annotated[Many[Card], Field(min_length=3, max_length=30)]
    """The cards, in the order in which a learner first meets them."""

    def faults(self) -> Iterator[Fault]:
        yield from repeated("cards", self.cards)

    def claims(self) -> Iterator[Claim]:
        for index, card in enumerate(self.cards):
            if card.facts:
                yield Claim(("cards", index, "back"), card.back, card.facts)

    def stories(self) -> Iterator[tuple[Path_, str]]:
        return iter(())

    def texts(self) -> Iterator[str]:
        yield self.prompt
        yield from (card.front for card in self.cards)

    def marked_by(self) -> Any:
        return sorted(card.id for card in self.cards)

    def own_spec(self, _base: Base) -> dict[str, Any]:
        return {
            "prompt": markdown.render(self.prompt),
            "cards": [
                {
                    "id": card.id,
                    "front": markdown.render_inline(card.front),
                    "back": markdown.render(card.back),
                    "facts": list(card.facts),
                }
                for card in self.cards
            ],
        }
