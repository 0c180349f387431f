"""What an edition remembers in its folder `.over`: what each of its files was written over.

`seen.json` says which files, items and statements the book below had when the trainer was last told
of its changes. `book/…` holds, for each file of the edition that changes one below, the text below
as it was then, and `shown.zip` the texts that the edition shows as they are.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Collection, Iterator, Mapping
from functools import cached_property
from pathlib import Path
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError

import practiceguides
from practiceguides.content.layers import TEXTS
from practiceguides.content.problems import Problem, problem_of
from practiceguides.content.source import read_text
from practiceguides.content.whole import below, write_whole

from .faults import CODES

FOLDER = ".over"
"""Its name in the folder of the edition."""
SEEN, SHOWN = "seen.json", "shown.zip"
_MOST = 20_000_000
"""So many bytes it may have: that of our book has 60,000."""


class Kept(BaseModel):
    """What a file of `.over` holds."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)

    def as_json(self) -> bytes:
        """It as the file holds it."""
        return (self.model_dump_json(indent=1) + "\n").encode()


def _logical(name: str) -> str:
    """The name of a file that may lie in an edition, and nowhere else."""
    parts = name.split("/")
    if parts[0] != TEXTS or {"..", "", FOLDER} & {*parts} or {"\\", "\0"} & {*name}:
        raise ValueError("no file of an edition")
    return name


Version = Annotated[str, Field(pattern=r"^[A-Za-z0-9._+!-]{0,40}$")]
"""A version of the book, as it may be printed."""


def links_in(folder: Path) -> Iterator[Path]:
    """A folder and all below it, so far as they are links; what one leads to is not looked at."""
    # What is no folder, or a shut one, holds nothing that anybody could write through.
    if folder.is_symlink():
        yield folder
    else:
        yield from (each for each in below(folder) if each.is_symlink())


def is_linked(file: Path) -> bool:
    """Whether a file of `.over`, or a folder that it lies in, is a link: it may be anybody's."""
    places = [file, *file.parents]
    names = [each.name for each in places]
    # Unlike `Path.is_symlink`, this raises for no name.
    return any(map(os.path.islink, places[: names.index(FOLDER) + 1]))


def read_kept(file: Path) -> bytes | None:
    """What a file of `.over` holds; None where there is none, or a pipe, which might never end.

    Nor is one read that a link leads to.

    What is longer than any of ours is cut, and then nothing that can be read.
    """
    try:
        if file.is_file() and not is_linked(file):
            with file.open("rb") as opened:
                return opened.read(_MOST)
    except OSError:
        pass
    return None


class OwnSeen(Kept):
    """A file of the edition, as it was last seen."""

    over: str = ""
    """The logical name of the file that it lies over; empty for none."""
    parts: list[list[str]] = []
    """Which parts of it it changes, where it does not hold the whole."""
    hash: str = ""
    """Of a file that is no text, such as a picture: a hash of the one below as it was then."""


class Seen(Kept):
    """What `seen.json` says."""

    format: Literal[1] = 1
    toolkit: Version = practiceguides.__version__
    """The version of the toolkit that the book below came with."""
    base: dict[str, str] = {}
    """The files of the book below by their logical names, each with a hash of its content."""
    statements: dict[str, str] = {}
    """Its facts, voices and provisions by id, each with the day of its correction, if any."""
    pending: list[str] = []
    """Those that were corrected, on which texts of the edition rest that nobody has read again."""
    read: dict[str, str] = {}
    """Those that somebody has read again since, each with the edition's own words for it then."""
    withdrawn: list[str] = []
    """Files and statements that it had once, so that whatever names one is told as that."""
    shown: list[str] = []
    """Which of its pages and items the edition showed."""
    titles: dict[str, str] = {}
    """What these are called."""
    places: dict[str, str] = {}
    """Of these items, the page that showed each."""
    own: dict[Annotated[str, AfterValidator(_logical)], OwnSeen] = {}
    """The files of the edition by their logical names."""


def is_older(version: str, other: str) -> bool:
    """Whether a version comes before another one; not where one of them is none."""
    if version == other:
        return False
    from packaging.version import InvalidVersion, Version

    try:
        return Version(version) < Version(other)
    except InvalidVersion:
        return False


