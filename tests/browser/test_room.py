"""The room: a question on a projector, driven by the keys of a clicker."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from practiceguides.content.markdown import plain
from tests.browser.items import Item, item_on
from tests.browser.reader import Reader, come_true, settle, stored, until
from tests.browser.test_keeping import keep_answers
from tests.browser.test_pages import faults, faults_in_light
from tests.conftest import WORDS
from tests.pseudo import LONGER, content_of, reading, unspoken
from tests.types.scenario.hands import read_on

SAMPLE = "book/01-the-counter"
BOOK = Path(__file__).parents[1] / "sample_book"
CORE = "book/core-hour"
PROJECTOR = {"width": 1280, "height": 720}

STORY = "the-last-ferry"
QUESTION = "first-words"
TALK = "What does a window do to a talk?"
"""What the first scene of the story asks the room."""


def enter(page: Page, name: str) -> tuple[Item, Locator]:
    """Open the room of an item; returns the item and the room."""
    item = item_on(page, name)
    item.face.locator(".room-way > summary").click()
    item.button("room_open").click()
    return item, room_of(item)


def room_of(item: Item) -> Locator:
    """The room of an item, once it is open."""
    room = item.face.get_by_role("dialog")
    expect(room).to_be_visible()
    return room


def led_to(
    reader: Reader, page: str, name: str, start: str = "book/workbook", *, followed: bool = False
) -> Page:
    """Open the room of an item by an address, from another page, or as a link there does."""
    tab = reader.open(start, viewport=PROJECTOR)
    tab.goto(f"{reader.address(page)}#room-{name}{'~' if followed else ''}")
    return tab


def press(page: Page, *keys: str) -> None:
    """Press keys, one after the other, as fast as the screen follows."""
    for key in keys:
        page.keyboard.press(key)
        settle(page)


def to_count(page: Page, room: Locator) -> None:
    """Go on by the clicker until the first field for slips has the focus."""
    for _ in until(lambda: room.get_by_role("spinbutton").count()):
        press(page, "PageDown")
    expect(room.get_by_role("spinbutton").first).to_be_focused()


def take(page: Page, room: Locator, number: int) -> None:
    """Where the slips do not decide: mark a choice, hold it, go on with it, by two keys."""
    expect(room).to_contain_text(WORDS["room_rule"])
    press(page, *["PageDown"] * number, "PageUp", "PageDown")


def first_words(html: str) -> str:
    """How the first paragraph begins."""
    return re.sub("<[^>]*>", "", html)[:40]


def last_screen(room: Locator) -> bool:
    """Whether nothing follows: the next press closes the room."""
    return room.get_by_text(WORDS["room_close"]).count() > 0


def test_slips_decide_in_the_room(sample: Reader) -> None:
    """Told, asked, counted, decided; afterwards the page tells what the room chose.

    Only numbers of slips were entered; they are not kept.
    """
    page = sample.open(SAMPLE, viewport=PROJECTOR)
    item, room = enter(page, STORY)
    expect(room).to_contain_text(item.spec["title"])
    expect(room).to_contain_text("Nobody is hurt.")
    expect(room).to_contain_text(WORDS["room_free"])
    press(page, "PageDown")
    expect(room).to_contain_text(item.spec["role"])
    expect(room).not_to_contain_text("Nobody is hurt.")
    press(page, "PageDown")
    expect(room).to_contain_text("counts his coins")
    press(page, "ArrowRight")
    expect(room.locator(".room-choices li")).to_have_text(
        ["A Offer him the bench", "B Sell the ticket"]
    )
    press(page, " ")
    expect(room).to_contain_text(WORDS["room_silence"])
    press(page, "PageDown", *["ArrowUp"] * 4, "Tab", *["ArrowUp"] * 5, "PageDown")
    expect(room).to_contain_text(WORDS["room_chose"].format(letter="B", count=5, of=9))
    press(page, "PageDown")
    expect(room).to_contain_text(WORDS["room_talk"])
    expect(room).to_contain_text(TALK)
    press(page, "PageDown")
    expect(room).to_contain_text("He takes it and thanks you.")
    to_count(page, room)
    press(page, "PageDown")
    take(page, room, 2)
    expect(room).to_contain_text("The man comes at once.")

    press(page, "Escape")
    expect(room).to_have_count(0)
    expect(item.scene).to_be_focused()
    read_on(item)
    said = item.face.locator(".scenario-part", has_text=WORDS["scenario_group_said"])
    expect(said).to_contain_text(WORDS("room_slips", n=5))
    kept = json.loads(stored(page, "sessionStorage")[f"practiceguides/sample-book/{STORY}"])
    assert kept["state"]["moves"] == [{"choose": "sell"}, {"choose": "tell"}]
    page.reload()
    expect(said).to_have_count(0)


def test_a_clicker_leads_to_the_last_screen_by_two_keys(sample: Reader) -> None:
    """Page Down and Page Up alone: choices other than the first, the ending, looking back.

    The story is finished then, and Next on the last screen leads back to the page.
    """
    page = sample.open(SAMPLE, viewport=PROJECTOR)
    item, room = enter(page, STORY)
    told: list[str] = []
    for _ in range(80):
        told.append(room.locator(".room-beat").inner_text())
        if last_screen(room):
            break
        if WORDS["room_rule"] in told[-1]:
            take(page, room, 2)
        else:
            press(page, "PageDown")

    kept = json.loads(stored(page, "sessionStorage")[f"practiceguides/sample-book/{STORY}"])
    assert kept["state"]["moves"] == [{"choose": "sell"}, {"choose": "tell"}]
    assert [each["result"]["status"] for each in kept["results"]] == ["ended"]
    ending = next(n for n, beat in enumerate(told) if "They walk away together" in beat)
    spoken = [
        WORDS["scenario_close"],
        WORDS["scenario_outcome_poor"],
        "The man paid for the ticket",
        WORDS("scenario_luck_careless_poor", n=1),
        WORDS("scenario_count_harmful", n=1),
        WORDS["scenario_practice_defensible"],
        WORDS["scenario_why_harmful"],
        "Nobody asked Mebo if he wants to be found.",
        "He had asked you for nothing but a ticket.",
        WORDS["scenario_side_how"],
        WORDS["scenario_parts"],
        "Wish him a good crossing",
        WORDS["scenario_next"],
    ]
    after = told[ending:]
    found = [next(n for n, beat in enumerate(after) if words in beat) for words in spoken]
    assert found == sorted(found)
    press(page, "PageUp")
    expect(room).to_contain_text(WORDS["scenario_room_end"])
    press(page, "PageDown", "PageDown")
    expect(room).to_have_count(0)
    expect(item.scene).to_be_visible()


def test_a_room_looks_back_at_what_it_wants(sample: Reader) -> None:
    """After the picture of the way it chooses what to look at; three presses lead to the end."""
    page = sample.open(SAMPLE, viewport=PROJECTOR)
    _, room = enter(page, STORY)
    head = room.locator("header p")
    which = room.get_by_text(WORDS["scenario_look_which"])
    for _ in until(which.count):
        if room.get_by_text(WORDS["room_rule"]).count():
            take(page, room, 2)
        else:
            press(page, "PageDown")
    expect(head).to_have_text(WORDS["scenario_looking"])
    rows = room.locator(".room-slips li")
    assert not [row for row in rows.all_inner_texts() if re.match("[A-Z] ·", row)]
    count = rows.count() - 1
    take(page, room, 3)
    expect(head).to_have_text(WORDS["scenario_looking_at"].format(n=1, max=count))
    for _ in until(which.count):
        press(page, "PageDown")
    expect(rows.filter(has_text=WORDS["scenario_looked"].partition("}")[2])).to_have_count(1)
    expect(rows.last).to_contain_text(WORDS["scenario_looked"].partition("}")[2])
    expect(rows.last.get_by_role("button")).to_have_count(0)
    expect(rows.first).to_have_text(WORDS["scenario_look_end"])
    press(page, "PageDown", "PageUp", "PageDown")
    for _ in until(lambda: room.get_by_text(WORDS["scenario_next"]).count()):
        press(page, "PageDown")
    press(page, "PageUp")
    for _ in until(which.count):
        press(page, "PageUp")


@pytest.mark.parametrize("tie", [True, False], ids=["tie", "no slips"])
def test_one_key_alone_leads_through_a_scene(sample: Reader, *, tie: bool) -> None:
    """The room hears how it stands, each choice is marked, and it is asked before it goes on."""
    page = sample.open(SAMPLE, viewport=PROJECTOR)
    _, room = enter(page, STORY)
    to_count(page, room)
    if tie:
        press(page, "ArrowUp", "Tab", "ArrowUp")
    press(page, "PageDown")
    said = WORDS["room_tie"].format(letters="A and B") if tie else WORDS["room_none"]
    expect(room).to_contain_text(said)
    marked = room.locator(".is-marked")
    expect(marked).to_have_count(0)
    for expected in ["A ·", "B ·"]:
        press(page, "PageDown")
        expect(marked).to_contain_text(expected)
    press(page, "PageDown")
    expect(room).to_contain_text(WORDS["room_held"].format(letter="A"))
    press(page, "PageDown")

    expect(room).to_contain_text("He puts down his bag.")


def test_back_leads_out_of_a_mark(sample: Reader) -> None:
    """It holds the marked choice, then leads to all of them, then to the slips."""
    page = sample.open(SAMPLE, viewport=PROJECTOR)
    _, room = enter(page, STORY)
    to_count(page, room)
    press(page, "PageDown", "PageDown", "PageUp")
    expect(room).to_contain_text(WORDS["room_held"].format(letter="A"))
    press(page, "PageUp")
    marked = room.locator(".is-marked")
    expect(room).to_contain_text(WORDS["room_none"])
    expect(marked).to_have_count(0)
    press(page, "PageUp")
    expect(room.get_by_role("spinbutton").first).to_be_focused()


def test_a_scene_without_slips_asks_for_few_presses(sample: Reader) -> None:
    """Nobody walks empty fields: a line says so, and Next leads from the first to the choices."""
    page = sample.open(SAMPLE, viewport=PROJECTOR)
    _, room = enter(page, STORY)
    to_count(page, room)
    expect(room).to_contain_text(WORDS["room_count_how"])
    press(page, "PageDown")
    expect(room).to_contain_text(WORDS["room_rule"])
    press(page, "PageUp", "b", "x")
    expect(room.get_by_role("spinbutton").first).to_be_focused()
    press(page, "ArrowUp", "Enter")
    expect(room.get_by_role("spinbutton").last).to_be_focused()


def test_a_held_choice_is_talked_about_before_it_is_taken(sample: Reader) -> None:
    """The question to the room stands below the choice; Back from it, and nothing is decided."""
    page = sample.open(SAMPLE, viewport=PROJECTOR)
    item, room = enter(page, STORY)
    to_count(page, room)
    press(page, "PageDown", "PageDown", "PageUp")
    expect(room).to_contain_text(WORDS["room_held"].format(letter="A"))
    expect(room).to_contain_text(TALK)
    press(page, "PageUp")
    expect(room.locator(".is-marked")).to_have_count(0)
    expect(room).to_contain_text(WORDS["room_rule"])
    take(page, room, 2)
    expect(room).to_contain_text("He takes it and thanks you.")
    press(page, "PageUp")
    expect(room).to_contain_text(WORDS["room_rule"])
    expect(item.face.locator(".scenario-consequence")).to_have_count(0)


def test_an_exercise_opens_with_what_is_coming_on_its_page(book: Reader) -> None:
    """A large title and drawing, and the page's warning; Back leads there again."""
    page = led_to(book, CORE, "five-chairs")
    item = item_on(page, "five-chairs")
    room = room_of(item)
    expect(room).to_contain_text(item.spec["title"])
    expect(room).to_contain_text("The hour speaks of debt, threats, sexual exploitation")
    expect(room).to_contain_text(WORDS["room_free"])
    expect(room).not_to_contain_text(first_words(item.spec["prompt"]))
    drawing = room.locator("svg").bounding_box()
    assert drawing
    assert drawing["width"] > PROJECTOR["width"] / 6
    assert spot_of(page) is None
    press(page, "PageDown")
    expect(room).to_contain_text(first_words(item.spec["prompt"]))
    press(page, "PageUp")
    expect(room).to_contain_text(WORDS["room_free"])


