"""A long list in the order of its letters: a row of them leads to the first entry of each."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from html import escape
from itertools import groupby

from docutils import nodes

from practiceguides.pages.chapters import markup
from practiceguides.words import Words


def by_letter(
    entries: Iterable[tuple[str, nodes.Node]], words: Words
) -> Iterator[tuple[str, list[nodes.Node]]]:
    """Entries that are in order, each with its name: those of one letter together."""
    for letter, group in groupby(entries, key=lambda each: letter_of(each[0])):
        yield letter or words["letters_none"], [entry for _, entry in group]


_BEFORE = re.compile("([\u0e40-\u0e44\u0ec0-\u0ec4])([\u0e01-\u0e2e\u0e81-\u0eae])")
_LETTERS = str.maketrans("\u0111\u0110", "dD")
"""Letters with a stroke, which Unicode does not take apart."""


def order(name: str) -> str:
    """How a name is put in order: without marks, capitals and what stands around its letters.

    In Thai and Lao a vowel that is written before its consonant counts after it.
    """
    name = _BEFORE.sub(r"\2\1", name.translate(_LETTERS))
    bare = "".join(
        each for each in unicodedata.normalize("NFKD", name) if not unicodedata.combining(each)
    )
    return re.sub(r"^\W+", "", bare.casefold())


def letter_of(name: str) -> str:
    """The letter that a name stands under; nothing where it begins with none."""
    first = order(name)[:1].upper()
    return first if first.isalpha() else ""


def row_of(letters: Iterable[str], words: Words) -> nodes.Node:
    """The row of letters. It is of no use on paper."""
    links = "".join(
        f'<li><a href="#{_place(letter)}">{escape(letter)}</a></li>' for letter in letters
    )
    name = escape(words["letters"], quote=True)
    row = f'<nav class="pg-letters pg-on-screen" aria-label="{name}"><ul>{links}</ul></nav>\n'
    return markup(row)


def heading_of(letter: str) -> nodes.Node:
    """The letter above its entries, where the row leads."""
    heading = f'<h2 class="pg-letter" id="{_place(letter)}">{escape(letter)}</h2>\n'
    return markup(heading)


def _place(letter: str) -> str:
    return f"letter-{letter if letter.isascii() and letter.isalpha() else ord(letter[0])}"
