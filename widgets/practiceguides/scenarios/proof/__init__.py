"""Proves a scenario sound before anyone plays it: every state is visited.

Flags only turn on and meters stop at their bounds, so the states are finite. `prove` says what
is wrong, `account` (in report.py) says what a scenario is like, and `kept` keeps what was proved
by the content of the text.
"""

from __future__ import annotations

from typing import NamedTuple

from practiceguides.content.model import Fault
from practiceguides.scenarios.spec import Scenario

from .findings import Findings
from .machine import Machine
from .sample import sample
from .walk import CAP, walk

VERSION = 6
"""Changes with what a proof finds: what was kept before is then proved again."""


class Proof(NamedTuple):
    """What a proof found."""

    faults: list[Fault]
    late: bool
    """Whether the clock ended it: another time it may find more."""


def prove(scenario: Scenario, cap: int = CAP) -> Proof:
    """Every fault that shows only when all states are visited.

    The scenario must be free of errors of its own (`Scenario.faults`).
    """
    visited = walk(Machine(scenario.outline()), cap)
    sampled = None if visited.complete else sample(visited.machine)
    return Proof(list(Findings(scenario, visited, sampled)), visited.late)
