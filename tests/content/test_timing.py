"""How long something takes."""

from practiceguides.content.timing import is_off, minutes_of


def test_minutes_are_words_decisions_and_fields() -> None:
    """240 words, four decisions and one field take four minutes."""
    assert minutes_of(240, decisions=4, fields=1) == 4


def test_a_label_may_be_rounded_and_off_by_a_fifth() -> None:
    """A promise of ten minutes holds for ten and for twelve, and is told from there on."""
    assert not is_off(10, 10.4)
    assert not is_off(10, 12)
    assert is_off(10, 12.6)
    assert is_off(10, 8)
