"""What a lock means for other tabs: those that stand elsewhere, wait, or go on without it."""

from __future__ import annotations

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.items import answer, item_on
from tests.browser.reader import Reader, come_true, fill, stored
from tests.browser.test_keeping import (
    CHAPTER,
    PREFIX,
    choice_on,
    in_contents,
    keep_answers,
    notes_on,
)
from tests.browser.test_lock import (
    CANARY,
    ISLAND,
    away_and_back,
    card,
    everything,
    go_on_without,
    kept_and_open_twice,
    lock,
    locked_book,
    open_beside,
    settle,
    unlock,
    words_that_wait,
)
from tests.conftest import WORDS

LAMP = f"A lamp {CANARY}"
OTHER = "a boat and two oars"
DEAF = """addEventListener(
  "storage", (event) => event.isTrusted && event.stopImmediatePropagation(), true);"""
"""As a browser that does not tell its tabs of each other."""
SOON = 8000
"""More milliseconds than a page takes to look at what other tabs did."""


def erase(page: Page) -> None:
    """Delete everything, in "Your answers"."""
    in_contents(page, "page_answers_delete")
    page.get_by_role("button", name=WORDS["page_answers_yes"], exact=True).click()


def with_a_note_of_its_own(sample: Reader, context: BrowserContext) -> tuple[Page, Page]:
    """A locked book, and another tab of it that is unlocked and holds a note that is not kept."""
    page = locked_book(sample, context)
    other = open_beside(sample, context)
    other.goto(sample.address(CHAPTER))
    notes_on(other)[1].note.fill(LAMP)
    settle(other)
    return page, other


def without(sample: Reader, context: BrowserContext, name: str = CHAPTER) -> tuple[Page, Page]:
    """A locked book, and another tab that goes on without what is locked."""
    page = locked_book(sample, context)
    other = sample.open(name, context)
    go_on_without(other)
    expect(other.locator(".pg-answers")).to_be_visible()
    return page, other


def told(page: Page, word: str) -> None:
    """The head of the page says this."""
    expect(page.locator("main > .pg-notice")).to_have_text(WORDS[word])


def test_a_tab_that_goes_on_without_takes_nothing_when_the_lock_comes_off(sample: Reader) -> None:
    """What was kept stays on the device, and is there when that tab is closed."""
    page, other = without(sample, sample.context())
    in_contents(page, "page_lock_off")
    expect(notes_on(other)[0].note).to_have_value(f"A chair {CANARY}")
    settle(other)
    assert PREFIX + "first-words" in stored(page, "localStorage")
    expect(choice_on(page).feedback).to_be_visible()
    other.close()
    page.reload()
    expect(choice_on(page).feedback).to_be_visible()


def test_a_tab_that_goes_on_without_follows_the_lock_that_comes_off(sample: Reader) -> None:
    """It says so no more, keeps its own note, and the next lock asks it for the passphrase."""
    page, other = without(sample, sample.context())
    notes_on(other)[1].note.fill(LAMP)
    other.locator(".pg-answers > summary").click()
    expect(other.get_by_text(WORDS["page_lock_is_without"])).to_be_visible()
    in_contents(page, "page_lock_off")
    expect(other.get_by_text(WORDS["page_lock_is_without"])).to_have_count(0)
    expect(notes_on(other)[1].note).to_have_value(LAMP)
    lock(page)
    in_contents(page, "page_lock_now")
    expect(card(other)).to_contain_text(WORDS["page_lock_waits"])
    assert CANARY not in everything(other)


def test_a_tab_that_goes_on_without_deletes_what_came_later_too(sample: Reader) -> None:
    """Nothing is left of what another tab kept meanwhile; then this one can keep again."""
    page, other = without(sample, sample.context())
    page.goto(sample.address(ISLAND))
    answer(item_on(page, "at-the-gate"))
    settle(page)
    page.close()
    erase(other)
    assert stored(other, "localStorage") == {}
    keep_answers(other)
    answer(choice_on(other))
    assert PREFIX + "first-words" in stored(other, "localStorage")


def test_who_goes_on_without_goes_on_when_the_passphrase_is_changed(sample: Reader) -> None:
    """It was another person's; the note in this tab is there on its next page too."""
    page, other = without(sample, sample.context())
    notes_on(other)[1].note.fill(LAMP)
    settle(other)
    lock(page, OTHER, "page_lock_change")
    other.reload()
    expect(notes_on(other)[1].note).to_have_value(LAMP)
    expect(card(other)).to_have_count(0)


