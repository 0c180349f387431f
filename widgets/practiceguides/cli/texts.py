"""`guides texts`: the texts of a book for translators, and what they wrote."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from practiceguides.reading import read_book

from .root import book_layers, stop, stop_lacking


def write_texts(
    language: Annotated[str, typer.Argument(help="The language: id, th, vi, pt-BR …")],
    path: Annotated[Path, typer.Argument(help="The book, or any folder inside it.")] = Path(),
    only: Annotated[
        list[str] | None,
        typer.Option("--only", metavar="PART", help="Only this part, such as core."),
    ] = None,
) -> None:
    """Write the texts of the book for translators into another language, and merge what changed."""
    layers = book_layers(path)
    book = read_book(*layers.folders)
    try:
        from practiceguides.translations.extract import texts_of
        from practiceguides.translations.merge import merge
        from practiceguides.translations.store import own_folder, read_store, write_part
    except ImportError as error:
        stop_lacking(error)
    units = texts_of(book)
    folder = own_folder(layers, language)
    store = read_store(folder, language)
    chosen = only or list(store.parts) or list(units)
    if unknown := [name for name in chosen if name not in units]:
        stop(f"There is no part {', '.join(unknown)}. There are: {', '.join(units)}.")
    wanted = [unit for name in chosen for unit in units[name]]
    merged = merge(wanted, store)
    for name in chosen:
        file = write_part(
            folder, language, name, units[name], merged.by_key, old=store.files.get(name)
        )
        typer.echo(f"{file}: {len(units[name])} texts")
