"""Where one begins: the first page, the house, by profession; and where the learner goes on."""

from __future__ import annotations

import base64
import re
from itertools import combinations

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.items import answer, item_on
from tests.browser.reader import PHONE, WIDE, Reader, come_true, enlarge, settle, until
from tests.conftest import WORDS, the_book
from tests.types.order import hands as order

WELCOME = "book/welcome"
SMALL = {"width": 360, "height": 800}


def ways(page: Page) -> Locator:
    """The ways in, each with its link."""
    return page.locator(".pg-ways").first.locator("li")


def rooms(page: Page) -> Locator:
    """The lines beside the house."""
    return page.locator(".pg-rooms li")


@pytest.mark.parametrize("size", [SMALL, WIDE], ids=["phone", "desk"])
def test_the_first_screen_says_what_this_is_and_offers_its_ways(
    book: Reader, size: dict[str, int]
) -> None:
    """Before anything is scrolled: for whom, free and private, three ways, and a first decision.

    At a desk the house stands beside them.
    """
    page = book.open(WELCOME, viewport=size)
    heading = page.get_by_role("heading", level=1)
    seen = [heading, page.locator(".pg-lead"), *ways(page).all()]
    boxes = [each.bounding_box() or {} for each in seen]
    next_seen = (
        page.locator(".pg-house svg") if size == WIDE else page.get_by_role("heading").nth(1)
    )

    assert heading.inner_text() == "Training for people who may meet a trafficked person at work"
    assert page.locator(".pg-lead").inner_text().startswith("Free, offline, no account.")
    assert len(boxes) == 5
    assert all(box["y"] + box["height"] <= size["height"] for box in boxes)
    assert (next_seen.bounding_box() or {})["y"] < size["height"] - 250
    expect(page.get_by_role("heading").nth(1)).to_have_text("Begin with a decision")
    assert page.title() == "Practice guides"


def test_a_small_phone_shows_the_first_decision_down_to_its_first_option(book: Reader) -> None:
    """Above the tools, before anything is scrolled: ways, case, question, and what one may do.

    And, as on every page, what "Leave now" cannot do right below it.
    """
    size = {"width": 360, "height": 740}
    page = book.open(WELCOME, viewport=size)
    item = item_on(page, "the-man-at-the-counter")
    option = item.face.locator(".pg-option").first.bounding_box() or {}
    tools = page.locator(".pg-tools").bounding_box() or {}

    assert option["y"] + option["height"] <= tools["y"]
    told = page.locator("main > :first-child")
    expect(told).to_contain_text("It does not delete the history")
    expect(told).to_be_in_viewport(ratio=1)
    expect(item.face).to_contain_text(WORDS("minutes", n=2))
    group = item.face.get_by_role("group", name="What do you do first?")
    assert WORDS["choice_pick"] in group.aria_snapshot()


def test_each_way_in_leads_on_by_one_tap(book: Reader) -> None:
    """To a decision, the sheets, the professions: from anywhere in the row."""
    page = book.open(WELCOME, viewport=PHONE)

    def take(number: int) -> None:
        ways(page).nth(number).scroll_into_view_if_needed()
        box = ways(page).nth(number).bounding_box() or {}
        page.mouse.click(box["x"] + box["width"] - 8, box["y"] + box["height"] / 2)

    take(0)
    page.wait_for_url("**#begin-with-a-decision")
    expect(item_on(page, "the-man-at-the-counter").face).to_be_in_viewport()
    take(1)
    page.wait_for_url("**#somebody-comes-today")
    expect(page.locator("#somebody-comes-today .pg-ways a")).to_have_count(5)
    take(2)
    page.wait_for_url(f"{book.address('book/by-profession')}*")
    expect(page.get_by_role("heading", level=1)).to_have_text("By profession")


@pytest.mark.parametrize("size", [SMALL, WIDE], ids=["phone", "desk"])
def test_behind_the_first_door_is_its_room(book: Reader, size: dict[str, int]) -> None:
    """Who takes the first door sees the room, at a desk its name, and no list of doors above it."""
    page = book.open(WELCOME, viewport=size)
    page.get_by_role("link", name="What trafficking is").click()
    page.wait_for_url("**/core-hour.html#*")
    seen = ".pg-room" if size == SMALL else "h2"
    expect(page.locator(f".pg-piece {seen}").first).to_be_in_viewport(ratio=1)
    settle(page)

    bottom = "each => each.getBoundingClientRect().bottom"
    line = page.locator(".pg-where").evaluate(bottom)
    assert page.locator(".pg-rooms li").last.evaluate(bottom) <= line


