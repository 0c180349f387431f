"""The command says what is wrong in an author's words and ends with an honest status."""

from __future__ import annotations

import errno
import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn

import pytest
from typer.testing import CliRunner

import practiceguides
from practiceguides.cli import main, served
from practiceguides.cli import serve as serving
from practiceguides.cli.live import Live
from practiceguides.cli.main import app
from practiceguides.cli.turn import turn
from practiceguides.content.book import Book
from practiceguides.content.layers import VARIABLE, Layers
from practiceguides.editions.finding import PACKAGED
from tests.conftest import CHOICE, ROOT, SCENARIO, WriteBook
from tests.pages.conftest import notebook

ITEM = "book/exercises/counter.yaml"
UNCITED = SCENARIO.replace("  > He looks up.\n", "")  # a warning, no error


def run(*words: str | Path) -> tuple[int, str]:
    """Run a command; its status and all that it said."""
    done = CliRunner().invoke(app, [str(word) for word in words])
    return done.exit_code, " ".join(done.output.split())


def test_a_good_book_is_fine(write_book: WriteBook) -> None:
    """A book without a fault ends with status 0 and says what was read."""
    status, said = run("check", write_book(), "--strict")

    assert status == 0
    assert "1 page, 1 exercise, 1 scenario, 2 facts" in said


def test_the_book_of_this_repository_is_fine() -> None:
    """Our own book has neither errors nor warnings."""
    status, said = run("check", ROOT, "--strict")

    assert status == 0, said


def test_an_error_ends_with_status_1(write_book: WriteBook) -> None:
    """An error is told with file, line, advice and code."""
    status, said = run("check", write_book({ITEM: CHOICE.replace("title:", "titel:")}))

    assert status == 1
    assert f"error: {ITEM}:2: there is no field 'titel' here. Did you mean 'title'?" in said
    assert "[field-unknown]" in said


def test_what_is_alike_is_told_once_and_errors_come_last(write_book: WriteBook) -> None:
    """A cause with many faults is one entry with its places, and below it nothing is lost."""
    claim = "True {fact}`F-ID-99`.\n\n"
    unknown = "".join(f"Also {{fact}}`F-ID-{number}`.\n\n" for number in range(100, 160))
    page = f"# A\n\n{claim * 8}{unknown}```{{rests-on}}\n```\n"
    root = write_book({"book/page.md": page, "book/scenarios/quay.md": UNCITED})
    done = CliRunner().invoke(app, ["check", str(root)])
    lines = done.stderr.splitlines()
    last = max(n for n, line in enumerate(lines) if line.startswith(("note:", "warning:")))

    assert [line for line in lines[:last] if line.startswith("error:")] == []
    (same,) = [line for line in lines if line.startswith("  the same: ")]
    assert same.count("book/page.md:") == 5
    assert same.endswith(" and 2 more")
    assert lines[-1].startswith("error: 21 more of this kind [fact-unknown] in book/page.md.")
    assert len([line for line in lines if line.startswith("error: ")]) == 41


def test_a_warning_counts_only_when_asked(write_book: WriteBook) -> None:
    """A warning ends with status 0, and with 1 under --strict."""
    root = write_book({"book/scenarios/quay.md": UNCITED})

    assert run("check", root)[0] == 0
    assert run("check", root, "--strict")[0] == 1


def test_a_folder_inside_the_book_will_do(write_book: WriteBook) -> None:
    """The command finds the book around the folder it is given."""
    assert run("check", write_book() / "book" / "exercises")[0] == 0


