"""The bibliography, as far as items and the checker need it: who wrote them, and when."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

from .layers import Layers
from .marks import Lines
from .model import Source
from .problems import Problem, problem
from .source import read_text

BIBLIOGRAPHY = "book/references.bib"

OTHERS = "others"
"""What stands in BibTeX as the last author where there are more than are named."""


_JOIN = re.compile(r'["}]\s*#|#\s*["{]')
_MOST_JOINS = 100
_STRING = re.compile(r"@\s*string", re.IGNORECASE)


def read_sources(layers: Layers) -> tuple[dict[str, Source], list[Problem]]:
    """Read the bibliography into sources by key; a book that cites nothing needs none."""
    sources: dict[str, Source] = {}
    problems: list[Problem] = []
    for file in layers.paths(BIBLIOGRAPHY):
        found, faults = _read(file)
        sources |= found
        problems += faults
    return sources, problems


_Read = tuple[Mapping[str, Source], Sequence[Problem]]
"""The sources of a file by their keys, and what is wrong in it."""


def _read(file: Path) -> _Read:
    # Unlike `Path.exists`, this raises nothing where a folder may not be looked into.
    if not os.path.exists(file):  # noqa: PTH110
        return {}, []
    text = read_text(file)
    if text.problems:
        return {}, text.problems
    return _parsed(file, text.text)


@lru_cache(maxsize=4)
def _parsed(file: Path, text: str) -> _Read:
    """What a file says; kept, for it seldom changes, and nothing else takes as long to read."""
    from pybtex.database import parse_string
    from pybtex.exceptions import PybtexError

    if joins := _joins(file, text):
        return {}, [joins]
    try:
        entries = parse_string(text, "bibtex").entries
    except PybtexError as error:
        # Of a field that is there twice pybtex names the entry alone.
        named = (line for key, line in _lines(text).items() if f" {key} " in str(error))
        line = getattr(error, "lineno", 0) or next(named, 1)
        detail = re.sub(r"\s+", " ", str(error))
        hint = "Correct the entry; each begins with @kind{key, and ends with }."
        return {}, [problem("source-file", file, line, detail=detail, hint=hint)]
    lines = _lines(text)
    if not entries:
        return {}, [problem("file-silent", file, 1)]
    problems = [
        problem("source-address", file, lines.get(key, 0), source=key, address=address)
        for key, entry in entries.items()
        for address in _addresses(entry.fields)
        if not leads_to_the_web(address)
    ]
    problems += [
        problem("source-text", file, lines.get(key, 0), source=key, name=name)
        for key, entry in entries.items()
        for name in _cut_short(entry)
    ]
    return {key: _source(key, entry) for key, entry in entries.items()}, problems


def _joins(file: Path, text: str) -> Problem | None:
    """That texts are joined in a way that fills the memory, or takes ever longer."""
    if "#" in text and _STRING.search(text):
        # A text that joins itself to itself again and again.
        hint = "Write each text in full: `@string` and `#` do not go together here."
        return problem("source-file", file, 1, detail="it joins abbreviations", hint=hint)
    if len(found := [*_JOIN.finditer(text)]) > _MOST_JOINS:
        # With each, pybtex copies all that was joined before.
        line = Lines(text)(found[_MOST_JOINS].start())
        detail, hint = "it joins texts with `#` again and again", "Write each text in full."
        return problem("source-file", file, line, detail=detail, hint=hint)
    return None


def joined_sources(layers: Layers) -> str:
    """The bibliography as one text: an entry takes the place of a lower one with its key.

    Raises PybtexError where a file has an error, which `read_sources` tells.
    """
    joined = ""
    for file in layers.paths(BIBLIOGRAPHY):
        text = read_text(file).text
        keys = {key for key, _, _ in _entries(text)}
        for key, start, end in reversed(list(_entries(joined))):
            if key in keys:
                joined = joined[:start] + joined[end:]
        joined += f"\n{text}"
    return joined


def _entries(text: str) -> Iterator[tuple[str, int, int]]:
    """Key, start and end of each entry; keys are the same in capitals."""
    from pybtex.database.input.bibtex import LowLevelParser, month_names

    parser = LowLevelParser(text, macros=dict(month_names))
    for command, body in parser:
        if command.lower() not in {"string", "preamble"}:
            yield body[0].lower(), parser.command_start, parser.pos


def leads_to_the_web(address: str) -> bool:
    """Whether an address may be a link: one that begins with `javascript:` would run."""
    return address.lower().startswith(("https://", "http://"))


def _addresses(fields: Mapping[str, str]) -> Iterator[str]:
    """Every text that becomes a link: the field `url`, and what LaTeX's url marks elsewhere."""
    if url := fields.get("url"):
        yield url
    for text in fields.values():
        yield from re.findall(r"\\url\s*\{([^{}]*)\}", text)


_RAW = {"url", "doi", "eprint", "pubmed"}
"""The fields that are no LaTeX: an address may have any signs."""
_COMMENT = re.compile(r"(?<!\\)%")


def _cut_short(entry: Any) -> Iterator[str]:
    """The fields that LaTeX does not read to their end: behind a bare `%`, or for an open brace."""
    from pybtex.exceptions import PybtexError
    from pybtex.richtext import Text

    persons = ((role, str(each)) for role, found in entry.persons.items() for each in found)
    for name, text in (*entry.fields.items(), *persons):
        if name in _RAW or not ("%" in text or "\\" in text):
            continue
        try:
            Text.from_latex(text)
        except PybtexError:
            yield name
        else:
            if _COMMENT.search(text):
                yield name


_ENTRY = re.compile(r"@\w+\s*[{(]\s*([^\s,{}()]+)\s*,")


def _lines(text: str) -> dict[str, int]:
    """The line on which each entry begins, by its key."""
    line = Lines(text)
    return {found[1]: line(found.start()) for found in _ENTRY.finditer(text)}


def _source(key: str, entry: object) -> Source:
    fields = entry.fields  # type: ignore[attr-defined]
    persons = entry.persons.get("author", [])  # type: ignore[attr-defined]
    authors = tuple(_surname(person) for person in persons if str(person) != OTHERS)
    title = fields.get("title", "").strip("{}")
    return Source(
        key,
        authors,
        title,
        fields.get("year", ""),
        fields.get("seen", ""),
        more_authors=len(authors) < len(persons),
    )


def _surname(person: object) -> str:
    names = [*person.prelast_names, *person.last_names]  # type: ignore[attr-defined]
    return re.sub(r"[{}\\]", "", " ".join(names))
