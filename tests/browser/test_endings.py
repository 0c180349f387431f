"""Every ending that the engine can reach is reached in the browser, and looked back from."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, expect

from practiceguides.content.markdown import plain
from tests.browser.items import Item, answer, item_on, items_on, tab_to
from tests.browser.reader import WIDE, Reader, come_true, heard, listen, reading_in_silence, settle
from tests.browser.test_pages import STORIES, open_all
from tests.conftest import WORDS
from tests.scenarios.account import Account
from tests.types.scenario.hands import read_on

SAMPLE = "book/01-the-counter"
PHONE = {"width": 360, "height": 800}
GATE = "book/stories/the-locked-gate"
ROOM = "book/stories/room-4"
DEBRIEF = "_static/types/scenario-debrief.js"

FOLDED = """() => {
  const all = [...document.querySelectorAll("details")];
  window.firstOpen ??= all.filter((each) => each.open);
  for (const each of all) each.open = window.firstOpen.includes(each);
  scrollTo(0, 0);
}"""
"""What somebody opened since the first call is shut again."""

FOOT_OF_FIRST_SENTENCE = """scene => {
  const words = scene.nextElementSibling.querySelector("p").firstChild;
  const range = document.createRange();
  range.selectNodeContents(words);
  range.setEnd(words, words.data.search(/[.!?]/) + 1);
  return range.getBoundingClientRect().bottom;
}"""


@pytest.fixture(scope="module")
def played(browser: Browser, book_folder: Path) -> Iterator[Callable[[str], Item]]:
    """A story played on a phone by its first choices, once for all who look at its debrief."""
    with reading_in_silence(browser, book_folder) as reader:

        @cache
        def play_once(name: str) -> Item:
            item = item_on(reader.open(name, viewport=PHONE), Path(name).name)
            answer(item)
            return item

        yield play_once


@pytest.fixture
def ended(played: Callable[[str], Item]) -> Callable[[str], Item]:
    """A story at its end, on a phone, with nothing opened; whoever has it stays on its page."""

    def end(name: str) -> Item:
        item = played(name)
        item.face.page.set_viewport_size(PHONE)
        item.face.page.evaluate(FOLDED)
        return item

    return end


def endings(spec: Mapping[str, Any]) -> set[str]:
    """The scenes that end a scenario."""
    return {scene["id"] for scene in spec["scenes"] if scene["end"]}


@pytest.mark.parametrize("name", STORIES)
def test_every_ending_of_the_real_book_is_reached(book: Reader, name: str) -> None:
    """By keyboard alone, a path that Python found ends where Python said."""
    _reach_all(book, name)


def test_on_a_phone_no_words_of_another_road_are_cut_off(book: Reader) -> None:
    """What a road is worth, and whose way it is, wraps within its line, with a sign between."""
    page = book.open("book/stories/the-grey-notebook", viewport={"width": 360, "height": 740})
    item = item_on(page, "the-grey-notebook")
    answer(item)
    told = WORDS("scenario_each_time", n=item.spec["looking_back"])
    expect(item.face.get_by_text(told)).to_be_visible()
    for row in item.face.locator(".scenario-rows > li > details > summary").all():
        row.click()
    cut = item.face.locator(".scenario-roads summary").evaluate_all(
        """lines => lines.filter(line => {
          const right = line.getBoundingClientRect().right;
          const worths = [...line.querySelectorAll(".scenario-worth")];
          return line.scrollWidth > line.clientWidth
            || worths.some(each => each.getBoundingClientRect().right > right);
        }).map(line => line.innerText)"""
    )
    assert cut == []
    two = item.face.locator(".scenario-worth + .scenario-worth")
    assert two.count()
    assert two.first.evaluate("each => each.previousSibling.textContent") == " "


@pytest.mark.parametrize("name", [SAMPLE, "book/desks/desk-gate", "book/desks/desk-cabin"])
def test_every_ending_of_the_sample_is_reached(sample: Reader, name: str) -> None:
    """Flags, meters, conditions and choices that are offered once mean the same in the browser.

    So do the papers that arrive at a desk.
    """
    _reach_all(sample, name)


def test_the_debrief_is_fetched_once_a_story_begins(sample: Reader) -> None:
    """Who only reads the page does not load it; who plays has it before the story ends."""
    page = sample.open(SAMPLE)
    story = next(item for item in items_on(page) if item.spec["type"] == "scenario")
    story.enter()
    assert DEBRIEF not in sample.requested
    with page.expect_response(f"**/{DEBRIEF}"):
        story.choices.first.click()


def test_a_story_is_looked_back_from_beside_its_emblem(ended: Callable[[str], Item]) -> None:
    """The drawing of the story stands small at the head of the debrief, and nobody hears it."""
    story = ended(GATE)
    story.face.page.set_viewport_size(WIDE)
    emblem = story.face.locator(".scenario-debrief .pg-emblem")

    expect(emblem).to_be_visible()
    expect(emblem).to_have_attribute("data-tone", "green")
    assert emblem.aria_snapshot() == ""


def test_a_debrief_that_cannot_be_loaded_is_told(
    browser: Browser, sample_folder: Path, tmp_path: Path
) -> None:
    """Where its script is missing, the story goes on to its ending, and a sentence says what is."""
    folder = shutil.copytree(sample_folder, tmp_path / "sample")
    (folder / DEBRIEF).unlink()
    reader = Reader(browser, folder)
    page = reader.open(SAMPLE)
    story = next(item for item in items_on(page) if item.spec["type"] == "scenario")
    story.enter()
    account = Account(story.spec)
    _, path = next(iter(account.paths().items()))
    position = account.engine.start()
    for taken in path:
        offered = [choice["id"] for choice in account.engine.offered(position)]
        story.choices.nth(offered.index(taken)).click()
        position = account.engine.step(position, taken)
        read_on(story)

    expect(story.face.get_by_text(WORDS["far_failed"])).to_be_visible()
    reader.close()


def _reach_all(reader: Reader, name: str) -> None:
    page = reader.open(name)
    for item in items_on(page):
        if item.spec["type"] != "scenario":
            continue
        account = Account(item.spec)
        engine = account.engine
        paths = account.paths()
        assert set(paths) == endings(item.spec)
        item.enter()
        for ending, path in paths.items():
            position = engine.start()
            for taken in path:
                offered = [choice["id"] for choice in engine.offered(position)]
                expect(item.choices).to_have_count(len(offered))
                tab_to(item.choices.nth(offered.index(taken)))
                page.keyboard.press("Enter")
                position = engine.step(position, taken)
                expect(item.scene).to_have_text(engine.scenes[position.scene]["title"])
                expect(item.scene).to_be_focused()
                read_on(item)
            assert position.scene == ending
            _look_back(item, account, path)
            # At a desk one plays again with the same paper, or takes another.
            anew = "scenario_paper_other" if item.spec["before"] else "scenario_again"
            item.button(anew).click()


def _look_back(item: Item, account: Account, path: Sequence[str]) -> None:
    """The parts stand in their order; each scene has a row, and its roads are Python's account."""
    choices = {choice["id"]: choice for scene in item.spec["scenes"] for choice in scene["choices"]}
    scenes = {scene["id"]: scene for scene in item.spec["scenes"]}
    legs = [choices[name] for name in path]
    roads = account.roads(path)
    ending = scenes[legs[-1]["to"]]["end"]
    parts = {
        WORDS["scenario_decided"]: ending["decided"],
        WORDS["scenario_close"]: True,
        WORDS["scenario_hand_on"]: item.spec["hands_on"],
        WORDS["scenario_each"]: True,
        WORDS["scenario_meters"]: item.spec["meter_words"],
        WORDS["scenario_parts"]: item.spec["authors"],
        WORDS["scenario_stops"]: True,
        WORDS["scenario_at_work"]: item.spec["at_work"],
        (item.spec["where_you_work"] or {}).get("title", ""): item.spec["where_you_work"],
        WORDS["scenario_next"]: True,
    }
    headings = item.face.locator(".scenario-debrief h4")
    expect(headings).to_have_text([title for title, shown in parts.items() if shown])
    rows = item.face.locator(".scenario-rows > li")
    expect(rows).to_have_count(len(path))
    # Nobody reads all roads at once: each is a line of its own, and opens by itself.
    expect(item.face.locator(".scenario-roads details[open]")).to_have_count(0)

    open_all(item.face.page)
    settle(item.face.page)
    # The paper that arrived at a desk is no decision: its row has no roads.
    told = list(zip(rows.all(), legs, roads, strict=True))
    for row, leg, others in told[bool(item.spec["before"]) :]:
        for part in ("their_side", "research"):
            if leg[part]:
                expect(row.locator(":scope > details > .pg-said .pg-source").first).to_be_visible()
        listed = row.locator(".scenario-roads > ul > li")
        expect(listed).to_have_count(len(others))
        as_own = set()
        for choice, road in zip(listed.all(), others.values(), strict=True):
            ends = choice.locator(".scenario-endings > li")
            expected = [scenes[name]["title"] for name in scenes if name in road]
            if ends.count():
                expect(ends).to_have_text(expected)
            else:
                as_own.add(tuple(expected))
        # Where nothing is said of a road, it leads to the endings of the learner's own way.
        assert len(as_own) <= 1


