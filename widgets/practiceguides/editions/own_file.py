"""A file of an edition with three texts: the book's before, the book's now, and the trainer's."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple

from practiceguides.content.overlay import EXTENDS
from practiceguides.content.pages import item_in

from .below import Below
from .memory import Memory, OwnSeen
from .merging import (
    ABSENT,
    Change,
    Choice,
    Merging,
    Sides,
    Where,
    by_id,
    copied,
    names_of,
    only,
    parts_of,
    same,
)
from .sides import (
    Kind,
    in_answers,
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
from .waiting import Renewed, renewed, standing, without_waiting
from .wording import place_in_words


class Read(NamedTuple):
    """A file of an edition as it is read."""

    name: str
    """Its logical name."""
    file: Path
    kind: Kind
    text: str
    """Its text; empty for a file that is no text."""
    content: Any


@dataclass
class OwnFile:
    """A file of the edition, and what it lies over."""

    name: str
    """Its logical name."""
    file: Path
    kind: Kind
    text: str
    """Its text; empty for a file that is no text."""
    over: str
    """The logical name of what it lies over."""
    below: Path | None
    """The file below that it lies over now."""
    is_gone: bool
    """Whether the book does not have any more what it lay over."""
    is_sound: bool
    """Whether that is to be remembered; not while a mistake hides what the file lies over."""
    texts: tuple[str, str]
    """The text below as it was, and as it is now; of a list, which is joined, there is none."""
    sides: Sides
    parts: list[Where]
    """Which parts of what lies below it changes; none for a file that holds the whole."""
    kept_parts: list[Where]
    """Those parts, and others that it changed before, and that are another one below since then."""
    kept: Any
    """What lay below all of these."""
    merging: Merging = field(default_factory=Merging)
    merged: Any = ABSENT
    """What it should hold."""
    base: Any = ABSENT
    """What is to be remembered below it once it holds that."""

    @property
    def id(self) -> str:
        """How a trainer names it: the file's name without folder and ending."""
        return Path(self.name).stem

    @cached_property
    def names_left(self) -> Counter[str]:
        """How many of the places that are left to the trainer go by each name."""
        return Counter(name for each in self.merging.left for name in names_of(each.where))

    @property
    def follows(self) -> bool:
        """Whether anything new below shows in it."""
        return bool(self.merging.taken or self.merging.followed)

    @property
    def follows_in_answers(self) -> bool:
        """Whether that stands in its answers alone."""
        news = (*self.merging.taken, *self.merging.followed)
        return all(in_answers(each.where) for each in news)

    @property
    def shown_by(self) -> str:
        """The two lines by which a page shows it; empty for what is no item."""
        block = {Kind.ITEM: "exercise", Kind.STORY: "scenario"}.get(self.kind)
        return f"```{{{block}}} {self.id}\n```" if block else ""

    def merge(self, choose: Callable[[Change], Choice]) -> None:
        """Say what it should hold; `choose` says what becomes of what both changed."""
        self.merging = Merging(choose)
        was, now, mine = self.sides
        changes_item = other_of(self.kind, mine) is not None
        self.merged, self.base = mine, now
        if self.is_gone:
            self.merging.withdrawn.append(Change((), was, ABSENT, mine))
            if changes_item and was is not ABSENT:
                self.merged = whole(self.kind, was, mine)
        elif now is not ABSENT:
            self.merged, self.base = self.merging.value(self.sides, shape_of(self.kind, mine))
            if self.kind is Kind.STORY and changes_item:
                self.merged = without_gone(now, self.merged)

    def written(self) -> Renewed:
        """The merged file, for one that is text; what waits in it behind `#` is renewed."""
        was, now = self.texts
        is_change = self.kind is Kind.ITEM and other_of(self.kind, self.sides.mine) is not None
        if is_change and self.is_gone:
            return Renewed(self._whole())
        text = self.text
        if not same(self.merged, self.sides.mine):
            text = write_side(self.kind, text, self.merged, now, was)
        if not is_change or other_of(self.kind, self.merged) is None:
            return Renewed(text)
        new = renewed(text, was, now)
        # What waits says nothing; else a line of the trainer's was met.
        return new if self._says_merged(new.text) else Renewed(text, is_stale=True)

    def _whole(self) -> str:
        """A change of an item that was withdrawn, as the item that it is now."""
        was, _ = self.texts
        text = standing(self.text, was)
        if self._says_merged(text):
            return text
        # A remark below `extends:` would go with it.
        text = without_waiting(self.text, was)
        mine = read_side(self.name, text)[1]
        is_same = mine and same({EXTENDS: self.sides.mine[EXTENDS], **mine}, self.sides.mine)
        return write_side(self.kind, text if is_same else self.text, self.merged, was)

    def _says_merged(self, text: str) -> bool:
        """Whether a text says what the file should hold."""
        return same(read_side(self.name, text)[1], self.merged)

    def seen(self, parts: list[Where], base: Any) -> OwnSeen:
        """What is noted of it where its parts lie over `base`: nothing where that is not there."""
        if base is ABSENT:
            return OwnSeen()
        hash_ = base if self.kind is Kind.OTHER else ""
        return OwnSeen(over=self.over, parts=[list(where) for where in parts], hash=hash_)

    @property
    def has_text_below(self) -> bool:
        """Whether it lay over a text, and not over nothing or a picture."""
        return bool(self.over) and self.kind is not Kind.OTHER and self.sides.was is not ABSENT

    def text_below(self, base: Any) -> str | None:
        """`base` as the text to remember; None where there is none, or it is no text."""
        if not self.over or self.kind is Kind.OTHER or base is ABSENT:
            return None
        if self.kind.is_joined:
            return made_side(self.kind, base)
        was, now = self.texts
        for text in (now, was):
            if same(read_side(self.name, text)[1], base):
                return text
        return write_side(self.kind, now, base, was)

    @property
    def is_mixed(self) -> bool:
        """Whether it should hold something that the book below does not say."""
        is_other = not same(self.merged, self.sides.now)
        return bool(self.stays) if is_partial(self.kind, self.merged) else is_other

    @property
    def stays(self) -> list[str]:
        """The parts that are the trainer's still, in words; none where it holds the whole."""
        sides = self.sides._replace(mine=self.merged)
        return [
            place_in_words(self.over, sides, where)
            for where in parts_in(self.kind, self.merged)
            if where and not _is_in(part_at(self.merged, where), part_at(sides.now, where))
        ]

    @property
    def three_texts(self) -> tuple[str, str, str]:
        """The texts of the three sides, for a trainer to compare."""
        was, now = self.texts
        if self.kind.is_joined:
            was, now = (
                "" if each is ABSENT else made_side(self.kind, each) for each in self.sides[:2]
            )
        return was, now, self.text


