"""What tests of the build share: small books that are built on the spot."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import nbformat
import pytest

from practiceguides.content.book import Book
from practiceguides.pages.build.building import Outcome, make_pages
from practiceguides.reading import read_book
from tests.conftest import ROOT, WriteBook

Build = Callable[..., Outcome]


def build_book(book: Book, out: Path, **options: Any) -> Outcome:
    """Make the pages of a book and hand them out, as `guides build` does; see `make_pages`."""
    outcome = make_pages(book, out, **options)
    outcome.hand_out()
    return outcome


def notebook(*sources: str) -> str:
    """A notebook with a title and these code cells."""
    cells = [nbformat.v4.new_markdown_cell("# A chapter")]
    cells += [nbformat.v4.new_code_cell(source) for source in sources]
    metadata = {"kernelspec": {"name": "python3", "display_name": "Python 3"}}
    return nbformat.writes(nbformat.v4.new_notebook(cells=cells, metadata=metadata))


@pytest.fixture
def build(write_book: WriteBook) -> Build:
    """Build the small book with some files changed."""

    def run(changes: dict[str, str | None] | None = None, **options: bool) -> Outcome:
        config = (ROOT / "_config.yml").read_text(encoding="utf-8")
        root = write_book({"_config.yml": config, **(changes or {})})
        return build_book(read_book(root), root / "_build", **options)

    return run


def page_of(outcome: Outcome) -> str:
    """The HTML of the book's first page."""
    assert (outcome.problems, outcome.failure) == ([], "")
    return (outcome.folder / "book" / "page.html").read_text(encoding="utf-8")
