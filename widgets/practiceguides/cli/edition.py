"""`guides new edition`: a folder of one's own over the book. `guides new programme`: what fits."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Annotated

import typer

from practiceguides.content.book import Book
from practiceguides.content.layers import EDITION
from practiceguides.content.problems import choices, in_command, near, seen_from, shown
from practiceguides.content.whole import write_whole
from practiceguides.editions.contents import short
from practiceguides.editions.finding import book_below, left_out
from practiceguides.editions.programme import (
    PROGRAMME,
    contents_of,
    programme_text,
    rows_of,
)
from practiceguides.editions.proposing import Piece, propose
from practiceguides.editions.settings import LEAST, MOST, read_edition
from practiceguides.editions.starting import Wished, new_edition
from practiceguides.reading import read_layers

from .root import Folder, book_layers, stop, stop_behind_link


def minutes_said(text: str) -> int:
    """What follows `--minutes`."""
    if text.isdecimal() and LEAST <= int(text) <= MOST:
        return int(text)
    raise typer.BadParameter(
        f"'{text}' cannot be the minutes. Write them in figures, from {LEAST} to {MOST}:"
        " --minutes 90"
    )


def write_edition(
    context: typer.Context,
    folder: Annotated[
        Path, typer.Argument(metavar="FOLDER", help="The new folder, such as my-workshop.")
    ],
    title: Annotated[
        str, typer.Option("--title", metavar="TITLE", help="What its first page says.")
    ] = "",
    for_: Annotated[
        list[str] | None,
        typer.Option("--for", metavar="PROFESSION", help="For whom it is: police, health …"),
    ] = None,
    minutes: Annotated[
        int | None,
        typer.Option(
            "--minutes", metavar="MINUTES", parser=minutes_said, help="How much time there is."
        ),
    ] = None,
) -> None:
    """Begin an edition: a small folder in which you make the book your own.

    With `--for` and `--minutes` it proposes what fits into your time.
    """
    if context.args:
        told = "-".join([str(folder), *context.args])
        stop(f"The name of a folder has no spaces here. Nothing was written. Write: {told}")
    below = book_below(folder, None)
    if below is None:
        stop("The book that comes with the toolkit is not there. Install the toolkit again.")
    book = read_layers(below)
    known = choices({each.id: each.label for each in book.professions.values()})
    audience = _audience(for_ or [], book, known)
    pieces = propose(book, audience, minutes) if audience and minutes else []
    name = folder.resolve().name
    title = title or name.replace("-", " ").replace("_", " ").capitalize()
    try:
        files = new_edition(folder, book, Wished(title, audience, minutes or 0, tuple(pieces)))
    except FileExistsError:
        told = f"{folder} is not empty. Nothing was written. Choose another name for the folder."
        if (folder / EDITION).is_file():
            told += (
                f" Or change that edition: write `audience:` and `minutes:` into its {EDITION},"
                f" then: guides new programme {in_command(folder)}"
            )
        stop(told)
    except NotADirectoryError:
        stop(f"{folder} is a file. Nothing was written. Choose another name for the folder.")
    typer.echo(f"Your edition is in the folder {shown(str(folder.resolve()))}")
    for file in files:
        typer.echo(f"  {file.relative_to(folder).as_posix()}")
    if minutes and pieces:
        _tell(minutes, pieces)
    elif minutes and not audience:
        typer.echo(f"What fits into {minutes} minutes is proposed where you say for whom: {known}.")
    typer.echo(
        f"See it: guides serve {in_command(folder)}\n"
        f"Change it: open {shown(str(files[0]))} in an editor."
    )


def _audience(said: Sequence[str], book: Book, known: str) -> str:
    """The profession that is said; empty where none is."""
    if len(set(said)) > 1:
        stop(
            "Name one profession only: the one that most of them have. Nothing was written. What is"
            " proposed for another one you see afterwards: write it in edition.yaml behind"
            " `audience:`, and run `guides new programme`."
        )
    if not said or said[0] in book.professions:
        return said[0] if said else ""
    labels = {name: each.label for name, each in book.professions.items()}
    meant = _meant(said[0], labels)
    if len(meant) != 1:
        which = choices({name: labels[name] for name in meant}) or known
        hint = "" if meant else near(said[0], labels)
        stop(
            f"There is no profession '{said[0]}'{hint}. Nothing was written. Take the first word"
            f" of one of these: {which}."
        )
    typer.echo(f"'{said[0]}' is taken as {meant[0]} ({labels[meant[0]]}).")
    return meant[0]


def _meant(said: str, labels: Mapping[str, str]) -> list[str]:
    """The names of those whose labels have all of the words, else of those that have one."""
    wanted = _words(said)
    every = [name for name, label in labels.items() if wanted and wanted <= _words(label)]
    return every or [name for name, label in labels.items() if wanted & _words(label)]


def _words(text: str) -> set[str]:
    """The words of a text, but for short ones such as *or*."""
    return set(re.findall(r"[^\W_]{3,}", text.casefold()))


def write_programme(path: Folder = Path()) -> None:
    """Write a page of what fits into the minutes of an edition, for those whom it is for.

    Both stand in edition.yaml. A page that is there stays: what would stand in it is shown.
    """
    layers = book_layers(path)
    if not layers.is_edition:
        stop("Here is no edition of yours. Name its folder: guides new programme my-workshop")
    edition, _, _ = read_edition(layers.top)
    folders = book_below(layers.top, edition)
    if edition is None or folders is None:
        stop(f"Nothing was written. Mend {EDITION} first: guides check says how.")
    if not (edition.audience and edition.minutes):
        stop(
            f"Nothing was written. Say in {EDITION} for whom, and how long: `audience: police` and"
            " `minutes: 90`."
        )
    below = read_layers(folders)
    left = left_out(folders, edition)
    pieces = propose(below, edition.audience, edition.minutes, left)
    if not pieces:
        stop(f"Nothing of the ways for {edition.audience} fits into {edition.minutes} minutes.")
    file = layers.top / PROGRAMME
    if file.exists():
        typer.echo(f"{PROGRAMME} is there already and stays. Put these lines in place of its list:")
        typer.echo("\n".join(rows_of(pieces)))
    else:
        stop_behind_link(layers, file)
        write_whole(file, programme_text(pieces).encode())
        typer.echo(f"Written: {seen_from(layers.top, file)}")
    _tell(edition.minutes, pieces)
    if not edition.contents:
        typer.echo(f"To show this and nothing else, write into {EDITION}:")
        typer.echo("\n".join(contents_of(below, pieces)))
        return
    shown = {page.docname for page in read_layers(layers).pages}
    lacking = [short(name) for name in dict.fromkeys(each.page.docname for each in pieces)
               if name not in shown]  # fmt: skip
    if lacking:
        typer.echo(f"Your edition does not show these yet. Name them in {EDITION} (`contents:`):")
        typer.echo("\n".join(f"  - {name}" for name in lacking))


def _tell(minutes: int, pieces: Sequence[Piece]) -> None:
    """Say what is proposed, with how long each takes."""
    total = sum(each.minutes for each in pieces)
    typer.echo(f"For {minutes} minutes it proposes (about {total} minutes, to change as you like):")
    for each in pieces:
        typer.echo(f"  {each.minutes:>3}  {each.title}")
