"""How long a page says that it takes."""

import re

from practiceguides.pages.theme.minutes import time_told
from practiceguides.reading import read_book
from tests.conftest import WriteBook
from tests.pages.conftest import Build, build_book, page_of


def test_a_long_page_tells_its_time_by_fives(write_book: WriteBook) -> None:
    """Below ten minutes each counts; from there on steps of five stay within a fifth."""
    words = read_book(write_book()).words
    told = [time_told(minutes, words) for minutes in (1, 9, 12, 13, 44)]
    by_fives = [words("layout_minutes", n=n) for n in (1, 9, 10, 15, 45)]
    assert told == by_fives


WAYS = """\
# A

:::{ways}
1. [A part](words.md#a-part)
:::
"""
PART = "# Words\n\n```{{exercise}} counter\n```\n\n## A part\n\n{}\n"


def test_a_way_follows_the_page_that_it_leads_to(build: Build) -> None:
    """Where a part of another page is longer, the way says so, though its own page is the same."""
    files = {
        "book/page.md": WAYS,
        "book/words.md": PART.format("word " * 240),
        "_toc.yml": "format: jb-book\nroot: book/page\nchapters:\n  - file: book/words\n",
    }
    outcome = build(files)
    assert re.search(r"· 2\sminutes", page_of(outcome))
    root = outcome.folder.parents[1]
    (root / "book" / "words.md").write_text(PART.format("word " * 600), encoding="utf-8")

    again = build_book(read_book(root), outcome.folder.parent)

    assert re.search(r"· 5\sminutes", page_of(again))
