"""The sheet for people who work in one: out, filled in, and back."""

from __future__ import annotations

import gc
import time
import zipfile
from collections.abc import Callable, Mapping
from datetime import time as clock
from pathlib import Path

import openpyxl
import pytest

from practiceguides.content import workbook
from practiceguides.translations.sheet import Returned, read_sheet, write_sheet
from practiceguides.translations.store import Translated
from practiceguides.translations.units import Unit

UNITS = [
    Unit("interface/days", "{n} day", "interface/days", "en.yaml", plural="{n} days"),
    Unit("book/welcome#text/1", "=Ask, then wait", "book/welcome#", "book/welcome.md"),
    Unit("facts/F-ID-01/text", "It was so.", "facts/F-ID-01", "facts.yaml", claim=True),
]
WHAT, BEFORE, TEXT, WORDS, DONE, READER, NOTE = range(2, 9)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A sheet of which nothing is translated."""
    target = tmp_path / "texts-vi.xlsx"
    write_sheet(target, "vi", {"core": UNITS}, {}, {})
    return target


def fill(file: Path, rows: Mapping[int, Mapping[int, object]]) -> None:
    """Let a translator write into rows, by number, and columns."""
    book = openpyxl.load_workbook(file)
    for row, cells in rows.items():
        for column, words in cells.items():
            book["core"].cell(row, column).value = words
    book.save(file)


def read(file: Path, known: dict[str, Translated] | None = None) -> Returned:
    """What the sheet brings."""
    return read_sheet(file, "vi", UNITS, known or {})


def test_a_sheet_shows_the_text_and_hides_the_keys(file: Path) -> None:
    """Keys are hidden, the source is locked, and the columns to write in are open.

    A text that begins with = is a text. Each form of a plural has its row.
    """
    core = openpyxl.load_workbook(file)["core"]

    assert [name for name, each in core.column_dimensions.items() if each.hidden] == ["A", "I"]
    assert core.protection.sheet
    assert [core.cell(2, column).protection.locked for column in range(1, 9)] == [
        True, True, True, True, False, False, False, False,
    ]  # fmt: skip
    assert [core.cell(row, TEXT).value for row in range(2, 6)] == [
        "{n} day", "{n} days", "=Ask, then wait", "It was so.",
    ]  # fmt: skip
    assert core.cell(4, TEXT).data_type == "s"


@pytest.mark.parametrize("first", "=+-@\t\r\n")
def test_what_begins_as_a_formula_is_a_text_also_for_whoever_edits_it(
    tmp_path: Path, first: str
) -> None:
    """No program for spreadsheets runs a text or a translation, whatever it begins with."""
    unit = Unit("book/welcome#text/1", f"{first}1", "book/welcome#", "book/welcome.md")
    known = {unit.key: Translated(unit.key, unit.text, (f"{first}2",))}
    target = tmp_path / "texts.xlsx"
    write_sheet(target, "vi", {"core": [unit]}, known, {})
    cells = [openpyxl.load_workbook(target)["core"].cell(2, place) for place in (TEXT, WORDS)]

    assert [(cell.data_type, bool(cell.quotePrefix)) for cell in cells] == [("s", True)] * 2


def test_a_sheet_that_was_read_is_let_go(file: Path) -> None:
    """Windows lets nobody move or change a file that is open."""
    read(file)

    kept = [each for each in gc.get_objects() if isinstance(each, zipfile.ZipFile) and each.fp]
    assert [each for each in kept if each.filename == str(file)] == []


def test_what_is_filled_in_comes_back(file: Path) -> None:
    """Translations, the second reader and a note are taken; what is not done waits."""
    fill(
        file,
        {
            2: {WORDS: "{n} ngày", DONE: "yes"},
            3: {WORDS: "{n} ngày", DONE: "Yes"},
            4: {WORDS: "Hỏi rồi chờ"},
            5: {WORDS: "Đã như vậy.", DONE: "x", READER: "Alu", NOTE: "Or: đã thế."},
        },
    )
    returned = read(file)
    by_key = {each.key: each for each in returned.translated}

    assert by_key["interface/days"].forms == ("{n} ngày", "{n} ngày")
    assert by_key["interface/days"].done
    assert not by_key["book/welcome#text/1"].done
    fact = by_key["facts/F-ID-01/text"]
    assert (fact.done, fact.reader, fact.note) == (True, "Alu", "Or: đã thế.")
    assert (returned.undone, returned.problems) == (1, [])


def test_an_unchanged_sheet_brings_nothing(tmp_path: Path) -> None:
    """What the store has already is not new."""
    known = {
        "facts/F-ID-01/text": Translated("facts/F-ID-01/text", "It was so.", ("Đã như vậy.",))
        .commented("Note", "Alu")
    }  # fmt: skip
    target = tmp_path / "texts.xlsx"
    write_sheet(target, "vi", {"core": UNITS}, known, {})

    assert read(target, known).translated == []


def test_a_translation_of_the_book_below_says_so_and_is_no_one_s_own(tmp_path: Path) -> None:
    """It stands there to be read, with where it is from; only what is changed comes back."""
    keys = [unit.key for unit in UNITS[1:]]
    known = {
        unit.key: Translated(unit.key, unit.text, (f"{unit.text} vi",)).commented("", "Alu")
        for unit in UNITS[1:]
    }
    target = tmp_path / "texts.xlsx"
    write_sheet(target, "vi", {"core": UNITS}, known, dict.fromkeys(keys, "From the book below."))
    core = openpyxl.load_workbook(target)["core"]
    assert [str(core.cell(row, WHAT).value).startswith("From the") for row in (3, 4, 5)] == [
        False, True, True,
    ]  # fmt: skip
    assert read(target, known).translated == []
    fill(target, {5: {WORDS: "Đã như vậy."}})

    assert [each.key for each in read(target, known).translated] == keys[1:]


def test_a_row_that_nobody_changed_takes_nothing_back(tmp_path: Path) -> None:
    """A translation that was mended while the sheet was away stays; one that was lost returns."""
    key = UNITS[2].key
    earlier = {key: Translated(key, "It was so.", ("Da nhu vay.",)).commented("", "Alu")}
    mended = {key: Translated(key, "It was so.", ("Đã như vậy.",)).commented("", "Alu")}
    target = tmp_path / "texts.xlsx"
    write_sheet(target, "vi", {"core": UNITS}, earlier, {})

    assert read(target, mended).translated == []
    assert [each.forms for each in read(target, {}).translated] == [("Da nhu vay.",)]


@pytest.mark.parametrize("place", [WORDS, READER, NOTE])
def test_a_sign_that_turns_the_text_round_is_told(file: Path, place: int) -> None:
    """Written into the store it could never be read again; the other rows are taken."""
    row = {WORDS: "Hỏi rồi chờ", DONE: "yes"}
    fill(file, {4: row | {place: "Chờ\u202e"}, 5: {WORDS: "Đã như vậy.", DONE: "yes"}})
    returned = read(file)

    assert [each.code for each in returned.problems] == ["sheet-control"]
    assert "row 4 of the sheet “core”" in returned.problems[0].message
    assert [each.key for each in returned.translated] == ["facts/F-ID-01/text"]


def test_a_sheet_that_is_out_already_is_taken_back(file: Path) -> None:
    """One that was written before rows had a mark holds as much work."""
    fill(file, {5: {WORDS: "Đã như vậy.", DONE: "yes"}})
    book = openpyxl.load_workbook(file)
    book["core"].delete_cols(9)
    book.save(file)

    assert [each.key for each in read(file).translated] == ["facts/F-ID-01/text"]


def test_a_text_that_changed_meanwhile_waits(file: Path) -> None:
    """A translation of an earlier text is kept beside that text, and not shown."""
    fill(file, {5: {WORDS: "Đã như vậy.", DONE: "yes"}})
    changed = [*UNITS[:2], Unit("facts/F-ID-01/text", "It is so.", "facts/F-ID-01", "facts.yaml")]
    [found] = read_sheet(file, "vi", changed, {}).translated

    assert (found.fuzzy, found.before) == (True, "It was so.")


def test_an_earlier_text_stands_beside_and_one_yes_ends_the_waiting(tmp_path: Path) -> None:
    """Who sees that a translation is still right says so, and writes nothing anew."""
    key = "facts/F-ID-01/text"
    known = {key: Translated(key, "It was so.", ("Đã như vậy.",), fuzzy=True, before="It is so.")}
    target = tmp_path / "texts.xlsx"
    write_sheet(target, "vi", {"core": UNITS}, known, {})
    core = openpyxl.load_workbook(target)["core"]
    assert core.cell(5, BEFORE).value == "It is so."
    fill(target, {5: {DONE: "yes"}})

    assert [each.done for each in read(target, known).translated] == [True]


def test_a_row_that_belongs_to_nothing_is_told(file: Path) -> None:
    """A translation whose text is withdrawn is named by its row, and the others are taken."""
    fill(file, {4: {1: "gone/text", TEXT: "Gone", WORDS: "Mất"}, 5: {WORDS: "A", DONE: "yes"}})
    returned = read(file)

    assert [(each.code, each.line) for each in returned.problems] == [("sheet-row", 4)]
    assert len(returned.translated) == 1


def test_without_the_column_of_keys_the_text_says_what_is_translated(file: Path) -> None:
    """Whoever emptied the hidden column loses no word: a text is found by itself, or told."""
    fill(file, {4: {1: "", WORDS: "Hỏi", DONE: "yes"}, 5: {1: "", TEXT: "Gone", WORDS: "Mất"}})
    returned = read(file)

    assert [each.key for each in returned.translated] == ["book/welcome#text/1"]
    assert [(each.code, each.line) for each in returned.problems] == [("sheet-row", 5)]


@pytest.mark.parametrize("rows", [b'<row r="99999999999"/>', b"<row/>" * 300_000])
def test_a_sheet_of_endless_rows_is_read_as_far_as_a_sheet_goes(file: Path, rows: bytes) -> None:
    """What says that it has a thousand million rows ends as soon as any other sheet."""
    with zipfile.ZipFile(file) as packed:
        parts = {name: packed.read(name) for name in packed.namelist()}
    part = "xl/worksheets/sheet2.xml"
    parts[part] = parts[part].replace(b"</sheetData>", rows + b"</sheetData>")
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in parts.items():
            packed.writestr(name, content)
    began = time.process_time()

    assert read(file).translated == []
    assert time.process_time() - began < 5


def test_words_that_became_a_time_are_told(file: Path) -> None:
    """What a translator typed is not known any more, and the other rows are taken."""
    fill(file, {4: {WORDS: clock(18, 30), DONE: "yes"}, 5: {WORDS: "Ya", DONE: "yes"}})
    returned = read(file)

    assert [each.code for each in returned.problems] == ["sheet-turned"]
    assert "took a cell in row 4 of the sheet" in str(returned.problems[0])
    assert [each.forms for each in returned.translated] == [("Ya",)]


def test_a_formula_is_not_reckoned(file: Path) -> None:
    """A cell with a formula is told, whatever it would say."""
    fill(file, {5: {WORDS: '=HYPERLINK("http://example.org")', DONE: "yes"}})
    returned = read(file)

    assert [each.code for each in returned.problems] == ["sheet-formula"]
    assert returned.translated == []


def _bomb(file: Path) -> None:
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("xl/workbook.xml", b"0" * 1_000_000)


def _no_keys(file: Path) -> None:
    openpyxl.Workbook().save(file)


@pytest.mark.parametrize(
    "make",
    [
        pytest.param(lambda file: file.write_bytes(b"hello"), id="no zip"),
        pytest.param(_bomb, id="bomb"),
        pytest.param(_no_keys, id="another sheet"),
        pytest.param(lambda file: file.with_suffix(".no"), id="not there"),
    ],
)
def test_another_file_is_told_in_a_sentence(
    tmp_path: Path, make: Callable[[Path], object], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is no sheet of texts is refused, and nothing of it is taken."""
    monkeypatch.setattr(workbook, "MAX_UNPACKED", 500_000)
    file = tmp_path / "texts.xlsx"
    make(file)
    returned = read(file)

    assert [each.code for each in returned.problems] in (["sheet-unreadable"], ["file-missing"])
    assert returned.translated == []
