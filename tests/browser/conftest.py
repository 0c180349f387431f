"""Both books, built once for all workers, and a reader who opens them from a plain folder."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from filelock import FileLock
from playwright.sync_api import Browser, sync_playwright

from practiceguides.cli.build import languages_from
from practiceguides.content.book import Book
from practiceguides.content.layers import Layers
from practiceguides.content.workplace import workplace
from practiceguides.editions.colours import read_colours
from practiceguides.pages.build.building import CACHE
from practiceguides.reading import read_book, read_layers
from practiceguides.translations.layer import translated_layer
from tests.browser.reader import Reader
from tests.conftest import EXECUTED, GALLERY, ROOT, require
from tests.pages.conftest import build_book
from tests.pseudo import LONGER, speak
from tests.tools import shell_path
from tests.translations.conftest import copied, leave_half, translate

SAMPLE = ROOT / "tests" / "sample_book"

BOTH = ["en", LONGER]
"""The languages of a book with a switch."""
AWAY = "https://weather.example/today"
PALETTE = read_colours("#a4133c")[0]
OWN = f"""
    practiceguides_organisation: Teluna Centre for Fair Work and Safe Journeys at Sea and on Land
    practiceguides_logo: logo.svg
    practiceguides_colours: {json.dumps(PALETTE and PALETTE.setting)}
    practiceguides_leave: {AWAY}
"""
LOGO = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 48">
<circle cx="24" cy="24" r="20" fill="#a4133c"/><path d="M56 14h90v6h-90zM56 28h60v6h-60z"/></svg>"""


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One Chromium a worker; every reader has a context of its own."""
    path = shell_path()
    require(path, "there is no Chromium on this machine")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def book_folder(tmp_path_factory: pytest.TempPathFactory, pytestconfig: pytest.Config) -> Path:
    """The real book's pages, away from where they were built; of one type its gallery alone."""
    if name := pytestconfig.getoption("--type"):
        return _built(_gallery_of(name, tmp_path_factory), f"gallery of {name}", tmp_path_factory)
    return _built(ROOT, "book", tmp_path_factory)


@pytest.fixture(scope="session")
def sample_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample book's pages, away from where they were built."""
    return _built(SAMPLE, "sample", tmp_path_factory)


