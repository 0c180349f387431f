"""What each type of item does for a learner, on the sample book."""

from __future__ import annotations

import json
import re

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.items import Item, item_on, items_on
from tests.browser.reader import Reader, heard, listen, settle, stored
from tests.conftest import GALLERY, WORDS
from tests.types.choice.hands import asked_by, right_options

CHAPTER = "book/01-the-counter"


def test_a_second_try_is_offered_and_then_the_other_options(sample: Reader) -> None:
    """After a wrong answer one more try is left; after that all options are explained."""
    item = item_on(sample.open(CHAPTER), "first-words")
    item.face.get_by_label(WORDS["confidence_very"]).check()
    item.options.first.check()
    item.button("check").click()
    expect(item.feedback).to_contain_text(WORDS["wrong"])
    expect(item.feedback).to_contain_text("looks for the ticket")
    sure = WORDS["confidence_was"].format(sure=WORDS["confidence_very"])
    expect(item.face.get_by_text(sure)).to_be_visible()
    expect(item.face.get_by_role("group", name=WORDS["confidence"])).to_have_count(0)
    expect(item.face.locator(".pg-others")).to_have_count(0)
    item.button("try_again").click()

    expect(item.feedback).to_have_count(0)
    expect(item.options.first).to_be_focused()
    expect(item.face.locator("input:checked")).to_have_count(0)
    item.options.last.check()
    item.button("check").click()
    expect(item.button("try_again")).to_have_count(0)
    item.face.locator(".pg-others > summary").click()
    expect(item.face.locator(".pg-others")).to_contain_text("begins to speak")

    item.button("start_again").click()
    expect(item.button("check")).to_be_visible()


def remark(item: Item) -> Locator:
    """What an item says in small letters, of what can be seen."""
    return item.face.locator(".pg-remark").filter(visible=True)


def test_what_was_picked_carries_its_verdict(sample: Reader) -> None:
    """The picked option has a sign and words of its own, also while another try is made."""
    item = item_on(sample.open(CHAPTER), "first-words")
    item.options.first.check()
    item.button("check").click()
    own = f'[value="{item.spec["options"][0]["id"]}"]'
    picked = item.face.locator(f".pg-option:has({own})")
    others = item.face.locator(f".pg-option:not(:has({own}))")
    expect(picked.locator(".pg-sign")).to_be_visible()
    expect(picked).to_contain_text(WORDS["choice_fits_not"])
    expect(others).to_have_count(len(item.spec["options"]) - 1)
    expect(others.locator(".pg-sign")).to_have_count(0)
    item.feedback.locator(".pg-actions").first.get_by_role("button").click()

    expect(picked).to_contain_text(WORDS["choice_fits_not"])
    expect(item.options.first).not_to_be_checked()


def test_answers_to_pick_from_are_named_by_the_question(sample: Reader) -> None:
    """A screen reader says the question, and not only that one answer is to be chosen."""
    item = item_on(sample.open(CHAPTER), "first-words")
    group = item.face.locator(".choice-options")
    expect(group).to_have_accessible_name(asked_by(item.spec["prompt"]))
    expect(group).to_have_accessible_description(WORDS["choice_pick"])


def test_what_to_do_instead_waits_for_the_last_try(sample: Reader) -> None:
    """While a try is left, feedback says what does not fit and why, and not what would."""
    item = item_on(sample.open(CHAPTER), "first-words")
    item.options.first.check()
    item.button("check").click()
    expect(item.feedback).to_contain_text(WORDS["part_story"])
    expect(item.feedback).not_to_contain_text(WORDS["part_instead"])
    for _ in range(item.spec["attempts"] - 1):
        item.button("try_again").click()
        item.options.last.check()
        item.button("check").click()
    expect(item.feedback).to_contain_text(WORDS["part_instead"])


def test_reasons_that_rest_on_no_study_say_so_once_a_page(book: Reader) -> None:
    """A reason without research has the sign of practice wisdom; the first is explained."""
    page = book.open(GALLERY)
    first, second = (item_on(page, f"example-choice-{n}") for n in (1, 2))
    first.options.nth(2).check()
    first.button("check").click()
    expect(first.feedback).to_contain_text(WORDS["part_why"])
    means = page.locator("main").get_by_text(WORDS["wisdom_means"]).filter(visible=True)
    expect(means).to_have_count(1)
    second.options.nth(2).check()
    second.button("check").click()
    expect(second.feedback.get_by_text(WORDS["wisdom"])).to_be_visible()
    expect(means).to_have_count(1)

    first.button("try_again").click()
    first.options.nth(1).check()
    first.button("check").click()
    expect(first.feedback).to_contain_text(WORDS["part_why"])
    expect(first.feedback.locator(":scope > :not(details) .pg-wisdom")).to_have_count(0)


