"""The edition as it was before each update, in a zip each: to go back, and to look back."""

from __future__ import annotations

import io
import os
import zipfile
from collections.abc import Collection, Iterator, Mapping
from contextlib import suppress
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


class UndoError(Exception):
    """Why an update cannot be undone, in a sentence."""


def files_of(edition: Path) -> Iterator[str]:
    """The files of an edition that an update may change, as a backup names them."""
    aside = {edition / FOLDER / BEFORE, edition / FOLDER / UNDONE}
    if (edition / EDITION).is_file():
        yield EDITION
    for folder in (edition / TEXTS, edition / FOLDER):
        for file in sorted(folder.rglob("*")):
            is_whole = not file.name.startswith(BESIDE)
            if is_whole and file.is_file() and aside.isdisjoint(file.parents):
                yield file.relative_to(edition).as_posix()


def back_up(edition: Path, file: Path, written: Mapping[str, bytes] | None = None) -> None:
    """Keep the edition as it is now in a zip, beside what an update is about to write."""
    content = io.BytesIO()
    with Undated(content, "w", zipfile.ZIP_DEFLATED) as made:
        for name in files_of(edition):
            if name != f"{FOLDER}/{UNDER_WAY}":
                made.writestr(name, (edition / name).read_bytes())
        for name, text in (written or {}).items():
            made.writestr(WRITTEN + name, text)
    write_whole(file, content.getvalue())


def new_backup(edition: Path, kind: str) -> Path:
    """Where the next backup is to lie."""
    folder = edition / FOLDER / kind
    today = date.today()  # noqa: DTZ011 - the day where the trainer is
    number = 1
    while (file := folder / f"{today}-{number}.zip").exists():
        number += 1
    return file


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
    for backup in reversed(backups(edition)):
        if backup == under_way:
            continue
        # A damaged one says nothing: whoever goes back to it is told.
        with suppress(Exception), zipfile.ZipFile(backup) as opened:
            entries = opened.infolist()
            _check(entries, backup)
            sizes = {each.filename: each.file_size for each in entries}
            for name in [each for each in left if WRITTEN + each in sizes]:
                if _holds(opened, sizes, WRITTEN + name, edition / name):
                    left.remove(name)
                elif _holds(opened, sizes, name, edition / name):
                    seen = Seen.model_validate_json(opened.read(f"{FOLDER}/{SEEN}"))
                    below = f"{FOLDER}/{name}"
                    text = opened.read(below) if below in sizes else None
                    found[name] = Before(seen.own[name], text)
                    left.remove(name)
    return found


def _holds(opened: zipfile.ZipFile, sizes: Mapping[str, int], entry: str, file: Path) -> bool:
    """Whether an entry of a backup has the text of a file; most have another length."""
    is_alike = file.is_file() and sizes.get(entry) == file.stat().st_size
    return is_alike and opened.read(entry) == file.read_bytes()


def _order(file: Path) -> tuple[str, int]:
    day, _, number = file.stem.rpartition("-")
    return day, int(number) if number.isdigit() else 0


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
        inside = path.parts[:1] in {(EDITION,), (TEXTS,), (FOLDER,)}
        if ".." in path.parts or not inside or "\\" in each.filename:
            raise UndoError(f"{backup} holds '{each.filename}', which no update put there.")
