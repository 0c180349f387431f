"""Our own book: every text goes out, and comes back to where it was."""

from __future__ import annotations

from pathlib import Path

import pytest

from practiceguides.content.book import Book
from practiceguides.content.layers import Layers
from practiceguides.content.problems import Level
from practiceguides.editions.finding import edition_layers
from practiceguides.reading import read_layers
from practiceguides.translations.layer import translated_layer
from practiceguides.translations.store import Translated, forms_of
from practiceguides.translations.work import Work, work_on
from tests.conftest import ROOT

LANGUAGE = "en_GB"

pytestmark = pytest.mark.whole_book


def work_over(folder: Path) -> Work:
    """The work on our book, with its translations in a folder of their own."""
    return work_on(read_layers(Layers((ROOT, folder))), LANGUAGE)


def data_of(book: Book, name: str) -> dict[str, object]:
    """All that an item says."""
    return book.items[name].item.model_dump(exclude={"file"})


def test_the_same_texts_give_the_same_book(tmp_path: Path) -> None:
    """Each text is “translated” by itself: no key is used twice, and all data are as before."""
    work = work_over(tmp_path)
    keys = [unit.key for unit in work.all]
    assert len(keys) == len(set(keys))
    same = [
        Translated(
            unit.key,
            unit.text,
            (unit.plural,) * len(forms_of(LANGUAGE)) if unit.plural else (unit.text,),
            unit.plural,
        ).commented("", "Alu")
        for unit in work.all
    ]
    work.write(work.units, work.merge(same))
    layer = translated_layer(Layers((ROOT, tmp_path)), LANGUAGE)
    before, after = work.book, read_layers(layer.layers)

    assert {each.code for each in layer.problems} <= {"text-same"}
    assert [data_of(after, name) for name in after.items] == [
        data_of(before, name) for name in before.items
    ]
    for kind in ("facts", "voices", "misconceptions", "objectives", "professions", "terms"):
        assert getattr(after, kind) == getattr(before, kind)
    assert (after.law, after.country) == (before.law, before.country)


@pytest.mark.parametrize("language", ["id", "th", "vi"])
def test_the_core_edition_is_whole_in_each_draft(tmp_path: Path, language: str) -> None:
    """First page, core hour and “If this is about you” fall back nowhere, and are called drafts."""
    (tmp_path / "edition.yaml").write_text(
        f"title: T\nbook_id: t\nlanguage: {language}\ncontents: [core-hour]\n", "utf-8"
    )
    layers = edition_layers(tmp_path)
    layer = translated_layer(layers, layers.language)
    book = read_layers(layer.layers)
    core = ("book/welcome", "book/core-hour", "book/about-you")
    shown = [named.name for page in book.pages if page.docname in core for named in page.named]
    items = [book.items[name].item for name in shown if name in book.items]
    texts = [text for page in book.pages if page.docname in core for _, text in page.texts]

    assert [each for each in layer.problems if each.level is Level.ERROR] == []
    assert len(items) >= 9
    assert {each.lang for each in items} == {None}
    assert [text for text in texts if "{written-in}" in text] == []
    assert book.words.is_draft
