"""How a learner plays a scenario."""

from __future__ import annotations

from playwright.sync_api import Locator, expect

from tests.browser.items import STOPS, Item, tab_to
from tests.conftest import WORDS

CHANGE = "A room with a door"
"""What is written into the debrief: words that no notepad of the tests has."""


def answer(item: Item) -> None:
    """Take always the first choice, to an ending; then say what would stop one at work."""
    item.enter()
    # The papers of a desk come by a script of their own.
    expect(item.choices.first.or_(item.button("scenario_again"))).to_be_visible()
    for _ in range(STOPS):
        if not item.choices.count():
            break
        item.choices.first.click()
        read_on(item)
    expect(item.button("scenario_again")).to_be_visible()
    item.face.get_by_label(WORDS["scenario_stop_room"]).check()
    item.face.get_by_label(WORDS["scenario_stops_change"]).fill(CHANGE)


def lead_to_fields(item: Item) -> None:
    """They are in the debrief."""
    answer(item)


def answer_by_keyboard(item: Item) -> None:
    """The same with keys; the focus follows the story, then goes through the debrief in order."""
    keyboard = item.face.page.keyboard
    if item.button("note_open").count():
        tab_to(item.button("note_open"))
        keyboard.press("Enter")
    expect(item.choices.first).to_be_visible()
    for _ in range(STOPS):
        if not item.choices.count():
            break
        tab_to(item.choices.first)
        keyboard.press("Enter")
        expect(item.scene).to_be_focused()
        read_on(item)
    expect(item.face.get_by_label(WORDS["scenario_word"])).to_be_visible()
    tab_to(item.face.get_by_label(WORDS["scenario_word"]))
    keyboard.type("Calm")
    tab_to(item.face.get_by_label(WORDS["scenario_stop_time"]))
    keyboard.press("Space")
    expect(item.face.get_by_label(WORDS["scenario_stop_time"])).to_be_checked()
    tab_to(item.face.get_by_label(WORDS["scenario_stops_change"]))
    keyboard.type(CHANGE)


def read_on(item: Item) -> None:
    """Open a scene that says first that it is heavy; with keys, for who plays with keys."""
    button = item.button("scenario_heavy_open")
    if button.count():
        tab_to(button)
        item.face.page.keyboard.press("Enter")


def reading_order(item: Item) -> list[str]:
    """What a screen reader meets before the first choice, in this order."""
    return [
        f'heading "{item.spec["title"]}"',
        item.spec["role"][:30],
        WORDS["scenario_papers" if item.spec["before"] else "scenario_ask"],
        "button",
    ]


def check_paper(item: Item, paper: Locator) -> None:
    """Every scene is there."""
    expect(paper.locator(".scenario-sheet")).to_have_count(len(item.spec["scenes"]))
