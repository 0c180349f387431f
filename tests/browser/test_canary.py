"""What somebody types into any field of the book is nowhere that the next person could look."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect

from practiceguides.content.pages import ITEMS
from tests.browser.items import item_on, items_on, lead_to_fields
from tests.browser.reader import Reader, until
from tests.browser.test_keeping import in_contents
from tests.browser.test_lock import card, lock, unlock
from tests.browser.test_room import enter, last_screen, press
from tests.browser.test_search import search
from tests.browser.test_workbook import go_to_workbook, save_file
from tests.browser.test_written import IN_WORDS
from tests.conftest import GALLERY, WORDS, the_book
from tests.tools import browser_path

CANARY = "Zimbelkraut"
"""A word that no text has, for the fields whose words are kept in their tab."""
UNKEPT = "Zimbelblatt"
"""Another one, for those whose words are kept nowhere."""
FIELDS = ":is(textarea, input:not([type=number]), [contenteditable]):read-write:visible"
"""Whatever takes letters; the room's numbers of slips take none."""
REACHED = """async () => ({
  lasting: JSON.stringify([
    Object.entries(localStorage), document.cookie, history.state, window.name, document.title,
    navigation.entries().map(({ url }) => url), location.href,
  ]),
  session: JSON.stringify(Object.entries(sessionStorage)),
  others: [...(await indexedDB.databases()), ...(await caches.keys())],
})"""
SENT_WHILE_TYPED = """fields => fields
  .filter((each) => each.spellcheck || each.writingSuggestions !== "false")
  .map((each) => each.outerHTML)"""
"""Fields whose words a browser may send to a service that corrects them, or goes on with them."""
SENT_FOR_TRANSLATION = """word => [...document.body.querySelectorAll("*")]
  .filter((each) => each.translate)
  .filter(({ childNodes }) => [...childNodes].some(({ data }) => data?.includes(word)))
  .map((each) => each.outerHTML)"""
"""Elements whose words a browser sends away where it is asked to translate the page."""
PAGES = ("book/01-the-counter", "book/welcome", "book/02-the-quay", "book/03-the-island",
         "book/desks/desk-gate", "book/desks/desk-cabin", "single/01-the-counter")  # fmt: skip
CARD = "book/pocket-card"


@cache
def _pages_with_fields() -> Mapping[str, Sequence[str]]:
    """Of each part of the real book the pages that have a field for words of one's own."""
    book = the_book()
    parts: dict[str, list[str]] = {"book": [GALLERY]}
    for page in book.pages:
        items = [book.items[name] for kind, name, *_ in page.named if kind in ITEMS]
        if IN_WORDS & {each.item.type for each in items}:
            parts.setdefault(Path(page.docname).parent.name, []).append(page.docname)
    return parts


def _write(place: Page | Locator, word: str = CANARY) -> int:
    """Type the word into each field that is open on a page or a part; says how many there were."""
    assert place.locator(FIELDS).evaluate_all(SENT_WHILE_TYPED) == []
    fields = place.locator(FIELDS).all()
    for number, field in enumerate(fields):
        field.fill(f"{word} {number}")
    return len(fields)


def _write_everywhere(reader: Reader, page: Page, pages: Iterable[str] = PAGES) -> int:
    """Type the word into each field of each page, also those that come after an answer."""
    count = 0
    for name in pages:
        page.goto(reader.address(name))
        items = items_on(page)
        page.evaluate(
            "document.querySelectorAll('main details').forEach((each) => each.open = true)"
        )
        for item in items:
            if item.spec["type"] in IN_WORDS:
                lead_to_fields(item)
        count += _write(page)
        _test_nothing_lasts(page)
    return count


def _test_nothing_lasts(page: Page, word: str = CANARY) -> str:
    """Not in an address or a title, on the device, or for translation; gives what the tab has."""
    reached = page.evaluate(REACHED)
    assert word not in reached["lasting"], page.url
    assert page.evaluate(SENT_FOR_TRANSLATION, word) == []
    assert reached["others"] == [], "the book uses no such storage"
    return str(reached["session"])


def _shows(page: Page, word: str = CANARY) -> bool:
    values = page.locator("textarea, input").evaluate_all("all => all.map((each) => each.value)")
    return word in page.content() + str(values) + str(page.evaluate(REACHED))


def _test_another_tab(reader: Reader, context: BrowserContext, pages: Iterable[str]) -> None:
    """No page shows a word, "Your answers" and the pocket card neither."""
    for name in pages:
        other = reader.open(name, context)
        for item in items_on(other):
            item.enter()
        if other.locator(".pg-answers").count():
            other.locator(".pg-answers > summary").click()
        if name == CARD:
            other.get_by_role("button", name=WORDS["pocket_fill"]).click()
        assert not _shows(other), name
        other.close()


def _test_places(reader: Reader, context: BrowserContext, pages: Sequence[str], to: Path) -> None:
    """What was typed on these pages is in no request, other tab, restarted browser or file."""
    page = context.pages[0]
    assert not [each for each in reader.requested if CANARY in each]
    some = (pages[0], pages[-1], "book/workbook")
    _test_another_tab(reader, context, some)
    kept = context.storage_state(indexed_db=True)
    assert CANARY not in str(kept)
    _test_another_tab(reader, reader.context(storage_state=kept), some[:1])
    page.goto(reader.address(pages[0]))
    assert _shows(page), "in its own tab the word is there"
    go_to_workbook(page)
    expect(page.locator(".pg-workbook")).to_contain_text(CANARY)
    _test_nothing_lasts(page)
    assert CANARY not in save_file(page, to).read_text(encoding="utf-8")
    assert CANARY in save_file(page, to, words=True).read_text(encoding="utf-8")


