"""A page that is walked piece by piece, and text that waits for an answer."""

from __future__ import annotations

import json
import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.items import Item, answer, item_on, tab_to
from tests.browser.reader import (
    PHONE,
    WIDE,
    Reader,
    come_true,
    heard_at_once,
    listen,
    settle,
    until,
)
from tests.browser.test_pages import faults_in_light, too_wide
from tests.conftest import WORDS
from tests.types.sort.hands import move_on

ISLAND = "book/03-the-island"
LANDING, LIGHTHOUSE, CLOSING = "the-landing", "the-lighthouse", "island-this-week-i-will"


def piece(page: Page, piece_id: str) -> Locator:
    """A piece of the page."""
    return page.locator(f"#{piece_id}")


def line(page: Page) -> Locator:
    """What says where the reader is."""
    return page.locator(".pg-where p")


def end(page: Page, piece_id: str) -> Locator:
    """The card at the end of a piece."""
    return piece(page, piece_id).locator(".pg-end")


def go_on(page: Page, piece_id: str) -> None:
    """Go from one piece to the next by the card at its end."""
    end(page, piece_id).locator("a.pg-button").first.click()


def choose(item: Item, option: int) -> None:
    """Pick an option and check it."""
    item.options.nth(option).check()
    item.button("check").click()


def listed(page: Page, piece_id: str) -> Locator:
    """The line of a piece in the contents."""
    return page.locator(f'.pg-pieces [data-piece="{piece_id}"]')


def test_one_piece_is_shown_at_a_time(sample: Reader) -> None:
    """The line names the first piece; the card at its end opens the next one at its heading."""
    page = sample.open(ISLAND, viewport=PHONE)
    expect(piece(page, LANDING)).to_be_visible()
    expect(piece(page, LIGHTHOUSE).get_by_role("heading")).to_have_count(0)
    expect(line(page)).to_contain_text("Piece 1 of 2")
    expect(line(page)).to_contain_text("The gate house")
    expect(line(page)).to_contain_text("2 minutes")

    go_on(page, LANDING)
    heading = page.get_by_role("heading", name="The lighthouse")
    expect(heading).to_be_focused()
    expect(heading).to_have_accessible_description(re.compile(r"^Piece 2 of 2.*minute"))
    expect(page.get_by_text("The landing is wet.")).to_be_hidden()
    expect(page.get_by_text("You walk over the island")).to_be_hidden()
    expect(page.get_by_role("heading", name="The island")).to_be_in_viewport()
    expect(line(page)).to_contain_text("Piece 2 of 2")


def test_marks_in_the_line_show_how_far_each_piece_is(sample: Reader) -> None:
    """One for each piece, where there is room, for the eye alone: the contents say it in words."""
    page = sample.open(ISLAND, viewport=WIDE)
    marks = line(page).locator("[data-state]")
    choose(item_on(page, "at-the-gate"), 0)
    expect(marks).to_have_count(2)
    expect(marks.first).to_have_attribute("data-state", "done")
    expect(marks.last).to_have_attribute("data-state", "open")
    expect(marks.last).to_be_in_viewport()
    assert WORDS["page_state_done"] not in line(page).inner_text()

    page.set_viewport_size({"width": 360, "height": 800})
    expect(page.locator(".pg-marks")).to_be_hidden()


def test_on_a_phone_the_line_is_one_line(book: Reader) -> None:
    """A long name is cut; how long the piece takes stays whole, and nothing moves aside."""
    page = book.open("book/core-hour", viewport=PHONE)
    page.goto(book.address("book/core-hour") + "#offering-help-without-forcing")
    parts = line(page).locator("b, span")
    tops = parts.evaluate_all(
        "all => all.map((each) => Math.round(each.getBoundingClientRect().y))"
    )
    assert len(set(tops)) == 1
    minutes = parts.last.evaluate("each => each.scrollWidth - each.clientWidth")
    assert minutes <= 0
    assert too_wide(page) == {}


