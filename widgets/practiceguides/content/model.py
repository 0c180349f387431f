"""The models every part of the book is read into: frozen, and strict about names."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from hashlib import sha256
from pathlib import Path
from typing import Annotated, Any, ClassVar, Literal, NamedTuple

from pydantic import Field

from practiceguides.words import Words

from . import markdown
from .country import Country
from .fields import (
    Day,
    FactId,
    Found,
    InlineMarkdown,
    Key,
    LanguageTag,
    Line,
    Many,
    Markdown,
    ObjectiveId,
    Part,
    Slug,
    Unsent,
    Use,
    walk,
)
from .layers import TEXTS
from .legal import Correction, Mark
from .problems import Codes
from .source import Path_
from .timing import WORDS_ROUND_AN_ITEM, minutes_of


class Reference(Part):
    """Where a finding was seen: a key of references.bib and the place in it."""

    key: Key
    at: Line | None = None

    def place(self, name: Callable[[str], str]) -> str:
        """The place in words; `name` is asked about each word: it may be a key ("on who2003")."""
        return re.sub(r"[\w-]+", lambda word: name(word.group()), self.at or "")


class Fact(Part):
    """One finding of the fact base."""

    id: FactId
    text: InlineMarkdown
    sources: Annotated[Many[Reference], Field(min_length=1)]
    strength: Many[Slug] = ()
    """For a duty in law: ids of `verbs` in law.yaml. A text must not tell it stronger."""
    mark: Mark
    last_read: Day | None = None
    """Where it tells how one State's law or procedure works: the day on which that was last read in
    each of its sources. `guides check` warns when it was more than a year ago.
    """
    corrected: Correction | None = None

    def told(self, words: Words) -> str:
        """Its text for readers, who may have to ask anew: with the day on which it was read."""
        if self.last_read is None:
            return self.text
        return f"{self.text} {words('block_last_read', day=self.last_read)}"


class Voice(Part):
    """What a group of people told researchers; a paraphrase, never a quotation."""

    id: FactId
    told_by: Literal["trafficked persons", "workers, some trafficked", "practitioners"]
    text: InlineMarkdown
    number: Line | None = None
    """What the text counts, in few words: *92 of 400*. It is shown large, two numbers as dots."""
    who: Line
    """The group, the place and the year."""
    sources: Annotated[Many[Reference], Field(min_length=1)]
    asks: Markdown | None = None
    """What the finding asks of a practitioner."""
    mark: Mark
    usable: bool = True
    why: Line | None = None
    """Why it must not be used as a voice."""


class Source(NamedTuple):
    """One entry of references.bib, as far as a learner is told of it."""

    key: str
    authors: tuple[str, ...]
    """Their last names."""
    title: str
    year: str
    """Empty where it is not known."""
    seen: str
    """How far the source was read."""
    more_authors: bool = False
    """Whether there are some that the bibliography does not name."""

    def label(self, words: Words) -> str:
        """Author and year, or title where no author is known."""
        who = words.listed(self.authors, "and") or self.title
        if len(self.authors) > 2 or self.more_authors:
            who = words("source_others", who=self.authors[0])
        return words("source_dated", who=who, year=self.year) if self.year else who


class Misconception(Part):
    """A mistaken idea that answers may show; a chapter tells a learner how often theirs did."""

    id: Slug
    text: Line
    """Goes on from "3 of your answers …": *treated consent as deciding*."""
    instead: Markdown
    """What to keep in mind instead."""
    facts: Many[FactId] = ()


class Objective(Part):
    """What a practitioner does differently after a guide."""

    id: Slug
    """Its name, used once in the book; items name it under `serves`."""
    text: Line
    """One sentence that begins with a verb."""


class Profession(Part):
    """A profession that the book speaks to."""

    id: Slug
    label: Line
    """As a learner reads it: *Doctor, nurse, midwife or health worker*."""


class Term(Part):
    """A word that the book explains."""

    id: Slug
    term: Line
    also: Many[Line] = ()
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
    use: Line
    avoid: Annotated[Many[Line], Field(min_length=1)]
    """Words and phrases, without quotes; `guides check` looks for each of them."""
    why: Markdown


class Calque(Part):
    """Phrases that are put together as in another language, and what people say instead.

    In a phrase, a slash parts words of which each will do: *his/her no is/was*. A comma before it:
    only where a clause begins.
    """

    id: Slug
    use: Line
    avoid: Annotated[Many[Line], Field(min_length=1)]
    fine: Many[Line] = ()
    """What begins like one of them, and is good language."""


Form = Literal[
    "sexual exploitation", "forced marriage", "domestic work", "begging", "online scams",
    "forced crime", "fishing", "farm work", "building", "other work",
]  # fmt: skip
"""Forms of exploitation, as far as the balance of the cases asks."""


class Person(Part):
    """One invented person of the book's stories."""

    id: Slug
    name: Line
    sex: Literal["woman", "man", "girl", "boy", "another", "not said"]
    age: Annotated[int, Field(ge=0, le=120)] | None = None
    """In years, where a story says it."""
    form: Form | None = None
    """What was done to the person, or is feared; none where no story says it."""
    disability: bool = False
    about: Line
    """Who it is, in a few words: *deckhand from Teluna, on a boat in Maravel*."""
    case: Literal["trafficked", "not trafficked", "not decided", "bystander", "colleague"]
    """What the story shows: `not decided` where it leaves that open; `bystander` for people a
    story is not about.
    """


