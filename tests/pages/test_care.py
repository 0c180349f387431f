"""What the reminder beside a field knows of the book: its own words with a capital."""

from __future__ import annotations

import json
from pathlib import Path

from practiceguides.pages.care.names import Said, names_of
from practiceguides.reading import OWNERS
from practiceguides.words import Words
from tests.conftest import CHOICE
from tests.pages.conftest import Build


def heard(*texts: str) -> list[Said]:
    """What pages with these texts say."""
    pages = [Said() for _ in texts]
    for page, text in zip(pages, texts, strict=True):
        page.hear(text)
    return pages


def test_capitals_inside_sentences_are_the_words_that_the_book_knows() -> None:
    """The first word of a sentence, or of what somebody says, has a capital anyway."""
    said = heard(
        "In the port of Teluna, Dara's sister waits for the boat that comes every morning before "
        "the market opens. Nobody asks for her name; she says: “Come in.”",
        "A line that tells a little of what is written about the ILO (Some know it), and about "
        "somebody called Nguyễn; it is long enough.\nThen it ends.",
    )
    assert names_of(said) == ["Dara", "ILO", "Nguyễn", "Teluna"]


def test_where_nouns_have_capitals_there_is_no_list() -> None:
    """In such a language a capital tells nothing."""
    assert names_of(heard("Die Frau am Hafen fragt den Mann nach der Uhr und dem Weg.")) == []


def test_months_and_days_are_no_names() -> None:
    """As each language calls them: most texts of a book hold only some."""
    said = heard("In the port of Teluna the boat comes every morning before the market opens.")
    calendar = Words("id", OWNERS, {}).calendar
    assert {"Oktober", "Okt", "Senin", "Teluna"} <= {*names_of(said, calendar)}
    assert {"March", "Monday"} <= {*Words("en", OWNERS, {}).calendar}
    assert names_of(heard("Die Frau am Hafen fragt den Mann nach der Uhr."), calendar) == []


def test_a_script_beside_the_others_holds_them(build: Build) -> None:
    """Of the text of pages, and of what exercises say."""
    outcome = build(
        {
            "book/page.md": "# A\n\nShe went to Ilmet.\n\n```{exercise} counter\n```\n",
            "book/exercises/counter.yaml": CHOICE,
        }
    )
    script = Path(outcome.folder, "_static/types/book-names.js").read_text(encoding="utf-8")
    start, _, names = script.rstrip(";").partition("=")
    assert start == 'practiceguides.far["book-names"]'
    assert {"Ilmet", "October"} <= {*json.loads(names).split(" ")}