def play(item: Item, *texts: str) -> None:
    """Take choices by their words, and read on where a scene says that it is heavy."""
    for text in texts:
        item.choices.filter(has_text=text).click()
        read_on(item)


def test_meters_are_told_while_playing_only_where_the_author_shows_them(
    book: Reader, sample: Reader
) -> None:
    """Where they are shown, they are words, and they change with what one does."""
    item = item_on(book.open("book/gallery"), "example-scenarios-1")
    now = item.face.locator(".scenario-now")
    expect(now).to_have_text("How far Ilen trusts you: Ilen waits")
    play(item, "Let the foreman interpret")
    expect(now).to_have_text("How far Ilen trusts you: Ilen is afraid of you")

    hidden = item_on(sample.open(SAMPLE), "the-last-ferry").face
    expect(hidden.locator(".scenario-scene")).to_be_visible()
    expect(hidden.get_by_text("How Mebo sees you")).to_have_count(0)


def test_a_step_back_is_told_and_an_ending_stays_an_attempt(sample: Reader) -> None:
    """The debrief says from which choice one stepped back; the ending before it is kept."""
    item = item_on(sample.open(SAMPLE), "the-last-ferry")
    play(item, "Sell the ticket", "Wish him a good crossing")
    expect(item.scene).to_have_text("He is gone")
    more = item.face.get_by_text(WORDS["scenario_more"], exact=True)
    more.click()
    item.button("scenario_back").click()
    expect(item.scene).to_be_focused()
    play(item, "Call the man")

    withdrew = WORDS["scenario_withdrew"].format(choice="Wish him a good crossing")
    last = item.face.locator(".scenario-rows > li").last
    last.locator("summary").first.click()
    expect(last).to_contain_text(withdrew)
    more.click()
    expect(item.face.get_by_role("heading", name=WORDS["scenario_attempts"])).to_be_visible()
    attempts = item.face.locator(".scenario-attempts > li")
    expect(attempts).to_have_count(1)
    expect(attempts).to_contain_text("He is gone (2 choices)")
    expect(attempts).to_contain_text("in “The quay” you chose “Wish him a good crossing”")


