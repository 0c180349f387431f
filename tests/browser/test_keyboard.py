"""Every item of the real book is answered with Tab, arrows, Space and Enter alone."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Page, expect

from tests.browser.items import STOPS, Item, hands, heading, items_on, tab_to
from tests.browser.reader import Reader, come_true, heard_at_once, listen
from tests.browser.test_pages import FEW, STORIES
from tests.conftest import GALLERY, WORDS

KEYBOARD = [
    *FEW,
    "book/identification/03-key-concepts",
    "book/protection/07-choice-and-safe-information",
    "book/protection/before-and-after",
]
"""Every type with its examples, and the pages with the largest exercises."""


def of_type(page: Page, kind: str) -> list[Item]:
    """The items of one type on a page."""
    return [item for item in items_on(page) if item.spec["type"] == kind]


@contextmanager
def finished(item: Item) -> Iterator[None]:
    """What is done meanwhile must finish the item: it says so to whoever listens around it."""
    item.face.evaluate(
        """face => {
          window.results = [];
          face.addEventListener("practiceguides:finished",
            ({ detail }) => window.results.push(detail));
        }"""
    )
    yield
    come_true(item.face.page, "window.results.length > 0")
    assert {each["id"] for each in item.face.page.evaluate("window.results")} == {item.spec["id"]}


def focus_is_in(item: Item) -> bool:
    """Whether the focus is on something in the item that a key can work."""
    return bool(
        item.face.evaluate(
            "face => face.contains(document.activeElement) && document.activeElement.matches("
            "'a, button, input, select, summary, textarea, [tabindex]')"
        )
    )


@pytest.mark.parametrize("name", KEYBOARD)
def test_an_item_is_answered_by_keyboard(book: Reader, name: str) -> None:
    """Each item is answered by keys alone; the focus stays in it, and its verdict is said once."""
    page = book.open(name)
    listen(page)
    for item in items_on(page):
        if item.button("note_open").count():
            tab_to(item.button("note_open"))
            page.keyboard.press("Enter")
        with finished(item):
            hands(item).answer_by_keyboard(item)
        if "attempts" not in item.spec:
            told = heard_at_once(page)
            assert len(told) == len(set(told))
            assert item.spec["type"] == "notepad" or focus_is_in(item)
            continue
        verdict = item.face.locator(".pg-verdict")
        expect(verdict).to_be_focused()
        right = heading(item)
        expect(verdict).to_contain_text(right)
        told = heard_at_once(page)
        assert not [each for each in told if right in each], "the focus says it already"
        assert len(told) == len(set(told))

        page.keyboard.press("Enter")
        assert heard_at_once(page) == [], "a second Enter must not mark again"


@pytest.mark.parametrize("name", FEW)
def test_a_note_written_by_keyboard_is_there_after_a_reload(book: Reader, name: str) -> None:
    """A note is written where Tab leads and is still there when the page is loaded again."""
    page = book.open(name)
    for item in of_type(page, "notepad"):
        tab_to(item.note)
        page.keyboard.type("What I wrote in " + item.spec["id"])
    page.reload()

    for item in of_type(page, "notepad"):
        expect(item.note).to_have_value("What I wrote in " + item.spec["id"])


@pytest.mark.parametrize("turn", [0, 1, 2], ids=["first", "second", "third"])
@pytest.mark.parametrize("name", [GALLERY, STORIES[0]])
def test_a_scenario_is_played_by_keyboard(book: Reader, name: str, turn: int) -> None:
    """Taking always the n-th choice leads to an ending; focus follows the story all the way."""
    page = book.open(name)
    for item in of_type(page, "scenario"):
        titles = {scene["title"] for scene in item.spec["scenes"]}
        if item.button("note_open").count():
            tab_to(item.button("note_open"))
            page.keyboard.press("Enter")
        scenes = [item.scene.inner_text()]
        while count := item.choices.count():
            tab_to(item.choices.nth(min(turn, count - 1)))
            page.keyboard.press("Enter")
            expect(item.scene).to_be_focused()
            scenes.append(item.scene.inner_text())
            assert scenes[-1] in titles
            assert len(scenes) < STOPS

        expect(item.face.locator(".scenario-rows > li > details > summary b")).to_have_text(
            scenes[:-1]
        )

        tab_to(item.face.get_by_text(WORDS["scenario_more"], exact=True))
        page.keyboard.press("Enter")
        tab_to(item.button("scenario_back"))
        page.keyboard.press("Space")
        expect(item.scene).to_be_focused()
        expect(item.scene).to_have_text(scenes[-2])

        tab_to(item.choices.nth(min(turn, item.choices.count() - 1)))
        page.keyboard.press("Space")
        expect(item.scene).to_have_text(scenes[-1])
        expect(item.scene).to_be_focused()
        tab_to(item.button("scenario_again"))
        page.keyboard.press("Enter")
        expect(item.scene).to_be_focused()
        expect(item.scene).to_have_text(scenes[0])
        assert item.face.locator(".scenario-consequence").count() == 0
