"""One file of fields that lies in two layers, and an item that changes another one, read as one."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Container, Iterator, Mapping
from dataclasses import replace
from typing import Any, TypeGuard, TypeVar

from .problems import ALIKE, Hints, Problem, problem
from .source import Change, Data, Path_

_T = TypeVar("_T")


def overlay(lower: Data, upper: Data) -> Data:
    """The fields of both files; each keeps the place where it is written.

    A field of the upper file takes the place of the lower one's. A list is joined: a member with
    an id takes the place of the one with the same id, another is added at the end.
    """
    both = Data(lower.file, dict(lower.value), lost=lower.lost | upper.lost)
    taken: dict[Path_, Path_] = {}
    """What is the upper file's: where it stands now, and where it stands there."""
    for name, value in upper.value.items():
        mine = both.value.get(name)
        if not (isinstance(mine, list) and isinstance(value, list)):
            both.value[name] = value
            taken[name,] = (name,)
            continue
        members = both.value[name] = list(mine)
        known = {_key(member): index for index, member in enumerate(members)}
        for index, member in enumerate(value):
            place = known.setdefault(_key(member), len(members))
            members[place : place + 1] = [member]
            taken[name, place] = (name, index)
    # Each line of both files once, however many members there are.
    now = {there: here for here, there in taken.items()}
    both.lines = {path: line for path, line in lower.lines.items() if not _part(path, taken)}
    for path, line in upper.lines.items():
        if there := _part(path, now):
            both.lines[(*now[there], *path[len(there) :])] = line
    both.files = {path: file for path, file in lower.files.items() if not _part(path, taken)}
    both.files |= dict.fromkeys(taken, upper.file)
    return both


def _part(path: Path_, parts: Container[Path_]) -> Path_:
    """The field, or the member of a list, that a path is or lies in; empty where it is none."""
    return next((each for each in (path[:1], path[:2]) if each in parts), ())


EXTENDS, _REMOVE, _AFTER = "extends", "remove", "after"
CHANGING = {
    EXTENDS: "First in the file: the exercise or story that it changes. Write only what is to be"
    " otherwise. Where the file has the same name as ours, it takes the place of ours. With another"
    " name it is a second one.",
    _REMOVE: "`remove: true` below the `id` of an answer: the answer goes. In the head of a story,"
    " `remove:` lists the scenes that go. A field that is left empty goes too.",
    _AFTER: 'In a new answer: the `id` of the answer that it stands behind. With `""` it is the'
    " first, without `after` the last.",
}
"""What a file may say that changes an item of a lower layer, for whoever writes one."""
_MOST = 300
"""So many members of one list a file may change: each of them may move all others."""
_WHOLE = {"scenes"}
"""Lists whose members are written whole: a scene is one text."""


def extended(lower: Data, upper: Data) -> Data:
    """An item, and the fields that another file changes of it; each keeps its place.

    A field of fields is changed field by field, and a list whose members have ids member by member:
    a new member stands at the end or `after:` another (`after: ""`: first), one with `remove: true`
    goes. A list without ids is replaced as a whole, and a field that is left empty goes. A scene of
    a story is replaced whole; its file names those that go under `remove:`.
    """
    both = Data(lower.file, lower.value, lines=dict(lower.lines), files=dict(lower.files))
    both.remarks = [*lower.remarks, *upper.remarks]
    both.problems, both.lost = [*_with_marks(lower, upper)], upper.lost
    said = {key: value for key, value in upper.value.items() if key != EXTENDS}
    gone = said.pop(_REMOVE, None) if "scenes" in said else None
    kind = said.get("type", lower.value.get("type"))
    if kind != lower.value.get("type"):
        words = {"type": kind, "other": lower.value.get("type"), "name": upper.value[EXTENDS]}
        both.problems.append(upper.problem("extends-type", ("type",), **words))
        both.value = None
        return both
    both.changed = Change(upper.file, frozenset(), upper.lines)
    changes = _Changes(both, both.changed, upper)
    both.value = changes.fields(lower.value, said, (), ())
    gone = gone if isinstance(gone, list) else []
    for index, name in enumerate(gone if changes.are_few(gone, (_REMOVE,)) else ()):
        changes.remove(both.value["scenes"], ("scenes",), str(name), (_REMOVE, index))
    both.file = upper.file
    # What stood in the lower file stands there still.
    both.files = {(key,): lower.file for key in lower.value} | both.files
    return both


def _with_marks(lower: Data, upper: Data) -> Iterator[Problem]:
    """What is wrong with the upper file; of a heading without its mark, the one it has below."""
    where = lower.value.get("where_you_work") or {}
    marks = {where.get("title"): "{.where-you-work}"}
    for scene in lower.value.get("scenes", ()):
        end = scene["end"] and f" .end outcome={scene['end']['outcome']}"
        marks[scene["title"]] = f"{{#{scene['id']}{end or ''}}}"
    for each in upper.problems:
        heading = upper.rows(each.file)[each.line - 1] if each.code == "story-id" else ""
        mark = marks.get(heading.removeprefix("##").strip())
        yield problem("extends-heading", each.file, each.line, mark=mark) if mark else each


