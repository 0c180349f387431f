"""A printed scenario in a browser: silent, accessible, and readable on a phone."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from practiceguides.pages.paper.length import about_pages
from practiceguides.pages.paper.printed import FORMS, forms_of, printed
from practiceguides.scenarios.spec import Scenario
from tests.browser.items import item_on
from tests.browser.reader import PHONE, WIDE, Reader, reading_in_silence, stored
from tests.browser.test_pages import faults, hidden_sideways
from tests.conftest import WORDS, the_book


@pytest.fixture(scope="session")
def paper(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Both forms of a short and a long story of the book."""
    folder = tmp_path_factory.mktemp("paper")
    book = the_book()
    for name in ("the-early-bus", "the-locked-gate"):
        each = book.items[name]
        for form in forms_of(each.item):
            text = printed(each.item, book.base, form)
            (folder / f"{name}-{form}.html").write_text(text, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def opened(browser: Browser, paper: Path) -> Iterator[Callable[[str], Page]]:
    """A form of the locked gate, opened once for all who look at it."""
    with reading_in_silence(browser, paper) as reader:
        yield cache(lambda form: reader.open(f"the-locked-gate-{form}"))


@pytest.fixture
def on_paper(opened: Callable[[str], Page]) -> Callable[[str], Page]:
    """A form of the locked gate, as it is printed; whoever has it changes nothing but its size."""

    def give(form: str) -> Page:
        page = opened(form)
        page.set_viewport_size(WIDE)
        page.emulate_media(media="print")
        return page

    return give


@pytest.mark.parametrize("form", FORMS)
def test_a_form_is_accessible_and_fits(
    reader_of: Callable[[Path], Reader], paper: Path, form: str
) -> None:
    """Axe finds nothing, and nothing is beside the screen of a phone or of a desk."""
    reader = reader_of(paper)
    files = sorted(paper.glob(f"*-{form}.html"))
    assert files
    for file in files:
        page = reader.open(file.stem, viewport=PHONE)
        assert hidden_sideways(page) <= 0
        page.set_viewport_size(WIDE)
        assert hidden_sideways(page) <= 0
        assert faults(page) == []


@pytest.mark.parametrize("form", FORMS)
def test_leave_now_opens_the_neutral_page_and_stays(
    reader_of: Callable[[Path], Reader], paper: Path, form: str
) -> None:
    """As everywhere in the book, the form is covered at once; a reload does not bring it back."""
    page = reader_of(paper).open(next(paper.glob(f"*-{form}.html")).stem)
    page.get_by_role("link", name=WORDS["layout_leave"]).click()
    heading = page.get_by_role("heading", level=1)

    expect(heading).to_have_text(WORDS["leave_title"])
    page.reload()
    expect(heading).to_have_text(WORDS["leave_title"])
    expect(page.locator("main")).to_have_count(1)


def test_a_form_that_was_left_is_covered_at_each_of_its_places(
    reader_of: Callable[[Path], Reader], paper: Path
) -> None:
    """Left by the key Shift, it shows no text a step back in its links, nor after a reload."""
    page = reader_of(paper).open("the-early-bus-booklet")
    for link in page.locator("main a[href^='#s']").all()[:2]:
        link.click()
    for _ in range(3):
        page.keyboard.press("Shift")
    heading = page.get_by_role("heading", level=1)
    expect(heading).to_have_text(WORDS["leave_title"])

    for _ in range(2):
        page.go_back()
        page.reload()
        expect(heading).to_have_text(WORDS["leave_title"])
        expect(page.locator("main")).to_have_count(1)


def test_leaving_a_form_forgets_the_book_that_led_to_it(sample: Reader) -> None:
    """What the tab held is gone, and the chapter before the form stays covered."""
    page = sample.open("book/01-the-counter")
    item_on(page, "my-counter").note.fill("A chair")
    page.goto(sample.address("print/the-last-ferry-booklet"))
    page.get_by_role("link", name=WORDS["layout_leave"]).press("Space")
    heading = page.get_by_role("heading", level=1)
    expect(heading).to_have_text(WORDS["leave_title"])

    assert stored(page, "sessionStorage") == {}
    page.go_back()
    expect(heading).to_have_text(WORDS["leave_title"])


@pytest.mark.parametrize(("form", "count"), [("booklet", 4), ("facilitator", 6), ("table", 6)])
def test_each_part_begins_on_a_new_page(
    reader_of: Callable[[Path], Reader], paper: Path, form: str, count: int
) -> None:
    """In print, consequences, answers, cards and sheets do not share a page with what is before."""
    reader = reader_of(paper)
    page = reader.open(next(paper.glob(f"*-{form}.html")).stem)
    page.emulate_media(media="print")
    breaks = page.locator(".part, .wide").evaluate_all(
        "parts => parts.map((each) => getComputedStyle(each).breakBefore)"
    )

    assert len(breaks) == count
    assert set(breaks) == {"page"}


@pytest.mark.parametrize("form", FORMS)
def test_a_form_is_dark_on_a_dark_screen_and_never_on_paper(
    reader_of: Callable[[Path], Reader], paper: Path, form: str
) -> None:
    """Axe finds each colour readable in the dark; paper gets dark ink on white all the same."""
    page = reader_of(paper).open(next(paper.glob(f"*-{form}.html")).stem, color_scheme="dark")
    colours = """() => {
        const style = getComputedStyle(document.documentElement);
        return [style.backgroundColor, style.color];
    }"""

    assert page.evaluate(colours) == ["rgb(17, 23, 28)", "rgb(236, 232, 223)"]
    assert faults(page) == []
    page.emulate_media(media="print")
    assert page.evaluate(colours) == ["rgb(255, 255, 255)", "rgb(28, 38, 48)"]


STORIES = [each.item for each in the_book().items.values() if each.kind == "scenario"]

UPRIGHT = {"width": 680, "height": 900}
"""An upright sheet."""


@pytest.fixture(scope="module")
def form_of(
    browser: Browser, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Callable[[Scenario, str], Page]]:
    """A printed form of a story of the book, written anew and opened in the one tab for them."""
    folder = tmp_path_factory.mktemp("forms")
    with reading_in_silence(browser, folder) as reader:
        page = reader.context(viewport=UPRIGHT).new_page()

        def write(story: Scenario, form: str) -> Page:
            text = printed(story, the_book().base, form)
            (folder / "form.html").write_text(text, encoding="utf-8")
            page.emulate_media(media="null")
            page.goto(reader.address("form"))
            return page

        yield write


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.id)
def test_each_of_four_scenes_is_one_sheet(
    story: Scenario, form_of: Callable[[Scenario, str], Page]
) -> None:
    """How it goes, four scenes, the ending and the reasons: seven sheets, of every story."""
    assert pages_of(form_of(story, "table")) == 7


