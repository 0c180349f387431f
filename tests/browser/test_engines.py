"""Firefox and WebKit do as Chromium does: the same answers lead to the same words on every page."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from tests.browser.engines import Engine, firefox, webkit
from tests.browser.reader import Reader
from tests.conftest import the_book

WALK = (Path(__file__).parent / "walk.js").read_text(encoding="utf-8").rstrip().rstrip(";")
NEUTRAL = "Weights and measures"
CHAPTER = "book/01-the-counter"
NOTE = "#item-my-counter textarea"
WRITE = f"""
  Promise.resolve(document.querySelector({json.dumps(NOTE)})).then((note) => {{
    note.value = "A chair";
    note.dispatchEvent(new Event("input", {{ bubbles: true }}));
  }})
"""


@pytest.fixture(params=[firefox, webkit], ids=lambda engine: engine.__name__)
def engine(request: pytest.FixtureRequest) -> Iterator[Engine]:
    """One browser after the other."""
    start: Callable[[], AbstractContextManager[Engine]] = request.param
    with start() as each:
        yield each


def test_every_answer_says_the_same(engine: Engine, book: Reader) -> None:
    """Each exercise and story of the book ends in the same words, and no page is too wide."""
    for page in the_book().pages:
        expected = json.loads(book.open(page.docname).evaluate(WALK))
        engine.visit(book.address(page.docname))

        assert json.loads(engine.run(WALK)) == expected, page.docname


def test_a_step_back_after_leaving_shows_no_text(engine: Engine, sample: Reader) -> None:
    """After "Leave now" the pages that were read before stay covered."""
    engine.visit(sample.address("book/welcome"))
    engine.visit(sample.address(CHAPTER))
    engine.click(".pg-bar .pg-leave")
    engine.wait_for_title(NEUTRAL)

    engine.back()
    engine.wait_for_title(NEUTRAL)


def test_a_single_file_that_was_left_stays_left(engine: Engine, sample: Reader) -> None:
    """A file that stands alone becomes the neutral page, and stays it when loaded again."""
    engine.visit(sample.address("single/01-the-counter"))
    engine.click(".pg-bar .pg-leave")
    engine.wait_for_title(NEUTRAL)

    engine.driver.refresh()
    engine.wait_for_title(NEUTRAL)


def test_what_was_deleted_does_not_come_back(engine: Engine, sample: Reader) -> None:
    """A note that was deleted on another page is gone after a step back to its own."""
    engine.visit(sample.address(CHAPTER))
    engine.run(WRITE)
    engine.visit(sample.address("book/welcome"))
    engine.click(".pg-side .pg-answers .pg-link:last-of-type")
    engine.click(".pg-side .pg-sure .pg-link:last-of-type")
    engine.back()

    assert engine.run(f"document.querySelector({json.dumps(NOTE)}).value") == ""
