"""Ways through a scenario: the shortest, and the longest."""

from __future__ import annotations

from collections import deque

from .machine import Machine
from .walk import Walk


def route(machine: Machine, *wanted: int) -> list[str]:
    """The choices of a shortest way to one of some states; empty where no way leads there."""
    came: dict[int, tuple[int, str]] = {machine.start: (machine.start, "")}
    waiting = deque([machine.start])
    goals = set(wanted)
    while waiting:
        state = waiting.popleft()
        if state in goals:
            way: list[str] = []
            while state != machine.start:
                state, choice = came[state]
                way.append(choice)
            return way[::-1]
        for choice, target in machine.after(state):
            if target not in came:
                came[target] = (state, choice)
                waiting.append(target)
    return []


def longest(walk: Walk) -> int:
    """How many choices the longest way has; only for a whole walk in which nothing loops."""
    lengths: dict[int, int] = {}
    machine = walk.machine
    for state in walk.order:
        after = machine.steps[machine.scene(state)](state)
        lengths[state] = max((lengths[target] + 1 for target in after), default=0)
    return lengths[machine.start]
