"""What sort and match do for a learner, on the page that shows all types."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.browser.items import answer, hands, item_on, read_whole
from tests.browser.reader import PHONE, Reader, heard, heard_at_once, listen, until
from tests.conftest import GALLERY, WORDS
from tests.types.match.hands import lists
from tests.types.sort.hands import go_on, groups_of

BOTH = pytest.mark.parametrize("name", ["example-sort-1", "example-match-1"])


def test_check_says_how_many_have_no_place_yet(book: Reader) -> None:
    """What is not placed yet is counted, seen and said, and costs no try."""
    page = book.open(GALLERY)
    item = item_on(page, "example-sort-1")
    groups_of(item, 0).first.check()
    listen(page)
    item.button("check").click()

    remark = WORDS["sort_missing.other"].format(n=5)
    assert heard(page) == [remark]
    expect(item.face.get_by_text(remark)).to_be_visible()
    expect(item.feedback).to_have_count(0)


@pytest.mark.parametrize(
    ("name", "row", "lacks"),
    [
        ("example-sort-1", ".sort-item", "sort_lacks"),
        ("example-match-1", ".match-left", "match_lacks"),
        ("example-assess-1", ".assess-row", "assess_lacks"),
        ("example-choice-3", ".choice-statement", "choice_lacks"),
    ],
)
def test_what_has_no_answer_is_marked_and_one_press_away(
    book: Reader, name: str, row: str, lacks: str
) -> None:
    """Check leads to the first row without an answer; each is marked until it has one."""
    item = item_on(book.open(GALLERY), name)
    rows = item.face.locator(row)
    marked = item.face.locator(f"{row}.is-lacking")
    control = ":is(input, select)"
    item.button("check").click()
    expect(rows.first.locator(control).first).to_be_focused()
    expect(marked).to_have_count(rows.count())
    described = rows.nth(1).locator("xpath=descendant-or-self::*[@aria-describedby]").first
    expect(described).to_have_accessible_description(WORDS[lacks])

    if row == ".match-left":
        rows.first.locator("select").select_option(index=1)
    else:
        rows.first.locator("input").first.check()
    expect(marked).to_have_count(rows.count() - 1)
    item.face.locator(".pg-actions .pg-remark").get_by_role("button").click()
    expect(rows.nth(1).locator(control).first).to_be_focused()


@BOTH
def test_a_second_try_shows_what_does_not_fit(book: Reader, name: str) -> None:
    """What fits is folded away, and what does not fit stands first and keeps its verdict."""
    item = item_on(book.open(GALLERY), name)
    rows = item.face.locator(".sort-item, .match-left")
    answer(item)
    expect(item.feedback.locator(".pg-sign").first).to_be_visible()
    right = item.feedback.locator(".pg-card .is-right .pg-sign").count()
    wrong = item.feedback.locator(".pg-card").count() - right
    expect(rows).to_have_count(0)
    item.button("try_again").click()

    assert right, "the example has a text in the first place"
    expect(rows.filter(visible=True)).to_have_count(wrong)
    summary = WORDS["settled.one" if right == 1 else "settled.other"].format(n=right)
    item.face.get_by_text(summary, exact=True).click()
    expect(rows.filter(visible=True)).to_have_count(wrong + right)


def test_a_verdict_of_less_than_half_says_so(book: Reader) -> None:
    """One of five that fits is little, and three of five are a part."""
    for right, key in ((1, "partly_few"), (3, "partly")):
        item = item_on(book.open("book/core-hour"), "five-chairs")
        groups = [each["id"] for each in item.spec["groups"]]
        for index, each in enumerate(item.spec["items"]):
            fits = index < right
            into = next(group for group in groups if (group in each["fits"]) == fits)
            item.face.locator(f'input[name$="-{each["id"]}"][value="{into}"]').check()
        item.button("check").click()
        expect(item.feedback.locator(".pg-verdict")).to_contain_text(WORDS[key])


def test_a_verdict_names_a_group_in_short_and_parts_no_count(book: Reader) -> None:
    """What a group's name means after a colon stands at the choice, and not in each verdict."""
    page = book.open("book/core-hour", viewport={"width": 360, "height": 800})
    read_whole(page)
    item = item_on(page, "five-chairs")
    assert item.spec["groups"][0]["text"] == "possible trafficking: ask and refer"
    for _ in item.spec["items"]:
        groups_of(item, 0).first.check()
        if item.button("placed_next").count():
            go_on(item)
    item.button("check").click()
    told = WORDS["placed_in_fits_not"].format(place="possible trafficking")
    expect(item.feedback.locator(".pg-fit").first).to_have_text(told)
    boxes = "count => count.getClientRects().length"
    assert item.feedback.locator(".pg-count").evaluate(boxes) == 1


