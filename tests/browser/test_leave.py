"""The way out, "Leave now": covered at once, nothing left in the tab, no way back to the text."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.items import answer, item_on, items_on, tab_to
from tests.browser.reader import PHONE, Reader, come_true, settle, stored, until
from tests.conftest import WORDS

CHAPTER = "book/01-the-counter"
NEUTRAL = "Weights and measures"
SHIFTS_WITHIN = 1.5
"""Seconds within which the page wants all three; see leave.js."""


def click(page: Page) -> None:
    """Click the button in the bar."""
    page.locator(".pg-bar .pg-leave").click()


def press_enter(page: Page) -> None:
    """Go to the button with Tab and press Enter."""
    tab_to(page.locator(".pg-bar .pg-leave"))
    page.keyboard.press("Enter")


def press_space(page: Page) -> None:
    """Go to the button with Tab and press Space: it looks like a button."""
    tab_to(page.locator(".pg-bar .pg-leave"))
    page.keyboard.press("Space")


def press_shift(page: Page) -> None:
    """Press Shift three times, from wherever one is: here in a note."""
    page.get_by_role("textbox").first.focus()
    press_three(page)


def press_three(page: Page) -> None:
    """Press Shift three times; again only where a busy machine took longer than the page waits."""
    began = 0.0
    while time.monotonic() - began > SHIFTS_WITHIN:
        began = time.monotonic()
        for _ in range(3):
            page.keyboard.press("Shift")


def from_the_drawer(page: Page) -> None:
    """Leave while the drawer is open."""
    page.set_viewport_size(PHONE)  # type: ignore[arg-type]
    page.locator("button.pg-menu").click()
    page.locator(".pg-drawer .pg-leave").click()


EVERY_WAY = pytest.mark.parametrize(
    "leave",
    [click, press_enter, press_space, press_shift, from_the_drawer],
    ids=lambda leave: leave.__name__,
)
Leave = Callable[[Page], None]


@EVERY_WAY
def test_leaving_shows_the_neutral_page_and_back_shows_no_text(
    sample: Reader, leave: Leave
) -> None:
    """The neutral page takes the chapter's place, and what was read before stays covered."""
    page = sample.open("book/welcome")
    page.locator("main").get_by_role("link", name="I have ten minutes").click()
    for item in items_on(page):
        answer(item)
    entries = page.evaluate("history.length")

    leave(page)
    page.wait_for_url(sample.address("measures"))
    assert page.title() == NEUTRAL
    assert page.evaluate("history.length") == entries, "the chapter must lose its place"
    assert stored(page, "sessionStorage") == {}

    page.go_back()
    expect(page.get_by_role("heading", level=1)).to_have_text(NEUTRAL)
    assert page.get_by_text("A small book for tests").count() == 0
    page.go_forward()
    expect(page.get_by_role("heading", level=1)).to_have_text(NEUTRAL)


@pytest.mark.parametrize(
    "event",
    [
        "document.querySelector('.pg-leave').click()",
        """for (const _ of [1, 2, 3]) {
          document.dispatchEvent(new KeyboardEvent("keydown", { key: "Shift" }));
        }""",
    ],
    ids=["click", "Shift"],
)
def test_the_page_is_covered_before_anything_loads(sample: Reader, event: str) -> None:
    """Nothing can be read any more at the very moment of the key, however slow the computer."""
    page = sample.open(CHAPTER)
    left = page.evaluate(f"() => {{ {event}; return [document.body.innerText, document.title]; }}")

    assert left == ["", NEUTRAL]
    page.wait_for_url(sample.address("measures"))


@pytest.mark.parametrize("is_key", [True, False], ids=["key", "press"])
def test_a_page_is_left_before_its_scripts_have_come(sample: Reader, *, is_key: bool) -> None:
    """While a slow disk has not given the page its script, the tab forgets, and loses the page."""
    context = sample.context()
    context.route("**/chapter.js", lambda _: None)  # it never comes
    page = context.new_page()
    page.goto(sample.address(CHAPTER), wait_until="commit")
    page.locator("h1").wait_for()
    page.evaluate("sessionStorage.setItem('practiceguides/sample-book/note', 'words')")
    if is_key:
        press_three(page)
    else:
        page.locator(".pg-bar .pg-leave").click()

    page.wait_for_url(sample.address("measures"))
    assert page.evaluate("Object.entries(sessionStorage)") == [["left", ""]]
    assert page.evaluate("history.length") == 2, "the chapter must lose its place"


