"""How a learner annotates a text."""

from __future__ import annotations

from playwright.sync_api import Locator, expect

from tests.browser.items import Item, tab_to
from tests.conftest import WORDS


def answer(item: Item) -> None:
    """Mark the first line with the first tag and check."""
    lines(item).first.click()
    item.face.get_by_role("checkbox").first.check()
    item.button("check").click()
    expect(item.feedback).to_be_visible()


def lead_to_fields(item: Item) -> None:
    """Mark the first line: its reason can be given."""
    lines(item).first.click()
    item.face.get_by_role("checkbox").first.check()


def answer_by_keyboard(item: Item) -> None:
    """Open each line that shows something, mark it with Space, give one reason; then check."""
    keyboard = item.face.page.keyboard
    shown = [each for each in enumerate(item.spec["sentences"]) if each[1]["tags"]]
    for number, sentence in shown:
        tab_to(lines(item).nth(number))
        keyboard.press("Enter")
        for tag in sentence["tags"]:
            tab_to(item.face.locator(f'input[value="{tag}"]'))
            keyboard.press("Space")
    tab_to(item.face.get_by_role("textbox"))
    keyboard.type("It grows")
    tab_to(item.button("check"))
    keyboard.press("Enter")
    expect(item.feedback).to_contain_text(WORDS["right"])
    expect(item.feedback).to_contain_text("It grows")


def reading_order(item: Item) -> list[str]:
    """What a screen reader meets before the answer, in this order."""
    spec = item.spec
    return [
        f'heading "{spec["title"]}"',
        WORDS["annotate_how"],
        "figure",
        WORDS[f"annotate_kind_{spec['document']['kind']}"],
        *('button "' for _ in spec["sentences"]),
        f'button "{WORDS["check"]}"',
        f'button "{WORDS["skip"]}"',
    ]


def check_paper(item: Item, paper: Locator) -> None:
    """Every tag with its letter, every line with its number and a box, and room for reasons."""
    spec = item.spec
    expect(paper.locator(".annotate-legend > li")).to_have_count(len(spec["tags"]))
    expect(paper.locator(".annotate-lines > li")).to_have_count(len(spec["sentences"]))
    expect(paper.locator(".annotate-box")).to_have_count(len(spec["sentences"]))
    assert paper.locator("hr").count() > 0


def lines(item: Item) -> Locator:
    """The lines of the text that can be opened."""
    return item.face.locator("button.annotate-line")
