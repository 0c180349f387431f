"""Spreadsheets come in without working out a formula, and go out as text alone."""

from __future__ import annotations

import csv
import io
import re
import warnings
import zipfile
from contextlib import suppress
from datetime import date, time, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook
from openpyxl.cell import Cell
from openpyxl.chart import BarChart

from practiceguides.banks import separated, xlsx
from practiceguides.banks.importing import import_bank
from practiceguides.banks.question import RefusedError
from practiceguides.banks.sheet import COLUMNS, read_sheet, write_sheet
from practiceguides.banks.template import examples, write_template
from practiceguides.checking import check_book
from practiceguides.content.problems import Level
from practiceguides.content.workbook import TurnedError, as_typed
from practiceguides.reading import read_book

from .conftest import TRIED, Import, codes, fields, said, workbook

HEAD: list[object] = [column.name for column in COLUMNS]


def row(**cells: object) -> list[object]:
    """A row by the names of its columns; underscores stand for spaces."""
    return [cells.get(column.name.replace(" ", "_")) for column in COLUMNS]


def sheets(tmp_path: Path, **rows: list[list[object]]) -> bytes:
    """A workbook with these sheets."""
    book = Workbook()
    book.remove(book.active)
    for title, each in rows.items():
        sheet = book.create_sheet(title)
        for cells in each:
            sheet.append(cells)
    file = tmp_path / "sheets.xlsx"
    book.save(file)
    return file.read_bytes()


FIRST = row(kind="one answer", title="Who?", question="Who?", answer="you", fits="yes", why="So.")
OTHER = row(answer="me", why="Not so.")
BANK = [HEAD, FIRST, OTHER]


def test_a_row_an_answer(take: Import, tmp_path: Path, root: Path) -> None:
    """A question is its first row and those that follow; numbers and empty rows do no harm."""
    other = row(
        kind="Order ", title=7, question="In which order?", answer=1, minutes=4, id="my-steps"
    )
    rows = [HEAD, [], FIRST, OTHER, other, row(answer=2.0, why="Then."), row(answer="three")]
    report = take("bank.xlsx", workbook(tmp_path, *rows))

    assert [(each.line, each.title, each.kind) for each in report.taken] == [
        (3, "Who?", "choice"), (5, "7", "order"),
    ]  # fmt: skip
    assert report.taken[1].file == root / "book/imported/exercises/my-steps.yaml"
    assert [each["text"] for each in fields(report, 1)["steps"]] == ["1", "2", "three"]
    assert fields(report, 1)["minutes"] == 4
    assert "row 3: 'Who?' is now book/imported/exercises/who.yaml (choice)" in said(report, root)


def test_one_long_text_in_every_cell_is_refused_at_the_first(tmp_path: Path) -> None:
    """No program writes a cell so long, and to read each of thousands would take hours."""
    file = tmp_path / "a.xlsx"
    file.write_bytes(workbook(tmp_path, HEAD, ["x"] * 6))
    longer = tmp_path / "b.xlsx"
    with zipfile.ZipFile(file) as old, zipfile.ZipFile(longer, "w") as new:
        for name in old.namelist():
            new.writestr(name, old.read(name).replace(b"<t>x<", b"<t>" + b"x " * 20_000 + b"<"))

    with pytest.raises(RefusedError, match="the cell A2 has 40,000 signs"):
        list(xlsx.read_rows(longer))


