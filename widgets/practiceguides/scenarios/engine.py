"""How a scenario moves, in Python: the twin of step.js.

A learner's page never runs this. A checker does, because it walks every state.
Both are held together by shared cases and by random walks.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from operator import eq, ge, gt, le, lt, ne
from typing import Any

from .conditions import Condition

_COMPARE: Mapping[str, Callable[[int, int], bool]] = {
    "<": lt, "<=": le, ">": gt, ">=": ge, "==": eq, "!=": ne,
}  # fmt: skip


@dataclass(frozen=True)
class Position:
    """Where a learner stands: all that later scenes can depend on."""

    scene: str
    flags: frozenset[str] = frozenset()
    meters: Mapping[str, int] = field(default_factory=dict)
    used: frozenset[str] = frozenset()
    """The `.once` choices that were taken."""

    def plain(self) -> dict[str, Any]:
        """The position as JSON data, the same as step.js gives."""
        return {
            "scene": self.scene,
            "flags": sorted(self.flags),
            "meters": dict(self.meters),
            "used": sorted(self.used),
        }


def holds(condition: Condition | None, position: Position) -> bool:
    """Whether a condition is true here; no condition is always true."""
    match condition:
        case None:
            return True
        case ["flag", name]:
            return name in position.flags
        case ["not", inner]:
            return not holds(inner, position)
        case ["and", *parts]:
            return all(holds(part, position) for part in parts)
        case ["or", *parts]:
            return any(holds(part, position) for part in parts)
        case [sign, meter, number]:
            return _COMPARE[sign](position.meters[meter], number)
    raise AssertionError(condition)


class Engine:
    """Walks one scenario's spec (see widgets/README.md)."""

    def __init__(self, spec: Mapping[str, Any]) -> None:
        self.spec = spec
        self.scenes = {scene["id"]: scene for scene in spec["scenes"]}

    def start(self) -> Position:
        """The first position."""
        meters = {name: bounds[1] for name, bounds in self.spec["meters"].items()}
        return Position(self.spec["start"], meters=meters)

    def offered(self, position: Position) -> list[dict[str, Any]]:
        """The choices on offer, in the order in which they are written."""
        return [
            choice
            for choice in self.scenes[position.scene]["choices"]
            if choice["id"] not in position.used and holds(choice["if"], position)
        ]

    def step(self, position: Position, choice_id: str) -> Position:
        """Take a choice that is on offer; raises KeyError for any other."""
        for choice in self.offered(position):
            if choice["id"] == choice_id:
                return self._after(position, choice)
        raise KeyError(choice_id)

    def _after(self, position: Position, choice: Mapping[str, Any]) -> Position:
        meters = dict(position.meters)
        for name, change in choice["effects"].items():
            least, _, most = self.spec["meters"][name]
            meters[name] = min(most, max(least, meters[name] + change))
        return Position(
            choice["to"],
            position.flags | set(choice["set"]),
            meters,
            position.used | {choice["id"]} if choice["once"] else position.used,
        )
