"""The page "Make it yours" leads from nothing to a workshop of one's own."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Page, expect

from tests.editions.two_mornings import NAME
from tests.wheel.walk import open_as_a_learner

TITLES = {"index": "The man at the window", "book/second-morning": "At our front desk"}


def test_the_tutorial_leads_to_a_workshop_of_one_s_own(workshop: Path, page: Page) -> None:
    """Each command works, each file is understood, the pages show it, nothing is left to mend."""
    html = workshop / "_build" / "html"
    first = (html / "book" / "welcome.html").read_text("utf-8")
    assert "<title>Two mornings at the harbour</title>" in first
    assert "Labour office of Maravel" in first
    assert "The man at the window" in first
    second = (html / "book" / "second-morning.html").read_text("utf-8")
    assert "At our front desk" in second
    every = "".join(file.read_text("utf-8") for file in html.rglob("*.html"))
    assert "The identification board." in every
    assert 'id="item-one-good-question"' not in every
    assert 'id="item-danger-tonight"' in every
    assert (workshop / "_build" / f"{NAME}.zip").is_file()
    open_as_a_learner(page, html, TITLES)

    # The programme leads from each of its pieces to the next, whatever stands next in the book.
    page.goto((html / "book" / "programme.html").as_uri())
    page.get_by_role("main").get_by_role("link", name="The core hour", exact=True).click()
    expect(page.locator(".pg-way a").first).to_contain_text("The first three minutes")
