"""What changed beneath an edition since each of its files was written, file by file."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from practiceguides.content.book import Book
from practiceguides.content.layers import TEXTS, Layers
from practiceguides.content.problems import Problem, problem_of
from practiceguides.content.source import read_text

from .below import STATEMENTS, Below, Statement, hash_of, item_of, page_of
from .faults import CODES
from .memory import Memory, OwnSeen, Seen
from .merging import (
    ABSENT,
    Change,
    Choice,
    Merging,
    Sides,
    Where,
    by_id,
    copied,
    only,
    parts_of,
    same,
)
from .sides import (
    Kind,
    in_order_of,
    is_partial,
    made_side,
    other_of,
    part_at,
    read_side,
    shape_of,
    whole,
    without_gone,
    write_side,
)

Choose = Callable[[str, Change], Choice]
"""What becomes of a change on both sides, by the logical name of its file."""


@dataclass
class OwnFile:
    """A file of the edition, and what it lies over."""

    name: str
    """Its logical name."""
    file: Path
    kind: Kind
    over: str
    """The logical name of what it lies over."""
    text: str
    """Its text; empty for a file that is no text."""
    texts: tuple[str, str]
    """The text below as it was, and as it is now; of a list, which is joined, there is none."""
    sides: Sides
    parts: list[Where]
    """Which parts of what lies below it changes; none for a file that holds the whole."""
    is_gone: bool
    """Whether the book does not have any more what it lay over."""
    known: list[Where]
    """Those parts, and others that it changed before, and that are another one below since then."""
    under: Any
    """What lay below all of these."""
    is_sound: bool
    """Whether that is to be remembered; not while a mistake hides what the file lies over."""
    below: Path | None = None
    """The file below that it lies over now."""
    merging: Merging = field(default_factory=Merging)
    merged: Any = ABSENT
    """What it should hold."""
    base: Any = ABSENT
    """What is to be remembered below it."""

    @property
    def id(self) -> str:
        """How a trainer names it: the file's name without folder and ending."""
        return Path(self.name).stem

    def written(self) -> bytes:
        """The merged file, for one that is text; its line ends are kept."""
        raw = self.file.read_bytes()
        text = write_side(self.kind, self.text, self.merged, self.texts[1], self.texts[0])
        text = text.replace("\n", "\r\n") if b"\r\n" in raw else text
        return (b"\xef\xbb\xbf" if raw.startswith(b"\xef\xbb\xbf") else b"") + text.encode()

    def remembered(self) -> str | None:
        """The text to remember below it; None for a file that is no text."""
        if self.kind is Kind.OTHER or self.base is ABSENT:
            return None
        if self.kind in {Kind.LIST, Kind.FIELDS, Kind.SOURCES}:
            return made_side(self.kind, self.base)
        was, now = self.texts
        for text in (now, was):
            if same(read_side(self.name, text)[1], self.base):
                return text
        return write_side(self.kind, now, self.base, was)


@dataclass(frozen=True)
class Mention:
    """Where a text of the edition rests on a statement."""

    name: str
    file: Path
    line: int
    cell: int
    text: str


@dataclass(frozen=True)
class Corrected:
    """A statement that was wrong in the book and is corrected now."""

    id: str
    statement: Statement
    mentions: tuple[Mention, ...]
    """Where texts of the edition rest on it."""

    @property
    def places(self) -> list[str]:
        """The same in words: the files, each with its lines."""
        lines: dict[str, list[int]] = {}
        for each in self.mentions:
            lines.setdefault(each.name, []).append(each.line)
        return [f"{name}:{', '.join(map(str, found))}" for name, found in lines.items()]


@dataclass
class Beneath:
    """What lies beneath an edition, compared with what it remembers."""

    layers: Layers
    below: Below
    memory: Memory
    seen: Seen
    """What is to be remembered when the trainer is told of nothing new."""
    own: list[OwnFile]
    unread: list[str]
    """The logical names of own files that cannot be read."""
    corrected: list[Corrected]
    gone: dict[str, str]
    """What the book had and has no more: ids and pages, each in words."""

    @property
    def problems(self) -> list[Problem]:
        """What is wrong with the memory itself."""
        return self.memory.problems

    @property
    def others(self) -> int:
        """How many files of the book are new or another, and lie under none of the edition."""
        under = {each.over for each in self.own}
        files = {*self.below.hashes.items()} - {*self.seen.base.items()}
        return len({name for name, _ in files} - under) if self.seen.base else 0


