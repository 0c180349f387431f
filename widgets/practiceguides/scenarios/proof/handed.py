"""With which flags a desk can really end, and whether each of these brings one paper."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from practiceguides.content.model import Fault
from practiceguides.scenarios.desks import arrivals, asked_at_the_end, papers
from practiceguides.scenarios.spec import Scenario

from .machine import Machine
from .walk import walk


class Handed(NamedTuple):
    """What a desk can hand on."""

    sets: Mapping[frozenset[str], str]
    """The flags that are handed on together, and the id of an ending with which they are."""
    complete: bool
    """Whether every state of the desk was visited."""


def handed_by(scenario: Scenario) -> Handed:
    """Visit all states; the scenario must be free of errors."""
    outline = scenario.outline()
    asked = asked_at_the_end(scenario)
    scenes = [
        {**scene, "body": [*scene["body"], *asked]} if scene["end"] else scene
        for scene in outline["scenes"]
    ]
    machine = Machine({**outline, "scenes": scenes})
    walked = walk(machine)
    found: dict[frozenset[str], str] = {}
    for state in walked.ends():
        handed = machine.flags(state).intersection(scenario.hands_on)
        found.setdefault(handed, machine.scenes[machine.scene(state)])
    return Handed(found, walked.complete)


def arrival_faults(scenario: Scenario, before: Scenario) -> Iterator[Fault]:
    """Ends of the desk before that bring no paper or several, and papers that never arrive.

    Both must be free of errors of their own, and of those of their chain.
    """
    handed = handed_by(before)
    places = {choice.id: where for where, choice in scenario.choices()}
    arrived: set[str] = set()
    for flags, ending in handed.sets.items():
        there = [choice.id for choice in arrivals(scenario, flags)]
        arrived.update(there)
        told = ", ".join(flag for flag in before.hands_on if flag in flags) or "nothing"
        words = {"before": before.id, "flags": told}
        if not there:
            yield Fault("arrival-none", ("start",), {**words, "ending": ending})
        elif len(there) > 1:
            yield Fault("arrival-two", places[there[1]], {**words, "papers": ", ".join(there)})
    for paper in papers(scenario) if handed.complete else ():
        if paper.id not in arrived:
            words = {"choice": paper.id, "before": before.id}
            yield Fault("arrival-never", places[paper.id], words)
