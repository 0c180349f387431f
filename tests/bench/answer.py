"""How long a learner waits for the first answer, from the moment the page is asked for."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable
from statistics import median

from playwright.sync_api import Browser, Page

from .common import CHAPTER, ROOT, Row, built_book, chromium, free_port, running, served
from .peers import first_question, voila, voila_page

ROUNDS = 5


def answer() -> list[Row]:
    """Ask for the page, answer its first question of one answer, read the feedback."""
    question = first_question(ROOT)

    def theirs(page: Page) -> str:
        page.locator(".widget-radio-box label").first.click()
        page.locator("button.widget-button").click()
        feedback = page.locator(".widget-html-content").nth(1).locator("p").first
        return feedback.inner_text()

    with chromium() as browser:
        with served(built_book()) as book:
            # The address opens the piece that holds the question.
            address = f"{book.address}/{CHAPTER}.html#item-{question}"
            seconds = _median(browser, address, ours)
        peer, their_seconds = "Voila could not be installed here", None
        if found := voila():
            scripts, peer = found
            notebook = voila_page(ROOT, question)
            port = free_port()
            command = [str(scripts / "voila"), notebook.name, "--no-browser", f"--port={port}"]
            with running(command, notebook.parent) as process:
                _until(process, "is running at")
                their_seconds = _median(browser, f"http://127.0.0.1:{port}/", theirs)
    return [Row("Navigation to first feedback read", seconds, 0.4, "s", peer, their_seconds)]


def ours(page: Page) -> str:
    """Answer the first question of one answer; returns the feedback."""
    item = page.locator(".pg-live", has=page.locator("label.pg-option input[type=radio]")).first
    item.locator("label.pg-option").first.click()
    item.locator(".pg-actions .pg-button").first.click()
    return item.locator(".pg-feedback").inner_text()


def _median(browser: Browser, address: str, act: Callable[[Page], str]) -> float:
    return median(first_feedback(browser, address, act) for _ in range(ROUNDS))


def first_feedback(browser: Browser, address: str, act: Callable[[Page], str]) -> float:
    """Seconds from asking for a page to the feedback, with nothing in a cache."""
    context = browser.new_context()
    page = context.new_page()
    began = time.perf_counter()
    page.goto(address, wait_until="commit")
    if not act(page).strip():
        raise RuntimeError(f"no feedback at {address}")
    seconds = time.perf_counter() - began
    context.close()
    return seconds


def _until(process: subprocess.Popen[str], words: str) -> None:
    """Wait for a server to say something."""
    for line in process.stdout or ():
        if words in line:
            return
    raise RuntimeError(f"the server never said '{words}'")
