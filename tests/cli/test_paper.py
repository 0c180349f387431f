"""`guides graph` and `guides print` write what they name, and say in a sentence what is wrong."""

from __future__ import annotations

import os
import sys
import xml.etree.ElementTree as ET
from pathlib import Path
from types import ModuleType

import pytest

from practiceguides.cli.main import main
from tests.cli.test_commands import UNCITED, run
from tests.conftest import ROOT, SCENARIO, WriteBook
from tests.hostile.stories import FILE, WIDE

FAULTY = SCENARIO.replace("(#end){#ask}", "(#ent){#ask}")
STOPPED = 130
OTHER = SCENARIO.replace("title: The quay", "title: The ferry")


@pytest.fixture
def no_weasyprint(monkeypatch: pytest.MonkeyPatch) -> None:
    """WeasyPrint is not installed."""
    monkeypatch.setitem(sys.modules, "weasyprint", None)


@pytest.fixture
def weasyprint(monkeypatch: pytest.MonkeyPatch) -> None:
    """Something that stands for WeasyPrint and writes the HTML as it is."""

    class HTML:
        def __init__(self, string: str) -> None:
            self.string = string

        def write_pdf(self, file: Path, *, pdf_variant: str) -> None:
            assert pdf_variant == "pdf/ua-1", "a PDF that a screen reader can read"
            file.write_text(self.string, encoding="utf-8")

    module = ModuleType("weasyprint")
    module.HTML = HTML
    monkeypatch.setitem(sys.modules, "weasyprint", module)


def test_graph_writes_a_picture_and_a_list(write_book: WriteBook) -> None:
    """Both files are written under the scenario's name, and both are named."""
    root = write_book()

    status, said = run("graph", "quay", root / "book")

    files = [root / "_build" / "graphs" / f"quay.{suffix}" for suffix in ("svg", "md")]
    assert (status, said) == (0, " ".join(map(str, files)))
    assert ET.parse(files[0]).getroot().tag.endswith("svg")
    assert files[1].read_text(encoding="utf-8").startswith("# The scenes of “The quay”")


@pytest.mark.usefixtures("no_weasyprint")
def test_an_edition_prints_its_own_words(write_book: WriteBook) -> None:
    """Of a story that it changes the forms lie in its folder, with the title that it gives."""
    root = write_book({"book/page.md": "# A page\n\n```{scenario} quay\n```\n"})
    mine = root / "my-workshop" / "book" / "scenarios"
    mine.mkdir(parents=True)
    (mine.parents[1] / "edition.yaml").write_text("title: Ours\nover: ..\n", encoding="utf-8")
    (mine / "quay.md").write_text(
        "---\nextends: quay\ntitle: Our own quay\n---\n", encoding="utf-8"
    )

    status, said = run("print", "quay", mine.parents[1])

    assert status == 0, said
    booklet = mine.parents[1] / "_build" / "print" / "quay" / "booklet.html"
    assert "Our own quay" in booklet.read_text(encoding="utf-8")


@pytest.mark.usefixtures("no_weasyprint")
def test_print_writes_two_forms_and_says_how_to_get_pdf(write_book: WriteBook) -> None:
    """Without WeasyPrint there is HTML, and a note; that is no fault."""
    root = write_book()

    status, said = run("print", "quay", root)

    folder = root / "_build" / "print" / "quay"
    assert status == 0
    assert sorted(file.name for file in folder.iterdir()) == ["booklet.html", "facilitator.html"]
    assert str(folder / "booklet.html") in said
    assert "Only HTML was written." in said
    assert "pip install 'practiceguides[book,print]'" in said


@pytest.mark.usefixtures("no_weasyprint")
def test_pdf_that_cannot_be_written_ends_with_status_1(write_book: WriteBook) -> None:
    """With --pdf and without WeasyPrint nothing is written, and one sentence says what to do."""
    root = write_book()

    status, said = run("print", "quay", root, "--pdf")

    assert status == 1
    install = "Run: pip install 'practiceguides[book,print]'"
    assert said == f"For PDF, WeasyPrint is needed. {install}"
    assert not (root / "_build").exists()


@pytest.mark.usefixtures("weasyprint")
@pytest.mark.parametrize("options", [[], ["--pdf"]])
def test_pdf_is_written_beside_each_form(write_book: WriteBook, options: list[str]) -> None:
    """With WeasyPrint each form is there as PDF too, asked for or not."""
    root = write_book()

    status, said = run("print", "quay", root, *options)

    folder = root / "_build" / "print" / "quay"
    assert status == 0
    for form in ("booklet", "facilitator"):
        html, pdf = folder / f"{form}.html", folder / f"{form}.pdf"
        assert pdf.read_text(encoding="utf-8") == html.read_text(encoding="utf-8")
        assert str(pdf) in said


