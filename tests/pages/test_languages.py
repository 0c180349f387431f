"""A book in another language: no word of the interface is left in English."""

from __future__ import annotations

import html
import re
import shutil
from pathlib import Path

import pytest

from practiceguides.content.problems import Level
from practiceguides.content.rules import check_texts
from practiceguides.content.workplace import workplace
from practiceguides.pages.build.building import CACHE
from practiceguides.reading import read_book
from practiceguides.scenarios.drawing import draw
from practiceguides.scenarios.listing import listing
from tests.conftest import EXECUTED, ROOT, WORDS, WriteBook
from tests.pages.conftest import build_book
from tests.pseudo import LONGER, MIRRORED, Content, content_of, pseudo, speak, texts_in, unspoken

BIBLIOGRAPHY = """\
@article{ant1999, author = {Ant, A. and others}, title = {{One}}, journal = {{Hill}},
  pages = {3-4}, year = 1999}
@inbook{bee1999, author = {Bee, B. and Cow, C.}, title = {{Two}}, publisher = {Hive}, year = 1999,
  chapter = 5, pages = {6-7}, volume = 8, edition = {Late}, seen = {{some}}}
@incollection{elk1999, author = {Elk, D. and Fox, E. and Gnu, F.}, title = {{Three}}, year = 1999,
  editor = {Hen, G.}, booktitle = {{Wood}}, publisher = {Tree}, volume = 9, series = {Row}}
@inproceedings{jay1999, author = {Jay, H.}, title = {{Four}}, booktitle = {{Nest}}, year = 1999,
  editor = {Kid, I. and Owl, J.}, number = 2, series = {Line}}
@book{ram1999, author = {Ram, K.}, title = {{Five}}, publisher = {Field}, number = 3, year = 1999}
@mastersthesis{rat1999, author = {Rat, L.}, title = {{Six}}, school = {Barn}, year = 1999}
@phdthesis{roe1999, author = {Roe, M.}, title = {{Seven}}, school = {Barn}, year = 1999}
@techreport{yak1999, author = {Yak, N.}, title = {{Eight}}, institution = {Herd}, number = 4,
  url = {https://example.org}, urldate = {1.1.2000}, year = 1999}
"""


PACKAGE = ROOT / "widgets" / "practiceguides"
SAMPLE = ROOT / "tests" / "sample_book"


@pytest.fixture
def book(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A book in a pseudo-language."""
    source, language = request.param
    root = tmp_path / "book"
    root.mkdir()
    for name in ("_config.yml", "_toc.yml"):
        shutil.copy(source / name, root)
    shutil.copytree(source / "book", root / "book")
    speak(root, language)
    if source == ROOT and EXECUTED.exists():
        shutil.copytree(EXECUTED, workplace(root / "_build") / CACHE)
    return root


@pytest.mark.parametrize(
    "book",
    [
        pytest.param((ROOT, LONGER), id="the book", marks=pytest.mark.whole_book),
        pytest.param((SAMPLE, MIRRORED), id="from right to left"),
    ],
    indirect=True,
)
def test_no_page_paper_or_sheet_speaks_english(book: Path) -> None:
    """Pages, single files, answers, booklets and sheets say everything in the book's language."""
    read = read_book(book)
    built = build_book(read, book / "_build", single_file=True)
    content = content_of(book, *PACKAGE.rglob("examples.yaml"))

    # What is noted of a text is no matter of its language.
    wrong = [each for each in check_texts(read) if each.level > Level.NOTE]
    assert (wrong, built.problems, built.failure, built.warnings) == ([], [], "", [])
    pages = sorted(built.folder.rglob("*.html"))
    assert {"print", "single", "book"} <= {page.parent.name for page in pages}
    direction = 'dir="rtl"' if MIRRORED in read.words.language.replace("-", "_") else 'dir="ltr"'
    for page in pages:
        html = page.read_text(encoding="utf-8")
        assert unspoken(html, content) == set(), page.name
        if page.name != "storage.html":
            assert direction in html, page.name


@pytest.mark.parametrize("book", [(SAMPLE, LONGER)], ids=["the sample"], indirect=True)
def test_a_story_is_drawn_and_listed_in_the_book_s_language(book: Path) -> None:
    """The picture of a story, and the same as a list, say nothing in English."""
    read = read_book(book)
    content = content_of(book)
    story = read.items["the-last-ferry"].item

    assert unspoken(draw(story, read.words), content) == set()
    assert unspoken(listing(story, read.base), content) == set()


def test_every_word_of_the_bibliography_is_the_book_s(write_book: WriteBook) -> None:
    """Names, parts and kinds of sources are told in the book's language, where they are named too.

    What the interface says of entries is all there; nothing that pybtex has in English is.
    """
    cited = "{cite:t}`ant1999`, {cite:p}`bee1999`, {cite:t}`elk1999`"
    root = write_book(
        {
            "_config.yml": (ROOT / "_config.yml").read_text(encoding="utf-8"),
            "book/page.md": f"# 1\n\n{cited}\n\n```{{bibliography}}\n:all:\n```\n",
            "book/references.bib": BIBLIOGRAPHY,
            "book/facts.yaml": None,
            "book/exercises/counter.yaml": None,
            "book/scenarios/quay.md": None,
        }
    )
    speak(root, LONGER)
    built = build_book(read_book(root), root / "_build")
    page = html.unescape((built.folder / "book" / "page.html").read_text(encoding="utf-8"))

    assert (built.problems, built.failure, built.warnings) == ([], "", [])
    content = " ".join(["Practice guides", *re.findall(r"[A-Z][a-z]+", BIBLIOGRAPHY)])
    assert unspoken(page, Content(content)) == set()
    entries = {key: text for key, text in texts_in(LONGER).items() if key.startswith("entry_")}
    said = {*entries.values(), pseudo(WORDS["source_others"]), pseudo(WORDS["list_names_last"])}
    parts = {part for text in said for part in re.split(r"\{\w+\}", text) if part}
    assert {part for part in parts if part not in page} == set()
