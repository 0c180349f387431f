"""Reads a whole book: text in, one frozen `Book` and every problem out."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from pydantic import BaseModel

from .model import (
    ID,
    Base,
    Country,
    Fact,
    Item,
    Law,
    Misconception,
    Objective,
    Person,
    Profession,
    Source,
    Term,
    Voice,
    Wording,
    World,
)
from .pages import SUFFIXES, Named, Page, read_pages
from .problems import Level, Problem, problem
from .source import Data, read_yaml
from .sources import read_sources
from .validate import validate

_Model = TypeVar("_Model", bound=BaseModel)

LISTS = (
    "facts.yaml", "voices.yaml", "misconceptions.yaml", "objectives.yaml", "professions.yaml",
    "glossary.yaml", "words.yaml", "people.yaml", "world.yaml", "law.yaml", "country.yaml",
)  # fmt: skip
"""The names of the files that hold no item."""


class Format(NamedTuple):
    """A way to write items: which files, how they are read, and which types there are."""

    kind: str
    """`exercise` or `scenario`: also the function that shows it in a notebook."""
    pattern: str
    read: Callable[[Path], Data]
    types: Mapping[str, type[Item]]


@dataclass(frozen=True)
class Located:
    """An item with its text's lines, for problems found later."""

    item: Item
    kind: str
    data: Data

    def problem(self, code: str, where: tuple[str | int, ...], **words: object) -> Problem:
        """A problem at a place of this item's file."""
        return problem(code, self.data.file, self.data.line(where), **words)


@dataclass(frozen=True)
class Book:
    """Everything a book holds, as far as it could be read."""

    root: Path
    book_id: str = "practice-guides"
    """What `_config.yml` calls the book: the name of its zip and of what a page stores."""
    items: Mapping[str, Located] = field(default_factory=dict)
    facts: Mapping[str, Fact] = field(default_factory=dict)
    voices: Mapping[str, Voice] = field(default_factory=dict)
    misconceptions: Mapping[str, Misconception] = field(default_factory=dict)
    objectives: Mapping[str, Objective] = field(default_factory=dict)
    """What the guides teach; which guide, its file's folder says."""
    professions: Mapping[str, Profession] = field(default_factory=dict)
    terms: Mapping[str, Term] = field(default_factory=dict)
    wordings: Mapping[str, Wording] = field(default_factory=dict)
    people: Mapping[str, Person] = field(default_factory=dict)
    world: World | None = None
    sources: Mapping[str, Source] = field(default_factory=dict)
    law: Law | None = None
    country: Country = field(default_factory=Country)
    pages: tuple[Page, ...] = ()
    places: Mapping[tuple[str, str], tuple[Path, int]] = field(default_factory=dict)
    """File and line of every member of a list, by the list's file name and the member's id."""
    files: tuple[Path, ...] = ()
    """Every data file that was read, for whoever watches them."""
    unread: tuple[Path, ...] = ()
    """Files below `book/` that look like a part of the book and are none."""
    problems: tuple[Problem, ...] = ()

    def spec(self, item_id: str) -> dict[str, Any]:
        """An item's spec; raises KeyError for an id that is not there."""
        return self.items[item_id].item.to_spec(self.base)

    def named(self, kind: str) -> Iterator[tuple[Page, Named]]:
        """What pages name of one kind, each with its page."""
        for page in self.pages:
            for named in page.named:
                if named.kind == kind:
                    yield page, named

    @cached_property
    def faulty(self) -> frozenset[str]:
        """The parts of the book that could not be read as a whole, so that something lacks there.

        A list goes by the name of its files; `items` are all exercises and stories, and `pages`
        are the reading order too.
        """
        errors = (each.file for each in self.problems if each.level is Level.ERROR)
        return frozenset(_part(file) for file in errors)

    @cached_property
    def base(self) -> Base:
        """What its items may refer to."""
        return Base(self.statements, self.voices, self.sources, self.misconceptions, self.country)

    @cached_property
    def statements(self) -> dict[str, Fact]:
        """Facts, and voices as the facts they are, by id."""
        voices = {
            name: Fact(id=name, text=voice.text, sources=voice.sources, mark=voice.mark)
            for name, voice in self.voices.items()
        }
        return {**self.facts, **voices}


def _part(file: Path) -> str:
    if file.parent.name in {"exercises", "scenarios"}:
        return "items"
    return "pages" if file.name == "_toc.yml" or file.suffix in SUFFIXES else file.name


def load_book(root: Path, formats: tuple[Format, ...]) -> Book:
    """Read the book at `root`, the folder that holds `_toc.yml`."""
    reader = _Reader(root)
    items = reader.items(formats)
    facts = reader.listed("facts.yaml", Fact)
    voices = reader.listed("voices.yaml", Voice)
    misconceptions = reader.listed("misconceptions.yaml", Misconception)
    objectives = reader.listed("objectives.yaml", Objective)
    professions = reader.listed("professions.yaml", Profession)
    terms = reader.listed("glossary.yaml", Term)
    wordings = reader.listed("words.yaml", Wording)
    people = reader.listed("people.yaml", Person)
    world = reader.single("world.yaml", World)
    law = reader.single("law.yaml", Law)
    country = reader.single("country.yaml", Country)
    bibliography = root / "book" / "references.bib"
    sources, bib_problems = read_sources(bibliography)
    reader.files.append(bibliography)
    pages, page_problems = read_pages(root)
    return Book(
        root=root,
        book_id=reader.book_id(root / "_config.yml"),
        items=items,
        facts=facts,
        voices=voices,
        misconceptions=misconceptions,
        objectives=objectives,
        professions=professions,
        terms=terms,
        wordings=wordings,
        people=people,
        world=world,
        sources=sources,
        law=law,
        country=country or Country(),
        pages=tuple(pages),
        places=reader.places,
        files=tuple(reader.files),
        unread=tuple(reader.unread(pages)),
        problems=tuple(sorted({*reader.problems, *bib_problems, *page_problems})),
    )


