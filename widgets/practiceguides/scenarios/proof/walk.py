"""Visits every state of a scenario once, and knows of each what is still possible from it.

One depth-first walk, linear in the number of ways between states: Pearce's form of Tarjan's
algorithm for strongly connected components (D. J. Pearce, A space-efficient algorithm for
finding strongly connected components, 2016). States of one component are reached from each
other, so the same endings are open in all of them.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from .machine import Machine

CAP = 1_000_000
"""The most states that are visited."""


@dataclass
class Walk:
    """What a whole walk found."""

    machine: Machine
    states: dict[int, int]
    """The number of each state in the lists below."""
    endings: list[int]
    """By the state's number: which endings are open from there, a bit for the scene's number."""
    looping: set[int] = field(default_factory=set)
    """States that can be met again without any change."""
    longest: int = 0
    """How many choices the longest way has; without a meaning where something loops."""
    complete: bool = True
    """Whether every state was visited: no more than the cap."""

    def open_from(self, state: int) -> int:
        """Which endings are open from a state, a bit for each scene's number."""
        return self.endings[self.states[state]]


def walk(machine: Machine, cap: int = CAP) -> Walk:
    """Visit all states, at most `cap`."""
    steps, scene_mask = machine.steps, machine.scene_mask
    ends = [
        1 << number if scene["end"] else 0 for number, scene in enumerate(machine.outline["scenes"])
    ]
    start = machine.start
    numbers = {start: 0}
    root = [0]  # by number: the component's root while it is open, -1 once it is closed
    endings = [ends[start & scene_mask]]
    length = [0]
    looping: set[int] = set()
    component: list[int] = []
    way = [(start, 0, iter(steps[start & scene_mask](start)))]
    while way:
        state, number, after = way[-1]
        opened, low, length_here = endings[number], root[number], length[number]
        for target in after:
            other = numbers.setdefault(target, len(root))
            if other == len(root):
                root.append(other)
                endings.append(ends[target & scene_mask])
                length.append(0)
                endings[number], root[number], length[number] = opened, low, length_here
                if other >= cap:
                    return Walk(machine, numbers, endings, complete=False)
                way.append((target, other, iter(steps[target & scene_mask](target))))
                break
            opened |= endings[other]
            if length[other] >= length_here:
                length_here = length[other] + 1
            if -1 < root[other] < low:
                low = root[other]
            if other == number:
                looping.add(state)
        else:
            way.pop()
            endings[number], length[number] = opened, length_here
            if low < number:
                root[number] = low
                component.append(number)
            else:
                members = [number]
                while component and root[component[-1]] >= number:
                    members.append(component.pop())
                for member in members:
                    root[member] = -1
                    endings[member] = opened
                if len(members) > 1:
                    looping.update(members)
            if way:
                parent = way[-1][1]
                endings[parent] |= opened
                length[parent] = max(length[parent], length_here + 1)
                if -1 < root[number] < root[parent]:
                    root[parent] = root[number]
    return Walk(machine, numbers, endings, looping, length[0])
