"""What differs from country to country: our questions, and the pack that answers them.

A pack is one file, `book/country.yaml`, of a layer above ours. It answers our questions by their
ids, so that it need not repeat them, and lists help lines, offices, interpreters and the law of
the country. Whoever looked something up says when, and in what role: every reader sees both.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
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
    if isinstance(value, str) and (told := value.strip()):
        digits = sum(each.isdigit() for each in told)
        if not (_NUMBER.fullmatch(told) and 2 <= digits <= 20):
            raise PydanticCustomError("telephone", "is no telephone number")
    return value


Number = Annotated[Place, BeforeValidator(_number), KEY]
"""A telephone number as it is dialled; only its shape is checked."""


class Checked(Part):
    """What somebody looked up, on a day and in a role."""

    checked: Annotated[Day | None, BeforeValidator(lambda value: value or None)] = None
    """The day on which somebody called, asked or read: 2026-11-01. Every reader sees it."""
    by: Place = ""
    """The role of who did: *the head of the legal unit*. Never a person's name."""


class Answer(Checked):
    """The answer to one of our questions."""

    id: Slug
    """The question's id."""
    says: Place = ""


class Entry(Checked):
    """Somebody who can be called."""

    id: Slug
    name: Line
    """What it is called; never a person's name."""
    answers: Many[Slug] = ()
    """Ids of questions to which it is an answer, also without words of your own."""
    number: Number = ""
    hours: Place = ""
    """When somebody answers, at night and on holidays too."""
    languages: Many[Line] = ()


class Hotline(Entry):
    """A line that answers calls."""

    cost: Place = ""
    """What a call costs the person who calls."""
    for_: Annotated[Place, Field(alias="for")] = ""
    """Who may call, and about what."""


class Agency(Entry):
    """An office, a service or a house, with what it needs to take a person in."""

    does: Place = ""
    takes: Many[Line] = ()
    """For whom it is and what it asks for: its criteria for a referral, one a line."""
    does_not_take: Many[Line] = ()
    """Whom it turns away, so that nobody is sent there for nothing."""
    contact: Place = ""
    """How a person is referred: the desk, the form, the address."""


class Interpreter(Entry):
    """Somebody neutral who interprets: a line, a service, a list that an office keeps."""

    how: Place = ""
    """How one is asked for, and how long it takes."""
    cost: Place = ""
    neutral: Place = ""
    """How it is known that they belong to no side, and that they keep silent."""


class NationalProvision(Provision, Checked):
    """One article of the country's law, as somebody read it."""

    guides: Many[Slug] = ()
    """Whose tables show it; without it, those of all guides."""
    mark: Literal["read"] = "read"
    read_in: Line
    """Where it was read: the gazette, the database, the printed law."""
    answers: Many[Slug] = ()
    """Ids of questions to which it is an answer."""


class NationalLaw(Text):
    """A law of the country."""

    kind: Literal["national"] = "national"
    provisions: Many[NationalProvision]


class Question(Checked):
    """One thing a facilitator finds out for their country."""

    id: Slug
    """Its name; `{{ name }}` in a scenario stands for the answer."""
    label: Line
    """What the answer is, in a few words: *the interpreter line*."""
    question: Line
    why: Line
    group: Place = ""
    """The heading that it stands under; questions of a group stand one after another."""
    urgent: bool = False
    """Whether the answer is needed at once: where it is empty, `{country}` asks for it."""
    answer: Place = ""
    """The answer, where it is asked; a pack gives it under `answers`."""


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


class NationalTable(NamedTuple):
    """The law of the country with the verbs that it uses."""

    verbs: Sequence[Verb]
    instruments: Sequence[NationalLaw]


class Country(Part):
    """What differs from country to country; empty until a facilitator fills it."""

    country: Place = ""
    invented: bool = False
    """Whether the country is invented, for examples: then every box says so, and nothing of it
    grows old.
    """
    checked: Annotated[Day | None, BeforeValidator(lambda value: value or None)] = None
    """The day on which somebody called every number of this file; an entry may have its own."""
    by: Place = ""
    """In what role; an entry may say another."""
    missing: Line | None = None
    """What stands in a text where an answer is empty; `{label}` is the question's. Without it, the
    interface has words for that.
    """
    answers: Many[Answer] = ()
    hotlines: Many[Hotline] = ()
    agencies: Many[Agency] = ()
    interpreters: Many[Interpreter] = ()
    verbs: Many[Verb] = ()
    """How the country's law says what is a duty and what is none."""
    laws: Many[NationalLaw] = ()
    questions: Many[Question] = ()

    @property
    def law(self) -> NationalTable:
        """Its part of the legal table."""
        return NationalTable(self.verbs, self.laws)

    def found(self) -> Iterator[Found]:
        """Everything that somebody filled in."""
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
                yield Found((name, index), entry)
        for number, law in enumerate(self.laws):
            for index, provision in enumerate(law.provisions):
                where = ("laws", number, "provisions", index)
                yield Found(where, provision, law.title)

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

    def number_for(self, question: str) -> str:
        """The number to dial, where somebody who answers the question has one; else empty."""
        parts = (found.part for found in self.answers_to(question))
        return next((each.number for each in parts if isinstance(each, Entry) and each.number), "")

    @property
    def last_checked(self) -> date | None:
        """The day since which something was not checked again; None where nobody says so of all."""
        days = [found.checked for found in self.found()] or [self.checked]
        known = [day for day in days if day]
        return min(known) if len(known) == len(days) else None


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


def with_days(data: Data) -> Data:
    """A country file whose every entry says when and by whom: where it does not, the file does.

    Before files are laid over each other: the day of one says nothing about what another holds.
    """
    top = data.value
    for path, entry in _entries(top):
        for name in ("checked", "by"):
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
