"""How a value is written in YAML, in the manner of the book's files: what is left as it was stays.

A text is written as the one before it was (plain, in quotes, folded, line by line) where that reads
back as the same text; else in the next manner that does.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from practiceguides.content.source import parse_yaml

WIDTH = 100
"""So long is a line at most that is broken here; a line that was longer may stay so."""


class Manner(NamedTuple):
    """How a text was written before."""

    style: str = ""
    """One of `|`, `>`, `"`, `'`; empty for a plain one."""
    width: int = WIDTH
    """The length of its longest line, where it was folded."""
    known: bool = False
    """False where there was no text before."""


NEW = Manner()


class Written(NamedTuple):
    """A value as text: what follows its key or its hyphen in the same line, and further lines."""

    head: str
    rest: list[str] = []


def entry(key: str, value: Any, column: int) -> list[str]:
    """The lines of a field whose name begins at `column`."""
    head, rest = written(value, column)
    name = _flow(key)
    return [f"{' ' * column}{name}:{head and ' '}{head}", *rest]


def member(value: Any, column: int) -> list[str]:
    """The lines of a member of a list whose hyphen stands at `column`."""
    if isinstance(value, dict) and value:
        lines = [line for key, each in value.items() for line in entry(key, each, column + 2)]
        return [f"{' ' * column}- {lines[0].lstrip(' ')}", *lines[1:]]
    head, rest = written(value, column)
    return [f"{' ' * column}-{head and ' '}{head}", *rest]


def written(value: Any, column: int, manner: Manner = NEW) -> Written:
    """A value that belongs to a key or a hyphen at `column`."""
    match value:
        case str():
            return _text(value, column, manner)
        case dict() if value:
            lines = [line for key, each in value.items() for line in entry(key, each, column + 2)]
            return Written("", lines)
        case list() if value:
            head = _flow(value) if not any(isinstance(each, dict) for each in value) else ""
            if head and column + len(head) <= WIDTH:
                return Written(head)
            return Written("", [line for each in value for line in member(each, column + 2)])
        case None:
            return Written("")
    return Written(_flow(value))


def _flow(value: Any) -> str:
    """A value in one line, as it may stand between brackets too."""
    match value:
        case str():
            return value if _reads_plain(value) else json.dumps(value, ensure_ascii=False)
        case bool():
            return str(value).lower()
        case list():
            return f"[{', '.join(map(_flow, value))}]"
        case None:
            return "null"
        case dict():
            return f"{{{', '.join(f'{_flow(key)}: {_flow(each)}' for key, each in value.items())}}}"
    return str(value)


def in_line(value: Any, column: int) -> Written:
    """A list or a part between brackets, as it was before, where the line does not grow long."""
    head = _flow(value)
    return Written(head) if column + len(head) <= WIDTH else written(value, column)


_OLD_WORDS = {"yes", "no", "on", "off", "y", "n"}
"""Programs that read older YAML take these for something else than words."""


def _reads_plain(text: str) -> bool:
    """Whether a text needs no quotes, between brackets either."""
    return (
        "\n" not in text
        and text.lower() not in _OLD_WORDS
        and _reads_as(f"x: {{a: {text}, b: [{text}, c]}}", {"a": text, "b": [text, "c"]})
    )


def _reads_as(line: str, value: object) -> bool:
    data = parse_yaml(line, Path())
    return not data.problems and not data.remarks and bool(data.value == {"x": value})


def _text(text: str, column: int, manner: Manner) -> Written:
    for style in _manners(text, column, manner):
        found = _in_manner(style, text, column, manner.width)
        if _reads_as("\n".join([f"{' ' * column}x: {found.head}", *found.rest, ""]), text):
            return found
    raise ValueError("no manner of writing holds this text")


def _manners(text: str, column: int, manner: Manner) -> Iterator[str]:
    """In which manners a text may be written, the best one first."""
    lines = "\n" in text
    if manner.known and not (lines and manner.style in {"", '"', "'"}):
        yield manner.style
    if lines:
        yield "|"
    elif column + len(text) > WIDTH and not manner.known:
        yield ">"
    else:
        yield ""
    yield from ('"', ">")


def _in_manner(style: str, text: str, column: int, width: int) -> Written:
    body = text.removesuffix("\n")
    chomp = "" if text.endswith("\n") else "-"
    match style:
        case "|":
            return Written(f"|{chomp}", _indented(body.split("\n"), column))
        case ">":
            parts = [_broken(part, width - column - 2) for part in body.split("\n")]
            lines = [line for part in parts for line in (*part, "")][:-1]
            return Written(f">{chomp}", _indented(lines, column))
        case '"':
            return Written(json.dumps(text, ensure_ascii=False))
        case "'":
            return Written("'" + text.replace("'", "''") + "'")
    return Written(text)


def _indented(lines: list[str], column: int) -> list[str]:
    return [f"{' ' * (column + 2)}{line}" if line else "" for line in lines]


def _broken(paragraph: str, width: int) -> list[str]:
    """A paragraph in lines; it is broken at single blanks alone, which is how it is read again."""
    lines: list[str] = []
    for word in re.split(r"(?<=\S) (?=\S)", paragraph):
        if lines and len(lines[-1]) + 1 + len(word) <= width:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines


_BREAKS = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
_NO_TEXT = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufeff\ufffe\uffff]")


def cleaned(value: Any) -> Any:
    """A value as a file of the book may hold it: whatever was pasted, without what is no text.

    Line ends become single line feeds, tabs blanks; blanks at the ends of lines go.
    """
    match value:
        case str():
            text = _BREAKS.sub("\n", value).replace("\t", " ")
            text = _NO_TEXT.sub("", text)
            return "\n".join(line.rstrip() for line in text.split("\n")).strip("\n")
        case list():
            return [cleaned(each) for each in value]
        case Mapping():
            return {cleaned(str(key)): cleaned(each) for key, each in value.items()}
    return value
