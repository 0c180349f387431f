"""A learner's levels beside those of a person of the text: a gap asks a question, and is no mistake."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.browser.items import item_on
from tests.browser.reader import Reader
from tests.conftest import GALLERY, WORDS

RATED = "example-assess-3"


def test_a_gap_is_told_as_a_question_and_not_as_a_mistake(book: Reader) -> None:
    """The heading counts what both chose alike, and the row with a gap names both and asks."""
    item = item_on(book.open(GALLERY), RATED)
    rows = item.face.locator(".assess-row")
    rows.nth(0).get_by_label("lasts").check()
    rows.nth(1).get_by_label("holds").check()
    item.button("check").click()

    told = item.feedback
    expect(told.locator(".pg-verdict")).to_have_text("You and Keda chose the same in 1 of 2.")
    expect(told).to_contain_text("You chose “lasts”, and Keda chose “shaky”.")
    expect(told).to_contain_text(WORDS["assess_gap"])
    expect(told.locator(".pg-others > summary")).to_contain_text("1 where you chose the same")
    expect(item.face.locator(".pg-sign.is-right, .pg-sign.is-wrong")).to_have_count(0)
    for word in ("right", "partly", "wrong", "assess_agrees", "assess_agrees_not"):
        expect(item.face).not_to_contain_text(WORDS[word])
    expect(item.face).not_to_contain_text(WORDS["assess_theirs"])


def test_the_line_goes_from_one_level_to_the_other(book: Reader) -> None:
    """The drawing shows the gap, over three steps where two people are two steps apart."""
    item = item_on(book.open(GALLERY), RATED)
    for row in item.face.locator(".assess-row").all():
        row.get_by_label("lasts").check()
    item.button("check").click()

    bars = item.feedback.locator(".assess-bar")
    expect(bars.nth(0).locator(".is-in")).to_have_count(3)
    expect(bars.nth(1).locator(".is-in")).to_have_count(2)
    expect(item.feedback).to_contain_text(WORDS["assess_line_gap"])
