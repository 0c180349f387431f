"""`guides schemas`: write the schemas that editors follow, and tell VS Code of them."""

from __future__ import annotations

from pathlib import Path

import typer

from practiceguides.content.problems import seen_from, shown
from practiceguides.content.whole import write_whole
from practiceguides.editions.finding import PACKAGED
from practiceguides.schemas import FOLDER, schemas
from practiceguides.writing.editor import VSCODE, write_vscode

from .root import Folder, book_layers, stop


def write_schemas(
    path: Folder = Path(),
) -> None:
    """Prepare an editor, such as VS Code, for your files.

    It then completes fields and marks mistakes while you type. Schemas are written into
    `book/schemas`, and a folder `.vscode`. What you have written there stays.
    """
    top = book_layers(path).top
    if top == PACKAGED:
        stop("Here is no book of yours. Make an edition first: guides new edition my-workshop")
    folder = top / FOLDER
    texts = schemas()
    for name, text in texts.items():
        write_whole(folder / name, text.encode())
    typer.echo(f"{len(texts)} schemas are written in {shown(str(folder))}.")
    left = write_vscode(top)
    for file, lacking in left.items():
        told = seen_from(top, file)
        typer.echo(
            f"{told} is no file of plain JSON, so it stays as it is. Add this to it:\n{lacking}"
        )
    if not left:
        typer.echo(f"VS Code finds them by {VSCODE}. Let it install the extension that it offers.")