def test_a_command_follows_the_layers(
    write_book: WriteBook, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the environment names layers, a command in one of them is about all of them."""
    lower, over = write_book(), tmp_path_factory.mktemp("over")
    (over / "book" / "exercises").mkdir(parents=True)
    (over / ITEM).write_text(CHOICE.replace("minutes: 1", "minutes: 0"), encoding="utf-8")

    monkeypatch.setenv(VARIABLE, f"{lower}{os.pathsep}{over}")
    status, said = run("check", over)
    assert (status, f"error: {ITEM}:4: " in said) == (1, True)
    assert "1 page, 0 exercises, 1 scenario, 2 facts: 1 error" in said

    monkeypatch.setenv(VARIABLE, f"{lower}{os.pathsep}{over}{os.pathsep}{over / 'gone'}")
    assert f"{over / 'gone'}: this folder of the book is not there" in run("check", over)[1]


@pytest.mark.parametrize("command", ["check", "build", "serve"])
def test_a_place_without_a_book_is_told(command: str, tmp_path: Path) -> None:
    """Where there is no book, one sentence says so."""
    for place in (tmp_path, tmp_path / "nowhere"):
        status, said = run(command, place)

        assert status == 2
        assert "_toc.yml" in said


@pytest.mark.parametrize("command", ["check", "build", "serve", "graph", "print"])
def test_each_command_has_help(command: str) -> None:
    """Help says what the command does and what each option is for."""
    status, said = run(command, "--help")

    assert status == 0
    assert "The folder of your edition or book." in said


def test_the_version_is_told() -> None:
    """`guides --version` names the version."""
    assert run("--version") == (0, f"practiceguides {practiceguides.__version__}")


def test_a_book_with_errors_is_not_built(write_book: WriteBook) -> None:
    """A build stops before it writes anything over a good one."""
    root = write_book({ITEM: CHOICE.replace("correct: true", "correct: yes")})

    status, said = run("build", root)

    assert status == 1
    assert "The book was not built." in said
    assert not (root / "_build" / "html").exists()


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        (
            "new edition ours \u2013for police \u2014minutes 90",
            "new edition ours --for police --minutes 90",
        ),
        ("serve two mornings --no-open", 'serve "two mornings" --no-open'),
    ],
)
def test_a_command_that_a_letter_spoilt_is_written_out(
    typed: str,
    right: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """A word processor's dash and a name with a space are told with the command as it should be."""
    (tmp_path / "two mornings").mkdir()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "argv", ["guides", *typed.split()])
    with pytest.raises(SystemExit) as ended:
        main.main()

    assert ended.value.code == 2
    assert capsys.readouterr().err.rstrip().endswith(f"Write: guides {right}")
    assert [*tmp_path.iterdir()] == [tmp_path / "two mornings"]


@pytest.mark.parametrize("command", ["graph", "print"])
def test_signs_of_a_terminal_in_a_command_are_shown_as_codes(
    write_book: WriteBook, command: str
) -> None:
    """What was pasted into a command moves no cursor and begins no line that looks like ours."""
    said = CliRunner().invoke(app, [command, "a\x1b[2J\nerror: b", str(write_book())]).output

    assert "\\u001b" in said
    assert "\x1b" not in said
    assert "\nerror" not in said


def test_a_fault_of_ours_shows_no_traceback(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """When the command itself is at fault, it says so in a sentence and keeps the details."""

    def broken() -> None:
        raise RuntimeError("no such thing")

    monkeypatch.setattr(main, "app", broken)
    with pytest.raises(SystemExit) as ended:
        main.main()

    said = capsys.readouterr().err
    assert ended.value.code == 3
    assert "fault of its own" in said
    assert "Traceback" not in said
    details = Path(re.search(r"with the file (\S+)\.", said)[1])
    assert "no such thing" in details.read_text(encoding="utf-8")


def test_a_port_that_cannot_be_had_is_told_before_the_build(write_book: WriteBook) -> None:
    """A number that is no port, and a port that is taken, are told at once."""
    root = write_book()
    status, said = run("serve", root, "--port", "99999")
    assert (status, "65535" in said) == (2, True)

    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        status, said = run("serve", root, "--port", str(port))
        free = re.search(
            r"127.0.0.1:(\d+)/ is in use already, .*: guides serve .* --port (\d+)", said
        )
    assert (status, free[1]) == (2, str(port))
    socket.create_server(("127.0.0.1", int(free[2]))).close()
    assert not (root / "_build" / "html").exists()


def test_a_port_that_nobody_may_have_is_not_called_taken(
    write_book: WriteBook, monkeypatch: pytest.MonkeyPatch
) -> None:
    """There is no other window to look for; the port that is named instead may be had."""

    def refused(*_args: object) -> NoReturn:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))

    monkeypatch.setattr(served, "Server", refused)
    status, said = run("serve", write_book(), "--port", "80")
    assert (status, "in use" in said) == (2, False)
    assert "lets you serve nothing at port 80" in said
    assert int(re.search(r"--port (\d+)", said)[1]) >= 8000


