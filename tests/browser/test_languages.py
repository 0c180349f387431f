"""The interface in another language: what scripts draw, and a page written from right to left."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from practiceguides.kit import STATIC
from practiceguides.reading import OWNERS
from practiceguides.words import Words
from tests.browser.items import NOTE, answer, items_on
from tests.browser.reader import PHONE, Reader, settle
from tests.conftest import GALLERY, ROOT, WORDS
from tests.pseudo import LONGER, MIRRORED, Content, content_of, pseudo, reading, unspoken

PACKAGE = ROOT / "widgets" / "practiceguides"
SAMPLE = ROOT / "tests" / "sample_book"

HANDS = (
    ROOT / "tests" / "types" / "scenario" / "hands.py",
    ROOT / "tests" / "browser" / "items.py",
)
"""What tests write into stories and notes stands here."""

KEPT = ("references.bib", "country.yaml")
"""Sources, and what a trainer wrote about the country, are not translated."""

WALK = (Path(__file__).parent / "walk.js").read_text(encoding="utf-8").rstrip().rstrip(";")

UNMARKED = """
  [...document.querySelectorAll(".search-results a, .search-results mark")]
    .filter((each) => /^[ -~]+$/.test(each.textContent) && !each.closest("[lang=en]"))
    .filter((each) => !each.querySelector("[lang=en]"))
    .map((each) => each.textContent)
"""
"""What was found in English, which has no accents, and does not say so."""

DAY = re.compile(r"[A-Z][a-z]+ \d+, \d{4}")
"""A day is told by the browser, which has no months in a language that nobody speaks."""

TABLET = {"width": 800, "height": 900}
"""Wide enough for a drawer beside the text, too narrow for the contents."""

ReaderOf = Callable[[Path], Reader]


def test_scripts_say_nothing_in_english(reader_of: ReaderOf, spoken: Callable[[str], Path]) -> None:
    """The drawn page around the items speaks the book's language, whatever is opened."""
    reader = reader_of(spoken(LONGER))
    content = content_of(SAMPLE)
    for name in ("book/welcome", "book/01-the-counter", "book/02-the-quay", "book/workbook"):
        page = reader.open(name, viewport=PHONE)
        settle(page)
        page.locator("button.pg-menu").click()
        expect(page.get_by_role("dialog")).to_be_visible()

        assert unspoken(page.content(), content) == set(), name


def test_every_type_speaks_the_book_s_language(reader_of: ReaderOf, spoken_gallery: Path) -> None:
    """Each example of each type, asked and answered, says no English that is not its text's.

    A story is played to its end and looked back on.
    """
    content = content_of(ROOT, *PACKAGE.rglob("examples.yaml"))
    page = reader_of(spoken_gallery).open(GALLERY)
    settle(page)

    live = page.locator(".pg-live > *")
    expect(live.first).to_be_visible()
    assert unspoken(page.content(), content) == set()
    with reading(LONGER):
        for item in items_on(page):
            answer(item)
            said = item.face.evaluate("element => element.outerHTML")
            assert unspoken(said, content) == set(), item.spec["id"]
    assert unspoken(page.content(), content) == set()


def test_the_workbook_speaks_the_book_s_language(
    reader_of: ReaderOf, spoken: Callable[[str], Path]
) -> None:
    """What was done and written is told without a word of English that is not the book's."""
    reader = reader_of(spoken(LONGER))
    page = reader.open("book/01-the-counter")
    with reading(LONGER):
        for chapter in ("01-the-counter", "02-the-quay"):
            page.goto(reader.address(f"book/{chapter}"))
            for item in items_on(page):
                answer(item)
        page.locator(".pg-work").click()
        expect(page.locator(".pg-workbook").get_by_text(NOTE).first).to_be_visible()

    said = unspoken(page.content(), content_of(SAMPLE, *HANDS))
    assert {each for each in said if not DAY.fullmatch(each)} == set()


