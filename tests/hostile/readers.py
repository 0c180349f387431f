"""Every kind of file that somebody hands the toolkit, and what reads it; in process.

A reader is given the folder its files lie in and tells every problem. Only what it says it raises
may be raised: that is left out here, and all else is a fault.
"""

from __future__ import annotations

import gc
import json
import shutil
import struct
import sys
import zlib
from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from functools import cache
from importlib import import_module
from io import BytesIO, TextIOWrapper
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

import practiceguides
from practiceguides.banks.exporting import export
from practiceguides.banks.importing import import_bank
from practiceguides.banks.question import RefusedError
from practiceguides.checking import check_book
from practiceguides.cli.main import main
from practiceguides.content.layers import Layers
from practiceguides.content.logo import read_logo
from practiceguides.content.problems import CODES, Level, Problem
from practiceguides.content.source import read_yaml
from practiceguides.editions import finding
from practiceguides.exercises import TYPES
from practiceguides.pages.items import item_alone, paper_face
from practiceguides.pages.paper.handout import answered, has_answers, numbered
from practiceguides.pages.paper.printed import forms_of, printed
from practiceguides.reading import read_book, read_layers
from practiceguides.records.reading import NotTakenError, read_text
from practiceguides.scenarios.spec import Scenario
from practiceguides.translations.accept import accept
from practiceguides.translations.layer import translated_layer
from practiceguides.translations.merge import merge
from practiceguides.translations.sheet import read_sheet, write_sheet
from practiceguides.translations.store import read_store
from practiceguides.translations.work import Work
from tests.conftest import GOOD, MARAVEL, ROOT
from tests.node import Node
from tests.pseudo import LONGER
from tests.translations.conftest import copied, translate, work_in

SAMPLE = ROOT / "tests" / "sample_book"

Files = Mapping[str, bytes]

