"""The texts as a sheet for people who work in one, and what they wrote into it.

The store stays what counts: a sheet is written from it and read back into it, by keys in a column
that nobody sees. Nothing in a sheet is ever run or reckoned.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from practiceguides.content.problems import Problem, problem_of
from practiceguides.content.source import CONTROL
from practiceguides.content.workbook import (
    MOST_SIGNS,
    TurnedError,
    as_typed,
    fill_cell,
    opened,
    save,
    unsafe,
)

from .codes import CODES
from .store import Translated, forms_of
from .units import Unit

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

_HEADS = (
    ("Key", 10),
    ("What it is", 34),
    ("Earlier text", 40),
    ("Text", 60),
    ("Translation", 60),
    ("Done: yes", 10),
    ("Second reader", 18),
    ("Note", 30),
    ("As it was", 10),
)
"""The columns and how wide they are; the first and the last are hidden."""
_OPEN = (5, 6, 7, 8)
"""The columns that translators write in."""
_HOW = (
    ("Language", "{language}"),
    ("", "Write into the white columns: Translation, Done, Second reader, Note."),
    ("", "A translation counts once “Done” beside it says yes. Until then nobody sees it."),
    ("", "Keep as they are: {{n}}, {{name}}, what stands in ` `, links in ( ), ** and numbers."),
    (
        "",
        "A changed text stands beside its earlier one. Is its translation still right? Say yes.",
    ),
    ("", "What says what research or law say needs a second reader: who compared it, a person."),
    ("", "What comes from another book stays that book's until you change it: read it, change it."),
    ("", "Send the file back. It is read with: guides texts {language} --from-sheet FILE"),
)
MAX_BYTES = 20_000_000
"""A sheet of the whole book is 2 MB; unpacked, 15 MB."""
_MOST_ROWS = 20_000
"""So many rows of a sheet are read: the largest part of the book has a fifth."""
_YES = {"yes", "y", "x", "1", "true", "ya", "ใช่", "có", "done"}


class Row(NamedTuple):
    """One row: a text, or one form of a text with several."""

    key: str
    what: str
    before: str
    text: str
    words: str
    done: str
    reader: str
    note: str
    as_it_was: str = ""
    """The `mark` that it had when the sheet was written."""

    @property
    def mark(self) -> str:
        """A short hash of what translators may change in it."""
        said = [" ".join(each.split()) for each in (self.words, self.done, self.reader, self.note)]
        return blake2b("\n".join(said).encode(), digest_size=6).hexdigest()


@dataclass
class Returned:
    """What was read from a sheet."""

    translated: list[Translated] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    undone: int = 0
    """So many translations are not marked as done."""


def write_sheet(
    file: Path,
    language: str,
    parts: Mapping[str, Sequence[Unit]],
    translated: Mapping[str, Translated],
    origins: Mapping[str, str],
) -> None:
    """Write a workbook with a sheet for each part.

    `origins` says by the key of a text where its translation comes from, if it is not the book's.
    """
    from openpyxl import Workbook

    book = Workbook()
    book.remove(book.worksheets[0])
    first = book.create_sheet("How")
    for row in _HOW:
        first.append([each.format(language=language) for each in row])
    first.column_dimensions["B"].width = 100
    for name, units in parts.items():
        sheet = book.create_sheet(name[:31])
        rows = (
            row
            for unit in units
            for row in _rows(unit, translated.get(unit.key), language, origins.get(unit.key, ""))
        )
        _fill(sheet, rows)
    book.active = min(1, len(parts))
    save(book, file)


def _rows(unit: Unit, found: Translated | None, language: str, origin: str) -> Iterator[Row]:
    forms = forms_of(language) if unit.plural else ("",)
    words = (*(found.forms if found else ()), *[""] * len(forms))
    claim = "A claim: it needs a second reader." if unit.claim else ""
    notes = " ".join(filter(None, (origin, *unit.notes, claim)))
    for number, form in enumerate(forms):
        row = Row(
            f"{unit.key}#{form}" if form else unit.key,
            f"{notes} Form: {form}." if form else notes,
            found.before if found and found.fuzzy else "",
            unit.text if form in {"", "one"} else unit.plural,
            words[number],
            "yes" if found and found.done else "",
            found.reader if found else "",
            found.note if found else "",
        )
        yield row._replace(as_it_was=row.mark)


def _fill(sheet: Worksheet, rows: Iterable[Row]) -> None:
    from openpyxl.styles import Alignment, Font, PatternFill, Protection
    from openpyxl.utils import get_column_letter

    sheet.append([head for head, _ in _HEADS])
    grey = PatternFill("solid", fgColor="EEEEEE")
    wrap = Alignment(wrap_text=True, vertical="top")
    for row in rows:
        number = sheet.max_row + 1
        for column, words in enumerate(row, 1):
            cell = sheet.cell(number, column)
            fill_cell(cell, words)
            cell.alignment = wrap
            if column in _OPEN:
                cell.protection = Protection(locked=False)
            else:
                cell.fill = grey
    for column, (_, width) in enumerate(_HEADS, 1):
        sheet.column_dimensions[get_column_letter(column)].width = width
        sheet.cell(1, column).font = Font(bold=True)
    for column in (1, len(_HEADS)):
        sheet.column_dimensions[get_column_letter(column)].hidden = True
    sheet.freeze_panes = "A2"
    sheet.protection.sheet = True
    for allowed in ("formatColumns", "formatRows", "autoFilter", "sort"):
        setattr(sheet.protection, allowed, False)


def read_sheet(
    file: Path, language: str, units: Iterable[Unit], known: Mapping[str, Translated]
) -> Returned:
    """What a sheet says of these units; what it says otherwise than the store is new.

    A row that nobody changed says nothing, where there is a translation: that may be a newer one.
    Translations that are not done, or of a text that has changed since, are kept and not shown.
    """
    returned = Returned()
    rows = _read_rows(file, returned.problems)
    by_key = {unit.key: unit for unit in units}
    by_text = {unit.text.strip(): unit for unit in by_key.values() if not unit.plural}
    for place, group in _grouped(rows).items():
        first, line = group[0]
        unit = by_key.get(place) or by_text.get(first.text)
        if unit is None:
            if any(row.words for row, _ in group):
                returned.problems.append(
                    problem_of(CODES, "sheet-row", file, line, text=_short(first.text))
                )
            continue
        old = known.get(unit.key)
        if old and all(row.mark == row.as_it_was for row, _ in group):
            continue
        made = _returned(unit, [row for row, _ in group], language)
        if made is None or (old and _bare(old).said == _bare(made).said):
            continue
        returned.undone += made.fuzzy
        returned.translated.append(made)
    return returned


def _returned(unit: Unit, rows: Sequence[Row], language: str) -> Translated | None:
    """The translation in the rows of one text; None where they hold none."""
    by_form = {row.key.rpartition("#")[2]: row.words for row in rows}
    names = forms_of(language) if unit.plural else ()
    forms = tuple(by_form.get(name, "") for name in names) or (rows[0].words,)
    if not any(forms):
        return None
    is_done = all(row.done.casefold() in _YES for row in rows)
    shown = next(row.text for row in rows)
    changed = shown not in {unit.text.strip(), unit.plural.strip()}
    before = shown if changed else next(row.before for row in rows)
    fuzzy = changed or not is_done
    forms = tuple(_edged(each, unit.text) for each in forms)
    made = Translated(unit.key, unit.text, forms, unit.plural, "", fuzzy, before if fuzzy else "")
    reader = next((row.reader for row in rows if row.reader), "")
    return made.commented(next((row.note for row in rows if row.note), ""), reader)


def _edged(words: str, text: str) -> str:
    """Words with the spaces around them that the source has: a cell shows none."""
    bare = text.strip()
    before, _, behind = text.partition(bare)
    return f"{before}{words}{behind}" if words else words


def _bare(each: Translated) -> Translated:
    """The same without the spaces around it, which a cell does not show."""
    return replace(each, forms=tuple(form.strip() for form in each.forms))


def _grouped(rows: Iterable[tuple[Row, int]]) -> dict[str, list[tuple[Row, int]]]:
    """The rows of each text, which has several where it has plural forms; by key, else by text."""
    found: dict[str, list[tuple[Row, int]]] = {}
    for row, line in rows:
        stem, form = row.key.rpartition("#")[::2] if row.key.startswith("interface/") else ("", "")
        found.setdefault(stem if stem and form else row.key or row.text, []).append((row, line))
    return found


def _read_rows(file: Path, problems: list[Problem]) -> list[tuple[Row, int]]:
    if (fault := _unsafe(file)) is not None:
        problems.append(fault)
        return []
    found: list[tuple[Row, int]] = []
    try:
        with opened(file) as book:
            for sheet in book.worksheets:
                found += _rows_of(sheet, file, problems)
    except Exception as error:  # noqa: BLE001 - whatever is wrong with a file that others made
        detail = " ".join(str(error).split())[:200] or type(error).__name__
        problems.append(problem_of(CODES, "sheet-unreadable", file, detail=detail))
        return []
    if not found and not problems:
        detail = "it has no column of keys"
        problems.append(problem_of(CODES, "sheet-unreadable", file, detail=detail))
    return found


def _rows_of(sheet: Any, file: Path, problems: list[Problem]) -> Iterator[tuple[Row, int]]:
    heads = [name for name, _ in _HEADS]
    # It may say that it has any number of rows and columns.
    sheet.reset_dimensions()
    rows = sheet.iter_rows(max_row=_MOST_ROWS + 1, max_col=len(_HEADS))
    head = next(rows, ())
    # One that was written before there was the last column holds as much work.
    if [each.value for each in head][: len(heads) - 1] != heads[:-1]:
        return
    for number, cells in enumerate(rows, 2):
        if any(getattr(cell, "data_type", "") == "f" for cell in cells):
            problems.append(problem_of(CODES, "sheet-formula", file, sheet=sheet.title, row=number))
            continue
        try:
            texts = [as_typed(cell) for cell in cells]
        except TurnedError as error:
            told = {"sheet": sheet.title, "row": number, "what": error}
            problems.append(problem_of(CODES, "sheet-turned", file, **told))
            continue
        if max(map(len, texts), default=0) > MOST_SIGNS:
            raise ValueError(f"a cell of row {number} has more than {MOST_SIGNS:,} signs")
        if found := CONTROL.search("".join(texts)):
            told = {"sheet": sheet.title, "row": number, "number": ord(found.group())}
            problems.append(problem_of(CODES, "sheet-control", file, **told))
            continue
        words = [text.strip() for text in texts]
        words += [""] * (len(_HEADS) - len(words))
        # Also where somebody emptied the column of keys: the text then says what is translated.
        is_used = words[0] or words[4]
        if is_used and number > _MOST_ROWS:
            detail = f"it has more than {_MOST_ROWS:,} rows"
            problems.append(problem_of(CODES, "sheet-unreadable", file, detail=detail))
        elif is_used:
            yield Row(*words), number


def _unsafe(file: Path) -> Problem | None:
    """Why a file is not even opened."""
    try:
        size = file.stat().st_size
        if size > MAX_BYTES:
            words = {"size": f"{size / 1_000_000:.0f} MB", "limit": f"{MAX_BYTES // 1_000_000} MB"}
            return problem_of(CODES, "file-size", file, **words)
    except OSError:
        return problem_of(CODES, "file-missing", file, what="the sheet")
    if detail := unsafe(file):
        return problem_of(CODES, "sheet-unreadable", file, detail=detail)
    return None


def _short(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:57]}…"
