"""Storage that fails in nine ways, with a passphrase and without: told, and nothing seen is lost.

Full, blocked, lying (it takes all and holds nothing), cleared in mid-session, two tabs, a tab
killed in mid-write, a clock that was moved, a private window, a page of an older build: each has a
part of its own below. Every test of a part is about somebody who kept an answer and a note.
"""

from __future__ import annotations

import json
import re
from contextlib import suppress
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Error, Page, expect

from tests.browser.items import Item, answer, item_on, items_on
from tests.browser.reader import Reader, come_true, stored, until
from tests.browser.test_keeping import (
    CHAPTER,
    KEY,
    PREFIX,
    choice_on,
    days_ago,
    in_contents,
    keep_answers,
    notes_on,
)
from tests.browser.test_lock import (
    FULL,
    ISLAND,
    ask_to_lock,
    card,
    everything,
    lock,
    locked_book,
    settle,
    unlock,
)
from tests.conftest import WORDS

BLOCKED = """
const refuse = () => { throw new DOMException("", "SecurityError"); };
for (const name of ["getItem", "setItem", "removeItem"]) Storage.prototype[name] = refuse;
for (const name of ["localStorage", "sessionStorage"]) {
  Object.defineProperty(window, name, { get: refuse });
}
"""
LYING = "Storage.prototype.setItem = () => {};"
"""It takes all, and holds nothing."""

DEAF = """
addEventListener("storage", (event) => event.stopImmediatePropagation(), true);
"""
"""A tab that has not heard of the other yet, though the device holds what both wrote."""

LATE = """
const late = [];
addEventListener("storage", (event) => {
  if (!window.is_deaf) return;
  event.stopImmediatePropagation();
  late.push(event);
}, true);
window.hear = () => {
  window.is_deaf = false;
  for (const { key, newValue } of late.splice(0))
    dispatchEvent(new StorageEvent("storage", { key, newValue }));
};
"""
"""A tab that hears of the other only later, as where a browser has much to do."""

DAY = 86_400_000
"""Of milliseconds."""
WHOLE = re.compile(r"A chair(?: and (\d+)(?: and \1)*)?")
"""The note as one write left it."""

WAYS = pytest.mark.parametrize("way", ["clear", "locked"])
"""On the device as it is, or under a passphrase."""


def kept(sample: Reader, context: BrowserContext, way: str) -> Page:
    """A tab with an answer, a note and the chosen profession, kept on the device or in the tab."""
    page = sample.open(CHAPTER, context)
    page.locator("details.pg-profession > summary").first.click()
    answer(choice_on(page))
    first = notes_on(page)[0]
    first.note.fill("A chair")
    if way == "tab":
        return page
    first.button("saving_keep_note").click()
    if way == "locked":
        lock(page)
    else:
        keep_answers(page)
        come_true(page, f"localStorage.getItem('{PREFIX}~until')")
    return page


def opened(sample: Reader, context: BrowserContext, way: str) -> Page:
    """The same page in a new tab, which asks for the passphrase where there is one."""
    page = sample.open(CHAPTER, context)
    if way == "locked":
        unlock(page)
    return page


def check_seen(page: Page, note: str) -> None:
    """The answer and the note are on the screen."""
    expect(choice_on(page).feedback).to_be_visible()
    expect(notes_on(page)[0].note).to_have_value(note)


def kill(page: Page) -> None:
    """End the process that shows a page, as the system does where memory is short."""
    with page.expect_event("crash"), suppress(Error):
        page.goto("chrome://crash")


def saving(item: Item) -> Any:
    """What is said of keeping below an item."""
    return expect(item.face.locator(".pg-saving"))


# 1 to 3. Full, blocked, lying


@pytest.mark.parametrize(
    ("script", "words"),
    [
        (BLOCKED, "saving_blocked_any"),
        (FULL, "saving_full_any"),
        (LYING, "saving_blocked_any"),
    ],
    ids=["blocked", "full", "lying"],
)
def test_without_storage_everything_can_be_answered_and_says_so(
    sample: Reader, script: str, words: str
) -> None:
    """Where the browser keeps nothing, or nothing more, items work and say that it will be gone."""
    context = sample.context()
    context.add_init_script(script)
    page = sample.open(CHAPTER, context)

    for item in items_on(page):
        answer(item)
        expect(item.face.locator(".pg-saving")).to_contain_text(WORDS[words])
    page.locator(".pg-answers > summary").click()
    expect(page.locator(".pg-answers")).to_contain_text(WORDS[words])
    page.locator(".pg-scheme").click()
    expect(page.locator("html")).to_have_attribute("data-theme", "light")


