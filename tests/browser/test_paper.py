"""Scripts off, and print: what only some pages have."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.browser.reader import WORDS, Reader


def test_with_scripts_off_search_says_what_to_do(sample: Reader) -> None:
    """The search page says that it needs scripts, and shows no form."""
    page = sample.open("search", java_script_enabled=False)

    assert WORDS["page_search_script"] in page.locator("main").inner_text()
    expect(page.locator("form")).to_be_hidden()


def test_print_shows_the_findings(sample: Reader) -> None:
    """The list of findings is unfolded when the page is printed."""
    page = sample.open("book/01-the-counter")
    page.pdf()

    assert page.locator(".pg-findings").get_attribute("open") is not None
