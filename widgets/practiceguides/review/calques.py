"""Phrases that are put together as in another language; a book lists its own in calques.yaml."""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Iterator
from itertools import accumulate, product

from practiceguides.content.book import Book
from practiceguides.content.problems import Problem
from practiceguides.content.unspaced import EDGE

from .texts import Texts, listed_texts


def nothing_borrowed(book: Book, texts: Texts) -> Iterator[Problem]:
    """No text, fact or voice has a phrase that calques.yaml calls borrowed from elsewhere."""
    blocks = (*texts, *listed_texts(book))
    low = [block.text.casefold() for block in blocks]
    whole = "\n".join(low)
    starts = [0, *accumulate(len(text) + 1 for text in low)]
    for calque in book.calques.values():
        for phrase in calque.avoid:
            # Most are nowhere, and to look for how they begin is many times as fast.
            places = {place for begin in _begins(phrase) for place in _found(begin, whole)}
            worded = re.compile(_worded(phrase), re.IGNORECASE)
            likely = sorted({bisect(starts, place) - 1 for place in places})
            for block in (blocks[number] for number in likely):
                # Only what has the words is worth a pattern that knows where words end.
                if worded.search(block.text):
                    for found in _pattern(phrase, calque.fine).finditer(block.text):
                        yield block.problem("calque", phrase=found.group(), use=calque.use)


def _found(words: str, text: str) -> Iterator[int]:
    """Where a text has these words."""
    place = text.find(words)
    while place >= 0:
        yield place
        place = text.find(words, place + 1)


_CLAUSE = r"(?:^|(?<=[.,;:!?…–—)”] )|(?<=[(“，、。；：]))"  # noqa: RUF001
"""Where a sentence begins, or a part of one after a mark."""


def _places(phrase: str) -> list[list[str]]:
    """Word by word, what may stand there."""
    return [place.split("/") for place in phrase.lstrip(", ").split()]


def _begins(phrase: str) -> list[str]:
    """All that its first two words may be."""
    return [" ".join(words).casefold() for words in product(*_places(phrase)[:2])]


def _pattern(phrase: str, fine: tuple[str, ...]) -> re.Pattern[str]:
    """The phrase as whole words, where nothing begins that is fine."""
    sound = "|".join(map(_worded, fine))
    begin = _CLAUSE if phrase.startswith(",") else EDGE
    unless = f"(?!(?:{sound}){EDGE})" if fine else ""
    return re.compile(f"{begin}{unless}{_worded(phrase)}{EDGE}", re.IGNORECASE)


def _worded(phrase: str) -> str:
    return " ".join(f"(?:{'|'.join(map(re.escape, place))})" for place in _places(phrase))
