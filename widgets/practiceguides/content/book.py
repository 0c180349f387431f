"""Reads a whole book: text in, one frozen `Book` and every problem out."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property, reduce
from pathlib import Path, PurePosixPath
from typing import Any, NamedTuple, TypeVar

from pydantic import BaseModel

from practiceguides.words import Texts, Words

from . import markdown
from .country import Country, with_days
from .drawings import FOLDER, Drawing, read_drawing
from .fields import ID, as_far_as_known
from .layers import CONTENTS, EDITION, FOLDERS, HIDDEN, SETTINGS, TEXTS, Layers, is_file, uppermost
from .legal import Law
from .links import MADE
from .look import Look, read_look
from .marks import is_blank
from .model import (
    Base,
    Calque,
    Fact,
    Item,
    Misconception,
    Objective,
    Person,
    Profession,
    Search,
    Source,
    Term,
    Voice,
    Withdrawal,
    Wording,
    World,
)
from .overlay import EXTENDS, extended, overlay, repeated_ids
from .pages import ITEMS, SUFFIXES, Named, Page, item_in, read_pages
from .problems import Level, Problem, near, problem, seen_from
from .settings import config_of, language_of
from .sound import read_fields, sound_item, sound_settings
from .source import Data, Path_, hash_of, no_file, read_yaml
from .sources import BIBLIOGRAPHY, read_sources
from .validate import validate

_Model = TypeVar("_Model", bound=BaseModel)

LISTS = (
    "facts.yaml", "voices.yaml", "misconceptions.yaml", "objectives.yaml", "professions.yaml",
    "glossary.yaml", "words.yaml", "calques.yaml", "people.yaml", "world.yaml", "law.yaml",
    "country.yaml", "search.yaml", "withdrawn.yaml",
)  # fmt: skip
"""The names of the files that hold no item."""


class Format(NamedTuple):
    """A way to write items: which files, how they are read, and which types there are."""

    kind: str
    """One of `pages.ITEMS`."""
    pattern: str
    read: Callable[[Path], Data]
    types: Mapping[str, type[Item]]


@dataclass(frozen=True)
class Located:
    """An item with its text's lines, for problems found later."""

    item: Item
    kind: str
    name: str
    """The logical name of its file."""
    data: Data
    is_half: bool = False
    """Whether it has faults, and what is faulty is not known of it."""

    def problem(self, code: str, where: Path_, /, **words: object) -> Problem:
        """A problem at a field of this item."""
        return self.data.problem_of(type(self.item).codes, code, where, **words)


