"""What gives a right answer away: its length and its place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from practiceguides.content.book import Book, Located
from practiceguides.content.problems import Problem
from practiceguides.content.source import Path_
from practiceguides.exercises.choice.question import Question
from practiceguides.exercises.choice.spec import Choice
from practiceguides.exercises.test.spec import Test

from .texts import Texts, plain

LONGER = 1.25
"""A right answer may be so many times as long as the others are on average."""

MANY = 12
"""So many questions show a habit."""

OFTEN = 0.45
"""Of three answers, the right one should not stand in one place more often; a third is chance."""


def like_length(book: Book, _texts: Texts) -> Iterator[Problem]:
    """The right answer is not clearly the longest."""
    for located, where, question in _questions(book):
        lengths = [len(plain(each.text)) for each in question.options]
        for index, option in enumerate(question.options):
            others = [length for place, length in enumerate(lengths) if place != index]
            if (
                option.correct
                and lengths[index] > max(others)
                and lengths[index] > LONGER * sum(others) / len(others)
            ):
                yield located.problem("key-longest", (*where, "options", index), id=option.id)


def changing_places(book: Book, _texts: Texts) -> Iterator[Problem]:
    """Over the whole book, the right answer stands first, second or last about equally often."""
    places: Counter[int] = Counter()
    first: Located | None = None
    for located, _, question in _questions(book):
        right = [index for index, option in enumerate(question.options) if option.correct]
        if len(right) == 1 and len(question.options) == 3:
            first = first or located
            places[right[0]] += 1
    total = places.total()
    for place, count in places.items():
        if first and total >= MANY and count > OFTEN * total:
            told = {"place": place + 1, "count": count, "questions": total}
            yield first.problem("key-habit", (), **told)


def _questions(book: Book) -> Iterator[tuple[Located, Path_, Question]]:
    for located in book.items.values():
        item = located.item
        if isinstance(item, Choice):
            yield located, (), item
        elif isinstance(item, Test):
            for index, pair in enumerate(item.questions):
                for name, form in pair.forms:
                    yield located, ("questions", index, name), form
