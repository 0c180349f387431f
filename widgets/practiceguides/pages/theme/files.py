"""Pages and files beside the chapters: the neutral page, scripts and style, notebooks to take."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sphinx.application import Sphinx

from practiceguides.kit import STATIC
from practiceguides.pages.contents import is_notebook

THEME = Path(__file__).parent
STORAGE_PAGE = THEME.parent / "storage" / "storage.html"
"""What pages hold in a frame where the browser gives each file a storage of its own."""

LEAVE_PAGE = "measures"
"""The neutral page. Its name stands in the address bar, so it says nothing."""


def leave_template() -> str:
    """The neutral page as a `<template>`, for a page that has no neighbours.

    A parser drops `html`, `head` and `body` inside a template and keeps what
    is in them, so the file can go in as it is.
    """
    return f'<template id="pg-leave">{(THEME / "leave.html").read_text("utf-8")}</template>'


def extra_pages(app: Sphinx) -> Iterator[tuple[str, dict[str, Any], str]]:
    """The neutral page, and an `index.html` that leads to the first page.

    sphinx-external-toc writes a bare refresh, without language or title, where
    there is no `index.html`; so there is one.
    """
    yield LEAVE_PAGE, {}, "leave.html"
    if "index" not in app.env.found_docs:
        yield "index", {}, "redirect.html"


def copy_files(app: Sphinx, exception: Exception | None) -> None:
    """Put the style sheet, the script and the notebooks into the built folder."""
    if exception or app.builder.format != "html":
        return
    out = Path(app.outdir)
    own = ("page.css", "page.js", "workbook.css", "workbook.js", "storage.js")
    for file in (*(STATIC / name for name in own), *(STATIC / "types").glob("*.js")):
        copied = out / "_static" / file.relative_to(STATIC)
        copied.parent.mkdir(exist_ok=True)
        shutil.copyfile(file, copied)
    shutil.copyfile(STORAGE_PAGE, out / "_static" / STORAGE_PAGE.name)
    for docname in filter(lambda name: is_notebook(app.env, name), app.env.found_docs):
        shutil.copyfile(app.env.doc2path(docname), out / f"{docname}.ipynb")
