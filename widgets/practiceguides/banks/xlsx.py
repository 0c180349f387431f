"""Excel workbooks: read without working out a formula, written with every cell as text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from practiceguides.content.problems import problem_of
from practiceguides.content.workbook import (
    MOST_SIGNS,
    SharedSheetError,
    fill_cell,
    opened,
    save,
    unsafe,
)

from .codes import CODES
from .question import RefusedError
from .sheet import COLUMNS, MOST_COLUMNS, MOST_ROWS, Row, cell_text

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

MAX_PART = 10_000_000
"""So large a part of a bank may be."""

SHEET = "Questions"
"""The sheet that is read, else the first one."""

WRAPPED_ROWS = 500
"""So many rows of a template have lists to choose from."""


def read_rows(file: Path) -> list[Row]:
    """The rows of a workbook; raises RefusedError where it cannot be opened safely."""
    if detail := unsafe(file, MAX_PART):
        raise _unsafe(file, detail)
    try:
        with opened(file) as book:
            sheet = _sheet(book, file)
            sheet.reset_dimensions()
            rows = sheet.iter_rows(max_row=MOST_ROWS + 1, max_col=MOST_COLUMNS + 1)
            return [_row(file, number, cells) for number, cells in enumerate(rows, 1)]
    except RefusedError:
        raise
    except SharedSheetError as error:
        raise _unsafe(file, str(error)) from None
    except Exception as error:  # noqa: BLE001 - openpyxl raises whatever a broken part makes it raise
        raise _unsafe(file, f"a part of it is broken ({type(error).__name__})") from None


def _sheet(book: Workbook, file: Path) -> Worksheet:
    """The sheet with the questions; raises RefusedError where the workbook has none with cells."""
    sheets = {each.title: each for each in book.worksheets}
    if not sheets:
        raise _unsafe(file, "it has no sheet of cells")
    return sheets.get(SHEET) or next(iter(sheets.values()))


def _row(file: Path, number: int, cells: Sequence[object]) -> Row:
    texts: list[str] = []
    problems = []
    unread = []
    for place, cell in enumerate(cells):
        kind, value = getattr(cell, "data_type", "n"), getattr(cell, "value", None)
        name = f"{chr(65 + place)}{number}" if place < 26 else f"column {place + 1}"
        if isinstance(value, str) and len(value) > MOST_SIGNS:
            raise _unsafe(file, f"the cell {name} has {len(value):,} signs")
        if kind == "f":
            problems.append(problem_of(CODES, "cell-formula", file, number, cell=name))
        elif kind == "e":
            words = {"detail": f"holds the error {value}", "hint": "Correct it in the spreadsheet."}
            problems.append(problem_of(CODES, "cell-value", file, number, cell=name, **words))
        if kind in {"f", "e"}:
            unread.append(place)
        texts.append("" if kind in {"f", "e"} else cell_text(value))
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
    _fill(book.create_sheet("Columns"), explained())
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