@WAYS
@pytest.mark.parametrize(
    ("script", "words"),
    [(FULL, "saving_full_any"), (BLOCKED, "saving_blocked_any"), (LYING, "saving_blocked_any")],
    ids=["full", "blocked", "lying"],
)
def test_storage_that_refuses_in_mid_session_says_so(
    sample: Reader, way: str, script: str, words: str
) -> None:
    """What is written afterwards stays on the screen, with the sentence below it."""
    page = kept(sample, sample.context(), way)
    page.evaluate(f"() => {{ {script} }}")
    first, second = notes_on(page)
    first.note.fill("A chair and a lamp")
    second.note.fill("A notice")
    # Under a lock a browser that refuses is one without space.
    told = WORDS[words if way == "clear" else "saving_full_any"]
    for item in (first, second):
        saving(item).to_contain_text(told)
    check_seen(page, "A chair and a lamp")
    expect(second.note).to_have_value("A notice")


@WAYS
def test_a_full_device_that_has_room_again_keeps_what_is_seen(sample: Reader, way: str) -> None:
    """With the next letter; the sentence goes, and a new tab has all of it."""
    context = sample.context()
    page = kept(sample, context, way)
    page.evaluate(f"() => {{ window.real = Storage.prototype.setItem; {FULL} }}")
    first = notes_on(page)[0]
    first.note.fill("A chair and a lamp")
    saving(first).to_contain_text(WORDS["saving_full_any"])
    page.evaluate("() => { Storage.prototype.setItem = window.real; }")
    first.note.fill("A chair, a lamp and water")
    saving(first).not_to_contain_text(WORDS["saving_full_any"])
    settle(page)
    check_seen(opened(sample, context, way), "A chair, a lamp and water")


@pytest.mark.parametrize("script", [FULL, LYING], ids=["full", "lying"])
def test_what_is_locked_opens_where_nothing_more_can_be_kept(sample: Reader, script: str) -> None:
    """To read needs no space."""
    context = sample.context()
    kept(sample, context, "locked")
    context.add_init_script(script)
    page = opened(sample, context, "locked")
    check_seen(page, "A chair")
    answer(item_on(page, "the-notice"))
    saving(item_on(page, "the-notice")).to_contain_text(WORDS["saving_full_any"])


def test_a_device_that_becomes_full_keeps_the_note_in_its_tab(sample: Reader) -> None:
    """Asking a full device to keep a note says that it could not, and loses no word."""
    context = sample.context()
    page = sample.open(CHAPTER, context)
    note = notes_on(page)[0]
    note.note.fill("A chair")
    page.evaluate(
        """() => {
          const real = Storage.prototype.setItem;
          Storage.prototype.setItem = function (...entry) {
            if (this === localStorage) throw new DOMException("", "QuotaExceededError");
            real.apply(this, entry);
          };
        }"""
    )
    note.button("saving_keep_note").click()

    expect(note.face.locator(".pg-saving")).to_contain_text(WORDS["saving_refused_any"])
    page.reload()
    expect(notes_on(page)[0].note).to_have_value("A chair")


# 4. Cleared in mid-session


@pytest.mark.parametrize(
    ("area", "way"),
    [
        ("sessionStorage", "tab"),
        ("localStorage", "clear"),
        ("sessionStorage", "locked"),
        ("localStorage", "locked"),
    ],
)
def test_what_is_open_is_stored_again_when_it_was_cleared_outside(
    sample: Reader, area: str, way: str
) -> None:
    """Who works on after that loses nothing of the page, and is told."""
    context = sample.context()
    page = kept(sample, context, way)
    first, second = notes_on(page)
    second.note.fill("A notice")
    settle(page)
    before = {*stored(page, area)} - {PREFIX + "~asked"}
    page.evaluate(f"{area}.clear()")
    first.note.fill("A chair and a lamp")
    second.note.fill("A notice and a pen")
    told = page.locator("main > .pg-notice", has_text=WORDS["page_keep_again"])
    expect(told).to_have_count(1)
    come_true(
        page,
        "([area, keys]) => keys.every((key) => window[area].getItem(key))",
        arg=[area, [*before]],
    )
    page.reload()
    check_seen(page, "A chair and a lamp")
    expect(second.note).to_have_value("A notice and a pen")
    expect(told).to_have_count(0)
    if area == "localStorage":
        check_seen(opened(sample, context, way), "A chair and a lamp")


