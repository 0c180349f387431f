"""The second printed form of a page: answers and reasons, and slips to cut out."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from practiceguides.pages.paper.handout import SUFFIX
from practiceguides.reading import TYPES
from tests.browser.items import answer, item_on
from tests.browser.reader import PHONE, WIDE, Reader, reading_in_silence
from tests.browser.test_pages import PAGES, faults_in_both_schemes, hidden_sideways
from tests.browser.test_paper import count_pages
from tests.conftest import WORDS

LINKS = re.compile(f"{WORDS['layout_handout_link']}|{WORDS['layout_handout_back']}")
"""Those of the answers; a session names those of its story in its text."""


@pytest.fixture(scope="module")
def core_hour_answers(browser: Browser, book_folder: Path) -> Iterator[Page]:
    """The answers of the core hour, opened once for all who look at them."""
    with reading_in_silence(browser, book_folder) as reader:
        yield reader.open(f"book/core-hour{SUFFIX}")


@pytest.fixture
def on_paper(core_hour_answers: Page) -> Page:
    """The same as they are printed; whoever has them changes nothing but their size."""
    core_hour_answers.set_viewport_size(WIDE)
    core_hour_answers.emulate_media(media="print")
    return core_hour_answers


def test_a_page_with_exercises_leads_to_its_answers(book: Reader) -> None:
    """Each exercise of a page that has answers is there with its title; a notepad is not."""
    page = book.context(java_script_enabled=False).new_page()
    for name in PAGES:
        page.goto(book.address(name))
        titles, without = [], []
        for spec in map(json.loads, page.locator(".pg-spec").all_text_contents()):
            has_key = (TYPES[spec["type"]].folder / "key.html").is_file()
            if "example-" not in spec["id"]:
                (titles if has_key else without).append(spec["title"])
        links = page.locator(".pg-take a").filter(has_text=LINKS)
        assert links.count() == bool(titles), name
        if titles:
            links.click()
            page.wait_for_url(re.compile(SUFFIX))
            headings = page.locator(".pg-sheet .pg-title").all_inner_texts()
            assert {*titles} <= {*headings}, name
            assert not {*without} & {*headings}, name
            assert page.locator("h1").count() == 1


@pytest.mark.parametrize("name", ["01-introduction", "06-seeing-asking-listening"])
def test_the_answers_are_accessible_on_a_phone(book: Reader, name: str) -> None:
    """Axe finds nothing, in light and in dark, and nothing is beside the screen."""
    page = book.open(f"book/identification/{name}{SUFFIX}", viewport=PHONE)

    assert faults_in_both_schemes(page) == []
    assert hidden_sideways(page) <= 0


def test_the_answers_of_a_choice_say_what_fits_and_why(sample: Reader) -> None:
    """Each option stands with whether it fits, its story and the finding with its source."""
    page = sample.open(f"book/01-the-counter{SUFFIX}")
    sheet = page.locator(".pg-sheet", has_text="The first words")

    expect(sheet.get_by_text(WORDS["choice_fits"], exact=True)).to_have_count(1)
    expect(sheet).to_contain_text("looks for the ticket")
    number = sheet.get_by_role("link", name="1", exact=True).first
    number.click()
    finding = page.locator(".pg-rests-on li:target")
    expect(finding).to_contain_text("A person who may sit down talks longer.")
    expect(finding).to_contain_text("Ferry Office")


def test_a_finding_stands_once_among_the_answers(sample: Reader) -> None:
    """However many answers rest on a finding, the sheets hold its words one time."""
    page = sample.open(f"book/01-the-counter{SUFFIX}")
    findings = page.locator(".pg-rests-on li").all_inner_texts()
    text = page.locator("main").inner_text()

    assert len(findings) >= 2
    assert [each for each in findings if text.count(each) != 1] == []


def test_the_parts_of_looking_back_stand_below_each_other_on_paper(sample: Reader) -> None:
    """Each heading has a line of its own, and begins where the text begins."""
    page = sample.open(f"book/01-the-counter{SUFFIX}")
    page.emulate_media(media="print")
    told = page.locator(".scenario-told").first
    starts = told.locator("> :is(h4, p)").evaluate_all(
        "all => all.map((each) => Math.round(each.getBoundingClientRect().left))"
    )

    assert len(starts) > 4
    assert set(starts) == {round(told.bounding_box()["x"])}


def test_a_story_is_looked_back_on_by_pen_too(sample: Reader) -> None:
    """The sheet has what one writes in the debrief, in its order, with the same boxes to tick."""
    item = item_on(sample.open("book/01-the-counter"), "the-last-ferry")
    answer(item)
    sheet = sample.open(f"book/01-the-counter{SUFFIX}").locator(".pg-sheet .scenario-told")

    last = [WORDS[name] for name in ("scenario_stops", "scenario_at_work")]
    expect(sheet.locator("h4")).to_have_text([WORDS["scenario_close"], "Where you work", *last])
    stops = item.face.locator(".scenario-stops label").all_inner_texts()
    expect(sheet.locator(".pg-boxes > li")).to_have_text(stops)


def test_answers_lead_to_the_facilitators_sheet_of_a_story(sample: Reader) -> None:
    """The story's choices are not printed among the answers: a link leads to where they stand."""
    page = sample.open(f"book/01-the-counter{SUFFIX}")
    sheet = page.locator(".pg-sheet", has=page.locator(".scenario-told"))
    told = "He asked for a ticket and for nothing else."

    expect(sheet).to_contain_text(WORDS["paper_story"])
    expect(page.locator("main")).not_to_contain_text(told)
    expect(page.locator("main")).not_to_contain_text(WORDS["paper_if"])
    sheet.get_by_role("link").click()
    page.wait_for_url(re.compile("the-last-ferry-facilitator"))
    expect(page.locator("main")).to_contain_text(told)


