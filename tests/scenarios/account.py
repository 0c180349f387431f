"""What Python says of a story: which endings are open from every position, by engine.py alone.

The page searches in its own way (scenarios/open_endings.js); here nothing is left out or put
together.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from typing import Any

from practiceguides.scenarios.engine import Engine, Position


class Account:
    """Every position of a scenario, and the endings that are open from there."""

    def __init__(self, spec: Mapping[str, Any]) -> None:
        self.engine = Engine(spec)
        self._before: dict[Hashable, set[Hashable]] = {}
        self._open: dict[Hashable, set[str]] = {}
        self._walk()
        self._look_back()

    def endings(self, position: Position) -> set[str]:
        """The endings that are open from a position."""
        return self._open[_key(position)]

    def roads(self, path: Sequence[str]) -> list[dict[str, set[str]]]:
        """At each scene of a path: the other choices, and the endings that were open after each."""
        position = self.engine.start()
        told = []
        for taken in path:
            offered = [choice["id"] for choice in self.engine.offered(position)]
            told.append(
                {
                    choice: self.endings(self.engine.step(position, choice))
                    for choice in offered
                    if choice != taken
                }
            )
            position = self.engine.step(position, taken)
        return told

    def _walk(self) -> None:
        start = self.engine.start()
        self._before[_key(start)] = set()
        waiting = [start]
        while waiting:
            position = waiting.pop()
            for choice in self.engine.offered(position):
                after = self.engine.step(position, choice["id"])
                if _key(after) not in self._before:
                    self._before[_key(after)] = set()
                    waiting.append(after)
                self._before[_key(after)].add(_key(position))

    def _look_back(self) -> None:
        self._open = {key: set() for key in self._before}
        for scene in self.engine.scenes.values():
            if not scene["end"]:
                continue
            waiting = [key for key in self._before if _scene(key) == scene["id"]]
            while waiting:
                key = waiting.pop()
                if scene["id"] not in self._open[key]:
                    self._open[key].add(scene["id"])
                    waiting += self._before[key]


def _key(position: Position) -> tuple[Hashable, ...]:
    meters = tuple(position.meters.items())
    return (position.scene, position.flags, meters, position.used)


def _scene(key: Hashable) -> Hashable:
    return key[0] if isinstance(key, tuple) else None
