"""Where answers are kept is asked once, in the card of the first that is checked."""

from __future__ import annotations

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, expect

from tests.browser.items import answer, item_on
from tests.browser.reader import Reader, settle, stored
from tests.conftest import WORDS

CHAPTER = "book/01-the-counter"
ISLAND = "book/03-the-island"
ASKED = "practiceguides/sample-book/~asked"
CALM = 800
"""Longer than the pause before a question, in milliseconds (pages/live.js)."""


def question(page: Page) -> Locator:
    """The question, wherever it stands."""
    return page.get_by_role("group", name=WORDS["page_ask"])


def question_of_note(page: Page) -> Locator:
    """The question whether a note is kept as the answers are."""
    return page.get_by_role("group", name=WORDS["page_ask_note"])


def keep_button(place: Page | Locator) -> Locator:
    """What says "yes" beside a line that tells that all will be forgotten."""
    return place.get_by_role("button", name=WORDS["page_ask_keep"])


def at_the_plan(sample: Reader, context: BrowserContext) -> Page:
    """The piece with the plan, on a device where answers are kept."""
    page = sample.open(ISLAND, context)
    answer(item_on(page, "at-the-gate"))
    question(page).get_by_role("button", name=WORDS["page_ask_yes"]).click()
    page.goto(sample.address(ISLAND) + "#island-this-week-i-will")
    return page


def test_nothing_is_asked_before_an_answer(sample: Reader) -> None:
    """Before, and after skipping, no card says a word about keeping; the notepads do."""
    page = sample.open(CHAPTER)
    item_on(page, "first-words").button("skip").click()
    expect(item_on(page, "my-counter").face).to_contain_text(WORDS["saving_tab_note"])

    expect(question(page)).to_have_count(0)
    expect(item_on(page, "first-words").face.locator(".pg-saving")).to_have_count(0)


def test_yes_keeps_the_place_and_is_asked_once(sample: Reader) -> None:
    """After "Yes" a new tab has the answer, and no card asks again."""
    context = sample.context()
    page = sample.open(CHAPTER, context)
    answer(item_on(page, "first-words"))
    card = page.locator("#item-first-words")
    expect(card.get_by_role("group", name=WORDS["page_ask"])).to_be_visible()
    answer(item_on(page, "the-notice"))
    expect(question(page)).to_have_count(1)

    question(page).get_by_role("button", name=WORDS["page_ask_yes"]).click()
    expect(card.get_by_text(WORDS["page_ask_kept"])).to_be_focused()
    expect(question(page)).to_have_count(0)
    other = sample.open(CHAPTER, context)
    expect(item_on(other, "first-words").feedback).to_be_visible()
    item_on(other, "first-words").button("try_again").click()
    item_on(other, "first-words").options.last.check()
    item_on(other, "first-words").button("check").click()
    expect(question(other)).to_have_count(0)


def test_it_is_asked_once_an_answer_was_checked(sample: Reader) -> None:
    """A pick asks nothing; after a check what is shown stays where it is, and keeps the focus."""
    page = sample.open(CHAPTER)
    item = item_on(page, "first-words")
    item.options.first.check()
    page.wait_for_timeout(CALM)
    expect(question(page)).to_have_count(0)
    item.button("check").click()
    told = item.feedback.bounding_box()
    expect(
        page.locator("#item-first-words").get_by_role("group", name=WORDS["page_ask"])
    ).to_be_visible()
    expect(question(page).get_by_role("button").first).not_to_be_focused()
    assert item.feedback.bounding_box() == told

    question(page).get_by_role("button", name=WORDS["page_ask_yes"]).click()
    other = sample.open(CHAPTER, page.context)
    kept = item_on(other, "first-words").face.locator(".is-picked input")
    expect(kept).to_have_value(item.spec["options"][0]["id"])


