"""A small edition over the sample book, written on the spot."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from practiceguides.checking import check_book
from practiceguides.content.book import Book
from practiceguides.editions import finding
from practiceguides.editions.finding import edition_layers
from practiceguides.editions.memory import Memory, Seen
from practiceguides.reading import read_layers
from tests.conftest import ROOT
from tests.editions.workshop import Workshop

SAMPLE = ROOT / "tests" / "sample_book"

Edition = Callable[..., Book]


@pytest.fixture
def edition(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Edition:
    """Write `edition.yaml` with these lines, and other files, over the sample book; read it.

    Where a fault hides what it lies over, it lies over the sample book too, and not over ours.
    """
    monkeypatch.setattr(finding, "PACKAGED", SAMPLE)

    def write(settings: str = "", files: Mapping[str, str] | None = None) -> Book:
        folder = tmp_path / "my-workshop"
        head = f"title: Our workshop\nover: {SAMPLE}\n"
        for name, text in {"edition.yaml": head + settings, **(files or {})}.items():
            file = folder / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
        Memory(folder).write(Seen(), {}, ())
        return read_layers(edition_layers(folder))

    return write


@pytest.fixture
def workshop(tmp_path: Path) -> Workshop:
    """A small book of its own and an edition over it."""
    return Workshop(tmp_path)


def told(book: Book) -> list[str]:
    """Place and code of everything that is wrong."""
    return [f"{each.place(book.layers.top)} {each.code}" for each in check_book(book)]


def pages(book: Book) -> list[str]:
    """The pages in their order, as a trainer names them."""
    return [page.docname.removeprefix("book/") for page in book.pages]


def text(book: Book, name: str) -> str:
    """All Markdown of a page."""
    page = next(each for each in book.pages if each.docname == f"book/{name}")
    return "\n".join(each for _, each in page.texts)
