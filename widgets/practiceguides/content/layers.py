"""Where the files of a book lie: in one folder, or in several that lie over each other.

A book is a list of folders, its layers, the lowest first. A file is known by its logical name, the
same in every layer (`book/identification/exercises/x.yaml`), and by where it really is. Of files
with one logical name the uppermost counts; whoever reads a list asks for all of them, because lists
are joined by the ids of their members. To a book belong `_toc.yml`, `_config.yml`, a logo beside
them, and what lies below `book/`. Nothing else joins paths.

An edition (`edition.yaml` in the uppermost folder) chooses from what lies below it. What is made of
that choice, such as its reading order, stands over all layers as files in a folder of the build.

A cell in a notebook knows only the folder that it runs in. Where that is not the whole book, the
environment says of which layers it is one: `PRACTICEGUIDES_LAYERS` holds the folders, the lowest
first, separated as in `PATH`. It is a variable and no file, so that a folder need not know what
lies below it, and nothing is written into a folder that may not be ours.
"""

from __future__ import annotations

import errno
import os
import re
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from .problems import Problem

VARIABLE = "PRACTICEGUIDES_LAYERS"
"""The variable of the environment that names the folders of a book of several layers."""

CONTENTS = "_toc.yml"
SETTINGS = "_config.yml"
EDITION = "edition.yaml"
"""What makes a folder an edition; see `practiceguides.editions`."""
HIDDEN = ".txt"
"""What an editor adds to a file's name and Windows does not show."""
PICTURES = (".svg", ".png")
"""So ends the file of a logo, which may lie beside these."""
FOLDERS = frozenset({"exercises", "scenarios", "interface", "drawings"})
"""The folders by whose names files are found."""
TEXTS = "book"
"""The folder in which everything else lies."""
TRANSLATIONS = "translations"
"""The folder in an edition or a book in which its translations lie."""


@dataclass(frozen=True)
class Layers:
    """The folders of a book, the lowest first; there is at least one."""

    folders: tuple[Path, ...]
    made: Path | None = None
    """Of an edition: the folder of what is made of its choice. A file there counts before those of
    all layers, and is told as the one that it was made of; see `source`.
    """
    language: str = ""
    """Of an edition: the language in which it is shown, where that is another than its texts'."""
    trusts_chapters: bool = False
    """Of an edition: whether its chapters may hold HTML, and code of their own."""
    faults: tuple[Problem, ...] = ()
    """What is wrong in the file that says all this."""
    is_half: bool = False
    """Of an edition: whether its settings have faults, and `made` is of what is sound in them."""

    @property
    def top(self) -> Path:
        """The uppermost folder: from it files are seen in messages, and beside it is built."""
        return self.folders[-1]

    @property
    def all(self) -> tuple[Path, ...]:
        """All folders that files are read from, the lowest first."""
        return self.folders if self.made is None else (*self.folders, self.made)

    @property
    def build(self) -> Path:
        """Where everything is kept that is made from the book."""
        return self.top / "_build"

    @property
    def is_edition(self) -> bool:
        """Whether its uppermost folder is an edition; one that cannot be read has no `made`."""
        return is_there(self.top / EDITION)

    @property
    def variable(self) -> dict[str, str]:
        """What says in the environment of a process which layers there are."""
        return {VARIABLE: os.pathsep.join(map(str, self.all))}

    def paths(self, name: str) -> list[Path]:
        """The real files of a logical name, the lowest first.

        Where there is none: the path at which it would be in the uppermost folder.
        """
        found = [file for folder in self.all if is_file(file := folder / name)]
        return found or [self.top / name]

    def path(self, name: str) -> Path:
        """The real file of a logical name that counts, the uppermost; see `paths`."""
        return self.paths(name)[-1]

    def name(self, file: Path) -> str:
        """The logical name of a real file; raises ValueError for one outside all folders."""
        around = [folder for folder in self.all if file.is_relative_to(folder)]
        if not around:
            raise ValueError(f"{file} lies in no folder of the book")
        # One layer may lie inside another one.
        return file.relative_to(max(around, key=lambda folder: len(folder.parts))).as_posix()

    def leads_out(self, file: Path) -> Path | None:
        """Where a file of the book really lies, if that is in none of its folders."""
        # Unlike `Path.resolve`, this raises for no circle of links.
        real = Path(os.path.realpath(file))
        folders = map(os.path.realpath, self.all)
        return None if any(real.is_relative_to(each) for each in folders) else real

    def source(self, file: Path) -> Path:
        """The file that somebody wrote: of a made one that it was made of, of another itself."""
        if self.made is None or not file.is_relative_to(self.made):
            return file
        name = file.relative_to(self.made).as_posix()
        if name in {CONTENTS, SETTINGS}:
            return self.top / EDITION
        return Layers(self.folders).path(name)

    def is_own(self, file: Path) -> bool:
        """Whether whoever writes the uppermost layer can mend a file: it lies in that layer."""
        return self.source(file).is_relative_to(self.top)

    def doubts(self, file: Path) -> bool:
        """Whether a chapter may hold text alone: it is an edition's own, and is not trusted."""
        return self.is_edition and not self.trusts_chapters and self.is_own(file)

    def holds(self, file: Path) -> bool:
        """Whether a real file, or one that was, belongs to what somebody writes of the book."""
        if self.made and file.is_relative_to(self.made):
            return False
        try:
            name = self.name(file)
        except ValueError:
            return False
        beside = {CONTENTS, SETTINGS, EDITION}
        return name in beside or _is_logo(name) or name.startswith(f"{TEXTS}/")

    def each(self, unread: Callable[[OSError], object] | None = None) -> list[dict[str, Path]]:
        """All files of each layer, the lowest first, by logical name and in order.

        Hidden ones and those in hidden folders are none. `unread` is called for each folder that
        cannot be read: what lies there is missing.
        """
        return [_files_of(folder, unread) for folder in self.all]

    def copies(self) -> Iterator[tuple[Path, str]]:
        """Second copies of files in the uppermost folder, each with the name of the first one.

        None is a part of the book: another device, or a program, wrote it.
        """
        walked = ((place, {*names}) for place, _, names in _walked(self.top / TEXTS))
        beside = {each.name for each in self.top.glob("*") if each.is_file()}
        for place, names in ((str(self.top), beside), *walked):
            for name in sorted(names):
                if first := copied_from(name, names):
                    yield Path(place, name), first


