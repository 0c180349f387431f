"""How fast a page answers a click on a slow processor."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import islice
from statistics import median

from playwright.sync_api import Browser, Locator, Page

from tests.browser.reader import come_true

from .common import CHAPTER, Row, built_book, chromium, served

SLOWED = 4
CLICKS = 20
VISITS = 5
BUDGET = 50

_WATCH = """() => {
  window.painted = [];
  addEventListener("click", (event) => {
    // A click on a label sends a second one to its field: that one is no new click.
    if (event.target.matches("input")) return;
    // The first task after the next frame begins when that frame has been painted.
    requestAnimationFrame(() =>
      setTimeout(() => window.painted.push(performance.now() - event.timeStamp)));
  }, true);
}"""


def clicks() -> list[Row]:
    """Answer the chapter's questions and walk through its scenario, a click at a time."""
    with chromium() as browser, served(built_book()) as book:
        visits = [visit(browser, f"{book.address}/{CHAPTER}.html", targets) for _ in range(VISITS)]
    # The same click in every visit: what else the machine did then drops out.
    times = [median(same) for same in zip(*visits, strict=True)]
    what = f"Click to painted answer, processor slowed {SLOWED} times, {len(times)} clicks"
    return [
        Row(f"{what}: median", median(times), BUDGET, "ms"),
        Row(f"{what}: worst", max(times), BUDGET, "ms"),
    ]


def visit(
    browser: Browser, address: str, aims: Callable[[Page], Iterator[Locator]], most: int = CLICKS
) -> list[float]:
    """Milliseconds from each click to the end of the paint that answers it."""
    page = browser.new_page()
    page.goto(address, wait_until="networkidle")
    whole = page.locator("main.is-walked .pg-end .pg-link:visible")
    if whole.count():
        whole.first.click()
    page.evaluate(_WATCH)
    session = page.context.new_cdp_session(page)
    session.send("Emulation.setCPUThrottlingRate", {"rate": SLOWED})
    for count, target in enumerate(islice(aims(page), most), start=1):
        target.click()
        come_true(page, "count => window.painted.length === count", arg=count)
        page.wait_for_timeout(200)  # work that a click leaves for later is not the next one's
    times: list[float] = page.evaluate("window.painted")
    page.context.close()
    return times


def targets(page: Page) -> Iterator[Locator]:
    """What a learner clicks: an option and Check in each question, then the story's choices."""
    questions = page.locator(".pg-live", has=page.locator(".choice-options"))
    for question in questions.all():
        yield question.locator(".pg-option").first
        yield question.locator(".pg-actions .pg-button").first
    choices = page.locator(".scenario-choices button")
    while choices.count():
        yield choices.first
