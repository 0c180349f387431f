"""Care for whoever writes and is written about: the reminder below a field, the cover."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.items import item_on
from tests.browser.reader import Reader, come_true, heard, heard_at_once, listen, stored
from tests.browser.test_pocket import with_notes
from tests.conftest import WORDS

CHAPTER = "book/01-the-counter"
SCRIPTS = ["_static/types/page-care.js", "_static/types/book-names.js"]


def line_of(field: Locator) -> Locator:
    """What is said below a field."""
    return field.locator("xpath=following-sibling::*[1][contains(@class, 'pg-care-line')]")


def note_on(page: Page) -> Locator:
    """Where a note is written."""
    return item_on(page, "my-counter").note


def test_what_may_be_a_name_or_a_number_is_told_below_the_field(sample: Reader) -> None:
    """By a script that comes with the first key; said once a kind, kept nowhere, and no block."""
    page = sample.open(CHAPTER)
    listen(page)
    note = note_on(page)
    note.click()
    assert not {*SCRIPTS} & {*sample.requested}

    page.keyboard.type("I spoke with Marisol.")
    expect(line_of(note)).to_have_text(WORDS["page_care_name"])
    assert heard(page, WORDS["page_care_name"]).count(WORDS["page_care_name"]) == 1
    page.keyboard.type(" And with Rosalind, too.")
    assert heard_at_once(page) == []

    note.fill("Her number is 081 234 5678")
    expect(line_of(note)).to_have_text(WORDS["page_care_phone"])
    assert WORDS["page_care_phone"] in heard(page)
    note.fill("I ask the person first.")
    expect(line_of(note)).to_be_hidden()
    assert note.input_value() == "I ask the person first."
    kept = page.evaluate("JSON.stringify([{...sessionStorage}, {...localStorage}])")
    assert [word for word in ("Marisol", "Rosalind", "081 234 5678") if word in kept] == []


def test_the_last_word_is_looked_at_when_the_field_is_left(sample: Reader) -> None:
    """A name at the end of a note has nothing behind it."""
    page = sample.open(CHAPTER)
    note = note_on(page)
    note.click()
    page.keyboard.type("I spoke with Marisol")
    come_true(page, "window.practiceguides.far['book-names'] !== undefined")
    expect(line_of(note)).to_have_count(0)

    page.keyboard.press("Tab")
    expect(line_of(note)).to_have_text(WORDS["page_care_name"])


@pytest.mark.parametrize("name", ["01-the-counter", "02-the-quay", "03-the-island"])
def test_every_field_of_a_type_reminds(sample: Reader, name: str) -> None:
    """The browser keeps nothing of any, and corrects nothing by a service of its own."""
    page = sample.open(f"book/{name}")
    for field in page.get_by_role("textbox").all():
        if not field.is_visible():
            continue
        assert field.evaluate("each => each.spellcheck") is False, "before the first key"
        field.fill("Call 081 234 5678 now")
        expect(line_of(field)).to_have_text(WORDS["page_care_phone"])
        expect(field).to_have_attribute("autocomplete", "off")


def test_a_single_file_reminds_of_numbers(sample: Reader) -> None:
    """It has no neighbour that knows the names of the book, so it looks for none."""
    page = sample.open("single/01-the-counter")
    note = note_on(page)
    note.click()
    page.keyboard.type("I spoke with Marisol on 12 March 2024 there.")
    expect(line_of(note)).to_have_text(WORDS["page_care_date"])
    note.fill("I spoke with Marisol there.")
    expect(line_of(note)).to_be_hidden()


def test_own_words_on_the_pocket_card_are_looked_at_too(book: Reader) -> None:
    """The line stands below the card, so that it takes no place of it."""
    page = with_notes(book)
    page.get_by_role("button", name=WORDS["pocket_fill"]).click()
    field = page.get_by_role("textbox", name="This week I will …")
    assert field.evaluate("each => [each.spellcheck, each.translate]") == [False, False]
    field.fill("Call Marisol in the evening")
    expect(line_of(page.locator(".pocket-sheet"))).to_have_text(WORDS["page_care_name"])


def cover_of(page: Page) -> Locator:
    """The way back from under the cover."""
    return page.get_by_role("button", name=WORDS["page_cover_back"])


AWAY = {
    "window": "window.dispatchEvent(new Event('blur'))",
    "tab": """() => {
      Object.defineProperty(document, "hidden", { get: () => true, configurable: true });
      document.dispatchEvent(new Event("visibilitychange"));
      delete document.hidden;
    }""",
}


def go_elsewhere(page: Page, where: str = "window") -> None:
    """Another window, or another tab, comes to the front."""
    page.evaluate(AWAY[where])


@pytest.mark.parametrize("where", AWAY)
def test_the_page_is_covered_while_another_one_is_in_front(sample: Reader, where: str) -> None:
    """Off at first; chosen in "Your answers", it holds on other pages of the tab, until undone."""
    page = sample.open(CHAPTER)
    go_elsewhere(page, where)
    expect(cover_of(page)).to_have_count(0)

    page.locator(".pg-answers summary").click()
    choice = page.get_by_label(WORDS["page_cover"])
    expect(choice).not_to_be_checked()
    choice.check()
    come_true(page, "window.practiceguides.far['page-care'] !== undefined")
    page.goto(sample.address("book/02-the-quay"))
    come_true(page, "window.practiceguides.far['page-care'] !== undefined")
    go_elsewhere(page, where)
    expect(cover_of(page)).to_be_focused()
    top = page.evaluate("document.elementFromPoint(innerWidth / 2, innerHeight / 2).tagName")
    assert top == "DIALOG"

    cover_of(page).click()
    expect(cover_of(page)).to_have_count(0)
    page.locator(".pg-answers summary").click()
    page.get_by_label(WORDS["page_cover"]).uncheck()
    go_elsewhere(page, where)
    expect(cover_of(page)).to_have_count(0)


def test_one_leaves_from_under_the_cover(sample: Reader) -> None:
    """Shift pressed three times leaves as ever, and the neutral page is not covered."""
    page = sample.open(CHAPTER)
    page.locator(".pg-answers summary").click()
    page.get_by_label(WORDS["page_cover"]).check()
    come_true(page, "window.practiceguides.far['page-care'] !== undefined")
    go_elsewhere(page)
    expect(cover_of(page)).to_be_visible()
    for _ in range(3):
        page.keyboard.press("Shift")
    page.wait_for_url(sample.address("measures"))
    assert stored(page, "sessionStorage") == {}
