"""How a learner answers a test."""

from __future__ import annotations

from playwright.sync_api import Locator, expect

from tests.browser.items import Item, tab_to
from tests.conftest import WORDS
from tests.types.choice.hands import (
    VERDICTS,
    boxes,
    pick_first,
    pick_right_by_keyboard,
    question_order,
)


def answer(item: Item) -> None:
    """Answer the first question of the first form, all on one page, and finish."""
    item.button("test_way_all").click()
    pick_first(item.face.locator(".test-question").first, item.spec["questions"][0]["before"])
    item.button("done").click()
    item.button("done").click()
    expect(item.feedback).to_be_visible()


def answer_by_keyboard(item: Item) -> None:
    """Answer the first form question by question, and finish."""
    keyboard = item.face.page.keyboard
    tab_to(item.button("test_way_one"))
    keyboard.press("Enter")
    questions = item.spec["questions"]
    for number, pair in enumerate(questions, 1):
        expect(heading(item, number)).to_be_focused()
        pick_right_by_keyboard(item.face, pair["before"])
        tab_to(item.button("test_next" if number < len(questions) else "done"))
        keyboard.press("Enter")
    score = WORDS["test_score"].format(score=len(questions), max=len(questions))
    expect(item.feedback).to_contain_text(score)


def heading(item: Item, number: int) -> Locator:
    """The heading of a question."""
    words = WORDS["test_question"].format(number=number, max=len(item.spec["questions"]))
    return item.face.get_by_role("heading", name=words)


def reading_order(item: Item) -> list[str]:
    """What a screen reader meets at the start, in this order."""
    return [
        f'heading "{item.spec["title"]}"',
        f'group "{WORDS["test_read"]}"',
        f'heading "{WORDS["test_before"]}"',
        f'button "{WORDS["test_way_one"]}"',
        f'button "{WORDS["test_way_all"]}"',
        f'button "{WORDS["skip"]}"',
    ]


def question_reading_order(item: Item, number: int) -> list[str]:
    """What a screen reader meets of one question of the first form, in this order."""
    words = WORDS["test_question"].format(number=number, max=len(item.spec["questions"]))
    return [
        f'heading "{words}"',
        *question_order(item.spec["questions"][number - 1]["before"], words),
        f'group "{WORDS["confidence"]}"',
    ]


def check_paper(item: Item, paper: Locator) -> None:
    """Both forms, with the boxes of every question and of how sure."""
    forms = [pair[form] for pair in item.spec["questions"] for form in ("before", "after")]
    steps = len(VERDICTS)
    expected = sum(boxes(form) + steps for form in forms)
    expect(paper.locator(".pg-boxes > li")).to_have_count(expected)
    expect(paper.locator(".test-sheet")).to_have_count(2)
