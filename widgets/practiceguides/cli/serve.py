"""`guides serve`: the book in a browser, built again at every save."""

from __future__ import annotations

import threading
import time
import webbrowser
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from practiceguides.checking import check_book
from practiceguides.content.layers import Layers
from practiceguides.content.problems import seen_from
from practiceguides.content.rules import check_texts
from practiceguides.reading import current_book

from .build import output_folder, run_build, tell
from .report import fails, report
from .root import book_layers, stop, stop_lacking

if TYPE_CHECKING:
    from .served import Bell


def serve(
    path: Annotated[Path, typer.Argument(help="The book, or any folder inside it.")] = Path(),
    port: Annotated[
        int, typer.Option(min=0, max=65535, help="The port; 0 takes any free one.")
    ] = 8000,
    open_: Annotated[bool, typer.Option("--open/--no-open", help="Open the browser.")] = True,
) -> None:
    """Show the book in a browser and build it again whenever a file is saved.

    Only this computer can reach it. Ctrl-C stops.
    """
    # `guides check` loads this module too: what only a server needs waits.
    from http.server import ThreadingHTTPServer

    from .served import Bell, Pages

    layers = book_layers(path)
    try:
        from watchfiles import watch
    except ImportError as error:
        stop_lacking(error)
    bell = Bell()
    files: dict[str, Path] = {}
    handler = partial(Pages, bell=bell, files=files, directory=str(output_folder(layers) / "html"))
    try:
        server = ThreadingHTTPServer(("127.0.0.1", port), handler)
    except OSError:
        stop(f"The port {port} is taken. Choose another: guides serve --port 0")
    _rebuild(layers, files, bell)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    address = f"http://127.0.0.1:{server.server_address[1]}/"
    typer.echo(f"The book is at {address}  Save a file to see it change; Ctrl-C stops.")
    if open_:
        webbrowser.open(address)

    def counts(_change: object, path: str) -> bool:
        return layers.holds(Path(path))

    # Folders, no files: an editor that saves by renaming puts other files in their place.
    folders = [folder for folder in layers.folders if folder.is_dir()]
    for _ in watch(*folders, watch_filter=counts, debounce=100, step=20, raise_interrupt=True):
        _rebuild(layers, files, bell)


def _rebuild(layers: Layers, files: dict[str, Path], bell: Bell) -> None:
    """Check and build; whatever goes wrong, the last good build stays and the next save counts.

    `files` then names the text file of each item, and the bell rings where pages are new.
    """
    try:
        _check_and_build(layers, files, bell)
    except Exception as error:  # noqa: BLE001 - one fault must not end the work of an afternoon
        typer.echo(
            f"Not built because of a fault of guides itself: {type(error).__name__}: {error}\n"
            "Save again to try again; `guides build` keeps the details for a report.",
            err=True,
        )


def _check_and_build(layers: Layers, files: dict[str, Path], bell: Bell) -> None:
    began = time.monotonic()
    book = current_book(layers)
    if fails(check_texts(book), strict=False):
        report(check_book(book), layers.top)
        typer.echo("Not built: mend the errors above and save again.", err=True)
        return
    files.update((name, seen_from(layers.top, each.item.file)) for name, each in book.items.items())
    if tell(run_build(book, output_folder(layers), single_file=False), layers.top):
        bell.ring()
        typer.echo(f"Built in {time.monotonic() - began:.1f} s.")
    # After the page, so that nobody waits for it: an editor's marks and the proofs of stories.
    report(check_book(book), layers.top)