@pytest.mark.parametrize(
    ("name", "story"), [("five-chairs", False), ("the-locked-gate", True)], ids=["sort", "story"]
)
def test_on_a_phone_the_question_waits_below_what_is_told(
    book: Reader, name: str, *, story: bool
) -> None:
    """It covers nothing that one reads, comes after verdict and choices, and one tap ends it."""
    where = f"book/stories/{name}" if story else "book/core-hour"
    page = book.open(where, viewport={"width": 360, "height": 640})
    item = item_on(page, name)
    if story:
        item.choices.first.click()
    else:
        answer(item)
    asked = question(page)
    expect(asked).to_be_visible()
    told = item.face if story else item.feedback
    for seen in (item.scene if story else item.feedback.locator(".pg-verdict"), asked):
        seen.evaluate("element => element.scrollIntoView()")
        settle(page)
        above, below = told.bounding_box() or {}, asked.bounding_box() or {}
        assert above["y"] + above["height"] <= below["y"]

    answers = asked.get_by_role("button")
    words = ("page_ask_yes", "page_ask_no", "page_ask_lock")
    expect(answers).to_have_text([WORDS[word] for word in words])
    assert {(each.bounding_box() or {})["height"] for each in answers.all()} == {44}, "one line"
    answers.first.click()
    expect(answers).to_have_count(0)
    assert stored(page, "localStorage") != {}


def test_the_end_of_a_piece_asks_nothing(sample: Reader) -> None:
    """Before an answer it says how long the place is known, then what is forgotten, in a line."""
    page = sample.open(ISLAND)
    card = page.locator("#the-landing .pg-end")
    item_on(page, "at-the-gate").options.first.check()
    page.wait_for_timeout(CALM)
    expect(question(page)).to_have_count(0)
    expect(keep_button(page)).to_have_count(0)
    item_on(page, "at-the-gate").button("check").click()
    expect(question(page)).to_have_count(1)
    expect(card.get_by_role("group")).to_have_count(0)
    expect(card).to_contain_text("When you close this tab, what you did is forgotten.")
    expect(keep_button(card)).to_be_visible()
    page.locator("#the-landing .pg-end a.pg-button").first.click()

    expect(keep_button(page.locator("#the-lighthouse .pg-end"))).to_be_visible()
    expect(question(page)).to_have_count(0)


def test_a_story_asks_after_its_first_choice(sample: Reader) -> None:
    """Who closes the browser in the second scene can have kept it; the story goes on meanwhile."""
    page = sample.open(CHAPTER)
    story = item_on(page, "the-last-ferry")
    story.choices.first.click()
    card = page.locator("#item-the-last-ferry")
    expect(card.get_by_role("group", name=WORDS["page_ask"])).to_be_visible()
    expect(story.scene).to_be_focused()


def test_the_question_stands_where_it_was_asked_until_it_is_answered(sample: Reader) -> None:
    """After a reload it is there; another card asks nothing; the end of a piece can say yes."""
    context = sample.context()
    page = sample.open(ISLAND, context)
    answer(item_on(page, "at-the-gate"))
    asked = page.locator("#item-at-the-gate").get_by_role("group", name=WORDS["page_ask"])
    expect(asked).to_be_visible()
    page.reload()
    expect(asked).to_be_visible()
    page.locator("#the-landing .pg-end a.pg-button").first.click()
    answer(item_on(page, "at-the-door"))
    page.wait_for_timeout(CALM)
    expect(question(page)).to_have_count(0)

    card = page.locator("#the-lighthouse .pg-end")
    keep_button(card).click()
    expect(card.get_by_text(WORDS["page_piece_kept"], exact=True)).to_be_focused()
    expect(keep_button(page)).to_have_count(0)
    expect(question(page)).to_have_count(0)
    other = sample.open(ISLAND, context)
    expect(item_on(other, "at-the-gate").feedback).to_be_visible()


def test_a_page_without_pieces_says_what_will_be_forgotten(sample: Reader) -> None:
    """Who was asked elsewhere, and said nothing, finds one line with a yes, and no question."""
    context = sample.context()
    page = sample.open(ISLAND, context)
    answer(item_on(page, "at-the-gate"))
    expect(question(page)).to_be_visible()
    page.goto(sample.address(CHAPTER))
    answer(item_on(page, "first-words"))
    expect(page.get_by_text(WORDS["page_ask_left"])).to_have_count(1)
    answer(item_on(page, "the-notice"))
    page.wait_for_timeout(CALM)
    expect(question(page)).to_have_count(0)
    expect(page.get_by_text(WORDS["page_ask_left"])).to_have_count(1)

    keep_button(page).click()
    expect(page.get_by_text(WORDS["page_ask_kept"])).to_be_focused()
    other = sample.open(CHAPTER, context)
    expect(item_on(other, "first-words").feedback).to_be_visible()


