"""Ways through a scenario: the shortest, and the longest."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from .machine import Machine
from .walk import Walk


class Routes:
    """Shortest ways from the start; what was searched for one is not searched again."""

    def __init__(self, machine: Machine) -> None:
        self._machine = machine
        self._met = [machine.start]
        """Every state that was met, the nearest first."""
        self._came = {machine.start: machine.start}
        """Each of them, and the state before it."""
        self._left = 0
        """How many of them were left again, by every choice."""

    def to(self, wanted: Collection[int]) -> list[str]:
        """The choices of a shortest way to one of some states; empty where no way leads there."""
        state = next((each for each in self._nearest() if each in wanted), self._machine.start)
        way: list[str] = []
        while state != self._machine.start:
            before = self._came[state]
            way.append(next(name for name, after in self._machine.after(before) if after == state))
            state = before
        return way[::-1]

    def _nearest(self) -> Iterator[int]:
        number = 0
        while number < len(self._met):
            yield self._met[number]
            if number == self._left:
                self._leave(self._met[number])
            number += 1

    def _leave(self, state: int) -> None:
        self._left += 1
        for target in self._machine.steps[self._machine.scene(state)](state):
            if target not in self._came:
                self._came[target] = state
                self._met.append(target)


def longest(walk: Walk) -> int:
    """How many choices the longest way has; only for a whole walk in which nothing loops."""
    lengths: dict[int, int] = {}
    machine = walk.machine
    for state in walk.order:
        after = machine.steps[machine.scene(state)](state)
        lengths[state] = max((lengths[target] + 1 for target in after), default=0)
    return lengths[machine.start]
