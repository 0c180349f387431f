"""A build that is stopped at any moment leaves what readers have as it was, or as it is to be."""

from __future__ import annotations

import builtins
import errno
import multiprocessing
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

import pytest
import typer
from openpyxl import load_workbook
from typer.testing import CliRunner

from practiceguides.cli.build import build
from practiceguides.cli.main import app
from practiceguides.cli.turn import turn
from practiceguides.content.workplace import workplace
from practiceguides.pages.build import publish as publishing
from practiceguides.pages.build.building import CACHE, CUT_OFF
from practiceguides.pages.build.publish import mend, publish
from practiceguides.reading import read_book
from tests.conftest import CHOICE, ROOT, WriteBook, put_in_place
from tests.pages.conftest import build_book, notebook

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows ends no process so")

TIMES = int(os.environ.get("HOSTILE", "1"))
"""So many times as many kills: a longer run has more."""
SEED = 15
ITEM = "book/exercises/counter.yaml"
BOOK = {
    "_config.yml": (ROOT / "_config.yml").read_text(encoding="utf-8"),
    "_toc.yml": "format: jb-book\nroot: book/page\nchapters:\n- file: book/next\n",
    "book/page.md": "# A page\n\n```{exercise} counter\n```\n\n```{scenario} quay\n```\n",
    "book/next.ipynb": notebook("print(7)"),
}
TEXTS = (CHOICE, CHOICE.replace("The counter", "The desk by the window"))
"""What the exercise says, in turn."""
STEPS = {
    "open", "os.mkdir", "os.rename", "os.link", "os.remove", "os.rmdir", "os.chmod", "os.utime",
    "ctypes.dlsym",
}  # fmt: skip
"""What Python tells of before it changes a file or, by a function of the system, a folder."""

Files = dict[str, bytes]


@dataclass(frozen=True)
class Killed:
    """Ends this process, as `kill -9` does, before its nth step that changes a file."""

    number: int

    def __call__(self) -> None:
        left = self.number

        def hear(event: str, given: tuple[Any, ...]) -> None:
            nonlocal left
            if event in STEPS and (event != "open" or _writes(given[2])):
                left -= 1
                if left == 0:
                    os.kill(os.getpid(), signal.SIGKILL)

        sys.addaudithook(hear)


def _writes(flags: Any) -> bool:
    return isinstance(flags, int) and bool(flags & (os.O_WRONLY | os.O_RDWR))


def _run(first: Callable[[], None], work: Callable[..., None], given: tuple[Any, ...]) -> None:
    quiet = os.open(os.devnull, os.O_WRONLY)
    os.dup2(quiet, 1)
    os.dup2(quiet, 2)
    first()
    work(*given)


def _process(first: Callable[[], None], work: Callable[..., None], *given: Any) -> BaseProcess:
    """A process that has loaded all parts already; `first` is done before the work."""
    ways = multiprocessing.get_context("forkserver")
    ways.set_forkserver_preload(["practiceguides.pages.build.building", __name__])
    process = ways.Process(target=_run, args=(first, work, given))
    process.start()
    return process


def _build(root: Path) -> None:
    build(root, zip_=True, single_file=True, strict=False, language="", also=None)


def _files(folder: Path) -> Files:
    found = sorted(folder.rglob("*"))
    return {
        file.relative_to(folder).as_posix(): file.read_bytes() for file in found if file.is_file()
    }


def _zip(root: Path) -> bytes:
    (file,) = (root / "_build").glob("*.zip")
    return file.read_bytes()


def test_a_build_that_is_killed_leaves_readers_all_of_one_text(write_book: WriteBook) -> None:
    """Folder and zip are of the old text or of the new one, and the next build mends the rest."""
    root = write_book(BOOK)
    good: list[tuple[Files, bytes]] = []
    for text in TEXTS:
        (root / ITEM).write_text(text, encoding="utf-8")
        _build(root)
        good.append((_files(root / "_build" / "html"), _zip(root)))
    chance, ended, killed = random.Random(SEED), 1, 0

    for turn_ in range(10 * TIMES):
        (root / ITEM).write_text(TEXTS[turn_ % 2], encoding="utf-8")
        process = _process(Killed(chance.randrange(1, 540)), _build, root)
        process.join()
        killed += process.exitcode != 0
        folder, zipped = _files(root / "_build" / "html"), _zip(root)
        assert folder in [files for files, _ in good], f"mixed at kill {turn_}"
        assert zipped in [content for _, content in good], f"a broken zip at kill {turn_}"
        if process.exitcode == 0:
            ended = turn_ % 2
            assert (folder, zipped) == good[ended]
    assert killed > 4 * TIMES

    (root / ITEM).write_text(TEXTS[1 - ended], encoding="utf-8")
    _build(root)
    assert (_files(root / "_build" / "html"), _zip(root)) == good[1 - ended]
    left = [each.name for each in (root / "_build").iterdir() if "new" in each.name]
    assert left == [], "what was half written is gone"
    assert list((root / "_build").glob(".writing-*")) == []


