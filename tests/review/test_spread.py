"""Findings and studies that stand in a guide too often, and people whose names are mixed up."""

from __future__ import annotations

from pathlib import Path

import pytest

from practiceguides.content.problems import CODES, Level
from practiceguides.reading import read_book
from practiceguides.review import review
from tests.conftest import CHOICE, FACTS, WriteBook

GUIDE = "book/care/page.md"
ITEM = "book/exercises/counter.yaml"
TOC = "format: jb-book\nroot: book/page\nchapters:\n  - file: book/care/page\n"
PERSON = "- {{id: {id}, name: {name}, sex: man, about: invented, case: bystander}}\n"
WORLD = "places: [Oreth]\n"


def told(root: Path, code: str) -> list[str]:
    """What is said of one fault."""
    return [each.text(root) for each in review(read_book(root)) if each.code == code]


def marked(times: int, fact: str = "F-ID-01") -> str:
    """A page that marks a finding so often."""
    lines = "\n\n".join(f"Debt can bind a person {{fact}}`{fact}`." for _ in range(times))
    return f"# A\n\n{lines}\n\n```{{rests-on}}\n```\n"


def guide(page: str, facts: str) -> dict[str, str | None]:
    """A guide with one page and its own facts."""
    return {
        "_toc.yml": TOC, GUIDE: page, "book/care/facts.yaml": facts, "book/facts.yaml": None,
    }  # fmt: skip


@pytest.mark.parametrize(("times", "count"), [(6, 0), (7, 1)])
def test_a_finding_is_marked_six_times_in_a_guide_at_most(
    times: int, count: int, write_book: WriteBook
) -> None:
    """The seventh is told, with the finding and how often it stands there."""
    found = told(write_book(guide(marked(times), FACTS)), "finding-often")

    assert len(found) == count
    assert all("F-ID-01 7" in each for each in found)


def test_what_the_law_says_may_be_marked_often(write_book: WriteBook) -> None:
    """A duty is the same wherever it holds."""
    law = FACTS.replace("  mark: read\n", "  mark: read\n  strength: [shall]\n", 1)

    assert told(write_book(guide(marked(9), law)), "finding-often") == []


RESTING = "Debt can bind a person {fact}`F-ID-01`."
VOICE = """\
- id: V-ID-1
  told_by: trafficked persons
  text: Some owed money. They stayed. Nobody asked them.
  who: People who came home, 2012
  sources:
    - key: ilo2012
  asks: Ask about debt.
  mark: read
"""


def studied(sentences: int, more: str = "", facts: str = FACTS) -> dict[str, str | None]:
    """A guide in which so many sentences of one paragraph rest on one study, and something more."""
    page = f"# A\n\n{' '.join([RESTING] * sentences)}\n\n{more}\n\n```{{rests-on}}\n```\n"
    return {**guide(page, facts), "book/care/voices.yaml": VOICE}


@pytest.mark.parametrize(
    ("sentences", "more", "count"),
    [
        (6, "", 0),
        (7, "", 1),
        (3, ":::{voice} V-ID-1\nAsk.\n:::", 0),
        (4, ":::{voice} V-ID-1\nAsk.\n:::", 1),
        (6, "So say others {cite:p}`ilo2012`.", 1),
        (6, "| Who | What |\n| --- | --- |\n| Workers {fact}`F-ID-01` | Debt |", 0),
    ],
    ids=["six", "seven", "voice", "voice-too-many", "cited", "table"],
)
def test_six_sentences_of_a_guide_rest_on_a_study_at_most(
    sentences: int, more: str, count: int, write_book: WriteBook
) -> None:
    """Those of a voice count too; a table does not, for one of them lists all studies."""
    found = told(write_book(studied(sentences, more)), "study-often")

    assert len(found) == count
    assert all("ilo2012 7" in each for each in found)


def test_a_law_may_carry_many_sentences(write_book: WriteBook) -> None:
    """It is no study, and a chapter on it names it again and again."""
    law = FACTS.replace("  mark: read\n", "  mark: read\n  strength: [shall]\n", 1)

    assert told(write_book(studied(9, facts=law)), "study-often") == []


def people(*names: str) -> dict[str, str]:
    """A log of these people, and a page on which all of them wait."""
    log = "".join(PERSON.format(id=name.lower(), name=name) for name in names)
    page = "# A\n\n" + "\n\n".join(f"Here {name} waits." for name in names) + "\n"
    return {"book/people.yaml": log, "book/world.yaml": WORLD, "book/page.md": page}


def test_two_names_with_one_first_letter_are_told(write_book: WriteBook) -> None:
    """Readers mix them up, the more so in a foreign language."""
    (only,) = told(write_book(people("Balo", "Birra", "Lumo")), "names-alike")

    assert "Balo and Birra" in only
    assert "Lumo" not in only


def test_names_of_an_exercise_count_on_its_page(write_book: WriteBook) -> None:
    """A page and what it shows are read together, so a name of each may not begin alike."""
    files = people("Balo", "Birra")
    page = "# A\n\nHere Balo waits.\n\n```{exercise} counter\n```\n"
    item = CHOICE.replace("He tells you", "Birra tells you")

    assert (
        "Balo and Birra"
        in told(write_book({**files, "book/page.md": page, ITEM: item}), "names-alike")[0]
    )
    apart = {**files, "book/page.md": "# A\n\nHere Balo waits.\n", ITEM: item}
    assert told(write_book(apart), "names-alike") == []


@pytest.mark.parametrize(("times", "count"), [(1, 0), (2, 1)])
def test_an_organisation_is_named_in_full_once(
    times: int, count: int, write_book: WriteBook
) -> None:
    """Its second full name on a page is told; a name of one word is left alone."""
    source = "@book{ilo2012, author = {{Office of Work}}, title = {{Signs}}, year = 2012}\n"
    page = "# A\n\n" + "\n\n".join(["The Office of Work says so."] * times) + "\n"
    found = told(write_book({"book/references.bib": source, "book/page.md": page}), "label-twice")

    assert len(found) == count
    assert all("Office of Work 2" in each for each in found)
    assert CODES["label-twice"].level is Level.WARNING


def test_names_with_other_first_letters_are_left_alone(write_book: WriteBook) -> None:
    """Three people who cannot be mixed up."""
    assert told(write_book(people("Balo", "Nirra", "Lumo")), "names-alike") == []
