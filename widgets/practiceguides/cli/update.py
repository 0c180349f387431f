"""`guides update`: an edition meets the book below as it is now."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path
from typing import Annotated, NoReturn

import typer

from practiceguides.content.book import Book
from practiceguides.content.layers import EDITION, Layers
from practiceguides.content.problems import seen_from, shown
from practiceguides.content.rules import mendable
from practiceguides.editions.backups import UndoError, cut_off
from practiceguides.editions.beneath import look_beneath, older_book
from practiceguides.editions.changes import command, told_of
from practiceguides.editions.corrections import Corrected
from practiceguides.editions.memory import FOLDER
from practiceguides.editions.news import READ, kept_news, news_of, waiting
from practiceguides.editions.side_by_side import page_file, show
from practiceguides.editions.update import Chosen, Undone, Update, undo, update
from practiceguides.reading import read_layers

from .report import fails, report, unusable
from .root import Folder, book_layers, layers_now, stop, stop_at_links
from .showing import OpenPage, show_page
from .turn import turn
from .updated import lines_of, next_steps, section


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
    read: Annotated[
        list[str] | None,
        typer.Option(
            "--read",
            metavar="NAME",
            help="You have read your texts against what we corrected. May be repeated.",
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
    with turn(layers.build):
        # Read once it is its turn: another update may have gone before.
        layers = layers_now(path, layers)
        stop_at_links(layers)
        chosen = Chosen(keep or (), take or (), read or ())
        if undo_:
            if any(chosen) or dry_run:
                stop(
                    "Nothing was done: --undo stands alone. Type it first, then the other command."
                )
            _undo(path, layers)
        else:
            if older := older_book(layers):
                stop(f"Nothing was done: {older.said}", 1)
            _take_back(edition, dry_run=dry_run)
            _update(layers, chosen, dry_run=dry_run, opens=open_)


def _take_back(edition: Path, *, dry_run: bool) -> None:
    """Take back what an update wrote that was cut off: it would not be told again."""
    if cut_off(edition) is None:
        return
    if dry_run:
        typer.echo("The last update was cut off. What it wrote already is not told in a trial.")
        return
    done = _undone(edition)
    _say(["The last update was cut off: it is done again from its beginning."])
    _say(_told_of_files(done))


def _update(layers: Layers, chosen: Chosen, *, dry_run: bool, opens: bool | None) -> None:
    edition = layers.top
    book = _sound(layers)
    done = _updated(book, chosen, dry=dry_run)
    report(done.beneath.problems, edition)
    if done.beneath.memory.is_damaged:
        stop("Nothing was done, because it is not known what changed.", 1)
    if done.unread:
        _stop_unread(done.unread[0], command(edition))
    if done.unknown:
        _stop_unknown(done)
    is_choice = any(chosen) and done.is_again
    lines = list(lines_of(done, book, is_choice=is_choice))
    if lines and done.versions:
        _say([done.versions])
    for before, line in pairwise(["", *(lines or [_nothing(done)])]):
        if _is_part(before) and not _is_part(line):
            typer.echo()
        _say([line])
    if done.page:
        # What was shown already is opened once.
        show_page(done.page, opens=opens if opens or done.beneath.is_new_version else False)
    if dry_run:
        typer.echo("This was a trial: none of your files was changed.")
    else:
        _say_back(done, edition, is_choice=any(chosen))
        if lines and done.news:
            _say(next_steps(done.beneath, done.news, done.pending))


def _sound(layers: Layers) -> Book:
    """The edition; ends the command where its settings have faults, or a link leads out of it."""
    book = read_layers(layers)
    found = [each for each in mendable(book, book.problems) if fails([each], strict=False)]
    if layers.made and not layers.is_half:
        found = [each for each in found if each.code == "file-outside" and layers.is_own(each.file)]
        if not found:
            return book
    report(found, layers.top)
    return stop("Nothing was done: mend what is named above first.", 1)


def _is_part(line: str) -> bool:
    """Whether a line tells more of the one above it: it is set in, or of a box to copy."""
    return line.startswith((" ", "```"))


def _say_back(done: Update, edition: Path, *, is_choice: bool) -> None:
    if done.backup:
        back = "To take back what you chose now" if is_choice else "To go back"
        typer.echo(f"Your edition as it was before: {shown(str(done.backup))}")
        typer.echo(f"{back}: {command(edition)} --undo")


def _nothing(done: Update) -> str:
    if done.since and not done.beneath.is_new_version:
        return f"Nothing is new in the book since your last update, on {done.since}."
    return f"Nothing is new in the book since the folder {FOLDER} of your edition was made."


def _updated(book: Book, chosen: Chosen, *, dry: bool) -> Update:
    if both := sorted({*chosen.keep} & {*chosen.take}):
        stop(f"Nothing was done: {', '.join(both)} cannot be kept and taken. Write one of them.")
    with _kept(book.layers.top):
        return update(book, chosen, dry=dry)


def _stop_unread(each: Corrected, update: str) -> NoReturn:
    """A correction is read: no choice takes it out of a text of the trainer's."""
    if not each.mentions:
        stop(f"Nothing was done: no text of yours rests on {each.id}, so nothing waits for you.")
    look = f"{READ} Look here first: {each.places}."
    stop(
        f"Nothing was done: {each.id} is neither kept nor taken, for our book was wrong there."
        f" {look} Then type: {update} --read {each.id}"
    )


