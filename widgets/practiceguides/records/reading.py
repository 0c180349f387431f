"""Reads the learner's file, or refuses it with a sentence; joins two files of one learner.

`file.js` refuses the same files. The learner's words are not read here: they are in the file for
the learner alone.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter, ValidationError

from .model import FORMAT, MOST_RESULTS, VERSION, Name, Record, Scored

Records = Mapping[str, Record]
"""What is kept of each item, by its id."""

MOST_BYTES = 5_000_000
MOST_ITEMS = 5000
DEEPEST = 20

SENTENCES = {
    "missing": "There is no such file. Correct the name.",
    "closed": "The file cannot be opened. Close other programs that use it, or copy it.",
    "large": "The file is too large for answers of a book. Check that it is the right file.",
    "unreadable": "The file cannot be read: it is damaged, or not a file of My workbook. "
    "Save it again in the book.",
    "foreign": "The file was made by something else, not by My workbook. "
    "Check that it is the right file.",
    "older": "The file was made by an older version of the book that cannot be read any more.",
    "newer": "The file was made by a newer version of practiceguides. Update practiceguides.",
    "other_book": "The file belongs to another book. Read it in a notebook of that book.",
    "many": "The file has more answers than any edition of a book. "
    "Check that it is the right file.",
    "damaged": "The file is damaged, or somebody changed it. Save it again in the book.",
}
"""What is told of a file that is refused, by the fault."""

_RECORDS = TypeAdapter(dict[Name, Record])
_FORMAT_1 = TypeAdapter(dict[Name, dict[str, Any]])


class NotTakenError(Exception):
    """A file is not taken; says in a sentence why and what to do. `fault` is a key of SENTENCES."""

    def __init__(self, fault: str) -> None:
        super().__init__(SENTENCES[fault])
        self.fault = fault


def read_file(file: Path, book: str) -> Records:
    """The records in a learner's file of the book with this id; raises NotTakenError."""
    try:
        if file.stat().st_size > MOST_BYTES:
            raise NotTakenError("large")
        text = file.read_bytes()
    except FileNotFoundError:
        raise NotTakenError("missing") from None
    except OSError:
        raise NotTakenError("closed") from None
    return read_text(text, book)


def read_text(text: bytes, book: str) -> Records:
    """The records in the text of a file; raises NotTakenError.

    A file of format 1 has states with words in them: these are left out, and its items are not
    scored.
    """
    file = _parsed(text)
    if not isinstance(file, dict) or file.get("format") != FORMAT:
        raise NotTakenError("foreign")
    version = file.get("version")
    if isinstance(version, bool) or not isinstance(version, int | float) or version < 1:
        raise NotTakenError("older")
    if version not in {1, VERSION}:
        raise NotTakenError("newer")
    if file.get("book") != book:
        raise NotTakenError("other_book")
    if _is_deep(file):
        raise NotTakenError("damaged")
    items = file.get("items" if version == 1 else "records")
    if isinstance(items, dict) and len(items) > MOST_ITEMS:
        raise NotTakenError("many")
    try:
        if version == 1:
            return dict.fromkeys(_FORMAT_1.validate_python(items, strict=True), Record())
        return _RECORDS.validate_python(items)
    except ValidationError:
        raise NotTakenError("damaged") from None


def _parsed(text: bytes) -> Any:
    def refuse(_number: str) -> None:
        raise NotTakenError("unreadable")

    try:
        return json.loads(text.decode("utf-8-sig"), parse_constant=refuse)
    except (ValueError, RecursionError):
        raise NotTakenError("unreadable") from None


def _is_deep(value: Any) -> bool:
    layer = [value]
    for _ in range(DEEPEST):
        held = [part for part in layer if isinstance(part, dict | list)]
        layer = [
            inner for part in held for inner in (part.values() if isinstance(part, dict) else part)
        ]
    return any(isinstance(part, dict | list) for part in layer)


def merge(mine: Records, theirs: Records) -> Records:
    """What two files of one learner hold together.

    How two states are joined is known to the front end alone: that with the newer result stays.
    """
    both = dict(theirs)
    for item, record in mine.items():
        other = both.get(item, record)
        newer = max((other, record), key=_last_day)
        both[item] = Record(state=newer.state, results=merge_results(record.results, other.results))
    return both


def merge_results(mine: list[Scored] | None, theirs: list[Scored] | None) -> list[Scored] | None:
    """Each result of both once, by day, however often the two are brought together."""
    if not mine and not theirs:
        return None if mine is None or theirs is None else []
    both = list(theirs or ())
    left = list(both)
    for scored in mine or ():
        if scored in left:
            left.remove(scored)
        else:
            both.append(scored)
    both.sort(key=lambda scored: scored.day)
    return both if len(both) <= MOST_RESULTS else [both[0], *both[1 - MOST_RESULTS :]]


def _last_day(record: Record) -> str:
    return record.results[-1].day if record.results else ""