def test_three_ways_lead_on_from_a_story(sample: Reader) -> None:
    """First what follows, by its name; what is seldom wanted, the room too, waits under "More"."""
    item = item_on(sample.open(SAMPLE), "the-last-ferry")
    play(item, "Sell the ticket", "Wish him a good crossing")
    ways = (
        item.face.locator(".scenario-part")
        .last.get_by_role("link")
        .or_(item.face.locator(".scenario-part").last.get_by_role("button"))
    )
    expect(ways).to_have_text(
        [
            WORDS["scenario_follows"].format(title="The quay"),
            WORDS["scenario_again"],
            WORDS["layout_workbook"],
        ]
    )
    expect(item.face.locator("section.scenario-part").nth(-2)).to_contain_text("Look for a chair")
    room = item.face.get_by_text(WORDS["room_for"], exact=True)
    expect(room).to_be_hidden()
    expect(item.button("scenario_back")).to_be_hidden()
    item.face.get_by_text(WORDS["scenario_more"], exact=True).click()
    expect(room).to_be_visible()
    expect(item.button("scenario_back")).to_be_visible()


def test_a_story_is_played_again_from_any_scene(sample: Reader) -> None:
    """The scene opens as it was met there, takes the focus, and the words of before are kept."""
    page = sample.open(SAMPLE)
    item = item_on(page, "the-last-ferry")
    play(item, "Offer him the bench", "Ask where he comes from", "Give him the number")
    item.face.get_by_label(WORDS["scenario_word"]).fill("Calm")
    item.face.locator(".scenario-rows > li").nth(1).locator("summary").first.click()
    item.face.get_by_role("button", name=WORDS["scenario_from_here"]).click()
    expect(item.scene).to_be_focused()
    expect(item.scene).to_have_text("The counter")
    expect(item.face.get_by_text("He sits on the bench")).to_be_visible()
    play(item, "Sell the ticket", "Wish him a good crossing")
    page.reload()

    expect(item.scene).to_have_text("He is gone")
    expect(item.face.get_by_label(WORDS["scenario_word"])).to_have_value("Calm")
    item.face.get_by_text(WORDS["scenario_more"], exact=True).click()
    expect(item.face.locator(".scenario-attempts > li")).to_contain_text("He calls (3 choices)")