@dataclass(frozen=True)
class Book:
    """Everything a book holds, as far as it could be read."""

    layers: Layers
    """Where its files lie."""
    words: Words
    """The words of the interface, in the book's language."""
    book_id: str = "practice-guides"
    """What `_config.yml` calls the book: the name of its zip and of what a page stores."""
    look: Look = field(default_factory=Look)
    """Whose book it is, as its pages show it."""
    items: Mapping[str, Located] = field(default_factory=dict)
    half_read: tuple[Located, ...] = ()
    """Items with faults, as far as they could be read: for rules on all that is sound in them."""
    facts: Mapping[str, Fact] = field(default_factory=dict)
    voices: Mapping[str, Voice] = field(default_factory=dict)
    misconceptions: Mapping[str, Misconception] = field(default_factory=dict)
    objectives: Mapping[str, Objective] = field(default_factory=dict)
    """What the guides teach; which guide, its file's folder says."""
    professions: Mapping[str, Profession] = field(default_factory=dict)
    terms: Mapping[str, Term] = field(default_factory=dict)
    wordings: Mapping[str, Wording] = field(default_factory=dict)
    calques: Mapping[str, Calque] = field(default_factory=dict)
    people: Mapping[str, Person] = field(default_factory=dict)
    withdrawn: Mapping[str, Withdrawal] = field(default_factory=dict)
    """What it had before; none of an edition: there `editions/below.py` reads it."""
    world: World | None = None
    sources: Mapping[str, Source] = field(default_factory=dict)
    law: Law | None = None
    country: Country = field(default_factory=Country)
    search: Search = field(default_factory=Search)
    drawings: Mapping[str, Drawing] = field(default_factory=dict)
    """Those that a page may show, by name; see `drawings.py`."""
    pages: tuple[Page, ...] = ()
    places: Mapping[tuple[str, str], tuple[Path, int]] = field(default_factory=dict)
    """File and line of every member of a list, by the list's file name and the member's id."""
    fields: Mapping[str, Data] = field(default_factory=dict)
    """What was read of world.yaml, law.yaml, country.yaml and search.yaml, by the file's name."""
    files: tuple[Path, ...] = ()
    """Every data file that was read, for whoever watches them."""
    stamp: Mapping[Path, str] = field(default_factory=dict)
    """What each of its files held when it was read, as a short hash; empty where nobody asked."""
    unread: tuple[Path, ...] = ()
    """Files below `book/` that look like a part of the book and are none."""
    problems: tuple[Problem, ...] = ()

    @property
    def zip_name(self) -> str:
        """The name of the file that holds the whole book."""
        return f"{self.book_id}.zip"

    def spec(self, item_id: str) -> dict[str, Any]:
        """An item's spec; raises KeyError for an id that is not there."""
        return self.items[item_id].item.to_spec(self.base)

    def of_kind(self, kind: str) -> dict[str, Located]:
        """Its exercises, or its stories (`scenario`), by id."""
        return {name: each for name, each in self.items.items() if each.kind == kind}

    def taken(self) -> dict[str, Path]:
        """The names that an item has, now, and the file of each: none of a new item's may be one.

        Those too that cannot be read, or that no page of an edition shows.
        """
        files = (each for files in self.layers.each() for each in files.items())
        named = {item_in(name): self.layers.source(file) for name, file in files}
        return {name: file for name, file in named.items() if name}

    def page_of(self, item_id: str) -> Page | None:
        """The first page that shows an item; None where no page does."""
        shown = (
            page for page in self.pages for each in page.named
            if each.kind in ITEMS and each.name == item_id
        )  # fmt: skip
        return next(shown, None)

    def named(self, kind: str) -> Iterator[tuple[Page, Named]]:
        """What pages name of one kind, each with its page."""
        for page in self.pages:
            for named in page.named:
                if named.kind == kind:
                    yield page, named

    @cached_property
    def shown(self) -> frozenset[str]:
        """The items that stand on a page."""
        return frozenset(named.name for kind in ITEMS for _, named in self.named(kind))

    @cached_property
    def lost(self) -> dict[str, Path]:
        """The files of the exercises and stories that could not be read, by id.

        Of an edition those that it would show.
        """
        errors = (each.file for each in self.problems if each.level is Level.ERROR)
        named = {item_in(file): file for file in (*self.files, *errors)}
        return {
            name: file
            for name, file in named.items()
            if name
            and name not in self.items
            and (not self.layers.made or name in self.shown or self.layers.is_own(file))
        }

    @cached_property
    def faulty(self) -> frozenset[str]:
        """The parts of the book that could not be read as a whole, so that something lacks there.

        A list goes by the name of its files; `items` are all exercises and stories, and `pages`
        are the reading order too.
        """
        errors = (each.file for each in self.problems if each.level is Level.ERROR)
        parts = frozenset(_part(file) for file in errors)
        # What it asks was read all the same: nothing is missed for what it lacks but a day.
        if "country.yaml" in parts and self.country.questions:
            parts = parts - {"country.yaml"} | {DAYS}
        # Settings of an edition that cannot be read do not say which pages there are.
        return parts | {"pages"} if EDITION in parts and not self.layers.made else parts

    @cached_property
    def base(self) -> Base:
        """What its items may refer to."""
        return Base(
            self.words,
            self.statements,
            self.voices,
            self.sources,
            self.misconceptions,
            self.country,
        )

    @cached_property
    def statements(self) -> dict[str, Fact]:
        """Facts, and voices as facts that say who told them, where and when; by id."""
        said = "fact_of_voice"
        voices = {
            # Made of what was read already; the signs of a name, escaped, are more.
            name: Fact.model_construct(
                id=name,
                # Where the book's language lacks these words, that is told.
                text=self.words(said, text=voice.text, who=markdown.literal(voice.who))
                if said in self.words
                else voice.text,
                sources=voice.sources,
                mark=voice.mark,
            )
            for name, voice in self.voices.items()
        }
        return {**self.facts, **voices}


