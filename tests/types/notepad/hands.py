"""How a learner writes into a notepad."""

from __future__ import annotations

from playwright.sync_api import Locator, expect

from tests.browser.items import NOTE, Item, tab_to
from tests.browser.reader import WORDS


def answer(item: Item) -> None:
    """Write one line."""
    item.note.fill(NOTE)


def answer_by_keyboard(item: Item) -> None:
    """Write where Tab leads, and go on."""
    keyboard = item.face.page.keyboard
    tab_to(item.note)
    keyboard.type("What I wrote in " + item.spec["id"])
    keyboard.press("Tab")


def reading_order(item: Item) -> list[str]:
    """What a screen reader meets before anything is written, in this order."""
    return [f'heading "{item.spec["title"]}"', WORDS["care"][:40], "textbox"]


def check_paper(item: Item, paper: Locator) -> None:
    """The care line, and as many lines as the screen has."""
    expect(paper.get_by_text(WORDS["care"])).to_be_visible()
    assert paper.locator("hr").count() == item.spec["rows"]
