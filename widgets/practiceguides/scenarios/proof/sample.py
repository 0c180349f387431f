"""Random walks: how often a learner who chooses blindly ends where."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from random import Random

from .machine import Machine

WALKS = 10_000
STEPS = 500
"""The most choices of one walk."""
WORK = 3_000_000
"""The most work of all walks, as a machine counts it: a walk of many steps makes them fewer."""
SEED = 1


@dataclass
class Sample:
    """Where random walks ended."""

    walks: int = 0
    endings: Counter[str] = field(default_factory=Counter)
    """How many ended in each scene; those that met the limit, or no choice, are in none."""

    def share(self, ending: str) -> float:
        """The part of all walks that ended there, from 0 to 1."""
        return self.endings[ending] / self.walks if self.walks else 0.0


def sample(machine: Machine, walks: int = WALKS, work: int = WORK) -> Sample:
    """Walk at random, the same way each time: so many walks, or as many as so much work allows."""
    random = Random(SEED)  # noqa: S311 - nothing secret: the same walks on every machine
    ends = [bool(scene["end"]) for scene in machine.outline["scenes"]]
    found = Sample()
    while found.walks < walks and work > 0:
        found.walks += 1
        state = machine.start
        for _ in range(STEPS):
            scene = machine.scene(state)
            work -= machine.costs[scene]
            after = machine.steps[scene](state)
            if not after:
                break
            state = after[int(random.random() * len(after))]
        if ends[machine.scene(state)]:
            found.endings[machine.scenes[machine.scene(state)]] += 1
    return found