def test_who_clears_the_device_and_closes_leaves_nothing(sample: Reader) -> None:
    """What is open is stored again for whoever works on, and not by the closing of the page."""
    context = sample.context()
    page = sample.open(CHAPTER, context)
    answer(choice_on(page))
    in_contents(page, "saving_keep_answers")
    come_true(page, f"localStorage.getItem('{PREFIX}~until')")
    page.wait_for_timeout(300)
    page.evaluate("localStorage.clear()")
    page.goto(sample.address("measures"))
    assert stored(page, "localStorage") == {}


# 5. Two tabs


@WAYS
def test_two_tabs_that_write_at_once_lose_no_words(sample: Reader, way: str) -> None:
    """What each wrote before it heard of the other stands in both, and in a new one."""
    context = sample.context()
    context.add_init_script(LATE)
    tabs = [kept(sample, context, way), opened(sample, context, way)]
    check_seen(tabs[1], "A chair")
    for tab in tabs:
        tab.evaluate("window.is_deaf = true")
    for tab, words in zip(tabs, ("by the window", "by the door"), strict=True):
        notes_on(tab)[0].note.fill(f"A chair {words}")
        settle(tab)
    for tab in tabs:
        tab.evaluate("window.hear()")
    for _ in until(lambda: all(_has_both(tab) for tab in tabs)):
        tabs[0].wait_for_timeout(50)
    assert any(WORDS["notepad_other"] in notes_on(tab)[0].face.inner_text() for tab in tabs)
    settle(tabs[0])
    page = opened(sample, context, way)
    expect(choice_on(page).feedback).to_be_visible()
    assert _has_both(page)


def _has_both(tab: Page) -> bool:
    item = notes_on(tab)[0]
    said = item.note.input_value() + item.face.inner_text()
    return "by the window" in said and "by the door" in said


def test_a_tab_shows_what_another_writes_into_a_kept_note(sample: Reader) -> None:
    """Two tabs with the same kept note show the same words, whichever was written in."""
    context = sample.context()
    first, second = _two_tabs_with_a_kept_note(sample, context)
    first.note.fill("A chair and a lamp")
    expect(second.note).to_have_value("A chair and a lamp")
    second.note.fill("A chair, a lamp and water")
    expect(first.note).to_have_value("A chair, a lamp and water")


def test_a_tab_that_has_not_heard_of_another_loses_no_words(sample: Reader) -> None:
    """What both wrote stands in the later tab, and one press adds it to the note."""
    context = sample.context()
    context.add_init_script(DEAF)
    first, second = _two_tabs_with_a_kept_note(sample, context)
    first.note.fill("A chair by the window")
    # Chromium carries a write to the other tab's process in its own time.
    come_true(
        second.face.page,
        "() => Object.values(localStorage).some(each => each.includes('by the window'))",
    )
    second.note.fill("A chair by the door")

    expect(second.note).to_have_value("A chair by the door")
    expect(second.face.locator(".pg-notice")).to_contain_text("A chair by the window")
    second.button("notepad_add").click()
    third = notes_on(sample.open(CHAPTER, context))[0]
    for words in ("A chair by the window", "A chair by the door"):
        assert words in third.note.input_value()


def _two_tabs_with_a_kept_note(sample: Reader, context: Any) -> list[Item]:
    first = notes_on(sample.open(CHAPTER, context))[0]
    first.note.fill("A chair")
    first.button("saving_keep_note").click()
    second = notes_on(sample.open(CHAPTER, context))[0]
    expect(second.note).to_have_value("A chair")
    return [first, second]


# 6. A tab that is killed in mid-write


