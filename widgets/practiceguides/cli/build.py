"""`guides build`: the book as a folder of pages that open by double-click."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console

from practiceguides.checking import check_and_show
from practiceguides.content.book import Book
from practiceguides.content.layers import Layers
from practiceguides.content.problems import Level, shown
from practiceguides.reading import current_book

from .report import fails, report
from .root import Folder, book_layers, layers_now, output_folder, stop, stop_lacking
from .turn import turn

if TYPE_CHECKING:
    from practiceguides.pages.build.building import Outcome
    from practiceguides.pages.build.publish import Made


def build(  # noqa: PLR0913, PLR0917 - each is an option
    path: Folder = Path(),
    zip_: Annotated[
        bool, typer.Option("--zip", help="Also write all of it as one zip, for a USB stick.")
    ] = False,
    single_file: Annotated[
        bool,
        typer.Option("--single-file", help="Also write each page as one file, for a telephone."),
    ] = False,
    strict: Annotated[bool, typer.Option("--strict", help="Let warnings count as errors.")] = False,
    language: Annotated[
        str,
        typer.Option(
            "--language",
            metavar="LANGUAGE",
            help="In this language, such as id. `guides texts` comes first.",
        ),
    ] = "",
    also: Annotated[
        list[str] | None,
        typer.Option(
            "--also",
            metavar="LANGUAGE",
            help="In this language too: each page has a switch. May be repeated.",
        ),
    ] = None,
) -> None:
    """Write the pages, to open by double-click or to copy to a web server.

    They lie in `_build/html`. A good build stays, whole, until the new one can take its place.
    """
    found = book_layers(path)
    _stop_at_no_language(found, [language, *(also or ())])
    out = output_folder(found)
    built = {}
    with turn(out):
        # Read once it is its turn: the build that it waited for may have taken a while.
        layers = layers_now(path, found)
        language = language or layers.language
        # All are read before one is built: nothing is half done where a translation has errors.
        books = {each: _read(layers, each, strict=strict) for each in (language, *(also or ()))}
        tags = [book.words.language for book in books.values()]
        for name, book in books.items():
            folder = out if name == layers.language else out / name
            ways = languages_from(book.words.language, tags) if also else []
            built[name] = run_build(
                book, folder, single_file=single_file, fresh=strict, languages=ways
            )
            if not tell(built[name], layers.top):
                raise typer.Exit(1)
        outcome, book = built[language], books[language]
        # One folder for all of them, so that it can be handed out as a whole.
        others = {books[name].words.language: built[name] for name in also or ()}
        file = outcome.folder.parent / book.zip_name if zip_ else None
        _hand_out(outcome, others, file, book)
    typer.echo(f"Open this file: {shown(str(outcome.first_page))}")
    if file:
        typer.echo(f"The book as one zip: {shown(str(file))}")
    elif (old := outcome.folder.parent / book.zip_name).is_file():
        typer.echo(f"The zip is of an earlier build: {shown(str(old))}")
        typer.echo(f"  To make it anew: guides build --zip{'' if path == Path() else f' {path}'}")
    if strict and any(each.warnings for each in built.values()):
        raise typer.Exit(1)


def _stop_at_no_language(layers: Layers, typed: Iterable[str]) -> None:
    """End the command where a language of it is none: no file is to blame."""
    if not any(typed):
        return
    try:
        from practiceguides.translations.layer import language_faults
    except ImportError as error:
        stop_lacking(error)
    for language in filter(None, typed):
        for fault in language_faults(layers, language):
            if fault.code == "language-code":
                stop(fault.said)


def _hand_out(outcome: Outcome, others: dict[str, Outcome], file: Path | None, book: Book) -> None:
    """Let readers have the pages, in the folder and in the zip `file`; or say why they have not."""
    from practiceguides.pages.build.building import why, zip_book

    outcome.hand_out(others)
    if outcome.failure:
        stop(f"The pages were not written: {outcome.failure}", 1)
    if file:
        try:
            zip_book(outcome, file, book.words)
        except OSError as error:
            stop(f"The zip is as it was before: {why(error)}", 1)


def languages_from(here: str, tags: list[str]) -> list[tuple[str, str]]:
    """The languages of a book, each with the way to its pages; the first has those around all."""
    up = "" if here == tags[0] else "../"
    return [(tag, "" if tag == here else up if tag == tags[0] else f"{up}{tag}/") for tag in tags]


def _read(layers: Layers, language: str, *, strict: bool) -> Book:
    """The book, or its translation; ends the command where it cannot be built."""
    top = layers.top
    book = current_book(translated(layers, language))
    problems = check_and_show(book)
    if language:
        # What an editor would mark was marked in the source.
        problems = [each for each in problems if each.level is Level.ERROR]
    report(problems, top)
    if fails(problems, strict=strict):
        stop("The book was not built. Mend what is named above, then build again.", 1)
    return book


def translated(layers: Layers, language: str) -> Layers:
    """The folders of a book with its translation over them.

    Where there is none, why stands among their faults. The book itself where it is written so.
    """
    if not language:
        return layers
    try:
        from practiceguides.translations.layer import source_language, translated_layer
    except ImportError as error:
        stop_lacking(error)
    if language == source_language(layers):
        return layers
    layer = translated_layer(layers, language, output_folder(layers))
    errors = [each for each in layer.problems if each.level is Level.ERROR]
    return replace(layers, faults=(*layers.faults, *errors)) if errors else layer.layers


_DAY = "SOURCE_DATE_EPOCH"
"""Where Sphinx looks for the day that it writes."""


def _stop_at_no_day(seconds: str) -> None:
    """End the command where that is no day: Sphinx would not even begin."""
    try:
        time.gmtime(int(seconds))
    except (ValueError, OverflowError, OSError):
        stop(
            f"The variable {_DAY} holds '{shown(seconds[:40])}', and no number of seconds. Correct"
            " it, or take it away."
        )


def made_before(out: Path) -> dict[str, Made]:
    """The files that this person's last build in a folder made; see `publish.made_in`."""
    try:
        from practiceguides.content.workplace import kept_pages
        from practiceguides.pages.build.publish import made_in
    except ImportError as error:
        stop_lacking(error)
    return made_in(kept_pages(out))


def run_build(
    book: Book,
    out: Path,
    *,
    single_file: bool,
    fresh: bool = False,
    languages: Sequence[tuple[str, str]] = (),
) -> Outcome:
    """Make the pages, and show which notebook is running where a person is watching."""
    _stop_at_no_day(os.environ.get(_DAY, "0"))
    # jsonschema takes every format checker it finds. Beside JupyterLab it finds one that compiles
    # grammars for a second at every start; none of our files has a field of that format.
    sys.modules.setdefault("rfc3987_syntax", None)  # type: ignore[arg-type]
    try:
        from practiceguides.pages.build.building import make_pages, notebooks_of
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

        return make_pages(
            book, out, single_file=single_file, fresh=fresh, languages=languages, done=done
        )


def tell(outcome: Outcome, root: Path) -> bool:
    """Say what went wrong in a build; False when there is something to mend."""
    report(outcome.problems, root)
    console = Console(stderr=True, soft_wrap=True, highlight=False)
    for line in outcome.warnings:
        console.print(line, style="yellow", markup=False)
    if outcome.failure:
        console.print(f"The pages were not written: {outcome.failure}", style="red", markup=False)
    return not (outcome.problems or outcome.failure)
