"""`guides update`: an edition meets the book below as it is now."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from practiceguides.content.book import Book
from practiceguides.content.layers import EDITION, Layers
from practiceguides.content.problems import problem, seen_from, shown
from practiceguides.editions.changes import KEPT, Told, command, told_of
from practiceguides.editions.memory import FOLDER
from practiceguides.editions.merging import same
from practiceguides.editions.sides import Kind
from practiceguides.editions.update import UndoError, Update, undo, update
from practiceguides.reading import read_layers

from .report import fails, report, unusable
from .root import Folder, book_layers, layers_now, stop
from .turn import turn


def update_edition(
    path: Folder = Path(),
    keep: Annotated[
        list[str] | None,
        typer.Option(
            "--keep",
            metavar="NAME",
            help="Where both changed something, yours stays. May be repeated.",
        ),
    ] = None,
    take: Annotated[
        list[str] | None,
        typer.Option(
            "--take",
            metavar="NAME",
            help="Where both changed something, ours is taken. May be repeated.",
        ),
    ] = None,
    undo_: Annotated[
        bool,
        typer.Option("--undo", help="Bring back your edition as it was before the last update."),
    ] = False,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Say what would be done, and change nothing.")
    ] = False,
) -> None:
    """Take over what changed in our book, and leave yours where both changed the same.

    `NAME` is an exercise, a story or a page. Each update can be undone.
    """
    layers = book_layers(path)
    edition = layers.top
    if not (edition / EDITION).is_file():
        stop(f"Nothing was done: only an edition is updated, and {path.resolve()} holds none.")
    with turn(layers.build):
        # Read once it is its turn: another update may have gone before.
        layers = layers_now(path, layers)
        _stop_at_links(layers)
        if undo_:
            _undo(edition)
        else:
            _update(layers, keep or [], take or [], dry_run=dry_run)


def _stop_at_links(layers: Layers) -> None:
    """End the command where what it keeps would lie elsewhere."""
    over = layers.top / FOLDER
    links = [each for each in (over, *over.rglob("*")) if each.is_symlink()]
    found = [
        problem("file-outside", each, where=real)
        for each in links
        if (real := layers.leads_out(each))
    ]
    if found:
        report(found, layers.top)
        stop("Nothing was done: mend what is named above first.", 1)


def _update(layers: Layers, keep: list[str], take: list[str], *, dry_run: bool) -> None:
    edition = layers.top
    if not layers.made or layers.is_half:
        report(
            [each for each in read_layers(layers).problems if fails([each], strict=False)], edition
        )
        stop("Nothing was done: mend what is named above first.", 1)
    book = read_layers(layers)
    done = _updated(book, keep, take, dry=dry_run)
    report(done.beneath.problems, edition)
    if done.beneath.memory.is_damaged:
        stop("Nothing was done, because it is not known what changed.", 1)
    if done.unknown:
        _stop_unknown(done)
    lines = list(_told(done, book))
    for line in lines or ["Nothing changed beneath your edition."]:
        typer.echo(line)
    if done.page:
        typer.echo(f"The texts side by side: {shown(str(done.page))}")
    if dry_run:
        typer.echo("This was a trial: none of your files was changed.")
    elif done.backup:
        typer.echo(f"Your edition as it was before: {shown(str(done.backup))}")
        typer.echo(f"To go back: {command(edition)} --undo")


def _updated(book: Book, keep: list[str], take: list[str], *, dry: bool) -> Update:
    if both := sorted({*keep} & {*take}):
        stop(f"Nothing was done: {', '.join(both)} cannot be kept and taken. Write one of them.")
    with _kept(book.layers.top):
        return update(book, keep, take, dry=dry)


def _told(done: Update, book: Book) -> Iterator[str]:
    """What an update of a book tells, most serious first."""
    beneath = done.beneath
    told = list(told_of(beneath))
    for each in beneath.corrected:
        statement = each.statement
        yield f"CORRECTED {each.id}, {statement.day}. What was wrong: {statement.what}"
        yield f"  It says now: {' '.join(statement.text.split())}"
        if each.places:
            yield f"  Your texts rest on it: {'; '.join(each.places)}."
        if each.id in done.pending:
            yield f"  Read them, and then: {command(beneath.layers.top)} --keep {each.id}"
        elif each.mentions:
            yield "  You have read them: this is told no more."
    withdrawn = [
        f"{words} (your edition showed it)"
        for name, words in beneath.gone.items()
        if name in beneath.seen.shown and name not in {each.own.id for each in told}
    ]
    withdrawn += [
        f"{each.words}. Your text in {each.own.name} stays, as your own{_where_shown(each, book)}"
        for each in told
        if each.code in {"edition-gone", "edition-withdrawn"}
    ]
    yield from _section("Withdrawn from the book:", withdrawn)
    left = [each for each in told if each.code == "edition-changed"]
    yield from _section("Left to you, because you changed it too:", map(_line, left))
    if left:
        yield "  Yours is in place. Both are in .over/left too, to copy from. Then choose, as here:"
        name = left[0].own.id
        yield f"  {command(beneath.layers.top)} --keep {name}, or --take {name}"
    kept = [each for each in told if each.code == KEPT]
    yield from _section("Kept, as you chose:", map(_line, kept))
    taken = [each for each in told if each.code == "edition-behind"]
    own = [each for each in taken if not same(each.change.was, each.change.mine)]
    merged = [each for each in taken if same(each.change.was, each.change.mine)]
    yield from _section("Taken in place of yours:", map(_line, own))
    for name, file in {each.own.name: each.own for each in own if each.own.is_mixed}.items():
        stays = f": {'; '.join(file.stays)}" if file.stays else ""
        yield f"  All else that you wrote in {name} stays yours{stays}."
        yield "  Read the whole once more: ours and yours stand side by side in it now."
    yield from _section("Merged into your files:", map(_line, merged))
    followed = [each for each in told if each.code == "edition-followed"]
    yield from _section("Came by itself, around your changes:", map(_line, followed))
    if count := done.beneath.others:
        files = "one file of the book is" if count == 1 else f"{count} files of the book are"
        yield f"Beside that, {files} new or changed: your edition has them already."
    if beneath.unread:
        yield f"Not merged, because they cannot be read: {', '.join(beneath.unread)}."
        yield "  `guides check` says what is wrong there. Mend it, then update again."


def _where_shown(each: Told, book: Book) -> str:
    """That nothing shows an item any more, where the book withdrew it with its place on a page."""
    if not each.own.is_gone or each.own.kind not in {Kind.ITEM, Kind.STORY}:
        return ""
    return "" if each.own.id in book.shown else ". No page shows it now: name it on one of yours"


def _line(each: Told) -> str:
    return f"{each.own.name}:{each.line}: {each.words}"


def _section(heading: str, lines: Iterable[str]) -> Iterator[str]:
    found = list(lines)
    if found:
        yield heading
        yield from (f"  {each}" for each in found)


def _stop_unknown(done: Update) -> None:
    told = [each for each in told_of(done.beneath) if each.code == "edition-changed"]
    names = dict.fromkeys([each.id for each in done.beneath.corrected if each.mentions])
    names |= dict.fromkeys(each.own.id for each in told)
    known = ", ".join(names) or "nothing"
    stop(f"Nothing is left to you under the name {', '.join(done.unknown)}. Left is: {known}.")


@contextmanager
def _kept(edition: Path) -> Iterator[None]:
    """Where a file cannot be written, say so, and where the edition is as it was before."""
    before = _backups(edition)
    try:
        yield
    except OSError as error:
        new = _backups(edition) - before
        kept = [seen_from(edition, each).as_posix() for each in new]
        told = f"Nothing is lost: what was there before is in {kept[0]}" if kept else _UNTOUCHED
        stop(f"Stopped. {unusable(error)} {told}, and the same command can be run again.", 1)


_UNTOUCHED = "None of your files was changed"


def _backups(edition: Path) -> set[Path]:
    return {*(edition / FOLDER).glob("*/*.zip")}


def _undo(edition: Path) -> None:
    try:
        with _kept(edition):
            done = undo(edition)
    except UndoError as error:
        stop(str(error), 1)
    console = Console(soft_wrap=True, highlight=False)
    told = [
        "Your edition is again as it was before the update.",
        f"How it was until now is kept in {done.until_now}",
    ]
    if done.left:
        told[0] = f"{told[0][:-1]}, but for what you wrote after it."
        told.insert(
            1, f"You changed these since, and they stay as they are: {', '.join(done.left)}"
        )
        told.insert(2, f"How they were before the update is kept in {done.before}")
    for line in told:
        console.print(line, markup=False)
