"""`guides serve`: the book in a browser, built again at every save."""

from __future__ import annotations

import re
import threading
import time
import webbrowser
from collections.abc import Mapping
from functools import partial
from html import escape
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Annotated

import typer

from practiceguides.checking import check_book
from practiceguides.content.layers import Layers
from practiceguides.content.problems import seen_from
from practiceguides.content.rules import check_texts
from practiceguides.reading import current_book

from .build import output_folder, run_build, tell
from .report import fails, report
from .root import book_layers, stop, stop_lacking

_RELOAD = "/~reload"
_SCRIPT_PATH = "/~reload.js"
_SCRIPT = f'new EventSource("{_RELOAD}").onmessage = () => location.reload();'
_NOT_BUILT = """<!doctype html><html lang="en"><meta charset="utf-8"><title>Not built</title>
<body><p>This page is not built. What has to be mended is told where guides serve runs.</p></body>
"""
_ITEM = re.compile(r'<section class="pg-item[^"]*" id="item-([\w-]+)"')
_KEEP_ALIVE = 15
"""Seconds after which a waiting page is told that nothing has happened."""


class Bell:
    """Rings when the book was built again; every open page waits for it."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._count = 0

    def ring(self) -> None:
        """Wake every page that waits."""
        with self._changed:
            self._count += 1
            self._changed.notify_all()

    def wait(self, seconds: float) -> bool:
        """Whether it rang within so many seconds."""
        with self._changed:
            before = self._count
            return self._changed.wait_for(lambda: self._count != before, seconds)


class _Pages(SimpleHTTPRequestHandler):
    """Serves the built folder, for whoever writes the book.

    A page gets a script that waits for the bell, and above each item the name of the text file
    that it comes from.
    """

    protocol_version = "HTTP/1.1"

    def __init__(
        self, *args: object, bell: Bell, files: Mapping[str, Path], **kwargs: object
    ) -> None:
        self.bell, self.files = bell, files
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]

    def do_GET(self) -> None:
        if self.path == _RELOAD:
            self._wait_for_bell()
            return
        if self.path == _SCRIPT_PATH:
            self._send(_SCRIPT, "text/javascript", 200)
            return
        file = Path(self.translate_path(self.path))
        if file.is_dir():
            file /= "index.html"
        if file.suffix == ".html":
            if file.is_file():
                self._send_page(file.read_text(encoding="utf-8"), 200)
            else:
                # A page that is not built yet shows itself once it is.
                self._send_page(_NOT_BUILT, 404)
            return
        super().do_GET()

    def _send_page(self, page: str, status: int) -> None:
        """A page that waits for the bell, names files, and tells why an item fails."""
        page = _ITEM.sub(self._with_file, page)
        page = page.replace("<html", "<html data-served", 1)
        page = page.replace("default-src 'none'", "default-src 'none'; connect-src 'self'", 1)
        page = page.replace("</body>", f'<script src="{_SCRIPT_PATH}"></script></body>')
        self._send(page, "text/html", status)

    def _send(self, text: str, kind: str, status: int) -> None:
        body = text.encode()
        self.send_response(status)
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        self.wfile.write(body)

    def _with_file(self, found: re.Match[str]) -> str:
        file = self.files.get(found[1])
        return (
            f'<p class="pg-small"><code>{escape(str(file))}</code></p>{found[0]}'
            if file
            else found[0]
        )

    def _wait_for_bell(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Connection", "close")
        self.end_headers()
        self.close_connection = True
        try:
            while not self.bell.wait(_KEEP_ALIVE):
                self.wfile.write(b": still waiting\n\n")
            self.wfile.write(b"data: built\n\n")
        except OSError:
            pass  # the page was closed

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - http.server's name
        """Say nothing for each request; what counts is said at each build."""


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
    layers = book_layers(path)
    try:
        from watchfiles import watch
    except ImportError as error:
        stop_lacking(error)
    bell = Bell()
    files: dict[str, Path] = {}
    handler = partial(_Pages, bell=bell, files=files, directory=str(output_folder(layers) / "html"))
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
