"""What is kept under a passphrase, until when anything is kept, and storage that fails."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, expect

from tests.browser.items import answer, item_on
from tests.browser.reader import PHONE, WIDE, Reader, come_true, stored
from tests.browser.test_keeping import (
    CHAPTER,
    PREFIX,
    choice_on,
    in_contents,
    keep_answers,
    notes_on,
)
from tests.browser.test_leave import LATE
from tests.browser.test_pages import faults_in_both_schemes
from tests.conftest import WORDS

ISLAND = "book/03-the-island"
PASSPHRASE = "lamp under the green stairs"
CANARY = "canary-7f3a"
MINUTE = 60_000
REST = 11
"""More minutes than an open lock waits for a press."""


FULL = """
Storage.prototype.setItem = () => { throw new DOMException("", "QuotaExceededError"); };
"""


def card(page: Page) -> Locator:
    """What stands in place of a page as long as it is locked."""
    return page.locator(".pg-lock")


def lock(page: Page, passphrase: str = PASSPHRASE, offer: str = "page_lock_offer") -> None:
    """Put a lock on, in "Your answers", or change its passphrase there."""
    ask_to_lock(page, passphrase, offer)
    page.get_by_role("button", name=WORDS["page_lock_change"]).wait_for()


def ask_to_lock(page: Page, passphrase: str = PASSPHRASE, offer: str = "page_lock_offer") -> None:
    """The same, without waiting until it is done."""
    fill_in(page, passphrase, offer)
    page.get_by_role("button", name=WORDS["page_lock_put"]).click()


def fill_in(page: Page, passphrase: str = PASSPHRASE, offer: str = "page_lock_offer") -> None:
    """Type a new passphrase into its form."""
    in_contents(page, offer)
    page.get_by_label(WORDS["page_lock_first"], exact=True).fill(passphrase)
    page.get_by_label(WORDS["page_lock_again"], exact=True).fill(passphrase)


def unlock(page: Page, passphrase: str = PASSPHRASE) -> None:
    """Type a passphrase into the card."""
    page.get_by_label(WORDS["page_lock_yours"]).fill(passphrase)
    page.keyboard.press("Enter")


def locked_book(sample: Reader, context: BrowserContext) -> Page:
    """A tab with an answer, the chosen profession and two notes, one kept; a lock on all of it."""
    page = sample.open(CHAPTER, context)
    page.locator("details.pg-profession > summary").first.click()
    answer(choice_on(page))
    first, second = notes_on(page)
    first.note.fill(f"A chair {CANARY}")
    second.note.fill(f"A notice {CANARY}")
    first.button("saving_keep_note").click()
    lock(page)
    return page


def open_beside(sample: Reader, context: BrowserContext) -> Page:
    """Another tab of a locked book, in which it was opened too."""
    other = sample.open(ISLAND, context)
    unlock(other)
    expect(other.locator(".pg-answers")).to_be_visible()
    return other


def everything(page: Page) -> str:
    """All that the page can reach in any storage."""
    return json.dumps(page.evaluate("[{...sessionStorage}, {...localStorage}]"))


def settle(page: Page) -> None:
    """Wait until what was written is sealed."""
    page.wait_for_timeout(100)


def test_under_a_passphrase_nothing_lies_in_clear_and_a_new_tab_asks_for_it(sample: Reader) -> None:
    """No storage holds a word or the name of an exercise; the passphrase opens all of it."""
    context = sample.context()
    page = locked_book(sample, context)
    settle(page)
    assert page.evaluate("window.isSecureContext")
    for word in (CANARY, "first-words", "my-counter", PASSPHRASE, "right", "~profession"):
        assert word not in everything(page)

    other = sample.open(CHAPTER, context)
    expect(card(other)).to_be_visible()
    expect(other.get_by_role("main")).to_have_count(1)
    assert CANARY not in str(other.evaluate("document.documentElement.innerHTML"))
    expect(other.get_by_label(WORDS["page_lock_yours"])).to_be_focused()
    said = other.get_by_role("status").filter(has_text=WORDS["page_lock_title"])
    expect(said).to_have_count(1)
    expect(card(other)).not_to_contain_text(WORDS["page_lock_waits"])
    unlock(other)
    expect(other.locator("#pg-announcer")).to_have_count(1)
    expect(choice_on(other).feedback).to_be_visible()
    expect(notes_on(other)[0].note).to_have_value(f"A chair {CANARY}")
    expect(notes_on(other)[1].note).to_have_value("")
    expect(card(other)).to_have_count(0)


def test_an_open_lock_stays_open_from_page_to_page(sample: Reader) -> None:
    """Links, reload and Back ask nothing; what was answered is there."""
    page = locked_book(sample, sample.context())
    page.reload()
    expect(choice_on(page).feedback).to_be_visible()
    expect(notes_on(page)[1].note).to_have_value(f"A notice {CANARY}")
    page.goto(sample.address(ISLAND))
    answer(item_on(page, "at-the-gate"))
    page.go_back()
    expect(choice_on(page).feedback).to_be_visible()
    expect(card(page)).to_have_count(0)


def test_another_passphrase_opens_nothing_and_says_so(sample: Reader) -> None:
    """The card says it in a sentence, to the ear too, and the right one opens it then."""
    context = sample.context()
    locked_book(sample, context)
    page = sample.open(CHAPTER, context)
    unlock(page, "another one altogether")
    expect(page.get_by_role("alert")).to_have_text(WORDS["page_lock_wrong"])
    expect(page.get_by_label(WORDS["page_lock_yours"])).to_be_focused()
    expect(page.get_by_label(WORDS["page_lock_yours"])).to_have_accessible_description(
        WORDS["page_lock_wrong"]
    )
    unlock(page)
    expect(choice_on(page).feedback).to_be_visible()


@pytest.mark.parametrize(
    ("first", "second", "told"),
    [
        ("a b c", "a b c", "page_lock_short"),
        ("elevensigns", "elevensigns", "page_lock_short"),
        ("0812 3456 7890", "0812 3456 7890", "page_lock_short"),
        (PASSPHRASE, PASSPHRASE + "s", "page_lock_differ"),
    ],
)
def test_a_passphrase_that_is_none_changes_nothing(
    sample: Reader, first: str, second: str, told: str
) -> None:
    """One that is short, a number, or typed twice differently, is refused in a sentence."""
    page = sample.open(CHAPTER)
    answer(choice_on(page))
    in_contents(page, "page_lock_offer")
    page.get_by_label(WORDS["page_lock_first"], exact=True).fill(first)
    page.get_by_label(WORDS["page_lock_again"], exact=True).fill(second)
    page.get_by_role("button", name=WORDS["page_lock_put"]).click()

    expect(page.get_by_role("alert")).to_have_text(WORDS[told])
    assert stored(page, "localStorage") == {}
    page.get_by_role("button", name=WORDS["page_lock_not_now"]).click()
    expect(page.get_by_role("button", name=WORDS["page_lock_offer"])).to_be_visible()


def test_what_is_typed_is_hidden_and_no_browser_is_told_that_it_is_a_password(
    sample: Reader,
) -> None:
    """A field for passwords would be offered to be stored; this one is hidden, and can be shown."""
    page = sample.open(CHAPTER)
    in_contents(page, "page_lock_offer")
    field = page.get_by_label(WORDS["page_lock_first"], exact=True)
    assert page.locator("input[type=password]").count() == 0
    assert field.get_attribute("autocomplete") == "off"
    look = "each => getComputedStyle(each).webkitTextSecurity"
    assert field.evaluate(look) == "disc"
    page.get_by_label(WORDS["page_lock_show"]).check()
    assert field.evaluate(look) == "none"


def test_lock_now_covers_every_tab_and_leaves_no_key(sample: Reader) -> None:
    """After "Lock now" this tab and the others show the card, and no storage holds the key."""
    context = sample.context()
    page = locked_book(sample, context)
    other = open_beside(sample, context)
    in_contents(page, "page_lock_now")

    for tab in (page, other):
        expect(card(tab)).to_be_visible()
        assert PREFIX + "~key" not in stored(tab, "sessionStorage")
        assert CANARY not in str(tab.evaluate("document.documentElement.innerHTML"))
    unlock(page)
    expect(notes_on(page)[1].note).to_have_value(f"A notice {CANARY}")


WAKE = """([name, minutes]) => {
  const clock = window[name];
  const now = clock.now();
  clock.now = () => now + minutes * 60000;
  document.dispatchEvent(new Event("visibilitychange"));
}"""
"""A device wakes: one of its clocks went on meanwhile, and no timer of the page did. Sleep and wake
are one step, so that no timer, and no load that it begins, comes between them."""


@pytest.mark.parametrize("how", ["awake", "asleep", "asleep by one clock", "reloaded", "set back"])
def test_it_locks_after_minutes_without_a_press(sample: Reader, how: str) -> None:
    """On an open page, one that slept, one that is loaded again, and with a clock set back."""
    context = sample.context()
    context.clock.install()
    page = locked_book(sample, context)
    page.clock.run_for(MINUTE * 5)
    page.keyboard.press("Tab")
    page.clock.run_for(MINUTE * 6)
    expect(card(page)).to_have_count(0)
    if how == "awake":
        page.clock.run_for(MINUTE * REST)
    elif how.startswith("asleep"):
        page.evaluate(WAKE, ["Date" if how == "asleep" else "performance", REST])
    else:
        back = how == "set back"
        page.evaluate(
            """([key, minutes]) => {
              const value = JSON.parse(sessionStorage[key]);
              value.used -= minutes * 60000;
              sessionStorage[key] = JSON.stringify(value);
            }""",
            [PREFIX + "~key", -REST if back else REST],
        )
        page.reload()

    expect(card(page)).to_be_visible()
    assert PREFIX + "~key" not in stored(page, "sessionStorage")
    assert CANARY not in str(page.evaluate("document.documentElement.innerHTML"))
    unlock(page)
    expect(choice_on(page).feedback).to_be_visible()


def test_who_leaves_takes_the_key_along(sample: Reader) -> None:
    """After "Leave now" the tab holds nothing, and the book asks for the passphrase."""
    context = sample.context()
    page = locked_book(sample, context)
    page.evaluate("sessionStorage.setItem('practiceguides/another-book/note', 'words')")
    page.locator(".pg-bar .pg-leave").click()
    page.wait_for_url(sample.address("measures"))
    assert stored(page, "sessionStorage") == {}
    assert CANARY not in everything(page)

    page.goto(sample.address(CHAPTER))
    expect(card(page)).to_be_visible()


@pytest.mark.parametrize("name", [CHAPTER, "single/01-the-counter"])
def test_one_can_leave_from_the_card(sample: Reader, name: str) -> None:
    """By the control in it, as from any page."""
    context = sample.context()
    page = sample.open(name, context)
    answer(choice_on(page))
    lock(page)
    page = sample.open(name, context)
    card(page).locator(".pg-leave").click()
    expect(page.get_by_role("heading", name="Weights and measures")).to_be_visible()


def test_one_can_go_on_without_what_is_locked_and_come_back_to_it(sample: Reader) -> None:
    """In this tab alone: nothing of it is seen, nothing added; "Your answers" leads back."""
    context = sample.context()
    locked_book(sample, context)
    page = sample.open(CHAPTER, context)
    before = stored(page, "localStorage")
    page.get_by_text(WORDS["page_lock_without"], exact=True).click()
    page.get_by_role("button", name=WORDS["page_lock_without_go"]).click()
    expect(choice_on(page).feedback).to_have_count(0)
    answer(choice_on(page))
    note = notes_on(page)[0]
    note.note.fill("Another")
    note.button("saving_keep_note").click()
    expect(note.face.locator(".pg-saving")).to_contain_text(WORDS["saving_refused_any"])
    assert stored(page, "localStorage") == before
    expect(page.get_by_role("group", name=WORDS["page_ask"])).to_have_count(0)

    page.locator(".pg-answers > summary").click()
    expect(page.locator(".pg-answers")).to_contain_text(WORDS["page_lock_is_without"])
    page.get_by_role("button", name=WORDS["page_lock_ask"]).click()
    unlock(page)
    # What was written meanwhile is put beside what was kept.
    expect(notes_on(page)[0].note).to_have_value("Another")
    expect(notes_on(page)[0].face).to_contain_text(CANARY)
    settle(page)
    assert "Another" not in everything(page)


def test_a_lost_passphrase_is_told_and_all_can_be_deleted(sample: Reader) -> None:
    """From the card, with two steps; then the book begins anew and no storage holds anything."""
    context = sample.context()
    locked_book(sample, context)
    page = sample.open(CHAPTER, context)
    page.get_by_text(WORDS["page_lock_lost"]).click()
    expect(page.get_by_text(WORDS["page_lock_lost_what"])).to_be_visible()
    page.get_by_role("button", name=WORDS["page_answers_delete"]).click()
    page.get_by_role("button", name=WORDS["page_answers_yes"]).click()

    expect(card(page)).to_have_count(0)
    expect(choice_on(page).button("check")).to_be_visible()
    assert stored(page, "localStorage") == {}
    assert list(stored(page, "sessionStorage")) == [PREFIX + "~progress"], "as of any page"


def test_deleting_everything_under_a_lock_leaves_nothing(sample: Reader) -> None:
    """In this tab, the other one and on the device no key of the book is left."""
    context = sample.context()
    page = locked_book(sample, context)
    other = sample.open(CHAPTER, context)
    unlock(other)
    expect(choice_on(other).feedback).to_be_visible()
    in_contents(page, "page_answers_delete")
    in_contents(page, "page_answers_yes")

    for tab in (page, other):
        expect(choice_on(tab).feedback).to_have_count(0)
        settle(tab)
        assert [stored(tab, area) for area in ("localStorage", "sessionStorage")] == [{}, {}]


def test_the_lock_comes_off_and_what_was_kept_stays(sample: Reader) -> None:
    """A new tab then asks for nothing, and says that others could read it."""
    context = sample.context()
    page = locked_book(sample, context)
    in_contents(page, "page_lock_off")
    expect(page.locator(".pg-answers")).to_contain_text(WORDS["saving_title_kept"])
    other = sample.open(CHAPTER, context)
    expect(choice_on(other).feedback).to_be_visible()
    expect(notes_on(other)[0].note).to_have_value(f"A chair {CANARY}")
    assert not [key for key in stored(page, "localStorage") if "~lock" in key or "~." in key]


@pytest.mark.parametrize("is_left", [False, True], ids=["open", "left"])
def test_a_lock_that_comes_off_in_one_tab_loses_nothing_in_another(
    sample: Reader, *, is_left: bool
) -> None:
    """What is kept stays on the device and is said to; a tab that was left writes nothing."""
    context = sample.context()
    other = sample.open("single/01-the-counter", context)
    answer(choice_on(other))
    keep_answers(other)
    first = notes_on(other)[0]
    first.note.fill(f"A chair {CANARY}")
    first.button("saving_keep_note").click()
    expect(first.face).to_contain_text(WORDS["saving_kept_note"])
    lock(other)
    expect(first.face).to_contain_text(WORDS["page_lock_says_saving_kept_note"])
    page = sample.open(CHAPTER, context)
    unlock(page)
    if is_left:
        other.locator(".pg-bar .pg-leave").click()
    kept = notes_on(page)[0]
    kept.note.fill(f"A lamp {CANARY}")
    expect(kept.face).to_contain_text(WORDS["page_lock_says_saving_kept_note"])
    settle(page)

    in_contents(page, "page_lock_off")

    expect(kept.face).to_contain_text(WORDS["saving_kept_note"])
    other.wait_for_timeout(900)
    expect(kept.face).to_contain_text(WORDS["saving_kept_note"])
    on_device = stored(page, "localStorage")
    assert {"my-counter", "first-words", "~progress"} <= {
        key.removeprefix(PREFIX) for key in on_device
    }
    assert stored(page, "sessionStorage") == {}
    if is_left:
        other.evaluate(
            "() => localStorage.setItem = sessionStorage.setItem = () => { window.wrote = true; }"
        )
        for name in ("input", "blur", "pagehide"):
            other.evaluate("(name) => window.dispatchEvent(new Event(name))", name)
        assert other.evaluate("window.wrote") is None
    third = sample.open(CHAPTER, context)
    expect(notes_on(third)[0].note).to_have_value(f"A lamp {CANARY}")
    expect(choice_on(third).feedback).to_be_visible()


def test_a_lock_that_was_taken_off_has_no_say_in_the_next_one(sample: Reader) -> None:
    """Locked with words that had no room, and opened again, the next one leaves its own key."""
    page = locked_book(sample, sample.context())
    in_contents(page, "page_lock_off")
    lock(page)
    settle(page)
    page.evaluate(f"() => {{ window.real = Storage.prototype.setItem; {FULL} }}")
    note = notes_on(page)[1]
    note.note.fill("A notice and a lamp")
    expect(note.face).to_contain_text(WORDS["saving_full_any"])
    in_contents(page, "page_lock_now")

    expect(card(page)).to_have_count(1)
    page.evaluate("() => { Storage.prototype.setItem = window.real; }")
    unlock(page)
    expect(note.note).to_be_visible()
    expect(note.note).to_have_value("A notice and a lamp")
    page.reload()
    expect(choice_on(page).feedback).to_be_visible()


def test_a_page_whose_card_does_not_come_is_drawn_without_what_is_locked(sample: Reader) -> None:
    """After a lost request nobody looks at an empty page: the text is there, and the way out."""
    context = sample.context()
    locked_book(sample, context)
    context.route("**/page-card.js", lambda route: route.abort("aborted"))
    page = sample.open(CHAPTER, context)

    expect(page.locator(".pg-bar .pg-leave")).to_be_visible()
    expect(notes_on(page)[0].note).to_have_value("")


def test_a_passphrase_is_changed_and_everything_stays(sample: Reader) -> None:
    """The new one opens it, the old one no longer does, and another open tab goes on."""
    context = sample.context()
    page = locked_book(sample, context)
    other = open_beside(sample, context)
    lock(page, "a boat and two oars", "page_lock_change")
    for word in (CANARY, "boat", "lamp"):
        assert word not in everything(page)
    answer(item_on(other, "at-the-gate"))
    settle(other)

    new = sample.open(CHAPTER, context)
    unlock(new)
    expect(new.get_by_role("alert")).to_have_text(WORDS["page_lock_wrong"])
    unlock(new, "a boat and two oars")
    expect(choice_on(new).feedback).to_be_visible()
    expect(notes_on(new)[0].note).to_have_value(f"A chair {CANARY}")
    new.goto(sample.address(ISLAND))
    expect(item_on(new, "at-the-gate").feedback).to_be_visible()
    page.reload()
    expect(notes_on(page)[1].note).to_have_value(f"A notice {CANARY}")


def test_stopping_to_keep_under_a_lock_takes_the_lock_along(sample: Reader) -> None:
    """Where no note is kept, nothing is left on the device that would ask for a passphrase."""
    page = sample.open(CHAPTER)
    answer(choice_on(page))
    lock(page)
    in_contents(page, "saving_stop_answers")
    assert stored(page, "localStorage") == {}
    page.reload()
    expect(choice_on(page).feedback).to_be_visible()


def test_a_damaged_lock_is_told_and_the_book_goes_on(sample: Reader) -> None:
    """No passphrase can open it; the card says so, and leads on."""
    context = sample.context()
    page = locked_book(sample, context)
    page.evaluate("key => localStorage.setItem(key, '{')", PREFIX + "~lock")
    other = sample.open(CHAPTER, context)
    expect(other.get_by_text(WORDS["page_lock_bad"])).to_be_focused()
    other.get_by_text(WORDS["page_lock_without"], exact=True).click()
    other.get_by_role("button", name=WORDS["page_lock_without_go"]).click()
    answer(choice_on(other))


def test_without_the_means_no_passphrase_is_offered_and_the_reason_is_told(sample: Reader) -> None:
    """As on plain http: what is kept without one still works."""
    context = sample.context()
    context.add_init_script("Object.defineProperty(crypto, 'subtle', { value: undefined })")
    page = sample.open(CHAPTER, context)
    page.locator(".pg-answers > summary").click()
    expect(page.locator(".pg-answers")).to_contain_text(WORDS["page_lock_cannot"])
    expect(page.get_by_role("button", name=WORDS["page_lock_offer"])).to_have_count(0)


def test_a_lock_that_this_browser_cannot_open_is_told(sample: Reader) -> None:
    """Without WebCrypto the card says why, and one can go on without."""
    context = sample.context()
    locked_book(sample, context)
    context.add_init_script("Object.defineProperty(crypto, 'subtle', { value: undefined })")
    page = sample.open(CHAPTER, context)
    expect(page.get_by_text(WORDS["page_lock_unable"])).to_be_visible()


@pytest.mark.parametrize("size", [WIDE, {**PHONE, "width": 360}], ids=["wide", "phone"])
def test_axe_finds_nothing_in_the_card_and_in_the_form(
    sample: Reader, size: dict[str, Any]
) -> None:
    """In both colours, with a mistake told; and nothing stands beside a narrow screen."""
    context = sample.context(viewport=size)
    page = sample.open(CHAPTER, context)
    answer(choice_on(page))
    if page.locator("button.pg-menu").is_visible():
        page.locator("button.pg-menu").click()
    in_contents(page, "page_lock_offer")
    page.get_by_role("button", name=WORDS["page_lock_put"]).click()
    expect(page.get_by_role("alert")).to_have_text(WORDS["page_lock_short"])
    assert faults_in_both_schemes(page) == []
    page.get_by_label(WORDS["page_lock_first"], exact=True).fill(PASSPHRASE)
    page.get_by_label(WORDS["page_lock_again"], exact=True).fill(PASSPHRASE)
    page.get_by_role("button", name=WORDS["page_lock_put"]).click()
    page.get_by_role("button", name=WORDS["page_lock_now"]).wait_for()
    assert faults_in_both_schemes(page) == []
    page.get_by_role("button", name=WORDS["page_lock_now"]).click()
    expect(card(page)).to_be_visible()
    unlock(page, "not this one")
    expect(page.get_by_role("alert")).to_have_text(WORDS["page_lock_wrong"])
    for summary in page.locator(".pg-lock summary").all():
        summary.click()
    assert faults_in_both_schemes(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_the_question_offers_a_passphrase_too(sample: Reader) -> None:
    """Who shares the device locks it there, and nothing was on it in clear before."""
    context = sample.context()
    page = sample.open(CHAPTER, context)
    answer(choice_on(page))
    asked = page.get_by_role("group", name=WORDS["page_ask"])
    asked.get_by_role("button", name=WORDS["page_ask_lock"]).click()
    page.get_by_label(WORDS["page_lock_first"], exact=True).fill(PASSPHRASE)
    page.get_by_label(WORDS["page_lock_again"], exact=True).fill(PASSPHRASE)
    page.get_by_role("button", name=WORDS["page_lock_put"]).click()
    told = page.get_by_text(WORDS["page_lock_says_page_ask_kept"])
    expect(told).to_be_focused()
    other = sample.open(CHAPTER, context)
    expect(card(other)).to_be_visible()


def test_a_write_is_sealed_before_the_next_page_comes(sample: Reader) -> None:
    """Words typed a moment before a link is followed are there afterwards, each time."""
    page = locked_book(sample, sample.context())
    for count in range(8):
        field = notes_on(page)[0].note
        field.fill(f"{CANARY} {count}")
        page.evaluate("address => location.assign(address)", sample.address(ISLAND))
        page.wait_for_url(sample.address(ISLAND))
        page.go_back()
        expect(notes_on(page)[0].note).to_have_value(f"{CANARY} {count}")


def test_what_is_late_writes_nothing_in_clear_after_leaving_under_a_lock(sample: Reader) -> None:
    """Also where the page itself stays, as that of a single file does."""
    page = sample.open("single/01-the-counter")
    answer(choice_on(page))
    lock(page)
    first = notes_on(page)[0]
    first.note.fill(f"A chair {CANARY}")
    first.button("saving_keep_note").click()
    settle(page)
    page.evaluate(LATE, [])
    page.wait_for_timeout(900)
    for word in (CANARY, "late words", "~key"):
        assert word not in everything(page)
    assert list(page.evaluate("({...sessionStorage})")) == ["left"]


def kept_and_open_twice(sample: Reader, context: BrowserContext, beside: str) -> tuple[Page, Page]:
    """Two tabs of a book whose answers, profession and one note are kept in clear."""
    page = sample.open(CHAPTER, context)
    page.locator("details.pg-profession > summary").first.click()
    answer(choice_on(page))
    first = notes_on(page)[0]
    first.note.fill(f"A chair {CANARY}")
    first.button("saving_keep_note").click()
    keep_answers(page)
    return page, sample.open(beside, context)


def check_nothing_in_clear(*tabs: Page) -> None:
    """Neither a word nor the name of an exercise lies in any storage of these tabs."""
    for tab in tabs:
        for word in (CANARY, "first-words", "my-counter", "~profession", "~progress"):
            assert word not in everything(tab)


def go_on_without(page: Page) -> None:
    """Choose it on the card."""
    page.get_by_text(WORDS["page_lock_without"], exact=True).click()
    page.get_by_role("button", name=WORDS["page_lock_without_go"]).click()
    expect(card(page)).to_have_count(0)


@pytest.mark.parametrize("beside", [CHAPTER, ISLAND] * 3)
def test_a_tab_open_while_another_locks_holds_nothing_in_clear(sample: Reader, beside: str) -> None:
    """Not behind the card, not after "Lock now", and not for one who goes on without; a race."""
    page, other = kept_and_open_twice(sample, sample.context(), beside)
    lock(page)
    expect(card(other)).to_be_visible()
    settle(other)
    check_nothing_in_clear(page, other)
    in_contents(page, "page_lock_now")
    expect(card(page)).to_be_visible()
    check_nothing_in_clear(page, other)
    go_on_without(other)
    assert CANARY not in everything(other)
    other.goto(sample.address(CHAPTER))
    expect(choice_on(other).feedback).to_have_count(0)
    expect(notes_on(other)[0].note).to_have_value("")


def words_that_wait(sample: Reader) -> tuple[Page, Page]:
    """A tab that put a lock on, and another one with a note that waits below the card."""
    page, other = kept_and_open_twice(sample, sample.context(), CHAPTER)
    notes_on(other)[1].note.fill(f"A lamp {CANARY}")
    lock(page)
    expect(card(other)).to_contain_text(WORDS["page_lock_waits"])
    return page, other


def test_words_of_another_tab_wait_for_the_passphrase_in_memory(sample: Reader) -> None:
    """A note that only that tab had lies in no storage, and is there once it is unlocked."""
    page, other = words_that_wait(sample)
    check_nothing_in_clear(page, other)
    unlock(other)
    expect(notes_on(other)[1].note).to_have_value(f"A lamp {CANARY}")
    expect(notes_on(other)[0].note).to_have_value(f"A chair {CANARY}")
    expect(card(other)).to_have_count(0)
    settle(other)
    check_nothing_in_clear(page, other)


@pytest.mark.parametrize("how", ["leave", "without", "erase"])
def test_nobody_without_the_passphrase_is_given_words_that_wait(sample: Reader, how: str) -> None:
    """Who leaves from the card, goes on without it or deletes all finds nothing of them."""
    page, other = kept_and_open_twice(sample, sample.context(), CHAPTER)
    notes_on(other)[1].note.fill(f"A lamp {CANARY}")
    lock(page)
    expect(card(other)).to_be_visible()
    if how == "leave":
        card(other).locator(".pg-leave").click()
        other.wait_for_url(sample.address("measures"))
        assert stored(other, "sessionStorage") == {}
        return
    if how == "without":
        go_on_without(other)
    else:
        other.get_by_text(WORDS["page_lock_lost"]).click()
        other.get_by_role("button", name=WORDS["page_answers_delete"]).click()
        other.get_by_role("button", name=WORDS["page_answers_yes"]).click()
        expect(card(other)).to_have_count(0)
        assert stored(other, "localStorage") == {}
    expect(notes_on(other)[1].note).to_have_value("")
    assert CANARY not in everything(other)


def test_a_lock_that_comes_off_gives_back_words_that_wait(sample: Reader) -> None:
    """The other tab goes on in clear, with the note that only it had."""
    page, other = kept_and_open_twice(sample, sample.context(), CHAPTER)
    notes_on(other)[1].note.fill(f"A lamp {CANARY}")
    lock(page)
    expect(card(other)).to_be_visible()
    in_contents(page, "page_lock_off")
    expect(card(other)).to_have_count(0)
    expect(notes_on(other)[1].note).to_have_value(f"A lamp {CANARY}")
    expect(notes_on(other)[0].note).to_have_value(f"A chair {CANARY}")


def test_a_tab_that_has_not_heard_of_the_lock_writes_nothing_in_clear(sample: Reader) -> None:
    """A page that slept finds the lock at its next write; the words wait below the card."""
    context = sample.context()
    context.add_init_script(
        "addEventListener('storage', (event) => event.stopImmediatePropagation(), true);"
    )
    page, other = kept_and_open_twice(sample, context, CHAPTER)
    lock(page)
    come_true(other, f"localStorage.getItem('{PREFIX}~lock')")
    notes_on(other)[1].note.fill(f"A lamp {CANARY}")
    expect(card(other)).to_be_visible()
    check_nothing_in_clear(page, other)
    unlock(other)
    expect(notes_on(other)[1].note).to_have_value(f"A lamp {CANARY}")


def test_what_a_restored_tab_holds_in_clear_is_gone_once_the_card_shows(sample: Reader) -> None:
    """A browser brings a tab's storage back; the passphrase then opens that too."""
    context = sample.context()
    page = locked_book(sample, context)
    other = sample.open("measures", context)
    value = json.dumps({"rev": 1, "by": "x", "note": True, "state": f"A lamp {CANARY}"})
    other.evaluate("([key, text]) => sessionStorage.setItem(key, text)", [f"{PREFIX}~plans", value])
    other.goto(sample.address(CHAPTER))
    expect(card(other)).to_be_visible()
    check_nothing_in_clear(page, other)
    assert "~plans" not in everything(other)
    unlock(other)
    expect(choice_on(other).feedback).to_be_visible()
    settle(other)
    check_nothing_in_clear(page, other)