def pages_of(page: Page, sheet: str = "A4") -> int:
    """How many sheets it is printed on."""
    paper = page.pdf(format=sheet, prefer_css_page_size=True)
    return len(re.findall(rb"/Type\s*/Page\b", paper))


def print_by(page: Page, words: str) -> None:
    """Press a button that prints; the window of the browser stays away."""
    page.evaluate("() => { window.print = () => {}; }")
    page.get_by_role("button", name=words).click()


def check_length(story: Scenario, form: str, page: Page) -> None:
    """The number that is computed from the words, by fives if large, is right within a fifth."""
    told, pages = about_pages(story, form), pages_of(page)
    assert told < 20 or told % 5 == 0, form
    assert abs(told - pages) <= pages / 5, form


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.id)
def test_a_booklet_tells_about_how_long_it_is_with_and_without_what_is_read_after_it(
    story: Scenario, form_of: Callable[[Scenario, str], Page]
) -> None:
    """Links tell how many pages all of it has; a button prints the story alone, and tells that."""
    page = form_of(story, "booklet")
    check_length(story, "booklet", page)
    told = about_pages(story, "story")
    print_by(page, WORDS("print_now_story", pages=told))

    pages = pages_of(page)
    assert abs(told - pages) <= pages / 5
    page.emulate_media(media="print")
    expect(page.get_by_role("heading", name=WORDS["print_consequences"])).to_be_visible()
    expect(page.get_by_role("heading", name=WORDS["print_after"])).to_be_hidden()


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.id)
def test_of_a_facilitators_sheets_the_length_the_picture_and_page_1_are_right(
    story: Scenario, form_of: Callable[[Scenario, str], Page]
) -> None:
    """Links tell about how many they are; letters of the picture can be read; page 1 is one page.

    They have 8 points on an upright sheet, or it is for screens, which say so. One button prints
    page 1 alone: all of it, on A4 and on US letter, in readable type.
    """
    page = form_of(story, "facilitator")
    picture = page.locator(".graph svg")
    only_here = page.get_by_text(WORDS["print_graph_on_screen"])
    expect(picture).to_be_visible()
    page.emulate_media(media="print")
    if picture.is_visible():
        scale = picture.evaluate("svg => svg.getScreenCTM().a")
        assert 12.5 * scale * 72 / 96 >= 8
        expect(only_here).to_have_count(0)
        page.emulate_media(media="null")
    else:
        page.emulate_media(media="null")
        expect(only_here).to_be_visible()

    check_length(story, "facilitator", page)
    print_by(page, WORDS["print_now_one"])
    assert [pages_of(page, sheet) for sheet in ("A4", "Letter")] == [1, 1]
    page.emulate_media(media="print")
    sizes = page.locator(".one-page *").evaluate_all(
        "all => all.map((each) => parseFloat(getComputedStyle(each).fontSize))"
    )
    assert min(sizes) >= 10.5 * 96 / 72 - 0.01


