"""What other languages ask of the pages: faces, line heights, days, the order of names."""

from __future__ import annotations

import re

from practiceguides.kit import STATIC
from practiceguides.pages.blocks.letters import letter_of, order
from practiceguides.reading import OWNERS, read_book
from practiceguides.words import Words, name_of
from tests.conftest import ROOT, WriteBook
from tests.pages.conftest import build_book


def test_no_page_in_english_carries_what_others_need(write_book: WriteBook) -> None:
    """Neither the style nor the switch of languages is on a page of a book in English alone."""
    config = (ROOT / "_config.yml").read_text(encoding="utf-8")
    root = write_book({"_config.yml": config})
    pages = list((build_book(read_book(root), root / "_build").folder / "book").glob("*.html"))

    assert pages
    for page in pages:
        html = page.read_text(encoding="utf-8")
        assert "language.css" not in html
        assert "languages.js" not in html
        assert 'lang="en"' not in html.replace('<html lang="en"', "")


def test_lines_of_high_letters_do_not_touch() -> None:
    """Headings in Thai, Lao, Khmer, Vietnamese and Burmese have room for their signs."""
    style = (STATIC / "language.css").read_text(encoding="utf-8")

    for language in ("th", "lo", "km", "vi", "my"):
        assert f":lang({language})" in style
    assert re.findall(r"--pg-closest: ?([\d.]+)", style) == ["1.52", "1.75"]


def test_days_are_told_by_one_calendar_and_in_one_script() -> None:
    """A browser writes 2026 in Thai too, as the sources do, and in digits that all texts have."""
    assert Words("th", OWNERS, {}).of("kit")["language"] == "th-u-ca-gregory-nu-latn"
    assert Words("en", OWNERS, {}).of("kit")["language"] == "en"


def test_names_stand_in_the_order_of_their_language() -> None:
    """In Thai the vowel before a consonant counts after it; in Vietnamese đ stands at d."""
    assert sorted(["ไกล", "ขอ", "กา"], key=order) == ["กา", "ไกล", "ขอ"]
    assert letter_of("ไกล") == "ก"
    assert sorted(["xa", "đi", "ăn", "em"], key=order) == ["ăn", "đi", "em", "xa"]


def test_a_language_is_called_as_its_speakers_call_it() -> None:
    """The switch names each language in itself."""
    assert [name_of(tag) for tag in ("th", "vi", "en-XA")] == ["ไทย", "Tiếng Việt", "English"]
