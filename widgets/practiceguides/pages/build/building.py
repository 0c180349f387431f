"""Builds a book: executes its notebooks and lets Jupyter Book's Sphinx write the pages.

Everything that Sphinx needs stands in `_config.yml`, so `jupyter-book build`
makes the same pages; this way is faster, and says what is wrong in an author's
words.
"""

from __future__ import annotations

import contextlib
import gc
import importlib.util
import io
import logging
import os
import re
import shutil
import warnings
import zipfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any

from docutils import nodes
from jupyter_book.config import get_final_config
from nbformat.warnings import DuplicateCellId
from sphinx.application import Sphinx
from sphinx.errors import SphinxError
from sphinx.util.docutils import docutils_namespace, patch_docutils
from sqlalchemy.exc import DBAPIError

from practiceguides.content.book import Book
from practiceguides.content.layers import CONTENTS, EDITION, SETTINGS, TEXTS, Layers
from practiceguides.content.problems import Problem
from practiceguides.content.rules import line_in_settings
from practiceguides.content.whole import FULL, clear, whole
from practiceguides.content.workplace import PAGES, workplace
from practiceguides.pages.shelf import lend
from practiceguides.words import Words

from .execute import Progress, execute
from .joined import join_layers
from .publish import Made, files_in, made_in, mend, publish
from .single import FOLDER as SINGLE_FILES

EXTENSION = "practiceguides.pages"
CACHE = ".jupyter_cache"
"""In the workplace of a build: the outputs of cells, as myst-nb calls the folder."""
DOCTREES = "doctrees"
"""There too: what Sphinx has read."""
UNFINISHED = "unfinished"
"""There too, while pages are being made; what stays says that this did not come to its end."""
CUT_OFF = "cut-off"
"""The same of the outputs of cells."""
_SILENT: Mapping[type[BaseException], str] = {
    MemoryError: "there is too little memory. Close other programs, then build again."
}
"""What is said of an error that has no words of its own."""
_COLOURS = re.compile(r"\x1b\[[0-9;]*m")


@dataclass
class Outcome:
    """What a build left behind."""

    folder: Path
    """The built book, where readers have it; `first_page` lies in it."""
    pages: Path
    """What was made of it, which nobody reads there."""
    problems: list[Problem] = field(default_factory=list)
    """Notebooks that failed; no page was made then."""
    warnings: list[str] = field(default_factory=list)
    """What Sphinx warned of, a line each."""
    failure: str = ""
    """Why `folder` is as it was, where that is no notebook's fault."""
    others: Mapping[str, Outcome] = field(default_factory=dict)
    """Further pages that were handed out with these, each below its name."""

    @property
    def is_made(self) -> bool:
        """Whether the pages are there, and may take the place of the old ones."""
        return not (self.problems or self.failure)

    def hand_out(self, others: Mapping[str, Outcome] = MappingProxyType({})) -> None:
        """Let the pages that were made take the place of those that readers have.

        `others`: further pages, each below its name. Where anything failed, all stays as it was.
        """
        self.others = others
        if all(each.is_made for each in (self, *others.values())):
            try:
                publish(self.made, self.folder)
            except OSError as error:
                self.failure = why(error)

    @property
    def made(self) -> dict[str, Path]:
        """The folders that hold all pages as they were made, each by its name in `folder`."""
        return {"": self.pages, **{name: each.pages for name, each in self.others.items()}}

    def as_made(self) -> dict[str, Made]:
        """All its files by their names, each as it was made."""
        return made_in(self.made)

    @property
    def first_page(self) -> Path:
        """The file to open."""
        return self.folder / "index.html"


class SettingsError(Exception):
    """`_config.yml` cannot be used; says why."""


class PageError(Exception):
    """A page is more than the programs can read that read it for us; says which, and why."""


def notebooks_of(book: Book) -> list[Path]:
    """The notebooks of the reading order."""
    return [page.file for page in book.pages if page.file.suffix == ".ipynb"]


