"""How much a first visit to a chapter takes from the network."""

from __future__ import annotations

import gzip
import re
from pathlib import Path

import nbformat
from playwright.sync_api import Browser, Request, Route

from .common import CHAPTER, OURS, ROOT, Row, built_book, chromium, run, served
from .peers import JUPYTER_BOOK, stock_book

STATIC = ROOT / "widgets" / "practiceguides" / "static"
KILO = 1000


def weight() -> list[Row]:
    """A chapter with five exercises and a scenario, and the same by plain Jupyter Book."""
    stock = stock_book()
    run([OURS.tool("jupyter-book"), "build", "."], stock)
    five = _chapter_of_five()
    with chromium() as browser:
        text, rest, requests, _ = _visit(browser, five)
        whole = sum(_visit(browser, built_book())[:2])
        *their_sizes, their_requests, outside = _visit(browser, stock / "_build" / "html")
    peer = f"{JUPYTER_BOOK} with ipywidgets"
    part = f"{peer}; {outside} requests to other hosts have no bytes counted" if outside else peer
    what = "Chapter page of five exercises and a scenario, first visit"
    return [
        Row(f"{what}, gzipped", (text + rest) / KILO, None, "KB", part, sum(their_sizes) / KILO),
        Row(f"{what}, script and style, gzipped", rest / KILO, 46, "KB"),
        Row(f"{what}, its text, gzipped", text / KILO, None, "KB"),
        Row(f"{what}, requests", requests, 7, "", peer, their_requests),
        Row("Chapter 6 whole, ten items, gzipped", whole / KILO, None, "KB"),
    ]


def _chapter_of_five() -> Path:
    """The book built with its chapter cut: up to the fifth exercise, then the scenario."""
    root = OURS.copy_of_book("five")
    file = root / f"{CHAPTER}.ipynb"
    notebook = nbformat.read(file, as_version=4)
    cells = notebook.cells
    shown = [at for at, cell in enumerate(cells) if cell.source.startswith("exercise(")]
    story = next(at for at, cell in enumerate(cells) if cell.source.startswith("scenario("))
    notebook.cells = [*cells[: shown[4] + 1], cells[story - 1], cells[story], cells[-1]]
    nbformat.write(notebook, file)
    # Other pages link headings that are cut: such a link now leads to the chapter.
    for page in (*root.rglob("*.md"), *root.rglob("*.ipynb")):
        text = page.read_text(encoding="utf-8")
        page.write_text(re.sub(rf"({file.name})#[\w-]+", r"\1", text), encoding="utf-8")
    run([OURS.tool("guides"), "build"], root)
    return root / "_build" / "html"


def script_and_style() -> list[Row]:
    """What each kind of page asks for, what a story adds, and what the live widget is."""
    parts = {
        "Script and style of a page without items, gzipped": (["page.css", "page.js"], 28),
        "Script and style of a page with items, gzipped": (["chapter.css", "chapter.js"], None),
        "Script of a story with its debrief, gzipped": (
            ["types/scenario.js", "types/scenario-debrief.js"], 10,
        ),
        "Script and style of the live widget, gzipped": (["widget.mjs", "widget.css"], None),
    }  # fmt: skip
    return [
        Row(what, sum(_gzipped((STATIC / name).read_bytes()) for name in names) / KILO, most, "KB")
        for what, (names, most) in parts.items()
    ]


def _gzipped(content: bytes) -> int:
    """Bytes as one server would send them."""
    return len(gzip.compress(content, compresslevel=6))


def _visit(browser: Browser, folder: Path) -> tuple[int, int, int, int]:
    """Bytes of the page's text and of the rest, requests, and how many go to other hosts.

    These are not let through.
    """
    with served(folder) as book:
        context = browser.new_context()
        asked: list[str] = []
        outside: list[str] = []

        def note(request: Request) -> None:
            if not request.url.startswith("data:"):
                asked.append(request.url)

        def refuse(route: Route) -> None:
            outside.append(route.request.url)
            route.abort()

        context.on("request", note)
        context.route(lambda url: not url.startswith((book.address, "data:")), refuse)
        page = context.new_page()
        page.goto(f"{book.address}/{CHAPTER}.html", wait_until="networkidle")
        context.close()
        text = sum(size for name, size in book.sizes if name.endswith(".html"))
        return text, sum(size for _, size in book.sizes) - text, len(asked), len(outside)