def _is_in(mine: Any, ours: Any) -> bool:
    """Whether ours says all of it: who leaves out a field of ours writes nothing of their own."""
    if isinstance(mine, dict) and isinstance(ours, dict):
        return all(name in ours and same(each, ours[name]) for name, each in mine.items())
    return same(mine, ours)


def own_file(read: Read, below: Below, memory: Memory) -> OwnFile:
    """A file of the edition with the three texts."""
    name, file, kind, text, mine = read
    seen = memory.seen.own.get(name) if memory.seen else None
    over = below.over(name, kind, mine)
    is_gone = bool(seen and seen.over and not over and not below.has(seen.over))
    now_text, now = below.side(name, over, kind) if over else ("", ABSENT)
    was_text, was = now_text, now
    parts = parts_in(kind, mine)
    before: set[Where] = set()
    if seen and (is_gone or _is_as_seen(seen, over, kind, mine)):
        before = {tuple(each) for each in seen.parts}
        was_text, was = _remembered(name, seen, kind, memory)
        if was is ABSENT and seen.over:
            # It cannot be known any more: what is there now counts.
            was_text, was = now_text, now
        if now is not ABSENT:
            was = _with_new(was, now, parts, before)
    if kind in {Kind.FIELDS, Kind.SOURCES} and now is not ABSENT and was is ABSENT:
        was = {}
    if is_partial(kind, mine):
        was = in_order_of(was, now, shape_of(kind, mine))
    kept_parts = [*parts, *sorted(_unsettled(was, now, parts, before))]
    kept = was
    if kind.is_joined:
        kept = only(was, kept_parts)
        was, now = only(was, parts), only(now, parts)
    sides = Sides(was, now, mine)
    has_ground = name in below.files or other_of(kind, mine) is not None
    return OwnFile(
        name=name,
        file=file,
        kind=kind,
        text=text,
        over=seen.over if seen and is_gone else over,
        below=below.files.get(over),
        is_gone=is_gone,
        is_sound=is_gone or _is_sound(kind, sides, has_ground=has_ground),
        texts=(was_text, now_text),
        sides=sides,
        parts=parts,
        kept_parts=kept_parts,
        kept=kept,
    )


def parts_in(kind: Kind, mine: Any) -> list[Where]:
    """Which parts of what lies below a file changes: none for a file that holds the whole.

    An answer of a country pack lies over its question too.
    """
    if not is_partial(kind, mine):
        return []
    parts = list(parts_of(mine, shape_of(kind, mine)))
    answers = [where[1:2] for where in parts if kind is Kind.FIELDS and where[:1] == ("answers",)]
    return [*parts, *(("questions", *name) for name in answers if name)]


def _is_as_seen(seen: OwnSeen, over: str, kind: Kind, mine: Any) -> bool:
    """Whether a file lies over the same as before; else the trainer made it anew."""
    if seen.over and over:
        return seen.over == over or (bool(item_in(over)) and item_in(over) == item_in(seen.over))
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


def _with_new(was: Any, now: Any, parts: list[Where], before: set[Where]) -> Any:
    """What was below, where some parts are named for the first time: those are as they are now."""
    first = [part for part in parts if before.isdisjoint(_around(part))]
    # A part may hold others that were named before.
    return copied(copied(was, now, first), was, before) if first else was


def _unsettled(was: Any, now: Any, parts: list[Where], before: set[Where]) -> Iterator[Where]:
    """Parts that are not named now, perhaps by mistake, and whose change is not settled yet."""
    named = {around for part in parts for around in _around(part)}
    for each in before - named:
        if not same(part_at(was, each), part_at(now, each)):
            yield each


def _around(part: Where) -> Iterator[Where]:
    """A part, and each that it stands inside."""
    return (part[:length] for length in range(len(part) + 1))


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
