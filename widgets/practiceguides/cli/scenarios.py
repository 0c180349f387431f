"""Finds the scenario that a command is about."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from practiceguides.content.book import Book
from practiceguides.content.problems import Problem, near
from practiceguides.scenarios.spec import Scenario

from .report import fails, report
from .root import stop


def scenario_files(book: Book) -> dict[str, Path]:
    """The file of every scenario by its id, also of those that cannot be read."""
    found = {name: each.data.file for name, each in book.of_kind("scenario").items()}
    lost = {name: file for name, file in book.lost.items() if file.match("scenarios/*.md")}
    return found | lost


_NAMED_FROM = {"facts.yaml", "voices.yaml", "country.yaml"}
"""The lists from which a scenario takes what it shows."""


def open_folders(book: Book) -> None:
    """End the command where nobody knows what lies in a folder of the book."""
    shut = [each for each in book.problems if each.code in {"folder-shut", "folder-none"}]
    if shut:
        report(shut, book.layers.top)
        stop("Nothing was written. Mend what is named above, then try again.", 1)


def whole_lists(book: Book) -> None:
    """End the command where a list that scenarios name something of has errors."""
    open_folders(book)
    faulty = [each for each in book.problems if each.file.name in _NAMED_FROM & book.faulty]
    if faulty:
        report(faulty, book.layers.top)
        stop("Nothing was written. Mend what is named above, then try again.", 1)


def known_scenario(book: Book, name: str) -> str:
    """`name`, where it is the id of a scenario; ends the command when it is not."""
    known = sorted(scenario_files(book))
    if not known:
        stop("This book has no scenario yet.")
    if name not in known:
        stop(
            f"There is no scenario '{name}' in this book{near(name, known)}."
            f" There is: {', '.join(known)}."
        )
    return name


def sound_scenario(book: Book, problems: Iterable[Problem], name: str) -> Scenario | None:
    """The scenario; None, with its problems told, when its text has errors."""
    file = scenario_files(book)[name]
    own = [each for each in problems if each.file == file]
    if fails(own, strict=False) or name in book.lost:
        report(own, book.layers.top)
        return None
    item = book.items[name].item
    return item if isinstance(item, Scenario) else None