class _Changes:
    """Lays one file over another, field by field."""

    def __init__(self, both: Data, change: Change, upper: Data) -> None:
        self.both, self.change, self.upper = both, change, upper
        self.hint = Hints()

    def fields(self, mine: dict[str, Any], theirs: dict[str, Any], to: Path_, at: Path_) -> Any:
        """The fields at `to` with what the upper file has at `at`."""
        fields = dict(mine)
        for name, value in theirs.items():
            here, there = (*to, name), (*at, name)
            old = fields.get(name)
            if value is None:
                fields.pop(name, None)
                told = f"`{name}:` is left empty here", f"delete the empty line `{name}:`"
                self.change.takes.append((here, self.upper.line(there), *told))
            elif isinstance(old, dict) and isinstance(value, dict):
                fields[name] = self.fields(old, value, here, there)
            elif _has_ids(old) and isinstance(value, list):
                fields[name] = self._members(old, value, here, there)
            else:
                fields[name] = value
                _take(self.both, here, self.upper, there)
        return fields

    def _members(self, mine: list[Any], theirs: list[Any], to: Path_, at: Path_) -> list[Any]:
        members = list(mine)
        if not theirs:
            self.both.remarks.append(self.upper.problem("extends-nothing", at, list=at[-1]))
        said: set[str] = set()
        for index, value in enumerate(theirs if self.are_few(theirs, at) else ()):
            there = (*at, index)
            places = places_by_id(members)
            # One that is taken out may be put back at another place.
            if isinstance(value, dict) and "id" in value and value.get(_REMOVE) is not True:
                if (name := str(value["id"])) in said:
                    words = {"id": name, "list": at[-1]}
                    told = self.upper.problem("member-repeated", (*there, "id"), **words)
                    self.both.problems.append(told)
                said.add(name)
            if not isinstance(value, dict) or "id" not in value:
                self._insert(members, len(members), value, to, there)
            elif value.get(_REMOVE, True) is not True:
                words = {"field": _REMOVE, "detail": f"should be true, not '{value[_REMOVE]}'"}
                words["hint"] = "Write `remove: true`. To keep this one, delete the line."
                told = self.upper.problem("field-value", (*there, _REMOVE), **words)
                self.both.problems.append(told)
            elif _REMOVE in value:
                self.remove(members, to, str(value["id"]), (*there, "id"))
            elif str(value["id"]) in places and to[-1] not in _WHOLE:
                place = places[str(value["id"])]
                members[place] = self._member(members[place], value, (*to, place), there)
            elif str(value["id"]) in places:
                place = places[str(value["id"])]
                members[place] = value
                _take(self.both, (*to, place), self.upper, there)
            else:
                self._tell_near(members, value, to, there)
                member = {key: each for key, each in value.items() if key != _AFTER}
                place = self._place(members, value, to, there)
                self._insert(members, place, member, to, there)
        return members

    def _member(self, mine: dict[str, Any], theirs: dict[str, Any], to: Path_, at: Path_) -> Any:
        """A member that is there with other fields; it keeps its place."""
        if _AFTER in theirs:
            words = {"id": theirs["id"], "list": to[-2]}
            told = self.upper.problem("extends-stays", (*at, _AFTER), **words)
            self.both.problems.append(told)
        changed = {key: each for key, each in theirs.items() if key != _AFTER}
        return self.fields(mine, changed, to, at)

    def are_few(self, members: list[Any], at: Path_) -> bool:
        """Whether these are no more than somebody changes; else that is told."""
        if len(members) <= _MOST:
            return True
        words = {"field": at[-1], "detail": f"has more than {_MOST} entries"}
        words["hint"] = "Write only what is to be otherwise, or the whole as an item of your own."
        self.both.problems.append(self.upper.problem("field-value", at, **words))
        return False

    def _tell_near(self, members: list[Any], value: dict[str, Any], to: Path_, at: Path_) -> None:
        """A new member whose id is nearly that of another one may be meant as that one."""
        ids = [*places_by_id(members)]
        hint = self.hint(str(value["id"]), ids, cutoff=ALIKE)
        if _AFTER not in value and _has_ids(members):
            words = {"id": value["id"], "list": to[-1], "known": ", ".join(ids), "hint": hint}
            told = self.upper.problem("extends-no-member", (*at, "id"), **words)
            self.both.added[self.upper.place(at)] = told
        if hint and _AFTER not in value:
            words = {"id": value["id"], "list": to[-1], "hint": hint}
            self.both.remarks.append(self.upper.problem("extends-near", (*at, "id"), **words))

    def _place(self, members: list[Any], value: dict[str, Any], to: Path_, at: Path_) -> int:
        """Where a new member stands."""
        after, places = value.get(_AFTER), places_by_id(members)
        if after in (None, "", *places):
            return places[after] + 1 if after else 0 if after == "" else len(members)
        words = {"id": after, "list": to[-1], "hint": self.hint(str(after), [*places])}
        self.both.problems.append(self.upper.problem("extends-after", (*at, _AFTER), **words))
        return len(members)

    def _insert(self, members: list[Any], place: int, value: Any, to: Path_, at: Path_) -> None:
        _move(self.both, to, place, 1)
        members.insert(place, value)
        _take(self.both, (*to, place), self.upper, at)

    def remove(self, members: list[Any], to: Path_, name: str, at: Path_) -> None:
        """Take the member with this id out of a list; `at`: where the upper file says so."""
        places = places_by_id(members)
        if name not in places:
            words = {"id": name, "list": to[-1], "hint": self.hint(name, [*places])}
            self.both.problems.append(self.upper.problem("extends-removed", at, **words))
            return
        place = places[name]
        del members[place]
        told = f"'{name}' is removed here", f"keep '{name}'"
        line = self.upper.lines.get((*at[:-1], _REMOVE), self.upper.line(at))
        self.change.takes.append((to, line, *told))
        _forget(self.both, (*to, place))
        _move(self.both, to, place + 1, -1)


