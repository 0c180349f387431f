"""`guides texts`: the texts of a book for translators, and what they wrote."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer
from rich.console import Console
from rich.table import Table

from practiceguides.content.layers import Layers
from practiceguides.content.problems import seen_from, shown
from practiceguides.content.rules import mendable
from practiceguides.editions.finding import PACKAGED
from practiceguides.reading import read_layers

from .report import fails, report
from .root import Folder, book_layers, stop, stop_lacking
from .turn import turn

if TYPE_CHECKING:
    from practiceguides.translations.accept import Accepted
    from practiceguides.translations.merge import Merged
    from practiceguides.translations.store import Translated
    from practiceguides.translations.work import Work


def texts(  # noqa: PLR0913, PLR0917 - each is an option
    language: Annotated[
        str, typer.Argument(metavar="LANGUAGE", help="Its short name: id, th, vi, pt-BR …")
    ],
    path: Folder = Path(),
    only: Annotated[
        list[str] | None,
        typer.Option(
            "--only", metavar="PART", help="This part alone, such as core. May be repeated."
        ),
    ] = None,
    sheet: Annotated[
        bool, typer.Option("--sheet", help="Also write a spreadsheet, texts-LANGUAGE.xlsx.")
    ] = False,
    from_sheet: Annotated[
        Path | None,
        typer.Option(
            "--from-sheet", metavar="FILE", help="Take in a spreadsheet that somebody filled."
        ),
    ] = None,
    check: Annotated[
        bool, typer.Option("--check", help="Write nothing. Say what is wrong and what is missing.")
    ] = False,
    same_meaning: Annotated[
        bool,
        typer.Option(
            "--same-meaning",
            help="Our words have changed, and what they mean has not: keep the translations.",
        ),
    ] = False,
) -> None:
    """Write all texts for translators, and take in what has changed since.

    The texts stand in PO files, in `translations/LANGUAGE`: a file for each part that one person
    takes. Run it again after each change: no translation is lost.
    """
    layers = book_layers(path)
    if layers.top == PACKAGED:
        stop(
            "The book that came with the package is not yours to write into. Make an edition "
            "first: guides new edition my-workshop"
        )
    if check:
        _check(_work(layers, language, only, stops=False), only)
    # What two write at once would be lost.
    with turn(layers.build):
        work = _work(layers, language, only, stops=True)
        names = only or work.begun()
        target = layers.top / f"texts-{language}.xlsx"
        if sheet and target.exists():
            stop(f"{target} is there already. Take it in with --from-sheet, or move it away.")
        if from_sheet and from_sheet.exists() and not from_sheet.is_file():
            stop(f"{from_sheet} is no file. Name the spreadsheet that somebody filled.")
        new = _returned(work, from_sheet) if from_sheet else []
        merged = work.merge(new, same=same_meaning)
        written = work.write(names, merged)
        _tell(work, names, written, merged)
        if sheet:
            _write_sheet(work, target, only or names, whole=not only)


def _check(work: Work, only: list[str] | None) -> NoReturn:
    """Say what is wrong and what is missing, and end the command."""
    accepted, layers = work.accepted(), work.book.layers
    # Of an edition what its translators can mend: not what came with the book.
    problems = work.problems + [
        each for each in accepted.problems if not layers.is_edition or layers.is_own(each.file)
    ]
    report(problems, layers.top)
    damaged = {each.file.stem for each in work.problems}
    _show(work, accepted, [name for name in only or work.units if name not in damaged])
    raise typer.Exit(1 if fails(problems, strict=False) else 0)


def _write_sheet(work: Work, target: Path, names: list[str], *, whole: bool) -> None:
    """Write the sheet: these parts, and as a `whole` also those that the book below has begun."""
    from practiceguides.translations.sheet import write_sheet

    known = work.known()
    origins = work.origins(known)
    parts = {
        name: units
        for name, units in work.units.items()
        if name in names or (whole and any(unit.key in origins for unit in units))
    }
    write_sheet(target, work.language, parts, known, origins)
    typer.echo(f"The sheet: {shown(str(target))}")
    if count := sum(unit.key in origins for units in parts.values() for unit in units):
        typer.echo(
            f"It shows {count} translations of the book under yours, each marked so. What is "
            "changed there becomes yours; the rest stays that book's."
        )


def _work(layers: Layers, language: str, only: list[str] | None, *, stops: bool) -> Work:
    try:
        from practiceguides.translations.layer import language_faults
        from practiceguides.translations.work import work_on
    except ImportError as error:
        stop_lacking(error)
    for fault in language_faults(layers, language):
        # It stands in the command, and in no file.
        stop(fault.said)
    book = read_layers(layers)
    problems = [each for each in mendable(book, book.problems) if fails([each], strict=False)]
    if not problems:
        work = work_on(book, language)
        problems = work.problems
        if not (problems and stops):
            if unknown := [name for name in only or () if name not in work.units]:
                stop(f"There is no part {', '.join(unknown)}. There are: {', '.join(work.units)}.")
            return work
    report(problems, layers.top)
    return stop("No text was written. Mend what is named above, then try again.", 1)


def _returned(work: Work, file: Path) -> list[Translated]:
    """What a sheet brings; what is wrong with it is told, and the rest is taken."""
    from practiceguides.translations.sheet import read_sheet

    returned = read_sheet(file, work.language, work.all, work.known())
    report(returned.problems, work.book.layers.top)
    if returned.problems and not returned.translated:
        stop(f"Nothing was taken from {file}.", 1)
    done = len(returned.translated) - returned.undone
    typer.echo(f"From {shown(str(file))}: {done} translations are new or changed.")
    if returned.undone:
        typer.echo(
            f"{returned.undone} are not marked as done, or their text has changed: they are kept "
            "and not shown."
        )
    return returned.translated


def _tell(work: Work, names: list[str], written: dict[Path, int], merged: Merged) -> None:
    top = work.book.layers.top
    for file, count in written.items():
        typer.echo(f"{seen_from(top, file)}: {count} texts")
    files = {file.stem for file in written}
    if complete := [name for name in names if name not in files]:
        typer.echo(f"Translated already in the book under yours: {', '.join(complete)}.")
    known = work.known()
    others = [
        name
        for name, units in work.units.items()
        if name not in {*names, *files} and any(unit.key not in known for unit in units)
    ]
    if others:
        typer.echo(f"Not begun: {', '.join(others)}. To begin one: --only {others[0]}")
    if merged.changed:
        typer.echo(
            f"{len(merged.changed)} texts have changed since they were translated. Their "
            "translations are kept, marked fuzzy, and not shown until somebody has looked at them."
        )
    if merged.lost:
        typer.echo(f"{len(merged.lost)} translations belong to texts that are gone; they are kept.")


_REASONS = {"empty": "not translated", "changed": "text has changed", "broken": "to mend"}


def _show(work: Work, accepted: Accepted, names: list[str]) -> None:
    """How far the translation is, a line for each part."""
    from practiceguides.translations.standing import standing

    table = Table(title=f"Texts in {work.language}", title_justify="left", box=None)
    table.add_column("part")
    for head in ("texts", "shown", *_REASONS.values(), "no second reader", "shown whole"):
        table.add_column(head, justify="right")
    for name in names:
        found = standing(work.units[name], accepted)
        table.add_row(
            name,
            str(found.texts),
            str(found.shown),
            *(str(found.waiting.get(why, "")) for why in _REASONS),
            str(found.unread or ""),
            f"{found.whole} of {found.pieces} pieces",
        )
    Console(width=120).print(table)
