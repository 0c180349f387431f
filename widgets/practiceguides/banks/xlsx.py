"""Excel workbooks: read without working out a formula, written with every cell as text."""

from __future__ import annotations

import warnings
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from practiceguides.content.problems import problem_of

from .codes import CODES
from .question import RefusedError
from .sheet import COLUMNS, MOST_COLUMNS, MOST_ROWS, Row, cell_text

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

MAX_UNPACKED = 50_000_000
MAX_PART = 10_000_000
"""So large a part with cells or texts may be: it is read whole. Pictures are not read."""

_MOST_PARTS = 1_000
_MOST_CELLS = 100_000
SHEET = "Questions"
"""The sheet that is read, else the first one."""

WRAPPED_ROWS = 500
"""So many rows of a template have lists to choose from."""


def read_rows(file: Path) -> Iterator[Row]:
    """The rows of a workbook; raises RefusedError where it cannot be opened safely."""
    _check_parts(file)
    from openpyxl import load_workbook

    # It warns of parts that it leaves out, such as pictures and lists to choose from.
    warnings.filterwarnings("ignore", module="openpyxl")
    try:
        book = load_workbook(file, read_only=True, data_only=False, keep_links=False)
    except Exception as error:  # noqa: BLE001 - openpyxl raises whatever a broken part makes it raise
        raise _unsafe(file, f"a part of it is broken ({type(error).__name__})") from None
    try:
        sheet = book[SHEET] if SHEET in book.sheetnames else book.worksheets[0]
        sheet.reset_dimensions()
        rows = sheet.iter_rows(max_row=MOST_ROWS + 1, max_col=MOST_COLUMNS)
        for number, cells in enumerate(rows, 1):
            yield _row(file, number, cells)
    except (IndexError, AttributeError):
        raise _unsafe(file, "it has no sheet of cells") from None
    except RefusedError:
        raise
    except Exception as error:  # noqa: BLE001 - as above: rows are read one by one
        raise _unsafe(file, f"a part of it is broken ({type(error).__name__})") from None
    finally:
        book.close()


def _row(file: Path, number: int, cells: Sequence[object]) -> Row:
    texts: list[str] = []
    problems = []
    for place, cell in enumerate(cells):
        kind, value = getattr(cell, "data_type", "n"), getattr(cell, "value", None)
        name = f"{chr(65 + place)}{number}" if place < 26 else f"column {place + 1}"
        if kind == "f":
            problems.append(problem_of(CODES, "cell-formula", file, number, cell=name))
        elif kind == "e":
            words = {"detail": f"holds the error {value}", "hint": "Correct it in the spreadsheet."}
            problems.append(problem_of(CODES, "cell-value", file, number, cell=name, **words))
        texts.append("" if kind in {"f", "e"} else cell_text(value))
    return Row(number, texts, problems)


def _check_parts(file: Path) -> None:
    """Look at the parts before anything reads them: how many, how large, and without entities."""
    try:
        with zipfile.ZipFile(file) as parts:
            infos = parts.infolist()
            if len(infos) > _MOST_PARTS:
                raise _unsafe(file, f"it has {len(infos):,} parts")
            size = sum(each.file_size for each in infos)
            if size > MAX_UNPACKED:
                detail = f"unpacked it would have {size / 1_000_000:,.0f} MB, more than"
                raise _unsafe(file, f"{detail} {MAX_UNPACKED // 1_000_000} MB")
            for each in infos:
                if each.flag_bits & 1:
                    raise _unsafe(file, "it is protected by a password")
                if each.filename.endswith((".xml", ".rels")):
                    if each.file_size > MAX_PART:
                        detail = f"unpacked a part of it has {each.file_size / 1_000_000:,.0f} MB"
                        raise _unsafe(file, f"{detail}, more than {MAX_PART // 1_000_000} MB")
                    _check_part(file, parts, each)
    except (zipfile.BadZipFile, zipfile.LargeZipFile, zlib.error, NotImplementedError, ValueError,
            OSError, EOFError):  # fmt: skip
        raise _unsafe(file, "it is damaged, protected by a password, or of another kind") from None


def _check_part(file: Path, parts: zipfile.ZipFile, part: zipfile.ZipInfo) -> None:
    """A part of a workbook declares nothing, unpacks as it promises, and has so many cells."""
    with parts.open(part) as opened:
        text = opened.read()
    if b"<!DOCTYPE" in (begin := text[:4096].replace(b"\x00", b"")) or b"<!ENTITY" in begin:
        raise _unsafe(file, "a part of it declares entities of its own")
    # Cells, and now and then something else; a bank has a tenth of them.
    if text.count(b"<c") + text.count(b":c") > _MOST_CELLS:
        raise _unsafe(file, f"it has more than {_MOST_CELLS:,} cells")


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
    book.save(file)


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
            cell.value = text or None
            cell.alignment = Alignment(wrap_text=True, vertical="top")
            if text:
                # Else openpyxl takes what begins with = for a formula, and Excel once it is edited.
                cell.data_type = "s"
                cell.quotePrefix = text[0] in "=+-@\t\r\n"
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