class Withdrawal(Part):
    """An exercise, a story or a page that the book had and has no more.

    Whose edition showed it, or changed it, is told why.
    """

    id: Key
    """Its name as it was; of a page as an edition names it: `children/first-48-hours`."""
    day: Day
    """When it was taken out."""
    why: Line
    """Why, in one sentence; a trainer may teach with it still."""

    @property
    def name(self) -> str:
        """Its name as an edition has it, also where the folder of all pages stands before it."""
        return self.id.removeprefix(f"{TEXTS}/")


class World(Part):
    """The invented places, and the other capitalised words that stories may hold."""

    places: Many[Line]
    words: Many[Line] = ()


class OtherWords(Part):
    """What readers type, where the book uses other words."""

    id: Slug
    typed: Annotated[Many[Line], Field(min_length=1)]
    """As readers type it: *hotline*. Capitals do not matter."""
    says: Annotated[Many[Line], Field(min_length=1)]
    """As the book says it: *help line*. Search finds these too."""


class KnownQuestion(Part):
    """A question as readers type it, and the places that answer it."""

    id: Slug
    typed: Annotated[Many[Line], Field(min_length=1)]
    """In all the ways that readers type it: *how do I ask*. Small words do not matter, where it has
    others: the same question is *how to ask her*.
    """
    leads: Annotated[Many[Line], Field(min_length=1)]
    """Places that stand first among what is found, best first: a page as the reading order names
    it, and where it is a part of the page, its id: `book/if-you-train#sheets-for-the-desk`.
    """


class Search(Part):
    """What search knows beside the text of the book."""

    words: Many[OtherWords] = ()
    questions: Many[KnownQuestion] = ()
    last: Many[Line] = ()
    """Pages that come after all others, as the reading order names them: `book/gallery`. Of their
    text only what each part begins with is looked through.
    """
    small: Many[Line] = ()
    """Words that tell nothing beside others: *what*, *can*, *the*. Search looks for them only where
    nothing else was typed.
    """
    endings: Many[Line] = ()
    """What words of the book's language end with: *s*, *ing*. A longer word is looked for without
    them too, so that *locks* finds *locked*.
    """
    forms: Many[Line] = ()
    """Forms of one word that no ending joins, in one line: *take takes took taken*. Who types one
    of them finds the others too.
    """
    real: Many[Line] = ()
    """Words of the language that no page has and that are near to one of the book's, several in a
    line: *killed* is no slip of *skilled*. Nothing else is shown for them. What exercises and
    stories say is known without this.
    """
    ways: Many[Line] = ()
    """Pages that are shown where nothing is found, as the reading order names them."""


