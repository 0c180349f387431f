"""Three texts become one: what stood below, what stands there now, and what a trainer made of it.

Pure: plain data and texts in, plain data and texts out. Data is merged field by field, and lists
whose members have ids member by member; text is merged block by block. What changed on one side
only is taken from that side. What changed on both sides differently is left: the trainer's stays,
and the old text below is remembered for it, so that it is told again.

No library does this. merge3 is under the GPL, and dulwich merges with it; three-merge merges letter
by letter and is no longer kept; dictdiffer knows the members of a list by their places, not by
their ids; nbdime brings 40 MB and wants git. The comparing itself is `difflib`.
"""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import Any, NamedTuple

from practiceguides.content.overlay import EXTENDS, extended
from practiceguides.content.source import Data

from .blocks import bare, joined, regions

Where = tuple[str, ...]
"""Where something stands: fields by name, members by id, a block by the heading above it."""


def names_of(where: Where) -> set[str]:
    """How a trainer may name a place in a file: by each step that leads to it, or by its end."""
    return {*where, *("/".join(where[n:]) for n in range(len(where)))}


class _Absent:
    def __repr__(self) -> str:
        return "ABSENT"


ABSENT: Any = _Absent()
"""What stands where nothing stands."""


class Change(NamedTuple):
    """One part of a file in the three texts; `ABSENT` where a text does not have it."""

    where: Where
    was: Any
    now: Any
    mine: Any


class Sides(NamedTuple):
    """A part of a file in the three texts; `ABSENT` where a text does not have it."""

    was: Any
    now: Any
    mine: Any

    def part(self, name: str) -> Sides:
        """A part of a part that has fields in all three."""
        return Sides(*(each.get(name, ABSENT) for each in self))


class Choice(Enum):
    """What becomes of a part that changed on both sides."""

    LEAVE = "it is left to the trainer"
    KEEP = "the trainer's stays, and it is told no more"
    TAKE = "the new one below takes its place"


@dataclass(frozen=True)
class Shape:
    """How a file, or a part of it, lies over the one below."""

    follows: bool = False
    """Whether what it does not name comes from below."""
    blocks: bool = False
    """Whether it is text, merged block by block."""
    joined: bool = False
    """Whether a list without ids is joined with the one below, so that the two never differ."""
    inner: Shape | None = None
    """The shape of its parts, where that is another one."""
    fields: Mapping[str, Shape] = field(default_factory=dict)
    """The shape of some of them."""

    def of(self, name: str) -> Shape:
        """The shape of one part."""
        return self.fields.get(name, self.inner or self)


WHOLE = Shape()
CHANGES = Shape(follows=True)
"""An item that `extends` another one."""
LIST = Shape(follows=True, joined=True, inner=WHOLE)
"""A list whose members take the place of those below."""
SINGLE = Shape(follows=True, inner=LIST)
"""Fields whose lists are joined: country.yaml, law.yaml."""
TEXT = Shape(blocks=True)
SECTIONS = Shape(inner=TEXT)
ENTRIES = Shape(follows=True, inner=TEXT)

CORRECTED, SAYS = "corrected", ("text", "duty")
"""What the book tells of its own statement, and the fields that are that statement."""
REMOVE, AFTER = "remove", "after"
_SAID = {EXTENDS, REMOVE, AFTER}
"""What a file that changes another one says of itself: no part of the text."""


def same(one: Any, other: Any) -> bool:
    """Whether two values are the same: `1` is not `true`."""
    if one is ABSENT or other is ABSENT:
        return one is other
    return bool(one == other) and _plain(one) == _plain(other)


def _plain(value: Any) -> str:
    return json.dumps(value, sort_keys=True, default=repr)


def by_id(value: Any) -> dict[str, Any] | None:
    """The members of a list by their ids; None for another list or none."""
    if not isinstance(value, list):
        return None
    found = {str(each["id"]): each for each in value if isinstance(each, dict) and "id" in each}
    return found if len(found) == len(value) else None


_asked: deque[tuple[Any, dict[str, Any] | None]] = deque(maxlen=8)


def by_id_again(value: Any) -> dict[str, Any] | None:
    """The same as `by_id` of what no longer changes: each part of a long list asks anew."""
    if not isinstance(value, list):
        return None
    for known, found in _asked:
        if known is value:
            return found
    found = by_id(value)
    _asked.append((value, found))
    return found


def inside(value: Any) -> dict[str, Any] | None:
    """Fields by name, or members by id; None for what has neither."""
    return value if isinstance(value, dict) else by_id(value)


