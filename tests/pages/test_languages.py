"""A book in another language: no word of the interface is left in English."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from practiceguides.content.rules import check_texts
from practiceguides.pages.build.building import build_book
from practiceguides.reading import read_book
from practiceguides.scenarios.drawing import draw
from practiceguides.scenarios.listing import listing
from tests.conftest import ROOT
from tests.pseudo import LONGER, MIRRORED, content_of, speak, unspoken


@pytest.fixture(scope="module", params=[LONGER, MIRRORED])
def book(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample book in a pseudo-language."""
    root = tmp_path_factory.mktemp("pseudo") / "book"
    shutil.copytree(ROOT / "tests" / "sample_book", root, ignore=shutil.ignore_patterns("_build"))
    speak(root, request.param)
    return root


def test_no_page_paper_or_sheet_speaks_english(book: Path) -> None:
    """Pages, single files, answers, booklets and sheets say everything in the book's language."""
    read = read_book(book)
    built = build_book(read, book / "_build", single_file=True)
    content = content_of(book)

    assert (check_texts(read), built.problems, built.failure, built.warnings) == ([], [], "", [])
    pages = sorted(built.folder.rglob("*.html"))
    assert {"print", "single", "book"} <= {page.parent.name for page in pages}
    direction = 'dir="rtl"' if MIRRORED in read.words.language.replace("-", "_") else 'dir="ltr"'
    for page in pages:
        html = page.read_text(encoding="utf-8")
        assert unspoken(html, content) == set(), page.name
        if page.name not in {"measures.html", "storage.html"}:
            assert direction in html, page.name


def test_a_story_is_drawn_and_listed_in_the_book_s_language(book: Path) -> None:
    """The picture of a story, and the same as a list, say nothing in English."""
    read = read_book(book)
    content = content_of(book)
    story = read.items["the-last-ferry"].item

    assert unspoken(draw(story, read.words), content) == set()
    assert unspoken(listing(story, read.base), content) == set()