def _part(file: Path) -> str:
    if item_in(file):
        return "items"
    if file.suffix == ".svg":
        return "drawings"
    return "pages" if file.name == CONTENTS or file.suffix in SUFFIXES else file.name


def load_book(layers: Layers, formats: tuple[Format, ...], owners: Mapping[str, Path]) -> Book:
    """Read the book that lies in these folders.

    `owners`: the folders that hold words of the interface; see `Words`.
    """
    reader = _Reader(layers)
    items = reader.items(formats)
    facts = reader.listed("facts.yaml", Fact)
    voices = reader.listed("voices.yaml", Voice)
    misconceptions = reader.listed("misconceptions.yaml", Misconception)
    objectives = reader.listed("objectives.yaml", Objective)
    professions = reader.listed("professions.yaml", Profession)
    terms = reader.listed("glossary.yaml", Term)
    wordings = reader.listed("words.yaml", Wording)
    calques = reader.listed("calques.yaml", Calque)
    people = reader.listed("people.yaml", Person)
    withdrawn = {} if layers.is_edition else reader.listed("withdrawn.yaml", Withdrawal)
    world = reader.single("world.yaml", World)
    law = reader.single("law.yaml", Law)
    country = reader.single("country.yaml", Country, with_days)
    if country is None and (data := reader.fields.get("country.yaml")):
        country, sound = sound_settings(Country, data, needed=("questions", "verbs"))
        reader.fields["country.yaml"] = sound
    search = reader.single("search.yaml", Search)
    drawings = reader.drawings()
    sources, bib_problems = read_sources(layers)
    reader.files += layers.paths(BIBLIOGRAPHY)
    pages, page_problems = read_pages(layers)
    book_id, language, look, is_draft = reader.settings()
    if layers.made:
        items = _shown(items, pages, layers)
        search = search and _led(search, pages, layers)
    return Book(
        layers=layers,
        words=Words(language, owners, reader.interface(language), is_draft=is_draft),
        book_id=book_id,
        look=look,
        items=items,
        half_read=tuple(reader.half_read),
        facts=facts,
        voices=voices,
        misconceptions=misconceptions,
        objectives=objectives,
        professions=professions,
        terms=terms,
        wordings=wordings,
        calques=calques,
        people=people,
        withdrawn=withdrawn,
        world=world,
        sources=sources,
        law=law,
        country=country or Country(),
        search=search or Search(),
        drawings=drawings,
        pages=tuple(pages),
        places=reader.places,
        fields=reader.fields,
        files=tuple(reader.files),
        unread=tuple(reader.unread(pages)),
        problems=tuple(sorted({*reader.problems, *bib_problems, *page_problems})),
    )


def _shown(items: dict[str, Located], pages: list[Page], layers: Layers) -> dict[str, Located]:
    """Of an edition's items: its own, those that its pages show, and those that these name."""
    kinds = {*ITEMS, "printed"}
    shown = {named.name for page in pages for named in page.named if named.kind in kinds}
    shown |= {name for name, each in items.items() if layers.is_own(each.data.file)}
    kept: dict[str, Located] = {}
    asked = [name for name in items if name in shown]
    while asked:
        if (name := asked.pop()) in items and name not in kept:
            item = items[name].item.among(shown)
            kept[name] = replace(items[name], item=item)
            asked += [story for _, story in item.named("stories")]
    return {name: kept[name] for name in items if name in kept}


def _led(search: Search, pages: list[Page], layers: Layers) -> Search:
    """What search knows of an edition: only what leads to pages that it has."""
    names = {page.docname: page for page in pages}
    questions = []
    for question in search.questions:
        leads = [each for each in question.leads if each.partition("#")[0] in names]
        if leads:
            led = dict.fromkeys(_lead(each, names, layers) for each in leads)
            questions.append(question.model_copy(update={"leads": tuple(led)}))
    return search.model_copy(
        update={
            "questions": tuple(questions),
            "last": tuple(each for each in search.last if each in names),
            "ways": tuple(each for each in search.ways if each in names),
        }
    )


def _lead(target: str, names: Mapping[str, Page], layers: Layers) -> str:
    """Where search leads: to the page itself where an edition's page has no such place any more."""
    name, _, place = target.partition("#")
    page = names[name]
    is_changed = layers.is_own(page.file) or page.file.is_relative_to(layers.all[-1])
    is_there = place.startswith(MADE) or place in page.anchors
    return name if is_changed and not is_there else target


