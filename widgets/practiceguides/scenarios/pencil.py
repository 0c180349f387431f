"""A scenario as somebody with a pencil can play it: letters to tick, and lines that ask little.

Authors write conditions as they think: `bonus and (cleared or not listed)`. Nobody can be asked to
read that on paper, so each is made into lines that are looked at from the top: the first line that
is true counts. Within a line everything must be true. A walk through all states says who can come
to a scene at all; what is the same for all of them is left out, and so most lines name one letter.

Choices of one scene with the same text, of which nobody is ever offered two, are one choice here:
it has one letter, and the lines say what comes of it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from itertools import chain, combinations, count, product
from typing import Any

from .conditions import Condition, names
from .desks import asked_at_the_end
from .engine import Position, holds
from .proof.machine import Machine
from .proof.walk import walk
from .spec import Choice, Scenario

Need = tuple[str, str, int]
"""What is looked at: `("ticked", flag, 1)`, or 0: empty; `("least" or "most", meter, number)`."""

_WIDTH = 24
"""How many beginnings of a list are gone on with, of those that ask as much."""


@dataclass(frozen=True)
class Line:
    """What must be true (nothing: always), and which of the cases it then is."""

    needs: tuple[Need, ...]
    case: int | None
    """The place of the condition that holds; None where none does."""

    @property
    def cost(self) -> int:
        """How much it asks."""
        return 1 + len(self.needs)


Lines = tuple[Line, ...]
"""From the top; the last line needs nothing."""


@dataclass(frozen=True)
class Read:
    """Who reads a passage: case 0 reads it."""

    lines: Lines

    @property
    def always(self) -> bool:
        """Whether everybody reads it."""
        return self.lines == (Line((), 0),)


@dataclass(frozen=True)
class Asked:
    """One choice on paper: which choices of the story it is, and for whom it is which."""

    ids: tuple[str, ...]
    lines: Lines


@dataclass
class Pencil:
    """Everything that a player looks up on the sheet; by the ids of scenes."""

    passages: dict[str, tuple[Read, ...]] = field(default_factory=dict)
    decided: dict[str, tuple[Read, ...]] = field(default_factory=dict)
    choices: dict[str, tuple[Asked, ...]] = field(default_factory=dict)
    handed: frozenset[str] = frozenset()
    """The flags that are handed on at the end."""

    @cached_property
    def kept(self) -> frozenset[str]:
        """The flags and meters that some line names, or the next desk: no others need be kept."""
        read: Iterator[Read] = chain(*self.passages.values(), *self.decided.values())
        asked: Iterator[Asked] = chain(*self.choices.values())
        lines = chain(*(each.lines for each in read), *(each.lines for each in asked))
        return self.handed.union(name for line in lines for _, name, _ in line.needs)

    def to_keep(self, choice: Choice) -> tuple[tuple[str, ...], tuple[tuple[str, int], ...]]:
        """What a player keeps of a choice: flags to tick, meters with their change."""
        kept, moved = self.kept, choice.effects.items()
        return (
            tuple(flag for flag in choice.set if flag in kept),
            tuple((meter, change) for meter, change in moved if meter in kept and change),
        )


def pencil(scenario: Scenario) -> Pencil:
    """What a player of a scenario looks up, and nothing else."""
    return _pencil(json.dumps(_outline(scenario)))


ANY_ENDING = ""
"""No id of a scene: all endings together."""


def handing_on(scenario: Scenario, papers: Sequence[Condition | None]) -> dict[str, Lines]:
    """By the id of an ending, or `ANY_ENDING`: the lines that say which paper is handed on."""
    players = _Players(_outline(scenario))
    ends = [scene.id for scene in scenario.scenes if scene.end]
    players.join(ANY_ENDING, ends)
    return {name: players.lines(name, papers) for name in (*ends, ANY_ENDING)}


def _outline(scenario: Scenario) -> dict[str, Any]:
    """How it moves, and the texts of its choices; at an ending it is asked what is handed on."""
    outline = scenario.outline()
    handed = asked_at_the_end(scenario)
    for scene, plain in zip(scenario.scenes, outline["scenes"], strict=True):
        plain["decided"] = [{"if": each.when} for each in (scene.end.decided if scene.end else ())]
        plain["handed"] = handed if scene.end else []
        for choice, told in zip(scene.choices, plain["choices"], strict=True):
            told["text"] = choice.text
    return {**outline, "hands_on": list(scenario.hands_on)}


@lru_cache(maxsize=16)
def _pencil(told: str) -> Pencil:
    """By the text of an outline: the forms and the picture of a story need the same."""
    outline = json.loads(told)
    players = _Players(outline)
    made = Pencil(handed=frozenset(outline["hands_on"]))
    for scene in outline["scenes"]:
        name = scene["id"]
        made.passages[name] = tuple(_read(players, name, [each["if"] for each in scene["body"]]))
        made.decided[name] = tuple(_read(players, name, [each["if"] for each in scene["decided"]]))
        made.choices[name] = tuple(_asked(players, scene))
    return made


def _read(players: _Players, scene: str, conditions: Sequence[Condition | None]) -> Iterator[Read]:
    """Each passage by letters and tracks: nobody has to remember which texts were left out."""
    for condition in conditions:
        yield Read(players.lines(scene, [condition]) if condition else (Line((), 0),))


def _asked(players: _Players, scene: Mapping[str, Any]) -> Iterator[Asked]:
    """Each choice, in the order in which its text is met."""
    same: dict[str, list[Any]] = {}
    for choice in scene["choices"]:
        same.setdefault(choice["text"], []).append(choice)
    for choices in list(same.values()):
        conditions = [choice["if"] for choice in choices]
        once = any(choice["once"] for choice in choices)
        if len(choices) > 1 and (once or not players.exclude(scene["id"], conditions)):
            together = [[choice] for choice in choices]
        else:
            together = [choices]
        for each in together:
            lines = players.lines(scene["id"], [choice["if"] for choice in each])
            yield Asked(tuple(choice["id"] for choice in each), lines)


# who can come to a scene


class _Players:
    """Those who can come to each scene of an outline."""

    def __init__(self, outline: Mapping[str, Any]) -> None:
        # What decided an ending, and what is handed on, is asked there as for a passage.
        scenes = [
            {**each, "body": [*each["body"], *each["decided"], *each["handed"]]}
            for each in outline["scenes"]
        ]
        self.meters: Mapping[str, Sequence[int]] = outline["meters"]
        self.machine = Machine({**outline, "scenes": scenes})
        self.states: dict[str, list[int]] | None = None
        walked = walk(self.machine)
        if walked.complete:
            self.states = {scene["id"]: [] for scene in scenes}
            for state in walked.states():
                self.states[self.machine.scenes[self.machine.scene(state)]].append(state)

    def join(self, name: str, scenes: Sequence[str]) -> None:
        """Take those who can come to one of several scenes together, under a name."""
        if self.states is not None:
            self.states[name] = [state for scene in scenes for state in self.states[scene]]

    def who(self, scene: str, conditions: Sequence[Condition | None]) -> list[Position]:
        """Those who can come to a scene, one of all who look the same to the conditions."""
        kinds = {name: kind for each in conditions if each for kind, name in names(each)}
        if self.states is None:
            return list(self._whoever(scene, kinds))
        mask, flags, meters = self.machine.mask(kinds), self.machine.flags, self.machine.meters
        kept = sorted({state & mask for state in self.states[scene]})
        return [Position(scene, flags(each), meters(each)) for each in kept]

    def _whoever(self, scene: str, kinds: Mapping[str, str]) -> Iterator[Position]:
        """Of a story too large to be walked, all that can be thought of."""
        flags = [name for name, kind in kinds.items() if kind == "flag"]
        meters = [name for name in kinds if name not in flags]
        ranges = (range(self.meters[name][0], self.meters[name][2] + 1) for name in meters)
        for is_set, numbers in product(product((False, True), repeat=len(flags)), product(*ranges)):
            ticked = frozenset(name for name, is_ in zip(flags, is_set, strict=True) if is_)
            yield Position(scene, ticked, dict(zip(meters, numbers, strict=True)))

    def exclude(self, scene: str, conditions: Sequence[Condition | None]) -> bool:
        """Whether never two of them hold for the same player."""
        return all(
            sum(holds(each, one) for each in conditions) < 2 for one in self.who(scene, conditions)
        )

    def lines(self, scene: str, conditions: Sequence[Condition | None]) -> Lines:
        """Conditions that exclude each other, as lines."""
        who = self.who(scene, conditions)
        cases = [
            next((n for n, each in enumerate(conditions) if holds(each, one)), None) for one in who
        ]
        return _listed(who, cases, _looked_at(who, conditions))


# lines


def _looked_at(who: Sequence[Position], conditions: Sequence[Condition | None]) -> list[Need]:
    """All that a line may ask about, what is plainest first."""
    kinds = {name: kind for each in conditions if each for kind, name in names(each)}
    found: list[Need] = []
    for name, kind in kinds.items():
        if kind == "flag":
            found += [("ticked", name, 1), ("ticked", name, 0)]
        else:
            numbers = sorted({one.meters[name] for one in who})
            found += [("least", name, number) for number in numbers[1:]]
            found += [("most", name, number) for number in numbers[:-1]]
    return sorted(found, key=lambda need: need[0] != "ticked" or not need[2])


def _true(need: Need, one: Position) -> bool:
    kind, name, number = need
    if kind == "ticked":
        return (name in one.flags) == bool(number)
    value = one.meters[name]
    return value >= number if kind == "least" else value <= number


def _listed(
    who: Sequence[Position], cases: Sequence[int | None], looked_at: Sequence[Need]
) -> Lines:
    """The list that asks least, or nearly so: beginnings are gone on with by how much they ask.

    Players are a bit each. A line may stop some of them if its case is right for all these.
    """
    single = [
        ((need,), sum(_true(need, one) << n for n, one in enumerate(who))) for need in looked_at
    ]
    double = [((*a, *b), these & those) for (a, these), (b, those) in combinations(single, 2)]
    of_case: dict[int | None, int] = {}
    for n, case in enumerate(cases):
        of_case[case] = of_case.get(case, 0) | 1 << n
    begun: dict[int, dict[int, Lines]] = {0: {(1 << len(who)) - 1: ()}}
    met: set[int] = set()
    for asked in count():
        fewest = sorted(begun.pop(asked, {}).items(), key=lambda each: each[0].bit_count())
        for left, lines in fewest[:_WIDTH]:
            if left in met:
                continue
            met.add(left)
            still = [case for case in of_case if of_case[case] & left]
            if len(still) < 2:
                return (*lines, Line((), still[0] if still else None))
            for needs, those in (*single, *double, _one_player(left, single)):
                stopped = those & left
                for case in still if stopped else ():
                    if not stopped & ~of_case[case]:
                        line = Line(needs, case)
                        more = 1 if lines and _beside(lines[-1], line) else line.cost
                        after = begun.setdefault(asked + more, {})
                        after.setdefault(left & ~stopped, (*lines, line))
    raise AssertionError(who)


def _one_player(
    left: int, single: Sequence[tuple[tuple[Need, ...], int]]
) -> tuple[tuple[Need, ...], int]:
    """All that tells one of those left from the others: always right, and seldom needed."""
    one, needs, these = left & -left, [], left
    for (need,), those in single:
        if those & one and these & ~those:
            needs.append(need)
            these &= those
    return tuple(needs), these


def _beside(line: Line, other: Line) -> bool:
    """Whether two lines can be said in one: *K or L is ticked*."""
    return line.case == other.case and all(
        len(each.needs) == 1 and each.needs[0][::2] == ("ticked", 1) for each in (line, other)
    )


def beside(lines: Lines) -> list[Lines]:
    """Lines that are said in one."""
    found: list[Lines] = []
    for line in lines:
        if found and _beside(found[-1][-1], line):
            found[-1] = (*found[-1], line)
        else:
            found.append((line,))
    return found
