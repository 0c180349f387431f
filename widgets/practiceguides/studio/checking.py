"""One exercise checked while it is written: the rules of `guides check`, each beside its field."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, NamedTuple

from practiceguides.content.book import Book, item_of
from practiceguides.content.model import Item, Search
from practiceguides.content.problems import Level, Problem
from practiceguides.content.rules import check_texts
from practiceguides.content.source import Data, Path_
from practiceguides.reading import EXERCISES
from practiceguides.review import review

from .document import value_at

_IN_A_FORM: Mapping[str, str] = {
    "field-missing": "Nothing is written here yet, and it is needed.",
    "feedback-missing": "It has no feedback yet. Say what happens, and why.",
}
"""What a form says otherwise than a file: there a field is added, here it is seen."""

_NAMED = re.compile(r"the field '[^']*' ")

_ELSEWHERE = {"item-unused", "rules-skipped"}
"""What is no matter of the exercise's own text."""


class Finding(NamedTuple):
    """What is wrong with a field, in words."""

    path: Path_
    text: str
    is_error: bool


class Checked(NamedTuple):
    """What a check gives."""

    findings: list[Finding]
    item: Item | None
    """The item, where nothing is wrong that would keep it from being shown."""


def check_exercise(book: Book, name: str, value: Mapping[str, Any]) -> Checked:
    """Check what a form holds, as if it stood in the book's file of this logical name."""
    data = _Asked(book.layers.top / name, value)
    located, problems = item_of(EXERCISES, name, data)
    found = {each for each in problems if each.file == data.file}
    if located:
        alone = replace(
            book, items={located.item.id: located}, pages=(), terms={}, search=Search(), problems=()
        )
        found |= {each for each in check_texts(alone) if each.file == data.file}
        if all(each.level is not Level.ERROR for each in found):
            found |= {each for each in review(alone) if each.file == data.file}
    told = sorted(found, key=lambda each: (-each.level, each.line))
    findings = [data.finding(each) for each in told if each.code not in _ELSEWHERE]
    sound = located and not any(each.is_error for each in findings)
    return Checked(findings, located.item if located and sound else None)


@dataclass
class _Asked(Data):
    """The fields of a form: in place of a line a problem names a field, by a number."""

    paths: list[Path_] = field(default_factory=list)

    def place(self, path: Path_) -> tuple[Path, int]:
        if path not in self.paths:
            self.paths.append(path)
        return self.file, self.paths.index(path)

    def finding(self, problem: Problem) -> Finding:
        """A problem at its field."""
        text = _NAMED.sub("it ", problem.said, count=1)
        path = self.paths[problem.line]
        value = value_at(self.value, path, ...)
        is_empty = value is None or (isinstance(value, str) and not value.strip())
        if is_empty and problem.code == "field-value":
            text = "Nothing is written here yet."
        text = _IN_A_FORM.get(problem.code) or f"{text[:1].upper()}{text[1:]}"
        return Finding(path, text, problem.level is Level.ERROR)