@pytest.fixture(scope="session")
def spoken(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """The sample book's pages in a pseudo-language."""

    def build(language: str) -> Path:
        root = tmp_path_factory.mktemp(language) / "book"
        shutil.copytree(SAMPLE, root, ignore=shutil.ignore_patterns("_build"))
        speak(root, language)
        return _built(root, f"sample in {language}", tmp_path_factory)

    return build


@pytest.fixture(scope="session")
def half_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample book's pages in a pseudo-language, of which about half is translated."""
    root = copied(SAMPLE, tmp_path_factory.mktemp("half") / "book")
    translate(root, LONGER)
    leave_half(root)
    book = read_layers(translated_layer(Layers((root,)), LONGER).layers)
    ways = languages_from(LONGER, BOTH)
    return _built(root, f"half in {LONGER}", tmp_path_factory, book, languages=ways)


@pytest.fixture(scope="session")
def both_folder(half_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample book's pages, and in a folder of theirs the same half in a pseudo-language."""
    ways = languages_from(BOTH[0], BOTH)
    english = _built(SAMPLE, "sample with a switch", tmp_path_factory, languages=ways)
    folder = tmp_path_factory.mktemp("both") / "pages"
    shutil.copytree(english, folder)
    shutil.copytree(half_folder, folder / LONGER)
    return folder


_PANELS = "\n\n---\n\n".join(["Notes", *"ABCDEFG"])
CARRIED = {
    "job-aid": "# By day\n\n:::{job-aid}\nAsk first.\n:::\n",
    "pocket": f"# A card\n\n:::{{pocket-card}}\n{_PANELS}\n:::\n",
}
"""Pages with what is folded into a pocket."""


@pytest.fixture(scope="session")
def own_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample book's pages, as those of an organisation with a long name."""
    root = tmp_path_factory.mktemp("own") / "book"
    shutil.copytree(SAMPLE, root, ignore=shutil.ignore_patterns("_build"))
    config = (root / "_config.yml").read_text(encoding="utf-8")
    title = "title: Ninety minutes for the labour inspectors of Teluna"
    (root / "_config.yml").write_text(config.replace("title: Sample book", title) + OWN, "utf-8")
    (root / "logo.svg").write_text(LOGO, encoding="utf-8")
    with (root / "_toc.yml").open("a", encoding="utf-8") as toc:
        for name, text in CARRIED.items():
            (root / "book" / f"{name}.md").write_text(text, encoding="utf-8")
            toc.write(f"      - file: book/{name}\n")
    return _built(root, "own", tmp_path_factory)


@pytest.fixture(scope="session")
def spoken_gallery(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The examples of all types on one page, in a pseudo-language."""
    root = _gallery_of("", tmp_path_factory)
    speak(root, LONGER)
    return _built(root, f"gallery in {LONGER}", tmp_path_factory)


@pytest.fixture
def reader_of(browser: Browser) -> Iterator[Callable[[Path], Reader]]:
    """Make a reader of any folder; afterwards all its pages must have been silent."""
    readers: list[Reader] = []

    def make(folder: Path) -> Reader:
        readers.append(Reader(browser, folder))
        return readers[-1]

    yield make
    for reader in readers:
        reader.close()
    assert [complaint for reader in readers for complaint in reader.complaints] == []


@pytest.fixture
def own(reader_of: Callable[[Path], Reader], own_folder: Path) -> Reader:
    """Somebody who reads an organisation's own book."""
    return reader_of(own_folder)


@pytest.fixture
def book(reader_of: Callable[[Path], Reader], book_folder: Path) -> Reader:
    """Somebody who reads the real book."""
    return reader_of(book_folder)


@pytest.fixture
def sample(reader_of: Callable[[Path], Reader], sample_folder: Path) -> Reader:
    """Somebody who reads the sample book."""
    return reader_of(sample_folder)


def _gallery_of(name: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The text of a book whose one page shows the examples of one type, with the real facts."""
    root = tmp_path_factory.mktemp("gallery")
    shutil.copy(ROOT / "_config.yml", root)
    (root / "_toc.yml").write_text(f"format: jb-book\nroot: {GALLERY}\n", encoding="utf-8")
    for file in (ROOT / "book").rglob("*"):
        if file.suffix in {".yaml", ".bib"} and file.parent.name != "exercises":
            copied = root / file.relative_to(ROOT)
            copied.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(file, copied)
    page = f"# One type\n\n```{{types}} {name}\n```\n"
    (root / f"{GALLERY}.md").write_text(page, encoding="utf-8")
    return root


def _built(
    root: Path,
    name: str,
    tmp_path_factory: pytest.TempPathFactory,
    book: Book | None = None,
    **options: Any,
) -> Path:
    """Build a book unless another worker did, and return a copy of its pages that all share."""
    base = tmp_path_factory.getbasetemp()
    shared = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base
    folder = shared / f"{name} copied"
    with FileLock(shared / f"{name}.lock"):
        if not folder.exists():
            if root == ROOT and EXECUTED.exists():
                shutil.copytree(EXECUTED, workplace(shared / name) / CACHE)
            # In a thread: Playwright's event loop runs in this one, and the build starts its own.
            with ThreadPoolExecutor(1) as pool:
                options = {"single_file": True, **options}
                built = pool.submit(
                    build_book, book or read_book(root), shared / name, **options
                ).result()
            assert (built.problems, built.failure, built.warnings) == ([], "", [])
            shutil.copytree(built.folder, folder)
    return folder