@WAYS
@pytest.mark.parametrize("after", [3, 40, 90])
def test_a_tab_that_is_killed_while_it_writes_leaves_all_whole(
    sample: Reader, way: str, after: int
) -> None:
    """A new tab has the answer and the note, old or new and whole, and nothing is damaged."""
    context = sample.context()
    page = kept(sample, context, way)
    page.evaluate(
        """() => {
          const field = document.querySelector("#item-my-counter textarea");
          let count = 0;
          const write = () => {
            count += 1;
            document.title = String(count);
            field.value = "A chair" + ` and ${count}`.repeat(count);
            field.dispatchEvent(new Event("input", { bubbles: true }));
            setTimeout(write);
          };
          write();
        }"""
    )
    come_true(page, "after => Number(document.title) > after", arg=after)
    kill(page)

    page = opened(sample, context, way)
    expect(choice_on(page).feedback).to_be_visible()
    expect(notes_on(page)[0].note).to_have_value(WHOLE)
    expect(page.locator("main > .pg-notice")).to_have_count(0)
    expect(page.get_by_text(WORDS["lost"])).to_have_count(0)
    if way == "locked":
        assert "A chair" not in everything(page)


@pytest.mark.parametrize("after", [0, 100, 300])
def test_a_tab_that_is_killed_while_it_locks_leaves_all_readable(
    sample: Reader, after: int
) -> None:
    """In clear still, or under the passphrase already."""
    context = sample.context()
    page = kept(sample, context, "clear")
    ask_to_lock(page)
    page.wait_for_timeout(after)
    kill(page)

    page = sample.open(CHAPTER, context)
    expect(card(page).or_(page.locator(".pg-answers:not([hidden])")).first).to_be_attached()
    if card(page).count():
        unlock(page)
    check_seen(page, "A chair")
    expect(page.locator("main > .pg-notice")).to_have_count(0)
    expect(page.get_by_text(WORDS["lost"])).to_have_count(0)


def test_a_damaged_value_is_told_and_the_rest_opens(sample: Reader) -> None:
    """One line at the head of the page says how many, once."""
    context = sample.context()
    page = locked_book(sample, context)
    settle(page)
    page.evaluate(
        """prefix => {
          const key = Object.keys(localStorage).find((each) => each.startsWith(prefix + "~."));
          localStorage[key] = "=" + localStorage[key].slice(1);
        }""",
        PREFIX,
    )
    other = sample.open(CHAPTER, context)
    unlock(other)
    told = other.locator("main > .pg-notice", has_text=WORDS("page_lock_damaged", n=1))
    expect(told).to_be_visible()
    other.reload()
    expect(choice_on(other).face).to_be_visible()
    expect(told).to_have_count(0)


def test_a_device_full_of_garbage_breaks_nothing(sample: Reader) -> None:
    """Every name the book uses holds nonsense, and the page still opens and can be answered."""
    page = sample.open(CHAPTER)
    names = [item.spec["id"] for item in items_on(page)]
    names += ["~keep", "~progress", "~scheme", "~probe", "~erased", "first-words~before"]
    for area in ("sessionStorage", "localStorage"):
        page.evaluate(
            f"names => names.forEach((name) => {area}.setItem(name, 'null}}]'))",
            [PREFIX + name for name in names],
        )
    page.reload()

    for item in items_on(page):
        answer(item)


# 7. A clock that was moved


@WAYS
def test_a_clock_that_is_moved_while_the_book_is_read_deletes_nothing(
    sample: Reader, way: str
) -> None:
    """Forward beyond the last day, as when a device finds its time, and years back again."""
    context = sample.context()
    context.clock.install()
    page = kept(sample, context, way)
    day = page.evaluate("Date.now()")
    for moved in (day + 400 * DAY, day - 4000 * DAY):
        page.clock.set_system_time(moved / 1000)
        page.goto(sample.address(ISLAND))
        expect(page.locator("html")).to_be_visible()
        page.goto(sample.address(CHAPTER))
        if way == "locked":
            unlock(page)
        check_seen(page, "A chair")
        expect(page.locator("main > .pg-notice")).to_have_count(0)


