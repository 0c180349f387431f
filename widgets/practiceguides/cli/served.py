"""The built pages as `guides serve` sends them, and those that only it has.

Each page waits for the bell, tells in a panel what is wrong in the book, and names above each item
the text file that it comes from. Nothing but a browser on this computer is answered.
"""

from __future__ import annotations

import hashlib
import io
import json
import os
import re
import socket
import sys
import time
from collections.abc import Collection
from contextlib import closing, suppress
from html import escape
from http.client import HTTPConnection, HTTPException
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, quote, unquote, urlsplit

import typer

from practiceguides.content.problems import shown
from practiceguides.pages.build.publish import Made
from practiceguides.pages.items import inline_json
from practiceguides.pages.look import style_of
from practiceguides.pages.theme.files import static_file

from . import alone
from .live import Live
from .told import told

OWN = Path(__file__).with_name("own_pages")

_BELL = "/~bell"
_BOOK = "/~book"
_TOLD = "/~told"
_FILES = {"/~panel.js": "text/javascript", "/~panel.css": "text/css"}
_KINDS = {".js": "text/javascript", ".css": "text/css"}
_NOT_BUILT = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Not built</title>
<link rel="icon" href="data:,"></head>
<body><main><h1>This page is not there yet</h1><p>It appears here as soon as it is written. Is there
something to be mended first, then this page says so, and so does the window where guides serve
runs.</p></main></body></html>
"""
_FAULTY = b"""HTTP/1.1 500 Internal Server Error\r
Content-Type: text/plain; charset=utf-8\r
Connection: close\r
\r
This page could not be shown. Why, says the window where guides serve runs.
"""
_ITEM = re.compile(r'<section class="pg-item[^"]*" id="item-([\w-]+)"')
_NAME = re.compile(r"[\w-]+(/[\w-]+)?\.(js|css)")
_SOURCES = re.compile(r"((?:script|style)-src) (?!'self')")
_REST = 0.2
"""Seconds before it is asked again who wants an answer, where no file could be opened."""
_KEEP_ALIVE = 15
"""Seconds after which a waiting page is told that nothing has happened."""
_HOST = re.compile(r"(127\.0\.0\.1|localhost|\[::1\])(:\d{1,5})?", re.IGNORECASE)
"""What this computer is called in an address. Whoever owns another name can let it lead here."""
_LONGEST, _MOST = 255, 2000
"""So many bytes a name may have on most disks, and an address here."""
_TRIED = 50
"""So many ports after a taken one are tried."""
_ASKED = 5
"""So many ports are asked whose pages they show. Windows waits at each where nobody answers."""


class Server(ThreadingHTTPServer):
    """Answers this computer alone; raises OSError where another program has the port."""

    daemon_threads = True
    # On Windows this would let two programs have one port.
    allow_reuse_address = os.name != "nt"

    def __init__(self, live: Live, folder: Path, port: int) -> None:
        self.live, self.folder = live, folder
        self.alone = alone.Alone(live)
        super().__init__(("127.0.0.1", port), Pages)

    @property
    def address(self) -> str:
        """Where the book is."""
        return f"http://127.0.0.1:{self.server_address[1]}/"

    def get_request(self) -> tuple[Any, Any]:
        try:
            return super().get_request()
        except OSError:
            # So many files are open that nobody can be answered: it would ask again at once.
            time.sleep(_REST)
            raise

    def handle_error(self, request: Any, client_address: Any) -> None:  # noqa: ARG002 - as asked
        """Say what went wrong with an answer, but not that a browser closed the page early."""
        error = sys.exception()
        if not isinstance(error, ConnectionError):
            told = f"A page could not be shown: {type(error).__name__}: {error}"
            typer.echo(f"{shown(told)}. Save a file to try again.", err=True)
            with suppress(OSError):
                request.sendall(_FAULTY)


def free_port_after(port: int) -> int:
    """The next port that no program has; 0, which takes any, where none is near."""
    for each in range(port + 1, min(port + _TRIED, 65536)):
        with socket.socket() as tried, suppress(OSError):
            tried.bind(("127.0.0.1", each))
            return each
    return 0


def served_at(folder: Path, port: int) -> str:
    """Where the built pages of a folder are served at this port or a near one; empty if nowhere."""
    for each in range(port, min(port + _ASKED, 65536)):
        connection = HTTPConnection("127.0.0.1", each, timeout=0.3)
        with closing(connection), suppress(OSError, HTTPException):
            connection.connect()
            connection.sock.settimeout(5)  # a server that builds answers late
            connection.request("GET", _BOOK)
            if connection.getresponse().read(_MOST) == str(folder).encode():
                return f"http://127.0.0.1:{each}/"
    return ""


class Pages(SimpleHTTPRequestHandler):
    """Answers one browser."""

    protocol_version = "HTTP/1.1"
    # Whoever says nothing for so long is not waited for.
    timeout = 60
    server: Server

    def __init__(self, request: Any, client: Any, server: Server) -> None:
        super().__init__(request, client, server, directory=str(server.folder))

    def parse_request(self) -> bool:
        """Read what is asked for, and refuse it where it came here by a foreign name."""
        if not super().parse_request():
            return False
        hosts = self.headers.get_all("Host", [])
        if len(hosts) != 1 or not _HOST.fullmatch(hosts[0].strip()):
            self.send_error(403, explain=f"Open {self.server.address} instead.")
            return False
        if not _is_path(self.path):
            self.send_error(400, explain="This is no address of a page.")
            return False
        return True

    def translate_path(self, path: str) -> str:
        """The file that a path leads to; one that is not there where it leads out of the book.

        Of a folder its first page.
        """
        asked, folder = super().translate_path(path), self.server.folder
        found = Path(asked)
        # Python tells of a circle of links by a RuntimeError.
        with suppress(OSError, ValueError, RuntimeError):
            is_there = found.is_dir() or (found.is_file() and asked[-1] not in "/\\")
            if is_there and found.resolve().is_relative_to(folder.resolve()):
                return str(found / "index.html" if found.is_dir() else found)
        return str(folder / "~" / f"none{found.suffix}")

    def send_head(self) -> io.BytesIO | None:
        """Send the head of a built file that is no page; gives what is in it."""
        file = Path(self.translate_path(self.path))
        content = self._made(file)
        if content is None:
            self.send_error(404)
            return None
        mark = f'"{_hash(content)}"'
        is_known = self.headers.get("If-None-Match") == mark
        self.send_response(304 if is_known else 200)
        self.send_header("ETag", mark)
        self.send_header("Cache-Control", "no-cache")
        if not is_known:
            self.send_header("Content-Type", self.guess_type(str(file)))
            self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        return None if is_known else io.BytesIO(content)

    def _made(self, file: Path) -> bytes | None:
        """What is in a built file; None where it is not there, or was not made so by our builds."""
        folder, live = self.server.folder, self.server.live
        if not (file.is_relative_to(folder) and file.is_file()):
            return None
        name = file.relative_to(folder).as_posix()
        content = _read_as(file, live.offered(name))
        if content is None and live.ask_again():
            content = _read_as(file, live.offered(name))
        return content

    def end_headers(self) -> None:
        # A page from elsewhere may load a script from any address, and so read what it holds.
        self.send_header("Cross-Origin-Resource-Policy", "same-origin")
        self.send_header("X-Content-Type-Options", "nosniff")
        self.send_header("X-Frame-Options", "SAMEORIGIN")
        super().end_headers()

    def do_GET(self) -> None:
        asked = urlsplit(self.path)
        if asked.path == _BELL:
            self._wait_for_bell()
        elif asked.path in _FILES:
            text = (OWN / asked.path[2:]).read_text(encoding="utf-8")
            self._send(text, _FILES[asked.path])
        elif asked.path == _TOLD:
            page = parse_qs(asked.query).get("page", [""])[0]
            if _is_path(page):
                self._send(json.dumps(self._page(page)[2]), "application/json")
            else:
                self.send_error(400)
        elif asked.path == _BOOK:
            self._send(str(self.server.folder), "text/plain")
        elif asked.path == alone.LOOK:
            self._send(style_of(self.server.live.seen.book.look), _KINDS[".css"])
        elif asked.path.startswith(alone.STATIC):
            self._send_static(asked.path.removeprefix(alone.STATIC))
        elif (found := self._page(self.path))[0] is not None:
            self._send_page(*found)
        else:
            super().do_GET()

    def _page(self, path: str) -> tuple[str | None, int, dict[str, Any]]:
        """The page at a path, its status, and what it tells; None where the path is no page."""
        asked = urlsplit(path)
        live = self.server.live
        if asked.path == alone.ITEMS:
            drawn, what = self.server.alone.items(), "list"
        elif asked.path.startswith(alone.ITEM):
            form = parse_qs(asked.query, keep_blank_values=True).get("paper", [None])[0]
            name = unquote(asked.path.removeprefix(alone.ITEM))
            drawn = self.server.alone.item(name, "paper" if form == "" else form)
            what = "exercise or story"
        elif asked.path.startswith(alone.VOICE):
            drawn = self.server.alone.voice(unquote(asked.path.removeprefix(alone.VOICE)))
            what = "voice"
        else:
            return self._built_page(asked.path)
        data = told(live.status, live.seen, drawn.here, what=what, stale=drawn.stale)
        data |= {"stamp": _hash(drawn.html), "hears": ["read", "problems"]}
        return drawn.html, drawn.status, data

    def _built_page(self, path: str) -> tuple[str | None, int, dict[str, Any]]:
        file = Path(self.translate_path(path))
        # Before the first build even the folder is not there.
        if not path.strip("/"):
            file = self.server.folder / "index.html"
        if file.suffix != ".html":
            return None, 404, {}
        live, folder = self.server.live, self.server.folder
        docname = ""
        if file.is_relative_to(folder):
            docname = file.relative_to(folder).with_suffix("").as_posix()
        # A page that is not built yet shows itself once it is.
        made = self._made(file)
        is_there = made is not None
        here = live.seen.on_page(docname)
        data = told(live.status, live.seen, here, what="page" if is_there else "")
        html = _NOT_BUILT if made is None else made.decode(errors="replace")
        data["stamp"] = _hash(html, *live.looks(_KINDS))
        data["hears"] = ["built", "problems"]
        return html, 200 if is_there else 404, data

    def _send_page(self, page: str | None, status: int, data: dict[str, Any]) -> None:
        """A page that waits for the bell, tells problems and files, and why an item fails."""
        page = _ITEM.sub(self._with_file, page or "") if "built" in data["hears"] else page or ""
        page = page.replace("<html", "<html data-served", 1)
        head, body, rest = page.partition("<body")
        # What this server adds is a file of its own; the scripts of the page itself need no more.
        head = _SOURCES.sub(r"\1 'self' ", head)
        head = head.replace("default-src 'none'", "default-src 'none'; connect-src 'self'", 1)
        head = head.replace("</head>", '<link rel="stylesheet" href="/~panel.css">\n</head>', 1)
        own = (
            f'<script type="application/json" id="served-told">{inline_json(data)}</script>'
            '<script src="/~panel.js"></script></body>'
        )
        before, end, after = rest.rpartition("</body>")
        page = f"{head}{body}{before}{own}{after}" if end else f"{head}{body}{rest}{own}"
        self._send(page, "text/html", status)

    def _send_static(self, name: str) -> None:
        file = static_file(name)
        if _NAME.fullmatch(name) and file.is_file():
            self._send(file.read_text(encoding="utf-8"), _KINDS[file.suffix])
        else:
            self.send_error(404)

    def _send(self, text: str, kind: str, status: int = 200) -> None:
        body = _bytes(text)
        self.send_response(status)
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        self.wfile.write(body)

    def _with_file(self, found: re.Match[str]) -> str:
        seen = self.server.live.seen
        file = seen.files.get(found[1])
        if file is None:
            return found[0]
        name = escape(seen.whose(file))
        link = f'<a href="{alone.item_address(quote(found[1]))}"><code>{name}</code></a>'
        return f'<p class="pg-small">{link}</p>{found[0]}'

    def _wait_for_bell(self) -> None:
        bell = self.server.live.bell
        count = bell.count  # Counted before the page is answered, so that no ring is missed.
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Connection", "close")
        self.end_headers()
        self.close_connection = True
        try:
            while True:
                rings = bell.wait(count, _KEEP_ALIVE)
                count += len(rings)
                events = "".join(f"event: {kind}\ndata: {count}\n\n" for kind in rings)
                self.wfile.write((events or ": still waiting\n\n").encode())
        except OSError:
            pass  # the page was closed

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - http.server's name
        """Say nothing for each request; what counts is said at each build."""


def _read_as(file: Path, offered: Collection[Made]) -> bytes | None:
    """What is in a file, where it is one of those that are offered."""
    with suppress(OSError):
        if offered and file.is_file():
            with file.open("rb") as opened:
                content = opened.read(max(each.size for each in offered) + 1)
            return content if Made.of(content) in offered else None
    return None


def _is_path(asked: str) -> bool:
    """Whether this is a path on this server, which a file can have."""
    try:
        # As http.server reads it; what is no letter no disk has in a name.
        names = unquote(urlsplit(asked).path, errors="surrogatepass").encode().split(b"/")
    except ValueError:
        return False
    is_name = [len(name) <= _LONGEST and b"\0" not in name for name in names]
    return asked.startswith("/") and all(is_name) and len(asked) < _MOST


def _bytes(text: str) -> bytes:
    """A text as it is sent: the name of a file may hold what is no letter."""
    return text.encode(errors="backslashreplace")


def _hash(*texts: str | bytes) -> str:
    found = hashlib.blake2b(digest_size=16)
    for each in texts:
        found.update(_bytes(each) if isinstance(each, str) else each)
    return found.hexdigest()
