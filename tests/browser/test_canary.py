"""What somebody types into any field of the book is nowhere that the next person could look."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.items import items_on
from tests.browser.reader import Reader
from tests.browser.test_workbook import go_to_workbook, save_file
from tests.conftest import the_book

CANARY = "Zimbelkraut"
"""A word that no text has."""
FIELDS = "textarea:visible, input[type=text]:visible, input:not([type]):visible"
HELD = """() => JSON.stringify([
  Object.entries(localStorage), Object.entries(sessionStorage), history.state, window.name,
  document.cookie, location.href, document.title,
])"""
PAGES = ("book/welcome", "book/01-the-counter", "book/02-the-quay", "book/03-the-island",
         "book/desks/desk-gate", "book/desks/desk-cabin")  # fmt: skip


def _of_every_type() -> tuple[str, ...]:
    """Of the real book the first page of each type."""
    book = the_book()
    shown = ((book.spec(each.name)["type"], page.docname) for page in book.pages
             for each in page.named if each.kind == "exercise")  # fmt: skip
    first: dict[str, str] = {}
    for kind, name in shown:
        first.setdefault(kind, name)
    return tuple(dict.fromkeys(first.values()))


def _write_everywhere(reader: Reader, page: Page, pages: Sequence[str] = PAGES) -> int:
    """Type the word into each field of each page; says how many there were."""
    count = 0
    for name in pages:
        page.goto(reader.address(name))
        for item in items_on(page):
            item.enter()
        for field in page.locator(FIELDS).all():
            count += 1
            field.fill(f"{CANARY} {count}")
        assert CANARY not in page.url + page.title()
    return count


def _shows(page: Page) -> bool:
    values = page.locator("textarea, input").evaluate_all("all => all.map((each) => each.value)")
    return CANARY in page.content() + str(values) + page.evaluate(HELD)


def _test_another_tab(reader: Reader, context: BrowserContext, pages: Sequence[str]) -> None:
    for name in (*pages, "book/workbook"):
        other = reader.open(name, context)
        for item in items_on(other):
            item.enter()
        assert not _shows(other), name
        other.close()


@pytest.mark.parametrize(
    ("reader", "pages"), [("sample", PAGES), ("book", _of_every_type())], ids=["sample", "book"]
)
def test_typed_words_are_in_no_place_that_others_reach(
    reader: str, pages: Sequence[str], request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    """Not in an address, a title, a request, another tab, the device or a file without words."""
    opened: Reader = request.getfixturevalue(reader)
    context = opened.context()
    page = context.new_page()
    assert _write_everywhere(opened, page, pages) > 5
    page.goto(opened.address(pages[1]))
    assert _shows(page), "in its own tab the word is there"

    assert not any(CANARY in each for each in opened.requested)
    assert CANARY not in str(page.evaluate("Object.entries(localStorage)"))
    assert CANARY not in page.evaluate("JSON.stringify([history.state, window.name])")
    _test_another_tab(opened, context, pages)
    held = save_file(go_to_workbook(page), tmp_path).read_text(encoding="utf-8")
    assert CANARY not in held


def test_after_leaving_and_after_a_restart_no_word_is_left(sample: Reader) -> None:
    """The tab that was left holds nothing, and what the browser keeps for tomorrow neither."""
    context = sample.context()
    page = context.new_page()
    assert _write_everywhere(sample, page) > 5
    page.locator(".pg-bar .pg-leave").click()
    page.wait_for_url(sample.address("measures"))

    assert CANARY not in page.evaluate(HELD)
    page.goto(sample.address(PAGES[1]))
    assert not _shows(page)
    kept = context.storage_state()
    assert CANARY not in str(kept)
    again = sample.open(PAGES[1], sample.context(storage_state=kept))
    expect(again.get_by_role("heading", level=1)).to_be_visible()
    assert not _shows(again)
