"""Phrases that are put together as in another language; a book lists its own in calques.yaml."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product

from practiceguides.content.book import Book
from practiceguides.content.problems import Problem
from practiceguides.content.unspaced import EDGE

from .texts import Texts, listed_texts


def nothing_borrowed(book: Book, texts: Texts) -> Iterator[Problem]:
    """No text, fact or voice has a phrase that calques.yaml calls borrowed from elsewhere."""
    blocks = (*texts, *listed_texts(book))
    low = [block.text.casefold() for block in blocks]
    whole = "\n".join(low)
    for calque in book.calques.values():
        for phrase in calque.avoid:
            # Most are nowhere, and to look for how they begin is many times as fast.
            begins = [begin for begin in _begins(phrase) if begin in whole]
            pattern = _pattern(phrase, calque.fine)
            for block, text in zip(blocks, low, strict=True) if begins else ():
                if any(begin in text for begin in begins):
                    for found in pattern.finditer(block.text):
                        yield block.problem("calque", phrase=found.group(), use=calque.use)


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