def test_an_address_of_a_story_leads_to_where_it_goes_on(sample: Reader) -> None:
    """Who comes back to a begun story sees the scene, and not the top of the page again."""
    page = sample.open(SAMPLE, viewport=PHONE)
    item = item_on(page, "the-last-ferry")
    play(item, "Offer him the bench", "Ask where he comes from")
    page.goto(sample.address("book/03-the-island"))
    page.goto(sample.address(SAMPLE) + "#item-the-last-ferry")

    expect(item_on(page, "the-last-ferry").scene).to_be_in_viewport()
    come_true(page, "document.querySelector('.pg-here').getBoundingClientRect().top < 200")


def test_the_authors_paths_stand_beside_where_they_part_from_the_learners(sample: Reader) -> None:
    """Each says how far it is the learner's, and inside where it is not; the same path says so."""
    item = item_on(sample.open(SAMPLE), "the-last-ferry")
    play(item, "Sell the ticket", "Wish him a good crossing")
    authors = item.face.locator(".scenario-author")
    expect(authors).to_have_count(2)
    slow, short = authors.all()

    expect(slow.get_by_role("heading")).to_have_text("Way 1: The slow way")
    expect(slow).to_contain_text(WORDS["scenario_as_you"].format(n=0, total=3))
    both = WORDS["scenario_apart"].format(scenes="The counter and The quay")
    for words in (both, "Offer him the bench", "talks longer"):
        expect(slow).to_contain_text(words)
    rows = item.face.locator(".scenario-rows > li")
    first = rows.filter(has_text=WORDS["scenario_begin_here"])
    expect(first).to_have_count(1)
    first.locator("summary").first.click()
    theirs = WORDS["scenario_theirs.one"].format(ways="1")
    expect(first.locator(".scenario-roads")).to_contain_text(theirs)
    way_2 = WORDS["scenario_theirs.one"].format(ways="2")
    expect(first).to_contain_text(WORDS["scenario_theirs_same"].format(ways=way_2))
    expect(short.get_by_role("heading")).to_have_text("Way 2: The short way")
    expect(short).to_contain_text("The path of a ticket seller")
    expect(short).to_contain_text(WORDS["scenario_same"])
    expect(item.face).to_contain_text(WORDS["scenario_luck_mixed"])
    expect(item.face).to_contain_text("How Mebo sees you: “a voice behind glass”, as at the start")


def test_a_road_not_taken_opens_below_its_own_choice(ended: Callable[[str], Item]) -> None:
    """It is smaller than the learner's choice, larger than what is said of it; no source's code."""
    item = ended(GATE)
    debrief = item.face.locator(".scenario-debrief")
    row = debrief.locator(".scenario-rows > li").first
    row.locator("summary").first.click()
    roads = row.locator(".scenario-roads details")
    expect(roads).to_have_count(4)
    road = roads.nth(1)
    label = road.get_by_text(WORDS["part_research"])
    expect(label).to_be_hidden()
    road.locator("summary").click()
    expect(label).to_be_visible()
    expect(row.locator(".scenario-roads details[open]")).to_have_count(1)
    size = "each => parseFloat(getComputedStyle(each).fontSize)"
    own = row.locator(":scope > details > summary > .scenario-took").evaluate(size)
    assert own > road.get_by_role("heading").evaluate(size) > label.evaluate(size)
    expect(row.locator(".pg-source a").first).to_have_attribute("href", re.compile("sources.html#"))

    open_all(item.face.page)
    expect(debrief).not_to_contain_text(re.compile(r"\b[FVP]-[A-Z]{2}-\d"))


