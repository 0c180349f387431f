"""The words that the book itself writes with a capital inside a sentence, as a script to fetch.

What a learner writes with a capital and the book never does may be the name of somebody, unless it
is a month or a day; the script beside this file (looks_like.js) reads sentences in the same way. A
language that writes many words so, such as German, has no such list: there a capital tells nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx

from practiceguides.pages.items import inline_json, item
from practiceguides.pages.search.sections import places_of
from practiceguides.pages.shelf import book_of

SCRIPT = "book-names"
"""Its name beside the other scripts that are fetched."""

_SAID = "practiceguides_capitals"
"""Where a page's metadata, which Sphinx keeps with the page, holds what was found there."""

_MANY = 0.15
"""With a larger part of all words inside sentences than this, a capital tells nothing."""

_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|[\u0300-\u036f'\u2019-])*")
_END = re.compile(r"['\u2019-]+s?$")
_BEGINNINGS = '\n.!?:;"«»([-\u2026\u2022*\u201c\u201d\u201e\u2039\u203a\u2014\u2013'


@dataclass
class Said:
    """What sentences say, their first words left out."""

    names: set[str] = field(default_factory=set)
    """Words with a capital."""
    capitals: int = 0
    """How many there are of these, each counted as often as it stands there."""
    words: int = 0
    """How many words there are."""

    def hear(self, text: str) -> None:
        """Add a text."""
        for word in _WORD.finditer(text):
            before = text[: word.start()].rstrip(" \t\u00a0")[-1:]
            if before and before not in _BEGINNINGS:
                self.words += 1
                if word[0][0].isupper():
                    self.capitals += 1
                    self.names.add(_END.sub("", word[0]))


def names_of(said: Sequence[Said], calendar: Sequence[str] = ()) -> list[str]:
    """Those of all pages and of the calendar; none where the language writes many words so."""
    if sum(each.capitals for each in said) > _MANY * sum(each.words for each in said):
        return []
    days = {word[0] for each in calendar for word in _WORD.finditer(each) if word[0][0].isupper()}
    return sorted(days.union(*(each.names for each in said)))


def _texts(spec: Any) -> Iterator[str]:
    """The texts of an item, answers too; from their HTML. Its findings name who wrote them."""
    if isinstance(spec, dict):
        yield from _texts([each for key, each in spec.items() if key != "facts"])
    elif isinstance(spec, list):
        for each in spec:
            yield from _texts(each)
    elif isinstance(spec, str):
        yield _TAG.sub(" ", spec)


_TAG = re.compile(r"<[^>]*>")


def _note(app: Sphinx, doctree: nodes.document) -> None:
    """Remember what the page that was read says."""
    env = app.env
    places = places_of(env, env.docname)
    said = Said()
    for each in places:
        said.hear(each.heading)
        said.hear(each.text)
    for node in doctree.findall(item):
        for text in _texts(node["spec"]):
            said.hear(text)
    env.metadata[env.docname][_SAID] = said


def _write(app: Sphinx, exception: Exception | None) -> None:
    """Leave the script where the others lie; the lists of sources name real people."""
    if exception or app.builder.format != "html":
        return
    book = book_of(app)
    pages = {name: kept[_SAID] for name, kept in app.env.metadata.items() if _SAID in kept}
    said = [each for name, each in pages.items() if name not in book.search.last]
    names = " ".join(names_of(said, book.words.calendar))
    file = Path(app.outdir) / "_static" / "types" / f"{SCRIPT}.js"
    script = f'practiceguides.far["{SCRIPT}"]={inline_json(names)};'
    file.write_text(script, encoding="utf-8")


def setup_names(app: Sphinx) -> None:
    """Note what each page says, and write the script."""
    app.connect("doctree-read", _note, priority=601)  # after its places
    app.connect("build-finished", _write)  # after the scripts beside it are there
