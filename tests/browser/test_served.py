"""The panel with problems on a page that `guides serve` shows, and an item alone."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from threading import Thread

import pytest
from playwright.sync_api import Browser, Page, expect

from practiceguides.checking import check_book
from practiceguides.cli.live import Live
from practiceguides.cli.served import Server
from practiceguides.content.layers import Layers
from practiceguides.reading import read_book
from tests.browser.reader import PATIENCE, PHONE, WIDE
from tests.browser.test_pages import faults_in_both_schemes, too_wide
from tests.conftest import CHOICE, FACTS, ROOT, WORDS, WriteBook
from tests.pages.conftest import build_book, notebook

ITEM = "book/exercises/counter.yaml"
BOOK = {
    "book/page.md": "# A page\n\n## A part\n\n```{exercise} counter\n```\n",
    "_toc.yml": "format: jb-book\nroot: book/page\nchapters:\n- file: book/two\n",
    "book/two.ipynb": notebook("from practiceguides import scenario", "scenario('quay')"),
    "book/facts.yaml": FACTS.partition("- id: F-ID-02")[0],
    "book/exercises/new.yaml": CHOICE.replace("The counter", "A new one"),
}
ONE_LINE = 48
"""So many pixels a line of the panel has at most, to be pressed by a finger."""
MENDED = "All is mended."


class Writer:
    """Who writes the book: saves files, and has them checked and built."""

    def __init__(self, root: Path) -> None:
        self.root = root
        layers = Layers((root,))
        self.live = Live(lambda: layers)
        self.server = Server(self.live, root / "_build" / "html", 0)
        Thread(target=self.server.serve_forever, daemon=True).start()

    def build(self) -> None:
        """Write the pages; in a thread, for Playwright's event loop runs in this one."""
        with ThreadPoolExecutor(1) as pool:
            work = partial(build_book, read_book(self.root), self.root / "_build")
            outcome = pool.submit(work).result()
        assert (outcome.problems, outcome.failure) == ([], "")
        self.live.offer(outcome.as_made())
        self.live.built()

    def save(self, text: str, name: str = ITEM) -> None:
        """Save a file of the book: the bell rings, and it is checked."""
        (self.root / name).write_text(text, encoding="utf-8")
        self.live.saved()
        problems = check_book(self.live.read().book)
        self.live.tell(problems, refused=any(each.level == 3 for each in problems))


