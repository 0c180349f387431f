"""A translated book as a layer: built from the source and the store, never written by hand.

What is shown whole in one language is a piece (`Unit.piece`): an item, a scene, a section, a member
of a list. A piece of which anything is not translated stays as it was written, and says in which
language that is (`lang`, `{written-in}`). Members of lists, the interface and the titles of the
contents fall back one by one, and carry their language with them (`content/spoken.py`).
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass, field, replace
from os.path import normpath
from pathlib import Path
from typing import Any

from practiceguides.content.book import DRAFT, Book, Located
from practiceguides.content.layers import CONTENTS, EDITION, SETTINGS, TEXTS, Layers
from practiceguides.content.links import Names, labels
from practiceguides.content.naming import named
from practiceguides.content.pages import Page
from practiceguides.content.problems import Level, Problem, near, problem_of
from practiceguides.content.settings import config_of, language_of
from practiceguides.content.source import Path_, hash_of, read_text, read_yaml
from practiceguides.content.spoken import spoken, spoken_markdown
from practiceguides.content.whole import write_all
from practiceguides.reading import OWNERS, current_book
from practiceguides.words import Words

from . import prose, stories
from .accept import Accepted, accept
from .codes import CODES
from .extract import Placed, contents_units, everything, item_units, member_units, page_units
from .interface import PIECE, interface_units
from .own import own_keys
from .store import (
    Store,
    Translated,
    forms_of,
    known_language,
    languages_begun,
    read_store,
    stores_of,
)
from .units import Unit


@dataclass(frozen=True)
class Layer:
    """What became of a translation."""

    layers: Layers
    """The book in the language: the layer stands over all its folders, as what is made of them."""
    problems: list[Problem] = field(default_factory=list)

    @property
    def folder(self) -> Path:
        """The folder of the layer."""
        return self.layers.all[-1]


def translated_layer(layers: Layers, language: str, build: Path | None = None) -> Layer:
    """Build the layer that lets a book speak another language, and say what is wrong with it.

    It lies in the folder `build`; without it, where all is that is made from the book.

    Where a problem is an error of the language or the store itself, no layer was built; a
    translation that may not be shown is only a warning here: its source is shown.
    """
    folder = (build or layers.build) / f".texts-{language}"
    spoken = replace(layers, made=folder)
    stores, problems = read_stores(layers, language)
    if problems:
        return Layer(spoken, problems)
    translated = [each for store in stores for each in store]
    used = {each.place[0] for each in translated if any(each.forms)}
    is_reviewed = all(
        store.reviewed(file.stem)
        for store in stores
        for file in used
        if file.parent == store.folder
    )
    # What says what research or law say, and a model alone has compared, is shown in drafts alone.
    is_draft = not is_reviewed or any(each.reader and not each.by_person for each in translated)
    files, told = _made(current_book(layers), language, translated, is_draft=is_draft)
    write_all(folder, {name: text.encode() for name, text in files.items()})
    return Layer(spoken, told)


_Made = tuple[dict[str, str], list[Problem]]
_last: list[tuple[object, _Made]] = []
"""What was made last: a book that is served is asked for at each look at one of its items."""


def _made(book: Book, language: str, translated: Sequence[Translated], *, is_draft: bool) -> _Made:
    """The files of the layer, and what is told of them: made anew where something is another."""
    # What an edition says in its language itself stands in a file that is none of the book's.
    own = hash_of(book.layers.top / EDITION)
    key = (book.layers, book.stamp, language, translated, is_draft, own)
    for before, made in _last:
        if before == key:
            return made
    units = [unit for _, unit in interface_units(OWNERS, ())]
    units += [placed.unit for _, placed in everything(book)]
    accepted = accept(units, translated, language)
    accepted.take(units, own_keys(book, language))
    files = dict(_Writer(book, language, accepted).files(is_draft=is_draft))
    made = files, [_as_warning(each) for each in accepted.problems]
    _last[:] = [(key, made)]
    return made


def read_stores(layers: Layers, language: str) -> tuple[list[Store], list[Problem]]:
    """What is translated into a language, and why nothing can be shown in it."""
    if problems := list(language_faults(layers, language)):
        return [], problems
    read = [read_store(each, language) for each in stores_of(layers, language)]
    stores = [store for store, _ in read]
    problems = [fault for _, faults in read for fault in faults]
    if not problems and not any(each.done for store in stores for each in store):
        hint = near(language, languages_begun(layers) - {language})
        words = {"folder": named(layers.top), "hint": hint}
        problems = [_fault("language-nothing", layers, language, **words)]
    return stores, problems


def _fault(code: str, layers: Layers, language: str, **words: str) -> Problem:
    """What is wrong with a language; an edition asks for its own in a line of its own file."""
    if layers.is_edition and layers.language == language:
        asked = read_yaml(layers.top / EDITION)
        return asked.problem_of(CODES, code, ("language",), language=language, **words)
    return problem_of(CODES, code, layers.path(SETTINGS), 1, language=language, **words)


def language_faults(layers: Layers, language: str) -> Iterator[Problem]:
    """Why a book cannot be translated into a language at all."""
    if not known_language(language):
        yield _fault("language-code", layers, language)
    elif language == source_language(layers):
        yield _fault("language-own", layers, language)


def source_language(layers: Layers) -> str:
    """The language that the texts of a book are written in: that of the book below all others."""
    return language_of(config_of(read_yaml(layers.folders[0] / SETTINGS).value) or {})


def _as_warning(problem: Problem) -> Problem:
    return replace(problem, level=min(problem.level, Level.WARNING))


class _Writer:
    """Writes the files of the layer, by logical name."""

    def __init__(self, book: Book, language: str, accepted: Accepted) -> None:
        self.book, self.language, self.accepted = book, language, accepted
        self.source = source_language(book.layers).replace("_", "-")
        self.tag = language.replace("_", "-")
        self.named = _names_of_headings(book)

    def files(self, *, is_draft: bool) -> Iterator[tuple[str, str]]:
        # What was made of an edition's choice stands no longer over it: first, so that ours counts.
        if self.book.layers.made:
            made = self.book.layers.each()[-1].items()
            yield from ((name, read_text(file).text) for name, file in made)
        yield SETTINGS, self._settings(is_draft=is_draft)
        yield CONTENTS, self._contents()
        yield f"{TEXTS}/interface/{self.language}.yaml", self._interface()
        for located in self.book.items.values():
            yield located.name, self._item(located)
        for page in self.book.pages:
            yield page.name, self._page(page)
        yield from self._lists()

    # the frame of the book

    def _settings(self, *, is_draft: bool) -> str:
        value = deepcopy(read_yaml(self.book.layers.path(SETTINGS)).value)
        self._say(value, [each for each in contents_units(self.book) if each.unit.file == SETTINGS])
        config = value.setdefault("sphinx", {}).setdefault("config", {})
        config["language"] = self.language
        if is_draft:
            config[DRAFT] = True
        return _dumped(value)

    def _contents(self) -> str:
        value = deepcopy(read_yaml(self.book.layers.path(CONTENTS)).value)
        self._say(value, [each for each in contents_units(self.book) if each.unit.file == CONTENTS])
        return _dumped(value)

    def _interface(self) -> str:
        """All words; one that is not translated is said as the source says it."""
        forms = forms_of(self.language)
        texts: dict[str, str] = {}
        for _, unit in interface_units(OWNERS, ()):
            stem = unit.key.removeprefix(f"{PIECE}/")
            there = self.accepted.forms.get(unit.key)
            if unit.plural:
                fallen = [spoken(unit.plural, self.source)] * len(forms)
                texts |= {
                    f"{stem}.{form}": text
                    for form, text in zip(forms, there or fallen, strict=True)
                }
            else:
                texts[stem] = there[0] if there else spoken(unit.text, self.source)
        own = Words(self.language, OWNERS, self._own_interface())
        return _dumped({**texts, **{key: own[key] for key in own if key in texts}})

    def _own_interface(self) -> Mapping[str, str]:
        """What the book has in this language by itself goes before the store."""
        found: dict[str, str] = {}
        for file in self.book.layers.paths(f"{TEXTS}/interface/{self.language}.yaml"):
            if file.is_file() and isinstance(value := read_yaml(file).value, dict):
                found |= {key: text for key, text in value.items() if isinstance(text, str)}
        return found

    # items

    def _item(self, located: Located) -> str:
        placed = list(item_units(located))
        fields = [each for each in placed if isinstance(each.where[0], str)]
        if located.kind == "scenario":
            return self._story(located, fields, [each for each in placed if each not in fields])
        value = deepcopy(located.data.value)
        if not self._set(value, fields):
            self._fall_back(value, [each for each in fields if each.where == ("title",)])
        return _dumped(value)

    def _fall_back(self, value: Any, shown: Sequence[Placed]) -> None:
        """Leave an item as it is, and let these texts say so, which are shown elsewhere too."""
        value["lang"] = self.source
        for each in shown:
            _put(value, each.where, self._fallen(each.unit))

    def _story(self, located: Located, fields: list[Placed], body: list[Placed]) -> str:
        text, value = stories.body_of(located), deepcopy(stories.front_of(located))
        is_whole = self._set(value, fields)
        if not is_whole:
            self._fall_back(value, fields)
        changes: list[tuple[int, int, str]] = []
        for units in _by_piece(body).values():
            if not is_whole:
                continue
            if self.accepted.whole(each.unit for each in units):
                changes += [self._change(each, text) for each in units]
            else:
                changes.append(self._mark_scene(units[0], text))
        return f"---\n{_dumped(value)}---\n{prose.splice(text, sorted(changes))}"

    def _mark_scene(self, title: Placed, text: str) -> tuple[int, int, str]:
        """Say in the attributes of a scene which language it is in; they stand before its title."""
        at = text.rfind("}", 0, title.where[0])
        return at, at, f" lang={self.source}"

    # pages

    def _page(self, page: Page) -> str:
        placed = list(page_units(page))
        pieces = _by_piece(placed)
        whole = {
            name: self.accepted.whole(each.unit for each in units) for name, units in pieces.items()
        }
        new: dict[int, list[tuple[int, int, str]]] = {}
        for cell, text in page.texts:
            changes = new[cell] = []
            spans = {span.start: span for span in prose.spans(text)}
            for name, units in pieces.items():
                here = [each for each in units if each.where[2] == cell]
                if whole[name]:
                    changes += [self._change(each, text, spans[each.where[0]]) for each in here]
            changes += self._marks(cell, text, pieces, whole, spans)
            changes += self._labels(page, text, spans)
        texts = dict(page.texts)
        spliced = {
            cell: self._leading(page, prose.splice(texts[cell], sorted(each)))
            for cell, each in new.items()
        }
        if page.file.suffix != ".ipynb":
            return spliced.get(0, "")
        notebook = json.loads(read_text(page.file).text)
        for cell, text in spliced.items():
            notebook["cells"][cell - 1]["source"] = text.splitlines(keepends=True)
        return json.dumps(notebook, ensure_ascii=False, indent=1) + "\n"

    def _marks(
        self,
        cell: int,
        text: str,
        pieces: Mapping[str, Sequence[Placed]],
        whole: Mapping[str, bool],
        spans: Mapping[int, prose.Span],
    ) -> Iterator[tuple[int, int, str]]:
        """Say below the heading of a section in which language it is, where that is another one.

        What stands before the first section is around all sections, as HTML has it.
        """
        names = list(pieces)
        top_is_whole = whole[names[0]] if names else True
        nothing_is = not any(whole.values())
        for name, units in pieces.items():
            if nothing_is and name != names[0]:
                continue
            first = units[0]
            span = spans.get(first.where[0]) if first.where[2] == cell else None
            if span is None or span.kind not in {"h1", "h2"}:
                continue
            if not whole[name]:
                language = self.source
            elif not top_is_whole:
                language = self.tag
            else:
                continue
            end = text.find("\n", span.end)
            end = len(text) if end < 0 else end
            yield end, end, f"\n\n```{{written-in}} {language}\n```"

    def _labels(
        self, page: Page, text: str, spans: Mapping[int, prose.Span]
    ) -> Iterator[tuple[int, int, str]]:
        """Write before each heading that a link leads to the name it has by its source's words."""
        names = Names(labels(text))
        for span in spans.values():
            if span.kind not in {"h1", "h2", "h3"}:
                continue
            if named := self.named.get((page.docname, names.of(span.text))):
                at = text.rfind("\n", 0, span.start) + 1
                yield at, at, f"({named})=\n"

    def _leading(self, page: Page, text: str) -> str:
        """The text of a page with its links by the names that headings have now."""

        def named(link: re.Match[str]) -> str:
            place = _place(page.name, link[1])
            return f"{link[1].partition('#')[0]}#{self.named.get(place, place[1])}"

        return _ANCHORED.sub(lambda link: f"]({named(link)})", text)

    # lists

    def _lists(self) -> Iterator[tuple[str, str]]:
        found: dict[str, dict[Path, list[Placed]]] = {}
        for name, each in member_units(self.book):
            found.setdefault(name, {}).setdefault(each.file, []).append(each)
        for name, files in found.items():
            single = self.book.fields.get(Path(name).name)
            members: list[Any] = []
            for file, placed in files.items():
                value = deepcopy(single.value if single else read_yaml(file).value)
                self._say(value, placed)
                if single:
                    yield name, _dumped(value)
                else:
                    members += [value[n] for n in sorted({each.where[0] for each in placed})]
            if members:
                yield name, _dumped(members)

    # what all share

    def _set(self, value: Any, placed: Sequence[Placed]) -> bool:
        """Put translations where the sources are, all or none; whether they are there."""
        if not self.accepted.whole(each.unit for each in placed):
            return False
        for each in placed:
            _put(value, each.where, self.accepted.forms[each.unit.key][0])
        return True

    def _say(self, value: Any, placed: Sequence[Placed]) -> None:
        """Put translations where the sources are, piece by piece; where none is, its language."""
        for units in _by_piece(placed).values():
            if not self._set(value, units):
                for each in units:
                    _put(value, each.where, self._fallen(each.unit))

    def _fallen(self, unit: Unit) -> str:
        """A text as its source has it, which says in which language."""
        said = spoken if unit.is_plain else spoken_markdown
        return said(unit.text, self.source)

    def _change(
        self, placed: Placed, text: str, span: prose.Span | None = None
    ) -> tuple[int, int, str]:
        start, end, _ = placed.where
        words = self.accepted.forms[placed.unit.key][0]
        return start, end, prose.fitted(words, text, start, kind=span.kind if span else "")


