"""Places boxes in rows and leads lines between them, by the layout of Sugiyama.

The library `fast-sugiyama` lays out what has no loops. It may turn around any line of a loop, so
which lines lead back is decided here: a story begins at the top and goes down.

Its time and memory grow with the rows that all lines pass. Where these are too many, the boxes
stand in plain rows, and lines that pass a row go down beside them: one way for each box that they
lead to.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from fast_sugiyama import from_edges

_BEND = 0.3
"""The room that a line takes in a row that it passes; a box takes 1."""

_PASSED = 10_000
"""So many rows that lines pass are laid out in a moment; most stories have fewer than a hundred."""

Line = tuple[str, str]
"""From a box to a box; never to itself."""


@dataclass
class Rows:
    """Where everything stands. `x` counts in boxes, rows count from 0 at the top."""

    row: dict[str, int] = field(default_factory=dict)
    x: dict[str, float] = field(default_factory=dict)
    bends: dict[Line, tuple[tuple[int, float], ...]] = field(default_factory=dict)
    """By the line: row and x of each row that it passes on its way, seen from its beginning."""
    back: frozenset[Line] = frozenset()
    """The lines that lead up, to a box that came before."""

    def stops(self, line: Line) -> list[float]:
        """The x of all that a line touches on its way, its two boxes among it."""
        a, b = line
        return [self.x[a], *(x for _, x in self.bends[line]), self.x[b]]


def place(boxes: Sequence[str], lines: Sequence[Line]) -> Rows:
    """Place boxes, the first one in the first row, and lines between them."""
    back = frozenset(_leading_back(boxes, lines))
    down = list(dict.fromkeys((b, a) if (a, b) in back else (a, b) for a, b in lines))
    rows = Rows(back=back)
    left = 0.0
    for part in _parts(boxes, down):
        those = set(part)
        inside = [(a, b) for a, b in down if a in those]
        depth = _depths(part, inside)
        many = sum(depth[b] - depth[a] - 1 for a, b in inside) > _PASSED
        left = (_place_plainly if many else _place_part)(rows, part, inside, left)
    return rows


def _depths(boxes: Sequence[str], lines: Sequence[Line]) -> dict[str, int]:
    """The row of each box: below all that lead to it."""
    after: dict[str, list[str]] = {box: [] for box in boxes}
    waiting = dict.fromkeys(boxes, 0)
    for a, b in lines:
        after[a].append(b)
        waiting[b] += 1
    depth = dict.fromkeys(boxes, 0)
    ready = [box for box in boxes if not waiting[box]]
    for box in ready:  # grows while it is walked
        for below in after[box]:
            depth[below] = max(depth[below], depth[box] + 1)
            waiting[below] -= 1
            if not waiting[below]:
                ready.append(below)
    return depth


def _place_plainly(rows: Rows, boxes: Sequence[str], lines: Sequence[Line], left: float) -> float:
    """The same without the library, in no more time than there are boxes and lines."""
    depth = _depths(boxes, lines)
    taken: dict[int, float] = {}
    for box in boxes:
        row = depth[box]
        rows.row[box], rows.x[box] = row, taken.setdefault(row, left)
        taken[row] += 1
    beside = max(taken.values())
    ways: dict[str, float] = {}
    for a, b in lines:
        passed = sorted({depth[a] + 1, depth[b] - 1}) if depth[b] - depth[a] > 1 else []
        if passed:
            ways.setdefault(b, beside + len(ways) * _BEND)
        rows.bends[a, b] = tuple((row, ways[b]) for row in passed)
        rows.bends[b, a] = rows.bends[a, b][::-1]
    return beside + len(ways) * _BEND


def _place_part(rows: Rows, boxes: Sequence[str], lines: Sequence[Line], left: float) -> float:
    """Place boxes that hang together; returns where the next part may begin."""
    if not lines:
        rows.row[boxes[0]], rows.x[boxes[0]] = 0, left
        return left + 1
    number = {box: index for index, box in enumerate(boxes)}
    edges = [(number[a], number[b]) for a, b in lines]
    ((positions, _, _, pieces),) = from_edges(
        edges, vertex_spacing=1, dummy_vertices=True, dummy_size=_BEND
    )
    top = max(y for _, (_, y) in positions)
    begin = left - min(x for _, (x, _) in positions)
    at = {int(spot): (round(top - y), x + begin) for spot, (x, y) in positions}
    for box in boxes:
        rows.row[box], rows.x[box] = at[number[box]]
    for way in _ways([(int(a), int(b)) for a, b in pieces or ()], len(boxes)):
        ends = boxes[way[0]], boxes[way[-1]]
        passed = tuple(at[spot] for spot in way[1:-1])
        rows.bends[ends] = passed
        rows.bends[ends[::-1]] = passed[::-1]
    return max(x for _, x in at.values()) + 1


def _ways(pieces: Sequence[tuple[int, int]], count: int) -> Iterator[list[int]]:
    """Each line as the spots it goes through; a spot from `count` on is a bend, not a box."""
    after_bend = {a: b for a, b in pieces if a >= count}
    for piece in pieces:
        if piece[0] < count:
            way = list(piece)
            while way[-1] >= count:
                way.append(after_bend[way[-1]])
            yield way


def _parts(boxes: Sequence[str], lines: Sequence[Line]) -> Iterator[list[str]]:
    """The boxes that hang together, whichever way the lines go."""
    beside: dict[str, list[str]] = {box: [] for box in boxes}
    for a, b in lines:
        beside[a].append(b)
        beside[b].append(a)
    seen: set[str] = set()
    for first in boxes:
        part = [first] if first not in seen else []
        seen.add(first)
        for box in part:  # grows while it is walked
            new = [each for each in dict.fromkeys(beside[box]) if each not in seen]
            seen.update(new)
            part += new
        if part:
            yield part


def _leading_back(boxes: Sequence[str], lines: Sequence[Line]) -> Iterator[Line]:
    """The lines that close a loop when one walks from box to box, first lines first."""
    following: dict[str, list[str]] = {box: [] for box in boxes}
    for a, b in lines:
        following[a].append(b)
    on_the_way: set[str] = set()
    done: set[str] = set()
    for first in boxes:
        if first in done:
            continue
        walk = [(first, iter(following[first]))]
        on_the_way.add(first)
        while walk:
            box, rest = walk[-1]
            after = next(rest, None)
            if after is None:
                walk.pop()
                on_the_way.remove(box)
                done.add(box)
            elif after in on_the_way:
                yield box, after
            elif after not in done:
                on_the_way.add(after)
                walk.append((after, iter(following[after])))
