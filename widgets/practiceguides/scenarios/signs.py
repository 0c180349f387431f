"""Numbers and letters: how paper points at scenes, choices and consequences.

Sections and consequences are numbered in a mixed order, so that whoever looks up one does not
read in the next how the story goes on. The order follows from the ids alone: it is the same on
every machine, in the picture, in its list, in the booklet and on the facilitator's sheet.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
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
    ways = frozenset((scene.id, choice.to) for scene in scenario.scenes for choice in scene.choices)
    drawn = pencil(scenario)
    heard = tuple(
        (choice.id, scene.id)
        for scene in scenario.scenes
        for choice in scene.choices
        if choice.story or any(drawn.to_keep(choice))
    )
    scenes = _mixed_scenes(
        scenario.id, scenario.start, tuple(scene.id for scene in scenario.scenes), ways
    )
    consequences = _mixed_consequences(scenario.id, heard)
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


# All forms and the picture of a story need the same, and to try so many orders takes a while.
@lru_cache(maxsize=16)
def _mixed_scenes(
    seed: str, start: str, scenes: tuple[str, ...], ways: frozenset[tuple[str, str]]
) -> list[str]:
    """The start, then the other scenes: few stand beside one that leads there."""
    others = [scene for scene in scenes if scene != start]
    return _mixed(seed, [start], others, lambda one, two: (one, two) in ways or (two, one) in ways)


@lru_cache(maxsize=16)
def _mixed_consequences(seed: str, heard: tuple[tuple[str, str], ...]) -> list[str]:
    """Choices, each given with its scene: few stand beside one of the same scene."""
    scene_of = dict(heard)
    return _mixed(seed, [], [*scene_of], lambda one, two: scene_of[one] == scene_of[two])


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