LISTS = (
    "voices", "objectives", "glossary", "words", "calques", "people", "world", "law", "search",
)  # fmt: skip
"""What the sample book lacks: taken from the real one, cut short."""
LOGO = b"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 48">
<defs><linearGradient id="g"><stop offset="0" stop-color="#a4133c"/></linearGradient></defs>
<style>.a{fill:#0c5a5b}</style>
<circle cx="24" cy="24" r="20" fill="url(#g)"/>
<path class="a" d="M56 14h90v6h-90zM56 28h60v6h-60z" transform="rotate(2)"/></svg>"""
EDITION = """\
title: Two mornings
over: ../sample
organisation: Labour office
logo: logo.svg
colours:
  accent: "#0c5a5b"
book_id: my-workshop
welcome: |
  Two mornings for inspectors
  of the harbour districts.
leave_to: https://example.org
minutes: 90
contents:
  - 01-the-counter
  - part: Our second morning
    pages:
      - 03-the-island
      - own
left_out:
  - what: 02-the-quay
    why: Others train for it.
"""
CHANGED = """\
extends: first-words
title: Our first words
minutes: 2
"""
RECORDS = {
    "format": "practiceguides-workbook",
    "version": 2,
    "book": "sample-book",
    "made": "2026-11-05",
    "records": {
        "at-the-door": {
            "state": {"v": 1, "answer": ["ask"], "attempts": [["ask"]]},
            "results": [
                {
                    "result": {"status": "wrong", "score": 0, "max": 1, "misconceptions": []},
                    "day": "2026-11-02",
                    "basis": "0123456789ab",
                }
            ],
        },
        "the-last-ferry": {"state": {"v": 1, "log": ["offer", "wait"]}},
    },
    "words": {"my-counter": {"v": 1, "note": "A chair", "lines": {"a": "b"}}},
    "progress": {"book/01-the-counter": {"seen": 2, "done": True}},
    "place": {"page": "book/01-the-counter", "item": "my-counter"},
    "plans": [{"id": "one-change", "day": "2026-11-05", "asked": 1}],
}


@cache
def all_codes() -> frozenset[str]:
    """Every code that any part of the toolkit has."""
    found = set(CODES)
    package = Path(practiceguides.__file__).parent
    for file in package.rglob("*.py"):
        if "CODES: Codes" in file.read_text(encoding="utf-8"):
            name = ".".join(("practiceguides", *file.relative_to(package).with_suffix("").parts))
            found |= set(import_module(name).CODES)
    for model in TYPES.values():
        found |= set(model.codes)
    return frozenset(found)


def written(folder: Path, files: Files) -> None:
    """Write files into a folder."""
    for name, content in files.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)


def files_of(folder: Path) -> dict[str, bytes]:
    """All files below a folder that are no build."""
    found = (each for each in sorted(folder.rglob("*")) if each.is_file())
    names = {each.relative_to(folder).as_posix(): each for each in found}
    return {name: file.read_bytes() for name, file in names.items() if "_build" not in name}


class Reader(ABC):
    """What reads some kinds of files."""

    together = 1
    """So many files are changed in one reading: where one book is many files, this saves time."""
    files: Files
    """What is changed."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @abstractmethod
    def read(self, names: Iterable[str]) -> Iterable[Problem]:
        """Read what lies in the folder, of which these files were changed."""


class CheckedReader(Reader):
    """What reads a folder that `guides check` takes."""

    asked = 10
    """Of so many readings one is done by the command too."""

    def check(self, *words: str) -> tuple[int, str]:
        """Run the command on the folder, in process; its status and all that it said."""
        thresholds = gc.get_threshold()
        said = TextIOWrapper(BytesIO(), encoding="utf-8", write_through=True)
        with pytest.MonkeyPatch.context() as patch, redirect_stdout(said), redirect_stderr(said):
            patch.setattr(sys, "argv", ["guides", "check", str(self.folder), *words])
            try:
                with pytest.raises(SystemExit) as end:
                    main()
            finally:
                # What the command does because its process ends.
                gc.unfreeze()
                gc.set_threshold(*thresholds)
        said.seek(0)
        return int(end.value.code or 0), said.read()


class Books(CheckedReader):
    """A book: all its chapters, exercises, stories and lists, and the rules for them."""

    together = 14

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.files = {**files_of(SAMPLE), **_examples(), **_lists()}
        written(folder, self.files)

    def read(self, _names: Iterable[str]) -> Iterable[Problem]:
        return check_book(read_book(self.folder))


class SoundBooks(Books):
    """A small book without a fault: much that happens to it is none, or no more than a warning."""

    together = 1
    asked = 1

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.files = {name: text.encode() for name, text in GOOD.items()}
        written(folder, self.files)

    def read(self, _names: Iterable[str]) -> Iterable[Problem]:
        """What is wrong; where nothing is, all items are drawn too, as `guides serve` does it."""
        book = read_book(self.folder)
        found = check_book(book)
        if all(each.level < Level.ERROR for each in found):
            for each in book.items.values():
                item_alone(each.item, book)
                spec, words = each.item.to_spec(book.base), book.words
                paper_face(spec, words)
                if has_answers(each.item):
                    (keyed,), _ = numbered([answered(each.item, book)])
                    paper_face(keyed, words, "key")
                if isinstance(each.item, Scenario):
                    for form in forms_of(each.item):
                        printed(each.item, book.base, form, back="")
        return found


class Editions(CheckedReader):
    """An edition over the sample book: settings, pack, changes, pages of its own, a translation."""

    together = 3

    def __init__(self, folder: Path) -> None:
        super().__init__(folder / "edition")
        copied(SAMPLE, folder / "sample")
        self.files = {
            "edition.yaml": EDITION.encode(),
            "logo.svg": LOGO,
            "book/country.yaml": MARAVEL.read_bytes(),
            "book/exercises/first-words.yaml": CHANGED.encode(),
            "book/own.md": b"# Our own\n\nText, with {fact}`F-ID-01`.\n\n```{exercise} own\n```\n",
            "book/exercises/own.yaml": (SAMPLE / "book/exercises/at-the-door.yaml").read_bytes(),
            "book/scenarios/the-last-ferry.md": (
                SAMPLE / "book/scenarios/the-last-ferry.md"
            ).read_bytes(),
            "book/03-the-island.ipynb": (SAMPLE / "book/03-the-island.ipynb").read_bytes(),
            "book/facts.yaml": (SAMPLE / "book/facts.yaml").read_bytes(),
        }
        written(self.folder, self.files)

    def read(self, _names: Iterable[str]) -> Iterable[Problem]:
        with self._over_a_small_one():
            return check_book(read_layers(finding.edition_layers(self.folder)))

    def check(self, *words: str) -> tuple[int, str]:
        with self._over_a_small_one():
            return super().check(*words)

    @contextmanager
    def _over_a_small_one(self) -> Iterator[None]:
        """An edition that does not say over which book it lies is one of the sample."""
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(finding, "PACKAGED", self.folder.parent / "sample")
            yield


class Banks(Reader):
    """Questions and stories of other programs."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        root = folder / "book"
        self.book = read_book(copied(SAMPLE, root))
        samples = ROOT / "tests" / "banks" / "samples"
        self.files = {file.name: file.read_bytes() for file in samples.iterdir()}
        source = read_book(ROOT)
        questions = [
            next(name for name, each in source.items.items() if each.item.type == kind)
            for kind in ("choice", "match", "sort", "order", "notepad")
        ]
        for form, ending in (("gift", "gift"), ("moodle", "xml"), ("xlsx", "xlsx"), ("csv", "csv")):
            done = export(source, form, questions, folder / f"made.{ending}")  # type: ignore[arg-type]
            self.files |= {each.name: each.read_bytes() for each in done.written}

    def read(self, names: Iterable[str]) -> Iterator[Problem]:
        shutil.rmtree(self.book.layers.top / "book" / "imported", ignore_errors=True)
        for name in names:
            try:
                report = import_bank(self.book, self.folder / name, "book/imported")
            except RefusedError as refused:
                yield from refused.problems
                continue
            "\n".join(report.lines(self.folder))
            yield from report.remarks
            for taken in report.taken:
                yield from taken.remarks
                assert read_yaml(taken.file).problems == [] or taken.kind == "scenario"
            for refusal in report.refused:
                assert refusal.problems, "what is refused has its reason"
                yield from refusal.problems


class Translations(Reader):
    """What translators send: PO files and sheets."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        root = copied(SAMPLE, folder / "book")
        translate(root, LONGER)
        work: Work = work_in(root)
        own = folder / "book" / "translations" / LONGER
        named = sorted(own.glob("*.po"))
        short = {
            file.name: b"\n\n".join(file.read_bytes().split(b"\n\n")[:12]) + b"\n" for file in named
        }
        sheet = folder / "sheet.xlsx"
        units = {name: part[:12] for name, part in work.units.items()}
        self.units = [unit for part in units.values() for unit in part]
        write_sheet(sheet, LONGER, units, work.merge().by_key, {})
        self.files = {f"po/{name}": text for name, text in short.items()}
        self.files |= {"sheet.xlsx": sheet.read_bytes()}

    def read(self, names: Iterable[str]) -> Iterator[Problem]:
        for name in names:
            file = self.folder / name
            if name.endswith(".xlsx"):
                found = read_sheet(file, LONGER, self.units, {})
                yield from found.problems
                continue
            one = self.folder / "one"
            shutil.rmtree(one, ignore_errors=True)
            one.mkdir()
            shutil.copy(file, one)
            store, problems = read_store(one, LONGER)
            yield from problems
            yield from accept(self.units, store, LONGER).problems
            merge(self.units, store)


class TranslatedBooks(Reader):
    """A book in another language, made of the PO files beside it."""

    together = 2

    def __init__(self, folder: Path) -> None:
        super().__init__(folder / "book")
        root = copied(SAMPLE, self.folder)
        translate(root, LONGER)
        every = files_of(root)
        self.files = {
            name: text
            for name, text in every.items()
            if name.endswith(".po") and "interface" not in name
        }

    def read(self, _names: Iterable[str]) -> Iterator[Problem]:
        made = translated_layer(Layers((self.folder,)), LONGER)
        yield from made.problems
        yield from read_layers(made.layers).problems


class Logos(Reader):
    """Pictures of an organisation."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.files = {"logo.svg": LOGO, "logo.png": _png(), "other.svg": _png()}

    def read(self, names: Iterable[str]) -> Iterator[Problem]:
        for name in names:
            yield from read_logo(self.folder / name)[1]


class Records(Reader):
    """A learner's file, as the page and Python read it; both take it, or both refuse it."""

    def __init__(self, folder: Path, node: Node) -> None:
        super().__init__(folder)
        self.node = node
        self.files = {
            "records.json": json.dumps(RECORDS, indent=1).encode(),
            "older.json": json.dumps({**RECORDS, "version": 1, "items": {"a": {"v": 1}}}).encode(),
        }

    def read(self, names: Iterable[str]) -> Iterator[Problem]:
        for name in names:
            raw = (self.folder / name).read_bytes()
            # As a browser reads a file that somebody chose: what is no UTF-8 is replaced.
            text = raw.decode("utf-8-sig", "replace")
            found = self.node.call("records/file.js", "read_file", text, "sample-book")
            assert set(found) <= {"fault", "kept"}, found
            try:
                read_text(raw, "sample-book")
            except NotTakenError:
                continue
        yield from ()


READERS: dict[str, tuple[type[Reader], int]] = {
    "book": (Books, 5600),
    "sound": (SoundBooks, 250),
    "edition": (Editions, 1500),
    "bank": (Banks, 1300),
    "translation": (Translations, 700),
    "translated": (TranslatedBooks, 60),
    "logo": (Logos, 900),
    "records": (Records, 700),
}
"""What reads, and how many mutants it is given in a run: about 10,000 in all."""


def _examples() -> dict[str, bytes]:
    """One exercise of each type."""
    found = {}
    for name, model in TYPES.items():
        examples = read_yaml(model.folder / "examples.yaml").value
        found[f"book/exercises/a-{name}.yaml"] = _plain(examples[0]["spec"])
    return found


def _lists() -> dict[str, bytes]:
    found = {}
    for name in LISTS:
        file = next((ROOT / "book").rglob(f"{name}.yaml"))
        found[f"book/{name}.yaml"] = _plain(_short(read_yaml(file).value))
    return found


def _short(value: Any) -> Any:
    """The same with at most three members in each list."""
    if isinstance(value, list):
        return [_short(each) for each in value[:3]]
    if isinstance(value, dict):
        return {key: _short(each) for key, each in value.items()}
    return value


def _plain(value: Any) -> bytes:
    """Plain data as an author writes it: a field a line."""
    made = BytesIO()
    yaml = YAML(typ="safe")
    yaml.default_flow_style = False
    yaml.dump(value, made)
    return made.getvalue()


def _png() -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        body = kind + data
        return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))

    head = struct.pack(">IIBBBBB", 8, 8, 8, 2, 0, 0, 0)
    rows = b"".join(b"\0" + bytes(range(24)) for _ in range(8))
    parts = (
        (b"IHDR", head),
        (b"tEXt", b"Author\0A"),
        (b"IDAT", zlib.compress(rows)),
        (b"IEND", b""),
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunk(*each) for each in parts)
