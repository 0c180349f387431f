"""Brings an edition to the book below as it is now; can be undone."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, NamedTuple

from pydantic import ValidationError

import practiceguides
from practiceguides.content.book import Book
from practiceguides.content.layers import EDITION, TEXTS
from practiceguides.content.whole import as_in, behind_link, below, sweep, write_whole

from .backups import (
    BEFORE,
    UNDER_WAY,
    UNDONE,
    WRITTEN,
    UndoError,
    back_up,
    backups,
    cut_off,
    files_of,
    new_backup,
    unpacked,
)
from .beneath import Beneath, look_beneath, shown_of
from .corrections import Corrected
from .memory import FOLDER, SEEN, SHOWN, Seen, delete
from .merging import Change, Choice, names_of, same
from .news import NEWS, News, chosen_since, kept_news, news_of
from .own_file import OwnFile, parts_in
from .shown import kept_texts
from .side_by_side import write_page
from .sides import Kind
from .undoing import taken_back

LEFT = "left"
"""A folder in `.over`: what is left to the trainer, in three texts."""


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
    is_again: bool = False
    """Whether an update before this one told of the same version of the book."""
    news: News | None = None
    """What the page tells."""
    versions: str = ""
    """From which version of the book to which, where another one came."""
    since: str = ""
    """The day of the last update before this one; empty where there was none."""
    stale: list[str] = field(default_factory=list)
    """Files in which lines that wait behind `#` have our old words still."""
    backup: Path | None = None
    """The edition as it was before; None where nothing was to do or to be done."""


def update(book: Book, chosen: Chosen, *, dry: bool) -> Update:
    """Merge the book below into an edition.

    Raises OSError where the folder cannot be written; what was written until then `undo` takes
    back.
    """
    keep, take, read = chosen
    used: set[str] = set()

    def choose(name: str, change: Change) -> Choice:
        stem = Path(name).stem
        places = names_of(change.where)
        names = {name, name.removeprefix(f"{TEXTS}/"), stem, *places}
        names |= {f"{stem}/{place}" for place in places}
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
    done.since = str(before.day) if before else ""
    news = news_of(beneath, read)
    done.versions = news.versions if beneath.is_new_version else ""
    done.page = write_page(beneath, news)
    done.news = news
    done.is_again = before is not None and not beneath.is_new_version
    seen = _seen(beneath, read, book)
    done.pending = seen.pending
    for own in beneath.own:
        done.stale += [own.name] if own.written().is_stale else []
    if dry or not (_is_behind(beneath) or seen != beneath.seen):
        return done
    written = {own.name: text for own in beneath.own if (text := _content(own)) is not None}
    # What stays as a program saved it stays by choice: it is as good as written.
    kept = {name: (edition / name).read_bytes() for name in beneath.saved_over}
    done.backup = new_backup(edition, BEFORE)
    write_whole(edition / FOLDER / UNDER_WAY, done.backup.name.encode())
    back_up(edition, done.backup, kept | written)
    for name, text in written.items():
        write_whole(edition / name, text)
    for own in beneath.own:
        _remember(own, edition)
    for name in beneath.seen.own.keys() - seen.own.keys():
        delete(edition / FOLDER / name)
    _leave(beneath)
    write_whole(edition / FOLDER / NEWS, news.as_json())
    write_whole(edition / FOLDER / SHOWN, kept_texts(book, beneath.below))
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
    words = {each.id: each.own_words for each in beneath.corrected if each.id in read}
    gone = {*seen.base, *seen.withdrawn} - below.files.keys()
    gone |= {*seen.statements} - {*statements}
    gone |= {each for each in seen.withdrawn if "/" not in each and each not in statements}
    unsound = [own.name for own in beneath.own if not own.is_sound]
    return Seen(
        toolkit=practiceguides.__version__,
        base=below.hashes,
        statements=statements,
        pending=sorted(pending),
        read={name: said for name, said in {**seen.read, **words}.items() if said},
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
    for old in below(folder):
        if old.is_file() and old not in wanted:
            delete(old)
    for file, content in wanted.items():
        write_whole(file, content)


_UNTIL_NOW = "-until-now"
"""Ends the name of a backup of how an edition was until an undoing."""


class Undone(NamedTuple):
    """What became of an edition whose last update was undone."""

    is_choice: bool
    """Whether only a choice was undone, and not the update that left it to the trainer."""
    chosen: Collection[str]
    """What was chosen and is not any more, by the keys of its pieces."""
    before_it: Literal["choice", "update"] | None
    """What the next undoing takes back; None where there is none."""
    before: Path
    """The backup that was used, where it lies now."""
    until_now: Path
    """A backup of how the edition was until now."""
    left: list[str]
    """Files in which the trainer wrote after the update: they stay as they are."""
    mixed: Collection[str]
    """Others of these, out of which only what the update wrote is taken."""
    written: list[str]
    """Files of theirs that are another text now than they were."""


def undo(edition: Path) -> Undone:
    """Bring back the edition as it was before its last update, but for what was written since.

    `edition.yaml` stays: no update writes it, and another one could trust what nobody has read.
    """
    found = backups(edition)
    if not found:
        raise UndoError("There is no update to undo: the folder .over/before holds no backup.")
    last = cut_off(edition) or found[-1]
    held = unpacked(last)
    files = {name: text for name, text in held.items() if not name.startswith(WRITTEN)}
    for name in files:
        if link := behind_link(edition / name, edition):
            raise UndoError(
                f"Nothing was done: {name} lies behind a link, {link}. Put a folder in its place."
            )
    own = {name: _now(edition / name) for name in files if not name.startswith(f"{FOLDER}/")}
    left = [
        name
        for name, now in own.items()
        if now not in {None, files[name], None if name == EDITION else held.get(WRITTEN + name)}
    ]
    mixed = {
        name: as_in(edition / name, text)
        for name in left
        if name != EDITION and (by_update := held.get(WRITTEN + name)) and (now := own[name])
        if (text := taken_back(name, files[name], by_update, now)) is not None
    }
    left = [name for name in left if name not in mixed]
    written = [
        name
        for name, now in own.items()
        if name not in {EDITION, *left, *mixed} and now != files[name]
    ]
    base = _base(files.get(f"{FOLDER}/{SEEN}"))
    seen = edition / FOLDER / SEEN
    is_choice = base is not None and seen.is_file() and base == _base(seen.read_bytes())
    told = kept_news(edition)
    aside = new_backup(edition, UNDONE, _UNTIL_NOW)
    back_up(edition, aside)
    for name in files.keys() - {*left, EDITION}:
        write_whole(edition / name, mixed.get(name, files[name]))
    for name in list(files_of(edition)):
        # What the update wrote for itself goes; a file that the trainer made since stays.
        if name.startswith(f"{FOLDER}/") and name not in files:
            delete(edition / name)
    used = last.rename(aside.with_name(f"{aside.stem.removesuffix(_UNTIL_NOW)}-before.zip"))
    chosen = chosen_since(kept_news(edition), told) if is_choice else ()
    before_it = _kind_of([each for each in found if each != last], base)
    return Undone(is_choice, chosen, before_it, used, aside, left, mixed, written)


def _kind_of(
    rest: Sequence[Path], base: Mapping[str, str] | None
) -> Literal["choice", "update"] | None:
    """What the last of some backups takes back, where what was undone lay over `base`."""
    if not rest:
        return None
    try:
        seen = unpacked(rest[-1]).get(f"{FOLDER}/{SEEN}")
    except UndoError:
        # All is undone by now: who goes on is told then.
        return "update"
    return "choice" if base == _base(seen) else "update"


def _now(file: Path) -> bytes | None:
    """What a file of the edition holds; None where there is none, and nothing of a link."""
    if file.is_symlink():
        return b""
    return file.read_bytes() if file.is_file() else None


def _base(seen: bytes | None) -> dict[str, str] | None:
    """The book below as an edition remembers it; None where it remembers none."""
    try:
        return Seen.model_validate_json(seen).base if seen else None
    except ValidationError:
        return None
