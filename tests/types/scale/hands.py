"""How a learner rates on a scale."""

from __future__ import annotations

from playwright.sync_api import Locator, expect

from tests.browser.items import Item, tab_to
from tests.conftest import WORDS


def answer(item: Item) -> None:
    """Rate the first statement and finish."""
    item.face.get_by_role("radio").first.check()
    item.button("done").click()
    expect(item.button("scale_again")).to_be_visible()


def answer_by_keyboard(item: Item) -> None:
    """Rate every statement with Tab and the arrows; finish with Enter."""
    keyboard = item.face.page.keyboard
    for statement in item.face.locator(".scale-statement").all():
        tab_to(statement.get_by_role("radio").first)
        keyboard.press("Space")
        keyboard.press("ArrowDown")
        expect(statement.get_by_role("radio").nth(1)).to_be_checked()
    tab_to(item.button("done"))
    keyboard.press("Enter")
    expect(item.face.locator(".pg-verdict")).to_be_focused()


def reading_order(item: Item) -> list[str]:
    """What a screen reader meets before the answer, in this order."""
    spec = item.spec
    steps = [f'- radio "{level["text"]}"' for level in spec["levels"]]
    return [
        f'heading "{spec["title"]}"',
        WORDS["scale_open"],
        *(each for _ in spec["statements"] for each in ("- group ", *steps)),
        f'button "{WORDS["done"]}"',
        f'button "{WORDS["skip"]}"',
    ]


def check_paper(item: Item, paper: Locator) -> None:
    """A box for each step of each statement, and room for the day."""
    boxes = paper.locator(".pg-boxes > li")
    expect(boxes).to_have_count(len(item.spec["statements"]) * len(item.spec["levels"]))
    expect(paper.get_by_text(WORDS["paper_date"])).to_be_visible()