def test_a_room_of_a_chapter_hears_nothing_of_skipping(book: Reader) -> None:
    """What the page's note says to who reads alone stands in a paragraph of its own."""
    name = "the-packing-hall"
    page = led_to(book, "book/identification/06-seeing-asking-listening", name)
    note = page.locator(".pg-content-note > p")
    room = room_of(item_on(page, name))
    expect(room).to_contain_text(note.first.text_content() or "")
    expect(note.last).to_contain_text("skip")
    expect(room).not_to_contain_text("skip")


def test_the_head_says_to_which_scene_a_screen_belongs(sample: Reader) -> None:
    """With its number; what came of a choice still belongs to the scene it was made in."""
    page = sample.open(SAMPLE, viewport=PROJECTOR)
    item, room = enter(page, STORY)
    head = room.locator("header p")
    press(page, "PageDown")
    expect(head).to_have_text(item.spec["title"])
    to_count(page, room)
    expect(head).to_have_text("Scene 1 of about 3: The counter")
    press(page, "PageDown")
    take(page, room, 2)
    expect(room).to_contain_text("He takes it and thanks you.")
    expect(head).to_have_text("Scene 1 of about 3: The counter")
    press(page, "PageDown")
    expect(head).to_have_text("Scene 2 of about 3: The quay")


