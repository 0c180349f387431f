"""The built pages as `guides serve` sends them: each loads itself again when the bell rings."""

from __future__ import annotations

import re
import threading
from collections.abc import Mapping
from html import escape
from http.server import SimpleHTTPRequestHandler
from pathlib import Path

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

    @property
    def count(self) -> int:
        """How often it has rung."""
        return self._count

    def wait(self, count: int, seconds: float) -> bool:
        """Whether it has rung more often than `count` times, or does so within so many seconds."""
        with self._changed:
            return self._changed.wait_for(lambda: self._count != count, seconds)


class Pages(SimpleHTTPRequestHandler):
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
        count = self.bell.count  # Counted before the page is answered, so that no ring is missed.
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Connection", "close")
        self.end_headers()
        self.close_connection = True
        try:
            while not self.bell.wait(count, _KEEP_ALIVE):
                self.wfile.write(b": still waiting\n\n")
            self.wfile.write(b"data: built\n\n")
        except OSError:
            pass  # the page was closed

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - http.server's name
        """Say nothing for each request; what counts is said at each build."""
