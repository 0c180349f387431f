"""What gives one right answer away; habits over many of them: tells.py."""

from __future__ import annotations

import re
from collections.abc import Iterator

from practiceguides.content.book import Book, Located
from practiceguides.content.model import Answer
from practiceguides.content.problems import Problem

from .texts import Texts, plain

LONGER = 1.25
"""A right answer may be so many times as long as the others are on average."""


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
