"""Brings an edition to the book below as it is now; can be undone."""

from __future__ import annotations

import io
import os
import zipfile
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from pydantic import ValidationError

import practiceguides
from practiceguides.content.book import Book
from practiceguides.content.layers import EDITION, TEXTS
from practiceguides.content.undated import Undated
from practiceguides.content.whole import BESIDE, as_in, sweep, write_whole

from .beneath import Beneath, look_beneath, shown_of
from .corrections import Corrected
from .memory import FOLDER, SEEN, Seen, delete
from .merging import Change, Choice, same
from .news import NEWS, kept_news, news_of
from .own_file import OwnFile, parts_in
from .side_by_side import write_page
from .sides import Kind

BEFORE, UNDONE, LEFT = "before", "undone", "left"
"""Folders in `.over`: the edition before each update, before each undoing, and what is left."""
WRITTEN = f"{FOLDER}/written/"
"""Where a backup has what its update wrote: what is another text by then is the trainer's."""
UNDER_WAY = "updating"
"""Its name in `.over`: the backup of an update that writes, or that was cut off while it did."""
_MOST = 500_000_000
"""So many bytes a backup may have."""


class Chosen(NamedTuple):
    """What the trainer says of what is left to them, by the names that an update gives it."""

    keep: Collection[str] = ()
    """Their words stay."""
    take: Collection[str] = ()
    """Ours take their place."""
    read: Collection[str] = ()
    """Against these corrected statements they have read their texts."""


@dataclass
class Update:
    """An update as it was done, or would be."""

    beneath: Beneath
    unknown: list[str] = field(default_factory=list)
    """Names that the trainer chose and that nothing left has; then nothing was done."""
    unread: list[Corrected] = field(default_factory=list)
    """What can be read and was to be kept or taken; then nothing was done either."""
    pending: list[str] = field(default_factory=list)
    """Statements that were corrected, and on which texts rest that nobody has read again."""
    page: Path | None = None
    """What is new, with the texts side by side."""
    since: str = ""
    """The day of the last update before this one; empty where there was none."""
    renewed: list[str] = field(default_factory=list)
    """Files in which lines that wait behind `#` have our new words now."""
    stale: list[str] = field(default_factory=list)
    """Files in which some of them have our old words still."""

    backup: Path | None = None
    """The edition as it was before; None where nothing was to do or to be done."""

    @property
    def is_left(self) -> bool:
        """Whether something is left to the trainer."""
        return bool(self.pending) or any(own.merging.left for own in self.beneath.own)


def update(book: Book, chosen: Chosen, *, dry: bool) -> Update:
    """Merge the book below into an edition.

    Raises OSError where the folder cannot be written; what was written until then `undo` takes
    back.
    """
    keep, take, read = chosen
    used: set[str] = set()

    def choose(name: str, change: Change) -> Choice:
        stem = Path(name).stem
        names = {name, name.removeprefix(f"{TEXTS}/"), stem, *change.where}
        names |= {f"{stem}/{step}" for step in change.where}
        used.update(names)
        if names.intersection(take):
            return Choice.TAKE
        return Choice.KEEP if names.intersection(keep) else Choice.LEAVE

    beneath = look_beneath(book, choose)
    corrected = {each.id: each for each in beneath.corrected}
    unread = [each for name, each in corrected.items() if name in {*keep, *take}]
    unknown = ({*keep, *take} - used - {*corrected}) | ({*read} - {*corrected})
    done = Update(beneath, sorted(unknown), unread)
    if done.unknown or done.unread or beneath.memory.is_damaged:
        return done
    edition = beneath.layers.top
    before = kept_news(edition)
    done.since = before.day if before else ""
    news = news_of(beneath, read)
    done.page = write_page(beneath, news)
    seen = _seen(beneath, read, book)
    done.pending = seen.pending
    for own in beneath.own:
        merged = own.written()
        done.renewed += [own.name] if merged.is_renewed else []
        done.stale += [own.name] if merged.is_stale else []
    if dry or not (_is_behind(beneath) or seen != beneath.seen):
        return done
    written = {own.name: text for own in beneath.own if (text := _content(own)) is not None}
    done.backup = _backup(edition, BEFORE, written)
    write_whole(edition / FOLDER / UNDER_WAY, done.backup.name.encode())
    for name, text in written.items():
        write_whole(edition / name, text)
    for own in beneath.own:
        _remember(own, edition)
    for name in beneath.seen.own.keys() - seen.own.keys():
        delete(edition / FOLDER / name)
    _leave(beneath)
    write_whole(edition / FOLDER / NEWS, news.as_json())
    write_whole(edition / FOLDER / SEEN, seen.as_json())
    sweep(edition)
    delete(edition / FOLDER / UNDER_WAY)
    return done


