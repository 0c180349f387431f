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
TYPES = STATIC / "types"
KILO = 1000


def weight() -> list[Row]:
    """A chapter with five exercises and a scenario, and the same by plain Jupyter Book."""
    stock = stock_book()
    run([OURS.tool("jupyter-book"), "build", "."], stock)
    five = _chapter_of_five()
    with chromium() as browser:
        size, requests, _ = _visit(browser, five)
        whole, _, _ = _visit(browser, built_book())
        their_size, their_requests, outside = _visit(browser, stock / "_build" / "html")
    peer = f"{JUPYTER_BOOK} with ipywidgets"
    part = f"{peer}; {outside} requests to other hosts have no bytes counted" if outside else peer
    what = "Chapter page of five exercises and a scenario, first visit"
    return [
        Row(f"{what}, gzipped", size / KILO, 80, "KB", part, their_size / KILO),
        Row(f"{what}, requests", requests, 8, "", peer, their_requests),
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
    """What the pages and all types need together, and what one page of all types asks for."""
    styles, scripts = [STATIC / "page.css"], [STATIC / "page.js", *sorted(TYPES.glob("*.js"))]
    story = TYPES / "scenario.js"
    exercises = [each for each in scripts if each != story]
    together = sum(
        _gzipped(b"".join(each.read_bytes() for each in files)) for files in (styles, exercises)
    )
    apart = sum(_gzipped(each.read_bytes()) for each in (*styles, *scripts))
    live = sum(_gzipped((STATIC / name).read_bytes()) for name in ("widget.mjs", "widget.css"))
    what = "Script and style of all types, gzipped"
    return [
        Row(f"{what}: the fifteen exercise types together", together / KILO, 50, "KB"),
        Row(
            "Script of the scenario with its debrief, gzipped",
            _gzipped(story.read_bytes()) / KILO,
            None,
            "KB",
        ),
        Row(f"{what}: the live widget", live / KILO, 50, "KB"),
        Row(f"{what}: a page that shows every type, a file a type", apart / KILO, None, "KB"),
    ]


def _gzipped(content: bytes) -> int:
    """Bytes as one server would send them."""
    return len(gzip.compress(content, compresslevel=6))


def _visit(browser: Browser, folder: Path) -> tuple[int, int, int]:
    """Bytes, requests, and how many of these go to other hosts, which are not let through."""
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
        return sum(book.sizes), len(asked), len(outside)
