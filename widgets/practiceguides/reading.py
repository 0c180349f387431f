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


def find_root(start: Path) -> Path | None:
    """The nearest folder at or above `start` that holds `_toc.yml`, else the packaged book."""
    start = start.resolve()
    for folder in (start, *start.parents):
        if (folder / "_toc.yml").is_file():
            return folder
    return PACKAGED if (PACKAGED / "_toc.yml").is_file() else None
