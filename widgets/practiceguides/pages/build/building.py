"""Builds a book: executes its notebooks and lets Jupyter Book's Sphinx write the pages.

Everything that Sphinx needs stands in `_config.yml`, so `jupyter-book build`
makes the same pages; this way is faster, and says what is wrong in an author's
words.
"""

from __future__ import annotations

import contextlib
import gc
import io
import re
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from jupyter_book.config import get_final_config
from sphinx.application import Sphinx
from sphinx.errors import SphinxError
from sphinx.util.docutils import docutils_namespace, patch_docutils

from practiceguides.content.book import Book
from practiceguides.content.layers import CONTENTS, SETTINGS
from practiceguides.content.problems import Problem
from practiceguides.content.whole import whole
from practiceguides.pages.shelf import lend
from practiceguides.words import Words

from .execute import Progress, execute
from .joined import join_layers
from .single import FOLDER as SINGLE_FILES

EXTENSION = "practiceguides.pages"
_COLOURS = re.compile(r"\x1b\[[0-9;]*m")


@dataclass
class Outcome:
    """What a build left behind."""

    folder: Path
    """The built book; `first_page` lies in it."""
    problems: list[Problem] = field(default_factory=list)
    """Notebooks that failed; nothing was written then."""
    warnings: list[str] = field(default_factory=list)
    """What Sphinx warned of, a line each."""
    failure: str = ""
    """Why nothing was written, where that is no notebook's fault."""

    @property
    def first_page(self) -> Path:
        """The file to open."""
        return self.folder / "index.html"


def notebooks_of(book: Book) -> list[Path]:
    """The notebooks of the reading order."""
    return [page.file for page in book.pages if page.file.suffix == ".ipynb"]


def build_book(  # noqa: PLR0913 - what a build can be asked for
    book: Book,
    out: Path,
    *,
    single_file: bool = False,
    fresh: bool = False,
    languages: Sequence[tuple[str, str]] = (),
    done: Progress = lambda _: None,
) -> Outcome:
    """Build a book, read and checked already, into `out` / "html".

    `single_file` writes each page once more as one file. `fresh` reads every page
    again, and so warns again of what it warned of before. `languages`: in which the book
    is there, each with the way from these pages to its own. `done` is called with every
    notebook that is finished.
    """
    outcome = Outcome(out / "html")
    cache = out / ".jupyter_cache"
    outcome.problems = execute(notebooks_of(book), cache, book.layers.variable, done)
    if outcome.problems:
        return outcome
    joined = join_layers(book, out)
    said = io.StringIO()
    settings = {
        "practiceguides_single_file": single_file,
        "practiceguides_languages": list(languages),
    }
    try:
        with contextlib.redirect_stdout(io.StringIO()), lend(book), _left_alone():
            _write_pages(joined.folder, outcome.folder, settings, said, fresh=fresh)
    except (SphinxError, OSError, ValueError) as error:
        outcome.failure = joined.told(" ".join(str(error).split()))
    outcome.warnings = list(_warning_lines(joined.told(said.getvalue())))
    return outcome


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
    # Sphinx notes what it has read before it writes: after Ctrl-C it would leave pages out.
    unfinished = folder.parent / ".unfinished"
    again = unfinished.exists()
    config = _settings(root)
    folder.mkdir(parents=True, exist_ok=True)
    unfinished.touch()
    with patch_docutils(None), docutils_namespace():
        Sphinx(
            srcdir=root,
            confdir=None,
            outdir=folder,
            doctreedir=folder.parent / ".doctrees",
            buildername="html",
            confoverrides={**config, **settings},
            status=None,
            warning=said,
            freshenv=fresh,
        ).build(force_all=again)
    unfinished.unlink()


def _settings(root: Path) -> dict[str, Any]:
    """What `_config.yml` says, with Jupyter Book's own settings.

    Raises ValueError where it cannot be used, in words that name the file.
    """
    options = {"latex_individualpages": False, "external_toc_path": str(root / CONTENTS)}
    try:
        config, _ = get_final_config(user_yaml=root / SETTINGS, cli_config=options, sourcedir=root)
    except Exception as error:  # it raises whatever the faulty file leads to
        raise ValueError(f"_config.yml is not as Jupyter Book reads it: {error}") from error
    if EXTENSION not in config["extensions"]:
        raise ValueError(
            f"_config.yml does not load {EXTENSION}. Name it below sphinx, config, extensions."
        )
    return dict(config)


_IN_A_CELL = re.compile(r"(?<=\.ipynb:)(\d+)(\d{4})(?=:)")
"""How myst-nb counts lines: ten thousand for each cell, and those of the cell from 2 on."""


def _warning_lines(text: str) -> Iterator[str]:
    text = _IN_A_CELL.sub(lambda line: f"cell {line[1]}, line {int(line[2]) - 1}", text)
    for line in _COLOURS.sub("", text).splitlines():
        if line.strip():
            yield line.strip()


_UNIX = 3
"""As a zip names the system that it was written on."""


def zip_book(outcome: Outcome, file: Path, words: Words) -> None:
    """Put the built folder into one zip, under one folder of the zip's own name.

    Only what a reader needs: Sphinx's own records stay out. First in the folder is a text that says
    where to begin.
    """
    left_out = {".buildinfo", "objects.inv"}
    said = words("zip_read_me", file=outcome.first_page.name)
    if (outcome.folder / SINGLE_FILES).is_dir():
        said += words("zip_read_me_phone", folder=SINGLE_FILES)
    files = [
        each for each in outcome.folder.rglob("*") if each.is_file() and each.name not in left_out
    ]
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
        named = {each.relative_to(outcome.folder).as_posix(): each for each in files}
        for name in sorted(named):
            put(name, named[name].read_bytes())
