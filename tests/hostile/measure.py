"""How long the readers, and a build, take for hostile texts and kinds of files: `make hostile`.

Ends with status 1 where a text of 100 KB takes more than twenty times as long as so much of the
book, where twice the text takes more than 2.5 times as long, or 300 MB are not enough.
"""

from __future__ import annotations

import gc
import math
import os
import pickle
import resource
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Sequence, Sized
from pathlib import Path
from typing import NamedTuple

from .built import LINES, MOST, build, on_paper, page_of, refuse_or_build, with_story
from .kinds import KINDS, book
from .stories import FILE, LARGE, LONG, WIDE
from .texts import PLACES, TEXTS, Files, base, own_text

SIZE = 100_000
SLOWER = 20
"""So many times as long as the book's own text any other one may take."""
GROWTH = 2.5
SHORT = 0.5
"""What is read in so many seconds is not held against its half: most of it is the small book."""
MEMORY = 300
SECONDS = 60
"""Of the processor: how busy the machine is meanwhile counts for nothing."""
TRIES = 3

Read = Callable[[Path], Sized]


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


def checked(folder: Path, read: Read = book) -> float:
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


def ratio(one: Callable[[], float], other: Callable[[], float], most: float) -> float:
    """How many times as long one work takes as another: of each the least, measured in turn.

    A busy machine only ever adds to what a work takes. So both are measured again, up to `TRIES`
    times, while the ratio is not below `most`.
    """
    least = other_least = math.inf
    for _ in range(TRIES):
        least, other_least = min(least, one()), min(other_least, other())
        if least < most * other_least:
            break
    return least / other_least


def taken(files: Files, read: Read = book) -> Taken:
    """What it takes to read the small book with these files, in a process of its own."""
    here, there = os.pipe()
    if not (child := os.fork()):
        os.close(here)
        signal.setitimer(signal.ITIMER_PROF, SECONDS)
        signal.alarm(20 * SECONDS)  # for what only waits
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


def _broken(last: Taken, half: Taken | None, most: float) -> list[str]:
    """The bounds that a text breaks; half of it was measured where its growth counts."""
    grows = half is not None and last.seconds > GROWTH * half.seconds
    is_broken = {
        "fault": last.is_fault,
        "slow": last.seconds > most,
        "grows": grows,
        "memory": last.megabytes > MEMORY,
    }
    return [name for name, each in is_broken.items() if each]


def _row(name: str, texts: Sequence[Files], most: float, read: Read = book) -> bool:
    """Measure a text, behind its half, and print a row of the table; whether it keeps to all.

    A machine that is busy is slow at one moment: what breaks a bound then is measured again.
    """
    for _ in range(TRIES):
        last = taken(texts[-1], read)
        half = taken(texts[0], read) if len(texts) > 1 and last.seconds > SHORT else None
        if not (broken := _broken(last, half, most)):
            break
    before = f"{half.seconds:6.2f}" if half else " " * 6
    told = " ".join(broken) or "ok"
    print(
        f"{name:42} {before} {last.seconds:6.2f} s {last.megabytes:4} MB  {told:10} {last.told}",
        flush=True,
    )
    return not broken


def main(wanted: list[str]) -> int:
    """Measure all, or the places that are named; the number of rows that break a bound."""
    own = max(taken(PLACES["page"](own_text(SIZE))).seconds for _ in range(2))
    print(f"{SIZE // 1000} KB of the book: {own:.2f} s")
    own_built = taken(page_of(own_text(SIZE)), build).seconds
    print(f"the same, built: {own_built:.2f} s")
    sizes = SIZE // 2, SIZE
    bad = 0
    for place, put in PLACES.items():
        for name, made in TEXTS.items() if place in wanted or not wanted else ():
            bad += not _row(f"{place}: {name}", [put(made(n)) for n in sizes], SLOWER * own)
    for name, made in LINES.items() if "built" in wanted or not wanted else ():
        texts = [page_of(made(lines)) for lines in (MOST // 2, MOST)]
        bad += not _row(f"built: {name}", texts, SLOWER * own_built, build)
    for name, made in TEXTS.items() if "built" in wanted or not wanted else ():
        texts = [page_of(made(size)) for size in sizes]
        bad += not _row(f"built: {name}", texts, SLOWER * own_built, refuse_or_build)
    for name, kind in KINDS.items() if "kinds" in wanted or not wanted else ():
        most = SLOWER * kind.times * own
        bad += not _row(f"kind: {name}", [kind.made(n) for n in sizes], most, kind.read)
    for name, text in (LARGE | WIDE | LONG).items() if "stories" in wanted or not wanted else ():
        bad += not _row(name, [{FILE: text}], SLOWER * own)
    for name, text in (LARGE | WIDE).items() if "stories" in wanted or not wanted else ():
        bad += not _row(f"on paper: {name}", [{FILE: text}], SLOWER * own, on_paper)
        bad += not _row(f"built: {name}", [with_story(text)], SLOWER * own_built, build)
    return bad


if __name__ == "__main__":
    sys.exit(1 if main(sys.argv[1:]) else 0)
