"""Ten thousand files with something wrong in them: each is told in a sentence, at once, in place.

A run draws the same mutants every time; with `HOSTILE=20` before it, twenty times as many. What
fails is cut down to the few signs that it takes, and the message shows a case for `cases/`, which
is read for ever after.
"""

from __future__ import annotations

import json
import os
import re
import signal
import time
import traceback
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cache
from itertools import count
from pathlib import Path
from random import Random
from types import FrameType
from unicodedata import category

import pytest

from practiceguides.checking import check_book
from practiceguides.content.problems import Level, Problem
from practiceguides.reading import read_book
from tests.hostile.mutants import mutant
from tests.hostile.readers import (
    READERS,
    CheckedReader,
    Files,
    Reader,
    Records,
    SoundBooks,
    all_codes,
    written,
)
from tests.node import Node
from tests.pages.conftest import build_book

TIMES = int(os.environ.get("HOSTILE", "1"))
"""So many times as many mutants."""
SEED = int(os.environ.get("HOSTILE_SEED", "15"))
PARTS = 10
"""Each reader's mutants are drawn in so many tests, which workers share."""
MOST = 5
"""Seconds of the processor that one reading may take, however busy the machine is."""
PATIENCE = 20
"""Seconds that are spent on cutting a failing input down."""
CASES = Path(__file__).parent / "cases"

pytestmark = pytest.mark.skipif(
    not hasattr(signal, "setitimer"), reason="Windows has no such timer"
)


class HangError(BaseException):
    """A reading took too long; no reader that catches all faults catches this."""


@contextmanager
def _within(seconds: float) -> Iterator[None]:
    def stop(_number: int, _frame: FrameType | None) -> None:
        raise HangError

    before = signal.signal(signal.SIGPROF, stop)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


@cache
def _ends(file: Path, _stamp: int) -> int:
    """How many lines a text file has; 0 where it has none to name."""
    try:
        text = file.read_bytes().decode("utf-8-sig")
    except (OSError, UnicodeDecodeError):
        return 0
    return text.replace("\r\n", "\n").replace("\r", "\n").count("\n") + 1


WHOLE = {
    # codes that are about a file as a whole, or about what is not there
    "file-missing", "file-size", "file-name", "file-unreadable", "file-encoding", "file-packed",
    "file-empty",
    # a text as a whole
    "rests-on-missing", "sentences-long",
}  # fmt: skip
BANK = ("bank-", "twee-")
"""What is told of a bank as a whole; of what was refused the report has the line."""
NO_LINES = (".ipynb", ".xlsx", ".png", ".svg", ".csv")
"""Files whose places are cells, rows or none."""


def told_wrong(problem: Problem, root: Path) -> str:
    """What is wrong with how a problem is told; empty where nothing is."""
    said = problem.text(root)
    if any(category(sign) in {"Cc", "Cf", "Cs", "Zl", "Zp"} for sign in said):
        return f"signs that move the cursor: {said!r}"
    if problem.code not in all_codes():
        return f"an unknown code: {said}"
    is_whole = (
        problem.code in WHOLE or problem.code.startswith(BANK) or problem.file.suffix in NO_LINES
    )
    if is_whole or not problem.file.is_file():
        return ""
    lines = _ends(problem.file, problem.file.stat().st_mtime_ns)
    if lines > 1 and not problem.line:
        return f"no line: {said}"
    if lines and not problem.cell and problem.line > lines:
        return f"a line behind the last, {lines}: {said}"
    return ""


_LEVEL = re.compile("^(error|warning|note): ", re.MULTILINE)


def _ended_wrong(reader: CheckedReader, found: Sequence[Problem], words: Sequence[str]) -> str:
    """What is wrong with how `guides check` ends where these problems are; empty for nothing.

    Status 1 exactly where an error was told, or with `--strict` a warning; 3 is a fault of its own.
    """
    status, said = reader.check(*words)
    told = {Level[each.upper()] for each in _LEVEL.findall(said)}
    if lacking := {each.level for each in found} - told:
        return f"untold by the command: {lacking}\n{said}"
    fails = max(told, default=Level.NOTE) >= (Level.WARNING if words else Level.ERROR)
    if status != int(fails) or "Traceback" in said:
        return f"{said}\nstatus {status} of the command, where {int(fails)} belongs"
    return ""


