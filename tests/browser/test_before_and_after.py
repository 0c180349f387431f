"""What a test does before and after a guide, and what statements do: the gallery's examples."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.items import Item, item_on
from tests.browser.reader import Reader, heard, listen
from tests.conftest import GALLERY, WORDS
from tests.types.test.hands import heading, question_reading_order


def quiz_of(page: Page) -> Item:
    """The test of the gallery."""
    return item_on(page, "example-test-1")


def pick(item: Item, question: int, option: int) -> None:
    """Pick an option of a question, where all stand on one page."""
    item.face.locator(".choice-options").nth(question).get_by_role("radio").nth(option).check()


def finish(item: Item) -> None:
    """Finish with something still open: the second press ends it."""
    item.button("done").click()
    item.button("done").click()
    expect(item.feedback).to_be_visible()


def reasons(item: Item) -> Locator:
    """The questions at the end, folded."""
    return item.feedback.locator("details.pg-others")


def test_a_double_click_on_next_leaves_no_question_out(book: Reader) -> None:
    """Each question is seen, however "Next" is pressed."""
    item = quiz_of(book.open(GALLERY))
    item.button("test_way_one").click()
    item.button("test_next").dblclick()

    expect(item.face.locator("h5")).to_have_text(
        WORDS["test_question"].format(number=2, max=len(item.spec["questions"]))
    )


def test_the_first_form_tells_what_to_look_out_for_and_no_answer(book: Reader) -> None:
    """After it a learner reads how many answers fit, and the objectives of the others."""
    page = book.open(GALLERY)
    item = quiz_of(page)
    aims = [pair["objective"] for pair in item.spec["questions"]]
    item.button("test_way_all").click()
    pick(item, 0, 2)
    pick(item, 1, 0)
    item.button("done").click()
    expect(item.face.locator(".pg-remark")).to_contain_text("1 question has no answer yet")
    expect(item.feedback).to_have_count(0)
    expect(page.get_by_role("status")).to_contain_text("1 question has no answer yet")
    listen(page)
    item.button("done").click()

    score = WORDS["test_score"].format(score=1, max=3)
    assert heard(page) == [score]
    expect(item.feedback).to_contain_text(score)
    expect(item.feedback.get_by_role("listitem")).to_have_text(aims[1:])
    expect(item.feedback).not_to_contain_text(WORDS["part_research"])
    expect(item.feedback).not_to_contain_text(WORDS["part_story"])


@pytest.mark.parametrize("guide", ["identification", "protection", "reintegration", "children"])
def test_what_to_look_out_for_leads_to_its_place(book: Reader, guide: str) -> None:
    """Each aim of a guide's test names the chapter that practises it, and leads to the exercise."""
    page = book.open(f"book/{guide}/before-and-after")
    item = item_on(page, f"before-and-after-{guide}")
    item.button("test_way_all").click()
    finish(item)
    aims = item.feedback.get_by_role("listitem")
    links = aims.get_by_role("link")
    expect(links).to_have_count(aims.count())
    links.first.click()

    page.wait_for_url("**#item-*")
    expect(page.locator(page.evaluate("location.hash"))).to_be_in_viewport()


def test_the_gain_is_told_for_the_whole_test_and_sure_errors_come_first(book: Reader) -> None:
    """After the second form both numbers are there once, and what was sure and wrong leads."""
    item = quiz_of(book.open(GALLERY))
    item.button("test_way_all").click()
    finish(item)
    item.button("test_go_on").click()
    item.button("test_way_all").click()
    pick(item, 0, 0)
    pick(item, 1, 1)
    item.face.get_by_label(WORDS["confidence_very"]).nth(1).check()
    finish(item)

    gain = WORDS["test_gain"].format(before=0, after=1, max=3)
    expect(item.feedback.locator(".pg-verdict")).to_have_text(gain)
    summaries = reasons(item).locator("> summary")
    for number, (pair, tag) in enumerate([(1, "fits_not"), (0, "fits"), (2, "no_answer")]):
        objective = item.spec["questions"][pair]["objective"]
        expect(summaries.nth(number)).to_contain_text(objective)
        expect(summaries.nth(number)).to_contain_text(WORDS[f"test_{tag}"])
    expect(reasons(item).first.get_by_text(WORDS["part_story"]).first).to_be_hidden()
    summaries.first.click()
    expect(reasons(item).first.get_by_text(WORDS["part_story"]).first).to_be_visible()


def test_who_comes_back_goes_on_at_the_first_open_question(book: Reader) -> None:
    """After a reload the answers are there, and the next question without one is asked."""
    page = book.open(GALLERY)
    item = quiz_of(page)
    item.button("test_way_one").click()
    pick(item, 0, 1)
    item.button("test_next").click()
    expect(heading(item, 2)).to_be_focused()
    page.reload()

    expect(heading(item, 2)).to_be_visible()
    item.button("test_back").click()
    expect(heading(item, 1)).to_be_focused()
    expect(item.face.locator(".choice-options").get_by_role("radio").nth(1)).to_be_checked()


