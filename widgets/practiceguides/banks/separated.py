"""CSV: the table as text, with commas, semicolons or tabs between cells."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from pathlib import Path

from practiceguides.content.problems import problem_of

from .codes import CODES
from .question import RefusedError
from .sheet import COLUMNS, MOST_COLUMNS, Row

_SEPARATORS = ",;\t"
_TOLD = re.compile(r'"?sep=([,;\t])"?\n')
"""What some programs write above the table, to tell Excel."""
_RUN = re.compile(
    r"""(\A"*(?='*[\t\r\n])|(?:\A|[,;\t\r\n])"*(?='*[=+\-@\uff1d\uff0b\uff0d\uff20]))"""
)
"""Where a spreadsheet would take what follows for a formula: where a cell begins, and where one
would begin in a program that parts cells by another sign than the comma, and so reads no quotes.
"""
_GUARDED = re.compile(rf"{_RUN.pattern}'")
_TURNED = re.compile(r"\d{1,2}-[^\W\d_]{3}\.?|[^\W\d_]{3}\.?-\d\d|\d[.,]?\d*E\+\d+")
"""What Excel writes of 1-5, of 5-2026 and of a long number: 1-May, May-26, 4.42E+11."""


def read_rows(text: str, file: Path) -> Iterator[Row]:
    """The rows of a table; raises RefusedError where it cannot be parted into cells."""
    number = 0
    try:
        reader = csv.reader(io.StringIO(text), delimiter=_separator(text), strict=True)
        for number, cells in enumerate(reader, 1):
            if number == 1 and _TOLD.match(text):
                continue
            behind = [" ".join(cells[MOST_COLUMNS:])] if len(cells) > MOST_COLUMNS else []
            texts = [_plain(each) for each in (*cells[:MOST_COLUMNS], *behind)]
            turned = dict.fromkeys(filter(_TURNED.fullmatch, texts))
            yield Row(number, texts, [
                problem_of(CODES, "cell-turned-csv", file, number, text=each) for each in turned
            ])  # fmt: skip
    except csv.Error as error:
        detail = f"near row {number + 1}: {error}"
        found = problem_of(CODES, "bank-table", file, number + 1, detail=detail)
        raise RefusedError(found) from None


def _separator(text: str) -> str:
    """The sign that parts the first row into most of the names of our columns."""
    if found := _TOLD.match(text):
        return found[1]
    first = next((row for row in text.split("\n") if row.strip(" \t,;")), "")
    names = {column.name for column in COLUMNS}

    def known(sign: str) -> int:
        cells = next(csv.reader([first], delimiter=sign), [])
        return sum(each.strip().casefold() in names for each in cells)

    return max(_SEPARATORS, key=known)


def write_rows(rows: Iterator[list[str]]) -> str:
    """The table as text, with an apostrophe before all that a spreadsheet would work out."""
    made = io.StringIO()
    writer = csv.writer(made, lineterminator="\r\n")
    for row in rows:
        writer.writerow([_guarded(each) for each in row])
    return made.getvalue()


def is_guarded(text: str) -> bool:
    """Whether a cell is written with an apostrophe more."""
    return bool(_RUN.search(text))


def _guarded(text: str) -> str:
    return _RUN.sub(r"\1'", text)


def _plain(text: str) -> str:
    return _GUARDED.sub(r"\1", text)
