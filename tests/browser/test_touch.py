"""A finger on a phone: everything is tapped, and nothing is too small to hit."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.items import answer, item_on, items_on
from tests.browser.reader import PHONE, Reader, until
from tests.browser.test_pages import FEW

FINGER = {"viewport": PHONE, "has_touch": True, "is_mobile": True}

TOO_LOW = """() => [...document.querySelectorAll(
  ".pg-live :is(button, label:has(input), summary), .pg-bar :is(a, button), " +
  ".pg-side :is(a, button, summary)"
)]
  .filter((each) => each.checkVisibility() && each.getBoundingClientRect().height < 43.9)
  .map((each) => `${each.className} ${each.textContent.trim()}`)"""


@pytest.mark.parametrize("name", FEW)
def test_nothing_beside_the_text_is_too_small_for_a_mouse(book: Reader, name: str) -> None:
    """A mouse in a hand that trembles hits what a finger hits: 44 pixels."""
    page = book.open(name)
    shut = page.locator(".pg-side details:not([open]) > summary")
    for _ in until(lambda: not shut.count()):
        shut.first.click()

    assert page.locator(".pg-contents a:visible").count() > 30
    assert page.evaluate(TOO_LOW) == []


def test_a_choice_is_answered_by_tapping(sample: Reader) -> None:
    """Tapping an option and then Check shows the feedback."""
    page = sample.open("book/01-the-counter", **FINGER)
    item = item_on(page, "first-words")
    item.face.locator(".pg-option").nth(1).tap()
    item.button("check").tap()

    expect(item.feedback).to_be_visible()


def test_a_scenario_is_played_by_tapping(sample: Reader) -> None:
    """Tapping choices moves on in the story, and its new heading stands at the screen's top."""
    page = sample.open("book/01-the-counter", **FINGER)
    item = item_on(page, "the-last-ferry")
    for _ in until(lambda: not item.choices.count()):
        item.choices.first.tap()
        expect(item.scene).to_be_in_viewport()
        place = item.scene.bounding_box()
        assert place
        assert place["y"] < PHONE["height"] / 4
    expect(item.button("scenario_again")).to_be_visible()


@pytest.mark.parametrize("name", FEW)
def test_every_item_is_answered_by_tapping(
    book: Reader, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What a mouse can do in an item, a finger can do too; nothing to tap is below 44 pixels."""
    page = book.open(name, **FINGER)
    assert page.evaluate(TOO_LOW) == []

    for act in ("click", "check"):
        monkeypatch.setattr(Locator, act, Locator.tap)
    for item in items_on(page):
        answer(item)
    assert page.evaluate(TOO_LOW) == []
