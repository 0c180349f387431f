"""`guides schemas`: write the schemas that editors follow, and tell VS Code of them."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from practiceguides.content.problems import seen_from
from practiceguides.editions.finding import PACKAGED
from practiceguides.schemas import FOLDER, schemas
from practiceguides.writing.editor import VSCODE, write_vscode

from .root import book_layers, stop


def write_schemas(
    path: Annotated[Path, typer.Argument(help="The book, or any folder inside it.")] = Path(),
) -> None:
    """Write schemas into book/schemas, for editors, and a folder .vscode that names them.

    An editor with YAML support then completes fields and marks mistakes while you type. In
    .vscode, what you have written stays, and what is missing is added.
    """
    top = book_layers(path).top
    if top == PACKAGED:
        stop("Here is no book of yours. Make an edition first: guides new edition my-workshop")
    folder = top / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    texts = schemas()
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    typer.echo(f"{len(texts)} schemas are written in {folder}.")
    left = write_vscode(top)
    for file, lacking in left.items():
        told = seen_from(top, file)
        typer.echo(f"{told} is no plain JSON, so it stays as it is. Add this to it:\n{lacking}")
    if not left:
        typer.echo(f"VS Code finds them by {VSCODE}. Let it install the extension that it offers.")