def test_a_page_is_left_before_what_is_kept_was_opened(sample: Reader) -> None:
    """Something is kept, and a slow server has not given the script that looks after it."""
    context = sample.context()
    page = sample.open(CHAPTER, context)
    note = item_on(page, "my-counter")
    note.note.fill("A chair")
    note.button("saving_keep_note").click()
    come_true(page, "Object.keys(localStorage).some((key) => key.endsWith('~until'))")
    context.route("**/page-guard.js", lambda _: None)  # it never comes
    page.goto(sample.address("book/03-the-island"), wait_until="commit")
    page.locator("h1").wait_for(state="attached")
    come_true(page, "document.body.style.visibility === 'hidden'")
    page.evaluate("sessionStorage.setItem('practiceguides/sample-book/note', 'words')")
    press_three(page)

    page.wait_for_url(sample.address("measures"))
    assert page.evaluate("Object.entries(sessionStorage)") == [["left", ""]]
    context.unroute("**/page-guard.js")
    page.go_back()
    expect(page.get_by_role("heading", level=1)).to_have_text(NEUTRAL)


def test_scripts_that_come_after_leaving_draw_nothing(sample: Reader) -> None:
    """While the neutral page is on its way over a slow line, the tab stays left, and says so."""
    page = sample.open("book/welcome")
    coming: list[Route] = []

    def hold(route: Route) -> None:
        coming.append(route)

    page.route("**/chapter.js", hold)
    page.goto(sample.address(CHAPTER), wait_until="commit")
    page.locator("h1").wait_for()
    page.evaluate("document.querySelector('.pg-leave').href = '#'")  # it does not come yet
    press_three(page)
    for _ in until(lambda: coming and page.title() == NEUTRAL):
        page.wait_for_timeout(20)
    coming[0].continue_()

    come_true(page, "!document.querySelector('main')")
    assert page.evaluate("Object.entries(sessionStorage)") == [["left", ""]]
    assert page.title() == NEUTRAL


@pytest.mark.parametrize("name", ["book/welcome", CHAPTER, "search"])
def test_the_way_out_tells_of_the_key(sample: Reader, name: str) -> None:
    """To the ear and to a mouse that rests on it, on every page."""
    leave = sample.open(name).locator(".pg-bar .pg-leave")

    expect(leave).to_have_accessible_description(WORDS["layout_leave_how"])
    expect(leave).to_have_attribute("title", WORDS["layout_leave_how"])


def test_shift_pressed_slowly_or_for_writing_does_not_leave(sample: Reader) -> None:
    """Capital letters and a hand that rests on the key keep the page."""
    page = sample.open(CHAPTER)
    note = item_on(page, "my-counter").note
    note.focus()
    for letter in "ABC":
        page.keyboard.press(f"Shift+{letter}")
    expect(note).to_have_value("ABC")
    page.keyboard.press("Shift")
    page.keyboard.press("Shift")
    page.wait_for_timeout(1600)
    page.keyboard.press("Shift")

    expect(note).to_be_visible()


LATE = """(kept) => {
  const field = document.querySelector("textarea");
  const parts = [...document.querySelectorAll("input, textarea, select")];
  document.querySelector(".pg-leave").click();
  field.value = "late words";
  for (const part of parts)
    for (const name of ["input", "change", "blur", "focusout", "keyup", "click"])
      part.dispatchEvent(new Event(name, { bubbles: true }));
  window.dispatchEvent(new Event("pagehide"));
  const areas = [sessionStorage, localStorage];
  return areas.flatMap((area) => Object.entries(area)).filter(([key]) => !kept.includes(key));
}"""


def test_what_is_late_writes_nothing_after_leaving(sample: Reader) -> None:
    """A key or a press that arrives once the page was left reaches no storage, kept or not."""
    page = sample.open(CHAPTER)
    note = item_on(page, "my-counter")
    note.note.fill("A chair")
    note.button("saving_keep_note").click()
    come_true(page, "Object.keys(localStorage).some((key) => key.endsWith('~until'))")
    kept = list(stored(page, "localStorage"))

    found = page.evaluate(LATE, kept)

    assert found == [["left", ""]]
    page.wait_for_url(sample.address("measures"))
    assert "late words" not in str(stored(page, "localStorage"))


def test_what_is_kept_on_the_device_stays_and_the_book_can_be_opened_anew(sample: Reader) -> None:
    """Leaving deletes what the tab holds, not what the learner chose to keep."""
    page = sample.open(CHAPTER)
    note, other = item_on(page, "my-counter"), item_on(page, "one-change")
    note.note.fill("A chair")
    other.note.fill("A notice")
    note.button("saving_keep_note").click()
    click(page)
    page.wait_for_url(sample.address("measures"))

    page.goto(sample.address(CHAPTER))
    expect(item_on(page, "my-counter").note).to_have_value("A chair")
    expect(item_on(page, "one-change").note).to_have_value("")


