"""A folder as a trainer writes it in a command."""

from __future__ import annotations

from pathlib import Path

from .problems import in_command


def named(folder: Path) -> str:
    """What follows a command about the book in a folder, with the blank before it.

    It is empty where the command stands in that folder.
    """
    here = Path.cwd()
    if here.is_relative_to(folder):
        return ""
    return f" {in_command(folder.relative_to(here) if folder.is_relative_to(here) else folder)}"
