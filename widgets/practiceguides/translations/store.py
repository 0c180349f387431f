"""The store: PO files, a folder for each language, a file for each part that one person takes.

A file says by its header whether a speaker of the language has read it: `X-Reviewed: no`. A claim
(`Unit.claim`) has beside it who read it a second time: a line `# second reader: …` of translators.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import polib

from practiceguides.content.layers import TRANSLATIONS, Layers
from practiceguides.content.problems import Problem, problem_of
from practiceguides.content.source import read_text
from practiceguides.content.whole import write_whole
from practiceguides.words import locale_of

from .codes import CODES
from .units import Unit

if TYPE_CHECKING:
    from babel.plural import PluralRule

    from .merge import Merged

CATALOGUES = Path(__file__).parent / "catalogues"
"""The translations that come with the toolkit."""

MAX_BYTES = 20_000_000
"""No part of a book needs more."""

REVIEWED = "X-Reviewed"
_READER = re.compile(r"^second reader:[ \t]*(\S.*)$", re.IGNORECASE | re.MULTILINE)
_MODEL = re.compile(r"(?:only )?an? (?:\w+ ){0,2}model\b", re.IGNORECASE)
"""How whoever compared it is called that is no person."""
_LINE = re.compile(r"\(line (\d+)\)")
"""Where polib says that a file is broken."""
_NO_ENDS = re.compile("[\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
"""What polib takes for the end of a line, and no editor does."""
_CLAIM = (
    "A claim: it is shown after a second person has compared it, and has written a line above it: "
    "`# second reader: ` and who they are. What a model alone has compared is shown in drafts."
)
_HEADER = (
    "Texts of the book in {language}. Written and kept up by `guides texts {language}`.\n"
    "Write into msgstr only. What is fuzzy or empty is not shown."
)


@dataclass(frozen=True)
class Translated:
    """One translation, as it stands in a store."""

    key: str
    text: str
    """What it translates."""
    forms: tuple[str, ...]
    """The translation; of a text with plural forms all of them, by the order of CLDR."""
    plural: str = ""
    comment: str = ""
    """What translators wrote beside it."""
    fuzzy: bool = False
    before: str = ""
    """Of a fuzzy one: the earlier text, which it translates."""
    place: tuple[Path, int] = (Path(), 0)
    """The file and the line that it is written in."""
    obsolete: bool = False
    """Whether it was kept of a text that was gone; another one may have its key by now."""

    @property
    def done(self) -> bool:
        """Whether it may be shown, but for the second reader of a claim."""
        return not self.fuzzy and all(self.forms)

    @property
    def reader(self) -> str:
        """Who compared it a second time, a person or a model; empty for nobody."""
        found = _READER.search(self.comment)
        return found[1].strip() if found else ""

    @property
    def by_person(self) -> bool:
        """Whether a person compared it a second time."""
        return bool(self.reader) and not _MODEL.match(self.reader)

    @property
    def note(self) -> str:
        """What translators wrote beside it beyond that."""
        return _READER.sub("", self.comment).strip()

    @property
    def said(self) -> tuple[tuple[str, ...], bool, str, str]:
        """All that translators say of a text: it is theirs where this is another."""
        return self.forms, self.fuzzy, self.reader, self.note

    def commented(self, note: str, reader: str) -> Translated:
        """The same with other comments."""
        said = f"second reader: {reader}" if reader else ""
        return replace(self, comment="\n".join(filter(None, (note, said))))


@dataclass
class Store:
    """All translations of one language in one folder."""

    language: str
    folder: Path
    """The language's own folder."""
    parts: dict[str, list[Translated]] = field(default_factory=dict)
    files: dict[str, polib.POFile] = field(default_factory=dict)
    """Each part as it was read."""

    def __iter__(self) -> Iterator[Translated]:
        for part in self.parts.values():
            yield from part

    def reviewed(self, name: str) -> bool:
        """Whether a speaker of the language has reviewed a part, as its header says."""
        said = self.files[name].metadata.get(REVIEWED, "no")
        return bool(said.strip().lower() == "yes")


