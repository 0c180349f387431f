"""Which layers a book has, where one of them may be an edition."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from practiceguides.content.book import LISTS
from practiceguides.content.layers import (
    CONTENTS,
    EDITION,
    HIDDEN,
    SETTINGS,
    TEXTS,
    VARIABLE,
    Layers,
    copied_from,
    is_file,
    is_there,
    layers_around,
)
from practiceguides.content.pages import SUFFIXES, Page, read_page, read_pages, toc_faults
from practiceguides.content.problems import Problem, choices, near, problem_of
from practiceguides.content.settings import config_of, language_of, stays
from practiceguides.content.source import Data, Path_, read_yaml
from practiceguides.content.sources import BIBLIOGRAPHY
from practiceguides.content.whole import write_all

from .contents import Contents, choose
from .faults import CODES
from .looks import look_settings
from .made import FOLDER, desks_before, made_files
from .memory import Memory
from .settings import Edition, read_edition, sound_edition

PACKAGED = Path(__file__).parents[1] / "curriculum"
"""The book that the wheel carries; not there in a checkout."""


def find_layers(start: Path, environment: Mapping[str, str] = os.environ) -> Layers | None:
    """The folders of the book at or around `start`, else of the packaged book.

    Of an edition what is made of its choice is written; its faults are in `Layers.faults`.
    """
    if not environment.get(VARIABLE):
        start = start.resolve()
        # What is made of an edition has a table of contents too, and lies inside it.
        around = (folder for folder in (start, *start.parents) if is_there(folder / EDITION))
        if folder := next(around, None):
            return edition_layers(folder)
    packaged = Layers((PACKAGED,))
    return layers_around(start, environment) or (
        packaged if packaged.path(CONTENTS).is_file() else None
    )


def edition_layers(folder: Path) -> Layers:
    """The layers of the edition in a folder."""
    edition, data, problems = read_edition(folder)
    is_half = edition is None
    if edition is None:
        edition, data = sound_edition(data)
    problems += [
        problem_of(CODES, "edition-beside", file, 1, where=where) for file, where in _beside(folder)
    ]
    for name in (CONTENTS, SETTINGS):
        if (folder / name).is_file():
            problems.append(problem_of(CODES, "edition-toc", folder / name, 1, file=name))
    looks, found = look_settings(edition, data) if edition else ({}, [])
    problems += found
    below = book_below(folder, edition)
    if below is None:
        over = edition.over if edition and edition.over else str(PACKAGED)
        problems.append(problem_of(CODES, "edition-over", *data.place(("over",)), over=over))
        return Layers((folder,), faults=tuple(problems))
    layers = Layers((*below.folders, folder))
    if edition is None:
        return Layers(layers.folders, faults=tuple(problems))
    toc, settings = read_yaml(below.path(CONTENTS)), _plain(below.path(SETTINGS))
    own = _own_pages(layers)
    misnamed = [name for name in own if not _is_text(name)]
    problems += [problem_of(CODES, "edition-page-name", own.pop(name)) for name in misnamed]
    pages = [*read_pages(layers)[0], *(read_page(*each) for each in own.items())]
    config = config_of(settings)
    if config is None or not _has_contents(toc, pages):
        # Nothing can be chosen of it; what is wrong there is told when the book is read.
        return Layers(layers.folders, faults=tuple(problems))
    problems += _audience(edition, data, layers)
    desks = desks_before(layers)
    of = _From(edition, data.lines, layers, toc.value, settings, looks, desks, pages)
    files, told = _made(of)
    problems += _withdrawn(told, edition, folder)
    made = layers.build / FOLDER
    if why := _not_written(layers, files):
        problems.append(problem_of(CODES, "edition-unmade", made, why=why))
        return Layers(layers.folders, faults=tuple(problems))
    language = "" if edition.language in (None, language_of(config)) else edition.language
    return Layers(
        layers.folders,
        made,
        language or "",
        trusts_chapters=edition.trust == "chapters",
        faults=tuple(problems),
        is_half=is_half,
    )


def _not_written(layers: Layers, files: Mapping[str, bytes]) -> str:
    """Write what is made of an edition; returns why it could not be, empty where it was."""
    if layers.leads_out(layers.build):
        # Nothing is written elsewhere, or deleted.
        return "it is a link that leads out of the folder"
    try:
        write_all(layers.build / FOLDER, files)
    except OSError as error:
        return (error.strerror or str(error)).lower()
    return ""


def _withdrawn(told: list[Problem], edition: Edition, folder: Path) -> Iterator[Problem]:
    """What is told; a name that is left out, and that the book had once, does no harm."""
    is_unknown = any(each.code == "edition-name" for each in told)
    seen = Memory(folder).seen if edition.left_out and is_unknown else None
    before = {Path(name).stem for name in (*seen.base, *seen.withdrawn)} if seen else set()
    gone = [each.what for each in edition.left_out if each.what.rpartition("/")[2] in before]
    for each in told:
        name = next((name for name in gone if f"'{name}'" in each.message), "")
        if name and each.code == "edition-name":
            yield problem_of(CODES, "edition-left-gone", each.file, each.line, name=name)
        else:
            yield each


class _From(NamedTuple):
    """All that decides which files are made of an edition, and what is told of them."""

    edition: Edition
    lines: dict[Path_, int]
    """Where its fields stand."""
    layers: Layers
    toc: dict[str, Any]
    """Of the book below, as `settings`."""
    settings: dict[str, Any]
    looks: dict[str, Any]
    before: dict[str, str]
    pages: list[Page]
    """Those of the book below, and the edition's own."""

    @property
    def key(self) -> tuple[str, list[Page]]:
        """The same where all is the same: to Python `1` is `true`, and to Sphinx it is not."""
        return repr(self[:-1]), self.pages


