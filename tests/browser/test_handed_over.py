"""Somebody works on a shared computer, leaves, and hands it over: the next person finds nothing."""

from __future__ import annotations

from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.items import answer, item_on, read_whole
from tests.browser.reader import Reader, settle, until
from tests.browser.test_asked_once import question
from tests.browser.test_canary import CANARY
from tests.browser.test_leave import NEUTRAL, click, press_shift
from tests.conftest import WORDS
from tests.tools import browser_path

WALK = {
    "book/core-hour": [
        "five-chairs", "never-alone", "the-same-answer-twice", "every-friday", "a-route-for-sabe",
        "doing-well",
    ],
    "book/identification/03-key-concepts": ["which-form-could-this-be", "which-step-is-it"],
    "book/identification/08-my-practice": ["first-contact-checklist"],
    "book/stories/the-locked-gate": ["the-locked-gate"],
}  # fmt: skip
"""Ten exercises of ten types, and where they are."""
NOTES = {
    "book/core-hour": "this-week-core",
    "book/identification/08-my-practice": "writing-grounds",
}
"""A notepad, and an exercise with a free field."""
LOOKED_AT = ["book/welcome", *WALK, "book/workbook"]

HELD = """async () => ({
  local: { ...localStorage },
  session: { ...sessionStorage },
  cookie: document.cookie,
  name: window.name,
  state: history.state,
  databases: await indexedDB.databases(),
  caches: await window.caches?.keys().catch(() => []) ?? [],
  workers: await navigator.serviceWorker?.getRegistrations().catch(() => []) ?? [],
})"""
"""All that a page can reach and that could hold a word, each kind of storage by its name."""
BEFORE = "about:blank"
"""What the tab showed before the book."""
NOTHING: dict[str, Any] = {
    "local": {}, "session": {}, "cookie": "", "name": "", "state": None, "databases": [],
    "caches": [], "workers": [],
}  # fmt: skip

SEEN = """() => [
  document.title,
  document.body.innerText,
  [...document.querySelectorAll("input, textarea")].map(({ value, checked }) => [value, checked]),
  [...document.querySelectorAll("details")].map((each) => each.open),
  Object.keys(sessionStorage).sort(),
  Object.keys(localStorage),
]"""
"""What a page shows, and under which names it keeps what any visit leaves."""


def _work(book: Reader, page: Page) -> None:
    """Ten exercises, two notes; the device is said to be shared."""
    for name, exercises in WALK.items():
        page.goto(book.address(name))
        read_whole(page)
        for each in exercises:
            if each == "the-locked-gate":
                item_on(page, each).choices.first.click()
            else:
                answer(item_on(page, each))
            if each == "five-chairs":
                question(page).get_by_role("button", name=WORDS["page_ask_no"]).click()
        if name in NOTES:
            item = item_on(page, NOTES[name])
            for number, field in enumerate(item.face.get_by_role("textbox").all()):
                field.fill(f"{CANARY} {number}")
    expect(question(page)).to_have_count(0)


def _look(page: Page, address: str) -> Any:
    """What the next person sees on a page."""
    page.goto(address)
    page.locator(".pg-answers:not([hidden])").first.wait_for(state="attached")
    settle(page)
    return page.evaluate(SEEN)


def test_the_next_person_at_a_shared_computer_finds_nothing(book: Reader) -> None:
    """In no storage, no step back, no other tab; every page is as for one who never was here."""
    context = book.context()
    page = context.new_page()
    _work(book, page)
    page.locator(".pg-work").click()
    expect(page.locator(".pg-workbook")).to_contain_text(CANARY)
    page.goto(book.address("book/core-hour"))
    read_whole(page)
    press_shift(page)
    page.wait_for_url(book.address("measures"))

    assert page.evaluate(HELD) == {**NOTHING, "session": {"left": ""}}
    with context.expect_page() as opened:
        page.evaluate("address => void window.open(address)", book.address("book/caring"))
    for _ in until(lambda: page.url == BEFORE):
        expect(page.get_by_role("heading", level=1)).to_have_text(NEUTRAL)
        assert CANARY not in page.content()
        page.go_back()
    stranger, other = book.context().new_page(), context.new_page()
    for name in LOOKED_AT:
        address = book.address(name)
        seen = _look(stranger, address)
        assert [_look(page, address), _look(other, address)] == [seen, seen], name
    assert _look(opened.value, address) == seen
    page.goto(book.address("_static/storage"))
    assert not [CANARY for each in page.evaluate(HELD).values() if CANARY in str(each)]
    assert not any(CANARY in each for each in book.requested)


