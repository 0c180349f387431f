"""How long a story takes along the ways that its authors would go, and looking back at it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from statistics import mean
from typing import TYPE_CHECKING, NamedTuple

from practiceguides.content import markdown
from practiceguides.content.timing import MINUTES_OF_CLOSING, minutes_of, words_in
from practiceguides.content.variables import unfilled

from .desks import papers
from .engine import Engine, Position, holds

if TYPE_CHECKING:
    from .spec import Choice, Passage, Scenario, Scene

FIELDS = 2
"""What the debrief asks for in the learner's own words: one word at first, a change at the end."""


CHOICES_OPENED = 2
"""How many of their choices those who look back open, as the debrief says (scenario_each_time)."""


class Pace(NamedTuple):
    """Minutes, as they were counted."""

    story: float
    looking_back: float


def pace_of(scenario: Scenario) -> Pace | None:
    """The mean of the authors' paths; None where there is none, or one that reaches no ending.

    Looking back is reading what decided it and what stands beside that, with some of one's own
    choices opened.
    """
    try:
        found = [_along(scenario, author.path) for author in scenario.authors]
    except LookupError:
        return None
    if not found:
        return None
    return Pace(mean(each.story for each in found), mean(each.looking_back for each in found))


def _along(scenario: Scenario, path: tuple[str, ...]) -> Pace:
    """Raises LookupError where a choice is not offered, or the path stops before an ending."""
    engine = Engine(scenario.outline())
    scenes = {scene.id: scene for scene in scenario.scenes}
    choices = {choice.id: choice for _, choice in scenario.choices()}
    position = engine.start()
    read = [scenario.role, scenario.person]
    opened: list[str] = []
    looked_back = [author.why for author in scenario.authors]
    for name in path:
        read += _scene(scenes[position.scene], position, engine, choices)
        taken = choices[name]
        read.append(taken.story or "")
        opened += [taken.text, taken.why or ""]
        opened += [part.text for part in (taken.research, taken.their_side) if part]
        position = engine.step(position, name)
    ending = scenes[position.scene]
    if not ending.end:
        raise LookupError(ending.id)
    read += _shown(ending.body, position)
    looked_back += _shown(ending.end.decided, position)
    looked_back.append(scenario.at_work or "")
    if scenario.where_you_work:
        looked_back.append(scenario.where_you_work.text)
    words_back = _words(looked_back) + _words(opened) * min(1, CHOICES_OPENED / len(path))
    back = minutes_of(words_back, fields=FIELDS) + MINUTES_OF_CLOSING
    # Whoever takes the paper that arrived reads it, and decides nothing.
    decisions = len(path) - (1 if papers(scenario) else 0)
    return Pace(minutes_of(_words(read), choices=decisions), back)


def _scene(
    scene: Scene, position: Position, engine: Engine, choices: Mapping[str, Choice]
) -> Iterator[str]:
    yield scene.title
    yield from _shown(scene.body, position)
    for offered in engine.offered(position):
        yield choices[offered["id"]].text


def _shown(passages: tuple[Passage, ...], position: Position) -> Iterator[str]:
    return (each.text for each in passages if holds(each.when, position))


def _words(texts: list[str]) -> int:
    return sum(map(_words_of, texts))


@lru_cache(maxsize=4096)
def _words_of(text: str) -> int:
    """The paths of a story share most of its texts."""
    return words_in(unfilled(markdown.plain(text)))