def test_a_form_to_print_leads_to_what_leaving_cannot_do(book: Reader) -> None:
    """Beside its control too; on paper nothing of it is there."""
    page = book.open("print/box-7-table")
    link = page.get_by_role("link", name=WORDS["layout_leave_page"])
    page.emulate_media(media="print")
    expect(link).to_be_hidden()
    page.emulate_media(media="screen")
    link.click()
    page.wait_for_url("**/what-it-knows.html#leave-now")
    expect(page.locator("#leave-now")).to_be_visible()


def test_a_single_file_that_was_left_keeps_quiet_on_the_way_back(sample: Reader) -> None:
    """A step back to another piece of the same page shows, keeps and says nothing."""
    page = sample.open("single/03-the-island")
    page.locator("#the-landing .pg-end a.pg-button").first.click()
    expect(page.get_by_role("heading", name="The lighthouse")).to_be_focused()
    page.locator(".pg-bar .pg-leave").click()
    expect(page.get_by_role("heading", level=1)).to_have_text(NEUTRAL)

    page.go_back()
    come_true(page, "history.state === 'left'")
    assert stored(page, "sessionStorage") == {}
    assert "lighthouse" not in page.url
    page.reload()
    expect(page.get_by_role("heading", level=1)).to_have_text(NEUTRAL)


REMINDED = """() => {
  const field = document.querySelector("textarea");
  document.querySelector(".pg-leave").click();
  field.value = "Write to somebody@weather.example";
  field.dispatchEvent(new Event("blur"));
}"""


def test_nothing_is_said_late_on_the_neutral_page(sample: Reader) -> None:
    """A reminder that comes once a single file was left adds no word to what stands there."""
    page = sample.open("single/01-the-counter")
    note = item_on(page, "my-counter").note
    note.fill("Her number is 081 234 5678")
    expect(page.locator(".pg-care-line")).to_have_text(WORDS["page_care_phone"])
    page.evaluate(REMINDED)
    settle(page)

    expect(page.get_by_role("heading", level=1)).to_have_text(NEUTRAL)
    expect(page.locator("body > *")).to_have_count(1)


@pytest.mark.parametrize(
    "leave", [click, press_shift, from_the_drawer], ids=lambda leave: leave.__name__
)
def test_a_single_file_shows_the_neutral_page_in_its_own_place(
    sample: Reader, leave: Leave
) -> None:
    """A file that stands alone becomes the neutral page, and stays it when loaded again."""
    page = sample.open("single/01-the-counter")
    answer(item_on(page, "first-words"))
    leave(page)

    expect(page.get_by_role("heading", level=1)).to_have_text(NEUTRAL)
    assert page.title() == NEUTRAL
    assert stored(page, "sessionStorage") == {}
    assert page.get_by_text(WORDS["layout_leave"]).count() == 0
    expect(page.locator("body > *")).to_have_count(1)
    page.reload()
    expect(page.get_by_role("heading", level=1)).to_have_text(NEUTRAL)


@pytest.mark.parametrize(
    ("name", "end"),
    [(CHAPTER, "measures.html"), ("single/01-the-counter", "about:blank")],
    ids=["page", "single file"],
)
def test_the_link_leads_out_with_scripts_off(sample: Reader, name: str, end: str) -> None:
    """Without scripts "Leave now" is a link to the neutral page, or to an empty one."""
    page = sample.open(name, java_script_enabled=False)
    click(page)
    page.wait_for_url(f"**/{end}" if end.endswith("html") else end)


@pytest.mark.parametrize(
    ("name", "end"),
    [(CHAPTER, "measures.html"), ("single/01-the-counter", "01-the-counter.html#")],
    ids=["page", "single file"],
)
def test_leaving_works_where_storage_is_blocked(sample: Reader, name: str, end: str) -> None:
    """A browser that keeps nothing leaves all the same, and a page loaded again stays neutral."""
    context = sample.context()
    context.add_init_script(
        "for (const name of ['localStorage', 'sessionStorage'])"
        " Object.defineProperty(window, name, { get() { throw new Error(); } });"
    )
    page = sample.open(name, context)
    press_shift(page)
    page.wait_for_url(f"**/{end}")
    expect(page.get_by_role("heading", level=1)).to_have_text(NEUTRAL)
    page.reload()
    expect(page.get_by_role("heading", level=1)).to_have_text(NEUTRAL)
