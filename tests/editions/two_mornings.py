"""The workshop to which the page "Make it yours" leads, made of that page as it stands.

There is no copy of it in a folder: its commands are run and its files are written, so that the page
and the edition of the tests are never two things.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from tests.conftest import ROOT

TUTORIAL = ROOT / "book" / "make-it-yours.md"
NAME = "two-mornings"


class Step(NamedTuple):
    """One thing that the tutorial asks for."""

    kind: str
    """`command`, `file` or `picture`."""
    name: str
    """The file's or the picture's name; of a command, all of it."""
    text: str = ""

    @property
    def words(self) -> list[str]:
        """What follows `guides` in a command."""
        return [each.strip('"') for each in re.findall(r'"[^"]*"|\S+', self.name)][1:]


_STEP = re.compile(
    r"^(?P<fence>`{3,})(?P<language>\w*)\n(?P<inside>.*?)^(?P=fence)$"
    r"|^!\[[^\]]+\]\(pictures/(?P<picture>[\w-]+)\.png\)",
    re.MULTILINE | re.DOTALL,
)


def steps(first: str = "", last: str = "") -> Iterator[Step]:
    """What the tutorial asks for, in order, from one section to before another one.

    A section goes by its label. What is to be installed is installed already.
    """
    text = TUTORIAL.read_text("utf-8")
    begin = text.index(f"({first})=") if first else 0
    for found in _STEP.finditer(text, begin, text.index(f"({last})=") if last else len(text)):
        if found["picture"]:
            yield Step("picture", found["picture"])
        elif found["language"]:
            head, _, inside = found["inside"].partition("\n")
            yield Step("file", head.lstrip("#% "), inside)
        else:
            commands = found["inside"].splitlines()
            yield from (Step("command", each) for each in commands if each.startswith("guides "))


def windows_lines() -> list[str]:
    """The lines with which it is installed on Windows: the first commands of the page."""
    block = next(_STEP.finditer(TUTORIAL.read_text("utf-8")))
    return block["inside"].splitlines()


def make(folder: Path, guides: Callable[..., object]) -> Path:
    """Make the workshop in a folder, with what runs the command `guides` there."""
    for step in steps(last="make-it-yours-share"):
        if step.kind == "file":
            write(folder / step.name, step.text)
        elif step.kind == "command" and step.words[0] != "serve":
            guides(*step.words)
    return folder / NAME


def write(file: Path, text: str) -> None:
    """Do with a file what the tutorial says: change some lines of it, or write it anew."""
    if not file.is_file():
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
        return
    today = f"{datetime.now(UTC):%Y-%m-%d}"
    rows = file.read_text("utf-8").split("\n")
    at = 0
    for line in text.replace("2026-11-02", today).splitlines():
        at = place_of(line, rows, at)
        rows[at] = line
    file.write_text("\n".join(rows), "utf-8")


def place_of(line: str, rows: list[str], after: int) -> int:
    """Where a line of the tutorial stands in a file, as it is or with one `#` before it."""
    is_whole = ":" not in line or "- id: " in line
    begin = f"{line} " if is_whole else line[: line.index(":") + 1]
    found = (
        n
        for n, row in enumerate(rows)
        if n >= after and f"{row.removeprefix('#')} ".startswith(begin)
    )
    place = next(found, None)
    assert place is not None, f"no line begins with {begin!r}, and none with '#' and then that"
    return place