@pytest.mark.parametrize("form", FORMS)
def test_a_form_is_printed_by_a_button(
    reader_of: Callable[[Path], Reader], paper: Path, form: str
) -> None:
    """Its last button prints all of it, also after a part alone; no button is on paper."""
    page = reader_of(paper).open(f"the-locked-gate-{form}")
    page.evaluate("() => { window.printed = 0; window.print = () => { window.printed += 1; }; }")
    whole = pages_of(page)
    buttons = page.locator(".tools button")
    for button in buttons.all():
        button.click()

    assert page.evaluate("window.printed") == buttons.count() > 0
    assert pages_of(page) == whole > 1
    page.emulate_media(media="print")
    expect(page.locator(".tools")).to_be_hidden()


def test_choices_fill_a_sheet_each_in_one_piece(on_paper: Callable[[str], Page]) -> None:
    """Choices go on overleaf between two of them; the first stands with what is asked."""
    page = on_paper("booklet")
    breaks = """([part, side]) => [...new Set([...document.querySelectorAll(part)].map(
        (each) => getComputedStyle(each)[side]))]"""

    assert page.evaluate(breaks, [".asked, .choices", "breakInside"]) == ["auto"]
    assert page.evaluate(breaks, [".choices > li", "breakInside"]) == ["avoid"]
    assert page.evaluate(breaks, [".ask", "breakAfter"]) == ["avoid"]


def test_choices_stand_in_two_columns(on_paper: Callable[[str], Page]) -> None:
    """They are short, so that a scene with its choices leaves room for the next on its sheet."""
    page = on_paper("booklet")
    page.set_viewport_size(UPRIGHT)
    starts = page.locator(".choices").evaluate_all(
        """all => all.map((each) => new Set([...each.children].map(
            (choice) => Math.round(choice.getBoundingClientRect().left))).size)"""
    )

    assert len(starts) > 10
    assert set(starts) == {2}


def test_when_to_read_on_stands_below_its_heading(on_paper: Callable[[str], Page]) -> None:
    """That the story must have ended is read before any of it, on the sheet of what it heads."""
    page = on_paper("booklet")
    below = page.locator(".after-story > h2 + p")

    expect(below).to_have_text(WORDS["print_after_how"])
    expect(below).to_have_css("break-after", "avoid")


def test_a_scene_is_not_parted_from_its_choices(on_paper: Callable[[str], Page]) -> None:
    """Nobody turns back to choose: a scene is one piece, and at least its last words stay."""
    page = on_paper("booklet")
    kept = page.locator(".section:has(.asked)").evaluate_all(
        """sections => sections.map((each) => [
            getComputedStyle(each).breakInside,
            getComputedStyle(each.querySelector(".asked").previousElementSibling).breakAfter,
        ])"""
    )

    assert len(kept) > 10
    assert {word for pair in kept for word in pair} == {"avoid"}


@pytest.mark.parametrize("sheet", [(680, 1010), (702, 950)], ids=["A4", "letter"])
def test_role_cards_have_a_line_on_each_side(
    on_paper: Callable[[str], Page], sheet: tuple[int, int]
) -> None:
    """All four lines of each card lie on the paper: frame and cards draw each side once."""
    width, height = sheet
    page = on_paper("facilitator")
    page.set_viewport_size({"width": width, "height": height})
    frame, *cards = page.locator(".cards, .card").evaluate_all(
        """all => all.map((each) => {
            const {left, right, top, bottom} = each.getBoundingClientRect();
            const style = getComputedStyle(each);
            const lines = ["Left", "Right", "Top", "Bottom"]
                .filter((side) => parseFloat(style[`border${side}Width`]) >= 1);
            return {left, right, top, bottom, lines};
        })"""
    )

    assert len(cards) == 4
    assert frame["lines"] == ["Left", "Top"]
    assert all(each["lines"] == ["Right", "Bottom"] for each in cards)
    edge = page.locator("main").bounding_box()
    assert max(each["right"] for each in cards) <= edge["x"] + edge["width"] <= width
    for mine, theirs in (("left", "left"), ("top", "top")):
        assert min(each[mine] for each in cards) == frame[theirs] + 1
    assert frame["bottom"] - frame["top"] < height - 80, "on one sheet, below the heading"


def test_what_is_asked_about_a_scene_is_not_parted_from_it(on_paper: Callable[[str], Page]) -> None:
    """A heading with its questions is not left at the foot of a page, nor a label of a text."""
    page = on_paper("facilitator")
    kept = page.locator(".debrief > :is(h3, .questions, .label)").evaluate_all(
        "all => all.map((each) => getComputedStyle(each).breakAfter)"
    )

    assert len(kept) > 30
    assert set(kept) == {"avoid"}


def test_a_verdict_is_a_sentence_of_its_own(on_paper: Callable[[str], Page]) -> None:
    """What a choice is worth ends with a full stop before its reason begins."""
    page = on_paper("facilitator")
    page.emulate_media(media="screen")
    told = page.locator(".debrief .option > p > b").all_inner_texts()

    assert len(told) > 10
    assert [each for each in told if not (each.endswith(".") and each[0].isupper())] == []