def test_an_address_opens_the_room_at_once(sample: Reader) -> None:
    """Escape leads to the story on the page, where it stands; Back to where one came from."""
    page = led_to(sample, SAMPLE, STORY, "book/02-the-quay")
    item = item_on(page, STORY)
    room = room_of(item)
    expect(room).to_contain_text(WORDS["room_free"])
    expect(room.locator(".room-beat > div")).to_be_focused()
    to_count(page, room)
    press(page, "PageDown")
    take(page, room, 2)
    press(page, "Escape")

    expect(room).to_have_count(0)
    expect(item.scene).to_have_text("The quay")
    expect(item.scene).to_be_focused()
    expect(item.scene).to_be_in_viewport()
    page.go_back()
    page.wait_for_url(sample.address("book/02-the-quay"))


def test_an_address_opens_the_room_of_an_exercise_in_a_later_piece(sample: Reader) -> None:
    """On the page that is open too; the piece that holds the exercise is the one that is shown."""
    page = sample.open("book/03-the-island", viewport=PROJECTOR)
    item = item_on(page, "at-the-door")
    expect(item.face).to_be_hidden()
    page.evaluate("location.hash = '#room-at-the-door'")
    room = room_of(item)
    expect(room.locator(".room-beat > div")).to_be_focused()
    page.go_back()
    # Its piece is hidden at once, and with it the room for a role; it closes after the paint.
    expect(item.face.locator("dialog")).to_have_count(0)
    page.go_forward()
    room_of(item)
    press(page, "Escape")

    expect(room).to_have_count(0)
    title = item.face.get_by_role("heading", name=item.spec["title"])
    expect(title).to_be_focused()
    on_top = """title => {
      const { x, y } = title.getBoundingClientRect();
      return document.elementFromPoint(x + 4, y + 4) === title;
    }"""
    assert title.evaluate(on_top), "the title lies below a bar that stays in sight"


def test_back_and_at_once_forward_leave_the_room_open(sample: Reader) -> None:
    """The browser tells late that the room was closed: by then the next one is open, and stays."""
    page = sample.open("book/03-the-island", viewport=PROJECTOR)
    page.evaluate("location.hash = '#room-at-the-door'")
    room_of(item_on(page, "at-the-door"))
    page.evaluate("""() => new Promise((done) => {
      const after_paint = (then) => requestAnimationFrame(() => setTimeout(then));
      const on = () => after_paint(() => {
        addEventListener("hashchange", done, { once: true });
        history.forward();
      });
      addEventListener("hashchange", on, { once: true });
      history.back();
    })""")
    settle(page)
    room_of(item_on(page, "at-the-door"))
    assert page.url.endswith("#room-at-the-door")


@pytest.mark.parametrize("door", ["button", "link", "other page", "reload"])
def test_each_way_in_asks_whether_the_room_goes_on(sample: Reader, door: str) -> None:
    """A story that was begun is lost by no way in, nor by a wrong key, before a new vote."""
    page = sample.open(SAMPLE, viewport=PROJECTOR)
    item = item_on(page, STORY)
    item.choices.filter(has_text="Sell the ticket").click()

    def come_in() -> None:
        """Open the room once more."""
        if door == "link":
            page.evaluate(f"location.hash = '#room-{STORY}'")
        elif door == "other page":
            page.goto(sample.address("book/02-the-quay"))
            page.goto(f"{sample.address(SAMPLE)}#room-{STORY}")
        else:
            item.face.locator(".room-way").evaluate("way => { way.open = true; }")
            item.button("room_open").click()
        if door == "reload":
            room_of(item)
            page.reload()
        expect(room_of(item)).to_contain_text(WORDS["room_begun"])

    come_in()
    room = room_of(item)
    expect(room).to_contain_text(WORDS["room_go_on"].format(at="Scene 2 of about 3: The quay"))
    take(page, room, 2)
    expect(room).to_contain_text(WORDS["room_free"])
    press(page, "PageUp")
    expect(room).to_contain_text(WORDS["room_begun"])
    take(page, room, 2)
    press(page, "Escape")
    expect(room).to_have_count(0)
    expect(item.scene).to_have_text("The quay")

    come_in()
    take(page, room, 1)
    expect(room).to_contain_text("He takes it and thanks you.")
    press(page, "Escape")
    come_in()
    take(page, room, 2)
    to_count(page, room)
    press(page, "ArrowUp", *["PageDown"] * 3)
    expect(room).to_contain_text("He puts down his bag.")


@pytest.mark.parametrize("addressed", [True, False])
def test_after_a_reload_the_room_goes_on_where_it_was(sample: Reader, *, addressed: bool) -> None:
    """F5, or a laptop that slept: the room is open again, and asks by the clicker what follows."""
    if addressed:
        page = led_to(sample, SAMPLE, STORY)
        room = room_of(item_on(page, STORY))
    else:
        page = sample.open(SAMPLE, viewport=PROJECTOR)
        _, room = enter(page, STORY)
    to_count(page, room)
    press(page, "PageDown")
    take(page, room, 2)
    expect(room).to_contain_text("He takes it and thanks you.")
    page.reload()
    expect(room).to_contain_text(WORDS["room_begun"])
    take(page, room, 1)
    expect(room).to_contain_text("He takes it and thanks you.")
    page.reload()
    take(page, room, 2)
    expect(room).to_contain_text(WORDS["room_free"])
    press(page, "Escape")
    page.reload()
    expect(item_on(page, STORY).scene).to_have_text("The quay")
    expect(room).to_have_count(0)


