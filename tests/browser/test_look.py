"""A book of somebody's own: name and logo fit, colours can be read, "Leave now" leads away."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.conftest import AWAY, CARRIED
from tests.browser.items import items_on
from tests.browser.reader import PHONE, Reader, stored
from tests.browser.test_leave import CHAPTER, NEUTRAL, click, press_shift
from tests.browser.test_pages import faults_in_both_schemes, too_wide

SINGLE = "single/01-the-counter"
BOTH = pytest.mark.parametrize("name", [CHAPTER, SINGLE], ids=["page", "single file"])


@pytest.mark.parametrize("name", ["book/welcome", CHAPTER, "search", SINGLE])
def test_its_pages_can_be_read_in_light_and_dark_and_fit_a_phone(own: Reader, name: str) -> None:
    """With answers checked, axe finds nothing, and nothing stands beside a narrow screen."""
    page = own.open(name)
    for item in items_on(page):
        item.enter()
        for check in item.face.get_by_role("radio").all()[:1]:
            check.check()
            item.face.locator(".pg-actions .pg-button").first.click()

    assert faults_in_both_schemes(page) == []
    assert too_wide(page) == {}


def test_the_name_of_the_organisation_is_said_once(own: Reader) -> None:
    """The logo says it to the ear; on a wide screen it stands beside the book's name."""
    page = own.open("book/welcome")
    home = page.locator(".pg-home")

    expect(home).to_have_accessible_name(
        "Teluna Centre for Fair Work and Safe Journeys at Sea and on Land"
        " Ninety minutes for the labour inspectors of Teluna"
    )
    expect(page.locator(".pg-of")).to_be_visible()
    page.set_viewport_size(PHONE)  # type: ignore[arg-type]
    expect(page.locator(".pg-of")).to_be_hidden()
    for part in (".pg-logo", ".pg-home > span", ".pg-bar .pg-leave"):
        expect(page.locator(part)).to_be_in_viewport(ratio=1)
    assert page.locator(".pg-bar").bounding_box()["height"] < 75  # type: ignore[index]


def test_on_paper_it_says_beside_the_title_whose_it_is(own: Reader) -> None:
    """Logo and organisation in black, beside the title; the tools are left out."""
    page = own.open(f"{CHAPTER}-handout")
    page.emulate_media(media="print", color_scheme="dark")

    for part in (".pg-logo", ".pg-of", ".pg-home"):
        expect(page.locator(part)).to_be_visible()
    for part in (".pg-tools", ".pg-bar .pg-leave", ".pg-progress"):
        expect(page.locator(part)).to_be_hidden()
    expect(page.locator(".pg-of")).to_have_css("color", "rgb(0, 0, 0)")
    expect(page.locator(".pg-logo")).to_have_css("background-color", "rgba(0, 0, 0, 0)")


@pytest.mark.parametrize("name", CARRIED)
def test_what_is_carried_in_a_pocket_does_not_say_whose_it_is(own: Reader, name: str) -> None:
    """Whoever finds a card learns of no office from its head."""
    page = own.open(f"book/{name}")
    expect(page.locator(".pg-of")).to_be_visible()
    page.emulate_media(media="print")

    expect(page.locator(".pg-job-aid, .pocket-sheet").first).to_be_visible()
    expect(page.locator(".pg-bar")).to_be_hidden()


def leave_online(own: Reader, page: Page) -> list[str]:
    """Leave with a net that knows the address; returns what was told of where one comes from."""
    told: list[str] = []

    def answer(route: Route) -> None:
        told.append(route.request.headers.get("referer", ""))
        route.fulfill(body="<title>Rain</title><h1>Rain</h1>", content_type="text/html")

    page.context.route(AWAY, answer)
    page.context.set_offline(False)
    press_shift(page)
    page.wait_for_url(AWAY)
    own.complaints.clear()  # that it asked for the address
    return told


@BOTH
def test_leave_now_goes_to_the_address_and_forgets_the_session(own: Reader, name: str) -> None:
    """The address takes the page's place and is told nothing; a step back shows no text."""
    page = own.open("book/welcome")
    page.goto(own.address(name))
    items_on(page)[0].face.get_by_role("radio").first.check()
    entries = page.evaluate("history.length")

    assert leave_online(own, page) == [""]
    assert page.evaluate("history.length") == entries
    page.go_back(wait_until="commit")
    page.wait_for_url(AWAY)
    assert page.title() == "Rain"
    own.complaints.clear()


@BOTH
def test_without_a_net_the_neutral_page_is_shown(own: Reader, name: str) -> None:
    """A screen that says there is no connection would keep others looking at it."""
    page = own.open(name)
    click(page)

    expect(page.get_by_role("heading", level=1)).to_have_text(NEUTRAL)
    assert stored(page, "sessionStorage") == {}


@BOTH
def test_with_scripts_off_the_link_leads_to_the_address(own: Reader, name: str) -> None:
    """It is a link like any other, and tells the address nothing."""
    page = own.open(name, java_script_enabled=False)
    told: list[str] = []
    page.context.on("request", lambda request: told.append(request.headers.get("referer", "")))
    page.context.route(AWAY, lambda route: route.fulfill(body="<h1>Rain</h1>"))
    page.context.set_offline(False)
    click(page)
    page.wait_for_url(AWAY)

    assert told == [""]
    own.complaints.clear()


def test_a_printed_form_is_left_too(own: Reader) -> None:
    """It is covered at once; the address follows where there is a net."""
    page = own.open("print/desk-cabin-facilitator")
    page.locator(".pg-leave").click()
    expect(page.get_by_role("heading", level=1)).to_have_text(NEUTRAL)

    page = own.open("print/desk-cabin-facilitator")
    page.context.route(AWAY, lambda route: route.fulfill(body="<h1>Rain</h1>"))
    page.context.set_offline(False)
    page.locator(".pg-leave").click()
    page.wait_for_url(AWAY)
    own.complaints.clear()
