"""`guides serve`: the book in a browser, built again at every save."""

from __future__ import annotations

import threading
import time
import webbrowser
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Annotated

import typer

from practiceguides.content.rules import check as check_book
from practiceguides.reading import read_book

from .build import output_folder, run_build, tell
from .report import fails, report
from .root import book_root, stop, stop_lacking

_RELOAD = "/~reload"
_SCRIPT = f'<script>new EventSource("{_RELOAD}").onmessage=()=>location.reload()</script>'
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
    """Serves the built folder; a page gets one line of script that waits for the bell."""

    protocol_version = "HTTP/1.1"

    def __init__(self, *args: object, bell: Bell, **kwargs: object) -> None:
        self.bell = bell
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]

    def do_GET(self) -> None:
        if self.path == _RELOAD:
            self._wait_for_bell()
            return
        file = Path(self.translate_path(self.path))
        if file.is_dir():
            file /= "index.html"
        if file.suffix == ".html" and file.is_file():
            self._send_page(file)
            return
        super().do_GET()

    def _send_page(self, file: Path) -> None:
        page = file.read_text(encoding="utf-8").replace("</body>", f"{_SCRIPT}</body>")
        body = page.encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        self.wfile.write(body)

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
    root = book_root(path)
    try:
        from watchfiles import watch
    except ImportError as error:
        stop_lacking(error)
    out = output_folder(root)
    bell = Bell()
    handler = partial(_Pages, bell=bell, directory=str(out / "html"))
    try:
        server = ThreadingHTTPServer(("127.0.0.1", port), handler)
    except OSError:
        stop(f"The port {port} is taken. Choose another: guides serve --port 0")
    _rebuild(root, out)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    address = f"http://127.0.0.1:{server.server_address[1]}/"
    typer.echo(f"The book is at {address}  Save a file to see it change; Ctrl-C stops.")
    if open_:
        webbrowser.open(address)
    watched = [root / "book", root / "_toc.yml", root / "_config.yml"]
    for _ in watch(*watched, debounce=100, step=20, raise_interrupt=True):
        if _rebuild(root, out):
            bell.ring()


def _rebuild(root: Path, out: Path) -> bool:
    """Check and build; while the text has errors the last good build stays."""
    began = time.monotonic()
    book = read_book(root)
    problems = check_book(book)
    report(problems, root)
    if fails(problems, strict=False):
        typer.echo("Not built: mend the errors above and save again.", err=True)
        return False
    built = tell(run_build(book, out, single_file=False), root)
    if built:
        typer.echo(f"Built in {time.monotonic() - began:.1f} s.")
    return built