def test_an_exercise_goes_on_where_the_room_was(book: Reader) -> None:
    """After F5, or closed and opened again, it asks as a story does; numbers are not kept."""
    page = led_to(book, CORE, "five-chairs")
    item = item_on(page, "five-chairs")
    room = room_of(item)
    head = room.locator("header p")
    to_count(page, room)
    press(page, "ArrowUp", *["PageDown"] * 2)
    for _ in until(lambda: head.inner_text() == WORDS["placed_at"].format(number=2, max=5)):
        press(page, "PageDown")
    shown = room.locator(".room-beat").inner_text()
    assert spot_of(page) == {"picked": ["possible"], "told": False}

    page.reload()
    expect(room).to_contain_text(WORDS["room_begun"])
    take(page, room, 1)
    assert room.locator(".room-beat").inner_text() == shown
    press(page, "Escape")
    enter(page, "five-chairs")
    take(page, room, 2)
    expect(room).to_contain_text(WORDS["room_free"])
    press(page, "Escape")
    page.evaluate("location.hash = '#room-five-chairs'")
    take(page, room, 1)
    assert room.locator(".room-beat").inner_text() == shown
    page.reload()
    take(page, room, 2)
    to_count(page, room)
    press(page, "ArrowUp", *["PageDown"] * 2)
    assert spot_of(page) == {"picked": ["possible"], "told": True}


def spot_of(page: Page) -> Any:
    """Where the tab knows the room of the exercise to be; its history does not say."""
    assert "possible" not in str(page.evaluate("history.state"))
    kept = stored(page, "sessionStorage").get("practiceguides/practice-guides/five-chairs~room")
    return json.loads(kept)["spot"] if kept else None


def test_what_a_group_chose_is_forgotten_with_the_tab(book: Reader) -> None:
    """Left on another page, and stepped back to once the book is opened anew: it begins."""
    page = led_to(book, CORE, "five-chairs")
    room = room_of(item_on(page, "five-chairs"))
    to_count(page, room)
    press(page, "ArrowUp", *["PageDown"] * 2)
    assert spot_of(page) == {"picked": ["possible"], "told": True}
    page.goto(book.address("book/workbook"))
    page.locator(".pg-bar .pg-leave").click()
    page.wait_for_url(book.address("measures"))
    page.goto(book.address("book/workbook"))
    for _ in until(lambda: "#room" in page.url):
        page.go_back()

    expect(room).to_contain_text(WORDS["room_free"])
    assert spot_of(page) is None


def test_whoever_reached_the_end_of_an_exercise_begins_anew(book: Reader) -> None:
    """Before the end a closed room goes on at its screen; from the last one nothing is left."""
    page = led_to(book, CORE, "every-friday")
    item = item_on(page, "every-friday")
    room = room_of(item)
    press(page, "PageDown", "PageDown")
    shown = room.locator(".room-beat").inner_text()
    press(page, "Escape")
    enter(page, "every-friday")
    take(page, room, 1)
    assert room.locator(".room-beat").inner_text() == shown
    for _ in until(lambda: last_screen(room)):
        press(page, "PageDown")
    page.reload()
    expect(room).to_contain_text(WORDS["room_free"])


def test_a_field_that_was_reached_by_tab_is_the_one_that_is_counted(sample: Reader) -> None:
    """Next leads on from the field in which somebody types, not from the one before."""
    page = sample.open(SAMPLE, viewport=PROJECTOR)
    _, room = enter(page, STORY)
    to_count(page, room)
    press(page, "3", "Tab", "5", "PageDown")

    expect(room).to_contain_text(WORDS["room_chose"].format(letter="B", count=5, of=8))


def test_a_room_that_an_address_opened_can_fill_the_screen(sample: Reader) -> None:
    """A button does it, and goes then; Escape leads out of both."""
    page = led_to(sample, SAMPLE, STORY)
    room = room_of(item_on(page, STORY))
    full = room.get_by_role("button", name=WORDS["room_full"])
    full.click()
    come_true(page, "document.fullscreenElement !== null")
    expect(full).to_have_count(0)
    press(page, "PageDown", "PageDown")
    expect(room).to_contain_text("counts his coins")


def test_escape_closes_the_notes_before_the_room(sample: Reader) -> None:
    """By its key, and where the browser takes the key to end its own full screen."""
    page = led_to(sample, SAMPLE, STORY)
    room = room_of(item_on(page, STORY))
    notes = room.get_by_role("complementary", name=WORDS["room_notes"])
    press(page, "n")
    expect(notes).to_be_visible()
    press(page, "Escape")
    expect(notes).to_have_count(0)
    expect(room).to_be_visible()

    room.get_by_role("button", name=WORDS["room_full"]).click()
    come_true(page, "document.fullscreenElement !== null")
    press(page, "n")
    expect(notes).to_be_visible()
    page.evaluate("document.exitFullscreen()")
    expect(notes).to_have_count(0)
    expect(room).to_be_visible()
    press(page, "Escape")
    expect(room).to_have_count(0)


def test_notes_leave_every_choice_in_sight(book: Reader) -> None:
    """On a projector five choices stand above notes in large letters; keys are told on request."""
    page = book.open("book/stories/the-locked-gate", viewport=PROJECTOR)
    _, room = enter(page, "the-locked-gate")
    for _ in until(lambda: room.locator(".room-choices").count()):
        press(page, "PageDown")
    expect(room.locator(".room-choices li")).to_have_count(5)
    press(page, "n")
    notes = room.get_by_role("complementary", name=WORDS["room_notes"])
    expect(notes).to_contain_text("The letter answers a danger")
    expect(notes).to_contain_text(WORDS("room_time", n=0))
    expect(notes).to_contain_text(WORDS["room_sheet"])
    expect(notes.get_by_text(WORDS["room_keys"])).to_be_hidden()
    assert notes.evaluate("each => parseFloat(getComputedStyle(each).fontSize)") >= 26
    for choice in room.locator(".room-choices li").all():
        expect(choice).to_be_in_viewport(ratio=1)
    last = room.locator(".room-choices li").last.bounding_box()
    top = notes.bounding_box()
    assert last
    assert top
    assert last["y"] + last["height"] <= top["y"]
    notes.get_by_text(WORDS["room_keys_of"], exact=True).click()
    expect(notes.get_by_text(WORDS["room_keys"])).to_be_in_viewport(ratio=1)
    assert notes.evaluate("each => each.scrollHeight - each.clientHeight") <= 0


