"""What a scenario is like: how large, how long, how hard to read, and where it ends."""

from __future__ import annotations

import re
from dataclasses import dataclass

from practiceguides.content import markdown
from practiceguides.content.timing import words_in
from practiceguides.content.variables import unfilled
from practiceguides.scenarios.spec import Scenario

from .machine import Machine
from .routes import Routes, longest
from .sample import sample
from .walk import walk

# J. Anderson, "Lix and Rix: Variations on a little-known readability index", Journal of Reading 26
# (1983): long words (7 letters and more) for each sentence, and the school grade that reads it.
_RIX = ((7.2, 13), (6.2, 12), (5.3, 11), (4.5, 10), (3.7, 9), (3.0, 8), (2.4, 7), (1.8, 6),
        (1.3, 5), (0.8, 4), (0.5, 3), (0.2, 2), (0.0, 1))  # fmt: skip
_AGE_OF_GRADE = 5
_LONG = 7


@dataclass(frozen=True)
class Ending:
    """One ending, and how it is reached."""

    id: str
    title: str
    outcome: str
    share: float
    """The part of random walks that end here, from 0 to 1."""
    meters: dict[str, tuple[int, int]]
    """The least and the most that each meter can be here; empty where no way leads here."""


@dataclass(frozen=True)
class Report:
    """Everything that `guides check --explain` prints."""

    title: str
    scenes: int
    choices: int
    states: int
    complete: bool
    """Whether `states` are all, or a limit of the proof was met."""
    shortest: int
    """Choices from the start to the nearest ending."""
    longest: int | None
    """Choices of the longest way that meets no state twice; None where some way has no end."""
    loops: tuple[str, ...]
    """Scenes that one can go round without any change: why a way has no end."""
    endings: tuple[Ending, ...]
    walks: int
    lost: float
    """The part of random walks that met no ending within the limit of steps."""
    minutes: int
    words: int
    reading_age: int


def account(scenario: Scenario) -> Report:
    """Visit all states and walk at random; the scenario must be free of errors."""
    machine = Machine(scenario.outline())
    visited = walk(machine)
    walked = sample(machine)
    ends = list(visited.ends())
    ranges = _ranges(machine, ends)
    text = _text(scenario)
    loops = {machine.scenes[machine.scene(state)] for state in visited.looping}
    endless = bool(loops) or not visited.complete
    endings = tuple(
        Ending(scene.id, scene.title, scene.end.outcome, walked.share(scene.id),
               ranges.get(scene.id, {}))
        for scene in scenario.scenes if scene.end
    )  # fmt: skip
    return Report(
        title=scenario.title,
        scenes=len(scenario.scenes),
        choices=len(machine.choices),
        states=len(visited.known),
        complete=visited.complete,
        shortest=len(Routes(machine).to(set(ends))),
        longest=None if endless else longest(visited),
        loops=tuple(scene for scene in machine.scenes if scene in loops),
        endings=endings,
        walks=walked.walks,
        lost=1 - sum(each.share for each in endings),
        minutes=scenario.minutes,
        words=words_in(text),
        reading_age=reading_age(text),
    )


def reading_age(text: str) -> int:
    """About how old a reader is who finds the text easy, from its long words a sentence."""
    sentences = max(1, len(re.findall(r"[.!?:](?=\s|$)", text)))
    words = re.findall(r"[^\W\d_]+(?:['-][^\W\d_]+)*", text)
    rix = sum(len(word) >= _LONG for word in words) / sentences
    grade = next(grade for least, grade in _RIX if rix >= least)
    return grade + _AGE_OF_GRADE


def _ranges(machine: Machine, states: list[int]) -> dict[str, dict[str, tuple[int, int]]]:
    found: dict[str, dict[str, tuple[int, int]]] = {}
    for state in states:
        here = found.setdefault(machine.scenes[machine.scene(state)], {})
        for name, value in machine.meters(state).items():
            least, most = here.get(name, (value, value))
            here[name] = (min(least, value), max(most, value))
    return found


def _text(scenario: Scenario) -> str:
    """What a learner reads: scenes, choices and their consequences."""
    parts = [part.text for scene in scenario.scenes for part in scene.body]
    for _, choice in scenario.choices():
        parts += [f"{choice.text}.", choice.story or ""]
    return "\n".join(unfilled(markdown.plain(part)) for part in parts)
