"""A scenario as somebody with a pencil can play it: letters to tick, and lines that ask little.

Authors write conditions as they think: `bonus and (cleared or not listed)`. Nobody can be asked to
read that on paper, so each is made into lines that are looked at from the top: the first line that
is true counts. Within a line everything must be true. A walk through all states says who can come
to a scene at all; what is the same for all of them is left out, and so most lines name one letter.

Choices of one scene with the same text, of which nobody is ever offered two, are one choice here:
it has one letter, and the lines say what comes of it.

The players that flags tell apart double with each flag, and there are endless lists. Where more
would have to be looked at than a limit allows, the condition stands in its line as it is written.
That is as true, and asks more of whoever reads it; `paper_faults` tells its author.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from itertools import chain, combinations, count, product
from math import prod
from typing import Any

from practiceguides.content.book import Book
from practiceguides.content.model import Fault
from practiceguides.content.problems import Problem
from practiceguides.content.source import Path_

from .conditions import Condition, names, without_nots
from .desks import asked_at_the_end
from .engine import Position, holds
from .proof.machine import Machine
from .proof.walk import walk
from .spec import Choice, Scenario

Need = tuple[str, str, int]
"""What is looked at: `("ticked", flag, 1)`, or 0: empty; `("least" or "most", meter, number)`."""

_WIDTH = 24
"""How many beginnings of a list are gone on with, of those that ask as much."""

_PLAYERS = 2_000
"""Of so many players, of whom no two look the same to a condition, a list is made."""
_SEARCH = 500_000
"""The most work for one list, as a number of lines that are tried: four times what one took."""
_WORK = 4_000_000
"""The most work for all lists of a story, a few seconds: fifteen times what one of the book takes.

