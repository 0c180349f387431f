"""Excel workbooks: read without working out a formula, written with every cell as text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from practiceguides.content.problems import problem_of
from practiceguides.content.workbook import (
    MOST_SIGNS,
    TEXT,
    SharedSheetError,
    TurnedError,
    as_typed,
    fill_cell,
    opened,
    save,
    unsafe,
)

from .codes import CODES
from .question import RefusedError
from .sheet import COLUMNS, MOST_COLUMNS, MOST_ROWS, Row, needed_in

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.cell import Cell
    from openpyxl.worksheet.worksheet import Worksheet

MAX_PART = 10_000_000
"""So large a part of a bank may be."""

SHEET, EXPLAINED = "Questions", "Columns"
"""The sheets that the template has."""

_HEAD_ROWS = 20
"""In one of so many rows a sheet with questions has the names of its columns."""
_LONGEST_NAME = 100

WRAPPED_ROWS = 500
"""So many rows of a template have lists to choose from."""


def read_rows(file: Path) -> list[Row]:
    """The rows of a workbook; raises RefusedError where it cannot be opened safely."""
    if detail := unsafe(file, MAX_PART):
        raise _unsafe(file, detail)
    try:
        with opened(file) as book:
            sheet = _sheet(book, file)
            others = tuple(
                each.title
                for each in book.worksheets
                if each.title not in {sheet.title, EXPLAINED} and _first_row(each)
            )
            return [
                replace(_row(file, number, cells), sheet=sheet.title, others=others)
                for number, cells in enumerate(_cells(sheet, MOST_ROWS + 1), 1)
            ]
    except RefusedError:
        raise
    except SharedSheetError as error:
        raise _unsafe(file, str(error)) from None
    except Exception as error:  # noqa: BLE001 - openpyxl raises whatever a broken part makes it raise
        raise _unsafe(file, f"a part of it is broken ({type(error).__name__})") from None


def _sheet(book: Workbook, file: Path) -> Worksheet:
    """The sheet whose first row fits best, of two the one with our name, else the first.

    Raises RefusedError where the workbook has no sheet of cells.
    """
    sheets = book.worksheets
    if not sheets:
        raise _unsafe(file, "it has no sheet of cells")
    return max(sheets, key=lambda each: (needed_in(_first_row(each)), each.title == SHEET))


def _first_row(sheet: Worksheet) -> Sequence[str]:
    """The first row that is not empty; of each cell as much as a name may have."""
    rows = (
        [str(each.value or "")[:_LONGEST_NAME] for each in cells]
        for cells in _cells(sheet, _HEAD_ROWS)
    )
    return next(filter(any, rows), ())


def _cells(sheet: Worksheet, most: int) -> Iterator[Sequence[Cell]]:
    # It may say that it has any number of rows and columns.
    sheet.reset_dimensions()
    yield from sheet.iter_rows(max_row=most, max_col=MOST_COLUMNS + 1)


def _row(file: Path, number: int, cells: Sequence[Cell]) -> Row:
    texts: list[str] = []
    problems = []
    unread = []
    for place, cell in enumerate(cells):
        value, text = cell.value, ""
        told: tuple[str, dict[str, object]] | None = None
        name = f"{chr(65 + place)}{number}" if place < 26 else f"column {place + 1}"
        if isinstance(value, str) and len(value) > MOST_SIGNS:
            raise _unsafe(file, f"the cell {name} has {len(value):,} signs")
        if cell.data_type == "f":
            told = "cell-formula", {}
        elif cell.data_type == "e":
            hint = "Correct it in the spreadsheet."
            told = "cell-value", {"detail": f"holds the error {value}", "hint": hint}
        else:
            try:
                text = as_typed(cell)
            except TurnedError as error:
                told = "cell-turned", {"what": error}
        if told:
            problems.append(problem_of(CODES, told[0], file, number, cell=name, **told[1]))
            unread.append(place)
        texts.append(text)
    return Row(number, texts, problems, unread)


def _unsafe(file: Path, detail: str) -> RefusedError:
    return RefusedError(problem_of(CODES, "bank-zip", file, detail=detail))


# and back


def write_workbook(rows: Iterator[list[str]], file: Path) -> None:
    """Write rows as a workbook: each cell is text, so that no program takes one for a formula."""
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.active
    sheet.title = SHEET
    _fill(sheet, rows)
    _fill(book.create_sheet(EXPLAINED), explained())
    save(book, file)


def explained() -> Iterator[list[str]]:
    """The second sheet: each column in plain words."""
    yield ["column", "what to write", "chosen from"]
    for column in COLUMNS:
        yield [column.name, column.told, ", ".join(column.choices)]


def _fill(sheet: Worksheet, rows: Iterator[list[str]]) -> None:
    from openpyxl.styles import Alignment, Font
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.datavalidation import DataValidation

    is_questions = sheet.title == SHEET
    for number, row in enumerate(rows, 1):
        for place, text in enumerate(row, 1):
            cell = sheet.cell(number, place)
            fill_cell(cell, text)
            cell.alignment = Alignment(wrap_text=True, vertical="top")
            if number == 1:
                cell.font = Font(bold=True)
    sheet.freeze_panes = "A2"
    if not is_questions:
        for letter, width in (("A", 16), ("B", 90), ("C", 50)):
            sheet.column_dimensions[letter].width = width
        return
    for place, column in enumerate(COLUMNS, 1):
        letter = get_column_letter(place)
        sheet.column_dimensions[letter].width = column.width
        sheet.column_dimensions[letter].number_format = TEXT
        if column.choices:
            listed = DataValidation(
                type="list",
                formula1=f'"{",".join(column.choices)}"',
                allow_blank=True,
                # In a matching question the cell holds a text of its own.
                showErrorMessage=column.name == "kind",
                errorTitle="No such kind",
                error="Choose one from the list.",
            )
            sheet.add_data_validation(listed)
            listed.add(f"{letter}2:{letter}{WRAPPED_ROWS}")
