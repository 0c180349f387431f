"""My workbook: what was done and written, printed, taken along, brought back, deleted."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from playwright.sync_api import BrowserContext, Page, expect

from practiceguides.records.model import schema
from practiceguides.records.reading import read_text
from tests.browser.items import Item, answer, item_on, items_on, tab_to
from tests.browser.reader import (
    PHONE,
    Reader,
    come_true,
    enlarge,
    heard,
    heard_at_once,
    listen,
    settle,
    stored,
)
from tests.browser.test_pages import faults_in_both_schemes, hidden_sideways
from tests.conftest import WORDS

CHAPTER = "book/01-the-counter"
ISLAND = "book/03-the-island"
WORKBOOK = "book/workbook"
PREFIX = "practiceguides/sample-book/"
HOSTILE = "<img src=x onerror=\"document.title='hit'\"> <b>bold</b>"

TOO_LOW = """() => [...document.querySelectorAll(
  ".pg-workbook :is(button, input[type=file], label:not([for]), a)"
)]
  .filter((each) => each.checkVisibility() && each.getBoundingClientRect().height < 43.9)
  .map((each) => each.textContent)"""


def word(key: str, **values: object) -> str:
    """A sentence of the page."""
    return WORDS[f"page_workbook_{key}"].format(**values)


def press(page: Page, name: str) -> None:
    """Press a button of the workbook."""
    page.locator(".pg-workbook").get_by_role("button", name=name, exact=True).click()


def go_to_workbook(page: Page) -> Page:
    """Take the link in the bar."""
    page.locator(".pg-work").click()
    return page


def save_file(page: Page, folder: Path, *, words: bool = False) -> Path:
    """Save the learner's file."""
    if words:
        page.get_by_label(word("include")).check()
    with page.expect_download() as caught:
        press(page, word("save"))
    file = folder / caught.value.suggested_filename
    caught.value.save_as(file)
    return file


def bring_back(page: Page, text: str | bytes) -> str:
    """Choose a file that holds this text; returns what the page says."""
    content = text if isinstance(text, bytes) else text.encode()
    chosen = {"name": "my-answers.json", "mimeType": "application/json", "buffer": content}
    if page.evaluate("window.heard === undefined"):
        listen(page)
    heard_at_once(page)
    page.get_by_label(word("file")).set_input_files(chosen, timeout=60_000)  # type: ignore[arg-type]
    [told] = heard(page)
    expect(page.locator(".workbook-tool .pg-notice")).to_have_text(told)
    return told


def file_with(words: dict[str, Any], **more: Any) -> str:
    """A learner's file of the sample book, with what they wrote."""
    head = {"format": "practiceguides-workbook", "version": 2, "book": "sample-book"}
    parts = {"records": {}, "progress": {}, "place": None, "words": words}
    return json.dumps({**head, **parts, **more})


def note_of(text: str) -> dict[str, Any]:
    """A note as it is stored."""
    return {"v": 1, "text": text, "other": []}


def write_note(page: Page, name: str, text: str) -> Item:
    """Write into a notepad."""
    note = item_on(page, name)
    note.note.fill(text)
    return note


def answered(reader: Reader, context: BrowserContext | None = None, **settings: Any) -> Page:
    """The workbook of a learner who answered all of a chapter and wrote two notes."""
    page = reader.open(CHAPTER, context, **settings)
    for item in items_on(page):
        answer(item)
    write_note(page, "my-counter", HOSTILE)
    write_note(page, "one-change", "A notice")
    come_true(
        page,
        "name => (sessionStorage.getItem(name) ?? '').includes('one-change')",
        arg=PREFIX + "~place",
    )
    return go_to_workbook(page)


def test_an_empty_workbook_says_what_it_is_for_and_where_to_begin(sample: Reader) -> None:
    """Before anything is answered there is a plain sentence and a link to the first chapter.

    No empty plan, notes or progress stands there.
    """
    page = sample.open(WORKBOOK)
    expect(page.locator("main")).to_contain_text(word("nothing"))
    for empty in ("plan", "notes", "progress"):
        expect(page.get_by_role("heading", name=word(empty), exact=True)).to_have_count(0)
    assert page.get_by_role("button", name=word("save")).count() == 0
    assert page.get_by_role("button", name=word("print")).count() == 0
    parts = page.locator(".workbook-tool h2")
    expect(parts).to_have_text([word("where"), word("import")])
    page.locator(".workbook-begin").get_by_role("link").click()

    page.wait_for_url(sample.address(CHAPTER))


