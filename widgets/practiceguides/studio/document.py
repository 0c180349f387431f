"""The text of one exercise, changed field by field: nothing else in it moves.

The text stays what it is; a change finds the lines of one field and writes these anew. So comments,
order, quotes, folds and the breadth of all other lines are kept, because nobody writes them. After
each change the text is read again: it must say what the form shows, or the field around it is
written anew.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from copy import deepcopy
from pathlib import Path
from typing import Any

from ruamel.yaml.cyaml import CSafeLoader
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from practiceguides.content.source import Path_, parse_yaml

from .writing import WIDTH, Manner, cleaned, entry, in_line, member, written

MOST = 20_000
"""So many characters a text of the form may have at most."""


_NOTHING = object()


class NotDoneError(Exception):
    """A change cannot be made; says in plain words why."""


class _UnfitError(Exception):
    """The lines are written in a way that this change does not know: more is written anew."""


class Document:
    """The text of an exercise, and what it says."""

    def __init__(self, text: str) -> None:
        """`text` must be one that `parse_yaml` reads as fields without a problem."""
        self.text = text
        self.value: dict[str, Any] = parse_yaml(text, Path()).value

    def set(self, path: Path_, value: Any, order: Sequence[str] = ()) -> None:
        """Write a field, or a member of a list; `order`: how the fields beside it follow.

        Parts around it that are not there yet come into being.
        """
        value = cleaned(value)
        if isinstance(value, str) and len(value) > MOST:
            raise NotDoneError(f"A text may have at most {MOST:,} characters.")
        while len(path) > 1 and value_at(self.value, path[:-1]) is None:
            value, path, order = {path[-1]: value}, path[:-1], ()
        before = value_at(self.value, path, _NOTHING)
        value = _ended(value, before)
        if value == before and type(value) is type(before):
            return
        expected = _with(self.value, path, value)
        self._change(path, expected, lambda: _set(self.text, path, value, before, order))

    def unset(self, path: Path_) -> None:
        """Take a field away, and the part around it where nothing else is in it."""
        while (
            len(path) > 2
            and isinstance(path[-2], str)
            and len(value_at(self.value, path[:-1])) == 1
        ):
            path = path[:-1]
        if value_at(self.value, path, _NOTHING) is _NOTHING:
            return
        self._change(path, _without(self.value, path), lambda: _unset(self.text, path))

    def insert(self, path: Path_, index: int, value: Any, order: Sequence[str] = ()) -> None:
        """Put a member into a list, before the one that is at `index`."""
        members = value_at(self.value, path)
        if not members:
            self.set(path, [value], order)
            return
        value = cleaned(value)
        expected = deepcopy(self.value)
        value_at(expected, path).insert(index, value)
        self._change(path, expected, lambda: _insert(self.text, path, index, value))

    def remove(self, path: Path_, index: int) -> None:
        """Take a member out of a list; the list goes with its last one."""
        members = value_at(self.value, path)
        if len(members) == 1:
            self.unset(path)
            return
        expected = _without(self.value, (*path, index))
        self._change(path, expected, lambda: _remove(self.text, path, index))

    def move(self, path: Path_, index: int, to: int) -> None:
        """Let a member of a list stand at another place."""
        expected = deepcopy(self.value)
        members = value_at(expected, path)
        members.insert(to, members.pop(index))
        self._change(path, expected, lambda: _move(self.text, path, index, to))

    def _change(self, path: Path_, expected: dict[str, Any], careful: Callable[[], str]) -> None:
        """Take the text in which the fewest lines are new, and which says what is expected."""
        for attempt in (careful, *_wider(self.text, path, expected)):
            try:
                text = attempt()
            except (_UnfitError, ValueError):
                continue
            data = parse_yaml(text, Path())
            if not data.problems and data.value == expected:
                self.text, self.value = text, expected
                return
        raise NotDoneError("This cannot be written into the file. Write it in a text editor.")


def value_at(value: Any, path: Path_, default: Any = None) -> Any:
    """What is at a path; a text has nothing below it."""
    for step in path:
        if isinstance(value, str):
            return default
        try:
            value = value[step]
        except (KeyError, IndexError, TypeError):
            return default
    return value


def _with(value: Any, path: Path_, new: Any) -> Any:
    whole = deepcopy(value)
    value_at(whole, path[:-1])[path[-1]] = new
    return whole


def _without(value: Any, path: Path_) -> Any:
    whole = deepcopy(value)
    del value_at(whole, path[:-1])[path[-1]]
    return whole


def _ended(value: Any, before: Any) -> Any:
    """A text of several lines ends with a line feed, and so does one that did before."""
    if not isinstance(value, str):
        return value
    ends = "\n" in value or (isinstance(before, str) and before.endswith("\n"))
    return f"{value}\n" if ends else value


# Where things stand


class _Lines:
    """The lines of a text, and where its nodes stand in them."""

    def __init__(self, text: str) -> None:
        self.lines = text.split("\n")
        self.root: Node = CSafeLoader(text).get_single_node()

    def find(self, path: Path_) -> list[Node]:
        """The nodes along a path, the whole first."""
        found = [self.root]
        for step in path:
            found.append(_inner(found[-1], step))
        return found

    def flow(self, path: Path_) -> Path_ | None:
        """The path of the outermost brackets or braces around what is at `path`, if any."""
        for depth, node in enumerate(self.find(path)):
            if _is_flow(node):
                return path[:depth]
        return None

    def end(self, node: Node) -> int:
        """The line after the last one of what a node holds."""
        if isinstance(node, ScalarNode) and node.style in {"|", ">"}:
            end: int = node.end_mark.line + (node.end_mark.column > 0)
            while end > node.start_mark.line + 1 and not self.lines[end - 1].strip():
                end -= 1
            return end
        if isinstance(node, MappingNode | SequenceNode) and not _is_flow(node):
            last = node.value[-1]
            return self.end(last[1] if isinstance(node, MappingNode) else last)
        line: int = node.end_mark.line
        return line + 1

    def hyphens(self, node: Node) -> list[tuple[int, int]]:
        """Line and column of the hyphen of each member of a list."""
        return [self._hyphen(each) for each in node.value]

    def _hyphen(self, node: Node) -> tuple[int, int]:
        line, before = node.start_mark.line, self.lines[node.start_mark.line]
        before = before[: node.start_mark.column]
        while not before.strip():
            line -= 1
            before = self.lines[line].partition(" #")[0]
        if not before.rstrip().endswith("-"):
            raise _UnfitError
        return line, before.rstrip().rindex("-")

    def own_lines(self, node: Node) -> list[tuple[int, int]]:
        """The lines of each member of a list: of its hyphen, and after its last one."""
        hyphens = self.hyphens(node)
        if any(self.lines[line][:column].strip() for line, column in hyphens):
            raise _UnfitError
        return [(line, self.end(each)) for (line, _), each in zip(hyphens, node.value, strict=True)]

    def manner(self, node: Node) -> Manner:
        """How a text is written; the quotes of an empty one say nothing."""
        if not isinstance(node, ScalarNode) or not node.value:
            return Manner()
        style, lines = node.style or "", self.lines[node.start_mark.line : self.end(node)]
        if style == ">":
            lines = lines[1:]
        # A plain text over several lines is folded, as the others are.
        style = ">" if len(lines) > 1 and style in {"", '"', "'"} else style
        longest = max(map(len, lines)) if len(lines) > 1 else WIDTH
        return Manner(style, min(max(longest, 60), 120), known=True)


def _inner(node: Node, step: str | int) -> Node:
    found: Node | None = None
    if isinstance(node, MappingNode):
        found = next((value for key, value in node.value if key.value == step), None)
    if isinstance(node, SequenceNode) and isinstance(step, int) and step < len(node.value):
        found = node.value[step]
    if found is None:
        raise _UnfitError
    return found


def _is_flow(node: Node) -> bool:
    """Whether it is written between brackets or braces."""
    return bool(getattr(node, "flow_style", False))


def _place(node: Node, step: str | int) -> int:
    """Which field of a part it is."""
    for place, (key, _) in enumerate(node.value):
        if key.value == step:
            return place
    raise _UnfitError


# The changes, each as a new text


def _set(text: str, path: Path_, value: Any, before: Any, order: Sequence[str]) -> str:
    rows = _Lines(text)
    if rows.flow(path[:-1]) is not None:
        raise _UnfitError
    around = rows.find(path[:-1])[-1]
    if isinstance(around, SequenceNode):
        return _rewritten(rows, path, value)
    if any(key.value == path[-1] for key, _ in around.value):
        if isinstance(before, str | int) or before is None or isinstance(value, str | int):
            return _rewritten(rows, path, value)
        raise _UnfitError
    return _added(rows, around, str(path[-1]), value, order)


def _rewritten(rows: _Lines, path: Path_, value: Any) -> str:
    """The text with one field, or one member of a list, written anew."""
    *_, around, node = rows.find(path)
    first, last = node.start_mark.line, rows.end(node)
    if isinstance(around, MappingNode):
        key = around.value[_place(around, path[-1])][0]
        column, first = key.start_mark.column, key.start_mark.line
        line = rows.lines[first]
        colon = line.index(":", key.end_mark.column) + 1
        start = node.start_mark.column if node.start_mark.line == first else len(line)
        lead, after = line[:colon], line[colon:start]
    else:
        hyphen, column = rows.hyphens(around)[int(path[-1])]
        if hyphen != first:
            raise _UnfitError
        lead, after = rows.lines[first][: column + 1], ""
    remark = _remark(rows, node, after)
    kept: list[str] = []
    if _is_flow(node):
        new = in_line(value, column)
        inside = rows.lines[first + 1 : last]
        kept = [f"{' ' * column}{row.strip()}" for row in inside if row.lstrip().startswith("#")]
        if kept and not isinstance(around, MappingNode):
            raise _UnfitError
    else:
        new = written(value, column, rows.manner(node))
    if kept and lead[:column].strip():
        raise _UnfitError
    changed = [*kept, f"{lead}{new.head and ' '}{new.head}{remark}", *new.rest]
    return _joined(rows, first, last, changed)


def _remark(rows: _Lines, node: Node, after: str) -> str:
    """The remark at the end of a field's first line."""
    if isinstance(node, ScalarNode) and node.style in {"|", ">"}:
        rest = rows.lines[node.start_mark.line][node.start_mark.column :]
    elif isinstance(node, ScalarNode) or _is_flow(node):
        rest = rows.lines[node.end_mark.line][node.end_mark.column :]
        if not isinstance(node, ScalarNode) and node.end_mark.line != node.start_mark.line:
            rest = rest.lstrip("]}")
    else:
        rest = after
    found = re.search(r"\s+#.*$", rest)
    return found.group() if found else ""


