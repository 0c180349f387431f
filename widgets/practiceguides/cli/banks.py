"""`guides import` and `guides export`: questions and stories of other programs, in and out."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from practiceguides.checking import errors_of
from practiceguides.content.book import Book
from practiceguides.content.layers import FOLDERS
from practiceguides.content.problems import Problem, in_command, near, shown
from practiceguides.editions.finding import PACKAGED, find_layers
from practiceguides.reading import read_layers

from .report import report
from .root import Folder, book_layers, stop, stop_behind_link, stop_lacking
from .scenarios import whole_lists
from .showing import Open, item_place, show_new


def import_questions(
    file: Annotated[
        Path,
        typer.Argument(
            metavar="FILE",
            help="The bank: a spreadsheet (.xlsx, .csv), GIFT (.gift, .txt), Moodle XML (.xml), or"
            " a story in Twee (.twee).",
        ),
    ],
    path: Folder = Path(),
    into: Annotated[
        str,
        typer.Option(
            "--into", metavar="WHERE", help="The folder of your edition that the new files go into."
        ),
    ] = "book/imported",
    open_: Open = None,
) -> None:
    """Take questions or a story from another program into your book.

    Each question becomes a file of its own. You are told what was taken, changed and refused, with
    the line or the row. No file that is there is changed.
    """
    from practiceguides.banks.importing import WrongFolderError, import_bank
    from practiceguides.banks.question import RefusedError

    if file.is_dir() or path.is_file():
        stop("Name the bank first, then the folder: guides import my-questions.xlsx my-workshop.")
    layers = book_layers(path)
    if layers.top == PACKAGED:
        stop("Name the folder of your edition: guides import FILE my-workshop. `guides new edition"
             " my-workshop` makes one.")  # fmt: skip
    for name in FOLDERS:
        stop_behind_link(layers, layers.top / into / name / file.name)
    book = read_layers(layers)
    # Whether a reason rests on a fact of the book, its list says.
    whole_lists(book)
    try:
        done = import_bank(book, file, into)
    except RefusedError as refused:
        report([*refused.problems], layers.top)
        stop("Nothing was written.", 1)
    except WrongFolderError as error:
        stop(f"{error} Nothing was written.")
    except ImportError as error:
        stop_lacking(error)
    console = Console(soft_wrap=True, highlight=False)
    for line in done.lines(layers.top):
        console.print(shown(line), markup=False)
    wrong: list[Problem] = []
    if done.taken:
        wrong = errors_of(read_layers(layers), [each.file.stem for each in done.taken])
        if wrong:
            console.print("\nTO MEND, before the book can be built with what was taken")
            report(wrong, layers.top)
        kind = "scenario" if done.taken[0].kind == "scenario" else "exercise"
        console.print(
            "\nNext: `guides check` names what each new file still needs. To show one, write on a"
            f" page:\n  ```{{{kind}}} {done.taken[0].file.stem}\n  ```",
            markup=False,
        )
        show_new(layers.top, item_place(done.taken[0].file), opens=open_)
    raise typer.Exit(1 if done.refused or wrong else 0)


def export_items(
    to: Annotated[
        str, typer.Option("--to", metavar="FORMAT", help="gift, moodle, xlsx, csv or twee.")
    ],
    what: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[FOLDER] [NAME]...",
            help="The folder of your edition or book, then names of exercises or stories. Without "
            "names: all.",
        ),
    ] = None,
    out: Annotated[
        Path | None,
        typer.Option("--out", metavar="FILE", help="The file to write. It must not be there yet."),
    ] = None,
) -> None:
    """Write exercises or stories for another program.

    You are told what the other program cannot hold. Your own files stay as they are.
    """
    from practiceguides.banks.exporting import ENDINGS, NothingHeldError, export
    from practiceguides.banks.source import Format

    if to not in ENDINGS:
        stop(f"There is no format '{to}'{near(to, ENDINGS)}. Use one of: {', '.join(ENDINGS)}.")
    form: Format = next(each for each in ENDINGS if each == to)
    path, names = _parted(what or [])
    layers = book_layers(path)
    book = read_layers(layers)
    whole_lists(book)
    known = _known(book, names)
    place = out or Path(f"{known[0] if len(known) == 1 else book.book_id}{ENDINGS[form]}")
    try:
        done = export(book, form, known, place)
    except FileExistsError as error:
        stop(f"{error} is there already, and stays as it is. Name another file with --out.")
    except NothingHeldError as error:
        stop(str(error), 1)
    except ImportError as error:
        stop_lacking(error)
    console = Console(soft_wrap=True, highlight=False)
    for line in done.lines():
        console.print(shown(line), markup=False)
    raise typer.Exit(1 if book.lost.keys() & {*known} else 0)


def _parted(what: list[str]) -> tuple[Path, list[str]]:
    """The folder, where the first word is one, and the ids."""
    if what and (Path(what[0]).is_dir() or "/" in what[0]):
        return Path(what[0]), what[1:]
    return Path(), what


def _known(book: Book, names: list[str]) -> list[str]:
    """The ids, each once; ends the command where the book has no such item.

    Without names all, and those too that could not be read.
    """
    for name in names:
        if name in book.lost:
            stop(
                f"The file of '{name}' has errors. `guides check` names them; nothing was written."
            )
        if name not in book.items:
            stop(f"There is no item '{name}' in this book{near(name, book.items)}.")
    found = list(dict.fromkeys(names)) or [*book.items, *book.lost]
    return found or stop("This book has no exercise and no story yet.")


def new_bank(
    file: Annotated[
        Path,
        typer.Argument(
            metavar="FILE", help="The file to write. With the ending .csv it is a table as text."
        ),
    ] = Path("my-bank.xlsx"),
) -> None:
    """Write a spreadsheet for questions of your own: an example of each kind, and what to fill in.

    Fill it in with a program for spreadsheets, then take it in: `guides import`.
    """
    try:
        from practiceguides.banks.template import write_template

        if file.suffix.lower() not in {".xlsx", ".csv"}:
            stop(f"{file} is no spreadsheet. Name a file that ends in .xlsx or .csv.")
        write_template(file)
    except FileExistsError:
        stop(f"{file} is there already, and stays as it is. Name another file.")
    except ImportError as error:
        stop_lacking(error)
    layers = find_layers(Path())
    # In the folder of an edition its name need not be said.
    where = "" if layers and layers.top != PACKAGED else " my-workshop"
    told = f"guides import {in_command(file)}{where}"
    typer.echo(f"{shown(str(file))} is written. Fill it in, then take it in: {told}")
