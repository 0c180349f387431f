"""How long the readers, and a build, take for hostile texts and kinds of files: `make hostile`.

Ends with status 1 where a text of 100 KB takes more than twenty times as long as so much of the
book, where twice the text takes more than 2.5 times as long, or 300 MB are not enough.
"""

from __future__ import annotations

import gc
import os
import pickle
import resource
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Sized
from pathlib import Path
from typing import NamedTuple

from .built import LINES, MOST, build, page_of
from .kinds import KINDS, book
from .stories import FILE, LARGE, LONG
from .texts import PLACES, TEXTS, Files, base, own_text

SIZES = (25_000, 50_000, 100_000)
SLOWER = 20
"""So many times as long as the book's own text any other one may take."""
GROWTH = 2.5
SHORT = 0.5
"""What is read in so many seconds is not held against its half: most of it is the small book."""
MEMORY = 300
SECONDS = 60


class Taken(NamedTuple):
    """What it took to read and check a book."""

    seconds: float
    megabytes: int
    told: str
    """How many problems there are, or what was raised."""
    is_fault: bool = False


def write(folder: Path, files: Files) -> None:
    """Write the small book with some other files."""
    for name, text in {**base(), **files}.items():
        if text is not None:
            file = folder / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")


def checked(folder: Path, read: Callable[[Path], Sized] = book) -> float:
    """How many seconds of work it is to read and check what lies in a folder."""
    # What was made before is not looked through for cycles meanwhile.
    gc.collect()
    gc.freeze()
    try:
        start = time.process_time()
        read(folder)
        return time.process_time() - start
    finally:
        gc.unfreeze()


def taken(files: Files, read: Callable[[Path], Sized] = book) -> Taken:
    """What it takes to read the small book with these files, in a process of its own."""
    here, there = os.pipe()
    if not (child := os.fork()):
        os.close(here)
        signal.alarm(SECONDS)
        folder = Path(tempfile.mkdtemp())
        try:
            write(folder, files)
            before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
            start = time.process_time()
            try:
                told, is_fault = f"{len(read(folder))} problems", False
            except BaseException as error:  # noqa: BLE001 - whatever it is, it is a fault
                told, is_fault = f"{type(error).__name__}: {error}"[:90], True
            seconds = time.process_time() - start
            most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
            os.write(there, pickle.dumps(Taken(seconds, most // 1024, told, is_fault)))
        finally:
            shutil.rmtree(folder)
            os._exit(0)
    os.close(there)
    with os.fdopen(here, "rb") as pipe:
        answer = pipe.read()
    os.waitpid(child, 0)
    if not answer:
        return Taken(SECONDS, 0, "no answer", is_fault=True)
    return Taken(*pickle.loads(answer))


def _row(name: str, found: list[Taken], most: float) -> bool:
    """Print a row of the table; whether it keeps to all bounds."""
    last = found[-1]
    grown = len(found) > 1 and last.seconds > SHORT
    faults = [
        "fault" if last.is_fault else "",
        "slow" if last.seconds > most else "",
        "grows" if grown and last.seconds > GROWTH * found[-2].seconds else "",
        "memory" if last.megabytes > MEMORY else "",
    ]
    told = " ".join(filter(None, faults))
    times = " ".join(f"{each.seconds:6.2f}" for each in found)
    print(f"{name:42} {times} s {last.megabytes:4} MB  {told or 'ok':10} {last.told}", flush=True)
    return not told


def main(wanted: list[str]) -> int:
    """Measure all, or the places that are named; the number of rows that break a bound."""
    own = max(taken(PLACES["page"](own_text(SIZES[-1]))).seconds for _ in range(2))
    print(f"{SIZES[-1] // 1000} KB of the book: {own:.2f} s")
    own_built = taken(page_of(own_text(SIZES[-1])), build).seconds
    print(f"the same, built: {own_built:.2f} s")
    bad = 0
    for place, put in PLACES.items():
        for name, made in TEXTS.items() if place in wanted or not wanted else ():
            found = [taken(put(made(size))) for size in SIZES]
            bad += not _row(f"{place}: {name}", found, SLOWER * own)
    for name, made in LINES.items() if "built" in wanted or not wanted else ():
        found = [taken(page_of(made(MOST // part)), build) for part in (4, 2, 1)]
        bad += not _row(f"built: {name}", found, SLOWER * own_built)
    for name, kind in KINDS.items() if "kinds" in wanted or not wanted else ():
        found = [taken(kind.made(size), kind.read) for size in SIZES]
        bad += not _row(f"kind: {name}", found, SLOWER * kind.times * own)
    for name, text in (LARGE | LONG).items() if "stories" in wanted or not wanted else ():
        bad += not _row(name, [taken({FILE: text})], SLOWER * own)
    return bad


if __name__ == "__main__":
    sys.exit(1 if main(sys.argv[1:]) else 0)
