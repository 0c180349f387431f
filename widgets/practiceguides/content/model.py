"""The models every part of the book is read into: frozen, and strict about names."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from hashlib import sha256
from pathlib import Path
from typing import Annotated, Any, ClassVar, Literal, NamedTuple, TypeVar

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    StringConstraints,
    WithJsonSchema,
)
from pydantic_core import PydanticCustomError

from . import markdown
from .source import Path_

ID = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")


def _slug(value: str) -> str:
    if not ID.fullmatch(value):
        raise PydanticCustomError(
            "slug", "has lower-case letters, digits and hyphens, and begins with a letter"
        )
    return value


def _markdown(value: str) -> str:
    if markdown.has_html(value):
        raise PydanticCustomError("html", "holds an HTML tag, which would be shown as text")
    return value


Slug = Annotated[
    str,
    AfterValidator(_slug),
    WithJsonSchema({"type": "string", "pattern": f"^{ID.pattern}$"}),
]
"""A name in the text: lower case, digits, hyphens."""

Plain = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
"""Text without Markdown."""

Markdown = Annotated[
    Plain,
    AfterValidator(_markdown),
    Field(json_schema_extra={"contentMediaType": "text/markdown"}),
]
"""Markdown text; rendered by `content.markdown` alone."""

FactId = Annotated[str, StringConstraints(pattern=r"^[FVP]-[A-Z]{2}-\d{1,3}$")]
"""The id of a fact (F-), of a voice (V-) or of a practitioners' voice (P-)."""

Mark = Literal["read", "recalled"]

_T = TypeVar("_T")

Many = Annotated[tuple[_T, ...], Field(strict=False)]
"""A list in the text, a tuple in the model."""


class Part(BaseModel):
    """A frozen piece of content; a field it does not know is an error."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, defer_build=True)


class Reference(Part):
    """Where a finding was seen: a key of references.bib and the place in it."""

    key: Plain
    at: Plain | None = None

    def place(self, name: Callable[[str], str]) -> str:
        """The place in words; `name` is asked about each word: it may be a key ("on who2003")."""
        return re.sub(r"[\w-]+", lambda word: name(word.group()), self.at or "")


class Fact(Part):
    """One finding of the fact base."""

    id: FactId
    text: Markdown
    sources: Annotated[Many[Reference], Field(min_length=1)]
    strength: Many[Slug] = ()
    """For a duty in law: ids of `verbs` in law.yaml. A text must not tell it stronger."""
    mark: Mark


class Voice(Part):
    """What a group of people told researchers; a paraphrase, never a quotation."""

    id: FactId
    told_by: Literal["trafficked persons", "practitioners"]
    text: Markdown
    who: Plain
    """The group, the place and the year."""
    sources: Annotated[Many[Reference], Field(min_length=1)]
    asks: Markdown | None = None
    """What the finding asks of a practitioner."""
    mark: Mark
    usable: bool = True
    why: Plain | None = None
    """Why it must not be used as a voice."""


class Provision(Part):
    """One article of an instrument, with its duty in plain words."""

    id: Plain
    article: Plain
    duty: Markdown
    guides: Many[Slug]
    strength: Many[Slug] = ()
    """Ids of `verbs`; none where the article defines or says what it is for."""
    mark: Mark
    mark_note: Plain | None = None


class Instrument(Part):
    """A treaty or a standard."""

    id: Slug
    title: Plain
    year: int | None = None
    in_force: Plain | None = None
    kind: Literal["treaty", "soft law", "comparison"]
    note: Markdown | None = None
    provisions: Many[Provision]


class Verb(Part):
    """How strong a duty is, and how it must be told."""

    id: Slug
    text: Plain
    plain: Plain
    never: Plain | None = None


class Law(Part):
    """The legal table."""

    verbs: Many[Verb]
    instruments: Many[Instrument]


class Question(Part):
    """One thing a facilitator finds out for their country."""

    id: Slug
    """Its name; `{{ name }}` in a scenario stands for the answer."""
    label: Plain
    """What the answer is, in a few words: *the interpreter line*."""
    question: Plain
    why: Plain
    answer: str = ""


class Country(Part):
    """What differs from country to country; empty until a facilitator fills it."""

    country: str = ""
    checked: str = ""
    """The day on which the answers were last checked."""
    missing: Plain = "({label}: not yet filled in for your country)"
    """What stands in a text where an answer is empty; `{label}` is the question's."""
    questions: Many[Question] = ()


