"""One at a time: whoever builds a book, or changes it as a whole, lets others wait."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

import typer

from practiceguides.content.whole import cut_links

from .root import stop, stop_at_link

LOCK = ".lock"
"""The file in the build folder that whoever is at work has locked.

It holds the number of the process. The system lets go of it when the process ends, in whatever
way.
"""
_FAR = 1 << 20
"""Windows lets nobody read what is locked: so that is no part of the file."""


@contextmanager
def turn(build: Path) -> Iterator[None]:
    """Have the build folder alone. While another process has it, say so once, and wait."""
    stop_at_link(build)
    build.mkdir(parents=True, exist_ok=True)
    lock = build / LOCK
    # A link, or another name of the same file, would empty that file; a pipe holds none.
    if lock.is_symlink() or (lock.exists() and not (lock.is_file() and lock.stat().st_nlink == 1)):
        stop(f"{lock} is no file of ours. Delete it, and do the same again.", 1)
    with _opened(lock) as file:
        if not _take(file):
            typer.echo(
                f"Another guides{_number(file)} is at work on this book. "
                "This one begins when that one has ended; Ctrl-C stops.",
                err=True,
            )
            while not _take(file):
                time.sleep(0.1)
        file.truncate(0)
        file.write(str(os.getpid()).encode())
        file.flush()
        # What somebody put in the place of something of ours leads elsewhere.
        cut_links(build)
        yield


def _opened(lock: Path) -> BinaryIO:
    try:
        return lock.open("a+b")
    except PermissionError:
        stop(
            f"Somebody else has built here, and you have no right to write {lock}. Let them give"
            f" you the right to write in all of {lock.parent}, or work on a copy of the folder.",
            1,
        )


def _number(file: BinaryIO) -> str:
    file.seek(0)
    number = file.read(20).decode(errors="replace")
    return f" (process {number})" if number.isdigit() else ""


if sys.platform == "win32":
    import msvcrt

    def _take(file: BinaryIO) -> bool:
        file.seek(_FAR)
        with suppress(OSError):
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
            return True
        return False

else:
    import fcntl

    def _take(file: BinaryIO) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:
            pass  # a disk over a network may have no locks: then nobody waits
        return True
