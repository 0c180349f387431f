"""Our own book: every text goes out, and comes back to where it was."""

from __future__ import annotations

from pathlib import Path

import pytest

from practiceguides.content.book import Book
from practiceguides.content.layers import Layers
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
