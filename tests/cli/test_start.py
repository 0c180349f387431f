"""The command in a place that lacks what others have: a stream, letters, a folder, room."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import WriteBook

GUIDES = f"{shlex.quote(sys.executable)} -m practiceguides.cli"
THAI = "::Q1:: ใครถือหนังสือเดินทาง {=เขา ~นายจ้าง}\n"

pytestmark = pytest.mark.skipif(os.name == "nt", reason="needs a POSIX shell")
UNPRIVILEGED = "env" if os.geteuid() else "setpriv --bounding-set -all"
"""What runs a command without the rights of an administrator, to whom no folder is shut."""
needs_unprivileged = pytest.mark.skipif(
    not shutil.which(UNPRIVILEGED.split(maxsplit=1)[0]), reason="an administrator may do all"
)


def guides(words: str, folder: Path, before: str = "", **variables: str) -> tuple[int, str]:
    """The status of the command in a shell, after what is done there `before`, and all it said."""
    done = subprocess.run(
        ["bash", "-c", f"{before}\n{GUIDES} {words}"],
        check=False,
        cwd=folder,
        env=os.environ | variables,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        stdin=subprocess.DEVNULL,
        timeout=50,
    )
    said = done.stdout.decode(errors="surrogateescape")
    assert "Traceback" not in said
    return done.returncode, said


@pytest.fixture
def small(write_book: WriteBook) -> Path:
    """The small book, with a bank in Thai beside it."""
    root = write_book()
    (root / "thai.gift").write_text(THAI, encoding="utf-8")
    return root


@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
def test_a_stream_may_be_closed(small: Path, closed: str) -> None:
    """An import does all that it does otherwise, and asks nobody who cannot answer."""
    assert guides(f"import thai.gift {closed}", small)[0] == 0
    assert [*(small / "book" / "imported").rglob("*.yaml")] != []


@pytest.mark.parametrize("seconds", ["", "abc", "9" * 20])
def test_a_day_that_is_none_is_told(small: Path, seconds: str) -> None:
    """Sphinx reads it as soon as it is there, and would end with a fault of its own."""
    status, said = guides("build", small, SOURCE_DATE_EPOCH=seconds)
    assert status == 2
    assert f"The variable SOURCE_DATE_EPOCH holds '{seconds}', and no number of seconds." in said


@pytest.mark.parametrize("encoding", ["ascii", "cp1252"])
def test_a_terminal_may_lack_letters(small: Path, encoding: str) -> None:
    """What it cannot show are codes in its place."""
    status, said = guides("import thai.gift", small, PYTHONIOENCODING=encoding)
    assert status == 0
    assert "1 taken" in said
    assert guides("texts --help", small, PYTHONIOENCODING=encoding)[0] == 0


@pytest.mark.parametrize("words", ["check", "new edition mine"])
def test_the_folder_may_be_gone(tmp_path: Path, words: str) -> None:
    """Who stands in a folder that somebody deleted is told so."""
    status, said = guides(words, tmp_path, "mkdir g; cd g; rmdir ../g")
    assert (status, "is not there any more" in said) == (1, True), said


def test_a_file_may_have_no_room(small: Path) -> None:
    """What cannot be written, for whatever reason, is a sentence, with the fault's file or not."""
    status, said = guides("schemas", small, "ulimit -f 1")
    assert status == 1
    assert re.search(r"book/schemas/\w+\.json cannot be written or read: File too large\.\n", said)
    assert ".writing-" not in said


@needs_unprivileged
@pytest.mark.parametrize(
    "words", ["check", "export --to gift", "graph quay", "print", "new page ninth"]
)
def test_a_folder_that_is_shut_is_named(small: Path, words: str) -> None:
    """Each command names it, and none takes for missing what lies in it."""
    status, said = guides(words, small, f"chmod 0 book; {UNPRIVILEGED} \\")
    (small / "book").chmod(0o755)

    assert status == 1
    assert "error: book: you have no right to look into this folder" in said


@needs_unprivileged
def test_a_folder_that_takes_nothing_is_told_by_the_file_that_was_meant(small: Path) -> None:
    """The name under which a file is begun says nothing to whoever meant another one."""
    status, said = guides("export --to csv --out a.csv", small, f"chmod a-w .; {UNPRIVILEGED} \\")
    small.chmod(0o755)

    assert status == 1
    assert (
        "a.csv cannot be written or read: you have no right to it. Give yourself the right" in said
    )


@pytest.mark.parametrize(
    ("words", "named_in"), [("new chapter ninth", "_toc.yml"), ("new page ninth", "_toc.yml"),
                            ("new exercise choice ninth --on page", "book/page.md")],
)  # fmt: skip
def test_what_could_not_be_named_is_not_there(small: Path, words: str, named_in: str) -> None:
    """Where the second file has no room the first one goes, so that the same can be done again."""
    with (small / named_in).open("a", encoding="utf-8") as file:
        file.write("# more\n" * 2_000)

    assert guides(words, small, "ulimit -f 12")[0] == 1
    assert [*small.rglob("ninth*")] == []
    assert guides(words, small)[0] == 0