def away_and_back(page: Page, meanwhile: Callable[[], None]) -> None:
    """Let something happen while a tab stands elsewhere, and go back in it."""
    page.goto("about:blank")
    meanwhile()
    page.go_back()


def test_lock_now_counts_for_a_tab_that_stood_elsewhere(sample: Reader) -> None:
    """It hears of it when it comes back, though its own rest has not been long."""
    context = sample.context()
    page = locked_book(sample, context)
    other = open_beside(sample, context)
    away_and_back(other, lambda: in_contents(page, "page_lock_now"))
    expect(card(other)).to_be_visible()
    assert PREFIX + "~key" not in stored(other, "sessionStorage")
    unlock(other)
    expect(card(other)).to_have_count(0)
    other.reload()
    expect(other.locator(".pg-answers")).to_be_visible()


def test_words_below_the_card_wait_whatever_another_tab_writes(sample: Reader) -> None:
    """A tab that came back to a lock keeps its note in memory until the passphrase comes."""
    page, other = kept_and_open_twice(sample, sample.context(), CHAPTER)
    notes_on(other)[1].note.fill(f"A lamp {CANARY}")
    away_and_back(other, lambda: lock(page))
    expect(card(other)).to_contain_text(WORDS["page_lock_waits"])
    expect(card(other)).to_contain_text(WORDS["page_lock_without_waits"])
    page.goto(sample.address(ISLAND))
    answer(item_on(page, "at-the-gate"))
    settle(page)
    other.wait_for_timeout(300)
    expect(card(other)).to_contain_text(WORDS["page_lock_waits"])
    unlock(other)
    expect(notes_on(other)[1].note).to_have_value(f"A lamp {CANARY}")