def make_pages(  # noqa: PLR0913 - what a build can be asked for
    book: Book,
    out: Path,
    *,
    single_file: bool = False,
    fresh: bool = False,
    languages: Sequence[tuple[str, str]] = (),
    done: Progress = lambda _: None,
) -> Outcome:
    """Make the pages of a book, read and checked already, in the build folder `out`.

    Nobody has them before `Outcome.hand_out`. `single_file` writes each page once more as one file.
    `fresh` reads every page again, and so warns again of what it warned of before. `languages`: in
    which the book is there, each with the way from these pages to its own. `done` is called with
    every notebook that is finished.
    """
    if failure := _no_path(book.layers):
        return Outcome(out / "html", out, failure=failure)
    work = workplace(out)
    outcome = Outcome(out / "html", work / PAGES)
    mend(outcome.folder)
    is_further = (work / DOCTREES).is_dir() and not (work / UNFINISHED).exists()
    said = io.StringIO()
    settings: dict[str, Any] = {
        "practiceguides_single_file": single_file,
        "practiceguides_languages": list(languages),
    }
    told: Callable[[str], str] = str
    try:
        joined = join_layers(book, work)
        told = joined.told
        config = _settings(joined.folder, said)
        with _until_made(work, outcome.folder), warnings.catch_warnings():
            # Of cells with one id nbformat gives all but the first another, and no page shows ids.
            warnings.simplefilter("ignore", DuplicateCellId)
            outcome.problems = execute(notebooks_of(book), work / CACHE, book.layers.variable, done)
            if outcome.problems:
                return outcome
            with contextlib.redirect_stdout(io.StringIO()), lend(book), _left_alone():
                _write_pages(joined.folder, outcome.pages, config | settings, said, fresh=fresh)
    except (SphinxError, OSError, SettingsError, PageError, DBAPIError, RuntimeError) as error:
        causes = [*_causes(error)]
        kept = next((each for each in causes if isinstance(each, DBAPIError)), None)
        unwritten = next((each for each in causes if isinstance(each, OSError)), None)
        if kept:
            outcome.failure = (
                f"the outputs of cells cannot be kept: {kept.orig}. Make room on the disk, or "
                f"delete the folder {work / CACHE}; then build again."
            )
        elif unwritten:
            outcome.failure = told(why(unwritten))
        elif isinstance(error, RuntimeError):
            # Of jupyter-cache and of the kernel, which do not say what they lacked.
            outcome.failure = (
                f"the cells of notebooks could not be run ({' '.join(str(error).split())[:200]})."
                " Make room on the disk, close other programs, and build again."
            )
        elif is_further and not isinstance(error, SettingsError):
            # What an earlier build left may be damaged: this one begins from nothing.
            return make_pages(
                book, out, single_file=single_file, fresh=fresh, languages=languages, done=done
            )
        else:
            # Sphinx names its own function first, which says nothing to an author.
            cause = getattr(error, "orig_exc", None) or error
            # A MemoryError has no words of its own, and without any nothing would have failed.
            outcome.failure = told(
                " ".join(str(cause).split()) or _SILENT.get(type(cause), repr(cause))
            )
    outcome.warnings = [
        _where_written(line, book) for line in _warning_lines(told(said.getvalue()))
    ]
    return outcome


def _no_path(layers: Layers) -> str:
    """Why nothing can be built of a folder, and what to do; empty where it can."""
    parting = next((each for each in layers.all if os.pathsep in str(each)), None)
    if parting is None:
        return ""
    return (
        f"the name of a folder has '{os.pathsep}' in it, which a program that builds takes for"
        f" something else: {parting}. Give the folder another name."
    )


