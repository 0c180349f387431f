"""The items of a page as a learner meets them; how one answers a type: tests/types."""

from __future__ import annotations

import json
from dataclasses import dataclass
from importlib import import_module
from typing import Any

from playwright.sync_api import Locator, Page, expect

from tests.conftest import WORDS

NOTE = "Beside the lamp"
"""What is written into notepads where the words do not matter."""

STOPS = 400
"""More than any page has stops of the Tab key, or any story steps."""


@dataclass(frozen=True)
class Item:
    """One item that is alive on a page."""

    face: Locator
    spec: dict[str, Any]

    def button(self, word: str) -> Locator:
        """A button of the item by the key of its words."""
        return self.face.get_by_role("button", name=WORDS[word], exact=True)

    @property
    def options(self) -> Locator:
        """What can be picked in a choice."""
        return self.face.locator(".choice-options input")

    @property
    def feedback(self) -> Locator:
        """What a checked exercise says."""
        return self.face.locator(".pg-feedback")

    @property
    def note(self) -> Locator:
        """Where a note is written: its first field."""
        return self.face.get_by_role("textbox").first

    @property
    def scene(self) -> Locator:
        """The heading of the scene a learner is in."""
        return self.face.locator(".scenario-scene")

    @property
    def choices(self) -> Locator:
        """What can be done in a scene."""
        return self.face.locator(".scenario-choices").get_by_role("button")

    def enter(self) -> None:
        """Open an item that asks first."""
        if self.button("note_open").count():
            self.button("note_open").click()


def read_whole(page: Page) -> None:
    """Show all of a page that is walked piece by piece."""
    offered = page.locator("main.is-walked .pg-end > div > .pg-link:visible")
    if offered.count():
        offered.first.click()


def items_on(page: Page) -> list[Item]:
    """Every item of a page, in its order; a page that is walked is shown as a whole."""
    read_whole(page)
    specs = page.locator(".pg-spec").all_text_contents()
    return [item_on(page, spec["id"]) for spec in map(json.loads, specs)]


def item_on(page: Page, item_id: str) -> Item:
    """One item by its id; without scripts the gallery's type is opened first."""
    section = page.locator(f"#item-{item_id}")
    folded = page.locator(".pg-type:not([open])", has=section)
    if folded.count():
        folded.locator("> summary").click()
    spec = json.loads(section.locator(".pg-spec").text_content() or "")
    return Item(section.locator(".pg-live"), spec)


def hands(item: Item) -> Any:
    """How a learner answers this type: its module under tests/types."""
    return import_module(f"tests.types.{item.spec['type']}.hands")


def heading(item: Item) -> str:
    """The heading of the feedback to a faultless answer; a type may have one of its own."""
    own = getattr(hands(item), "heading", None)
    return own(item) if own else WORDS["right"]


def answer(item: Item) -> None:
    """Answer an item with the mouse, in the shortest way."""
    item.enter()
    hands(item).answer(item)


def lead_to_fields(item: Item) -> None:
    """Open what is in front of a field for words of one's own; a type may have such a way."""
    item.enter()
    lead = getattr(hands(item), "lead_to_fields", None)
    if lead:
        lead(item)


def tab_to(target: Locator) -> None:
    """Press Tab until `target` has the focus."""
    keyboard = target.page.keyboard
    for _ in range(STOPS):
        if target.evaluate("element => element === document.activeElement"):
            return
        keyboard.press("Tab")
    raise AssertionError(f"the Tab key does not reach {target}")


def check_paper_faces(page: Page) -> None:
    """Each item can be read to the end on its paper face, and only there."""
    for item in items_on(page):
        paper = page.locator(f"#item-{item.spec['id']} .pg-paper")
        expect(item.face).to_be_hidden()
        # A scene may have the name of its story.
        titles = paper.get_by_role("heading", name=item.spec["title"], exact=True)
        expect(titles.first).to_be_visible()
        hands(item).check_paper(item, paper)
        if item.spec["prompt"]:
            expect(paper.locator(".pg-prompt")).to_be_visible()
        unseen = paper.get_by_role("listitem").evaluate_all(
            "items => items.filter((each) => !each.checkVisibility()).length"
        )
        assert unseen == 0
