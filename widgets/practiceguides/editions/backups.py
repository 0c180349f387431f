"""The edition as it was before each update, in a zip each: to go back, and to look back."""

from __future__ import annotations

import io
import os
import zipfile
from collections.abc import Collection, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from practiceguides.content.layers import EDITION, TEXTS
from practiceguides.content.undated import Undated
from practiceguides.content.whole import BESIDE, write_whole

from .memory import FOLDER, SEEN, OwnSeen, Seen, read_kept

BEFORE, UNDONE = "before", "undone"
"""Folders in `.over`: the edition before each update, and before each undoing."""
WRITTEN = f"{FOLDER}/written/"
"""Where a backup has what its update wrote: what is another text by then is the trainer's."""
UNDER_WAY = "updating"
"""Its name in `.over`: the backup of an update that writes, or that was cut off while it did."""
_MOST = 100_000_000
"""So many bytes a backup may have, all of which are read at once."""
_BACKUPS, _LISTED = 100, 4_000_000
"""In so many backups, the newest, what some program saved over is looked for, and in fewer where
their lists of files have more bytes together: about 40,000 names."""


class UndoError(Exception):
    """Why an update cannot be undone, in a sentence."""


def files_of(edition: Path) -> Iterator[str]:
    """The files of an edition that an update may change, as a backup names them."""
    aside = {edition / FOLDER / BEFORE, edition / FOLDER / UNDONE}
    for name in (EDITION, TEXTS, FOLDER):
        for file in sorted(_files_at(edition / name, aside)):
            if not file.name.startswith(BESIDE):
                yield file.relative_to(edition).as_posix()


def _files_at(place: Path, aside: Collection[Path]) -> Iterator[Path]:
    """The files at and below a place; what a link leads to is not the edition's to give away."""
    left = [place]
    while left:
        here = left.pop()
        if here.is_symlink() or here in aside:
            continue
        if here.is_file():
            yield here
        elif here.is_dir():
            with suppress(PermissionError):  # `guides check` tells of a folder that is shut
                left += here.iterdir()


def back_up(edition: Path, file: Path, written: Mapping[str, bytes] | None = None) -> None:
    """Keep the edition as it is now in a zip, beside what an update is about to write."""
    content = io.BytesIO()
    with Undated(content, "w", zipfile.ZIP_DEFLATED) as made:
        for name in files_of(edition):
            # Whoever unpacked a backup by hand has what its update wrote as files.
            if name != f"{FOLDER}/{UNDER_WAY}" and not name.startswith(WRITTEN):
                made.writestr(name, (edition / name).read_bytes())
        for name, text in (written or {}).items():
            made.writestr(WRITTEN + name, text)
    write_whole(file, content.getvalue())


def new_backup(edition: Path, kind: str, what: str = "") -> Path:
    """Where the next backup is to lie; `what` it holds ends its name."""
    folder = edition / FOLDER / kind
    today = date.today()  # noqa: DTZ011 - the day where the trainer is
    number = 1
    # An undoing writes two, whose names end with what each holds: none may lie there yet.
    while any(folder.glob(f"{today}-{number}[-.]*")):
        number += 1
    return folder / f"{today}-{number}{what}.zip"


def cut_off(edition: Path) -> Path | None:
    """The backup of an update that was cut off while it wrote; None where none was."""
    file = edition / FOLDER / UNDER_WAY
    said = read_kept(file) or b""
    return next((each for each in backups(edition) if os.fsencode(each.name) == said), None)


def backups(edition: Path) -> list[Path]:
    """The edition before each update that was not undone, the oldest first."""
    found = (edition / FOLDER / BEFORE).glob("*.zip")
    return sorted((each for each in found if each.is_file()), key=_order)


class Before(NamedTuple):
    """What was remembered of a file of the edition before an update wrote it."""

    seen: OwnSeen
    text: bytes | None
    """The text below it; None where there was none."""


