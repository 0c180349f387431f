"""`guides texts`, and `guides build` in other languages, as a trainer uses them."""

from __future__ import annotations

import errno
import sys
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest
from typer.testing import CliRunner

from practiceguides.cli.build import languages_from
from practiceguides.cli.main import app
from tests.pseudo import LONGER
from tests.turns import after_its_turn

from .conftest import forget


def run(*words: str | Path) -> tuple[int, str]:
    """Run a command; its status and all that it said."""
    done = CliRunner().invoke(app, [str(word) for word in words])
    return done.exit_code, " ".join(done.output.split())


def test_the_first_time_all_parts_are_written(sample: Path) -> None:
    """A file for each part lies in the book; each says how many texts it has."""
    status, said = run("texts", "sw", sample)
    files = sorted(file.name for file in (sample / "translations" / "sw").iterdir())

    assert status == 0
    assert {"core.po", "interface.po", "book.po", "desks.po"} <= set(files)
    assert "translations/sw/core.po: " in said


def test_two_at_once_wait_for_each_other(sample: Path) -> None:
    """What two translators send back at the same time is all there afterwards."""
    status, said = after_its_turn(sample / "_build", lambda: run("texts", "sw", sample))

    assert status == 0
    assert "is at work on this book" in said


def test_a_folder_that_nobody_may_look_into_is_told(
    sample: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else a build would take the translator's words out, and say nothing."""
    run("texts", "sw", sample)
    look = Path.iterdir

    def shut(folder: Path) -> Iterator[Path]:
        if folder.name == "sw":
            raise PermissionError(errno.EACCES, "Permission denied", str(folder))
        return look(folder)

    monkeypatch.setattr(Path, "iterdir", shut)
    status, said = run("build", sample, "--language", "sw")

    assert status == 1
    assert "translations/sw: you have no right to look into this folder." in said


def test_one_part_can_be_begun_alone(sample: Path) -> None:
    """Only the part that is named is written, and the others are told."""
    status, said = run("texts", "sw", sample, "--only", "core")

    assert status == 0
    assert [file.name for file in (sample / "translations" / "sw").iterdir()] == ["core.po"]
    assert "Not begun: interface, " in said


@pytest.mark.parametrize("said", ["5", "book/03-the-island", "[5, book/03-the-island]"])
def test_a_setting_of_another_shape_stops_no_translator(sample: Path, said: str) -> None:
    """What is no list of pages names none; of a list, each page stands in `core`."""
    settings = sample / "_config.yml"
    settings.write_text(
        f"{settings.read_text('utf-8')}\n    practiceguides_stays: {said}\n", "utf-8"
    )
    status, _ = run("texts", "sw", sample, "--only", "core")

    text = (sample / "translations/sw/core.po").read_text("utf-8")
    assert (status, "book/03-the-island" in text) == (0, said.startswith("["))


def test_a_changed_text_is_told(whole: Path) -> None:
    """Whoever runs it after a change reads how many translations wait."""
    file = whole / "book" / "exercises" / "the-notice.yaml"
    text = file.read_text(encoding="utf-8").replace("title: The notice", "title: The old notice")
    file.write_text(text, encoding="utf-8")
    status, said = run("texts", LONGER, whole)

    assert status == 0
    assert "1 texts have changed since they were translated" in said


def test_check_writes_nothing_and_says_how_far_it_is(whole: Path) -> None:
    """A table says of each part what is shown and what lacks; files stay as they are."""
    forget(whole, "the-notice/title")
    before = {file: file.read_bytes() for file in whole.rglob("*.po")}
    status, said = run("texts", LONGER, whole, "--check")

    assert status == 0, said
    assert "24 of 25 pieces" in said
    assert {file: file.read_bytes() for file in before} == before


def test_a_broken_translation_ends_a_check_with_status_1(whole: Path) -> None:
    """An error is told with its file and its line."""
    file = whole / "translations" / LONGER / "core.po"
    text = file.read_text(encoding="utf-8")
    begins = 'msgid "The notice"\nmsgstr "'
    assert begins in text
    file.write_text(text.replace(begins, f"{begins}**"), encoding="utf-8")
    status, said = run("texts", LONGER, whole, "--check")

    assert status == 1
    assert f"error: translations/{LONGER}/core.po:" in said
    assert "[text-signs-added]" in said


def test_an_edition_hears_of_its_own_translations_alone(whole: Path) -> None:
    """What the book under it has amiss its translators cannot mend."""
    file = whole / "translations" / LONGER / "core.po"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace('msgstr "', 'msgstr "**', 2), encoding="utf-8")
    mine = whole / "my-workshop"
    mine.mkdir()
    (mine / "edition.yaml").write_text("title: Ours\nover: ..\n", encoding="utf-8")

    assert "[text-signs-added]" in run("texts", LONGER, whole, "--check")[1]
    status, said = run("texts", LONGER, mine, "--check")
    assert (status, "[text-signs-added]" in said, "shown whole" in said) == (0, False, True)


