"""How long something takes."""

import pytest

from practiceguides.content.rules import check_texts
from practiceguides.content.timing import is_off, minutes_of, words_in
from practiceguides.reading import read_book
from tests.conftest import CHOICE, ROOT, WriteBook

ITEM = "book/exercises/counter.yaml"


def test_minutes_are_words_decisions_and_fields() -> None:
    """240 words, four decisions and one field take four minutes."""
    assert minutes_of(240, decisions=4, fields=1) == 4
    assert minutes_of(240, choices=3) == 3


def test_words_are_counted_where_no_space_parts_them() -> None:
    """Four Thai letters or signs count as a word, so that a page in Thai does not take a minute."""
    assert words_in("ask her first") == 3
    assert words_in("ผู้หญิงคนนี้ต้องการล่าม") == 6
    assert words_in("ask ล่าม first") == 3


def test_a_label_may_be_rounded_and_off_by_a_fifth() -> None:
    """A promise of ten minutes holds for ten and for twelve, and is told from there on."""
    assert not is_off(10, 10.4)
    assert not is_off(10, 12)
    assert is_off(10, 12.6)
    assert is_off(10, 8)


def test_minutes_that_are_not_true_are_told(write_book: WriteBook) -> None:
    """A warning at the line says what was counted; a promise that holds has none."""
    book = read_book(write_book({ITEM: CHOICE.replace("minutes: 1", "minutes: 4")}))
    [told] = [each for each in check_texts(book) if each.code == "minutes-off"]
    assert told.line == CHOICE.split("\n").index("minutes: 1") + 1
    assert "`minutes: 1`" in told.advice
    true = read_book(write_book({ITEM: CHOICE}))
    assert not [each for each in check_texts(true) if each.code == "minutes-off"]


def test_what_is_folded_or_not_picked_is_not_counted(write_book: WriteBook) -> None:
    """A hint adds nothing, and the feedback of four options what one of them has."""
    book = read_book(write_book())
    [item] = [each.item for each in book.items.values() if each.item.type == "choice"]
    hinted = item.model_copy(update={"hint": "Think of the door, and of who stands there."})
    assert hinted.words_read(book.base) == item.words_read(book.base)
    assert item.words_read(book.base) < sum(each.words for each in item.held)


def test_another_try_is_weighed_again(write_book: WriteBook) -> None:
    """An exercise that may be checked twice counts half more: most learners do not take it."""
    twice = read_book(write_book({ITEM: CHOICE.replace("minutes: 1", "minutes: 1\nattempts: 2")}))
    once = read_book(write_book({ITEM: CHOICE}))
    times = [book.items["counter"].item.counted(book.base) for book in (twice, once)]
    assert times[0] - times[1] == pytest.approx(minutes_of(0, decisions=0.5))


def test_every_type_asks_for_a_decision_or_a_sentence() -> None:
    """No exercise of the book is counted as if there were nothing to do in it."""
    items = [each.item for each in read_book(ROOT).items.values() if each.kind == "exercise"]
    idle = [item.id for item in items if not item.decisions() + item.fields_written()]
    assert items
    assert idle == []
