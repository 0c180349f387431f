"""The page of all types: an example is copied as `guides new` writes it."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from practiceguides.exercises import TYPES
from practiceguides.writing.exercises import OF_A_GUIDE, exercise_text
from tests.browser.reader import PHONE, Reader
from tests.conftest import GALLERY, WORDS, the_book

FILE = "exercises/my-exercise.yaml"
TEXT = exercise_text(TYPES["choice"], 0, the_book(), OF_A_GUIDE)


@pytest.mark.parametrize("path", [GALLERY])
def test_an_example_is_copied_by_keyboard(book: Reader, path: str) -> None:
    """Enter on the button copies the whole text with its remarks, and a line says what to do."""
    page = book.open(path)
    page.evaluate(
        """() => Object.defineProperty(navigator, "clipboard", {
            value: { writeText: async (text) => { window.copied = text; } } })"""
    )
    place = page.locator("#type-choice .pg-copy").first
    place.get_by_role("button", name=WORDS["gallery_copy"]).focus()
    page.keyboard.press("Enter")
    said = WORDS("gallery_copied", file=FILE)

    expect(place.locator("p")).to_have_text(said)
    expect(page.locator("#pg-announcer")).to_have_text(said)
    assert page.evaluate("window.copied") == TEXT
    expect(place.locator("textarea")).to_have_count(0)


@pytest.mark.parametrize("path", [GALLERY])
@pytest.mark.parametrize("clipboard", ["undefined", "{ writeText: () => Promise.reject() }"])
def test_where_a_browser_does_not_copy_the_text_is_marked(
    book: Reader, clipboard: str, path: str
) -> None:
    """The text stands in a field, marked and focused, and the page does not grow wider by it."""
    page = book.open(path, viewport=PHONE)
    page.evaluate(f"() => Object.defineProperty(navigator, 'clipboard', {{ value: {clipboard} }})")
    place = page.locator("#type-choice .pg-copy").first
    place.get_by_role("button").click()
    field = place.get_by_role("textbox", name=WORDS["gallery_text"])

    expect(field).to_be_focused()
    expect(page.locator("#pg-announcer")).to_have_text(WORDS("gallery_hand", file=FILE))
    assert page.evaluate("String(document.activeElement.value)") == TEXT
    marked = field.evaluate("each => each.value.slice(each.selectionStart, each.selectionEnd)")
    assert marked == TEXT
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


@pytest.mark.parametrize("path", [GALLERY])
def test_without_scripts_and_on_paper_there_is_no_button(book: Reader, path: str) -> None:
    """What cannot be pressed is not there; the text can still be read."""
    page = book.open(path, java_script_enabled=False)
    expect(page.locator(".pg-copy button").filter(visible=True)).to_have_count(0)

    page = book.open(path)
    page.emulate_media(media="print")
    expect(page.locator(".pg-copy").filter(visible=True)).to_have_count(0)