ANSWERS = """all => all.map((each) => {
    const [letter, words] = each.children;
    const [box, told] = [letter, words].map((one) => one.getClientRects()[0]);
    const bold = words.matches("strong") ? words : words.querySelector("strong");
    const style = (one) => getComputedStyle(one);
    const asked = each.querySelector(".pg-asked") ?? each.parentElement.querySelector(".pg-asked");
    return {
        framed: parseFloat(style(letter).borderInlineStartWidth) > 0,
        beside: box.right <= told.left && box.top < told.bottom && told.top < box.bottom,
        // An option stands in one line with its verdict, which comes behind it.
        inOrder: Boolean(bold.compareDocumentPosition(asked) & (words.contains(asked)
            ? Node.DOCUMENT_POSITION_PRECEDING
            : Node.DOCUMENT_POSITION_FOLLOWING)),
        weights: [style(bold).fontWeight >= 600, style(asked).fontWeight >= 600],
        colours: [style(bold).color, style(asked).color],
        points: Math.min(...[bold, asked].map((one) => parseFloat(style(one).fontSize) * 0.75)),
    };
})"""


@pytest.mark.parametrize("width", [PHONE["width"], 673])
def test_an_answer_has_its_letter_first(on_paper: Page, width: int) -> None:
    """In a box, on one line with its words in bold, then the case; an option before its verdict."""
    on_paper.set_viewport_size({"width": width, "height": 900})
    answers = on_paper.locator(".pg-sheet .pg-answer")
    found = answers.evaluate_all(ANSWERS)

    assert len(found) >= 10
    for each in found:
        assert each["framed"]
        assert each["beside"]
        assert each["inOrder"]
        assert each["weights"] == [True, False]
        assert set(each["colours"]) == {"rgb(0, 0, 0)"}
        assert each["points"] >= 10
    expect(answers.first).to_have_text(re.compile(r"^B\s+another problem: help with it$"))


def test_the_first_sheet_is_not_left_empty(on_paper: Page) -> None:
    """Below the title the slips begin, although each set is one piece: none is tied to the next."""
    ends = on_paper.locator(".pg-sheet").evaluate_all(
        """all => all.map((sheet) => [...sheet.children].filter((each) => each.checkVisibility()))
            .map((shown) => getComputedStyle(shown.at(-1)).breakAfter)"""
    )
    expect(on_paper.locator("main")).to_contain_text(WORDS["page_handout_cut"])
    room = on_paper.locator(".is-slips").first.bounding_box()

    assert set(ends) == {"auto"}
    assert room["y"] + room["height"] < 1000, "of about 1020 that a sheet of A4 has"


def test_answers_share_pages_and_slips_do_not(on_paper: Page) -> None:
    """Answers begin behind the slips, on a new page; a title stands with its first answer."""
    begins = on_paper.locator("h2", has_text=WORDS["page_handout_keys"])
    titles = on_paper.locator(".pg-sheet .pg-title")

    assert begins.evaluate("each => getComputedStyle(each).breakBefore") == "page"
    assert titles.count() >= 3
    kept = titles.evaluate_all("all => all.map((each) => getComputedStyle(each).breakAfter)")
    assert set(kept) == {"avoid"}
    shared = on_paper.locator(".pg-sheet + .pg-sheet:not(.is-slips)").evaluate_all(
        "all => all.map((each) => getComputedStyle(each).breakBefore)"
    )
    assert set(shared) == {"auto"}


