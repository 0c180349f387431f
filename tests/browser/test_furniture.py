"""The page around the items: drawer, colours, turning pages, progress, findings."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from itertools import pairwise, product
from pathlib import Path
from urllib.parse import unquote

import pytest
from playwright.sync_api import Page, expect

from tests.browser.items import answer, item_on, items_on, tab_to
from tests.browser.reader import PHONE, Reader, enlarge, stored, until
from tests.browser.test_pages import TEXTS
from tests.conftest import WORDS

CHAPTER = "book/01-the-counter"


def ground(page: Page) -> str:
    """The colour of the page."""
    return str(page.evaluate("getComputedStyle(document.documentElement).backgroundColor"))


def test_the_drawer_opens_and_closes_by_keyboard(sample: Reader) -> None:
    """Enter opens the contents, the page behind is out of reach, Esc leads back to the button."""
    page = sample.open(CHAPTER, viewport=PHONE)
    menu = page.locator("button.pg-menu")
    drawer = page.get_by_role("dialog", name=WORDS["layout_contents"])
    tab_to(menu)
    page.keyboard.press("Enter")
    expect(drawer).to_be_visible()
    expect(drawer.get_by_role("button", name=WORDS["layout_close"])).to_be_focused()
    assert drawer.get_by_role("link", name="The quay").is_visible()

    page.keyboard.press("Escape")
    expect(drawer).to_be_hidden()
    expect(menu).to_be_focused()


SPAN_OF_WORDS = """each => {
  const words = document.createRange();
  words.selectNodeContents(each);
  const { left, right } = words.getBoundingClientRect();
  return [left, right];
}"""
"""Where words begin and end, of which a box may be narrower."""


def test_on_a_phone_the_tools_have_words_and_the_way_out_stands_alone(sample: Reader) -> None:
    """With large letters too: name and "Leave now" in one line on top, the rest below, in reach."""
    page = sample.open(CHAPTER, viewport=PHONE)
    for width, text in product((320, 360, 412), (100, 130, 200)):
        page.set_viewport_size({"width": width, "height": 740})
        enlarge(page, text)
        check_tools(page, width, f"at {width} pixels and {text} %")


def check_tools(page: Page, width: int, where: str) -> None:
    """The bars of a phone are in order."""
    boxes = {
        name: page.locator(f".pg-bar {name}").bounding_box() or {}
        for name in (".pg-home", ".pg-leave", "button.pg-menu", ".pg-find", ".pg-work")
    }
    home, leave, *tools = boxes.values()

    assert (page.locator(".pg-bar").bounding_box() or {})["height"] < 90, where
    assert leave["x"] - home["x"] - home["width"] >= 12, where
    assert leave["x"] + leave["width"] <= width, where
    assert tools[0]["x"] >= 0, where
    assert tools[-1]["x"] + tools[-1]["width"] <= width, where
    assert min(b["x"] - a["x"] - a["width"] for a, b in pairwise(tools)) >= 0, where
    assert all(box["y"] + box["height"] <= 740 and box["y"] > 740 / 2 for box in tools), where
    for key, name in (
        ("contents", "button.pg-menu"),
        ("search", ".pg-find"),
        ("workbook", ".pg-work"),
    ):
        label = page.locator(f".pg-bar {name}").get_by_text(WORDS[f"layout_{key}"])
        expect(label, where).to_be_visible()
        left, right = label.evaluate(SPAN_OF_WORDS)
        assert 0 < left < right < width, where


def test_with_large_letters_the_line_of_a_piece_moves_with_the_page(book: Reader) -> None:
    """Else bars and line would hold half of a phone; with usual letters the line stays in sight."""
    page = book.open("book/core-hour", viewport={"width": 360, "height": 800})
    line = page.locator(".pg-where")
    page.mouse.wheel(0, 1500)
    expect(line).to_be_in_viewport(ratio=1)
    enlarge(page, 200)
    expect(line).not_to_be_in_viewport()


def test_a_link_in_the_drawer_leads_to_its_page(sample: Reader) -> None:
    """A page chosen in the drawer opens, with the drawer closed."""
    page = sample.open(CHAPTER, viewport=PHONE)
    page.locator("button.pg-menu").click()
    page.get_by_role("dialog").get_by_role("link", name="The quay").click()

    page.wait_for_url(sample.address("book/02-the-quay"))
    expect(page.get_by_role("dialog")).to_be_hidden()


def test_the_first_page_leads_back_to_where_the_learner_was(sample: Reader) -> None:
    """Only once something was done, the first page links the item that was answered last."""
    page = sample.open("book/welcome")
    back = page.locator(".pg-ways a").first
    expect(back).to_have_text("I have ten minutes")
    page.goto(sample.address(CHAPTER))
    title = page.get_by_role("heading", level=1).inner_text()
    answer(items_on(page)[0])
    page.goto(sample.address("book/welcome"))

    expect(back).to_have_text(WORDS["page_resume"].format(title=title))
    back.click()
    expect(page.locator(".pg-item:target .pg-feedback")).to_be_visible()


def test_the_colours_change_and_keep_to_the_tab(sample: Reader) -> None:
    """The switch goes from automatic to light to dark; a reload keeps it, another tab does not."""
    context = sample.context(color_scheme="light")
    page = sample.open(CHAPTER, context)
    switch = page.locator(".pg-scheme")
    expect(switch).to_have_text(WORDS["page_scheme_auto"])
    light = ground(page)
    switch.click()
    expect(switch).to_have_text(WORDS["page_scheme_light"])
    assert ground(page) == light
    switch.click()
    expect(switch).to_have_text(WORDS["page_scheme_dark"])
    dark = ground(page)
    assert dark != light

    page.reload()
    assert ground(page) == dark
    assert ground(sample.open(CHAPTER, context)) == light
    assert stored(page, "localStorage") == {}


def walk_to_the_end(page: Page) -> None:
    """Go through the pieces of a page to the last one."""
    page.wait_for_load_state()
    for _ in until(lambda: page.locator("nav.pg-turn").is_visible()):
        page.locator(".pg-end a.pg-button:visible").first.click()


def test_the_pages_are_turned_in_reading_order(sample: Reader) -> None:
    """From the first page "Next" leads through every page of the contents, and "Back" returns.

    Where a page is walked, both stand at the end of its last piece.
    """
    page = sample.open("book/welcome")
    contents = [
        link.get_attribute("data-page") for link in page.locator(".pg-contents a[data-page]").all()
    ]
    turned = [contents[0]]
    for _ in until(lambda: not page.locator("a[rel=next]").count()):
        before = page.url
        walk_to_the_end(page)
        page.locator("a[rel=next]").click()
        turned.append(page.locator(".pg-contents a[aria-current]").get_attribute("data-page"))
        walk_to_the_end(page)
        page.locator("a[rel=prev]").click()
        assert page.url == before
        walk_to_the_end(page)
        page.locator("a[rel=next]").click()
    assert turned == contents


class _Targets(HTMLParser):
    """The ids and the links of one file."""

    def __init__(self, file: Path) -> None:
        super().__init__()
        self.ids: set[str] = set()
        self.links: list[str] = []
        self.feed(file.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if given.get("id"):
            self.ids.add(given["id"] or "")
        if tag in {"a", "link"} and given.get("href"):
            self.links.append(given["href"] or "")


def test_every_link_inside_the_book_leads_somewhere(book_folder: Path) -> None:
    """Pages, downloads and places in a page that a link names are there."""
    files = {file: _Targets(file) for file in book_folder.rglob("*.html")}
    lost = []
    for file, targets in files.items():
        for link in targets.links:
            address, _, place = link.partition("#")
            # The room of an item is drawn when it is asked for.
            places = {place, re.sub("^room-", "item-", place)}
            if re.match(r"[a-z]+:", link):
                continue
            target = (file.parent / unquote(address)).resolve() if address else file
            if not target.is_file() or (
                place and target in files and not places & {*files[target].ids}
            ):
                lost.append(f"{file.relative_to(book_folder)}: {link}")
    assert lost == []


DESK = {"width": 1280, "height": 800}


@pytest.mark.parametrize("name", ["core-hour", "identification/06-seeing-asking-listening"])
def test_at_a_desk_the_names_of_all_guides_stay_in_sight(book: Reader, name: str) -> None:
    """What is open scrolls between them; what it holds of this page is what one sees first."""
    page = book.open(f"book/{name}", viewport=DESK)
    guides = page.locator(".pg-contents > details > summary")
    for guide in guides.all():
        expect(guide).to_be_in_viewport(ratio=0.9)
    expect(page.locator(".pg-contents [aria-current]")).to_be_in_viewport(ratio=0.9)
    for piece in page.locator(".pg-pieces a").all()[:5]:
        expect(piece).to_be_in_viewport(ratio=0.9)

    guides.nth(2).click()
    expect(guides.nth(2)).to_be_in_viewport(ratio=0.9)
    last = page.locator(".pg-contents > details[open] a").last
    last.scroll_into_view_if_needed()
    expect(last).to_be_in_viewport(ratio=0.9)


@pytest.mark.parametrize("number", ["02", "05", "06"])
def test_at_a_desk_a_chapter_stands_among_its_neighbours(book: Reader, number: str) -> None:
    """Below the name of the guide: two lines before it, the chapter, and what follows."""
    (name,) = {page.docname for page in TEXTS if f"/protection/{number}-" in page.docname}
    page = book.open(name, viewport=DESK)
    here = page.locator(".pg-contents [aria-current]")
    expect(here).to_be_in_viewport(ratio=0.9)
    lines = page.locator(".pg-contents > div[data-tone] > ul > li > a")
    at = lines.evaluate_all("all => all.findIndex((each) => each.matches('[aria-current]'))")
    for before in (at - 2, at - 1):
        expect(lines.nth(before)).to_be_in_viewport(ratio=0.9)
    guide = page.locator(".pg-contents > div[data-tone] > .pg-guide").bounding_box()
    assert guide["y"] + guide["height"] <= lines.nth(at - 2).bounding_box()["y"] + 1


def test_no_line_of_the_contents_is_cut_under_the_name_of_its_guide(book: Reader) -> None:
    """Where the list begins further down it begins with a whole row, at its very end, too.

    By keyboard a row above comes in sight whole, in a guide that one opened, too.
    """
    page = book.open("book/identification/session", viewport=DESK)
    for name in ("identification/session", "identification/session-25", "find-out", "caring"):
        page.goto(book.address(f"book/{name}"))
        lines = page.locator(".pg-contents > div ~ div a")
        expect(page.locator(".pg-contents > div ~ div [aria-current]")).to_be_in_viewport(ratio=0.9)
        for height in (DESK["height"], DESK["height"] - 70):
            page.set_viewport_size({"width": DESK["width"], "height": height})
            page.wait_for_timeout(200)
            hidden = lines.evaluate_all(
                """all => {
                  const list = all[0].closest("div");
                  const name = list.querySelector(".pg-guide").getBoundingClientRect();
                  const edge = name.bottom;
                  const cut = (at) => at.top < edge - 1 && at.bottom > edge + 1;
                  const boxes = all.map((each) => each.getBoundingClientRect());
                  return [list.scrollTop, boxes.filter(cut).length];
                }"""
            )
            assert hidden[0] > 0, name
            assert hidden[1] == 0, name

    guide = page.locator(".pg-contents > details").nth(1)
    guide.locator("summary").click()
    guide.locator("a").last.focus()
    rows = guide.locator("a").count()
    for _ in range(rows - 1):
        page.keyboard.press("Shift+Tab")
    row, head = guide.locator("a").first.bounding_box(), guide.locator("summary").bounding_box()
    assert row
    assert head
    assert row["y"] >= head["y"] + head["height"] - 1


def test_a_chapter_can_be_taken_along(sample: Reader) -> None:
    """Folded below a chapter, links lead to its notebook and to its single file with its size."""
    page = sample.open(CHAPTER)
    single = sample.folder / "single" / "01-the-counter.html"
    size = -(-single.stat().st_size // 1000)
    expect(page.get_by_role("link", name=WORDS["layout_notebook"])).to_be_hidden()
    page.get_by_text(WORDS["layout_take"]).click()
    for words, file in (
        (WORDS["layout_notebook"], "book/01-the-counter.ipynb"),
        (WORDS("layout_single_file", size=size), "single/01-the-counter.html"),
    ):
        link = page.get_by_role("link", name=words)
        assert link.evaluate("link => link.href") == (sample.folder / file).as_uri()
        assert link.get_attribute("download") is not None
        assert (sample.folder / file).is_file()


def progress_of(*, done: int, skipped: int = 0) -> str:
    """What the bar says of the chapter, which has three exercises."""
    return WORDS("page_progress", told=how_far(done=done, skipped=skipped))


def how_far(*, done: int, skipped: int = 0) -> str:
    """The same in the one wording of the book."""
    told = WORDS("page_sum_done", done=done, n=3)
    return f"{told}, {WORDS('page_sum_skipped', n=skipped)}" if skipped else told


def test_the_progress_counts_what_is_answered(sample: Reader) -> None:
    """The line in the bar counts exercises and the story; the contents tick the chapter."""
    page = sample.open(CHAPTER)
    progress = page.locator(".pg-progress")
    line = page.locator('.pg-contents a[data-page="book/01-the-counter"]')
    done = 0
    for item in items_on(page):
        answer(item)
        done += item.spec["type"] != "notepad"
        expect(progress).to_have_text(progress_of(done=done))
    expect(line).to_contain_text(WORDS["page_done"])
    expect(line.locator(".pg-number")).to_have_text("✓")

    page.reload()
    expect(progress).to_have_text(progress_of(done=3))


def test_what_is_skipped_is_not_done(sample: Reader) -> None:
    """Bar and contents tell skipped from done; a chapter that was skipped has its number still."""
    page = sample.open(CHAPTER)
    progress = page.locator(".pg-progress")
    line = page.locator('.pg-contents a[data-page="book/01-the-counter"]')
    items = [item_on(page, name) for name in ("first-words", "the-notice")]
    for item in items:
        item.button("skip").click()
    expect(progress).to_have_text(progress_of(done=0, skipped=2))
    expect(line).to_contain_text(how_far(done=0, skipped=2))
    answer(item_on(page, "the-last-ferry"))
    expect(progress).to_have_text(progress_of(done=1, skipped=2))
    expect(line).to_contain_text(how_far(done=1, skipped=2))
    expect(line.locator(".pg-number")).to_have_text("1")

    answer(items[0])
    expect(progress).to_have_text(progress_of(done=2, skipped=1))


def test_a_number_in_the_text_opens_where_it_stands(sample: Reader) -> None:
    """Its finding unfolds below the paragraph, which stays where it is; Escape leads back."""
    page = sample.open(CHAPTER)
    number = page.locator("a.pg-fact", has_text="2")
    number.scroll_into_view_if_needed()
    before = number.bounding_box()
    number.click()
    finding = page.get_by_role("group", name=WORDS["block_fact"].format(number=2))
    expect(finding).to_be_focused()
    expect(finding).to_contain_text("A notice in two languages")
    expect(finding).to_contain_text(WORDS["block_recalled"])
    assert number.bounding_box() == before
    assert "fact" not in page.url
    page.keyboard.press("Escape")
    expect(finding).to_have_count(0)
    expect(number).to_be_focused()

    page.keyboard.press("Enter")
    expect(finding).to_be_focused()
    finding.get_by_role("button", name=WORDS["page_in_place_close"]).click()
    expect(finding).to_have_count(0)
    expect(number).to_be_focused()
    expect(number).to_have_attribute("aria-expanded", "false")


def test_a_number_pressed_twice_is_fetched_once_and_closed_again(sample: Reader) -> None:
    """The second press closes what the first one opened, also before its script has come."""
    page = sample.open(CHAPTER)
    number = page.locator("a.pg-fact", has_text="2")
    number.dblclick()
    expect(number).to_have_attribute("aria-expanded", "false")

    expect(page.locator(".pg-in-place")).to_have_count(0)
    expect(page.locator("script[src$='page-in_place.js']")).to_have_count(1)


def test_two_numbers_of_a_paragraph_are_open_together(sample: Reader) -> None:
    """Each has its finding; a second click on a number closes its own."""
    page = sample.open(CHAPTER)
    first, second = (page.locator("main p > a.pg-fact", has_text=each) for each in ("1", "2"))
    first.click()
    second.click()
    expect(page.locator(".pg-in-place")).to_have_count(2)
    first.click()

    expect(page.locator(".pg-in-place")).to_have_count(1)
    expect(page.locator(".pg-in-place")).to_contain_text("A notice in two languages")


def test_a_word_is_explained_where_it_stands(book: Reader) -> None:
    """The meaning of a word opens below its paragraph, and the page is not left."""
    page = book.open("book/identification/02-what-the-law-asks")
    page.locator(".pg-term:visible").first.click()

    expect(page.locator(".pg-in-place")).to_be_focused()
    assert page.url == book.address("book/identification/02-what-the-law-asks")


def test_a_finding_leads_back_to_the_text(book: Reader, sample: Reader) -> None:
    """One link leads to the number or voice that names it; to an exercise, if only that does."""
    page = sample.open("book/03-the-island")
    page.goto(sample.address("book/03-the-island") + "#fact-f-id-02")
    finding = page.locator("#fact-f-id-02")
    expect(finding).to_be_in_viewport()
    finding.get_by_role("link", name=WORDS["block_back"]).click()
    expect(page.locator("a.pg-fact:target")).to_be_in_viewport()

    page = book.open("book/core-hour")
    hrefs = "links => links.map((link) => link.getAttribute('href'))"
    numbers = set(page.locator("main a.pg-fact").evaluate_all(hrefs))
    places = {True: set(), False: set()}
    for listed in page.locator(".pg-findings li[id]").all():
        [back] = listed.locator(".pg-back a").evaluate_all(hrefs)
        places[f"#{listed.get_attribute('id')}" in numbers].add(back[:5])
    assert places == {True: {"#ref-"}, False: {"#ref-", "#item"}}

    alone = page.locator(".pg-findings li[id]:has(.pg-back a[href^='#item-'])").first
    page.goto(book.address("book/core-hour") + f"#{alone.get_attribute('id')}")
    back = alone.get_by_role("link", name=WORDS["block_back_item"])
    item = page.locator(back.get_attribute("href") or "")
    back.click()
    expect(item).to_be_in_viewport()


@pytest.mark.parametrize("name", ["a.pg-fact", ".pg-term"])
def test_numbers_and_words_are_large_enough_for_a_finger(book: Reader, name: str) -> None:
    """A tap reaches them on 24 by 24 pixels at least."""
    page = book.open("book/identification/06-seeing-asking-listening", viewport=PHONE)
    sizes = page.locator(f"main {name}:visible").evaluate_all(
        """links => links.map((link) => {
          const [box, more] = [link.getBoundingClientRect(), getComputedStyle(link, "::after")];
          const [wide, high] = ["width", "height"].map((side) => parseFloat(more[side]) || 0);
          return [Math.max(box.width, wide), Math.max(box.height, high)];
        })"""
    )

    assert sizes
    assert min(min(each) for each in sizes) >= 24


def test_the_country_box_shows_only_what_is_answered(sample: Reader) -> None:
    """An answered question is a box in the text; an empty one is not there at all."""
    page = sample.open(CHAPTER)

    expect(page.locator(".pg-country")).to_have_count(1)
    expect(page.locator(".pg-country")).to_contain_text("The harbour office")


def test_the_own_profession_is_open_on_the_next_page(sample: Reader) -> None:
    """What a learner opened under "In your role" is open on other pages of the tab, till closed."""
    page = sample.open(CHAPTER)
    lens = page.locator(".pg-profession", has_text="Harbour guard")
    tab_to(lens.locator("summary"))
    page.keyboard.press("Enter")
    expect(lens).to_contain_text("Ask the ticket seller.")
    page.locator("a[rel=next]").click()

    expect(lens.get_by_text("Ask the ticket seller.")).to_be_visible()
    expect(page.get_by_text("Look up from the till.")).to_be_hidden()
    lens.locator("summary").click()
    page.reload()
    expect(lens.get_by_text("Ask the ticket seller.")).to_be_hidden()


def test_a_profession_kept_under_its_former_name_is_known(sample: Reader) -> None:
    """The first edition called it a role; it is open, and what the learner closes stays closed."""
    page = sample.open(CHAPTER)
    lens = page.locator(".pg-profession", has_text="Harbour guard")
    kept = {"rev": 1, "by": "before", "state": lens.get_attribute("data-profession")}
    page.evaluate(
        "text => sessionStorage.setItem('practiceguides/sample-book/~role', text)", json.dumps(kept)
    )
    page.reload()
    expect(lens.get_by_text("Ask the ticket seller.")).to_be_visible()
    lens.locator("summary").click()
    page.reload()
    expect(lens.get_by_text("Ask the ticket seller.")).to_be_hidden()


def test_the_skip_link_leads_past_the_bar(sample: Reader) -> None:
    """The first Tab stop jumps to the text."""
    page = sample.open(CHAPTER)
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name=WORDS["layout_skip"])).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()


def test_what_answers_have_in_common_is_told_below_the_last_of_them(sample: Reader) -> None:
    """Two answers that show the same mistaken idea are counted, once neither has a try left."""
    page = sample.open("book/01-the-counter")
    rollup = page.locator(".pg-rollup")
    expect(rollup).to_have_count(0)
    first, notice = (item_on(page, name) for name in ("first-words", "the-notice"))
    first.options.last.check()
    first.button("check").click()
    expect(first.feedback).to_be_visible()
    expect(rollup).to_have_count(0)

    notice.options.last.check()
    notice.button("check").click()
    expect(notice.feedback).to_be_visible()
    expect(rollup).to_have_count(0)
    first.button("try_again").click()
    first.options.first.check()
    first.button("check").click()
    expect(rollup).to_contain_text("2 of your answers on this page began with what the counter")
    expect(page.locator("#item-the-notice + div > .pg-rollup")).to_be_visible()
    expect(rollup).to_contain_text("The ticket can wait.")
    rollup.get_by_text(WORDS["facts"]).click()
    expect(rollup).to_contain_text("Source: Ferry Office")

    page.emulate_media(media="print")
    expect(rollup).to_be_hidden()
    page.emulate_media(media="screen")
    first.button("start_again").click()
    expect(rollup).to_have_count(0)


def test_what_answers_have_in_common_is_told_after_a_lost_request(sample: Reader) -> None:
    """A script that did not come is asked for again at the next answer."""
    page, let_come = sample.open_without("chapter-rollup", "book/01-the-counter")
    first, notice = (item_on(page, name) for name in ("first-words", "the-notice"))
    with page.expect_event("requestfailed"):
        notice.options.last.check()
        notice.button("check").click()
    let_come()
    first.options.last.check()
    first.button("check").click()
    first.button("try_again").click()
    first.options.first.check()
    first.button("check").click()

    expect(page.locator(".pg-rollup")).to_be_visible()


LAW = "book/protection/02-what-the-law-asks"


def test_on_a_phone_the_law_is_a_list_of_its_instruments(book: Reader) -> None:
    """Each opens by its name, all are open at a desk, and paper gets all of them."""
    page = book.open(f"{LAW}", viewport=PHONE)
    closed = page.locator(".pg-instrument:not([open])")
    assert page.locator(".pg-instrument").count() == closed.count() > 8
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    expect(closed).to_have_count(0)

    expect(book.open(LAW).locator(".pg-instrument:not([open])")).to_have_count(0)


@pytest.mark.parametrize(
    "name",
    [
        "core-hour",
        "identification/03-key-concepts",
        "identification/05-how-practitioners-experience-it",
        "protection/05-how-practitioners-experience-it",
        "reintegration/03-key-concepts",
        "reintegration/07-work-debt-and-money",
        "children/03-key-concepts",
        "children/09-return-and-growing-up",
    ],
)
def test_on_a_phone_a_row_of_three_columns_is_a_card(book: Reader, name: str) -> None:
    """Its cells stand below each other, all but the first with its column's name."""
    page = book.open(f"book/{name}", viewport=PHONE)
    page.get_by_role("button", name=WORDS["page_piece_whole"]).first.click()
    row = page.locator(".pg-stacked tbody tr").first
    boxes = [cell.bounding_box() for cell in row.locator("td").all()]

    assert len(boxes) > 2
    assert all(above["y"] + above["height"] <= below["y"] + 1 for above, below in pairwise(boxes))
    names = row.locator(".pg-column")
    assert [each.is_visible() for each in names.all()] == [False] + [True] * (len(boxes) - 1)


