"""How a learner goes through cards."""

from __future__ import annotations

from playwright.sync_api import Locator, expect

from tests.browser.items import Item, tab_to
from tests.conftest import WORDS


def answer(item: Item) -> None:
    """Turn every card and say that it was known."""
    for _ in item.spec["cards"]:
        item.button("cards_turn").click()
        item.button("cards_knew").click()
    expect(item.button("cards_all")).to_be_visible()


def answer_by_keyboard(item: Item) -> None:
    """Turn with Enter, answer with Space; the focus follows what is to be read."""
    keyboard = item.face.page.keyboard
    for number in range(len(item.spec["cards"])):
        tab_to(item.button("cards_turn"))
        keyboard.press("Enter")
        expect(item.face.locator(".cards-back")).to_be_focused()
        tab_to(item.button("cards_knew"))
        keyboard.press("Space")
        if number + 1 < len(item.spec["cards"]):
            expect(item.face.locator(".cards-front")).to_be_focused()


def reading_order(item: Item) -> list[str]:
    """What a screen reader meets before the first card is turned, in this order."""
    front = item.face.locator(".cards-front").inner_text()
    return [
        f'heading "{item.spec["title"]}"',
        WORDS["cards_how"],
        f'heading "{front}"',
        f'button "{WORDS["cards_turn"]}"',
        f'button "{WORDS["skip"]}"',
    ]


def check_paper(item: Item, paper: Locator) -> None:
    """Both sides of every card."""
    for part in ("term", "definition"):
        expect(paper.get_by_role(part)).to_have_count(len(item.spec["cards"]))  # type: ignore[arg-type]
