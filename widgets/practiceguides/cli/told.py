"""What a served page tells whoever writes the book: problems as data for the panel on the page."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby
from pathlib import Path
from typing import Any

from practiceguides.content.problems import Level, Problem

from .live import Seen, Status
from .report import WORDS

MOST = 60
"""So many problems are told on a page; there is no end to what one cause can lead to."""

_STALE = "You see the {what} as it was before the last save."


def told(
    status: Status, seen: Seen, here: set[Path], *, what: str = "page", stale: bool = False
) -> dict[str, Any]:
    """What the panel shows: errors first, those of the files of this very page before all others.

    `stale`: whether the page shows `what` as it was before the last save.
    """
    problems = [each for each in status.problems if each.level > Level.NOTE]
    elsewhere = [each for each in problems if each.file not in here]
    first = [each for each in problems if each.file in here]
    shown = _in_order(first)[:MOST]
    others = _in_order(elsewhere)[: MOST - len(shown)]
    rest = len(problems) - len(shown) - len(others)
    groups = (("On this page", shown), ("Elsewhere in the book", others))
    return {
        "counts": _counts(problems, status),
        "stale": _STALE.format(what=what) if stale or (status.refused and what == "page") else "",
        "failure": status.failure,
        "warned": status.warned[:MOST],
        "checking": status.checking,
        "groups": [
            {"title": title, "files": _files(found, seen)} for title, found in groups if found
        ],
        "rest": f"{rest} more are told where guides serve runs." if rest else "",
    }


def _in_order(problems: Iterable[Problem]) -> list[Problem]:
    """The problems of each file together and the worst first; files with errors before others."""
    of_file: dict[Path, list[Problem]] = {}
    for each in sorted(problems, key=lambda each: (-each.level, each)):
        of_file.setdefault(each.file, []).append(each)
    return [each for found in of_file.values() for each in found]


def _counts(problems: list[Problem], status: Status) -> str:
    """How many of each kind, the worst first; empty where there is nothing to mend."""
    counts = {level: sum(each.level is level for each in problems) for level in Level}
    counts[Level.ERROR] += bool(status.failure)
    counts[Level.WARNING] += len(status.warned)
    return ", ".join(
        f"{counts[level]} {WORDS[level]}{'s' if counts[level] > 1 else ''}"
        for level in sorted(Level, reverse=True)
        if counts[level]
    )


def _files(problems: Iterable[Problem], seen: Seen) -> list[dict[str, Any]]:
    return [
        {"file": seen.name(file), "item": seen.ids.get(file, ""), "problems": _alike(found)}
        for file, found in groupby(problems, key=lambda each: each.file)
    ]


def _alike(problems: Iterable[Problem]) -> list[dict[str, Any]]:
    """The problems of a file; those in the same words are one with several places."""
    found: dict[tuple[str, str, str], dict[str, Any]] = {}
    for each in problems:
        new = {
            "level": WORDS[each.level],
            "places": [],
            "wrong": f"{each.message}.",
            "advice": each.advice,
            "code": each.code,
        }
        alike = found.setdefault((each.code, each.message, each.advice), new)
        alike["places"].append(each.place(each.file.parent))
    return [*found.values()]
