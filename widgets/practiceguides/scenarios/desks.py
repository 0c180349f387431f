"""Desks: short scenarios of one case, each of which hands flags on to the next.

A desk that has one before it begins with its arrival: the choices of its start scene are no
decisions but the papers that can lie there. Which of them does, the flags say that the desk before
hands on: of all the ways in which that desk can end, each must bring one paper, and one alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from practiceguides.content.fields import InlineMarkdown, Invented, Part
from practiceguides.content.model import Fault
from practiceguides.content.problems import Hints
from practiceguides.content.source import Path_

from .conditions import Condition, names
from .engine import Position, holds

if TYPE_CHECKING:
    from .spec import Choice, Scenario

MOST_HANDED = 4
"""The most flags that a desk hands on: a paper says them in a few lines."""

PAPERS = (2, 4)
"""The fewest and the most papers that can arrive."""

NONE = "none"
"""Under `later`, in place of a flag: what came of it that none was handed on."""


class Later(Part):
    """What a flag that was handed on did in the end; both are invented."""

    did: Invented[InlineMarkdown]
    """What it did three desks later, or at the end: one sentence."""
    person: Invented[InlineMarkdown]
    """How the person tells it: one sentence."""


def papers(scenario: Scenario) -> tuple[Choice, ...]:
    """What can arrive at a desk, in the order of the text; nothing at any other scenario."""
    if scenario.before is None:
        return ()
    start = (scene for scene in scenario.scenes if scene.id == scenario.start)
    return next((scene.choices for scene in start), ())


def asked_at_the_end(scenario: Scenario) -> list[dict[str, Condition]]:
    """Passages that ask at an ending for each flag that is handed on.

    Whoever walks the states keeps what some passage asks for, and forgets the rest.
    """
    return [{"if": ["flag", flag]} for flag in scenario.hands_on]


def desk_faults(scenario: Scenario) -> Iterator[Fault]:
    """What a desk breaks by itself."""
    yield from _handed_faults(scenario)
    there = papers(scenario)
    for where, choice in scenario.choices():
        told = {"choice": choice.id}
        if choice not in there:
            if choice.arrives is not None:
                yield Fault("arrives-place", where, told)
            if scenario.before and choice.to == scenario.start:
                yield Fault("arrival-again", where, told)
            continue
        if choice.arrives is None:
            yield Fault("arrives-missing", where, told)
        for mark in _judged(choice):
            yield Fault("arrival-judged", where, {**told, "mark": mark})
    least, most = PAPERS
    if scenario.before and not least <= len(there) <= most:
        words = {"count": len(there), "least": least, "most": most}
        yield Fault("arrivals-number", ("start",), words)


def _judged(choice: Choice) -> Iterator[str]:
    """What makes a decision of a choice, as it is written."""
    marks = {
        "practice=": choice.practice, "if=": choice.when, ".once": choice.once,
        ".why": choice.why, ".facts": choice.research, ".their-side": choice.their_side,
    }  # fmt: skip
    return (mark for mark, value in marks.items() if value)


def _handed_faults(scenario: Scenario) -> Iterator[Fault]:
    """A paper says what is handed on by its words, and the whole way what came of it."""
    for index, flag in enumerate(scenario.hands_on):
        if flag not in scenario.flag_words:
            yield Fault("handed-words", ("hands_on", index), {"flag": flag})
    known = (*scenario.hands_on, NONE)
    for name in scenario.later:
        if name not in known:
            words = {"flag": name, "known": ", ".join(known)}
            yield Fault("later-unknown", ("later", name), words)
    for name in known if scenario.hands_on else ():
        if name not in scenario.later:
            where: Path_ = ("later",) if scenario.later else ("hands_on",)
            yield Fault("later-lacking", where, {"flag": name})


def circle_faults(scenario: Scenario, desks: Mapping[str, Scenario]) -> Iterator[Fault]:
    """That a desk comes before itself; `desks`: all scenarios of the book."""
    before = desks.get(scenario.before or "")
    if before and scenario.id in _chain(before, desks):
        yield Fault("before-circle", ("before",), {"before": before.id})


def inheritance_faults(scenario: Scenario, before: Scenario) -> Iterator[Fault]:
    """What a desk asks for that the desk before it does not hand on."""
    if not before.hands_on:
        yield Fault("before-nothing", ("before",), {"before": before.id})
        return
    hint = Hints()
    for where, choice in scenario.choices():
        for _, name in names(choice.arrives or []):
            if name not in before.hands_on:
                words = {"name": name, "before": before.id, "hint": hint(name, before.hands_on)}
                yield Fault("arrives-name", where, words)


def _chain(desk: Scenario, desks: Mapping[str, Scenario]) -> list[str]:
    """A desk and those before it, each once."""
    met: list[str] = []
    here: Scenario | None = desk
    while here and here.id not in met:
        met.append(here.id)
        here = desks.get(here.before or "")
    return met


def arrivals(scenario: Scenario, handed: frozenset[str]) -> list[Choice]:
    """The papers that lie on a desk where the desk before handed these flags on."""
    position = Position(scenario.start, handed)
    return [choice for choice in papers(scenario) if holds(choice.arrives, position)]


def desk_after(scenario: Scenario, scenarios: Iterable[Scenario]) -> Scenario | None:
    """The desk that inherits from this one."""
    after = (each for each in scenarios if each.before == scenario.id)
    return next(after, None) if scenario.hands_on else None
