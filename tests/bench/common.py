"""What the measurements share: a row of the table, clean copies, commands, servers, a browser."""

from __future__ import annotations

import gzip
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from tests.tools import browser_path

ROOT = Path(__file__).parents[2]
BUILD = ROOT / "_build"
WORK = Path(tempfile.gettempdir()) / "practiceguides-bench" / "work"
"""Not below the book, which would read it, nor in a hidden folder, which Voila does not serve."""
CHAPTER = "book/identification/06-seeing-asking-listening"
"""The page that is measured: more than five exercises and a scenario."""
BOOK = ("book", "_config.yml", "_toc.yml")
"""What makes the book."""
SLOWER = 1.1
"""From this ratio on a step is called slower."""


@dataclass(frozen=True)
class Row:
    """One measurement beside its budget and its peer."""

    what: str
    ours: float
    budget: float | None
    unit: str
    peer: str = ""
    """Name and version of what was measured in the same run, or why there is none."""
    theirs: float | None = None

    def line(self, last: float | None = None) -> str:
        """The row in Markdown, beside the figure of the last run."""
        ours = self._said(self.ours)
        if self.budget is not None and self.ours > self.budget:
            ours += " **over**"
        before = "" if last is None else self._said(last)
        if last is not None and self.ours > SLOWER * last:
            before += " **slower now**"
        peer, ratio = self.peer or "none", ""
        if self.theirs is not None:
            peer = f"{self._said(self.theirs)} ({self.peer})"
            ratio = f"{self.ours / self.theirs:.2g}"
        budget = "" if self.budget is None else self._said(self.budget)
        return f"| {self.what} | {ours} | {budget} | {before} | {peer} | {ratio} |"

    def _said(self, value: float) -> str:
        # Three figures are more than a busy machine can promise.
        return f"{value:.3g} {self.unit}".strip()


def fresh(name: str) -> Path:
    """An empty folder for one measurement."""
    folder = WORK / name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


@dataclass(frozen=True)
class Tree:
    """A checkout of the project: its commands and its book are measured."""

    root: Path
    name: str

    def fresh(self, name: str) -> Path:
        """An empty folder for one measurement of this tree."""
        return fresh(f"{self.name}-{name}")

    def copy_of_book(self, name: str) -> Path:
        """The real book in a folder of its own, never built."""
        folder = self.fresh(name)
        for part in BOOK:
            source = self.root / part
            if source.is_dir():
                leave = shutil.ignore_patterns("_build", ".ipynb_checkpoints", "jupyter_execute")
                shutil.copytree(source, folder / part, ignore=leave)
            else:
                shutil.copy(source, folder / part)
        return folder

    def tool(self, name: str) -> str:
        """A command as `make book` installs it.

        The environment of the tests holds JupyterLab too, and with it a package that makes every
        program that reads notebooks a second slower, ours and the peer.
        """
        scripts = virtual_environment(f"book-{self.name}", "--editable", f"{self.root}[book]")
        return str(scripts / name)


OURS = Tree(ROOT, "ours")


def environment() -> dict[str, str]:
    """Nothing of the caller's but the search path: no setting and no cache of theirs counts."""
    home = WORK / "home"
    home.mkdir(parents=True, exist_ok=True)
    return {"HOME": str(home), "PATH": os.environ["PATH"], "LANG": "C.UTF-8"}


def virtual_environment(name: str, *packages: str) -> Path:
    """The folder of the commands of a virtual environment with these packages, made once.

    Raises SubprocessError or OSError where they do not install.
    """
    folder = WORK.parent / f"venv-{name}"
    scripts = folder / ("Scripts" if sys.platform == "win32" else "bin")
    done = folder / "installed"
    if not done.exists():
        subprocess.run([sys.executable, "-m", "venv", "--clear", str(folder)], check=True)
        install = ["-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
        python = str(scripts / "python")
        subprocess.run([python, *install, *packages], check=True, timeout=600)
        done.touch()
    return scripts


def run(command: list[str], folder: Path, more: Mapping[str, str] = {}) -> float:
    """Run a command to its end; returns the seconds it took, and stops the bench if it fails.

    `more` stands in its environment besides.
    """
    began = time.perf_counter()
    done = subprocess.run(
        command,
        cwd=folder,
        env={**environment(), **more},
        check=False,
        capture_output=True,
        text=True,
    )
    seconds = time.perf_counter() - began
    if done.returncode:
        sys.exit(f"{' '.join(command)} failed:\n{done.stdout[-2000:]}\n{done.stderr[-2000:]}")
    return seconds


@contextmanager
def running(
    command: list[str], folder: Path, more: Mapping[str, str] = {}
) -> Iterator[subprocess.Popen[str]]:
    """A program that serves, for as long as the block lasts; its output is one stream."""
    process = subprocess.Popen(
        command,
        cwd=folder,
        env={**environment(), **more, "PYTHONUNBUFFERED": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    try:
        yield process
    finally:
        process.terminate()
        process.communicate(timeout=10)


def free_port() -> int:
    """A port that nothing listens on, for servers that do not say which they took."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port


@dataclass
class Served:
    """A folder on loopback and what was taken from it."""

    address: str
    sizes: list[tuple[str, int]] = field(default_factory=list)
    """The file of each answer, and the bytes of its body as it was sent."""


class _Gzipped(SimpleHTTPRequestHandler):
    """Sends files as a common web server does: compressed where that makes them smaller."""

    protocol_version = "HTTP/1.1"

    def __init__(self, *args: object, sizes: list[tuple[str, int]], **kwargs: object) -> None:
        self.sizes = sizes
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]

    def do_GET(self) -> None:
        file = Path(self.translate_path(self.path))
        if not file.is_file():
            self.send_error(404)
            return
        plain = file.read_bytes()
        packed = gzip.compress(plain, compresslevel=6)
        body = min(plain, packed, key=len)
        self.sizes.append((file.name, len(body)))
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(file)))
        self.send_header("Content-Length", str(len(body)))
        if body is packed:
            self.send_header("Content-Encoding", "gzip")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - http.server's name
        """Say nothing: the table is all that is printed."""


@contextmanager
def served(folder: Path) -> Iterator[Served]:
    """Serve a built book on loopback."""
    sizes: list[tuple[str, int]] = []
    handler = partial(_Gzipped, sizes=sizes, directory=str(folder))
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield Served(f"http://127.0.0.1:{server.server_address[1]}", sizes)
    finally:
        server.shutdown()
        server.server_close()


@contextmanager
def chromium() -> Iterator[Browser]:
    """The Chromium of this machine; ends the bench where there is none."""
    path = browser_path()
    if path is None:
        sys.exit("The bench needs Chromium.")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        try:
            yield browser
        finally:
            browser.close()


def built_book() -> Path:
    """The pages of the real book, built once in a bench."""
    if not _pages:
        folder = OURS.copy_of_book("book")
        run([OURS.tool("guides"), "build"], folder)
        _pages.append(folder / "_build" / "html")
    return _pages[0]


_pages: list[Path] = []
