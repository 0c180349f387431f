"""What differs from country to country: our questions, and the pack that answers them.

A pack is one file, `book/country.yaml`, of a layer above ours. It answers our questions by their
ids, so that it need not repeat them, and lists help lines, offices, interpreters and the law of
the country. Whoever looked something up says when, and in what role: every reader sees both.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import Annotated, Any, Literal, NamedTuple

from pydantic import BeforeValidator, Field
from pydantic_core import PydanticCustomError

from practiceguides.words import Words

from . import markdown
from .fields import KEY, Day, Line, Many, Part, Place, Slug
from .legal import Provision, Text, Verb
from .source import Data, Path_

_NUMBER = re.compile(r"[+*#(0-9][0-9 ()./*#-]*(?:,? ext\.? ?[0-9]{1,6})?")
_EXTENSION = re.compile(r",? ext.*")
_INVENTED = re.compile(r"\D*0000")


def _number(value: Any) -> Any:
    if isinstance(value, str) and (told := value.strip()) and not is_number(told):
        raise PydanticCustomError("telephone", "is no telephone number")
    return value


def is_number(text: str) -> bool:
    """Whether a text has the shape of one telephone number, and nothing beside it."""
    digits = sum(each.isdigit() for each in text)
    return bool(_NUMBER.fullmatch(text)) and 2 <= digits <= 20


EXAMPLES = frozenset({
    "What it is called", "0000 00", "one", "another", "Its title", "What it asks, in plain words.",
    "where it was read", "its number", "0",
})  # fmt: skip
"""What the empty pack has in place of a text (`editions.packs`): until it is replaced, nothing is
known.
"""

Number = Annotated[Place, BeforeValidator(_number), KEY]
"""A telephone number as it is dialled; only its shape is checked."""


class Checked(Part):
    """What somebody looked up, on a day and in a role."""

    checked: Annotated[Day | None, BeforeValidator(lambda value: value or None)] = None
    """The day on which somebody called, asked or read. Without it: that of the file."""
    by: Place = ""
    """In what role: *the head of the legal unit*. Never a person's name. Without it: that of the
    file.
    """


class Answer(Checked):
    """The answer to one of our questions."""

    id: Slug
    """The id of the question. Leave it as it is."""
    says: Place = ""
    """The answer. Leave it empty while you do not know. A telephone number stands alone here, so
    that cards and sheets can print it; words around it, hours and languages go to `hotlines`.
    """


class Entry(Checked):
    """Somebody who can be called."""

    id: Slug
    """Its own name, which no other of the list has."""
    name: Line
    """What it is called; never a person's name."""
    answers: Many[Slug] = ()
    """Which questions it answers, by their ids."""
    number: Number = ""
    """The telephone number as it is dialled, in quotation marks. Call it before you write it."""
    hours: Place = ""
    """When somebody answers, at night and on holidays too."""
    languages: Many[Line] = ()
    """In which languages somebody answers."""


class Hotline(Entry):
    """A line that answers calls."""

    cost: Place = ""
    """What a call costs the person who calls."""
    for_: Annotated[Place, Field(alias="for")] = ""
    """Who may call, and about what."""


class Agency(Entry):
    """An office, a service or a house, with what it needs to take a person in."""

    does: Place = ""
    """What it does for a person."""
    takes: Many[Line] = ()
    """For whom it is, and what it asks for before it takes a person; one a line."""
    does_not_take: Many[Line] = ()
    """Whom it turns away, so that nobody is sent there for nothing."""
    contact: Place = ""
    """How a person is referred: the desk, the form, the address."""


class Interpreter(Entry):
    """Somebody neutral who interprets: a line, a service, a list that an office keeps."""

    how: Place = ""
    """How one is asked for, and how long it takes."""
    cost: Place = ""
    """What it costs, and who pays."""
    neutral: Place = ""
    """How you know that the interpreter belongs to no side and tells nobody."""