def test_all_columns_reach_their_fields(take: Import, tmp_path: Path) -> None:
    """Each part of a reason, and each field of a question, stands where it belongs."""
    rows = [
        HEAD,
        row(kind="several answers", title="A", question="Who?\n\nAnd *why*?", answer="**you**",
            fits="yes", what_happens="She nods.", research="Debt binds.", facts="F-ID-01",
            why="So.", hint="Look.", how_heavy="heavy", note="Harm is named.",
            objective="Choose one.", minutes=3),
        row(answer="me", fits="no", why="Not so.", instead="Ask her."),
    ]  # fmt: skip
    value = fields(take("bank.xlsx", workbook(tmp_path, *rows)))

    assert value == {
        "type": "choice", "title": "A", "objective": "Choose one.", "minutes": 3,
        "prompt": "Who?\n\nAnd *why*?", "hint": "Look.", "intensity": "heavy",
        "note": "Harm is named.", "multiple": True,
        "options": [
            {"id": "you", "text": "**you**", "correct": True, "feedback": {
                "story": "She nods.", "research": "Debt binds.", "facts": ["F-ID-01"],
                "why": "So."}},
            {"id": "me", "text": "me", "feedback": {"why": "Not so.", "instead": "Ask her."}},
        ],
    }  # fmt: skip


def test_sentences_pairs_groups_and_notes(take: Import, tmp_path: Path) -> None:
    """Each kind becomes its type, also where two texts fit one, and where one is to spare."""
    rows = [
        HEAD,
        row(kind="true or false", title="S", question="Which?", answer="a", fits="It depends"),
        row(answer="b", fits=False),
        row(kind="sort", title="G", question="Where?", answer="a", fits="now\nlater"),
        row(answer="b", fits="now"), row(answer="c", fits="never"), row(fits="perhaps"),
        row(kind="open question", title="O", question="What now?", answer="First"),
        row(answer="Then"),
    ]  # fmt: skip
    report = take("bank.xlsx", workbook(tmp_path, *rows))
    judged, sorted_, note = (fields(report, number) for number in range(3))

    assert [each["is"] for each in judged["statements"]] == ["depends", False]
    assert [each["fits"] for each in sorted_["items"]] == [["now", "later"], ["now"], ["never"]]
    assert [each["text"] for each in sorted_["groups"]] == ["later", "never", "now", "perhaps"]
    assert [each["label"] for each in note["parts"]] == ["First", "Then"]


def test_research_without_a_fact_of_the_book_is_no_research(take: Import, tmp_path: Path) -> None:
    """It stands as practice wisdom, which rests on no study, and that is told."""
    first = row(kind="one answer", title="A", question="Who?", answer="you", fits="yes",
                research="Studies say so.", facts="F-XX-99", why="So here.")  # fmt: skip
    report = take("bank.xlsx", workbook(tmp_path, HEAD, first, OTHER))

    assert fields(report)["options"][0]["feedback"] == {"why": "Studies say so. So here."}
    assert "bank-research" in codes(report)


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        ([row(kind="quiz", title="A")], "'kind' says 'quiz', and there is no such kind"),
        ([FIRST, row(answer="b", fits="perhaps")], "'fits' says 'perhaps'"),
        ([row(kind="match", title="A", question="B", answer="c")], "'fits' is empty"),
        ([FIRST, row(title="B", answer="c")], "'title' is filled in a row of a further answer"),
        ([row(kind="order", title="A", question="B", minutes="soon")], "'minutes' says 'soon'"),
        ([row(kind="order", title="A", question="B", id="../x")], "'id' says '../x'"),
        ([row(kind="order", title="A", question="B", how_heavy="very")], "'how heavy' says 'very'"),
        ([row(answer="a")], "the row belongs to no question"),
        ([FIRST, row(answer="=1+1")], "the cell D3 holds a formula"),
        ([FIRST, row(answer="#N/A")], "the cell D3 holds the error #N/A"),
        ([row(kind="one answer", title="A", question="<b>B</b>", answer="c", fits="yes"), OTHER],
         "holds an HTML tag"),
        ([row(kind="open question", title="A", question="B", answer="c")], "there are 1 part"),
        ([row(kind="one answer", title="A", question="B", how_heavy="heavy", answer="c",
              fits="yes"), OTHER], "'note' is empty, and a heavy exercise says what is coming"),
        ([FIRST, row(why="So.")], "row 3: the cell 'answer' is empty, and words stand beside it"),
        ([row(kind="sort", title="A", question="B", answer="c", fits="x"),
          row(answer="d", fits="x"), row(answer="e", fits="x")], "all texts belong to 'x'"),
        ([row(kind="sort", title="A", question="B", answer="c", fits="x\ny"),
          row(answer="d", fits="x"), row(answer="e", fits="y")],
         "'c' belongs to all groups, so there is nothing to decide"),
        ([row(kind="sort", title="A", question="B", answer="a", fits="a"),
          *[row(answer=each, fits=each) for each in "bcdef"]], "there are 6 groups"),
        ([FIRST, *[OTHER] * 60], "there are 61 answers"),
    ],
)  # fmt: skip
def test_a_faulty_row_is_refused(
    rows: list[list[object]], told: str, take: Import, tmp_path: Path, root: Path
) -> None:
    """What is wrong in a row is said with its number, and the question after it is taken."""
    last = row(kind="open question", title="Last", question="What now?")
    report = take("bank.xlsx", workbook(tmp_path, HEAD, *rows, last))

    assert told in said(report, root)
    assert [each.title for each in report.taken] == ["Last"]


