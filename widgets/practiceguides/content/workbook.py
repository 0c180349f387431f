"""Workbooks (.xlsx): those of others are looked at part by part before anything reads them.

A workbook is a zip of XML. Whoever made it chose which of its parts are cells, words or styles, so
that a part's name says nothing; and a few kilobytes of zip are millions of tags.
"""

from __future__ import annotations

import io
import warnings
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stdout
from datetime import time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, LargeZipFile, ZipFile, ZipInfo

from .undated import Undated
from .whole import write_whole

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.cell import Cell

MAX_UNPACKED = 50_000_000
"""So many bytes all parts together may have, pictures among them."""
MAX_PART = 20_000_000
"""So large one part may be: it is read whole."""

MOST_SIGNS = 32_767
"""So many signs programs for spreadsheets let a cell have. A longer text can stand in the file once
and be named in every cell, so that cells alone can be counted, and not what they hold.
"""
_MOST_PARTS = 1_000
_MOST_CELLS = 100_000
_MOST_TAGS = 250_000
"""So many tags a sheet may have, and all that is no sheet together: each is kept in memory."""
_MOST_TAGS_OF_ALL = 1_000_000
"""Three times those of a sheet of all texts of the book."""
_MOST_ATTRIBUTES = 500_000
_STYLES = "xl/styles.xml"
_MOST_STYLES = 30_000
"""So many tags there: each takes a hundred times as long as one of a sheet."""
_SHEETS = "xl/worksheets/"

TEXT, PER_CENT = "@", "0%"
_WHOLE = {"General", "0", TEXT, PER_CENT}
"""Formats in which whole numbers are their digits, if they are less than this:"""
_LONG = 10**11

_FOREIGN = "it is damaged, protected by a password, or of another kind"


def unsafe(file: Path, largest: int = MAX_PART) -> str:
    """Why a workbook is not opened, as a sentence goes on; empty where it may be."""
    try:
        with ZipFile(file) as parts:
            infos = parts.infolist()
            if len(infos) > _MOST_PARTS:
                return f"it has {len(infos):,} parts"
            # What packs otherwise takes any memory, and raises errors of its own.
            if not {each.compress_type for each in infos} <= {ZIP_STORED, ZIP_DEFLATED}:
                return _FOREIGN
            size = sum(each.file_size for each in infos)
            if size > MAX_UNPACKED:
                return f"unpacked it would have {_megabytes(size)}, more than " + _megabytes(
                    MAX_UNPACKED
                )
            return _unsafe_parts(parts, infos, largest)
    except (BadZipFile, LargeZipFile, zlib.error, NotImplementedError, ValueError, OSError,
            EOFError):  # fmt: skip
        return _FOREIGN


def _unsafe_parts(parts: ZipFile, infos: list[ZipInfo], largest: int) -> str:
    """A part declares nothing, unpacks as it promises, and has so many cells, tags, attributes."""
    together = others = 0
    for each in infos:
        if each.flag_bits & 1:
            return "it is protected by a password"
        if each.file_size > largest:
            size = _megabytes(each.file_size)
            return f"unpacked a part of it has {size}, more than {_megabytes(largest)}"
        with parts.open(each) as opened:
            # Of letters of two bytes the second is nothing.
            text = opened.read().replace(b"\0", b"")
        if b"<!DOCTYPE" in text[:4096] or b"<!ENTITY" in text[:4096]:
            return "a part of it declares entities of its own"
        # Cells, and now and then something else; a bank has a tenth of them.
        if text.count(b"<c") + text.count(b":c") > _MOST_CELLS:
            return f"it has more than {_MOST_CELLS:,} cells"
        tags = text.count(b"<") - text.count(b"</")
        together += tags
        others += 0 if each.filename.startswith(_SHEETS) else tags
        if (
            max(tags, others) > _MOST_TAGS
            or together > _MOST_TAGS_OF_ALL
            or text.count(b"=") > _MOST_ATTRIBUTES
            or (each.filename == _STYLES and tags > _MOST_STYLES)
        ):
            return "it has far more cells, styles or names than any sheet of texts"
    return ""


class SharedSheetError(Exception):
    """Several sheets are one part of the file."""


@contextmanager
def opened(file: Path) -> Iterator[Workbook]:
    """The sheets with cells of a workbook that is not unsafe, to be read row by row meanwhile.

    Raises SharedSheetError, or whatever a broken part makes openpyxl raise.
    """
    from openpyxl.reader.excel import ExcelReader
    from openpyxl.styles.stylesheet import apply_stylesheet

    with warnings.catch_warnings():
        # openpyxl warns of parts that it leaves out, such as pictures and lists to choose from.
        warnings.filterwarnings("ignore", module="openpyxl")
        reader = ExcelReader(file, read_only=True, keep_links=False)
        with reader.archive:
            reader.read_manifest()
            reader.read_workbook()
            sheets = list(reader.parser.find_sheets())
            # A part is read for each sheet that names it: a thousand names are hours.
            if len({part.target for _, part in sheets}) < len(sheets):
                raise SharedSheetError("several of its sheets are one part of the file")
            # A sheet that is a chart would be read whole, with all that its drawing names.
            reader.parser.sheets = [
                sheet for sheet, part in sheets if "chartsheet" not in part.Type
            ]
            reader.read_strings()
            # Of a style that is not there it prints the number.
            with redirect_stdout(io.StringIO()):
                apply_stylesheet(reader.archive, reader.wb)
            reader.read_worksheets()
            yield reader.wb


def _megabytes(size: int) -> str:
    return f"{size / 1_000_000:,.0f} MB"


class TurnedError(Exception):
    """A program made something else of what was typed into a cell; says what."""


def as_typed(cell: Cell) -> str:
    """What was typed into a cell, where that is certain; raises TurnedError where it is not.

    A program turns 1-5 into a day and 18:30 into a time, and shows them as its country does; so it
    does with points and commas in a number.
    """
    value = cell.value
    if value is None or isinstance(value, str):
        return value or ""
    if isinstance(value, bool):
        return str(value).upper()
    if not isinstance(value, int | float):
        raise TurnedError("a time" if isinstance(value, time | timedelta) else "a date")
    shown = value * 100 if cell.number_format == PER_CENT else value
    # Of a longer one a program shows other digits; nearly whole is what 7 % is in bits.
    if cell.number_format not in _WHOLE or abs(shown) >= _LONG or abs(shown - round(shown)) > 1e-9:
        raise TurnedError("a number that it shows in its own way")
    return f"{round(shown)}{'%' * (cell.number_format == PER_CENT)}"


def fill_cell(cell: Cell, text: str) -> None:
    """Let a cell hold a text, whatever it begins with; an empty one holds nothing.

    Whatever is typed there later stays text too.
    """
    cell.number_format = TEXT
    cell.value = text or None
    if text:
        # Else openpyxl takes what begins with = for a formula, and Excel once it is edited.
        cell.data_type = "s"
        cell.quotePrefix = text[0] in "=+-@\t\r\n"


def save(book: Workbook, file: Path) -> None:
    """Write a workbook, whole or not at all."""
    from openpyxl.writer.excel import ExcelWriter

    # Not into the file: where the disk is full, the zip would print a traceback as it goes.
    made = io.BytesIO()
    ExcelWriter(book, Undated(made, "w", ZIP_DEFLATED)).save()
    write_whole(file, made.getvalue())
