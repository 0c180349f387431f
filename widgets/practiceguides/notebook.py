"""What a cell may call: shows an item of the book as a live widget, and what was answered.

A cell that is run again shows the text as it is now: files that changed are read again.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from practiceguides.answered import Results, results_in, results_of
from practiceguides.content.book import Book
from practiceguides.content.model import Item
from practiceguides.content.problems import Level, Problem, near
from practiceguides.content.rules import check_texts
from practiceguides.editions.finding import find_layers
from practiceguides.kit.widget import ItemWidget
from practiceguides.reading import brought, current_book
from practiceguides.records.reading import NotTakenError, Records, merge, read_file

if TYPE_CHECKING:
    from practiceguides.legal_table import LawTable

_shown: list[ItemWidget] = []
"""Every widget that a cell of this kernel made."""


class ItemError(Exception):
    """An item cannot be shown, or a file not be read; says in plain words why and what to do.

    A notebook shows the words alone, without a traceback.
    """

    def _render_traceback_(self) -> list[str]:
        return [str(self)]


def exercise(item_id: str) -> ItemWidget:
    """Show the exercise written in `exercises/<item_id>.yaml`.

    Returns a widget with the traits `spec`, `strings`, `state` and `result`
    (see widgets/README.md); raises ItemError when the exercise cannot be shown.
    """
    return _show("exercise", item_id)


def scenario(item_id: str) -> ItemWidget:
    """Show the scenario written in `scenarios/<item_id>.md`; see `exercise`."""
    return _show("scenario", item_id)


def results(*files: str | Path) -> Results:
    """List what was answered, as plain records: in this kernel, or in a learner's files.

    `results("my-answers-2026-11-05.json")` reads a file that was saved in *My workbook*; of
    several, all by one learner, each result counts once. `.to_frame()` gives a pandas DataFrame.
    See `Results` for what a record holds. Raises ItemError where a file cannot be read.
    """
    if not files:
        return results_of(_shown)
    book = _book()
    records: Records = {}
    for file in files:
        try:
            records = merge(records, read_file(Path(file), book.book_id))
        except NotTakenError as error:
            raise ItemError(f"{file}: {error}") from None
    return results_in(records, book)


def law_table(guide: str) -> LawTable:
    """Show what the law asks, as far as it concerns a guide: `law_table("identification")`.

    Returns a widget with filters and the pandas DataFrame `frame`, with the columns of
    `practiceguides.law.Row`; raises ItemError where law.yaml cannot be read or names no such guide.
    The law of the country pack is among it.
    """
    from practiceguides.law import law_rows
    from practiceguides.legal_table import LawTable

    book = _book()
    if book.law is None:
        top = book.layers.top
        mine = [each.text(top) for each in book.problems if each.file.name == "law.yaml"]
        raise ItemError("\n".join(mine) or "The book has no file book/law.yaml.")
    rows = law_rows(book.law, book.country, guide, book.words)
    known = sorted(book.law.guides)
    if guide not in known:
        raise ItemError(
            f"law.yaml names no guide '{guide}'{near(guide, known)}. It has: {', '.join(known)}."
        )
    return LawTable(rows, guide, book.words)


def _book() -> Book:
    layers = find_layers(Path.cwd())
    if layers is None:
        raise ItemError(
            f"No book was found in {Path.cwd()} or above it. "
            "Open the notebook inside the folder that holds _toc.yml."
        )
    book = current_book(layers)
    if gone := [each.text() for each in book.problems if each.file in layers.folders]:
        raise ItemError("\n".join(gone))
    return book


_found: list[tuple[Book, list[Problem]]] = []
"""The errors of the book that was asked for last: most cells ask for one that is as it was."""


def _errors(book: Book) -> list[Problem]:
    """What is wrong in all texts of the book."""
    for checked, errors in _found:
        if checked is book:
            return errors
    errors = [each for each in check_texts(book) if each.level is Level.ERROR]
    _found[:] = [(book, errors)]
    return errors


def _brought(type_name: str, name: str) -> str:
    """The text of what a type brings beside the bundles; empty where it brings nothing."""
    file = brought(type_name, name)
    return file.read_text(encoding="utf-8") if file else ""


def _show(kind: str, item_id: str) -> ItemWidget:
    if not isinstance(item_id, str):
        raise ItemError(f'{item_id!r} is no id. Write it in quotes: {kind}("{item_id}").')
    book = _book()
    top = book.layers.top
    located = book.items.get(item_id)
    if located is None or located.kind != kind:
        of_kind = [name for name, each in book.items.items() if each.kind == kind]
        mine = [each for each in book.problems if each.file.stem == item_id]
        if mine:
            raise ItemError("\n".join(each.text(top) for each in mine))
        if located is not None:
            article = "an" if located.kind == "exercise" else "a"
            call = f'{located.kind}("{item_id}")'
            raise ItemError(f"'{item_id}' is {article} {located.kind}: write {call}.")
        raise ItemError(f"There is no {kind} '{item_id}'{near(item_id, of_kind, 3)}.")
    errors = _errors(book)
    if own := [each for each in errors if each.file in located.data.sources]:
        raise ItemError("\n".join(each.text(top) for each in own))
    try:
        widget = ItemWidget(**traits_of(located.item, located.name, book))
    except KeyError as error:
        # A list that the item draws on, or the book's language, lacks something.
        raise ItemError("\n".join(each.text(top) for each in errors)) from error
    _shown.append(widget)
    return widget


def traits_of(item: Item, name: str, book: Book) -> dict[str, Any]:
    """What a live widget needs to show an item of this logical name.

    Raises KeyError where the book lacks something that the item names.
    """
    return {
        "spec": item.to_spec(book.base),
        "strings": book.words.of("kit", *item.stands_on, item.type),
        "source": name,
        "type_script": _brought(item.type, "type.js"),
        "type_style": _brought(item.type, "type.css"),
    }