_SUFFIXES = {".yaml", ".yml", *SUFFIXES}
"""So end the files that somebody wrote for the book."""


def _files_below(folder: Path) -> list[Path]:
    """All files that are not hidden and in no hidden folder, in order."""
    found: list[Path] = []
    for place, folders, names in os.walk(folder):
        folders[:] = [each for each in folders if not each.startswith(".")]
        found += [Path(place, name) for name in names if not name.startswith(".")]
    return sorted(found)


_ITEM = {
    "what": "an item",
    "shape": "fields, one a line: `name: text`",
    "hint": "Begin with a line such as `type: choice`.",
}
_LIST = {
    "what": "the file",
    "shape": "a list of members",
    "hint": "Begin each member with a line `- id: …`.",
}


def _misshapen(data: Data, *, what: str, shape: str, hint: str) -> Problem:
    if data.value is None:
        return problem("file-empty", data.file, hint=hint)
    return problem("yaml-shape", data.file, 1, what=what, shape=shape, hint=hint)


class _Reader:
    """Reads the files below `book/` and collects their problems."""

    def __init__(self, root: Path) -> None:
        self.folder = root / "book"
        self.problems: list[Problem] = []
        self.files: list[Path] = []
        self.places: dict[tuple[str, str], tuple[Path, int]] = {}
        self.there = _files_below(self.folder)

    def items(self, formats: tuple[Format, ...]) -> dict[str, Located]:
        found: dict[str, Located] = {}
        stems: dict[str, Path] = {}
        for form in formats:
            for file in self.there:
                if not file.match(form.pattern):
                    continue
                self.files.append(file)
                name = file.stem
                if name in stems:
                    other = stems[name].relative_to(self.folder.parent)
                    self.problems.append(problem("id-repeated", file, 1, id=name, other=other))
                    continue
                stems[name] = file
                if not ID.fullmatch(name):
                    self.problems.append(problem("file-name", file, name=name))
                elif located := self._item(form, file):
                    found[name] = located
        return found

    def _item(self, form: Format, file: Path) -> Located | None:
        data = form.read(file)
        if data.problems:
            self.problems += data.problems
            return None
        if not isinstance(data.value, dict):
            self.problems.append(_misshapen(data, **_ITEM))
            return None
        name = data.value.get("type")
        if name is None:
            self.problems.append(problem("field-missing", file, 1, field="type"))
            return None
        model = form.types.get(name) if isinstance(name, str) else None
        if model is None:
            words = {"type": name, "types": ", ".join(form.types)}
            self.problems.append(problem("type-unknown", file, data.line(("type",)), **words))
            return None
        item, problems = validate(model, data, data.value, {"id": file.stem, "file": file})
        self.problems += problems
        if item is None:
            return None
        located = Located(item, form.kind, data)
        self.problems += [
            located.problem(fault.code, fault.where, **fault.words)
            for fault in (*item.common_faults(), *item.faults())
        ]
        return located

    def listed(self, name: str, model: type[_Model]) -> dict[str, _Model]:
        """All files called `name`: lists of members with an id that is used once."""
        found: dict[str, _Model] = {}
        for file in self.there:
            if file.name != name:
                continue
            self.files.append(file)
            data = read_yaml(file)
            self.problems += data.problems
            if data.problems:
                continue
            if not isinstance(data.value, list):
                self.problems.append(_misshapen(data, **_LIST))
                continue
            for index, value in enumerate(data.value):
                member, problems = validate(model, data, value, {}, (index,))
                self.problems += problems
                if member is None:
                    continue
                key = member.id  # type: ignore[attr-defined]
                line = data.line((index, "id"))
                if key in found:
                    other = self.places[name, key][0].relative_to(self.folder.parent)
                    self.problems.append(problem("id-repeated", file, line, id=key, other=other))
                    continue
                found[key] = member
                self.places[name, key] = (file, line)
        return found

    def unread(self, pages: list[Page]) -> list[Path]:
        """The files that nothing has read."""
        read = {*self.files, *(page.file for page in pages)}
        return [file for file in self.there if file.suffix in _SUFFIXES and file not in read]

    def book_id(self, config: Path) -> str:
        """The book's id in the settings; all else there is Jupyter Book's matter."""
        data = read_yaml(config)
        self.problems += data.problems
        match data.value:
            case {"sphinx": {"config": {"practiceguides_book_id": str(name)}}}:
                return name
        return Book.book_id

    def single(self, name: str, model: type[_Model]) -> _Model | None:
        """The one file called `name`, where there is one."""
        file = self.folder / name
        if not file.is_file():
            return None
        self.files.append(file)
        data = read_yaml(file)
        self.problems += data.problems
        if data.problems:
            return None
        member, problems = validate(model, data, data.value or {}, {})
        self.problems += problems
        return member
