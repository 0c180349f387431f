"""Everything wrong in a book: rules of its text, an editor's marks, proofs of its scenarios."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from practiceguides.content.book import Book, Located
from practiceguides.content.problems import Level, Problem
from practiceguides.content.rules import causes, check_texts
from practiceguides.review import review
from practiceguides.scenarios.proof.findings import sound_rows
from practiceguides.scenarios.proof.kept import proved
from practiceguides.scenarios.spec import Scenario

MANY = 10
"""So many scenes with one sound choice show a habit over the book."""

OFTEN = 0.6
"""From this part of them on it is one."""


def check_book(book: Book) -> list[Problem]:
    """All problems of the book, sorted by file and line, each once."""
    found = {*check_texts(book), *causes(book, review(book)), *_proofs(book), *_habits(book)}
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


def _habits(book: Book) -> Iterator[Problem]:
    """What gives the sound choice away over the whole book; told at the first scenario."""
    found = list(_scenarios(book))
    rows = [row for _, item in found for row in map(sound_rows, item.scenes) if row]
    if len(found) < 2 or len(rows) < MANY:
        return
    place, count = Counter(place for place, _ in rows).most_common(1)[0]
    habits = {f"stands {place}": count, "is the longest": sum(longest for _, longest in rows)}
    for habit, times in habits.items():
        if times > OFTEN * len(rows):
            words = {"habit": habit, "count": times, "scenes": len(rows)}
            yield found[0][0].problem("sound-habit", ("start",), **words)
