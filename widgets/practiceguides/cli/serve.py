"""`guides serve`: the book in a browser, built again at every save."""

from __future__ import annotations

import gc
import threading
import time
import webbrowser
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from practiceguides.checking import check_and_show
from practiceguides.content.layers import Layers
from practiceguides.content.rules import check_texts
from practiceguides.editions.memory import FOLDER
from practiceguides.editions.news import NEWS

from .build import made_before, run_build, tell, translated
from .live import Live
from .report import fails, report, unusable
from .root import Folder, book_layers, layers_now, output_folder, stop, stop_lacking
from .turn import turn

if TYPE_CHECKING:
    from collections.abc import Iterator


PORT = 8000
"""Where a book is served, unless somebody says otherwise."""
_REST = 0.5
"""Seconds before files are watched again where that was ended by one of them."""


def serve(
    path: Folder = Path(),
    port: Annotated[
        int,
        typer.Option(
            metavar="NUMBER", min=0, max=65535, help="Its port. With 0: any that is free."
        ),
    ] = PORT,
    open_: Annotated[
        bool, typer.Option("--open/--no-open", help="Whether a browser opens.")
    ] = True,
) -> None:
    """Show your edition in a browser; each time you save a file, the page follows.

    At the foot of a page stands what to mend. At `/~items` you see one exercise or story alone.
    Only this computer can reach it. To stop, press Ctrl and C.
    """
    show(path, port, opens=open_)


def show(path: Path, port: int = PORT, *, opens: bool = True, place: str = "") -> None:
    """Serve a book until Ctrl-C; the browser opens its first page, or another place of it.

    `place`: what stands behind the server's address, such as `~item/at-the-gate`.
    """
    layers = book_layers(path)
    # `guides check` loads this module too: what only a server needs waits.
    try:
        import watchfiles  # noqa: F401

        from .served import Server, free_port_after
    except ImportError as error:
        stop_lacking(error)

    def now() -> Layers:
        found = layers_now(path, layers)
        return translated(found, found.language)

    out = output_folder(layers)
    live = Live(now, partial(made_before, out))
    try:
        server = Server(live, out / "html", port)
    except PermissionError:
        stop(
            f"This computer lets you serve nothing at port {port}: most keep the numbers below 1024"
            f" for themselves. Take another: {_serving(path, free_port_after(PORT - 1))}"
        )
    except OSError:
        stop(
            f"The address http://127.0.0.1:{port}/ is in use already, most often by guides serve in"
            " another window: look there first. To see it here as well:"
            f" {_serving(path, free_port_after(port))}"
        )
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with _saves(live) as saved:
        if opens and place:
            # An item alone need not wait until all pages are built; a page says that it comes.
            typer.echo(f"See it at {server.address}{place}")
            webbrowser.open(f"{server.address}{place}")
        _rebuild(live)
        typer.echo(f"The book is at {server.address}  Save a file to see it change; Ctrl-C stops.")
        typer.echo(f"One exercise or story alone, as you write it: {server.address}~items")
        if opens and not place:
            webbrowser.open(server.address)
        _follow(live, saved, layers.top)


def see(path: Path, place: str) -> None:
    """Open a place of a book in a browser: where it is served already, else serve it there."""
    try:
        from .served import free_port_after, served_at
    except ImportError as error:
        stop_lacking(error)
    address = served_at(output_folder(book_layers(path)) / "html", PORT)
    if address:
        typer.echo(f"See it in the guides serve of your other window: {address}{place}")
        webbrowser.open(f"{address}{place}")
    else:
        show(path, free_port_after(PORT - 1), place=place)


def _follow(live: Live, saved: threading.Event, top: Path) -> NoReturn:
    """Build again at every save, until Ctrl-C."""
    is_there = True
    while True:
        # With a time limit: without one Windows would not hear Ctrl-C.
        is_saved = saved.wait(0.5)
        # Before it is read: what is saved meanwhile is then built once too often.
        saved.clear()
        was_there, is_there = is_there, _is_there(top)
        if was_there and not is_there:
            typer.echo(_gone(top), err=True)
        if not (is_saved or was_there is not is_there):
            continue
        if is_there:
            _rebuild(live)
        else:
            live.tell((), failure=_gone(top), refused=True)


