"""How a learner rewrites a sentence and compares it."""

from __future__ import annotations

from playwright.sync_api import Locator, expect

from tests.browser.items import NOTE, Item, tab_to
from tests.conftest import WORDS


def answer(item: Item) -> None:
    """Write, compare, and tick the first thing to look for."""
    item.note.fill(NOTE)
    item.button("done").click()
    expect(item.feedback).to_be_visible()
    item.face.get_by_role("checkbox").first.check()


def answer_by_keyboard(item: Item) -> None:
    """The same with keys."""
    keyboard = item.face.page.keyboard
    tab_to(item.note)
    keyboard.type(NOTE)
    tab_to(item.button("done"))
    keyboard.press("Enter")
    expect(item.feedback).to_be_visible()
    first = item.face.get_by_role("checkbox").first
    tab_to(first)
    keyboard.press("Space")
    expect(first).to_be_checked()


def reading_order(item: Item) -> list[str]:
    """What a screen reader meets before the answer, in this order."""
    return [
        f'heading "{item.spec["title"]}"',
        "blockquote",
        WORDS["care"][:40],
        f'textbox "{WORDS["rewrite_label"]}"',
        f'button "{WORDS["done"]}"',
        f'button "{WORDS["skip"]}"',
    ]


def check_paper(item: Item, paper: Locator) -> None:
    """The sentence, as many lines as the screen has, and a box for each check."""
    expect(paper.locator("blockquote")).to_be_visible()
    assert paper.locator("hr").count() == item.spec["rows"]
    expect(paper.locator(".pg-boxes > li")).to_have_count(len(item.spec["checks"]))
