"""`guides update`: an edition meets the book below as it is now."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from pathlib import Path
from typing import Annotated, Any, NoReturn

import typer
from rich.console import Console

from practiceguides.content.book import Book
from practiceguides.content.layers import EDITION
from practiceguides.editions.changes import (
    KEPT,
    TAKEN,
    Told,
    command,
    taken_out,
    told_of,
    where_it_stood,
)
from practiceguides.editions.corrections import Corrected
from practiceguides.editions.memory import FOLDER
from practiceguides.editions.naming import named
from practiceguides.editions.sides import Kind
from practiceguides.editions.update import UndoError, Undone, Update, undo, update
from practiceguides.editions.wording import as_text, shortened
from practiceguides.reading import read_layers

from .report import fails, report, unusable
from .root import Folder, book_layers, stop
from .showing import OpenPage, show_page


def update_edition(  # noqa: PLR0913, PLR0917 - each is an option
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
        typer.Option("--undo", help="Take back the last update, or what you chose after it."),
    ] = False,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Say what would be done, and change nothing.")
    ] = False,
    open_: OpenPage = None,
) -> None:
    """Take over what changed in our book, and leave yours where both changed the same.

    `NAME` is an exercise, a story, a page or what we corrected, as the update names it. Each update
    can be undone.
    """
    layers = book_layers(path)
    edition = layers.top
    if not (edition / EDITION).is_file():
        stop(f"Nothing was done: only an edition is updated, and {path.resolve()} holds none.")
    if undo_:
        _undo(edition)
        return
    if not layers.made or layers.is_half:
        report(
            [each for each in read_layers(layers).problems if fails([each], strict=False)], edition
        )
        stop("Nothing was done: mend what is named above first.", 1)
    book = read_layers(layers)
    done = _updated(book, keep or [], take or [], dry=dry_run)
    report(done.beneath.problems, edition)
    if done.beneath.memory.is_damaged:
        stop("Nothing was done, because it is not known what changed.", 1)
    if done.unknown:
        _stop_unknown(done)
    lines = list(_told(done, book))
    for line in lines or [_nothing(done)]:
        typer.echo(line)
    if done.page:
        # What was shown already is opened once.
        show_page(done.page, opens=open_ if open_ or done.beneath.is_new_version else False)
    if dry_run:
        typer.echo("This was a trial: none of your files was changed.")
    else:
        _say_next(done, edition, is_new=bool(lines))


def _say_next(done: Update, edition: Path, *, is_new: bool) -> None:
    if done.backup:
        typer.echo(f"Your edition as it was before: {done.backup}")
        typer.echo(f"To go back: {command(edition)} --undo")
    if is_new:
        first = "Do what is left to you above. Then type" if done.is_left else "Next"
        typer.echo(f"{first}: guides check --strict{named(edition)}")


def _nothing(done: Update) -> str:
    if done.since and not done.beneath.is_new_version:
        return f"Nothing is new in the book since your last update, on {done.since}."
    return "Nothing is new in the book under your edition."


def _updated(book: Book, keep: list[str], take: list[str], *, dry: bool) -> Update:
    if both := sorted({*keep} & {*take}):
        stop(f"Nothing was done: {', '.join(both)} cannot be kept and taken. Write one of them.")
    try:
        return update(book, keep, take, dry=dry)
    except OSError as error:
        _stop_unwritten(error)


def _told(done: Update, book: Book) -> Iterator[str]:
    """What an update of a book tells, most serious first."""
    beneath = done.beneath
    told = _by_code(told_of(beneath))
    update = command(beneath.layers.top)
    if beneath.corrected:
        yield "CORRECTED: this was wrong in our book. Did you teach it? Tell those whom you taught."
    for each in beneath.corrected:
        yield from _corrected(each, done, update)
    withdrawn = [
        f"{words}. {where_it_stood(name, beneath)}".rstrip()
        for name, words in taken_out(beneath).items()
    ]
    withdrawn += [
        f"{each.words}. Your text in {each.own.name} stays, as your own{_where_shown(each, book)}"
        for each in (*told["edition-gone"], *told["edition-withdrawn"])
    ]
    yield from _section("Taken out of the book:", withdrawn)
    yield from _left(told["edition-changed"], update)
    yield from _section(
        "You kept yours, as you chose:",
        (_chosen(each, "Yours stays", each.change.mine) for each in told[KEPT]),
    )
    yield from _section(
        "You took ours, as you chose:",
        (_chosen(each, "Ours now", each.change.now) for each in told[TAKEN]),
    )
    for name, file in {
        each.own.name: each.own for each in told[TAKEN] if each.own.is_mixed
    }.items():
        stays = f": {'; '.join(file.stays)}" if file.stays else ""
        yield f"  All else that you wrote in {name} stays yours{stays}."
        yield "  Read the whole once more: ours and yours stand side by side in it now."
    yield from _section("Ours is in your files now:", map(_line, told["edition-behind"]))
    yield from _section("New by itself, beside your changes:", map(_line, told["edition-followed"]))
    yield from _section("Behind `#` in these files, our new words wait now:", done.renewed)
    for name in done.stale:
        yield f"In {name} some lines behind `#` are old words of ours still."
        yield f"  Before you take a `#` away there, see ours as it is now: {FOLDER}/{name}"
    if beneath.others:
        yield "All else that is new in the book is in your edition already. There is nothing to do."
    if beneath.unread:
        yield f"Not merged, because they cannot be read: {', '.join(beneath.unread)}."
        yield "  `guides check` says what is wrong there. Mend it, then update again."


def _by_code(told: Iterable[Told]) -> Mapping[str, list[Told]]:
    found: dict[str, list[Told]] = defaultdict(list)
    for each in told:
        found[each.code].append(each)
    return found


def _corrected(each: Corrected, done: Update, update: str) -> Iterator[str]:
    statement = each.statement
    yield f"  {statement.title} (corrected on {statement.day})"
    yield f"    It was wrong: {statement.what}"
    yield f"    It says now: {' '.join(statement.text.split())}"
    if each.pages:
        yield f"    It stands on these pages of your edition: {each.where_shown}."
    if each.places:
        yield f"    Your own texts rest on it: {'; '.join(each.places)}."
    if each.id in done.pending:
        yield "    Read your texts once more. Then type:"
        yield f"      {update} --keep {each.id}"
    elif each.mentions:
        yield "    You have read your texts once more: this is told no more."


def _left(told: Iterable[Told], update: str) -> Iterator[str]:
    """What is left to the trainer, file by file, with the commands."""
    files = groupby(told, key=lambda each: each.own)
    for number, (own, changes) in enumerate(files):
        if not number:
            yield "For you to decide. You changed it, and we did too. Yours stays until you choose."
        for each in changes:
            yield f"  {_line(each)}"
            yield from _three(each)
        yield "  To keep yours, type:"
        yield f"    {update} --keep {own.id}"
        yield "  To take ours, type:"
        yield f"    {update} --take {own.id}"


def _three(each: Told) -> Iterator[str]:
    """The three texts, each in one line; of a picture there are none."""
    if each.own.kind is not Kind.OTHER:
        _, was, now, mine = each.change
        yield f"    The book before: {_short(was)}"
        yield f"    The book now:    {_short(now)}"
        yield f"    Yours:           {_short(mine)}"


def _chosen(each: Told, lead: str, text: Any) -> str:
    what = each.own.name if each.own.kind is Kind.OTHER else f"'{_short(text)}'"
    return f"{each.place}: {lead}: {what}"


_LONG = 100
"""So many signs of a text are shown where the page has the whole."""


def _short(text: Any) -> str:
    return shortened(as_text(text), _LONG) or "nothing"


def _where_shown(each: Told, book: Book) -> str:
    """That nothing shows an item any more, where the book withdrew it with its place on a page."""
    if not each.own.is_gone or each.own.kind not in {Kind.ITEM, Kind.STORY}:
        return ""
    return "" if each.own.id in book.shown else ". No page shows it now: name it on one of yours"


def _line(each: Told) -> str:
    return f"{each.place}: {each.words}"


def _section(heading: str, lines: Iterable[str]) -> Iterator[str]:
    found = list(lines)
    if found:
        yield heading
        yield from (f"  {each}" for each in found)


def _stop_unknown(done: Update) -> None:
    told = [each for each in told_of(done.beneath) if each.code == "edition-changed"]
    names = dict.fromkeys([each.id for each in done.beneath.corrected if each.mentions])
    names |= dict.fromkeys(each.own.id for each in told)
    if not names:
        stop("You have nothing to choose: all is decided.")
    unknown = ", ".join(done.unknown)
    known = ", ".join(names)
    stop(f"There is nothing to choose under the name {unknown}. You can choose: {known}.")


def _stop_unwritten(error: OSError) -> NoReturn:
    stop(
        f"Stopped. {unusable(error)} Nothing is lost: what was there before is in .over/before,"
        " and the same command can be run again.",
        1,
    )


def _undo(edition: Path) -> None:
    try:
        done = undo(edition)
    except UndoError as error:
        stop(str(error), 1)
    except OSError as error:
        _stop_unwritten(error)
    console = Console(soft_wrap=True, highlight=False)
    for line in _told_of_undone(done, edition):
        console.print(line, markup=False)


def _told_of_undone(done: Undone, edition: Path) -> Iterator[str]:
    """What an undoing tells."""
    rest = ", but for what you wrote after it." if done.left else "."
    if done.is_choice:
        yield f"Your choice is taken back{rest}"
        if not done.is_last:
            yield f"To take back the update too, type it once more: {command(edition)} --undo"
    else:
        yield f"Your edition is again as it was before the update{rest}"
    if done.left:
        yield f"You changed these since, and they stay as they are: {', '.join(done.left)}"
        yield f"How they were before is kept in {done.before}"
    yield f"How it was until now is kept in {done.until_now}"
    yield f"What is new, and what is left to you: guides check{named(edition)}"
