"""How a learner builds a route of referrals."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Locator, expect

from tests.browser.items import Item, tab_to
from tests.conftest import WORDS


def answer(item: Item) -> None:
    """As many steps as it needs at least, with the first of everything."""
    for number in range(item.spec["least"]):
        if number:
            item.button("referral_add").click()
        form = item.face.locator(".referral-fields").last
        for name in ("services", "consents"):
            form.locator(f'input[value="{item.spec[name][0]["id"]}"]').check()
        form.get_by_role("checkbox").first.check()
    item.button("check").click()
    expect(item.feedback).to_be_visible()


def answer_by_keyboard(item: Item) -> None:
    """The authors' route with keys: arrows among the radios, Space in the boxes."""
    keyboard = item.face.page.keyboard
    for number, step in enumerate(item.spec["model"]):
        if number:
            tab_to(item.button("referral_add"))
            keyboard.press("Enter")
        form = item.face.locator(".referral-fields").last
        _take(item, form, "services", step["service"])
        _tick(form, "referral_needs", step["needs"])
        _take(item, form, "consents", step["consent"])
        _tick(form, "referral_data", step["data"])
    tab_to(item.button("check"))
    keyboard.press("Enter")
    expect(item.feedback).to_contain_text(WORDS["right"])


def _take(item: Item, form: Locator, name: str, wanted: str) -> None:
    """The first of a group of radios by Space, the others by the arrow."""
    ids = [member["id"] for member in item.spec[name]]
    tab_to(form.locator(f'input[value="{ids[0]}"]'))
    keyboard = form.page.keyboard
    keyboard.press("Space")
    for _ in range(ids.index(wanted)):
        keyboard.press("ArrowDown")
    expect(form.locator(f'input[value="{wanted}"]')).to_be_checked()


def _tick(form: Locator, question: str, wanted: list[str]) -> None:
    """Boxes of one question: a need and a piece of data may have the same id."""
    for each in wanted:
        box = form.get_by_role("group", name=WORDS[question]).locator(f'input[value="{each}"]')
        tab_to(box)
        box.page.keyboard.press("Space")
        expect(box).to_be_checked()


def reading_order(item: Item) -> list[str]:
    """What a screen reader meets before the answer, in this order."""
    spec: dict[str, Any] = item.spec
    return [
        f'heading "{spec["title"]}"',
        f'list "{WORDS["referral_route"]}"',
        f'group "{WORDS["referral_step"].format(n=1)}"',
        f'group "{WORDS["referral_service"]}"',
        *("- radio " for _ in spec["services"]),
        f'group "{WORDS["referral_needs"]}"',
        *("- checkbox " for _ in spec["needs"]),
        f'group "{WORDS["referral_consent"]}"',
        *("- radio " for _ in spec["consents"]),
        f'group "{WORDS["referral_data"]}"',
        *("- checkbox " for _ in spec["data"]),
        f'button "{WORDS["check"]}"',
        f'button "{WORDS["skip"]}"',
    ]


def check_paper(item: Item, paper: Locator) -> None:
    """A row for each step that a route may have, and everything that may stand in it."""
    expect(paper.locator("tbody > tr")).to_have_count(item.spec["most"])
    for name in ("services", "needs", "consents", "data"):
        for member in item.spec[name]:
            expect(paper.get_by_text(member["plain"], exact=True).first).to_be_visible()