def _added(rows: _Lines, around: Node, name: str, value: Any, order: Sequence[str]) -> str:
    """The text with a new field in a part: after those that it follows in `order`."""
    keys = [str(key.value) for key, _ in around.value]
    column = around.value[0][0].start_mark.column
    lines = entry(name, value, column)
    before = order[: order.index(name)] if name in order else keys
    place = max((keys.index(each) for each in before if each in keys), default=-1)
    if place >= 0:
        at = rows.end(around.value[place][1])
        return _joined(rows, at, at, lines)
    # It becomes the first one: what stands before it in the line, such as a hyphen, is now its own.
    at = around.value[0][0].start_mark.line
    lead, rest = rows.lines[at][:column], rows.lines[at][column:]
    lines[0] = lead + lines[0][column:]
    return _joined(rows, at, at + 1, [*lines, f"{' ' * column}{rest}"])


def _unset(text: str, path: Path_) -> str:
    rows = _Lines(text)
    if rows.flow(path[:-1]) is not None:
        raise _UnfitError
    around = rows.find(path[:-1])[-1]
    if not isinstance(around, MappingNode) or len(around.value) == 1:
        raise _UnfitError
    place = _place(around, path[-1])
    key, value = around.value[place]
    first, last, column = key.start_mark.line, rows.end(value), key.start_mark.column
    lead = rows.lines[first][:column]
    if not lead.strip():
        return _joined(rows, first, last, [])
    # The next one takes the place after the hyphen.
    following = around.value[place + 1][0].start_mark.line
    between = rows.lines[last:following]
    rest = rows.lines[following][column:]
    return _joined(rows, first, following + 1, [*between, lead + rest])