def test_what_is_open_is_a_sign_for_the_eye_and_a_word_for_the_ear(sample: Reader) -> None:
    """In the contents a word stands beside a piece once something was done in it."""
    page = sample.open(ISLAND, viewport=WIDE)
    said = listed(page, LANDING).locator(".pg-state")
    expect(said).to_have_text(f"({WORDS['page_state_open']})")
    assert (said.bounding_box() or {})["width"] <= 1
    choose(item_on(page, "at-the-gate"), 0)

    expect(said).to_have_text(f"({WORDS['page_state_done']})")
    assert (said.bounding_box() or {})["width"] > 20


def test_the_contents_say_how_far_a_page_is_as_its_last_card_does(sample: Reader) -> None:
    """In the same words; the last step, which is no piece, stands in the list without a sign."""
    page = sample.open(ISLAND, viewport=WIDE)
    own = page.locator(f'.pg-contents a[data-page="{ISLAND}"]')
    choose(item_on(page, "at-the-gate"), 0)
    expect(line(page)).to_contain_text("Piece 1 of 2")
    how_far = WORDS("page_sum_done", done=1, n=3)
    expect(own).to_contain_text(how_far)
    expect(page.locator(".pg-end.is-end")).to_contain_text(how_far)
    expect(page.locator(".pg-progress").get_by_text(re.compile("."))).to_be_hidden()
    last = page.locator(".pg-pieces li").last
    expect(last).to_contain_text("To close: ")
    sign = "link => getComputedStyle(link, '::before').visibility"
    assert last.get_by_role("link").evaluate(sign) == "hidden"

    page.goto(sample.address("book/02-the-quay"))
    expect(own).to_contain_text(how_far)
    page.goto(sample.address("book/workbook"))
    expect(page.locator(".workbook-progress")).to_contain_text(how_far)


def test_back_leads_to_where_the_reader_was(sample: Reader) -> None:
    """Back shows the piece before at the place that was left, and Forward the next one again."""
    page = sample.open(ISLAND, viewport=PHONE)
    end(page, LANDING).scroll_into_view_if_needed()
    before = page.evaluate("scrollY")
    go_on(page, LANDING)
    expect(piece(page, LIGHTHOUSE)).to_be_in_viewport()
    page.go_back()
    expect(end(page, LANDING)).to_be_in_viewport()
    assert abs(page.evaluate("scrollY") - before) < 100

    page.go_forward()
    expect(page.get_by_role("heading", name="The lighthouse")).to_be_in_viewport()


def test_an_address_opens_the_piece_that_holds_its_place(sample: Reader) -> None:
    """A link from elsewhere to an item, or to a finding at the foot, opens what it lies in."""
    page = sample.open(ISLAND)
    page.goto(sample.address(ISLAND) + "#item-at-the-door")
    expect(item_on(page, "at-the-door").face).to_be_in_viewport()
    expect(line(page)).to_contain_text("Piece 2 of 2")

    page.goto(sample.address(ISLAND) + "#fact-f-id-02")
    expect(page.locator("#fact-f-id-02")).to_be_in_viewport()
    expect(line(page)).to_contain_text(WORDS["page_piece_closing"])


def test_what_comes_after_the_plan_closes_the_page(sample: Reader) -> None:
    """The plan and what follows are one step, which is no piece, with the findings at its foot."""
    page = sample.open(ISLAND)
    page.goto(sample.address(ISLAND) + f"#{CLOSING}")

    expect(line(page)).to_contain_text(WORDS["page_piece_closing"])
    expect(page.get_by_role("heading", name="A minute to close")).to_be_visible()
    expect(page.locator(".pg-rests-on")).to_be_visible()
    expect(page.locator("nav.pg-turn")).to_be_visible()
    expect(end(page, CLOSING)).to_have_count(0)
    expect(end(page, "island-to-close")).to_contain_text("At the door")

    go_on(page, "island-to-close")
    expect(page.get_by_role("heading", level=1)).to_have_text("One night, two desks")