def test_a_choice_stands_in_two_lines_and_whole_once_its_scene_is_open(
    ended: Callable[[str], Item],
) -> None:
    """On a phone a shut row shows its first two lines; in an open one no word is cut off."""
    item = ended(GATE)
    choices = item.face.locator(".scenario-rows > li > details > summary > .scenario-took")
    whole = "each => each.scrollHeight <= each.clientHeight && each.scrollWidth <= each.clientWidth"
    low = [(each.bounding_box() or {})["height"] for each in choices.all()]
    assert max(low) < 40
    open_all(item.face.page)

    assert [each.inner_text() for each in choices.all() if not each.evaluate(whole)] == []


@pytest.mark.parametrize("name", ["book/stories/the-locked-gate", "single/stories-the-locked-gate"])
def test_what_nobody_has_filled_in_says_where_to_find_out(book: Reader, name: str) -> None:
    """It leads to the questions for the learner's country; a single file names their page."""
    item = item_on(book.open(name), "the-locked-gate")
    answer(item)
    where = item.face.locator("details.scenario-part").last
    where.locator("summary").click()
    title = "Find out before you need it"
    expect(where).to_contain_text(WORDS["scenario_find_out"].format(page=title))

    link = where.get_by_role("link", name=title)
    if name.startswith("single/"):
        expect(link).to_have_count(0)
    else:
        link.click()
        item.face.page.wait_for_url(book.address("book/find-out"))


@pytest.mark.parametrize("name", [GATE, ROOM])
def test_how_it_ended_and_what_decided_it_are_one_screen(
    ended: Callable[[str], Item], name: str
) -> None:
    """From the ending to the drawn path, a phone shows all between its two bars."""
    item = ended(name)
    page = item.face.page
    part = item.face.locator(".scenario-decided")
    head, foot = page.locator(".pg-bar"), page.locator(".pg-tools")
    top, bottom = (head.bounding_box() or {})["height"], (foot.bounding_box() or {})["height"]

    assert (part.bounding_box() or {})["height"] <= PHONE["height"] - top - bottom


@pytest.mark.parametrize(
    "place",
    [
        "stories/the-grey-notebook",
        "stories/two-birthdays",
        "stories/room-for-two",
        "stories/the-spare-mattress",
        "desks/desk-shelter",
    ],
)
def test_the_first_screen_of_an_ending_says_what_decided_it(book: Reader, place: str) -> None:
    """On a phone it goes from the ending's title by the drawn path to what decided it."""
    page = book.open(f"book/{place}", viewport=PHONE)
    item = item_on(page, place.split("/")[1])
    texts = {each["id"]: each for scene in item.spec["scenes"] for each in scene["choices"]}
    for taken in item.spec["authors"][0]["path"]:
        play(item, plain(texts[taken]["text"]))
    part = item.face.locator(".scenario-decided")
    decided = part.get_by_role("heading", name=WORDS["scenario_decided"], exact=True)
    expect(decided).to_be_visible()
    tools = page.locator(".pg-tools").bounding_box()
    words = decided.locator("+ div").bounding_box()

    expect(item.scene).to_be_focused()
    expect(item.scene).to_be_in_viewport(ratio=1)
    expect(part.get_by_label(WORDS["scenario_word"])).to_be_in_viewport(ratio=1)
    assert tools
    assert words
    expect(part.locator(".scenario-way")).to_be_in_viewport(ratio=1)
    assert words["y"] + words["height"] <= tools["y"]
    above = item.face.locator(".scenario-consequence").bounding_box()
    title = item.scene.bounding_box()
    assert above
    assert title
    assert above["y"] + above["height"] <= title["y"]


