"""Files that are never there in part: written beside, and moved into place at the end."""

from __future__ import annotations

import codecs
import errno
import os
import secrets
import stat
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

FULL = frozenset({errno.ENOSPC, errno.EDQUOT})
"""The numbers of an OSError where there is no room."""
BESIDE = ".writing-"
"""So begins the name of a file that is being written; one is left where its writer was killed."""
_HOUR = 3600
_DEEPEST = 100
"""So many folders inside each other are looked through: programs that we call end at 1,000."""


@contextmanager
def whole(file: Path, *, is_new: bool = False) -> Iterator[Path]:
    """A path to write to, which takes the place of `file` at the end, folders above it included.

    Where anything goes wrong before, `file` stays as it was. One that `is_new` takes nothing's
    place: raises FileExistsError where another command wrote it meanwhile. A folder or a device
    stays too: raises OSError.
    """
    file.parent.mkdir(parents=True, exist_ok=True)
    if file.is_dir() or file.is_char_device() or file.is_block_device():
        raise OSError(errno.EINVAL, "it is no file. Take it away, or write another name", str(file))
    beside = file.with_name(f"{BESIDE}{secrets.token_hex(8)}")
    try:
        beside.touch(exist_ok=False)
        yield beside
        if file.exists():
            # Whoever wrote it can read it.
            beside.chmod(file.stat().st_mode | stat.S_IRUSR)
        if not (is_new and _linked(beside, file)):
            beside.replace(file)
    except OSError as error:
        if error.filename in {None, str(beside)}:
            error.filename = str(file)  # The other one nobody has heard of.
        raise
    finally:
        beside.unlink(missing_ok=True)


def _linked(beside: Path, file: Path) -> bool:
    """Whether a file has a second name now; a stick knows no links."""
    try:
        os.link(beside, file)
    except FileExistsError:
        raise
    except OSError:
        return False
    return True


def write_whole(file: Path, content: bytes) -> None:
    """Write a file so that it is never there in part; the same content is not written again."""
    if file.is_file() and file.read_bytes() == content:
        return
    with whole(file) as beside:
        beside.write_bytes(content)


def write_all(folder: Path, files: Mapping[str, bytes]) -> None:
    """Let the folder hold these files, and no other; what is built in it stays."""
    cut_links(folder)
    for old in sorted(below(folder), reverse=True):
        name = old.relative_to(folder)
        if name.parts[0] == "_build":
            continue
        if old.is_dir():
            with suppress(OSError):  # it is not empty
                old.rmdir()
        elif name.as_posix() not in files:
            old.unlink()
    for each, content in files.items():
        write_whole(folder / each, content)


def sweep(folder: Path) -> None:
    """Take away what writers left in a folder that were killed: none writes for an hour."""
    for left in below(folder):
        with suppress(OSError):  # it stands in nobody's way
            is_left = left.name.startswith(BESIDE) and left.is_file()
            if is_left and time.time() - left.stat().st_mtime > _HOUR:
                left.unlink()


def clear(folder: Path) -> None:
    """Take away what killed writers left right in a folder; for who has that folder alone."""
    for left in folder.glob(f"{BESIDE}*"):
        with suppress(OSError):
            left.unlink()


def below(folder: Path) -> Iterator[Path]:
    """All that lies below a folder, however deep, and nothing behind a link or in a shut folder."""
    places = [folder]
    while places:
        with suppress(OSError):
            for each in [*places.pop().iterdir()]:
                if each.is_dir() and not each.is_symlink():
                    places.append(each)
                yield each


def cut_links(folder: Path) -> None:
    """Take away links in a folder of ours, and one in its place: what they lead to is not.

    Pipes and devices go too: whoever opens one may wait for ever. Raises OSError where more folders
    lie inside each other than anybody makes.
    """
    if folder.is_symlink():
        folder.unlink()
    places = [(folder, 0)] if folder.is_dir() else []
    while places:
        place, depth = places.pop()
        if depth > _DEEPEST:
            told = f"more than {_DEEPEST} folders lie inside each other in it. Delete it"
            top = folder / place.relative_to(folder).parts[0]
            raise OSError(errno.ENAMETOOLONG, told, str(top))
        for each in place.iterdir():
            if each.is_symlink() or not (each.is_dir() or each.is_file()):
                each.unlink(missing_ok=True)
            elif each.is_dir():
                places.append((each, depth + 1))


def behind_link(file: Path, top: Path) -> Path | None:
    """The first folder between `top` and a file in it that is a link; None where there is none.

    A folder from a stranger may hold one: what is written behind it lies anywhere.
    """
    between = [each for each in file.parents if top in each.parents]
    return next((each for each in reversed(between) if each.is_symlink()), None)


def write_text(file: Path, text: str) -> None:
    """Write anew what a person wrote; the line ends and the byte order mark of the file stay."""
    content = as_in(file, text)
    with whole(file) as beside, beside.open("wb") as made:
        made.write(content)
        made.flush()
        os.fsync(made.fileno())  # The disk has it before the old text is gone.


def as_in(file: Path, text: str) -> bytes:
    """A text as bytes, with the line ends and the byte order mark that the file has now."""
    before = file.read_bytes() if file.is_file() else b""
    mark = codecs.BOM_UTF8 if before.startswith(codecs.BOM_UTF8) else b""
    return mark + text.replace("\n", "\r\n" if b"\r\n" in before else "\n").encode()


def write_new(file: Path, text: str) -> None:
    """Write a file that is not there yet; raises FileExistsError where it is, and leaves it.

    Where the disk is full nothing is there afterwards, so that the same can be done again.
    """
    if file.exists() or file.is_symlink():
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(file))
    with whole(file, is_new=True) as beside:
        beside.write_bytes(text.encode())


def write_named(file: Path, text: str, other: Path, named: str) -> None:
    """Write a file that is not there yet, and anew one that names it: both, or neither."""
    write_new(file, text)
    try:
        write_text(other, named)
    except OSError:
        file.unlink()
        raise
