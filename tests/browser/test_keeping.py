"""What is kept, where, for how long, and what happens when nothing can be kept."""

from __future__ import annotations

import json

import pytest
from playwright.sync_api import Page, expect

from tests.browser.items import NOTE, Item, answer, item_on, items_on
from tests.browser.reader import Reader, come_true, fill, stored
from tests.conftest import WORDS

CHAPTER = "book/01-the-counter"
PREFIX = "practiceguides/sample-book/"
KEY = PREFIX + "first-words"

FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0"


def choice_on(page: Page) -> Item:
    """The exercise that these tests answer."""
    return item_on(page, "first-words")


def notes_on(page: Page) -> list[Item]:
    """The two notepads."""
    return [item_on(page, "my-counter"), item_on(page, "one-change")]


def keep_answers(page: Page) -> None:
    """Choose "Keep my answers on this device" in the contents."""
    in_contents(page, "saving_keep_answers")


def in_contents(page: Page, word: str) -> None:
    """Press a button of "Your answers", which is folded."""
    place = page.locator(".pg-answers")
    if not place.evaluate("each => each.open"):
        place.locator("summary").click()
    place.get_by_role("button", name=WORDS[word], exact=True).click()


def test_answers_and_notes_live_in_their_tab_only(sample: Reader) -> None:
    """Nothing is put on the device, and another tab of the same browser shows nothing."""
    context = sample.context()
    page = sample.open(CHAPTER, context)
    for item in items_on(page):
        answer(item)
    other = sample.open(CHAPTER, context)

    assert stored(page, "localStorage") == {}
    assert choice_on(other).feedback.count() == 0
    expect(choice_on(other).face.locator("input:checked")).to_have_count(0)
    expect(notes_on(other)[0].note).to_have_value("")

    page.reload()
    expect(choice_on(page).feedback).to_be_visible()


def test_kept_answers_are_there_in_a_new_tab_and_notes_are_not(sample: Reader) -> None:
    """Keeping answers keeps the answers of the whole book, and no note."""
    context = sample.context()
    page = sample.open(CHAPTER, context)
    for item in items_on(page):
        answer(item)
    keep_answers(page)
    page.close()
    other = sample.open(CHAPTER, context)

    expect(choice_on(other).feedback).to_be_visible()
    expect(item_on(other, "the-last-ferry").button("scenario_again")).to_be_visible()
    for note in notes_on(other):
        expect(note.note).to_have_value("")
    assert NOTE not in json.dumps(stored(other, "localStorage"))


def test_a_note_is_kept_only_by_its_own_button(sample: Reader) -> None:
    """Of two notes the one is kept whose button was pressed; its line says so."""
    context = sample.context()
    page = sample.open(CHAPTER, context)
    first, second = notes_on(page)
    first.note.fill("A chair")
    second.note.fill("A notice")
    first.button("saving_keep_note").click()
    other = sample.open(CHAPTER, context)

    expect(notes_on(other)[0].note).to_have_value("A chair")
    expect(notes_on(other)[1].note).to_have_value("")
    expect(first.face).to_contain_text(WORDS["saving_kept_note"])
    expect(second.face).to_contain_text(WORDS["saving_tab_note"])
    assert set(stored(page, "localStorage")) == {PREFIX + "my-counter", PREFIX + "~until"}


def test_stop_keeping_takes_everything_off_the_device(sample: Reader) -> None:
    """After "Stop keeping" this tab still shows all, and a new tab shows nothing."""
    context = sample.context()
    page = sample.open(CHAPTER, context)
    answer(choice_on(page))
    note = notes_on(page)[0]
    note.note.fill("A chair")
    keep_answers(page)
    note.button("saving_keep_note").click()

    note.button("saving_stop_note").click()
    in_contents(page, "saving_stop_answers")

    assert stored(page, "localStorage") == {}
    expect(choice_on(page).feedback).to_be_visible()
    expect(note.note).to_have_value("A chair")
    other = sample.open(CHAPTER, context)
    assert choice_on(other).feedback.count() == 0
    expect(notes_on(other)[0].note).to_have_value("")


