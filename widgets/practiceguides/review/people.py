"""The invented world: who and where is in its log."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from practiceguides.content.book import Book
from practiceguides.content.problems import Problem, problem

from .texts import CAPITALISED, Texts

_START = re.compile(r"(?:[.!?:…|][\"”’)]*\s+|[\"“‘(]|—\s)$")  # noqa: RUF001 - typographic quotes
_BEFORE = 20


def names_are_logged(book: Book, texts: Texts) -> Iterator[Problem]:
    """A person or a place that a text names stands in people.yaml or world.yaml.

    A name is a capitalised word inside a sentence that the book never writes small, and that no
    fact, source or word of the glossary has. An edition has a world of its own.
    """
    if book.world is None or book.layers.made:
        return
    known = _known(book)
    unknown = {
        name
        for name in texts.spelled - known
        if CAPITALISED.fullmatch(name) and name.lower() not in texts.spelled
    }
    told: set[tuple[str, Path]] = set()
    for block, words in texts.capitalised:
        if unknown.isdisjoint(words):
            continue
        for found in CAPITALISED.finditer(block.text):
            name = found.group()
            if name not in unknown or (name, block.file) in told:
                continue
            if _is_inside(block.text, found):
                told.add((name, block.file))
                yield block.problem("name-unlogged", name=name)


def people_are_met(book: Book, texts: Texts) -> Iterator[Problem]:
    """Each person of the log is in some story."""
    for person in book.people.values():
        if not set(person.name.split()) <= texts.spelled:
            file, line = book.places["people.yaml", person.id]
            yield problem("person-unmet", file, line, person=person.name)


def _is_inside(text: str, found: re.Match[str]) -> bool:
    """Whether a capitalised word is a name: not the first of its sentence, or with an 's."""
    begin = found.start()
    # What stands before it by so much says nothing of it.
    begins = begin == 0 or _START.search(text, max(0, begin - _BEFORE), begin)
    return not begins or text.startswith(("'s", "’s"), found.end())  # noqa: RUF001


def _known(book: Book) -> set[str]:
    world = book.world
    texts = [each.text for each in book.statements.values()]
    texts += [each.who for each in book.voices.values()]
    texts += [" ".join((*each.authors, each.title)) for each in book.sources.values()]
    texts += [f"{each.term} {each.text}" for each in book.terms.values()]
    texts += [each.title for each in (book.law.instruments if book.law else ())]
    texts += [
        part.duty for each in (book.law.instruments if book.law else ()) for part in each.provisions
    ]
    texts += [person.name for person in book.people.values()]
    texts += [*world.places, *world.words] if world else []
    return set(CAPITALISED.findall("\n".join(texts)))
