"""What the guides promise: each objective is known, practised and tested."""

from __future__ import annotations

from collections.abc import Iterator

from practiceguides.content.book import Book
from practiceguides.content.problems import Hints, Problem, problem

from .texts import Texts


def objectives_exist(book: Book, _texts: Texts) -> Iterator[Problem]:
    """Items and test questions serve only objectives that the book has."""
    hint = Hints()
    for located in book.items.values():
        for where, name in located.item.named("objectives"):
            if name not in book.objectives:
                told = {"objective": name, "hint": hint(name, book.objectives)}
                yield located.problem("objective-unknown", where, **told)


def objectives_are_practised_and_tested(book: Book, _texts: Texts) -> Iterator[Problem]:
    """Each objective is practised by an exercise (a note is none) and asked in a test."""
    practised = {
        name for each in book.items.values() if not each.item.is_note for name in each.item.serves
    }
    tested = {name for each in book.items.values() for _, name in each.item.tests()}
    for name in book.objectives:
        file, line = book.places["objectives.yaml", name]
        if name not in practised:
            yield problem("objective-unpractised", file, line, objective=name)
        if name not in tested:
            yield problem("objective-untested", file, line, objective=name)