def parts_of(value: Any, shape: Shape, where: Where = ()) -> Iterator[Where]:
    """The parts that a file names of the one below: where it names none, the rest follows."""
    members = by_id(value) if shape.follows else None
    if members:
        for name, member in members.items():
            if member.get(REMOVE) is True:
                yield (*where, name)
            else:
                yield from parts_of(member, shape.of(name), (*where, name))
    elif isinstance(value, dict) and (shape.follows or shape.fields):
        for name, inner in value.items():
            if not (shape.follows and (name in _SAID or (where and name == "id"))):
                yield from parts_of(inner, shape.of(name), (*where, name))
    else:
        yield where


def copied(value: Any, source: Any, wheres: Collection[Where]) -> Any:
    """The value with the parts at some places that another one has there."""
    if () in wheres or value is ABSENT:
        return source
    here = inside(value)
    if here is None:
        return value
    there = inside(source) or {}
    new = {
        name: copied(here.get(name, ABSENT), there.get(name, ABSENT), rests)
        for name, rests in _by_first(wheres).items()
    }
    parts = _there({**here, **new})
    return parts if isinstance(value, dict) else list(parts.values())


def only(value: Any, wheres: Collection[Where]) -> Any:
    """The parts of a value at some places alone."""
    here = inside(value)
    if value is ABSENT or () in wheres or (wheres and here is None):
        return value
    rests = _by_first(wheres)
    parts = {name: only(each, rests[name]) for name, each in (here or {}).items() if name in rests}
    return parts if isinstance(value, dict) else list(parts.values())


def _by_first(wheres: Iterable[Where]) -> dict[str, list[Where]]:
    """The rest of each place by its first step."""
    rests: dict[str, list[Where]] = {}
    for first, *rest in wheres:
        rests.setdefault(first, []).append(tuple(rest))
    return rests


def differences(sides: Sides, shape: Shape, where: Where = ()) -> Iterator[Change]:
    """What is another text below now, part by part."""
    was, now, mine = sides
    old, new, own = (inside(each) for each in sides)
    if same(was, now):
        return
    if shape.blocks and isinstance(was, str) and isinstance(now, str):
        for each in regions(was, now, was):
            if each.by_now:
                texts = each.was or ABSENT, each.now or ABSENT
                yield Change((*where, *each.under), *texts, texts[0] if mine == was else ABSENT)
    elif old is None or new is None:
        yield Change(where, *sides)
    else:
        for name in {**old, **new}:
            part = Sides(old, new, own or {}).part(name)
            yield from differences(part, shape.of(name), (*where, name))
        if isinstance(was, list) and list(old) != list(new) and old.keys() == new.keys():
            yield Change(where, *sides)


def completed(was: Any, mine: Any) -> Any:
    """What a trainer's changes make of a part below, written whole."""
    at = Path()
    upper = Data(at, {EXTENDS: "", "part": mine})
    return extended(Data(at, {"part": was}), upper).value["part"]