def test_the_hint_unfolds_before_answering(sample: Reader) -> None:
    """The hint is closed, opens on a press, and changes nothing else."""
    item = item_on(sample.open(CHAPTER), "first-words")
    hint = item.face.get_by_text("in any way")
    expect(hint).to_be_hidden()
    item.face.locator(".pg-hint summary").click()
    expect(hint).to_be_visible()


def test_checking_nothing_says_what_to_do(sample: Reader) -> None:
    """Check without a pick is answered with a sentence, seen and said, and costs no try."""
    page = sample.open(CHAPTER)
    listen(page)
    for name, words in (("first-words", "choice_none"), ("the-notice", "choice_none_several")):
        item = item_on(page, name)
        item.button("check").click()
        expect(remark(item)).to_have_text(WORDS[words])
        assert heard(page) == [WORDS[words]]
        assert item.feedback.count() == 0


def test_what_was_asked_for_is_not_told_once_it_is_given(sample: Reader) -> None:
    """After a right answer nobody who looks around finds "Nothing is chosen yet"."""
    page = sample.open(CHAPTER)
    item = item_on(page, "first-words")
    spoken = page.get_by_role("status").filter(has_text=WORDS["choice_none"])
    item.button("check").click()
    expect(spoken).to_have_count(1)
    next(right_options(item)).check()
    item.button("check").click()

    expect(item.feedback).to_contain_text(WORDS["right"])
    expect(spoken).to_have_count(0)


@pytest.mark.parametrize("name", [GALLERY])
def test_an_empty_answer_is_answered_in_words(book: Reader, name: str) -> None:
    """In each marked type, Check at once says what to do, or marks an answer that stands."""
    page = book.open(name)
    for item in items_on(page):
        if "attempts" not in item.spec:
            continue
        item.enter()
        item.button("check").click()
        said = item.face.locator(".pg-remark").or_(item.feedback).first
        expect(said).to_have_text(
            re.compile(r"^(?!.*\w_\w)(?!.*[{}]).*[a-z]{3,}.*[.!?]", re.DOTALL)
        )


def test_every_exercise_can_be_skipped(book: Reader) -> None:
    """In each type "Skip" is there before anything is done, and says that one may come back."""
    page = book.open("book/gallery")
    first = {item.spec["type"]: item for item in reversed(items_on(page))}
    del first["scenario"]
    for item in first.values():
        item.enter()
        item.button("skip").click()
        expect(item.face).to_contain_text(WORDS["skipped"])


def test_the_gallery_is_a_list_until_a_type_is_opened(book: Reader) -> None:
    """Each type stands there with a line; a press opens its text and examples."""
    page = book.open("book/gallery", java_script_enabled=False)
    types = page.locator(".pg-type")
    expect(types).to_have_count(page.locator("main h2").count())
    expect(page.locator(".pg-item").filter(visible=True)).to_have_count(0)
    types.first.locator("> summary").click()

    expect(types.first.locator(".pg-item").first).to_be_visible()


def test_skipping_is_allowed_and_can_be_taken_back(sample: Reader) -> None:
    """A skipped exercise says so and can still be answered."""
    item = item_on(sample.open(CHAPTER), "first-words")
    item.button("skip").click()
    expect(remark(item)).to_have_text(WORDS["skipped"])
    next(right_options(item)).check()
    item.button("check").click()

    expect(item.feedback).to_contain_text(WORDS["right"])


def test_of_several_answers_the_verdict_counts_what_was_found(sample: Reader) -> None:
    """It counts what does not fit as well; where all that fits is found, it counts nothing."""
    item = item_on(sample.open(CHAPTER), "the-notice")
    for option in item.options.all():
        option.check()
    item.button("check").click()
    unfit = item.options.count() - 2
    told = WORDS("choice_found_beside", found=2, max=2, n=unfit)
    expect(item.feedback.locator(".pg-verdict")).to_have_text(f"{WORDS['partly']} {told}")
    item.button("start_again").click()
    for option in right_options(item):
        option.check()
    item.button("check").click()

    expect(item.feedback.locator(".pg-verdict")).to_have_text(WORDS["right"])


def test_one_right_tick_fits_in_part_and_the_missed_one_is_told(sample: Reader) -> None:
    """With no try left what was left out says so itself, and its reason stands open."""
    item = item_on(sample.open(CHAPTER), "the-notice")
    first, second = right_options(item)
    first.check()
    item.button("check").click()

    told = WORDS["choice_found"].format(found=1, max=2)
    expect(item.feedback.locator(".pg-verdict")).to_have_text(f"{WORDS['partly']} {told}")
    expect(second.locator("..")).to_contain_text(WORDS["choice_fits"])
    expect(item.feedback.locator(".pg-tag").first).to_have_text(WORDS["choice_fits"])
    expect(item.feedback.locator(".pg-tag").first).to_be_visible()