@WAYS
def test_a_clock_that_begins_years_before_and_is_right_later_deletes_nothing(
    sample: Reader, way: str
) -> None:
    """As on a device whose battery is empty, once it hears the time."""
    context = sample.context()
    context.clock.install(time="2015-01-01T08:00:00")
    kept(sample, context, way).close()
    context.clock.set_system_time("2026-12-01T08:00:00")
    check_seen(opened(sample, context, way), "A chair")


@WAYS
def test_what_has_passed_its_last_day_is_deleted_before_it_is_seen(
    sample: Reader, way: str
) -> None:
    """The next visit tells it in a sentence, once; no passphrase is asked for."""
    context = sample.context()
    # Each page that is seen is a visit; this one keeps nothing.
    away = kept(sample, context, way)
    away.goto(sample.address("measures"))
    days_ago(away, 92)
    page = opened(sample, context, way)
    check_seen(page, "A chair")
    page.close()
    days_ago(away, 93)

    page = sample.open(CHAPTER, context)
    told = page.locator("main > .pg-notice", has_text=WORDS["page_keep_over"])
    expect(told).to_be_visible()
    expect(choice_on(page).feedback).to_have_count(0)
    assert stored(page, "localStorage") == {}
    page.reload()
    expect(choice_on(page).button("check")).to_be_visible()
    expect(told).to_have_count(0)


# 8. A private window


@WAYS
def test_a_private_window_keeps_until_it_is_closed_and_says_so(sample: Reader, way: str) -> None:
    """Chromium's private windows have a context of their own, as each reader here has."""
    context = sample.context()
    page = kept(sample, context, way)
    place = page.locator(".pg-keep-term")
    expect(place).to_contain_text("In a private window it is gone when you close the window.")
    check_seen(opened(sample, context, way), "A chair")
    context.close()
    page = sample.open(CHAPTER)
    expect(choice_on(page).button("check")).to_be_visible()
    assert stored(page, "localStorage") == {}


# 9. A page of an older build


@WAYS
def test_what_a_page_of_an_older_build_writes_beside_it_is_taken_in(
    sample: Reader, way: str
) -> None:
    """It knows of no lock and writes in clear; both texts are seen, and none stays in clear."""
    context = sample.context()
    page = kept(sample, context, way)
    first = notes_on(page)[0]
    first.note.fill("A chair by the door")
    settle(page)
    older = sample.open("measures", context)
    text = {"v": 1, "text": "A chair by the window", "other": []}
    value = {"rev": 1, "by": "~", "state": text, "note": True}
    older.evaluate(
        "([key, text]) => localStorage.setItem(key, text)",
        [PREFIX + "my-counter", json.dumps(value)],
    )
    for _ in until(lambda: _has_both(page)):
        page.wait_for_timeout(50)
    settle(page)
    assert ("by the window" in everything(older)) == (way == "clear")
    again = opened(sample, context, way)
    expect(choice_on(again).feedback).to_be_visible()
    assert _has_both(again)


@pytest.mark.parametrize("area", ["sessionStorage", "localStorage"])
@pytest.mark.parametrize(
    "text",
    [
        '{"rev":4,"by":"later","state":{"v":99,"answer":"from the future"}}',
        '{"v":99,"answer":"from the future"}',
        "{{{ from the future",
        '{"rev":4,"by":"x","state":{"v":1,"picked":["from the future"],"tries":7}}',
    ],
    ids=["later version", "no envelope", "garbage", "unknown option"],
)
def test_an_answer_that_does_not_fit_is_kept_and_shown_as_text(
    sample: Reader, area: str, text: str
) -> None:
    """What this version cannot read is offered as text until the learner deletes it."""
    page = sample.open(CHAPTER)
    if area == "localStorage":
        keep_answers(page)
    page.evaluate(f"([key, text]) => {area}.setItem(key, text)", [KEY, text])
    page.reload()
    choice = choice_on(page)
    notice = choice.face.locator(".pg-notice")
    expect(notice).to_contain_text(WORDS["lost"])
    notice.locator("summary").click()
    expect(notice.locator("pre")).to_have_text(text)

    answer(choice)
    page.reload()
    expect(choice.feedback).to_be_visible()
    expect(notice.locator("pre")).to_have_text(text)
    choice.button("lost_delete").click()
    page.reload()
    expect(choice.feedback).to_be_visible()
    assert notice.count() == 0
    assert "from the future" not in json.dumps(stored(page, area))
