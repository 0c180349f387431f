"""Numbers and letters: how paper points at scenes, choices and consequences.

Sections and consequences are numbered in a mixed order, so that whoever looks up one does not
read in the next how the story goes on. The order follows from the ids alone: it is the same on
every machine, in the picture, in its list, in the booklet and on the facilitator's sheet.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from hashlib import sha256
from itertools import pairwise
from string import ascii_uppercase

from .pencil import pencil
from .spec import Scenario

_ORDERS = 200
"""How many orders are tried; the one with the fewest neighbours that belong together is taken."""

_FIRST_TICK = ascii_uppercase.index("K")
"""Ticks begin here, far from the letters of choices."""


@dataclass(frozen=True)
class Signs:
    """The signs of one scenario."""

    sections: dict[str, int]
    """By the scene's id. The first scene is 1."""
    letters: dict[str, str]
    """By the choice's id; each scene begins with A, and what is one choice on paper has one."""
    ticks: dict[str, str]
    """By the flag, if a player keeps it: letters that no choice has."""
    consequences: dict[str, int]
    """By the choice's id. A choice after which there is nothing to read or to do has none."""


def signs(scenario: Scenario) -> Signs:
    """Number the scenes and the consequences, and give each choice its letter."""
    ways = {(scene.id, choice.to) for scene in scenario.scenes for choice in scene.choices}
    scene_of = {choice.id: scene.id for scene in scenario.scenes for choice in scene.choices}
    others = [scene.id for scene in scenario.scenes if scene.id != scenario.start]
    drawn = pencil(scenario)
    heard = [
        choice.id for _, choice in scenario.choices() if choice.story or any(drawn.to_keep(choice))
    ]
    scenes = _mixed(
        scenario.id,
        [scenario.start],
        others,
        lambda one, two: (one, two) in ways or (two, one) in ways,
    )
    consequences = _mixed(scenario.id, [], heard, lambda one, two: scene_of[one] == scene_of[two])
    return Signs(
        sections={scene: number for number, scene in enumerate(scenes, 1)},
        letters={
            choice: letter(place)
            for asked in drawn.choices.values()
            for place, each in enumerate(asked)
            for choice in each.ids
        },
        ticks={
            flag: letter(place)
            for place, flag in enumerate(
                (flag for flag in scenario.flags if flag in drawn.kept),
                max([_FIRST_TICK, *map(len, drawn.choices.values())]),
            )
        },
        consequences={choice: number for number, choice in enumerate(consequences, 1)},
    )


def letter(place: int) -> str:
    """The letter of the choice at a place, counted from 0; after Z come A1, B1 and so on."""
    again, index = divmod(place, len(ascii_uppercase))
    return ascii_uppercase[index] + str(again or "")


def _mixed(
    seed: str,
    first: Sequence[str],
    names: Sequence[str],
    belong_together: Callable[[str, str], bool],
) -> list[str]:
    """`first`, then the names in an order in which few neighbours belong together."""

    def order(number: int) -> list[str]:
        return [*first, *sorted(names, key=lambda name: _digest(f"{seed} {number} {name}"))]

    def neighbours(order: list[str]) -> int:
        return sum(belong_together(one, two) for one, two in pairwise(order))

    return min(map(order, range(_ORDERS)), key=neighbours)


def _digest(text: str) -> bytes:
    return sha256(text.encode()).digest()
