"""The page that tells a trainer what is new in the book under their edition."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from practiceguides.editions.side_by_side import page_file
from tests.browser.test_pages import faults_in_both_schemes, too_wide
from tests.conftest import CHOICE
from tests.editions.workshop import COUNTER, STORY, Workshop


@pytest.fixture
def news(tmp_path: Path, browser: Browser) -> Iterator[Page]:
    """The page, open, with a text to choose, one that came by itself, and one that went."""
    workshop = Workshop(tmp_path)
    workshop.write(COUNTER, CHOICE.replace("The counter", "Our counter"))
    workshop.check()
    workshop.publish(COUNTER, ("The counter", "The long counter"), ("for an hour", "for a day"))
    workshop.withdraw(STORY)
    assert workshop.run("update")[0] == 0
    page = browser.new_page()
    page.goto(page_file(workshop.book().layers).as_uri())
    yield page
    page.close()


def test_axe_finds_nothing_on_the_page_of_what_is_new(news: Page) -> None:
    """In light and dark; on a small screen nothing stands beside the screen."""
    expect(news.get_by_role("heading", level=2)).to_have_text(
        ["Taken out of the book", "For you to decide", "New by itself", "New on your pages"]
    )
    assert faults_in_both_schemes(news) == []
    assert too_wide(news) == {}


def test_a_command_of_the_page_is_chosen_by_one_press(news: Page) -> None:
    """It is to be copied with the mouse, and its name must not be cut."""
    news.get_by_text("--keep counter").click()
    chosen = news.evaluate("getSelection().toString()")
    assert chosen.strip().startswith("guides update")
    assert chosen.strip().endswith("--keep counter")
    assert "\n" not in chosen.strip()


def test_a_command_is_broken_between_its_words_alone(news: Page) -> None:
    """Who reads it from a telephone types it with a space where none belongs."""
    news.set_viewport_size({"width": 390, "height": 700})
    boxes = news.locator("pre span").evaluate_all(
        "spans => spans.map(span => span.getClientRects().length)"
    )
    assert set(boxes) == {1}
    tops = (
        news.locator("pre")
        .first.locator("span")
        .evaluate_all("spans => new Set(spans.map(span => span.getBoundingClientRect().top)).size")
    )
    assert tops > 1