def test_a_fault_of_ours_may_find_no_room(small: Path) -> None:
    """Where not even its details can be kept, a fault of ours is a sentence all the same."""
    told = "from practiceguides.cli import main; main.app = lambda: 1 / 0; main.main()"
    command = f"ulimit -f 0; {shlex.quote(sys.executable)} -c {shlex.quote(told)}; exit $?"
    status, said = guides("", small, command)
    assert status == 3
    assert "ZeroDivisionError" in said
    assert "could not be written into a file" in said


@pytest.mark.parametrize("width", ["abc", "-5", "0", "²"])
def test_a_wrong_width_is_none(small: Path, width: str) -> None:
    """What says wrongly how wide the terminal is does not count."""
    variables = {"TERMINAL_WIDTH": width, "COLUMNS": width}
    status, said = guides("--help", small, **variables)
    assert (status, "check" in said) == (0, True), said


@pytest.mark.parametrize("name", [r"g\xff", r"e\n\e[2J", r"e\u202e"])
@pytest.mark.parametrize("words", ["new edition $'{}'", "check $'{}'", "build"])
def test_a_name_is_of_letters(small: Path, name: str, words: str) -> None:
    """A folder whose name no text can hold is refused in one line, which shows its codes."""
    before = f"mkdir $'{name}'; cp -r book _*.yml $'{name}'"
    if words == "build":
        before += f"; cd $'{name}'"
    status, said = guides(words.format(name), small, before)
    assert status in {1, 2}
    assert "give it a name of letters" in said
    assert said.count("\n") == 1
    assert "\x1b" not in said
    assert "\u202e" not in said


def test_a_sheet_is_a_file(small: Path) -> None:
    """Nothing is awaited from a pipe that nobody writes into."""
    status, said = guides("texts id --from-sheet pipe.xlsx", small, "mkfifo pipe.xlsx")
    assert (status, "is no file" in said) == (2, True), said


@pytest.mark.parametrize("name", ["exercises", "scenarios"])
def test_an_import_goes_through_no_link(small: Path, name: str) -> None:
    """Nothing is written where a link in the book leads to."""
    before = f"mkdir ../outside book/imported; ln -s ../../../outside book/imported/{name}"
    status, said = guides("import thai.gift", small, before)
    assert (status, f"book/imported/{name}: here belongs a folder" in said) == (1, True), said
    assert [*(small.parent / "outside").iterdir()] == []


def test_direction_signs_are_shown_as_codes(small: Path) -> None:
    """A name cannot turn around what else a line says."""
    for words in ("new edition $'e\\u2067'", "schemas $'e\\u2067'"):
        status, said = guides(words, small)
        assert status == 0, said
        assert "\u2067" not in said
        assert r"e\u2067" in said
    before = "cp thai.gift $'t\\u2067.gift'"
    said = guides("import $'t\\u2067.gift'", small, before)[1]
    assert r"t\u2067.gift: 1 taken" in said


@pytest.mark.parametrize("place", ["_build", "book", "translations/id"])
def test_a_folder_that_is_too_deep_is_told(small: Path, place: str) -> None:
    """A small archive may bring it: a sentence, and no fault of ours."""
    begun = f"mkdir -p {place}/$(printf 'd/%.0s' {{1..1200}})"
    told = [guides(words, small, begun) for words in ("check", "build", "texts id")]
    # What pytest would clean up calls itself for each folder.
    subprocess.run(["rm", "-r", small / place], check=True)
    for status, said in told:
        assert status in {0, 1}, said
        assert "fault" not in said
        assert place != "_build" or "more than 100 folders lie inside each other" in said


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no such device")
def test_what_cannot_be_said_is_told(small: Path) -> None:
    """A disk that takes no more of what is said: one sentence, and none of Python's."""
    for words in ("--help", "check", "new exercise --help"):
        status, said = guides(f"{words} > /dev/full", small)
        assert (status, "The disk is full." in said) == (1, True), words
        assert "Exception ignored" not in said


@needs_unprivileged
def test_a_folder_of_somebody_else_is_told(small: Path) -> None:
    """Who shares a folder and may not write there hears what to do."""
    (small / "_build").mkdir()
    (small / "_build" / ".lock").touch()
    (small / "_build" / ".lock").chmod(0o444)
    before = f"cd {shlex.quote(str(small))}; {UNPRIVILEGED} "
    done = subprocess.run(
        ["bash", "-c", f"{before} {GUIDES} build"], check=False, capture_output=True, text=True
    )
    assert done.returncode == 1
    assert "Somebody else has built here, and you have no right to write" in done.stderr


def test_ctrl_c_while_the_command_is_loaded_shows_no_traceback() -> None:
    """Where its first own module asks for others, nothing has begun that had to be ended."""
    program = """
import builtins, os, signal
real = builtins.__import__
def load(name, *given):
    if name == "threading":
        os.kill(os.getpid(), signal.SIGINT)
    return real(name, *given)
builtins.__import__ = load
from practiceguides.cli.start import main
"""
    done = subprocess.run(
        [sys.executable, "-c", program], check=False, capture_output=True, text=True
    )
    assert (done.returncode, done.stderr) == (-signal.SIGINT, "")