@pytest.mark.parametrize(
    ("language", "po", "told"),
    [
        (LONGER, 'msgctxt "a"\nmsgid "half\n', "translations/{}/core.po:2: this is no PO file"),
        ("sw", None, "edition.yaml:3: nothing is translated into 'sw' yet"),
        (LONGER.upper(), None, f"or name another one (perhaps '{LONGER}')"),
        ("root", None, "edition.yaml:3: 'root' is no language that is known here"),
        (LONGER, None, "nothing to mend"),
    ],
)
def test_the_check_of_an_edition_reads_the_language_that_it_is_shown_in(
    whole: Path, language: str, po: str | None, told: str
) -> None:
    """What would keep it from being built is told before, and at the trainer's own line."""
    mine = whole / "my-workshop"
    (mine / "translations" / language).mkdir(parents=True)
    settings = f"title: Ours\nover: ..\nlanguage: {language}\ncontents: [01-the-counter]\n"
    (mine / "edition.yaml").write_text(settings, encoding="utf-8")
    if po:
        (mine / "translations" / language / "core.po").write_text(po, encoding="utf-8")
    status, said = run("check", mine)

    assert (status == 0, told.format(language) in said) == ("mend" in told, True), said


def test_what_the_check_finds_is_told_where_no_translation_can_be_read(
    whole: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without the library for PO files the rest is checked, and one line says what was not."""
    for name in [each for each in sys.modules if each.startswith("practiceguides.translations.")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "polib", None)
    mine = whole / "my-workshop"
    mine.mkdir()
    settings = f"title: Ours\nover: ..\nlanguage: {LONGER}\ncontents: [01-the-contour]\n"
    (mine / "edition.yaml").write_text(settings, encoding="utf-8")
    status, said = run("check", mine)

    assert status == 1
    assert f"edition.yaml:3: the translation into '{LONGER}' was not looked at: polib is" in said
    assert "01-the-contour" in said


def test_all_that_is_wrong_in_all_files_is_told_in_one_check(whole: Path) -> None:
    """Two files that are damaged hide neither each other nor a translation in a third."""
    folder = whole / "translations" / LONGER
    for name in ("interface.po", "desks.po"):
        (folder / name).write_text('msgctxt "a"\nmsgid "half\n', encoding="utf-8")
    core = folder / "core.po"
    begins = 'msgid "The notice"\nmsgstr "'
    core.write_text(core.read_text("utf-8").replace(begins, f"{begins}**"), encoding="utf-8")
    status, said = run("texts", LONGER, whole, "--check")

    assert status == 1
    assert f"translations/{LONGER}/interface.po:2" in said
    assert f"translations/{LONGER}/desks.po:2" in said
    assert "[text-signs-added]" in said
    assert "No text was written" not in said
    assert "No text was written" in run("texts", LONGER, whole)[1]


def test_the_sheet_of_an_edition_holds_what_is_shown(whole: Path) -> None:
    """The book's translations stand in it, each marked; only what is changed there is its own.

    A name of a second reader is a change too.
    """
    mine = whole / "my-workshop"
    mine.mkdir()
    (mine / "edition.yaml").write_text("title: Ours\nover: ..\n", encoding="utf-8")
    status, said = run("texts", LONGER, mine, "--sheet")
    sheet = mine / f"texts-{LONGER}.xlsx"
    book = openpyxl.load_workbook(sheet)
    rows = [row for each in book.worksheets[1:] for row in each.iter_rows(min_row=2)]
    below = [row for row in rows if str(row[1].value).startswith("From the book under yours, a d")]

    assert status == 0
    assert "translations of the book under yours, each marked so" in said
    assert len(below) >= len(rows) - 3
    assert all(row[4].value and row[5].value == "yes" for row in below)

    def own() -> str:
        files = sorted((mine / "translations" / LONGER).glob("*.po"))
        return "".join(file.read_text("utf-8") for file in files)

    before = own()
    assert (
        "0 translations are new or changed" in run("texts", LONGER, mine, "--from-sheet", sheet)[1]
    )
    assert own() == before

    title = next(row for row in below if row[3].value == "The counter")
    claim = next(row for row in below if "A claim:" in row[1].value)
    title[4].value, claim[6].value = "Kaunta", "Bilo, who speaks both"
    book.save(sheet)
    assert (
        "2 translations are new or changed" in run("texts", LONGER, mine, "--from-sheet", sheet)[1]
    )
    assert 'msgstr "Kaunta"' in own()
    assert own().count("# second reader: Bilo") == 1
    assert own().count("msgctxt") == before.count("msgctxt") + 2


def test_a_sheet_goes_out_and_comes_back(sample: Path) -> None:
    """What is filled in and marked as done stands in the PO file afterwards.

    A sheet that is there already is not written over.
    """
    run("texts", "sw", sample, "--only", "core", "--sheet")
    sheet = sample / "texts-sw.xlsx"
    book = openpyxl.load_workbook(sheet)
    for row in book["core"].iter_rows(min_row=2):
        if row[3].value == "The counter":
            row[4].value, row[5].value = "Kaunta", "yes"
    book.save(sheet)
    status, said = run("texts", "sw", sample, "--from-sheet", sheet)

    assert status == 0
    assert "translations are new or changed" in said
    po = (sample / "translations" / "sw" / "core.po").read_text(encoding="utf-8")
    assert 'msgid "The counter"\nmsgstr "Kaunta"' in po
    status, said = run("texts", "sw", sample, "--sheet")
    assert (status, "is there already" in said) == (2, True)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["en"], "is the language that the book is written in"),
        (["xx1"], "is no language that is known here"),
        (["id-/../x"], "is no language that is known here"),
        (["sw", "--only", "cor"], "There is no part cor. There are: interface"),
        (["sw", "--from-sheet", "nowhere.xlsx"], "the sheet is not there"),
    ],
)
def test_a_mistake_is_told_in_a_sentence(sample: Path, words: list[str], told: str) -> None:
    """A wrong language, part or file is named, and nothing is written."""
    status, said = run("texts", words[0], sample, *words[1:])

    assert status in {1, 2}
    assert told in said
    assert not (sample / "translations").exists()


def test_a_language_without_translations_is_not_built(sample: Path) -> None:
    """Who builds it reads how one is begun."""
    status, said = run("build", sample, "--language", "sw")

    assert status == 1
    assert f"Write `guides texts sw {sample}` and fill in its files" in said
    assert not (sample / "_build" / "sw").exists()


def test_a_word_that_is_no_language_is_not_blamed_on_a_file(sample: Path) -> None:
    """It stands in the command: nothing in the folder is to be mended."""
    for words in (["--language", "xx1"], ["--also", "klingon"]):
        status, said = run("build", sample, *words)

        assert status == 2
        assert said.startswith(f"'{words[1]}' is no language that is known here. Write its code")


def test_pages_lead_to_each_other_in_all_languages() -> None:
    """The first language lies around the others; from each there is a way to each."""
    tags = ["en", "id", "th"]

    assert languages_from("en", tags) == [("en", ""), ("id", "id/"), ("th", "th/")]
    assert languages_from("th", tags) == [("en", "../"), ("id", "../id/"), ("th", "")]