DAYS = "the days of country.yaml"
"""What may be faulty in a country pack whose questions could be read."""
OFFICE = (".doc", ".docx", ".odt", ".rtf")
"""So end files of programs for documents, which nothing reads."""
_SUFFIXES = (".yaml", ".yml", ".bib", *SUFFIXES)
"""So end the files that somebody wrote for the book."""

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


DRAFT = "practiceguides_draft"
"""The setting of a translated book that no speaker has reviewed."""

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}([_-][A-Za-z0-9]{2,8})*")
_INTERFACE = {
    "what": "the file",
    "shape": "texts by key: `key: text`",
    "hint": "Take the files `strings/en.yaml` of the toolkit as a model.",
}
_IN_QUOTES = 'Write what is said, in quotes where it looks like a number: "1".'


_SETTINGS = {
    "what": "the file",
    "shape": "settings, one a line: `title: My book`",
    "hint": "Take the `_config.yml` of the book as a model.",
}


def _setting_faults(data: Data, layers: Layers) -> Iterator[Problem]:
    """What would stop Jupyter Book, which names no line."""
    if not isinstance(data.value, dict):
        yield _misshapen(data, **_SETTINGS)
        return
    title = data.value.get("title")
    if not title:
        yield data.problem("field-missing", (), field="title")
    elif isinstance(title, list | dict) or is_blank(str(title)):
        yield data.problem("title-empty", ("title",))
    config = config_of(data.value)
    if config is None:
        name = "config" if isinstance(data.value["sphinx"], dict) else "sphinx"
        yield data.problem("yaml-shape", ("sphinx", "config"), **_SETTINGS | {"what": f"`{name}`"})
        return
    yield from _shape_faults(data)
    files = config.get("bibtex_bibfiles") or ()
    for index, name in enumerate(files if isinstance(files, list) else ()):
        if not is_file(layers.path(str(name))):
            yield data.problem("bibliography-missing", (*_BIBFILES, index), file=name)


_BIBFILES = ("sphinx", "config", "bibtex_bibfiles")


def _shape_faults(data: Data) -> Iterator[Problem]:
    for name in _SECTIONS & data.value.keys():
        section = data.value[name]
        if not isinstance(section, dict) and (section is not None or name not in _MAY_BE_EMPTY):
            words = {"what": f"`{name}`", "hint": "Write one further in below it, or delete it."}
            yield data.problem("yaml-shape", (name,), **_SETTINGS | words)
    for number, row in enumerate(data.rows(data.file), 1):
        if found := _ENDLESS.search(row):
            digits = len(found[0].replace("_", ""))
            yield problem("settings-number", data.file, number, digits=f"{digits:,}")


_MAY_BE_EMPTY = frozenset({"parse", "execute", "html"})
_SECTIONS = _MAY_BE_EMPTY | {"latex", "repository", "sphinx"}
"""The parts of the settings that hold others; Jupyter Book stops at an empty one of the rest."""
_ENDLESS = re.compile(r"(?<![\w.])(?:\d_*){4301,}(?![\w.])")
"""A number with more digits than Python reads, by which Jupyter Book is stopped."""


def _misshapen(data: Data, *, what: str, shape: str, hint: str) -> Problem:
    if data.value is None:
        return problem("file-empty", data.file, hint=hint)
    return problem("yaml-shape", data.file, 1, what=what, shape=shape, hint=hint)


def taken_word(name: str) -> str:
    """That a word can be no id, though it looks like one; empty for any other."""
    return " The word 'constructor' is taken." if name == "constructor" else ""


def _misnamed(file: Path, name: str) -> Problem:
    return problem("file-name", file, name=name, hint=taken_word(name))


def item_of(form: Format, name: str, data: Data) -> tuple[Located | None, list[Problem]]:
    """The item that a file of this logical name holds, and what is wrong with it by itself."""
    located, problems = _read_item(form, name, data)
    return (None if located and located.is_half else located), problems


