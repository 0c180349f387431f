"""Coming back: one decision once more, the end of a guide, a card and two days to take along."""

from __future__ import annotations

import json

from playwright.sync_api import Page, expect

from tests.browser.items import Item, answer, item_on
from tests.browser.reader import PHONE, Reader, come_true, heard, listen, settle, stored
from tests.browser.test_pages import faults_in_both_schemes, hidden_sideways
from tests.conftest import WORDS

FIRST = "book/welcome"
CHAPTER = "book/01-the-counter"
LAST = "book/03-the-island"
WORKBOOK = "book/workbook"
PREFIX = "practiceguides/sample-book/"
DAY, NEXT_DAY, WEEK, MONTH = (f"{day}T12:00:00" for day in
                              ("2026-11-02", "2026-11-03", "2026-11-09", "2026-12-02"))  # fmt: skip


def word(key: str, **values: object) -> str:
    """A sentence of what brings a learner back."""
    return WORDS[f"page_back_{key}"].format(**values)


def at(page: Page, time: str, name: str, reader: Reader) -> Page:
    """The page with this name, at this time."""
    page.clock.set_fixed_time(time)
    page.goto(reader.address(name))
    return page


def answer_wrongly(page: Page, tries: int = 2) -> Item:
    """Check an option that does not fit as often as one may."""
    item = item_on(page, "first-words")
    wrong = [n for n, each in enumerate(item.spec["options"]) if not each["correct"]]
    for left in reversed(range(tries)):
        item.options.nth(wrong[left]).check()
        item.button("check").click()
        if left:
            item.button("try_again").click()
    expect(item.feedback).to_be_visible()
    return item


def wrong_on_the_first_day(reader: Reader) -> Page:
    """A learner who answered one exercise wrongly."""
    page = at(reader.open(FIRST), DAY, CHAPTER, reader)
    answer_wrongly(page)
    come_true(
        page,
        "name => JSON.parse(sessionStorage.getItem(name) ?? '{}').results?.length === 2",
        arg=PREFIX + "first-words",
    )
    return page


def test_after_a_week_the_first_page_asks_once_more(sample: Reader) -> None:
    """The link leads to the exercise, which begins anew; both answers are kept with their days.

    On a phone all of the offer is on the first screen.
    """
    page = wrong_on_the_first_day(sample)
    offer = page.locator(".pg-return")
    at(page, NEXT_DAY, FIRST, sample)
    expect(page.locator("h1")).to_be_visible()
    expect(offer).to_have_count(0)

    at(page, WEEK, FIRST, sample)
    weak = "The first words"
    expect(offer.get_by_role("heading")).to_have_text(WORDS("page_back_same", n=1))
    expect(offer).to_contain_text(weak)
    expect(offer).not_to_contain_text("2026")
    go = offer.get_by_role("link", name=word("go"), exact=True)
    expect(offer.locator(".pg-button")).to_have_count(1)
    assert (go.bounding_box() or {})["height"] >= 44
    page.set_viewport_size({"width": 360, "height": 740})
    expect(offer).to_be_in_viewport(ratio=1)
    expect(page.locator(".pg-ways").first).to_be_visible()
    box, rows = (
        page.locator(each).first.bounding_box() or {} for each in (".pg-return", ".pg-ways")
    )
    assert box["y"] < rows["y"]
    go.click()
    page.wait_for_url(sample.address(CHAPTER) + "#item-first-words")
    item = item_on(page, "first-words")
    expect(item.feedback).to_have_count(0)
    expect(item.face.locator("input:checked")).to_have_count(0)
    answer(item)
    expect(item.feedback).to_be_visible()
    come_true(
        page,
        "name => sessionStorage.getItem(name).includes('2026-11-09')",
        arg=PREFIX + "first-words",
    )
    results = json.loads(stored(page, "sessionStorage")[PREFIX + "first-words"])["results"]
    assert [each["day"] for each in results][1:] == ["2026-11-02", "2026-11-09"]

    at(page, WEEK, FIRST, sample)
    expect(page.locator("h1")).to_be_visible()
    expect(offer).to_have_count(0)


def test_one_decision_once_more_leaves_the_learner_s_place(sample: Reader) -> None:
    """It is a visit, also if it is loaded anew; the way back leads to where the learner was."""
    page = wrong_on_the_first_day(sample)
    at(page, DAY, LAST, sample)
    item_on(page, "at-the-gate").options.first.check()
    settle(page)
    at(page, WEEK, FIRST, sample)
    page.locator(".pg-return").get_by_role("link").first.click()
    page.wait_for_url(sample.address(CHAPTER) + "#item-first-words")
    back = page.get_by_role("link", name=WORDS["page_visit_back"].format(title="The island"))
    expect(back).to_be_visible()
    page.reload()
    answer(item_on(page, "first-words"))
    settle(page)

    place = json.loads(stored(page, "sessionStorage")[PREFIX + "~place"])["state"]
    assert place["page"] == LAST
    expect(page.get_by_role("link", name=WORDS["page_visit_home"])).to_have_count(1)
    back.click()
    page.wait_for_url(sample.address(LAST) + "#item-at-the-gate")
    page.goto(sample.address(CHAPTER))
    expect(item_on(page, "first-words").feedback).to_be_visible()
    settle(page)
    expect(back).to_have_count(0)


