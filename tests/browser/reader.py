"""A reader of a built book: opens its pages offline from a folder, and hears every complaint."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Request, expect

from tests import conftest

WORDS = conftest.WORDS
"""What the interface says: tests look for what a learner reads."""

PATIENCE = 20_000
"""Milliseconds that a reader waits for something: a machine may be busy with other readers."""

ROUNDS = 120
"""More screens than any story has in the room."""

expect.set_options(timeout=PATIENCE)

WIDE = {"width": 1280, "height": 900}
PHONE = {"width": 390, "height": 800}


OPEN_TYPES = """addEventListener("DOMContentLoaded", () => {
  for (const type of document.querySelectorAll(".pg-type")) type.open = true;
})"""
"""The gallery folds each type; tests of types, which load it again and again, find it open."""


@dataclass
class Reader:
    """Opens the pages of one folder."""

    browser: Browser
    folder: Path
    complaints: list[str] = field(default_factory=list)
    """Messages, errors, failed requests, and requests for anything outside the folder."""
    requested: list[str] = field(default_factory=list)
    """The files asked for, from the folder on."""
    _contexts: list[BrowserContext] = field(default_factory=list)

    def close(self) -> None:
        """Close every page."""
        for context in self._contexts:
            context.close()

    def context(self, **settings: Any) -> BrowserContext:
        """A browser that has never seen the book; its tabs share what is kept on the device."""
        context = self.browser.new_context(**{"offline": True, "viewport": WIDE, **settings})
        context.set_default_timeout(PATIENCE)
        context.add_init_script(OPEN_TYPES)
        context.on("console", lambda message: self.complaints.append(f"says {message.text}"))
        context.on("weberror", lambda error: self.complaints.append(f"throws {error.error}"))
        context.on("request", self._hear)
        context.on("requestfailed", self._miss)
        self._contexts.append(context)
        return context

    def open(self, page: str, within: BrowserContext | None = None, **settings: Any) -> Page:
        """Open a page, given without its `.html`, in a new tab."""
        tab = (within or self.context(**settings)).new_page()
        tab.goto(self.address(page))
        return tab

    def open_without(
        self, script: str, page: str, **settings: Any
    ) -> tuple[Page, Callable[[], None]]:
        """Open a page on which a script is lost on its way; called, what is given lets it come."""
        context = self.context(**settings)
        address = f"**/{script}.js"
        context.route(address, lambda route: route.abort("aborted"))
        return self.open(page, context), lambda: context.unroute(address)

    def address(self, page: str) -> str:
        """Where a page lies."""
        return (self.folder / f"{page}.html").as_uri()

    def _miss(self, request: Request) -> None:
        # A reader who goes on before all has come cuts a request off; nothing is missing then.
        if request.failure != "net::ERR_ABORTED":
            self.complaints.append(f"lacks {request.url}")

    def _hear(self, request: Request) -> None:
        inside = self.folder.as_uri() + "/"
        if request.url.startswith(inside):
            self.requested.append(request.url.removeprefix(inside))
        elif not request.url.startswith("data:"):
            self.complaints.append(f"asks for {request.url}")


@contextmanager
def reading_in_silence(browser: Browser, folder: Path) -> Iterator[Reader]:
    """A reader whose pages several tests look at; afterwards all must have been silent."""
    reader = Reader(browser, folder)
    yield reader
    reader.close()
    assert reader.complaints == []


def enlarge(page: Page, percent: int) -> None:
    """Read with letters of another size; a page's policy lets nobody add a style to its text."""
    page.evaluate(
        "text => document.documentElement.style.setProperty('font-size', text, 'important')",
        f"{percent}%",
    )


def listen(page: Page) -> None:
    """Note from now on what a screen reader is told of its own accord."""
    page.locator("#pg-announcer").wait_for(state="attached")
    page.evaluate(
        """() => {
          window.heard = [];
          const region = document.getElementById("pg-announcer");
          const hear = () => region.textContent && window.heard.push(region.textContent);
          new MutationObserver(hear).observe(region, { childList: true });
        }"""
    )


def heard(page: Page, begin: str = "") -> list[str]:
    """Wait for an announcement that begins so; returns all since the last call."""
    come_true(page, "begin => window.heard.some((each) => each.startsWith(begin))", arg=begin)
    return heard_at_once(page)


def heard_at_once(page: Page) -> list[str]:
    """What was announced since the last call, with what comes after the usual pause."""
    settle(page)
    return list(page.evaluate("window.heard.splice(0)"))


def until(reached: Callable[[], object]) -> Iterator[None]:
    """Go round until something is reached; a test that never gets there fails here."""
    for _ in range(ROUNDS):
        if reached():
            return
        yield
    pytest.fail(f"after {ROUNDS} rounds it is not reached")


def come_true(page: Page, expression: str, arg: object = None) -> None:
    """Wait until an expression is true in the page.

    Playwright's own `wait_for_function` looks again by `eval`, which the page's policy refuses.
    """
    end = monotonic() + PATIENCE / 1000
    while not page.evaluate(expression, arg):
        if monotonic() > end:
            pytest.fail(f"it does not come true: {expression}")
        page.wait_for_timeout(20)


def settle(page: Page) -> None:
    """Wait until what the page left for later is drawn and said.

    By the page's own frames and timers, so that a busy machine is waited for: what an item
    draws one frame late (kit/later.js), then the pause before a text is said (kit/announce.js).
    """
    page.evaluate(
        """async () => {
          const frame = () => new Promise(done => requestAnimationFrame(() => setTimeout(done)));
          for (let count = 0; count < 3; count += 1) await frame();
          await new Promise(done => setTimeout(done, 120));
        }"""
    )


FILL = """() => {
  let text = "x".repeat(1 << 20);
  for (let n = 0; text.length; n++) {
    try {
      AREA.setItem("fill" + n, text);
    } catch {
      text = text.slice(0, text.length >> 1);
    }
  }
}"""


def fill(page: Page, area: str = "localStorage") -> None:
    """Leave no room on the device, or in `sessionStorage`, for one letter more."""
    page.evaluate(FILL.replace("AREA", area))


def stored(page: Page, area: str) -> dict[str, str]:
    """What this tab ("sessionStorage") or the device ("localStorage") holds of the book."""
    entries = page.evaluate(f"Object.entries({area})")
    return {key: value for key, value in entries if key.startswith("practiceguides/")}
