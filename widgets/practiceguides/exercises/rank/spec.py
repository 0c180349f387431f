"""`rank`: priorities without a single right order, beside two reasoned views that differ."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field

from practiceguides.content import markdown
from practiceguides.content.feedback import repeated, unknown
from practiceguides.content.model import (
    Base,
    Claim,
    FactId,
    Fault,
    Item,
    Many,
    Markdown,
    Part,
    Plain,
    Slug,
)
from practiceguides.content.source import Path_


class Priority(Part):
    """One thing to give a place."""

    id: Slug
    """Its name, for the views. Used once in this list."""
    text: Markdown
    """A few words, without a full stop: a sentence quotes them."""


class View(Part):
    """How somebody orders the same things, and why."""

    who: Plain
    """Whose view it is. It begins sentences: a capital letter and no full stop, *The nurse*."""
    order: Many[Slug]
    """The ids of all items, each once, first the most important."""
    why: Markdown
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

    type: Literal["rank"]
    prompt: Markdown
    """The question, with what one must know to answer it."""
    items: Annotated[Many[Priority], Field(min_length=3, max_length=7)]
    """The learner begins with them as they stand here."""
    views: Annotated[Many[View], Field(min_length=2, max_length=2)]
    """Two reasoned orders that differ."""
    question: Markdown | None = None
    """To think about at the end: what would change your order?"""

    def faults(self) -> Iterator[Fault]:
        yield from repeated("items", self.items)
        for index, view in enumerate(self.views):
            yield from self._faults_of_order(("views", index, "order"), view.order)
        if self.views[0].order == self.views[1].order:
            yield Fault("rank-same", ("views", 1, "order"))

    def _faults_of_order(self, where: Path_, order: tuple[str, ...]) -> Iterator[Fault]:
        """An order has every item once."""
        found: list[Fault] = []
        for place, name in enumerate(order):
            if name in order[:place]:
                words = {"id": name, "list": "order"}
                found.append(Fault("member-repeated", (*where, place), words))
            found += unknown((*where, place), name, "items", self.items)
        yield from found
        missing = [item.id for item in self.items if item.id not in order]
        if missing and not found:
            yield Fault("order-incomplete", where, {"missing": ", ".join(missing)})

    def claims(self) -> Iterator[Claim]:
        for index, view in enumerate(self.views):
            yield Claim(("views", index, "why"), view.why, view.facts)

    def stories(self) -> Iterator[tuple[Path_, str]]:
        return iter(())

    def texts(self) -> Iterator[str]:
        yield self.prompt
        yield from (item.text for item in self.items)

    def own_spec(self, _base: Base) -> dict[str, Any]:
        return {
            "prompt": markdown.render(self.prompt),
            "items": [
                {
                    "id": item.id,
                    "text": markdown.render_inline(item.text),
                    "plain": markdown.plain(item.text),
                }
                for item in self.items
            ],
            "views": [
                {
                    "who": view.who,
                    "order": list(view.order),
                    "why": markdown.render(view.why),
                    "facts": list(view.facts),
                }
                for view in self.views
            ],
            "question": self.question and markdown.render(self.question),
        }
