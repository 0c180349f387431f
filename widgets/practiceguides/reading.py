"""Reads a book with every type that practiceguides knows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from practiceguides import exercises
from practiceguides.content.book import Book, Format, load_book
from practiceguides.content.layers import Layers
from practiceguides.content.model import Item
from practiceguides.content.sound import read_fields
from practiceguides.content.source import hash_of
from practiceguides.kit import KIT
from practiceguides.scenarios.parse import read_scenario
from practiceguides.scenarios.spec import Scenario

EXERCISES = Format("exercise", "exercises/*.yaml", read_fields, exercises.TYPES)
SCENARIOS = Format("scenario", "scenarios/*.md", read_scenario, {"scenario": Scenario})
FORMATS = (EXERCISES, SCENARIOS)

TYPES: Mapping[str, type[Item]] = {
    name: model for form in FORMATS for name, model in form.types.items()
}
"""All types of items, by name."""

_PAGES = Path(__file__).parent / "pages"

OWNERS = {
    "kit": KIT,
    **{name: model.folder for name, model in TYPES.items()},
    **{part: _PAGES / part for part in ("blocks", "paper", "theme", "search", "workbook")},
}
"""Who has words of the interface, and in which folder."""


def read_book(*folders: Path) -> Book:
    """Read the book in a folder, or in several that lie over each other, the lowest first.

    Never raises for what an author wrote.
    """
    return read_layers(Layers(folders))


def read_layers(layers: Layers) -> Book:
    """The same of layers, which may be those of an edition."""
    book = load_book(layers, FORMATS, OWNERS)
    return replace(book, problems=(*book.problems, *exercises.PROBLEMS))


def scenarios_of(book: Book) -> list[Scenario]:
    """The book's scenarios, in the order of their files."""
    return [each.item for each in book.items.values() if isinstance(each.item, Scenario)]


def brought(type_name: str, file: str) -> Path | None:
    """A file that a type brings beside its model: of another package `type.js` and `type.css`."""
    path = TYPES[type_name].folder / file
    return path if path.is_file() else None


_KEPT = 3
"""So many books are kept, those that were asked for last: an edition in another language, itself in
its first one, and the book below. An edition's layers are others whenever its faults are, and a
book is tens of megabytes.
"""
_last: dict[Layers, Book] = {}


def current_book(layers: Layers) -> Book:
    """The book as it is now: read again only when one of its files is new, gone or another.

    For a notebook, whose cells ask for the book one after the other, and for builds, which ask
    its `stamp` what has changed.
    """
    # Before the book is read: what is saved meanwhile is then read once too often, never too late.
    stamp = {file: hash_of(file) for files in layers.each() for file in files.values()}
    book = _last.pop(layers, None)
    if book is None or book.stamp != stamp:
        book = replace(read_layers(layers), stamp=stamp)
    _last[layers] = book
    for old in [*_last][:-_KEPT]:
        _last.pop(old, None)
    return book