def saved_over(edition: Path, names: Collection[str]) -> dict[str, Before]:
    """Those files of an edition that are again as they were before some update wrote them.

    A program that had them open has saved them so. What the last one wrote is no old text.
    """
    found: dict[str, Before] = {}
    under_way, left = cut_off(edition), {*names}
    listed, unread = 0, _Unread(_MOST)
    for backup in backups(edition)[: -_BACKUPS - 1 : -1]:
        length = None if backup == under_way else _bytes_of_list(backup)
        if length is None:
            continue
        listed += length
        if listed > _LISTED:
            break
        # A damaged one says nothing: whoever goes back to it is told.
        with suppress(Exception), zipfile.ZipFile(backup) as opened:
            entries = opened.infolist()
            _check(entries, backup)
            sizes = {each.filename: each.file_size for each in entries}
            for name in [each for each in left if WRITTEN + each in sizes]:
                if unread.holds(opened, sizes, WRITTEN + name, edition / name):
                    left.remove(name)
                elif unread.holds(opened, sizes, name, edition / name):
                    seen = Seen.model_validate_json(opened.read(f"{FOLDER}/{SEEN}"))
                    below = f"{FOLDER}/{name}"
                    text = opened.read(below) if below in sizes else None
                    found[name] = Before(seen.own[name], text)
                    left.remove(name)
    return found


@dataclass
class _Unread:
    """How much of all backups may still be read."""

    left: int

    def holds(
        self, opened: zipfile.ZipFile, sizes: Mapping[str, int], entry: str, file: Path
    ) -> bool:
        """Whether an entry of a backup has the text of a file; most have another length."""
        size = sizes.get(entry, -1)
        if not file.is_file() or size != file.stat().st_size or size > self.left:
            return False
        self.left -= size
        return opened.read(entry) == file.read_bytes()


def _bytes_of_list(backup: Path) -> int | None:
    """How many bytes the list of files of a backup has, all of which is read to open it.

    Each of ours ends with that; None for another zip.
    """
    with suppress(OSError), backup.open("rb") as opened:
        opened.seek(-_END, os.SEEK_END)
        end = opened.read(_END)
        is_ours = end[-22:-18] == b"PK\5\6" and end[-2:] == b"\0\0" and end[:4] != b"PK\6\7"
        return int.from_bytes(end[-10:-6], "little") if is_ours else None
    return None


_END = 42
"""So many bytes has the end of a zip, with what would say before it that it is a large one."""


def _order(file: Path) -> tuple[str, int]:
    day, _, number = file.stem.rpartition("-")
    return day, int(number) if number.isdecimal() else 0


def unpacked(backup: Path) -> dict[str, bytes]:
    """The files of a backup; nothing outside the edition's folder is touched."""
    try:
        with zipfile.ZipFile(backup) as opened:
            entries = opened.infolist()
            _check(entries, backup)
            return {each.filename: opened.read(each) for each in entries if not each.is_dir()}
    except UndoError:
        raise
    except Exception as error:  # zipfile raises whatever unpacking damaged bytes raises
        raise UndoError(f"{backup} cannot be read: {error}.") from error


def _check(entries: list[zipfile.ZipInfo], backup: Path) -> None:
    """Nothing that is too large or leads elsewhere is unpacked."""
    if sum(each.file_size for each in entries) > _MOST:
        raise UndoError(f"{backup} is too large to be a backup of an edition.")
    for each in entries:
        path = PurePosixPath(each.filename)
        inside = path.parts == (EDITION,) or path.parts[:1] in {(TEXTS,), (FOLDER,)}
        # Each file has one name: by another one a rule for it would be missed.
        is_plain = each.filename.removesuffix("/") == str(path) and "\\" not in each.filename
        if not (inside and is_plain) or any(not part.rstrip(" .") for part in path.parts):
            raise UndoError(f"{backup} holds '{each.filename}', which no update put there.")