def test_the_next_step_has_its_minutes_and_no_guide_a_large_number(book: Reader) -> None:
    """The way on has its minutes; a guide that is not begun says no more than that."""
    page = book.open("book/core-hour")
    answer(item_on(page, "five-chairs"))
    settle(page)
    page.goto(book.address("book/workbook"))
    begin = page.locator(".workbook-begin")
    expect(begin).to_contain_text(re.compile(r"piece 1 of 6, The town office, \d+\sminutes"))
    guide = page.locator(".workbook-progress summary").first

    expect(guide).to_contain_text(WORDS["page_back_untouched"])
    assert not re.search(r"\d", guide.inner_text())


def test_progress_is_told_by_chapter(sample: Reader) -> None:
    """The chapter that was answered is done, the other only named, and the guide has a sum."""
    progress = answered(sample).locator(".workbook-progress")
    expect(progress.get_by_role("listitem")).to_have_count(3)
    done, unopened, _ = progress.get_by_role("listitem").all()

    expect(progress).to_contain_text("The ferry")
    expect(progress).to_contain_text("3 of 3 tasks done")
    expect(done).to_contain_text("✓ " + "3 of 3 tasks done")
    expect(unopened).to_contain_text("The quay")
    expect(unopened.locator(".pg-small")).to_have_count(0)


def test_the_list_of_stories_stays_closed_and_tells_what_was_begun(book: Reader) -> None:
    """After one decision in a story no wall of lines opens, and behind the sum only it is told."""
    page = book.open("book/stories/room-4")
    item_on(page, "room-4").choices.first.click()
    page.wait_for_timeout(300)
    go_to_workbook(page)
    progress = page.locator(".workbook-progress")
    expect(progress.locator("summary").first).to_be_visible()
    expect(progress.locator("details[open]")).to_have_count(0)
    shelf = progress.locator("details").filter(has_text="Room 4")
    shelf.locator("summary").click()
    expect(shelf.locator("li .pg-small")).to_have_count(1)
    expect(shelf.locator("li").filter(has=page.locator(".pg-small"))).to_contain_text("Room 4")


def test_the_learner_goes_on_where_they_were(sample: Reader) -> None:
    """The link leads to the very item that was answered or written in last."""
    page = sample.open(CHAPTER)
    answer(item_on(page, "first-words"))
    come_true(page, "name => sessionStorage.getItem(name) !== null", arg=PREFIX + "~place")
    go_to_workbook(page)
    on = page.locator(".workbook-begin").get_by_role("link")
    expect(on).to_have_text([WORDS("page_resume", title="The counter")])
    on.click()

    page.wait_for_url(sample.address(CHAPTER) + "#item-first-words")
    expect(page.locator("#item-first-words")).to_be_in_viewport()


def test_notes_are_gathered_as_plain_text(sample: Reader) -> None:
    """Markup in a note is read as it was typed; each note names its question and chapter."""
    page = answered(sample)
    notes = page.locator(".workbook-note")
    expect(notes).to_have_count(2)
    expect(notes.first.locator(".workbook-words")).to_have_text(HOSTILE)
    expect(notes.first).to_contain_text("The counter")
    assert page.locator(".pg-workbook :is(img, b)").count() == 0
    assert page.title() != "hit"

    notes.last.get_by_role("link").click()
    page.wait_for_url(sample.address(CHAPTER) + "#item-one-change")


def test_a_note_that_another_tab_keeps_appears_at_once(sample: Reader) -> None:
    """The workbook shows what is kept on the device while it is open."""
    context = sample.context()
    workbook = sample.open(WORKBOOK, context)
    write_note(sample.open(CHAPTER, context), "one-change", "A lamp").button(
        "saving_keep_note"
    ).click()

    expect(workbook.locator(".workbook-note")).to_contain_text("A lamp")


