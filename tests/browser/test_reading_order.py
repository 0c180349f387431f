"""What a screen reader is given, and in which order."""

from __future__ import annotations

from tests.browser.items import answer, item_on
from tests.browser.reader import WORDS, Reader


def test_a_choice_is_read_from_question_to_button(sample: Reader) -> None:
    """First the title, then the question, then the options, then the buttons."""
    item = item_on(sample.open("book/01-the-counter"), "first-words")
    tree = item.face.aria_snapshot()

    order = [
        'heading "The first words"',
        "What do you say first?",
        f'group "{WORDS["choice_pick"]}"',
        *(f'radio "{option["text"]}"' for option in item.spec["options"]),
        f'group "{WORDS["choice_sure"]}"',
        f'button "{WORDS["choice_check"]}"',
        f'button "{WORDS["choice_skip"]}"',
    ]
    places = [tree.find(each) for each in order]
    assert -1 not in places, tree
    assert places == sorted(places)


def test_feedback_is_read_after_the_button_that_brought_it(sample: Reader) -> None:
    """Reading on from Check leads into the feedback, then to the next thing to do."""
    item = item_on(sample.open("book/01-the-counter"), "first-words")
    answer(item)
    tree = item.face.aria_snapshot()

    order = [WORDS["choice_checked"], WORDS["part_story"], WORDS["choice_try_again"]]
    places = [tree.find(each) for each in order]
    assert -1 not in places, tree
    assert places == sorted(places)
