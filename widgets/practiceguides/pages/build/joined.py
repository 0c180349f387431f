"""A book of several layers as one tree: what Sphinx is given, which reads one folder.

Of a book in one folder it is given that folder. The tree has the file that counts of each logical
name, copied, for Windows lets few people make links. The bibliography, which Sphinx reads by
itself, is joined. What is the same is not written again, so that no page is read for nothing.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment

from practiceguides.content.book import Book
from practiceguides.content.layers import Layers, uppermost
from practiceguides.content.problems import seen_from
from practiceguides.content.sources import BIBLIOGRAPHY, joined_sources
from practiceguides.pages.shelf import book_of

FOLDER = ".joined"
"""The tree's name in the build folder."""

_FILES = "practiceguides_files"


@dataclass(frozen=True)
class Joined:
    """The files of a book in one folder."""

    folder: Path
    """What Sphinx is given."""
    layers: Layers
    files: Mapping[str, Path]
    """Of what is a copy there: the real file by its name in the folder."""

    def told(self, text: str) -> str:
        """A message of Sphinx, with the files where they really are."""
        for name in sorted(self.files, key=len, reverse=True):
            real = seen_from(self.layers.top, self.layers.source(self.files[name]))
            text = text.replace(str(self.folder / name), str(real))
        return text.replace(f"{self.folder}/", "")


def join_layers(book: Book, out: Path) -> Joined:
    """The folder of a book that has only one; else a tree in the build folder `out`."""
    layers = book.layers
    if len(layers.all) == 1:
        return Joined(layers.top, layers, {})
    # A page may lie beside the folder `book`.
    pages = {page.name: page.file for page in book.pages}
    joined = Joined(out / FOLDER, layers, uppermost(layers.each()) | pages)
    _write(joined)
    return joined


def _write(joined: Joined) -> None:
    copies = {joined.folder / name: file for name, file in joined.files.items()}
    for old in sorted(joined.folder.rglob("*"), reverse=True):  # a folder after what is in it
        if old.is_dir():
            with suppress(OSError):  # it is not empty
                old.rmdir()
        elif old not in copies:
            old.unlink()
    bibliography = joined.folder / BIBLIOGRAPHY
    for copy, file in copies.items():
        whole = copy == bibliography
        content = joined_sources(joined.layers).encode() if whole else file.read_bytes()
        if not copy.is_file() or copy.read_bytes() != content:
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_bytes(content)


def _outdated(
    app: Sphinx, env: BuildEnvironment, _added: set[str], _changed: set[str], _removed: set[str]
) -> Collection[str]:
    """Read all pages again when a layer has another file: it may stand over any member of a list.

    What a page depends on tells only of files that were there when it was read.
    """
    book = book_of(app)
    read = [str(file) for file in book.files]
    before = getattr(env, _FILES, read)
    setattr(env, _FILES, read)
    return env.found_docs if len(book.layers.all) > 1 and read != before else ()


def setup_joined(app: Sphinx) -> None:
    """Connect what reads the pages of a book of several layers again."""
    app.connect("env-get-outdated", _outdated)