def test_a_story_begins_with_its_situation_and_one_note(book: Reader) -> None:
    """Both cautions are one note in the card; a small first screen shows the first sentence."""
    page = book.context(viewport={"width": 360, "height": 740}).new_page()
    for name in STORIES:
        page.goto(book.address(name))
        for item in items_on(page):
            if item.spec["type"] != "scenario":
                continue
            note = item.face.locator(".pg-notice")
            expect(note).to_have_count(1)
            link = note.get_by_role("link", name=WORDS["layout_for_you_page"])
            expect(link).to_have_attribute("href", "../about-you.html")
            # In a chapter the story comes after what the chapter says of it.
            if "/stories/" in name or "/desks/" in name:
                bar = item.face.locator(".scenario-here").bounding_box()
                assert bar
                assert item.scene.evaluate(FOOT_OF_FIRST_SENTENCE) <= bar["y"], name
                expect(page.get_by_role("link", name=WORDS["layout_for_you_page"])).to_have_count(1)


def test_a_heavy_exercise_leads_to_the_page_for_whom_it_touches(book: Reader) -> None:
    """The link stands in what is read before the exercise is opened."""
    chapter = "book/reintegration/06-planning-with-the-person"
    page = book.open(chapter)
    page.goto(f"{book.address(chapter)}#low-days")
    note = item_on(page, "low-days").face.locator(".pg-notice")

    link = note.get_by_role("link", name=WORDS["layout_for_you_page"])
    expect(link).to_have_attribute("href", "../about-you.html")


def test_what_is_said_of_an_ending_is_short(book: Reader) -> None:
    """By the longest way of the longest story ending and debrief take five phone screens at most.

    From the heading of the ending to the end of the card, before anything is opened: with the
    question whether answers are kept, which is one line there and opens.
    """
    page = book.open("book/stories/the-locked-gate", viewport=PHONE)
    item = item_on(page, "the-locked-gate")
    # Of fifty ways with thirteen scenes the one that takes the most room.
    longest = (
        "ask-dangers risk-form lend-phone vote give-word doctor-later call-lawyer"
        " ask-each let-finish answer-for-her true-list objection look-from-back"
    )
    texts = {each["id"]: each for scene in item.spec["scenes"] for each in scene["choices"]}
    first = item.scene.bounding_box()
    assert first
    assert first["y"] < PHONE["height"]
    for taken in longest.split():
        play(item, plain(texts[taken]["text"]))
    ending = item.scene.bounding_box()
    expect(item.face.locator(".scenario-debrief")).to_be_visible()
    asked = page.get_by_role("group", name=WORDS["page_ask"])
    fold = page.locator("summary").get_by_text(WORDS["page_ask"], exact=True)
    expect(fold).to_be_visible()
    expect(asked).to_be_hidden()
    card = page.locator("#item-the-locked-gate").bounding_box()

    assert ending
    assert card
    assert card["y"] + card["height"] - ending["y"] <= 5 * PHONE["height"]
    fields = item.face.locator(".scenario-debrief textarea")
    assert min((each.bounding_box() or {})["height"] for each in fields.all()) >= 44
    fold.click()
    expect(asked).to_be_visible()


@pytest.mark.parametrize("width", [360, 1280])
def test_the_rows_of_the_debrief_have_air_and_one_order(
    ended: Callable[[str], Item], width: int
) -> None:
    """Words keep away from the lines between rows; an open row says why before all else."""
    item = ended(GATE)
    item.face.page.set_viewport_size({"width": width, "height": 800})
    rows = item.face.locator(".scenario-rows > li")
    gaps = rows.evaluate_all(
        """rows => rows.map((row) => {
          const words = row.querySelector("summary > .scenario-took").getBoundingClientRect();
          const name = row.querySelector("summary b").getBoundingClientRect();
          const { top, bottom } = row.getBoundingClientRect();
          return Math.min(name.top - top, bottom - words.bottom);
        })"""
    )
    assert min(gaps) >= 5
    row = rows.first
    row.locator("summary").first.click()
    labels = row.locator(":scope > details > :not(.scenario-roads) > .pg-label").all_inner_texts()
    others = row.locator(".scenario-roads > .pg-label").bounding_box() or {}
    side = row.locator(".scenario-their-side").bounding_box() or {}

    taken = next(
        choice
        for scene in item.spec["scenes"]
        for choice in scene["choices"]
        if plain(choice["text"]) in row.locator(".scenario-took").first.inner_text()
    )
    why = WORDS[f"scenario_why_{taken['practice']}"]
    known = [WORDS["part_research"]] if taken["research"] else []
    assert labels == [why, *known, WORDS["part_their_side"]]
    assert side["y"] + side["height"] < others["y"]


