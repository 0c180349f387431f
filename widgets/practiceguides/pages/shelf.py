"""The book that a Sphinx build is about: read once, and watched for changes."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from pathlib import Path
from typing import Any, cast

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.errors import ConfigError
from sphinx.util import logging

from practiceguides.checking import check_book
from practiceguides.content.book import Book
from practiceguides.content.layers import TEXTS, Layers
from practiceguides.content.problems import Level
from practiceguides.content.rules import language_has_words
from practiceguides.content.source import hash_of
from practiceguides.reading import current_book

logger = logging.getLogger(__name__)

_LENT: ContextVar[Book | None] = ContextVar("lent", default=None)


@contextmanager
def lend(book: Book) -> Iterator[None]:
    """Let the builds inside use a book that was read and checked already."""
    token = _LENT.set(book)
    try:
        yield
    finally:
        _LENT.reset(token)


def _open_shelf(app: Sphinx) -> None:
    """Take the book that was lent; else read it and say what is wrong in it."""
    book = _LENT.get()
    if book is None:
        book = current_book(Layers((Path(app.srcdir),)))
        for each in check_book(book):
            if each.level >= Level.WARNING:
                logger.warning(
                    "%s", each.text(book.layers.top), type="practiceguides", subtype=each.code
                )
    for each in language_has_words(book):
        raise ConfigError(each.text(book.layers.top))
    app.practiceguides_shelf = book  # type: ignore[attr-defined]
    # Many pages depend on the same files: each is read once a build.
    known = {str(file): held for file, held in book.stamp.items()}
    app.practiceguides_stamps = known  # type: ignore[attr-defined]


def book_of(app: Sphinx) -> Book:
    """The book that this build reads."""
    return cast("Book", app.practiceguides_shelf)  # type: ignore[attr-defined]


def warn(told: str, name: str, location: Any, subtype: str) -> None:
    """Say what a page names wrongly; `told` has a `%r` for the name."""
    logger.warning(told, name, location=location, type="practiceguides", subtype=subtype)


def depends_on(env: BuildEnvironment, *files: Path) -> None:
    """Let the page that is being read go stale when one of these files changes."""
    for file in files:
        env.note_dependency(str(file))


def stamp(app: Sphinx, files: Iterable[str]) -> str:
    """What these files held when they were read for this build, as a short hash."""
    known: dict[str, str] = app.practiceguides_stamps  # type: ignore[attr-defined]
    told = (
        f"{file} {known[file] if file in known else known.setdefault(file, hash_of(Path(file)))}"
        for file in sorted(files)
    )
    return hashlib.blake2b("\n".join(told).encode(), digest_size=16).hexdigest()


_READ = "practiceguides_read"
"""Where a page's metadata, which Sphinx keeps with the page, says what it was read from."""


def _remember(app: Sphinx, _doctree: nodes.document) -> None:
    """Note what the page that was read, and each file that it depends on, held."""
    env = app.env
    env.metadata[env.docname][_READ] = stamp(app, _sources(env, env.docname))


def _with_other_content(app: Sphinx, env: BuildEnvironment, *_groups: set[str]) -> list[str]:
    """The pages that were read from something else: Sphinx itself looks at dates alone."""
    return [
        docname
        for docname in env.found_docs
        if (read := env.metadata[docname].get(_READ)) and read != stamp(app, _sources(env, docname))
    ]


def _sources(env: BuildEnvironment, docname: str) -> list[str]:
    """The file of a page, and all that it depends on."""
    names = (env.doc2path(docname), *env.dependencies[docname])
    return [os.path.join(env.srcdir, name) for name in names]  # noqa: PTH118 - thousands of names


def setup_shelf(app: Sphinx) -> None:
    """Open the book before anything is read, and let content decide what is read again."""
    app.connect("builder-inited", _open_shelf)
    app.connect("doctree-read", _remember)
    app.connect("env-get-outdated", _with_other_content)


def list_files(book: Book, name: str) -> list[Path]:
    """The files called `name` that were read; where there is none, the one that may be written."""
    found = [file for file in book.files if file.name == name]
    return found or [book.layers.path(f"{TEXTS}/{name}")]


def shared_files(book: Book) -> list[Path]:
    """Files that every page with items or facts depends on; stories name answers for a country."""
    names = {"facts.yaml", "voices.yaml", "misconceptions.yaml", "references.bib", "country.yaml"}
    read = [file for file in book.files if file.name in names or file.parent.name == "interface"]
    return [*read, *book.words.files()]


# Pages with ways in or rooms fetch a script for these; their metadata says so.
FRONT = "practiceguides_front"

# What some pages alone do has a script and a style of its own; their metadata names them.
_OWN = "practiceguides_own"


def give_own(env: BuildEnvironment, name: str) -> None:
    """Let the page that is being read have a script and a style that few pages have."""
    own = env.metadata[env.docname].setdefault(_OWN, [])
    if name not in own:
        own.append(name)


def own_of(env: BuildEnvironment, docname: str) -> list[str]:
    """The names of what only few pages have, this one among them."""
    found: list[str] = env.metadata[docname].get(_OWN, [])
    return found


# Pages that ask for the workbook say so in their metadata, which Sphinx keeps with the page.
WORKBOOK = "practiceguides_workbook"


def workbook_pages(env: BuildEnvironment) -> list[str]:
    """The pages that show the learner's workbook; a book has one or none."""
    return [docname for docname in sorted(env.found_docs) if WORKBOOK in env.metadata[docname]]