class NationalProvision(Provision, Checked):
    """One article of the country's law, as somebody read it."""

    guides: Many[Slug] = ()
    """The guides whose table shows it. Without it: all."""
    mark: Literal["read"] = "read"
    """Leave it out: only what somebody read may stand here."""
    read_in: Line
    """Where it was read: the gazette, the database, the printed law."""
    answers: Many[Slug] = ()
    """Which questions it answers, by their ids."""


class NationalLaw(Text):
    """A law of the country."""

    kind: Literal["national"] = "national"
    """Leave it out."""
    provisions: Many[NationalProvision]
    """Its articles, as far as somebody read them."""


class Question(Checked):
    """One thing to find out. The book has its questions; here an edition asks one more."""

    id: Slug
    """Its own name. In a story, this name in two pairs of braces stands for the answer."""
    label: Line
    """What the answer is, in a few words: *the interpreter line*."""
    question: Line
    """The whole question."""
    why: Line
    """Why one has to know it."""
    group: Place = ""
    """The heading that it stands under."""
    urgent: bool = False
    """Whether it is needed at once. While it has no answer, pages then show the question."""
    answer: Place = ""
    """Leave it out, and write under `answers` what you found out."""


class Found(NamedTuple):
    """What somebody filled in, and where it is written."""

    where: Path_
    part: Answer | Entry | NationalProvision
    law: str = ""
    """The title of the law of a provision."""

    @property
    def checked(self) -> date | None:
        """The day on which it was checked, where somebody noted it."""
        return self.part.checked

    @property
    def by(self) -> str:
        """In what role; empty where nobody noted it."""
        return self.part.by

    def told(self, words: Words) -> str:
        """What it says, in one line of plain text."""
        match self.part:
            case Answer(says=says):
                return says
            case Entry() as entry:
                spoken = words.listed(entry.languages, "and")
                known = [each for each in (entry.number, entry.hours, spoken) if each]
                return words.listed([entry.name, *known], "plain")
            case provision:
                duty = markdown.plain(provision.duty)
                article = provision.article
                return words("country_article", law=self.law, article=article, duty=duty)


class Reached(NamedTuple):
    """A telephone number, and who answers there; empty where the pack does not say it."""

    number: str
    name: str = ""


class NationalTable(NamedTuple):
    """The law of the country with the verbs that it uses."""

    verbs: Sequence[Verb]
    instruments: Sequence[NationalLaw]


class Country(Part):
    """What differs from country to country; empty until somebody fills it."""

    country: Place = ""
    """The name of the country."""
    invented: bool = False
    """Whether the country is invented, for an example. Each box then says so."""
    checked: Annotated[Day | None, BeforeValidator(lambda value: value or None)] = None
    """The day on which somebody checked all of this file. Every reader sees it. After six months
    `guides check` asks to check again.
    """
    by: Place = ""
    """In what role: *the head of the legal unit*. Never a person's name."""
    missing: Line | None = None
    """What stands in a text where an answer is empty. `{label}` is the label of the question.
    Without it: words of the book.
    """
    answers: Many[Answer] = ()
    """Answers to the questions of the book."""
    hotlines: Many[Hotline] = ()
    """Lines that can be called."""
    agencies: Many[Agency] = ()
    """Offices, services and houses to which a person is referred."""
    interpreters: Many[Interpreter] = ()
    """Who interprets and belongs to no side."""
    verbs: Many[Verb] = ()
    """How the law of the country says what is a duty and what is none."""
    laws: Many[NationalLaw] = ()
    """The law of the country. It stands in the legal table, apart from the treaties."""
    questions: Many[Question] = ()
    """Questions of your own."""

    @property
    def law(self) -> NationalTable:
        """Its part of the legal table."""
        laws = [
            law.model_copy(
                update={"provisions": [each for each in law.provisions if _is_own(each)]}
            )
            for law in self.laws
            if law.title not in EXAMPLES
        ]
        return NationalTable(self.verbs, laws)

    def found(self) -> Iterator[Found]:
        """Everything that somebody filled in; what is still the example's counts as empty."""
        for index, question in enumerate(self.questions):
            if question.answer:
                part = Answer.model_construct(
                    id=question.id,
                    says=question.answer,
                    checked=question.checked,
                    by=question.by,
                )
                yield Found(("questions", index), part)
        for index, answer in enumerate(self.answers):
            if answer.says:
                yield Found(("answers", index), answer)
        for name in ENTRIES:
            for index, entry in enumerate(getattr(self, name)):
                if entry.name not in EXAMPLES:
                    yield Found((name, index), _filled(entry))
        yield from self._provisions()

    def _provisions(self) -> Iterator[Found]:
        for number, law in enumerate(self.laws):
            for index, provision in enumerate(law.provisions):
                if law.title not in EXAMPLES and _is_own(provision):
                    yield Found(("laws", number, "provisions", index), provision, law.title)

    def answers_to(self, question: str) -> list[Found]:
        """What answers a question of ours: words first, then who or what answers it too."""
        said: list[Found] = []
        others: list[Found] = []
        for found in self.found():
            match found.part:
                case Answer(id=answered):
                    # A pack's words take the place of those beside the question.
                    said = [found] if answered == question else said
                case part:
                    others += [found] if question in part.answers else []
        return [*said, *others]

    def numbers_for(self, question: str) -> list[Reached]:
        """The numbers to dial, of all who answer the question; else that which is the answer."""
        parts = [found.part for found in self.answers_to(question)]
        entries = (each for each in parts if isinstance(each, Entry) and each.number)
        known = [Reached(each.number, each.name) for each in entries]
        said = (each.says for each in parts if isinstance(each, Answer))
        return known or [Reached(each) for each in said if is_number(each)]

    @property
    def last_checked(self) -> date | None:
        """The day since which something was not checked again; None where nobody says so of all."""
        days = [found.checked for found in self.found()] or [self.checked]
        known = [day for day in days if day]
        return min(known) if len(known) == len(days) else None