class Source(NamedTuple):
    """One entry of references.bib, as far as a learner is told of it."""

    key: str
    label: str
    """Author and year, or title where no year is known."""
    seen: str
    """How far the source was read."""


class Misconception(Part):
    """A mistaken idea that answers may show; a chapter tells a learner how often theirs did."""

    id: Slug
    text: Plain
    """Goes on from "3 of your answers …": *treated consent as deciding*."""
    instead: Markdown
    """What to keep in mind instead."""
    facts: Many[FactId] = ()


class Objective(Part):
    """What a practitioner does differently after a guide."""

    id: Slug
    """Its name, used once in the book; items name it under `serves`."""
    text: Plain
    """One sentence that begins with a verb."""


class Profession(Part):
    """A profession that the book speaks to."""

    id: Slug
    label: Plain
    """As a learner reads it: *Doctor, nurse, midwife or health worker*."""


class Term(Part):
    """A word that the book explains."""

    id: Slug
    term: Plain
    also: Many[Plain] = ()
    """Other forms of it in the text: the plural, the verb."""
    text: Markdown
    """What it means, in plain words."""
    facts: Many[FactId] = ()
    """The facts that say so."""
    sources: Many[Reference] = ()
    """Where the term was seen, if no fact says so."""
    mark: Mark


class Wording(Part):
    """Which word the book uses, and which it avoids."""

    id: Slug
    use: Plain
    avoid: Annotated[Many[Plain], Field(min_length=1)]
    """Words and phrases, without quotes; `guides check` looks for each of them."""
    why: Markdown


class Person(Part):
    """One invented person of the book's stories."""

    id: Slug
    name: Plain
    sex: Literal["woman", "man", "girl", "boy", "another", "not said"]
    about: Plain
    """Who it is, in a few words: *deckhand from Teluna, on a boat in Maravel*."""
    case: Literal["trafficked", "not trafficked", "not decided", "bystander", "colleague"]
    """What the story shows: `not decided` where it leaves that open; `bystander` for people a
    story is not about.
    """


class World(Part):
    """The invented places, and the other capitalised words that stories may hold."""

    places: Many[Plain]
    words: Many[Plain] = ()


class Base(NamedTuple):
    """What items refer to by id: the book's facts (voices among them), voices, sources, ideas.

    And the answers for the country, to which variables in a text refer.
    """

    facts: Mapping[str, Fact]
    voices: Mapping[str, Voice] = {}
    sources: Mapping[str, Source] = {}
    misconceptions: Mapping[str, Misconception] = {}
    country: Country = Country()


class Claim(NamedTuple):
    """A text that says what research or law say, where it stands, and on what it rests."""

    where: Path_
    text: str
    facts: tuple[str, ...]


class Fault(NamedTuple):
    """What one item breaks by itself: a code of problems.py, where, and the blanks' words."""

    code: str
    where: Path_
    words: Mapping[str, object] = {}


BASIS = 12
"""How many hexadecimal digits a basis has: two editions of one item never share one by chance."""