@pytest.fixture
def writer(write_book: WriteBook) -> Iterator[Writer]:
    """Somebody who writes a small book that was built, without a fault so far."""
    config = (ROOT / "_config.yml").read_text(encoding="utf-8")
    writer = Writer(write_book({"_config.yml": config, **BOOK}))
    writer.build()
    writer.live.tell([])
    yield writer
    writer.server.shutdown()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A tab in which nothing complains."""
    context = browser.new_context(viewport=WIDE)
    context.set_default_timeout(PATIENCE)
    page = context.new_page()
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    yield page
    assert complaints == []
    context.close()


def test_problems_come_to_the_page_and_go_when_they_are_mended(writer: Writer, page: Page) -> None:
    """Without a reload; folded to a line it stays so in its tab; that all is mended is said."""
    page.goto(f"{writer.server.address}book/page.html")
    panel = page.locator(".served")
    status, fold = panel.get_by_role("status"), panel.get_by_text("What to mend")
    expect(status).to_have_text("")
    page.evaluate("window.still = true")

    hostile = "<img src=x onerror=alert(1)>"
    writer.save(CHOICE.replace("title:", "titel:") + f'"{hostile}": 1\n')
    expect(status).to_have_text("2 errors. You see the page as it was before the last save.")
    expect(panel).to_contain_text(hostile)
    expect(panel.get_by_text("counter.yaml:2")).to_be_visible()
    assert panel.locator("img").count() == 0

    fold.focus()
    page.keyboard.press("Enter")
    expect(panel.get_by_text("counter.yaml:2")).to_be_hidden()
    box = panel.bounding_box() or {}
    assert box["height"] < ONE_LINE
    writer.save(CHOICE.replace("minutes: 1", "minutes: 9"))
    expect(status).to_have_text("1 warning.")
    assert page.evaluate("window.still")
    page.reload()
    expect(status).to_have_text("1 warning.")
    expect(panel.get_by_text("counter.yaml:4")).to_be_hidden()
    other = page.context.new_page()
    other.goto(page.url)
    expect(other.locator(".served").get_by_text("counter.yaml:4")).to_be_visible()
    other.close()
    fold.click()
    expect(panel.get_by_text("counter.yaml:4")).to_be_visible()

    writer.save(CHOICE)
    expect(status).to_have_text(MENDED)
    expect(fold).to_be_hidden()
    expect(status).to_have_text("")


def test_only_a_page_that_has_changed_is_loaded_again(writer: Writer, page: Page) -> None:
    """After a build the page with the edited exercise is new; another one stays as it is."""
    other = page.context.new_page()
    other.goto(f"{writer.server.address}book/two.html")
    other.evaluate("window.still = true")
    page.goto(f"{writer.server.address}book/page.html")
    with page.expect_navigation():
        writer.save(CHOICE.replace("The counter", "Another counter"))
        writer.build()

    expect(page.locator(".pg-item")).to_contain_text("Another counter")
    assert other.evaluate("window.still")


def test_an_item_alone_is_alive_and_new_at_each_save(writer: Writer, page: Page) -> None:
    """It is answered as on its page; a save is seen, one with errors leaves it as it was."""
    page.goto(f"{writer.server.address}~items")
    page.get_by_role("link", name="A new one").click()
    page.get_by_label("Ask how the debt began").check()
    page.get_by_role("button", name=WORDS["check"]).click()
    expect(page.locator(".pg-verdict")).to_contain_text(WORDS["right"])

    name = "book/exercises/new.yaml"
    writer.save(BOOK[name].replace("What do you do first?", "What is your first step?"), name)
    expect(page.locator(".pg-item")).to_contain_text("What is your first step?")
    writer.save("type: chioce\n", name)
    panel = page.locator(".served")
    expect(panel.get_by_role("status")).to_contain_text("as it was before the last save")
    expect(page.locator(".pg-item")).to_contain_text("What is your first step?")


@pytest.mark.parametrize("path", ["book/page.html", "~item/counter", "~item/quay?paper", "~items"])
def test_axe_finds_nothing_and_a_small_screen_holds_all(
    writer: Writer, page: Page, path: str
) -> None:
    """With problems on it, in light and dark; the end of the page is not behind the panel."""
    writer.save(CHOICE.replace("minutes: 1", "minutes: 9"))
    writer.save("# A page\n\nTrue {fact}`F-ID-99`.\n\n```{exercise} counter\n```\n", "book/page.md")
    page.goto(f"{writer.server.address}{path}")
    panel = page.locator(".served")
    expect(panel).to_contain_text("error")

    assert faults_in_both_schemes(page) == []
    assert too_wide(page) == {}
    page.set_viewport_size({**PHONE, "width": 360})
    page.evaluate("scrollTo(0, document.documentElement.scrollHeight)")
    end, top = page.evaluate(
        """() => [document.querySelector("main, body > *"), document.querySelector(".served")]
          .map((each, is_panel) => each.getBoundingClientRect()[is_panel ? "top" : "bottom"])"""
    )
    assert end <= top + 1


def test_a_printed_form_tells_problems_too(writer: Writer, page: Page) -> None:
    """Its policy, which lets no file in, lets the panel in; on paper nothing of it is seen."""
    writer.save(CHOICE.replace("minutes: 1", "minutes: 9"))
    page.goto(f"{writer.server.address}~item/quay?paper=booklet")
    panel = page.locator(".served")
    expect(panel).to_contain_text("1 warning.")

    assert faults_in_both_schemes(page) == []
    page.emulate_media(media="print")
    expect(panel).to_be_hidden()
