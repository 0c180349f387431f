"""Every kind of file that the readers take, as long as somebody wants it: members without end.

`texts.py` puts hostile texts into a few places; here each file is as its kind asks, with thousands
of members, or names what is not there thousands of times.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sized
from contextlib import suppress
from itertools import count, islice
from pathlib import Path
from typing import NamedTuple

from practiceguides.banks.importing import import_bank
from practiceguides.banks.question import RefusedError
from practiceguides.checking import check_book
from practiceguides.content.logo import read_logo
from practiceguides.editions.finding import edition_layers
from practiceguides.reading import read_book, read_layers
from practiceguides.records import reading
from practiceguides.translations.accept import accept
from practiceguides.translations.merge import merge
from practiceguides.translations.store import read_store
from practiceguides.translations.units import Unit
from tests.conftest import CHOICE

from .texts import Files

Made = Callable[[int], str]


class Kind(NamedTuple):
    """A file of so many letters, and what reads it in the folder that it lies in."""

    made: Callable[[int], Files]
    read: Callable[[Path], Sized]
    times: int = 1
    """So many times as long as any other one it may take: of a bank every question is written."""


def book(folder: Path) -> Sized:
    """What is wrong in the book in a folder."""
    return check_book(read_book(folder))


def _edition(folder: Path) -> Sized:
    return check_book(read_layers(edition_layers(folder / "edition")))


def _bank(folder: Path) -> Sized:
    (file,) = folder.glob("bank.*")
    with suppress(RefusedError):
        done = import_bank(read_book(folder), file, "book/imported")
        return [*done.lines(folder)]
    return ()


def _catalogue(folder: Path) -> Sized:
    units = [Unit("t/1", "Ask, then wait", "t", "book/page.md")]
    store, problems = read_store(folder / "vi", "vi")
    merge(units, store)
    return [*problems, *accept(units, store, "vi").problems]


def _logo(folder: Path) -> Sized:
    return read_logo(folder / "logo.svg")[1]


def _records(folder: Path) -> Sized:
    with suppress(reading.NotTakenError):
        reading.read_text((folder / "records.json").read_bytes(), "book")
    return ()


def _members(head: str, unit: str, end: str = "") -> Made:
    """What begins a file, and a member again and again; `@` is its number, `^` the one before."""

    def made(size: int) -> str:
        parts, left = [head], size
        for number in count():
            if left <= 0:
                return "".join([*parts, end])
            parts.append(unit.replace("@", str(number)).replace("^", str(max(0, number - 1))))
            left -= len(parts[-1])
        raise AssertionError

    return made


def _listed(head: str) -> Made:
    """A list of one-word members below a field, a line each."""
    return _members(f"{head}:\n", "  - word@\n")


_SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">'
_PO = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n'
_TOC = "format: jb-book\nroot: book/page\n"
_ONE = "title: Two mornings\nover: ..\n"
_FACT = "- id: F-ID-@\n  text: D @.\n  sources: [{key: ilo2012}]\n  mark: read\n"
_CHANGE = "extends: counter\noptions:\n"
_CELL = {"cell_type": "code", "execution_count": None, "id": "a", "metadata": {}, "outputs": []}
_PACK = "country: X\nchecked: 2026-11-01\nby: a nurse\n"


def _notebook(unit: str) -> Made:
    def made(size: int) -> str:
        cells = [
            {**_CELL, "id": f"a{number}", "source": unit.replace("@", str(number))}
            for number in range(size // 110)
        ]
        return json.dumps({"cells": cells, "metadata": {}, "nbformat": 4, "nbformat_minor": 5})

    return made


def _sources(size: int) -> str:
    every = (
        f"@book{{k{n}, author = {{A, B. and C, D.}}, title = {{{{T {n}}}}}}}\n" for n in count()
    )
    return "".join(islice(every, size // 70))


def _of(read: Callable[[Path], Sized], file: str, made: Made) -> Kind:
    return Kind(lambda size: {file: made(size)}, read, 3 if read is _bank else 1)


def _over(file: str, made: Made) -> Kind:
    """A file of an edition that has a page of its own."""
    base = {"edition.yaml": _ONE, "book/own.md": "# Our own\n\nText.\n"}

    def files(size: int) -> Files:
        return {f"edition/{name}": text for name, text in {**base, file: made(size)}.items()}

    return Kind(files, _edition)


def _lists() -> Mapping[str, Kind]:
    """The lists of a book, and the files that hold one thing."""
    made = {
        "facts": _members("", _FACT),
        "facts without sources": _members("", _FACT.replace("ilo2012", "gone@")),
        "facts with wrong fields": _members("", "- id: F-ID-@\n  txet@: D.\n"),
        "voices": _members("", "- {id: V-ID-@, told_by: practitioners, text: P @, who: R,"
                               " sources: [{key: ilo2012}], mark: read}\n"),
        "misconceptions": _members("", "- {id: m@, text: a @, instead: b., facts: [F-ID-@]}\n"),
        "objectives": _members("", "- {id: o@, text: See a danger @.}\n"),
        "professions": _members("", "- {id: p@, label: Worker @}\n"),
        "glossary": _members("", "- {id: t@, term: Term @, also: [t @ a], text: A., mark: read}\n"),
        "words": _members("", "- {id: w@, use: a @, avoid: [slave @, b @], why: First.}\n"),
        "calques": _members("", '- {id: c@, use: a, avoid: [", b/c d/e x@"], fine: [b d/e x@]}\n'),
        "people": _members("", "- {id: p@, name: Na@, sex: man, about: x, case: not decided}\n"),
        "world": _listed("places: [A]\nwords"),
        "law": _members("verbs:\n", "  - {id: v@, text: shall @, plain: must @, never: may @}\n"),
        "search": _members("words:\n", "  - {id: s@, typed: [a@], says: [b @]}\n"),
        "country": _members(f"{_PACK}missing: m\nquestions:\n",
                            "  - {id: q@, group: g, label: the l@, question: W @, why: b, answer:"
                            ' "{q^}"}\n'),
    }  # fmt: skip
    made |= {f"search, {each}": _listed(each) for each in ("last", "small", "forms", "ways")}
    return {name: _of(book, f"book/{name.split()[0].strip(',')}.yaml", each)
            for name, each in made.items()}  # fmt: skip


KINDS: Mapping[str, Kind] = {
    **_lists(),
    "interface": _of(book, "book/interface/en.yaml", _members("", "key_@: text @\n")),
    "exercise": _of(book, "book/exercises/counter.yaml",
                    _members(f"{CHOICE}facts:\n", "  - F-ID-@\n")),
    "exercise with wrong fields": _of(book, "book/exercises/counter.yaml",
                                      _members(CHOICE, "field@: a\n")),
    "exercise with numbers as facts": _of(book, "book/exercises/counter.yaml",
                                          _members(f"{CHOICE}facts:\n", "- @\n")),
    "sources": _of(book, "book/references.bib", _sources),
    "contents": _of(book, "_toc.yml", _members(f"{_TOC}chapters:\n", "  - file: book/p@\n")),
    "settings": _of(book, "_config.yml", _members("sphinx:\n  config:\n", "    k@: @\n")),
    "cells": _of(book, "book/page.ipynb", _notebook('exercise("a@")')),
    "edition": _over("edition.yaml", _members(f"{_ONE}contents:\n", "  - p@\n")),
    "edition, numbers as pages": _over("edition.yaml", _members(f"{_ONE}contents:\n", "- @\n")),
    "edition, left out": _over("edition.yaml",
                               _members(f"{_ONE}left_out:\n", "  - {what: p@, why: b}\n")),
    "edition, a list over ours": _over("book/world.yaml", _listed("words")),
    "edition, its country": _over("book/country.yaml",
                                  _members("answers:\n", "  - {id: a@, says: b}\n")),
    "edition, a changed exercise": _over("book/exercises/counter.yaml",
                                         _members(_CHANGE, "  - {id: o@, text: a, after: o^}\n")),
    "edition, its memory": _over(".over/seen.json", _members(
        '{"base": {"book/page.md": ""', ', "book/a@.md": "x"', "}}")),
    "GIFT": _of(_bank, "bank.gift", _members("", "::T @::Q @ of a bank?{=a#b\n~c#d}\n\n")),
    "Moodle XML": _of(_bank, "bank.xml", _members(
        "<quiz>", '<question type="truefalse"><name><text>T @</text></name><questiontext><text>Q'
        ' @</text></questiontext><answer fraction="100"><text>true</text></answer></question>',
        "</quiz>")),
    "CSV": _of(_bank, "bank.csv", _members("kind,title,question,answer,fits\n",
                                           "one answer,T @,Q @,a,yes\n,,,b,\n")),
    "Twee": _of(_bank, "bank.twee", _members(
        "", f":: P@\n{'Words of a scene. ' * 40}\n[[P^]]\n[[Over]]\n", ":: Over [good]\nNow.\n")),
    "Twee, links with the same words": _of(_bank, "bank.twee", _members(
        ":: E [good]\nEnd.\n", f"\n:: P@\n{'[[a->E]]' * 40}\n{'[[a->E]] w ' * 40}\n")),
    "Moodle XML, files of one text": _of(_bank, "bank.xml", _members(
        '<quiz><question type="essay"><name><text>T</text></name><questiontext><text>Q</text>'
        "</questiontext><hint><text>H</text>", '<file name="h@"/>', "</hint></question></quiz>")),
    "PO": _of(_catalogue, "vi/core.po",
              _members(_PO, 'msgctxt "t/@"\nmsgid "Ask, then wait"\nmsgstr "H"\n\n')),
    "logo": _of(_logo, "logo.svg", _members(_SVG, '<path id="p@" d="M0 0h9"/>', "</svg>")),
    "records": _of(_records, "records.json", _members(
        '{"format": "practiceguides-workbook", "version": 2, "book": "book", "made": "2026-11-05",'
        ' "records": {"a": {}', ', "a@": {"state": {"v": 1}}', "}}")),
}  # fmt: skip
"""Each kind of file of any length."""
