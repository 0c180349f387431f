"""Findings that a guide marks too often, and people whose names are mixed up."""

from __future__ import annotations

from pathlib import Path

import pytest

from practiceguides.reading import read_book
from practiceguides.review import review
from tests.conftest import FACTS, WriteBook

GUIDE = "book/care/page.md"
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


def test_names_with_other_first_letters_are_left_alone(write_book: WriteBook) -> None:
    """Three people who cannot be mixed up."""
    assert told(write_book(people("Balo", "Nirra", "Lumo")), "names-alike") == []
