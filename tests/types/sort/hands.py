"""How a learner answers a sort."""

from __future__ import annotations

import re

from playwright.sync_api import Locator, expect

from tests.browser.items import Item, tab_to
from tests.conftest import WORDS


def groups_of(item: Item, index: int) -> Locator:
    """The groups that can be chosen for one item."""
    return item.face.locator(".sort-item").nth(index).get_by_role("radio")


def go_on(item: Item) -> None:
    """Go on to the next text on a phone, not faster than a finger does on purpose."""
    item.button("placed_next").click()
    item.face.page.wait_for_timeout(350)


def move_on(item: Item) -> None:
    """In another try, put each item that did not fit into the second group."""
    for index in range(item.face.locator(".sort-item.is-wrong").count()):
        groups_of(item, index).nth(1).check()


def answer(item: Item) -> None:
    """Put everything into the first group, and check."""
    for index, _ in enumerate(item.spec["items"]):
        if item.face.locator(".sort-item").count() > 1:
            groups_of(item, index).first.check()
            continue
        # On a phone one text stands there at a time.
        groups_of(item, 0).first.check()
        if item.button("placed_next").count():
            go_on(item)
    item.button("check").click()
    expect(item.feedback).to_be_visible()


def answer_by_keyboard(item: Item) -> None:
    """Put each item into a group that fits, with Space and the arrows; then check."""
    keyboard = item.face.page.keyboard
    for index, each in enumerate(item.spec["items"]):
        groups = groups_of(item, index)
        tab_to(groups.first)
        keyboard.press("Space")
        names = [group["id"] for group in item.spec["groups"]]
        for _ in range(names.index(each["fits"][0])):
            keyboard.press("ArrowDown")
    tab_to(item.button("check"))
    keyboard.press("Enter")
    expect(item.feedback).to_contain_text(WORDS["right"])


def reading_order(item: Item) -> list[str]:
    """What a screen reader meets before the answer, in this order."""
    spec = item.spec
    groups = ['radio "' for _ in spec["groups"]]
    return [
        f'heading "{spec["title"]}"',
        WORDS["sort_pick"],
        *(line for _ in spec["items"] for line in ('group "', *groups)),
        f'button "{WORDS["check"]}"',
        f'button "{WORDS["skip"]}"',
    ]


def check_paper(item: Item, paper: Locator) -> None:
    """Beside each item a box for each group."""
    boxes = paper.locator(".sort-paper .pg-boxes").get_by_role("listitem")
    expect(boxes).to_have_count(len(item.spec["items"]) * len(item.spec["groups"]))
    expect(boxes.first).to_have_text(re.compile("^A "))