COVERED = """grids => grids.flatMap((grid) => {
    const all = [...grid.querySelectorAll(".pg-slip:not(.cards-slip), .cards-slip > div")];
    const end = grid.getBoundingClientRect().right + 1;
    const boxes = all.map((each) => [each, each.getBoundingClientRect()]);
    return boxes.filter(([each, box]) =>
        each.scrollWidth > each.clientWidth || box.right > end || boxes.some(([, other]) =>
            other !== box && other.left < box.right - 3 && other.right > box.left + 3 &&
            other.top < box.bottom - 3 && other.bottom > box.top + 3
        )
    ).map(([each]) => each.textContent);
})"""


@pytest.mark.parametrize("guide", ["identification", "protection"])
def test_slips_lie_beside_each_other(book: Reader, guide: str) -> None:
    """On a phone and on paper no slip, and no side of a card, covers another or is cut."""
    page = book.open(f"book/{guide}/03-key-concepts{SUFFIX}")
    assert page.locator(".cards-slip").count() > 0
    for width in (PHONE["width"], 673):
        page.set_viewport_size({"width": width, "height": 900})
        covered = page.locator(".pg-slips").evaluate_all(COVERED)
        assert covered == [], width


def test_the_answers_of_one_exercise_are_printed_alone(sample: Reader) -> None:
    """Its button prints nothing else; the browser's menu then prints all, as the page's button."""
    page = sample.open(f"book/01-the-counter{SUFFIX}")
    page.evaluate("window.print = () => {}")
    sheet = page.locator(".pg-sheet", has_text="The first words").last
    sheets = page.locator(".pg-sheet")
    assert sheets.count() > 1
    alone = WORDS("page_handout_alone", title="The first words")
    sheet.get_by_role("button", name=alone).click()
    page.emulate_media(media="print")
    expect(sheets.filter(visible=True)).to_have_count(1)
    expect(sheet).to_be_visible()
    expect(page.get_by_role("heading", level=1)).to_be_hidden()
    # It says what it is, and has each finding whose number it names.
    where = WORDS("papers_page", title="The counter")
    expect(sheet.locator("> :first-child")).to_have_text(
        f"{WORDS['papers_answers']}{where}. {WORDS['papers_answers_how']}"
    )
    expect(sheet.locator("> :first-child")).to_be_visible()
    named = {int(each) for each in sheet.locator(".pg-source a").all_inner_texts()}
    findings = sheet.locator(".pg-alone.pg-facts li")
    expect(findings.filter(visible=True)).to_have_count(len(named))
    assert set(findings.evaluate_all("all => all.map((each) => each.value)")) == named != set()

    page.evaluate("dispatchEvent(new Event('afterprint'))")
    expect(sheets.filter(visible=True)).to_have_count(sheets.count())
    page.emulate_media(media="screen")
    page.get_by_role("button", name=WORDS["block_print"]).click()
    page.emulate_media(media="print")
    expect(sheets.filter(visible=True)).to_have_count(sheets.count())
    expect(page.locator(".pg-alone").filter(visible=True)).to_have_count(0)


def test_at_the_foot_of_slips_alone_stands_no_word_of_answers(book: Reader) -> None:
    """They are given to a group; all sheets of the page together are called answers again."""
    page = book.open(f"book/core-hour{SUFFIX}")
    page.evaluate("window.print = () => {}")
    foot = "getComputedStyle(document.documentElement).getPropertyValue('--pg-short')"
    page.locator(".is-slips").first.get_by_role("button").click()
    page.emulate_media(media="print")
    assert page.evaluate(foot) == '"The core hour · Practice guides"'
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.evaluate(foot) == '"Answers: The core hour · Practice guides"'


def test_slips_of_a_sort_do_not_lie_in_the_columns_of_their_groups(on_paper: Page) -> None:
    """The sheet, cut as it is printed, does not look like an answer."""
    on_paper.set_viewport_size({"width": 680, "height": 900})
    lefts = on_paper.locator("#slips-five-chairs .pg-slips").evaluate_all(
        """all => all.map((grid) => [...new Set([...grid.children].map(
            (each) => Math.round(each.getBoundingClientRect().left)))])"""
    )

    assert [len(each) for each in lefts] == [3, 2]


def test_looking_back_at_a_story_is_one_sheet(book: Reader, book_folder: Path) -> None:
    """Each person gets one, and nothing of it is alone overleaf."""
    forms = [
        each
        for part in ("stories", "desks")
        for each in sorted((book_folder / "book" / part).glob(f"*{SUFFIX}.html"))
    ]
    assert len(forms) > 2
    page = book.context().new_page()
    for form in forms:
        page.goto(form.as_uri())
        assert count_pages(page.pdf(format="A4", prefer_css_page_size=True)) == 1, form.stem
