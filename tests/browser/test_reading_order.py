"""What a screen reader is given, and in which order."""

from __future__ import annotations

import re

import pytest

from tests.browser.items import answer, hands, item_on, items_on
from tests.browser.reader import Reader
from tests.browser.test_pages import FEW
from tests.conftest import WORDS


@pytest.mark.parametrize("name", FEW)
def test_an_item_is_read_from_title_to_buttons(book: Reader, name: str) -> None:
    """First the title, then the question, then what can be answered, then the buttons."""
    for item in items_on(book.open(name)):
        item.enter()
        # What has a colon in its name stands in quotation marks.
        tree = re.sub(r"- '(.*)'(?=:?$)", r"- \1", item.face.aria_snapshot(), flags=re.MULTILINE)
        rest = tree
        for each in hands(item).reading_order(item):
            _, found, rest = rest.partition(each)
            assert found, f"{each} is not there, or too early, in:\n{tree}"


def test_feedback_is_read_after_the_answer_that_brought_it(sample: Reader) -> None:
    """Reading on from the answer leads to the verdict, then to another try, then to why."""
    item = item_on(sample.open("book/01-the-counter"), "first-words")
    answer(item)
    tree = item.face.aria_snapshot()

    order = [WORDS["choice_fits_not"], WORDS["wrong"], WORDS["try_again"], WORDS["part_story"]]
    places = [tree.find(each) for each in order]
    assert -1 not in places, tree
    assert places == sorted(places)