@pytest.mark.parametrize(
    ("where", "name"), [(CORE, "five-chairs"), ("book/stories/the-locked-gate", "the-locked-gate")]
)
def test_the_drawing_of_the_page_is_in_the_corner(book: Reader, where: str, name: str) -> None:
    """The room of the house, or the story's emblem, in the line of the head, which stays one."""
    page = led_to(book, where, name)
    room = room_of(item_on(page, name))
    press(page, "PageDown")
    head, drawing = (room.locator(each).bounding_box() for each in ("header", "header svg"))
    assert head
    assert drawing
    assert drawing["height"] > 30
    assert head["y"] <= drawing["y"]
    assert head["height"] < 90
    expect(room.locator(".room-beat > div")).to_be_in_viewport()


def test_a_room_that_did_not_come_is_told_and_can_be_asked_for_again(sample: Reader) -> None:
    """After a lost request the page does not fill the screen, and the next press opens the room."""
    page, let_come = sample.open_without("chapter-room", SAMPLE, viewport=PROJECTOR)
    item = item_on(page, STORY)
    item.face.locator(".room-way > summary").click()
    item.button("room_open").click()
    expect(item.face.get_by_text(WORDS["far_failed"])).to_be_visible()
    come_true(page, "!document.fullscreenElement")

    let_come()
    item.button("room_open").click()
    room_of(item)
    expect(item.face.get_by_text(WORDS["far_failed"])).to_have_count(0)


def test_a_click_on_a_choice_only_holds_it(sample: Reader) -> None:
    """With a mouse too, a choice is taken in two steps."""
    page = sample.open(SAMPLE, viewport=PROJECTOR)
    _, room = enter(page, STORY)
    to_count(page, room)
    press(page, "PageDown")
    room.get_by_role("button", name="Sell the ticket").click()
    expect(room).to_contain_text(WORDS["room_held"].format(letter="B"))
    expect(room).to_contain_text(TALK)
    room.get_by_role("button", name=WORDS["room_go"]).click()

    expect(room).to_contain_text("He takes it and thanks you.")


@pytest.mark.parametrize("key", ["b", "."])
def test_the_screen_can_be_black(sample: Reader, key: str) -> None:
    """B or a full stop hides everything; any key shows the same screen again and does no more."""
    page = sample.open(SAMPLE, viewport=PROJECTOR)
    _, room = enter(page, STORY)
    press(page, "PageDown")
    shown = room.locator(".room-beat").inner_text()
    black = room.get_by_role("button", name=WORDS["room_blank"])
    for other in [key, "PageDown", "x"]:
        press(page, key)
        assert black.bounding_box() == {"x": 0, "y": 0, **PROJECTOR}
        press(page, other)
        expect(black).to_have_count(0)

    assert room.locator(".room-beat").inner_text() == shown
    press(page, "n")
    expect(room).to_contain_text(WORDS["room_keys_of"])


def test_a_stray_click_decides_nothing(sample: Reader) -> None:
    """A click beside the buttons changes no screen and no story, and the clicker still counts."""
    page = sample.open(SAMPLE, viewport=PROJECTOR)
    item, room = enter(page, STORY)
    for _ in until(lambda: room.locator(".room-choices").count()):
        press(page, "PageDown")
    shown = room.inner_text()
    for place in room.locator(".room-choices li").all():
        place.click()
    page.mouse.dblclick(640, 600)

    assert room.inner_text() == shown
    expect(item.face.locator(".scenario-consequence")).to_have_count(0)
    press(page, "PageDown")
    expect(room).to_contain_text(WORDS["room_silence"])


def test_a_tie_is_decided_in_the_room(sample: Reader) -> None:
    """Where two choices have as many slips, the room talks and takes one of these two."""
    page = sample.open(SAMPLE, viewport=PROJECTOR)
    _, room = enter(page, STORY)
    to_count(page, room)
    press(page, "ArrowUp", "Tab", "ArrowUp", "PageDown")

    expect(room).to_contain_text(WORDS["room_tie"].format(letters="A and B"))
    take(page, room, 2)
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
    expect(room).to_contain_text(TALK)
    press(page, "PageUp")

    expect(room).to_contain_text(WORDS["room_chose"].format(letter="A", count=1, of=1))
    expect(item.face.locator(".scenario-consequence")).to_have_count(0)


def test_one_question_is_asked_in_the_room(sample: Reader) -> None:
    """An exercise too: the room chooses, and reads why, for each option that somebody named."""
    page = sample.open(SAMPLE, viewport=PROJECTOR)
    item, room = enter(page, QUESTION)
    options = item.spec["options"]
    to_count(page, room)
    expect(room.locator(".room-ask")).to_have_text(WORDS["room_count"])
    press(page, *["ArrowUp"] * 2, "Enter", "ArrowUp", "PageDown")
    expect(room).to_contain_text(WORDS["room_chose"].format(letter="A", count=2, of=3))
    told = []
    for _ in until(lambda: last_screen(room)):
        press(page, "PageDown")
        told.append(room.locator(".room-beat").inner_html())

    heard = "".join(told)
    assert "your answer" not in heard
    assert WORDS["choice_fits"] in heard
    assert heard.count(WORDS["room_close"]) == 1
    first, second = (heard.index(each["feedback"]["story"].strip()) for each in options[:2])
    assert first < heard.index(WORDS("room_also", n=1, letter="B")) < second
    press(page, "Escape")
    expect(room).to_have_count(0)
    expect(item.feedback).to_have_count(0)


