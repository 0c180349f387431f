"""How long a page says that it takes."""

from docutils import nodes

from practiceguides.content.timing import MINUTES_OF_CLOSING
from practiceguides.pages.blocks.boxes import End, block
from practiceguides.pages.items import item
from practiceguides.pages.theme.minutes import minutes_of, time_told
from practiceguides.reading import read_book
from tests.conftest import WriteBook


def section_of(words: int, *minutes: float) -> nodes.section:
    """A section with so many words, and items that take these minutes."""
    section = nodes.section()
    section += nodes.paragraph("", "word " * words)
    for each in minutes:
        shown = item(spec={}, minutes=each)
        shown += nodes.paragraph("", "words for the search " * 100)
        section += shown
    return section


def test_a_page_takes_its_words_and_what_there_is_to_do() -> None:
    """240 words take two minutes, at 120 a minute; what an item says has its own minutes."""
    assert minutes_of(section_of(240)) == 2
    assert minutes_of(section_of(240, 1.5, 3)) == 6.5


def test_a_closing_away_from_the_page_takes_its_time() -> None:
    """Where the end of a page is written, the two minutes that it proposes are counted."""
    section = section_of(240)
    section += block("section", End.css, "", [])

    assert minutes_of(section) == 2 + MINUTES_OF_CLOSING


def test_a_long_page_tells_its_time_by_fives(write_book: WriteBook) -> None:
    """Below ten minutes each counts; from there on steps of five stay within a fifth."""
    words = read_book(write_book()).words
    told = [
        time_told(minutes_of(section_of(120 * minutes)), words) for minutes in (0, 9, 12, 13, 44)
    ]
    by_fives = [words("layout_minutes", n=n) for n in (1, 9, 10, 15, 45)]
    assert told == by_fives
