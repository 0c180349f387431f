"""Pages and files beside the chapters: the neutral page, scripts and style, notebooks to take."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sphinx.application import Sphinx

from practiceguides.content.look import Look
from practiceguides.kit import STATIC
from practiceguides.pages.contents import is_notebook
from practiceguides.pages.leave import LEAVE_PAGE, leave_page
from practiceguides.pages.look import logo_file, style_of
from practiceguides.pages.policy import policy_beside_files, with_policy
from practiceguides.pages.shelf import book_of
from practiceguides.reading import TYPES, brought

THEME = Path(__file__).parent
KINDS = ("page", "chapter")
"""Without items, and with items: a page has the style and the script of its kind."""

OWN = (
    "front",
    "search",
    "workbook",
    "desks",
    "gallery",
    "pocket",
    "handout",
    "language",
    "languages",
)
"""Pages that lead on by ways or rooms, those that do what no other page does, and the second
printed forms of pages.

They have a style for this too, and most a script. `language` is what every page needs in another
language than English, `languages` where the book is there in several."""

PAPERS = ("paper", "sheets", "cards", "pocket-paper")
"""Styles for print, for which no screen waits: of every page, of a page with job aids, and of that
with the pocket card."""

STORAGE = "storage.js"
"""What a page fetches where the browser gives each file a storage of its own."""

STORAGE_PAGE = THEME.parent / "storage" / "storage.html"
"""What pages hold in a frame where the browser gives each file a storage of its own."""


def static_file(name: str) -> Path:
    """Where a script or style of the pages lies; a type of another package has its own."""
    folder, _, file = name.rpartition("/")
    stem, _, suffix = file.partition(".")
    ours = STATIC / name
    if ours.is_file() or folder != "types" or stem not in TYPES:
        return ours
    return brought(stem, f"type.{suffix}") or ours


def extra_pages(app: Sphinx) -> Iterator[tuple[str, dict[str, Any], str]]:
    """An `index.html` that leads to the first page.

    sphinx-external-toc writes a bare refresh, without language or title, where
    there is no `index.html`; so there is one.
    """
    if "index" not in app.env.found_docs:
        yield "index", {}, "redirect.html"


def copy_files(app: Sphinx, exception: Exception | None) -> None:
    """Put style sheets, scripts, the neutral page and the notebooks into the built folder."""
    if exception or app.builder.format != "html":
        return
    out = Path(app.outdir)
    own = [f"{name}.{suffix}" for name in (*KINDS, *OWN, *PAPERS) for suffix in ("css", "js")]
    of_others = [f"types/{name}{suffix}" for name in TYPES for suffix in (".js", ".css")]
    of_ours = [f"types/{file.name}" for file in (STATIC / "types").iterdir()]
    for name in dict.fromkeys([*own, STORAGE, *of_ours, *of_others]):
        if (file := static_file(name)).is_file():
            copied = out / "_static" / name
            copied.parent.mkdir(exist_ok=True)
            shutil.copyfile(file, copied)
    _copy_look(book_of(app).look, out / "_static")
    storage = with_policy(STORAGE_PAGE.read_text(encoding="utf-8"), policy_beside_files())
    (out / "_static" / STORAGE_PAGE.name).write_text(storage, encoding="utf-8")
    (out / f"{LEAVE_PAGE}.html").write_text(leave_page(book_of(app).words), encoding="utf-8")
    for docname in filter(lambda name: is_notebook(app.env, name), app.env.found_docs):
        shutil.copyfile(app.env.doc2path(docname), out / f"{docname}.ipynb")


def _copy_look(look: Look, static: Path) -> None:
    """Put what is the book's own into the folder of styles: its colours, and its logo alone."""
    if style := style_of(look):
        for name in KINDS:
            with (static / f"{name}.css").open("a", encoding="utf-8") as page:
                page.write(style)
    for old in static.glob("logo.*"):
        old.unlink()
    if look.logo:
        (static / logo_file(look)).write_bytes(look.logo.content)
