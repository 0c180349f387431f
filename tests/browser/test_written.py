"""What a learner expects, reads and writes: a voice, and a note with several fields."""

from __future__ import annotations

import json

import pytest
from playwright.sync_api import expect

from tests.browser.items import NOTE, Item, answer, hands, item_on, items_on, lead_to_fields
from tests.browser.reader import Reader, stored
from tests.conftest import GALLERY, WORDS


def voice_on(book: Reader) -> Item:
    """A voice with quick answers."""
    return item_on(book.open(GALLERY), "example-voice-1")


def test_what_people_told_is_hidden_until_it_is_asked_for(book: Reader) -> None:
    """Nobody has to expect anything: the voice opens without an answer and takes the focus."""
    item = voice_on(book)
    expect(item.face).not_to_contain_text("angry about a rescue")
    item.button("done").click()

    expect(item.face.locator(".pg-voice")).to_contain_text("angry about a rescue")
    expect(item.face.locator(".pg-voice h4")).to_be_focused()
    expect(item.face).not_to_contain_text(WORDS["voice_you"])


@pytest.mark.parametrize("name", ["example-voice-1", "example-voice-2"])
def test_what_was_expected_stands_beside_the_voice_and_survives_a_reload(
    book: Reader, name: str
) -> None:
    """The expectation is shown as it was, without a judgement, and so is the sentence."""
    page = book.open(GALLERY)
    item = item_on(page, name)
    answer(item)
    before = item.face.inner_text()
    page.reload()

    assert item.face.inner_text() == before
    assert WORDS["voice_you"] in before
    assert not [word for word in ("right", "wrong", "partly") if WORDS[word] in before]
    expect(item.button("skip")).to_have_count(0)


def test_a_voice_that_is_compared_is_done_without_a_sentence(book: Reader) -> None:
    """One "Done" is enough, also for what was skipped before: the card at the end counts it."""
    page = book.open("book/core-hour")
    page.goto(book.address("book/core-hour") + "#item-doing-well")
    item = item_on(page, "doing-well")
    card = page.locator(".pg-end:visible")
    item.button("skip").click()
    expect(card).to_contain_text(WORDS["page_piece_skips"].format(n=1))
    item.face.get_by_role("radio").first.check()
    item.button("done").click()

    expect(card).to_contain_text(WORDS("page_sum_done", done=1, n=2))
    expect(card).not_to_contain_text(WORDS["page_piece_skips"].format(n=1))
    expect(card.get_by_role("link", name=item.spec["title"])).to_have_count(0)
    expect(item.face.locator(".pg-remark")).to_have_text(WORDS["voice_done"])
    expect(item.button("done")).to_have_count(0)


def test_beginning_again_forgets_what_was_expected_and_written(book: Reader) -> None:
    """After "Start again" the question is open; all that is stored is that it was once done."""
    item = voice_on(book)
    answer(item)
    item.face.get_by_role("textbox").fill("A question of my own")
    item.button("start_again").click()

    expect(item.face.get_by_role("radio").first).to_be_focused()
    expect(item.face.locator("input:checked")).to_have_count(0)
    held = stored(item.face.page, "sessionStorage")
    [kept] = [json.loads(text) for key, text in held.items() if "voice" in key]
    assert kept["state"] == {
        "v": 1, "expected": [], "opened": False, "text": "", "skipped": False,
    }  # fmt: skip
    assert kept["results"]
    assert all(each["result"] == {"status": "done"} for each in kept["results"])


@pytest.mark.parametrize("name", ["example-notepad-2", "example-notepad-3"])
def test_a_note_of_several_fields_is_one_note(book: Reader, name: str) -> None:
    """All fields survive a reload, are deleted by one press, and come back by one press."""
    page = book.open(GALLERY)
    item = item_on(page, name)
    fields = item.face.get_by_role("textbox").all()
    assert len(fields) == 3
    for number, field in enumerate(fields):
        field.fill(f"words {number}")
    page.reload()
    for number, field in enumerate(fields):
        expect(field).to_have_value(f"words {number}")

    item.button("notepad_delete").click()
    for field in fields:
        expect(field).to_have_value("")
    item.button("notepad_undo").click()
    for number, field in enumerate(fields):
        expect(field).to_have_value(f"words {number}")


@pytest.mark.parametrize(
    ("name", "words"), [("example-assess-1", "Ask first"), ("example-annotate-1", "It grows")]
)
def test_starting_again_leaves_words_where_they_were_written(
    book: Reader, name: str, words: str
) -> None:
    """What was marked is open again; the learner's own note stands in its field, to be changed."""
    item = item_on(book.open(GALLERY), name)
    hands(item).answer_by_keyboard(item)
    item.button("start_again").click()

    expect(item.face.locator("input:checked")).to_have_count(0)
    expect(item.note).to_have_value(words)


def test_an_answer_to_a_voice_that_starting_again_took_away_can_be_brought_back(
    book: Reader,
) -> None:
    """One press more and it is there again, until the learner goes on."""
    item = voice_on(book)
    answer(item)
    item.button("start_again").click()
    expect(item.face).to_contain_text(WORDS["cleared"])
    item.button("cleared_undo").click()
    expect(item.note).to_have_value(NOTE)

    item.button("start_again").click()
    item.face.get_by_role("radio").first.check()
    expect(item.button("cleared_undo")).to_have_count(0)


IN_WORDS = {"annotate", "assess", "notepad", "rewrite", "scenario", "voice"}
"""The types with fields for words of one's own."""

CARE = """(face, asks) => [...face.querySelectorAll("textarea")].map((field, place) => {
  const care = face.querySelector(".pg-care");
  const follows = care.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING;
  const described = field.getAttribute("aria-describedby")?.split(" ").includes(care.id);
  return (follows || asks === field.labels[0].innerText) && (place > 0 || described);
})"""


@pytest.mark.parametrize("name", [GALLERY])
def test_what_must_not_be_written_is_read_before_the_first_field(book: Reader, name: str) -> None:
    """It stands before each field, and a screen reader says it with the first of an item.

    The field for one word on an ending has no room above it: its label itself asks for no names.
    """
    for item in items_on(book.open(name)):
        if item.spec["type"] in IN_WORDS:
            lead_to_fields(item)
            fields = item.face.evaluate(CARE, WORDS["scenario_word"])
            assert fields, item.spec["id"]
            assert all(fields), item.spec["id"]
        else:
            expect(item.face.locator("textarea")).to_have_count(0)