def _hand_out(made: Path, folder: Path) -> None:
    publish({"": made}, folder)


def _without_exchange() -> None:
    publishing._exchange = lambda *_: False  # noqa: SLF001 - as on a system that has none


@dataclass(frozen=True)
class KilledWithoutExchange(Killed):
    """The same on a system that cannot let two folders change places at once."""

    def __call__(self) -> None:
        _without_exchange()
        super().__call__()


@pytest.mark.parametrize("killed", [Killed, KilledWithoutExchange])
def test_at_no_step_is_a_folder_half_old(tmp_path: Path, killed: type[Killed]) -> None:
    """Killed before each step in turn: all is old or new; a folder that is away is put back."""
    made, folder = tmp_path / "made", tmp_path / "html"
    (made / "book").mkdir(parents=True)
    for step in range(80):
        for name in ("index.html", "book/page.html", f"book/only-{step}.html"):
            (made / name).write_text(f"text {step}", encoding="utf-8")
        (made / f"book/only-{step - 2}.html").unlink(missing_ok=True)
        if step == 0:
            publish({"": made}, folder)
            continue
        before, after = _files(folder), _files(made)
        process = _process(killed(step), _hand_out, made, folder)
        process.join()
        mend(folder)
        assert _files(folder) in (before, after), f"mixed at step {step}"
        if process.exitcode == 0:
            break
    assert process.exitcode == 0, "there are more steps than were tried"
    assert step > 20
    assert sorted(each.name for each in tmp_path.iterdir()) == ["html", "made"]


def test_ctrl_c_at_any_moment_shows_no_traceback(write_book: WriteBook) -> None:
    """From the first line of ours on it ends the command, in silence or with one word."""
    root = write_book(BOOK)
    _build(root)
    good = _files(root / "_build" / "html")
    begin = "from practiceguides.cli.start import main; print('begun', flush=True); main()"
    chance = random.Random(SEED)

    for _ in range(5 * TIMES):
        (root / "book" / "facts.yaml").touch()
        process = subprocess.Popen(
            [sys.executable, "-c", begin, "build", "--strict"],
            cwd=root,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )
        assert process.stdout
        process.stdout.readline()
        time.sleep(0.02 + chance.random() ** 2 * 4)
        process.send_signal(signal.SIGINT)
        _, said = process.communicate(timeout=60)
        assert process.returncode in {0, 1, 130, -signal.SIGINT}
        assert not [word for word in ("Traceback", "fault", "ignored") if word in said], said
        assert _files(root / "_build" / "html") == good


def test_a_second_build_waits_and_says_so(write_book: WriteBook) -> None:
    """Two at once never write into each other; the second one writes what is saved by its turn."""
    root = write_book(BOOK)
    with turn(root / "_build"):
        process = subprocess.Popen(
            [sys.executable, "-m", "practiceguides.cli", "build"],
            cwd=root,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
        )
        assert process.stderr
        told = next(line for line in process.stderr if "Another" in line)
        assert f"Another guides (process {os.getpid()}) is at work on this book." in told
        assert not (root / "_build" / "html").exists()
        (root / ITEM).write_text(TEXTS[1], encoding="utf-8")
    process.communicate(timeout=60)

    assert process.returncode == 0
    page = (root / "_build" / "html" / "book" / "page.html").read_text(encoding="utf-8")
    assert "The desk by the window" in page