def test_the_file_has_no_words_unless_the_learner_ticks_them(
    sample: Reader, tmp_path: Path
) -> None:
    """The box is empty at first; the file has a name that says nothing, and answers only."""
    page = answered(sample)
    expect(page.get_by_label(word("include"))).not_to_be_checked()
    listen(page)
    file = save_file(page, tmp_path)
    assert [word("saved", name=file.name)] == heard(page)
    held = json.loads(file.read_text("utf-8"))

    assert file.name.startswith("my-answers-20")
    assert set(held["records"]) == {"first-words", "the-notice", "the-last-ferry"}
    assert "words" not in held
    assert held["place"] == {"page": CHAPTER, "item": "one-change"}
    assert "A notice" not in file.read_text("utf-8")

    held = json.loads(save_file(page, tmp_path, words=True).read_text("utf-8"))
    assert held["words"]["my-counter"] == note_of(HOSTILE)
    assert held["words"]["one-change"] == note_of("A notice")
    assert "A notice" not in json.dumps(held["records"])


def test_everything_comes_back_in_another_browser(sample: Reader, tmp_path: Path) -> None:
    """Answers, notes, progress and place are there again, in the tab only; twice adds nothing."""
    text = save_file(answered(sample), tmp_path, words=True).read_text("utf-8")
    page = sample.open(WORKBOOK)
    told = bring_back(page, text)

    assert told.startswith("Answers added: 3. Notes added: 2. Already here: 0.")
    expect(page.locator(".workbook-progress")).to_contain_text("3 of 3 tasks done")
    on = WORDS("page_resume", title="The counter")
    expect(page.locator(".workbook-begin")).to_contain_text(on)
    expect(page.locator(".workbook-note")).to_have_count(2)
    assert stored(page, "localStorage") == {}
    before = stored(page, "sessionStorage")
    assert bring_back(page, text) == word("import_nothing")
    assert stored(page, "sessionStorage").keys() == before.keys()

    page.goto(sample.address(CHAPTER))
    expect(item_on(page, "first-words").feedback).to_be_visible()
    expect(item_on(page, "one-change").note).to_have_value("A notice")
    expect(item_on(page, "the-last-ferry").button("scenario_again")).to_be_visible()


def test_a_file_says_how_each_answer_was_marked_and_when(sample: Reader, tmp_path: Path) -> None:
    """A result has its day and its basis; asked again weeks later, a second one stands after it.

    To open the page again, or to skip another try, adds none.
    """
    page = sample.open(CHAPTER)
    page.clock.set_fixed_time("2026-11-02T12:00:00")
    page.reload()
    item = item_on(page, "first-words")
    answer(item)
    page.clock.set_fixed_time("2026-12-20T12:00:00")
    page.reload()
    held = json.loads(save_file(go_to_workbook(page), tmp_path).read_text("utf-8"))
    [first] = held["records"]["first-words"]["results"]
    assert (first["day"], first["basis"]) == ("2026-11-02", item.spec["basis"])
    assert first["result"]["score"] <= first["result"]["max"]

    page.goto(sample.address(CHAPTER))
    item = item_on(page, "first-words")
    item.button("try_again").click()
    item.button("skip").click()
    item.options.last.check()
    item.button("check").click()
    held = json.loads(save_file(go_to_workbook(page), tmp_path).read_text("utf-8"))
    again = held["records"]["first-words"]["results"]
    assert [each["day"] for each in again] == ["2026-11-02", "2026-12-20"]
    jsonschema.Draft202012Validator(json.loads(schema())).validate(held)
    read = read_text(json.dumps(held).encode(), "sample-book")["first-words"].results or ()
    assert [(each.day, each.basis) for each in read] == [
        (each["day"], each["basis"]) for each in again
    ]
    assert again[0] == first