def test_typed_words_are_in_no_place_that_others_reach(sample: Reader, tmp_path: Path) -> None:
    """Not in an address, a title, a request, another tab, the device or a file without words."""
    context = sample.context()
    assert _write_everywhere(sample, context.new_page()) > 12
    _test_places(sample, context, PAGES, tmp_path)


@pytest.mark.parametrize("part", sorted(_pages_with_fields()))
def test_words_of_the_whole_book_stay_in_their_tab(book: Reader, part: str, tmp_path: Path) -> None:
    """The same on every page that has a field, which is where a type for such words is shown."""
    pages = _pages_with_fields()[part]
    context = book.context()
    assert _write_everywhere(book, context.new_page(), pages) >= len(pages)
    _test_places(book, context, pages, tmp_path)


def test_after_leaving_and_after_a_restart_no_word_is_left(sample: Reader) -> None:
    """The tab that was left holds nothing, and what the browser keeps for tomorrow neither."""
    context = sample.context()
    page = context.new_page()
    assert _write_everywhere(sample, page, PAGES[:4]) > 5
    page.locator(".pg-bar .pg-leave").click()
    page.wait_for_url(sample.address("measures"))

    assert CANARY not in str(page.evaluate(REACHED))
    page.goto(sample.address(PAGES[0]))
    assert not _shows(page)
    kept = context.storage_state(indexed_db=True)
    assert CANARY not in str(kept)
    again = sample.open(PAGES[0], sample.context(storage_state=kept))
    expect(again.get_by_role("heading", level=1)).to_be_visible()
    assert not _shows(again)


def test_a_browser_that_is_closed_and_started_again_shows_no_word(
    browser: Browser, sample: Reader, tmp_path: Path
) -> None:
    """The same profile, the next morning: what was left on the device is there, and no word."""

    def started() -> BrowserContext:
        return browser.browser_type.launch_persistent_context(
            tmp_path, executable_path=browser_path(), args=["--no-sandbox"], offline=True
        )

    with started() as context:
        page = context.pages[0]
        assert _write_everywhere(sample, page, PAGES[:1]) > 2
        page.evaluate("localStorage.setItem('left', 'here')")
    with started() as context:
        page = context.new_page()
        page.goto(sample.address(PAGES[0]))
        assert page.evaluate("localStorage.getItem('left')") == "here"
        for item in items_on(page):
            item.enter()
        assert not _shows(page)


def test_what_is_looked_for_stands_in_no_address_and_is_not_kept(sample: Reader) -> None:
    """Neither in the tab itself, nor where a place leads that was found."""
    context = sample.context()
    page = sample.open("search", context)
    assert _write(page, UNKEPT) == 1
    results = search(page, f"{UNKEPT} capital")
    assert UNKEPT not in _test_nothing_lasts(page, UNKEPT)
    results.locator("> a").first.click()
    page.wait_for_url(lambda address: "search" not in address)

    assert not _shows(page, UNKEPT)
    assert not [each for each in sample.requested if UNKEPT in each]
    assert UNKEPT not in str(context.storage_state(indexed_db=True))
    assert not _shows(sample.open("search", context), UNKEPT)


def test_a_passphrase_is_found_nowhere(sample: Reader, tmp_path: Path) -> None:
    """Put on, typed wrongly, changed and given up: no storage, page, tab or file has it."""
    context = sample.context()
    page = sample.open(PAGES[0], context)
    item_on(page, "my-counter").note.fill(CANARY)
    lock(page, f"{UNKEPT} under the green stairs")
    lock(page, f"{UNKEPT} and two oars", "page_lock_change")
    assert not _shows(page, UNKEPT)

    other = sample.open(PAGES[3], context)
    unlock(other, f"{UNKEPT} and one oar")
    expect(other.get_by_role("alert")).to_have_text(WORDS["page_lock_wrong"])
    unlock(other, f"{UNKEPT} and two oars")
    expect(card(other)).to_have_count(0)
    assert not _shows(other, UNKEPT)

    in_contents(page, "page_lock_change")
    assert _write(page.locator(".pg-answers"), UNKEPT) == 2
    page.goto(sample.address("book/workbook"))
    assert not _shows(page, UNKEPT)
    for words in (False, True):
        assert UNKEPT not in save_file(page, tmp_path, words=words).read_text(encoding="utf-8")
    assert UNKEPT not in str(context.storage_state(indexed_db=True))
    assert not [each for each in sample.requested if UNKEPT in each]


def test_what_is_changed_on_the_pocket_card_is_kept_nowhere(book: Reader) -> None:
    """A note is brought there, shortened there, and stays as it was in its tab."""
    context = book.context()
    page = context.new_page()
    assert _write_everywhere(book, page, ["book/core-hour"]) > 2
    page.goto(book.address(CARD))
    page.get_by_role("button", name=WORDS["pocket_fill"]).click()
    assert _write(page, UNKEPT) > 1
    assert UNKEPT in page.content()

    assert UNKEPT not in _test_nothing_lasts(page, UNKEPT)
    _test_another_tab(book, context, [CARD])
    page.reload()
    assert not _shows(page, UNKEPT)
    page.get_by_role("button", name=WORDS["pocket_fill"]).click()
    expect(page.locator(".pocket-own.is-filled").first).to_contain_text(CANARY)


def test_no_word_is_seen_in_the_room(sample: Reader) -> None:
    """What somebody wrote before the workshop is on no screen of a story that all look at."""
    page = sample.open(PAGES[0])
    assert _write(page) > 1
    _, room = enter(page, "the-last-ferry")
    for _ in until(lambda: last_screen(room)):
        assert CANARY not in room.inner_text()
        press(page, "PageDown")
    assert CANARY not in room.inner_text()