@pytest.mark.usefixtures("weasyprint")
def test_the_sheets_of_a_story_are_of_one_text(
    write_book: WriteBook, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A print that is stopped at the last sheet has changed none; a killed one leaves no rest."""
    root = write_book()
    run("print", "quay", root)
    folder = root / "_build" / "print" / "quay"
    before = {file.name: file.read_bytes() for file in folder.iterdir()}
    (folder / ".writing-of-one-that-was-killed").touch()
    (root / FILE).write_text(OTHER, encoding="utf-8")
    html = sys.modules["weasyprint"].HTML
    write, written = html.write_pdf, []

    def stopped(self: object, file: Path, *, pdf_variant: str) -> None:
        written.append(file)
        if len(written) == len(before) // 2:
            raise KeyboardInterrupt
        write(self, file, pdf_variant=pdf_variant)

    with monkeypatch.context() as patched:
        patched.setattr(html, "write_pdf", stopped)
        assert run("print", "quay", root)[0] == STOPPED
    assert {file.name: file.read_bytes() for file in folder.iterdir()} == before

    assert run("print", "quay", root)[0] == 0
    after = {file.name: file.read_text(encoding="utf-8") for file in folder.iterdir()}
    assert after.keys() == before.keys()
    assert all("The ferry" in text for text in after.values())


def test_a_missing_library_of_the_system_is_told(
    write_book: WriteBook, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """WeasyPrint without Pango is told as that, not as a fault."""
    (tmp_path / "weasyprint.py").write_text("raise OSError('cannot load library')\n")
    monkeypatch.delitem(sys.modules, "weasyprint", raising=False)
    monkeypatch.syspath_prepend(tmp_path)

    status, said = run("print", "quay", write_book(), "--pdf")

    assert status == 1
    assert "Pango" in said


def test_a_real_pdf_is_a_pdf(write_book: WriteBook) -> None:
    """Where WeasyPrint is installed, it reads both forms without complaint."""
    pytest.importorskip("weasyprint", exc_type=(ImportError, OSError))
    root = write_book()

    assert run("print", "quay", root, "--pdf")[0] == 0
    for form in ("booklet", "facilitator"):
        file = root / "_build" / "print" / "quay" / f"{form}.pdf"
        assert file.read_bytes().startswith(b"%PDF-")


@pytest.mark.usefixtures("no_weasyprint")
@pytest.mark.parametrize("command", ["print", "graph"])
def test_what_is_too_much_for_paper_is_told(write_book: WriteBook, command: str) -> None:
    """Conditions over forty flags are printed as they are, and their author reads which."""
    root = write_book({FILE: WIDE["one of two, twenty times"]})

    status, said = run(command, "quay", root)

    assert status == 0
    assert f"warning: {FILE}:" in said
    assert "2 of 2 conditions ask for too much to be made short on paper" in said


@pytest.mark.parametrize("command", ["print", "graph", "build"])
def test_where_memory_does_not_suffice_a_command_ends_with_status_1(
    write_book: WriteBook, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
    command: str,
) -> None:  # fmt: skip
    """One sentence says so, and nothing is written."""

    def no_memory(_scenario: object) -> None:
        raise MemoryError

    monkeypatch.setattr("practiceguides.scenarios.signs.pencil", no_memory)
    page = "# A page\n\n```{scenario} quay\n```\n"
    config = (ROOT / "_config.yml").read_text(encoding="utf-8")
    root = write_book({"_config.yml": config, "book/page.md": page})
    words = [command, "quay", str(root)] if command != "build" else [command, str(root)]
    monkeypatch.setattr(sys, "argv", ["guides", *words])

    with pytest.raises(SystemExit) as end:
        main()

    assert end.value.code == 1
    assert "memory" in capsys.readouterr().err
    assert not [*root.rglob("*booklet.html"), *root.rglob("*.svg"), *root.rglob("_build/html/*")]


@pytest.mark.usefixtures("no_weasyprint")
def test_without_a_name_all_scenarios_are_printed(
    write_book: WriteBook, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`guides print` alone prints every scenario of the book that it stands in."""
    monkeypatch.chdir(write_book({"book/scenarios/ferry.md": OTHER}))

    status, _ = run("print")

    assert status == 0
    assert sorted(folder.name for folder in Path("_build/print").iterdir()) == ["ferry", "quay"]


@pytest.mark.parametrize("command", ["graph", "print"])
def test_a_wrong_name_is_told_with_the_nearest(write_book: WriteBook, command: str) -> None:
    """A name that is not there: what was perhaps meant, and what there is."""
    root = write_book({"book/scenarios/ferry.md": OTHER})

    status, said = run(command, "quai", root)

    assert status == 2
    assert said == (
        "There is no scenario 'quai' in this book (perhaps 'quay'). There is: ferry, quay."
    )
    assert run(command, "counter", root)[0] == 2  # an exercise is no scenario


@pytest.mark.parametrize("words", [["graph", "quay"], ["print", "quay"], ["print"]])
def test_a_book_without_scenarios_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: list[str]
) -> None:
    """Where there is nothing to draw or print, one sentence says so."""
    (tmp_path / "_toc.yml").write_text("format: jb-book\nroot: book/page\n")
    monkeypatch.chdir(tmp_path)

    assert run(*words) == (2, "This book has no scenario yet.")


