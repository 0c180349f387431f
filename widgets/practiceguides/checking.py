"""Everything wrong in a book: its text, an editor's marks, proofs of its scenarios, habits."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace

from practiceguides.content.book import Book, Located
from practiceguides.content.problems import Level, Problem
from practiceguides.content.rules import causes, mendable, text_problems
from practiceguides.content.workplace import workplace
from practiceguides.editions.beneath import Beneath, look_beneath, older_book
from practiceguides.editions.changes import problems_of
from practiceguides.editions.side_by_side import show
from practiceguides.review import review
from practiceguides.review.tells import habits_that_tell
from practiceguides.scenarios.desks import circle_faults, inheritance_faults
from practiceguides.scenarios.proof.handed import arrival_faults
from practiceguides.scenarios.proof.kept import proved
from practiceguides.scenarios.spec import Scenario


def check_book(book: Book) -> list[Problem]:
    """All problems of the book, sorted by file and line, each once.

    Of an edition it remembers what lies beneath its files.
    """
    return _checked(book)[0]


def check_and_show(book: Book) -> list[Problem]:
    """The same; a page in the build folder then shows what changed beneath an edition."""
    problems, beneath = _checked(book)
    return sorted([*problems, *show(beneath)]) if beneath else problems


def errors_of(book: Book, names: Collection[str]) -> list[Problem]:
    """What is wrong in these items, of which alone the stories are proved."""
    alone = replace(book, items={name: book.items[name] for name in names})
    files = {file for each in alone.items.values() for file in each.data.sources}
    found = {*text_problems(alone), *_proofs(alone)}
    return sorted(
        each for each in mendable(alone, found) if each.level is Level.ERROR and each.file in files
    )


def _checked(book: Book) -> tuple[list[Problem], Beneath | None]:
    """All problems, and of an edition what lies beneath it."""
    found = {
        *text_problems(book),
        *causes(book, review(book)),
        *_proofs(book),
        *_desks(book),
        *habits_that_tell(book),
    }
    problems = set(mendable(book, found))
    if not book.layers.made:
        return sorted(problems), None
    if older := older_book(book.layers):
        return sorted([*problems, older]), None
    beneath = look_beneath(book)
    return sorted(problems_of(beneath, problems)), beneath


def _scenarios(book: Book) -> Iterator[tuple[Located, Scenario]]:
    for located in book.items.values():
        if isinstance(located.item, Scenario):
            yield located, located.item


def _proofs(book: Book) -> Iterator[Problem]:
    """What shows only when every state is visited; a faulty text is mended first."""
    faulty = {each.file for each in book.problems if each.level is Level.ERROR}
    kept = workplace(book.layers.build)
    for located, scenario in _scenarios(book):
        if faulty.isdisjoint(located.data.sources):
            for fault in proved(scenario, kept):
                yield located.problem(fault.code, fault.where, **fault.words)


def _desks(book: Book) -> Iterator[Problem]:
    """What a desk inherits from the one before it; a faulty text is mended first."""
    faulty = {each.file for each in book.problems if each.level is Level.ERROR}
    desks = {scenario.id: scenario for _, scenario in _scenarios(book)}
    for located, desk in _scenarios(book):
        found = list(circle_faults(desk, desks))
        before = desks.get(desk.before or "")
        if before and not found and faulty.isdisjoint({desk.file, before.file}):
            asked = list(inheritance_faults(desk, before))
            # What is proved rests on names that are there.
            found += asked or arrival_faults(desk, before)
        for fault in found:
            yield located.problem(fault.code, fault.where, **fault.words)
