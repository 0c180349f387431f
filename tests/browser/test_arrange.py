"""Lists that can be put in order, as the types `order` and `rank` use them."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.browser.items import Item, item_on
from tests.browser.reader import PHONE, Reader, heard, heard_at_once, listen
from tests.conftest import GALLERY, WORDS
from tests.types.order.hands import answer_by_keyboard, control


def lines(item: Item) -> list[str]:
    """What stands in the list, from the first to the last."""
    return item.face.locator(".pg-arrange-text").all_inner_texts()


def test_a_button_moves_its_line_and_keeps_the_focus(book: Reader) -> None:
    """Each press moves the line by one and says its place; at the end nothing more happens."""
    page = book.open(GALLERY)
    listen(page)
    item = item_on(page, "example-rank-1")
    first, *others = lines(item)
    down = control(item, "down", item.spec["items"][0]["id"])
    for place in range(2, len(others) + 2):
        down.press("Enter")
        expect(down).to_be_focused()
        assert heard(page) == [WORDS["moved"].format(text=first, place=place, count=5)]
    assert lines(item) == [*others, first]

    expect(down).to_have_attribute("aria-disabled", "true")
    down.press("Enter")
    expect(down).to_be_focused()
    assert heard_at_once(page) == []
    assert lines(item) == [*others, first]


def test_a_second_tap_at_the_same_place_moves_the_same_line(book: Reader) -> None:
    """The button stays under the thumb, high on the screen too: two taps move a line by two."""
    page = book.open(GALLERY, viewport=PHONE)
    item = item_on(page, "example-rank-1")
    *before, fourth, last = lines(item)
    up = control(item, "up", item.spec["items"][4]["id"])
    for height in (250, 500):
        up.evaluate("(button, y) => scrollBy(0, button.getBoundingClientRect().top - y)", height)
        box = up.bounding_box()
        assert box
        for _ in range(2):
            page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
        assert lines(item) == [*before[:2], last, before[2], fourth]
        down = control(item, "down", item.spec["items"][4]["id"])
        down.click()
        down.click()
    assert lines(item) == [*before, fourth, last]


def test_a_line_that_is_moved_by_its_number_comes_out_of_the_bar(book: Reader) -> None:
    """It stays at its place on the screen; half under the bar at the foot, it comes above that."""
    page = book.open(GALLERY, viewport={"width": 360, "height": 740})
    item = item_on(page, "example-rank-1")
    chosen = item.spec["items"][4]["id"]
    number = item.face.locator(f".pg-arrange-place[id$='-place-{chosen}']")
    bar = page.locator(".pg-bar .pg-work").bounding_box() or {}
    assert bar["y"] > 600
    number.evaluate("(each, y) => scrollBy(0, each.getBoundingClientRect().top - y)", bar["y"] - 10)
    number.select_option("0")
    row = item.face.locator(".pg-arrange > li").first
    expect(row.locator(".is-moved")).to_have_count(1)
    box = row.bounding_box() or {}
    assert box["y"] + box["height"] <= bar["y"]
    assert box["y"] + box["height"] > bar["y"] - 100


def test_alt_with_an_arrow_moves_the_line_of_the_focus(book: Reader) -> None:
    """Alt with an arrow does what the buttons do, on the number too; an arrow alone does not."""
    item = item_on(book.open(GALLERY), "example-rank-1")
    first, second, *rest = lines(item)
    up = control(item, "up", item.spec["items"][1]["id"])
    up.press("ArrowUp")
    assert lines(item) == [first, second, *rest]
    up.press("Alt+ArrowUp")
    expect(up).to_be_focused()
    assert lines(item) == [second, first, *rest]
    up.press("Alt+ArrowDown")
    assert lines(item) == [first, second, *rest]
    number = item.face.get_by_role("combobox").first
    number.press("Alt+ArrowDown")
    expect(item.face.get_by_role("combobox").nth(1)).to_be_focused()
    assert lines(item) == [second, first, *rest]


def test_an_order_that_nobody_moved_is_not_checked(book: Reader) -> None:
    """Check says beside the first step that none was moved, and takes no try; so after a try."""
    page = book.open(GALLERY, viewport=PHONE)
    listen(page)
    item = item_on(page, "example-order-1")
    item.button("check").click()
    expect(item.feedback).to_have_count(0)
    assert heard(page) == [WORDS["order_none"]]
    first = item.face.get_by_role("combobox").first
    expect(first).to_be_focused()
    told = item.face.get_by_text(WORDS["order_lacks"], exact=True)
    expect(told).to_be_in_viewport(ratio=1)
    expect(first).to_be_in_viewport(ratio=1)

    control(item, "down", item.spec["shown"][0]).click()
    moved = lines(item)
    item.button("check").click()
    item.button("try_again").click()
    assert lines(item) == moved, "another try goes on from the last order"
    item.button("check").click()
    expect(item.feedback).to_have_count(0)


def test_a_broken_rule_is_told_after_the_order_that_fits(book: Reader) -> None:
    """It is the first of the reasons, before the pairs that the order lacks."""
    page = book.open(GALLERY)
    item = item_on(page, "example-order-2")
    # Brings "decide" before "open", whatever is shown.
    up = control(item, "up", "decide")
    control(item, "down", "alone").click()
    for _ in item.spec["steps"]:
        up.press("Alt+ArrowUp")
    item.button("check").click()
    names = {step["id"]: step["text"] for step in item.spec["steps"]}
    told = WORDS["order_broken"].format(first=names["decide"], before=names["open"])
    named = item.feedback.locator(".pg-named")
    expect(named.first).to_have_text(WORDS["order_fits.one"])
    expect(named.nth(1)).to_have_text(told)

    listed = item.feedback.locator("ol > li").all_inner_texts()
    assert listed == [names[step] for step in item.spec["orders"][0]]


def test_a_right_order_stays_after_a_reload(book: Reader) -> None:
    """A page loaded again shows the order that was checked, and its reasons."""
    page = book.open(GALLERY)
    item = item_on(page, "example-order-2")
    answer_by_keyboard(item)
    standing = lines(item)
    page.reload()

    expect(item.feedback).to_contain_text(WORDS["right"])
    assert lines(item) == standing
    expect(item.face.locator(".pg-arrange-move")).to_have_count(0)


def test_priorities_that_nobody_moved_are_kept_on_purpose(book: Reader) -> None:
    """Done at once asks first; the learner moves a line, or says that the order is their own."""
    page = book.open(GALLERY)
    listen(page)
    item = item_on(page, "example-rank-1")
    item.button("done").click()
    expect(item.feedback).to_have_count(0)
    assert heard(page) == [WORDS["rank_none"]]
    expect(item.button("rank_as_shown")).to_be_focused()

    item.button("rank_as_shown").click()
    expect(item.feedback).to_be_visible()


def test_a_line_on_a_phone_has_room_for_its_text(book: Reader) -> None:
    """On a narrow screen texts have their row above what moves them; a few words stand beside."""
    page = book.open(GALLERY, viewport={"width": 360, "height": 800})
    for name in ("example-order-1", "example-rank-1"):
        item = item_on(page, name)
        long = any(len(line) > 24 for line in lines(item))
        for row in item.face.locator(".pg-arrange-row").all():
            text = row.locator(".pg-arrange-text").bounding_box() or {}
            arrow = row.locator(".pg-arrange-move").first.bounding_box() or {}
            assert min(arrow["width"], arrow["height"]) >= 44
            if long:
                assert text["width"] >= 0.9 * (row.bounding_box() or {})["width"]
                assert arrow["y"] >= text["y"] + text["height"]
            else:
                assert text["x"] + text["width"] <= arrow["x"]
                assert (row.bounding_box() or {})["height"] <= 60


def test_priorities_are_compared_and_can_be_changed(book: Reader) -> None:
    """Beside each line stands who puts it where; a double click compares once; it opens again."""
    page = book.open(GALLERY, viewport=PHONE)
    listen(page)
    item = item_on(page, "example-rank-1")
    control(item, "down", item.spec["items"][0]["id"]).click()
    mine = lines(item)
    heard(page)
    item.button("done").dblclick()
    places = {each["text"]: each["id"] for each in item.spec["items"]}
    told = [
        " ".join(
            [line, f"{WORDS['rank_you']} {place}"]
            + [
                f"{view['who']} {view['order'].index(places[line]) + 1}"
                for view in item.spec["views"]
            ]
        )
        for place, line in enumerate(mine, start=1)
    ]
    expect(item.feedback.locator(".rank-orders > li")).to_have_text(told)
    assert heard_at_once(page) == [], "the focus says it"

    item.button("rank_change").click()
    expect(item.feedback).to_have_count(0)
    expect(item.face.locator(".pg-arrange-move").first).to_be_focused()
    assert lines(item) == mine
