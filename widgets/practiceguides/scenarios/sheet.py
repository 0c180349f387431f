"""Where boxes and lines of a scenario's picture stand, in the units of its SVG."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from practiceguides.words import Words

from .listing import ways_from
from .rows import Line, place
from .signs import letter, signs
from .spec import Scenario, Scene
from .telling import Telling

WIDTH = 214
"""Of a box."""
PITCH = 256
"""From the middle of a box to that of its neighbour."""
GAP = 54
"""Between two rows: room for letters, arrows and the turns of lines."""
TEXT = 17
"""From a line of text to the next."""
PAD = 9
"""Between a box and its text."""
FIT = 23
"""About so many letters fit in a line of a box."""
MARGIN = 18
HEAD = 44
"""The room for the title."""
BESIDE = 58
"""The room for a line that leads from a box to itself."""


@dataclass(frozen=True)
class Box:
    """A scene where it stands; `x` is its middle."""

    scene: Scene
    title: tuple[str, ...]
    remark: tuple[str, ...]
    """How an ending is for the person, or that the story begins here."""
    x: float
    top: float
    bottom: float


@dataclass(frozen=True)
class Arrow:
    """What leads from one scene to another: it leaves and arrives upright."""

    line: Line
    letters: str
    start: tuple[float, float]
    end: tuple[float, float]
    bends: tuple[tuple[float, float, float], ...]
    """Where it passes a row: x, and y where it enters and leaves the row."""
    back: bool
    """Whether it leads up, to a scene that came before."""


@dataclass(frozen=True)
class Sheet:
    """The whole picture."""

    width: float
    bottom: float
    """Where the last row ends."""
    boxes: tuple[Box, ...]
    arrows: tuple[Arrow, ...]
    loops: tuple[tuple[Box, str], ...]
    """Boxes from which choices lead back to themselves, with the letters of those choices."""


def lay_out(scenario: Scenario, words: Words) -> Sheet:
    """Place everything that is to be drawn."""
    letters = dict(_letters(scenario))
    lines = [line for line in letters if line[0] != line[1]]
    first = sorted(scenario.scenes, key=lambda scene: scene.id != scenario.start)
    placed = place([scene.id for scene in first], lines)
    told = {scene.id: _told(scenario, scene, words) for scene in scenario.scenes}

    heights = [0.0] * (max(placed.row.values()) + 1)
    for scene, rows in told.items():
        heights[placed.row[scene]] = max(heights[placed.row[scene]], _height(*rows))
    tops = [MARGIN + HEAD + sum(heights[:row]) + row * GAP for row in range(len(heights))]
    bottoms = [top + height for top, height in zip(tops, heights, strict=True)]

    middles = [*placed.x.values(), *(x for bends in placed.bends.values() for _, x in bends)]
    left = min(middles)

    def across(x: float) -> float:
        return MARGIN + WIDTH / 2 + (x - left) * PITCH

    def box(scene: Scene) -> Box:
        row, (title, remark) = placed.row[scene.id], told[scene.id]
        middle, half = (tops[row] + bottoms[row]) / 2, _height(title, remark) / 2
        x = across(placed.x[scene.id])
        return Box(scene, title, remark, x, middle - half, middle + half)

    boxes = {scene.id: box(scene) for scene in scenario.scenes}
    touches = _touches({line: placed.stops(line) for line in lines}, placed.back, boxes, letters)

    def arrow(line: Line) -> Arrow:
        back = line in placed.back
        a, b = (boxes[name] for name in line)
        bends = []
        for row, x in placed.bends[line]:
            enter, leave = tops[row], bottoms[row]
            # Where another line goes down beside it, one that leads back keeps to the right.
            bends.append((across(x) + 5, leave, enter) if back else (across(x), enter, leave))
        return Arrow(
            line,
            letters[line],
            (touches[True, line], a.top if back else a.bottom),
            (touches[False, line], b.bottom if back else b.top),
            tuple(bends),
            back,
        )

    loops = tuple((boxes[a], letters[a, b]) for a, b in letters if a == b)
    edges = [across(x) + WIDTH / 2 for x in middles]
    edges += [box.x + WIDTH / 2 + BESIDE for box, _ in loops]
    return Sheet(
        width=max(edges) + MARGIN,
        bottom=bottoms[-1],
        boxes=tuple(boxes.values()),
        arrows=tuple(arrow(line) for line in lines),
        loops=loops,
    )


def _letters(scenario: Scenario) -> Iterator[tuple[Line, str]]:
    """Each pair of scenes between which choices lead, with the letters of those choices."""
    letters = signs(scenario).letters
    for scene in scenario.scenes:
        place_of = {letter(place): place for place in range(len(scene.choices))}
        for to, choices in ways_from(scene).items():
            places = {place_of[letters[choice.id]] for choice in choices}
            yield (scene.id, to), _joined(sorted(places))


def _joined(places: Sequence[int]) -> str:
    """Letters in a few signs: *A B* for two, *A-C* for three or more in a row."""
    runs = [
        [letter(place) for _, place in run]
        for _, run in groupby(enumerate(places), key=lambda pair: pair[1] - pair[0])
    ]
    return " ".join(f"{run[0]}-{run[-1]}" if len(run) > 2 else " ".join(run) for run in runs)


def _told(
    scenario: Scenario, scene: Scene, words: Words
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The title and the remark of a box, in lines that fit."""
    remark = ""
    if scene.end:
        remark = Telling(scenario, words).outcome(scene.end.outcome)
    elif scene.id == scenario.start:
        remark = words("graph_start")
    return tuple(textwrap.wrap(scene.title, FIT)), tuple(textwrap.wrap(remark, FIT))


def _height(title: Sequence[str], remark: Sequence[str]) -> float:
    return (len(title) + len(remark)) * TEXT + 2 * PAD


def _touches(
    stops: dict[Line, list[float]],
    back: frozenset[Line],
    boxes: dict[str, Box],
    letters: dict[Line, str],
) -> dict[tuple[bool, Line], float]:
    """Where each line begins (`True`) and ends: spread along the side of its box.

    They stand in the order of where the lines come from, so that these cross seldom, and as far
    from each other as their letters need.
    """
    sides: dict[tuple[str, bool], list[tuple[float, bool, Line]]] = {}
    for line, way in stops.items():
        a, b = line
        sides.setdefault((a, line in back), []).append((way[1], True, line))
        sides.setdefault((b, line not in back), []).append((way[-2], False, line))
    found: dict[tuple[bool, Line], float] = {}
    for (name, _), ends in sides.items():
        ordered = sorted(ends)
        rooms = [letters_width(letters[line]) if begins else 0.0 for _, begins, line in ordered]
        apart = [max(36.0, (a + b) / 2 + 6) for a, b in pairwise(rooms)]
        scale = min(1.0, (WIDTH - 20) / max(1.0, sum(apart)))
        x = boxes[name].x - scale * sum(apart) / 2
        for (_, begins, line), step in zip(ordered, [*apart, 0.0], strict=True):
            found[begins, line] = x
            x += scale * step
    return found


def letters_width(letters: str) -> float:
    """About how wide the letters of a line are drawn."""
    return 8.5 * len(letters) + 4
