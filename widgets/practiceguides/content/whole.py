"""Files that are never there in part: written beside, and moved into place at the end."""

from __future__ import annotations

import errno
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

FULL = frozenset({errno.ENOSPC, errno.EDQUOT})
"""The numbers of an OSError where there is no room."""
BESIDE = ".writing-"
"""So begins the name of a file that is being written; one is left where its writer was killed."""


@contextmanager
def whole(file: Path) -> Iterator[Path]:
    """A path to write to, which takes the place of `file` at the end, folders above it included.

    Where anything goes wrong before, `file` stays as it was.
    """
    file.parent.mkdir(parents=True, exist_ok=True)
    handle, made = tempfile.mkstemp(dir=file.parent, prefix=BESIDE)
    os.close(handle)
    beside = Path(made)
    try:
        yield beside
        beside.chmod(file.stat().st_mode if file.exists() else 0o644)
        beside.replace(file)
    finally:
        beside.unlink(missing_ok=True)


def write_whole(file: Path, content: bytes) -> None:
    """Write a file so that it is never there in part; the same content is not written again."""
    if file.is_file() and file.read_bytes() == content:
        return
    with whole(file) as beside:
        beside.write_bytes(content)


def write_new(file: Path, text: str) -> None:
    """Write a file that is not there yet; raises FileExistsError where it is, and leaves it.

    Where the disk is full nothing is there afterwards, so that the same can be done again.
    """
    if file.exists() or file.is_symlink():
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(file))
    write_whole(file, text.encode())
