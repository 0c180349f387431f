"""Every page of the real book: it opens in silence, is accessible, prints, and fits a phone."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from practiceguides.content.layers import Layers
from practiceguides.content.pages import Page as Text
from practiceguides.content.pages import read_pages
from practiceguides.exercises import TYPES
from tests.browser.items import answer, check_paper_faces, items_on
from tests.browser.reader import PHONE, Reader, enlarge
from tests.conftest import GALLERY, ROOT, WORDS

TEXTS = read_pages(Layers((ROOT,)))[0]
PAGES = [page.docname for page in TEXTS]


def shows(page: Text, *kinds: str) -> bool:
    """Whether a page shows an item of one of these kinds."""
    return page.docname == GALLERY or any(named.kind in kinds for named in page.named)


ACTIVE = [page.docname for page in TEXTS if shows(page, "exercise", "scenario")]
"""The pages with something to do."""

STORIES = [page.docname for page in TEXTS if shows(page, "scenario") and page.docname != GALLERY]
"""The pages that show a scenario."""

FEW = [GALLERY, "book/core-hour", STORIES[0]]
"""Between them every type, a page of many exercises and a long story: for what a type or the theme
decides, and not a page's text.
"""

TITLE = re.compile(r"((Answers: )?Page \d+ · |Search · )?Practice guides")
NAMES = re.compile(rf"\b({'|'.join(re.escape(key) for key in WORDS if '_' in key)})\b")


def faults(page: Page, *rules: str, within: str | None = None) -> list[tuple[str, str]]:
    """What axe finds: the rule and the markup that breaks it; with names, by these rules only.

    `within` is a selector: a page that other tests look through is not looked through again for
    one item.
    """
    # Without `preload` axe does not fetch the style sheet, which file:// would refuse aloud.
    options: dict[str, Any] = {"preload": False, "resultTypes": ["violations"]}
    if rules:
        options["runOnly"] = list(rules)
    found = Axe().run(page, context=within, options=options).response["violations"]
    return [(rule["id"], node["html"]) for rule in found for node in rule["nodes"]]


def faults_in_both_schemes(page: Page, within: str | None = None) -> list[tuple[str, str]]:
    """What axe finds in light colours, and what of it is a matter of colour in dark ones."""
    found = faults_in_light(page, within)
    page.emulate_media(color_scheme="dark")
    return found + faults(page, "color-contrast", "link-in-text-block", within=within)


def faults_in_light(page: Page, within: str | None = None) -> list[tuple[str, str]]:
    """What axe finds in light colours, once no colour is on its way to another."""
    page.evaluate(
        """() => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync("* { transition: none !important }");
          document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
        }"""
    )
    page.emulate_media(color_scheme="light")
    return faults(page, within=within)


def hidden_sideways(page: Page) -> int:
    """How many pixels one would have to scroll to the side."""
    return int(page.evaluate("document.documentElement.scrollWidth - innerWidth"))


def too_wide(page: Page) -> dict[tuple[int, int], int]:
    """Where something is beside the screen: at 320 pixels, and with text of twice the size."""
    found = {}
    for width, percent in ((320, 100), (640, 200), (320, 200)):
        page.set_viewport_size({"width": width, "height": 700})
        enlarge(page, percent)
        found[width, percent] = max(0, hidden_sideways(page))
    page.evaluate("document.documentElement.style.removeProperty('font-size')")
    return {at: pixels for at, pixels in found.items() if pixels}


def repeated_ids(page: Page) -> list[str]:
    """Ids that more than one element has: a link to one leads to the first only."""
    found = page.evaluate(
        """() => {
          const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
          return ids.filter((id, place) => ids.indexOf(id) !== place);
        }"""
    )
    return list(found)


def open_all(page: Page) -> None:
    """Unfold everything that is folded."""
    page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true; })")


@pytest.mark.parametrize("name", [*PAGES, "search"])
def test_a_page_opens(book: Reader, name: str) -> None:
    """It asks for few files, its title tells others nothing, it is accessible, and it fits.

    A page asks for one style and one script of its kind, the style for paper, and one script for
    each type that it needs: nothing else, at a first visit. One with items that is not walked in
    pieces has a script that sees when it was left. The workbook, and the search with its
    index, have a style and a script of their own too, and the workbook those of the lock. Pages
    with ways in or rooms have a style and a script for these, pages with job aids a style for their
    paper, desks and their list a style and a script; pages with pictures ask for these.
    """
    page = book.open(name)
    shown = {item.spec["type"] for item in items_on(page)}
    shown |= {other for name in shown & {*TYPES} for other in TYPES[name].stands_on}
    kind = "chapter" if shown else "page"
    expected = {f"{name}.html", "_static/paper.css"}
    expected |= {"_static/sheets.css"} if shown else set()
    expected |= {*(f"_static/types/{each}.js" for each in shown)}
    for pair in [kind, *({Path(name).name} & {"search", "workbook"})]:
        expected |= {f"_static/{pair}.css", f"_static/{pair}.js"}
    if shown and not page.locator(".pg-pieces [data-piece]").count():
        expected.add("_static/types/chapter-whole.js")
    if name == "search":
        expected.add("search-index.js")
    if page.locator(".pg-ways, .pg-rooms").count():
        expected |= {"_static/types/page-front.js", "_static/front.css"}
    if page.locator(".pg-cards").count():
        expected.add("_static/cards.css")
    if page.locator(".pg-desks").count():
        expected |= {"_static/desks.css", "_static/desks.js"}
    if page.locator(".pg-copy").count():
        expected |= {"_static/gallery.css", "_static/gallery.js"}
    if page.locator(".pocket-sheet").count():
        expected |= {f"_static/pocket{end}" for end in (".css", ".js", "-paper.css")}
    if "/desk-" in name:
        expected |= {f"_static/types/scenario-desk.{end}" for end in ("css", "js")}
    lock = {f"_static/types/page-lock.{end}" for end in ("css", "js")}
    expected |= lock if name.endswith("workbook") else set()
    pictures = page.locator("main img").evaluate_all("all => all.map((each) => each.src)")
    expected |= {f"_images/{Path(each).name}" for each in pictures}

    assert sorted(book.requested) == sorted(expected)
    assert page.locator("h1").count() == 1
    assert repeated_ids(page) == []
    assert page.locator("html").get_attribute("lang") == "en"
    assert TITLE.fullmatch(page.title())
    assert (faults_in_both_schemes if name in FEW else faults_in_light)(page) == []
    assert too_wide(page) == {}


@pytest.mark.parametrize("name", [*ACTIVE, "book/workbook"])
def test_a_page_where_all_is_answered_and_open(book: Reader, name: str) -> None:
    """Feedback, debriefs and unfolded parts are accessible, in words, and fit; paper shows none."""
    page = book.open(name)
    items = items_on(page)
    for item in items:
        answer(item)
    open_all(page)

    assert NAMES.findall(page.locator("body").inner_text()) == []
    if name in FEW:
        assert faults_in_both_schemes(page) == []
    else:
        # All else is as it was when the page was opened.
        assert faults_in_light(page, ".pg-item, details" if items else None) == []
    assert too_wide(page) == {}
    page.emulate_media(media="print", color_scheme="light")
    check_paper_faces(page)
    for hidden in (".pg-bar", ".pg-side", ".pg-turn", ".pg-take"):
        for each in page.locator(hidden).all():
            expect(each).to_be_hidden()
    assert [each for each in page.get_by_role("button").all() if each.is_visible()] == []


@pytest.mark.parametrize("name", ACTIVE)
def test_a_page_with_scripts_off(book: Reader, name: str) -> None:
    """Questions and answers are there to read, no button is dead, and the contents are reached."""
    page = book.open(name, java_script_enabled=False, viewport=PHONE)

    check_paper_faces(page)
    assert [each for each in page.get_by_role("button").all() if each.is_visible()] == []
    page.locator("a.pg-menu").click()
    expect(page.locator("#contents a").first).to_be_in_viewport()


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
        word for word in ("practice", "traffick", WORDS["layout_leave"].lower()) if word in text
    ]
