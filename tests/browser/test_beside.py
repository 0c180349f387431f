"""Levels in rounds, beside those of a person of the text: a gap is a question and no mistake."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.browser.items import Item, item_on
from tests.browser.reader import Reader
from tests.conftest import GALLERY, WORDS

RATED = "example-assess-3"


def rated(book: Reader, *levels: str) -> Item:
    """The example, with these levels and checked."""
    item = item_on(book.open(GALLERY), RATED)
    for row, level in enumerate(levels):
        item.face.locator(".assess-row").nth(row).get_by_label(level).check()
    item.button("check").click()
    return item


def test_a_gap_is_told_as_a_question_and_not_as_a_mistake(book: Reader) -> None:
    """The heading counts what both chose alike, and the row with a gap names both and asks."""
    item = rated(book, "lasts", "holds")

    told = item.feedback
    expect(told.locator(".pg-verdict")).to_have_text("You and Keda chose the same in 1 of 2.")
    expect(told).to_contain_text("You chose “lasts”, and Keda chose “shaky”.")
    expect(told).to_contain_text(WORDS["assess_gap"])
    expect(told.locator(".pg-others > summary")).to_contain_text("1 where you chose the same")
    expect(item.face.locator(".pg-sign.is-right, .pg-sign.is-wrong")).to_have_count(0)
    for word in ("right", "partly", "wrong", "assess_agrees", "assess_agrees_not"):
        expect(item.face).not_to_contain_text(WORDS[word])
    # Practice wisdom, explained there too, is the authors'; no level is.
    whose = told.locator(".assess-told > p, .pg-remark[aria-hidden]")
    expect(whose).not_to_have_count(0)
    expect(whose.filter(has_text=WORDS["assess_theirs"])).to_have_count(0)


def test_the_line_goes_from_one_level_to_the_other(book: Reader) -> None:
    """The drawing shows the gap, over three steps where two people are two steps apart."""
    item = rated(book, "lasts", "lasts")

    bars = item.feedback.locator(".assess-bar")
    expect(bars.nth(0).locator(".is-in")).to_have_count(3)
    expect(bars.nth(1).locator(".is-in")).to_have_count(2)
    expect(item.feedback).to_contain_text(WORDS["assess_line_gap"])


def test_each_round_opens_with_the_level_of_the_one_before(book: Reader) -> None:
    """What comes next is not there yet; a choice that changes is asked why, and both are kept."""
    page = book.open(GALLERY)
    item = item_on(page, RATED)
    rows = item.face.locator(".assess-row")
    expect(rows).to_have_count(1)
    expect(item.face).to_contain_text(WORDS["assess_pick_round"])
    expect(item.face.get_by_text("Month 24")).to_have_count(0)

    rows.nth(0).get_by_label("shaky").check()
    expect(rows).to_have_count(2)
    rows.nth(1).get_by_label("shaky").check()
    expect(rows.nth(1).get_by_role("button", name=WORDS["assess_add"])).to_be_visible()
    rows.nth(1).get_by_label("lasts").check()
    rows.nth(1).get_by_role("button", name=WORDS["assess_why"]).click()
    item.face.get_by_role("textbox").fill("Two of them pay")
    page.reload()

    item = item_on(page, RATED)
    expect(item.face.locator(".assess-row")).to_have_count(2)
    item.button("check").click()
    expect(item.feedback).to_contain_text("Two of them pay")
