"""What the real book's guides owe to whoever reads them."""

from __future__ import annotations

from collections import Counter

import pytest

from practiceguides.review.texts import page_blocks, words
from tests.conftest import the_book

GUIDES = ("identification", "protection", "reintegration", "children")
CHAPTERS = {
    guide: [
        page
        for page in the_book().pages
        if page.name.startswith((f"book/{guide}/0", f"book/{guide}/1"))
    ]
    for guide in GUIDES
}


@pytest.mark.parametrize("guide", GUIDES)
def test_the_text_of_a_guide_is_ten_thousand_words_at_most(guide: str) -> None:
    """Below its headings, and without its exercises and what voices and findings say."""
    count = Counter[str]()
    for page in CHAPTERS[guide]:
        for block in page_blocks(page):
            count[block.kind] += words(block.text)

    assert 0 < count.total() - count["heading"] <= 10_000


@pytest.mark.parametrize("guide", ["reintegration", "children"])
def test_each_profession_has_a_line_of_its_own(guide: str) -> None:
    """Nobody reads through a guide without one thing that is said to their own trade."""
    named = [each for page in CHAPTERS[guide] for each in page.named]

    assert {each.name for each in named if each.kind == "profession"} == set(the_book().professions)


def test_a_softer_duty_has_a_row_of_its_own() -> None:
    """A row of the legal table that says "must" says nothing weaker beside it."""
    rows = [each for instrument in the_book().law.instruments for each in instrument.provisions]
    softer = {"consider", "endeavour", "soft"}

    assert rows
    assert [e.id for e in rows if "shall" in e.strength and softer & set(e.strength)] == []
