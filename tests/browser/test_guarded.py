"""What a page keeps out, and what becomes of an item that fails."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from threading import Thread

import pytest
from playwright.sync_api import Browser, expect

from practiceguides.cli.live import Live
from practiceguides.cli.served import Server
from practiceguides.content.layers import Layers
from practiceguides.kit import STATIC
from practiceguides.pages.build.publish import made_in
from practiceguides.reading import read_book
from tests.browser.reader import PATIENCE, Reader
from tests.browser.test_engines import STRANGE
from tests.conftest import CHOICE, ROOT, WORDS, WriteBook
from tests.pages.conftest import build_book, notebook

STRANGER = """\
<script>document.title = "inside"</script>
<script src="../_static/stranger.js"></script>
<img src="https://example.org/seen.png" alt="" onerror="document.title = 'handler'">
<form action="https://example.org/take"><button>Send</button></form>
"""
CALLS = ["from practiceguides import exercise", "exercise('counter')", "exercise('desk')"]
BOOK = {
    "_toc.yml": "format: jb-book\nroot: book/page\nchapters:\n- file: book/two\n",
    "book/page.md": f"# From a stranger\n\n{STRANGER}",
    "book/two.ipynb": notebook(*CALLS),
    "book/exercises/counter.yaml": CHOICE,
    "book/exercises/desk.yaml": CHOICE.replace("The counter", "The desk").replace(
        "What do you do first?", "What does [the law](https://example.org/law) say?"
    ),
}


@pytest.fixture
def folder(write_book: WriteBook) -> Path:
    """The pages of a small book: a stranger's page, and one with two exercises."""
    config = (ROOT / "_config.yml").read_text(encoding="utf-8")
    root = write_book({"_config.yml": config, **BOOK})
    with ThreadPoolExecutor(1) as pool:  # Playwright's event loop runs in this thread.
        work = partial(build_book, read_book(root), root / "_build", single_file=True)
        outcome = pool.submit(work).result()
    assert (outcome.problems, outcome.failure) == ([], "")
    return outcome.folder


@pytest.fixture
def break_item(folder: Path) -> None:
    """The first exercise's data is not what its view expects."""
    page = folder / "book" / "two.html"
    html = page.read_text(encoding="utf-8")
    page.write_text(html.replace('"options":', '"gone":', 1), encoding="utf-8")


@pytest.fixture
def served(folder: Path) -> Iterator[str]:
    """The address at which `guides serve` shows the pages."""
    live = Live(lambda: Layers((folder.parents[1],)))
    live.offer(made_in({"": folder}))
    server = Server(live, folder, 0)
    Thread(target=server.serve_forever, daemon=True).start()
    yield server.address
    server.shutdown()


PAGES = pytest.mark.parametrize("name", ["book/page", "single/page"])


@PAGES
def test_a_strangers_html_does_not_reach_the_page(
    reader_of: Callable[[Path], Reader], folder: Path, name: str
) -> None:
    """The page is quiet: there is nothing left that its policy would have to stop."""
    page = reader_of(folder).open(name)

    expect(page.get_by_role("button", name=WORDS["page_scheme_auto"])).to_be_visible()
    assert page.title() not in {"inside", "handler"}
    assert page.get_by_role("button", name="Send").count() == 0


@PAGES
def test_the_policy_stops_what_reaches_the_page(browser: Browser, folder: Path, name: str) -> None:
    """Neither a script nor a handler runs, and nothing outside is asked for."""
    file = folder / f"{name}.html"
    html = file.read_text(encoding="utf-8")
    file.write_text(html.replace("</h1>", f"</h1>{STRANGER}", 1), encoding="utf-8")
    reader = Reader(browser, folder)
    page = reader.open(name)
    page.wait_for_load_state()

    assert page.title() not in {"inside", "handler"}
    told = [each for each in reader.complaints if "Content Security Policy" in each]
    assert [each for each in told if "inline script" in each]
    assert [each for each in told if "example.org/seen.png" in each]
    expect(page.get_by_role("button", name=WORDS["page_scheme_auto"])).to_be_visible()
    reader.close()


@PAGES
@pytest.mark.parametrize("scheme", ["http", "https"])
def test_the_policy_stops_whatever_a_script_would_add(
    browser: Browser, folder: Path, name: str, scheme: str
) -> None:
    """No script, handler, style, picture, frame, form, base or request of a stranger."""
    reader = Reader(browser, folder)
    page = reader.open(name)

    assert page.evaluate(STRANGE.replace("AWAY", scheme)) == [[], None, "0px", True]
    reader.close()


def test_a_link_out_of_the_book_says_so(reader_of: Callable[[Path], Reader], folder: Path) -> None:
    """It has a sign for the eye and a word for the ear; a link inside the book has neither."""
    page = reader_of(folder).open("book/two")
    link = page.get_by_role("link", name="the law (web)")

    expect(link.first).to_be_visible()
    sign = "link => getComputedStyle(link, '::after').content"
    assert "↗" in link.first.evaluate(sign)
    assert page.locator("main a[href$='.html']").first.evaluate(sign) == "none"


@pytest.mark.usefixtures("break_item")
def test_an_item_that_fails_leaves_the_others_alone(
    reader_of: Callable[[Path], Reader], folder: Path
) -> None:
    """A learner reads a plain sentence and the paper face, no error; the next item works."""
    page = reader_of(folder).open("book/two")
    broken, sound = page.locator(".pg-item").all()

    expect(broken.get_by_text(WORDS["failed"])).to_be_visible()
    expect(broken.locator(".pg-paper")).to_be_visible()
    assert "TypeError" not in broken.inner_text()
    sound.get_by_label("Ask how the debt began").check()
    sound.get_by_role("button", name=WORDS["check"]).click()
    expect(sound.locator(".pg-verdict")).to_contain_text(WORDS["right"])


@pytest.mark.usefixtures("break_item")
def test_whoever_writes_an_item_reads_why_it_fails(browser: Browser, served: str) -> None:
    """On a page that `guides serve` shows, the error stands in the item."""
    page = browser.new_page()
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text))
    page.set_default_timeout(PATIENCE)
    page.goto(f"{served}book/two.html")
    broken, sound = page.locator(".pg-item").all()

    expect(broken.locator("pre")).to_contain_text("TypeError")
    expect(sound.get_by_label("Ask how the debt began")).to_be_visible()
    assert complaints == []
    page.close()


LIVE = """\
<!doctype html><html lang="en"><title>A cell</title><body><div></div>
<script type="module">
import widget from "./widget.mjs";
const values = {spec: {id: "a", type: "choice"}, strings: {failed: "It failed."}, state: {}};
const model = {get: (name) => values[name], set() {}, save_changes() {}, on() {}, off() {}};
widget.render({model, el: document.querySelector("div")});
</script></body></html>
"""


def test_in_a_notebook_the_error_is_always_shown(browser: Browser) -> None:
    """Whoever runs a cell writes, so an item that fails says why."""
    page = browser.new_page()
    page.route("**/live.html", lambda route: route.fulfill(body=LIVE, content_type="text/html"))
    page.route("**/widget.mjs", lambda route: route.fulfill(path=STATIC / "widget.mjs"))
    page.goto("http://notebook.test/live.html")

    expect(page.get_by_text("It failed.")).to_be_visible()
    expect(page.locator("pre")).to_contain_text("TypeError")
    page.close()
