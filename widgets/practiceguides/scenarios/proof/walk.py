"""Visits every state of a scenario once, and knows of each what is still possible from it.

One depth-first walk, linear in the number of ways between states: Tarjan's algorithm for
strongly connected components. States of one component are reached from each other, so the same
endings are open in all of them.
"""

from __future__ import annotations

import gc
import time
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from .machine import Machine

CAP = 300_000
"""The most states that are visited: three times what the largest story of the book has."""

WORK = 8_000_000
"""The most work, as a machine counts it: a second or two, the same end on every computer."""

SECONDS = 20
"""The last guard, for a computer on which the work takes much longer."""

_OFTEN = 0xFFFF
"""The clock is looked at once in so many states."""

DEAD_END = 1
"""The bit for a state that is no ending and offers nothing; the others are endings, in order."""


@dataclass
class Walk:
    """What a walk found."""

    machine: Machine
    fewest: list[int | None]
    """By the scene's number: the smallest number of choices that was on offer there."""
    order: list[int] = field(default_factory=list)
    """The states, each after all that follow it, as far as nothing loops."""
    looping: set[int] = field(default_factory=set)
    """States that can be met again with nothing changed."""
    complete: bool = True
    """Whether every state was visited: neither the cap nor the end of the work was met."""
    late: bool = False
    """Whether the clock ended it, and not the work: another time it comes further."""
    work: int = 0
    """How much work it was."""
    known: dict[int, int] = field(default_factory=dict)
    """By state: of one whose endings are known, these, inverted; of any other, its number."""

    def endings(self, state: int) -> int:
        """Which endings are open from a state of a complete walk, a bit for each (see `names`)."""
        return ~self.known[state]

    def names(self, endings: int) -> list[str]:
        """The ids of endings in the order of the text."""
        scenes = self.machine.outline["scenes"]
        ends = [scene["id"] for scene in scenes if scene["end"]]
        return [scene for n, scene in enumerate(ends) if endings >> (n + 1) & 1]

    def states(self) -> Iterable[int]:
        """Every state that was met."""
        return self.known.keys()

    def ends(self) -> Iterator[int]:
        """Every state that is an ending."""
        scenes = self.machine.outline["scenes"]
        return (each for each in self.known if scenes[self.machine.scene(each)]["end"])

    def dead_ends(self) -> Iterator[int]:
        """Every state that is no ending and offers nothing."""
        scenes = self.machine.outline["scenes"]
        for state, known in self.known.items():
            number = self.machine.scene(state)
            stuck = known == ~DEAD_END and not scenes[number]["end"]
            if stuck and not self.machine.steps[number](state):
                yield state

    def traps(self) -> Iterator[int]:
        """Every state from which neither an ending nor a dead end can be reached."""
        return (state for state, known in self.known.items() if known == ~0)


def walk(machine: Machine, cap: int = CAP, work: int = WORK) -> Walk:
    """Visit all states, at most `cap`, and for at most so much work."""
    # The collector would look through a million states again and again, a third of the time.
    collecting = gc.isenabled()
    gc.disable()
    try:
        return _walk(machine, cap, work)
    finally:
        if collecting:
            gc.enable()


def _walk(machine: Machine, cap: int, work: int) -> Walk:  # noqa: C901 - calls would cost too much
    steps, scene_mask = machine.steps, machine.scene_mask
    bits = iter(range(1, len(machine.scenes) + 1))
    ends = [1 << next(bits) if scene["end"] else 0 for scene in machine.outline["scenes"]]
    costs, left, until = machine.costs, work, time.monotonic() + SECONDS
    found = Walk(machine, [None] * len(ends))
    fewest = found.fewest
    known = found.known
    component: list[int] = []  # states whose endings are not known, in the order of their numbers
    way: list[tuple[int, int, int, Iterator[int]]] = []
    count = 0

    state = machine.start
    while True:
        # A new state: the way leads on from here.
        scene = state & scene_mask
        targets = steps[scene](state)
        before = fewest[scene]
        if before is None or len(targets) < before:
            fewest[scene] = len(targets)
        number = low = known[state] = count
        reached = ends[scene] or (0 if targets else DEAD_END)
        component.append(state)
        after = iter(targets)
        count += 1
        while True:
            for target in after:
                if (other := known.get(target)) is None:
                    break
                if other < 0:
                    reached |= ~other
                elif other < low:
                    low = other
                elif other == number:
                    found.looping.add(target)
            else:
                if low == number:
                    _close(number, reached, component, found)
                if not way:
                    found.work = work - left
                    return found
                lower, also = low, reached
                number, low, reached, after = way.pop()
                low = min(low, lower)
                reached |= also
                continue
            break
        left -= costs[scene]
        late = not count & _OFTEN and time.monotonic() > until
        if count >= cap or left < 0 or late:
            found.complete, found.late = False, late
            found.work = work - left
            return found
        way.append((number, low, reached, after))
        state = target


def _close(first: int, endings: int, component: list[int], found: Walk) -> None:
    """All states from number `first` on are one component: the same endings are open from each."""
    known = found.known
    if known[component[-1]] != first:
        found.looping.update(component[_place(component, known, first) :])
    while True:
        state = component.pop()
        number = known[state]
        known[state] = ~endings
        found.order.append(state)
        if number == first:
            return


def _place(component: list[int], known: dict[int, int], first: int) -> int:
    """Where the state with number `first` stands; numbers rise along the component."""
    return bisect_left(component, first, key=known.__getitem__)
