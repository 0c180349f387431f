"""The next version of the book, as a wheel: made of the one that `make wheel` built."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.conftest import ROOT

BOOK = "practiceguides/curriculum/book"
"""Where the book lies in the package."""

Publish = Callable[[Path], None]
"""Changes the book in a folder as we would for its next version."""


@contextmanager
def upgraded(environment: Path, folder: Path, publish: Publish) -> Iterator[None]:
    """`pip install --upgrade` in an environment; in the end the first version is back."""
    (first,) = (ROOT / "_build" / "wheel").glob("*.whl")
    pip = [environment / "bin" / "python", "-m", "pip", "--disable-pip-version-check", "--quiet"]
    install = [*pip, "install", "--no-deps", "--no-index"]
    subprocess.run([*install, "--upgrade", next_wheel(first, folder, publish)], check=True)
    try:
        yield
    finally:
        subprocess.run([*install, "--force-reinstall", first], check=True)


def next_wheel(first: Path, folder: Path, publish: Publish) -> Path:
    """A wheel with a higher version and a book that was changed, written into a folder."""
    _wheel("unpack", first, "--dest", folder)
    (package,) = folder.iterdir()
    publish(package / BOOK)
    number = first.name.split("-")[1]
    later = f"{number}.post1"
    (described,) = package.glob("*.dist-info")
    edit(described / "METADATA", f"(?<=^Version: ){number}$", later)
    edit(package / "practiceguides" / "__init__.py", f'(?<=__version__ = "){number}', later)
    described.rename(described.with_name(described.name.replace(number, later)))
    _wheel("pack", package, "--dest-dir", folder)
    (made,) = folder.glob("*.whl")
    return made


def edit(file: Path, old: str, new: str) -> None:
    """Put a text in the place of the one that a pattern finds, and that must be there once."""
    text, found = re.subn(old, lambda _: new, file.read_text("utf-8"), flags=re.MULTILINE)
    assert found == 1, f"{file.name} has {found} times {old}"
    file.write_text(text, "utf-8")


def withdraw(book: Path, exercise: str, chapter: str, why: str) -> None:
    """Take an exercise out of the book, and off the chapter that shows it, and say why."""
    (file,) = book.rglob(f"{exercise}.yaml")
    file.unlink()
    entry = f"- id: {exercise}\n  day: 2026-12-01\n  why: {why}\n"
    (book / "withdrawn.yaml").write_text(entry, "utf-8")
    notebook = book / chapter
    told = json.loads(notebook.read_text("utf-8"))
    kept = [each for each in told["cells"] if f'"{exercise}"' not in "".join(each["source"])]
    assert len(kept) == len(told["cells"]) - 1
    notebook.write_text(json.dumps({**told, "cells": kept}), "utf-8")


def _wheel(*arguments: str | Path) -> None:
    subprocess.run(
        [sys.executable, "-m", "wheel", *arguments], check=True, stdout=subprocess.DEVNULL
    )