def _read_item(form: Format, name: str, data: Data) -> tuple[Located | None, list[Problem]]:
    """The same, and of an item with faults what could be read of it."""
    if not isinstance(data.value, dict):
        return None, data.problems or [_misshapen(data, **_ITEM)]
    kind = data.value.get("type")
    if data.problems and (kind is None or EXTENDS in {*data.value, *data.lost}):
        return None, data.problems
    if kind is None:
        return None, [*data.problems, data.problem("field-missing", (), field="type")]
    model = form.types.get(kind) if isinstance(kind, str) else None
    if model is None:
        words = {"type": kind, "types": ", ".join(form.types)}
        return None, [*data.problems, data.problem("type-unknown", ("type",), **words)]
    given = {"id": PurePosixPath(name).stem, "file": data.file}
    item, problems = validate(model, data, data.value, given)
    is_half = item is None or bool(data.problems)
    if item is None or data.lost:
        item, data = sound_item(model, data, given)
    problems = [*data.problems, *problems]
    if item is None:
        return None, problems
    located = Located(item, form.kind, name, data, is_half=is_half)
    faults = as_far_as_known(item.common_faults(), item.faults())
    return located, [
        *problems, *(located.problem(each.code, each.where, **each.words) for each in faults)
    ]  # fmt: skip


_MOST_OVER = 8
"""So many files may each change the next one: each is read once for every one above it."""


def _unread_folder(error: OSError) -> Iterator[Problem]:
    """Why the files of a folder are missing; one that is not there has none."""
    folder = Path(error.filename)
    if isinstance(error, PermissionError):
        yield problem("folder-shut", folder)
    elif not isinstance(error, FileNotFoundError):
        why = (error.strerror or str(error)).lower()
        yield problem("file-unreadable", folder, what="the folder", why=why)


def _at(each: Problem) -> tuple[Path, int]:
    return each.file, each.line


def _lacks(each: Problem) -> bool:
    return each.code in {"field-missing", "feedback-missing"}


def _of_copy(file: Path, name: str) -> str:
    """What to do with a second copy of a file."""
    if hash_of(file) == hash_of(file.with_name(name)):
        return "It is the same: delete this copy."
    return (
        f"Open both beside each other, write into {name} what you need of this one, and delete it."
    )