def look_beneath(book: Book, choose: Choose = lambda _name, _change: Choice.LEAVE) -> Beneath:
    """Compare an edition with the book below, and remember what is seen for the first time.

    `choose` says what becomes of what both changed. Nothing of the edition's own is written.
    """
    layers = book.layers
    below = Below(Layers(layers.folders[:-1]))
    memory = Memory(layers.top)
    before = memory.seen or Seen(base=below.hashes, statements=_days(below))
    own: list[OwnFile] = []
    unread: list[str] = []
    learned: dict[str, str] = {}
    known = dict(before.own)
    for name, file in layers.each()[len(layers.folders) - 1].items():
        if not name.startswith(f"{TEXTS}/") or "\\" in name:
            continue
        source = read_text(file)
        kind, mine = read_side(name, source.text)
        if kind is Kind.OTHER:
            mine = hash_of(file)
        elif source.problems or mine is ABSENT:
            unread.append(name)
            continue
        each = _own(name, file, (kind, source.text, mine), below, memory)
        if each.is_sound:
            is_late = before.base.get(each.over, now := below.hashes.get(each.over)) != now
            if name not in known and is_late:
                memory.problems.append(problem_of(CODES, "edition-late", file, 1))
            learned |= _learned(each, memory, known)
        _merge(each, choose)
        own.append(each)
    gone = known.keys() - {each.name for each in own} - {*unread}
    forgotten = {name for name in gone if not _is_pending(name, known[name], below, memory)}
    known = {name: each for name, each in known.items() if name not in forgotten}
    seen_now = before.model_copy(update={"own": known})
    here = shown_of(book)
    if before.base == below.hashes:
        seen_now = seen_now.model_copy(update={"shown": sorted(here)})
    memory.write(seen_now, learned, forgotten)
    corrected = list(_corrected(seen_now, below, own, _rests_on(book)))
    return Beneath(
        layers, below, memory, seen_now, own, unread, corrected, _gone(seen_now, below, here)
    )


def _learned(own: OwnFile, memory: Memory, known: dict[str, OwnSeen]) -> dict[str, str]:
    """The text to remember below a file where it is new, or lost; notes in `known` what it is."""
    seen = seen_of(replace(own, parts=own.known), own.under)
    is_lost = _is_lost(own, memory)
    if is_lost and known.get(own.name) == seen:
        memory.problems.append(problem_of(CODES, "edition-forgotten", own.file, 1))
    if not is_lost and known.get(own.name) == seen:
        return {}
    known[own.name] = seen
    own.base = own.under
    text = own.remembered() if own.over else None
    return {} if text is None else {own.name: text}


def _days(below: Below) -> dict[str, str]:
    return {name: each.day for name, each in below.statements.items()}


def parts_in(kind: Kind, mine: Any) -> list[Where]:
    """Which parts of what lies below a file changes: none for a file that holds the whole.

    An answer of a country pack lies over its question too.
    """
    if not is_partial(kind, mine):
        return []
    parts = list(parts_of(mine, shape_of(kind, mine)))
    answers = [where[1:2] for where in parts if kind is Kind.FIELDS and where[:1] == ("answers",)]
    return [*parts, *(("questions", *name) for name in answers if name)]


def seen_of(own: OwnFile, base: Any) -> OwnSeen:
    """What is remembered of a file that lies over `base`: nothing where that is not there."""
    if base is ABSENT:
        return OwnSeen()
    parts = [list(where) for where in own.parts]
    return OwnSeen(over=own.over, parts=parts, hash=base if own.kind is Kind.OTHER else "")


def _is_lost(own: OwnFile, memory: Memory) -> bool:
    """Whether nothing is remembered of what lies below a file."""
    if not own.over or own.is_gone or own.kind is Kind.OTHER or own.sides.was is ABSENT:
        return False
    return memory.text(own.name) is None