def test_the_first_way_goes_on_in_the_piece_that_was_left(book: Reader) -> None:
    """Answered or skipped, until one went on from there: then in the next piece, by its name."""
    page = book.open("book/core-hour")
    answer(item_on(page, "five-chairs"))
    settle(page)
    page.goto(book.address(WELCOME))
    first = ways(page).first
    expect(first).to_contain_text(re.compile("The core hour, piece 1 of"))
    page.goto(book.address("book/core-hour") + "#item-never-alone")
    item_on(page, "never-alone").button("skip").click()
    settle(page)
    page.goto(book.address(WELCOME))
    expect(first).to_contain_text(re.compile("The core hour, piece 2 of"))
    first.get_by_role("link").click()
    page.wait_for_url("**/core-hour.html#item-never-alone")
    page.locator(".pg-end a.pg-button:visible").first.click()
    settle(page)
    page.goto(book.address(WELCOME))

    expect(first.get_by_role("link")).to_have_text(
        WORDS["page_resume"].format(title="How sure must I be?")
    )
    expect(first).to_contain_text(
        re.compile(r"You stopped at: The core hour, piece 3 of 6, The police, \d+\sminutes")
    )
    expect(page.get_by_role("link", name=re.compile("^Go on"))).to_have_count(1)
    first.get_by_role("link").click()
    page.wait_for_url(f"{book.address('book/core-hour')}#core-hour-how-sure-must-i-be")


def test_a_door_opens_when_its_piece_is_done_and_the_list_says_so(book: Reader) -> None:
    """All doors are shut at first; who goes on from a piece with a try left has done it, too."""
    page = book.open(WELCOME)
    doors = page.locator(".pg-house .room")
    expect(rooms(page)).to_have_count(6)
    expect(page.locator(".pg-state", has_text=re.compile("."))).to_have_count(0)
    expect(doors.first.locator(".lit.when-done")).to_be_hidden()
    page.goto(book.address("book/core-hour"))
    answer(item_on(page, "five-chairs"))
    page.goto(book.address(WELCOME))
    expect(rooms(page).first).to_contain_text(WORDS["page_state_begun"])
    page.goto(book.address("book/core-hour"))
    page.locator(".pg-end:visible a.pg-button").first.click()
    page.goto(book.address(WELCOME))

    expect(rooms(page).first).to_contain_text(WORDS["page_state_done"])
    expect(doors.first).to_have_attribute("data-state", "done")
    expect(doors.first.locator(".lit.when-done")).to_be_visible()
    expect(doors.nth(3)).to_have_attribute("data-state", "open")


def test_after_the_first_decision_a_row_leads_behind_a_door(book: Reader) -> None:
    """Below the decision, once it was answered; it names the first door that is not done."""
    page = book.open(WELCOME, viewport=SMALL)
    row = page.locator("#begin-with-a-decision .pg-ways li")
    expect(row).to_have_count(0)
    answer(item_on(page, "the-man-at-the-counter"))
    expect(row).to_contain_text(re.compile(r"The town office, \d+\sminutes"))
    title = WORDS["page_resume"].format(title="What trafficking is")
    row.get_by_role("link", name=title).click()

    page.wait_for_url(f"{book.address('book/core-hour')}#core-hour-the-town-office")


def test_who_comes_back_finds_the_first_decision_as_one_line(book: Reader) -> None:
    """With a verdict that fits, by keyboard too; paper and an address have it all."""
    page = book.open(WELCOME, viewport=SMALL)
    item = item_on(page, "the-man-at-the-counter")
    right = [n for n, each in enumerate(item.spec["options"]) if each["correct"]]
    item.options.nth(right[0]).check()
    item.button("check").click()
    fold = page.get_by_role("button", name="The man at the counter")
    expect(item.face.locator(".pg-verdict")).to_be_visible()
    expect(fold).to_have_count(0)
    verdict = item.face.locator(".pg-verdict").inner_text()
    settle(page)
    page.reload()
    expect(fold).to_contain_text(verdict)
    expect(item.face).to_be_hidden()
    assert (page.locator(".pg-house").bounding_box() or {})["y"] < SMALL["height"]
    expect(page.locator("#begin-with-a-decision .pg-ways li")).to_be_visible()
    page.emulate_media(media="print")
    expect(fold).to_be_hidden()
    expect(page.locator(".pg-item .pg-paper")).to_be_visible()
    page.emulate_media(media="screen")
    # An address that names nothing, and is no text either, takes nothing away.
    page.goto(book.address(WELCOME) + "#%")
    page.reload()
    expect(fold).to_contain_text(verdict)
    fold.press("Enter")
    expect(item.face.locator(".pg-verdict")).to_be_visible()
    expect(fold).to_be_focused()
    expect(fold).to_have_attribute("aria-expanded", "true")
    fold.press("Enter")
    expect(item.face).to_be_hidden()
    page.evaluate("location.hash = 'item-the-man-at-the-counter'")

    expect(item.face.locator(".pg-verdict")).to_be_visible()
    page.reload()
    expect(item.face.locator(".pg-verdict")).to_be_visible()


