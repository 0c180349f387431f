"""An import writes new files alone, and says what became of each question."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from typer.testing import CliRunner

from practiceguides import banks
from practiceguides.banks.codes import CODES
from practiceguides.banks.naming import id_of
from practiceguides.banks.yaml_text import written
from practiceguides.cli.main import app
from practiceguides.content.fields import ID
from practiceguides.content.source import parse_yaml

from .conftest import SAMPLES, TRIED, Import, codes, said

ASKED = "::The quay::Who?{=you#So. ~me#Not so.}"


def run(*words: str | Path) -> tuple[int, str]:
    """Run a command; its status and all that it said."""
    done = CliRunner().invoke(app, [str(word) for word in words])
    return done.exit_code, " ".join(done.output.split())


def test_no_file_is_written_over(take: Import, root: Path) -> None:
    """What is there stays, in whatever folder; the bank's question is refused."""
    first = take("a.gift", ASKED.replace("The quay", "A new one"))
    before = first.taken[0].file.read_text("utf-8")
    report = take("b.gift", f"{ASKED}\n\n{ASKED.replace('The quay', 'A new one')}")

    assert "there is one already with the id 'quay'" not in said(report, root)
    assert codes(report).count("item-there") == 1
    assert first.taken[0].file.read_text("utf-8") == before


def test_an_id_of_the_book_is_never_taken(take: Import, root: Path) -> None:
    """An item of another folder keeps its id for itself; nothing of it is replaced."""
    report = take(
        "a.gift", ASKED.replace("The quay", "Quay") + "\n\n" + ASKED.replace("The quay", "Counter")
    )

    assert report.taken == []
    assert "there is one already with the id 'counter': book/exercises/counter.yaml" in said(
        report, root
    )


def test_two_of_one_title_get_two_ids(take: Import) -> None:
    """Both are taken, and it is told what the second is called."""
    report = take("a.gift", f"{ASKED}\n\n{ASKED}")

    assert [each.file.stem for each in report.taken] == ["the-quay", "the-quay-2"]
    assert "bank-renamed" in codes(report)


@pytest.mark.parametrize(
    ("words", "made"),
    [
        ("Who interprets?", "who-interprets"), ("Người phiên dịch", "nguoi-phien-dich"),
        ("../../etc/passwd", "etc-passwd"), ("3 doors", "doors"), ("ล่าม", "none"),
        ("True", "is-true"), ("CON", "is-con"), ("She's here", "shes-here"),
        ("a" * 60, "a" * 40), ("word " * 20, "word-word-word-word-word-word-word-word"),
    ],
)  # fmt: skip
def test_ids_are_made_of_words(words: str, made: str) -> None:
    """Letters of Latin script become an id; whatever has none gets another name."""
    assert id_of(words, "none") == made


@TRIED
@given(st.text(max_size=60))
def test_every_id_is_one(words: str) -> None:
    """No title gives a name that is a path or no id."""
    assert ID.fullmatch(id_of(words, "none"))


TEXTS = st.text(st.characters(exclude_categories=["Cc", "Cs", "Cn"]), max_size=150) | st.text(
    "#:-'\"|>&*!%@`{}[] \na", max_size=60
)


@TRIED
@given(TEXTS, st.text(max_size=40))
def test_every_text_is_read_back_from_yaml(text: str, remark: str) -> None:
    """What is written in a file is what was meant, whatever signs it has; remarks stay remarks."""
    data = {"type": "choice", "text": text, "list": [{"id": "a", "deeper": text}, "b"]}
    try:
        found = parse_yaml(written(data, [remark]), Path("a.yaml"))
    except ValueError:
        return
    assert found.value == data