@pytest.mark.parametrize("then", ["nothing", "keep", "lock", "stop"])
def test_what_was_deleted_does_not_come_back_with_a_tab_from_elsewhere(
    sample: Reader, then: str
) -> None:
    """Whatever the next person keeps; the tab says in a sentence that its words are deleted."""
    page, other = with_a_note_of_its_own(sample, sample.context())

    def meanwhile() -> None:
        if then == "stop":
            in_contents(page, "page_lock_off")
            notes_on(page)[0].button("saving_stop_note").click()
            in_contents(page, "saving_stop_answers")
            return
        erase(page)
        if then == "keep":
            answer(choice_on(page))
            keep_answers(page)
        elif then == "lock":
            lock(page, OTHER)

    away_and_back(other, meanwhile)
    if then == "lock":
        expect(card(other)).not_to_contain_text(WORDS["page_lock_waits"])
        unlock(other, OTHER)
    told(other, "page_lock_gone")
    expect(notes_on(other)[1].note).to_have_value("")
    assert LAMP not in everything(other)
    other.reload()
    expect(notes_on(other)[1].note).to_have_value("")
    expect(other.locator("main > .pg-notice")).to_have_count(0)


def test_the_next_lock_takes_in_no_words_of_one_who_went_on_without(sample: Reader) -> None:
    """They were written before all was deleted, in a tab that then stood elsewhere."""
    page, other = without(sample, sample.context())
    notes_on(other)[1].note.fill(LAMP)

    def meanwhile() -> None:
        erase(page)
        lock(page, OTHER)

    away_and_back(other, meanwhile)
    expect(card(other)).not_to_contain_text(WORDS["page_lock_waits"])
    unlock(other, OTHER)
    told(other, "page_lock_gone")
    expect(notes_on(other)[1].note).to_have_value("")


def test_a_lock_put_on_again_gives_a_tab_from_elsewhere_its_note(sample: Reader) -> None:
    """Taken off meanwhile, and another one put on: the passphrase opens it, nothing is damaged."""
    page, other = with_a_note_of_its_own(sample, sample.context())

    def meanwhile() -> None:
        in_contents(page, "page_lock_off")
        lock(page, OTHER)

    away_and_back(other, meanwhile)
    expect(card(other)).to_contain_text(WORDS["page_lock_waits"])
    unlock(other, OTHER)
    expect(notes_on(other)[1].note).to_have_value(LAMP)
    expect(other.locator("main > .pg-notice")).to_have_count(0)


def test_a_lock_that_comes_off_opens_what_a_tab_at_the_card_has(sample: Reader) -> None:
    """It locked after a rest, with a note of its own that only the key opens."""
    page, other = with_a_note_of_its_own(sample, sample.context())
    other.evaluate("key => sessionStorage.removeItem(key)", f"{PREFIX}~key")
    other.reload()
    expect(card(other)).to_be_visible()
    in_contents(page, "page_lock_off")
    expect(notes_on(other)[1].note).to_have_value(LAMP)
    for tab in (page, other):
        assert "~locked" not in everything(tab)
        assert "~key" not in everything(tab)


@pytest.mark.parametrize("areas", ["local", "both"])
def test_what_was_cleared_outside_is_stored_again_before_it_locks(
    sample: Reader, areas: str
) -> None:
    """The card then asks for the passphrase, which opens all of it, the tab's own note too."""
    page = locked_book(sample, sample.context())
    settle(page)
    page.evaluate("localStorage.clear()")
    if areas == "both":
        page.evaluate("sessionStorage.clear()")
    in_contents(page, "page_lock_now")
    expect(card(page)).to_be_visible()
    unlock(page)
    expect(choice_on(page).feedback).to_be_visible()
    expect(notes_on(page)[0].note).to_have_value(f"A chair {CANARY}")
    expect(notes_on(page)[1].note).to_have_value(f"A notice {CANARY}")


def test_words_below_the_card_survive_what_clears_the_device_outside(sample: Reader) -> None:
    """The passphrase opens them still, and the lock lies there again."""
    page, other = words_that_wait(sample)
    page.goto(sample.address("measures"))
    page.evaluate("localStorage.clear()")
    settle(other)
    unlock(other)
    expect(notes_on(other)[1].note).to_have_value(LAMP)
    assert CANARY not in everything(other)
    other.reload()
    expect(notes_on(other)[1].note).to_have_value(LAMP)
    assert PREFIX + "~lock" in stored(other, "localStorage")


def test_lock_now_reaches_other_tabs_on_a_full_device(sample: Reader) -> None:
    """Where not a letter more has room, the other tab shows the card too."""
    context = sample.context()
    page = locked_book(sample, context)
    other = open_beside(sample, context)
    settle(other)
    fill(page)
    in_contents(page, "page_lock_now")
    expect(card(page)).to_be_visible()
    expect(card(other)).to_be_visible()


