"""What `guides check --explain` prints of one scenario."""

from __future__ import annotations

from rich.console import Console
from rich.table import Table

from practiceguides.scenarios.proof.report import Report, account
from practiceguides.scenarios.proof.sample import STEPS
from practiceguides.scenarios.spec import Scenario


def explain_scenario(scenario: Scenario) -> None:
    """Print how large a scenario is, how long its ways are, and where they end."""
    report = account(scenario)
    console = Console(highlight=False, soft_wrap=True)
    for line in _lines(report):
        console.print(line, markup=False)
    console.print(_endings(scenario, report))


def _lines(report: Report) -> list[str]:
    states = f"{'' if report.complete else 'more than '}{_many(report.states, 'state')}"
    read = f"reading age about {report.reading_age}, by its long words a sentence"
    lost = f"{report.lost:.0%} met no ending within {STEPS} choices"
    return [
        report.title,
        f"{_many(report.scenes, 'scene')}, {_many(report.choices, 'choice')}, {states}.",
        f"Shortest way to an ending: {_many(report.shortest, 'choice')}. {_longest(report)}",
        f"{_many(report.minutes, 'minute')}, {report.words:,} words in all; {read}.",
        f"{report.walks:,} random walks: where they ended stands below; {lost}.",
    ]


def _many(count: int, thing: str) -> str:
    return f"{count:,} {thing}{'' if count == 1 else 's'}"


def _longest(report: Report) -> str:
    if report.longest is not None:
        return f"Longest way that meets no state twice: {_many(report.longest, 'choice')}."
    if report.loops:
        return f"The longest way has no end: one can go round through {', '.join(report.loops)}."
    return "The longest way is not known: not every state was visited."


def _endings(scenario: Scenario, report: Report) -> Table:
    table = Table("ending", "outcome", "random walks", *scenario.meters)
    for each in report.endings:
        ranges = (each.meters.get(name) for name in scenario.meters)
        told = [f"{found[0]} to {found[1]}" if found else "not reached" for found in ranges]
        table.add_row(f"{each.title} ({each.id})", each.outcome, f"{each.share:.0%}", *told)
    return table
