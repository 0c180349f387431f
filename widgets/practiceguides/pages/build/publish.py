"""The folder that readers have: put together beside the old one, and moved into its place at once.

Sphinx writes page by page into a folder of its own, where nobody reads. What is the same in the
folder that readers have is no copy but another name of the same file, so this takes a few
hundredths of a second. No file that readers have is ever written to: whoever has opened one reads
it to its end.
"""

from __future__ import annotations

import ctypes
import errno
import os
import shutil
import sys
import time
from collections.abc import Mapping
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path, PurePosixPath
from typing import NamedTuple

_RECORDS = {".buildinfo", "objects.inv"}
"""What Sphinx writes for itself."""
_HERE = -100
"""Paths are seen from the folder of this process."""
_EXCHANGE = 2
_TRIES, _REST = 20, 0.1
"""Windows moves no folder while a file in it is open: so often it is tried, seconds between."""


def publish(made: Mapping[str, Path], folder: Path) -> None:
    """Let `folder` hold what was made: the files of each folder below its name, and no others.

    At any moment `folder` is there as it was before, or as it is afterwards. Raises OSError where
    that cannot be done; then all is as it was.
    """
    folder = folder.absolute()
    # What it leads to is somebody's own.
    if folder.is_symlink():
        folder.unlink()
    new = _new(folder)
    _clear(new)
    if new.exists():
        # Somebody's page would be among ours, and what has another name elsewhere be written over.
        told = "it cannot be emptied. Give yourself the right to write in all of it, or delete it"
        raise OSError(errno.ENOTEMPTY, told, str(new))
    new.mkdir(parents=True)
    try:
        for name, file in files_in(made).items():
            _copy(file, new / name, folder / name)
        _take_place(new, folder)
    finally:
        _clear(new)


def mend(folder: Path) -> None:
    """Put the old folder back where somebody was stopped between taking it away and the new one."""
    folder = folder.absolute()
    if _old(folder).is_dir() and not folder.exists():
        _old(folder).rename(folder)


def _clear(folder: Path) -> None:
    """Take away a folder, or what lies in its place, as far as that can be done."""
    if folder.is_dir() and not folder.is_symlink():
        shutil.rmtree(folder, ignore_errors=True)
    else:
        folder.unlink(missing_ok=True)


def _new(folder: Path) -> Path:
    return folder.with_name(f".{folder.name}-new")


def _old(folder: Path) -> Path:
    return folder.with_name(f".{folder.name}-old")


def files_in(made: Mapping[str, Path]) -> dict[str, Path]:
    """What readers have of the files that were made, each by its name in their folder.

    `made`: folders, each by its name there.
    """
    return {
        PurePosixPath(name, file.relative_to(folder).as_posix()).as_posix(): file
        for name, folder in made.items()
        for file in folder.rglob("*")
        if file.name not in _RECORDS and file.is_file()
    }


class Made(NamedTuple):
    """What a build made of one file."""

    size: int
    digest: bytes

    @classmethod
    def of(cls, content: bytes) -> Made:
        """What tells this content from any other."""
        return cls(len(content), blake2b(content, digest_size=16).digest())


def made_in(made: Mapping[str, Path]) -> dict[str, Made]:
    """The files of `files_in` by their names, each as it was made.

    Whoever may write in the folder of a book can put other pages into it, at any time.
    """
    return {name: Made.of(file.read_bytes()) for name, file in files_in(made).items()}


def _copy(source: Path, copy: Path, there: Path) -> None:
    """Make a file anew; where it is the same `there`, it is that file."""
    copy.parent.mkdir(parents=True, exist_ok=True)
    if _is_same(source, there):
        # Not every file system gives a file two names.
        with suppress(OSError):
            os.link(there, copy)
            return
    shutil.copy2(source, copy)


def _is_same(source: Path, there: Path) -> bool:
    """Whether this is the copy that was made of a file as it is now.

    Its size and time alone would not tell: somebody may have changed it and set its time back.
    """
    try:
        made, found = source.stat(), there.lstat()
        return (made.st_size, made.st_mtime_ns, made.st_mode) == (
            found.st_size, found.st_mtime_ns, found.st_mode,
        ) and source.read_bytes() == there.read_bytes()  # fmt: skip
    except OSError:
        return False


def _take_place(new: Path, folder: Path) -> None:
    if not folder.exists():
        folder.parent.mkdir(parents=True, exist_ok=True)
        new.rename(folder)
    elif not _exchange(new, folder):
        old = _old(folder)
        _clear(old)
        _rename(folder, old)
        try:
            _rename(new, folder)
        except OSError:
            old.rename(folder)
            raise
        _clear(old)


def _exchange(new: Path, folder: Path) -> bool:
    """Let two folders change places in one step; False where the system or the disk cannot."""
    names = os.fsencode(new), os.fsencode(folder)
    try:
        system = ctypes.CDLL(None)
        if sys.platform == "darwin":
            return bool(system.renamex_np(*names, _EXCHANGE) == 0)
        return bool(system.renameat2(_HERE, names[0], _HERE, names[1], _EXCHANGE) == 0)
    except (OSError, AttributeError, TypeError):
        return False


def _rename(folder: Path, to: Path) -> None:
    for _ in range(_TRIES):
        with suppress(PermissionError):
            folder.rename(to)
            return
        time.sleep(_REST)
    folder.rename(to)