def test_a_sort_is_put_to_the_room_text_by_text(book: Reader) -> None:
    """The groups have letters; after each text the room hears where it belongs, and why."""
    page = led_to(book, CORE, "five-chairs")
    item = item_on(page, "five-chairs")
    room = room_of(item)
    told = []
    for _ in until(lambda: last_screen(room)):
        told.append((room.locator("header p").inner_text(), room.inner_text()))
        if room.get_by_text(WORDS["room_rule"]).count():
            take(page, room, 2)
        else:
            press(page, "PageDown")

    for number, each in enumerate(item.spec["items"], 1):
        head = WORDS["placed_at"].format(number=number, max=5)
        heard = [text for above, text in told if above == head]
        asked = next(text for text in heard if plain(each["text"]) in text)
        assert all(f"{letter}\n" in asked for letter in "ABC")
        assert asked.index("What fits what you know so far?") < asked.index("A\n")
        picked = item.spec["groups"][1]
        fits = picked["id"] in each["fits"]
        verdict = WORDS["placed_in_fits" if fits else "placed_in_fits_not"]
        verdict = verdict.format(place=f"B\u00a0· {picked['short']}")
        told_so = next(text for text in heard if verdict in text)
        assert (WORDS["placed_would_fit"].partition("{")[0] in told_so) is not fits
        assert any(first_words(each["feedback"]["story"]) in text for text in heard)
    assert item.feedback.count() == 0


@pytest.mark.parametrize(("where", "name"), [(CORE, "every-friday"), (CORE, "never-alone")])
def test_an_order_is_written_in_letters(book: Reader, where: str, name: str) -> None:
    """Steps stay in sight in the silent minute; slips are read; an order and its reasons follow.

    A decision of ten minutes takes few screens, and all of each is in sight.
    """
    page = led_to(book, where, name)
    item = item_on(page, name)
    room = room_of(item)
    spec = item.spec
    shown = spec.get("shown") or [each["id"] for each in spec["items"]]
    text = {each["id"]: plain(each["text"]) for each in spec.get("steps") or spec["items"]}
    letters = [f"{'ABCDEFGH'[place]} {text[each]}" for place, each in enumerate(shown)]
    choices = room.locator(".room-choices li")
    for _ in until(lambda: room.get_by_text(WORDS["room_write_order"]).count()):
        press(page, "PageDown")
    expect(choices).to_have_text(letters)
    for _ in until(lambda: room.get_by_text(WORDS["room_open_slips"]).count()):
        press(page, "PageDown")
    expect(choices).to_have_text(letters)
    press(page, "PageDown")
    right = spec["orders"][0] if "orders" in spec else spec["views"][0]["order"]
    expect(choices).to_have_text([letters[shown.index(each)] for each in right])
    told = [room.locator(".room-beat").inner_text()]
    for _ in until(lambda: last_screen(room)):
        press(page, "PageDown")
        told.append(room.locator(".room-beat").inner_text())
        hidden = "each => each.scrollHeight - each.clientHeight"
        assert room.locator(".room-beat").evaluate(hidden) <= 0
    assert len(told) <= 6
    reasons = spec.get("views") or [each["feedback"] for each in spec["pairs"]]
    for each in reasons:
        assert first_words(each.get("why") or each["story"]) in " ".join(told)


def test_many_texts_are_sorted_on_one_slip(book: Reader) -> None:
    """Each writes a letter for every text; slips are read, and then all hear what fits, and why."""
    name = "seven-people-one-morning"
    page = led_to(book, "book/identification/03-key-concepts", name)
    item = item_on(page, name)
    room = room_of(item)
    told = []
    for _ in until(lambda: last_screen(room)):
        told.append(room.locator(".room-beat").inner_text())
        hidden = "each => each.scrollHeight - each.clientHeight"
        assert room.locator(".room-beat").evaluate(hidden) <= 0
        press(page, "PageDown")

    assert len(told) <= 17
    slips = next(n for n, text in enumerate(told) if WORDS["room_open_slips"] in text)
    before, after = " ".join(told[:slips]), " ".join(told[slips:])
    assert WORDS["sort_write"] in before
    for each in item.spec["items"]:
        assert plain(each["text"]) in before
        assert plain(each["text"]) in after
        assert first_words(each["feedback"]["story"]) in after
    assert WORDS["placed_would_fit"].partition("{")[0] not in before


def test_who_has_no_more_time_goes_to_the_end(book: Reader) -> None:
    """By a key or a button, from any text of an exercise; Back leads to where the room was."""
    page = led_to(book, CORE, "five-chairs", followed=True)
    room = room_of(item_on(page, "five-chairs"))
    to_count(page, room)
    press(page, "End")
    assert last_screen(room)
    press(page, "PageUp")
    expect(room).not_to_contain_text(WORDS["room_close"])
    room.get_by_role("button", name=WORDS["room_to_end"]).click()
    expect(room.get_by_role("button", name=WORDS["room_to_end"])).to_have_count(0)
    page.keyboard.press("PageDown")
    page.wait_for_url(book.address("book/workbook"))


def test_who_followed_a_link_to_the_room_is_led_back_to_it(sample: Reader) -> None:
    """By Escape, after a reload too, and from the end; an address that was typed leads nowhere."""
    page = led_to(sample, SAMPLE, QUESTION, "book/02-the-quay", followed=True)
    item = item_on(page, QUESTION)
    address = f"{sample.address(SAMPLE)}#room-{QUESTION}"
    room_of(item)
    page.keyboard.press("Escape")
    page.wait_for_url(sample.address("book/02-the-quay"))
    page.goto(f"{address}~")
    room_of(item)
    page.reload()
    room = room_of(item)
    page.keyboard.press("Escape")
    page.wait_for_url(sample.address("book/02-the-quay"))
    page.goto(f"{address}~")
    room_of(item)
    press(page, "PageDown", "End")
    assert last_screen(room)
    page.keyboard.press("PageDown")
    page.wait_for_url(sample.address("book/02-the-quay"))
    page.goto(address)
    room_of(item)
    press(page, "Escape")
    expect(item.face.get_by_role("heading", name=item.spec["title"])).to_be_focused()


def test_a_verdict_of_the_room_is_nobody_s_own(book: Reader) -> None:
    """Of each sentence it hears what it chose, and whether that fits: never what "you" said."""
    page = led_to(book, "book/identification/04-how-people-experience-it", "five-sentences-at-work")
    item = item_on(page, "five-sentences-at-work")
    room = room_of(item)
    to_count(page, room)
    press(page, "ArrowUp", *["PageDown"] * 2)
    says = WORDS["verdict_true"]
    fits = item.spec["statements"][0]["is"] == "true"
    key = "placed_in_fits" if fits else "placed_in_fits_not"
    expect(room).to_contain_text(WORDS[key].format(place=says))
    expect(room).not_to_contain_text("you said")