def test_the_card_tells_what_is_done_and_what_is_open(sample: Reader) -> None:
    """What is open is linked, what is done is named, and the one thing to do stands there once."""
    page = sample.open(ISLAND)
    card = end(page, LANDING)
    expect(card).to_contain_text("One thing is still open:")
    expect(card).not_to_contain_text("0 of 1")
    expect(card.get_by_role("link", name="At the gate")).to_be_visible()
    expect(page.get_by_text("Put a chair beside the gate.")).to_have_count(1)
    expect(card.get_by_text("Put a chair beside the gate.")).to_be_visible()
    choose(item_on(page, "at-the-gate"), 0)

    expect(card).to_contain_text(WORDS["page_piece_all"])
    expect(card.get_by_text("At the gate", exact=True)).to_be_visible()
    expect(card.get_by_role("link", name="At the gate")).to_have_count(0)


def test_the_card_says_where_a_try_is_left(book: Reader) -> None:
    """What is done without fitting counts, and is linked as long as it can be tried once more."""
    page = book.open("book/core-hour")
    item = item_on(page, "five-chairs")
    card = page.locator(".pg-end:visible")
    answer(item)
    expect(card).to_contain_text(WORDS("page_piece_tried", n=1))
    expect(card).to_contain_text(WORDS["page_piece_tries"].format(n=1))
    expect(card.get_by_role("link", name=item.spec["title"])).to_be_visible()
    item.button("try_again").click()
    move_on(item)
    item.button("check").click()

    expect(card.get_by_text(WORDS["page_piece_all"], exact=True)).to_be_visible()
    expect(card.get_by_role("link", name=item.spec["title"])).to_have_count(0)
    expect(card).not_to_contain_text(WORDS["page_piece_tries"].format(n=1))


def test_what_is_skipped_is_told_apart(sample: Reader) -> None:
    """The card lists it as skipped and not as open; the contents say the same word."""
    page = sample.open(ISLAND)
    card = end(page, LANDING)
    item_on(page, "at-the-gate").button("skip").click()

    expect(card).to_contain_text(WORDS["page_piece_skips"].format(n=1))
    expect(card).not_to_contain_text(WORDS("page_piece_left", n=1))
    expect(card.get_by_role("link", name="At the gate")).to_be_visible()
    expect(listed(page, LANDING)).to_contain_text(WORDS["page_state_skipped"])


def test_the_last_card_thanks_each_who_is_there(sample: Reader) -> None:
    """The author's words are for who did something, and stand before what is left.

    Who skipped all is thanked in other words.
    """
    page = sample.open(ISLAND)
    page.goto(sample.address(ISLAND) + f"#{CLOSING}")
    words = end(page, "island-to-close").get_by_text("You have seen the whole island.")
    expect(words).to_be_hidden()
    expect(end(page, "island-to-close")).to_contain_text(WORDS("page_piece_here", n=3))
    expect(end(page, "island-to-close")).not_to_contain_text("0 of 3 tasks done")
    page.emulate_media(media="print")
    expect(words).to_be_visible()
    page.emulate_media(media="screen")
    for name in ("at-the-gate", "at-the-door"):
        page.goto(sample.address(ISLAND) + f"#item-{name}")
        item_on(page, name).button("skip").click()
    page.goto(sample.address(ISLAND) + f"#{CLOSING}")
    card = end(page, "island-to-close")
    expect(card).to_contain_text(WORDS["page_piece_thanks"])
    expect(card).to_contain_text("0 of 3 tasks done, 2 skipped")
    expect(words).to_be_hidden()
    item_on(page, "this-week-island").note.fill("A lamp")
    page.keyboard.press("Tab")

    expect(words).to_be_visible()
    expect(card).to_contain_text("1 of 3 tasks done, 2 skipped")
    skipped = card.get_by_text(WORDS["page_piece_skips"].format(n=2))
    lower = skipped.bounding_box() or {}
    assert lower["y"] > (words.bounding_box() or {})["y"]
    expect(card.get_by_role("link", name="At the gate")).to_be_hidden()
    skipped.click()
    expect(card.get_by_role("link", name="At the gate")).to_be_visible()
    expect(card).not_to_contain_text(WORDS["page_piece_thanks"])


