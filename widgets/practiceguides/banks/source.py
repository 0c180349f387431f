"""Opens the file of a bank: what it is, how large it may be, and how its letters are stored."""

from __future__ import annotations

import codecs
import re
from pathlib import Path
from typing import Literal

from practiceguides.content.problems import problem, problem_of
from practiceguides.content.source import MAX_BYTES

from .codes import CODES
from .question import RefusedError

Format = Literal["gift", "moodle", "xlsx", "csv", "twee"]

MAX_XLSX = 5_000_000
"""A spreadsheet of texts is far smaller; a larger one holds pictures."""

_FORMATS: dict[str, Format] = {
    ".gift": "gift",
    ".txt": "gift",
    ".xml": "moodle",
    ".xlsx": "xlsx",
    ".csv": "csv",
    ".tsv": "csv",
    ".twee": "twee",
    ".tw": "twee",
    ".tw3": "twee",
    ".twee3": "twee",
}
_HINTS = {
    ".xls": "Save it as 'Excel workbook (.xlsx)'. ",
    ".xlsm": "It may hold macros: save it as 'Excel workbook (.xlsx)'. ",
    ".ods": "Save it as 'Excel 2007-365 (.xlsx)'. ",
    ".numbers": "Export it as Excel. ",
    ".docx": "Copy the questions into the template that `guides new bank` makes. ",
    ".html": "From Twine, choose 'Export As Twee'. ",
    ".mbz": "That is a whole course: in Moodle export the question bank as Moodle XML. ",
    ".zip": "Unpack it first. ",
}
_TWEE = re.compile(r"^::[ \t]*Story(?:Title|Data)\b", re.MULTILINE)


def format_of(file: Path) -> Format:
    """What kind of bank a file is; raises RefusedError where it is none, or too large."""
    suffix = file.suffix.lower()
    if not file.is_file():
        code = "file-unreadable" if file.exists() else "file-missing"
        raise RefusedError(problem(code, file, what="the file", why="it is no file"))
    if suffix not in _FORMATS:
        hint = _HINTS.get(suffix, "")
        raise RefusedError(problem_of(CODES, "bank-kind", file, hint=hint))
    found = _FORMATS[suffix]
    most, size = MAX_XLSX if found == "xlsx" else MAX_BYTES, file.stat().st_size
    if size > most:
        words = {"size": f"{size / 1_000_000:.1f} MB", "limit": f"{most // 1_000_000} MB"}
        raise RefusedError(problem_of(CODES, "bank-size", file, **words))
    if suffix == ".txt" and _TWEE.search(text_of(file)):
        return "twee"
    return found


def text_of(file: Path) -> str:
    """The text of a bank; raises RefusedError where letters would be lost."""
    raw = file.read_bytes()
    wide = raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    try:
        text = raw.decode("utf-16" if wide else "utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise RefusedError(problem_of(CODES, "bank-encoding", file, line)) from None
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if "\x00" in text:
        line = text.count("\n", 0, text.index("\x00")) + 1
        raise RefusedError(problem_of(CODES, "bank-encoding", file, line))
    return text
