"""Prints problems, and says whether they stop a command."""

from __future__ import annotations

from pathlib import Path

from rich.console import Console

from practiceguides.content.problems import Level, Problem

_STYLES = {Level.ERROR: "red", Level.WARNING: "yellow", Level.NOTE: "dim"}
WORDS = {Level.ERROR: "error", Level.WARNING: "warning", Level.NOTE: "note"}


def report(problems: list[Problem], root: Path) -> None:
    """Print every problem on a line of its own."""
    console = Console(stderr=True)
    for each in problems:
        told = f"{WORDS[each.level]}: {each.text(root)}"
        console.out(told, style=_STYLES[each.level], highlight=False)


def fails(problems: list[Problem], *, strict: bool) -> bool:
    """Whether these problems stop a build."""
    limit = Level.WARNING if strict else Level.ERROR
    return any(each.level >= limit for each in problems)