def test_who_comes_back_has_the_focus_on_the_start_that_was_pressed(book: Reader) -> None:
    """From the end, and by Escape; its list is open."""
    page = book.open("book/if-you-train", viewport=PROJECTOR)
    start = page.locator('a[href*="#room-every-friday"]').last

    def begin() -> Locator:
        """Press it; returns the room."""
        start.evaluate(
            "link => { const list = link.closest('details'); if (list) list.open = true; }"
        )
        start.focus()
        page.keyboard.press("Enter")
        return room_of(item_on(page, "every-friday"))

    room = begin()
    press(page, "PageDown", "End")
    assert last_screen(room)
    page.keyboard.press("PageDown")
    page.wait_for_url(book.address("book/if-you-train"))
    expect(start).to_be_focused()
    begin()
    page.keyboard.press("Escape")
    page.wait_for_url(book.address("book/if-you-train"))
    expect(start).to_be_focused()
    expect(start).to_be_in_viewport()


def test_where_several_answers_fit_the_room_chooses_none(book: Reader) -> None:
    """Letters are counted, nobody wins, and each option is told with its reasons."""
    page = book.open("book/workbook", viewport=PROJECTOR)
    chapter = book.address("book/identification/06-seeing-asking-listening")
    page.goto(f"{chapter}#room-the-packing-hall")
    room = page.get_by_role("dialog")
    expect(room).to_be_visible()
    options = item_on(page, "the-packing-hall").spec["options"]
    told = []
    for _ in until(lambda: last_screen(room)):
        told.append(room.locator(".room-beat").inner_text())
        press(page, "PageDown")

    heard = " ".join(told)
    for key in ("choice_pick_several", "room_write_all", "room_tally_none"):
        assert WORDS[key] in heard
    for key in ("room_none", "room_picked", "room_rule", "room_tally"):
        assert WORDS[key].partition("{")[0] not in heard
    for place, option in enumerate(options):
        assert any(screen.startswith(f"{'ABCDEF'[place]}\n") for screen in told)
        assert plain(option["text"]) in heard


def test_all_is_read_from_the_last_row(sample: Reader) -> None:
    """No word is smaller than 30 pixels, beside notes 24, none is cut off; axe finds nothing.

    Not so what only moves it on.
    """
    page = sample.open(SAMPLE, viewport=PROJECTOR)
    _, room = enter(page, STORY)
    expect(room).not_to_contain_text(TALK)
    press(page, "PageDown", "n")
    expect(room).to_contain_text(TALK)
    press(page, "N")
    expect(room.get_by_role("complementary")).to_have_count(0)
    press(page, "PageUp")
    for _ in until(lambda: last_screen(room)):
        press(page, "n")
        sizes = room.evaluate(
            """room => [...room.querySelectorAll("*")]
              .filter(each => !each.closest(".room-notes, footer, .pg-leave"))
              .filter(each => [...each.childNodes].some(node => node.nodeType === 3))
              .map(each => parseFloat(getComputedStyle(each).fontSize))"""
        )
        assert min(sizes) >= (24 if room.locator(".room-notes").count() else 30)
        hidden = (
            "each => [each.scrollWidth - each.clientWidth, each.scrollHeight - each.clientHeight]"
        )
        assert max(room.locator(".room-beat").evaluate(hidden)) <= 0
        assert faults_in_light(page) == []
        page.evaluate("document.documentElement.dataset.theme = 'dark'")
        assert faults(page, "color-contrast", "link-in-text-block") == []
        page.evaluate("document.documentElement.dataset.theme = 'auto'")
        if room.get_by_text(WORDS["room_rule"]).count():
            take(page, room, 2)
        else:
            press(page, "PageDown")


@pytest.mark.parametrize(("width", "height"), [(1280, 600), (1024, 768)])
def test_slides_fit_windows_with_bars_and_old_projectors(
    book: Reader, width: int, height: int
) -> None:
    """Letters follow the smaller of width and height, from 24 pixels on; nothing is cut off."""
    name = "the-locked-gate"
    size = {"width": width, "height": height}
    page = book.open(f"book/stories/{name}", viewport=size)
    _, room = enter(page, name)
    beat = room.locator(".room-beat")
    sizes = "each => parseFloat(getComputedStyle(each).fontSize)"
    bar = "getComputedStyle(document.documentElement).overflowY"
    assert page.evaluate(bar) == "hidden"
    for _ in until(lambda: last_screen(room)):
        hidden = "each => each.scrollHeight - each.clientHeight"
        assert beat.evaluate(hidden) <= 0, beat.inner_text()
        assert beat.evaluate(sizes) >= 24
        if room.get_by_text(WORDS["room_rule"]).count():
            take(page, room, 1)
        else:
            press(page, "PageDown")
    press(page, "Escape")
    assert page.evaluate(bar) == "visible"


def test_what_does_not_fit_is_scrolled_before_the_room_goes_on(sample: Reader) -> None:
    """In a low window the clicker's Next shows the rest of a slide first, and then the next one."""
    page = sample.open(SAMPLE, viewport={"width": 1280, "height": 260})
    _, room = enter(page, STORY)
    beat = room.locator(".room-beat")
    for _ in until(lambda: room.get_by_text(WORDS["room_count"]).count()):
        press(page, "PageDown")
    shown = beat.inner_text()
    last = room.locator(".room-choices li").last
    assert beat.evaluate("each => each.scrollHeight - each.clientHeight") > 9
    below = "each => each.scrollHeight - each.clientHeight - each.scrollTop"
    for _ in until(lambda: beat.evaluate(below) <= 9):
        press(page, "PageDown")
        assert beat.inner_text() == shown
    expect(last).to_be_in_viewport(ratio=1)
    press(page, "PageDown")
    expect(room).to_contain_text(WORDS["room_rule"])
    expect(room.get_by_text(WORDS["room_none"])).to_be_in_viewport(ratio=1)


