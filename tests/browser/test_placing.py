"""What sort and match do for a learner, on the page that shows all types."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.items import answer, hands, item_on
from tests.browser.reader import Reader, heard, listen
from tests.conftest import GALLERY, WORDS
from tests.types.match.hands import lists
from tests.types.sort.hands import groups_of

BOTH = pytest.mark.parametrize("name", ["example-sort-1", "example-match-1"])


def test_check_says_how_many_have_no_place_yet(book: Reader) -> None:
    """What is not placed yet is counted, seen and said, and costs no try."""
    page = book.open(GALLERY)
    item = item_on(page, "example-sort-1")
    groups_of(item, 0).first.check()
    listen(page)
    item.button("check").click()

    remark = WORDS["sort_missing.other"].format(n=5)
    assert heard(page) == [remark]
    expect(item.face.get_by_text(remark)).to_be_visible()
    expect(item.feedback).to_have_count(0)


def test_a_choice_in_a_list_can_be_taken_back(book: Reader) -> None:
    """Choosing nothing again leaves one text without a letter."""
    item = item_on(book.open(GALLERY), "example-match-1")
    for each in lists(item).all():
        each.select_option(index=2)
    lists(item).first.select_option(index=0)
    item.button("check").click()

    expect(item.face.get_by_text(WORDS["match_missing.one"].format(n=1))).to_be_visible()


@BOTH
def test_where_a_text_belongs_is_told_after_the_last_try(book: Reader, name: str) -> None:
    """While a try is left only what fits is told; the answer stays, and then all is explained."""
    item = item_on(book.open(GALLERY), name)
    would_fit = WORDS["placed_would_fit"].partition("{")[0]
    answer(item)
    expect(item.feedback).to_contain_text(WORDS["placed_fits_not"])
    expect(item.feedback).not_to_contain_text(would_fit)

    item.button("try_again").click()
    expect(item.face.get_by_text(WORDS["placed_fits_not"]).first).to_be_visible()
    item.button("check").click()
    expect(item.feedback).to_contain_text(would_fit)
    expect(item.feedback.locator("details[open] .pg-said").first).to_be_visible()


def test_a_verdict_goes_when_the_text_is_moved(book: Reader) -> None:
    """In a second try a text that is moved is no longer said to be wrong."""
    item = item_on(book.open(GALLERY), "example-sort-1")
    answer(item)
    item.button("try_again").click()
    first = item.face.locator(".sort-item").first
    expect(first).to_contain_text(WORDS["placed_fits_not"])
    groups_of(item, 0).nth(1).check()

    expect(first).not_to_contain_text(WORDS["placed_fits_not"])


@BOTH
def test_reasons_of_what_fits_are_folded(book: Reader, name: str) -> None:
    """Who was right reads the reasons on request, each with its facts."""
    item = item_on(book.open(GALLERY), name)
    hands(item).answer_by_keyboard(item)
    reasons = item.feedback.locator(".pg-placed li > details")

    assert not [each for each in reasons.all() if each.get_attribute("open") is not None]
    reasons.first.locator("summary").first.click()
    expect(reasons.first.get_by_text(WORDS["part_research"])).to_be_visible()
    expect(reasons.first.get_by_text(WORDS["facts"])).to_be_visible()


@BOTH
def test_a_checked_answer_is_there_after_a_reload(book: Reader, name: str) -> None:
    """A page loaded again shows what was placed, and the feedback."""
    page = book.open(GALLERY)
    answer(item_on(page, name))
    told = item_on(page, name).feedback.inner_text()
    page.reload()

    expect(item_on(page, name).feedback).to_have_text(told, use_inner_text=True)