@BOTH
def test_the_verdict_has_the_focus_and_each_text_stands_once(book: Reader, name: str) -> None:
    """After Check the verdict is on the screen with what follows; no text is there twice."""
    page = book.open(GALLERY, viewport=PHONE)
    item = item_on(page, name)
    listen(page)
    answer(item)
    verdict = item.feedback.locator(".pg-verdict")
    expect(verdict).to_be_focused()
    expect(item.button("try_again")).to_be_in_viewport(ratio=1)
    assert heard_at_once(page) == [], "what has the focus is not said twice"
    placed = item.spec.get("items") or item.spec["left"]
    for each in placed:
        expect(item.face.get_by_text(each["text"], exact=True)).to_have_count(1)


def test_on_a_phone_many_texts_are_sorted_one_at_a_time(book: Reader) -> None:
    """Check stands where Next was, in sight; who left a text out is led to it and told which."""
    item = item_on(book.open(GALLERY, viewport=PHONE), "example-sort-1")
    max_ = len(item.spec["items"])
    expect(item.face.locator(".sort-item")).to_have_count(1)
    expect(item.button("check")).to_have_count(0)
    groups_of(item, 0).first.check()
    go_on(item)
    told = WORDS["placed_at"].format(number=2, max=max_)
    expect(item.face.get_by_text(told)).to_be_focused()
    for _ in range(max_ - 2):
        go_on(item)
    expect(item.button("placed_next")).to_have_count(0)
    groups_of(item, 0).first.check()
    expect(item.button("check")).to_be_in_viewport(ratio=1)
    item.button("check").click()

    expect(item.face.get_by_text(told)).to_be_visible()
    expect(item.face.locator(".sort-item")).to_have_count(1)
    expect(groups_of(item, 0).first).to_be_focused()
    expect(item.face.locator(".sort-item")).to_have_accessible_description(WORDS["sort_lacks"])
    expect(item.face.get_by_role("button", name="Texts 2, 3, ")).to_be_visible()
    groups_of(item, 0).first.check()
    item.button("placed_back").click()
    item.face.get_by_role("button", name="Texts 3, ").click()
    expect(item.face.get_by_text(WORDS["placed_at"].format(number=3, max=max_))).to_be_visible()
    expect(groups_of(item, 0).first).to_be_focused()


def test_next_says_what_it_leaves_open(book: Reader) -> None:
    """The line that has the focus counts it, and the text says it to who comes back to it."""
    item = item_on(book.open(GALLERY, viewport={"width": 360, "height": 800}), "example-sort-1")
    row = item.face.locator(".sort-item")
    lacks = item.face.get_by_text(WORDS["sort_lacks"], exact=True)
    expect(lacks).to_have_count(0)
    go_on(item)
    line = item.face.locator(".pg-near")
    left = WORDS["placed_left.one"].format(n=1)
    expect(line).to_be_focused()
    expect(line).to_contain_text(left)
    expect(row).to_have_accessible_description("")
    groups_of(item, 0).first.check()
    go_on(item)
    expect(line).to_contain_text(left)

    for _ in range(2):
        item.button("placed_back").click()
        item.face.page.wait_for_timeout(350)  # what is pressed at once does not count
    expect(line).not_to_contain_text(left)
    expect(row).to_have_accessible_description(WORDS["sort_lacks"])
    groups_of(item, 0).first.check()
    expect(lacks).to_have_count(0)
    go_on(item)
    expect(line).not_to_contain_text(left)