def test_no_holds_for_this_tab(sample: Reader) -> None:
    """After "No" nothing is on the device, nothing asks in this tab, and a line says what goes."""
    page = sample.open(CHAPTER)
    answer(item_on(page, "first-words"))
    question(page).get_by_role("button", name=WORDS["page_ask_no"]).click()
    expect(page.get_by_text(WORDS["page_ask_forgotten"])).to_be_focused()
    assert stored(page, "localStorage") == {}
    assert stored(page, "sessionStorage")[ASKED] == "no"

    page.reload()
    answer(item_on(page, "the-notice"))
    expect(question(page)).to_have_count(0)
    expect(item_on(page, "first-words").feedback).to_be_visible()
    page.goto(sample.address(ISLAND))
    answer(item_on(page, "at-the-gate"))
    expect(page.locator("#the-landing .pg-end")).to_contain_text(WORDS["page_piece_tab"])
    page.wait_for_timeout(CALM)
    expect(question(page)).to_have_count(0)
    expect(keep_button(page)).to_have_count(0)


def test_what_the_contents_say_is_an_answer_too(sample: Reader) -> None:
    """Who stops keeping in the contents is not asked again in this tab."""
    page = sample.open(CHAPTER)
    contents = page.locator(".pg-answers")
    contents.locator("summary").click()
    contents.get_by_role("button", name=WORDS["saving_keep_answers"], exact=True).click()
    contents.get_by_role("button", name=WORDS["saving_stop_answers"], exact=True).click()
    answer(item_on(page, "first-words"))

    expect(question(page)).to_have_count(0)


def test_who_deletes_everything_is_asked_anew(sample: Reader) -> None:
    """After all is deleted no question is left; on the next page an answer brings it back."""
    page = sample.open(CHAPTER)
    answer(item_on(page, "first-words"))
    contents = page.locator(".pg-answers")
    contents.locator("summary").click()
    contents.get_by_role("button", name=WORDS["page_answers_delete"], exact=True).click()
    contents.get_by_role("button", name=WORDS["page_answers_yes"], exact=True).click()
    expect(question(page)).to_have_count(0)
    assert stored(page, "sessionStorage") == {}
    page.reload()
    answer(item_on(page, "the-notice"))

    expect(question(page)).to_have_count(1)


def test_on_a_device_of_theirs_a_note_asks_with_buttons(sample: Reader) -> None:
    """After "Yes" to answers the first words of a plan ask; after a second "Yes" they are kept."""
    context = sample.context()
    page = sample.open(CHAPTER, context)
    answer(item_on(page, "first-words"))
    question(page).get_by_role("button", name=WORDS["page_ask_yes"]).click()
    plan = item_on(page, "one-change")
    expect(question_of_note(page)).to_have_count(0)
    plan.note.fill("Close the door")
    expect(question_of_note(page)).to_be_visible()
    expect(plan.face.get_by_text(WORDS["saving_tab_note"])).to_be_hidden()

    question_of_note(page).get_by_role("button", name=WORDS["page_ask_note_yes"]).click()
    expect(page.get_by_text(WORDS["page_ask_note_kept"])).to_be_focused()
    expect(plan.face.get_by_text(WORDS["saving_kept_note"])).to_be_visible()
    plan.button("saving_stop_note").click()
    expect(question_of_note(page)).to_have_count(0)
    plan.button("saving_keep_note").click()
    page.close()
    other = sample.open(CHAPTER, context)
    expect(item_on(other, "one-change").note).to_have_value("Close the door")
    item_on(other, "my-counter").note.fill("A lamp")
    expect(question_of_note(other)).to_be_visible()


def test_a_note_of_several_fields_asks_below_the_first_that_is_written(sample: Reader) -> None:
    """Who writes one field and goes has seen it; only what a "Yes" kept outlives the tab."""
    context = sample.context(viewport={"width": 360, "height": 740})
    page = at_the_plan(sample, context)
    plan = item_on(page, "this-week-island")
    fields = plan.face.get_by_role("textbox")
    plan.note.fill("I shut the door")
    asked = question_of_note(page)
    expect(asked).to_have_count(1)
    expect(asked).to_be_in_viewport()
    fields.nth(1).fill("Leave it open")
    settle(page)
    tops = [(each.bounding_box() or {})["y"] for each in (fields.first, asked, fields.nth(1))]
    assert tops == sorted(tops)
    assert (plan.face.bounding_box() or {})["y"] < tops[0]
    page.close()

    page = context.new_page()
    page.goto(sample.address(ISLAND) + "#island-this-week-i-will")
    plan = item_on(page, "this-week-island")
    expect(plan.note).to_have_value("")
    plan.note.fill("I shut the door")
    question_of_note(page).get_by_role("button", name=WORDS["page_ask_note_yes"]).click()
    expect(page.get_by_text(WORDS["page_ask_note_kept"])).to_be_focused()
    page.close()
    page = context.new_page()
    page.goto(sample.address(ISLAND) + "#island-this-week-i-will")
    expect(item_on(page, "this-week-island").note).to_have_value("I shut the door")