def own_folder(layers: Layers, language: str) -> Path:
    """Where the book keeps its translations into a language.

    Those of the book that comes with the toolkit lie in the package, so that the wheel has them.
    """
    is_ours = CATALOGUES.is_relative_to(layers.top) and (layers.top / "pyproject.toml").is_file()
    return (CATALOGUES if is_ours else layers.top / TRANSLATIONS) / language


def stores_of(layers: Layers, language: str) -> list[Path]:
    """All folders with translations for a book, the lowest first."""
    return [each / language for each in _folders(layers) if (each / language).is_dir()]


def languages_begun(layers: Layers) -> set[str]:
    """The languages that somebody has begun to translate a book into, or its interface."""
    return {file.parent.name for each in _folders(layers) for file in each.glob("*/*.po")}


def _folders(layers: Layers) -> list[Path]:
    return [CATALOGUES, *(folder / TRANSLATIONS for folder in layers.folders)]


def read_store(folder: Path, language: str) -> tuple[Store, list[Problem]]:
    """Read all PO files of a folder, and say which cannot be read."""
    store, problems = Store(language, folder), []
    try:
        files = sorted(folder.iterdir())  # unlike `glob`, it says where it may not look
    except (FileNotFoundError, NotADirectoryError):
        return store, []
    except OSError:
        return store, [problem_of({}, "folder-shut", folder)]
    for file in (each for each in files if each.suffix == ".po"):
        real = Path(os.path.realpath(file))
        if not real.is_relative_to(os.path.realpath(folder)):
            problems.append(problem_of({}, "file-outside", file, where=real))
            continue
        po, faults = _opened(file)
        problems += faults
        if po is not None:
            store.files[file.stem] = po
            store.parts[file.stem] = [_read(entry, file) for entry in po if entry.msgctxt]
    return store, problems


def _opened(file: Path) -> tuple[polib.POFile | None, list[Problem]]:
    """A PO file, and what is wrong in it; None where nothing can be read."""
    source = read_text(file, MAX_BYTES)
    if source.problems:
        return None, source.problems
    if line := _broken_line(source.text):
        detail = "a text does not end with a quotation mark"
        return None, [problem_of(CODES, "po-unreadable", file, line, detail=detail)]
    if line := _long_entry(source.text):
        detail = f"what begins here has more than {_MOST_ROWS:,} lines"
        return None, [problem_of(CODES, "po-unreadable", file, line, detail=detail)]
    try:
        po = polib.pofile(_NO_ENDS.sub(" ", f"{source.text}\n\n"), wrapwidth=0)
    except (OSError, ValueError, IndexError, KeyError, AttributeError) as error:
        detail = " ".join(str(error).split()) or type(error).__name__
        line = int(found[1]) if (found := _LINE.search(detail)) else 1
        return None, [problem_of(CODES, "po-unreadable", file, line, detail=detail)]
    return po, list(_faults(po, file))


def _faults(po: polib.POFile, file: Path) -> Iterator[Problem]:
    """An entry that does not say what it translates, and keys that are there twice."""
    seen: set[str] = set()
    for entry in (each for each in po if each.msgctxt or not each.obsolete):
        if not entry.msgctxt:
            detail = "what begins here has no msgctxt, which says what it translates"
            line = entry.linenum or 1
            yield problem_of(CODES, "po-unreadable", file, line, detail=detail)
            return
        if entry.obsolete:
            continue
        if entry.msgctxt in seen:
            line = entry.linenum or 0
            yield problem_of(CODES, "po-repeated", file, line, key=entry.msgctxt)
        seen.add(entry.msgctxt)


def _broken_line(text: str) -> int:
    """The first line that does not end its text, which polib would cut; 0 where there is none."""
    for number, line in enumerate(text.split("\n"), 1):
        bare = line.strip()
        if bare and not bare.startswith("#") and not bare.endswith('"'):
            return number
    return 0


_MOST_ROWS = 3_000
"""With each line of an entry polib copies those before it."""


