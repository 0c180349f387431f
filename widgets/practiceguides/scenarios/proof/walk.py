"""Visits every state of a scenario once, and knows of each what is still possible from it.

One depth-first walk, linear in the number of ways between states: Tarjan's algorithm for
strongly connected components. States of one component are reached from each other, so the same
endings are open in all of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from .machine import Machine

CAP = 1_000_000
"""The most states that are visited."""

DEAD_END = 1
"""The bit for a state that is no ending and offers nothing; the others are endings, by scene."""


@dataclass
class Walk:
    """What a walk found."""

    machine: Machine
    endings: dict[int, int]
    """By state: which endings are open from there, a bit for each (see `names`)."""
    fewest: list[int | None]
    """By the scene's number: the smallest number of choices that was on offer there."""
    looping: set[int] = field(default_factory=set)
    """States that can be met again with nothing changed."""
    complete: bool = True
    """Whether every state was visited: no more than the cap."""

    def names(self, endings: int) -> list[str]:
        """The ids of endings in the order of the text."""
        return [scene for n, scene in enumerate(self.machine.scenes) if endings >> (n + 1) & 1]

    def ends(self) -> Iterator[int]:
        """Every state that is an ending."""
        scenes = self.machine.outline["scenes"]
        return (each for each in self.endings if scenes[self.machine.scene(each)]["end"])

    def dead_ends(self) -> Iterator[int]:
        """Every state that is no ending and offers nothing."""
        scenes = self.machine.outline["scenes"]
        for state, endings in self.endings.items():
            number = self.machine.scene(state)
            stuck = endings == DEAD_END and not scenes[number]["end"]
            if stuck and not self.machine.steps[number](state):
                yield state

    def traps(self) -> Iterator[int]:
        """Every state from which neither an ending nor a dead end can be reached."""
        return (state for state, endings in self.endings.items() if not endings)


def walk(machine: Machine, cap: int = CAP) -> Walk:  # noqa: C901 - calls would cost too much
    """Visit all states, at most `cap`."""
    steps, scene_mask = machine.steps, machine.scene_mask
    ends = [
        2 << number if scene["end"] else 0 for number, scene in enumerate(machine.outline["scenes"])
    ]
    closed: dict[int, int] = {}  # a state whose endings are known, and which they are
    opened: dict[int, int] = {}  # a state whose endings are not known yet, and its number
    component: list[int] = []  # the opened states in the order of their numbers
    way: list[tuple[int, int, int, Iterator[int]]] = []
    found = Walk(machine, closed, [None] * len(ends))
    fewest = found.fewest
    count = 0

    state = machine.start
    while True:
        # A new state: the way leads on from here.
        scene = state & scene_mask
        targets = steps[scene](state)
        before = fewest[scene]
        if before is None or len(targets) < before:
            fewest[scene] = len(targets)
        number = low = opened[state] = count
        reached = ends[scene] or (0 if targets else DEAD_END)
        component.append(state)
        after = iter(targets)
        count += 1
        while True:
            for target in after:
                if (known := closed.get(target)) is not None:
                    reached |= known
                elif (other := opened.get(target)) is None:
                    break
                elif other < low:
                    low = other
                elif other == number:
                    found.looping.add(target)
            else:
                if low == number:
                    _close(number, reached, component, opened, found)
                if not way:
                    return found
                lower, also = low, reached
                number, low, reached, after = way.pop()
                low = min(low, lower)
                reached |= also
                continue
            break
        if count >= cap:
            found.complete = False
            return found
        way.append((number, low, reached, after))
        state = target


def _close(
    first: int, endings: int, component: list[int], opened: dict[int, int], found: Walk
) -> None:
    """All states from number `first` on are one component: the same endings are open from each."""
    state = component.pop()
    number = opened.pop(state)
    found.endings[state] = endings
    if number == first:
        return
    found.looping.add(state)
    while number != first:
        state = component.pop()
        number = opened.pop(state)
        found.endings[state] = endings
        found.looping.add(state)