def test_an_old_mistake_is_a_quiet_line(book: Reader) -> None:
    """The line says only that one decided, and opens the verdict."""
    page = book.open(WELCOME, viewport=SMALL)
    item = item_on(page, "the-man-at-the-counter")
    wrong = [n for n, each in enumerate(item.spec["options"]) if not each["correct"]]
    item.options.nth(wrong[0]).check()
    item.button("check").click()
    verdict = item.feedback.locator(".pg-verdict").inner_text()
    settle(page)
    page.goto(book.address(WELCOME))
    expect(page.locator(".pg-fold")).to_contain_text(WORDS["page_fold_before"])
    expect(page.locator(".pg-fold")).not_to_contain_text(verdict)
    page.locator(".pg-fold").click()
    expect(item.feedback.locator(".pg-verdict")).to_be_visible()


def test_who_skipped_all_of_a_page_has_been_through_it(book: Reader) -> None:
    """Nothing is called finished or asked for again, and each door is ajar unlit."""
    page = book.open("book/core-hour")
    skips = page.get_by_role("button", name=WORDS["skip"], exact=True)
    walked = 0
    for _ in until(page.locator("nav.pg-turn").is_visible):
        if walked:
            page.locator(".pg-end a.pg-button:visible").first.click()
        for skip in skips.all():
            if skip.is_visible():
                skip.click()
        settle(page)
        walked += 1
    assert walked == 7
    page.goto(book.address(WELCOME))
    expect(ways(page).first).to_contain_text("The core hour, to close")
    ways(page).first.get_by_role("link").click()
    page.locator(".pg-end.is-end a.pg-button").first.click()
    page.wait_for_url("**/by-profession.html")
    forget(page, "by-profession")
    page.goto(book.address(WELCOME))

    through = WORDS("page_resume_through", title="The core hour")
    expect(ways(page).first.locator("p").last).to_have_text(through)
    door = WORDS["page_resume"].format(title="By profession")
    expect(ways(page).first.get_by_role("link")).to_have_text(door)
    expect(ways(page).get_by_role("link", name=re.compile("profession"))).to_have_count(1)
    expect(page.get_by_role("link", name=re.compile("^Go on"))).to_have_count(1)
    # A page without exercises was opened, and is not offered again, nor are those after it.
    ways(page).first.get_by_role("link").click()
    page.wait_for_url("**/by-profession.html")
    for start in (WELCOME, "book/workbook"):
        page.goto(book.address(start))
        begin = page.locator(".workbook-begin, .pg-ways").first
        expect(begin.get_by_role("link", name=re.compile("Introduction")).first).to_be_visible()
        expect(begin).not_to_contain_text("How to use this book")
    page.goto(book.address(WELCOME))
    expect(rooms(page).locator(".pg-state")).to_have_text([WORDS["page_state_skipped"]] * 6)
    expect(page.locator(".pg-house .room .lit:visible")).to_have_count(0)
    expect(page.locator(".pg-house .room .when-open:visible")).to_have_count(0)


def forget(page: Page, name: str) -> None:
    """Let a page be one that was never opened."""
    page.evaluate(
        """(name) => {
          const key = Object.keys(sessionStorage).find((each) => each.endsWith("~progress"));
          const kept = JSON.parse(sessionStorage[key]);
          delete kept.state[`book/${name}`];
          sessionStorage[key] = JSON.stringify(kept);
        }""",
        name,
    )


def test_a_story_that_was_begun_is_offered_and_leads_to_its_scene(book: Reader) -> None:
    """On the first page, as the one way on, in the list of stories, and from both to its scene."""
    page = book.open("book/core-hour", viewport=SMALL)
    item_on(page, "five-chairs").button("skip").click()
    page.goto(book.address("book/stories/room-4"))
    item_on(page, "room-4").choices.first.click()
    settle(page)
    page.goto(book.address(WELCOME))
    expect(ways(page)).to_have_count(3)
    expect(ways(page).first).to_contain_text(WORDS["page_resume"].format(title="Room 4"))
    expect(page.get_by_role("link", name=re.compile("^Go on"))).to_have_count(1)

    for start in (WELCOME, "book/stories/index"):
        page.goto(book.address(start))
        line = ways(page).filter(has_text="Room 4")
        expect(line).to_contain_text("begun")
        line.get_by_role("link").click()
        page.wait_for_url("**/room-4.html#item-room-4")
        scene = item_on(page, "room-4").scene
        expect(scene).to_be_in_viewport()
        below = page.locator(".pg-bar").bounding_box() or {}
        come_true(page, "document.querySelector('.scenario-scene').getBoundingClientRect().y < 200")
        assert (scene.bounding_box() or {})["y"] >= below["height"]


