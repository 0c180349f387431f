"""A book in which every text is a script payload: nothing runs, nothing is asked for, text is text.

With `HOSTILE=3` the book is built three times, each time with other payloads in each text.
"""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Error, Page

from practiceguides.reading import read_book
from tests.browser.items import answer, items_on
from tests.browser.reader import Reader
from tests.hostile.payloads import payloads
from tests.hostile.poisoned import Poison, write_poisoned
from tests.pages.conftest import build_book

ROUNDS = int(os.environ.get("HOSTILE", "1"))
STEP = 37
"""The next round begins so many payloads later, so that each text gets another."""

LISTEN = """
window.ran = [];
window.pgx = (number) => { window.ran.push(number); return "ran"; };
for (const name of ["alert", "confirm", "prompt", "open", "print"])
  window[name] = () => { window.ran.push(name); };
addEventListener("securitypolicyviolation", (event) => {
  window.ran.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
});
"""
STRANGE = """() => {
  const own = location.href.slice(0, location.href.indexOf("/html/") + 6);
  const found = [];
  for (const each of document.querySelectorAll("*")) {
    const name = each.localName;
    for (const { name: attribute, value } of each.attributes) {
      const is_address = ["href", "src", "action", "formaction", "xlink:href", "data", "ping",
        "poster", "background", "srcset"].includes(attribute);
      if (attribute.startsWith("on") || attribute === "srcdoc") found.push(`${name} ${attribute}`);
      // As the browser understands it: what only looks like another scheme is a file's name.
      const scheme = is_address ? URL.parse(value, location.href)?.protocol ?? "none:" : "";
      const is_picture = name === "link" ? each.rel === "icon" && value.startsWith("data:")
        : name === "img" && attribute === "src" && value.startsWith("data:image/");
      if (is_address && !["file:", "https:", "http:", "mailto:", "tel:"].includes(scheme)
          && !is_picture && value !== "about:blank")
        found.push(`${name} ${attribute}=${value}`);
    }
    // A script or a style inside a page has a hash in its policy, or the policy reports it.
    const is_ours =
      name === "script" && each.src ? each.src.startsWith(own)
      : name === "form" ? each.className === "search-form" && !each.hasAttribute("action")
      : name === "iframe" ? each.src.startsWith(own)
      : name === "meta" && each.httpEquiv ? each.httpEquiv === "Content-Security-Policy"
      : name === "link" ? !each.href || each.href.startsWith(own) || each.href.startsWith("data:")
      : !["object", "embed", "base", "frame", "frameset", "applet"].includes(name);
    if (!is_ours) found.push(`element ${each.outerHTML.slice(0, 160)}`);
  }
  return found;
}"""


@pytest.fixture(scope="module", params=range(ROUNDS))
def poisoned(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Path, Poison]:
    """The pages of the book, and what was put into its texts."""
    root = tmp_path_factory.mktemp("poisoned") / "book"
    poison = Poison(request.param * STEP)
    places = write_poisoned(root, poison)
    assert len(places) > 1000, "nearly every text takes a payload"
    with ThreadPoolExecutor(1) as pool:  # Playwright's event loop runs in this thread.
        done = pool.submit(build_book, read_book(root), root / "_build").result()
    assert (done.problems, done.failure) == ([], "")
    return done.folder, poison


@pytest.fixture
def listening(browser: Browser, poisoned: tuple[Path, Poison]) -> tuple[Reader, BrowserContext]:
    """A reader who hears whatever runs."""
    reader = Reader(browser, poisoned[0])
    context = reader.context()
    context.add_init_script(LISTEN)
    context.on("dialog", lambda dialog: reader.complaints.append(f"dialog {dialog.message}"))
    return reader, context


def test_no_payload_runs_on_any_page(
    listening: tuple[Reader, BrowserContext], poisoned: tuple[Path, Poison]
) -> None:
    """Every page is opened: no canary, no dialog, no message, no request, no element but ours."""
    reader, context = listening
    folder, poison = poisoned
    found: dict[str, Any] = {}
    seen = ""
    page = context.new_page()
    for file in sorted(folder.rglob("*.html")):
        name = file.relative_to(folder).as_posix()
        # The first address leads on at once, to the first page.
        if name.startswith("_static") or name == "index.html":
            continue
        page.goto(file.as_uri())
        page.wait_for_load_state()
        if name == "book/all.html":
            assert _answer_all(page) > 5, "feedback is drawn too"
        if name == "search.html":
            page.get_by_role("searchbox").fill("script")
            page.locator("main li a").first.wait_for()
        ran = page.evaluate("window.ran ?? []")
        strange = page.evaluate(STRANGE)
        if ran or strange or page.url.partition("#")[0] != file.as_uri():
            found[name] = (ran, strange[:5], page.url)
        seen += page.evaluate("document.documentElement.textContent")

    assert found == {}, found
    assert reader.complaints == []
    # Of texts that need an answer first, the page's own data have the words.
    shown = [each for each in payloads() if each in poison.used and _bare(each) in _bare(seen)]
    assert len(shown) > len(poison.used) // 2, "texts are seen as texts"
    reader.close()


def _answer_all(page: Page) -> int:
    """Answer what can be answered, and say how much that was: hands go by words and may slip."""
    done = 0
    for item in items_on(page)[:12]:
        try:
            answer(item)
        except (AssertionError, Error, KeyError, StopIteration):
            continue
        done += 1
    return done


def _bare(text: str) -> str:
    return "".join(text.split())
