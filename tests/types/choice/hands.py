"""How a learner answers a choice."""

from __future__ import annotations

from collections.abc import Iterator

from playwright.sync_api import Locator, expect

from tests.browser.items import Item, tab_to
from tests.browser.reader import WORDS


def answer(item: Item) -> None:
    """Pick the first option and check."""
    item.options.first.check()
    item.button("check").click()
    expect(item.feedback).to_be_visible()


def answer_by_keyboard(item: Item) -> None:
    """Pick a right answer, radio buttons with the arrows, boxes with Space; then check."""
    keyboard = item.face.page.keyboard
    if item.spec["multiple"]:
        for option in right_options(item):
            tab_to(option)
            keyboard.press("Space")
    else:
        tab_to(item.options.first)
        keyboard.press("Space")
        target = next(right_options(item))
        for _ in range(item.options.count()):
            if target.is_checked():
                break
            keyboard.press("ArrowDown")
    tab_to(item.button("check"))
    keyboard.press("Enter")
    expect(item.feedback).to_contain_text(WORDS["right"])


def reading_order(item: Item) -> list[str]:
    """What a screen reader meets before the answer, in this order."""
    spec = item.spec
    kind, pick = (
        ("checkbox", "choice_pick_several") if spec["multiple"] else ("radio", "choice_pick")
    )
    return [
        f'heading "{spec["title"]}"',
        f'group "{WORDS[pick]}"',
        *(f"- {kind} " for _ in spec["options"]),
        f'button "{WORDS["check"]}"',
        f'button "{WORDS["skip"]}"',
    ]


def check_paper(item: Item, paper: Locator) -> None:
    """A box for each option."""
    boxes = paper.locator(".pg-boxes").first.get_by_role("listitem")
    expect(boxes).to_have_count(len(item.spec["options"]))


def right_options(item: Item) -> Iterator[Locator]:
    """The options that fit."""
    for option in item.spec["options"]:
        if option["correct"]:
            yield item.face.locator(f'input[value="{option["id"]}"]')
