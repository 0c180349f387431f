"""Where a command keeps what the next one goes on from: with this person, outside of all books.

Sphinx keeps what it has read as pickles, and whoever reads a pickle runs it. The outputs of cells
come into pages as they are kept, a page that nothing changed stays, and the proof of a story is
believed. In the folder of a book, which others send or share, each of these could be anybody's, and
change while it is read.
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


def kept_pages(out: Path) -> dict[str, Path]:
    """Where the pages lie that this person's last build in a folder made, each by its name there.

    The book in another language lies below the first one.
    """
    built = out / "html"
    languages = (each.name for each in built.iterdir()) if built.is_dir() else ()
    folders = {"": _folder_of(out), **{name: _folder_of(out / name) for name in languages}}
    return {name: each / PAGES for name, each in folders.items() if _is_kept(each)}


def _is_kept(folder: Path) -> bool:
    return (folder / PAGES).is_dir() and _is_own(folder.parent) and _is_own(folder)