def test_a_file_of_format_1_comes_back_and_is_told_as_not_scored(
    sample: Reader, tmp_path: Path
) -> None:
    """Answers and notes are there, and the learner reads that these answers are not scored."""
    answers = {"first-words": {"v": 1, "answer": [], "tries": []}, "one-change": note_of("A lamp")}
    old = {"format": "practiceguides-workbook", "version": 1, "book": "sample-book"}
    page = sample.open(WORKBOOK)
    told = bring_back(page, json.dumps({**old, "items": answers, "progress": {}, "place": None}))
    not_scored = WORDS["page_workbook_not_scored.one"].format(n=1)
    assert told == "Answers added: 1. Notes added: 1. Already here: 0. " + not_scored
    expect(page.locator(".pg-workbook")).to_contain_text(not_scored)

    page.goto(sample.address(CHAPTER))
    answer(item_on(page, "first-words"))
    go_to_workbook(page)
    expect(page.locator(".workbook-note")).to_contain_text("A lamp")
    assert not_scored not in page.locator(".pg-workbook").inner_text()
    held = json.loads(save_file(page, tmp_path).read_text("utf-8"))
    assert len(held["records"]["first-words"]["results"]) == 1


def test_what_meets_other_words_loses_nothing(sample: Reader) -> None:
    """Both notes stand in the workbook at once, and side by side where the note is written."""
    page = sample.open(CHAPTER)
    write_note(page, "one-change", "A notice")
    go_to_workbook(page)
    told = bring_back(page, file_with({"one-change": note_of("A lamp")}))
    assert word("import_beside") in told
    for text in ("A notice", "A lamp"):
        expect(page.locator(".workbook-note")).to_contain_text(text)

    page.goto(sample.address(CHAPTER))
    note = item_on(page, "one-change")
    expect(note.note).to_have_value("A notice")
    expect(note.face.locator(".pg-notice")).to_contain_text("A lamp")
    note.button("notepad_add").click()
    expect(note.note).to_have_value("A notice\n\nA lamp")
    assert not [key for key in stored(page, "sessionStorage") if key.endswith("~import")]


def test_an_imported_note_goes_onto_the_device_only_where_that_note_is_kept(
    sample: Reader,
) -> None:
    """Keeping answers takes imported answers to the device, and no imported note."""
    page = sample.open(CHAPTER)
    write_note(page, "one-change", "A notice").button("saving_keep_note").click()
    go_to_workbook(page)
    press(page, WORDS["saving_keep_answers"])
    answers = {"first-words": {"v": 1, "moves": []}, "unknown-here": note_of("from elsewhere")}
    notes = {"one-change": note_of("A lamp"), "my-counter": note_of("A chair")}
    told = bring_back(page, file_with({**answers, **notes}))

    assert word("import_strange", strange=1) in told
    kept = json.dumps(stored(page, "localStorage"))
    assert PREFIX + "first-words" in kept
    assert "A lamp" in kept
    assert "A chair" not in kept
    assert "from elsewhere" not in kept


def test_an_answer_that_fits_no_more_is_kept_as_text(sample: Reader) -> None:
    """A state that its exercise cannot read is shown as text there, markup and all."""
    page = sample.open(WORKBOOK)
    bring_back(page, file_with({"first-words": {"v": 1, "answer": HOSTILE}}))
    page.goto(sample.address(CHAPTER))
    notice = item_on(page, "first-words").face.locator(".pg-notice")
    notice.locator("summary").click()

    expect(notice.locator("pre")).to_contain_text("<img src=x onerror")
    answer(item_on(page, "first-words"))
    expect(item_on(page, "first-words").feedback).to_be_visible()


@pytest.mark.parametrize(
    ("fault", "text"),
    [
        ("unreadable", "{{{ not JSON"),
        ("unreadable", b"\x89PNG\r\n\x1a\n\x00"),
        ("unreadable", ""),
        ("foreign", '{"cells": [], "nbformat": 4}'),
        ("foreign", '[{"format": "practiceguides-workbook"}]'),
        ("other_book", file_with({}, book="another-book")),
        ("newer", file_with({}, version=3)),
        ("older", file_with({}, version=0)),
        ("damaged", file_with({"first-words": HOSTILE})),
        ("damaged", file_with({}, records={"first-words": {"results": [HOSTILE]}})),
        ("damaged", file_with({"~keep": {"v": 1}})),
        ("damaged", file_with({"__proto__": {"v": 1}})),
        ("damaged", file_with({}, progress=json.loads("[" * 400 + "]" * 400))),
        ("many", file_with({f"item-{number}": {} for number in range(6000)})),
        ("large", file_with({"first-words": {"v": 1, "text": "x" * 5_000_000}})),
        ("large", "[" * 5_000_001),
    ],
    ids=lambda value: value if isinstance(value, str) and len(value) < 20 else "",
)
def test_a_bad_file_is_refused_in_a_sentence(sample: Reader, fault: str, text: str | bytes) -> None:
    """Each says what is wrong, and nothing is changed, lost or executed."""
    page = sample.open(CHAPTER)
    write_note(page, "one-change", "A notice")
    come_true(page, "name => sessionStorage.getItem(name) !== null", arg=PREFIX + "~place")
    go_to_workbook(page)
    expect(page.locator(".workbook-note")).to_have_count(1)
    before = stored(page, "sessionStorage")

    assert bring_back(page, text) == word(f"fault_{fault}")
    assert stored(page, "sessionStorage") == before
    assert stored(page, "localStorage") == {}
    expect(page.locator(".workbook-note")).to_contain_text("A notice")
    assert page.title() != "hit"


