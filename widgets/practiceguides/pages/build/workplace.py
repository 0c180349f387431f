"""Where a build keeps what the next one goes on from: with this person, outside of all books.

Sphinx keeps what it has read as pickles, and whoever reads a pickle runs it. The outputs of cells
come into pages as they are kept, and a page that nothing changed stays. In the folder of a book,
which others send or share, each of these could be anybody's, and change while it is read.
"""

from __future__ import annotations

import atexit
import os
import re
import shutil
import stat
import tempfile
from contextlib import suppress
from functools import cache
from hashlib import blake2b
from pathlib import Path

from platformdirs import user_cache_path

PAGES = "pages"
"""In each of these folders: where Sphinx writes page by page."""
_MISREAD = re.compile(r"\?|%[0-9A-Fa-f]{2}")
"""What the address of a file of SQLite has for something else (SQLAlchemy's database URLs)."""
_OF = "of"
"""A file in each folder: what is built from it. Once that is gone, the folder goes too."""


def workplace(out: Path) -> Path:
    """The folder for what is built in the folder `out`.

    Where this person can keep none, it is one that lasts as long as this process.
    """
    folder = _folder_of(out)
    place, name = folder.parent, folder.name
    if _MISREAD.search(str(folder)):
        return _fleeting() / name
    try:
        # Else another process would take it for one whose folder is gone.
        out.mkdir(parents=True, exist_ok=True)
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not _is_own(place):
            return _fleeting() / name
        if not folder.is_dir():
            _make_room(place)
            folder.mkdir(mode=0o700)
            (folder / _OF).write_bytes(os.fsencode(out.resolve()))
        if not _is_own(folder):
            return _fleeting() / name
        # Somebody may look into it, and not write.
        (folder / _OF).touch()
    except OSError:
        return _fleeting() / name
    return folder


def _folder_of(out: Path) -> Path:
    name = blake2b(os.fsencode(out.resolve()), digest_size=12).hexdigest()
    return user_cache_path("practiceguides", appauthor=False) / name


def _is_own(folder: Path) -> bool:
    """Whether nobody else put it there, or may write in it; on Windows it lies where nobody may."""
    if os.name == "nt":
        return True
    found = folder.lstat()
    is_theirs = found.st_uid != os.getuid() or found.st_mode & (stat.S_IWGRP | stat.S_IWOTH)
    return stat.S_ISDIR(found.st_mode) and not is_theirs


def _make_room(place: Path) -> None:
    """Take away what was kept for folders that are there no more."""
    for each in place.glob(f"*/{_OF}"):
        with suppress(OSError):  # another process may do the same
            if each.is_file() and not Path(os.fsdecode(each.read_bytes())).exists():
                shutil.rmtree(each.parent, ignore_errors=True)


@cache
def _fleeting() -> Path:
    folder = tempfile.mkdtemp()
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return Path(folder)


def is_as_built(out: Path) -> bool:
    """Whether the built book in a build folder is what this person's builds made, byte by byte.

    Somebody who sends a folder may have put another one there.
    """
    built, made = out / "html", _pages_of(out)
    for file in built.rglob("*"):
        if file.is_dir() and not file.is_symlink():
            continue
        name = file.relative_to(built)
        if _is_same(file, made / name):
            continue
        # The book in another language lies below the first one.
        language, *rest = name.parts
        if not _is_same(file, _pages_of(out / language).joinpath(*rest)):
            return False
    return True


def _pages_of(out: Path) -> Path:
    """Where the pages lie that this person built in a folder, if any were."""
    folder = _folder_of(out)
    is_ours = folder.is_dir() and _is_own(folder.parent) and _is_own(folder)
    return folder / (PAGES if is_ours else "none")


def _is_same(file: Path, made: Path) -> bool:
    is_file = file.is_file() and not file.is_symlink() and made.is_file()
    return is_file and file.read_bytes() == made.read_bytes()