def _stop_unknown(done: Update) -> None:
    told = [each for each in told_of(done.beneath) if each.code == "edition-changed"]
    names = dict.fromkeys(each.to_choose for each in told)
    to_read = [each.id for each in done.beneath.corrected if each.mentions]
    if not names and not to_read:
        again = f"{command(done.beneath.layers.top)} --undo"
        stop(f"You have nothing to choose: all is decided. To choose again, type first: {again}")
    unknown = ", ".join(done.unknown)
    if names.keys() >= set(done.unknown):
        stop(f"Nothing was done: {unknown} is to be chosen. Type --keep or --take for it.")
    if done.beneath.seen.read.keys() >= set(done.unknown):
        stop(f"Nothing was done: you have read {unknown} already, and nothing waits for you there.")
    known = f" You can choose: {', '.join(names)}." if names else ""
    known += f" With --read you can name: {', '.join(to_read)}." if to_read else ""
    stop(f"There is nothing to choose under the name {unknown}.{known}")


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


def _undo(path: Path, layers: Layers) -> None:
    """Undo, and write the page of what is new once more, as it is then."""
    edition = layers.top
    done = _undone(edition)
    layers = layers_now(path, layers)
    if not layers.made or layers.is_half or older_book(layers):
        _say(_told_of_undone(done, waiting(kept_news(edition), done.chosen), edition))
        return
    beneath = look_beneath(read_layers(layers))
    news = news_of(beneath)
    _say(_told_of_undone(done, waiting(news, done.chosen), edition))
    report([*show(beneath)], edition)
    if (page := page_file(layers)).is_file():
        show_page(page, opens=False)
    if done.is_choice:
        _say(next_steps(beneath, news, [each.id for each in beneath.corrected if each.mentions]))
    else:
        typer.echo(f"What is new waits for you. To take it over, type: {command(edition)}")


def _undone(edition: Path) -> Undone:
    try:
        with _kept(edition):
            return undo(edition)
    except UndoError as error:
        stop(str(error), 1)


def _say(lines: Iterable[str]) -> None:
    """Print lines in which texts of the edition stand: none of its signs moves the cursor."""
    for line in lines:
        typer.echo(_MOVING.sub(lambda sign: shown(sign[0]), line))


_MOVING = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]")
"""Signs that begin another line, turn it or move the cursor. Those that join letters are none."""


def _told_of_undone(done: Undone, again: Sequence[str], edition: Path) -> Iterator[str]:
    """What an undoing tells; `again`: what waits again, in words."""
    rest = ". What you wrote after it stays." if done.left or done.mixed else "."
    rest += " You need not put anything back."
    if done.is_choice:
        what = "Your choice" if done.chosen else "Your last update"
        yield f"{what} is taken back{rest}" if again or not done.chosen else _TOO_LATE
        yield from section("This waits for you again:", again)
    else:
        yield f"Your edition is again as it was before the update{rest}"
    yield from _told_of_files(done)
    yield f"Your edition as it was until now: {done.until_now}"
    if done.is_choice and done.before_it:
        last = "your choice before it" if done.before_it == "choice" else "the whole update"
        yield f"To take back {last} too, type: {command(edition)} --undo"


def _told_of_files(done: Undone) -> Iterator[str]:
    """Which files an undoing wrote, for a backup may be a stranger's, and which it left."""
    if done.written:
        more = len(done.written) - _NAMED
        names = ", ".join(done.written[:_NAMED]) + (f" and {more} more" if more > 0 else "")
        yield f"These files are again as they were before: {names}."
    undone = "your choice" if done.is_choice and done.chosen else "the update"
    if done.mixed:
        only = f"only what {undone} wrote is taken back there"
        yield f"You changed {', '.join(done.mixed)} since: {only}."
    if done.left:
        yield f"You changed {', '.join(done.left)} since: what you wrote stays."
    if done.mixed or done.left:
        there = f"under the same name in {done.before} (a double click opens it)"
        yield f"  As it was before {undone}, should you want that: {there}"


_TOO_LATE = (
    "Your choice cannot be taken back any more, for you changed the file since. Nothing waits for"
    " you."
)


_NAMED = 6
"""So many files are named."""