@pytest.mark.parametrize("kind", ["pipe", "folder", "link"])
def test_what_is_no_lock_is_told(
    kind: str, write_book: WriteBook, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nothing is waited for or emptied that somebody put in the place of the lock."""
    root = write_book()
    lock = root / "_build" / ".lock"
    lock.parent.mkdir()
    put_in_place(lock, kind, root / "book" / "page.md")

    with pytest.raises(typer.Exit) as ended, turn(lock.parent):
        pass

    assert ended.value.exit_code == 1
    assert f"{lock} is no file of ours. Delete it" in capsys.readouterr().err
    assert (root / "book" / "page.md").read_text()


def test_a_full_disk_is_told_and_leaves_the_old_pages(
    write_book: WriteBook, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whether a page, or what is made of all of them, finds no room; later all is made up for."""
    root = write_book(BOOK)
    good = _files(build_book(read_book(root), root / "_build").folder)
    (root / ITEM).write_text(TEXTS[1], encoding="utf-8")
    opened = builtins.open

    def no_room(full: str, file: Any, *given: Any, **named: Any) -> Any:
        if full in str(file) and any(str(each)[:1] == "w" for each in given):
            opened(file, "wb").close()
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return opened(file, *given, **named)

    for full in ("/pages/book/page.html", "environment.pickle", ".html-new/book/page.html"):
        with monkeypatch.context() as patched:
            patched.setattr(builtins, "open", partial(no_room, full))
            outcome = build_book(read_book(root), root / "_build")
        assert outcome.failure == "the disk is full. Make room, then build again."
        assert _files(outcome.folder) == good

    outcome = build_book(read_book(root), root / "_build")
    assert "The desk by the window" in (outcome.folder / "book" / "page.html").read_text("utf-8")


NEW = (
    ("new", "edition", "my-workshop"), ("new", "exercise", "choice", "my-own"),
    ("new", "chapter", "my-chapter"), ("export", ".", "--to", "gift", "--out", "bank.gift"),
)  # fmt: skip


@pytest.mark.parametrize("words", NEW, ids=" ".join)
def test_where_the_disk_is_full_nothing_is_left_half_written(
    write_book: WriteBook, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...]
) -> None:
    """The advice is to do the same again, and then no half of a file stands in the way."""
    root = write_book(BOOK)
    monkeypatch.chdir(root)
    before = _files(root)

    def no_room(file: Path, *_given: Any, **_named: Any) -> Any:
        file.touch()
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patched:
        patched.setattr(Path, "write_bytes", no_room)
        patched.setattr(Path, "write_text", no_room)
        done = CliRunner().invoke(app, words)
    assert getattr(done.exception, "errno", None) == errno.ENOSPC
    assert _files(root) == before
    assert CliRunner().invoke(app, words).exit_code == 0


CLOCKS = {"before 1980": 150_000_000, "after 2107": 4_500_000_000}
"""Seconds on clocks whose days no zip can hold."""
ZIPPED = (
    ("new", "bank", "my-bank.xlsx"), ("export", ".", "--to", "xlsx"),
    ("texts", "sw", ".", "--sheet"),
)  # fmt: skip


@pytest.mark.parametrize("clock", CLOCKS)
@pytest.mark.parametrize("words", ZIPPED, ids=" ".join)
def test_a_workbook_is_written_whatever_the_clock_says(
    write_book: WriteBook, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...], clock: str
) -> None:
    """A computer whose battery is empty writes workbooks that can be opened."""
    root = write_book(BOOK)
    monkeypatch.chdir(root)
    with monkeypatch.context() as patched:
        patched.setattr(time, "time", lambda: CLOCKS[clock])
        done = CliRunner().invoke(app, words)

    assert done.exit_code == 0, done.output
    (made,) = root.glob("*.xlsx")
    assert load_workbook(made).sheetnames


def test_an_output_of_a_cell_that_was_cut_off_is_made_again(write_book: WriteBook) -> None:
    """A build that was stopped while it kept outputs does not stand in the way of the next."""
    root = write_book(BOOK)
    good = _files(build_book(read_book(root), root / "_build").folder)
    (kept,) = (workplace(root / "_build") / CACHE / "executed").rglob("base.ipynb")
    kept.write_text(kept.read_text("utf-8")[:300], encoding="utf-8")
    (workplace(root / "_build") / CUT_OFF).touch()

    assert _files(build_book(read_book(root), root / "_build").folder) == good