def test_who_writes_on_is_told_at_the_end_that_a_note_is_forgotten(sample: Reader) -> None:
    """Where its question was passed by, a line in the last card says so by name, with a yes."""
    context = sample.context()
    page = at_the_plan(sample, context)
    plan = item_on(page, "this-week-island")
    plan.note.fill("Close the door")
    settle(page)  # The card, too, tells that something is begun.
    card = page.locator(".pg-end.is-end")
    told = card.get_by_text(WORDS("page_ask_note_left", title=plan.spec["title"]))
    expect(told).to_have_count(1)
    expect(card.get_by_role("button", name=WORDS["page_ask_note_yes"])).to_have_count(0)
    card.get_by_role("button", name=WORDS["page_ask_note_keep"]).click()

    expect(page.get_by_text(WORDS["page_ask_note_kept"])).to_be_focused()
    expect(told).to_have_count(0)
    expect(question_of_note(page)).to_have_count(0)
    assert "Close the door" in str(stored(page, "localStorage"))


def test_the_page_stays_where_it_is_when_a_field_is_left(sample: Reader) -> None:
    """What is pressed after writing is below the pointer until it is let go."""
    page = at_the_plan(sample, sample.context())
    item_on(page, "this-week-island").note.fill("Close the door")
    yes = page.locator(".pg-end").get_by_role("button", name=WORDS["page_ask_note_keep"])
    yes.scroll_into_view_if_needed()
    place = yes.bounding_box() or {}
    page.mouse.move(place["x"] + 20, place["y"] + 20)
    page.mouse.down()
    settle(page)
    assert yes.bounding_box() == place
    page.mouse.up()

    expect(page.get_by_text(WORDS["page_ask_note_kept"])).to_be_focused()


def test_a_plan_that_went_with_its_tab_is_open_again(sample: Reader) -> None:
    """After "No" no other note asks in this tab, nothing of it is kept, and it counts no more."""
    context = sample.context()
    page = at_the_plan(sample, context)
    item_on(page, "this-week-island").note.fill("Close the door")
    question_of_note(page).get_by_role("button", name=WORDS["page_ask_note_no"]).click()
    expect(page.get_by_text(WORDS["page_ask_note_forgotten"])).to_be_focused()
    assert "Close the door" not in str(stored(page, "localStorage"))
    page.goto(sample.address(CHAPTER))
    note = item_on(page, "my-counter")
    note.note.fill("A lamp")
    settle(page)
    expect(note.face.get_by_text(WORDS["saving_tab_note"])).to_be_visible()
    expect(question_of_note(page)).to_have_count(0)

    page.goto(sample.address("book/workbook"))
    expect(page.locator(".workbook-progress")).to_contain_text("2 of 3 tasks done")
    page.close()
    other = sample.open("book/workbook", context)
    expect(other.locator(".workbook-progress")).to_contain_text("1 of 3 tasks done")


def test_where_nothing_is_kept_no_note_asks(sample: Reader) -> None:
    """Before "Yes", and after "No", a note has its line and no question."""
    page = sample.open(CHAPTER)
    item_on(page, "one-change").note.fill("Close the door")
    settle(page)
    expect(question_of_note(page)).to_have_count(0)
    expect(item_on(page, "one-change").face.get_by_text(WORDS["saving_tab_note"])).to_be_visible()


@pytest.mark.parametrize("width", [360, 1280])
def test_an_answer_leads_nobody_away(book: Reader, width: int) -> None:
    """The page stays where it is, and what was said stands where the question stood."""
    page = book.open("book/stories/the-locked-gate", viewport={"width": width, "height": 800})
    item_on(page, "the-locked-gate").choices.first.click()
    yes = question(page).get_by_role("button", name=WORDS["page_ask_yes"])
    yes.scroll_into_view_if_needed()
    settle(page)
    before = page.evaluate("scrollY")
    yes.click()
    told = page.get_by_text(WORDS["page_ask_kept"])
    expect(told).to_be_focused()
    settle(page)
    assert abs(page.evaluate("scrollY") - before) <= 5
    expect(told).to_be_in_viewport(ratio=1)