def once_more(sample: Reader) -> Page:
    """The page of a decision that did not fit, a week after it, by the link of the first page."""
    page = at(sample.open(FIRST), DAY, LAST, sample)
    item = item_on(page, "at-the-gate")
    item.options.last.check()
    item.button("check").click()
    settle(page)
    at(page, WEEK, FIRST, sample)
    page.locator(".pg-return").get_by_role("link").first.click()
    page.wait_for_url(sample.address(LAST) + "#item-at-the-gate")
    return page


def test_what_happened_comes_before_the_way_back(sample: Reader) -> None:
    """Whoever took the decision once more reads on before they go back."""
    page = once_more(sample)
    answer(item_on(page, "at-the-gate"))
    told = page.locator(".pg-after", has_text="in the left shoe").bounding_box() or {}
    back = page.locator("aside.pg-return").bounding_box() or {}

    assert told["y"] < back["y"]


def test_the_way_back_stands_at_the_end_of_a_piece_too(sample: Reader) -> None:
    """Whoever reads on below the exercise meets it once more."""
    page = once_more(sample)
    end = page.locator("#the-landing .pg-end")
    expect(end.get_by_role("link", name=WORDS["page_visit_home"])).to_be_visible()
    expect(item_on(page, "at-the-gate").feedback).to_have_count(0)
    where = page.locator(".pg-where")
    expect(where).to_contain_text(f"{WORDS['page_visit_line']} At the gate")
    expect(where).not_to_contain_text("of 2")
    expect(end.get_by_role("link", name=WORDS["page_piece_stop"])).to_have_count(0)
    assert faults_in_both_schemes(page) == []
    end.get_by_role("link", name=WORDS["page_visit_home"]).click()
    page.wait_for_url(sample.address(FIRST))


def test_one_tap_ends_the_asking_and_my_workbook_brings_it_back(sample: Reader) -> None:
    """The tap is answered in words; the next visit asks nothing until the learner changes it."""
    page = at(wrong_on_the_first_day(sample), MONTH, FIRST, sample)
    page.get_by_role("button", name=word("off")).click()
    said = page.get_by_text(word("off_said"))
    expect(said).to_be_focused()
    page.reload()
    expect(page.locator("h1")).to_be_visible()
    expect(page.locator(".pg-return")).to_have_count(0)

    at(page, MONTH, WORKBOOK, sample)
    listen(page)
    back = page.locator("#come-back")
    back.get_by_role("button", name=WORDS["page_workbook_ask_on"]).click()
    assert heard(page) == [WORDS["page_workbook_asked"]]
    expect(back).to_contain_text(WORDS["page_workbook_asked"])
    back.get_by_role("button", name=WORDS["page_workbook_ask_off"]).click()
    assert heard(page) == [WORDS["page_workbook_not_asked"]]
    expect(back).to_contain_text(WORDS["page_workbook_not_asked"])
    back.get_by_role("button", name=WORDS["page_workbook_ask_on"]).click()
    at(page, MONTH, FIRST, sample)
    expect(page.locator(".pg-return")).to_be_visible()


def test_the_calendar_gets_two_days_and_a_title_that_says_nothing(sample: Reader) -> None:
    """A week and a month from today, as whole days; the file names neither book nor exercise."""
    page = at(wrong_on_the_first_day(sample), DAY, WORKBOOK, sample)
    with page.expect_download() as caught:
        page.get_by_role("button", name=WORDS["page_workbook_dates"]).click()
    assert caught.value.suggested_filename == "dates.ics"
    text = caught.value.path().read_bytes().decode()

    lines = text.split("\r\n")
    days = [line for line in lines if line.startswith("DTSTART")]
    assert days == ["DTSTART;VALUE=DATE:20261109", "DTSTART;VALUE=DATE:20261202"]
    assert lines.count("SUMMARY:Desk: one minute") == 2
    assert (lines[0], lines[-2:]) == ("BEGIN:VCALENDAR", ["END:VCALENDAR", ""])
    assert "sample" not in text
    assert "words" not in text