def test_two_fast_taps_on_next_count_once(book: Reader) -> None:
    """The second one falls on what has moved under the finger: no text is passed, none checked."""
    item = item_on(book.open(GALLERY, viewport=PHONE), "example-sort-1")
    max_ = len(item.spec["items"])
    for number in range(2, max_ + 1):
        item.button("placed_next").evaluate(
            """next => {
              const row = next.parentElement;
              next.click();
              const tap = () => [...row.querySelectorAll("button")].at(-2).click();
              const later = (then) => requestAnimationFrame(() => requestAnimationFrame(then));
              return new Promise((painted) => later(() => painted(tap())));
            }"""
        )
        told = WORDS["placed_at"].format(number=number, max=max_)
        expect(item.face.get_by_text(re.compile(f"^{told}( ·|$)"))).to_be_visible()
        item.face.page.wait_for_timeout(350)

    expect(item.face.locator(".is-lacking")).to_have_count(0)


def test_who_skips_a_sort_on_a_phone_finds_one_line_and_all_texts_in_it(book: Reader) -> None:
    """The line has the focus and opens all of them: each can be given a group, and checked."""
    item = item_on(book.open(GALLERY, viewport=PHONE), "example-sort-1")
    item.button("skip").click()
    line = item.face.locator("summary", has_text=WORDS["skipped"])
    expect(line).to_be_focused()
    expect(line).to_be_in_viewport(ratio=1)
    expect(item.face.locator(".sort-item").filter(visible=True)).to_have_count(0)
    expect(item.button("check")).to_be_hidden()

    line.click()
    for each in item.spec["items"]:
        expect(item.face.get_by_text(each["text"], exact=True)).to_be_visible()
    answer(item)
    expect(item.feedback).to_be_visible()


def test_groups_to_choose_from_have_one_width_on_a_phone(book: Reader) -> None:
    """The answers of one text that share a line are as wide as each other; others take it whole."""
    item = item_on(book.open(GALLERY, viewport=PHONE), "example-sort-1")
    text = item.face.locator(".sort-item").first
    boxes = [box for each in text.locator("label").all() if (box := each.bounding_box())]
    whole = max(box["width"] for box in boxes)
    for box in boxes:
        beside = [other["width"] for other in boxes if abs(other["y"] - box["y"]) < 1]
        assert max(beside) - min(beside) <= 1
        assert sum(beside) > 0.9 * whole


def test_a_choice_in_a_list_can_be_taken_back(book: Reader) -> None:
    """Choosing nothing again leaves one text without a letter."""
    item = item_on(book.open(GALLERY), "example-match-1")
    for each in lists(item).all():
        each.select_option(index=2)
    lists(item).first.select_option(index=0)
    item.button("check").click()

    expect(item.face.get_by_text(WORDS["match_missing.one"].format(n=1))).to_be_visible()


@BOTH
def test_where_a_text_belongs_is_told_after_the_last_try(book: Reader, name: str) -> None:
    """While a try is left only what fits is told; the answer stays, and then all is explained."""
    item = item_on(book.open(GALLERY), name)
    later = WORDS["placed_later"]
    would_fit = WORDS["placed_would_fit"].partition("{")[0]
    answer(item)
    expect(item.feedback).to_contain_text(later)
    expect(item.feedback).not_to_contain_text(would_fit)

    item.button("try_again").click()
    fits_not = WORDS["placed_in_fits_not"].partition("}")[2]
    expect(item.face.locator(".pg-fit", has_text=fits_not).first).to_be_visible()
    hands(item).move_on(item)
    item.button("check").click()
    expect(item.feedback).to_contain_text(would_fit)
    expect(item.feedback.locator(".pg-card .pg-said").first).to_be_visible()


