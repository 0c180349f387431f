"""Every page of the real book: it opens in silence, is accessible, and fits a small screen."""

from __future__ import annotations

import re
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from practiceguides.content.pages import read_pages
from tests.browser.items import answer, items_on
from tests.browser.reader import WORDS, Reader
from tests.conftest import ROOT

PAGES = [page.docname for page in read_pages(ROOT)[0]]
TITLE = re.compile(r"(Chapter \d+ · )?Practice guides")
EVERY_PAGE = pytest.mark.parametrize("name", [*PAGES, "search"])


def faults(page: Page) -> list[tuple[str, str]]:
    """What axe finds: the rule and the markup that breaks it."""
    # Without `preload` axe does not fetch the style sheet, which file:// would refuse aloud.
    options: dict[str, Any] = {"preload": False, "resultTypes": ["violations"]}
    found = Axe().run(page, options=options).response["violations"]
    return [(rule["id"], node["html"]) for rule in found for node in rule["nodes"]]


def hidden_sideways(page: Page) -> int:
    """How many pixels one would have to scroll to the side."""
    return int(page.evaluate("document.documentElement.scrollWidth - innerWidth"))


def open_all(page: Page) -> None:
    """Unfold everything that is folded."""
    page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true; })")


def still(page: Page) -> None:
    """Let colours change at once, so that axe measures none that is on its way."""
    page.add_style_tag(content="* { transition: none !important }")


@EVERY_PAGE
def test_a_page_opens_in_silence_with_few_files(book: Reader, name: str) -> None:
    """A page asks for its style, its script, one script a type that it shows, and no more.

    The workbook has a style and a script of its own, the search its index.
    """
    page = book.open(name)
    shown = {item.spec["type"] for item in items_on(page)}
    own = {"book/workbook": 2, "search": 5}.get(name, 0)

    assert len(book.requested) <= 3 + len(shown) + own
    assert page.locator("h1").count() == 1
    assert page.locator("html").get_attribute("lang") == "en"


@EVERY_PAGE
def test_the_windows_title_tells_others_nothing(book: Reader, name: str) -> None:
    """On a shared screen the title names the book and a number, never what is read."""
    assert TITLE.fullmatch(book.open(name).title())


@EVERY_PAGE
def test_a_page_is_accessible_as_it_opens(book: Reader, name: str) -> None:
    """Axe finds nothing in a page as it opens, in light and in dark colours."""
    page = book.open(name)
    still(page)
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
        assert faults(page) == []


@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_accessible_when_all_is_answered_and_open(book: Reader, name: str) -> None:
    """Axe finds nothing in feedback, debriefs and unfolded parts either."""
    page = book.open(name)
    for item in items_on(page):
        answer(item)
    open_all(page)
    still(page)

    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
        assert faults(page) == []


@pytest.mark.parametrize("name", ["book/gallery", "book/workbook", "book/stories/01-room-4"])
def test_a_page_shows_words_and_never_their_names(book: Reader, name: str) -> None:
    """No name of a word, such as `page_search`, is read where the word should stand."""
    page = book.open(name)
    for item in items_on(page):
        answer(item)
    open_all(page)
    names = [key for key in WORDS if "_" in key]
    shown = page.locator("body").inner_text()

    assert [key for key in names if re.search(rf"\b{key}\b", shown)] == []


@EVERY_PAGE
def test_a_page_never_scrolls_sideways(book: Reader, name: str) -> None:
    """On a small screen and with text of twice the size, all is above or below."""
    page = book.open(name)
    size = page.add_style_tag(content=" ")

    def too_wide() -> dict[tuple[int, str], int]:
        found = {}
        for width, text in ((320, "100%"), (640, "200%"), (320, "200%")):
            page.set_viewport_size({"width": width, "height": 700})
            style = f"html {{ font-size: {text} !important }}"
            size.evaluate("(element, style) => { element.textContent = style; }", style)
            found[width, text] = max(0, hidden_sideways(page))
        return {at: pixels for at, pixels in found.items() if pixels}

    assert too_wide() == {}
    for item in items_on(page):
        answer(item)
    open_all(page)
    assert too_wide() == {}


def test_the_folders_first_file_leads_into_the_book(book: Reader) -> None:
    """A double-click on index.html ends at the first page."""
    page = book.open("index")

    page.wait_for_url(book.address("book/welcome"))


def test_the_neutral_page_has_nothing_of_the_book(book: Reader) -> None:
    """The page that "Leave now" shows is one plain file, accessible, without our words or name."""
    page = book.open("measures")

    assert book.requested == ["measures.html"]
    assert faults(page) == []
    text = page.content().lower()
    assert not [
        word for word in ("practice", "traffick", WORDS["page_leave"].lower()) if word in text
    ]