def test_a_page_without_room_says_where_answers_are_once_it_is_opened(sample: Reader) -> None:
    """On a full device the page stays as it was, and speaks of the lock that came meanwhile."""
    page, other = kept_and_open_twice(sample, sample.context(), CHAPTER)
    in_contents(page, "saving_stop_answers")
    settle(other)
    notes_on(other)[1].note.fill(LAMP)
    keep_answers(page)
    lock(page)
    expect(card(other)).to_contain_text(WORDS["page_lock_waits"])
    fill(other)
    fill(other, "sessionStorage")
    unlock(other)
    expect(card(other)).to_have_count(0)
    other.locator(".pg-side .pg-answers > summary").click()
    said = other.locator(".pg-side .pg-answers")
    expect(said.get_by_role("button", name=WORDS["page_lock_now"])).to_be_visible()
    expect(said).not_to_contain_text(WORDS["saving_title_tab"])
    expect(notes_on(other)[1].note).to_have_value(LAMP)


@pytest.mark.parametrize("waits", ["open", "loaded"])
def test_words_below_a_card_are_deleted_with_all_the_rest_on_a_full_device(
    sample: Reader, waits: str
) -> None:
    """In a page that was open when the lock came, and in one that came back to it."""
    page, other = kept_and_open_twice(sample, sample.context(), CHAPTER)
    notes_on(other)[1].note.fill(LAMP)
    if waits == "open":
        lock(page)
    else:
        away_and_back(other, lambda: lock(page))
    expect(card(other)).to_contain_text(WORDS["page_lock_waits"])
    fill(page)
    erase(page)
    expect(card(other)).to_have_count(0)
    expect(notes_on(other)[1].note).to_have_value("")
    assert CANARY not in everything(other)
    assert not [key for key in stored(page, "localStorage") if key.startswith(PREFIX)]


@pytest.mark.parametrize("waits", ["open", "loaded"])
@pytest.mark.parametrize("how", ["page_lock_off", "page_answers_delete"])
def test_a_card_goes_with_the_lock_where_tabs_hear_nothing_of_each_other(
    sample: Reader, waits: str, how: str
) -> None:
    """Its words are there again where the lock came off; deleted with all, that is told."""
    context = sample.context()
    context.add_init_script(DEAF)
    page, other = kept_and_open_twice(sample, context, CHAPTER)
    notes_on(other)[1].note.fill(LAMP)
    if waits == "open":
        lock(page)
        expect(card(other)).to_be_visible(timeout=SOON)
    else:
        away_and_back(other, lambda: lock(page))
    expect(card(other)).to_contain_text(WORDS["page_lock_waits"])
    come_true(other, f"localStorage.getItem('{PREFIX}~whose')")
    settle(other)
    if how == "page_lock_off":
        in_contents(page, how)
    else:
        erase(page)
    expect(card(other)).to_have_count(0, timeout=SOON)
    stays = how == "page_lock_off"
    expect(notes_on(other)[1].note).to_have_value(LAMP if stays else "")
    if not stays:
        told(other, "page_lock_gone")
        assert CANARY not in everything(other)


def deaf_and_beside(sample: Reader) -> tuple[Page, Page]:
    """Two unlocked tabs that hear nothing of each other; the second has a note of its own."""
    context = sample.context()
    context.add_init_script(DEAF)
    return with_a_note_of_its_own(sample, context)


def deaf_and_held(sample: Reader) -> tuple[Page, Page]:
    """A locked book, and a tab whose words wait below the card; neither hears of the other."""
    context = sample.context()
    context.add_init_script(DEAF)
    page, other = kept_and_open_twice(sample, context, CHAPTER)
    notes_on(other)[1].note.fill(LAMP)
    lock(page)
    expect(card(other)).to_be_visible(timeout=SOON)
    return page, other


def come_to(page: Page) -> None:
    """Somebody presses the tab of this page."""
    page.bring_to_front()
    page.evaluate("dispatchEvent(new Event('focus'))")
    settle(page)


def test_what_another_tab_wrote_is_merged_though_nobody_tells_it(sample: Reader) -> None:
    """A page looks at what lies on the device when somebody comes to it."""
    page, other = deaf_and_beside(sample)
    notes_on(other)[0].note.fill(f"A chair {CANARY}, {OTHER}")
    settle(other)
    come_to(page)
    note = notes_on(page)[0].note
    expect(note).to_have_value(f"A chair {CANARY}, {OTHER}")
    note.press("End")
    note.press_sequentially(", a lamp")
    settle(page)
    other.close()
    page.reload()
    expect(notes_on(page)[0].note).to_have_value(f"A chair {CANARY}, {OTHER}, a lamp")