def test_all_that_is_wrong_is_told_in_one_run(take: Import) -> None:
    """Each fault of each row stands in the report, by the names of the columns."""
    text = """\
kind,title,question,answer,fits,why,research,facts,how heavy,minutes,id
one answer,,Who <b>asks</b>?,you,maybe,So.,Debt binds.,F-ID-9999,veryy,long,A B
,,,me,,Not <i>so</i>.,,,,,
quiz,Counter,,a,,,,,heavy,,counter
,More,,b,,,,,,,
"""
    report = take("bank.csv", text)

    first, other = (
        [(each.line, each.message) for each in refused.problems] for refused in report.refused
    )
    tag = "holds an HTML tag, which would be shown as text"
    assert first == [
        (2, f"the cell 'question' {tag}"),
        (2, "the cell 'how heavy' says 'veryy'"),
        (2, "the cell 'minutes' says 'long', and a whole number from 1 to 30 stands there"),
        (2, "the cell 'id' says 'A B', which is no id"),
        (2, "the cell 'fits' says 'maybe'"),
        (3, f"the cell 'why' {tag}"),
        (2, "this book has no fact 'F-ID-9999', so it was left out"),
    ]
    assert other == [
        (4, "the cell 'kind' says 'quiz', and there is no such kind"),
        (4, "the cell 'note' is empty, and a heavy exercise says what is coming"),
        (5, "the cell 'title' is filled in a row of a further answer"),
        (4, "there is one already with the id 'counter': book/exercises/counter.yaml"),
        (4, "the question has no text"),
    ]


def test_a_row_without_a_title_hears_of_it_with_its_faults(take: Import, root: Path) -> None:
    """What was made in its place is told also where the question is refused for something else."""
    first = "one answer,,Who asks?,you,maybe"
    told = said(take("bank.csv", f"kind,title,question,answer,fits\n{first}\n,,,me,\n"), root)

    assert "'fits' says 'maybe'" in told
    assert "it has no title in the bank, so its first words are the title" in told


def test_no_column_goes_without_a_word(take: Import, root: Path) -> None:
    """A column that is misspelt, stands there twice or has no name is told, with how many rows.

    Its words stand at the top of the new files.
    """
    text = """\
kind,title,question,answer,fits,why,reserch,notes,why,
one answer,A,Who?,you,yes,So.,Debt binds.,Ask Ana.,Or so.,
,,,me,,Not so.,He pays.,,,alone
"""
    report = take("bank.csv", text)
    told = said(report, root)

    assert (
        "the column 'reserch' is none that is read here (perhaps 'research'), so it was not taken:"
        " words stand in 2 of its rows." in told
    )
    assert "the column 'notes' is none that is read here (perhaps 'note')" in told
    assert "a second column 'why' is none that is read here, so it was not taken: words" in told
    assert "column 10 (without a name) is none that is read here" in told
    head = report.taken[0].file.read_text("utf-8")
    assert "# Left out: the column 'reserch': Debt binds.\n" in head
    assert "# Left out: column 10 (without a name): alone\n" in head