def test_what_is_taken_along_speaks_the_book_s_language(
    reader_of: ReaderOf, spoken: Callable[[str], Path]
) -> None:
    """So do the calendar's file, the return card on paper, and the text that is copied."""
    reader = reader_of(spoken(LONGER))
    context = reader.context()
    # Without a clipboard the text stands in a field; what is printed is looked at, not printed.
    context.add_init_script(
        "Object.defineProperty(navigator, 'clipboard', {value: undefined});"
        "window.print = () => { window.printed = document.documentElement.outerHTML; };"
    )
    page = reader.open("book/01-the-counter", context)
    content = content_of(SAMPLE, *HANDS)
    with reading(LONGER):
        for item in items_on(page):
            answer(item)
        page.goto(reader.address("book/workbook"))
        with page.expect_download() as caught:
            page.get_by_role("button", name=WORDS["page_workbook_dates"]).click()
        page.get_by_role("button", name=WORDS["page_workbook_card"]).click()
        page.get_by_role("button", name=WORDS["page_workbook_copy"]).click()
        copied = page.get_by_label(WORDS["page_workbook_copy_by_hand"]).input_value()
        event = WORDS["page_back_event"]

    # A long line of a calendar goes on in the next one, after a space.
    lines = caught.value.path().read_text(encoding="utf-8").replace("\n ", "").splitlines()
    assert {line for line in lines if line.startswith("SUMMARY")} == {f"SUMMARY:{event}"}
    assert NOTE in copied
    texts = [page.evaluate("window.printed"), *(f"<p>{line}</p>" for line in copied.splitlines())]
    said = {each for text in texts for each in unspoken(text, content)}
    assert {each for each in said if not DAY.fullmatch(each)} == set()


def test_what_scripts_draw_in_another_language_says_so(
    reader_of: ReaderOf, half_folder: Path
) -> None:
    """Of a book that is half translated, whatever is opened, answered, told aloud or searched."""
    reader = reader_of(half_folder)
    kept = "".join((SAMPLE / "book" / name).read_text("utf-8") for name in KEPT)
    content = Content(f"{kept} Some words")

    def unmarked() -> set[str]:
        said = unspoken(page.content(), content, in_attributes=False)
        # The switch tells a language by its own name.
        return {each for each in said if not DAY.fullmatch(each)} - {LONGER}

    names = sorted(file.stem for file in (half_folder / "book").glob("*.html"))
    page = reader.open("book/workbook", viewport=PHONE)
    for name in [*names, "welcome", "workbook"]:
        page.goto(reader.address(f"book/{name}"))
        settle(page)
        page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true")
        page.evaluate(WALK)
        settle(page)
        assert unmarked() == set(), name
    page.goto(reader.address("search"))
    for word in ("quay", "notice", "chair"):
        page.get_by_role("searchbox").fill(word)
        found = page.locator(".search-results mark").first
        expect(found).to_have_text(re.compile(word, re.IGNORECASE))
        assert page.evaluate(UNMARKED) == [], word


def test_the_switch_keeps_the_answer_and_the_place(reader_of: ReaderOf, both_folder: Path) -> None:
    """What was answered in one language is answered in the other, where one had read to."""
    reader = reader_of(both_folder)
    page = reader.open("book/01-the-counter")
    item = next(each for each in items_on(page) if each.spec["type"] == "choice")
    answer(item)
    item.face.scroll_into_view_if_needed()
    name = f"item-{item.spec['id']}"
    page.evaluate("name => document.getElementById(name).scrollIntoView()", name)

    for language, folder in ((LONGER, f"{LONGER}/"), ("en", "")):
        link = page.locator(f"a[data-language][hreflang='{language}']").first
        link.evaluate("link => link.click()")
        page.wait_for_url(f"{reader.address(f'{folder}book/01-the-counter')}#{name}")
        expect(page.locator(f"#{name} .pg-feedback")).to_be_visible()
        expect(page.locator(f"#{name}")).to_be_in_viewport()