def test_a_story_that_has_ended_can_be_looked_back_at(book: Reader) -> None:
    """Closed at the top of its debrief, one is led there; once one went on, further."""
    page = book.open("book/stories/room-4", viewport=SMALL)
    answer(item_on(page, "room-4"))
    settle(page)
    page.goto(book.address(WELCOME))
    look = ways(page).first.get_by_role("link", name=WORDS("page_resume_look", title="Room 4"))
    look.click()
    page.wait_for_url("**/room-4.html#item-room-4")
    expect(item_on(page, "room-4").scene).to_be_in_viewport()
    for field in ("word", "thought"):
        item_on(page, "room-4").face.locator(f"textarea[id$='-{field}']").fill("Slowly")
    settle(page)
    page.goto(book.address(WELCOME))
    expect(look).to_have_count(0)  # Who wrote at its end has looked back.
    page.goto(book.address("book/stories/room-4"))
    item_on(page, "room-4").face.locator("textarea[id$='-word']").fill("Slow")
    page.locator(".scenario-part").last.locator("a.pg-button").first.click()
    page.wait_for_url("**/the-early-bus.html")
    page.goto(book.address("book/stories/room-4") + "#item-room-4")
    page.goto(book.address(WELCOME))

    on = WORDS("page_resume", title="The early bus")
    expect(ways(page).first.get_by_role("link")).to_have_text(on)


def test_after_a_story_elsewhere_the_hour_that_is_open_comes_first(book: Reader) -> None:
    """Who began the core hour, and looked back at a story, goes on in the hour's next piece."""
    page = book.open("book/core-hour", viewport=SMALL)
    item_on(page, "five-chairs").button("skip").click()
    settle(page)
    page.goto(book.address("book/stories/room-4"))
    answer(item_on(page, "room-4"))
    settle(page)
    item_on(page, "room-4").face.locator(".scenario-rows summary").first.click()
    for start in (WELCOME, "book/workbook"):
        page.goto(book.address(start))
        begin = page.locator(".workbook-begin, .pg-ways li").first
        title = WORDS["page_resume"].format(title="Why people are not found")
        expect(begin.get_by_role("link", name=title).first).to_be_visible()


@pytest.mark.parametrize("how", ["a row", "what comes next", "the foot"])
def test_a_story_is_looked_back_at_by_a_row_or_at_its_end(book: Reader, how: str) -> None:
    """Whoever opened one of its scenes, or came to what comes next, is led further."""
    page = book.open("book/stories/room-4", viewport=SMALL)
    item = item_on(page, "room-4")
    answer(item)
    settle(page)
    if how == "a row":
        item.face.locator(".scenario-rows summary").first.click()
    elif how == "what comes next":
        item.face.locator(".scenario-decided").get_by_role("button").click()
    else:
        page.locator(".pg-turn").scroll_into_view_if_needed()
        page.wait_for_timeout(1500)
    page.goto(book.address(WELCOME))

    look = page.get_by_role("link", name=WORDS("page_resume_look", title="Room 4"))
    expect(ways(page).first.get_by_role("link", name=re.compile("^Go on"))).to_be_visible()
    expect(look).to_have_count(0)


def test_who_writes_on_at_the_end_of_the_last_piece_has_left_it(book: Reader) -> None:
    """The plan is written with the end card in sight, and after it: the way on leads further."""
    page = book.open("book/core-hour", viewport=SMALL)
    plan = page.locator(".pg-item[data-note=plan]")
    page.goto(book.address("book/core-hour") + f"#{plan.get_attribute('id')}")
    fields = plan.locator("textarea")
    fields.first.fill("I shut the door")
    page.locator(".pg-end.is-end .pg-actions").scroll_into_view_if_needed()
    page.wait_for_timeout(1500)
    fields.last.fill("Leave it open")
    settle(page)
    page.goto(book.address(WELCOME))

    expect(ways(page).first).not_to_contain_text("to close")
    expect(ways(page).first.locator("p").last).to_have_text(
        WORDS("page_resume_through", title="The core hour")
    )