@pytest.mark.parametrize("how", ["page_lock_off", "page_answers_delete"])
def test_a_card_goes_with_the_lock(sample: Reader, how: str) -> None:
    """Words that waited are given back where it came off, and are gone where all was deleted."""
    page, other = kept_and_open_twice(sample, sample.context(), CHAPTER)
    notes_on(other)[1].note.fill(f"A lamp {CANARY}")
    away_and_back(other, lambda: lock(page))
    expect(card(other)).to_contain_text(WORDS["page_lock_waits"])
    in_contents(page, how)
    if how == "page_answers_delete":
        page.get_by_role("button", name=WORDS["page_answers_yes"], exact=True).click()
    expect(card(other)).to_have_count(0)
    stays = how == "page_lock_off"
    expect(notes_on(other)[1].note).to_have_value(f"A lamp {CANARY}" if stays else "")
    assert (CANARY in everything(other)) == stays


@pytest.mark.parametrize("how", ["page_lock_off", "page_answers_delete"])
def test_a_lock_that_goes_while_a_tab_is_elsewhere_leaves_no_key_in_it(
    sample: Reader, how: str
) -> None:
    """What only that tab had is in clear again where it came off, and gone after a deletion."""
    context = sample.context()
    page = locked_book(sample, context)
    other = open_beside(sample, context)
    other.goto(sample.address(CHAPTER))
    notes_on(other)[1].note.fill(f"A lamp {CANARY}")
    settle(other)

    def let_it_go() -> None:
        in_contents(page, how)
        if how == "page_answers_delete":
            page.get_by_role("button", name=WORDS["page_answers_yes"], exact=True).click()
        settle(page)

    away_and_back(other, let_it_go)
    stays = how == "page_lock_off"
    expect(notes_on(other)[1].note).to_have_value(f"A lamp {CANARY}" if stays else "")
    assert not [key for key in stored(other, "sessionStorage") if "~key" in key or "~." in key]
    assert (CANARY in everything(other)) == stays