def test_the_command_tells_all_and_what_comes_next(root: Path, tmp_path: Path) -> None:
    """A trainer reads what was taken, changed and refused, and how to show it."""
    status, told = run("import", SAMPLES / "desk.gift", root, "--into", "book/desk")

    assert status == 1
    assert "desk.gift: 8 taken (5 of them with changes), 4 refused." in told
    assert "is now book/desk/exercises/who-interprets.yaml (choice)" in told
    assert "```{exercise} who-interprets" in told

    clean = tmp_path / "clean.gift"
    clean.write_text(ASKED)
    assert run("import", clean, root)[0] == 0


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["nothing.gift"], "nothing.gift: the file is not there"),
        (["pipe.gift"], "pipe.gift: the file cannot be read: it is no file"),
        (["."], "Name the bank first, then the folder"),
        (["a.docx"], "a.docx: this is no bank that can be read here. Copy the questions into"),
        (["a.html"], "From Twine, choose 'Export As Twee'."),
        (["a.gift", "--into", "../out"], "'../out' does not lie in the book."),
        (["a.gift", "--into", "/tmp"], "'/tmp' does not lie in the book."),
        (["a.gift", "--into", "book/x/scenarios"], "Questions go into a folder 'exercises'"),
        (["a.twee", "--into", "book/x/exercises"], "Stories go into a folder 'scenarios'"),
        (["big.gift"], "the file has 50.0 MB, more than the 1 MB"),
        (["big.xlsx"], "the file has 50.0 MB, more than the 5 MB"),
    ],
)
def test_a_command_that_cannot_work_says_why(
    words: list[str], told: str, root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each mistake is a sentence with what to do, and nothing is written."""
    monkeypatch.chdir(tmp_path)
    for name in ("a.docx", "a.html", "a.gift", "a.twee"):
        Path(name).write_text(ASKED)
    os.mkfifo("pipe.gift")
    for name in ("big.gift", "big.xlsx"):
        with Path(name).open("wb") as file:
            file.truncate(50_000_000)
    before = sorted(root.rglob("*"))
    status, output = run("import", words[0], root, *words[1:])

    assert status in {1, 2}
    assert told in output
    assert sorted(root.rglob("*")) == before


def test_a_link_does_not_lead_out_of_the_book(root: Path, tmp_path: Path) -> None:
    """A folder of the book that is a link to elsewhere is not written into."""
    (tmp_path / "out").mkdir()
    (root / "book" / "out").symlink_to(tmp_path / "out")
    (tmp_path / "a.gift").write_text(ASKED)

    assert (
        "here belongs a folder, and this is none, or a link to one"
        in run("import", tmp_path / "a.gift", root, "--into", "book/out")[1]
    )


def test_what_was_taken_is_shown_at_once(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first of it, where somebody asks for it; else its place is named, and of nothing none."""
    shown: list[tuple[Path, str]] = []
    monkeypatch.setattr("practiceguides.cli.showing.see", lambda *place: shown.append(place))
    (tmp_path / "a.gift").write_text(ASKED)
    status, told = run("import", tmp_path / "a.gift", root)
    (first,) = (root / "book/imported/exercises").iterdir()

    assert status == 0
    assert f"http://127.0.0.1:8000/~item/{first.stem}" in told
    (tmp_path / "c.gift").write_text(ASKED.replace("quay", "pier"))
    run("import", tmp_path / "c.gift", root, "--open")
    assert [(top, place.startswith("~item/")) for top, place in shown] == [(root.resolve(), True)]
    assert "127.0.0.1" not in run("import", tmp_path / "a.gift", root, "--open")[1]
    assert len(shown) == 1


@pytest.mark.parametrize("command", ["import a.gift BOOK", "export BOOK --to gift"])
def test_a_broken_list_is_mended_first(
    command: str, root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without the list of facts nobody can say what a reason rests on: nothing is written."""
    monkeypatch.chdir(tmp_path)
    Path("a.gift").write_text(ASKED)
    (root / "book" / "facts.yaml").write_text("- id: [")
    status, told = run(*command.replace("BOOK", str(root)).split())

    assert status == 1
    assert "book/facts.yaml:1: this cannot be read" in told
    assert "Nothing was written. Mend what is named above, then try again." in told


def test_the_export_command(root: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Folder and ids stand in any number; a mistake is a sentence."""
    monkeypatch.chdir(tmp_path)

    assert (
        "1 items are written as GIFT in counter.gift.txt."
        in run("export", root, "counter", "--to", "gift")[1]
    )
    assert (
        "counter.gift.txt is there already, and stays as it is"
        in run("export", root, "counter", "--to", "gift")[1]
    )
    assert (
        "items are written as Excel in practice-guides.xlsx"
        in run("export", root, "--to", "xlsx")[1]
    )
    assert (
        "There is no format 'word'. Use one of: gift, moodle, xlsx, csv, twee."
        in run("export", root, "--to", "word")[1]
    )
    assert (
        "There is no item 'countr' in this book (perhaps 'counter')."
        in run("export", root, "countr", "--to", "csv")[1]
    )
    monkeypatch.chdir(root)
    assert "1 items are written as Twee in quay.twee" in run("export", "quay", "--to", "twee")[1]


def test_what_an_export_cannot_read_is_named(
    root: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """No question is missing from a bank of all without a word, and the status says so too."""
    monkeypatch.chdir(tmp_path)
    broken = root / "book" / "exercises" / "at-the-door.yaml"
    broken.write_text("type: [\n")
    told = "NOT WRITTEN cannot be read, and `guides check` says why: at-the-door"

    status, said = run("export", root, "--to", "gift")
    assert (status, told in said) == (1, True)

    for each in root.glob("book/exercises/*"):
        each.unlink()
    broken.mkdir()
    status, said = run("export", root, "--to", "twee")
    assert (status, told in said) == (1, True)


def test_a_new_bank_is_written_once(
    root: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """The template lies in the folder, can be taken in at once, and is never written over."""
    monkeypatch.chdir(tmp_path)

    assert "my-bank.xlsx is written. Fill it in" in run("new", "bank")[1]
    assert "my-bank.xlsx is there already, and stays as it is." in run("new", "bank")[1]
    assert "a.doc is no spreadsheet." in run("new", "bank", "a.doc")[1]
    assert "my-bank.xlsx: 7 taken" in run("import", "my-bank.xlsx", root)[1]
    assert run("new", "bank", "b.csv")[1].endswith("guides import b.csv")
    monkeypatch.chdir(tmp_path.parent)
    assert run("new", "bank", tmp_path / "c.csv")[1].endswith("c.csv my-workshop")


def test_every_wording_is_used() -> None:
    """No wording is left that nothing says."""
    sources = "".join(
        file.read_text("utf-8")
        for file in Path(banks.__file__).parent.glob("*.py")
        if file.name != "codes.py"
    )

    assert [code for code in CODES if f'"{code}"' not in sources] == []


def test_reports_are_plain() -> None:
    """Every wording ends where the advice begins, and advice is a sentence."""
    for code in CODES.values():
        assert not code.message.endswith(".")
        assert re.search(r"[.}]$", code.advice)


NAMES = ["b\udcff", "h\n\x1b[2J", "\u202eh\ufeff"]


@pytest.mark.parametrize("name", NAMES)
def test_a_file_of_any_name_is_taken(name: str, take: Import, root: Path) -> None:
    """No sign of its name reaches the screen, or hinders what is written."""
    told = said(take(f"{name}.gift", ASKED), root) + said(
        take(f"{name}.twee", ":: A\nHe nods.\n[[Go->B]]\n\n:: B [good]\nEnd.\n"), root
    )

    assert told.count("1 taken") == 2
    assert all(each.isprintable() for each in told.split("\n"))


def test_no_sign_of_a_title_reaches_the_screen(root: Path, tmp_path: Path) -> None:
    """Also of a question that is refused before anything in it is read, and of what has no kind."""
    hostile = "\x1b[2J\x1b[31mowned\x07\u202e\ufeff"
    (tmp_path / "a.csv").write_text(
        f'kind,title,question,answer,fits\n,,,"{hostile}",\nzzz{hostile},"{hostile}",Q,A,yes\n'
    )
    (tmp_path / "b.gift").write_text(f"::a\tb{hostile}::Q{{")

    for name in ("a.csv", "b.gift"):
        status, told = run("import", tmp_path / name, root, "--no-open")
        assert status == 1
        assert "owned" in told
        assert told.isprintable()


def test_what_cannot_be_built_is_told_at_once(root: Path, tmp_path: Path) -> None:
    """A scene without a way out, and the id of a fact in a story: as a check tells them."""
    (tmp_path / "trap.twee").write_text(
        ":: A\nHe nods.\n[[On->B]]\n[[Out->End]]\n\n:: B\n[[Round->C]]\n\n"
        ":: C\n[[Round->B]]\n\n:: End [good]\nOver.\n"
    )
    (tmp_path / "fact.csv").write_text(
        "kind,title,question,answer,fits,what happens\n"
        "one answer,Quay and pier,Who?,you,yes,By F-ID-01 she nods.\n,,,me,,She waits.\n"
    )

    for name, code in (("trap.twee", "trap"), ("fact.csv", "fact-in-story")):
        status, told = run("import", tmp_path / name, root, "--no-open")
        assert status == 1
        assert "1 taken, 0 refused" in told or "1 taken (1 of them with changes), 0 refused" in told
        assert "TO MEND, before the book can be built" in told
        assert f"[{code}]" in told
