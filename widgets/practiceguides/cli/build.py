"""`guides build`: the book as a folder of pages that open by double-click."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console

from practiceguides.checking import check_book
from practiceguides.content.book import Book
from practiceguides.content.layers import Layers
from practiceguides.editions.finding import PACKAGED
from practiceguides.reading import current_book

from .report import fails, report
from .root import book_layers, stop, stop_lacking

if TYPE_CHECKING:
    from practiceguides.pages.build.building import Outcome


def build(
    path: Annotated[Path, typer.Argument(help="The book, or any folder inside it.")] = Path(),
    zip_: Annotated[bool, typer.Option("--zip", help="Also write the folder as one zip.")] = False,
    single_file: Annotated[
        bool, typer.Option("--single-file", help="Also write each page as one HTML file.")
    ] = False,
    strict: Annotated[bool, typer.Option("--strict", help="Let warnings count as errors.")] = False,
) -> None:
    """Check the book, run its notebooks and write its pages into _build/html.

    Nothing is written over a good build while the text has errors. Ends with
    status 1 when something has to be mended.
    """
    book = current_book(book_layers(path))
    top = book.layers.top
    problems = check_book(book)
    report(problems, top)
    if fails(problems, strict=strict):
        stop("The book was not built. Mend what is named above, then build again.", 1)
    outcome = run_build(book, output_folder(book.layers), single_file=single_file, fresh=strict)
    if not tell(outcome, top):
        raise typer.Exit(1)
    typer.echo(f"Open this file: {outcome.first_page}")
    if zip_:
        from practiceguides.pages.build.building import zip_book

        file = outcome.folder.parent / book.zip_name
        zip_book(outcome, file, book.words)
        typer.echo(f"The book as one zip: {file}")
    if strict and outcome.warnings:
        raise typer.Exit(1)


def output_folder(layers: Layers) -> Path:
    """`_build` beside the book; beside the caller where the book came with the package."""
    build = layers.build
    return Path.cwd() / build.name if layers.top == PACKAGED else build


def run_build(book: Book, out: Path, *, single_file: bool, fresh: bool = False) -> Outcome:
    """Build, and show which notebook is running where a person is watching."""
    # jsonschema takes every format checker it finds. Beside JupyterLab it finds one that compiles
    # grammars for a second at every start; none of our files has a field of that format.
    sys.modules.setdefault("rfc3987_syntax", None)  # type: ignore[arg-type]
    try:
        from practiceguides.pages.build.building import build_book, notebooks_of
    except ImportError as error:
        stop_lacking(error)

    from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    console = Console(stderr=True)
    columns = (SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn())
    count = len(notebooks_of(book))
    with Progress(
        *columns, console=console, transient=True, disable=not console.is_terminal
    ) as progress:
        task = progress.add_task(f"Running {count} notebooks", total=count)
        finished: list[Path] = []

        def done(file: Path) -> None:
            finished.append(file)
            said = f"Running notebooks: {len(finished)} of {count}, last {file.name}"
            if len(finished) == count:
                said = "Writing the pages"
            progress.update(task, advance=1, description=said)

        return build_book(book, out, single_file=single_file, fresh=fresh, done=done)


def tell(outcome: Outcome, root: Path) -> bool:
    """Say what went wrong in a build; False when there is something to mend."""
    report(outcome.problems, root)
    console = Console(stderr=True, soft_wrap=True, highlight=False)
    for line in outcome.warnings:
        console.print(line, style="yellow", markup=False)
    if outcome.failure:
        console.print(f"The pages were not written: {outcome.failure}", style="red", markup=False)
    return not (outcome.problems or outcome.failure)