def _filled(entry: Entry) -> Entry:
    """An entry without what is still the example's."""
    number = "" if entry.number in EXAMPLES else entry.number
    languages = tuple(each for each in entry.languages if each not in EXAMPLES)
    return entry.model_copy(update={"number": number, "languages": languages})


def _is_own(provision: NationalProvision) -> bool:
    said = {provision.article, provision.duty, provision.read_in}
    return not EXAMPLES.intersection(said)


ENTRIES = ("hotlines", "agencies", "interpreters")
"""The lists of those who can be called, as fields of `Country`."""


def dialled(number: str) -> str:
    """A number as a telephone takes it; empty for one that no telephone can reach by itself."""
    if _EXTENSION.search(number) or is_invented(number):
        return ""
    digits = re.sub(r"[^0-9*#]", "", number)
    return ("+" if number.startswith("+") else "") + digits.replace("#", "%23")


def is_invented(number: str) -> bool:
    """Whether it is one of the numbers of the examples, which no country has."""
    return bool(_INVENTED.match(number))


_DAYS = ("checked", "by")


def with_days(data: Data) -> Data:
    """A country file whose every entry says when and by whom: where it does not, the file does.

    Before files are laid over each other: the day of one says nothing about what another holds.
    """
    top = data.value
    if not data.lost.isdisjoint(_DAYS):
        # Of an entry that has none it cannot be said that it needs one.
        known = {name: each for name, each in top.items() if not isinstance(each, list)}
        return replace(data, value=known, lost=data.lost | top.keys() - known.keys())
    for path, entry in _entries(top):
        for name in _DAYS:
            if name in top and not entry.get(name):
                entry[name] = top[name]
                data.lines[(*path, name)] = data.lines[(name,)]
    return data


def _entries(top: Any) -> Iterator[tuple[Path_, dict[str, Any]]]:
    for name in ("questions", "answers", *ENTRIES):
        yield from _members(top, name, ())
    for path, law in _members(top, "laws", ()):
        yield from _members(law, "provisions", path)


def _members(part: dict[str, Any], name: str, at: Path_) -> Iterator[tuple[Path_, dict[str, Any]]]:
    members = part.get(name)
    for index, member in enumerate(members if isinstance(members, list) else ()):
        if isinstance(member, dict):
            yield (*at, name, index), member