def test_who_stops_keeping_answers_is_told_of_kept_notes(sample: Reader) -> None:
    """On a page where no note is seen, too: a sentence, and one control for all of them."""
    context = sample.context()
    page = sample.open(CHAPTER, context)
    keep_answers(page)
    note = notes_on(page)[0]
    note.note.fill("A chair")
    note.button("saving_keep_note").click()
    page.goto(sample.address("book/02-the-quay"))
    in_contents(page, "saving_stop_answers")
    expect(page.locator(".pg-side .pg-answers")).to_contain_text(WORDS["page_answers_notes"])
    assert PREFIX + "my-counter" in stored(page, "localStorage")

    in_contents(page, "page_answers_notes_stop")

    expect(page.locator(".pg-side .pg-answers")).not_to_contain_text(WORDS["page_answers_notes"])
    assert stored(page, "localStorage") == {}
    page.goto(sample.address(CHAPTER))
    expect(notes_on(page)[0].note).to_have_value("A chair")
    expect(notes_on(sample.open(CHAPTER, context))[0].note).to_have_value("")


def test_the_control_for_notes_is_there_once_one_is_kept(sample: Reader) -> None:
    """Also where answers are kept and "Your answers" is open; then it goes, and that is said."""
    page = sample.open(CHAPTER)
    keep_answers(page)
    panel = page.locator(".pg-side .pg-answers")
    stop = panel.get_by_role("button", name=WORDS["page_answers_notes_stop"])
    expect(stop).to_have_count(0)
    note = notes_on(page)[0]
    note.note.fill("A chair")
    note.button("saving_keep_note").click()

    stop.click()

    expect(stop).to_have_count(0)
    expect(panel).to_contain_text(WORDS["page_answers_notes_stopped"])
    expect(note.face).to_contain_text(WORDS["saving_tab_note"])
    assert PREFIX + "my-counter" not in stored(page, "localStorage")
    note.button("saving_keep_note").click()
    expect(stop).to_be_visible()
    expect(panel).not_to_contain_text(WORDS["page_answers_notes_stopped"])


def test_what_a_full_tab_has_no_room_for_is_told(sample: Reader) -> None:
    """It stays on the device, with its last day, and the next page takes it where there is room."""
    page = sample.open(CHAPTER)
    answer(choice_on(page))
    keep_answers(page)
    page.goto(sample.address("book/02-the-quay"))
    fill(page, "sessionStorage")
    in_contents(page, "saving_stop_answers")
    panel = page.locator(".pg-side .pg-answers")
    expect(panel).to_contain_text(WORDS["page_answers_stayed"])
    expect(panel.locator(".pg-keep-term")).to_be_visible()

    page.evaluate("for (let n = 0; n < 99; n++) sessionStorage.removeItem('fill' + n)")
    page.goto(sample.address(CHAPTER))

    expect(choice_on(page).feedback).to_be_visible()
    assert stored(page, "localStorage") == {}


def test_a_note_that_a_full_tab_has_no_room_for_stays_on_the_device(sample: Reader) -> None:
    """Of an open page, too: nothing is lost, and the press is answered."""
    page = sample.open(CHAPTER)
    keep_answers(page)
    notes_on(page)[0].note.fill("A chair")
    notes_on(page)[0].button("saving_keep_note").click()
    fill(page, "sessionStorage")
    in_contents(page, "page_answers_notes_stop")
    expect(page.locator(".pg-side .pg-answers")).to_contain_text(WORDS["page_answers_stayed"])
    page.reload()
    expect(notes_on(page)[0].note).to_have_value("A chair")


def test_what_met_another_answer_leaves_the_device_too(sample: Reader) -> None:
    """As after the device was full once: whoever stops keeping has no answer left on it."""
    page = sample.open("book/02-the-quay")
    keep_answers(page)
    for area, by in (("localStorage", "x"), ("sessionStorage", "y")):
        value = json.dumps({"rev": 1, "by": by, "state": {"v": 1}, "results": []})
        page.evaluate(f"([key, text]) => {area}.setItem(key, text)", [KEY, value])
    in_contents(page, "saving_stop_answers")

    come_true(page, f"localStorage.getItem('{KEY}') === null")
    assert KEY in stored(page, "sessionStorage")


def test_delete_everything_asks_once_and_empties_every_tab(sample: Reader) -> None:
    """After "No" all is there; after "Yes" nothing is, in no tab and not on the device."""
    context = sample.context()
    page = sample.open(CHAPTER, context)
    answer(choice_on(page))
    notes_on(page)[0].note.fill("A chair")
    keep_answers(page)
    notes_on(page)[0].button("saving_keep_note").click()
    other = sample.open(CHAPTER, context)
    notes_on(other)[1].note.fill("A notice")

    in_contents(page, "page_answers_delete")
    in_contents(page, "page_answers_no")
    expect(choice_on(page).feedback).to_be_visible()
    in_contents(page, "page_answers_delete")
    in_contents(page, "page_answers_yes")

    for tab in (page, other):
        expect(choice_on(tab).feedback).to_have_count(0)
        for note in notes_on(tab):
            expect(note.note).to_have_value("")
        assert stored(tab, "localStorage") == {}
        assert stored(tab, "sessionStorage") == {}


