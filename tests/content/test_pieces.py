"""How long a page takes, and each part of it."""

import json

import pytest

from practiceguides.content.pieces import Times, times_of
from practiceguides.content.timing import MINUTES_OF_CLOSING, minutes_of
from practiceguides.reading import read_book
from tests.conftest import CHOICE, WriteBook

TWO_MINUTES = "word " * 240
PLAN = """\
type: notepad
title: This week
objective: Choose a step.
minutes: 1
prompt: What will you do?
parts:
  - {id: habit, label: Habit}
  - {id: will, label: I will}
plan: true
"""
VOICES = f"""\
- id: V-ID-1
  told_by: trafficked persons
  text: {TWO_MINUTES}
  who: Fishermen
  sources: [{{key: ilo2012}}]
  mark: read
"""
LAW = f"""\
verbs: []
instruments:
  - id: protocol
    title: The Protocol
    kind: treaty
    provisions:
      - {{id: L-1, article: "6", duty: {TWO_MINUTES}, guides: [care], mark: read}}
      - {{id: L-2, article: "8", duty: {TWO_MINUTES}, guides: [other], mark: read}}
"""


def notebook(*cells: str) -> str:
    """A notebook; what calls a function of ours is code."""
    made = []
    for number, source in enumerate(cells):
        cell = {"id": f"c{number}", "metadata": {}, "source": source}
        if source.endswith('")'):
            made.append({**cell, "cell_type": "code", "execution_count": None, "outputs": []})
        else:
            made.append({**cell, "cell_type": "markdown"})
    return json.dumps({"cells": made, "metadata": {}, "nbformat": 4, "nbformat_minor": 5})


def times(write_book: WriteBook, page: str, files: dict[str, str] | None = None) -> Times:
    """What is counted of the only page of a book, a notebook where it is one."""
    suffix = "ipynb" if page.startswith("{") else "md"
    changed: dict[str, str | None] = {"book/page.md": None, f"book/page.{suffix}": page}
    book = read_book(write_book({**changed, **(files or {})}))
    return times_of(book, book.pages[0])


def test_a_page_takes_its_words_and_what_there_is_to_do(write_book: WriteBook) -> None:
    """240 words take two minutes, at 120 a minute; an item is counted with its own minutes."""
    assert times(write_book, f"# A\n\n{TWO_MINUTES}").whole == 2
    book = read_book(write_book({"book/page.md": "# A\n\n```{scenario} quay\n```\n\n" * 2}))
    lasts = book.items["quay"].item.lasts(book.base)
    assert times_of(book, book.pages[0]).whole == round(2 * lasts)


@pytest.mark.parametrize(
    "unread",
    [
        "```{rests-on}\n```",
        ":::{note}\n:class: wide\n:name: a-note\n:::",
        "(where-links-lead)=",
        "% For whoever writes this page.",
        "<!-- For whoever\nwrites this page. -->",
        "```python\nprint('only shown')\n```",
        "{fact}`F-ID-01, F-ID-02` {drawing}`quay`",
        "![What is drawn here](drawing.svg)",
        "| --- | --- |",
        "<br class='wide'>",
    ],
)
def test_what_a_learner_does_not_read_is_not_counted(write_book: WriteBook, unread: str) -> None:
    """However much of it there is, the page takes as long as its words."""
    page = f"# A\n\n{TWO_MINUTES}\n\n" + f"{unread}\n\n" * 200
    assert times(write_book, page).whole == 2


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("Ask [her first](../a-long/address.md#of-a-piece), *alone*.", 4),
        ("- one\n- two\n\n1. three\n2. four", 4),
        ("| one | two |\n| --- | --- |\n| three | four |", 4),
        (":::{admonition} Not this\n:class: nor-this\none two\n:::", 2),
        ("> **one** {minutes}`two`", 2),
        ("**ผู้หญิงคนนี้ต้องการล่าม**", 6),
        ("one <!-- two -->three <!-- four\n\n five", 2),
    ],
)
def test_what_a_learner_reads_is_counted(write_book: WriteBook, written: str, words: int) -> None:
    """Signs of Markdown are no words, nor are addresses; where no space parts words, letters count.

    Written 120 times, each word is a minute.
    """
    page = "# A\n\n" + f"{written}\n\n" * 120
    # A comment that is not closed takes the rest of the page with it.
    assert times(write_book, page).whole == (1 if "five" in written else words)


