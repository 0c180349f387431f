"""The shape of what is kept of a learner, described once: of one item, and of the learner's file.

The page writes it and reads it in JavaScript (`results.js`, `file.js`); shared cases in
tests/records hold the two together. `schema.json` beside this file is made of these models.
"""

from __future__ import annotations

import json
from datetime import date
from typing import Annotated, Any, Literal

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    StringConstraints,
    WithJsonSchema,
)
from pydantic_core import PydanticCustomError

from practiceguides.content.model import BASIS

FORMAT = "practiceguides-workbook"
VERSION = 2

MOST_RESULTS = 20
"""How many results of an item are kept at most: the first, and the newest."""


def _day(value: str) -> str:
    try:
        date.fromisoformat(value)
    except ValueError:
        raise PydanticCustomError("day", "is no day") from None
    return value


Name = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9-]{0,200}$")]
"""The id of an item, of an ending, of a mistaken idea; or a word of the toolkit such as `right`."""

Day = Annotated[
    str,
    StringConstraints(pattern=r"^\d{4}-\d\d-\d\d$"),
    AfterValidator(_day),
    WithJsonSchema({"type": "string", "format": "date"}),
]
"""A day as the learner's device counts it, without a clock: `2026-11-05`."""

Points = Annotated[int | float, Field(ge=0)]

_NO_OTHERS: dict[str, Any] = {"additionalProperties": False}
"""What has no name of an item is none."""

_Plain = bool | int | float | Name | list[Name] | None


class Shape(BaseModel):
    """Frozen; a field that it does not know is an error."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, allow_inf_nan=False)


class Result(Shape):
    """What marking said of an answer: names and numbers, and nothing that a learner wrote."""

    model_config = ConfigDict(extra="allow")
    __pydantic_extra__: dict[str, _Plain]

    status: Name
    score: Points | None = None
    max: Points | None = None


class Scored(Shape):
    """One answer as it was marked."""

    result: Result
    day: Day
    """When it was answered."""
    basis: Annotated[str, StringConstraints(pattern=rf"^[0-9a-f]{{{BASIS}}}$")]
    """What marking read, as the item's spec said then: results with one basis can be compared."""


class Record(Shape):
    """What is kept of one item, without the learner's own words."""

    state: dict[str, Any] | None = None
    """As the item's type has it. Missing where an edition could not tell what in it was written."""
    results: Annotated[list[Scored], Field(max_length=MOST_RESULTS)] | None = None
    """The oldest first, the newest last. Missing: answered before results were kept, so not scored.
    """


class Progress(Shape):
    """What the learner did on a page: what is none of these is open."""

    total: int
    """How many items of the page count."""
    done: list[Name]
    """Answered, played to an ending, or written. Older files name here what was skipped too."""
    skipped: list[Name] = []
    begun: list[Name] = []
    """An answer is underway, or a try is left: this may be done too."""
    visited: list[Name] = []
    """Of all these, what was met only as one decision once more."""


class Place(Shape):
    """Where the learner was last."""

    page: str
    item: Name | None = None
    """What was answered or written in there."""
    piece: str | None = None
    """A piece of the page that was opened since."""
    left: bool = False
    """Whether the learner went on from there, or reached its end, and was nowhere else since."""


class Plan(Shape):
    """What became of a line of the learner's plan; nothing of what they wrote is in it."""

    day: Day
    """When it was first written."""
    came: Literal["done", "not_yet", "dropped"] | None = None


class Workbook(BaseModel):
    """The file that a learner saves in *My workbook*."""

    format: Literal["practiceguides-workbook"]
    version: Literal[2]
    book: str
    """The id of the book."""
    made: Day
    """When it was saved."""
    records: dict[Name, Record] = Field(json_schema_extra=_NO_OTHERS)
    """By the item's id. Notes are never among them."""
    progress: dict[str, Progress] = {}
    """By the page's name."""
    place: Place | None = None
    plans: dict[Name, Plan] = {}
    """By the item's id."""
    words: dict[Name, dict[str, Any]] = Field(default={}, json_schema_extra=_NO_OTHERS)
    """Only where the learner chose so: the states in which they wrote something, whole, by item."""


def schema() -> str:
    """The JSON Schema of the learner's file, as text."""
    whole = {"$schema": "https://json-schema.org/draft/2020-12/schema"}
    whole |= Workbook.model_json_schema()
    return json.dumps(whole, indent=2) + "\n"
