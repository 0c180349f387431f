"""The room: a question on a projector, driven by the keys of a clicker."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.items import Item, item_on
from tests.browser.reader import Reader, settle, stored
from tests.browser.test_pages import faults_in_both_schemes
from tests.conftest import WORDS
from tests.pseudo import LONGER, content_of, reading, unspoken
from tests.types.scenario.hands import read_on

SAMPLE = "book/01-the-counter"
BOOK = Path(__file__).parents[1] / "sample_book"
PROJECTOR = {"width": 1280, "height": 720}

STORY = "the-last-ferry"
QUESTION = "first-words"


def enter(page: Page, name: str) -> tuple[Item, Locator]:
    """Open the room of an item; returns the item and the room."""
    item = item_on(page, name)
    item.face.locator(".room-way > summary").click()
    item.button("room_open").click()
    room = item.face.get_by_role("dialog")
    expect(room).to_be_visible()
    return item, room


def press(page: Page, *keys: str) -> None:
    """Press keys, one after the other, as fast as the screen follows."""
    for key in keys:
        page.keyboard.press(key)
        settle(page)


def to_count(page: Page, room: Locator) -> None:
    """Go on by the clicker until the first field for slips has the focus."""
    while not room.get_by_role("spinbutton").count():
        press(page, "PageDown")
    expect(room.get_by_role("spinbutton").first).to_be_focused()


def test_a_story_is_played_by_a_clicker_alone(sample: Reader) -> None:
    """From the first scene to the end: told, asked, counted, decided; afterwards it is looked back.

    Only numbers of slips were entered; they are not kept.
    """
    page = sample.open(SAMPLE, viewport=PROJECTOR)
    item, room = enter(page, STORY)
    expect(room).to_contain_text(item.spec["role"])
    press(page, "PageDown")
    expect(room).to_contain_text("counts his coins")
    press(page, "ArrowRight")
    expect(room.locator(".room-choices li")).to_have_text(
        ["A Offer him the bench", "B Sell the ticket"]
    )
    press(page, " ")
    expect(room).to_contain_text(WORDS["room_silence"])
    press(page, "PageDown", *["ArrowUp"] * 4, "PageDown", *["ArrowUp"] * 5, "PageDown")
    expect(room).to_contain_text(WORDS["room_chose"].format(letter="B", count=5, of=9))
    press(page, "PageDown")
    expect(room).to_contain_text("He takes it and thanks you.")

    to_count(page, room)
    press(page, "PageDown", "PageDown")
    expect(room).to_contain_text(WORDS["room_none"])
    expect(room.get_by_role("radio").first).to_be_checked()
    press(page, "ArrowDown", "PageDown")
    expect(room).to_contain_text("The man comes at once.")
    expect(room).not_to_contain_text("They walk away together")
    press(page, "PageDown")
    expect(room).to_contain_text("They walk away together")
    press(page, "PageDown", "PageDown")
    expect(room).to_contain_text(WORDS["scenario_room_end"])

    press(page, "Escape")
    expect(room).to_have_count(0)
    expect(item.button("room_open")).to_be_focused()
    read_on(item)
    said = item.face.locator(".scenario-part", has_text=WORDS["scenario_group_said"])
    expect(said).to_contain_text(WORDS("room_slips", n=5))
    kept = json.loads(stored(page, "sessionStorage")[f"practiceguides/sample-book/{STORY}"])
    assert kept["state"]["moves"] == [{"choose": "sell"}, {"choose": "tell"}]
    page.reload()
    expect(said).to_have_count(0)


def test_a_stray_click_decides_nothing(sample: Reader) -> None:
    """A click beside the buttons changes no screen and no story, and the clicker still counts."""
    page = sample.open(SAMPLE, viewport=PROJECTOR)
    item, room = enter(page, STORY)
    press(page, "PageDown", "PageDown")
    shown = room.inner_text()
    for place in room.locator(".room-choices li").all():
        place.click()
    page.mouse.dblclick(640, 600)

    assert room.inner_text() == shown
    expect(item.face.locator(".scenario-consequence")).to_have_count(0)
    press(page, "PageDown")
    expect(room).to_contain_text(WORDS["room_silence"])


def test_a_tie_is_decided_in_the_room(sample: Reader) -> None:
    """Where two choices have as many slips, the room talks and marks one of these two."""
    page = sample.open(SAMPLE, viewport=PROJECTOR)
    _, room = enter(page, STORY)
    to_count(page, room)
    press(page, "ArrowUp", "PageDown", "ArrowUp", "PageDown")

    expect(room).to_contain_text(WORDS["room_tie"].format(letters="A and B"))
    press(page, "ArrowDown", "PageDown")
    expect(room).to_contain_text("He takes it and thanks you.")


def test_back_leads_to_the_beat_before(sample: Reader) -> None:
    """Page Up shows what was shown before, and from a new scene takes the room's choice back."""
    page = sample.open(SAMPLE, viewport=PROJECTOR)
    item, room = enter(page, STORY)
    to_count(page, room)
    press(page, "PageUp", "PageUp")
    expect(room.locator(".room-choices")).to_be_visible()
    to_count(page, room)
    press(page, "ArrowUp", "PageDown", "PageDown", "PageDown")
    expect(room).to_contain_text("He puts down his bag.")
    press(page, "PageUp")

    expect(room).to_contain_text(WORDS["room_chose"].format(letter="A", count=1, of=1))
    expect(item.face.locator(".scenario-consequence")).to_have_count(0)


