"""Exercises to which a learner comes back, on the page of all types."""

from __future__ import annotations

from datetime import datetime

from playwright.sync_api import Page, expect

from tests.browser.items import Item, answer, item_on
from tests.browser.reader import Reader, heard, listen
from tests.conftest import GALLERY, WORDS


def scale_on(page: Page) -> Item:
    """The scale, rated for the first time."""
    item = item_on(page, "example-scale-1")
    item.face.get_by_role("group").first.get_by_label("sometimes").check()
    item.button("done").click()
    return item


def test_the_first_rating_is_hidden_until_the_second(book: Reader) -> None:
    """After a reload nothing steers the second rating; then both stand side by side in words."""
    page = book.open(GALLERY)
    item = scale_on(page)
    rated = item.face.locator(".scale-rated")
    expect(rated).to_contain_text(f"{WORDS['scale_first']} sometimes")
    page.reload()
    expect(item.button("scale_again")).to_be_visible()
    expect(rated).to_have_count(0)

    item.button("scale_again").click()
    expect(item.face.get_by_role("radio").first).to_be_focused()
    expect(item.face.locator("input:checked")).to_have_count(0)
    expect(rated).to_have_count(0)
    item.face.get_by_role("group").first.get_by_label("often").check()
    item.button("done").click()
    first = rated.get_by_role("listitem").first
    expect(first).to_contain_text(f"{WORDS['scale_first']} sometimes {WORDS['scale_now']} often")
    expect(rated.get_by_role("listitem").last).to_contain_text(WORDS["scale_left_out"])


def test_a_second_rating_may_be_left(book: Reader) -> None:
    """Not now goes back and forgets what was begun; the focus is where the reading goes on."""
    item = scale_on(book.open(GALLERY))
    item.button("scale_again").click()
    item.face.get_by_label("often").first.check()
    item.button("scale_not_now").click()
    expect(item.face.locator(".pg-verdict")).to_be_focused()
    item.button("scale_again").click()

    expect(item.face.locator("input:checked")).to_have_count(0)


def test_finishing_without_a_rating_says_what_to_do(book: Reader) -> None:
    """An empty scale is not kept; a sentence says so, seen and said."""
    page = book.open(GALLERY)
    listen(page)
    item = item_on(page, "example-scale-1")
    item.button("done").click()

    expect(item.face.get_by_text(WORDS["scale_none"])).to_be_visible()
    assert heard(page) == [WORDS["scale_none"]]


def test_deleted_ratings_can_be_brought_back(book: Reader) -> None:
    """Deleting empties the scale at once; one press brings all back, with the focus kept."""
    item = scale_on(book.open(GALLERY))
    item.button("scale_delete").click()
    expect(item.button("done")).to_be_visible()
    expect(item.button("cleared_undo")).to_be_focused()
    item.button("cleared_undo").click()

    expect(item.button("scale_again")).to_be_visible()
    expect(item.button("scale_delete")).to_be_focused()


def test_ticks_are_cleared_for_the_next_use(book: Reader) -> None:
    """Clearing asks nothing, can be undone once, and what is ticked is told in words."""
    page = book.open(GALLERY)
    item = item_on(page, "example-checklist-1")
    answer(item)
    count = item.face.locator(".checklist-count")
    expect(count).to_have_text("1 of 9")
    item.button("checklist_clear").click()
    expect(item.face.locator("input:checked")).to_have_count(0)
    expect(count).to_have_text("0 of 9")
    item.button("cleared_undo").click()
    expect(count).to_have_text("1 of 9")
    page.reload()

    expect(item.face.get_by_role("checkbox").first).to_be_checked()


def test_a_point_says_why(book: Reader) -> None:
    """The reason unfolds below its point; for a screen reader each Why belongs to its point."""
    item = item_on(book.open(GALLERY), "example-checklist-1")
    why = item.face.locator(".checklist-point > details").nth(2)
    expect(why.locator("summary").first).to_have_accessible_description(
        "The interpreter has no tie to the person or to the case."
    )
    why.locator("summary").first.click()

    expect(why).to_contain_text(WORDS["part_research"])
    expect(why).to_contain_text(WORDS["part_instead"])


def test_a_card_that_was_not_known_comes_after_the_others(book: Reader) -> None:
    """Not yet brings the card back on the same day, once every other card was seen."""
    item = item_on(book.open(GALLERY), "example-cards-2")
    fronts = []
    for word in ("cards_not_yet", "cards_knew", "cards_knew", "cards_knew"):
        fronts.append(item.face.locator(".cards-front").inner_text())
        item.button("cards_turn").click()
        item.button(word).click()

    assert fronts[3] == fronts[0]
    assert len(set(fronts)) == 3
    expect(item.face).to_contain_text(WORDS["cards_none"])


def test_a_double_click_turns_a_card_and_does_not_rate_it(book: Reader) -> None:
    """What is known is said by a click of its own."""
    item = item_on(book.open(GALLERY), "example-cards-2")
    front = item.face.locator(".cards-front").inner_text()
    item.button("cards_turn").dblclick()

    expect(item.face.locator(".cards-back")).to_be_visible()
    expect(item.face.locator(".cards-front")).to_have_text(front)


def test_cards_come_back_on_their_day(book: Reader) -> None:
    """Today all are known; tomorrow they are due again; in between all may be gone through."""
    page = book.open(GALLERY)
    page.clock.set_fixed_time(datetime(2026, 11, 25, 23, 30))  # noqa: DTZ001 - the reader's own day
    item = item_on(page, "example-cards-2")
    answer(item)
    expect(item.face).to_contain_text(WORDS["cards_next.one"].format(n=1))
    item.button("cards_all").click()
    expect(item.face.locator(".cards-front")).to_be_focused()
    expect(item.face).to_contain_text(WORDS["cards_left.other"].format(n=3))
    answer(item)

    page.clock.set_fixed_time(datetime(2026, 11, 26, 0, 30))  # noqa: DTZ001 - the reader's own day
    page.reload()
    expect(item.face).to_contain_text(WORDS["cards_left.other"].format(n=3))