def test_the_return_card_is_all_that_is_printed(sample: Reader) -> None:
    """On paper: the two days, guide and chapter of what was not right for sure, and no title."""
    page = at(wrong_on_the_first_day(sample), DAY, WORKBOOK, sample)
    page.emulate_media(media="print")
    page.evaluate("""() => { window.print = () => {
      window.shown = [...document.querySelectorAll("body *")]
        .filter((each) => each.checkVisibility() && !each.children.length)
        .map((each) => each.textContent.trim()).filter(Boolean);
    }; }""")
    card = page.get_by_role("button", name=WORDS["page_workbook_card"], include_hidden=True)
    card.dispatch_event("click")

    shown = page.evaluate("window.shown")
    assert shown[0] == word("event")
    assert shown[2:4] == ["9 November 2026", "2 December 2026"]
    assert "The ferry, chapter 1" in shown
    assert "The first words" not in " ".join(shown)
    assert WORDS["page_workbook_progress"] not in shown
    expect(page.locator(".workbook-card")).to_be_hidden()


def test_the_last_chapter_ends_the_guide(sample: Reader) -> None:
    """It says what is done, skipped and open, leads to that, and to what comes next."""
    page = sample.open(CHAPTER)
    answer(item_on(page, "the-last-ferry"))
    item_on(page, "the-notice").button("skip").click()
    come_true(
        page,
        "name => (sessionStorage.getItem(name) ?? '').includes('\"the-notice\"')",
        arg=PREFIX + "~progress",
    )
    page.goto(sample.address(LAST) + "#island-to-close")
    end = page.locator(".pg-return")
    expect(end).to_contain_text(word("end", guide="The ferry"))
    expect(end).to_contain_text("1 of 6 tasks done, 1 skipped")
    expect(end).to_contain_text(word("no_plan"))
    end.locator("summary").click()
    left = end.locator("details li")
    expect(left.first).not_to_contain_text(WORDS["page_state_skipped"])
    expect(left.last).to_contain_text(WORDS["page_state_skipped"])
    assert hidden_sideways(page) == 0
    assert faults_in_both_schemes(page) == []

    left.last.get_by_role("link").click()
    page.wait_for_url(sample.address(CHAPTER) + "#item-the-notice")


def test_who_did_nothing_yet_meets_no_offer_and_no_index(sample: Reader) -> None:
    """On a first visit nothing more is fetched, on the first page or at a guide's end."""
    page = sample.open(FIRST)
    for name in (FIRST, LAST):
        page.goto(sample.address(name))
        expect(page.locator("h1")).to_be_visible()
        assert page.locator(".pg-return").count() == 0
        assert page.locator('script[src*="book-index"]').count() == 0


def test_coming_back_fits_a_phone_and_is_accessible(sample: Reader) -> None:
    """Offer and workbook are neither too wide nor faulty, in both colour schemes."""
    page = at(wrong_on_the_first_day(sample), WEEK, FIRST, sample)
    page.set_viewport_size(PHONE)
    for name in (FIRST, WORKBOOK):
        at(page, WEEK, name, sample)
        expect(page.locator(".pg-return, #come-back")).to_be_visible()
        assert hidden_sideways(page) == 0
        assert faults_in_both_schemes(page) == []


def test_plan_notes_and_what_is_open_are_copied_as_text(sample: Reader) -> None:
    """One button; what is copied is said aloud, and reads as plain text."""
    context = sample.context(permissions=["clipboard-read", "clipboard-write"])
    page = sample.open(CHAPTER, context)
    item_on(page, "one-change").note.fill("A lamp at the door")
    item_on(page, "the-notice").button("skip").click()
    come_true(
        page,
        "name => (sessionStorage.getItem(name) ?? '').includes('\"the-notice\"')",
        arg=PREFIX + "~progress",
    )
    page.goto(sample.address(WORKBOOK))
    expect(page.locator(".workbook-open")).to_contain_text(WORDS["page_state_skipped"])
    listen(page)
    page.get_by_role("button", name=WORDS["page_workbook_copy"]).click()
    assert heard(page) == [WORDS["page_workbook_copied"]]
    text = page.evaluate("navigator.clipboard.readText()")
    assert "A lamp at the door" in text
    assert WORDS["page_workbook_left"] in text
    assert "(Chapter 1: The counter)" in text


def test_where_a_browser_does_not_copy_the_text_stands_there(sample: Reader) -> None:
    """It is selected, so that it can be copied by hand."""
    context = sample.context()
    context.add_init_script("Object.defineProperty(navigator, 'clipboard', {value: undefined})")
    page = sample.open(CHAPTER, context)
    item_on(page, "one-change").note.fill("A lamp at the door")
    page.goto(sample.address(WORKBOOK))
    page.get_by_role("button", name=WORDS["page_workbook_copy"]).click()
    field = page.get_by_label(WORDS["page_workbook_copy_by_hand"])

    assert "A lamp at the door" in field.input_value()
    expect(field).to_be_focused()
    assert hidden_sideways(page) == 0
