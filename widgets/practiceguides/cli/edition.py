"""`guides new edition`: a folder of one's own that lies over the book."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from practiceguides.content.problems import near
from practiceguides.editions.finding import book_below
from practiceguides.editions.proposing import propose
from practiceguides.editions.starting import Wished, new_edition
from practiceguides.reading import read_layers

from .root import stop


def write_edition(
    folder: Annotated[
        Path, typer.Argument(metavar="FOLDER", help="The new folder, such as my-workshop.")
    ],
    title: Annotated[
        str, typer.Option("--title", metavar="TITLE", help="What its first page says.")
    ] = "",
    audience: Annotated[
        str, typer.Option("--for", metavar="PROFESSION", help="For whom it is: police, health …")
    ] = "",
    minutes: Annotated[
        int,
        typer.Option(
            "--minutes", metavar="NUMBER", min=0, max=2400, help="How much time there is."
        ),
    ] = 0,
) -> None:
    """Begin an edition: a small folder in which you make the book your own.

    With `--for` and `--minutes` it proposes what fits into your time.
    """
    below = book_below(folder, None)
    if below is None:
        stop("The book that comes with the toolkit is not there. Install the toolkit again.")
    book = read_layers(below)
    if audience and audience not in book.professions:
        hint = near(audience, book.professions)
        known = ", ".join(book.professions)
        stop(
            f"There is no profession '{audience}'{hint}. Nothing was written. Take one of: {known}."
        )
    pieces = propose(book, audience, minutes) if audience and minutes else []
    name = folder.resolve().name
    title = title or name.replace("-", " ").replace("_", " ").capitalize()
    try:
        files = new_edition(folder, book, Wished(title, audience, minutes, tuple(pieces)))
    except FileExistsError:
        stop(f"{folder} is not empty. Nothing was written. Choose another name for the folder.")
    except NotADirectoryError:
        stop(f"{folder} is a file. Nothing was written. Choose another name for the folder.")
    typer.echo(f"Your edition is in the folder {folder.resolve()}")
    for file in files:
        typer.echo(f"  {file.relative_to(folder).as_posix()}")
    if pieces:
        total = round(sum(each.minutes for each in pieces))
        typer.echo(
            f"For {minutes} minutes it proposes (about {total} minutes, to change as you like):"
        )
        for each in pieces:
            typer.echo(f"  {max(1, round(each.minutes)):>3}  {each.title}")
    typer.echo(f"See it: guides serve {folder}\nChange it: open {files[0]} in an editor.")