def test_leaving_forgets_what_the_tab_holds_of_another_book(
    browser: Browser, sample: Reader, book: Reader
) -> None:
    """Two books on one stick, read in one tab, and left in the second."""
    with browser.new_context(offline=True) as context:
        page = context.new_page()
        page.goto(sample.address("book/01-the-counter"))
        item_on(page, "my-counter").note.fill(CANARY)
        page.goto(book.address("book/core-hour"))
        read_whole(page)
        item_on(page, "this-week-core").note.fill(CANARY)
        click(page)
        page.wait_for_url(book.address("measures"))

        assert page.evaluate(HELD) == {**NOTHING, "session": {"left": ""}}
        page.goto(sample.address("book/01-the-counter"))
        expect(item_on(page, "my-counter").note).to_have_value("")


def test_a_browser_that_opens_its_last_tabs_again_brings_nothing_back(
    browser: Browser, sample: Reader, tmp_path: Path
) -> None:
    """As after a restart with "continue where you left off": the tab that was left is neutral."""

    def launch(*args: str) -> BrowserContext:
        return browser.browser_type.launch_persistent_context(
            tmp_path, executable_path=browser_path(), args=["--no-sandbox", *args], offline=True
        )

    context = launch()
    page = context.pages[0]
    page.goto(sample.address("book/01-the-counter"))
    page.get_by_role("textbox").first.fill(CANARY)
    page.goto(sample.address("book/03-the-island"))
    click(page)
    page.wait_for_url(sample.address("measures"))
    context.close()

    context = launch("--restore-last-session")
    [again] = [each for each in context.pages if each.url != BEFORE]
    for _ in until(lambda: again.url == BEFORE):
        expect(again.get_by_role("heading", level=1)).to_have_text(NEUTRAL)
        assert again.evaluate(HELD) == {**NOTHING, "session": {"left": ""}}
        again.go_back()
    again.goto(sample.address("book/01-the-counter"))
    expect(again.get_by_role("textbox").first).to_have_value("")
    context.close()


def test_a_page_out_of_the_browsers_page_cache_is_neutral_too(
    browser: Browser, sample_folder: Path
) -> None:
    """From a web server, where a browser keeps whole pages for the way back."""
    handler = partial(_Silent, directory=str(sample_folder))
    with (
        ThreadingHTTPServer(("127.0.0.1", 0), handler) as server,
        browser.browser_type.launch(
            executable_path=browser_path(),
            args=["--no-sandbox"],
            ignore_default_args=["--disable-back-forward-cache"],
        ) as own,
    ):
        Thread(target=server.serve_forever, daemon=True).start()
        address = f"http://127.0.0.1:{server.server_port}"
        page = own.new_page()
        page.goto(f"{address}/book/01-the-counter.html")
        page.get_by_role("textbox").first.fill(CANARY)
        page.evaluate("addEventListener('pageshow', (e) => (localStorage.came = e.persisted))")
        page.goto(f"{address}/book/03-the-island.html")
        click(page)
        page.wait_for_url(f"{address}/measures.html")
        page.go_back()
        expect(page.get_by_role("heading", level=1)).to_have_text(NEUTRAL)
        assert page.evaluate("localStorage.came") == "true", "it came out of the cache"
        assert CANARY not in page.content()
        server.shutdown()


class _Silent(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Say nothing of what is asked for."""