def test_what_a_kind_has_no_place_for_is_left_at_the_top(take: Import) -> None:
    """An order has nothing that fits, and an open question no reasons: their words are kept."""
    text = """\
kind,title,question,answer,fits,why
order,A,Which first?,one,1,
,,,two,2,Then.
,,,three,3,
open question,B,What next?,Now,,Because.
,,,Then,,
"""
    report = take("bank.csv", text)

    order, note = (each.file.read_text("utf-8") for each in report.taken)
    assert "# Left out: the column 'fits': 3\n" in order
    assert "# Left out: the column 'why': Because.\n" in note


def typed(value: object, look: str = "General") -> Cell:
    """A cell as a spreadsheet program makes it of what was typed."""
    cell = Workbook().active["A1"]
    cell.value, cell.number_format = value, look
    return cell


@pytest.mark.parametrize(
    ("cell", "seen"),
    [
        (typed(12), "12"), (typed(-3.0), "-3"), (typed(0.5, "0%"), "50%"),
        (typed(0.07, "0%"), "7%"), (typed(112, "@"), "112"), (typed(True), "TRUE"),
        (typed("1-5"), "1-5"), (typed(None), ""),
    ],
)  # fmt: skip
def test_a_cell_is_what_its_author_saw(cell: Cell, seen: str) -> None:
    """Whole numbers and whole per cents are read as they were typed."""
    assert as_typed(cell) == seen


@pytest.mark.parametrize(
    ("cell", "made"),
    [
        (typed(date(2026, 5, 1)), "a date"),
        (typed(time(18, 30)), "a time"), (typed(timedelta(hours=30)), "a time"),
        (typed(2.5), "a number"), (typed(0.125, "0%"), "a number"), (typed(500, "0 €"), "a number"),
        (typed(891234567, "0000000000"), "a number"), (typed(442079460000), "a number"),
    ],
)  # fmt: skip
def test_what_a_program_made_of_a_cell_is_never_guessed(cell: Cell, made: str) -> None:
    """Days, times and numbers with another look stand as their country writes them: not known."""
    with pytest.raises(TurnedError, match=made):
        as_typed(cell)


def test_a_cell_that_became_a_date_is_refused_by_its_name(
    take: Import, tmp_path: Path, root: Path
) -> None:
    """A range or an hour that the program took for a date is told, and goes into no exercise."""
    first = [*FIRST[:3], date(2026, 5, 1), *FIRST[4:]]
    report = take("bank.xlsx", workbook(tmp_path, HEAD, first, row(answer=time(18, 30), why="No.")))
    told = said(report, root)

    assert "the spreadsheet program took the cell D2 for a date, so what was typed is not" in told
    assert "row 3: the spreadsheet program took the cell D3 for a time" in told
    assert "Format the column as text, and type it again." in told
    assert report.taken == []


def test_what_a_spreadsheet_wrote_into_a_csv_is_told(take: Import, root: Path) -> None:
    """In CSV nobody knows whether 1-May was typed: it is taken, and said."""
    rows = "one answer,A,How many?,5-Jan,yes,So.\n,,,4.42E+11,,No.\n,,,1-5,,No.\n"
    report = take("bank.csv", f"kind,title,question,answer,fits,why\n{rows}")
    told = said(report, root)

    assert "changed: '5-Jan' is what a spreadsheet program makes of a range, a date or" in told
    assert "changed: row 3: '4.42E+11' is what a spreadsheet program makes" in told
    assert codes(report).count("cell-turned-csv") == 2