class Base(NamedTuple):
    """What items refer to by id: the book's facts (voices among them), voices, sources, ideas.

    And the answers for the country, to which variables in a text refer; and the words of the
    interface, in which a source is named.
    """

    words: Words
    facts: Mapping[str, Fact] = {}
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
    """What one item breaks by itself: a code of its type or of problems.py, where, and words."""

    code: str
    where: Path_
    words: Mapping[str, object] = {}


class Answer(NamedTuple):
    """One of the answers to a question: an option to pick, a statement to judge."""

    where: Path_
    id: str
    text: str
    right: bool | None
    """Whether it is right to pick it; None where it is not picked, or none is right."""


BASIS = 12
"""How many hexadecimal digits a basis has: two editions of one item never share one by chance."""


class Item(Part):
    """What a learner can do on a page: the fields that all types share."""

    type: str
    id: Slug
    file: Unsent[Path]
    title: Line
    """What stands above the exercise. It must not give the answer away."""
    objective: Unsent[Line]
    """What the learner can do afterwards: one sentence that begins with a verb. It is for
    trainers; learners do not see it.
    """
    serves: Unsent[Many[ObjectiveId]] = ()
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
    """How long it takes with reading, in whole minutes. `guides check` counts the words and says
    what would be true.
    """
    audience: Unsent[Many[Slug]] = ()
    """For which professions it is, as ids of professions.yaml. Without it: for everybody. Learners
    do not see it.
    """
    note: Markdown | None = None
    """What is coming, in one or two sentences. A learner who has not begun reads it above the
    exercise. Without `heavy` the exercise stands open below it.
    """
    lang: Unsent[LanguageTag | None] = None
    """The language it is written in, where that is not the book's. The whole of it is shown so."""

    given: ClassVar[tuple[str, ...]] = ("id", "file")
    """Fields that come from the file's name, not from its text."""

    folder: ClassVar[Path]
    """The type's folder: its paper face and its views."""

    codes: ClassVar[Codes] = {}
    """The faults that only this type has, by their codes."""

    is_note: ClassVar[bool] = False
    """Whether an answer is a private note: kept alone, and only where the learner says so. Nobody
    has to write one, so it counts neither as done nor as practice; a line of a plan counts as done.
    """

    written_words: ClassVar[tuple[str, ...]] = ()
    """How the keys of the words begin with which its `mark.js` tells what was written and planned.
    """

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

    @cached_property
    def held(self) -> list[Found]:
        """Its texts and what it names, each with its place and what the type of its field says."""
        return walk(self)

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

    def counted(self, base: Base) -> float:
        """How many minutes it takes, which `minutes` should say.

        `base` must hold everything that the item names.
        """
        return minutes_of(self.words_read(base), self.decisions(), self.fields_written())

    def lasts(self, base: Base) -> float:
        """How many minutes a page counts for it, with all that `minutes` leaves out."""
        return self.counted(base) + minutes_of(WORDS_ROUND_AN_ITEM)

    @property
    def promised(self) -> int:
        """The minutes that are told where a way leads to it, with all that is told apart."""
        return self.minutes

    def words_read(self, _base: Base) -> float:
        """How many words are read before and after an answer, where nothing more is opened."""
        folded = {"hint", "note"}
        return sum(each.words for each in self.held if each.where[0] not in folded)

    def among(self, _stories: Container[str]) -> Item:
        """The item in a book that shows no other stories than these: it leads to none but them."""
        return self

    def decisions(self) -> int:
        """How often a learner weighs what to answer."""
        return 0

    def fields_written(self) -> int:
        """How many fields are filled in the learner's own words."""
        return 0

    def asks(self) -> Iterator[tuple[Answer, ...]]:
        """The answers to each of its questions, for rules on what gives the right one away."""
        return iter(())

    def planned(self) -> Sequence[str] | None:
        """The ids of its parts where an answer can be a line of the learner's plan; else None."""
        return None

    def questions_written(self) -> dict[str, str]:
        """What its fields for the learner's own words ask, by ids that its `mark.js` knows."""
        return {}

    @cached_property
    def claims(self) -> tuple[Claim, ...]:
        """Every text that says what research and law say."""
        found: list[Claim] = []
        for each in self.held:
            if rule := each.said.rests_on:
                # Of a text with faults the facts may not be known.
                facts = each.part.__dict__.get(rule.field)
                if facts or (rule.always and facts is not None):
                    found.append(Claim(each.where, each.value, facts))
        return tuple(found)

    def stories(self) -> Iterator[tuple[Path_, str]]:
        """Every invented consequence."""
        for each in self.held:
            if Use.INVENTED in each.said.uses:
                yield each.where, each.value

    def texts(self) -> Iterator[str]:
        """All that a learner may read before an answer, in plain words; for search."""
        for each in self.held:
            if Use.SEARCHED in each.said.uses and each.said.kind and each.said.kind.plain:
                yield each.said.kind.plain(each.value)

    def named(self, what: str) -> Sequence[tuple[Path_, str]]:
        """The ids of `voices`, `misconceptions`, `objectives` or `stories` it names, and where."""
        return self._named.get(what, ())

    @cached_property
    def _named(self) -> Mapping[str, Sequence[tuple[Path_, str]]]:
        found: dict[str, list[tuple[Path_, str]]] = {}
        for each in self.held:
            if each.said.names:
                found.setdefault(each.said.names, []).append((each.where, each.value))
        return found

    def tests(self) -> Iterator[tuple[Path_, Slug]]:
        """The ids of objectives that its questions test: those below its own `serves`."""
        return ((where, name) for where, name in self.named("objectives") if len(where) > 2)

    def cited(self) -> tuple[str, ...]:
        """All fact ids that the item names, in order, each once."""
        named = [fact for claim in self.claims for fact in claim.facts]
        return tuple(dict.fromkeys([*named, *self.facts]))

    def to_spec(self, base: Base) -> dict[str, Any]:
        """The item as plain data for the page, its Markdown rendered to safe HTML.

        `base` must hold everything that the item names.
        """
        names = dict.fromkeys(name for _, name in self.named("misconceptions"))
        ideas = {name: base.misconceptions[name] for name in names}
        rests_on = [claim.facts for claim in self.claims]
        rests_on += [idea.facts for idea in ideas.values()]
        named = dict.fromkeys(fact for facts in rests_on for fact in facts)
        spec = super().to_spec(base)
        return {
            **spec,
            "prompt": spec.get("prompt") or "",
            "basis": self.basis,
            "facts": {name: _fact_spec(base.facts[name], base) for name in named},
            "misconceptions": {
                name: {
                    "text": idea.text,
                    "instead": markdown.render(idea.instead),
                    "facts": list(idea.facts),
                }
                for name, idea in ideas.items()
            },
        }


def _fact_spec(fact: Fact, base: Base) -> dict[str, str]:
    return {
        "html": markdown.render_inline(fact.told(base.words)),
        "source": sources_as(fact.sources, base),
        "mark": fact.mark,
    }


def sources_as(references: Iterable[Reference], base: Base) -> str:
    """Several sources in words."""
    return base.words.listed([_cited_as(each, base) for each in references], "long")


def _cited_as(reference: Reference, base: Base) -> str:
    """A source in words, `Author Year (place in it)`; a key that is not known stays a key."""

    def label(key: str) -> str:
        return base.sources[key].label(base.words) if key in base.sources else key

    place, source = reference.place(label), label(reference.key)
    return base.words("source_at", source=source, place=place) if place else source