def test_the_time_of_a_step_stands_beside_its_name(book: Reader) -> None:
    """On a phone a name of two lines is no reason for the time to stand alone above it."""
    page = book.open("book/reintegration/session", viewport={"width": 320, "height": 700})
    steps = page.locator(".pg-steps li")
    named = steps.get_by_role("link").evaluate_all(
        """all => all.map((each) => each.getBoundingClientRect().left
            - each.closest("li").getBoundingClientRect().left)"""
    )

    assert len(named) > 4
    assert min(named) > 25


def test_lines_to_write_on_stand_on_paper_alone(book: Reader) -> None:
    """On a screen nobody can write on them."""
    page = book.open("book/find-out", viewport=PHONE)
    lines = page.locator(".pg-questions .pg-lines")

    assert lines.count() > 10
    expect(lines.filter(visible=True)).to_have_count(0)
    page.emulate_media(media="print")
    expect(lines.filter(visible=True)).to_have_count(lines.count())


def test_what_can_be_ticked_has_the_colours_of_the_book_in_the_dark(sample: Reader) -> None:
    """It does not look as if it were set already: its ground is that of the exercise."""
    page = sample.open(CHAPTER, color_scheme="dark")
    item = item_on(page, "first-words").face
    colour = "each => getComputedStyle(each).backgroundColor"

    box = item.locator("input").first.evaluate(colour)
    assert box == page.locator(".pg-item").first.evaluate(colour)


def test_numbers_of_notes_run_from_one_in_the_text(book: Reader) -> None:
    """Findings of the core hour's exercises have their numbers after those of the text."""
    page = book.open("book/core-hour")
    named = page.locator("main a.pg-fact[id^='ref-']").evaluate_all(
        "links => links.map((each) => Number(each.lastChild.textContent))"
    )
    assert named[0] == 1
    assert named == sorted(named)
    listed = page.locator(".pg-facts > li").evaluate_all(
        "entries => entries.map((each) => each.classList.contains('pg-of-items'))"
    )
    assert listed == sorted(listed), "what only exercises name stands last"


def test_the_questions_for_a_country_stand_in_four_groups(book: Reader) -> None:
    """Whoever asks one office on one day finds its questions together."""
    page = book.open("book/find-out")
    groups = page.locator("main section:has(> .pg-questions)")
    expect(groups.locator("> h2")).to_have_text(
        ["Who decides", "At night", "Care and a bed", "Law and money"]
    )
    expect(page.locator(".pg-questions > li")).to_have_count(30)