def test_one_question_is_asked_in_the_room(sample: Reader) -> None:
    """An exercise too: the room chooses, reads what comes of it, and nobody answers."""
    page = sample.open(SAMPLE, viewport=PROJECTOR)
    item, room = enter(page, QUESTION)
    option = item.spec["options"][0]
    to_count(page, room)
    press(page, "ArrowUp", *["PageDown"] * len(item.spec["options"]))
    expect(room).to_contain_text(WORDS["room_chose"].format(letter="A", count=1, of=1))
    told = []
    while room.get_by_text(WORDS["room_end"]).count() == 0:
        press(page, "PageDown")
        told.append(room.locator(".room-beat").inner_html())

    assert option["feedback"]["story"].strip() in "".join(told)
    press(page, "Escape")
    expect(room).to_have_count(0)
    expect(item.feedback).to_have_count(0)


def test_all_is_read_from_the_last_row(sample: Reader) -> None:
    """No word is smaller than 30 pixels, none is cut off, axe finds nothing; N shows the notes."""
    page = sample.open(SAMPLE, viewport=PROJECTOR)
    _, room = enter(page, STORY)
    expect(room).not_to_contain_text("What does a window do to a talk?")
    press(page, "n")
    expect(room).to_contain_text(WORDS["room_keys"])
    expect(room).to_contain_text("What does a window do to a talk?")
    for _ in range(8):
        sizes = room.evaluate(
            """room => [...room.querySelectorAll("*")]
              .filter(each => [...each.childNodes].some(node => node.nodeType === 3))
              .map(each => parseFloat(getComputedStyle(each).fontSize))"""
        )
        assert min(sizes) >= 30
        hidden = (
            "each => [each.scrollWidth - each.clientWidth, each.scrollHeight - each.clientHeight]"
        )
        assert max(room.locator(".room-beat").evaluate(hidden)) <= 0
        assert faults_in_both_schemes(page) == []
        press(page, "PageDown")
    press(page, "N")
    expect(room).not_to_contain_text(WORDS["room_keys"])


@pytest.mark.parametrize("motion", ["reduce", "no-preference"])
def test_the_silent_minute_moves_only_where_motion_is_welcome(sample: Reader, motion: str) -> None:
    """It is a line without numbers; who asks for less motion sees it grow in steps."""
    page = sample.open(SAMPLE, viewport=PROJECTOR, reduced_motion=motion)
    _, room = enter(page, STORY)
    press(page, "PageDown", "PageDown", "PageDown")
    line = room.locator(".room-minute i")

    moving = line.evaluate("line => getComputedStyle(line).transitionProperty")
    assert (moving == "inline-size") is (motion == "no-preference")


def test_leave_now_is_in_the_room(sample: Reader) -> None:
    """From the projector too, one click leaves the book."""
    page = sample.open(SAMPLE, viewport=PROJECTOR)
    _, room = enter(page, STORY)
    room.get_by_role("link", name=WORDS["layout_leave"]).click()

    page.wait_for_url(sample.address("measures"))


def test_the_room_speaks_the_book_s_language(
    reader_of: Callable[[Path], Reader], spoken: Callable[[str], Path]
) -> None:
    """No beat says a word of English that is not the book's."""
    page = reader_of(spoken(LONGER)).open(SAMPLE, viewport=PROJECTOR)
    with reading(LONGER):
        _, room = enter(page, STORY)
        press(page, "n")
        for _ in range(8):
            assert unspoken(page.content(), content_of(BOOK)) == set()
            press(page, "PageDown")
        expect(room).to_be_visible()