The same end on every computer, so that all print the same.
"""
_HEAVY = 500
"""So many players more make each line as much work as one line more."""
_CASES = 8
"""So many cases more do the same."""


@dataclass(frozen=True)
class Line:
    """What must be true (nothing: always), and which of the cases it then is."""

    needs: tuple[Need, ...]
    case: int | None
    """The place of the condition that holds; None where none does."""
    written: Condition | None = None
    """In place of `needs`: a condition as its author wrote it."""

    @property
    def cost(self) -> int:
        """How much it asks."""
        return 1 + len(self.needs)

    @property
    def names(self) -> set[str]:
        """The flags and meters that are looked up."""
        asked = {name for _, name, _ in self.needs}
        return asked.union(name for _, name in names(self.written or []))


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

    @property
    def is_written(self) -> bool:
        """Whether a condition stands there as its author wrote it."""
        return any(line.written for line in self.lines)


@dataclass(frozen=True)
class Asked:
    """One choice on paper: which choices of the story it is, and for whom it is which."""

    ids: tuple[str, ...]
    lines: Lines
    is_apart: bool = False
    """Whether it stays by itself only because nobody knows who is offered what has its text."""

    @property
    def is_written(self) -> bool:
        """Whether it stands there as its author wrote it."""
        return self.is_apart or any(line.written for line in self.lines)


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
        return self.handed.union(*(line.names for line in lines))

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


def paper_faults(scenario: Scenario) -> Iterator[Fault]:
    """That conditions stand on paper as they are written."""
    drawn = pencil(scenario)
    places: dict[str, Path_] = {choice.id: where for where, choice in scenario.choices()}
    all_: list[tuple[Path_, Read | Asked]] = []
    for index, scene in enumerate(scenario.scenes):
        at = ("scenes", index)
        all_ += [((*at, "body", n), each) for n, each in enumerate(drawn.passages[scene.id])]
        all_ += [
            ((*at, "end", "decided", n), each) for n, each in enumerate(drawn.decided[scene.id])
        ]
        all_ += [(places[each.ids[0]], each) for each in drawn.choices[scene.id]]
    if written := [where for where, each in all_ if each.is_written]:
        asked = sum(each.is_written or each.lines != (Line((), 0),) for _, each in all_)
        yield Fault("paper-as-written", written[0], {"count": len(written), "all": asked})


def paper_problems(book: Book, scenario: Scenario) -> list[Problem]:
    """The same, as problems of the book that holds the scenario."""
    located = book.items[scenario.id]
    return [located.problem(*each[:2], **each.words) for each in paper_faults(scenario)]


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
        together, is_apart = [choices], False
        if len(choices) > 1:
            exclude = False if once else players.exclude(scene["id"], conditions)
            if not exclude:
                together, is_apart = [[choice] for choice in choices], exclude is None
        for each in together:
            lines = players.lines(scene["id"], [choice["if"] for choice in each])
            yield Asked(tuple(choice["id"] for choice in each), lines, is_apart)


# who can come to a scene


class _Players:
    """Those who can come to each scene of an outline."""

    left: int = _WORK
    """How much work is left for lists."""

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

    def who(self, scene: str, conditions: Sequence[Condition | None]) -> list[Position] | None:
        """Those who can come to a scene, one of all who look the same to the conditions.

        None where they are more than a list is made of.
        """
        read = [each for condition in conditions if condition for each in names(condition)]
        kinds = {name: kind for kind, name in read}
        if self.states is None:
            count = prod(len(each) for each in self._values(kinds).values())
            return list(self._whoever(scene, kinds)) if self._may_ask(count, read) else None
        mask, flags, meters = self.machine.mask(kinds), self.machine.flags, self.machine.meters
        kept = sorted({state & mask for state in self.states[scene]})
        if not self._may_ask(len(kept), read):
            return None
        return [Position(scene, flags(each), meters(each)) for each in kept]

    def _may_ask(self, count: int, read: Sequence[tuple[str, str]]) -> bool:
        """Whether each of so many players may be asked for all that conditions read."""
        work = count * len(read)
        if count > _PLAYERS or work > self.left:
            return False
        self.left -= work
        return True

    def _values(self, kinds: Mapping[str, str]) -> dict[str, range]:
        """What a flag (0 or 1) or a meter can be, by its name."""
        return {
            name: range(2)
            if kind == "flag"
            else range(self.meters[name][0], self.meters[name][2] + 1)
            for name, kind in kinds.items()
        }

    def _whoever(self, scene: str, kinds: Mapping[str, str]) -> Iterator[Position]:
        """Of a story too large to be walked, all that can be thought of."""
        flags = [name for name, kind in kinds.items() if kind == "flag"]
        values = self._values(kinds)
        meters = [name for name in kinds if name not in flags]
        of_flags = product(*(values[name] for name in flags))
        for is_set, numbers in product(of_flags, product(*(values[name] for name in meters))):
            ticked = frozenset(name for name, is_ in zip(flags, is_set, strict=True) if is_)
            yield Position(scene, ticked, dict(zip(meters, numbers, strict=True)))

    def exclude(self, scene: str, conditions: Sequence[Condition | None]) -> bool | None:
        """Whether never two of them hold for the same player; None where nobody looks at all."""
        who = self.who(scene, conditions)
        if who is None:
            return None
        return all(sum(holds(each, one) for each in conditions) < 2 for one in who)

    def lines(self, scene: str, conditions: Sequence[Condition | None]) -> Lines:
        """Conditions that exclude each other, as lines."""
        who = self.who(scene, conditions)
        if who is None:
            return _as_written(conditions)
        cases = [
            next((n for n, each in enumerate(conditions) if holds(each, one)), None) for one in who
        ]
        most = min(self.left, _SEARCH)
        found, work = _listed(who, cases, _looked_at(who, conditions), most)
        self.left -= work
        return found or _as_written(conditions)


# lines


def _as_written(conditions: Sequence[Condition | None]) -> Lines:
    """As lines, without asking who comes: what a condition has inside brackets stays as it is."""
    lines: list[Line] = []
    for case, condition in enumerate(conditions):
        if condition is None:
            return (*lines, Line((), case))
        plain = without_nots(condition)
        for part in plain[1:] if plain[0] == "or" else [plain]:
            needs = _needs(part)
            lines.append(Line((), case, part) if needs is None else Line(needs, case))
    return (*lines, Line((), None))


def _needs(condition: Condition) -> tuple[Need, ...] | None:
    """What must be true, all of it; None where a condition cannot be told so."""
    found: list[Need] = []
    for part in condition[1:] if condition[0] == "and" else [condition]:
        match part:
            case ["flag", name]:
                found.append(("ticked", name, 1))
            case ["not", ["flag", name]]:
                found.append(("ticked", name, 0))
            case [">" | ">=" as sign, name, int(number)]:
                found.append(("least", name, number + (sign == ">")))
            case ["<" | "<=" as sign, name, int(number)]:
                found.append(("most", name, number - (sign == "<")))
            case _:
                return None
    return tuple(dict.fromkeys(found))


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
    who: Sequence[Position], cases: Sequence[int | None], looked_at: Sequence[Need], most: int
) -> tuple[Lines | None, int]:
    """The list that asks least, or nearly so: beginnings are gone on with by how much they ask.

    Players are a bit each. A line may stop some of them if its case is right for all these.
    With it, how much work it was; no list where that would have been more than `most`.
    """
    of_case = _by_case(cases)
    tried = len(looked_at) * (len(looked_at) + 1) // 2 + 1
    each_time = 1 + len(who) // _HEAVY + len(of_case) // _CASES
    work = len(looked_at) * len(who) + tried * each_time
    if work > most:
        return None, 0
    single = [
        ((need,), sum(_true(need, one) << n for n, one in enumerate(who))) for need in looked_at
    ]
    double = [((*a, *b), these & those) for (a, these), (b, those) in combinations(single, 2)]
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
                return (*lines, Line((), still[0] if still else None)), work
            work += tried * each_time
            if work > most:
                return None, most
            for needs, those in (*single, *double, _one_player(left, single)):
                stopped = those & left
                for case in still if stopped else ():
                    if not stopped & ~of_case[case]:
                        line = Line(needs, case)
                        more = 1 if lines and _beside(lines[-1], line) else line.cost
                        after = begun.setdefault(asked + more, {})
                        after.setdefault(left & ~stopped, (*lines, line))
    raise AssertionError(who)


def _by_case(cases: Sequence[int | None]) -> dict[int | None, int]:
    """The players of each case."""
    found: dict[int | None, int] = {}
    for n, case in enumerate(cases):
        found[case] = found.get(case, 0) | 1 << n
    return found


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
    found: list[list[Line]] = []
    for line in lines:
        if found and _beside(found[-1][-1], line):
            found[-1].append(line)
        else:
            found.append([line])
    return [tuple(each) for each in found]
