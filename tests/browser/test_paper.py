"""Scripts off, and print: what only some pages have."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from practiceguides.pages.paper.handout import SUFFIX
from tests.browser.reader import PHONE, WIDE, Reader, reading_in_silence
from tests.browser.test_pages import TEXTS
from tests.conftest import WORDS


def count_pages(paper: bytes) -> int:
    """How many pages a printed document has."""
    return len(re.findall(rb"/Type\s*/Page\b", paper))


def pages_of(page: Page) -> int:
    """How many pages a page takes on A4."""
    return count_pages(page.pdf(format="A4", prefer_css_page_size=True))


def sheets_of(page: Page, paper: str = "A4") -> dict[str, set[int]]:
    """On which printed sheets all that has a `data-mark` stands, by this mark.

    A link in it is found on each of its sheets.
    """
    page.evaluate(
        """() => document.querySelectorAll("[data-mark]:not(:has(.is-marked))").forEach((each) => {
            const link = document.createElement("a");
            link.className = "is-marked";
            link.setAttribute("href", `mailto:${each.dataset.mark}`);
            link.append(...each.childNodes);
            each.append(link);
        })"""
    )
    text = page.pdf(format=paper, prefer_css_page_size=True)
    objects = dict(re.findall(rb"(?m)^(\d+) 0 obj\n(.*?)\nendobj", text, re.DOTALL))
    kids = b" ".join(re.findall(rb"/Kids \[(.*?)\]", text, re.DOTALL))
    leaves = [objects[name] for name in re.findall(rb"(\d+) 0 R", kids)]
    sheets = [each for each in leaves if re.search(rb"/Type /Page\b", each)]
    assert len(sheets) == count_pages(text)
    places: dict[str, set[int]] = {}
    for number, sheet in enumerate(sheets):
        links = b" ".join(re.findall(rb"/Annots (\[.*?\])", sheet, re.DOTALL))
        for name in re.findall(rb"(\d+) 0 R", links):
            # What reaches over the edge of a first line is drawn on the sheet before: no letter is.
            rect = re.search(rb"/Rect \[(.*?)\]", objects[name])
            _, low, _, high = map(float, rect[1].split())
            if high - low < 4:
                continue
            for mark in re.findall(rb"mailto:([\w-]+)", objects[name]):
                places.setdefault(mark.decode(), set()).add(number)
    return places


GUIDES = ["identification", "protection", "reintegration", "children"]

JOB_AIDS = [page.docname for page in TEXTS if any(":::{job-aid}" in text for _, text in page.texts)]


def test_with_scripts_off_search_says_what_to_do(sample: Reader) -> None:
    """The search page says that it needs scripts, and shows no form."""
    page = sample.open("search", java_script_enabled=False)

    assert WORDS["layout_search_script"] in page.locator("main").inner_text()
    expect(page.locator("form")).to_be_hidden()


def test_print_shows_the_findings(sample: Reader) -> None:
    """The list of findings is unfolded when the page is printed, and closed again afterwards."""
    page = sample.open("book/01-the-counter")
    findings = page.locator(".pg-findings")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    expect(findings).to_have_attribute("open", "")
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    expect(findings).not_to_have_attribute("open", "")


FORM = "book/feedback-form"
"""It is given back, so that nobody folds it into a pocket."""

FORMS = [FORM, "book/children/note-for-friday", "book/reintegration/plan-to-fill-in"]
"""They are filled in, so that nobody folds them, and they have no day."""


FOLDED = [each for each in JOB_AIDS if each not in FORMS]
"""Those to fold, with gaps for a name or a number, and with a day."""


@pytest.fixture(scope="module", params=JOB_AIDS)
def job_aid_page(
    request: pytest.FixtureRequest, browser: Browser, book_folder: Path
) -> Iterator[Page]:
    """A page with a job aid, opened once for all who look at it."""
    with reading_in_silence(browser, book_folder) as reader:
        yield reader.open(request.param)


@pytest.fixture
def job_aid(job_aid_page: Page) -> Page:
    """The same as at a desk; whoever has it changes nothing but its size and its medium."""
    job_aid_page.emulate_media(media="null")
    job_aid_page.set_viewport_size(WIDE)
    return job_aid_page


@pytest.mark.parametrize("name", JOB_AIDS)
def test_a_job_aid_prints_as_two_cards_on_a_sheet(book: Reader, name: str) -> None:
    """Flat or to fold, two whole cards are on one sheet, in letters of 11.5 points."""
    page = book.open(name)
    page.evaluate("window.print = () => {}")
    for shape in ("card_print_flat", "card_print_folded")[: 2 if name in FOLDED else 1]:
        check_cards(page, name, shape)


def check_cards(page: Page, name: str, shape: str) -> None:
    """A shape, by the key of the words on its button, is a sheet with two whole cards."""
    page.emulate_media(media="null")
    page.set_viewport_size(WIDE)
    page.get_by_role("button", name=WORDS[shape]).click()
    is_folded = page.locator("[data-card=folded] .pg-cards")
    expect(is_folded, shape).to_have_count(1 if shape == "card_print_folded" else 0)
    page.set_viewport_size({"width": 1123, "height": 1123})
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    cards = page.locator(".pg-job-aid")
    expect(cards, shape).to_have_count(2)
    for card in cards.all():
        expect(card, shape).to_be_visible()
        assert card.evaluate("card => parseFloat(getComputedStyle(card).fontSize)") >= 15.3, shape
        assert card.evaluate("card => card.scrollWidth <= card.clientWidth"), shape
        expect(card, shape).to_contain_text(page.locator("h1").inner_text())
        foot = card.locator(".pg-card-foot")
        if name in FORMS:
            expect(foot, shape).to_have_text("Practice guides")
        else:
            expect(foot, shape).to_contain_text("Practice guides · checked on")
            told = foot.evaluate("foot => getComputedStyle(foot, '::after').content")
            assert told.startswith('" · printed '), shape

    assert count_pages(page.pdf(prefer_css_page_size=True)) == 1, shape
    # The browser's own menu prints the first shape.
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    expect(is_folded, shape).to_have_count(0)


@pytest.mark.parametrize("job_aid_page", FOLDED, indirect=True)
def test_a_long_foot_moves_nothing_out_of_a_card_to_fold(job_aid: Page) -> None:
    """An office with a long name, its country and two days stand in one line below both halves."""
    job_aid.evaluate("window.print = () => {}")
    job_aid.get_by_role("button", name=WORDS["card_print_folded"]).click()
    foot = "Two mornings for labour inspectors in Pabe · Maravel, checked on 1 December 2026"
    job_aid.evaluate(
        """foot => document.querySelectorAll(".pg-card-foot").forEach(
          (each) => { each.className = "pg-card-foot"; each.textContent = foot; })""",
        foot,
    )
    job_aid.set_viewport_size({"width": 1123, "height": 1123})
    job_aid.emulate_media(media="print")
    job_aid.evaluate("dispatchEvent(new Event('beforeprint'))")
    for card in job_aid.locator(".pg-job-aid").all():
        assert card.evaluate("card => card.scrollWidth <= card.clientWidth")
        line = card.locator(".pg-card-foot")
        assert line.evaluate("line => line.scrollWidth <= line.clientWidth")
        assert line.bounding_box()["height"] < 24
    job_aid.evaluate("dispatchEvent(new Event('afterprint'))")


def test_no_line_of_a_card_begins_with_a_point(job_aid: Page) -> None:
    """A point after a gap stays on the line of the gap."""
    job_aid.set_viewport_size(PHONE)
    parted = job_aid.locator(".pg-job-aid .pg-kept").evaluate_all(
        """all => all.filter((each) => each.getClientRects().length > 1)
            .map((each) => each.textContent)"""
    )

    assert parted == []
    assert job_aid.locator(".pg-job-aid .pg-kept").count() > 3


def test_on_a_phone_a_sheet_begins_with_its_words(job_aid: Page) -> None:
    """The buttons that print it stand below it there, and at a desk above it."""
    job_aid.set_viewport_size(PHONE)
    card, button = job_aid.locator(".pg-job-aid").first, job_aid.locator(".pg-print").first

    assert card.bounding_box()["y"] < button.bounding_box()["y"]
    job_aid.set_viewport_size({"width": 1280, "height": 800})
    assert card.bounding_box()["y"] > button.bounding_box()["y"]


def test_a_form_is_given_back(book: Reader) -> None:
    """It is not folded, and what is circled in it stands on one line."""
    page = book.open(FORM)
    expect(page.get_by_role("button", name=WORDS["card_print_folded"])).to_have_count(0)
    card = page.locator(".pg-job-aid").first.inner_text()

    for circled in ("1 · 2 · 3", "yes · partly · no", "no · yes"):
        assert circled.replace(" ", "\N{NO-BREAK SPACE}") in card


@pytest.mark.parametrize("job_aid_page", FOLDED, indirect=True)
def test_a_gap_is_wide_and_stands_with_the_word_before_it(job_aid: Page) -> None:
    """A name or a number has 40 mm on paper, and the foot has its day on its own line."""
    job_aid.emulate_media(media="print")
    kept = job_aid.locator(".pg-job-aid").first.locator(":not(.pg-line) > .pg-kept")
    widths = job_aid.locator(".pg-job-aid .pg-gap").evaluate_all(
        "all => all.map((each) => each.getBoundingClientRect().width / 96 * 25.4)"
    )

    assert min(widths) > 39
    assert any(" …" in each for each in kept.all_text_contents())
    foot = job_aid.locator(".pg-card-foot").first
    assert "pg-line" not in foot.get_attribute("class").split()


SHEETS = [
    "book/find-out",
    "book/stories/room-4",
    "book/core-hour-handout",
    "book/protection/session",
]


@pytest.mark.parametrize("name", [*JOB_AIDS[:1], *SHEETS])
def test_a_sheet_is_printed_by_a_button(book: Reader, name: str) -> None:
    """A page that is meant for paper prints at the press of a button."""
    page = book.open(name)
    page.evaluate("window.print = () => { window.printed = true; }")
    page.locator(".pg-print").first.click()

    assert page.evaluate("window.printed")
    page.emulate_media(media="print")
    expect(page.locator(".pg-print:visible")).to_have_count(0)


def test_exercises_to_print_lead_to_a_button_that_prints_them(book: Reader) -> None:
    """On a page that is walked piece by piece the button is in sight, and prints all pieces."""
    whole = pages_of(book.open("book/core-hour"))
    assert whole > 5
    for width in (PHONE["width"], 1280):
        page = book.open("book/if-you-train", viewport={"width": width, "height": 740})
        shown = page.locator(".pg-stories a", has_text=WORDS["papers_show"])
        exercises = [link for link in shown.all() if SUFFIX not in link.get_attribute("href")]
        assert len(exercises) > 5, width
        places = {link.get_attribute("href").partition("#")[2] for link in exercises}
        assert places == {"pg-print"}, width
        page.get_by_role("link", name=WORDS["papers_exercises_link"], exact=True).click()
        page.wait_for_url(re.compile("core-hour"))
        button = page.locator(".pg-take .pg-print")
        expect(button, f"{width} pixels").to_be_in_viewport()

        page.evaluate("window.print = () => { window.printed = true; }")
        button.click()
        assert page.evaluate("window.printed"), width
        assert pages_of(page) == whole, width


def test_nothing_on_paper_is_to_be_pressed(book: Reader) -> None:
    """No row of the house has an arrow, nothing starts, and each `More` names its chapter."""
    page = book.open("book/core-hour")
    page.emulate_media(media="print")
    signs = page.locator(".pg-rooms li").evaluate_all(
        "all => all.map((each) => getComputedStyle(each, '::after').display)"
    )
    more = page.locator("main p").filter(has_text=re.compile(r"^More\b")).all_inner_texts()
    assert set(signs) == {"none"}
    assert len(more) == 4
    assert [each for each in more if "chapter" not in each] == []

    for name in ("if-you-train", "identification/session"):
        page.goto(book.address(f"book/{name}"))
        assert page.locator("main .pg-start").count() > 2, name
        expect(page.locator("main .pg-start").filter(visible=True), name).to_have_count(0)


def test_a_printed_path_begins_with_its_first_way(book: Reader) -> None:
    """The rows that lead to the three ways on the same page are for a screen."""
    page = book.open("book/paths/teaching")
    rows = page.locator("main a[href^='#by-']").filter(visible=True)
    expect(rows).to_have_count(3)
    page.emulate_media(media="print")

    expect(rows).to_have_count(0)
    expect(page.get_by_role("heading", name="I have a day")).to_be_visible()


def test_each_sheet_says_which_page_it_is(sample: Reader) -> None:
    """At the foot of every printed sheet stand a short title, its number and how many there are."""
    page = sample.open("single/01-the-counter")
    page.emulate_media(media="print")
    title = page.evaluate(
        "getComputedStyle(document.documentElement).getPropertyValue('--pg-short')"
    )
    margins = page.evaluate(
        """() => [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules])
            .flatMap((rule) => rule instanceof CSSMediaRule ? [...rule.cssRules] : [rule])
            .filter((rule) => rule instanceof CSSPageRule).map((rule) => rule.cssText).join(" ")"""
    )

    assert title == '"The counter · Sample book"'
    assert "@bottom-left" in margins
    assert 'counter(page) " / " counter(pages)' in margins


@pytest.mark.parametrize(
    ("name", "language", "day"),
    [
        ("single/01-the-counter", "en", "1 December 2026"),
        ("print/the-last-ferry-booklet", "en", "1 December 2026"),
        ("single/01-the-counter", "vi", "1 tháng 12, 2026"),
    ],
)
def test_each_sheet_has_the_day_of_printing(
    sample: Reader, name: str, language: str, day: str
) -> None:
    """In a folder one sees which of two sheets is the older, in the language of the page."""
    page = sample.open(name)
    page.clock.set_fixed_time("2026-12-01T12:00:00")
    page.evaluate("(language) => { document.documentElement.lang = language; }", language)
    page.evaluate("dispatchEvent(new Event('beforeprint'))")

    assert (
        page.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--pg-day')")
        == f'" · printed {day}"'
    )


def test_paper_says_where_the_answers_are(book: Reader) -> None:
    """There no link leads anywhere: a plan names the page, and a page with exercises its own."""
    page = book.open("book/identification/session")
    # Sheets of a story and answers are looked for apart, so that each kind names the page once.
    where = page.get_by_text("(page “Seeing, asking, listening”)")
    expect(where).to_have_count(2)
    expect(where.first).to_be_hidden()
    page.emulate_media(media="print")
    expect(where.first).to_be_visible()
    page.goto(book.address("book/protection/session"))
    named = page.locator("main .pg-on-paper").all_inner_texts()
    assert len(named) == len({*named}) < page.locator("a[href*='-handout.html#']").count()

    page.goto(book.address("book/welcome"))
    expect(
        page.get_by_text(WORDS("layout_handout_paper", link=WORDS["layout_handout_link"]))
    ).to_be_visible()


def test_a_question_is_not_parted_from_its_options(sample: Reader) -> None:
    """On paper no page ends between a title, its question and the options."""
    page = sample.open("book/01-the-counter")
    page.emulate_media(media="print")
    parts = page.locator("#item-first-words .pg-paper > *").evaluate_all(
        """parts => parts.map((part) => {
            const {breakAfter, breakInside} = getComputedStyle(part);
            return [part.className, part.matches(".pg-boxes") ? breakInside : breakAfter];
        })"""
    )
    options = next(place for place, (name, _) in enumerate(parts) if "pg-boxes" in name)

    assert options >= 3
    assert [each for each in parts[: options + 1] if each[1] != "avoid"] == []


def test_a_story_in_a_chapter_names_on_paper_what_to_print(sample: Reader) -> None:
    """No link leads on there: only its title stands there, and what to print to play it."""
    page = sample.open("book/01-the-counter")
    page.emulate_media(media="print")
    story = page.locator("#item-the-last-ferry")

    title = story.locator(".pg-paper > .pg-title")
    expect(title).to_be_visible()
    printed = story.locator(".scenario-printed")
    expect(printed).to_contain_text(title.inner_text())
    expect(printed).to_contain_text("print its booklet")
    expect(printed).to_contain_text(re.compile(r"about \d+\sminutes?"))
    assert "screen" not in printed.inner_text()
    shown = story.locator(".pg-paper > :visible").evaluate_all(
        "all => all.map((each) => each.className)"
    )
    assert shown == ["pg-kind", "pg-title", "scenario-role", "scenario-people", "scenario-printed"]


def test_a_story_says_on_paper_who_is_who(book: Reader) -> None:
    """Its page has, beside whom it is for, the people, and tells of each form for a room."""
    page = book.open("book/stories/room-4")
    page.emulate_media(media="print")
    story = page.locator("#item-room-4 .pg-paper")

    expect(story.locator(".scenario-role")).to_be_visible()
    expect(story.locator(".scenario-people")).to_be_visible()
    for form in ("print its booklet", WORDS["paper_printed_table"]):
        expect(story.locator(".scenario-printed")).to_contain_text(form)


@pytest.mark.parametrize("guide", GUIDES)
def test_all_laws_of_a_page_have_the_same_columns(book: Reader, guide: str) -> None:
    """On paper the eye goes down one edge from table to table, and most of a row is its duty."""
    page = book.open(f"book/{guide}/02-what-the-law-asks", viewport={"width": 680, "height": 900})
    page.emulate_media(media="print")
    rows = page.locator(".pg-law").evaluate_all(
        """all => all.map((each) => [...each.querySelector("tbody tr").children].map(
            (cell) => Math.round(cell.getBoundingClientRect().width)))"""
    )

    assert len(rows) > 5
    assert len({tuple(row) for row in rows}) == 1
    assert rows[0][2] / sum(rows[0]) > 0.65


def test_the_bar_of_a_session_marks_all_that_is_to_be_done(book: Reader) -> None:
    """Each paragraph of the first notes has it, and difficult moments never do."""
    marked = """() => [...document.querySelectorAll(".pg-step > dl > dd")].map((each) => {
        let name = each;
        while (name.tagName !== "DT") name = name.previousElementSibling;
        return [name.textContent, parseFloat(getComputedStyle(each).borderInlineStartWidth) > 0];
    })"""
    notes_of = [f"{guide}/session" for guide in GUIDES]
    short = [f"{guide}/session-25" for guide in GUIDES if guide != "identification"]
    page = book.context().new_page()
    for name in (*notes_of, *short):
        page.goto(book.address(f"book/{name}"))
        notes = page.evaluate(marked)
        assert len(notes) > 1, name
        assert [each for each in notes if each[1] != (each[0] == "Do")] == [], name


@pytest.mark.parametrize("guide", GUIDES)
def test_a_session_keeps_to_its_sheets(book: Reader, guide: str) -> None:
    """The short one is both sides of one sheet; the long one has four, and five objections."""
    assert pages_of(book.open(f"book/{guide}/session-25")) == 2
    page = book.open(f"book/{guide}/session")
    objections = page.get_by_role("table").filter(has_text="Somebody says")

    expect(objections.get_by_role("row")).to_have_count(6)
    assert pages_of(page) <= 8


@pytest.mark.parametrize("guide", GUIDES)
def test_a_brief_is_one_sheet_with_its_sources_on_the_back(book: Reader, guide: str) -> None:
    """Whoever decides reads one side; the sources are all that stands overleaf."""
    page = book.open(f"book/{guide}/brief")

    assert pages_of(page) == 2
    page.locator(".pg-rests-on").evaluate("sources => sources.remove()")
    assert pages_of(page) == 1


@pytest.mark.parametrize("guide", GUIDES)
def test_a_test_on_paper_says_once_how_it_goes(book: Reader, guide: str) -> None:
    """How sure one is, is a short line under each question; each form explains it at its head."""
    page = book.open(f"book/{guide}/before-and-after")
    page.emulate_media(media="print")
    sheets = page.locator(".test-sheet")

    expect(sheets.get_by_text(WORDS["test_how"])).to_have_count(sheets.count())
    expect(sheets.get_by_text(WORDS["choice_pick"], exact=True)).to_have_count(0)
    expect(sheets.get_by_text(WORDS["confidence"])).to_have_count(0)
    expect(sheets.get_by_text(WORDS["test_sure"], exact=True)).to_have_count(
        page.locator(".test-question").count()
    )


def test_an_empty_workbook_prints_room_for_a_plan(book: Reader) -> None:
    """Who prints it before the first answer has lines to write on."""
    page = book.open("book/workbook")
    expect(page.locator(".workbook-blank")).to_be_hidden()
    page.emulate_media(media="print")
    lines = page.locator(".workbook-blank hr")

    expect(lines).to_have_count(6)
    expect(lines.first).to_be_visible()


ENDINGS = [
    "book/core-hour",
    "book/identification/03-key-concepts",
    "book/identification/06-seeing-asking-listening",
    "book/protection/06-the-first-72-hours",
    "book/reintegration/06-planning-with-the-person",
    "book/reintegration/07-work-debt-and-money",
    "book/children/06-first-contact",
    "book/children/07-care-and-best-interests",
]


@pytest.mark.parametrize("name", ENDINGS)
def test_what_happened_is_told_at_the_end(book: Reader, name: str) -> None:
    """Nobody reads beside a question how its case ended; it is named, and its place says where."""
    page = book.open(name)
    ids = page.evaluate(
        """() => [...document.querySelectorAll(".pg-after-place > .pg-after")].map((told) => {
            const id = told.dataset.after;
            for (const each of document.querySelectorAll(`#item-${id} .pg-paper :is(p, li)`))
                each.dataset.mark = id;
            for (const each of told.querySelectorAll("p")) each.dataset.mark = `${id}-told`;
            return id;
        })"""
    )
    assert len(ids) > 0
    for paper in ("A4", "Letter"):
        places = sheets_of(page, paper)
        for each in ids:
            assert min(places[f"{each}-told"]) > max(places[each]), paper

    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    heads = page.locator("main > :last-child .pg-after").evaluate_all(
        "all => all.map((told) => [told.dataset.after, told.innerText])"
    )
    titles = page.locator(".pg-item").evaluate_all(
        "all => all.map((item) => [item.id, item.querySelector('.pg-title').textContent])"
    )
    assert [each for each, _ in heads] == ids
    for each, text in heads:
        assert dict(titles)[f"item-{each}"] in text
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.locator(".pg-after-place > .pg-after").count() == len(ids)


@pytest.mark.parametrize("name", GUIDES)
def test_the_name_of_a_table_is_whole_on_the_sheet_of_its_first_row(
    book: Reader, name: str
) -> None:
    """No sheet ends with the name of a law, or in the middle of it."""
    page = book.open(f"book/{name}/02-what-the-law-asks")
    page.locator(".pg-law").evaluate_all(
        """all => all.forEach((each, place) => {
            each.querySelector(".caption-text").dataset.mark = `name-${place}`;
            each.querySelector("tbody td p").dataset.mark = `row-${place}`;
        })"""
    )
    sheets = sheets_of(page)

    names = [mark for mark in sheets if mark.startswith("name-")]
    assert len(names) > 5
    assert [
        mark
        for mark in names
        if len(sheets[mark]) > 1 or not sheets[mark] & sheets[mark.replace("name", "row")]
    ] == []


@pytest.mark.parametrize("name", ["book/about-you", "book/for-the-chief", "book/feedback-form"])
def test_a_page_that_fits_on_a_sheet_is_one_sheet(book: Reader, name: str) -> None:
    """Nothing that is not seen has an empty sheet of its own behind the text."""
    assert pages_of(book.open(name)) == 1


def test_a_printed_page_has_the_findings_of_its_text(book: Reader) -> None:
    """What only exercises rest on stands with their answers, and the numbers stay the same."""
    page = book.open("book/identification/06-seeing-asking-listening")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    named = page.locator("main .pg-fact").evaluate_all(
        "all => [...new Set(all.map((each) => each.getAttribute('href').slice(1)))]"
    )
    shown = page.locator(".pg-rests-on li").filter(visible=True)

    assert set(shown.evaluate_all("all => all.map((each) => each.id)")) >= set(named)
    assert shown.first.evaluate("each => parseFloat(getComputedStyle(each).fontSize)") >= 12  # 9 pt
    leads = "all => all.map((each) => each.querySelector('.pg-back a').getAttribute('href'))"
    assert not any(place.startswith("#item-") for place in shown.evaluate_all(leads))
    assert 10 < shown.count() < page.locator(".pg-rests-on li").count()
    assert page.locator(".pg-rests-on li").evaluate_all(
        "all => all.every((each) => getComputedStyle(each).display === 'list-item')"
    ), "a number that is left out is counted"


def test_no_number_of_a_finding_touches_the_other_column(book: Reader) -> None:
    """The room for a number lies inside its own column."""
    page = book.open("book/core-hour")
    page.emulate_media(media="print")
    rooms = page.locator(".pg-rests-on li").evaluate_all(
        "all => all.map((each) => parseFloat(getComputedStyle(each).marginInlineStart))"
    )

    assert len(rooms) > 40
    assert min(rooms) > 24


def test_the_hint_stands_among_the_answers(sample: Reader) -> None:
    """A hint is not printed open under its exercise, and whoever leads has it with the answers."""
    page = sample.open("book/01-the-counter")
    page.emulate_media(media="print")
    expect(page.get_by_text("in any way").filter(visible=True)).to_have_count(0)

    answers = sample.open(f"book/01-the-counter{SUFFIX}")
    expect(answers.locator(".pg-sheet").get_by_text("in any way")).to_have_count(1)


EXERCISES = [
    page.docname
    for page in TEXTS
    if page.name.endswith(".ipynb") and any(each.kind == "exercise" for each in page.named)
]


@pytest.mark.parametrize("name", EXERCISES)
def test_a_question_is_on_the_sheet_of_its_options(book: Reader, name: str) -> None:
    """An exercise goes on overleaf between two questions, never behind its title."""
    page = book.open(name)
    count = page.evaluate(
        """() => {
            let count = 0;
            const together = (parts) => {
                for (const part of parts) part.dataset.mark = `group-${count}`;
                count += 1;
            };
            const all = (box, selector) => [...box.querySelectorAll(selector)];
            for (const paper of document.querySelectorAll(".pg-paper")) {
                const [prompt] = all(paper, ":scope > .pg-prompt");
                const boxes = all(paper, ":scope > .pg-boxes:not(.choice-row)")[0];
                // Behind lines to write on, boxes have a question of their own.
                const asks = boxes && all(paper, ":scope > .pg-lines ~ .pg-boxes").includes(boxes)
                    ? boxes.previousElementSibling : prompt?.lastElementChild;
                if (boxes && prompt) together([asks, ...all(boxes, "li")]);
                const [route] = all(paper, ":scope > .referral-sheet");
                if (route && prompt)
                    together([prompt.lastElementChild, ...all(route, "thead th, tbody th")]);
                const one = ".annotate-lines > li, .match-blanks > li, .match-right > li";
                for (const each of all(paper, one)) together([each]);
                for (const each of all(paper, ".test-question, .scale-statement, tbody + tbody"))
                    together(all(each, "h5, p, li, th, td:not(:has(hr))"));
                for (const each of all(paper, ".sort-paper > li")) together(all(each, "li"));
                for (const each of all(paper, ".choice-statement"))
                    together([each, ...all(each.nextElementSibling, "li")]);
                for (const each of all(paper, ".checklist-group"))
                    together([...all(each, "h4"), ...all(each, "li").slice(0, 2)]);
                const head = all(paper, ":scope > :is(.pg-kind, .pg-title)");
                if (prompt?.firstElementChild !== prompt?.lastElementChild || !boxes)
                    together([...head, ...(prompt ? [prompt.firstElementChild] : [])]);
            }
            return count;
        }"""
    )
    assert count > 0
    # Findings have a mark of their own.
    groups = {mark: on for mark, on in sheets_of(page).items() if mark.startswith("group-")}

    assert len(groups) == count
    assert [mark for mark, place in groups.items() if len(place) != 1] == []


def test_an_hour_to_print_keeps_to_twelve_sheets(book: Reader) -> None:
    """A form goes on overleaf from its case, and no story for another day is on paper."""
    page = book.open("book/core-hour")

    assert pages_of(page) <= 12
    page.emulate_media(media="print")
    expect(page.locator(".pg-next-story")).to_be_hidden()
    expect(page.locator(".pg-closing").first).to_be_visible()


def test_a_figure_is_not_parted_from_its_words(book: Reader) -> None:
    """On paper a number, its dots and what they count stand on one page."""
    page = book.open("book/core-hour")
    page.emulate_media(media="print")
    kept = page.locator(".pg-dots").evaluate_all(
        "all => all.map((each) => getComputedStyle(each).breakInside)"
    )

    assert kept == ["avoid"]


def test_a_sort_on_paper_has_even_columns(book: Reader) -> None:
    """Under each text its groups stand at the same places; the two are not parted."""
    page = book.open("book/core-hour")
    page.emulate_media(media="print")
    page.set_viewport_size({"width": 680, "height": 900})
    texts = page.locator("#item-five-chairs .sort-paper > li")
    places = texts.evaluate_all(
        """texts => texts.map((text) => [...text.querySelectorAll("li")].map(
            (each) => Math.round(each.getBoundingClientRect().left)
        ).join())"""
    )
    kept = texts.evaluate_all("all => all.map((each) => getComputedStyle(each).breakInside)")

    assert len(places) == 5
    assert len(set(places)) == 1
    assert len(set(places[0].split(","))) == 3
    assert set(kept) == {"avoid"}


def test_one_thing_to_do_stays_with_what_is_before_it(sample: Reader) -> None:
    """No printed page begins with the box that closes a piece."""
    page = sample.open("book/01-the-counter")
    page.emulate_media(media="print")
    box = page.locator(".pg-one-thing").first

    assert box.evaluate("box => getComputedStyle(box).breakBefore") == "avoid"


STORIES = ".pg-stories:not(.pg-decisions)"


def test_a_trainer_begins_each_story_from_one_table(book: Reader) -> None:
    """A row a story: a projector, the forms and how long they are; names say of which story."""
    page = book.open("book/if-you-train")
    rows = page.locator(f"{STORIES} tbody tr")
    gate = rows.filter(has_text="The locked gate")
    start = gate.get_by_role("link", name="“The locked gate”, With a projector: Start")

    expect(rows).to_have_count(19)
    assert start.get_attribute("href").endswith("the-locked-gate.html#room-the-locked-gate")
    for name in (
        "Booklet: about 30 pages",
        "Facilitator: page 1 of about 20",
        "Four scenes: 7 pages",
    ):
        expect(gate.get_by_role("link", name=name)).to_have_count(1)
    expect(rows.get_by_role("link", name="Four scenes: 7 pages")).to_have_count(19)
    lines = page.locator(f"{STORIES} td:not(:first-child) a").evaluate_all(
        "links => links.map((each) => each.getClientRects().length)"
    )
    assert max(lines) <= 3, "a link is a few short words"


def test_a_decision_and_a_story_start_where_a_trainer_reads_of_them(book: Reader) -> None:
    """Beside the three that are recommended, and at the head of a story: the room opens at once."""
    page = book.open("book/if-you-train")
    start = page.locator("main li > p > .pg-start")
    expect(start).to_have_count(3)
    start.last.click()
    page.wait_for_url("**/core-hour.html#room-five-chairs")
    expect(page.get_by_role("dialog")).to_be_visible()
    page.goto(book.address("book/stories/room-4"))
    story = page.get_by_role("link", name="Start with a group")
    expect(story).to_be_in_viewport()
    story.click()
    expect(page.get_by_role("dialog")).to_contain_text("Room 4")
    page.keyboard.press("PageDown")
    expect(page.get_by_role("dialog")).to_contain_text("You are a nurse")


def test_answers_stand_beside_what_is_started(book: Reader) -> None:
    """Of a decision, and of each page with exercises: no chapter has to be walked to its end."""
    page = book.open("book/if-you-train")
    answers = page.locator("main li").get_by_role("link", name="On paper: Answers")
    expect(answers).to_have_count(3)
    page.get_by_text(WORDS("papers_all", n=41)).click()
    row = page.get_by_role("row", name="Identification, chapter 4")
    links = row.get_by_role("link", name=WORDS["papers_show"]).evaluate_all(
        "all => all.map((each) => each.getAttribute('href'))"
    )
    name = "identification/04-how-people-experience-it"
    assert links == [f"{name}.html#pg-print", f"{name}{SUFFIX}.html"]
    answers.last.press("Enter")

    page.wait_for_url(re.compile(SUFFIX))
    sheet = page.locator(".pg-sheet:target")
    expect(sheet.get_by_role("heading", name="Five chairs in a corridor")).to_be_in_viewport()


def test_single_decisions_are_listed_for_trainers(book: Reader) -> None:
    """All that has a room, once, in reading order, with its page and a link that starts it."""
    page = book.open("book/if-you-train")
    page.get_by_text(WORDS("decisions_all", n=111)).click()
    rows = page.locator("details[open] tbody tr")

    expect(rows).to_have_count(111)
    expect(rows.first).to_contain_text("The man at the counter")
    expect(rows.nth(1).get_by_role("link", name="The core hour", exact=True)).to_be_visible()
    rows.nth(1).get_by_role("link", name=WORDS["stories_start"]).press("Enter")
    expect(page.get_by_role("dialog", name="Five chairs in a corridor")).to_be_visible()


def test_a_printed_list_offers_nothing_to_press(book: Reader) -> None:
    """On paper no link starts anything, and no list stays closed."""
    page = book.open("book/if-you-train")
    page.emulate_media(media="print")

    expect(
        page.locator("main summary:visible, .pg-stories [href*='#room-']:visible")
    ).to_have_count(0)
    for column in ("stories_booklet", "stories_facilitator", "stories_table"):
        expect(page.get_by_role("columnheader", name=WORDS[column])).to_be_visible()


def test_on_a_phone_a_story_is_a_row_of_its_own(book: Reader) -> None:
    """Each form stands under the other with its name, and is easy to hit."""
    page = book.open("book/if-you-train", viewport=PHONE)
    links = page.locator(f"{STORIES} td:not(:first-child) a")

    names = page.locator(f"{STORIES} tbody tr").first.locator("td:not(:first-child) .pg-column")
    assert names.count() > 2
    for name in names.all():
        expect(name).to_be_visible()
    assert min(box["height"] for box in (each.bounding_box() for each in links.all())) >= 44


def test_on_a_desk_the_core_hour_begins_on_the_first_screen(book: Reader) -> None:
    """The house stands beside the title, its rooms are in the contents; then the first decision."""
    page = book.open("book/core-hour", viewport={"width": 1280, "height": 800})
    house = page.locator(".pg-house").bounding_box()
    title = page.locator(".pg-lead").bounding_box()

    assert title["x"] + title["width"] <= house["x"]
    expect(page.locator(".pg-rooms ol")).to_be_hidden()
    expect(page.locator(".pg-side .pg-pieces li")).to_have_count(7)
    expect(page.locator(".pg-room").first).to_be_hidden()
    assert page.locator(".pg-item").first.bounding_box()["y"] < 800
    expect(page.locator(".pg-answers > summary")).to_be_in_viewport(ratio=1)
    expect(page.locator(".pg-scheme")).to_be_in_viewport(ratio=1)


@pytest.mark.parametrize("width", [1280, 1920])
def test_bar_contents_and_text_stand_within_the_same_edges(book: Reader, width: int) -> None:
    """Name, contents and first page begin on one line; the text ends with the bar."""
    page = book.open("book/core-hour", viewport={"width": width, "height": 800})

    def edges(selector: str) -> tuple[int, int]:
        box = page.locator(selector).first.bounding_box()
        return round(box["x"]), round(box["x"] + box["width"])

    home, text, leave = edges(".pg-home"), edges("main"), edges(".pg-leave")
    assert edges(".pg-contents .pg-guide")[0] == home[0]
    assert abs(text[1] - leave[1]) <= 1
    page.goto(book.address("book/welcome"))
    assert (edges("h1")[0], edges(".pg-home")[0]) == (home[0], home[0])


def test_each_stop_of_a_way_says_where_it_lies_and_how_long(book: Reader) -> None:
    """On a path: a piece has its chapter and minutes; a story what it is, and its minutes."""
    page = book.open("book/paths/health")
    lengths = page.locator(".pg-ways").first.get_by_role("listitem").all_inner_texts()
    assert re.search(r"about 20\sminutes", lengths[0])
    assert re.search(r"about \d½?\shours", lengths[2])
    page.emulate_media(media="print")  # On a screen one way is open.

    def row(name: str, way: str = "health-90") -> str:
        rows = page.locator(f"#by-{way} li")
        return rows.filter(has=page.get_by_role("link", name=name, exact=True)).inner_text()

    safe = row("A safe moment and a neutral interpreter")
    assert re.search(r"Identification, chapter 6\s· \d+\sminutes?", safe)
    assert re.search(r"evening clinic\s· \d+\sminutes, then \d+ to look back$", row("Room 4"))
    assert re.search(r"The core hour\s· \d+\sminutes", row("Why people are not found"))
    part = row("At the clinic")
    assert re.search(r"Children, chapter 8\s· \d\sminutes?$", part), "not those of the chapter"
    page.goto(book.address("book/paths/police"))
    page.emulate_media(media="print")
    assert re.search(r"\nabout 60\sminutes", row("The core hour", "police-90"))


@pytest.mark.parametrize("name", ["teaching", "social-work", "training"])
def test_a_way_on_paper_is_a_list_to_tick(book: Reader, name: str) -> None:
    """Each stop has a box; a day has parts of about 90 minutes, which a screen leaves out."""
    page = book.open(f"book/paths/{name}")
    page.get_by_role("link", name="I have a day").click()
    parts = page.locator(f"#by-{name}-day").get_by_text(re.compile(r"^Part \d of 3 · about"))
    expect(parts).to_have_count(3)
    expect(parts.first).to_be_hidden()
    page.emulate_media(media="print")
    for part in parts.all():
        expect(part).to_be_visible()
        assert 60 <= int(re.search(r"(\d+)\sminutes", part.inner_text())[1]) <= 110
    expect(page.locator(f"#by-{name}-90 .pg-part")).to_have_count(0)
    boxes = page.locator(".pg-ways ol > li").evaluate_all(
        """stops => stops.map((each) => {
            const box = getComputedStyle(each, "::after");
            return [box.display, box.borderTopWidth, box.borderBottomWidth, box.insetInlineStart];
        })"""
    )
    assert len(boxes) > 15
    assert {box[0] for box in boxes} == {"block"}
    assert "0px" not in {width for box in boxes for width in box[1:3]}
    assert {box[3] for box in boxes} == {"0px"}
    assert pages_of(page) == 2


def test_a_gap_that_ends_its_line_goes_on_to_the_margin(book: Reader) -> None:
    """On a printed card such gaps are as long as the line has room for."""
    page = book.open("book/children/note-for-friday")
    page.emulate_media(media="print")
    lines = page.locator(".pg-job-aid").first.locator("p", has_text="says:")
    ends = lines.evaluate_all(
        """lines => lines.map((line) => {
            const [all, gap] = [line, line.querySelector(".pg-gap")].map(
                (each) => each.getBoundingClientRect());
            return [gap.right >= all.right, getComputedStyle(line).overflowX];
        })"""
    )

    assert ends == [[True, "hidden"]] * 2


@pytest.mark.parametrize("name", ["identification/08-my-practice", "children/06-first-contact"])
def test_what_is_to_be_said_better_stands_with_what_one_knows(book: Reader, name: str) -> None:
    """The facts of a talk, the task and the sentence are on one sheet."""
    page = book.open(f"book/{name}")
    page.evaluate(
        """() => document.querySelectorAll("[data-type=rewrite] .pg-paper").forEach((paper, at) => {
            for (const part of paper.querySelectorAll(".pg-prompt > :is(p, li), blockquote > p"))
                part.dataset.mark = `rewrite-${at}`;
        })"""
    )
    sheets = {mark: on for mark, on in sheets_of(page).items() if mark.startswith("rewrite-")}

    assert len(sheets) >= 2
    assert [mark for mark, on in sheets.items() if len(on) != 1] == []


def test_each_step_has_its_number(book: Reader) -> None:
    """A step with a picture is counted and numbered as the others are."""
    page = book.open("book/paths/health")
    page.emulate_media(media="print")  # On a screen one way is open.
    numbers = (
        page.locator("#by-health-90 .pg-ways ol")
        .first.locator("li")
        .evaluate_all(
            """steps => steps.map((each) => getComputedStyle(each, "::before").content)"""
        )
    )

    assert len(numbers) >= 5
    assert set(numbers) == {"counter(way)"}


def test_the_groups_of_a_sort_stand_in_equal_columns(book: Reader) -> None:
    """On a desk three groups are one row, as wide as each other."""
    page = book.open("book/core-hour")
    pills = page.locator(".sort-item").first.locator("label")
    pills.first.wait_for()
    boxes = [pill.bounding_box() for pill in pills.all()]

    assert len({(box["y"], round(box["width"])) for box in boxes}) == 1
