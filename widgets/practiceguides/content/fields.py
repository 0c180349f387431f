"""What a field holds is said once, in its type; one walk finds all that a model holds.

From the types below come what a page gets (`Part.to_spec`), what search finds, what an editor
reads, which names and facts must be there, the schemas and the reference.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from enum import Enum
from functools import cache
from typing import TYPE_CHECKING, Annotated, Any, NamedTuple, TypeVar

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StringConstraints,
)
from pydantic_core import PydanticCustomError, PydanticKnownError

from . import markdown, marks
from .source import Path_
from .timing import words_in

_T = TypeVar("_T")


def _as_it_is(text: str, _base: Any = None) -> str:
    return text


@dataclass(frozen=True, eq=False)
class Kind:
    """What the text of a field is."""

    words: str
    """What the reference calls it."""
    schema: Mapping[str, str]
    """What it adds to a JSON Schema."""
    plain: Callable[[str], str] | None = None
    """The words a learner reads, without signs; None where it is no text but a name or a key."""
    render: Callable[[str, Any], str] = _as_it_is
    """What the page gets; the second argument is the `Base` of the book."""
    variables: bool = False
    """Whether `{{ question }}` stands for an answer of country.yaml."""

    def __get_pydantic_json_schema__(self, core: Any, handler: Any) -> dict[str, Any]:
        return {**handler(core), **self.schema}


class Use(Enum):
    """How a field is used beyond what it holds."""

    SEARCHED = "a learner reads it before an answer, so search finds it and gives nothing away"
    INVENTED = "it happens in a story: it proves nothing and names no fact"
    UNSENT = "the page does not get it"


@dataclass(frozen=True, eq=False)
class Names:
    """The field names something that the book has, by its id."""

    what: str
    """`voices`, `misconceptions`, `objectives` as `Book` calls them; `stories`, its scenarios."""


@dataclass(frozen=True, eq=False)
class RestsOn:
    """The text says what research or law say, and a field beside it names the facts."""

    field: str = "facts"
    always: bool = True
    """False: without facts it says nothing of the kind."""


# Every object of a script has a `constructor` already, so a page would find it where there is none.
ID = re.compile(r"(?!constructor$)[a-z][a-z0-9]*(-[a-z0-9]+)*")


def _slug(value: str) -> str:
    if value == "constructor":
        raise PydanticCustomError("slug", "is a word that scripts need themselves: take another")
    if not ID.fullmatch(value):
        raise PydanticCustomError(
            "slug", "has lower-case letters, digits and hyphens, and begins with a letter"
        )
    return value


def _day(value: object) -> date:
    try:
        day = date.fromisoformat(str(value))
    except ValueError:
        day = None
    # Python also reads forms without hyphens.
    if day is None or str(day) != value:
        raise PydanticCustomError("day", "should be a day")
    return day


_APOSTROPHE = re.compile(r"(?<=\w)'(?=\w)")


def _seen(value: str) -> str:
    if marks.is_blank(value):
        raise PydanticKnownError("string_too_short", {"min_length": 1})
    return value


def _curled(value: str) -> str:
    """As MyST writes the apostrophes of pages, whichever the author typed."""
    return _APOSTROPHE.sub("’", value) if "'" in value else value  # noqa: RUF001


def _markdown(value: str) -> str:
    if marks.overmarked(value):
        told = "has a paragraph with more than {most} signs such as * [ < `"
        raise PydanticCustomError("signs", told, {"most": marks.MOST})
    if markdown.has_html(value):
        raise PydanticCustomError("html", "holds an HTML tag, which would be shown as text")
    return value


_FACT_ID = r"^[FVP]-[A-Z]{2}-\d{1,3}$"
_IN_MARKDOWN = {"contentMediaType": "text/markdown"}
_Text = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1), AfterValidator(_seen)
]
_Read = Annotated[_Text, AfterValidator(_curled)]
_MarkedUp = Annotated[_Read, AfterValidator(_markdown)]


def _blocks(text: str, _base: Any) -> str:
    return markdown.render(text)


def _inline(text: str, _base: Any) -> str:
    return markdown.render_inline(text)


LINE = Kind("plain text", {}, _as_it_is)
BLOCKS = Kind("Markdown", _IN_MARKDOWN, markdown.plain, _blocks)
INLINE = Kind("Markdown", _IN_MARKDOWN, markdown.plain, _inline)
NAME = Kind("a name", {"pattern": f"^{ID.pattern}$"})
FACT = Kind("an id such as F-ID-12", {"pattern": _FACT_ID})
KEY = Kind("plain text", {})
KINDS = (LINE, BLOCKS, INLINE, NAME, FACT, KEY)

Line = Annotated[_Read, LINE]
"""Text without Markdown, shown in one line."""

Place = Annotated[
    str,
    StringConstraints(strip_whitespace=True),
    AfterValidator(_curled),
    BeforeValidator(lambda value: "" if value is None else value),
    LINE,
]
"""The same, or nothing: a place to write, empty until somebody has found out."""

Markdown = Annotated[_MarkedUp, BLOCKS]
"""Markdown that may have paragraphs and lists; rendered by `content.markdown` alone."""

InlineMarkdown = Annotated[_MarkedUp, INLINE]
"""Markdown of one paragraph, shown without a paragraph around it."""

Slug = Annotated[str, AfterValidator(_slug), NAME]
"""A name in the text: lower case, digits, hyphens."""

FactId = Annotated[str, StringConstraints(pattern=_FACT_ID), FACT]
"""The id of a fact (F-), of a voice (V-) or of a practitioners' voice (P-)."""