def test_a_closing_away_from_the_page_takes_its_time(write_book: WriteBook) -> None:
    """Where the end of a page is written, the two minutes that it proposes are counted there."""
    page = f"# A\n\n## B\n\n{TWO_MINUTES}\n\n## C\n\n:::{{end}}\nYou have seen it.\n:::\n"
    counted = times(write_book, page)
    assert counted.whole == 2 + MINUTES_OF_CLOSING
    assert (counted.places["b"], counted.places["c"]) == (2, MINUTES_OF_CLOSING)


def test_what_people_told_and_what_the_law_asks_is_read(write_book: WriteBook) -> None:
    """It stands in lists of the book; of the law only what concerns the guide of the table."""
    files = {"book/voices.yaml": VOICES, "book/law.yaml": LAW}
    assert times(write_book, "# A\n\n:::{voice} V-ID-1\n:::\n", files).whole == 2
    page = notebook("# A", 'law_table("care")')
    assert times(write_book, page, files).whole == 2


WALKED = notebook(
    "# A\n\n" + TWO_MINUTES,
    f"(first)=\n## One\n\n{TWO_MINUTES}",
    'exercise("counter")',
    f"(also)=\n(second)=\n## Two\n\n{TWO_MINUTES}\n\n### Deeper\n\n{TWO_MINUTES}",
    'exercise("other")',
    "(plan)=\n## This week I will",
    'exercise("week")',
    f"(close)=\n## To close\n\n{TWO_MINUTES * 4}",
)


def test_a_page_that_is_walked_takes_its_pieces(write_book: WriteBook) -> None:
    """Each with the card at its end; from the plan on the headings are one last step."""
    files = {"book/exercises/other.yaml": CHOICE, "book/exercises/week.yaml": PLAN}
    counted = times(write_book, WALKED, files)
    book = read_book(write_book())
    alone = 2 + book.items["counter"].item.lasts(book.base)
    card = minutes_of(45)

    first, second, last = counted.walk
    assert [each.sections for each in counted.walk] == [("first",), ("second",), ("plan", "close")]
    assert [each.closes for each in counted.walk] == [False, False, True]
    assert (first.minutes, second.minutes) == (round(alone + card), round(alone + 2 + card))
    assert last.minutes > 8
    assert counted.whole == sum(each.minutes for each in counted.walk)
    assert {counted.places[name] for name in ("also", "second", "two")} == {second.minutes}
    assert counted.places["plan"] == last.minutes
    assert counted.places["deeper"] == round(alone)
    assert counted.places["item-counter"] == 1
    assert "nowhere" not in counted.places


def test_a_page_with_one_thing_to_do_is_not_walked(write_book: WriteBook) -> None:
    """It has no cards, and takes all that stands on it; nor is one walked that is no notebook."""
    page = notebook(f"# A\n\n{TWO_MINUTES}", f"(first)=\n## One\n\n{TWO_MINUTES}")
    counted = times(write_book, page)
    assert (counted.walk, counted.whole, counted.places["first"]) == ((), 4, 2)
    block = "## {0}\n\n```{{exercise}} {1}\n```\n"
    text = "# A\n\n" + block.format("B", "counter") + block.format("C", "other")
    assert times(write_book, text, {"book/exercises/other.yaml": CHOICE}).walk == ()


def test_the_page_of_a_story_takes_what_the_story_promises(write_book: WriteBook) -> None:
    """With looking back: the story says so in its head, and the page says nothing else."""
    page = "# A\n\n```{scenario} quay\n```\n"
    story = read_book(write_book({"book/page.md": page})).items["quay"].item
    counted = times(write_book, page)
    assert counted.whole == counted.places["item-quay"] == story.promised
    assert story.promised >= story.minutes