def test_going_on_without_is_for_one_lock_alone(sample: Reader) -> None:
    """It is not said of a book without one, and the next one asks for its passphrase."""
    page, other = kept_and_open_twice(sample, sample.context(), CHAPTER)
    lock(page)
    expect(card(other)).to_be_visible()
    go_on_without(other)
    in_contents(page, "page_lock_off")
    # It loads itself anew.
    expect(choice_on(other).feedback).to_be_visible()
    expect(other.get_by_text(WORDS["page_lock_is_without"])).to_have_count(0)
    notes_on(other)[1].note.fill(f"A lamp {CANARY}")
    lock(page)
    expect(card(other)).to_contain_text(WORDS["page_lock_waits"])
    check_nothing_in_clear(page, other)
    unlock(other)
    expect(notes_on(other)[1].note).to_have_value(f"A lamp {CANARY}")


def test_a_card_takes_the_passphrase_that_another_tab_has_changed(sample: Reader) -> None:
    """It opens what the lock is now, and no more what it was when the card came."""
    page, other = words_that_wait(sample)
    lock(page, "a boat and two oars", "page_lock_change")
    unlock(other)
    expect(other.get_by_role("alert")).to_have_text(WORDS["page_lock_wrong"])
    unlock(other, "a boat and two oars")
    expect(notes_on(other)[1].note).to_have_value(f"A lamp {CANARY}")