Key = Annotated[_Text, KEY]
"""A name that another file gives, such as a key of references.bib."""

Day = Annotated[date, BeforeValidator(_day)]
"""A day: year, month and day, with hyphens."""

LanguageTag = Annotated[str, StringConstraints(pattern=r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$")]
"""A language, as HTML names it: *en*, *pt-BR*."""

VoiceId = Annotated[FactId, Names("voices")]
MisconceptionId = Annotated[Slug, Names("misconceptions")]
ObjectiveId = Annotated[Slug, Names("objectives")]
StoryId = Annotated[Slug, Names("stories")]

Many = Annotated[tuple[_T, ...], Field(strict=False)]
"""A list in the text, a tuple in the model."""

Searched = Annotated[_T, Use.SEARCHED]
Invented = Annotated[_T, Use.INVENTED]
Unsent = Annotated[_T, Use.UNSENT]


class UnreadError(Exception):
    """A rule asked for what is faulty in a text, and so is not known; see `sound.py`."""


def as_far_as_known(*rules: Iterable[_T]) -> Iterator[_T]:
    """What each of several rules finds before it asks for what is not known."""
    for rule in rules:
        with suppress(UnreadError):
            yield from rule


class Part(BaseModel):
    """A frozen piece of content; a field it does not know is an error."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, defer_build=True)

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            if name in type(self).model_fields:
                raise UnreadError(name)
            return super().__getattr__(name)

        def __iter__(self) -> Iterator[tuple[str, Any]]:
            return ((name, getattr(self, name)) for name in type(self).model_fields)

    def to_spec(self, base: Any) -> dict[str, Any]:
        """As plain data for the page, Markdown rendered to safe HTML: each field by its name.

        `base` is the `Base` of the book, and must hold everything that is named. A part that the
        page needs in another shape changes what this gives.
        """
        return {
            each.key: _sent(getattr(self, each.name), each.said, base)
            for each in _plan(type(self))
            if each.is_sent
        }


class Said(NamedTuple):
    """What the type of a field says of each text in it."""

    kind: Kind | None = None
    uses: frozenset[Use] = frozenset()
    names: str | None = None
    rests_on: RestsOn | None = None


class Found(NamedTuple):
    """One text of a model, or the name of something that the book has."""

    where: Path_
    """The path as it is written, for its line."""
    value: str
    said: Said
    part: Part
    """The part that has the field."""

    @property
    def words(self) -> int:
        """How many words of it a learner may read: none of a name, or of what the page lacks."""
        is_text = self.said.kind and self.said.kind.plain and Use.UNSENT not in self.said.uses
        return words_in(self.value) if is_text else 0


def walk(part: Part, where: Path_ = ()) -> list[Found]:
    """All texts of a model and of its parts, and what they name in the book, field by field."""
    found: list[Found] = []
    _walk(part, where, found)
    return found


def _walk(part: Part, where: Path_, found: list[Found]) -> None:
    for each in _plan(type(part)):
        if each.is_walked:
            value = part.__dict__.get(each.name)
            if value is not None:
                _walk_value(value, (*where, each.key), each.said, part, found)


def _walk_value(value: Any, where: Path_, said: Said, part: Part, found: list[Found]) -> None:
    if isinstance(value, str):
        found.append(Found(where, value, said, part))
    elif isinstance(value, tuple):
        for index, each in enumerate(value):
            _walk_value(each, (*where, index), said, part, found)
    elif isinstance(value, Part):
        _walk(value, where, found)
    elif isinstance(value, dict):
        for key, each in value.items():
            _walk_value(each, (*where, key), said, part, found)


def _sent(value: Any, said: Said, base: Any) -> Any:
    """A value as plain data."""
    if isinstance(value, str):
        return said.kind.render(value, base) if said.kind else value
    if isinstance(value, tuple):
        return [_sent(each, said, base) for each in value]
    if isinstance(value, Part):
        return value.to_spec(base)
    if isinstance(value, dict):
        return {key: _sent(each, said, base) for key, each in value.items()}
    return value


class _Planned(NamedTuple):
    """One field of a model, and what its type says."""

    name: str
    key: str
    """Its name in the text, where that is another one."""
    said: Said
    is_sent: bool
    is_walked: bool
    """Whether `walk` finds something in it."""


@cache
def _plan(model: type[Part]) -> tuple[_Planned, ...]:
    """The fields of a model, read from its types once."""
    return tuple(
        _planned(name, field.alias or name, [field.annotation, *field.metadata])
        for name, field in model.model_fields.items()
    )


def _planned(name: str, key: str, types: list[Any]) -> _Planned:
    parts = [each for type_ in types for each in _said(type_)]
    kinds = [each for each in parts if isinstance(each, Kind)]
    found = Said(
        kinds[-1] if kinds else None,
        frozenset(each for each in parts if isinstance(each, Use)),
        next((each.what for each in parts if isinstance(each, Names)), None),
        next((each for each in parts if isinstance(each, RestsOn)), None),
    )
    inner = any(isinstance(each, type) and issubclass(each, Part) for each in parts)
    tells = bool(found.names or (found.kind and found.kind.plain))
    return _Planned(name, key, found, Use.UNSENT not in found.uses, tells or inner)


def _said(type_: Any) -> Iterator[Any]:
    """A type and all that it is made of: `Annotated[tuple[Part, ...], …] | None` has a Part."""
    yield type_
    for inner in (*getattr(type_, "__args__", ()), *getattr(type_, "__metadata__", ())):
        yield from _said(inner)
