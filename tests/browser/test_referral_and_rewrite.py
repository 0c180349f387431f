"""A route of referrals is changed step by step; a sentence is compared only once it is written."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from tests.browser.items import NOTE, Item, item_on
from tests.browser.reader import PHONE, Reader, heard, listen
from tests.conftest import GALLERY, WORDS


def fill_step(item: Item, service: str) -> None:
    """Make the last step a whole one."""
    form = item.face.locator(".referral-fields").last
    form.locator(f'input[value="{service}"]').check()
    form.get_by_role("checkbox").first.check()
    form.locator('input[value="agreed"]').check()


def route_of_two(page: Page) -> Item:
    """A route: first the clinic, then the shelter."""
    item = item_on(page, "example-referral-1")
    fill_step(item, "clinic")
    item.button("referral_add").click()
    fill_step(item, "shelter")
    return item


def of_step(word: str, number: int) -> str:
    """The name of a button of a step."""
    return f"{WORDS[word]}: {WORDS['referral_step'].format(n=number)}"


def test_a_whole_step_becomes_a_sentence_and_opens_again(book: Reader) -> None:
    """Adding a step closes the one before; Change opens it, with the focus on its first choice."""
    item = route_of_two(book.open(GALLERY))
    expect(item.face.locator(".referral-fields")).to_have_count(1)
    expect(item.face.get_by_text("Health clinic. For: a safe bed tonight.")).to_be_visible()

    item.face.get_by_role("button", name=of_step("referral_change", 1)).click()
    service = item.face.locator(".referral-fields input").first
    expect(service).to_be_focused()
    expect(item.face.locator('.referral-fields input[value="clinic"]')).to_be_checked()
    item.face.get_by_role("button", name=of_step("referral_close", 1)).click()
    expect(item.face.get_by_role("button", name=of_step("referral_change", 1))).to_be_focused()


def test_another_try_begins_with_whole_sentences(book: Reader) -> None:
    """After a check that left a try no step is open: the learner chooses which one to change."""
    item = route_of_two(book.open(GALLERY))
    item.button("check").click()
    item.button("try_again").click()
    expect(item.face.locator(".referral-fields")).to_have_count(0)
    expect(item.face.get_by_role("button", name=of_step("referral_change", 2))).to_be_visible()


def test_steps_are_moved_and_removed_and_it_is_said(book: Reader) -> None:
    """A moved step takes its answers along; a removed one leaves the focus on "Add a step"."""
    page = book.open(GALLERY)
    item = route_of_two(page)
    listen(page)
    item.face.get_by_role("button", name=WORDS["move_up"]).last.click()
    assert "Night shelter" in heard(page)[0]
    expect(item.face.locator(".pg-arrange-text").first).to_contain_text("Night shelter")

    item.face.get_by_role("button", name=of_step("referral_remove", 1)).click()
    assert heard(page) == [WORDS["referral_removed"].format(n=1)]
    expect(item.button("referral_add")).to_be_focused()
    expect(item.face.locator(".pg-arrange-text")).to_have_count(1)
    expect(item.face.locator(".pg-arrange-text")).to_contain_text("Health clinic")


def test_an_open_step_is_named_and_another_try_keeps_the_route(book: Reader) -> None:
    """Check says which part is missing; after Try again the steps are still there."""
    item = route_of_two(book.open(GALLERY))
    item.button("referral_add").click()
    item.button("check").click()
    expect(item.face.locator(".pg-remark").last).to_have_text(
        WORDS["referral_lacks_service"].format(n=3)
    )
    fill_step(item, "legal-aid")
    item.button("check").click()
    expect(item.feedback).to_contain_text(WORDS["referral_broken"])
    item.button("try_again").click()
    expect(item.face.locator(".pg-arrange-text")).to_have_count(3)


def test_a_new_step_is_not_born_with_an_error(book: Reader) -> None:
    """After a check that was refused, a step that is added lacks nothing until the next check."""
    item = item_on(book.open(GALLERY), "example-referral-1")
    lacks = item.face.get_by_text(WORDS["referral_lacks"], exact=True)
    item.button("check").click()
    expect(lacks).to_have_count(1)
    fill_step(item, "clinic")
    item.button("referral_add").click()
    expect(item.face.locator(".referral-fields")).to_have_count(1)
    expect(lacks).to_have_count(0)
    item.button("check").click()
    expect(lacks).to_have_count(1)


def test_a_sentence_is_compared_once_it_is_written(book: Reader) -> None:
    """Done asks to write first; then it leads to one's own words and what to look for in them.

    The ways to say it come after that.
    """
    page = book.open(GALLERY, viewport=PHONE)
    item = item_on(page, "example-rewrite-1")
    item.button("done").click()
    expect(item.face.get_by_text(WORDS["rewrite_none"])).to_be_visible()
    expect(item.feedback).to_have_count(0)
    item.note.fill(NOTE)
    item.button("done").click()
    again = item.face.get_by_role("heading", name=WORDS["rewrite_again"])
    expect(again).to_be_focused()
    expect(again).to_be_in_viewport(ratio=1)
    mine = item.face.locator(".rewrite-mine")
    expect(mine).to_have_text(NOTE)
    expect(mine).to_be_in_viewport(ratio=1)
    ways = item.feedback.get_by_role("heading", name=WORDS["rewrite_models.other"].format(n=2))
    order = [again, mine, item.face.get_by_role("checkbox").last, ways]
    tops = [(each.bounding_box() or {})["y"] for each in order]
    assert tops == sorted(tops)
    item.face.get_by_role("checkbox").first.check()
    page.reload()

    expect(item.note).to_have_value(NOTE)
    expect(item.face.get_by_role("checkbox").first).to_be_checked()
    item.note.fill("Another sentence")
    expect(item.face.locator(".rewrite-mine")).to_have_text("Another sentence")
