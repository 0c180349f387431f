"""Prints problems, and says whether they stop a command."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TypeVar

from rich.console import Console

from practiceguides.content.problems import Level, Problem, seen_from, shown
from practiceguides.content.whole import FULL

_STYLES = {Level.ERROR: "red", Level.WARNING: "yellow", Level.NOTE: "dim"}
WORDS = {Level.ERROR: "error", Level.WARNING: "warning", Level.NOTE: "note"}

_Place = TypeVar("_Place")

PLACES = 5
"""So many further places of one problem are named."""


ALIKE = 40
"""So many different problems of one code are told; they have one cause more often than not."""


def report(problems: list[Problem], root: Path) -> None:
    """Print the problems, the errors last: what is alike together, so that no cause hides another.

    Problems with the same words are told once, with their places. Of many with the same code the
    first are told, and of the others how many there are, and in which files.
    """
    console = Console(stderr=True)
    of_code: dict[str, list[list[Problem]]] = {}
    for same in _same(problems):
        of_code.setdefault(same[0].code, []).append(same)
    for found in sorted(of_code.values(), key=lambda found: _weight(found[0][0])):
        for line in _lines(found, root):
            console.out(line, style=_STYLES[found[0][0].level], highlight=False)


def _weight(problem: Problem) -> tuple[bool, Level]:
    """How near to the end it is told: that a text taught something wrong comes last of all."""
    return problem.code.startswith("edition-corrected"), problem.level


def _same(problems: list[Problem]) -> Iterable[list[Problem]]:
    """The problems with the same words."""
    found: dict[tuple[str, ...], list[Problem]] = {}
    for each in problems:
        found.setdefault((each.code, each.message, each.advice), []).append(each)
    return found.values()


def _lines(found: list[list[Problem]], root: Path) -> Iterator[str]:
    """What is said of the problems of one code: each with those that have the same words."""
    for first, *others in found[:ALIKE]:
        yield f"{WORDS[first.level]}: {first.text(root)}"
        if others:
            yield f"  the same: {_some(others, lambda each: each.place(root))}"
    rest = [each for same in found[ALIKE:] for each in same]
    if rest:
        files = _some(
            list(dict.fromkeys(each.file for each in rest)),
            lambda file: shown(str(seen_from(root, file))),
        )
        told = f"{len(rest)} more of this kind [{rest[0].code}] in {files}"
        yield f"{WORDS[rest[0].level]}: {told}. Mend the ones above first: they may be the cause."


def _some(places: list[_Place], named: Callable[[_Place], str]) -> str:
    """The first of some places by their names, and how many there are beside."""
    more = len(places) - PLACES
    return ", ".join(map(named, places[:PLACES])) + (f" and {more} more" if more > 0 else "")


def unusable(error: OSError) -> str:
    """Why a file could be neither read nor written, and what to do where that is known."""
    if error.errno in FULL:
        return "The disk is full. Make room, then do the same again."
    why = next((said for kind, said in _WHY.items() if isinstance(error, kind)), error.strerror)
    name = shown(str(error.filename)) if error.filename else "A file"
    return f"{name} cannot be written or read: {why or error}."


_WHY: dict[type[OSError], str] = {
    PermissionError: (
        "you have no right to it. Give yourself the right, or work on a copy of the folder"
    ),
    FileNotFoundError: "it is there no more. Do the same again",
}


def fails(problems: list[Problem], *, strict: bool) -> bool:
    """Whether these problems stop a build."""
    limit = Level.WARNING if strict else Level.ERROR
    return any(each.level >= limit for each in problems)