def test_where_nothing_can_be_kept_nothing_is_added(sample: Reader) -> None:
    """A browser that keeps nothing says so, and opens the page all the same."""
    context = sample.context()
    context.add_init_script(
        "for (const name of ['localStorage', 'sessionStorage'])"
        " Object.defineProperty(window, name, { get() { throw new Error(); } });"
    )
    page = sample.open(WORKBOOK, context)

    assert bring_back(page, file_with({"one-change": note_of("A")})) == word("import_blocked")
    expect(page.locator(".pg-workbook")).to_contain_text(WORDS["saving_blocked_any"])


def test_delete_everything_empties_the_page(sample: Reader) -> None:
    """After two presses the page is as at first, also where words were kept on the device."""
    page = answered(sample)
    press(page, WORDS["saving_keep_answers"])
    press(page, WORDS["page_answers_delete"])
    expect(page.get_by_role("button", name=WORDS["page_answers_no"])).to_be_focused()
    press(page, WORDS["page_answers_yes"])

    expect(page.locator("main")).to_contain_text(word("nothing"))
    expect(page.locator(".workbook-note")).to_have_count(0)
    assert stored(page, "sessionStorage") == {}
    assert stored(page, "localStorage") == {}


def test_paper_gets_the_plan_and_the_notes(sample: Reader) -> None:
    """Print shows the notes and where each is from, without progress, files or buttons."""
    page = answered(sample)
    page.evaluate("window.print = () => { window.printed = true; }")
    press(page, word("print"))
    assert page.evaluate("window.printed")
    page.emulate_media(media="print")

    expect(page.locator(".workbook-note").last).to_be_visible()
    for hidden in (".workbook-progress", ".workbook-begin", ".workbook-tool", ".pg-bar"):
        for each in page.locator(hidden).all():
            expect(each).to_be_hidden()


def test_the_workbook_is_used_by_keyboard(sample: Reader, tmp_path: Path) -> None:
    """Tab, Space and Enter tick the box, save the file and delete everything."""
    page = answered(sample)
    tab_to(page.get_by_label(word("include")))
    page.keyboard.press("Space")
    expect(page.get_by_label(word("include"))).to_be_checked()
    tab_to(page.get_by_role("button", name=word("save")))
    with page.expect_download() as caught:
        page.keyboard.press("Enter")
    caught.value.save_as(tmp_path / "file")
    assert "A notice" in (tmp_path / "file").read_text("utf-8")
    tab_to(page.get_by_label(word("file")))
    delete = page.locator("main").get_by_role("button", name=WORDS["page_answers_delete"])
    tab_to(delete)
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")

    expect(page.locator(".workbook-note")).to_have_count(0)
    expect(delete).to_be_focused()


def test_on_a_phone_a_plan_is_a_list_of_labels_and_values(sample: Reader) -> None:
    """Each part has the whole width below its name, and what was left empty takes no line."""
    page = sample.open(WORKBOOK, viewport={"width": 360, "height": 800})
    parts = {"habit": "", "will": "Ask who else waits"}
    note = {"v": 1, "text": "", "other": [], "parts": parts, "when": "Friday", "who": ""}
    bring_back(page, file_with({"this-week-island": note}))
    table = page.locator(".workbook-plan")
    what, when, who = table.locator("tbody td").all()
    for part, key, text in ((what, "what", parts["will"]), (when, "when", "Friday")):
        label = part.evaluate("cell => getComputedStyle(cell, '::before').content")
        assert label == f'"{word(key)}"'
        expect(part).to_contain_text(text)
        assert part.evaluate("cell => cell.clientWidth") > 250
    expect(who).to_be_hidden()
    expect(table.locator("thead")).to_be_hidden()
    assert page.evaluate(TOO_LOW) == []

    page.set_viewport_size({"width": 700, "height": 800})
    expect(table.get_by_role("columnheader", name=word("who"))).to_be_visible()


