"""What search costs a reader: its index, and how long a slow phone needs to open and to answer."""

from __future__ import annotations

import gzip
from statistics import median

from playwright.sync_api import Browser

from .common import Row, built_book, chromium, served

SLOWED = 6
VISITS = 5
FIRST = "nurse"
WORDS = ("police", "what do I say", "traffiking", "hotline")

_WATCH = """
window.tasks = [];
new PerformanceObserver((list) => {
  for (const each of list.getEntries()) window.tasks.push(each.duration);
}).observe({ type: "longtask", buffered: true });
"""

_OPENED = """async (words) => {
  document.getElementById("search-words").value = words;
  document.querySelector("#pg-search form").requestSubmit();
  const list = document.querySelector(".search-results");
  while (!list.childElementCount) await new Promise((done) => setTimeout(done));
  return performance.now();
}"""

_ANSWERED = """async (words) => {
  const list = document.querySelector(".search-results");
  document.getElementById("search-words").value = words;
  const began = performance.now();
  document.querySelector("#pg-search form").requestSubmit();
  const shown = list.textContent;
  while (list.textContent === shown) await new Promise((done) => setTimeout(done));
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  return performance.now() - began;
}"""


def search() -> list[Row]:
    """Open the search page on a slow processor, and look for five things."""
    folder = built_book()
    files = [folder / "search-index.js", folder / "_static" / "search.js"]
    index, script = (len(gzip.compress(file.read_bytes(), 6)) / 1000 for file in files)
    with chromium() as browser, served(folder) as book:
        visits = [_visit(browser, f"{book.address}/search.html") for _ in range(VISITS)]
    opened, longest, *answers = map(median, zip(*visits, strict=True))
    slow = f"processor slowed {SLOWED} times"
    return [
        Row("Search: its index, gzipped", index, 150, "KB"),
        Row("Search: its script, gzipped", script, 10, "KB"),
        Row(f"Search: from opening the page to the first result, {slow}", opened / 1000, 4, "s"),
        Row(f"Search: longest task meanwhile, {slow}", longest, 400, "ms"),
        Row(f"Search: from Enter to painted results, {slow}: worst", max(answers), 300, "ms"),
    ]


def _visit(browser: Browser, address: str) -> list[float]:
    """Milliseconds until the first result, of the longest task, and of each answer."""
    page = browser.new_page()
    session = page.context.new_cdp_session(page)
    session.send("Emulation.setCPUThrottlingRate", {"rate": SLOWED})
    page.add_init_script(_WATCH)
    page.goto(address)
    opened = page.evaluate(_OPENED, FIRST)
    longest = max(page.evaluate("window.tasks") or [0])
    answers = [page.evaluate(_ANSWERED, words) for words in WORDS]
    page.context.close()
    return [opened, longest, *answers]