@pytest.mark.skipif(os.name == "nt", reason="signals work otherwise on Windows")
def test_serve_shows_a_saved_change_and_stops_cleanly(serve_book: Path) -> None:
    """A saved change is on the page soon, a fault leaves the last good page, Ctrl-C ends it.

    A folder that is renamed meanwhile is told in one sentence.
    """
    log = serve_book / "log.txt"
    server = subprocess.Popen(
        [sys.executable, "-m", "practiceguides.cli", "serve", "--port", "0", "--no-open"],
        cwd=serve_book,
        stdout=log.open("w"),
        stderr=subprocess.STDOUT,
        start_new_session=True,
    )
    try:
        address = _wait_for(lambda: re.search(r"http://\S+/", log.read_text()), "an address")[0]
        page = f"{address}book/page.html"
        assert "~panel.js" in _read(page)

        file = serve_book / "book" / "page.md"
        file.write_text("# A page\n\nAnother text.\n", encoding="utf-8")
        _wait_for(lambda: "Another text" in _read(page), "the new text")

        settings = serve_book / "_config.yml"
        for name in ("One book", "Another book"):
            # As editors save: a new file takes the old one's place.
            saved = settings.with_suffix(".new")
            text = re.sub("(?m)^title:.*$", f"title: {name}", settings.read_text("utf-8"))
            saved.write_text(text, encoding="utf-8")
            saved.replace(settings)
            _wait_for(lambda name=name: name in _read(page), f"the name {name}")

        file.write_text("# A page\n\n```{exercise} counter\n```\n", encoding="utf-8")
        _wait_for(lambda: f"<code>{ITEM}</code>" in _read(page), "the exercise and its file")
        assert "The counter" in _read(f"{address}~item/counter")

        file.write_text(f"# A page\n\n{'Very ' * 40}long.\n", encoding="utf-8")
        _wait_for(lambda: "sentence-long" in log.read_text(), "an editor's mark")

        (serve_book / ITEM).write_text("type: chioce\n", encoding="utf-8")
        _wait_for(lambda: "type-unknown" in log.read_text(), "the fault")
        assert "Very Very" in _read(page)
        told = json.loads(_read(f"{address}~told?page=/book/page.html"))
        assert told["stale"] == "You see the page as it was before the last save."

        log = serve_book.rename(serve_book.with_name("renamed")) / log.name
        gone = f"The folder {serve_book.name} is gone: it was renamed, moved or deleted. Stop with"
        _wait_for(lambda: gone in log.read_text(), "what became of the folder")
        _wait_for(lambda: gone in _read(f"{address}~told?page=/book/page.html"), "the panel")
        (log.parent / "_config.yml").write_text("title: A book\n", encoding="utf-8")
    finally:
        server.send_signal(signal.SIGINT)
        status = server.wait(timeout=20)

    assert status == 130
    assert "Traceback" not in log.read_text()
    assert log.read_text().count(gone) == 1
    assert log.read_text().rstrip().endswith("Stopped.")


@pytest.mark.parametrize("command", ["check", "build", "schemas", "import", "update"])
def test_a_name_that_no_file_can_have_is_told(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], command: str
) -> None:
    """It is a fault of the name, and not of guides."""
    monkeypatch.setattr(sys, "argv", ["guides", command, "x" * 300])
    with pytest.raises(SystemExit) as ended:
        main.main()

    assert ended.value.code == 1
    assert "x cannot be written or read: File name too long." in capsys.readouterr().err