def test_a_plan_is_asked_after_a_week_whether_it_worked_out(sample: Reader) -> None:
    """Not before; what is chosen stays, without a word of the plan."""
    page = sample.open(ISLAND, viewport={"width": 360, "height": 800})
    page.clock.set_fixed_time("2026-11-02T12:00:00")
    page.goto(sample.address(ISLAND) + "#item-this-week-island")
    item_on(page, "this-week-island").face.get_by_role("textbox").nth(1).fill("A lamp")
    page.keyboard.press("Tab")
    settle(page)
    page.goto(sample.address(WORKBOOK))
    expect(page.locator(".workbook-plan")).to_contain_text("A lamp")
    asked = page.get_by_role("group", name=word("came"))
    expect(asked).to_have_count(0)
    page.clock.set_fixed_time("2026-11-09T12:00:00")
    page.reload()
    asked.get_by_label(word("came_not_yet")).check()
    assert hidden_sideways(page) <= 0
    assert faults_in_both_schemes(page) == []
    assert page.evaluate(TOO_LOW) == []
    page.reload()

    expect(asked.get_by_label(word("came_not_yet"))).to_be_checked()
    kept = stored(page, "sessionStorage")[PREFIX + "~plans"]
    said = {"day": "2026-11-02", "came": "not_yet"}
    assert json.loads(kept)["state"] == {"this-week-island": said}
    assert "A lamp" not in kept


def test_a_plan_that_is_brought_back_has_its_day_and_what_came_of_it(sample: Reader) -> None:
    """Deleted, nothing of it is kept; brought back or written again it is no new plan."""
    page = sample.open(ISLAND)
    said = '{"this-week-island":{"day":"2026-11-02","came":"not_yet"}}'
    place = PREFIX + "~plans"
    is_kept = """([place, state]) =>
        JSON.stringify(JSON.parse(sessionStorage.getItem(place)).state) === state"""
    page.evaluate(
        "args => sessionStorage.setItem(...args)", [place, f'{{"rev":1,"by":"x","state":{said}}}']
    )
    page.goto(sample.address(ISLAND) + "#item-this-week-island")
    page.reload()
    item = item_on(page, "this-week-island")
    field = item.face.get_by_role("textbox").nth(1)
    field.fill("A lamp")
    come_true(page, is_kept, [place, said])
    item.button("notepad_delete").click()
    come_true(page, is_kept, [place, "{}"])
    item.button("notepad_undo").click()
    come_true(page, is_kept, [place, said])

    field.fill("")
    come_true(page, is_kept, [place, "{}"])
    field.fill("Two lamps")
    come_true(page, is_kept, [place, said])


def test_what_was_written_after_a_story_stands_under_its_question(book: Reader) -> None:
    """The feeling, the thought under the ending's own question; what would stop one is no step."""
    page = book.open("book/stories/room-4")
    answer(item_on(page, "room-4"))
    settle(page)
    fields = item_on(page, "room-4").face.get_by_role("textbox")
    fields.nth(0).fill("relieved")
    fields.nth(1).fill("the day of leaving")
    page.keyboard.press("Tab")
    settle(page)
    page.goto(book.address("book/workbook"))
    notes = page.locator(".workbook-note")
    expect(notes).to_contain_text(
        re.compile(r"How does it feel\?\s*relieved\s*[^?]*\?\s*the day of leaving")
    )
    expect(notes).not_to_contain_text(WORDS["scenario_asked_thought"])
    expect(page.locator(".workbook-asked")).to_contain_text(WORDS["scenario_stops_change"])
    expect(page.locator(".workbook-plan")).to_have_count(0)


