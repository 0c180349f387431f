"""How a learner gives levels to rows."""

from __future__ import annotations

from playwright.sync_api import Locator, expect

from tests.browser.items import Item, tab_to
from tests.conftest import WORDS


def answer(item: Item) -> None:
    """Give each row the first level and check."""
    for index in range(len(item.spec["rows"])):  # in rounds, each comes with the one before
        rows(item).nth(index).get_by_role("radio").first.check()
    item.button("check").click()
    expect(item.feedback).to_be_visible()


def lead_to_fields(item: Item) -> None:
    """Give the first row a level, and open its note."""
    rows(item).first.get_by_role("radio").first.check()
    item.button("assess_add").click()


def answer_by_keyboard(item: Item) -> None:
    """Choose the level of the key in each row with the arrows, add one note; then check.

    The way to a note comes with the level of its row.
    """
    expect(item.button("assess_add")).to_have_count(0)
    keyboard = item.face.page.keyboard
    for index, spec in enumerate(item.spec["rows"]):
        row = rows(item).nth(index)
        tab_to(row.get_by_role("radio").first)
        keyboard.press("Space")
        target = row.locator(f'input[value="{spec["level"]}"]')
        for _ in item.spec["levels"]:
            if target.is_checked():
                break
            keyboard.press("ArrowDown")
    tab_to(item.button("assess_add").last)
    keyboard.press("Enter")
    tab_to(item.face.get_by_role("textbox"))
    keyboard.type("Ask first")
    tab_to(item.button("check"))
    keyboard.press("Enter")
    expect(item.feedback).to_contain_text(heading(item))
    expect(item.feedback).to_contain_text("Ask first")


def heading(item: Item) -> str:
    """The heading of the feedback once each row has the level of the key."""
    who, n = item.spec["beside"], len(item.spec["rows"])
    return WORDS["assess_alike"].format(who=who, n=n, max=n) if who else WORDS["right"]


def reading_order(item: Item) -> list[str]:
    """What a screen reader meets before the answer, in this order."""
    spec = item.spec
    pick = WORDS["assess_pick_round" if spec["rounds"] else "assess_pick"]
    order = [f'heading "{spec["title"]}"', pick]
    for row in spec["rows"][: 1 if spec["rounds"] else None]:
        order += [f'group "{row["text"]}"', *("- radio " for _ in spec["levels"])]
    return [*order, f'button "{WORDS["check"]}"', f'button "{WORDS["skip"]}"']


def check_paper(item: Item, paper: Locator) -> None:
    """A box for each level of each row, and a line for a note."""
    spec = item.spec
    boxes = paper.locator(".assess-table td").filter(has_text="☐")
    expect(boxes).to_have_count(len(spec["rows"]) * len(spec["levels"]))
    assert paper.locator(".assess-table hr").count() == len(spec["rows"])


def rows(item: Item) -> Locator:
    """The rows, each with its levels and its note."""
    return item.face.locator(".assess-row")
