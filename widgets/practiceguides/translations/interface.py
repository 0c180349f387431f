"""The texts of the interface: by key, and those with plural forms as one unit."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

from practiceguides.words import SOURCE

from .units import Unit

PIECE = "interface"
"""The keys of all its units begin so, and the names of its files."""
MORE = "interface-more"
"""What the core edition does without: stories, the workbook, search, other exercises."""
PAPER = "interface-paper"
"""What printed forms say."""

_NARROW = 30
_KEY = re.compile(r"([a-z]\w*(?:\.\w+)?):")
_BLANK = re.compile(r"\{\w+\}")
_ALWAYS = {"kit", "theme", "blocks"}
"""Whose words every page says."""


def interface_units(
    owners: Mapping[str, Path], core: Collection[str]
) -> Iterator[tuple[str, Unit]]:
    """Every text of the toolkit, with the name of the file for translators it belongs in.

    `core`: the types of the items that the core edition shows.
    """
    for owner in owners:
        part = PAPER if owner == "paper" else PIECE if owner in {*_ALWAYS, *core} else MORE
        file = owners[owner] / "strings" / f"{SOURCE}.yaml"
        where = f"{owner}/strings/{SOURCE}.yaml"
        for key, texts, heading in _entries(file):
            stem = key.partition(".")[0]
            text = texts.get(f"{stem}.one") or texts.get(f"{stem}.other") or texts[key]
            plural = texts.get(f"{stem}.other", "") if "." in key else ""
            notes = (heading, *_notes(plural or text, is_plural=bool(plural)))
            unit = Unit(
                f"{PIECE}/{stem}",
                text,
                f"{PIECE}/{stem}",
                where,
                notes=tuple(note for note in notes if note),
                plural=plural,
                is_plain=True,
                label=len(text) <= _NARROW and not text.endswith("."),
            )
            yield part, unit


def _notes(text: str, *, is_plural: bool) -> Iterator[str]:
    if blanks := dict.fromkeys(_BLANK.findall(text)):
        yield f"Keep as they are: {', '.join(blanks)}."
    if is_plural:
        yield "Forms for one and for many. Every form of your language is needed."


def _entries(file: Path) -> Iterator[tuple[str, dict[str, str], str]]:
    """Each key that is no second form of another, all texts, and the comment it stands below."""
    from ruamel.yaml import YAML

    text = file.read_text(encoding="utf-8")
    texts: dict[str, str] = dict(YAML(typ="safe", pure=False).load(text))
    heading, seen = "", set()
    rows = text.split("\n")
    for number, row in enumerate(rows):
        if row.startswith("#"):
            heading = row.strip("# ") if number and not rows[number - 1].strip() else ""
        elif (found := _KEY.match(row)) and (stem := found[1].partition(".")[0]) not in seen:
            seen.add(stem)
            yield found[1], texts, heading