def test_a_piece_that_is_done_is_lit_wherever_it_is_shown(book: Reader) -> None:
    """The room above the piece, the card at its end, the house and the list say the same."""
    page = book.open("book/core-hour", viewport=SMALL)
    page.goto(book.address("book/core-hour") + "#doing-no-harm-in-a-first-conversation")
    piece = page.locator("#doing-no-harm-in-a-first-conversation")
    views = piece.locator(".pg-room svg")
    expect(views).to_have_count(2)
    before = [light_in(view) for view in views.all()]
    order.answer_by_keyboard(item_on(page, "every-friday"))

    expect(rooms(page).nth(3).locator(".pg-state")).to_have_text(WORDS["page_state_done"])
    for view, least in zip(views.all(), before, strict=True):
        for _ in until(lambda view=view, least=least: light_in(view) > 2 * least):
            settle(page)
    assert page.locator(".pg-room").first.aria_snapshot() == ""


def test_the_hour_ends_in_the_whole_house_and_the_learners_own_plan(book: Reader) -> None:
    """The last card is named after the page, and shows the house with its light, and the plan."""
    page = book.open("book/core-hour", viewport=SMALL)
    page.goto(book.address("book/core-hour") + "#core-hour-this-week-i-will")
    card = page.locator(".pg-end").last
    expect(card.get_by_role("heading")).to_have_text("The end of “The core hour”")
    house = card.locator(".pg-room svg")
    expect(house).to_have_count(1)
    drawn, said, whole = (
        each.bounding_box() or {} for each in (house, card.get_by_role("heading"), card)
    )
    assert drawn["y"] + drawn["height"] <= said["y"], "the house is not seen first"
    assert drawn["width"] > 0.85 * whole["width"]
    before = light_in(house)
    plan = item_on(page, "this-week-core")
    plan.face.get_by_role("textbox").nth(1).fill("Close the door")
    expect(card).to_contain_text("Close the door")
    page.goto(book.address("book/core-hour") + "#core-hour-the-town-office")
    answer(item_on(page, "five-chairs"))
    page.locator(".pg-end:visible a.pg-button").first.click()
    page.goto(book.address("book/core-hour") + "#core-hour-this-week-i-will")

    assert light_in(house) > 2 * before
    expect(card).to_contain_text("Close the door")
    thanks, counted = (
        card.get_by_text(each).bounding_box() or {}
        for each in ("These were six desks", "of 8 tasks done")
    )
    assert counted["y"] > thanks["y"]
    assert house.locator("path, rect").count() == 0


@pytest.mark.parametrize("width", [360, 1280])
def test_the_last_card_offers_a_story_and_says_why(book: Reader, width: int) -> None:
    """Once something was done: the story with its emblem, how long it takes, and one sentence."""
    page = book.open("book/core-hour", viewport={"width": width, "height": 800})
    end = book.address("book/core-hour") + "#core-hour-two-minutes-to-close"
    story = page.locator(".pg-end.is-end .pg-next-story")
    page.goto(end)
    expect(story).to_be_hidden()
    page.goto(book.address("book/core-hour") + "#core-hour-the-town-office")
    answer(item_on(page, "five-chairs"))
    page.goto(end)
    minutes = the_book().items["room-4"].item.minutes
    told = WORDS("block_next_story", minutes=WORDS("minutes", n=minutes))
    expect(story).to_contain_text(told)
    expect(story.locator(".pg-emblem")).to_be_visible()
    expect(story.locator("p").last).to_contain_text("One desk of this hour")
    story.get_by_role("link", name="Room 4").click()

    page.wait_for_url(book.address("book/stories/room-4"))


def test_who_wrote_a_plan_finds_it_from_the_first_page(book: Reader) -> None:
    """After the way on a row leads to the workbook; the plan itself stands there alone.

    A week later the row asks what became of it, until the learner has said so.
    """
    page = book.open(WELCOME, viewport=SMALL)
    page.clock.set_fixed_time("2026-11-02T12:00:00")
    expect(ways(page).filter(has_text=WORDS["page_back_plan"])).to_have_count(0)
    page.goto(book.address("book/core-hour") + "#core-hour-this-week-i-will")
    plan = item_on(page, "this-week-core")
    plan.face.get_by_role("textbox").nth(1).fill("Close the door")
    page.keyboard.press("Tab")
    settle(page)
    page.goto(book.address(WELCOME))
    expect(page.locator("main")).not_to_contain_text("Close the door")

    row = ways(page).nth(1)
    expect(row).to_contain_text(WORDS["page_back_plan"])
    expect(row).not_to_contain_text(WORDS["page_back_plan_came"])
    page.clock.set_fixed_time("2026-11-10T12:00:00")
    page.reload()
    expect(row).to_contain_text(WORDS["page_back_plan_came"])
    row.get_by_role("link").click()
    expect(page.locator("main")).to_contain_text("Close the door")
    page.get_by_label(WORDS["page_workbook_came_done"], exact=True).check()
    page.goto(book.address(WELCOME))
    expect(row).to_contain_text(WORDS["page_back_plan"])
    expect(row).not_to_contain_text(WORDS["page_back_plan_came"])


