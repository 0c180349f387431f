"""How often the reminder beside a field is wrong, over texts that name nobody: those of the book.

Its people and places are known. Whatever else a text writes with a capital, only other files of the
book may tell, as with a learner's text.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

import polib
import pytest

from practiceguides.pages.care.names import Said, names_of
from practiceguides.reading import OWNERS
from practiceguides.review.texts import item_blocks, plain
from practiceguides.translations.store import CATALOGUES
from practiceguides.words import Words
from tests.conftest import the_book
from tests.node import Node

NOT_WRITTEN = {"research", "title", "label", "group", "caption", "who"}
"""Fields of an item that no learner would write: what research says, and headings."""


PARTS = 10
"""A tenth of the files at a time is held against the rest."""


def share(node: Node, language: str, texts: Sequence[tuple[str, str]]) -> float:
    """How many of these texts, each with its file, get a line that they should not."""
    parts: dict[int, list[str]] = defaultdict(list)
    order = {file: number for number, file in enumerate(dict.fromkeys(file for file, _ in texts))}
    for file, text in texts:
        parts[order[file] % PARTS].append(text)
    said = {part: Said() for part in parts}
    for part, each in parts.items():
        for text in each:
            said[part].hear(text)
    book = the_book()
    assert book.world
    own = [person.name for person in book.people.values()]
    known = [*own, *book.world.places, *Words(language, OWNERS, {}).calendar]
    wrong = 0
    for part, each in parts.items():
        names = names_of([said[other] for other in said if other != part], known)
        kinds = node.call("../../tests/js/reminding.mjs", "reminded", language, names, each)
        wrong += len([kind for kind in kinds if kind])
    return wrong / len(texts)


def test_of_what_the_book_says_in_its_exercises_little_is_told(node: Node) -> None:
    """Dates of stories, names of countries: 133 of 11,453 texts; 129 when it found much less."""
    prose = [
        (block.file.name, block.text)
        for located in the_book().items.values()
        for block in item_blocks(located)
        if block.kind == "prose"
    ]
    some = prose[::4]
    assert len(some) > 2500
    assert share(node, "en", some) < 0.02


@pytest.mark.parametrize(("language", "most"), [("id", 4), ("th", 0), ("vi", 3)])
def test_of_its_drafts_little_is_told(node: Node, language: str, most: int) -> None:
    """The same in other languages; what is told are countries, which nobody need leave out."""
    core = polib.pofile(str(CATALOGUES / language / "core.po"))
    texts = [
        (parts[0], plain(entry.msgstr))
        for entry in core
        if (parts := entry.msgctxt.split("/"))[0] in the_book().items
        and parts[-1] not in NOT_WRITTEN
    ]
    assert len(texts) > 140
    assert share(node, language, texts) * len(texts) < most + 1