def test_the_contents_list_the_pieces_with_their_state(sample: Reader) -> None:
    """Open and done are said in words; to open a piece from the contents is not to begin it."""
    page = sample.open(ISLAND, viewport=PHONE)
    choose(item_on(page, "at-the-gate"), 1)
    page.locator("button.pg-menu").click()
    drawer = page.get_by_role("dialog")
    expect(listed(page, LANDING)).to_contain_text(WORDS["page_state_done"])
    expect(listed(page, LIGHTHOUSE)).to_contain_text(WORDS["page_state_open"])
    drawer.get_by_role("link", name="The lighthouse").click()

    expect(drawer).to_be_hidden()
    expect(page.get_by_role("heading", name="The lighthouse")).to_be_focused()
    page.reload()
    page.locator("button.pg-menu").click()
    expect(listed(page, LIGHTHOUSE)).to_contain_text(WORDS["page_state_open"])
    page.keyboard.press("Escape")
    item_on(page, "at-the-door").options.first.check()
    page.locator("button.pg-menu").click()
    expect(listed(page, LIGHTHOUSE)).to_contain_text(WORDS["page_state_begun"])


def test_who_stops_finds_the_place_again(sample: Reader) -> None:
    """Stop leads to the first page; from there one link leads to the next piece."""
    page = sample.open(ISLAND)
    choose(item_on(page, "at-the-gate"), 0)
    expect(end(page, LANDING)).to_contain_text(WORDS["page_piece_tab"])
    end(page, LANDING).get_by_role("link", name=WORDS["page_piece_stop"]).click()
    page.wait_for_url(sample.address("book/welcome"))
    page.locator(".pg-ways a").first.click()

    expect(page.get_by_role("heading", name="The lighthouse")).to_be_in_viewport()
    expect(line(page)).to_contain_text("Piece 2 of 2")


def place_of(page: Page) -> dict[str, object]:
    """Where the book says that the reader was."""
    kept = page.evaluate(
        "Object.entries(sessionStorage).find(([key]) => key.endsWith('~place'))?.[1] ?? 'null'"
    )
    return dict((json.loads(kept) or {"state": {}})["state"])


def test_who_answered_and_reads_on_is_led_back_into_the_piece(sample: Reader) -> None:
    """To answer is not to have read: closed above the card, the way back is to the exercise."""
    page = sample.open(ISLAND, viewport={"width": 360, "height": 500})
    choose(item_on(page, "at-the-gate"), 0)
    settle(page)
    assert place_of(page) == {"page": ISLAND, "item": "at-the-gate"}
    page.goto(sample.address("book/welcome"))
    page.locator(".pg-ways a").first.click()
    page.wait_for_url(f"{sample.address(ISLAND)}#item-at-the-gate")
    expect(line(page)).to_contain_text("Piece 1 of 2")

    end(page, LANDING).scroll_into_view_if_needed()
    come_true(
        page, "() => Object.entries(sessionStorage).some(([, each]) => each.includes('piece'))"
    )
    assert place_of(page) == {"page": ISLAND, "piece": LIGHTHOUSE}


def test_who_scrolls_past_an_open_exercise_is_led_back_to_it(sample: Reader) -> None:
    """The card was reached, and nothing was done: the place stays the piece."""
    page = sample.open(ISLAND, viewport={"width": 360, "height": 500})
    go_on(page, LANDING)
    end(page, LIGHTHOUSE).scroll_into_view_if_needed()
    page.wait_for_timeout(1500)

    assert place_of(page) == {"page": ISLAND, "piece": LIGHTHOUSE}


def test_the_whole_page_is_shown_to_who_wants_it(sample: Reader) -> None:
    """All pieces stand, on the next visit too, and the card of the end, until one walks again."""
    page = sample.open(ISLAND)
    end(page, LANDING).get_by_role("button", name=WORDS["page_piece_whole"]).click()
    for words in ("The landing is wet.", "the stairs are steep", "Look at the sea."):
        expect(page.get_by_text(words)).to_be_visible()
    expect(page.get_by_role("heading", name="The landing")).to_be_focused()
    expect(line(page)).to_have_count(0)
    page.reload()
    expect(page.get_by_text("Look at the sea.")).to_be_visible()
    expect(page.locator(".pg-end > div:first-child h3:visible")).to_have_count(1)

    page.locator(".pg-where").get_by_role("button", name=WORDS["page_piece_walk"]).click()
    expect(page.get_by_text("Look at the sea.")).to_be_hidden()