@BOTH
def test_the_last_try_is_not_spent_on_what_did_not_fit(book: Reader, name: str) -> None:
    """Check waits until each text that did not fit has another place; it says how many wait."""
    item = item_on(book.open(GALLERY), name)
    answer(item)
    item.button("try_again").click()
    open_ = item.face.locator(".sort-item.is-wrong, .match-left.is-wrong")
    n = open_.count()
    assert n > 1
    item.button("check").click()
    expect(item.feedback).to_have_count(0)
    expect(item.face.get_by_text(WORDS["placed_same.other"].format(n=n))).to_be_visible()
    waiting = item.face.locator(".is-lacking:is(.sort-item, .match-left)")
    expect(waiting).to_have_count(n)
    described = waiting.first.locator("xpath=descendant-or-self::*[@aria-describedby]")
    expect(described).to_have_accessible_description(WORDS["placed_lacks"])

    hands(item).move_on(item)
    expect(item.face.get_by_text(WORDS["placed_lacks"])).to_have_count(0)
    item.button("check").click()
    expect(item.feedback).to_be_visible()


def test_on_a_phone_the_reason_stands_in_sight_beside_the_text(book: Reader) -> None:
    """Check leads to the text that waits, which says itself that it has not changed yet."""
    item = item_on(book.open(GALLERY, viewport={"width": 360, "height": 640}), "example-sort-1")
    answer(item)
    item.button("try_again").click()
    for _ in until(lambda: item.button("check").count()):
        go_on(item)
    item.button("check").click()

    expect(groups_of(item, 0).first).to_be_focused()
    expect(item.face.get_by_text(WORDS["placed_lacks"], exact=True)).to_be_in_viewport(ratio=1)
    text = item.face.locator(".sort-item > legend").filter(visible=True)
    expect(text).to_be_in_viewport(ratio=0.5)


def test_on_a_phone_the_second_try_leads_through_all_that_did_not_fit(book: Reader) -> None:
    """As long as one of them stands where it did not fit, Next is the way on and Check is not."""
    item = item_on(book.open(GALLERY, viewport=PHONE), "example-sort-1")
    answer(item)
    item.button("try_again").click()
    groups_of(item, 0).nth(1).check()

    expect(item.button("placed_next")).not_to_contain_class("pg-quiet")
    expect(item.button("check")).to_have_count(0)


def test_a_verdict_goes_when_the_text_is_moved(book: Reader) -> None:
    """In a second try each names the group that did not fit, until the text is moved."""
    item = item_on(book.open(GALLERY), "example-sort-1")
    answer(item)
    item.button("try_again").click()
    first = item.face.locator(".sort-item").first
    verdict = WORDS["placed_in_fits_not"].format(place=item.spec["groups"][0]["short"])
    expect(first.locator("legend .pg-fit")).to_have_text(verdict)
    groups_of(item, 0).nth(1).check()

    expect(first.locator(".pg-fit")).to_have_count(0)


@BOTH
def test_what_would_fit_has_not_the_tone_of_what_does_not(book: Reader, name: str) -> None:
    """Below a verdict it stands in the colour of the text."""
    item = item_on(book.open(GALLERY), name)
    answer(item)
    item.button("try_again").click()
    hands(item).move_on(item)
    item.button("check").click()
    card = item.feedback.locator(".pg-card").first
    colour = "element => getComputedStyle(element).color"
    expect(card.locator(".pg-fit")).to_have_count(2)
    wrong, would = (each.evaluate(colour) for each in card.locator(".pg-fit").all())

    assert would == card.evaluate(colour)
    assert would != wrong


@BOTH
def test_reasons_of_what_fits_are_folded(book: Reader, name: str) -> None:
    """Who was right reads the reasons on request, each with its facts."""
    item = item_on(book.open(GALLERY), name)
    hands(item).answer_by_keyboard(item)
    reasons = item.feedback.locator(".pg-card > details")

    assert not [each for each in reasons.all() if each.get_attribute("open") is not None]
    reasons.first.locator("summary").first.click()
    expect(reasons.first.get_by_text(WORDS["part_research"])).to_be_visible()
    expect(reasons.first.get_by_text(WORDS["facts"])).to_be_visible()


@BOTH
def test_a_checked_answer_is_there_after_a_reload(book: Reader, name: str) -> None:
    """A page loaded again shows what was placed, and the feedback."""
    page = book.open(GALLERY)
    answer(item_on(page, name))
    told = item_on(page, name).feedback.inner_text()
    page.reload()

    expect(item_on(page, name).feedback).to_have_text(told, use_inner_text=True)
