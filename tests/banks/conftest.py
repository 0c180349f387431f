"""A small book to import into, and what an import made of a text."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from openpyxl import Workbook

from practiceguides.banks.importing import import_bank
from practiceguides.banks.report import Report
from practiceguides.content.book import Book
from practiceguides.content.problems import Level
from practiceguides.content.source import read_yaml
from practiceguides.reading import read_book
from tests.conftest import ROOT, WriteBook

TRIED = settings(max_examples=25, deadline=None)
"""How often a property is tried: a few times, and never against the clock."""

SAMPLES = Path(__file__).parent / "samples"


@cache
def real_book() -> Book:
    """The book of this repository, read once."""
    return read_book(ROOT)


Import = Callable[[str, str | bytes], Report]


@pytest.fixture
def root(write_book: WriteBook) -> Path:
    """A small book without a fault."""
    return write_book()


@pytest.fixture
def take(root: Path, tmp_path: Path) -> Import:
    """Import a bank of this name and content into the book; all that is written is valid."""

    def imported(name: str, content: str | bytes) -> Report:
        file = tmp_path / name
        file.write_bytes(content if isinstance(content, bytes) else content.encode())
        report = import_bank(read_book(root), file, "book/imported")
        after = read_book(root)
        assert [each for each in after.problems if each.level is Level.ERROR] == []
        assert all(each.file.stem in after.items for each in report.taken)
        return report

    return imported


def fields(report: Report, number: int = 0) -> dict[str, Any]:
    """The fields of an exercise that was written."""
    value: dict[str, Any] = read_yaml(report.taken[number].file).value
    return value


def codes(report: Report) -> list[str]:
    """What is told, in order: of each that was taken, of each that was refused, of all."""
    told = [remark for each in report.taken for remark in each.remarks]
    told += [problem for each in report.refused for problem in each.problems]
    return [each.code for each in (*told, *report.remarks)]


def said(report: Report, root: Path) -> str:
    """The whole report."""
    return "\n".join(report.lines(root))


def workbook(tmp_path: Path, *rows: list[object], name: str = "made.xlsx") -> bytes:
    """A workbook as a trainer's program writes it."""
    book = Workbook()
    for row in rows:
        book.active.append(row)
    file = tmp_path / name
    book.save(file)
    return file.read_bytes()