def test_the_switch_keeps_a_place_that_is_called_otherwise(
    reader_of: ReaderOf, both_folder: Path
) -> None:
    """Headings are called otherwise in another language, and the reader is at the same one."""
    reader = reader_of(both_folder)
    page = reader.open("book/01-the-counter", viewport=PHONE)
    settle(page)
    where = """() => {
      const heads = [...document.querySelectorAll("main :is(h2, h3)")];
      return [heads.findLastIndex((each) => each.getBoundingClientRect().top < 120), scrollY];
    }"""
    page.get_by_role("heading", name="A long story").evaluate("each => each.scrollIntoView()")
    before, _ = page.evaluate(where)

    link = page.locator(f"a[data-language][hreflang='{LONGER}']").first
    link.evaluate("link => link.click()")
    page.wait_for_url(re.compile(f"/{LONGER}/book/01-the-counter"))
    settle(page)

    after, scrolled = page.evaluate(where)
    assert after == before
    assert scrolled > 0


def test_each_piece_says_that_it_is_a_draft(reader_of: ReaderOf, both_folder: Path) -> None:
    """The switch too is in sight on each piece of a page that is walked."""
    reader = reader_of(both_folder)
    page = reader.open(f"{LONGER}/book/03-the-island")
    settle(page)
    pieces = page.evaluate("[...document.querySelectorAll('.pg-piece')].map((each) => each.id)")

    assert len(pieces) > 1
    for name in pieces:
        page.evaluate("name => (location.hash = name)", name)
        expect(page.locator(f"#{name}")).to_be_visible()
        expect(page.locator("main a[data-language]").first).to_be_visible()


@pytest.mark.parametrize(
    ("language", "day"),
    [("km", "25 វិច្ឆិកា 2026"), ("ne", "2026 नोभेम्बर 25"), ("th", "25 พฤศจิกายน 2026")],
)
def test_a_day_is_told_in_the_language_s_own_words(
    browser: Browser, language: str, day: str
) -> None:
    """Also where the browser does not know the language; of the years that sources count."""
    strings = Words(language, OWNERS, {}).of("kit")
    page = browser.new_page()
    data = json.dumps({"strings": strings})
    page.set_content(f'<script type="application/json" id="pg-page">{data}</script>')
    page.evaluate("window.practiceguides = { kit: { options: {} } }")
    page.evaluate((STATIC / "language.js").read_text(encoding="utf-8"))

    how = "{ day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }"
    said = f"new Intl.DateTimeFormat('{strings['language']}', {how})"
    assert page.evaluate(f"{said}.format(Date.parse('2026-11-25'))") == day
    page.close()


def test_a_page_is_mirrored(reader_of: ReaderOf, spoken: Callable[[str], Path]) -> None:
    """From right to left the menu and the contents are on the right, the way out on the left.

    So it is in a printed form, where what is set apart has its line on the right.
    """
    reader = reader_of(spoken(MIRRORED))
    page = reader.open("book/01-the-counter", viewport=TABLET)
    settle(page)

    def place(of: str) -> tuple[float, float]:
        box = page.locator(of).filter(visible=True).first.bounding_box()
        assert box
        return box["x"], box["x"] + box["width"]

    assert page.evaluate("document.dir") == "rtl"
    assert place("button.pg-menu")[0] > TABLET["width"] / 2
    assert place(".pg-bar .pg-leave")[1] < TABLET["width"] / 2
    assert page.evaluate("document.documentElement.scrollWidth") <= TABLET["width"]
    page.locator("button.pg-menu").click()
    expect(page.get_by_role("dialog", name=pseudo(WORDS["layout_contents"]))).to_be_visible()
    assert place(".pg-drawer .pg-leave")[1] < TABLET["width"] / 2

    page.keyboard.press("Escape")
    page.set_viewport_size({"width": 1280, "height": 900})
    assert place(".pg-contents")[0] >= place("main")[1] - 1

    page = reader.open("print/the-last-ferry-booklet", viewport=TABLET)
    assert place(".pg-leave")[1] < TABLET["width"] / 2
    line = page.locator(".notice").first.evaluate(
        "each => ['Left', 'Right'].map((side) => getComputedStyle(each)[`border${side}Width`])"
    )
    assert line == ["0px", "3px"]
