"""Finds the book that a command is about."""

from __future__ import annotations

from pathlib import Path
from typing import NoReturn

import typer
from rich.console import Console

from practiceguides.content.book import Book
from practiceguides.content.problems import Level
from practiceguides.content.rules import near
from practiceguides.reading import find_root
from practiceguides.scenarios.spec import Scenario


def book_root(path: Path) -> Path:
    """The folder of the book at or around `path`; ends the command when there is none."""
    if not path.exists():
        stop(f"{path} is not there. Give the folder that holds _toc.yml.")
    root = find_root(path)
    if root is None:
        stop(f"There is no book in {path.resolve()} or above it: no _toc.yml was found.")
    return root


def scenario_of(book: Book, name: str) -> Scenario:
    """The scenario with this id; ends the command where there is none that can be read."""
    faults = [
        each.text(book.root)
        for each in book.problems
        if each.file.stem == name and each.level is Level.ERROR
    ]
    if faults:
        stop("\n".join(faults), 1)
    scenarios = [each.item for each in book.items.values() if isinstance(each.item, Scenario)]
    known = {scenario.id: scenario for scenario in scenarios}
    if name not in known:
        has = ", ".join(sorted(known)) or "none yet"
        stop(f"There is no scenario '{name}'{near(name, known)}. The book has: {has}.")
    return known[name]


def stop(message: str, status: int = 2) -> NoReturn:
    """Say what is wrong in one line and end; status 2 means that the command was not understood."""
    Console(stderr=True, soft_wrap=True).print(message, style="red", markup=False)
    raise typer.Exit(status)