def test_a_learner_who_has_read_the_guide_begins_with_the_second_form(book: Reader) -> None:
    """Nobody has to do the first form; without it there is one number and no gain."""
    item = quiz_of(book.open(GALLERY))
    item.face.get_by_label(WORDS["test_read_yes"]).check()
    item.button("test_way_all").click()
    pick(item, 0, 0)
    finish(item)

    expect(item.feedback).to_contain_text(WORDS["test_score"].format(score=1, max=3))
    item.button("start_again").click()
    expect(item.face.get_by_role("heading", name=WORDS["test_before"])).to_be_focused()


def test_stopping_in_the_middle_keeps_the_answers(book: Reader) -> None:
    """Stop leads back to the start, which says how much is answered, and the learner can go on."""
    page = book.open(GALLERY)
    item = quiz_of(page)
    item.button("test_way_one").click()
    pick(item, 0, 1)
    listen(page)
    item.button("test_stop").click()
    assert heard(page) == [WORDS["test_stopped"]]
    expect(item.face).to_contain_text(WORDS["test_answered"].format(done=1, max=3))
    item.button("test_way_all").click()

    expect(item.face.locator(".choice-options").first.get_by_role("radio").nth(1)).to_be_checked()


def test_the_first_result_can_be_kept_until_the_guide_is_read(book: Reader) -> None:
    """After the first form the card asks whether the result may stay; a new tab has it then."""
    context = book.context()
    page = book.open(GALLERY, context)
    item = quiz_of(page)
    item.button("test_way_all").click()
    finish(item)
    page.get_by_role("button", name=WORDS["page_ask_yes"]).click()
    expect(page.get_by_text(WORDS["page_ask_kept"])).to_be_focused()

    expect(quiz_of(book.open(GALLERY, context)).feedback).to_be_visible()


def test_the_questions_are_read_one_after_the_other(book: Reader) -> None:
    """All on one page: each question, its answers, and how sure, before the next one begins."""
    item = quiz_of(book.open(GALLERY))
    item.button("test_way_all").click()
    expect(heading(item, 1)).to_be_visible()
    tree = rest = item.face.aria_snapshot()
    for number in range(1, len(item.spec["questions"]) + 1):
        for each in question_reading_order(item, number):
            _, found, rest = rest.partition(each)
            assert found, f"{each} is not there, or too early, in:\n{tree}"


def test_statements_say_how_many_are_open_and_then_each_whether_it_fits(book: Reader) -> None:
    """Check waits for every statement; after it each has its verdict in words, and points count."""
    page = book.open(GALLERY)
    item = item_on(page, "example-choice-3")
    statements = item.face.locator(".choice-statement")
    statements.first.get_by_label(WORDS["verdict_false"], exact=True).check()
    listen(page)
    item.button("check").click()
    assert heard(page) == [WORDS["choice_open.other"].format(n=3)]
    for statement in statements.all()[1:]:
        statement.get_by_label(WORDS["verdict_depends"]).check()
    item.button("check").click()

    score = WORDS["fit_count"].format(score=2, max=4)
    expect(item.feedback.locator(".pg-verdict")).to_have_text(f"{WORDS['partly']} {score}")
    expect(item.feedback.locator(".pg-verdict")).to_be_focused()
    right = WORDS["choice_said_fits"].format(said=WORDS["verdict_false"])
    wrong = WORDS["choice_said_is"].format(
        said=WORDS["verdict_depends"], **{"is": WORDS["verdict_true"]}
    )
    # What does not fit stands first, and what fits is folded.
    expect(item.feedback.locator(".pg-tag").first).to_have_text(wrong)
    folded = item.feedback.locator("details").filter(has_text=right)
    expect(folded.locator("summary").first).to_have_text(WORDS["settled_why.other"].format(n=2))


def test_the_focus_follows_a_learner_who_is_faster_than_the_screen(book: Reader) -> None:
    """Next, pressed before the answer was painted, still leads to the next question's heading."""
    item = quiz_of(book.open(GALLERY))
    item.button("test_way_one").click()
    expect(heading(item, 1)).to_be_focused()
    item.face.evaluate(
        """async (face, next) => {
          face.querySelector("input[type=radio]").click();
          for (let turn = 0; turn < 5; turn += 1) await null;
          const buttons = [...face.querySelectorAll("button")];
          buttons.find((each) => each.textContent.trim() === next).click();
        }""",
        WORDS["test_next"],
    )

    expect(heading(item, 2)).to_be_focused()
