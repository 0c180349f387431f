"""Everything wrong in a book: its text, an editor's marks, proofs of its scenarios, habits."""

from __future__ import annotations

from collections.abc import Iterator

from practiceguides.content.book import Book, Located
from practiceguides.content.problems import Level, Problem
from practiceguides.content.rules import causes, check_texts
from practiceguides.review import review
from practiceguides.scenarios.desks import chain_faults
from practiceguides.scenarios.proof.handed import arrival_faults
from practiceguides.scenarios.proof.kept import proved
from practiceguides.scenarios.spec import Scenario
from practiceguides.tells import habits_that_tell


def check_book(book: Book) -> list[Problem]:
    """All problems of the book, sorted by file and line, each once."""
    found = {
        *check_texts(book),
        *causes(book, review(book)),
        *_proofs(book),
        *_desks(book),
        *habits_that_tell(book),
    }
    return sorted(found)


def _scenarios(book: Book) -> Iterator[tuple[Located, Scenario]]:
    for located in book.items.values():
        if isinstance(located.item, Scenario):
            yield located, located.item


def _proofs(book: Book) -> Iterator[Problem]:
    """What shows only when every state is visited; a faulty text is mended first."""
    faulty = {each.file for each in book.problems if each.level is Level.ERROR}
    for located, scenario in _scenarios(book):
        if faulty.isdisjoint(located.data.sources):
            for fault in proved(scenario, book.layers.build):
                yield located.problem(fault.code, fault.where, **fault.words)


def _desks(book: Book) -> Iterator[Problem]:
    """What a desk inherits from the one before it; a faulty text is mended first."""
    faulty = {each.file for each in book.problems if each.level is Level.ERROR}
    located = {
        scenario.id: each
        for each, scenario in _scenarios(book)
        if faulty.isdisjoint(each.data.sources)
    }
    desks = {name: each.item for name, each in located.items() if isinstance(each.item, Scenario)}
    for name, desk in desks.items():
        found = list(chain_faults(desk, desks))
        if not found and (before := desks.get(desk.before or "")):
            found = list(arrival_faults(desk, before))
        for fault in found:
            yield located[name].problem(fault.code, fault.where, **fault.words)
