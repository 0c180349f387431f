"""A way by profession goes on: from stop to stop, and back to its list."""

from __future__ import annotations

import json

from playwright.sync_api import Locator, Page, expect

from tests.browser.items import answer, item_on
from tests.browser.reader import PHONE, Reader, settle, stored
from tests.conftest import WORDS

HEALTH = "book/paths/health"
CLINIC = "core-hour-why-people-are-not-found"


def on_the_way(n: int, total: int, title: str) -> str:
    """What leads to the next stop."""
    return WORDS("page_way_next", n=n, total=total, title=title)


def card(page: Page, piece: str) -> Locator:
    """The card at the end of a piece."""
    return page.locator(f"#{piece} .pg-end")


def begin(book: Reader, way: str, stop: int = 1) -> Page:
    """Take a way of a profession, such as `health-90`, at one of its stops."""
    page = book.open(f"book/paths/{way.rpartition('-')[0]}", viewport=PHONE)
    page.locator(f'.pg-ways ul a[href="#by-{way}"]').click()
    page.locator(f"#by-{way} .pg-ways li").nth(stop - 1).get_by_role("link").click()
    return page


def test_a_way_leads_from_stop_to_stop_and_back_to_its_list(book: Reader) -> None:
    """From a piece to a piece to a story: one link leads on, that of the way; then the list."""
    page = begin(book, "health-90")
    links = card(page, CLINIC).locator(".pg-button").filter(visible=True)
    expect(links).to_have_text(
        [
            on_the_way(2, 7, "A safe moment and a neutral interpreter"),
            WORDS["page_way_back"],
            WORDS["page_piece_stop"],
        ]
    )

    links.nth(0).click()
    piece = card(page, "a-safe-moment-and-a-neutral-interpreter")
    piece.get_by_role("link", name=on_the_way(3, 7, "Room 4")).click()
    foot = page.locator(".pg-turn")
    expect(foot.get_by_role("link")).to_have_text(
        [
            WORDS["page_way_back"],
            on_the_way(4, 7, "Doing no harm in a first conversation"),
        ]
    )
    foot.get_by_role("link").first.click()
    page.wait_for_url(f"{book.address(HEALTH)}#by-health-90")


def test_a_story_that_has_ended_leads_on_by_the_way(book: Reader) -> None:
    """Where it says what comes next, that is the next stop and not the next page of the book."""
    page = begin(book, "health-90", 3)
    expect(page.locator(".pg-turn")).to_contain_text("4 of 7")
    answer(item_on(page, "room-4"))

    told = page.locator(".scenario-part").get_by_role("link", name="Doing no harm")
    expect(told).to_contain_text(on_the_way(4, 7, "Doing no harm in a first conversation"))
    told.click()
    page.wait_for_url("**/core-hour.html#doing-no-harm-in-a-first-conversation")


def test_where_a_page_is_several_stops_the_one_that_was_opened_counts(book: Reader) -> None:
    """Two pieces of the core hour are stops: only the card of the one that was opened leads on."""
    page = begin(book, "health-90", 4)
    settle(page)
    piece = card(page, "doing-no-harm-in-a-first-conversation")
    expect(piece.locator(".pg-way")).to_contain_text("5 of 7")
    expect(card(page, CLINIC).locator(".pg-way")).to_have_count(0)


def test_a_stop_that_was_done_is_not_offered_again(book: Reader) -> None:
    """The last card of a page tells the next one that is left, and changes as one is done."""
    page = book.open(HEALTH, viewport=PHONE)
    page.get_by_role("link", name="I have 90 minutes").click()
    page.goto(book.address("book/core-hour") + f"#{CLINIC}")
    last = page.locator(".pg-end").last
    expect(last).to_contain_text(on_the_way(1, 7, "Why people are not found"))
    item_on(page, "never-alone").button("skip").click()

    expect(last).to_contain_text(on_the_way(2, 7, "A safe moment and a neutral interpreter"))


def test_a_way_ends_and_says_so(book: Reader) -> None:
    """The last stop leads back to the list."""
    page = begin(book, "teaching-20", 3)
    way = page.locator(".pg-way")

    expect(way).to_contain_text(WORDS["page_way_end"])
    expect(way.get_by_role("link")).to_have_text([WORDS["page_way_back"]])


def test_a_way_stays_in_its_tab_and_leave_now_forgets_it(book: Reader) -> None:
    """Nothing of it is in an address or on the device; another tab knows no way."""
    page = begin(book, "health-90")
    expect(card(page, CLINIC).locator(".pg-way")).to_have_count(1)
    assert "health" not in page.url
    assert "health" not in json.dumps(stored(page, "localStorage"))
    other = book.open("book/core-hour", within=page.context)
    settle(other)
    expect(other.locator(".pg-way")).to_have_count(0)

    page.locator(".pg-bar .pg-leave").click()
    page.wait_for_url(book.address("measures"))
    assert stored(page, "sessionStorage") == {}


def test_stops_on_one_page_lead_on_from_each_to_the_next(book: Reader) -> None:
    """Where the next stop is on the same page, its card leads to the one after it."""
    page = begin(book, "police-day", 4)
    for n, title in ((5, "A safe moment and a neutral interpreter"), (6, "Danger now")):
        link = page.locator(".pg-end:visible .pg-way a").get_by_text(on_the_way(n, 23, title))
        link.evaluate("each => each.click()")
    page.wait_for_url("**/06-seeing-asking-listening.html#danger-now")
    expect(card(page, "danger-now").locator(".pg-way")).to_contain_text("7 of 23")


def test_the_workbook_shows_the_way_that_was_chosen(book: Reader) -> None:
    """With its name, and each stop with how far it is; one is next, and each leads there."""
    page = begin(book, "health-20")
    item_on(page, "never-alone").button("skip").click()
    settle(page)
    page.locator(".pg-bar .pg-work").click()
    way = page.locator(".workbook-way")
    name = way.get_by_role("link").first
    expect(name).to_have_text("Doctor, nurse, midwife or health worker · I have 20 minutes")
    stops = way.get_by_role("listitem")
    expect(stops).to_have_count(2)
    expect(stops.nth(0)).to_contain_text(WORDS["page_state_skipped"])
    expect(stops.nth(1)).to_contain_text(WORDS["page_workbook_way_next"])
    stops.nth(1).get_by_role("link").click()
    page.wait_for_url("**/06-*.html#a-safe-moment-and-a-neutral-interpreter")
    page.go_back()
    name.click()
    page.wait_for_url(f"{book.address(HEALTH)}#by-health-20")