@pytest.mark.parametrize("name", ["book/stories/room-4", "single/stories-room-4"])
def test_a_story_leads_to_another_and_says_why_that_one(book: Reader, name: str) -> None:
    """What comes next is told in one sentence, and why to come back; a single file has no link."""
    page = book.open(name, viewport=PHONE)
    item = item_on(page, "room-4")
    answer(item)
    part = item.face.locator(".scenario-part").last
    why = str(item.spec["next"]["why"])
    expect(part).to_contain_text(plain(why))
    expect(part).to_contain_text(WORDS["scenario_return"])
    link = part.get_by_role("link", name=WORDS("scenario_follows", title="The early bus"))
    if name.startswith("single/"):
        expect(link).to_have_count(0)
    else:
        link.click()
        page.wait_for_url(book.address("book/stories/the-early-bus"))


def test_a_heading_of_the_debrief_stands_apart_from_what_is_above_it(
    ended: Callable[[str], Item],
) -> None:
    """Nobody takes it for the foot of the field or of the text before it."""
    item = ended(ROOM)
    for key, above in (("decided", "word"), ("stops", "thought"), ("at_work", "change")):
        heading = item.face.get_by_role("heading", name=WORDS[f"scenario_{key}"], exact=True)
        head = heading.bounding_box() or {}
        before = item.face.locator(f".scenario-debrief [id$='-{above}']").bounding_box() or {}
        assert head["y"] - before["y"] - before["height"] >= 24, key


def test_what_comes_next_is_one_tap_from_how_the_story_ended(ended: Callable[[str], Item]) -> None:
    """The screen of the ending leads past all that is asked; there the next story is in sight."""
    item = ended(ROOM)
    item.face.locator(".scenario-decided").get_by_role("button").click()
    assert "#" not in item.face.page.url, "an address of this visit alone would lead nowhere later"
    part = item.face.locator(".scenario-part").last
    heading = part.get_by_role("heading", name=WORDS["scenario_next"], exact=True)
    expect(heading).to_be_focused()
    expect(heading).to_be_in_viewport(ratio=1)
    for way in (part.get_by_role("link"), part.get_by_role("button")):
        expect(way.first).to_be_in_viewport(ratio=1)


def test_every_row_of_the_debrief_names_its_verdict_in_one_place(
    ended: Callable[[str], Item],
) -> None:
    """What a choice is worth stands in words, quietly, and first in the second line of each row."""
    rows = ended(GATE).face.locator(".scenario-rows > li")
    words = rows.locator("summary > .scenario-took > .scenario-worth")
    expect(words).to_have_count(rows.count())
    worth = [WORDS[f"scenario_practice_{each}"] for each in ("sound", "defensible", "harmful")]
    assert {each.inner_text() for each in words.all()} <= set(worth)
    assert {each.evaluate("each => getComputedStyle(each).fontWeight") for each in words.all()} == {
        "400"
    }

    boxes = [
        (row.bounding_box() or {}, each.bounding_box() or {})
        for row, each in zip(rows.all(), words.all(), strict=True)
    ]
    assert len({(round(each["x"]), round(each["y"] - row["y"])) for row, each in boxes}) == 1


def test_what_the_person_never_heard_of_is_not_told_as_trust(sample: Reader) -> None:
    """A choice that is marked says so, and it moves no meter in the debrief."""
    item = item_on(sample.open(SAMPLE), "the-last-ferry")
    play(item, "Offer him the bench", "Ask where he comes from", "Call the man")
    told = "How Mebo sees you: from “a voice behind glass” to “somebody who has time”"
    expect(item.face).to_contain_text(told)
    row = item.face.locator(".scenario-rows > li").nth(2)
    row.locator("summary").first.click()
    expect(row).to_contain_text(WORDS["scenario_unseen"])
    expect(row).to_contain_text("Nobody asked Mebo")
    expect(item.face).to_contain_text("The man paid for the ticket")


