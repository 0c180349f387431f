"""A finger on a phone: everything is tapped, and nothing is too small to hit."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.items import answer, item_on, items_on, read_whole
from tests.browser.reader import PHONE, Reader, settle, until
from tests.browser.test_pages import FEW
from tests.conftest import WORDS

FINGER = {"viewport": PHONE, "has_touch": True, "is_mobile": True}

TOO_LOW = """() => [...document.querySelectorAll(
  ".pg-live :is(button, label:has(input), summary), .pg-bar :is(a, button), " +
  ".pg-side :is(a, button, summary)"
)]
  .filter((each) => each.checkVisibility() && each.getBoundingClientRect().height < 43.9)
  .map((each) => `${each.className} ${each.textContent.trim()}`)"""


@pytest.mark.parametrize("name", FEW)
def test_a_link_in_a_line_of_text_is_met_by_a_finger(book: Reader, name: str) -> None:
    """24 pixels high or more, also where it goes on in a second line."""
    page = book.open(name, **FINGER)

    links = "main :is(p, li, dd, td) > a:not(.pg-fact)"
    assert (
        page.evaluate(
            """links => [...document.querySelectorAll(links)]
          .filter((each) => each.checkVisibility())
          .filter((each) => [...each.getClientRects()]
            .some(({ width, height }) => width && height < 24))
          .map((each) => each.textContent)""",
            links,
        )
        == []
    )


@pytest.mark.parametrize("name", FEW)
def test_nothing_beside_the_text_is_too_small_for_a_mouse(book: Reader, name: str) -> None:
    """A mouse in a hand that trembles hits what a finger hits: 44 pixels."""
    page = book.open(name)
    shut = page.locator(".pg-side details:not([open]) > summary")
    for _ in until(lambda: not shut.count()):
        shut.first.click()

    assert page.locator(".pg-contents a:visible").count() > 30
    assert page.evaluate(TOO_LOW) == []


@pytest.mark.parametrize(
    ("where", "name"),
    [
        ("protection/06-the-first-72-hours", "tonight-tomorrow-or-later"),
        ("protection/08-my-practice", "before-three-free-days"),
    ],
)
def test_a_scale_on_a_narrow_phone_is_one_row_for_fingers(
    book: Reader, where: str, name: str
) -> None:
    """Each of four levels is 44 pixels wide, and they stay beside each other."""
    page = book.open(f"book/{where}", **{**FINGER, "viewport": {"width": 320, "height": 640}})
    page.goto(f"{book.address(f'book/{where}')}#item-{name}")
    levels = item_on(page, name).face.locator(".is-scale").first.locator("label")
    expect(levels).to_have_count(4)
    boxes = [level.bounding_box() for level in levels.all()]

    assert min(box["width"] for box in boxes) >= 43.9
    assert len({box["y"] for box in boxes}) == 1


def test_a_choice_is_answered_by_tapping(sample: Reader) -> None:
    """Tapping an option and then Check shows the feedback."""
    page = sample.open("book/01-the-counter", **FINGER)
    item = item_on(page, "first-words")
    item.face.locator(".pg-option").nth(1).tap()
    item.button("check").tap()

    expect(item.feedback).to_be_visible()


@pytest.mark.parametrize("picked", ["first", "last"])
@pytest.mark.parametrize(
    ("where", "name"),
    [
        ("book/welcome", "the-man-at-the-counter"),
        ("book/core-hour", "the-same-answer-twice"),
        ("book/identification/06-seeing-asking-listening", "neutral-interpreter"),
    ],
    ids=["first page", "long", "two tries"],
)
def test_what_was_picked_and_its_verdict_stand_on_one_screen(
    book: Reader, where: str, name: str, picked: str
) -> None:
    """While a try is left the others are folded, one tap shows them, and the next try has all."""
    page = book.open(where, **{**FINGER, "viewport": {"width": 360, "height": 740}})
    read_whole(page)
    item = item_on(page, name)
    options = item.face.locator(".pg-option")
    wrong = options.filter(has_not=page.locator(f'[value="{fitting(item.spec)}"]'))
    getattr(wrong, picked).tap()
    item.button("check").tap()
    verdict = item.feedback.locator(".pg-verdict")
    expect(verdict).to_be_focused()
    settle(page)
    expect(verdict).to_be_in_viewport(ratio=1)
    bar = page.locator(".pg-where").or_(page.locator(".pg-bar")).last.bounding_box() or {}
    mine = item.face.locator(".pg-option.is-picked > span").bounding_box() or {}
    assert mine["y"] >= bar["y"] + bar["height"]
    assert mine["y"] + mine["height"] < (verdict.bounding_box() or {})["y"]

    number = len(item.spec["options"])
    shown = options.filter(visible=True)
    if item.spec["attempts"] == 1:
        expect(shown).to_have_count(2)
        return
    expect(shown).to_have_count(1)
    item.face.get_by_text(WORDS("choice_rest", n=number - 1), exact=True).tap()
    expect(shown).to_have_count(number)
    item.button("try_again").tap()
    expect(shown).to_have_count(number)


def fitting(spec: dict[str, Any]) -> str:
    """The id of the one option that fits."""
    return next(option["id"] for option in spec["options"] if option["correct"])


def test_a_scenario_is_played_by_tapping(sample: Reader) -> None:
    """Tapping choices moves on in the story, and its new heading stands at the screen's top."""
    page = sample.open("book/01-the-counter", **FINGER)
    item = item_on(page, "the-last-ferry")
    for _ in until(lambda: not item.choices.count()):
        item.choices.first.tap()
        expect(item.scene).to_be_in_viewport()
        place = item.scene.bounding_box()
        assert place
        assert place["y"] < PHONE["height"] / 4
    expect(item.button("scenario_again")).to_be_visible()


@pytest.mark.parametrize("name", FEW)
def test_every_item_is_answered_by_tapping(
    book: Reader, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What a mouse can do in an item, a finger can do too; nothing to tap is below 44 pixels."""
    page = book.open(name, **FINGER)
    assert page.evaluate(TOO_LOW) == []

    for act in ("click", "check"):
        monkeypatch.setattr(Locator, act, Locator.tap)
    for item in items_on(page):
        answer(item)
    assert page.evaluate(TOO_LOW) == []


ROWS = """name => {
  const rows = (set) => new Set([...set.querySelectorAll("label")]
    .map((each) => Math.round(each.getBoundingClientRect().top))).size;
  return [...document.querySelectorAll(`[data-type=${name}] .pg-live .pg-pills`)].map(rows);
}"""


@pytest.mark.parametrize(
    ("name", "kind", "rows"),
    [
        ("identification/05-how-practitioners-experience-it", "scale", 2),
        ("identification/04-how-people-experience-it", "choice", 1),
        ("protection/08-my-practice", "assess", 1),
    ],
)
def test_short_answers_stand_beside_each_other(
    book: Reader, name: str, kind: str, rows: int
) -> None:
    """On a phone four longer levels are two by two; short ones, and three verdicts, are one row."""
    page = book.open(f"book/{name}", **FINGER)
    page.get_by_role("button", name=WORDS["page_piece_whole"]).first.click()

    assert {*page.evaluate(ROWS, kind)} == {rows}


def test_to_keep_a_note_is_a_line_of_its_own(sample: Reader) -> None:
    """A button of a finger's height does not part the words beside it."""
    page = sample.open("book/01-the-counter", **FINGER)
    saving = item_on(page, "my-counter").face.locator(".pg-saving")
    words, button = (saving.locator(each).bounding_box() for each in ("span", "button"))

    assert button["y"] >= words["y"] + words["height"]
