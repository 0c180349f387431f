"""Finds the book that a command is about."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated, NoReturn

import typer
from rich.console import Console

import practiceguides
from practiceguides.content.layers import EDITION, HIDDEN, TEXTS, TRANSLATIONS, Layers
from practiceguides.content.problems import in_command, near, problem, shown
from practiceguides.content.whole import behind_link, cut_links
from practiceguides.editions.finding import PACKAGED, find_layers
from practiceguides.editions.memory import FOLDER, links_in

from .report import report
from .typed import without

Folder = Annotated[
    Path,
    typer.Argument(
        metavar="FOLDER",
        help="The folder of your edition or book. Without it: the folder that you are in.",
        show_default=False,
    ),
]
"""The book that a command is about."""


def example(command: str) -> str:
    """What the help of a command ends with."""
    return f"For example: guides {command}"


def book_layers(path: Path, option: str = "") -> Layers:
    """The folders of the book at or around `path`; ends the command when there is none.

    `option`: what stands before the folder in this command, where an option names it.
    """
    if not path.exists():
        if path.name == Path.cwd().name:
            told = without(sys.argv[1:], str(path))
            stop(f"You are in the folder {path.name} already. Write: {told}")
        beside = [each.parent for each in path.parent.glob(f"*/{EDITION}")]
        hint = near(path.name, [each.name for each in beside])
        names = "" if hint else ", ".join(sorted(in_command(each) for each in beside))
        here = f" Here lie: {names}." if names else ""
        stop(
            f"{path} is not there{hint}. Give the folder that holds edition.yaml or _toc.yml.{here}"
        )
    layers = find_layers(path)
    hidden = path / f"{EDITION}{HIDDEN}"
    if hidden.is_file() and not (path / EDITION).is_file():
        stop(
            f"The ending {HIDDEN} was added to {hidden}, and Windows does not show it. Rename the"
            f" file: {EDITION}"
        )
    # The book that came with the package is for whoever names no folder.
    if layers is None or (layers.top == PACKAGED and path != Path()):
        _tell_inside(path, option)
        stop(
            f"There is no book in {path.resolve()} or above it: no edition.yaml and no _toc.yml"
            " was found. To begin an edition of your own: guides new edition my-workshop"
        )
    if layers.top == PACKAGED:
        _tell_whose(path, option)
        stop_at_link(output_folder(layers))
    else:
        stop_at_links(layers)
    # What we write ourselves there would lie behind a link, and what is old be deleted there.
    cut_links(output_folder(layers))
    return layers


def output_folder(layers: Layers) -> Path:
    """`_build` beside the book; beside the caller where the book came with the package."""
    build = layers.build
    return Path.cwd() / build.name if layers.top == PACKAGED else build


def stop_at_link(build: Path) -> None:
    """End the command where a link lies in the place of the build folder."""
    if build.is_symlink():
        stop(f"{build} is a link. Put a folder in its place, or delete the link.", 1)


def stop_at_links(layers: Layers) -> None:
    """End the command where what it writes would lie elsewhere: a folder may be a stranger's."""
    own = Layers((layers.top,))
    names = ["_build", TEXTS, f"{TEXTS}/schemas", ".vscode", TRANSLATIONS]
    names += (f"{TRANSLATIONS}/{each.name}" for each in (layers.top / TRANSLATIONS).glob("*"))
    # Of what lies in a folder that is shut, the second cannot be asked.
    links = (file for name in names if own.leads_out(file := own.top / name) and file.is_symlink())
    # What an edition remembers is written and deleted by names, and all of it lies there.
    for file in (*links, *links_in(own.top / FOLDER)):
        where = " that leads out of that folder" if own.leads_out(file) else ""
        stop(
            f"Nothing was done: {file.relative_to(own.top).as_posix()} in {own.top} is a link"
            f"{where}. Put in its place what belongs there, or delete the link.",
            1,
        )


def stop_behind_link(layers: Layers, file: Path) -> None:
    """End the command where a new file would lie behind a link in the folder of the book."""
    if link := behind_link(file, layers.top):
        report([problem("folder-none", link)], layers.top)
        stop("Nothing was written.", 1)


def _tell_whose(path: Path, option: str) -> None:
    """Say that this is not an edition; ends the command where one lies in it, and was meant."""
    _tell_inside(path, option)
    told = "This is the book that came with the toolkit."
    Console(stderr=True, soft_wrap=True).print(told, markup=False)


def _tell_inside(path: Path, option: str) -> None:
    """End the command where an edition lies in this folder: it was meant."""
    names = sorted(in_command(each.parent) for each in path.glob(f"*/{EDITION}"))
    written = f", as {option} {names[0]}" if option and names else ""
    if len(names) == 1:
        stop(f"Yours is in the folder {names[0]}: name it in the command{written}.")
    if names:
        told = f"Yours are in the folders {', '.join(names)}: name one of them in the command"
        stop(f"{told}{written}.")


def layers_now(path: Path, before: Layers) -> Layers:
    """The folders of the book at every save: what names them may have changed by then.

    Those from `before` where the book that was found by then is none at the moment.
    """
    found = find_layers(path)
    return found if found and found.top == before.top else before


def stop(message: str, status: int = 2) -> NoReturn:
    """Say what is wrong in one line and end; status 2 means that the command was not understood."""
    Console(stderr=True, soft_wrap=True).print(shown(message), style="red", markup=False)
    raise typer.Exit(status)


def stop_lacking(error: ImportError) -> NoReturn:
    """Stop, and say how what is missing is installed; see `lacking`."""
    stop(f"{lacking(error)} is not installed. Run: pip install 'practiceguides[book]'")


def lacking(error: ImportError) -> str:
    """The library that is not installed; raises the error where it is a module of ours."""
    if not error.name or error.name.partition(".")[0] == practiceguides.__name__:
        raise error
    return error.name
