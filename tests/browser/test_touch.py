"""A finger on a phone: everything is tapped, and nothing is too small to hit."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.items import answer, item_on, items_on
from tests.browser.reader import PHONE, Reader, until
from tests.browser.test_pages import FEW
from tests.conftest import WORDS

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


ROWS = """name => {
  const rows = (set) => new Set([...set.querySelectorAll("label")]
    .map((each) => Math.round(each.getBoundingClientRect().top))).size;
  return [...document.querySelectorAll(`[data-type=${name}] .pg-live .pg-pills`)].map(rows);
}"""


@pytest.mark.parametrize(
    ("name", "kind", "rows"),
    [
        ("identification/05-how-practitioners-experience-it", "scale", 2),
        ("identification/04-how-people-experience-it", "choice", 1),
        ("protection/08-my-practice", "assess", 2),
    ],
)
def test_short_answers_stand_beside_each_other(
    book: Reader, name: str, kind: str, rows: int
) -> None:
    """On a phone four levels are two by two, and three verdicts are one row."""
    page = book.open(f"book/{name}", **FINGER)
    page.get_by_role("button", name=WORDS["page_piece_whole"]).first.click()

    assert {*page.evaluate(ROWS, kind)} == {rows}


def test_to_keep_a_note_is_a_line_of_its_own(sample: Reader) -> None:
    """A button of a finger's height does not part the words beside it."""
    page = sample.open("book/01-the-counter", **FINGER)
    saving = item_on(page, "my-counter").face.locator(".pg-saving")
    words, button = (saving.locator(each).bounding_box() for each in ("span", "button"))

    assert button["y"] >= words["y"] + words["height"]
