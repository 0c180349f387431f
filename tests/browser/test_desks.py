"""One case across desks: what one hands on is what the next finds, and all of it is one way."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from tests.browser.items import item_on, tab_to
from tests.browser.reader import PHONE, Reader, settle
from tests.browser.test_endings import play
from tests.browser.test_pages import faults, faults_in_light
from tests.browser.test_room import PROJECTOR, enter, press
from tests.conftest import WORDS

GATE, CABIN, WAY = "book/desks/desk-gate", "book/desks/desk-cabin", "book/desks/index"
PAPERS = ["A slip: give him a bed", "A page with his name", "Nothing"]
OWN_SCRIPT = "_static/types/scenario-desk.js"


def through_the_gate(sample: Reader, *choices: str) -> Page:
    """Finish the first desk."""
    page = sample.open(GATE, viewport=PHONE)
    item = item_on(page, "desk-gate")
    play(item, *choices)
    expect(item.face.locator(".scenario-handed")).to_be_visible()
    settle(page)
    return page


def test_whoever_was_at_the_desk_before_finds_its_paper_first(sample: Reader) -> None:
    """The paper that this run handed on is marked and the first stop; another may be taken."""
    page = through_the_gate(sample, "Show him the bench", "Write his name")
    page.goto(sample.address(CABIN))
    item = item_on(page, "desk-cabin")

    expect(item.face.get_by_text(WORDS["scenario_papers"])).to_be_visible()
    expect(item.choices).to_have_count(3)
    expect(item.choices.first).to_contain_text(WORDS["scenario_given"])
    expect(item.choices.first).to_contain_text(PAPERS[1])
    expect(item.face.get_by_text(WORDS["scenario_given"])).to_have_count(1)
    tab_to(item.choices.first)

    play(item, "Nothing")
    expect(item.face.get_by_text("He comes alone.")).to_be_visible()


def test_whoever_was_not_there_takes_any_paper(sample: Reader) -> None:
    """Nothing is marked, and the papers stand as they are written."""
    item = item_on(sample.open(CABIN), "desk-cabin")

    expect(item.choices).to_have_text(PAPERS)
    expect(item.face.get_by_text(WORDS["scenario_given"])).to_have_count(0)
    expect(item.face.get_by_text(WORDS["scenario_ask"], exact=True)).to_have_count(0)


def test_a_run_that_is_begun_anew_still_hands_on_what_it_ended_with(sample: Reader) -> None:
    """Who plays the desk once more and leaves it has handed on what their last ending did."""
    page = through_the_gate(sample, "Say that there will be a bed", "Write one person")
    item_on(page, "desk-gate").button("scenario_again").click()
    page.goto(sample.address(CABIN))

    expect(item_on(page, "desk-cabin").choices.first).to_contain_text(PAPERS[0])


def test_an_ending_says_what_is_handed_on(sample: Reader) -> None:
    """The paper by its letter and its words, what it says, and to whom it goes."""
    page = through_the_gate(sample, "Say that there will be a bed", "Write his name")
    handed = item_on(page, "desk-gate").face.locator(".scenario-handed")

    expect(handed).to_contain_text(WORDS("scenario_paper", letter="B"))
    expect(handed).to_contain_text(PAPERS[1])
    expect(handed.get_by_role("listitem")).to_have_text(
        ["Oran was promised a bed", "His name stands in the book of the gate"]
    )
    expect(handed).to_contain_text(WORDS("scenario_hand_to", title="The cabin"))

    page = through_the_gate(sample, "Ask him to wait outside", "Write one person")
    none = item_on(page, "desk-gate").face.locator(".scenario-handed")
    expect(none).to_contain_text(WORDS["scenario_hand_none"])
    expect(none).to_contain_text(WORDS("scenario_paper", letter="C"))


def test_what_arrived_is_told_and_not_judged(sample: Reader) -> None:
    """In the trail and in the debrief it has a line of its own; it counts in nothing."""
    page = sample.open(CABIN, viewport=PHONE)
    item = item_on(page, "desk-cabin")
    play(item, PAPERS[0])
    expect(item.face.locator(".scenario-consequence")).to_contain_text(WORDS["scenario_arrived"])
    expect(item.face.get_by_text("He looks for the bed.")).to_be_visible()
    play(item, "Ask for his story")

    rows = item.face.locator(".scenario-rows > li")
    expect(rows).to_have_count(2)
    expect(rows.first).to_contain_text(WORDS["scenario_arrived"])
    expect(rows.first).to_contain_text(PAPERS[0])
    expect(rows.first).to_contain_text("He waits for a bed")
    expect(rows.first.locator(".pg-sign, summary")).to_have_count(0)
    expect(item.face.locator(".scenario-key li")).to_have_text(WORDS("scenario_count_harmful", n=1))
    author = item.face.locator(".scenario-author")
    expect(author).to_contain_text(WORDS("scenario_as_you", n=0, total=1))

    rows.nth(1).locator("summary").first.click()
    rows.nth(1).get_by_role("button", name=WORDS["scenario_from_here"]).click()
    expect(item.scene).to_have_text("The cabin")
    expect(item.face.get_by_text("He looks for the bed.")).to_be_visible()
    play(item, "Make tea")
    item.button("scenario_paper_other").click()
    expect(item.scene).to_have_text("What lies on the table")


def test_the_whole_way_shows_what_is_the_learners(sample: Reader) -> None:
    """A finished desk stands open with what it handed on; one nobody began says nothing of that."""
    page = through_the_gate(sample, "Say that there will be a bed", "Write one person")
    page.goto(sample.address(WAY))
    gate, cabin = page.locator(".pg-desk").all()

    expect(page.locator(".pg-desk-row .pg-state")).to_have_text([WORDS["page_state_done"], ""])
    expect(gate).to_have_attribute("open", "")
    expect(gate.get_by_text("There was no bed")).to_be_visible()
    expect(gate.get_by_text("The man who looked for him")).to_be_hidden()
    expect(gate.get_by_text("Oran tells it like this:")).to_have_count(3)
    expect(cabin).not_to_have_attribute("open", "")
    assert faults(page) == []

    page.get_by_role("link", name="The cabin", exact=True).first.click()
    item = item_on(page, "desk-cabin")
    play(item, PAPERS[0], "Make tea")
    expect(item.button("scenario_again")).to_be_visible()
    settle(page)
    page.goto(sample.address(WAY))
    expect(page.locator(".pg-desk").nth(1).get_by_text("he mends nets")).to_be_visible()


def test_without_scripts_and_on_paper_the_whole_way_is_there(sample: Reader) -> None:
    """All that could be handed on, folded by desk; on paper nothing is folded."""
    page = sample.open(WAY, java_script_enabled=False)
    gate = page.locator(".pg-desk").first
    gate.locator("summary").click()
    expect(gate.locator(".pg-handed:visible")).to_have_count(3)
    page.reload()
    page.emulate_media(media="print")
    expect(gate.get_by_text("The man who looked for him")).to_be_visible()

    page = through_the_gate(sample, "Show him the bench", "Write his name")
    page.goto(sample.address(WAY))
    page.emulate_media(media="print")
    expect(page.locator(".pg-desk").first.locator(".pg-handed:visible")).to_have_count(3)


def test_in_the_room_nobody_votes_on_what_arrives(sample: Reader) -> None:
    """Who leads takes the paper by its letter; the ending says which paper goes on."""
    page = sample.open(CABIN, viewport=PROJECTOR)
    _, room = enter(page, "desk-cabin")
    while not room.get_by_text(WORDS["scenario_papers_room"]).count():
        press(page, "PageDown")
    expect(room.locator(".room-slips li")).to_have_text(
        [f"{letter}\u00a0· {paper}" for letter, paper in zip("ABC", PAPERS, strict=True)]
    )
    press(page, "PageDown", "PageDown", "PageUp", "PageDown")
    expect(room).to_contain_text(WORDS("scenario_paper", letter="B"))
    expect(room).to_contain_text(PAPERS[1])
    expect(room.get_by_role("spinbutton")).to_have_count(0)

    page = through_the_gate(sample, "Show him the bench", "Write his name")
    item_on(page, "desk-gate").face.get_by_text(WORDS["scenario_more"], exact=True).click()
    _, room = enter(page, "desk-gate")
    press(page, "PageDown")
    while not room.get_by_text(WORDS["scenario_hand_on"]).count():
        press(page, "PageDown")
    expect(room).to_contain_text(WORDS("scenario_paper", letter="B"))
    expect(room).to_contain_text("His name stands in the book of the gate")


def test_a_desk_is_read_without_a_fault(sample: Reader) -> None:
    """What a checker of accessibility looks at: the papers, and an ending that hands on."""
    page = through_the_gate(sample, "Show him the bench", "Write his name")
    settle(page)
    assert faults_in_light(page) == []
    page.goto(sample.address(CABIN))
    expect(item_on(page, "desk-cabin").choices).to_have_count(3)
    assert faults_in_light(page) == []


def test_only_a_desk_fetches_what_desks_need(sample: Reader) -> None:
    """Another story asks for nothing more than before."""
    page = sample.open("book/01-the-counter")
    play(item_on(page, "the-last-ferry"), "Sell the ticket", "Wish him a good crossing")
    settle(page)
    assert OWN_SCRIPT not in sample.requested

    cabin = item_on(sample.open(CABIN), "desk-cabin")
    expect(cabin.choices.first).to_be_visible()
    assert OWN_SCRIPT in sample.requested


def test_what_can_be_handed_on_stands_on_the_paper_face(sample: Reader) -> None:
    """Without scripts an ending lists it, and the arrival asks for a paper."""
    page = sample.open(GATE, java_script_enabled=False)
    expect(page.get_by_text(WORDS["scenario_hand_on"])).to_have_count(2)
    page = sample.open(CABIN, java_script_enabled=False)
    expect(page.get_by_text(WORDS["scenario_papers"])).to_be_visible()
