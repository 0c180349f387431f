"""How a learner sets priorities."""

from __future__ import annotations

import re

from playwright.sync_api import Locator, expect

from tests.browser.items import Item, tab_to
from tests.conftest import WORDS
from tests.types.order.hands import control


def answer(item: Item) -> None:
    """Move the first line down by one and compare."""
    control(item, "down", item.spec["items"][0]["id"]).click()
    item.button("done").click()
    expect(item.feedback).to_be_visible()


def answer_by_keyboard(item: Item) -> None:
    """Move the last line up with Alt, and compare."""
    keyboard = item.face.page.keyboard
    tab_to(control(item, "down", item.spec["items"][-1]["id"]))
    keyboard.press("Alt+ArrowUp")
    tab_to(item.button("done"))
    keyboard.press("Enter")
    expect(item.feedback).to_be_visible()
    expect(item.feedback.locator(".pg-verdict")).to_be_focused()


def reading_order(item: Item) -> list[str]:
    """What a screen reader meets before the comparison, in this order."""
    return [
        f'heading "{item.spec["title"]}"',
        WORDS["rank_open"],
        f'list "{WORDS["rank_label"]}"',
        *(
            f'button "{WORDS[move]} {each["plain"]}"'
            for each in item.spec["items"]
            for move in ("move_up", "move_down")
        ),
        f'button "{WORDS["done"]}"',
        f'button "{WORDS["skip"]}"',
    ]


def check_paper(item: Item, paper: Locator) -> None:
    """A box for the place of each line; neither of the views."""
    boxes = paper.locator(".pg-places").get_by_role("listitem")
    expect(boxes).to_have_count(len(item.spec["items"]))
    expect(boxes.nth(1)).to_have_text(re.compile("^B "))
    for view in item.spec["views"]:
        expect(paper).not_to_contain_text(view["who"])