class _Reader:
    """Reads the files of a book and collects their problems."""

    def __init__(self, layers: Layers) -> None:
        self.layers = layers
        unread: list[OSError] = []
        self.each = layers.each(unread.append)
        self.files: list[Path] = []
        self.half_read: list[Located] = []
        self.places: dict[tuple[str, str], tuple[Path, int]] = {}
        self.fields: dict[str, Data] = {}
        self.stems: dict[str, dict[str, list[tuple[str, Path]]]] = {}
        self.problems = list(layers.faults)
        self.problems += [
            problem("file-missing", folder, what="this folder of the book")
            for folder in layers.folders
            if not folder.is_dir()
        ]
        self.problems += [found for each in unread for found in _unread_folder(each)]
        if layers.build.exists() and not layers.build.is_dir():
            self.problems.append(problem("build-file", layers.build))
        self.problems += [
            problem("file-copy", file, name=name, hint=_of_copy(file, name))
            for file, name in layers.copies()
        ]
        self._leave_what_is_no_file()
        self.there = uppermost(self.each)

    def _leave_what_is_no_file(self) -> None:
        """Take away what is no file of the book: what lies outside it nobody else has."""
        for files in self.each:
            for name, file in list(files.items()):
                real = self.layers.leads_out(file) if file.is_symlink() else None
                if real:
                    found = problem("file-outside", file, where=real)
                elif file.name in FOLDERS:
                    found = problem("folder-none", file)
                elif why := no_file(file):
                    found = problem("file-unreadable", file, what="the file", why=why)
                else:
                    continue
                del files[name]
                self.problems.append(found)

    def items(self, formats: tuple[Format, ...]) -> dict[str, Located]:
        found: dict[str, Located] = {}
        stems: dict[str, Path] = {}
        for form in formats:
            for name, file in self.there.items():
                if not file.match(form.pattern):
                    continue
                self.files.append(file)
                stem = file.stem
                if stem in stems:
                    self._report_other(stem, name, file, stems[stem])
                    continue
                stems[stem] = file
                if not ID.fullmatch(stem):
                    self.problems.append(_misnamed(file, stem))
                elif located := self._item(form, name, file):
                    found[stem] = located
        return found

    def _report_other(self, stem: str, name: str, file: Path, first: Path) -> None:
        """Two files of one name: of an edition's, the one that lies elsewhere than ours."""
        names = {name: file, self.layers.name(first): first}
        below, own = sorted(names, key=lambda each: self.layers.is_own(names[each]))
        if self.layers.made and not self.layers.is_own(names[below]):
            self.problems.append(problem("id-below", names[own], 1, id=stem, name=below))
        else:
            self._report_repeated(stem, file, 1, first)

    def _report_repeated(self, name: str, file: Path, line: int, first: Path) -> None:
        other = seen_from(self.layers.top, first)
        self.problems.append(problem("id-repeated", file, line, id=name, other=other))

    def _item(self, form: Format, name: str, file: Path) -> Located | None:
        data = self._whole(form, file)
        located, problems = _read_item(form, name, data)
        if located and located.is_half:
            self.half_read.append(located)
            located = None
        told = [data.added.get(_at(each), each) if _lacks(each) else each for each in problems]
        # What a misspelt id adds is told as an error already.
        known = {_at(each) for each in told if not located or each in data.added.values()}
        remarks = [each for each in data.remarks if _at(each) not in known]
        self.problems += [*remarks, *told]
        return located

    def _whole(self, form: Format, file: Path, above: tuple[Data, ...] = ()) -> Data:
        """What an item's file says, joined with what it changes where it `extends` another one.

        `above`: the files that change it, the uppermost first.
        """
        data = form.read(file)
        if not isinstance(data.value, dict):
            return data
        if EXTENDS not in data.value:
            said = {*data.value, *data.lost}
            if not said & {"type", EXTENDS} and self._lies_over(file):
                data.problems.append(data.problem("extends-missing", (), name=file.stem))
            return data
        other, above = str(data.value[EXTENDS]), (*above, data)
        if len(above) > _MOST_OVER:
            words = {"name": above[0].value[EXTENDS], "most": _MOST_OVER}
            data.problems.append(above[0].problem("extends-deep", (EXTENDS,), **words))
            return data
        named, met = self._by_stem(form), {each.file for each in above}
        lower = {name: found for name, found in named.get(other, ()) if found not in met}
        if not lower:
            known = (
                name for name, each in named.items() if not met.issuperset(dict(each).values())
            )
            words = {"name": other, "hint": near(other, known)}
            data.problems.append(data.problem("extends-unknown", (EXTENDS,), **words))
            return data
        whole = self._whole(form, next(iter(lower.values())), above)
        if whole.problems or not isinstance(whole.value, dict):
            data.problems += whole.problems or [_misshapen(whole, **_ITEM)]
            return data
        joined = extended(whole, data)
        others = frozenset(each for each in whole.sources if not self.layers.is_own(each))
        if joined.changed:
            joined.changed.below = others
        return joined

    def _by_stem(self, form: Format) -> dict[str, list[tuple[str, Path]]]:
        """All files of a format by their ids, the lowest first, each with its logical name."""
        if form.kind not in self.stems:
            found = self.stems[form.kind] = {}
            for name, file in (each for files in self.each for each in files.items()):
                if file.match(form.pattern):
                    found.setdefault(file.stem, []).append((name, file))
        return self.stems[form.kind]

    def _lies_over(self, file: Path) -> bool:
        """Whether a file has the logical name of one below it."""
        name = self.layers.name(file)
        return any(name in files and files[name] != file for files in self.each)

    def drawings(self) -> dict[str, Drawing]:
        """Of each drawing the uppermost file."""
        found = {}
        for name, file in self.there.items():
            if Path(name).parent.as_posix() != f"{TEXTS}/{FOLDER}" or file.suffix != ".svg":
                continue
            self.files.append(file)
            if not ID.fullmatch(file.stem):
                self.problems.append(_misnamed(file, file.stem))
                continue
            drawing, problems = read_drawing(file)
            self.problems += problems
            if drawing:
                found[drawing.name] = drawing
        return found

    def listed(self, name: str, model: type[_Model]) -> dict[str, _Model]:
        """All files called `name`: lists of members with an id that is used once in a layer."""
        found: dict[str, _Model] = {}
        for files in self.each:
            called = [file for file in files.values() if file.name == name]
            found |= self._listed(name, model, called)
        return found

    def _listed(self, name: str, model: type[_Model], files: list[Path]) -> dict[str, _Model]:
        """The members of the lists of one layer."""
        found: dict[str, _Model] = {}
        for file in files:
            data = self._data(file)
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
                    self._report_repeated(key, file, line, self.places[name, key][0])
                    continue
                found[key] = member
                self.places[name, key] = (file, line)
        return found

    def single(
        self, name: str, model: type[_Model], prepared: Callable[[Data], Data] = lambda data: data
    ) -> _Model | None:
        """The one file called `name`, where there is one; of several layers, all of them joined.

        `prepared` makes of each layer's file what is joined.
        """
        files = [file for file in self.layers.paths(f"{TEXTS}/{name}") if is_file(file)]
        read = [self._data(file, read_fields) for file in files]
        if not read or any(data.problems and data.value is None for data in read):
            return None
        for data in read:
            if data.value is None:
                self.problems.append(problem("file-silent", data.file, 1))
                data.value = {}
            if not isinstance(data.value, dict):
                self.problems += validate(model, data, data.value, {})[1]
                return None
            for key, where, first in repeated_ids(data):
                self._report_repeated(key, *data.place(where), data.place(first)[0])
        self.fields[name] = data = reduce(overlay, map(prepared, read))
        member, problems = validate(model, data, data.value, {})
        self.problems += problems
        return None if data.lost else member

    def _data(self, file: Path, read: Callable[[Path], Data] = read_yaml) -> Data:
        self.files.append(file)
        data = read(file)
        self.problems += [*data.problems, *data.remarks]
        return data

    def unread(self, pages: list[Page]) -> list[Path]:
        """The files that nothing has read."""
        read = {*self.files, *(page.file for page in pages)}
        read |= {self.layers.path(name) for name in (CONTENTS, SETTINGS)}
        return [
            file
            for file in self.there.values()
            if (file.name.removesuffix(HIDDEN).endswith(_SUFFIXES) and file not in read)
            or file.suffix in OFFICE
            or file.suffix == HIDDEN
        ]

    def settings(self) -> tuple[str, str, Look, bool]:
        """The book's id, its language, its look, and whether no speaker has reviewed it.

        All else there but the title is Jupyter Book's matter.
        """
        data = read_yaml(self.layers.path(SETTINGS))
        self.problems += [*data.problems, *data.remarks]
        if not data.problems:
            self.problems += _setting_faults(data, self.layers)
        settings = config_of(data.value) or {}
        if settings:
            self.places[SETTINGS, "language"] = data.place(("sphinx", "config", "language"))
        look, problems, files = read_look(data, settings, self.layers)
        self.problems += problems
        self.files += files
        return (
            self._book_id(data, settings.get("practiceguides_book_id", Book.book_id)),
            language_of(settings),
            look,
            settings.get(DRAFT) is True,
        )

    def _book_id(self, settings: Data, found: object) -> str:
        """It becomes the name of a file: a path must not lead elsewhere."""
        if isinstance(found, str) and ID.fullmatch(found):
            return found
        words = {
            "field": "practiceguides_book_id",
            "detail": f"is '{found}', which is no id",
            "hint": "Write small letters, digits and hyphens: `practice-guides`.",
        }
        where = ("sphinx", "config", "practiceguides_book_id")
        self.problems.append(settings.problem("field-value", where, **words))
        return Book.book_id

    def interface(self, language: str) -> Texts:
        """The words of the interface that the book brings for its language."""
        texts: dict[str, str] = {}
        if not _LANGUAGE.fullmatch(language):
            return texts
        for file in self.layers.paths(f"{TEXTS}/interface/{language}.yaml"):
            if not is_file(file) or (data := self._data(file)).problems:
                continue
            if not isinstance(data.value, dict):
                self.problems.append(_misshapen(data, **_INTERFACE))
                continue
            for key, text in data.value.items():
                self.places["interface", key] = (file, data.line((key,)))
                if isinstance(text, str) and text.strip():
                    texts[key] = text
                else:
                    words = {"what": f"'{key}'", "shape": "a text", "hint": _IN_QUOTES}
                    self.problems.append(problem("yaml-shape", file, data.line((key,)), **words))
        return texts
