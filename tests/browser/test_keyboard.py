"""Every item of the real book is answered with Tab, arrows, Space and Enter alone."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.items import STOPS, Item, items_on, right_options, tab_to
from tests.browser.reader import WORDS, Reader, heard, heard_at_once, listen
from tests.browser.test_pages import PAGES

EVERY_PAGE = pytest.mark.parametrize("name", PAGES)


def of_type(page: Page, kind: str) -> list[Item]:
    """The items of one type on a page."""
    return [item for item in items_on(page) if item.spec["type"] == kind]


def focus_is_in(item: Item) -> bool:
    """Whether the focus is on something in the item that a key can work."""
    return bool(
        item.face.evaluate(
            "face => face.contains(document.activeElement)"
            " && document.activeElement.matches('a, button, input, summary, textarea')"
        )
    )


def pick_by_key(item: Item) -> None:
    """Pick a right answer: in a radio group with the arrows, in a list of boxes with Space."""
    keyboard = item.face.page.keyboard
    if item.spec["multiple"]:
        for option in right_options(item):
            tab_to(option)
            keyboard.press("Space")
        return
    tab_to(item.options.first)
    keyboard.press("Space")
    target = next(right_options(item))
    for _ in range(item.options.count()):
        if target.is_checked():
            return
        keyboard.press("ArrowDown")
    raise AssertionError(f"the arrows do not reach {target}")


@EVERY_PAGE
def test_a_choice_is_answered_by_keyboard(book: Reader, name: str) -> None:
    """Each choice is picked and checked by keyboard; its feedback is seen and said once."""
    page = book.open(name)
    listen(page)
    for item in of_type(page, "choice"):
        pick_by_key(item)
        tab_to(item.button("choice_check"))
        assert heard_at_once(page) == []
        page.keyboard.press("Enter")

        expect(item.feedback).to_be_visible()
        [told] = heard(page)
        assert told.startswith(WORDS["choice_right"])
        for story in item.face.locator(".choice-story").all_inner_texts():
            assert told.count(story) == 1
        assert focus_is_in(item)

        page.keyboard.press("Enter")
        assert heard_at_once(page) == [], "a second Enter must not mark again"


@EVERY_PAGE
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
@EVERY_PAGE
def test_a_scenario_is_played_by_keyboard(book: Reader, name: str, turn: int) -> None:
    """Taking always the n-th choice leads to an ending; focus follows the story all the way."""
    page = book.open(name)
    for item in of_type(page, "scenario"):
        titles = {scene["title"] for scene in item.spec["scenes"]}
        if item.button("scenario_open").count():
            tab_to(item.button("scenario_open"))
            page.keyboard.press("Enter")
        scenes = [item.scene.inner_text()]
        while count := item.choices.count():
            tab_to(item.choices.nth(min(turn, count - 1)))
            page.keyboard.press("Enter")
            expect(item.scene).to_be_focused()
            scenes.append(item.scene.inner_text())
            assert scenes[-1] in titles
            assert len(scenes) < STOPS

        assert item.face.locator(".scenario-path > li > h5").all_inner_texts() == scenes[:-1]

        tab_to(item.button("scenario_back"))
        page.keyboard.press("Space")
        expect(item.scene).to_be_focused()
        expect(item.scene).to_have_text(scenes[-2])

        tab_to(item.choices.nth(min(turn, item.choices.count() - 1)))
        page.keyboard.press("Space")
        tab_to(item.button("scenario_again"))
        page.keyboard.press("Enter")
        expect(item.scene).to_be_focused()
        expect(item.scene).to_have_text(scenes[0])
        assert item.face.locator(".scenario-consequence").count() == 0
