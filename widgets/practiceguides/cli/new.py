"""`guides new`: something new for a book or an edition, as a file that says what to write."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from practiceguides.content.book import Book
from practiceguides.content.layers import EDITION, TEXTS
from practiceguides.content.naming import named
from practiceguides.content.problems import near, seen_from
from practiceguides.editions.beneath import look_beneath
from practiceguides.editions.finding import PACKAGED
from practiceguides.editions.settings import line_left_out
from practiceguides.exercises import TYPES
from practiceguides.reading import read_layers
from practiceguides.writing import files
from practiceguides.writing.files import NotWrittenError, Wanted, Written

from .banks import new_bank
from .edition import write_edition, write_programme
from .root import book_layers, example, stop
from .scenarios import open_folders
from .showing import Open, is_person, item_place, show_new, voice_place

new = typer.Typer(
    help="Write something new: a complete example with remarks that say what to write.",
    no_args_is_help=True,
)

new.command(
    "edition",
    epilog=example("new edition my-workshop --for police --minutes 90"),
    # What somebody types who writes a name in two words.
    context_settings={"allow_extra_args": True},
)(write_edition)
new.command("programme", epilog=example("new programme my-workshop"))(write_programme)
new.command("bank", epilog=example("new bank my-bank.xlsx"))(new_bank)

In = Annotated[
    Path,
    typer.Option(
        "--in",
        metavar="FOLDER",
        help="The folder of your edition or book. Without it: the folder that you are in.",
        show_default=False,
    ),
]
Guide = Annotated[
    str, typer.Option("--guide", metavar="GUIDE", help="The guide that it belongs to.")
]
Title = Annotated[str, typer.Option("--title", metavar="TITLE", help="Its title.")]
On = Annotated[
    str, typer.Option("--on", metavar="PAGE", help="Show it at the end of this page too.")
]


@new.command(
    "exercise",
    epilog=example('new exercise choice at-the-gate --title "At the gate" --in my-workshop'),
)
def new_exercise(  # noqa: PLR0913, PLR0917 - each is a word of the command
    type_: Annotated[
        str, typer.Argument(metavar="TYPE", help="What the learner does: choice, sort, order …")
    ] = "",
    name: Annotated[
        str, typer.Argument(metavar="NAME", help="Its name, such as first-minutes.")
    ] = "",
    guide: Guide = "",
    title: Title = "",
    example: Annotated[
        int,
        typer.Option(metavar="NUMBER", min=1, help="Which of the type's examples to begin with."),
    ] = 1,
    on: On = "",
    in_: In = Path(),
    open_: Open = None,
) -> None:
    """Write an exercise: an example of its type, which you change into your own.

    The page “All exercise types” of the book shows all types and their examples. What you do not
    say, you are asked.
    """
    if name in TYPES and type_ not in TYPES:
        stop(f"Write the type first, then the name: guides new exercise {name} {type_}")
    book = _book(in_)
    kinds = [f"{kind}: {(model.__doc__ or '').partition('.')[0]}" for kind, model in TYPES.items()]
    asked = not (type_ and name)
    type_ = type_ or _ask("Which type?", "exercise TYPE NAME", kinds)
    name = name or _ask_name("exercise TYPE NAME")
    title = title or (asked and _ask_title()) or ""
    written = _try(lambda: files.new_exercise(book, type_, Wanted(name, guide, title, on), example))
    _tell_item(book, written, f"an exercise of the type {type_}", "exercise")
    show_new(book.layers.top, item_place(written.file), opens=open_)


@new.command("change", epilog=example("new change the-man-at-the-counter --in my-workshop"))
def new_change(
    name: Annotated[
        str,
        typer.Argument(
            metavar="NAME",
            help="Our exercise, story or page, by its name. `guides serve` shows it above each.",
        ),
    ] = "",
    in_: In = Path(),
    open_: Open = None,
) -> None:
    """Begin to change an exercise, a story or a page of ours: a file with all of it, for you."""
    book = _book(in_)
    name = name or _ask_name("change NAME")
    written = _try(lambda: files.new_change(book, name))
    if book.layers.made:
        # Over which text it was written is remembered, whatever is saved into it next.
        look_beneath(read_layers(book.layers))
    typer.echo(f"Written: {seen_from(book.layers.top, written.file)}")
    kind = {"exercises": "exercise", "scenarios": "scenario"}.get(written.file.parent.name, "page")
    typer.echo(_CHANGED[kind])
    if kind != "page" and name not in book.shown:
        if line := line_left_out(book.layers.top, name):
            typer.echo(f"{EDITION} leaves it out, in line {line}: delete that entry to show it.")
        else:
            _tell_unshown(book, name, kind)
    place = _page_place(book, written) if kind == "page" else item_place(written.file)
    show_new(book.layers.top, place, opens=open_)


_CHANGED = {
    "exercise": "It changes nothing yet. Its first lines say how you change what you want.",
    "scenario": "It has all scenes as they are. Change some, and delete those that stay ours.",
    "page": "It takes the place of ours, and is the same as yet. Change what you want.",
}
"""What is said of a change that was begun."""


@new.command("scenario", epilog=example("new scenario the-night-bus --in my-workshop"))
def new_scenario(  # noqa: PLR0913, PLR0917
    name: Annotated[str, typer.Argument(metavar="NAME", help="Its name, such as the-gate.")] = "",
    guide: Guide = "",
    title: Title = "",
    on: On = "",
    in_: In = Path(),
    open_: Open = None,
) -> None:
    """Write a scenario: a short story of decisions, which you change into your own."""
    book = _book(in_)
    asked = not name
    name = name or _ask_name("scenario NAME")
    title = title or (asked and _ask_title()) or ""
    written = _try(lambda: files.new_scenario(book, Wanted(name, guide, title, on)))
    _tell_item(book, written, "a scenario", "scenario")
    show_new(book.layers.top, item_place(written.file), opens=open_)


@new.command(
    "page", epilog=example('new page second-morning --title "Our second morning" --in my-workshop')
)
def new_page(
    name: Annotated[str, typer.Argument(metavar="NAME", help="Its name, such as our-law.")] = "",
    guide: Guide = "",
    title: Title = "",
    in_: In = Path(),
    open_: Open = None,
) -> None:
    """Write a page: a text file that any editor opens. With `--on` exercises come on it."""
    _new_page("page", files.new_page, Wanted(name, guide, title), in_, opens=open_)


@new.command(
    "chapter", epilog=example("new chapter our-law --guide identification --in my-workshop")
)
def new_chapter(
    name: Annotated[str, typer.Argument(metavar="NAME", help="Its name, such as our-law.")] = "",
    guide: Guide = "",
    title: Title = "",
    in_: In = Path(),
    open_: Open = None,
) -> None:
    """Write a chapter: a notebook with the parts that chapters have."""
    _new_page("chapter", files.new_chapter, Wanted(name, guide, title), in_, opens=open_)


def _new_page(
    what: str,
    write: Callable[[Book, Wanted], Written],
    wanted: Wanted,
    in_: Path,
    *,
    opens: bool | None,
) -> None:
    """Write a page or a chapter, as `what` names it in the command, and show it."""
    book = _book(in_)
    wanted = replace(wanted, name=wanted.name or _ask_name(f"{what} NAME"))
    written = _try(lambda: write(book, wanted))
    _tell_page(book, written, f"a {what}")
    if written.file.suffix == ".ipynb":
        typer.echo(f"Change it in JupyterLab: guides lab{named(book.layers.top)}")
    show_new(book.layers.top, _page_place(book, written), opens=opens)


@new.command(
    "voice", epilog=example("new voice surtees2021id --guide identification --in my-workshop")
)
def new_voice(
    source: Annotated[
        str, typer.Argument(metavar="SOURCE", help="The study, by its key in references.bib.")
    ] = "",
    guide: Guide = "",
    in_: In = Path(),
    open_: Open = None,
) -> None:
    """Add a voice: what a group of people told researchers, in your own words.

    It stands at the end of voices.yaml. Nothing can use it before you have written it.
    """
    book = _book(in_)
    source = source or _ask("Which study, by its key in references.bib?", "voice SOURCE")
    written = _try(lambda: files.new_voice(book, source, guide))
    _tell(book, written, f"the voice {written.voice}, at its end")
    typer.echo("A page shows it once you have written it: by an exercise of the type voice.")
    show_new(book.layers.top, voice_place(written.voice), opens=open_)


def _book(path: Path) -> Book:
    layers = book_layers(path, "--in")
    if layers.top == PACKAGED:
        stop(
            "Here is no book of yours. Name its folder: --in my-workshop. "
            "Or begin one: guides new edition my-workshop"
        )
    book = read_layers(layers)
    open_folders(book)
    return book


def _try(write: Callable[[], Written]) -> Written:
    try:
        return write()
    except NotWrittenError as refused:
        stop(f"Nothing was written. {refused}")
    except FileExistsError as error:
        stop(f"Nothing was written. {error.filename} is there already. Choose another name.")


def _tell_item(book: Book, written: Written, what: str, kind: str) -> None:
    """Say what was written, and which page shows it."""
    _tell(book, written, what)
    if written.shown_on:
        page = seen_from(book.layers.top, written.shown_on)
        typer.echo(f"{page} shows it at its end now: move it to where it should stand.")
        if written.over:
            typer.echo(f"That page is your own now. It was made from {written.over}.")
        return
    _tell_unshown(book, written.file.stem, kind)


def _tell_unshown(book: Book, name: str, kind: str) -> None:
    """Say how a page shows an item."""
    typer.echo("No page shows it yet. Write these two lines where a page is to show it:")
    typer.echo(f"```{{{kind}}} {name}\n```")
    if not book.layers.made:
        typer.echo(f'In a notebook it is a cell: {kind}("{name}")')


def _tell_page(book: Book, written: Written, what: str) -> None:
    """Say what was written, and where the reading order has it."""
    _tell(book, written, what)
    if written.contents:
        told = seen_from(book.layers.top, written.contents)
        typer.echo(f"It is named in {told}: move its line to where it should stand.")
    elif written.file.parent.name == TEXTS:
        typer.echo("It is shown. To say where, name it under `contents:` in edition.yaml.")
    else:
        typer.echo("It stands behind its guide, until `contents:` in edition.yaml names it.")


def _tell(book: Book, written: Written, what: str) -> None:
    typer.echo(f"Written: {seen_from(book.layers.top, written.file)}, {what}.")
    typer.echo("Its remarks say what to write in place of each text.")


def _page_place(book: Book, written: Written) -> str:
    return written.file.relative_to(book.layers.top).with_suffix(".html").as_posix()


def _ask(question: str, usage: str, answers: Iterable[str] = ()) -> str:
    """Ask the person at the terminal; where nobody sits there, say what is missing.

    Of `answers`, each `name: what it is`, one is asked for until it is one of them.
    """
    listed = list(answers)
    names = [each.partition(":")[0] for each in listed]
    if not is_person():
        there = f" There are: {', '.join(names)}." if names else ""
        stop(f"Write: guides new {usage}.{there}")
    for each in listed:
        typer.echo(f"  {each}")
    while True:
        said = str(typer.prompt(question)).strip()
        if not names or said in names:
            return said
        typer.echo(f"There is no '{said}'{near(said, names)}.")


def _ask_name(usage: str) -> str:
    return _ask("What is its name? Small letters, digits and hyphens, such as first-minutes", usage)


def _ask_title() -> str:
    return str(typer.prompt("Its title? Enter takes that of the example", default="",
                            show_default=False)).strip()  # fmt: skip
