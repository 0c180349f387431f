"""Reads a book with every type that practiceguides knows."""

from __future__ import annotations

from pathlib import Path

from practiceguides import exercises
from practiceguides.content.book import Book, Format, load_book
from practiceguides.content.source import read_yaml
from practiceguides.scenarios.parse import read_scenario
from practiceguides.scenarios.spec import Scenario

FORMATS = (
    Format("exercise", "exercises/*.yaml", read_yaml, exercises.TYPES),
    Format("scenario", "scenarios/*.md", read_scenario, {"scenario": Scenario}),
)

PACKAGED = Path(__file__).parent / "curriculum"
"""The book that the wheel carries; not there in a checkout."""


def read_book(root: Path) -> Book:
    """Read the book whose `_toc.yml` lies in `root`; never raises for what an author wrote."""
    return load_book(root, FORMATS)


_Stamp = tuple[tuple[str, int, int], ...]
_last: dict[Path, tuple[_Stamp, Book]] = {}


def current_book(root: Path) -> Book:
    """The book as it is now: read again only when one of its files is new, gone or another.

    For a notebook, whose cells ask for the book one after the other.
    """
    stamp = _stamp(root)
    if root not in _last or _last[root][0] != stamp:
        _last[root] = (stamp, read_book(root))
    return _last[root][1]


def _stamp(root: Path) -> _Stamp:
    """Name, time and size of every file that a book is read from."""
    files = [root / "_toc.yml", root / "_config.yml", *(root / "book").rglob("*")]
    return tuple(
        (str(file), status.st_mtime_ns, status.st_size)
        for file in sorted(files)
        if file.is_file()
        for status in (file.stat(),)
    )


def find_root(start: Path) -> Path | None:
    """The nearest folder at or above `start` that holds `_toc.yml`, else the packaged book."""
    start = start.resolve()
    for folder in (start, *start.parents):
        if (folder / "_toc.yml").is_file():
            return folder
    return PACKAGED if (PACKAGED / "_toc.yml").is_file() else None