def layers_around(start: Path, environment: Mapping[str, str] = os.environ) -> Layers | None:
    """The layers that the environment names, where `start` lies in one of them.

    Otherwise the nearest folder at or above `start` that holds `_toc.yml`, alone.
    """
    start = start.resolve()
    folders = environment.get(VARIABLE, "").split(os.pathsep)
    named = [Path(folder).resolve() for folder in folders if folder]
    if any(start.is_relative_to(folder) for folder in named):
        return Layers(tuple(named))
    for folder in (start, *start.parents):
        if is_there(folder / CONTENTS):
            return Layers((folder,))
    return None


def is_there(path: Path) -> bool:
    """Whether anything has this name: a file, a folder, a pipe, or a link that leads nowhere."""
    return os.path.lexists(path)


def is_file(path: Path) -> bool:
    """Whether a file is there; one with a name that no file can have is not."""
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False


def uppermost(each: list[dict[str, Path]]) -> dict[str, Path]:
    """Of the files of each layer those that count, by logical name and in order."""
    return _in_order({name: file for files in each for name, file in files.items()})


def _is_logo(name: str) -> bool:
    return "/" not in name and name.lower().endswith(PICTURES)


def _files_of(folder: Path, unread: Callable[[OSError], object] | None) -> dict[str, Path]:
    roots = [f"{name}{ending}" for name in (CONTENTS, SETTINGS) for ending in ("", HIDDEN)]
    found = {name: file for name in roots if (file := folder / name).is_file()}
    if folder.is_dir():
        logos = (file for file in folder.iterdir() if _is_logo(file.name))
        found |= {file.name: file for file in logos if file.is_file()}
    for place, folders, names in _walked(folder / TEXTS, unread):
        folders[:] = [each for each in folders if not each.startswith(".")]
        beside = {*names}
        below = Path(place).relative_to(folder).as_posix()
        # A folder that is named as a file is told when it is read, and what lies behind a link is
        # never found.
        files = [each for each in names if not copied_from(each, beside)]
        files += [
            each
            for each in folders
            if each.endswith(_ENDINGS) or (each in FOLDERS and Path(place, each).is_symlink())
        ]
        found |= {f"{below}/{name}": Path(place, name) for name in files if name[0] != "."}
    return _in_order(found)


def _walked(
    folder: Path, unread: Callable[[OSError], object] | None = None
) -> Iterator[tuple[str, list[str], list[str]]]:
    """As `os.walk`, and no deeper than anybody makes folders: it calls itself for each."""
    for place, folders, names in os.walk(folder, onerror=unread):
        if folders and len(Path(place).relative_to(folder).parts) >= _DEEPEST:
            folders.clear()
            if unread:
                told = f"more than {_DEEPEST} folders lie inside each other"
                unread(OSError(errno.ENAMETOOLONG, told, place))
        yield place, folders, names


_DEEPEST = 50
"""So many folders of a book may lie inside each other."""
_COPIED = re.compile(
    r"(?:~\$)?(.+?)(?: \([^()]*conflict[^()]*\)| \(\d+\)| - Copy(?: \(\d+\))?"
    r"|[._-]sync-conflict-[\w-]+)?(\.\w+)"
)
"""How programs call the second copy of a file: those that keep folders the same on several devices
(Dropbox, Nextcloud, Syncthing), Windows, browsers, and word processors while a file is open."""


def copied_from(name: str, names: Collection[str]) -> str:
    """Which of the files beside it a file is a second copy of, by its name; empty for none."""
    found = _COPIED.fullmatch(name)
    first = "".join(found.groups()) if found else name
    return first if first != name and first in names else ""


_ENDINGS = (".yaml", ".bib", ".md", ".ipynb")


def _in_order(files: dict[str, Path]) -> dict[str, Path]:
    """Folder by folder, as paths are sorted."""
    return {name: files[name] for name in sorted(files, key=lambda name: name.split("/"))}
