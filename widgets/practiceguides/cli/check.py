"""`guides check`: what is wrong in the text of a book, all in one run."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from practiceguides.checking import check_and_show
from practiceguides.content.book import Book
from practiceguides.content.layers import EDITION, Layers
from practiceguides.content.problems import Level, Problem, shown
from practiceguides.content.source import read_yaml
from practiceguides.editions.finding import book_below, left_out
from practiceguides.editions.programme import Plan, plan_of, too_long
from practiceguides.editions.side_by_side import page_file
from practiceguides.reading import read_layers
from practiceguides.translations.codes import CODES

from .explain import explain_scenario
from .report import WORDS, fails, report
from .root import Folder, book_layers, lacking
from .scenarios import known_scenario, sound_scenario
from .tables import show_balance, show_tells


def check(
    path: Folder = Path(),
    strict: Annotated[
        bool, typer.Option("--strict", help="Let warnings count as errors, before others get it.")
    ] = False,
    explain: Annotated[
        str, typer.Option("--explain", metavar="STORY", help="Tell all about one story.")
    ] = "",
    tells: Annotated[
        bool,
        typer.Option("--tells", help="Show how often a learner is right who only follows a habit."),
    ] = False,
    balance: Annotated[
        bool,
        typer.Option(
            "--balance", help="Show who the invented people are, and how their cases end."
        ),
    ] = False,
) -> None:
    """Say what is wrong in your texts, where, and what to do.

    Each story is walked in all ways that a learner can take.
    """
    book = read_layers(book_layers(path))
    problems = sorted([*check_and_show(book), *_translation_faults(book.layers)])
    if explain:
        # Dead ends and traps may be explained; what cannot be read may not.
        scenario = sound_scenario(book, book.problems, known_scenario(book, explain))
        if scenario is None:
            raise typer.Exit(1)
        problems = [each for each in problems if each.file in book.items[scenario.id].data.sources]
        report(problems, book.layers.top)
        explain_scenario(scenario)
        raise typer.Exit(1 if fails(problems, strict=strict) else 0)
    if tells:
        show_tells(book)
    if balance:
        show_balance(book)
    plan = plan_of(book)
    if plan and not plan.fits:
        problems += _too_long(plan, book)
    report(problems, book.layers.top)
    if plan and plan.fits:
        typer.echo(f"{plan.words[:1].upper()}{plan.words[1:]}.")
    if book.layers.made and (page := page_file(book.layers)).is_file():
        typer.echo(f"What is new in the book under your edition: {shown(str(page))}")
        typer.echo("Open this file with a double-click.")
    exercises = sum(each.kind == "exercise" for each in book.items.values())
    scenarios = len(book.items) - exercises
    if book.layers.is_half or (book.layers.is_edition and not book.layers.made):
        typer.echo("Mend what is named above first; then all the rest is checked.")
        raise typer.Exit(1)
    Console().print(
        f"{_count(len(book.pages), 'page')}, {_count(exercises, 'exercise')},"
        f" {_count(scenarios, 'scenario')}, {_count(len(book.facts), 'fact')}:"
        f" {_summary(problems)}."
    )
    raise typer.Exit(1 if fails(problems, strict=strict) else 0)


def _translation_faults(layers: Layers) -> list[Problem]:
    """Why an edition cannot be shown in its language: as `guides build` would say it."""
    if not layers.language:
        return []
    try:
        from practiceguides.translations.layer import read_stores, source_language
    except ImportError as error:
        words = {"language": layers.language, "library": lacking(error)}
        asked = read_yaml(layers.top / EDITION)
        return [asked.problem_of(CODES, "language-unread", ("language",), **words)]
    if layers.language == source_language(layers):
        return []
    return read_stores(layers, layers.language)[1]


def _too_long(plan: Plan, book: Book) -> list[Problem]:
    """That an edition takes longer than there is time, with what of the book would fit."""
    below = book_below(book.layers.top, plan.edition)
    if below is None:
        return []
    return [too_long(plan, book, read_layers(below), left_out(below, plan.edition))]


def _count(number: int, word: str) -> str:
    return f"{number} {word}{'' if number == 1 else 's'}"


def _summary(problems: list[Problem]) -> str:
    counts = {level: sum(each.level is level for each in problems) for level in Level}
    said = [
        _count(counts[level], WORDS[level])
        for level in sorted(Level, reverse=True)
        if counts[level]
    ]
    return ", ".join(said) or "nothing to mend"
