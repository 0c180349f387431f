"""What the type of a field says is all that a new model has to say."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, ClassVar, Literal

from practiceguides.content.fields import (
    FactId,
    InlineMarkdown,
    Invented,
    Line,
    Many,
    Markdown,
    MisconceptionId,
    Part,
    RestsOn,
    Searched,
    Slug,
    Unsent,
)
from practiceguides.content.model import Base, Claim, Fact, Item, Misconception, Reference
from tests.conftest import WORDS


class Stone(Part):
    """A part as a type might have one."""

    id: Slug
    text: Searched[InlineMarkdown]
    weight: int = 1
    shows: dict[Slug, MisconceptionId] = {}
    why: Annotated[Markdown, RestsOn("facts")] | None = None
    facts: Many[FactId] = ()
    after: Invented[Markdown] | None = None


class Wall(Item):
    """A type that says nothing beyond its fields."""

    folder: ClassVar[Path] = Path(__file__).parent

    type: Literal["wall"]
    prompt: Searched[Markdown]
    for_trainers: Unsent[Line]
    stones: Many[Stone]


STONE = Stone(
    id="grey", text="a *grey* one", shows={"red": "haste"}, why="It **holds**.",
    facts=("F-ID-1",), after="It falls.",
)  # fmt: skip
WALL = Wall(
    type="wall", id="x", file=Path("x.yaml"), title="A wall", objective="Build.", minutes=1,
    prompt="Build *it*.", for_trainers="Slowly.", stones=(STONE,),
)  # fmt: skip
AT = ("stones", 0)


def test_the_page_gets_each_field_as_its_type_says() -> None:
    """Markdown comes as HTML, lists as lists, and what is for trainers does not come at all."""
    fact = Fact(id="F-ID-1", text="Words.", sources=(Reference(key="a2020"),), mark="read")
    idea = Misconception(id="haste", text="built in haste", instead="Wait.")

    spec = WALL.to_spec(Base(WORDS, {"F-ID-1": fact}, misconceptions={"haste": idea}))

    assert spec["prompt"] == "<p>Build <em>it</em>.</p>"
    assert spec["stones"] == [
        {
            "id": "grey",
            "text": "a <em>grey</em> one",
            "weight": 1,
            "shows": {"red": "haste"},
            "why": "<p>It <strong>holds</strong>.</p>",
            "facts": ["F-ID-1"],
            "after": "<p>It falls.</p>",
        }
    ]
    assert {"for_trainers", "objective", "file", "audience", "serves"}.isdisjoint(spec)
    assert list(spec["facts"]) == ["F-ID-1"]
    assert list(spec["misconceptions"]) == ["haste"]


def test_what_is_claimed_invented_named_and_searched_is_found() -> None:
    """Rules and search learn from the fields alone what a new type says, and where."""
    assert list(WALL.claims) == [Claim((*AT, "why"), "It **holds**.", ("F-ID-1",))]
    assert list(WALL.stories()) == [((*AT, "after"), "It falls.")]
    assert list(WALL.named("misconceptions")) == [((*AT, "shows", "red"), "haste")]
    assert list(WALL.texts()) == ["Build it.", "a grey one"]
    assert WALL.cited() == ("F-ID-1",)
