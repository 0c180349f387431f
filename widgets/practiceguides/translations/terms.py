"""The agreed words of the field in other languages, and words that no text may say.

terms.csv is a copy of the table that translators began with; its sources are those of the report
on languages, `[n]` a word that was read, `°` one from memory. No word in it is final before a
practitioner who speaks the language has agreed. forbidden.csv was written from its column `trap`.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from pathlib import Path

from practiceguides.content.model import Fault
from practiceguides.content.unspaced import EDGE

_HERE = Path(__file__).parent
_NOTES = re.compile(r"\[\d+\w?\]|°|\([^()]*\)(?=\s|$)|^\w+:\s")
_COMMON = {"act", "left", "means", "presumed", "purpose", "return"}
"""Words of the table that are mostly no terms where they stand in a text."""
_LANGUAGES = ("id", "th", "vi")
_APART = re.compile(r"[;,]")


class Terms:
    """The words of one language."""

    def __init__(self, language: str) -> None:
        code = language.replace("-", "_").partition("_")[0]
        self._agreed = [
            (row["en"], _word(terms), _alternatives(row[code]))
            for row in _rows("terms.csv")
            if code in _LANGUAGES and (terms := [*(set(_alternatives(row["en"])) - _COMMON)])
        ]
        self._forbidden = [
            (row["word"], _word([row["word"]]), row["why"])
            for row in _rows("forbidden.csv")
            if row["language"] == code
        ]

    def faults(self, source: str, text: str) -> Iterator[Fault]:
        """Words that the text must not say, and agreed words that it does not say."""
        for word, pattern, why in self._forbidden:
            if pattern.search(text):
                yield Fault("term-forbidden", (), {"word": word, "why": why})
        said = text.casefold()
        for term, pattern, words in self._agreed:
            if pattern.search(source) and not any(each.casefold() in said for each in words):
                yield Fault("term-other", (), {"term": term, "words": ", ".join(words)})


def _rows(name: str) -> Iterator[dict[str, str]]:
    with (_HERE / name).open(encoding="utf-8-sig", newline="") as file:
        yield from csv.DictReader(file)


def _alternatives(cell: str) -> list[str]:
    words = (_NOTES.sub("", _NOTES.sub("", each.strip())).strip() for each in _APART.split(cell))
    return [each for each in words if each]


def _word(words: list[str]) -> re.Pattern[str]:
    """Looks for words; where no space parts them, anywhere."""
    said = "|".join(map(re.escape, words))
    return re.compile(rf"{EDGE}(?:{said})s?{EDGE}", re.IGNORECASE)