@pytest.mark.parametrize("how", ["page_lock_off", "saving_stop_answers"])
def test_what_another_tab_kept_stays_when_its_lock_or_the_answers_go(
    sample: Reader, how: str
) -> None:
    """Also a note that this tab has never seen; where one is kept, the lock stays over it."""
    page, other = deaf_and_beside(sample)
    notes_on(other)[1].button("saving_keep_note").click()
    settle(other)
    other.close()
    come_to(page)
    in_contents(page, how)
    settle(page)
    again = sample.open(CHAPTER, page.context)
    if how == "saving_stop_answers":
        unlock(again)
    assert LAMP in [each.note.input_value() for each in notes_on(again)]
    assert f"A chair {CANARY}" in [each.note.input_value() for each in notes_on(again)]


def test_who_could_not_keep_a_note_without_follows_the_lock_too(sample: Reader) -> None:
    """What the device refused lies in the tab, so that the page loads itself anew."""
    page, other = without(sample, sample.context())
    second = notes_on(other)[1]
    second.note.fill(LAMP)
    second.button("saving_keep_note").click()
    settle(other)
    other.locator(".pg-answers > summary").click()
    expect(other.get_by_text(WORDS["page_lock_is_without"])).to_be_visible()
    in_contents(page, "page_lock_off")
    expect(other.get_by_text(WORDS["page_lock_is_without"])).to_have_count(0)
    expect(notes_on(other)[1].note).to_have_value(LAMP)


def test_a_new_passphrase_is_not_shown_to_who_comes_after(sample: Reader) -> None:
    """The form in which it is typed goes where the lock comes off in another tab."""
    context = sample.context()
    page = locked_book(sample, context)
    other = open_beside(sample, context)
    in_contents(other, "page_lock_change")
    form = other.get_by_role("form", name=WORDS["page_lock_new"], exact=True)
    field = form.locator("input").first
    field.fill("a lamp, two chairs and a boat")
    in_contents(page, "page_lock_off")
    expect(form).to_have_count(0)


@pytest.mark.parametrize("where", ["here", "in another tab"])
def test_a_first_passphrase_is_not_shown_to_who_comes_after_a_deletion(
    sample: Reader, where: str
) -> None:
    """The form in which it is typed goes with all the rest."""
    context = sample.context()
    page, other = kept_and_open_twice(sample, context, CHAPTER)
    in_contents(page, "page_lock_offer")
    form = page.get_by_role("form", name=WORDS["page_lock_new"], exact=True)
    form.locator("input").first.fill(OTHER)
    form.get_by_label(WORDS["page_lock_show"]).check()
    erase(page if where == "here" else other)
    expect(form).to_have_count(0)
    in_contents(page, "page_lock_offer")
    expect(form.locator("input").first).to_have_value("")


def test_a_lock_is_found_though_nothing_was_kept_before_and_nobody_tells_of_it(
    sample: Reader,
) -> None:
    """The other tab's own note does not stay on the screen, nor in clear in the tab."""
    context = sample.context()
    context.add_init_script(DEAF)
    page, other = sample.open(CHAPTER, context), sample.open(CHAPTER, context)
    notes_on(other)[1].note.fill(LAMP)
    settle(other)
    lock(page)
    expect(card(other)).to_contain_text(WORDS["page_lock_waits"], timeout=SOON)
    assert CANARY not in everything(other)
    unlock(other)
    expect(notes_on(other)[1].note).to_have_value(LAMP)


def test_a_card_opens_with_a_new_passphrase_that_nobody_told_it_of(sample: Reader) -> None:
    """It was changed in another tab while the words of this one waited."""
    page, other = deaf_and_held(sample)
    lock(page, OTHER, "page_lock_change")
    unlock(other, OTHER)
    expect(notes_on(other)[1].note).to_have_value(LAMP)


def test_who_deletes_everything_at_a_card_deletes_what_was_sealed_meanwhile(sample: Reader) -> None:
    """Also where no tab hears of another one; else the next person reads of damaged things."""
    page, other = deaf_and_held(sample)
    notes_on(page)[1].note.fill(f"A boat {CANARY}")
    notes_on(page)[1].button("saving_keep_note").click()
    settle(page)
    page.close()
    card(other).get_by_text(WORDS["page_lock_lost"], exact=True).click()
    card(other).get_by_role("button", name=WORDS["page_answers_delete"], exact=True).click()
    card(other).get_by_role("button", name=WORDS["page_answers_yes"], exact=True).click()
    expect(card(other)).to_have_count(0)
    assert stored(other, "localStorage") == {}