class Memory:
    """The folder `.over` of one edition."""

    def __init__(self, edition: Path) -> None:
        self.folder = edition / FOLDER
        self.seen: Seen | None = None
        """None where nothing was remembered yet."""
        self.is_lost = False
        """Whether a folder that every edition has from its beginning is not there."""
        self.problems: list[Problem] = []
        self.is_damaged = False
        self.newer = ""
        """The version of the book with which the edition was updated, if ours is an older one."""
        self._left: frozenset[str] = frozenset()
        """Names under which a file lies no more; see `follow`."""
        file = self.folder / SEEN
        if not file.is_file() and not is_linked(file):
            self.is_lost = True
            return
        try:
            self.seen = Seen.model_validate_json(read_kept(file) or b"")
        except ValidationError:
            self.is_damaged = True
            self.problems.append(problem_of(CODES, "edition-memory", file, 1))
            return
        if is_older(practiceguides.__version__, self.seen.toolkit):
            self.newer = self.seen.toolkit

    @cached_property
    def shown(self) -> bytes | None:
        """The texts that the edition showed as they were, zipped; None where none were kept.

        Read once: what is written afterwards is the text of today.
        """
        return read_kept(self.folder / SHOWN)

    def text(self, name: str) -> str | None:
        """The remembered text below a file of the edition; None where it is not there."""
        file = self.folder / name
        if is_linked(file):
            return None
        source = read_text(file)
        return None if source.problems else source.text

    def follow(self, renamed: Mapping[str, str]) -> None:
        """Keep what files of the edition were made over that have another name now.

        `renamed`: their logical names, each with the one that they had.
        """
        if self.seen is None:
            return
        own = dict(self.seen.own)
        try:
            for name, before in renamed.items():
                own[name] = own.pop(before)
                if (text := read_kept(self.folder / before)) is not None:
                    self._keep(name, text)
        except OSError:
            self.problems.append(self._unwritten())
            return
        self._left = frozenset(renamed.values())
        self.seen = self.seen.model_copy(update={"own": own})

    def take_back(self, before: Mapping[str, tuple[OwnSeen, bytes | None]]) -> None:
        """Remember of these files again what was remembered before an update wrote them."""
        if self.seen is None or not before:
            return
        own = self.seen.own | {name: seen for name, (seen, _) in before.items()}
        try:
            for name, (_, text) in before.items():
                if text is not None:
                    self._keep(name, text)
        except OSError:
            self.problems.append(self._unwritten())
            return
        self.seen = self.seen.model_copy(update={"own": own})

    def _keep(self, name: str, content: bytes) -> None:
        """Write a file of `.over`; raises OSError where a link leads to it."""
        _stop_behind_link(self.folder / name)
        write_whole(self.folder / name, content)

    def _unwritten(self) -> Problem:
        lost = "what your files lie over is not remembered"
        return problem_of(CODES, "edition-unwritten", self.folder, lost=lost)

    def write(
        self,
        seen: Seen,
        texts: dict[str, str],
        forgotten: Collection[str],
        shown: bytes | None = None,
    ) -> None:
        """Remember `texts`, and no more those of the files `forgotten`; of `shown` what is new.

        What is the same is not written again, and under an older book nothing is.

        Where nothing can be written, that is told in `problems`, and nothing else happens.
        """
        if self.is_damaged or self.newer:
            return
        try:
            for name, text in texts.items():
                self._keep(name, text.encode())
            for name in {*forgotten, *self._left} - {*texts}:
                delete(self.folder / name)
            if shown is not None:
                self._keep(SHOWN, shown)
            self._keep(SEEN, seen.as_json())
        except OSError:
            self.problems.append(self._unwritten())


def delete(file: Path) -> None:
    """Delete a file of `.over`, if it is there, and the folders that hold nothing any more.

    Raises OSError where a link leads to it.
    """
    _stop_behind_link(file)
    file.unlink(missing_ok=True)
    for folder in file.parents:
        if folder.name == FOLDER or (folder.is_dir() and any(folder.iterdir())):
            return
        if folder.is_dir():
            folder.rmdir()


def _stop_behind_link(file: Path) -> None:
    if is_linked(file):
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), str(file))
