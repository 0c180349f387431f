"""`guides schemas`: write the schemas that editors follow."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from practiceguides.schemas import FOLDER, schemas

from .root import book_layers


def write_schemas(
    path: Annotated[Path, typer.Argument(help="The book, or any folder inside it.")] = Path(),
) -> None:
    """Write a JSON Schema for each exercise type into book/schemas, for editors.

    An editor with YAML support then completes fields and marks mistakes while you type.
    """
    folder = book_layers(path).top / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    texts = schemas()
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    typer.echo(f"{len(texts)} schemas are written in {folder}.")
