"""Interface text: one flat file a language."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from ruamel.yaml import YAML

FOLDER = Path(__file__).parent / "strings"
"""Where the language files lie."""


def languages() -> list[str]:
    """The languages that have their words."""
    return sorted(file.stem for file in FOLDER.glob("*.yaml"))


@cache
def load_strings(language: str = "en") -> dict[str, str]:
    """Every word of the interface in one language, by key."""
    text = (FOLDER / f"{language}.yaml").read_text(encoding="utf-8")
    return dict(YAML(typ="safe", pure=False).load(text))