def test_controls_are_quieter_than_what_the_room_reads(sample: Reader) -> None:
    """Smaller letters, and still as high as a finger."""
    page = sample.open(SAMPLE, viewport=PROJECTOR)
    _, room = enter(page, STORY)
    size = "each => parseFloat(getComputedStyle(each).fontSize)"
    for control in room.locator(":is(header, footer) :is(button, a)").all():
        assert 16 <= control.evaluate(size) <= 20
        box = control.bounding_box()
        assert box
        assert box["height"] >= 44


@pytest.mark.parametrize(
    ("where", "name"), [(CORE, "five-chairs"), ("book/stories/the-locked-gate", "the-locked-gate")]
)
def test_drawings_are_seen_from_the_last_row(book: Reader, where: str, name: str) -> None:
    """Their lines are 4 pixels at least, large on the opening and small in the corner."""
    page = led_to(book, where, name)
    room = room_of(item_on(page, name))
    drawing = room.locator("svg.pg-drawing")
    for _ in range(2):
        expect(drawing).to_have_count(1)
        assert drawing.evaluate("each => parseFloat(getComputedStyle(each).strokeWidth)") >= 4
        press(page, "PageDown")


def test_what_the_room_chose_is_seen_as_bars(sample: Reader) -> None:
    """As high as the words on them, each as long as its share of the slips, in forced colours too.

    Each says its word and its count.
    """
    page = sample.open(SAMPLE, viewport=PROJECTOR)
    _, room = enter(page, STORY)
    to_count(page, room)
    press(page, "3", "Enter", "1", "PageDown")
    rows = room.locator(".room-slips li")
    expect(rows).to_have_text(
        [f"A · Offer him the bench {WORDS('room_slips', n=3)}",
         f"B · Sell the ticket {WORDS('room_slips', n=1)}"]
    )  # fmt: skip
    whole = rows.first.bounding_box()
    bars = [bar.bounding_box() for bar in rows.locator("i").all()]
    assert whole
    for bar, share in zip(bars, (0.75, 0.25), strict=True):
        assert bar
        assert bar["height"] >= 28
        assert abs(bar["width"] / whole["width"] - share) < 0.01
    page.emulate_media(forced_colors="active")
    assert (
        rows.first.locator("i").evaluate("bar => getComputedStyle(bar).borderTopStyle") == "solid"
    )


def test_a_scene_of_a_story_asks_for_few_presses(book: Reader) -> None:
    """From the second one on at most eight, with slips, from one consequence to the next."""
    name = "the-locked-gate"
    page = book.open(f"book/stories/{name}", viewport=PROJECTOR)
    _, room = enter(page, name)
    picked = WORDS["room_picked"].partition("{")[0]

    def to_what_follows() -> int:
        """Play one scene with slips; returns how often Next was pressed."""
        for pressed in range(1, 40):
            if counts := room.get_by_role("spinbutton").count():
                page.keyboard.type("2")
                assert counts > 1
            press(page, "PageDown")
            if room.locator(".room-label", has_text=picked).count():
                return pressed
        return 40

    to_what_follows()
    assert to_what_follows() <= 8


def test_a_dark_desktop_leaves_the_room_light(sample: Reader) -> None:
    """A projector shows dark slides badly: the room is dark only where the reader chose so."""
    page = sample.open(SAMPLE, viewport=PROJECTOR, color_scheme="dark")
    ground = "each => getComputedStyle(each).backgroundColor"
    dark = page.locator("html").evaluate(ground)
    _, room = enter(page, STORY)
    light = room.evaluate(ground)
    assert light != dark
    press(page, "Escape")

    switch = page.locator(".pg-scheme")
    for scheme, seen in [("light", light), ("dark", dark)]:
        switch.evaluate("button => button.click()")
        assert page.locator("html").get_attribute("data-theme") == scheme
        page.evaluate(f"location.hash = '#room-{STORY}'")
        expect(room).to_be_visible()
        assert room.evaluate(ground) == seen
        press(page, "Escape")


@pytest.mark.parametrize("motion", ["reduce", "no-preference"])
def test_the_silent_minute_moves_only_where_motion_is_welcome(sample: Reader, motion: str) -> None:
    """A line and the minutes that are left; who asks for less motion sees it grow in steps."""
    page = sample.open(SAMPLE, viewport=PROJECTOR, reduced_motion=motion)
    _, room = enter(page, STORY)
    for _ in until(lambda: room.get_by_text(WORDS["room_silence"]).count()):
        press(page, "PageDown")
    line = room.locator(".room-minute i")
    expect(room).to_contain_text(WORDS("room_left", n=1))

    moving = line.evaluate("line => getComputedStyle(line).transitionProperty")
    assert (moving == "inline-size") is (motion == "no-preference")


def test_leave_now_is_in_the_room(sample: Reader) -> None:
    """From the projector too, one click leaves the book."""
    page = sample.open(SAMPLE, viewport=PROJECTOR)
    _, room = enter(page, STORY)
    room.get_by_role("link", name=WORDS["layout_leave"]).click()

    page.wait_for_url(sample.address("measures"))


def test_leave_now_in_the_room_of_a_single_file_ends_the_room(sample: Reader) -> None:
    """The neutral page is scrolled by wheel and key, as any page is."""
    page = sample.open("single/01-the-counter", viewport=PROJECTOR)
    # What is kept outlives the leaving, and so did the room.
    keep_answers(page)
    _, room = enter(page, STORY)
    room.get_by_role("link", name=WORDS["layout_leave"]).click()
    expect(page.get_by_role("heading", level=1)).to_have_text(WORDS["leave_title"])
    page.set_viewport_size({"width": 800, "height": 300})

    come_true(page, "getComputedStyle(document.documentElement).overflowY === 'visible'")
    page.keyboard.press("PageDown")
    come_true(page, "scrollY > 0")


def test_the_room_speaks_the_book_s_language(
    reader_of: Callable[[Path], Reader], spoken: Callable[[str], Path]
) -> None:
    """No beat says a word of English that is not the book's."""
    page = reader_of(spoken(LONGER)).open(SAMPLE, viewport=PROJECTOR)
    with reading(LONGER):
        _, room = enter(page, STORY)
        press(page, "n")
        for _ in until(lambda: last_screen(room)):
            assert unspoken(page.content(), content_of(BOOK)) == set()
            if room.locator(".room-slips").count():
                take(page, room, 2)
            else:
                press(page, "PageDown")
        assert unspoken(page.content(), content_of(BOOK)) == set()