def _serving(path: Path, port: int) -> str:
    """The command that serves a book at this port."""
    return f"guides serve {'' if path == Path() else f'{path} '}--port {port}"


@contextmanager
def _saves(live: Live) -> Iterator[threading.Event]:
    """Set whenever a file was saved; the bell rings then, even while pages are built."""
    from watchfiles import watch

    layers = live.layers
    # What the trainer chose is written nowhere else.
    chosen = layers.top / FOLDER / NEWS
    saved, ended = threading.Event(), threading.Event()

    def counts(_change: object, path: str) -> bool:
        return layers.holds(Path(path)) or Path(path) == chosen

    def tell() -> None:
        saved.set()
        live.saved()

    def listen() -> None:
        # Folders, no files: an editor that saves by renaming puts other files in their place.
        folders = [folder for folder in layers.folders if folder.is_dir()]
        for _ in watch(
            *folders, watch_filter=counts, debounce=100, step=20, stop_event=ended,
            raise_interrupt=False,
        ):  # fmt: skip
            tell()

    def go_on_listening() -> None:
        before = _written(layers)
        while not ended.is_set():
            # A file whose name is not UTF-8 ends the watcher, even where it was only read, as by a
            # build; and what was saved is not said.
            with suppress(RuntimeError):
                listen()
                return
            ended.wait(_REST)
            was, before = before, _written(layers)
            if before != was:
                tell()

    listener = threading.Thread(target=go_on_listening, daemon=True)
    listener.start()
    try:
        yield saved
    finally:
        # A thread that is inside the watcher while Python ends would end it with a crash.
        ended.set()
        listener.join()


def _written(layers: Layers) -> dict[str, int]:
    """When each file of a book was written."""
    written = {}
    for file in (file for files in layers.each() for file in files.values()):
        with suppress(OSError):
            written[str(file)] = file.stat().st_mtime_ns
    return written


def _is_there(folder: Path) -> bool:
    """Whether the folder of the book is still where it was; a build may have made one anew."""
    try:
        return any(not each.name.startswith((".", "_")) for each in folder.iterdir())
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:  # so many files are open that none can be looked at now
        return True


def _gone(folder: Path) -> str:
    return (
        f"The folder {folder.name} is gone: it was renamed, moved or deleted. Stop with Ctrl and C,"
        " and start again with its new name."
    )


def _rebuild(live: Live) -> None:
    """Check and build; whatever goes wrong, the last good build stays and the next save counts."""
    try:
        _check_and_build(live)
    except OSError as error:
        # A folder was renamed, or a file deleted, since it was seen.
        told = f"Not built: {unusable(error)}"
        typer.echo(f"{told} Save again to try again.", err=True)
        live.tell(live.status.problems, failure=told, refused=True)
    except Exception as error:  # noqa: BLE001 - one fault must not end the work of an afternoon
        told = f"Not built because of a fault of guides itself: {type(error).__name__}: {error}"
        typer.echo(
            f"{told}\nSave again to try again; `guides build` keeps the details for a report.",
            err=True,
        )
        live.tell(live.status.problems, failure=told, refused=True)
    # `main` lets Python look for cycles so seldom that it would never find those of an old build,
    # and each build leaves megabytes of them. The page is out by now.
    gc.collect()


def _check_and_build(live: Live) -> None:
    began = time.monotonic()
    out = output_folder(live.seen.book.layers)
    with turn(out):
        # Read once it is its turn: the build that it waited for may have taken a while.
        book = live.read().book
        found = check_texts(book)
        outcome = None
        if not fails(found, strict=False):
            live.passed()
            outcome = run_build(book, out, single_file=False)
            if outcome.is_made:
                live.offer(outcome.as_made())
            outcome.hand_out()
    top = book.layers.top
    if outcome is None:
        live.tell(found, refused=True, checking=True)
        problems = check_and_show(book)
        live.tell(problems, refused=True)
        report(problems, top)
        typer.echo("Not built: mend the errors above and save again.", err=True)
        return
    good = tell(outcome, top)
    if good:
        live.built(outcome.warnings, book)
        typer.echo(f"Built in {time.monotonic() - began:.1f} s.")
    # After the page, so that nobody waits for it: an editor's marks and the proofs of stories.
    problems = check_and_show(book)
    live.tell([*outcome.problems, *problems], failure=outcome.failure, refused=not good)
    report(problems, top)