def test_of_two_locks_that_are_put_on_at_once_the_first_stays(sample: Reader) -> None:
    """The other tab asks for its passphrase, and nothing is sealed that nobody can open."""
    page, other = kept_and_open_twice(sample, sample.context(), CHAPTER)
    notes_on(other)[1].note.fill(f"A lamp {CANARY}")
    fill_in(page)
    fill_in(other, "a boat and two oars")
    for tab in (page, other):
        # Without a wait: the first one may hide the other.
        tab.get_by_role("button", name=WORDS["page_lock_put"]).evaluate("each => each.click()")
    page.wait_for_timeout(2500)
    locked = other if card(page).count() else page
    words = {page: PASSPHRASE, other: "a boat and two oars"}
    asked = other if locked is page else page
    expect(card(asked)).to_be_visible()
    unlock(asked, words[locked])
    expect(card(asked)).to_have_count(0)
    expect(notes_on(asked)[0].note).to_have_value(f"A chair {CANARY}")
    asked.reload()
    expect(notes_on(asked)[0].note).to_have_value(f"A chair {CANARY}")
    assert "~!" not in everything(asked)


def test_a_last_day_that_passes_behind_another_window_is_told(sample: Reader) -> None:
    """The page that comes to the front again says that all was deleted, and why."""
    page = sample.open(CHAPTER)
    answer(choice_on(page))
    keep_answers(page)
    page.evaluate(
        "key => localStorage.setItem(key, JSON.stringify({term: 7, seen: '2026-02-01'}))",
        PREFIX + "~until",
    )
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    told = page.locator("main > .pg-notice", has_text=WORDS["page_keep_over"])
    expect(told).to_be_visible()
    expect(choice_on(page).feedback).to_have_count(0)
    assert stored(page, "localStorage") == {}
