"""What a trainer wrote in the language of the edition: nobody translates it, and it is shown so.

In an edition with `language: id` its own files are in Indonesian: each text of a file that the book
below does not have, and of a file that changes one of ours what is said otherwise there. A line
`written_in: en` in edition.yaml says that they are in English, and wait for a translator.
"""

from __future__ import annotations

from collections.abc import Iterator

from practiceguides.content.book import Book
from practiceguides.content.layers import EDITION, Layers
from practiceguides.content.source import read_yaml
from practiceguides.reading import current_book

from . import prose
from .extract import everything


def own_keys(book: Book, language: str) -> set[str]:
    """The keys of all texts of an edition that are in its language as they stand."""
    layers = book.layers
    edition = read_yaml(layers.top / EDITION).value if layers.made else None
    if not isinstance(edition, dict):
        return set()
    names = {edition.get("title"), edition.get("organisation")}
    files: set[str] = set()
    below: set[str] = set()
    if language == edition.get("written_in", edition.get("language")):
        names |= {span.text for span in prose.spans(str(edition.get("welcome") or ""))}
        files = set(Layers(layers.folders).each()[-1])
        below = set(_texts_below(layers, files))
    texts = {each.strip() for each in names if isinstance(each, str)}
    return {
        unit.key
        for _, (unit, *_) in everything(book)
        if unit.text in texts or (unit.file in files and unit.text not in below)
    }


def _texts_below(layers: Layers, files: set[str]) -> Iterator[str]:
    """The texts of these files in the book below, as far as it has them."""
    lower = Layers(layers.folders[:-1])
    if files & {name for each in lower.each() for name in each}:
        for _, (unit, *_) in everything(current_book(lower)):
            if unit.file in files:
                yield unit.text