def test_what_openpyxl_leaves_out_is_no_warning_and_others_are_still_told(
    take: Import, tmp_path: Path
) -> None:
    """A workbook of Excel is read in silence, and a later warning is told as ever."""
    made, part = tmp_path / "made.zip", "xl/worksheets/sheet1.xml"
    with zipfile.ZipFile(io.BytesIO(workbook(tmp_path, HEAD, FIRST, OTHER))) as packed:
        parts = {name: packed.read(name) for name in packed.namelist()}
    lists = b'<extLst><ext uri="{CCE6A557-97BC-4B89-ADB6-D9C93CAAB3DF}"/></extLst></worksheet>'
    parts[part] = parts[part].replace(b"</worksheet>", lists)
    with zipfile.ZipFile(made, "w") as packed:
        for name, content in parts.items():
            packed.writestr(name, content)
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        assert take("bank.xlsx", made.read_bytes()).taken
        warnings.warn_explicit("Later", UserWarning, "a.py", 1, module="openpyxl")

    assert [str(each.message) for each in told] == ["Later"]


def test_a_formula_is_seen_and_never_worked_out(take: Import, tmp_path: Path, root: Path) -> None:
    """Each cell with a formula is told, in whatever column it stands."""
    first = row(kind="one answer", title='=HYPERLINK("http://a.example")', question="B",
                answer="c", fits="yes", why="@SUM(A1)")  # fmt: skip
    report = take("bank.xlsx", workbook(tmp_path, HEAD, first, row(answer="=cmd|' /C calc'!A0")))
    told = said(report, root)

    assert "the cell B2 holds a formula" in told
    assert "row 3: the cell D3 holds a formula" in told
    assert report.taken == []


FORMULA = ("=", "+", "-", "@", "\uff1d")
ROWS = st.lists(
    st.lists(st.text("=+-@\uff1d\t' ab,;\"\n", max_size=8), min_size=3, max_size=3), max_size=4
)


@TRIED
@given(ROWS)
def test_every_cell_of_a_csv_comes_back(rows: list[list[str]]) -> None:
    """In no program does a cell begin as a formula does, and each is read as it was."""
    written = separated.write_rows(iter([["kind", "title", "question"], *rows]))
    cells = [
        list(each.cells) for each in separated.read_rows(written.replace("\r\n", "\n"), Path())
    ]

    assert [each for each in cells[1:] if any(each)] == [each for each in rows if any(each)]
    for sign in ",;\t":
        shown = csv.reader(io.StringIO(written, newline=""), delimiter=sign)
        assert not [cell for line in shown for cell in line if cell.startswith(FORMULA)]
        # Excel ends a row in the middle of quotes that it does not see.
        rough = [cell.lstrip('"') for cell in re.split(f"[{sign}\r\n]", written)]
        assert not [cell for cell in rough if cell.startswith(FORMULA)]


def test_every_cell_of_a_workbook_is_text_and_comes_back(tmp_path: Path) -> None:
    """What looks like a formula is written as text, also for whoever edits the cell."""
    texts = ["=1+1", "+a", "-b", "@c", "'=d", "e", "\u0e01"]
    file = tmp_path / "a.xlsx"
    xlsx.write_workbook(iter([["kind"], texts]), file)
    cells = load_workbook(file).worksheets[0][2]

    assert [(cell.value, cell.data_type) for cell in cells] == [(text, "s") for text in texts]
    assert [bool(cell.quotePrefix) for cell in cells] == [True] * 4 + [False] * 3
    assert {cell.number_format for cell in cells} == {"@"}
    assert list(xlsx.read_rows(file))[1].cells[: len(texts)] == texts


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_csv_of_any_program_is_read(separator: str, encoding: str, take: Import) -> None:
    """Commas, semicolons and tabs, UTF-8 and UTF-16 are recognised."""
    head = separator.join(["kind", "title", "question", "answer", "fits"])
    rows = ["one answer|Ai đó?|Who?|you|yes", "|||me|"]
    text = "\r\n".join([head, *(each.replace("|", separator) for each in rows)])
    report = take("bank.csv", text.encode(encoding))
    told = take("told.csv", f"sep={separator}\r\n{text.replace('Ai', 'Con')}".encode(encoding))

    assert told.taken[0].line == 3
    assert report.taken[0].file.name == "ai-do.yaml"
    assert fields(report)["title"] == "Ai đó?"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("kind,title,question,answer\n", "the first row has no column 'fits'"),
        (
            "a,ansver\n",
            r"no column 'kind', 'title', 'question', 'answer', 'fits'\. .* Is 'ansver' the column",
        ),
        ('kind,title,question,answer,fits\n"open', "the table cannot be read: near row 2"),
        ("kind,title,question,answer,fits\n", "there is nothing to take in the file"),
        ("kind,title,question,answer,fits\nnaïve".encode("cp1252"), "neither UTF-8 nor UTF-16"),
    ],
)
def test_a_broken_table_is_refused(
    text: str | bytes, told: str, root: Path, tmp_path: Path
) -> None:
    """What is wrong with the whole table is one sentence with its row."""
    file = tmp_path / "bank.csv"
    file.write_bytes(text if isinstance(text, bytes) else text.encode())

    with pytest.raises(RefusedError, match=told):
        import_bank(read_book(root), file, "book/imported")