def test_role_person_and_place_stay_in_one_line_from_the_first_scene_on(book: Reader) -> None:
    """Above the tools of a phone stand scene, role and person, though the scene goes on below."""
    page = book.open("book/stories/the-locked-gate", viewport=PHONE)
    item = item_on(page, "the-locked-gate")
    for scene in (1, 2):
        here = item.face.locator(".scenario-here")
        expect(here).to_contain_text(f"Scene {scene} of about 11 You: manager. Imrel: 27")
        expect(here).to_be_in_viewport(ratio=1)
        place, tools = here.bounding_box(), page.locator(".pg-tools").bounding_box()
        assert place
        assert tools
        assert 44 <= place["height"] <= 50
        assert abs(place["y"] + place["height"] - tools["y"]) <= 3
        item.choices.first.click()


def test_role_person_and_place_in_the_story_stay_in_sight(sample: Reader) -> None:
    """At the foot of the screen stands which scene this is; who is who unfolds from it."""
    item = item_on(sample.open(SAMPLE), "the-last-ferry")
    here = item.face.locator(".scenario-here")
    expect(here).to_contain_text("Scene 1 of about 3")
    play(item, "Sell the ticket")
    expect(here).to_contain_text("Scene 2 of about 3 You: ticket seller. Mebo: 31, one bag.")
    expect(here).to_be_in_viewport()
    here.locator("summary").click()
    expect(here).to_contain_text("The harbour office helps people who wait")
    expect(item.face).not_to_contain_text("Somebody waits in the cold")


def test_the_question_of_an_ending_stands_above_its_field(sample: Reader) -> None:
    """What an ending asks at its close is not told twice."""
    item = item_on(sample.open(SAMPLE), "the-last-ferry")
    play(item, "Offer him the bench", "Ask where he comes from", "Give him the number")

    expect(item.face.get_by_text("What had to be there before he could call?")).to_have_count(1)
    thought = item.face.get_by_label(WORDS["scenario_thought"])
    described = (thought.get_attribute("aria-describedby") or "").split()[0]
    expect(item.face.locator(f"#{described}")).to_contain_text("before he could call?")


def test_what_would_stop_me_is_a_line_of_the_plan(sample: Reader) -> None:
    """Ticks and words stand in the workbook's plan under their questions, and are no step of it.

    The thoughts are among the notes.
    """
    page = sample.open(SAMPLE)
    item = item_on(page, "the-last-ferry")
    play(item, "Sell the ticket", "Wish him a good crossing")
    item.face.get_by_label(WORDS["scenario_thought_open"]).fill("The bench")
    item.face.get_by_label(WORDS["scenario_stop_room"]).check()
    item.face.get_by_label(WORDS["scenario_stops_change"]).fill("A room with a door")
    page.locator(".pg-work").click()

    plan = page.locator(".workbook-asked")
    expect(plan).to_have_count(1)
    expect(plan.get_by_role("heading")).to_have_text("The last ferry")
    questions = [WORDS["scenario_stops"], WORDS["scenario_stops_change"]]
    expect(plan.locator(".pg-small")).to_have_text(questions)
    answers = [WORDS["scenario_stop_room"], "A room with a door"]
    expect(plan.locator(".workbook-words")).to_have_text(answers)
    expect(page.locator(".workbook-plan")).to_have_count(0)
    expect(page.locator(".workbook-note .workbook-words")).to_have_text(["The bench"])


def test_a_heavy_scene_is_told_of_before_it_is_shown(sample: Reader) -> None:
    """A learner hears that it is heavy, and can step back instead of reading it."""
    page = sample.open(SAMPLE)
    item = item_on(page, "the-last-ferry")
    play(item, "Sell the ticket")
    expect(page.get_by_role("status")).to_contain_text("The quay")
    listen(page)
    item.choices.filter(has_text="Call the man").click()
    (said,) = heard(page)
    assert said.endswith(WORDS["scenario_heavy"])
    expect(item.face).not_to_contain_text("They walk away together")
    expect(item.face.locator(".scenario-debrief")).to_have_count(0)

    item.button("scenario_heavy_open").click()
    expect(item.scene).to_be_focused()
    expect(item.face).to_contain_text("They walk away together")