def light_in(drawing: Locator) -> int:
    """So many pixels of a drawing have the colour of light; what `use` shows has no other way."""
    drawing.scroll_into_view_if_needed()
    return drawing.page.evaluate(
        """async (picture) => {
          const image = new Image();
          image.src = `data:image/png;base64,${picture}`;
          await image.decode();
          const { width, height } = image;
          const sheet = new OffscreenCanvas(width, height).getContext("2d");
          sheet.drawImage(image, 0, 0);
          const { data } = sheet.getImageData(0, 0, width, height);
          return data.filter((red, n) => n % 4 === 0 && red - data[n + 2] > 90).length;
        }""",
        base64.b64encode(drawing.screenshot()).decode(),
    )


def test_a_bookmark_of_the_core_hour_leads_on_where_it_was_left(book: Reader) -> None:
    """At its top, once something was begun; not for who comes to a piece, nor for who is new."""
    page = book.open("book/core-hour", viewport=SMALL)
    row = page.locator(".pg-rooms .pg-ways")
    settle(page)
    expect(row).to_have_count(0)
    item_on(page, "five-chairs").button("skip").click()
    settle(page)
    page.locator(".pg-end a.pg-button:visible").first.click()
    settle(page)
    page.goto(book.address("book/core-hour") + "#core-hour-why-people-are-not-found")
    page.reload()
    settle(page)
    expect(row).to_have_count(0)

    page.goto(book.address(WELCOME))
    page.goto(book.address("book/core-hour"))
    expect(rooms(page).locator(".pg-state")).to_have_count(6)
    title = "Why people are not found"
    row.get_by_role("link", name=WORDS["page_resume"].format(title=title)).click()
    expect(page.get_by_role("heading", name=title)).to_be_in_viewport()
    expect(row).to_have_count(0)


def test_a_chosen_profession_says_what_comes_next(book: Reader) -> None:
    """From the list on, after a stop that was left, and where a page of no way was left."""
    page = book.open("book/by-profession", viewport=SMALL)
    page.get_by_role("link", name="Doctor, nurse, midwife or health worker").click()
    page.get_by_role("link", name="I have 90 minutes").click()
    first = ways(page).first
    for start in (WELCOME, "book/workbook"):
        page.goto(book.address(start))
        begin = page.locator(".workbook-begin, .pg-ways li").first
        expect(begin).to_contain_text(WORDS("page_resume_way", n=1, total=7))
    page.goto(book.address(WELCOME))
    title = WORDS["page_resume"].format(title="Why people are not found")
    first.get_by_role("link", name=title).click()
    item_on(page, "never-alone").button("skip").click()
    page.locator(".pg-end:visible .pg-way a").first.click()
    page.wait_for_url("**#a-safe-moment-and-a-neutral-interpreter")
    page.goto(book.address(WELCOME))
    expect(first).to_contain_text("A safe moment and a neutral interpreter")
    page.goto(book.address("book/stories/the-early-bus"))
    answer(item_on(page, "the-early-bus"))
    settle(page)
    expect(page.locator(".pg-turn [rel=next]")).to_contain_text("3 of 7")
    page.locator(".scenario-part").last.locator("a.pg-button").first.click()
    page.wait_for_url("**/room-4.html")

    page.goto(book.address("book/paths/health"))
    rows = page.locator("#by-health-90 .pg-ways li")
    expect(rows.first.locator(".pg-state")).to_have_text(WORDS["page_state_skipped"])
    expect(rows.nth(2).locator(".pg-state")).to_have_text("")


def test_on_a_tablet_three_ways_are_one_row_below_title_and_house(book: Reader) -> None:
    """At 768 px the house stands beside the title, and no way in stands alone."""
    page = book.open(WELCOME, viewport={"width": 768, "height": 1000})
    boxes = [each.bounding_box() or {} for each in ways(page).all()[:3]]
    house, title = (page.locator(each).bounding_box() or {} for each in (".pg-house", "h1"))

    assert len({(box["y"], round(box["width"])) for box in boxes}) == 1
    assert title["x"] + title["width"] <= house["x"]
    assert house["y"] + house["height"] <= boxes[0]["y"] + 1


