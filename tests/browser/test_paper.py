"""Scripts off, and print: every item shows its paper face, and nothing that cannot work."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.items import answer, hands, items_on
from tests.browser.reader import PHONE, WORDS, Reader
from tests.browser.test_pages import PAGES

EVERY_PAGE = pytest.mark.parametrize("name", PAGES)


def check_paper_faces(page: Page) -> None:
    """Each item can be read to the end on its paper face, and only there."""
    for item in items_on(page):
        paper = page.locator(f"#item-{item.spec['id']} .pg-paper")
        expect(item.face).to_be_hidden()
        # A scene may have the name of its story.
        titles = paper.get_by_role("heading", name=item.spec["title"], exact=True)
        expect(titles.first).to_be_visible()
        hands(item).check_paper(item, paper)
        if item.spec["prompt"]:
            expect(paper.locator(".pg-prompt")).to_be_visible()
        assert [each for each in paper.get_by_role("listitem").all() if not each.is_visible()] == []


@EVERY_PAGE
def test_with_scripts_off_every_item_can_be_read(book: Reader, name: str) -> None:
    """Without scripts the question and all answers are there to read, and no dead button."""
    page = book.open(name, java_script_enabled=False)

    check_paper_faces(page)
    assert [each for each in page.get_by_role("button").all() if each.is_visible()] == []


@EVERY_PAGE
def test_with_scripts_off_the_contents_are_reached(book: Reader, name: str) -> None:
    """On a phone without scripts a link in the bar leads to the contents after the text."""
    page = book.open(name, java_script_enabled=False, viewport=PHONE)
    page.locator("a.pg-menu").click()

    expect(page.locator("#contents a").first).to_be_in_viewport()


def test_with_scripts_off_search_says_what_to_do(sample: Reader) -> None:
    """The search page says that it needs scripts, and shows no form."""
    page = sample.open("search", java_script_enabled=False)

    assert WORDS["page_search_script"] in page.locator("main").inner_text()
    expect(page.locator("form")).to_be_hidden()


@EVERY_PAGE
def test_print_shows_paper_faces_and_none_of_the_furniture(book: Reader, name: str) -> None:
    """Paper gets the items to answer by pen, answered or not, without bar, contents or buttons."""
    page = book.open(name)
    for item in items_on(page):
        answer(item)
    page.emulate_media(media="print")

    check_paper_faces(page)
    for hidden in (".pg-bar", ".pg-side", ".pg-turn", ".pg-take"):
        for each in page.locator(hidden).all():
            expect(each).to_be_hidden()
    assert [each for each in page.get_by_role("button").all() if each.is_visible()] == []


def test_print_shows_the_findings(sample: Reader) -> None:
    """The list of findings is unfolded when the page is printed."""
    page = sample.open("book/01-the-counter")
    page.pdf()

    assert page.locator(".pg-findings").get_attribute("open") is not None
