"""What gives a right answer away: its length and its place."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from practiceguides.content.book import Book, Located
from practiceguides.content.model import Answer
from practiceguides.content.problems import Problem

from .texts import Texts, plain

LONGER = 1.25
"""A right answer may be so many times as long as the others are on average."""

MANY = 12
"""So many questions show a habit."""

OFTEN = 0.45
"""Of three answers, the right one should not stand in one place more often; a third is chance."""


def like_length(book: Book, _texts: Texts) -> Iterator[Problem]:
    """The right answer is not clearly the longest."""
    for located, answers in _questions(book):
        lengths = [len(plain(each.text)) for each in answers]
        for index, answer in enumerate(answers):
            others = lengths[:index] + lengths[index + 1 :]
            if (
                answer.right
                and others
                and lengths[index] > max(others)
                and lengths[index] > LONGER * sum(others) / len(others)
            ):
                yield located.problem("key-longest", answer.where, id=answer.id)


def changing_places(book: Book, _texts: Texts) -> Iterator[Problem]:
    """Over the whole book, the right answer stands first, second or last about equally often."""
    places: Counter[int] = Counter()
    first: Located | None = None
    for located, answers in _questions(book):
        right = [index for index, answer in enumerate(answers) if answer.right]
        if len(right) == 1 and len(answers) == 3:
            first = first or located
            places[right[0]] += 1
    total = places.total()
    for place, count in places.items():
        if first and total >= MANY and count > OFTEN * total:
            told = {"place": place + 1, "count": count, "questions": total}
            yield first.problem("key-habit", (), **told)


_ALL = re.compile(
    r"\b(?:all|none|both|any) of (?:the above|them above|these answers)\b", re.IGNORECASE
)


def no_catch_all(book: Book, _texts: Texts) -> Iterator[Problem]:
    """No answer is "all of the above"."""
    for located, answers in _questions(book):
        for answer in answers:
            if found := _ALL.search(plain(answer.text)):
                yield located.problem("answer-all", (*answer.where, "text"), answer=found.group())


def _questions(book: Book) -> Iterator[tuple[Located, tuple[Answer, ...]]]:
    for located in book.items.values():
        for answers in located.item.asks():
            yield located, answers
