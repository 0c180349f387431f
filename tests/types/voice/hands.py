"""How a learner meets a voice: expects, reads, writes or not."""

from __future__ import annotations

from playwright.sync_api import Locator, expect

from tests.browser.items import NOTE, Item, tab_to
from tests.conftest import WORDS


def answer(item: Item) -> None:
    """Say what to expect, read, and write one sentence."""
    if item.spec["expected"]:
        item.face.get_by_role("radio").first.check()
    else:
        item.face.get_by_role("textbox").fill(NOTE)
    item.button("done").click()
    item.face.get_by_role("textbox").fill(NOTE)
    item.face.get_by_role("textbox").blur()


def lead_to_fields(item: Item) -> None:
    """Where one of the answers is picked, words follow what people told."""
    if item.spec["expected"]:
        item.button("done").click()


def answer_by_keyboard(item: Item) -> None:
    """Pick or write where Tab leads, and compare: that is done."""
    keyboard = item.face.page.keyboard
    if item.spec["expected"]:
        tab_to(item.face.get_by_role("radio").first)
        keyboard.press("Space")
    else:
        tab_to(item.face.get_by_role("textbox"))
        keyboard.type(NOTE)
    tab_to(item.button("done"))
    keyboard.press("Enter")
    expect(item.face.locator(".pg-voice h4")).to_be_focused()


def reading_order(item: Item) -> list[str]:
    """What a screen reader meets before anything is expected, in this order."""
    quick = [f'group "{WORDS["voice_expected"]}"', *("- radio " for _ in item.spec["expected"])]
    return [
        f'heading "{item.spec["title"]}"',
        *(quick if item.spec["expected"] else [WORDS["care"][:40], "textbox"]),
        f'button "{WORDS["done"]}"',
        f'button "{WORDS["skip"]}"',
    ]


def check_paper(item: Item, paper: Locator) -> None:
    """Room to answer, then what people told and what it asks, then room to write."""
    told = paper.locator(".pg-voice")
    numbers = told.locator(".pg-large-number")
    expect(numbers).to_have_count(1 if item.spec["voice"]["number"] else 0)
    expect(told).to_contain_text(item.spec["voice"]["who"])
    expect(told).to_contain_text(item.spec["voice"]["source"])
    expect(told).to_contain_text(WORDS["voice_asks"])
    boxes = paper.locator(".pg-boxes").get_by_role("listitem")
    expect(boxes).to_have_count(len(item.spec["expected"]))
    assert paper.locator("hr").count() == (2 if item.spec["expected"] else 4)
