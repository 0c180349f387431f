"""The prover's own account of a story: ways to its endings, and what is open after each road.

The page searches in its own way (scenarios/open_endings.js); the browser tests compare the two.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from practiceguides.scenarios.engine import Engine
from practiceguides.scenarios.proof.machine import Machine
from practiceguides.scenarios.proof.routes import Routes
from practiceguides.scenarios.proof.walk import walk


class Account:
    """Every state of a scenario, and the endings that are open from there."""

    def __init__(self, spec: Mapping[str, Any]) -> None:
        self.engine = Engine(spec)
        self.machine = Machine(spec)
        self._walk = walk(self.machine)

    def paths(self) -> dict[str, list[str]]:
        """A shortest path to each ending that can be reached."""
        found: dict[str, list[int]] = {}
        for state in self._walk.ends():
            found.setdefault(self.machine.scenes[self.machine.scene(state)], []).append(state)
        return {ending: Routes(self.machine).to(set(states)) for ending, states in found.items()}

    def roads(self, path: Sequence[str]) -> list[dict[str, set[str]]]:
        """At each scene of a path: the other choices, and the endings that were open after each."""
        state, told = self.machine.start, []
        for taken in path:
            after = dict(self.machine.after(state))
            state = after.pop(taken)
            told.append({choice: self._open(target) for choice, target in after.items()})
        return told

    def along(self, path: Sequence[str]) -> list[set[str]]:
        """The endings that are open at the start, and after each choice of a path."""
        states = [self.machine.start]
        for taken in path:
            states.append(dict(self.machine.after(states[-1]))[taken])
        return [self._open(state) for state in states]

    def _open(self, state: int) -> set[str]:
        return set(self._walk.names(self._walk.endings(state)))