def _has_ids(value: Any) -> TypeGuard[list[dict[str, Any]]]:
    return (
        isinstance(value, list)
        and bool(value)
        and all(isinstance(member, dict) and "id" in member for member in value)
    )


def places_by_id(members: list[Any]) -> dict[str, int]:
    """Where the first member with each id stands; one that lacks its id has no place."""
    places: dict[str, int] = {}
    for place, member in enumerate(members):
        if isinstance(member, dict) and member.get("id") is not None:
            places.setdefault(str(member["id"]), place)
    return places


def _forget(both: Data, at: Path_) -> None:
    """Know no place any more of the field at `at` and of what lies in it."""
    for places in (both.lines, both.files):
        for path in [path for path in places if path[: len(at)] == at]:
            del places[path]


def _move(both: Data, at: Path_, first: int, by: int) -> None:
    """The members of the list at `at` stand so many places further now, from one of them on."""
    depth = len(at)

    def now(path: Path_) -> Path_:
        index = path[depth] if path[:depth] == at and len(path) > depth else None
        if isinstance(index, int) and index >= first:
            return (*at, index + by, *path[depth + 1 :])
        return path

    both.lines = {now(path): line for path, line in both.lines.items()}
    both.files = {now(path): file for path, file in both.files.items()}


def repeated_ids(data: Data) -> Iterator[tuple[str, Path_, Path_]]:
    """Each id that a list among the fields has twice: where it is, and where it was first."""
    for name, value in data.value.items():
        first: dict[str, Path_] = {}
        for index, member in enumerate(value if isinstance(value, list) else ()):
            if isinstance(member, dict) and isinstance(member.get("id"), str):
                where = (name, index, "id")
                if member["id"] in first:
                    yield member["id"], where, first[member["id"]]
                first.setdefault(member["id"], where)


def without(data: Data, gone: Collection[Path_]) -> Data:
    """The same without the places of these fields and members, and those behind them moved up.

    All at once: thousands of members may go.
    """
    members: dict[Path_, list[int]] = {}
    for place in sorted((each for each in gone if each and isinstance(each[-1], int)), key=_last):
        members.setdefault(place[:-1], []).append(_last(place))
    gone = frozenset(gone)

    def moved(places: Mapping[Path_, _T]) -> dict[Path_, _T]:
        return {now: each for path, each in places.items() if (now := place_of(path)) is not None}

    def place_of(path: Path_) -> Path_ | None:
        now: list[str | int] = []
        for depth, step in enumerate(path):
            if path[: depth + 1] in gone:
                return None
            before = members.get(path[:depth], [])
            now.append(step - bisect_left(before, step) if isinstance(step, int) else step)
        return tuple(now)

    return replace(data, lines=moved(data.lines), files=moved(data.files), _order={})


def _last(place: Path_) -> int:
    return int(place[-1])


def _key(member: Any) -> str:
    """What makes two members one: their id; a text is its own."""
    return str(member["id"]) if isinstance(member, dict) and "id" in member else repr(member)


def _take(both: Data, to: Path_, upper: Data, at: Path_) -> None:
    """Let the field at `to` be where `upper` has the one at `at`."""
    _forget(both, to)
    lines = {path: line for path, line in upper.lines.items() if path[: len(at)] == at}
    both.lines |= {(*to, *path[len(at) :]): line for path, line in lines.items()}
    both.files[to] = upper.file


_SCHEMA = "# yaml-language-server"
"""So begins the only line that does not wait: it says where the schema is."""


def waiting(text: str) -> list[str]:
    """The lines of an item as they wait behind `#` in a new file that changes it."""
    lines = (line for line in text.splitlines() if not line.startswith(_SCHEMA))
    return [f"#{line}".rstrip() for line in lines]
