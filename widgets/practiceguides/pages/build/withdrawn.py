"""Takes out of the built book what the text does not have any more.

Sphinx leaves a page that was written once. A text that was withdrawn must not
be handed out with the next zip.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from sphinx.application import Sphinx

from practiceguides.pages.paper.booklets import FOLDER as PRINT
from practiceguides.pages.paper.booklets import booklet_files
from practiceguides.pages.paper.handout import SUFFIX, handout_of

from .single import FOLDER as SINGLE
from .single import single_name


def _expected(app: Sphinx) -> Iterator[str]:
    """Every file that is made from a page of the book, or from a story."""
    for docname in app.env.found_docs:
        yield from (f"{docname}.html", f"{docname}.ipynb")
        if handout_of(app.env, docname):
            yield f"{docname}{SUFFIX}.html"
        if app.config.practiceguides_single_file:
            yield f"{SINGLE}/{single_name(docname)}"
    yield from booklet_files(app)


def _remove_withdrawn(app: Sphinx, fault: Exception | None) -> None:
    """Delete what was made from a page, a story or an option that is gone."""
    if fault or app.builder.name != "html":
        return
    out = Path(app.outdir)
    expected = {out / name for name in _expected(app)}
    folders = {Path(name).parts[0] for name in app.env.found_docs if "/" in name}
    for folder in (*folders, SINGLE, PRINT):
        for file in (out / folder).rglob("*"):
            if file.suffix in {".html", ".ipynb"} and file not in expected:
                file.unlink()
    # What pages show and hand out, under the names that Sphinx gave them.
    for kept, named in (("_images", app.env.images), ("_downloads", app.env.dlfiles)):
        shown = {out / kept / name for _, name in named.values()}
        for file in (out / kept).rglob("*"):
            if file.is_file() and file not in shown:
                file.unlink()


def setup_withdrawn(app: Sphinx) -> None:
    """Clean up when the pages are there."""
    app.connect("build-finished", _remove_withdrawn)