@pytest.mark.parametrize("command", ["graph", "print"])
@pytest.mark.parametrize("text", [FAULTY, "no front matter"])
def test_a_faulty_scenario_reports_its_problems(
    write_book: WriteBook, command: str, text: str
) -> None:
    """Nothing is made of a text with errors; file, line and advice are told."""
    root = write_book({"book/scenarios/quay.md": text})

    status, said = run(command, "quay", root)

    assert status == 1
    assert "error: book/scenarios/quay.md:" in said
    assert "Mend what is named above" in said
    assert not (root / "_build").exists()


@pytest.mark.usefixtures("no_weasyprint")
def test_a_faulty_scenario_does_not_stop_the_others(
    write_book: WriteBook, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The sound scenarios are printed, and the status says that one is not."""
    monkeypatch.chdir(write_book({"book/scenarios/ferry.md": FAULTY}))

    status, said = run("print")

    assert status == 1
    assert "book/scenarios/ferry.md" in said
    assert [folder.name for folder in Path("_build/print").iterdir()] == ["quay"]


@pytest.mark.usefixtures("no_weasyprint")
@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes")
def test_a_scenario_that_cannot_be_read_is_told_wherever_it_lies(write_book: WriteBook) -> None:
    """A pipe is no story, and an edition misses one of the book below it: neither goes unsaid."""
    page = "# A page\n\n```{scenario} ferry\n```\n"
    root = write_book({"book/page.md": page, "book/scenarios/ferry.md": FAULTY})
    (root / "ed").mkdir()
    (root / "ed" / "edition.yaml").write_text("title: Ours\nover: ..\n")
    status, said = run("print", root / "ed")
    assert (status, "book/scenarios/ferry.md" in said) == (1, True)

    (root / "book" / "scenarios" / "ferry.md").unlink()
    os.mkfifo(root / "book" / "scenarios" / "ferry.md")
    status, said = run("print", root)
    assert (status, "book/scenarios/ferry.md: the file cannot be read" in said) == (1, True)


def test_a_warning_stops_nothing(write_book: WriteBook) -> None:
    """A scenario that could be better can be drawn."""
    assert run("graph", "quay", write_book({"book/scenarios/quay.md": UNCITED}))[0] == 0


@pytest.mark.parametrize("command", ["graph", "print"])
@pytest.mark.parametrize("package", ["fast_sugiyama", "jinja2"])
def test_a_missing_package_is_told(
    write_book: WriteBook, monkeypatch: pytest.MonkeyPatch, command: str, package: str
) -> None:
    """Without the extra `book` one sentence says what to install."""
    for name in ("pages.paper.printed", "scenarios.drawing", "scenarios.sheet", "scenarios.rows"):
        monkeypatch.delitem(sys.modules, f"practiceguides.{name}", raising=False)
    monkeypatch.setitem(sys.modules, package, None)

    status, said = run(command, "quay", write_book())

    if (command, package) == ("graph", "jinja2"):
        assert status == 0
    else:
        assert status == 2
        install = "Run: pip install 'practiceguides[book]'"
        assert said == f"{package} is not installed. {install}"


@pytest.mark.parametrize("words", [["graph", "quay"], ["print", "quay"]])
def test_a_place_without_a_book_is_told(words: list[str], tmp_path: Path) -> None:
    """Where there is no book, one sentence says so."""
    status, said = run(*words, tmp_path)

    assert status == 2
    assert "_toc.yml" in said


@pytest.mark.parametrize("command", ["graph", "print"])
def test_a_faulty_list_is_told_as_the_cause(write_book: WriteBook, command: str) -> None:
    """A scenario is not drawn or printed without the facts and answers that it may name."""
    status, said = run(command, "quay", write_book({"book/country.yaml": "questions: [\n"}))

    assert status == 1
    assert "book/country.yaml:2: this cannot be read" in said
    assert "Mend what is named above" in said
