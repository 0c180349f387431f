"""What is told after the last try: what fits first, and reasons under headings of their own."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.items import Item, answer, item_on, items_on, read_whole
from tests.browser.reader import Reader
from tests.browser.test_pages import faults_in_both_schemes
from tests.conftest import GALLERY, WORDS
from tests.types.order.hands import answer_by_keyboard, control

SMALL = {"width": 360, "height": 800}
FITS = {"order": WORDS["order_fits.one"], "referral": WORDS["referral_fits"]}
PARTS = [WORDS[f"part_{part}"] for part in ("story", "research", "why", "instead", "do")]
CORE_HOUR = "book/core-hour"


def fail(item: Item) -> None:
    """Check an answer that breaks what it can."""
    if item.spec["type"] == "referral":
        return answer(item)
    arrange(item, item.spec["orders"][0][::-1])
    item.button("check").click()
    return expect(item.feedback).to_be_visible()


def arrange(item: Item, order: list[str]) -> None:
    """Choose its place for each step."""
    for place, step in enumerate(order):
        item.face.locator(f'select[id$="-place-{step}"]').select_option(index=place)
        expect(item.face.locator(".pg-arrange-text").nth(place)).to_have_id(re.compile(f"-{step}$"))


def fail_again(item: Item) -> None:
    """Check another one that does not fit either."""
    item.button("try_again").click()
    if item.spec["type"] == "order":
        control(item, "down", item.spec["orders"][0][-1]).click()
    else:
        last = len(item.spec["services"]) - 1
        item.face.get_by_role(
            "button", name=re.compile(f"^{WORDS['referral_change']}")
        ).last.click()
        fields = item.face.locator(".referral-fields").last
        fields.locator(f'input[value="{item.spec["services"][last]["id"]}"]').check()
    item.button("check").click()


def fitting(item: Item) -> Locator:
    """The heading of what fits."""
    return item.feedback.get_by_role("heading", name=FITS[item.spec["type"]], exact=True)


@pytest.mark.parametrize(
    ("page", "name"),
    [
        (CORE_HOUR, "every-friday"),
        (CORE_HOUR, "a-route-for-sabe"),
        ("book/identification/07-after-the-decision", "from-three-oclock"),
        (GALLERY, "example-order-1"),
        (GALLERY, "example-referral-1"),
    ],
)
def test_what_fits_stands_open_below_the_verdict(book: Reader, page: str, name: str) -> None:
    """So after the last try, and not before; then one reason, and the others are folded."""
    tab = book.open(page, viewport=SMALL)
    read_whole(tab)
    item = item_on(tab, name)
    fail(item)
    expect(item.button("try_again")).to_be_visible()
    named = item.feedback.locator(".pg-named")
    expect(item.feedback.locator(".pg-named, .pg-others").first).to_be_visible()
    assert named.filter(visible=True).count() <= 1
    expect(fitting(item)).to_have_count(0)
    fail_again(item)

    expect(item.feedback.locator(".pg-verdict")).to_be_focused()
    title = item.feedback.locator(".pg-actions").first.locator("xpath=following-sibling::*[1]")
    expect(title).to_have_text(FITS[item.spec["type"]])
    expect(title.locator(".pg-sign.is-right")).to_be_visible()
    steps = title.locator("xpath=following-sibling::*[1]").get_by_role("listitem")
    expect(steps.last).to_be_visible()
    assert steps.count() == len(item.spec.get("steps" if "orders" in item.spec else "model"))
    begin = item.feedback.bounding_box()
    end = steps.last.bounding_box()
    assert begin
    assert end
    assert end["y"] + end["height"] - begin["y"] <= 1.5 * SMALL["height"]

    expect(named.filter(visible=True)).to_have_count(2)
    folded = item.feedback.locator("summary", has_text="more reason")
    folded.click()
    number = int(folded.inner_text().split()[0])
    expect(named.filter(visible=True)).to_have_count(2 + number)
    assert faults_in_both_schemes(tab, f"#item-{name}") == []


@pytest.mark.parametrize(
    ("page", "name"),
    [(CORE_HOUR, "every-friday"), (GALLERY, "example-referral-1")],
)
def test_one_broken_rule_stands_open_while_a_try_is_left(
    book: Reader, page: str, name: str
) -> None:
    """The others are folded below it, as after the last try, and nothing says yet what fits."""
    item = item_on(book.open(page, viewport=SMALL), name)
    read_whole(item.face.page)
    fail(item)
    expect(item.feedback.locator(".pg-verdict")).to_be_focused()
    expect(fitting(item)).to_have_count(0)
    named = item.feedback.locator(".pg-named").filter(visible=True)
    expect(named).to_have_count(1)
    first = named.inner_text()

    folded = item.feedback.locator("summary", has_text="more reason")
    folded.click()
    number = int(folded.inner_text().split()[0])
    expect(named).to_have_count(1 + number)
    assert named.first.inner_text() == first
    if item.spec["type"] == "order":
        assert 1 + number == len(item.spec["never"])
        expect(item.feedback).to_contain_text(WORDS["order_mend.other"])


def test_the_order_that_fits_is_the_nearest_one(book: Reader) -> None:
    """Of several right orders the one most like the learner's is open, the others are folded."""
    tab = book.open(CORE_HOUR)
    read_whole(tab)
    item = item_on(tab, "every-friday")
    *others, late, last = item.spec["orders"][1]
    for steps in ([last, late, *others], [*others, last, late]):
        arrange(item, steps)
        item.button("check").click()
        if item.button("try_again").count():
            item.button("try_again").click()

    names = {step["id"]: step["text"] for step in item.spec["steps"]}
    listed = item.feedback.locator("ol").first.get_by_role("listitem")
    expect(listed).to_have_text([names[step] for step in item.spec["orders"][1]])
    item.feedback.get_by_text(WORDS["order_others.other"]).click()
    expect(item.feedback.locator("details li > ol")).to_have_count(len(item.spec["orders"]) - 1)


def test_nothing_is_put_in_place_of_a_right_order(book: Reader) -> None:
    """Whoever was right reads the reasons; no order stands there a second time."""
    item = item_on(book.open(GALLERY), "example-order-2")
    answer_by_keyboard(item)
    expect(item.feedback.locator(".pg-named").first).to_be_visible()
    expect(fitting(item)).to_have_count(0)


def test_headings_of_feedback_are_an_outline(book: Reader) -> None:
    """Under the verdict each reason has a heading of the next level; parts of it have none."""
    page = book.open(GALLERY)
    for item in items_on(page):
        if "attempts" not in item.spec:
            continue
        answer(item)
        expect(item.feedback.locator(".pg-verdict")).to_be_visible()
        headings = item.feedback.locator("h3, h4, h5, h6")
        levels = headings.evaluate_all("all => all.map((each) => each.tagName)")
        names = headings.all_text_contents()
        assert levels == ["H4", *["H5"] * (len(levels) - 1)], item.spec["id"]
        assert not set(PARTS) & set(names), item.spec["id"]
        assert len(set(names)) == len(names), item.spec["id"]