def _insert(text: str, path: Path_, index: int, value: Any) -> str:
    rows = _Lines(text)
    if rows.flow(path) is not None:
        raise _UnfitError
    node = rows.find(path)[-1]
    own, column = rows.own_lines(node), rows.hyphens(node)[0][1]
    at = own[0][0] if index == 0 else own[index - 1][1]
    return _joined(rows, at, at, member(value, column))


def _remove(text: str, path: Path_, index: int) -> str:
    rows = _Lines(text)
    if rows.flow(path) is not None:
        raise _UnfitError
    first, last = rows.own_lines(rows.find(path)[-1])[index]
    return _joined(rows, first, last, [])


def _move(text: str, path: Path_, index: int, to: int) -> str:
    """Members change places with the remarks above them; empty lines between them stay."""
    rows = _Lines(text)
    if rows.flow(path) is not None:
        raise _UnfitError
    own = rows.own_lines(rows.find(path)[-1])
    gaps, bodies, begin = [], [], own[0][0]
    for _, last in own:
        lines = rows.lines[begin:last]
        body = list(lines)
        while not body[0].strip():
            del body[0]
        gaps.append(lines[: len(lines) - len(body)])
        bodies.append(body)
        begin = last
    bodies.insert(to, bodies.pop(index))
    pairs = zip(gaps, bodies, strict=True)
    lines = [line for gap, body in pairs for line in (*gap, *body)]
    return _joined(rows, own[0][0], own[-1][1], lines)


def _wider(text: str, path: Path_, expected: Any) -> Iterator[Callable[[], str]]:
    """Ways to write more than the change itself anew: brackets as a whole, then what is around."""
    rows = _Lines(text)
    paths = [path[:depth] for depth in range(len(path), 0, -1)]
    for each in paths:
        try:
            flow = rows.flow(each)
        except _UnfitError:
            continue
        if flow:
            paths.insert(0, flow)
        break
    for each in paths:
        value = value_at(expected, each, _NOTHING)
        if value is not _NOTHING:
            yield lambda each=each, value=value: _rewritten(rows, each, value)  # type: ignore[misc]


def _joined(rows: _Lines, first: int, last: int, lines: list[str]) -> str:
    return "\n".join([*rows.lines[:first], *lines, *rows.lines[last:]])
