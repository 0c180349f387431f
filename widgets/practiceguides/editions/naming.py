"""A folder as a trainer writes it in a command."""

from __future__ import annotations

import re
from pathlib import Path


def named(folder: Path) -> str:
    """What follows a command about the book in a folder, with the blank before it.

    It is empty where the command stands in that folder.
    """
    here = Path.cwd()
    if here.is_relative_to(folder):
        return ""
    return f" {quoted(folder.relative_to(here) if folder.is_relative_to(here) else folder)}"


def quoted(path: Path) -> str:
    """A path in quotation marks where it needs some; Windows knows only double ones."""
    text = str(path)
    return text if re.fullmatch(r"[\w./\\:~-]+", text) else f'"{text}"'
