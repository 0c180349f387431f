"""How a learner writes into a notepad."""

from __future__ import annotations

from playwright.sync_api import Locator, expect

from tests.browser.items import NOTE, Item, tab_to
from tests.conftest import WORDS


def answer(item: Item) -> None:
    """Write one line."""
    item.note.fill(NOTE)


def answer_by_keyboard(item: Item) -> None:
    """Write where Tab leads, and go on."""
    keyboard = item.face.page.keyboard
    tab_to(item.note)
    keyboard.type("What I wrote in " + item.spec["id"])
    keyboard.press("Tab")


def reading_order(item: Item) -> list[str]:
    """What a screen reader meets before anything is written, in this order."""
    spec = item.spec
    parts = [f'textbox "{part["label"]}"' for part in spec["parts"]]
    plan = [f'textbox "{WORDS[line]}"' for line in ("notepad_when", "notepad_who") if spec["plan"]]
    title = f'heading "{spec["title"]}"'
    return [title, WORDS["care"][:40], *(parts or ["textbox"]), *plan]


def check_paper(item: Item, paper: Locator) -> None:
    """The care line, and for each field its name and as many lines as the screen has."""
    spec = item.spec
    expect(paper.get_by_text(WORDS["care_on_paper"])).to_be_visible()
    for part in spec["parts"]:
        # The prompt may have the same words.
        expect(paper.get_by_text(part["label"], exact=True).last).to_be_visible()
    lines = spec["rows"] * (len(spec["parts"]) or 1)
    assert paper.locator("hr").count() == lines + (2 if spec["plan"] else 0)