def _is_behind(beneath: Beneath) -> bool:
    """Whether a file is to be written, or the text that is remembered below one."""
    for own in beneath.own:
        below = own.text_below(own.base) if own.is_sound else None
        if _content(own) is not None or below not in {None, beneath.memory.text(own.name)}:
            return True
    return False


def _content(own: OwnFile) -> bytes | None:
    """What a file of the edition is to hold; None where it stays."""
    if own.kind is Kind.OTHER:
        is_same = same(own.merged, own.sides.mine)
        return own.below.read_bytes() if own.below and not is_same else None
    text = own.written().text
    return None if text == own.text else as_in(own.file, text)


def _remember(own: OwnFile, edition: Path) -> None:
    below = own.text_below(own.base)
    memory = edition / FOLDER / own.name
    if not own.is_sound:
        return
    if own.is_gone:
        delete(memory)
    elif below is not None:
        write_whole(memory, below.encode())


def _seen(beneath: Beneath, read: Collection[str], book: Book) -> Seen:
    """What is to be remembered once the update is done."""
    below, seen = beneath.below, beneath.seen
    pending = [each.id for each in beneath.corrected if each.mentions and each.id not in read]
    statements = seen.statements
    if beneath.corrected or seen.base != below.hashes:
        statements = {name: each.day for name, each in below.statements.items()}
        statements |= {name: seen.statements[name] for name in pending}
    gone = {*seen.base, *seen.withdrawn} - below.files.keys()
    gone |= {*seen.statements} - {*statements}
    gone |= {each for each in seen.withdrawn if "/" not in each and each not in statements}
    unsound = [own.name for own in beneath.own if not own.is_sound]
    return Seen(
        toolkit=practiceguides.__version__,
        base=below.hashes,
        statements=statements,
        pending=sorted(pending),
        withdrawn=sorted(gone),
        **shown_of(book),
        own={
            **{name: seen.own[name] for name in (*beneath.unread, *unsound) if name in seen.own},
            **{
                own.name: own.seen(parts_in(own.kind, own.merged), own.base)
                for own in beneath.own
                if own.is_sound
            },
        },
    )


def _leave(beneath: Beneath) -> None:
    """Write what is left to the trainer as files: the book's old text, its new one, and theirs."""
    folder = beneath.layers.top / FOLDER / LEFT
    wanted: dict[Path, bytes] = {}
    for own in beneath.own:
        if own.merging.left and own.kind is not Kind.OTHER:
            file = folder / own.name
            for word, text in zip(("before", "now", "yours"), own.three_texts, strict=True):
                wanted[file.with_name(f"{file.stem}.{word}{file.suffix}")] = text.encode()
    for old in list(folder.rglob("*")):
        if old.is_file() and old not in wanted:
            delete(old)
    for file, content in wanted.items():
        write_whole(file, content)


# backups


def _files(edition: Path) -> Iterator[str]:
    """The files of an edition that an update may change, as a backup names them."""
    aside = {edition / FOLDER / BEFORE, edition / FOLDER / UNDONE}
    if (edition / EDITION).is_file():
        yield EDITION
    for folder in (edition / TEXTS, edition / FOLDER):
        for file in sorted(folder.rglob("*")):
            is_whole = not file.name.startswith(BESIDE)
            if is_whole and file.is_file() and aside.isdisjoint(file.parents):
                yield file.relative_to(edition).as_posix()


