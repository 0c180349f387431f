"""How much a first visit to a chapter takes from the network."""

from __future__ import annotations

import gzip
from pathlib import Path

from playwright.sync_api import Browser, Request, Route

from .common import CHAPTER, ROOT, Row, built_book, chromium, run, served, tool
from .peers import JUPYTER_BOOK, stock_book

STATIC = ROOT / "widgets" / "practiceguides" / "static"
KILO = 1000


def weight() -> list[Row]:
    """A chapter with its exercises and a scenario, and the same by plain Jupyter Book."""
    stock = stock_book()
    run([tool("jupyter-book"), "build", "."], stock)
    with chromium() as browser:
        size, requests, _ = _visit(browser, built_book())
        their_size, their_requests, outside = _visit(browser, stock / "_build" / "html")
    peer = f"{JUPYTER_BOOK} with ipywidgets"
    part = f"{peer}; {outside} requests to other hosts have no bytes counted" if outside else peer
    what = "Chapter page, first visit"
    return [
        Row(f"{what}, gzipped", size / KILO, 80, "KB", part, their_size / KILO),
        Row(f"{what}, requests", requests, 8, "", peer, their_requests),
    ]


def script_and_style() -> list[Row]:
    """All script and style that items and page need, compressed as one server would."""
    files = (STATIC / "page.js", STATIC / "page.css", *(STATIC / "types").glob("*.js"))
    size = sum(len(gzip.compress(file.read_bytes(), compresslevel=6)) for file in files)
    return [Row("Script and style of the pages and all types, gzipped", size / KILO, 50, "KB")]


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