def _own(
    name: str, file: Path, own: tuple[Kind, str, Any], below: Below, memory: Memory
) -> OwnFile:
    """A file of the edition with the three texts."""
    kind, text, mine = own
    seen = memory.seen.own.get(name) if memory.seen else None
    over = below.over(name, kind, mine)
    is_gone = bool(seen and seen.over and not over and not below.has(seen.over))
    now_text, now = below.side(name, over, kind) if over else ("", ABSENT)
    parts = parts_in(kind, mine)
    known: set[Where] = set()
    was_text, was = now_text, now
    if seen and (is_gone or _is_as_seen(seen, over, kind, mine)):
        known = {tuple(each) for each in seen.parts}
        was_text, was = _remembered(name, seen, kind, memory)
        if was is ABSENT and seen.over:
            # It cannot be known any more: what is there now counts.
            was_text, was = now_text, now
        if now is not ABSENT:
            was = _with_new(was, now, parts, known)
    if kind in {Kind.FIELDS, Kind.SOURCES} and now is not ABSENT and was is ABSENT:
        was = {}
    if is_partial(kind, mine):
        was = in_order_of(was, now, shape_of(kind, mine))
    known_now = [*parts, *sorted(_kept(was, now, parts, known))]
    under = was
    if kind in {Kind.LIST, Kind.FIELDS, Kind.SOURCES}:
        under = was if was is ABSENT else only(was, known_now)
        was, now = (each if each is ABSENT else only(each, parts) for each in (was, now))
    over = seen.over if seen and is_gone else over
    sides = Sides(was, now, mine)
    has_ground = name in below.files or other_of(kind, mine) is not None
    return OwnFile(
        name, file, kind, over, text, (was_text, now_text), sides, parts, is_gone, known_now, under,
        is_gone or _is_sound(kind, sides, has_ground=has_ground),
        below.files.get(over),
    )  # fmt: skip


def _with_new(was: Any, now: Any, parts: list[Where], known: set[Where]) -> Any:
    """What was below, where some parts are named for the first time: those are as they are now."""
    new = was
    for part in parts:
        if not any(part[: len(each)] == each for each in known):
            new = copied(new, now, part)
    for each in known if new is not was else ():
        # A part may hold others that were named before.
        new = copied(new, was, each)
    return new


def _kept(was: Any, now: Any, parts: list[Where], known: set[Where]) -> Iterator[Where]:
    """Parts that are not named now, perhaps by mistake, and whose change is not settled yet."""
    for each in known:
        is_named = any(part[: len(each)] == each for part in parts)
        if not is_named and not same(part_at(was, each), part_at(now, each)):
            yield each


def _is_sound(kind: Kind, sides: Sides, *, has_ground: bool) -> bool:
    """Whether a file says something and lies over what it can; else it is not remembered.

    `has_ground`: whether it must lie over something.
    """
    mine = sides.mine
    if kind is Kind.LIST and not by_id(mine):
        return False
    if kind is Kind.FIELDS and not (mine and isinstance(mine, dict)):
        return False
    return not has_ground or sides.was is not ABSENT or sides.now is not ABSENT


def _is_pending(name: str, seen: OwnSeen, below: Below, memory: Memory) -> bool:
    """Whether what lay below a file that is there no more is another one since then."""
    text = memory.text(name) if seen.over else None
    if text is None:
        return False
    kind, was = read_side(name, text)
    if not below.has(seen.over):
        return True
    _, now = below.side(name, seen.over, kind)
    if kind in {Kind.LIST, Kind.FIELDS, Kind.SOURCES} and now is not ABSENT:
        now = only(now, [tuple(each) for each in seen.parts])
        was = in_order_of(was, now, shape_of(kind, was))
    return not same(was, now)


def _is_as_seen(seen: OwnSeen, over: str, kind: Kind, mine: Any) -> bool:
    """Whether a file lies over the same as before; else the trainer made it anew."""
    if seen.over and over:
        return seen.over == over or (bool(item_of(over)) and item_of(over) == item_of(seen.over))
    # Where there was nothing below and there is now, the book has a new file of that name.
    return bool(over) and other_of(kind, mine) is None


def _remembered(name: str, seen: OwnSeen, kind: Kind, memory: Memory) -> tuple[str, Any]:
    """Text and content below a file as they were; ABSENT where nothing was, or it is lost."""
    if kind is Kind.OTHER:
        return "", seen.hash or ABSENT
    text = memory.text(name) if seen.over else None
    if text is None:
        return "", ABSENT
    found, side = read_side(name, text)
    return text, side if found is kind else ABSENT


