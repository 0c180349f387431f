"""Signs that look like those which YAML knows and are others: as chat and word processors write."""

from __future__ import annotations

import re
from typing import NamedTuple

_BLANKS = "\u00a0\u1680\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff"
_BLANK = re.compile(rf"[{_BLANKS}]")
_BEGIN = re.compile(rf"[ {_BLANKS}]*")
_LIST = re.compile("([–—−‒•·‣▪*+])[ \t]*(?=\\S)(.*)")  # noqa: RUF001 - such signs are looked for
_COLON = re.compile(r"(- )?([A-Za-z_]+) *([：﹕︓∶＝=])[ \t]*(.*)")  # noqa: RUF001
_QUOTED = re.compile(r"(?:- )?(?:[A-Za-z_]+: +)?(?:\"(?:[^\"\\]|\\.)*\"|'(?:[^']|'')*')(.*)")


_BRACKETED = re.compile(
    r"(?:- )?(?:[A-Za-z_]+: +)?(?:(\[)[^\[\]]*\]|(\{)[^{}]*\})(?!\s*(?:#|[,\]}]|$)).*"
)
CURLY = re.compile("[“”„‟«»‘’‚‛]")  # noqa: RUF001 - such signs are looked for
"""The quotation marks of word processors and telephones, which quote nothing here."""


class Sign(NamedTuple):
    """What is wrong in a line, and what to do."""

    detail: str
    hint: str


def odd_sign(line: str) -> Sign | None:
    """What stands in a line in place of a blank, a hyphen, a colon; None where nothing does."""
    begin = _BEGIN.match(line)
    indent = begin[0] if begin else ""
    text = line[len(indent) :]
    if _BLANK.search(indent):
        return Sign(
            "signs stand before the words that look like spaces or like nothing, and are others",
            "Delete all that stands before the first letter of the line, and type ordinary spaces.",
        )
    if found := _LIST.match(text):
        return Sign(
            f"the sign before '{short(found[2])}' is '{found[1]}', and a list needs a hyphen",
            f"Write `- {short(found[2])}`.",
        )
    if found := _COLON.match(text):
        written = f"{found[1] or ''}{found[2]}: {short(found[4])}".rstrip()
        return Sign(
            f"the sign behind '{found[2]}' is '{found[3]}', and not a colon",
            f"Write `{written}`, with a colon and a space.",
        )
    if (found := re.match(rf"(?:- )?([A-Za-z_]+):([{_BLANKS}])", text)) is not None:
        return Sign(
            f"the space behind '{found[1]}:' is no ordinary space",
            "Delete what stands between the colon and the next letter, and type one space.",
        )
    return None


def early_end(line: str) -> Sign | None:
    """That a text in quotation marks or brackets ends before its line; None where it does not."""
    if found := _BRACKETED.fullmatch(line.strip()):
        sign = found[1] or found[2]
        marks = "'…'" if '"' in line else '"…"'
        return Sign(
            f"a text that begins with {sign} has no quotation marks",
            f"Put quotation marks around all of it: {marks}.",
        )
    found = _QUOTED.fullmatch(line.strip())
    rest = found[1].strip() if found else ""
    if not rest or rest.startswith("#"):
        return None
    double = "" if '"' in line else 'Put double quotes around all of it: "…". Or write'
    return Sign(
        f"the text ends at the second quotation mark, and '{short(rest)}' stands behind it",
        f"{double or 'Write'} `>-` in its place, and the whole text, without those quotes, on the"
        " next line, two spaces further in.",
    )


def odd_blank(name: str) -> Sign | None:
    """That signs which look like spaces or like nothing stand in the name of a field."""
    if not _BLANK.search(name):
        return None
    words = _BLANK.sub("", name)
    return Sign(
        f"signs that look like spaces or like nothing stand before '{words}', or in it",
        f"Delete the line as far as its colon, and type `{words}:` anew.",
    )


_LONG = 40


def short(text: str) -> str:
    """A text as a message shows it."""
    text = text.strip()
    return text if len(text) <= _LONG else f"{text[:_LONG].rstrip()} …"