class Item(Part):
    """What a learner can do on a page: the fields that all types share."""

    type: str
    id: Slug
    file: Path
    title: Plain
    """What stands above the exercise. It must not give the answer away."""
    objective: Plain
    """What the learner can do afterwards: one sentence that begins with a verb. It is for
    trainers; learners do not see it.
    """
    serves: Many[Slug] = ()
    """Ids of the guide's objectives, in its objectives.yaml, that are practised here."""
    facts: Many[FactId] = ()
    """Ids of facts that the prompt states, or another text without `facts` of its own. The page
    lists them with their sources under *What this page rests on*; the exercise does not show them.
    Facts that are named further below are listed too and need not stand here.
    """
    intensity: Literal["none", "mention", "heavy"] = "none"
    """How heavy it is. `mention` (harm is named) changes nothing on the page. `heavy` needs `note`,
    and the exercise then stays closed until the learner opens it.
    """
    minutes: Annotated[int, Field(ge=1, le=30)]
    """How long it takes with reading, in whole minutes."""
    audience: Many[Slug] = ()
    """For which professions it is, as ids of professions.yaml. Without it: for everybody. Learners
    do not see it.
    """
    note: Markdown | None = None
    """What is coming, in one or two sentences. A learner who has not begun reads it above the
    exercise. Without `heavy` the exercise stands open below it.
    """

    given: ClassVar[tuple[str, ...]] = ("id", "file")
    """Fields that come from the file's name, not from its text."""

    folder: ClassVar[Path]
    """The type's folder: its paper face and its views."""

    stands_on: ClassVar[tuple[str, ...]] = ()
    """Other types whose parts it shows: a page needs their words and scripts too."""

    def faults(self) -> Iterator[Fault]:
        """Rules of the type that need this item only."""
        return iter(())

    def common_faults(self) -> Iterator[Fault]:
        """Rules of all types that need this item only."""
        if self.intensity == "heavy" and self.note is None:
            yield Fault("note-missing", ("intensity",))

    def faults_in(self, _base: Base) -> Iterator[Fault]:
        """Rules of the type that need what the item names."""
        return iter(())

    def claims(self) -> Iterator[Claim]:
        """Every text that says what research and law say."""
        raise NotImplementedError

    def stories(self) -> Iterator[tuple[Path_, str]]:
        """Every invented consequence."""
        raise NotImplementedError

    def texts(self) -> Iterator[str]:
        """All Markdown a learner may read before an answer; for search."""
        raise NotImplementedError

    def own_spec(self, base: Base) -> dict[str, Any]:
        """The type's own part of the spec, `prompt` (HTML) among it."""
        raise NotImplementedError

    def marked_by(self) -> Any:
        """What marking reads, as plain data: ids and what is right, and no text.

        Results of two editions of an item can be compared where both give the same. Members
        stand by their id wherever their sequence makes no difference. None: marking reads nothing.
        """
        return None

    @property
    def basis(self) -> str:
        """A short hash of what marking reads. It stands beside every result that is kept."""
        read = json.dumps([self.type, self.marked_by()], sort_keys=True, separators=(",", ":"))
        return sha256(read.encode()).hexdigest()[:BASIS]

    def named_voices(self) -> Iterator[tuple[Path_, str]]:
        """The ids of voices that the item lets speak, and where they are named."""
        return iter(())

    def named_misconceptions(self) -> Iterator[tuple[Path_, str]]:
        """The ids of misconceptions that an answer may show, and where they are named."""
        return iter(())

    def tests(self) -> Iterator[tuple[Path_, Slug]]:
        """The ids of objectives that it tests, and where they are named; for `test` alone."""
        return iter(())

    def cited(self) -> tuple[str, ...]:
        """All fact ids that the item names, in order, each once."""
        named = [fact for claim in self.claims() for fact in claim.facts]
        return tuple(dict.fromkeys([*named, *self.facts]))

    def to_spec(self, base: Base) -> dict[str, Any]:
        """The item as plain data for the page, its Markdown rendered to safe HTML.

        `base` must hold everything that the item names.
        """
        names = dict.fromkeys(name for _, name in self.named_misconceptions())
        ideas = {name: base.misconceptions[name] for name in names}
        rests_on = [claim.facts for claim in self.claims()]
        rests_on += [idea.facts for idea in ideas.values()]
        named = dict.fromkeys(fact for facts in rests_on for fact in facts)
        return {
            "id": self.id,
            "type": self.type,
            "title": self.title,
            "intensity": self.intensity,
            "minutes": self.minutes,
            "note": self.note and markdown.render(self.note),
            "basis": self.basis,
            **self.own_spec(base),
            "facts": {name: _fact_spec(base.facts[name], base.sources) for name in named},
            "misconceptions": {
                name: {
                    "text": idea.text,
                    "instead": markdown.render(idea.instead),
                    "facts": list(idea.facts),
                }
                for name, idea in ideas.items()
            },
        }


def _fact_spec(fact: Fact, sources: Mapping[str, Source]) -> dict[str, str]:
    return {
        "html": markdown.render_inline(fact.text),
        "source": sources_as(fact.sources, sources),
        "mark": fact.mark,
    }


def sources_as(references: Iterable[Reference], sources: Mapping[str, Source]) -> str:
    """Several sources in words."""
    return "; ".join(_cited_as(reference, sources) for reference in references)


def _cited_as(reference: Reference, sources: Mapping[str, Source]) -> str:
    """A source in words, `Author Year (place in it)`; a key that is not known stays a key."""

    def label(key: str) -> str:
        return sources[key].label if key in sources else key

    place = reference.place(label)
    return f"{label(reference.key)} ({place})" if place else label(reference.key)