def parts_of(book: bytes) -> dict[str, bytes]:
    """The parts of a workbook."""
    with zipfile.ZipFile(io.BytesIO(book)) as opened:
        return {name: opened.read(name) for name in opened.namelist()}


def zipped(parts: dict[str, bytes]) -> bytes:
    """A zip of these parts."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as opened, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for name, part in parts.items():
            opened.writestr(name, part)
    return made.getvalue()


SHEET = "xl/worksheets/sheet1.xml"
EMPTY = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ({"xl/media/a.png": bytes(51_000_000)}, "unpacked it would have 51 MB"),
        ({"xl/a.xml": bytes(11_000_000)}, "unpacked a part of it has 11 MB"),
        ({f"a{number}": b"" for number in range(1_001)}, "it has 1,0"),
        ({SHEET: EMPTY + b"<c/>" * 100_001}, "it has more than 100,000 cells"),
        ({"xl/a.bin": EMPTY + b"<c/>" * 100_001}, "it has more than 100,000 cells"),
        ({SHEET: "<c/>".encode("utf-16-le") * 100_001}, "it has more than 100,000 cells"),
        ({"xl/styles.xml": b"<a>" + b"<b/>" * 250_001}, "far more cells, styles or names"),
        ({"xl/styles.xml": b"<a " + b'b="" ' * 500_001}, "far more cells, styles or names"),
        ({"xl/styles.xml": b"<a>" + b"<xf/>" * 30_000}, "far more cells, styles or names"),
        (
            {f"xl/worksheets/a{number}.xml": b"<c/>" * 100_000 for number in range(11)},
            "far more cells, styles or names",
        ),
        (
            {SHEET: EMPTY + b'<row><c t="s"><v>-9</v></c></row></sheetData></worksheet>'},
            r"broken \(IndexError\)",
        ),
        ({SHEET: b'<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>'}, "declares entities of its own"),
        ({SHEET: b"<worksheet"}, "a part of it is broken"),
        ({"xl/workbook.xml": b"<workbook/>"}, "a part of it is broken|no sheet of cells"),
        ({"[Content_Types].xml": b""}, "a part of it is broken"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_hostile_workbook_is_refused(
    changed: dict[str, bytes], told: str, root: Path, tmp_path: Path
) -> None:
    """Bombs, entities and broken parts are one sentence, quickly, and nothing is written."""
    file = tmp_path / "bank.xlsx"
    file.write_bytes(zipped({**parts_of(workbook(tmp_path, HEAD)), **changed}))

    with pytest.raises(RefusedError, match=told):
        import_bank(read_book(root), file, "book/imported")
    assert not (root / "book" / "imported").exists()


def test_a_part_that_is_many_sheets_is_refused(root: Path, tmp_path: Path) -> None:
    """It would be read once for each of their names, which takes hours."""
    parts = parts_of(workbook(tmp_path, HEAD, *[FIRST] * 2_000))
    named = re.findall(rb"<sheet .*?/>", parts["xl/workbook.xml"])[0]
    parts["xl/workbook.xml"] = parts["xl/workbook.xml"].replace(named, named * 3_000)
    file = tmp_path / "bank.xlsx"
    file.write_bytes(zipped(parts))

    with pytest.raises(RefusedError, match="several of its sheets are one part of the file"):
        import_bank(read_book(root), file, "book/imported")


def test_a_sheet_that_is_a_chart_is_passed_by(take: Import, tmp_path: Path) -> None:
    """A workbook with a chart on a sheet of its own is read like any other."""
    book = Workbook()
    for each in (HEAD, FIRST, OTHER):
        book.active.append(each)
    book.create_chartsheet("Chart", 0).add_chart(BarChart())
    file = tmp_path / "chart.xlsx"
    book.save(file)

    assert [each.title for each in take("bank.xlsx", file.read_bytes()).taken] == ["Who?"]


@pytest.mark.parametrize(
    "content", [b"", b"PK", b"\xd0\xcf\x11\xe0 old or protected", b"kind,title"]
)
def test_what_is_no_workbook_is_refused(content: bytes, root: Path, tmp_path: Path) -> None:
    """An old, protected or damaged file is told as such."""
    file = tmp_path / "bank.xlsx"
    file.write_bytes(content)

    with pytest.raises(RefusedError, match="damaged, protected by a password, or of another kind"):
        import_bank(read_book(root), file, "book/imported")


def test_a_cell_far_away_costs_nothing(take: Import, tmp_path: Path) -> None:
    """A workbook that says it has a million rows is read as far as a bank goes."""
    parts = parts_of(workbook(tmp_path, HEAD, FIRST, OTHER))
    parts[SHEET] = parts[SHEET].replace(
        b"</sheetData>", b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
    )

    assert len(take("bank.xlsx", zipped(parts)).taken) == 1


def test_rows_after_the_last_that_is_read_are_told() -> None:
    """A table that is too long is read so far, and that is told."""
    text = "kind,title,question,answer,fits\n" + "order,a,b,c,\n" * 5_000
    bank = read_sheet(separated.read_rows(text, Path()), Path())

    assert [each.code for each in bank.remarks] == ["bank-rows"]
    assert len(bank.questions) == 4_999


@pytest.mark.parametrize("ending", [".xlsx", ".csv"])
def test_the_template_is_a_bank(ending: str, take: Import, tmp_path: Path, root: Path) -> None:
    """Every example of the template is taken as it stands, one of each kind, without a warning."""
    file = tmp_path / "made" / f"template{ending}"
    write_template(file)
    report = take(f"bank{ending}", file.read_bytes())

    assert [each.kind for each in report.taken] == [
        "choice", "choice", "choice", "match", "sort", "order", "notepad",
    ]  # fmt: skip
    assert report.refused == []
    new = [each for each in check_book(read_book(root)) if "imported" in str(each.file)]
    assert {each.code for each in new} == {"item-unused"}
    with pytest.raises(FileExistsError):
        write_template(file)


def test_the_template_helps_to_choose(tmp_path: Path) -> None:
    """Kinds are chosen from a list, and a second sheet says what each column means."""
    file = tmp_path / "template.xlsx"
    write_template(file)
    book = load_workbook(file)
    lists = {
        str(each.sqref): each.formula1 for each in book["Questions"].data_validations.dataValidation
    }

    assert (
        '"one answer,several answers,true or false,match,sort,order,open question"'
        in lists.values()
    )
    assert [cell.value for cell in book["Columns"]["A"]] == ["column", *HEAD]
    # What is typed there becomes no date.
    assert {book["Questions"].column_dimensions[each].number_format for each in "AD"} == {"@"}
    assert len(list(write_sheet(examples()))) == book["Questions"].max_row


@pytest.mark.parametrize("title", ["Questions", "Tabelle2"])
def test_a_workbook_with_several_sheets(
    title: str, take: Import, tmp_path: Path, root: Path
) -> None:
    """The sheet with our columns is read, wherever it stands, and it is said which were not."""
    told = said(
        take("bank.xlsx", sheets(tmp_path, Notes=[["any"]], **{title: BANK}, Empty=[])), root
    )

    assert "1 taken" in told
    assert f"the sheet '{title}' was read, and no other: not 'Notes'" in told


def test_of_two_sheets_that_fit_the_one_with_our_name_is_read(
    take: Import, tmp_path: Path, root: Path
) -> None:
    """Where that decides nothing, the first."""
    ours = take("a.xlsx", sheets(tmp_path, Old=BANK, Questions=BANK))
    assert "the sheet 'Questions' was read, and no other: not 'Old'" in said(ours, root)
    first = take("b.xlsx", sheets(tmp_path, Old=[HEAD, OTHER], New=BANK))
    assert "the sheet 'Old' was read, and no other: not 'New'" in said(first, root)


def test_where_no_sheet_fits_it_is_said_which_was_read(tmp_path: Path) -> None:
    """The one with most of the names is the one that was meant."""
    file = tmp_path / "a.xlsx"
    file.write_bytes(sheets(tmp_path, Notes=[["any"]], Mine=[["kind", "title", "question"]]))

    with pytest.raises(RefusedError, match="of the sheet 'Mine' has no column 'answer', 'fits'"):
        read_sheet(xlsx.read_rows(file), file)


def test_what_is_written_breaks_no_rule(take: Import, tmp_path: Path, root: Path) -> None:
    """After an import the book has no error, and a text that lacks is a warning."""
    take("bank.xlsx", workbook(tmp_path, HEAD, row(kind="one answer", title="A", question="B",
         answer="c", fits="yes"), row(answer="d", why="So.")))  # fmt: skip
    new = [each for each in check_book(read_book(root)) if "imported" in str(each.file)]
    assert [each.code for each in new if each.level is Level.WARNING] == ["text-todo"]
    assert not [each for each in new if each.level is Level.ERROR]


def test_a_cell_longer_than_any_is_told(take: Import) -> None:
    """The reader of tables has a bound of its own, also for the names of the columns."""
    for text in (
        "x" * 140_000,
        f"kind,title,question,answer,fits\none answer,T,{'x' * 140_000},a,yes",
    ):
        with pytest.raises(
            RefusedError, match=r"bank.csv:[12]: the table cannot be read: near row"
        ):
            take("bank.csv", text)


@pytest.mark.parametrize("packed", [zipfile.ZIP_LZMA, zipfile.ZIP_BZIP2, zipfile.ZIP_DEFLATED])
def test_a_part_that_cannot_be_unpacked_is_told(packed: int, take: Import, tmp_path: Path) -> None:
    """However it was packed: what no workbook may use is not even begun."""
    file = tmp_path / "a.zip"
    with zipfile.ZipFile(file, "w", packed) as parts:
        parts.writestr("xl/worksheets/sheet1.xml", "<a>" * 500)
    raw = bytearray(file.read_bytes())
    start = raw.index(b"sheet1.xml") + 10
    raw[start : start + 12] = b"\xff" * 12

    with pytest.raises(RefusedError, match="opened safely: it is damaged"):
        take("bank.xlsx", bytes(raw))


def test_nothing_is_printed_of_a_style_that_is_not_there(
    take: Import, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What the library says to its own authors is no sentence for a trainer."""
    whole, file = tmp_path / "whole.zip", tmp_path / "mutated.zip"
    whole.write_bytes(workbook(tmp_path, HEAD, FIRST, OTHER))
    with zipfile.ZipFile(whole) as old, zipfile.ZipFile(file, "w") as new:
        for name in old.namelist():
            text = old.read(name)
            if name == "xl/styles.xml":
                assert b'<cellStyle name="Normal" xfId="0"' in text
                text = text.replace(b'name="Normal" xfId="0"', b'name="Normal" xfId="9999"')
            new.writestr(name, text)

    # An older openpyxl reads it all the same.
    with suppress(RefusedError):
        take("bank.xlsx", file.read_bytes())
    assert capsys.readouterr() == ("", "")
