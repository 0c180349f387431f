"""How a learner gives levels to rows."""

from __future__ import annotations

from playwright.sync_api import Locator, expect

from tests.browser.items import Item, tab_to
from tests.conftest import WORDS


def answer(item: Item) -> None:
    """Give each row the first level and check."""
    for row in rows(item).all():
        row.get_by_role("radio").first.check()
    item.button("check").click()
    expect(item.feedback).to_be_visible()


def answer_by_keyboard(item: Item) -> None:
    """Choose the level of the key in each row with the arrows, add one note; then check.

    The way to a note comes with the level of its row.
    """
    expect(item.button("assess_add")).to_have_count(0)
    keyboard = item.face.page.keyboard
    for row, spec in zip(rows(item).all(), item.spec["rows"], strict=True):
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
    who, n = item.spec["beside"], len(item.spec["rows"])
    alike = WORDS["assess_alike"].format(who=who, n=n, max=n)
    expect(item.feedback).to_contain_text(alike if who else WORDS["right"])
    expect(item.feedback).to_contain_text("Ask first")


def reading_order(item: Item) -> list[str]:
    """What a screen reader meets before the answer, in this order."""
    spec = item.spec
    order = [f'heading "{spec["title"]}"', WORDS["assess_pick"]]
    for row in spec["rows"]:
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
