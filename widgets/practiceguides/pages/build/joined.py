"""A book of several layers as one tree: what Sphinx is given, which reads one folder.

Of a book in one folder it is given that folder. The tree has the file that counts of each logical
name, copied, for Windows lets few people make links. The bibliography, which Sphinx reads by
itself, is joined. What is the same is not written again, so that no page is read for nothing.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment

from practiceguides.content.book import Book
from practiceguides.content.layers import Layers, is_file, uppermost
from practiceguides.content.problems import seen_from
from practiceguides.content.sources import BIBLIOGRAPHY, joined_sources
from practiceguides.pages.shelf import book_of
from practiceguides.reading import FORMATS

FOLDER = "joined"
"""The tree's name in the workplace of a build."""

_FILES = "practiceguides_files_of_layers"


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


def join_layers(book: Book, work: Path) -> Joined:
    """The folder of a book that has only one; else a tree in the workplace of the build."""
    layers = book.layers
    if len(layers.all) == 1:
        return Joined(layers.top, layers, {})
    # A page may lie beside the folder `book`.
    pages = {page.name: page.file for page in book.pages}
    there = {name: file for name, file in uppermost(layers.each()).items() if is_file(file)}
    joined = Joined(work / FOLDER, layers, there | pages)
    _write(joined, book.stamp)
    return joined


_copied: dict[Path, tuple[str, int]] = {}
"""What was in the files of which this process made copies, and when each copy was written, by the
copy: `guides serve` makes all of them at its first build, and then asks no more than which are
others. Another build may have written one since."""


def _write(joined: Joined, stamp: Mapping[Path, str]) -> None:
    copies = {joined.folder / name: file for name, file in joined.files.items()}
    there = {
        Path(place, name)
        for place, folders, names in os.walk(joined.folder)
        for name in (*folders, *names)
    }
    for old in sorted(there, reverse=True):  # a folder after what is in it
        if old in copies:
            continue
        if old.is_dir():
            with suppress(OSError):  # it is not empty
                old.rmdir()
        else:
            old.unlink()
    bibliography = joined.folder / BIBLIOGRAPHY
    for copy, file in copies.items():
        whole = copy == bibliography
        read = joined.layers.paths(BIBLIOGRAPHY) if whole else [file]
        held = " ".join(stamp.get(each, "") for each in read)
        if held.strip() and copy in there and _copied.get(copy) == (held, _written(copy)):
            continue
        content = joined_sources(joined.layers).encode() if whole else file.read_bytes()
        if not copy.is_file() or copy.read_bytes() != content:
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_bytes(content)
        _copied[copy] = held, _written(copy)


def _written(copy: Path) -> int:
    """When a copy was written, in nanoseconds."""
    return copy.stat().st_mtime_ns


def _outdated(
    app: Sphinx, env: BuildEnvironment, _added: set[str], _changed: set[str], _removed: set[str]
) -> Collection[str]:
    """The pages to read again because a layer has another file.

    What a page depends on tells only of files that were there when it was read. An item or a
    drawing that another one is put over concerns the pages that showed it; a list that is new may
    stand over any member of another one, and concerns all.
    """
    book = book_of(app)
    whole, lists = {}, []
    for file in book.files:
        if _replaces(file):
            whole[book.layers.name(file)] = str(file)
        else:
            lists.append(str(file))
    whole_before, lists_before = getattr(env, _FILES, (whole, lists))
    setattr(env, _FILES, (whole, lists))
    if len(book.layers.all) == 1:
        return ()
    if lists != lists_before:
        return env.found_docs
    gone = {file for name, file in whole_before.items() if whole.get(name) != file}
    return [name for name in env.found_docs if not gone.isdisjoint(env.dependencies[name])]


def _replaces(file: Path) -> bool:
    """Whether a file stands for the one below it as a whole: an item, or a drawing."""
    return file.suffix == ".svg" or any(file.match(form.pattern) for form in FORMATS)


def setup_joined(app: Sphinx) -> None:
    """Connect what reads the pages of a book of several layers again."""
    app.connect("env-get-outdated", _outdated)
