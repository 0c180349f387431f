"""The work of `guides texts`: a book, its stores in one language, and what becomes of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from practiceguides.content.book import Book
from practiceguides.content.problems import Problem

from .accept import Accepted, accept
from .extract import texts_of
from .merge import Merged, merge
from .own import own_keys
from .store import Store, Translated, own_folder, read_store, stores_of, write_part
from .units import Unit


@dataclass
class Work:
    """The texts of a book and their translations, its own and those that come from below it."""

    book: Book
    language: str
    units: Mapping[str, list[Unit]]
    """All texts to translate, by the part that one person takes."""
    own: Store
    """Where the book keeps its translations."""
    below: list[Translated]
    """Those of the toolkit and of the books below this one."""
    unreviewed: set[Path] = field(default_factory=set)
    """The files below that no speaker of the language has reviewed."""
    problems: list[Problem] = field(default_factory=list)

    @property
    def all(self) -> list[Unit]:
        """The texts of all parts."""
        return [unit for part in self.units.values() for unit in part]

    def accepted(self) -> Accepted:
        """Which translations may be shown."""
        return accept(self.all, [*self.below, *self.own], self.language)

    def known(self) -> dict[str, Translated]:
        """By its key, the translation of each text that has one, wherever it comes from."""
        return merge(self.all, [*self.below, *self.own]).by_key

    def origins(self, known: Mapping[str, Translated]) -> dict[str, str]:
        """Of each translation in `known` that comes from below, where that is, in words."""
        files = {each.place[0] for each in self.below}
        found = {}
        for key, each in known.items():
            if (file := each.place[0]) in files:
                draft = ", a draft that no speaker has reviewed" if file in self.unreviewed else ""
                found[key] = f"From the book under yours{draft}."
        return found

    def begun(self) -> list[str]:
        """The parts that the book has files of; all, where it has none yet."""
        return [name for name in self.units if name in self.own.parts] or list(self.units)

    def merge(self, new: Iterable[Translated] = (), *, same: bool = False) -> Merged:
        """What the store becomes: with new translations, for the texts as they are now."""
        return merge(self.all, [*self.own, *new], same=same)

    def write(self, names: Iterable[str], merged: Merged) -> dict[Path, int]:
        """Write these parts, and say how many texts each file has.

        A part that a text with its translation has moved into is written too: nothing else would
        hold it. What comes from below is left out, unless something else is said of it here.
        """
        shown = accept(self.all, self.below, self.language).forms
        below = merge(self.all, self.below).by_key
        own = merged.by_key.keys() - merged.shared
        written: dict[Path, int] = {}
        for name in self._reached(set(names), merged):
            units = [
                unit
                for unit in self.units[name]
                if unit.key not in shown
                or (unit.key in own and merged.by_key[unit.key].said != below[unit.key].said)
            ]
            if units:
                written[write_part(self.own, name, units, merged)] = len(units)
        self.own, _ = read_store(self.own.folder, self.language)
        return written

    def _reached(self, names: set[str], merged: Merged) -> list[str]:
        """These parts, and each that has a translation which is neither in them nor stays."""
        found = {
            name: [merged.by_key[unit.key] for unit in units if unit.key in merged.by_key]
            for name, units in self.units.items()
        }
        kept = {(each.text, each.forms) for name in names for each in found[name]}
        staying = {
            each.place for name in self.own.parts.keys() - names for each in self.own.parts[name]
        }
        return [
            name
            for name, its in found.items()
            if name in names
            or any(
                (each.text, each.forms) not in kept and each.place not in staying for each in its
            )
        ]


def work_on(book: Book, language: str) -> Work:
    """Read all translations of a book into a language."""
    problems: list[Problem] = []
    folder = own_folder(book.layers, language)
    below: list[Translated] = []
    unreviewed: set[Path] = set()
    for each in stores_of(book.layers, language):
        if each != folder:
            store, faults = read_store(each, language)
            below += store
            unreviewed |= {each / f"{name}.po" for name in store.parts if not store.reviewed(name)}
            problems += faults
    own, faults = read_store(folder, language)
    written = own_keys(book, language)
    units = {
        part: kept
        for part, all_units in texts_of(book).items()
        if (kept := [unit for unit in all_units if unit.key not in written])
    }
    return Work(book, language, units, own, below, unreviewed, [*problems, *faults])