_Made = tuple[dict[str, bytes], list[Problem]]
_last: list[tuple[tuple[str, list[Page]], _Made]] = []
"""What was made last. At a save of an exercise, and for each cell of a notebook, it is the same."""


def _made(of: _From) -> _Made:
    """The files, and what is told of them: made anew only where something is another."""
    key = of.key
    for before, made in _last:
        if before == key:
            return made
    data = Data(of.layers.top / EDITION, lines=of.lines)
    contents = _chosen(of.edition, data, of.toc, of.settings, of.pages)
    files, told = made_files(
        of.edition, of.layers, of.settings, contents, of.pages, looks=of.looks, before=of.before
    )
    made = files, [*contents.problems, *told]
    _last[:] = [(key, made)]
    return made


def _beside(folder: Path) -> Iterator[tuple[Path, str]]:
    """Files that are read below `book/` alone and lie beside it, each with where it belongs."""
    beside = {each.name for each in folder.glob("*")}
    for file in sorted(
        (*folder.glob("*"), *folder.glob("exercises/*"), *folder.glob("scenarios/*"))
    ):
        name = file.name.removesuffix(HIDDEN)
        if not file.is_file() or name.startswith((".", "README")) or name == EDITION:
            continue
        if copied_from(name, beside):
            continue  # It is told as that.
        if file.parent != folder:
            yield file, f"{TEXTS}/{file.parent.name}/{name}"
        elif name.endswith(SUFFIXES) or name in {*LISTS, BIBLIOGRAPHY.rpartition("/")[2]}:
            yield file, f"{TEXTS}/{name}"
        elif name.endswith(".yaml"):
            yield file, f"{TEXTS}/exercises/{name}"


def _chosen(
    edition: Edition, data: Data, toc: dict[str, Any], settings: dict[str, Any], pages: list[Page]
) -> Contents:
    """What an edition shows of the book below, whose frame this is, and of its own pages."""
    staying = stays(config_of(settings) or {})
    return choose(edition, data, _in_parts(toc, settings), pages, staying)


def left_out(below: Layers, edition: Edition) -> frozenset[str]:
    """The pages and items of the book below that an edition leaves out by name."""
    whole = edition.model_copy(update={"contents": ()})
    toc, settings = _plain(below.path(CONTENTS)), _plain(below.path(SETTINGS))
    contents = _chosen(whole, Data(Path(EDITION)), toc, settings, read_pages(below)[0])
    return contents.left | contents.items


def book_below(folder: Path, edition: Edition | None) -> Layers | None:
    """The book that an edition lies over; None where there is none."""
    if edition is None or edition.over is None:
        # In a checkout the book lies beside the package.
        around = layers_around(Path(__file__), {})
        return Layers((PACKAGED,)) if (PACKAGED / CONTENTS).is_file() else around
    if not is_file(folder / edition.over / CONTENTS):
        return None
    return Layers(((folder / edition.over).resolve(),))


def _audience(edition: Edition, data: Data, layers: Layers) -> Iterator[Problem]:
    """The edition is for a profession that the book speaks to."""
    files = layers.paths(f"{TEXTS}/professions.yaml")
    lists = [value for file in files if isinstance(value := read_yaml(file).value, list)]
    known = {
        str(each.get("id")): str(each.get("label"))
        for members in lists
        for each in members
        if isinstance(each, dict)
    }
    if edition.audience and edition.audience not in known:
        words = {"profession": edition.audience, "hint": near(edition.audience, known)}
        words["known"] = choices(known)
        yield data.problem("profession-unknown", ("audience",), **words)


def _plain(file: Path) -> dict[str, Any]:
    value = read_yaml(file).value
    return value if isinstance(value, dict) else {}


def _has_contents(toc: Data, pages: list[Page]) -> bool:
    """Whether a table of contents can be read, and the first page of it is there."""
    if toc.problems or any(toc_faults(toc)):
        return False
    return any(page.docname == toc.value["root"] for page in pages)


def _in_parts(toc: dict[str, Any], settings: dict[str, Any]) -> dict[str, Any]:
    """A table of contents in parts, each with a heading, as most have it already."""
    title = str(settings.get("title", ""))
    parts = toc.get("parts") or [{"chapters": toc.get("chapters", [])}]
    rest = {key: value for key, value in toc.items() if key != "chapters"}
    return {**rest, "parts": [{"caption": title, **part} for part in parts]}


def _own_pages(layers: Layers) -> dict[str, Path]:
    """Pages in the edition's folder that the book below does not have, by logical name."""
    pages = {}
    for name, file in layers.each()[-1].items():
        is_page = name.endswith(SUFFIXES) and "/scenarios/" not in name
        if is_page and not any((folder / name).is_file() for folder in layers.folders[:-1]):
            pages[name] = file
    return pages


def _is_text(name: str) -> bool:
    """Whether all of a name is letters: what an old zip brings may be bytes of another coding."""
    try:
        name.encode()
    except UnicodeEncodeError:
        return False
    return True
