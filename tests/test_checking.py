"""Rules of the text and proofs of the scenarios, told together."""

from __future__ import annotations

from pathlib import Path

import pytest

from practiceguides.checking import check_book
from practiceguides.content.problems import Level
from practiceguides.content.workplace import workplace
from practiceguides.reading import read_book
from practiceguides.scenarios.proof import kept
from tests.conftest import WriteBook
from tests.scenarios.test_proof import FAULTS, GOOD, OWED

STORY = "book/scenarios/quay.md"


def codes(root: Path) -> list[str]:
    """The codes of a book's problems, without the notes and the reasons that a story owes."""
    found = [each.code for each in check_book(read_book(root)) if each.level > Level.NOTE]
    return [code for code in found if code not in OWED]


def test_what_a_proof_finds_is_told_with_file_and_line(write_book: WriteBook) -> None:
    """A fault of the proof stands among all others, with its place."""
    text, (expected, *_) = FAULTS["a choice that is never on offer"]
    root = write_book({STORY: text})
    code, line = expected.split()

    told = [each.text(root) for each in check_book(read_book(root)) if each.code == code]

    assert len(told) == 1
    assert told[0].startswith(f"{STORY}:{line}: the choice 'ask' is never on offer")


def test_a_proof_is_kept_until_the_text_changes(
    write_book: WriteBook, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The same text is proved once, another text again, and a spoilt file is no harm.

    What lies in the folder of the book, as a stranger sent it, is not believed.
    """
    text, _ = FAULTS["a choice that is never on offer"]
    root = write_book({STORY: text})
    work = workplace(root / "_build")
    assert codes(root) == ["choice-unoffered"]
    proved: list[str] = []
    real = kept.prove
    monkeypatch.setattr(kept, "prove", lambda item: proved.append(item.id) or real(item))

    assert codes(root) == ["choice-unoffered"]
    assert proved == []

    for file in (work / kept.FOLDER).iterdir():
        for theirs in (root / "_build" / kept.FOLDER, root / "_build" / f".{kept.FOLDER}"):
            theirs.mkdir(exist_ok=True)
            (theirs / file.name).write_text("[]", encoding="utf-8")
        file.write_text("[[1]]", encoding="utf-8")
    assert codes(root) == ["choice-unoffered"]
    write_book({STORY: GOOD})
    assert codes(root) == []
    assert proved == ["quay", "quay"]
