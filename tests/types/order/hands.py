"""How a learner puts steps in order."""

from __future__ import annotations

import re

from playwright.sync_api import Locator, expect

from tests.browser.items import Item, tab_to
from tests.conftest import WORDS


def answer(item: Item) -> None:
    """Move the first step down by one and check."""
    control(item, "down", item.spec["shown"][0]).click()
    item.button("check").click()
    expect(item.feedback).to_be_visible()


def answer_by_keyboard(item: Item) -> None:
    """Bring each step of a right order up to its place, by its button or by Alt; then check."""
    keyboard = item.face.page.keyboard
    standing = list(item.spec["shown"])
    for place, step in enumerate(item.spec["orders"][0]):
        up = control(item, "up", step)
        while (now := standing.index(step)) > place:
            tab_to(up)
            keyboard.press("Enter" if now % 2 else "Alt+ArrowUp")
            expect(up).to_be_focused()
            standing.insert(now - 1, standing.pop(now))
    tab_to(item.button("check"))
    keyboard.press("Enter")
    expect(item.feedback).to_contain_text(WORDS["right"])


def reading_order(item: Item) -> list[str]:
    """What a screen reader meets before the answer, in this order."""
    names = {step["id"]: step["text"] for step in item.spec["steps"]}
    return [
        f'heading "{item.spec["title"]}"',
        f'list "{WORDS["order_label"]}"',
        *(
            f'button "{WORDS[move]} {names[step]}"'
            for step in item.spec["shown"]
            for move in ("move_up", "move_down")
        ),
        f'button "{WORDS["check"]}"',
        f'button "{WORDS["skip"]}"',
    ]


def check_paper(item: Item, paper: Locator) -> None:
    """A box for the place of each step."""
    boxes = paper.locator(".pg-places").get_by_role("listitem")
    expect(boxes).to_have_count(len(item.spec["steps"]))
    expect(boxes.nth(1)).to_have_text(re.compile("^B "))


def control(item: Item, way: str, step: str) -> Locator:
    """The button that moves a step `up` or `down`."""
    return item.face.locator(f'[id$="-{way}-{step}"]')