def test_at_a_desk_the_contents_of_the_first_page_are_seen_at_once(book: Reader) -> None:
    """All groups stand open in columns, and Close on the axis of the text."""
    page = book.open(WELCOME, viewport={"width": 1280, "height": 800})
    page.locator("button.pg-menu").click()
    drawer = page.locator(".pg-drawer")
    expect(drawer.get_by_role("link", name="Tuesdays and Fridays")).to_be_visible()
    groups = drawer.locator(".pg-guide")
    lefts = {round((each.bounding_box() or {})["x"]) for each in groups.all()}
    close = drawer.locator(".pg-close").bounding_box() or {}

    assert len(lefts) == 4
    assert abs(close["x"] - min(lefts)) < 3
    assert drawer.evaluate("each => each.scrollHeight / each.clientHeight") < 2


def test_at_a_desk_the_way_into_the_hour_shows_the_whole_house(book: Reader) -> None:
    """The first piece begins with the page's title and the drawing beside it; no bar cuts it."""
    page = book.open(WELCOME, viewport={"width": 1280, "height": 800})
    page.get_by_role("link", name="What trafficking is").click()
    page.wait_for_url("**/core-hour.html#core-hour-the-town-office")

    expect(page.get_by_role("heading", level=1)).to_be_in_viewport(ratio=1)
    expect(page.locator(".pg-house .pg-drawing")).to_be_in_viewport(ratio=1)
    expect(page.get_by_role("heading", name="What trafficking is")).to_be_in_viewport(ratio=1)


def test_the_house_is_drawn_in_the_colours_of_its_page(book: Reader) -> None:
    """On a dark device too, where nobody has chosen colours: what is around it has the same."""
    accent = "each => getComputedStyle(each).getPropertyValue('--pg-accent')"
    for scheme in ("light", "dark"):
        page = book.open(WELCOME, color_scheme=scheme)
        room = page.locator(".pg-house .room").first
        assert room.evaluate(accent) == page.locator("main").evaluate(accent), scheme


def test_a_room_of_the_house_is_a_link_for_a_finger_alone(book: Reader) -> None:
    """A tap in the school leads to its piece; by keyboard and in speech only the list does."""
    page = book.open(WELCOME, viewport=SMALL, has_touch=True)
    school = page.locator(".pg-house .room").nth(3)
    expect(school.locator("a")).to_have_attribute("tabindex", "-1")
    assert "The school" in rooms(page).nth(3).aria_snapshot()
    assert page.locator(".pg-house").aria_snapshot() == ""
    school.locator(".hit").tap(force=True)

    page.wait_for_url("**/core-hour.html#doing-no-harm-in-a-first-conversation")


def test_without_scripts_the_first_page_is_whole(book: Reader) -> None:
    """Ways, house with its doors shut, list and contents are there, and all of it leads on."""
    page = book.open(WELCOME, java_script_enabled=False)

    expect(ways(page)).to_have_count(3)
    expect(rooms(page)).to_have_count(6)
    expect(page.locator(".pg-house .when-open").first).to_be_visible()
    expect(page.locator(".pg-house .lit.when-done").first).to_be_hidden()
    expect(page.locator(".pg-contents")).to_be_visible()


def test_only_the_way_that_is_asked_for_stands_below_the_three(book: Reader) -> None:
    """A path is three lengths until one is tapped or the address leads into one; paper has all."""
    page = book.open("book/paths/law", viewport=SMALL)
    ways_below = page.locator("section:has(> .pg-ways > ol)")
    shown = ways_below.filter(visible=True)
    expect(shown).to_have_count(0)
    page.get_by_role("link", name="I have 90 minutes").click()
    expect(shown).to_have_count(1)
    expect(page.get_by_role("heading", name="I have 90 minutes")).to_be_in_viewport()
    page.emulate_media(media="print")
    expect(shown).to_have_count(3)


def test_on_paper_the_house_has_its_title_above_its_doors(book: Reader) -> None:
    """The first sheet of the book begins with its title, and a heading has its list below it."""
    page = book.open(WELCOME, viewport={"width": 794, "height": 1123})
    page.emulate_media(media="print")
    title, heading, doors = (
        (page.locator(each).bounding_box() or {})["y"]
        for each in ("h1", "h2:has(+ .pg-rooms)", ".pg-rooms ol")
    )

    assert title < heading < doors


