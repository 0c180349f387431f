"""The pocket card: own words only where they are asked for, and one sheet of eight panels."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from practiceguides.content.book import Book
from tests.browser.reader import PHONE, Reader
from tests.browser.test_keeping import in_contents
from tests.browser.test_paper import count_pages
from tests.conftest import ROOT, WORDS, the_book

CARD = "book/pocket-card"
A7 = (74.25, 105)
WHAT = "move the chair so that nobody sits with the back to the door"
NOTES: dict[str, dict[str, Any]] = {
    "before-the-first-question": {"text": "My name is on this badge. You may stop."},
    "this-week-core": {"text": "", "parts": {"habit": "", "will": WHAT}, "when": "on Friday"},
    "my-local-numbers": {"text": "", "parts": {"decides": "the board, 0000 80"}},
}


def with_notes(book: Reader, notes: dict[str, dict[str, Any]] = NOTES, **settings: Any) -> Page:
    """The page of the card in a tab in which notes were written."""
    page = book.open(CARD, **settings)
    for name, state in notes.items():
        value = {"rev": 1, "by": "x", "state": {"v": 1, **state}, "note": True}
        page.evaluate(
            "([key, text]) => sessionStorage.setItem(key, text)",
            [f"practiceguides/practice-guides/{name}", json.dumps(value)],
        )
    return page


def millimetres(page: Page) -> list[dict[str, float]]:
    """Where each panel lies, from the upper left corner of the sheet."""
    found: list[dict[str, float]] = page.evaluate(
        """() => {
            const sheet = document.querySelector(".pocket-sheet").getBoundingClientRect();
            return [...document.querySelectorAll(".pocket-panel")].map((each) => {
                const { x, y, width, height } = each.getBoundingClientRect();
                const mm = (n) => Math.round((n / 96) * 254) / 10;
                return { x: mm(x - sheet.x), y: mm(y - sheet.y), width: mm(width),
                    height: mm(height), over: each.scrollHeight - each.clientHeight };
            });
        }"""
    )
    return found


def test_every_place_for_own_words_names_what_our_book_has() -> None:
    """Each item of the card is there, each part has a field, and each question is asked."""
    text = (ROOT / f"{CARD}.md").read_text("utf-8")
    book: Book = the_book()
    places = [each.split() for each in re.findall(r"\{own\}`([a-z][^`]*)`", text)]
    numbers = [each.split() for each in re.findall(r"\{number\}`([^`]*)`", text)]
    questions = {each.id for each in book.country.questions}

    assert {each[0] for each in numbers} <= questions
    for item, *parts in [*places, *(each[1:] for each in numbers if each[1:])]:
        known = {*book.items[item].item.questions_written(), "when", "who"}
        assert {each for each in parts if not each.isdigit()} <= known, item


def test_own_words_come_only_when_they_are_asked_for(book: Reader) -> None:
    """The card is empty at first; the button fills it, says so, and takes the words out again."""
    page = with_notes(book)
    sheet = page.locator(".pocket-sheet")
    expect(sheet).not_to_contain_text("My name is on this badge.")

    page.get_by_role("button", name=WORDS["pocket_fill"]).click()
    for words in ("My name is on this badge.", WHAT, "on Friday", "the board, 0000 80"):
        expect(sheet).to_contain_text(words)
    expect(page.locator("#pg-announcer")).to_have_text(WORDS["pocket_filled"])
    field = page.get_by_role("textbox", name="This week I will …")
    expect(field).to_have_text(WHAT)

    page.get_by_role("button", name=WORDS["pocket_empty"]).click()
    expect(sheet).not_to_contain_text(WHAT)
    expect(page.get_by_role("textbox")).to_have_count(0)


def test_own_words_leave_the_card_when_everything_is_deleted(book: Reader) -> None:
    """Also where another tab deletes it: nothing of them is left to be read or printed."""
    page = with_notes(book)
    page.goto(book.address(CARD))
    page.get_by_role("button", name=WORDS["pocket_fill"]).click()
    own = page.locator(".pocket-own.is-filled")
    expect(own.first).to_be_visible()
    other = book.open(CARD, page.context)
    in_contents(other, "page_answers_delete")
    in_contents(other, "page_answers_yes")

    expect(own).to_have_count(0)
    expect(page.get_by_role("button", name=WORDS["pocket_fill"])).to_be_visible()


def test_where_nothing_was_written_the_page_says_so(book: Reader) -> None:
    """Without notes the lines stay, and a sentence says what to do."""
    page = book.open(CARD)
    page.get_by_role("button", name=WORDS["pocket_fill"]).click()

    expect(page.locator(".pocket-controls p")).to_have_text(WORDS["pocket_nothing"])
    expect(page.locator(".pocket-lines").first).to_be_visible()
    expect(page.get_by_role("button", name=WORDS["pocket_fill"])).to_be_visible()


def test_what_is_too_long_is_told_and_can_be_shortened_here(book: Reader) -> None:
    """A panel that fits no more is marked; shortened, it is not, and the note is as it was."""
    long = {"before-the-first-question": {"text": "I say who I am. " * 60}}
    page = with_notes(book, long)
    page.get_by_role("button", name=WORDS["pocket_fill"]).click()
    expect(page.locator(".pocket-panel.is-long")).to_have_count(1)
    expect(page.locator(".pocket-controls p")).to_have_text(WORDS["pocket_long"])

    page.get_by_role("textbox").fill("I say who I am.")
    expect(page.locator(".pocket-panel.is-long")).to_have_count(0)
    expect(page.locator(".pocket-controls p")).to_have_text(WORDS["pocket_filled"])
    kept = page.evaluate(
        "sessionStorage.getItem('practiceguides/practice-guides/before-the-first-question')"
    )
    assert kept.count("I say who I am.") == 60


@pytest.mark.parametrize("is_filled", [False, True])
def test_it_prints_as_one_sheet_of_eight_panels(book: Reader, is_filled: bool) -> None:
    """Each panel is an A7 with all its text, in the places of a booklet, and nothing is beside."""
    page = with_notes(book)
    if is_filled:
        page.get_by_role("button", name=WORDS["pocket_fill"]).click()
    page.evaluate("window.print = () => { window.printed = true; }")
    page.get_by_role("button", name=WORDS["pocket_print"]).click()
    assert page.evaluate("window.printed")
    assert count_pages(page.pdf(prefer_css_page_size=True)) == 1

    page.set_viewport_size({"width": 1123, "height": 794})
    page.emulate_media(media="print")
    panels = millimetres(page)
    columns = [round(each["x"] / A7[0]) for each in panels]
    rows = [round(each["y"] / A7[1]) for each in panels]
    assert list(zip(rows, columns, strict=True)) == [
        (1, 1), (1, 2), (1, 3), (0, 3), (0, 2), (0, 1), (0, 0), (1, 0),
    ]  # fmt: skip
    for each in panels:
        assert abs(each["width"] - A7[0]) < 0.5
        assert abs(each["height"] - A7[1]) < 0.5
        assert each["over"] <= 0
    expect(
        page.locator("main :is(h1, h2, .admonition, .pg-actions)").filter(visible=True)
    ).to_have_count(0)


def test_its_outside_says_nothing(book: Reader) -> None:
    """The front has one neutral word, the back lines alone, and a line inside says what is not."""
    page = with_notes(book)
    page.get_by_role("button", name=WORDS["pocket_fill"]).click()
    panels = page.locator(".pocket-panel")

    assert panels.first.inner_text().strip() == "Notes"
    assert panels.last.inner_text().strip() == ""
    expect(panels.nth(6)).to_contain_text("No name and no case stands in this card.")


def test_what_is_safe_stands_before_the_button(book: Reader) -> None:
    """On a phone too, who reads on to print has passed the question whether it is safe."""
    page = book.open(CARD, viewport={**PHONE, "width": 360})
    safe = page.locator(".admonition").bounding_box()
    button = page.get_by_role("button", name=WORDS["pocket_print"]).bounding_box()
    assert safe is not None
    assert button is not None

    expect(page.locator(".admonition")).to_contain_text("Is it safe to carry?")
    assert safe["y"] + safe["height"] <= button["y"]
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


def test_without_scripts_there_are_lines(book: Reader) -> None:
    """With scripts off nothing can be filled in, and the card can be printed from the menu."""
    page = book.open(CARD, java_script_enabled=False)

    expect(page.locator(".pocket-controls button").filter(visible=True)).to_have_count(0)
    assert page.locator(".pocket-lines").count() > 20
    assert count_pages(page.pdf(prefer_css_page_size=True)) == 1
