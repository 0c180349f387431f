"""How a learner goes through a checklist."""

from __future__ import annotations

from playwright.sync_api import Locator, expect

from tests.browser.items import Item, tab_to
from tests.conftest import WORDS


def answer(item: Item) -> None:
    """Tick one point and say that it is enough."""
    item.face.get_by_role("checkbox").first.check()
    item.button("done").click()
    expect(item.face.locator(".pg-remark")).to_have_text(WORDS["checklist_done_said"])


def answer_by_keyboard(item: Item) -> None:
    """Tick every point with Space."""
    for point in item.face.get_by_role("checkbox").all():
        tab_to(point)
        item.face.page.keyboard.press("Space")
    expect(item.face.locator(".pg-remark")).to_have_text(WORDS["checklist_all"])


def reading_order(item: Item) -> list[str]:
    """What a screen reader meets before the answer, in this order."""
    spec = item.spec
    return [
        f'heading "{spec["title"]}"',
        *(
            each
            for group in spec["groups"]
            for each in (f'group "{group["title"]}"', *("- checkbox " for _ in group["points"]))
        ),
        f'button "{WORDS["done"]}"',
        f'button "{WORDS["skip"]}"',
    ]


def check_paper(item: Item, paper: Locator) -> None:
    """Every group with its boxes, room for the day, and what must not be written."""
    for group in item.spec["groups"]:
        expect(paper.get_by_role("heading", name=group["title"], exact=True)).to_be_visible()
    points = sum(len(group["points"]) for group in item.spec["groups"])
    expect(paper.locator(".pg-boxes > li")).to_have_count(points)
    for word in ("paper_date", "checklist_paper"):
        expect(paper.get_by_text(WORDS[word])).to_be_visible()