@dataclass
class Merging:
    """Merges one file. What it did, and what it left, stands in its lists afterwards."""

    choose: Callable[[Change], Choice] = lambda _: Choice.LEAVE
    taken: list[Change] = field(default_factory=list)
    """Changed below alone: taken over."""
    left: list[Change] = field(default_factory=list)
    """Changed on both sides: the trainer's stays for now."""
    kept: list[Change] = field(default_factory=list)
    """Changed on both sides: the trainer's stays, as they chose."""
    followed: list[Change] = field(default_factory=list)
    """Changed below where the trainer's file names nothing: it came by itself."""
    withdrawn: list[Change] = field(default_factory=list)
    """Gone below, under a change of the trainer's: theirs stays, written whole."""

    def value(self, sides: Sides, shape: Shape, where: Where = ()) -> tuple[Any, Any]:
        """The merged value, and what is remembered as the one that it lies over."""
        was, now, mine = sides
        loose = shape.joined and isinstance(mine, list) and by_id(mine) is None
        if same(was, now) or same(mine, now) or loose:
            return mine, now
        if shape.blocks and all(isinstance(each, str) for each in sides):
            return self._text(sides, where)
        if same(mine, was):
            self.taken += differences(sides, shape, where)
            return now, now
        if all(isinstance(each, dict) for each in sides):
            return self._fields(sides, shape, where)
        members = Sides(*map(by_id, sides))
        if None not in members:
            merged, base = self._fields(members, shape, where)
            return list(merged.values()), list(base.values())
        return self._both(Change(where, *sides))

    def _both(self, change: Change) -> tuple[Any, Any]:
        """A part that changed on both sides."""
        choice = self.choose(change)
        if choice is Choice.TAKE:
            self.taken.append(change)
            return change.now, change.now
        if choice is Choice.KEEP:
            self.kept.append(change)
            return change.mine, change.now
        self.left.append(change)
        return change.mine, change.was

    def _fields(self, sides: Sides, shape: Shape, where: Where) -> tuple[Any, Any]:
        """Fields, or members by their ids."""
        merged, base = {}, {}
        names = _ordered(*map(list, sides))
        for name in sorted(names, key=lambda name: name == CORRECTED):
            part = sides.part(name)
            if shape.follows and name in _SAID and part.mine is not ABSENT:
                merged[name], base[name] = _said(name, part.mine, sides), part.now
            elif shape.follows:
                merged[name], base[name] = self._over(part, sides, shape.of(name), (*where, name))
            elif name == CORRECTED and not says_same(merged, sides.now):
                # The trainer's own statement is none that the book corrected.
                merged[name] = part.mine
                base[name] = part.now if says_same(base, sides.now) else part.was
            else:
                merged[name], base[name] = self.value(part, shape.of(name), (*where, name))
        # What is remembered has the order that is below now.
        base = {name: base[name] for name in [*sides.now, *base]}
        return _there({name: merged[name] for name in names}), _there(base)

    def _over(self, part: Sides, around: Sides, shape: Shape, where: Where) -> tuple[Any, Any]:
        """A part of what follows the text below where it names nothing."""
        was, now, mine = part
        removes = isinstance(mine, dict) and mine.get(REMOVE) is True
        if mine is ABSENT:
            self.followed += differences(Sides(was, now, ABSENT), shape, where)
            return mine, now
        if removes and now is not ABSENT:
            # What is new in what the trainer took out is not theirs.
            return mine, now
        if now is ABSENT and (removes or (mine is None and was is not ABSENT)):
            # What was to go is gone.
            return ABSENT, ABSENT
        if now is ABSENT and was is not ABSENT:
            self.withdrawn.append(Change(where, *part))
            return _whole(where[-1], part, around, shape), ABSENT
        merged, base = self.value(part, shape, where)
        if isinstance(merged, dict) and AFTER in merged and shape.follows:
            merged = _there({**merged, AFTER: _said(AFTER, merged[AFTER], around)})
        return merged, base

    def _text(self, sides: Sides, where: Where) -> tuple[str, str]:
        merged, base = [], []
        for each in regions(*sides):
            kept, under = each.mine, each.now
            if each.by_now and bare(each.now) != bare(each.mine):
                texts = (text or ABSENT for text in (each.was, each.now, each.mine))
                change = Change((*where, *each.under), *texts)
                if each.by_mine:
                    kept, under = ("" if text is ABSENT else text for text in self._both(change))
                else:
                    self.taken.append(change)
                    kept = each.now
            merged.append(kept)
            base.append(under)
        if same(sides.mine, sides.was):
            # To the letter, where only one side changed.
            return sides.now, sides.now
        return joined(merged), joined(base)


def says_same(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    """Whether two make the same statement."""
    return all(same(one.get(name, ABSENT), other.get(name, ABSENT)) for name in SAYS)


def _there(fields: Mapping[str, Any]) -> dict[str, Any]:
    return {name: each for name, each in fields.items() if each is not ABSENT}


def _whole(name: str, part: Sides, around: Sides, shape: Shape) -> Any:
    """A change to a part that is gone below, written whole and in its place."""
    if not (shape.follows and isinstance(part.mine, dict | list)):
        return part.mine
    whole = completed(part.was, part.mine)
    before = _before(name, around)
    return {**whole, AFTER: before} if before and "id" in whole else whole


def _said(name: str, own: Any, around: Sides) -> Any:
    """What a file says of itself, without the name of a member that is gone."""
    if name != AFTER or own in around.now or (own in around.mine and own not in around.was):
        return own
    return _before(str(own), around) or ABSENT


def _before(name: str, around: Sides) -> str | None:
    """The last name before this one that is still there."""
    order = list(around.was)
    earlier = order[: order.index(name)] if name in order else []
    return next((each for each in reversed(earlier) if each in around.now), None)


def _ordered(was: list[str], now: list[str], mine: list[str]) -> list[str]:
    """All names, in the order of the side that changed it."""
    common = {*was} & {*now} & {*mine}
    old, new, own = ([each for each in names if each in common] for names in (was, now, mine))
    moved_below = new != old and own == old
    first, *others = (now, mine, was) if moved_below else (mine, now, was)
    order = list(first)
    for other in others:
        order = threaded(order, other)
    return order


def threaded(order: Iterable[str], other: Iterable[str]) -> list[str]:
    """All names of two orders: those that the first lacks stand behind the same name as there."""
    behind: dict[str | None, list[str]] = {None: [], **{name: [] for name in order}}
    last = None
    for name in other:
        if name in behind:
            last = name
        else:
            behind[last].append(name)
    names = (each for name, some in behind.items() for each in (name, *some))
    return [name for name in names if name is not None]