def test_a_workbook_has_links_for_a_finger(book: Reader) -> None:
    """No link is lower than 44 pixels, before anything is done and where it is a whole guide."""
    page = book.open(WORKBOOK, viewport=PHONE)
    expect(page.locator(".workbook-begin a")).to_be_visible()
    assert page.evaluate(TOO_LOW) == []
    page.goto(book.address("book/core-hour"))
    answer(item_on(page, "five-chairs"))
    settle(page)
    page.goto(book.address(WORKBOOK))
    expect(page.locator(".workbook-progress h3 > a").first).to_be_visible()
    assert page.evaluate(TOO_LOW) == []


def test_a_full_workbook_fits_a_phone_and_is_accessible(sample: Reader) -> None:
    """With notes, answers and an imported file axe finds nothing, and nothing is too small."""
    page = answered(sample)
    page.set_viewport_size({"width": 320, "height": 700})
    bring_back(page, file_with({"one-change": note_of("longword" * 40)}))
    press(page, WORDS["page_answers_delete"])
    assert faults_in_both_schemes(page) == []
    assert page.evaluate(TOO_LOW) == []
    assert hidden_sideways(page) <= 0
    enlarge(page, 200)
    assert hidden_sideways(page) <= 0


def test_the_bar_stays_one_line_on_the_smallest_screen(sample: Reader) -> None:
    """From 320 pixels on the bar leads to the workbook, and so do the contents."""
    page = sample.open(CHAPTER, viewport={"width": 320, "height": 700})
    for width in (320, 344, 360, 375, 390, 412, 430, 464, 480, 600, 768, 1280):
        page.set_viewport_size({"width": width, "height": 700})
        assert page.locator(".pg-work").is_visible()
        assert page.locator(".pg-bar").bounding_box()["height"] < 70  # type: ignore[index]
    page.set_viewport_size(PHONE)  # type: ignore[arg-type]
    page.locator("button.pg-menu").click()
    drawer = page.get_by_role("dialog")
    drawer.locator(".pg-contents summary").last.click()
    drawer.get_by_role("link", name=WORDS["layout_workbook"]).click()

    page.wait_for_url(sample.address(WORKBOOK))


def test_with_scripts_off_the_page_says_what_it_needs(sample: Reader) -> None:
    """Without scripts there is one sentence, and nothing that cannot work."""
    page = sample.open(WORKBOOK, java_script_enabled=False)

    expect(page.locator(".pg-workbook")).to_contain_text(word("script"))
    assert page.locator("main").get_by_role("button").count() == 0


def test_as_one_file_it_has_no_links_that_lead_nowhere(sample: Reader, tmp_path: Path) -> None:
    """The single file of the workbook names chapters in words, and saves and brings back."""
    page = sample.open("single/workbook")
    bring_back(page, file_with({"one-change": note_of("A lamp")}))

    expect(page.locator(".workbook-note")).to_contain_text("A lamp")
    assert page.locator(".pg-workbook a").count() == 0
    assert save_file(page, tmp_path).is_file()


def test_the_real_book_gathers_what_its_chapters_hold(book: Reader, tmp_path: Path) -> None:
    """In the real book all of a chapter is gathered, counted, saved and brought back."""
    page = book.open("book/identification/06-seeing-asking-listening")
    items = items_on(page)
    notes = [item for item in items if item.spec["type"] == "notepad"]
    written = [item for item in notes if not item.spec["plan"]]
    written += [item for item in items if item.spec["type"] == "rewrite"]
    for item in items:
        answer(item)
    page.keyboard.press("Tab")  # what is written counts once its field is left
    expect(page.locator(".pg-contents [aria-current] .pg-number")).to_have_text("✓")
    go_to_workbook(page)
    line = (
        page.locator(".workbook-progress")
        .get_by_role("listitem")
        .filter(has_text="Chapter 6: Seeing")
    )
    expect(line).to_contain_text("✓")
    expect(page.locator(".workbook-note")).to_have_count(len(written))
    text = save_file(page, tmp_path, words=True).read_text("utf-8")

    other = book.open(WORKBOOK)
    assert bring_back(other, text).startswith(f"Answers added: {len(items) - len(notes)}.")
    expect(other.locator(".workbook-note")).to_have_count(len(written))
