"""How a learner answers a choice."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from playwright.sync_api import Locator, expect

from tests.browser.items import Item, tab_to
from tests.conftest import WORDS

VERDICTS = ("true", "false", "depends")


def answer(item: Item) -> None:
    """Pick the first option, or call every statement true, and check."""
    pick_first(item.face, item.spec)
    item.button("check").click()
    expect(item.feedback).to_be_visible()


def answer_by_keyboard(item: Item) -> None:
    """Pick what is right, radio buttons with the arrows, boxes with Space; then check."""
    pick_right_by_keyboard(item.face, item.spec)
    tab_to(item.button("check"))
    item.face.page.keyboard.press("Enter")
    expect(item.feedback).to_contain_text(WORDS["right"])


def reading_order(item: Item) -> list[str]:
    """What a screen reader meets before the answer, in this order."""
    return [
        f'heading "{item.spec["title"]}"',
        *question_order(item.spec, asked_by(item.spec["prompt"])),
        f'button "{WORDS["check"]}"',
        f'button "{WORDS["skip"]}"',
    ]


def check_paper(item: Item, paper: Locator) -> None:
    """A box for each option, three for each statement."""
    assert paper.locator(".pg-boxes > li").count() >= boxes(item.spec)


def right_options(item: Item) -> Iterator[Locator]:
    """The options that fit."""
    for option in item.spec["options"]:
        if option["correct"]:
            yield item.face.locator(f'input[value="{option["id"]}"]')


# One question, of a choice or of a test


def pick_first(face: Locator, question: dict[str, Any]) -> None:
    """Pick the first option, or call every statement true."""
    if question["options"]:
        face.locator(".choice-options input").first.check()
    for statement in face.locator(".choice-statement").all():
        statement.get_by_role("radio").first.check()


def pick_right_by_keyboard(face: Locator, question: dict[str, Any]) -> None:
    """Answer one question fully with keys alone."""
    options = face.locator(".choice-options input")
    right = [index for index, option in enumerate(question["options"]) if option["correct"]]
    if question["multiple"]:
        for index in right:
            tab_to(options.nth(index))
            face.page.keyboard.press("Space")
    elif right:
        _choose_by_arrows(options, right[0])
    for statement, group in zip(
        question["statements"], face.locator(".choice-statement").all(), strict=True
    ):
        _choose_by_arrows(group.get_by_role("radio"), VERDICTS.index(statement["is"]))


def _choose_by_arrows(radios: Locator, index: int) -> None:
    """Choose the radio button at `index` with Space and the arrows."""
    keyboard = radios.page.keyboard
    tab_to(radios.first)
    keyboard.press("Space")
    for _ in range(index):
        keyboard.press("ArrowDown")
    expect(radios.nth(index)).to_be_checked()


def asked_by(prompt: str) -> str:
    """The last paragraph of a prompt, which is the question."""
    return re.sub("<.*?>", "", prompt.rpartition("<p>")[2]).strip()


def question_order(question: dict[str, Any], name: str) -> list[str]:
    """What a screen reader meets of one question with this name."""
    kind = "checkbox" if question["multiple"] else "radio"
    options = [f'group "{name}"', *(f"- {kind} " for _ in question["options"])]
    judged = [
        each
        for statement in question["statements"]
        for each in (
            f'group "{statement["text"]}"',
            *(f'- radio "{WORDS[f"verdict_{verdict}"]}"' for verdict in VERDICTS),
        )
    ]
    return options if question["options"] else judged


def boxes(question: dict[str, Any]) -> int:
    """How many boxes a question has on paper."""
    return len(question["options"]) + len(VERDICTS) * len(question["statements"])