_ANCHORED = re.compile(r"\]\(([^()\s<>]*#[\w-]+)\)")


def _names_of_headings(book: Book) -> dict[tuple[str, str], str]:
    """What each heading without a name is called that something leads to, by page and place.

    In the source it goes by its words. A name is used once in a book, so where two pages have such
    a heading, the page is a part of it.
    """
    leads = [lead for each in book.search.questions for lead in each.leads if "#" in lead]
    places = {_place("", lead) for lead in leads}
    places |= {
        _place(page.name, named.name) for page, named in book.named("link") if "#" in named.name
    }
    known = {
        (page.docname, name)
        for page in book.pages
        for _, text in page.texts
        for name in labels(text)
    }
    count = Counter(place for _, place in places | known)
    return {
        (docname, place): place if count[place] == 1 else f"{Path(docname).parent.name}-{place}"
        for docname, place in sorted(places - known)
    }


def _place(here: str, target: str) -> tuple[str, str]:
    """The page and the place that a link on the page `here` leads to."""
    path, _, place = target.partition("#")
    page = normpath(Path(here).parent / path) if path else here
    return page.removesuffix(".md").removesuffix(".ipynb"), place


def _put(value: Any, where: Path_, text: str) -> None:
    """Write a text where this path leads."""
    *path, last = where
    for step in path:
        value = value[step]
    value[last] = text


def _by_piece(placed: Sequence[Placed]) -> dict[str, list[Placed]]:
    found: dict[str, list[Placed]] = {}
    for each in placed:
        found.setdefault(each.unit.piece, []).append(each)
    return found


def _dumped(value: Any) -> str:
    """As YAML, of which JSON is a part: no text in it can be taken for something else."""
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"
