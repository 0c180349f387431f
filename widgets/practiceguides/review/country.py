"""What differs by country: a number that nobody has checked for long is worse than none."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from practiceguides.content import markdown
from practiceguides.content.book import Book
from practiceguides.content.country import (
    ENTRIES,
    EXAMPLES,
    Answer,
    Country,
    Found,
    is_invented,
)
from practiceguides.content.problems import Problem, problem
from practiceguides.content.quotes import is_curly
from practiceguides.content.source import Path_

from .texts import Texts

FRESH = timedelta(days=365)
"""How long facts are trusted after they were read."""

FRESH_NUMBER = timedelta(days=183)
"""How long what a country pack says is trusted after it was checked."""

_PERSON = re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Dr|Prof)\b\.? [A-Z]")


def answers_are_dated(book: Book, _texts: Texts, today: date | None = None) -> Iterator[Problem]:
    """What the country pack says names its country, its day and the role of who checked it.

    Nothing was checked more than six months ago, and nothing tomorrow.
    """
    country, today = book.country, today or _today()
    found = list(country.found())
    if not found:
        # The day of the file counts for what is answered later.
        if _is_ahead(country.checked, today):
            words = {"day": country.checked, "names": "this file"}
            yield book.fields["country.yaml"].problem("pack-ahead", ("checked",), **words)
        return
    fields = book.fields["country.yaml"]
    if not country.country:
        yield fields.problem("country-unnamed", ("country",))
    if is_curly(country.country):
        words = {"field": "country", "told": country.country}
        yield fields.problem("name-quoted", ("country",), **words)
    yield from _told(book, found, "pack-undated", lambda each: each.checked is None)
    yield from _told(book, found, "pack-role", lambda each: not each.by, field="by")
    yield from _told(book, found, "pack-ahead", lambda each: _is_ahead(each.checked, today))
    if not country.invented:
        yield from _told(
            book, found, "pack-old", lambda each: _is_older(each.checked, FRESH_NUMBER, today)
        )


def _told(
    book: Book,
    found: list[Found],
    code: str,
    is_so: Callable[[Found], bool],
    field: str = "checked",
) -> Iterator[Problem]:
    """A problem for each place where it is written, with all that it holds for."""
    places: dict[tuple[Path, int, str], list[str]] = defaultdict(list)
    for each in found:
        if is_so(each):
            place = book.fields["country.yaml"].place((*each.where, field))
            places[*place, str(each.checked or "")].append(f"'{each.part.id}'")
    for (file, line, day), names in places.items():
        told = ", ".join(names[:_SHOWN]) + (" …" if len(names) > _SHOWN else "")
        yield problem(code, file, line, names=told, day=day)


_SHOWN = 5
"""So many entries are named."""


def pack_names_no_person(book: Book, _texts: Texts) -> Iterator[Problem]:
    """The pack says in what role somebody checked or is asked for, and never who."""
    for each in book.country.found():
        for name in ("by", "contact", "how"):
            told = getattr(each.part, name, "")
            if _PERSON.search(told):
                fields, where = book.fields["country.yaml"], (*each.where, name)
                yield fields.problem("pack-person", where, field=name, told=told)


def numbers_are_real(book: Book, _texts: Texts) -> Iterator[Problem]:
    """A number of the examples is in no pack of a real country, and no other one in theirs."""
    country = book.country
    for name in ENTRIES:
        for index, entry in enumerate(getattr(country, name)):
            if entry.number and is_invented(entry.number) is not country.invented:
                code = "pack-real" if country.invented else "pack-example"
                where = (name, index, "number")
                yield book.fields["country.yaml"].problem(code, where, number=entry.number)


def numbers_stand_alone(book: Book, _texts: Texts) -> Iterator[Problem]:
    """An answer that a card prints the number of is a number, or is said by whoever has one."""
    country = book.country
    printed = {named.name for page in book.pages for named in page.named if named.kind == "number"}
    for found in country.found():
        match found.part:
            case Answer(id=name, says=says) if name in printed and _DIALLED.search(says):
                if not country.numbers_for(name):
                    where = (*found.where, "says") if found.where[0] == "answers" else found.where
                    words = {"says": says, "question": name}
                    yield book.fields["country.yaml"].problem("pack-words", where, **words)


_DIALLED = re.compile(r"\d[\d ()./-]*\d")


def examples_are_replaced(book: Book, _texts: Texts) -> Iterator[Problem]:
    """No text of the empty pack stands where the country's is to be written."""
    for where, text, what in _texts_of_pack(book.country):
        if text in EXAMPLES:
            words = {"text": text, "what": what}
            yield book.fields["country.yaml"].problem("pack-unfilled", where, **words)


def _texts_of_pack(country: Country) -> Iterator[tuple[Path_, str, str]]:
    """The texts that the empty pack has examples of, and what is not shown while they stand."""
    for name in ENTRIES:
        for index, entry in enumerate(getattr(country, name)):
            yield (name, index, "name"), entry.name, f"'{entry.id}'"
            for number, language in enumerate(entry.languages):
                yield (name, index, "languages", number), language, "this language"
    for index, law in enumerate(country.laws):
        yield ("laws", index, "title"), law.title, f"'{law.id}'"
        yield ("laws", index, "year"), str(law.year), f"the year of '{law.id}'"
        for number, each in enumerate(law.provisions):
            where = ("laws", index, "provisions", number)
            yield (*where, "article"), each.article, f"'{each.id}'"
            yield (*where, "duty"), each.duty.strip(), f"'{each.id}'"
            yield (*where, "read_in"), each.read_in, f"'{each.id}'"


def law_told_as_written(book: Book, _texts: Texts) -> Iterator[Problem]:
    """No article of the country's law is told with a word that its verb forbids."""
    never = {verb.id: verb.never for verb in book.country.verbs if verb.never}
    for found in book.country.found():
        if found.where[0] != "laws":
            continue
        provision = book.country.laws[int(found.where[1])].provisions[int(found.where[3])]
        if not provision.strength or not set(provision.strength) <= never.keys():
            continue
        duty = markdown.plain(provision.duty)
        for verb in provision.strength:
            if re.search(rf"\b{re.escape(never[verb])}\b", duty, re.IGNORECASE):
                words = {"word": never[verb], "fact": f"'{provision.id}'", "strength": verb}
                where = (*found.where, "duty")
                yield book.fields["country.yaml"].problem("duty-stronger", where, **words)


def facts_are_fresh(book: Book, _texts: Texts) -> Iterator[Problem]:
    """A fact that says on which day it was `last_read` was read within the last year."""
    for fact in book.facts.values():
        file, line = book.places["facts.yaml", fact.id]
        if _is_ahead(fact.last_read, _today()):
            yield problem("fact-ahead", file, line, fact=fact.id, day=fact.last_read)
        elif _is_older(fact.last_read, FRESH, _today()):
            yield problem("fact-old", file, line, fact=fact.id, day=fact.last_read)


def _is_ahead(day: date | None, today: date) -> bool:
    # Somewhere it is tomorrow already.
    return day is not None and day > today + timedelta(days=1)


def _is_older(day: date | None, age: timedelta, today: date) -> bool:
    return day is not None and today - day > age


def _today() -> date:
    return datetime.now(UTC).date()
