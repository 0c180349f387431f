"""A small book with translations: the sample book, and what translators wrote into its PO files."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from zlib import crc32

import polib
import pytest

from practiceguides.content.layers import Layers
from practiceguides.reading import read_book
from practiceguides.translations.store import Translated, forms_of
from practiceguides.translations.units import Unit
from practiceguides.translations.work import Work, work_on
from tests.conftest import ROOT
from tests.pseudo import LONGER, pseudo, pseudo_markdown

SAMPLE = ROOT / "tests" / "sample_book"

READER = "Alu, who reads both"


def copied(source: Path, root: Path) -> Path:
    """A copy of a book, without what was built of it."""
    root.mkdir()
    for name in ("_config.yml", "_toc.yml"):
        shutil.copy(source / name, root)
    for name in ("book", "translations"):
        if (source / name).is_dir():
            shutil.copytree(source / name, root / name)
    return root


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    """A copy of the sample book, of which nothing is translated."""
    return copied(SAMPLE, tmp_path / "book")


@pytest.fixture(scope="session")
def _whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = copied(SAMPLE, tmp_path_factory.mktemp("whole") / "book")
    translate(root, LONGER)
    return root


@pytest.fixture
def whole(_whole: Path, tmp_path: Path) -> Path:
    """A copy of the sample book, of which all is translated."""
    return copied(_whole, tmp_path / "book")


def work_in(root: Path, language: str = LONGER) -> Work:
    """The work on a book, as the command begins it."""
    work = work_on(read_book(root), language)
    assert work.problems == []
    return work


def translated(unit: Unit, language: str) -> Translated:
    """A unit in a pseudo-language, compared by a second reader."""
    if unit.plural:
        forms = tuple(pseudo(unit.plural) for _ in forms_of(language))
    elif unit.key.startswith("interface/"):
        forms = (pseudo(unit.text),)
    else:
        forms = (pseudo_markdown(unit.text),)
    return Translated(unit.key, unit.text, forms, unit.plural).commented("", READER)


def translate(root: Path, language: str) -> None:
    """Let translators write all texts of a book."""
    work = work_in(root, language)
    work.write(work.units, work.merge([translated(unit, language) for unit in work.all]))


def edit(root: Path, begins: str, change: Callable[[polib.POEntry], None]) -> int:
    """Let a translator change the texts whose keys begin so; says how many there were."""
    count = 0
    for file in Layers((root,)).top.glob(f"translations/{LONGER}/*.po"):
        po = polib.pofile(str(file), wrapwidth=0)
        for entry in po:
            if entry.msgctxt.startswith(begins):
                change(entry)
                count += 1
        po.save()
    return count


def leave_half(root: Path, *, begins: str = "") -> None:
    """Leave out about every other text of a book, or of what begins so; the same ones each time."""

    def empty(entry: polib.POEntry) -> None:
        if crc32(entry.msgctxt.encode()) % 2:
            entry.msgstr = ""
            entry.msgstr_plural = dict.fromkeys(entry.msgstr_plural, "")

    assert edit(root, begins, empty)


def forget(root: Path, begins: str) -> None:
    """Leave out the translations of the texts whose keys begin so."""

    def empty(entry: polib.POEntry) -> None:
        entry.msgstr = ""

    assert edit(root, begins, empty)