@pytest.mark.parametrize("width", [360, 1280])
def test_the_list_of_professions_says_what_is_there(book: Reader, width: int) -> None:
    """In groups with a name; each row leads to a page and has a line of its own."""
    page = book.open("book/by-profession", viewport={"width": width, "height": 800})
    listed = page.locator(".pg-ways").first
    rows = listed.get_by_role("listitem")
    said = [text.split("\n")[-1] for text in rows.all_inner_texts()]
    groups, lists = listed.locator("> p").all(), listed.get_by_role("list").all()

    assert len(said) == len(the_book().professions)
    assert [text for text in said if not re.fullmatch(r"\w.{10,}", text)] == []
    assert len(groups) == len(lists) > 1
    for name, rows_of in zip(groups, lists, strict=True):
        label, box = name.bounding_box() or {}, rows_of.bounding_box() or {}
        beside, above = label["x"] + label["width"] <= box["x"], label["y"] + 20 <= box["y"]
        assert (above, beside) == (width < 400, width > 400)


def test_the_core_hour_leads_to_the_professions(book: Reader) -> None:
    """The reading order goes on where it helps, and the contents name the page."""
    page = book.open("book/core-hour")

    expect(page.locator(".pg-contents").get_by_role("link", name="By profession")).to_have_count(1)
    expect(page.locator(".pg-turn [rel=next]")).to_contain_text("By profession")


@pytest.mark.parametrize("size", [(320, 180), (683, 330), (740, 360)], ids=["a", "b", "c"])
def test_where_little_can_be_seen_the_way_out_alone_stays(
    book: Reader, size: tuple[int, int]
) -> None:
    """At 400 % and on a phone on its side nothing covers anything, and only one button stays."""
    page = book.open(WELCOME, viewport={"width": size[0], "height": size[1]})
    boxes = [
        page.locator(f".pg-bar {name}").bounding_box() or {}
        for name in (".pg-home", ".pg-leave", "button.pg-menu", ".pg-find", ".pg-work")
    ]
    for one, other in combinations(boxes, 2):
        assert (
            one["x"] + one["width"] <= other["x"]
            or other["x"] + other["width"] <= one["x"]
            or one["y"] + one["height"] <= other["y"]
            or other["y"] + other["height"] <= one["y"]
        )
    page.mouse.wheel(0, 600)

    for name in (".pg-home", ".pg-find"):
        expect(page.locator(f".pg-bar {name}")).not_to_be_in_viewport()
    expect(page.locator(".pg-bar .pg-leave")).to_be_in_viewport(ratio=1)
    page.locator(".pg-bar .pg-leave").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Weights and measures")


@pytest.mark.parametrize("where", [WELCOME, "book/core-hour"])
def test_large_letters_break_no_word_of_a_row(book: Reader, where: str) -> None:
    """On a phone with letters of twice the size a row that was done has room for its words."""
    page = book.open(where, viewport=SMALL)
    expect(rooms(page).first.locator(".pg-drawing")).to_be_attached()
    enlarge(page, 200)
    page.locator(".pg-state").evaluate_all("all => all.forEach((each) => each.append('skipped'))")
    broken = page.evaluate(
        """() => [...document.querySelectorAll(":is(.pg-ways, .pg-rooms) li")].flatMap((row) => {
          const walker = document.createTreeWalker(row, NodeFilter.SHOW_TEXT);
          const words = [];
          while (walker.nextNode()) {
            const node = walker.currentNode;
            for (const { 0: word, index } of node.data.matchAll(/[a-z]+/gi)) {
              const range = document.createRange();
              range.setStart(node, index);
              range.setEnd(node, index + word.length);
              const lines = new Set([...range.getClientRects()].map((box) => Math.round(box.top)));
              if (lines.size > 1) words.push(word);
            }
          }
          return words;
        })"""
    )
    assert broken == []


def test_on_a_phone_the_list_of_doors_does_not_stand_before_a_door_that_was_chosen(
    book: Reader,
) -> None:
    """The house still leads to all of them; who comes without a door finds the list."""
    page = book.open("book/core-hour", viewport=PHONE)
    doors = page.locator(".pg-rooms > ol")
    expect(doors).to_be_visible()
    page.goto(book.address("book/core-hour") + "#core-hour-the-town-office")
    expect(doors).to_be_hidden()


def test_the_chapters_of_a_guide_are_rows_and_no_way(book: Reader) -> None:
    """Each says how long it takes; the way of a profession stays the one that was chosen."""
    page = book.open("book/identification/index")
    rows = page.locator(".pg-ways li")
    expect(rows).to_have_count(8)
    expect(rows.first).to_contain_text("minutes")
    rows.nth(1).get_by_role("link").click()
    page.wait_for_url("**/02-what-the-law-asks.html")
    expect(page.get_by_role("link", name=WORDS["page_way_back"])).to_have_count(0)