def _backup(edition: Path, kind: str, written: Mapping[str, bytes] | None = None) -> Path:
    """Keep the edition as it is now in a zip, beside what an update is about to write."""
    content = io.BytesIO()
    with Undated(content, "w", zipfile.ZIP_DEFLATED) as made:
        for name in _files(edition):
            made.writestr(name, (edition / name).read_bytes())
        for name, text in (written or {}).items():
            made.writestr(WRITTEN + name, text)
    file = _new_name(edition / FOLDER / kind)
    write_whole(file, content.getvalue())
    return file


def _new_name(folder: Path) -> Path:
    today = date.today()  # noqa: DTZ011 - the day where the trainer is
    number = 1
    while (file := folder / f"{today}-{number}.zip").exists():
        number += 1
    return file


class UndoError(Exception):
    """Why an update cannot be undone, in a sentence."""


class Undone(NamedTuple):
    """What became of an edition whose last update was undone."""

    is_choice: bool
    """Whether only a choice was undone, and not the update that left it to the trainer."""
    is_last: bool
    """Whether there is no other update to undo."""
    before: Path
    """The backup that was used, where it lies now."""
    until_now: Path
    """A backup of how the edition was until now."""
    left: list[str]
    """Files in which the trainer wrote after the update: they stay as they are."""


def cut_off(edition: Path) -> Path | None:
    """The backup of an update that was cut off while it wrote; None where none was."""
    file = edition / FOLDER / UNDER_WAY
    said = file.read_bytes() if file.is_file() else b""
    return next((each for each in _backups(edition) if os.fsencode(each.name) == said), None)


def undo(edition: Path) -> Undone:
    """Bring back the edition as it was before its last update, but for what was written since."""
    backups = _backups(edition)
    if not backups:
        raise UndoError("There is no update to undo: the folder .over/before holds no backup.")
    last = cut_off(edition) or backups[-1]
    held = _unpacked(last)
    files = {name: text for name, text in held.items() if not name.startswith(WRITTEN)}
    here = os.path.realpath(edition)
    for name in files:
        if not Path(os.path.realpath((edition / name).parent)).is_relative_to(here):
            raise UndoError(
                f"Nothing was done: {name} lies behind a link that leads out of your edition. Put a"
                " folder in its place."
            )
    left = [
        name
        for name, text in files.items()
        if not name.startswith(f"{FOLDER}/")
        and (edition / name).is_file()
        and (edition / name).read_bytes() not in {text, held.get(WRITTEN + name)}
    ]
    base = _base(files.get(f"{FOLDER}/{SEEN}"))
    now = edition / FOLDER / SEEN
    is_choice = base is not None and now.is_file() and base == _base(now.read_bytes())
    aside = _backup(edition, UNDONE)
    for name in files.keys() - {*left}:
        write_whole(edition / name, files[name])
    for name in list(_files(edition)):
        # What the update wrote for itself goes; a file that the trainer made since stays.
        if name.startswith(f"{FOLDER}/") and name not in files:
            delete(edition / name)
    used = last.rename(aside.with_name(f"{aside.stem}-restored.zip"))
    return Undone(is_choice, len(backups) == 1, used, aside, left)


def _base(seen: bytes | None) -> dict[str, str] | None:
    """The book below as an edition remembers it; None where it remembers none."""
    try:
        return Seen.model_validate_json(seen).base if seen else None
    except ValidationError:
        return None


def _backups(edition: Path) -> list[Path]:
    return sorted((edition / FOLDER / BEFORE).glob("*.zip"), key=_order)


def _order(file: Path) -> tuple[str, int]:
    day, _, number = file.stem.rpartition("-")
    return day, int(number) if number.isdigit() else 0


def _unpacked(backup: Path) -> dict[str, bytes]:
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
