"""Ids made of words, for files and for what stands in them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container

from practiceguides.content.fields import ID

LONGEST = 40

_LETTERS = str.maketrans({"đ": "d", "Đ": "D", "ł": "l", "Ł": "L", "ß": "ss", "ø": "o", "æ": "ae"})
_TAKEN = re.compile(r"con|prn|aux|nul|com\d|lpt\d|true|false|null|yes|no|on|off|y|n")
"""Names that Windows gives no file, and words that YAML takes for something else."""


def id_of(words: str, instead: str, most: int = LONGEST) -> str:
    """An id made of words: their letters and digits, whole words; `instead` where that is none.

    A script other than the Latin one gives none.
    """
    plain = unicodedata.normalize("NFKD", words.translate(_LETTERS)).casefold()
    plain = "".join(each for each in plain if not unicodedata.combining(each))
    plain = re.sub("['\u2019]", "", plain)
    found = re.findall(r"[a-z0-9]+", plain)
    while found and not found[0][0].isalpha():
        found = found[1:]
    made = ""
    for each in found:
        longer = f"{made}-{each}".strip("-")
        if len(longer) > most:
            break
        made = longer
    made = made or "".join(found)[:most]
    if not ID.fullmatch(made):
        return instead
    return f"is-{made}" if _TAKEN.fullmatch(made) else made


def free(name: str, taken: Container[str]) -> str:
    """The name, with the first number behind it that makes it free."""
    if name not in taken:
        return name
    # Thousands may have one name: not every number is tried.
    last, first = 1, 2
    while f"{name}-{first}" in taken:
        last, first = first, 2 * first
    while first - last > 1:
        middle = (last + first) // 2
        if f"{name}-{middle}" in taken:
            last = middle
        else:
            first = middle
    return f"{name}-{first}"