def test_serve_goes_on_when_a_file_goes_while_it_reads(
    write_book: WriteBook, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A folder is renamed in that moment: nothing of ours is blamed, and the next save counts."""
    root = write_book()
    live = Live(lambda: Layers((root,)))

    def gone(_book: object) -> NoReturn:
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(root / ITEM))

    monkeypatch.setattr(serving, "check_texts", gone)
    serving._rebuild(live)  # noqa: SLF001 - what a save leads to

    told = f"Not built: {root / ITEM} cannot be written or read: No such file or directory."
    assert (live.status.failure, live.status.refused) == (told, True)


def test_what_is_saved_while_serve_waits_for_another_build_is_built(
    write_book: WriteBook, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When its turn comes, it checks and builds the book as it is by then."""
    root = write_book()
    built: list[str] = []

    @contextmanager
    def waited(_folder: Path) -> Iterator[None]:
        text = CHOICE.replace("The counter", "The desk by the window")
        (root / ITEM).write_text(text, encoding="utf-8")
        yield

    def build(book: Book, *_args: object, **_more: object) -> NoReturn:
        built.append(book.items["counter"].item.title)
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(serving, "turn", waited)
    monkeypatch.setattr(serving, "run_build", build)
    serving._rebuild(Live(lambda: Layers((root,))))  # noqa: SLF001 - what a save leads to

    assert built == ["The desk by the window"]


@pytest.mark.skipif(os.name == "nt", reason="signals work otherwise on Windows")
@pytest.mark.parametrize("stop", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_a_stop_while_a_notebook_runs_is_clean(serve_book: Path, stop: str) -> None:
    """By Ctrl-C, by a program or by closing the window: kernels end, and one word is said."""
    build, kernel, log = _in_a_cell(serve_book)
    os.killpg(build.pid, getattr(signal, stop))

    assert build.wait(timeout=60) == 130
    assert not _runs(kernel)
    said = log.read_text()
    assert "Traceback" not in said
    assert "notebook-run" not in said
    assert said.rstrip().endswith("Stopped.")


STOPPED_WHILE_CLEANING_UP = """
import signal, time, weakref
from practiceguides.cli import main, start

def stop(_):
    signal.raise_signal(signal.SIGTERM)
    for _ in range(9): pass

def run():
    held = {0}
    ended = weakref.ref(held, stop)
    del held
    time.sleep(90)
    print("It went on.")

main.main = run
start.main()
"""


@pytest.mark.skipif(os.name == "nt", reason="signals work otherwise on Windows")
def test_a_stop_that_comes_while_python_cleans_up_is_not_lost() -> None:
    """Where nothing can be raised, the command ends a moment later, and shows no traceback."""
    command = [sys.executable, "-c", STOPPED_WHILE_CLEANING_UP]
    done = subprocess.run(command, check=False, capture_output=True, encoding="utf-8", timeout=50)

    assert (done.returncode, done.stdout, done.stderr) == (130, "", "Stopped.\n")


@pytest.mark.skipif(os.name == "nt", reason="signals work otherwise on Windows")
def test_kernels_of_a_build_that_is_killed_end_without_a_word(serve_book: Path) -> None:
    """Nobody sees the log of a program that they did not start."""
    build, kernel, log = _in_a_cell(serve_book)
    build.kill()
    build.wait()
    _wait_for(lambda: not _runs(kernel), "the end of the kernel")

    assert "Parent appears to have exited" not in log.read_text()


def _in_a_cell(root: Path) -> tuple[subprocess.Popen[bytes], int, Path]:
    """A build that has begun a long cell, the number of the kernel's process, and what is said."""
    (root / "book" / "page.md").unlink()
    begun, log = root / "begun", root / "log.txt"
    cell = (
        "import os, pathlib, time\n"
        f"pathlib.Path({str(begun)!r}).write_text(str(os.getpid()))\ntime.sleep(50)"
    )
    (root / "book" / "page.ipynb").write_text(notebook(cell), encoding="utf-8")
    build = subprocess.Popen(
        [sys.executable, "-m", "practiceguides.cli", "build"],
        cwd=root,
        stdout=log.open("w"),
        stderr=subprocess.STDOUT,
        start_new_session=True,
        # Whoever began the tests may have told them to live on when the window is closed.
        preexec_fn=lambda: signal.signal(signal.SIGHUP, signal.SIG_DFL),  # noqa: PLW1509
    )
    return build, _wait_for(lambda: begun.exists() and int(begun.read_text() or 0), "a cell"), log


def _runs(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True


@pytest.fixture
def serve_book(write_book: WriteBook) -> Path:
    """The small book with the settings that Sphinx needs."""
    config = (ROOT / "_config.yml").read_text(encoding="utf-8")
    return write_book({"_config.yml": config})


def _read(address: str) -> str:
    with urllib.request.urlopen(address, timeout=5) as answer:
        return answer.read().decode()


def _wait_for(ready: object, what: str) -> object:
    until = time.monotonic() + 60
    while time.monotonic() < until:
        if found := ready():
            return found
        time.sleep(0.1)
    return pytest.fail(f"waited in vain for {what}")


def test_one_scenario_is_explained(write_book: WriteBook) -> None:
    """`--explain` tells its size, its ways, where random walks end, and its own problems only."""
    long = SCENARIO.replace("The boat is in.", "The boat is in. " * 31)
    root = write_book({ITEM: CHOICE.replace("title:", "titel:"), "book/scenarios/quay.md": long})
    status, said = run("check", root, "--explain", "quay")

    assert status == 0
    assert "2 scenes, 3 choices, 2 states" in said
    assert "Shortest way to an ending: 1 choice." in said
    assert "reading age about 6, by its long words a sentence" in said
    assert "End (end)" in said
    assert "100%" in said
    assert "[scene-long]" in said
    assert "[field-unknown]" not in said


def test_a_scenario_that_is_not_there_is_told(write_book: WriteBook) -> None:
    """A wrong name is answered with the nearest one and with all that there are."""
    status, said = run("check", write_book(), "--explain", "quai")

    assert status == 2
    told = "There is no scenario 'quai' in this book (perhaps 'quay'). There is: quay."
    assert told in said


def test_a_faulty_scenario_is_not_explained(write_book: WriteBook) -> None:
    """What is wrong comes first: a scenario that cannot be walked has no figures."""
    root = write_book(
        {"book/scenarios/quay.md": SCENARIO.replace("(#end){#wait}", "(#and){#wait}")}
    )
    status, said = run("check", root, "--explain", "quay")

    assert status == 1
    assert "[scene-missing]" in said
    assert "Shortest way" not in said


@pytest.mark.parametrize(
    "name", ["_build", "book/schemas", ".vscode", "translations", "translations/id"]
)
def test_a_link_in_the_place_of_a_folder_of_ours_is_refused(
    write_book: WriteBook, tmp_path_factory: pytest.TempPathFactory, name: str
) -> None:
    """A folder from a stranger may hold it: nothing outside is written, and nothing deleted."""
    root, outside = write_book(), tmp_path_factory.mktemp("outside")
    for each in ("html/_static", ".made"):
        (outside / each).mkdir(parents=True)
        (outside / each / "mine.txt").write_text("Mine.", encoding="utf-8")
    before = sorted(outside.rglob("*"))
    shutil.rmtree(root / name, ignore_errors=True)
    (root / name).parent.mkdir(exist_ok=True)
    (root / name).symlink_to(outside)

    for words in (("build", root), ("schemas", root)):
        status, said = run(*words)

        assert status == 1
        assert f"Nothing was done: {name} in {root} is a link that leads out" in said
    assert sorted(outside.rglob("*")) == before


def test_an_edition_writes_nothing_behind_a_link_in_the_place_of_its_folder(
    write_book: WriteBook, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Nor does it delete what lies there under a name of ours."""
    root, outside = write_book(), tmp_path_factory.mktemp("outside")
    (outside / ".made").mkdir()
    (outside / ".made" / "mine.txt").write_text("Mine.", encoding="utf-8")
    before = sorted(outside.rglob("*"))
    edition = root / "ours"
    edition.mkdir()
    (edition / "edition.yaml").write_text("title: Ours\nover: ..\n", encoding="utf-8")
    (edition / "_build").symlink_to(outside)

    for command in ("check", "build", "update"):
        status, said = run(command, edition)

        assert status == 1
        assert f"Nothing was done: _build in {edition} is a link that leads out" in said
    assert sorted(outside.rglob("*")) == before


def test_an_edition_in_the_folder_of_a_book_is_no_part_of_it(write_book: WriteBook) -> None:
    """What was built of it, and its own pages, come into no page or folder of the book's."""
    root = write_book({"_config.yml": (ROOT / "_config.yml").read_text("utf-8")})
    edition = root / "ours"
    (edition / "book").mkdir(parents=True)
    (edition / "book" / "private.md").write_text("# Private\n\nOurs alone.\n", encoding="utf-8")
    (edition / "edition.yaml").write_text("title: Ours\nover: ..\n", encoding="utf-8")
    assert run("build", edition)[0] == 0
    status, said = run("build", root)

    assert status == 0
    assert "ours" not in said
    assert not (root / "_build" / "html" / "ours").exists()


def test_the_book_that_came_along_writes_nothing_behind_a_link(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Whoever stands in a folder of a stranger, which is no edition, keeps what is their own."""
    outside = tmp_path_factory.mktemp("outside")
    (outside / ".lock").write_text("Mine.", encoding="utf-8")
    (tmp_path / "_build").symlink_to(outside)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("practiceguides.cli.root.find_layers", lambda _: Layers((PACKAGED,)))
    for words in (["check"], ["build"], ["graph", "the-crew-list"], ["print", "the-crew-list"]):
        status, said = run(*words)

        assert (status, "_build is a link. Put a folder in its place" in said) == (1, True), words
    assert [each.read_text() for each in outside.iterdir()] == ["Mine."]


def test_a_lock_that_is_another_file_too_is_refused(
    write_book: WriteBook, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """An archive may bring it under two names: the number of a process would be written into it."""
    root, mine = write_book(), tmp_path_factory.mktemp("outside") / "mine.txt"
    mine.write_text("Mine.", encoding="utf-8")
    (root / "_build").mkdir()
    (root / "_build" / ".lock").hardlink_to(mine)
    status, said = run("build", root)

    assert (status, ".lock is no file of ours. Delete it" in said) == (1, True)
    assert mine.read_text(encoding="utf-8") == "Mine."


def test_a_link_within_what_is_built_leads_nowhere(
    write_book: WriteBook, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """It goes, and what it led to stays as it was."""
    root = write_book({"book/scenarios/quay.md": SCENARIO})
    outside = tmp_path_factory.mktemp("outside")
    (outside / "_static").mkdir()
    (outside / "mine.html").write_text("Mine.", encoding="utf-8")
    (root / "_build").mkdir(exist_ok=True)
    for name in ("html", "print", ".unfinished", ".proofs"):
        (root / "_build" / name).symlink_to(outside / name if name[0] == "." else outside)
    (root / "_build" / "id").mkdir()
    (root / "_build" / "id" / "html").symlink_to(outside)
    if hasattr(os, "mkfifo"):
        os.mkfifo(root / "_build" / "id" / "pipe")

    with turn(root / "_build"):
        assert sorted(each.name for each in (root / "_build").iterdir()) == [".lock", "id"]
        assert [*(root / "_build" / "id").iterdir()] == []
    for name in ("print", "graphs", ".proofs"):
        (root / "_build" / name).symlink_to(outside)
    assert run("print", "quay", root)[0] == 0
    assert run("graph", "quay", root)[0] == 0
    assert [each.name for each in sorted(outside.iterdir())] == ["_static", "mine.html"]
    assert (root / "_build" / "print" / "quay").is_dir()
    assert (root / "_build" / "graphs" / "quay.md").is_file()