def test_the_browsers_own_search_opens_a_piece(sample: Reader) -> None:
    """What is found in another piece is shown, with the line for it."""
    page = sample.open(ISLAND)
    hidden = piece(page, LIGHTHOUSE)
    assert hidden.get_attribute("hidden") == "until-found"
    # What a browser does before it marks what it found.
    hidden.evaluate("part => part.dispatchEvent(new Event('beforematch', { bubbles: true }))")

    expect(page.get_by_text("the stairs are steep")).to_be_visible()
    expect(page.get_by_text("The landing is wet.")).to_be_hidden()
    expect(line(page)).to_contain_text("Piece 2 of 2")


def test_a_browser_without_until_found_walks_too(sample: Reader) -> None:
    """What is away is hidden in a browser of some years ago, and the card leads on."""
    context = sample.context()
    context.add_init_script("delete HTMLElement.prototype.onbeforematch")
    page = sample.open(ISLAND, context)
    expect(page.get_by_text("the stairs are steep")).to_be_hidden()
    go_on(page, LANDING)

    expect(page.get_by_role("heading", name="The lighthouse")).to_be_focused()
    expect(page.get_by_text("The landing is wet.")).to_be_hidden()


@pytest.mark.parametrize("scripts", [True, False])
def test_on_paper_and_without_scripts_the_page_is_whole(sample: Reader, scripts: bool) -> None:
    """All pieces, and the text that waits, stand there, and nothing of the walk does."""
    page = sample.open(ISLAND, java_script_enabled=scripts)
    if scripts:
        expect(line(page)).to_be_visible()
        page.emulate_media(media="print")
    for words in ("The landing is wet.", "the stairs are steep", "Look at the sea."):
        expect(page.get_by_text(words)).to_be_visible()
    expect(page.get_by_text("in the left shoe").filter(visible=True)).to_have_count(1)
    expect(page.get_by_text("Put a chair beside the gate.")).to_be_visible()

    expect(page.locator(".pg-where p:visible, .pg-waiting:visible")).to_have_count(0)
    stop = page.get_by_text(WORDS["page_piece_stop"])
    expect(stop.filter(visible=True)).to_have_count(0)
    expect(page.locator(".pg-end a:visible")).to_have_count(0)


def test_the_one_thing_to_do_stands_in_the_card(book: Reader) -> None:
    """Where a part of a piece has a heading of its own, too."""
    page = book.open("book/core-hour")
    settle(page)
    things = page.locator(".pg-one-thing").count()

    assert things == 1
    expect(page.locator(".pg-end > .pg-one-thing")).to_have_count(things)


def test_a_single_file_is_walked(sample: Reader) -> None:
    """One file that stands alone has its pieces; it has no first page to stop at."""
    page = sample.open("single/03-the-island")
    expect(end(page, LANDING).get_by_text(WORDS["page_piece_stop"])).to_have_count(0)
    go_on(page, LANDING)

    expect(page.get_by_role("heading", name="The lighthouse")).to_be_focused()


def test_an_ending_waits_for_the_answer(sample: Reader) -> None:
    """It is not there, and a line says for what it waits, till the exercise is checked."""
    page = sample.open(ISLAND)
    ending = page.locator(".pg-after", has_text="in the left shoe")
    expect(ending).to_be_hidden()
    waiting = page.locator(".pg-waiting").get_by_text(WORDS["page_after"])
    expect(waiting.filter(visible=True)).to_have_count(1)
    # Its card is right above: no link leads there.
    expect(page.locator(".pg-waiting a")).to_have_count(0)
    choose(item_on(page, "at-the-gate"), 1)

    expect(ending).to_be_visible()
    expect(waiting.filter(visible=True)).to_have_count(0)
    page.reload()
    expect(ending).to_be_visible()


def test_an_ending_follows_a_skipped_exercise(sample: Reader) -> None:
    """Who skips reads on."""
    page = sample.open(ISLAND)
    item_on(page, "at-the-gate").button("skip").click()

    expect(page.locator(".pg-after", has_text="in the left shoe")).to_be_visible()


