"""Another try of an order and of a referral: what did not fit in the last one can still be read."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.items import Item, answer, item_on
from tests.browser.reader import Reader
from tests.browser.test_pages import faults_in_both_schemes, hidden_sideways
from tests.conftest import GALLERY, WORDS
from tests.types.order.hands import control

BOTH = pytest.mark.parametrize("name", ["example-order-1", "example-referral-1"])
MORE = re.compile("more reasons?$")
UNFIT = WORDS["unfit"].partition("{")[0]


def fold_of(item: Item) -> Locator:
    """The fold above the controls."""
    return item.face.locator("details").filter(has_text=UNFIT)


def reasons(within: Locator) -> list[str]:
    """What stands open there: the rules that were broken, and what is said of each."""
    return within.locator(".pg-named, .pg-said").filter(visible=True).all_inner_texts()


@BOTH
def test_what_did_not_fit_is_kept_as_it_was_told(book: Reader, name: str) -> None:
    """A closed fold above the controls has the same reasons and no more, until the next check."""
    page = book.open(GALLERY, viewport={"width": 320, "height": 640})
    item = item_on(page, name)
    answer(item)
    expect(item.feedback.locator(".pg-named").first).to_be_visible()
    for others in item.feedback.locator("summary").filter(has_text=MORE).all():
        others.click()
    told = reasons(item.feedback)
    item.button("try_again").click()
    fold = fold_of(item)
    expect(item.face.get_by_role("combobox").first).to_be_focused()
    assert reasons(fold) == []

    summary = fold.locator("summary").first
    summary.click()
    assert reasons(fold) == told
    assert summary.bounding_box()["height"] >= 43.9  # type: ignore[index]
    assert hidden_sideways(page) <= 0
    assert faults_in_both_schemes(page, f"#item-{name}") == []


@BOTH
def test_what_did_not_fit_is_reached_by_keyboard(book: Reader, name: str) -> None:
    """It is one step back from where the try begins, and Enter opens it."""
    page = book.open(GALLERY)
    item = item_on(page, name)
    answer(item)
    item.button("try_again").click()
    expect(item.face.get_by_role("combobox").first).to_be_focused()
    page.keyboard.press("Shift+Tab")
    expect(fold_of(item).locator("summary").first).to_be_focused()
    page.keyboard.press("Enter")
    assert reasons(fold_of(item))


def test_a_try_underway_keeps_it_after_a_reload(book: Reader) -> None:
    """Who moved a step and comes back still finds what did not fit; after "Start again" no more."""
    page = book.open(GALLERY)
    item = item_on(page, "example-order-1")
    answer(item)
    item.button("try_again").click()
    control(item, "down", item.spec["shown"][0]).click()
    page.reload()
    expect(fold_of(item)).to_have_count(1)

    item.button("check").click()
    item.button("start_again").click()
    expect(item.button("check")).to_be_visible()
    expect(fold_of(item)).to_have_count(0)


def test_nothing_is_kept_of_an_order_that_broke_no_rule(book: Reader) -> None:
    """Where the next step does not fit is told after the last try, so there is nothing to keep."""
    item = item_on(book.open(GALLERY), "example-order-1")
    for step in ("interpreter", "cut", "who", "needs", "police"):
        for _ in item.spec["steps"]:
            control(item, "down", step).press("Alt+ArrowDown")
    item.button("check").click()
    expect(item.feedback).to_contain_text(WORDS["order_later"])
    item.button("try_again").click()

    expect(item.button("check")).to_be_visible()
    expect(fold_of(item)).to_have_count(0)