@contextlib.contextmanager
def _until_made(work: Path, built: Path) -> Iterator[None]:
    """Note that pages are being made; where that did not come to its end, begin from nothing.

    What was half written then would be taken for whole: pages, what Sphinx has read, the pictures
    of cells. Outputs of cells are kept by themselves. Whoever deletes the book that was `built`
    means to begin anew, too.
    """
    is_whole = built.exists() and not (work / UNFINISHED).exists()
    for folder in () if is_whole else (PAGES, DOCTREES, "jupyter_execute"):
        shutil.rmtree(work / folder, ignore_errors=True)
    if (work / CUT_OFF).exists():
        shutil.rmtree(work / CACHE, ignore_errors=True)
    work.mkdir(parents=True, exist_ok=True)
    for mark in (UNFINISHED, CUT_OFF):
        (work / mark).touch()
    try:
        yield
    finally:
        # Also after Ctrl-C: what has run need not run again.
        (work / CUT_OFF).unlink()
    (work / UNFINISHED).unlink()


@contextlib.contextmanager
def _left_alone() -> Iterator[None]:
    """What lives already, the book above all, is not looked through for cycles meanwhile.

    sphinx-external-toc looks through all objects at each start of Sphinx: without this a page
    of the whole book comes a fifth of a second later.
    """
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()


def _write_pages(
    root: Path, folder: Path, settings: Mapping[str, object], said: io.StringIO, *, fresh: bool
) -> None:
    """Run Sphinx as `jupyter-book build` does, without its messages."""
    folder.mkdir(parents=True, exist_ok=True)
    with patch_docutils(None), docutils_namespace():
        app = Sphinx(
            srcdir=root,
            confdir=None,
            outdir=folder,
            doctreedir=folder.parent / DOCTREES,
            buildername="html",
            confoverrides=dict(settings),
            status=None,
            warning=said,
            freshenv=fresh,
        )
        with _all_written(), _page_named(app):
            app.build()


@contextlib.contextmanager
def _page_named(app: Sphinx) -> Iterator[None]:
    """Say which page it was where Sphinx, MyST or docutils stop at one without a word on it.

    Raises PageError: whatever a page leads to in them is no fault of ours, and has to be found.
    """
    last = ""

    def remember(_app: Sphinx, of: nodes.document | str, name: object) -> None:
        nonlocal last
        # `source-read` tells the name first, `doctree-resolved` behind the page.
        last = of if isinstance(of, str) else str(name)

    app.connect("source-read", remember)
    app.connect("doctree-resolved", remember)
    try:
        yield
    except (SphinxError, OSError, DBAPIError):
        raise
    except Exception as error:
        place = f"{app.env.doc2path(last)}: " if last else ""
        match error:
            case RecursionError():
                said = "too much stands inside each other on this page"
            case MemoryError():
                said = "this page needs more memory than there is"
            case _:
                said = f"this page cannot be read ({type(error).__name__}: {error})"
        raise PageError(f"{place}{said[:300]}. Take back what you changed there last.") from error