def test_after_everything_was_deleted_the_page_is_as_it_was_opened_first(sample: Reader) -> None:
    """The cover is off, in its box too, and what was opened for one's own profession is closed."""
    page = sample.open(CHAPTER)
    own = page.locator("details.pg-profession").first
    own.locator("summary").click()
    page.locator(".pg-answers > summary").click()
    cover = page.get_by_role("checkbox", name=WORDS["page_cover"])
    cover.check()
    in_contents(page, "page_answers_delete")
    in_contents(page, "page_answers_yes")

    expect(cover).not_to_be_checked()
    come_true(page, "!document.querySelector('details.pg-profession[open]')")


def test_your_answers_open_after_a_lost_request(sample: Reader) -> None:
    """The way to delete everything is there once it is opened again."""
    page, let_come = sample.open_without("page-answers", CHAPTER)
    line = page.locator(".pg-answers > summary")
    with page.expect_event("requestfailed"):
        line.click()
    let_come()
    line.click()
    line.click()

    expect(page.get_by_role("button", name=WORDS["page_answers_delete"])).to_have_count(1)


def test_what_everything_deleted_took_cannot_be_brought_back(sample: Reader) -> None:
    """A note that waited to be brought back is gone too, and the page says what was done."""
    page = sample.open(CHAPTER)
    note = notes_on(page)[0]
    note.note.fill("A chair")
    note.button("notepad_delete").click()
    expect(note.button("notepad_undo")).to_be_visible()

    in_contents(page, "page_answers_delete")
    in_contents(page, "page_answers_yes")

    expect(note.button("notepad_undo")).to_have_count(0)
    expect(note.note).to_have_value("")
    expect(page.locator(".pg-answers")).to_contain_text(WORDS["page_answers_deleted"])


@pytest.mark.parametrize("found", [True, False], ids=["neighbour", "no neighbour"])
def test_a_page_that_keeps_in_its_neighbour_is_drawn(sample: Reader, found: bool) -> None:
    """As in Firefox, from a folder: with the neighbour of all pages; else it says what it keeps."""
    context = sample.context(user_agent=FIREFOX)
    if not found:
        context.route("**/storage.js", lambda route: route.abort("aborted"))
    page = sample.open(CHAPTER, context)
    item = choice_on(page)
    item.face.get_by_role("radio").first.check()
    item.button("check").click()

    expect(item.feedback).to_be_visible()
    assert page.locator("iframe").count() == (1 if found else 0)
    page.locator(".pg-answers > summary").click()
    expect(page.locator(".pg-answers")).to_contain_text(WORDS["page_answers_leave"])
    told = page.locator(".pg-side .pg-answers").get_by_text(WORDS["saving_blocked_any"])
    expect(told).to_have_count(0 if found else 1)


def test_a_single_file_that_keeps_for_itself_says_so(sample: Reader) -> None:
    """As in Firefox: what is kept or deleted in a file that stands alone reaches no other page."""
    page = sample.open("single/01-the-counter", user_agent=FIREFOX)

    page.locator(".pg-answers > summary").click()
    expect(page.locator(".pg-answers")).to_contain_text(WORDS["page_answers_apart"])


def days_ago(page: Page, count: int) -> None:
    """As if the book had been opened last so many days ago."""
    page.evaluate(
        """([key, count]) => {
          const value = JSON.parse(localStorage[key]);
          const day = new Date(Date.parse(value.seen) - count * 86400000);
          value.seen = day.toISOString().slice(0, 10);
          localStorage[key] = JSON.stringify(value);
        }""",
        [PREFIX + "~until", count],
    )


def test_the_last_day_is_seen_and_can_be_changed(sample: Reader) -> None:
    """By a list of four terms; the day that is told follows, and each visit moves it on."""
    context = sample.context()
    page = sample.open(CHAPTER, context)
    answer(choice_on(page))
    in_contents(page, "saving_keep_answers")
    term = page.get_by_label(WORDS["page_keep_term"])
    expect(term.locator(":checked")).to_have_text(WORDS["page_keep_days_92"])
    place = page.locator(".pg-keep-term")
    before = place.inner_text()
    term.select_option(WORDS["page_keep_days_7"])
    expect(place).not_to_have_text(before)
    told = place.inner_text()
    days_ago(page, 3)
    page.reload()
    page.locator(".pg-answers > summary").click()
    assert place.inner_text() == told
    expect(term.locator(":checked")).to_have_text(WORDS["page_keep_days_7"])