def _asked(reader: Reader, number: int) -> Sequence[str] | None:
    """For some readings the words that follow the folder in the command; None for the others."""
    if not isinstance(reader, CheckedReader) or number % reader.asked:
        return None
    return ("--strict",) * (number // reader.asked % 2)


def _fault(reader: Reader, files: Files, asked: Sequence[str] | None = None) -> str:
    """What goes wrong where these files stand in place of the reader's own; empty for nothing.

    `asked`: where the command is run too, the words behind the folder.
    """
    written(reader.folder, files)
    found = []
    try:
        with _within(MOST):
            for problem in reader.read(files):
                found.append(problem)
                if wrong := told_wrong(problem, reader.folder):
                    return wrong
        if asked is not None and isinstance(reader, CheckedReader):
            with _within(MOST):
                return _ended_wrong(reader, found, asked)
    except HangError:
        return f"no end within {MOST} seconds"
    except Exception:  # noqa: BLE001 - whatever it is, it is the finding
        return traceback.format_exc(limit=-6)
    finally:
        written(reader.folder, {name: reader.files[name] for name in files})
    return ""


def _kind(fault: str) -> str:
    """What stays the same of a fault while its input is cut down."""
    last = fault.strip().split("\n")[-1]
    return last.split(":")[0] + (last.rpartition("[")[2] if last.endswith("]") else "")


def _least(
    reader: Reader, files: Files, fault: str, asked: Sequence[str] | None
) -> dict[str, bytes]:
    """A smaller input with the same fault: fewer files, then fewer lines, then fewer signs."""
    until = time.monotonic() + PATIENCE
    kind, small = _kind(fault), dict(files)

    def still(tried: Files) -> bool:
        return time.monotonic() < until and _kind(_fault(reader, tried, asked)) == kind

    for name in list(small):
        fewer = {each: text for each, text in small.items() if each != name}
        if fewer and still(fewer):
            small = fewer
    for name in small:
        for end in (b"\n", b""):
            parts = small[name].split(b"\n") if end else [bytes([n]) for n in small[name]]
            size = max(1, len(parts) // 2)
            while size and time.monotonic() < until:
                at = 0
                while at < len(parts):
                    fewer = {**small, name: end.join(parts[:at] + parts[at + size :])}
                    if still(fewer):
                        small, parts = fewer, parts[:at] + parts[at + size :]
                    else:
                        at += size
                size //= 2
    return small


def _case(kind: str, files: Files) -> str:
    """A failing input as a file of `cases/`."""
    return json.dumps(
        {"reader": kind, "files": {name: raw.decode("latin-1") for name, raw in files.items()}},
        indent=1,
    )


@pytest.fixture(scope="session")
def readers(tmp_path_factory: pytest.TempPathFactory, node: Node) -> Mapping[str, Reader]:
    """Every reader, made when it is asked for, in a folder of its own."""

    class Made(dict[str, Reader]):
        def __missing__(self, kind: str) -> Reader:
            folder = tmp_path_factory.mktemp(kind)
            model = READERS[kind][0]
            self[kind] = Records(folder, node) if model is Records else model(folder)
            return self[kind]

    return Made()


@pytest.mark.parametrize("part", range(PARTS))
@pytest.mark.parametrize("kind", READERS)
def test_a_mutant_is_told_in_a_sentence(
    readers: Mapping[str, Reader], kind: str, part: int
) -> None:
    """Nothing is raised, nothing hangs, and each problem has its file, its line and its code.

    The command tells the same, and ends with the status that belongs to it.
    """
    reader = readers[kind]
    random = Random(f"{SEED} {kind} {part}")
    pool = list(reader.files.values())
    names = sorted(reader.files)
    faults = []
    left = READERS[kind][1] * TIMES // PARTS
    for number in count():
        if left <= 0:
            break
        chosen = random.sample(names, min(len(names), random.choice((1, reader.together))))
        files = {name: mutant(random, name, reader.files[name], pool) for name in chosen}
        left -= len(files)
        asked = _asked(reader, number)
        if fault := _fault(reader, files, asked):
            small = _least(reader, files, fault, asked)
            faults.append(f"{fault}\n{_case(kind, small)}")
            if len(faults) > 2:
                break
    assert not faults, "\n\n".join(faults)


BUILT = 6
"""So many mutants are built: each takes about a second."""


def test_a_mutant_that_the_check_lets_pass_is_built(
    readers: Mapping[str, Reader], tmp_path: Path
) -> None:
    """Sphinx and MyST read it: pages come of it, or a sentence says why not."""
    reader = readers["sound"]
    assert isinstance(reader, SoundBooks)
    random = Random(f"{SEED} built")
    names, pool = sorted(reader.files), list(reader.files.values())
    left = BUILT * TIMES
    while left:
        name = random.choice(names)
        files = {name: mutant(random, name, reader.files[name], pool)}
        written(reader.folder, files)
        book = read_book(reader.folder)
        if files[name] != reader.files[name] and not any(
            each.level is Level.ERROR for each in check_book(book)
        ):
            left -= 1
            outcome = build_book(book, tmp_path / "_build")
            said = f"{outcome.failure} {' '.join(outcome.warnings)}"
            assert outcome.failure or outcome.first_page.is_file(), files
            assert "Traceback" not in said, (said, files)
            assert "exception" not in said.casefold(), (said, files)
        written(reader.folder, {name: reader.files[name]})


@pytest.mark.parametrize("name", sorted(each.stem for each in CASES.glob("*.json")))
def test_what_was_found_once_stays_mended(readers: Mapping[str, Reader], name: str) -> None:
    """An input that failed in an earlier run is told in a sentence."""
    case = json.loads((CASES / f"{name}.json").read_text(encoding="utf-8"))
    files = {name: text.encode("latin-1") for name, text in case["files"].items()}
    for words in ((), ("--strict",)):
        assert _fault(readers[case["reader"]], files, words) == ""