@contextlib.contextmanager
def _all_written() -> Iterator[None]:
    """Raise the OSError of a file that could not be written: Sphinx warns of it, and goes on."""
    met: list[OSError] = []

    class Listener(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            errors = (each for each in record.args or () if isinstance(each, OSError))
            # A picture that is not there is told as a warning, and no page suffers.
            met.extend(each for each in errors if not isinstance(each, FileNotFoundError))

    listener, logger = Listener(), logging.getLogger("sphinx")
    logger.addHandler(listener)
    try:
        yield
    finally:
        logger.removeHandler(listener)
    if met:
        raise met[0]


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    """An error, and those that it came from."""
    while error:
        yield error
        error = error.__cause__ or getattr(error, "orig_exc", None)


def why(error: OSError) -> str:
    """Why files could not be written, and what to do."""
    name = f"{error.filename}: " if error.filename else ""
    if error.errno in FULL:
        return f"{name}the disk is full. Make room, then build again."
    if isinstance(error, PermissionError):
        return f"{name}you have no right to it. Give yourself the right to write there."
    if isinstance(error, FileNotFoundError):
        return f"{name}it is there no more. Build again."
    return f"{name}{error.strerror or error}"


def _settings(root: Path, said: io.StringIO) -> dict[str, Any]:
    """What `_config.yml` says, with Jupyter Book's own settings; what it warns of goes to `said`.

    Raises SettingsError where it cannot be used, in words that name the file.
    """
    options = {
        "latex_individualpages": False,
        "external_toc_path": str(root / CONTENTS),
        # An edition that lies in the same folder is another book.
        "include_patterns": [f"{TEXTS}/**"],
    }
    try:
        with contextlib.redirect_stdout(said):
            file = root / SETTINGS
            config, _ = get_final_config(user_yaml=file, cli_config=options, sourcedir=root)
    except Exception as error:  # it raises whatever the faulty file leads to
        raise SettingsError(f"_config.yml is not as Jupyter Book reads it: {error}") from error
    if EXTENSION not in config["extensions"]:
        raise SettingsError(
            f"_config.yml does not load {EXTENSION}. Name it below sphinx, config, extensions."
        )
    for name in map(str, config["extensions"]):
        if not _is_installed(name):
            lines = file.read_text(encoding="utf-8").splitlines()
            line = next((at for at, each in enumerate(lines, 1) if name in each), 1)
            raise SettingsError(
                f"_config.yml:{line}: it loads {name}, which is not installed. Is it spelt right?"
            )
    return dict(config)


def _is_installed(module: str) -> bool:
    try:
        return importlib.util.find_spec(module) is not None
    except (ImportError, ValueError):  # of what it lies in
        return False


_IN_A_CELL = re.compile(r"(?<=\.ipynb:)(\d+)(\d{4})(?=:)")
"""How myst-nb counts lines: ten thousand for each cell, and those of the cell from 2 on."""


def _warning_lines(text: str) -> Iterator[str]:
    text = _IN_A_CELL.sub(lambda line: f"cell {line[1]}, line {int(line[2]) - 1}", text)
    for line in _COLOURS.sub("", text).splitlines():
        if line.strip(" ="):  # Jupyter Book draws lines around what it says
            yield line.strip()


_PLACE = re.compile(r"(?P<file>.+?):(?:cell (?P<cell>\d+), line )?(?P<line>\d+)(?=:)")


def _where_written(warning: str, book: Book) -> str:
    """A warning of our first page, told in `edition.yaml` where its line comes from there."""
    if not (book.layers.is_edition and (place := _PLACE.match(warning))):
        return warning
    file, cell = book.layers.top / place["file"], int(place["cell"] or 0)
    line = line_in_settings(book, file, cell, int(place["line"]))
    return f"{EDITION}:{line}{warning[place.end() :]}" if line else warning


_UNIX = 3
"""As a zip names the system that it was written on."""


def zip_book(outcome: Outcome, file: Path, words: Words) -> None:
    """Put all that was handed out into one zip, under one folder of the zip's own name.

    First in the folder is a text that says where to begin.
    """
    said = words("zip_read_me", file=outcome.first_page.name)
    if (outcome.pages / SINGLE_FILES).is_dir():
        said += words("zip_read_me_phone", folder=SINGLE_FILES)
    clear(file.parent)
    with whole(file) as beside, zipfile.ZipFile(beside, "w") as archive:

        def put(name: str, content: bytes) -> None:
            # Without the time, the rights and the system, so that the same pages are the same zip.
            entry = zipfile.ZipInfo(f"{file.stem}/{name}")
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system, entry.external_attr = _UNIX, 0o100644 << 16
            archive.writestr(entry, content, compresslevel=9)

        # With its mark and these line ends every old editor shows it right.
        lines = "".join(f"{line}\r\n" for line in said.splitlines())
        put(words["zip_read_me_name"], lines.encode("utf-8-sig"))
        # As they were made: whoever may write in the folder of readers can change them there.
        named = files_in(outcome.made)
        for name in sorted(named):
            put(name, named[name].read_bytes())