def test_the_same_answer_spends_no_try(sample: Reader) -> None:
    """Who checks what was checked already is told so, and may change it."""
    item = item_on(sample.open(CHAPTER), "first-words")
    wrong = next(n for n, each in enumerate(item.spec["options"]) if not each["correct"])
    for _ in range(2):
        item.options.nth(wrong).check()
        item.button("check").click()
        if item.button("try_again").count():
            item.button("try_again").click()
    expect(item.feedback).to_have_count(0)
    expect(item.face.get_by_role("button", name=WORDS["unchanged"])).to_be_visible()
    next(right_options(item)).check()
    item.button("check").click()

    expect(item.feedback).to_contain_text(WORDS["right"])


def test_after_the_last_try_the_answer_that_fits_is_marked(sample: Reader) -> None:
    """Who chose one that does not fit sees which would have fitted, and not before."""
    item = item_on(sample.open(CHAPTER), "first-words")
    fits = next(right_options(item)).locator("..")
    wrong = [n for n, each in enumerate(item.spec["options"]) if not each["correct"]]
    for left, option in enumerate(wrong[: item.spec["attempts"]], start=1 - item.spec["attempts"]):
        item.options.nth(option).check()
        item.button("check").click()
        if left:
            expect(fits).not_to_contain_text(WORDS["choice_fits"])
            item.button("try_again").click()

    expect(fits).to_contain_text(WORDS["choice_fits"])


@pytest.mark.parametrize("name", [CHAPTER, "single/01-the-counter"])
def test_a_finding_behind_feedback_shows_its_source(sample: Reader, name: str) -> None:
    """The line "Why we say this" unfolds to each finding in words, its source, and its limits."""
    item = item_on(sample.open(name), "first-words")
    next(right_options(item)).check()
    item.button("check").click()
    facts = item.feedback.locator(".pg-facts").first
    facts.locator("summary").click()

    read, recalled = facts.get_by_role("listitem").all()
    source = WORDS["fact_source"].format(source="Ferry Office [2020].")
    expect(read).to_have_text(
        re.compile(rf"A person who may sit .* longer\.\s*{re.escape(source)}\s*$")
    )
    expect(recalled).to_contain_text("A notice in two languages is read by more people.")
    expect(recalled).to_contain_text(WORDS["fact_recalled"])


def test_a_deleted_note_can_be_brought_back(sample: Reader) -> None:
    """Deleting a note empties it at once and offers it back."""
    item = item_on(sample.open(CHAPTER), "my-counter")
    item.note.fill("A chair")
    item.button("notepad_delete").click()
    expect(item.note).to_have_value("")
    item.button("notepad_undo").click()

    expect(item.note).to_have_value("A chair")


def test_a_story_remembers_what_was_done(sample: Reader) -> None:
    """A choice offered once is gone, and what it set shows in the text and in later choices."""
    item = item_on(sample.open(CHAPTER), "the-last-ferry")
    bench = item.face.get_by_text("He sits on the bench")
    number = item.face.get_by_role("button", name="Give him the number of the harbour office")
    expect(bench).to_have_count(0)
    expect(item.choices).to_have_count(2)
    item.choices.first.click()
    expect(bench).to_be_visible()
    expect(item.choices).to_have_text(["Ask where he comes from", "Sell the ticket"])
    item.choices.first.click()
    number.click()

    expect(item.scene).to_have_text("He calls")
    expect(item.face.locator(".scenario-rows > li > details > summary b")).to_have_text(
        ["The counter", "The counter", "The quay"]
    )
    expect(item.face).to_contain_text("He had stood since the morning.")


def test_a_double_click_decides_once(book: Reader) -> None:
    """The second click may fall on a choice of the next scene; it does not count."""
    page = book.open("book/stories/the-goat-and-the-loan")
    item = item_on(page, "the-goat-and-the-loan")
    for number in (1, 2):
        item.choices.nth(1).dblclick()
        settle(page)
        (state,) = [
            json.loads(text)["state"]
            for key, text in stored(page, "sessionStorage").items()
            if key.endswith("/the-goat-and-the-loan")
        ]
        assert len(state["moves"]) == number


def test_a_story_goes_on_where_it_was_after_a_reload(sample: Reader) -> None:
    """A page loaded again shows the scene that the learner was in."""
    page = sample.open(CHAPTER)
    item = item_on(page, "the-last-ferry")
    item.choices.nth(1).click()
    expect(item.scene).to_have_text("The quay")
    page.reload()

    expect(item.scene).to_have_text("The quay")