def _merge(own: OwnFile, choose: Choose) -> None:
    """Merge one file."""
    own.merging = Merging(lambda change: choose(own.name, change))
    was, now, mine = own.sides
    own.merged, own.base = mine, now
    if own.is_gone:
        own.merging.withdrawn.append(Change((), was, ABSENT, mine))
        if other_of(own.kind, mine) is not None and was is not ABSENT:
            own.merged = whole(own.kind, was, mine)
    elif now is not ABSENT:
        own.merged, own.base = own.merging.value(own.sides, shape_of(own.kind, mine))
        if own.kind is Kind.STORY and other_of(own.kind, mine) is not None:
            own.merged = without_gone(own.kind, now, own.merged)


def _rests_on(book: Book) -> set[str]:
    """The facts that an edition shows; what is left out on purpose is not told of."""
    shown = {named.name for kind in ("fact", "voice") for _, named in book.named(kind)}
    shown |= {name for each in book.items.values() for name in each.item.cited()}
    shown |= {name for each in book.terms.values() for name in each.facts}
    return shown | {name for each in book.misconceptions.values() for name in each.facts}


def _corrected(
    seen: Seen, below: Below, own: list[OwnFile], shown: set[str]
) -> Iterator[Corrected]:
    """The statements that were corrected since; those first on which texts of the edition rest."""
    files = [name for name in below.files if Path(name).name in STATEMENTS]
    if all(seen.base.get(name) == below.hashes[name] for name in files) and not seen.pending:
        return
    found = {
        name: each
        for name, each in below.statements.items()
        if each.day and name in seen.statements and seen.statements[name] != each.day
    }
    mentions: dict[str, list[Mention]] = {name: [] for name in found}
    ids = re.compile(rf"\b(?:{'|'.join(map(re.escape, sorted(found, reverse=True)))})\b")
    for each in own if found else ():
        for name, mention in _mentions(each, ids):
            mentions[name].append(mention)
    yield from sorted(
        (
            Corrected(name, each, tuple(mentions[name]))
            for name, each in found.items()
            if mentions[name] or each.is_law or name in shown
        ),
        key=lambda each: (not each.mentions, each.id),
    )


def _mentions(own: OwnFile, ids: re.Pattern[str]) -> Iterator[tuple[str, Mention]]:
    """The statements that a file names: in its own words, or in those of the item it changes."""
    if own.kind is Kind.NOTEBOOK:
        cells = list(own.sides.mine.values())
        texts = [(number, text) for number, text in enumerate(cells, 1)]
    else:
        texts = [(0, own.text)]
    told = set()
    for cell, text in texts:
        for number, line in enumerate(text.split("\n"), 1):
            for name in dict.fromkeys(ids.findall(line)):
                told.add(name)
                yield name, Mention(own.name, own.file, number, cell, line.strip())
    if other_of(own.kind, own.sides.mine) is not None:
        for name in dict.fromkeys(ids.findall(own.texts[1])):
            if name not in told:
                yield name, Mention(own.name, own.file, 1, 0, "")


def shown_of(book: Book) -> set[str]:
    """The pages and items of an edition."""
    return {*book.items, *(page.docname for page in book.pages)}


def _gone(seen: Seen, below: Below, here: set[str]) -> dict[str, str]:
    """What the book has no more, and the edition has not either, in words."""
    gone = {}
    for name in {*seen.base, *seen.withdrawn} - below.files.keys():
        item, page = item_of(name), page_of(name)
        if item:
            gone[item] = f"the {'story' if name.endswith('.md') else 'exercise'} '{item}'"
        elif page:
            gone[page] = f"the page '{page.removeprefix(f'{TEXTS}/')}'"
    statements = {each for each in seen.withdrawn if "/" not in each}
    files = [name for name in (*seen.base, *below.files) if Path(name).name in STATEMENTS]
    if any(seen.base.get(name) != below.hashes.get(name) for name in files):
        statements |= {*seen.statements}
    for name in statements - below.statements.keys() if statements else ():
        gone[name] = f"the statement {name}"
    return {name: gone[name] for name in sorted(gone.keys() - here)}
