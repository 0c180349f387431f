"""How a learner answers a match."""

from __future__ import annotations

from playwright.sync_api import Locator, expect

from tests.browser.items import Item, tab_to
from tests.conftest import WORDS


def lists(item: Item) -> Locator:
    """Where a letter is chosen, one for each text on the left."""
    return item.face.get_by_role("combobox")


def move_on(item: Item) -> None:
    """In another try, choose the second letter for each text that did not fit."""
    for index in range(item.face.locator(".match-left.is-wrong").count()):
        lists(item).nth(index).select_option(index=2)


def answer(item: Item) -> None:
    """Choose the first letter everywhere, and check."""
    for each in lists(item).all():
        each.select_option(index=1)
    item.button("check").click()
    expect(item.feedback).to_be_visible()


def answer_by_keyboard(item: Item) -> None:
    """Choose a letter that fits with the arrow, for each text; then check."""
    keyboard = item.face.page.keyboard
    names = [right["id"] for right in item.spec["right"]]
    for index, left in enumerate(item.spec["left"]):
        tab_to(lists(item).nth(index))
        for _ in range(names.index(left["fits"][0]) + 1):
            keyboard.press("ArrowDown")
    tab_to(item.button("check"))
    keyboard.press("Enter")
    expect(item.feedback).to_contain_text(WORDS["right"])


def reading_order(item: Item) -> list[str]:
    """What a screen reader meets before the answer, in this order."""
    spec = item.spec
    return [
        f'heading "{spec["title"]}"',
        *("- listitem" for _ in spec["right"]),
        WORDS["match_pick"],
        *('combobox "' for _ in spec["left"]),
        f'button "{WORDS["check"]}"',
        f'button "{WORDS["skip"]}"',
    ]


def check_paper(item: Item, paper: Locator) -> None:
    """The texts with letters, and a line for a letter before each of the others."""
    expect(paper.locator(".match-right").get_by_role("listitem")).to_have_count(
        len(item.spec["right"])
    )
    expect(paper.locator(".match-blanks").get_by_role("listitem")).to_have_count(
        len(item.spec["left"])
    )
