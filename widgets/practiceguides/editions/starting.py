"""A new edition: a small folder with its settings, what to do, and an empty country pack."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from posixpath import dirname, normpath, splitext

from practiceguides.content.book import Book
from practiceguides.content.layers import EDITION, TEXTS
from practiceguides.content.pages import Page

from .packs import PACK, empty_pack
from .proposing import Piece

_TEMPLATE = Path(__file__).parent / "template"
PROGRAMME = f"{TEXTS}/programme.md"
"""The page of a proposal."""

_SHEET = "{job-aid}"
"""What a page has that is made to be printed and carried."""
_BESIDE = ("workbook", "glossary", "sources")
"""Pages that are of use beside every choice."""

_HEADING = re.compile(r"^# (.+)$", re.MULTILINE)


@dataclass(frozen=True)
class Wished:
    """What a trainer said of a new edition."""

    title: str
    audience: str = ""
    """The id of a profession; empty for all."""
    minutes: int = 0
    pieces: tuple[Piece, ...] = ()
    """What is proposed for these minutes."""


def new_edition(folder: Path, below: Book, wished: Wished) -> list[Path]:
    """Write a new edition into a folder and return its files.

    Raises FileExistsError where the folder holds something already.
    """
    if folder.exists() and any(folder.iterdir()):
        raise FileExistsError(folder)
    files = {
        EDITION: _settings(below, wished),
        PACK: empty_pack(below),
        "README.md": (_TEMPLATE / "README.md").read_text("utf-8").replace("TITLE", wished.title),
    }
    if wished.pieces:
        files[PROGRAMME] = _programme(wished)
    for name, text in files.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return [folder / name for name in files]


def _settings(below: Book, wished: Wished) -> str:
    text = (_TEMPLATE / EDITION).read_text("utf-8")
    text = text.replace("TITLE", _quoted(wished.title))
    if wished.audience:
        text = text.replace("#audience: police", f"audience: {wished.audience}")
    if wished.minutes:
        text = text.replace("#minutes: 90", f"minutes: {wished.minutes}")
    if wished.pieces:
        text = text.replace("#contents:\n", "".join(_chosen(below, wished)))
        welcome = f"welcome: |\n  Begin with [our {wished.minutes} minutes](programme.md).\n"
        text = text.replace("#welcome: |\n", f"{welcome}#welcome: |\n")
    return text.rstrip() + "\n\n" + "\n".join(_listed(below)) + "\n"


def _chosen(below: Book, wished: Wished) -> Iterator[str]:
    """The contents of a proposal: its page, the pages that it leads to, and sheets for the desk."""
    pages = dict.fromkeys(_short(each.page) for each in wished.pieces)
    yield "contents:\n  - programme\n  - part: The pieces\n    pages:\n"
    for name in pages:
        yield f"      - {name}\n"
    yield "  - part: Sheets for your desk\n    pages:\n"
    first = _led_to(below.pages[0])
    for page in below.pages:
        if page.docname in first and any(_SHEET in text for _, text in page.texts):
            yield f"      - {_short(page)}\n"
    for name in _BESIDE:
        yield f"  - {name}\n"


def _led_to(page: Page) -> set[str]:
    """The pages that a page leads to."""
    targets = (named.name.partition("#")[0] for named in page.named if named.kind == "link")
    folder = dirname(page.name)
    return {normpath(f"{folder}/{splitext(target)[0]}") for target in targets if target}


def _listed(below: Book) -> Iterator[str]:
    """All guides and pages by name and title, as comments."""
    yield "# What the book has, for `contents:` and `left_out:`. A guide's name takes all of it."
    guide = ""
    for page in below.pages:
        name = _short(page)
        folder = name.rpartition("/")[0]
        if folder != guide:
            guide = folder
            yield f"#\n#   {folder}" if folder else "#"
        yield f"#   {'  ' if folder else ''}{name}: {_title(page)}"


def _programme(wished: Wished) -> str:
    rows = "\n".join(
        f"{number}. [{each.title}]({each.target})" for number, each in enumerate(wished.pieces, 1)
    )
    return (
        f"# Our {wished.minutes} minutes\n\n"
        ":::{lead}\nOpen the first one; each leads to the next.\n:::\n\n"
        f":::{{ways}}\n{rows}\n:::\n"
    )


def _short(page: Page) -> str:
    return page.docname.removeprefix(f"{TEXTS}/")


def _title(page: Page) -> str:
    found = (_HEADING.search(text) for _, text in page.texts)
    return next((match[1] for match in found if match), page.docname)


def _quoted(text: str) -> str:
    """A text as YAML reads it, whatever it holds."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
