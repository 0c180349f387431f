"""A way by profession goes on: from stop to stop, and back to its list."""

from __future__ import annotations

import json

from playwright.sync_api import Locator, Page, expect

from tests.browser.items import answer, item_on
from tests.browser.reader import PHONE, Reader, settle, stored
from tests.conftest import WORDS

LIST = "book/by-profession"
CLINIC = "core-hour-why-people-are-not-found"


def on_the_way(n: int, total: int, title: str) -> str:
    """What leads to the next stop."""
    return WORDS("page_way_next", n=n, total=total, title=title)


def card(page: Page, piece: str) -> Locator:
    """The card at the end of a piece."""
    return page.locator(f"#{piece} .pg-end")


def begin(book: Reader, profession: str, stop: int = 1) -> Page:
    """Take the way of a profession at one of its stops."""
    page = book.open(LIST, viewport=PHONE)
    page.locator(f'.pg-ways ul a[href="#by-{profession}"]').click()
    page.locator(f"#by-{profession} .pg-ways li").nth(stop - 1).get_by_role("link").click()
    return page


def test_a_way_leads_from_stop_to_stop_and_back_to_its_list(book: Reader) -> None:
    """From a piece to a piece to a story: what comes next stands first, then the list."""
    page = begin(book, "health")
    links = card(page, CLINIC).locator(".pg-button")
    expect(links.nth(0)).to_have_text(on_the_way(2, 6, "A safe moment and a neutral interpreter"))
    expect(links.nth(1)).to_have_text(WORDS["page_way_back"])
    expect(links.nth(2)).to_have_text(WORDS("page_piece_next", title="The police"))

    links.nth(0).click()
    piece = card(page, "a-safe-moment-and-a-neutral-interpreter")
    piece.get_by_role("link", name=on_the_way(3, 6, "Room 4")).click()
    foot = page.locator(".pg-turn")
    expect(foot.get_by_role("link")).to_have_text(
        [
            WORDS["page_way_back"],
            on_the_way(4, 6, "Health, offered and not required"),
        ]
    )
    foot.get_by_role("link").first.click()
    page.wait_for_url(f"{book.address(LIST)}#by-health")


def test_a_story_that_has_ended_leads_on_by_the_way(book: Reader) -> None:
    """Where it says what comes next, that is the next stop and not the next page of the book."""
    page = begin(book, "health", 3)
    expect(page.locator(".pg-turn")).to_contain_text("4 of 6")
    answer(item_on(page, "room-4"))

    told = page.locator(".scenario-part").get_by_role("link", name="Health, offered")
    expect(told).to_contain_text(on_the_way(4, 6, "Health, offered and not required"))
    told.click()
    page.wait_for_url("**/06-the-first-72-hours.html#health-offered-and-not-required")


def test_where_a_page_is_several_stops_the_one_that_was_opened_counts(book: Reader) -> None:
    """Who walks the whole core hour is led on at its end, not in the piece that was a stop too."""
    page = begin(book, "police", 2)
    settle(page)
    page.goto(book.address("book/core-hour") + "#core-hour-how-sure-must-i-be")
    expect(card(page, "core-hour-how-sure-must-i-be")).to_be_visible()

    last = page.locator(".pg-end").last
    expect(last.locator(".pg-way")).to_contain_text("3 of 6")
    expect(page.locator(".pg-way")).to_have_count(1)


def test_a_stop_that_was_done_is_not_offered_again(book: Reader) -> None:
    """The last card of a page tells the next one that is left, and changes as one is done."""
    page = book.open(LIST, viewport=PHONE)
    page.get_by_role("link", name="Doctor, nurse, midwife or health worker").click()
    page.goto(book.address("book/core-hour") + f"#{CLINIC}")
    last = page.locator(".pg-end").last
    expect(last).to_contain_text(on_the_way(1, 6, "Why people are not found"))
    item_on(page, "three-visits-in-winter").button("skip").click()

    expect(last).to_contain_text(on_the_way(2, 6, "A safe moment and a neutral interpreter"))


def test_a_way_ends_and_says_so(book: Reader) -> None:
    """The last stop leads back to the list."""
    page = begin(book, "teaching", 5)
    way = page.locator(".pg-way")

    expect(way).to_contain_text(WORDS["page_way_end"])
    expect(way.get_by_role("link")).to_have_text([WORDS["page_way_back"]])


def test_a_way_stays_in_its_tab_and_leave_now_forgets_it(book: Reader) -> None:
    """Nothing of it is in an address or on the device; another tab knows no way."""
    page = begin(book, "health")
    expect(card(page, CLINIC).locator(".pg-way")).to_have_count(1)
    assert "health" not in page.url
    assert "health" not in json.dumps(stored(page, "localStorage"))
    other = book.open("book/core-hour", within=page.context)
    settle(other)
    expect(other.locator(".pg-way")).to_have_count(0)

    page.locator(".pg-bar .pg-leave").click()
    page.wait_for_url(book.address("measures"))
    assert stored(page, "sessionStorage") == {}