def _long_entry(text: str) -> int:
    """The line from which an entry, or the remarks before one, go on for too long; 0 for none."""
    begin = 1
    for number, line in enumerate(text.split("\n"), 1):
        if line.startswith(("msgid ", "#~ msgid ")):
            begin = number
        elif number - begin > _MOST_ROWS:
            return begin
    return 0


def _read(entry: polib.POEntry, file: Path) -> Translated:
    forms = [entry.msgstr_plural[index] for index in sorted(entry.msgstr_plural)]
    return Translated(
        entry.msgctxt,
        entry.msgid,
        tuple(map(_written, forms if entry.msgid_plural else [entry.msgstr])),
        entry.msgid_plural,
        entry.tcomment,
        "fuzzy" in entry.flags,
        entry.previous_msgid or "",
        (file, entry.linenum or 0),
        bool(entry.obsolete),
    )


def _written(text: str) -> str:
    """A translation; nothing where it is spaces and signs that nobody sees alone."""
    return text if any(sign.isprintable() for sign in text.strip()) else ""


def write_part(store: Store, name: str, units: Iterable[Unit], merged: Merged) -> Path:
    """Write one PO file: its units with their translations, and what was translated in vain.

    What is lost is kept in the file in which it was, as obsolete.
    """
    old = store.files.get(name)
    fixed = _metadata(store.language)
    po = polib.POFile(wrapwidth=0)
    po.header = old.header if old else _HEADER.format(language=store.language)
    po.metadata = {**fixed, **(old.metadata if old else {})}
    po.metadata["Plural-Forms"] = fixed["Plural-Forms"]
    for unit in units:
        po.append(_entry(unit, merged.by_key.get(unit.key), store.language))
    for each in merged.lost:
        if each.place[0].stem == name:
            entry = polib.POEntry(msgctxt=each.key, msgid=each.text, obsolete=True)
            po.append(_filled(entry, each))
    file = store.folder / f"{name}.po"
    text = re.sub(r"[ \t]+$", "", str(po), flags=re.MULTILINE)
    write_whole(file, text.encode())
    return file


def _entry(unit: Unit, found: Translated | None, language: str) -> polib.POEntry:
    notes = [*unit.notes, *([_CLAIM] if unit.claim else [])]
    entry = polib.POEntry(
        msgctxt=unit.key,
        msgid=unit.text,
        comment="\n".join(notes),
        occurrences=[(unit.file, "")],
    )
    if unit.plural:
        entry.msgid_plural = unit.plural
        entry.msgstr_plural = dict.fromkeys(range(len(forms_of(language))), "")
    return _filled(entry, found) if found else entry


def _filled(entry: polib.POEntry, found: Translated) -> polib.POEntry:
    if found.plural:
        entry.msgid_plural = found.plural
        entry.msgstr_plural = {**entry.msgstr_plural, **dict(enumerate(found.forms))}
    else:
        entry.msgstr = found.forms[0]
    if found.fuzzy:
        entry.flags.append("fuzzy")
        entry.previous_msgid = found.before
    entry.tcomment = found.comment
    return entry


_TAG = re.compile(r"[A-Za-z]{2,3}([_-][A-Za-z0-9]{2,8})*")
_ORDER = ("zero", "one", "two", "few", "many", "other")


@cache
def forms_of(language: str) -> tuple[str, ...]:
    """The plural forms of a language by CLDR, in the order in which PO numbers them."""
    tags = {*_rule(language).tags, "other"}
    return tuple(each for each in _ORDER if each in tags)


def known_language(language: str) -> bool:
    """Whether CLDR knows the language; a code is never a path."""
    return bool(_TAG.fullmatch(language)) and locale_of(language) is not None


def _rule(language: str) -> PluralRule:
    locale = locale_of(language)
    if locale is None:
        raise ValueError(language)
    return locale.plural_form


def _metadata(language: str) -> dict[str, str]:
    from babel.plural import to_gettext

    return {
        "Project-Id-Version": "practiceguides",
        "Language": language,
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
        "Plural-Forms": to_gettext(_rule(language)),
        REVIEWED: "no",
    }