def test_an_ending_waits_for_the_last_try_unless_it_is_asked_for(sample: Reader) -> None:
    """While a try is left it would give the answer away; who does not want the try reads on."""
    page = sample.open(ISLAND)
    page.goto(sample.address(ISLAND) + f"#{LIGHTHOUSE}")
    choose(item_on(page, "at-the-door"), 0)
    ending = page.locator(".pg-after", has_text="only wanted to see the lamp")
    expect(page.get_by_text(WORDS["page_after_try"])).to_be_visible()
    expect(ending).to_be_hidden()
    read = page.get_by_role("button", name=WORDS["page_after_read"])
    tab_to(read)
    page.keyboard.press("Enter")

    expect(ending).to_be_visible()
    expect(page.get_by_role("heading", name=WORDS["block_after"]).last).to_be_focused()


def test_what_a_note_is_compared_with_waits_for_it(book: Reader) -> None:
    """It is not there while one writes; "Done" in the card leads there, or it follows a skip."""
    page = book.open("book/identification/05-how-practitioners-experience-it")
    page.goto(page.url + "#mine-to-change-or-ours")
    thoughts = page.locator(".pg-after", has_text="What one tired person can do")
    waiting = piece(page, "mine-to-change-or-ours").locator(".pg-waiting")
    expect(waiting.first).to_contain_text(WORDS["page_after_note"])
    item = item_on(page, "which-habit-or-rule")
    note = item.face.get_by_role("textbox").first
    item.button("done").click()
    expect(note).to_be_focused()
    expect(item.face).to_contain_text(WORDS["notepad_none"])
    note.fill("The form has no line for it.")
    expect(thoughts).to_be_hidden()
    settle(page)
    listen(page)
    tab_to(item.button("done"))
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name=WORDS["block_after_note"])).to_be_focused()
    assert heard_at_once(page) == [], "the focus says it"
    expect(thoughts).to_be_visible()
    expect(item.face.get_by_role("textbox")).to_have_count(0)
    expect(item.face.locator(".pg-words")).to_have_text("The form has no line for it.")
    item.button("notepad_change").click()
    expect(note).to_be_focused()
    expect(note).to_have_value("The form has no line for it.")
    page.reload()
    expect(thoughts).to_be_visible()

    other = book.open("book/identification/05-how-practitioners-experience-it")
    other.goto(other.url + "#mine-to-change-or-ours")
    item_on(other, "which-habit-or-rule").button("skip").click()
    thoughts = other.locator(".pg-after", has_text="What one tired person can do")
    expect(thoughts).to_be_visible()


def test_each_piece_is_accessible_and_fits(book: Reader) -> None:
    """From the first piece to the last, axe finds nothing, and nothing is wider than the screen."""
    page = book.open("book/core-hour", viewport=PHONE)
    walked = 1
    for _ in until(lambda: page.locator("nav.pg-turn").is_visible()):
        page.locator(".pg-end a.pg-button:visible").first.click()
        expect(page.locator(":focus")).to_have_attribute("aria-describedby", "pg-where")
        walked += 1
        for viewport in ({"width": 320, "height": 640}, WIDE, PHONE):
            page.set_viewport_size(viewport)
            assert faults_in_light(page) == [], f"piece {walked} at {viewport['width']} pixels"
        assert too_wide(page) == {}, f"piece {walked}"
    assert walked == 7


def test_the_place_is_kept_without_what_was_written(sample: Reader) -> None:
    """What is kept of a walk are the names of pieces."""
    page = sample.open(ISLAND)
    go_on(page, LANDING)
    settle(page)
    kept = page.evaluate(
        "Object.entries(sessionStorage).find(([key]) => key.endsWith('~pieces'))[1]"
    )

    assert json.loads(kept)["state"] == {"seen": [LANDING], "whole": []}


def test_the_contents_call_a_piece_by_its_place_and_its_heading(book: Reader) -> None:
    """The words of the line at the top are found again in the contents."""
    page = book.open("book/core-hour", viewport=WIDE)

    expect(line(page)).to_contain_text("The town office")
    expect(page.locator(".pg-side .pg-pieces li").first).to_contain_text(
        "The town office: What trafficking is"
    )
