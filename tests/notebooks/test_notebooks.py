"""Every chapter runs from its first to its last cell, and every cell of an item shows it."""

from __future__ import annotations

import asyncio
from pathlib import Path
from tempfile import TemporaryDirectory

import nbformat
import pytest

from practiceguides.book.build import notebooks_of
from practiceguides.book.execute import Job, run
from practiceguides.kit.item_mime import ITEM_MIME
from practiceguides.reading import read_book
from tests.conftest import ROOT

NOTEBOOKS = notebooks_of(read_book(ROOT))


@pytest.mark.parametrize("file", NOTEBOOKS, ids=lambda file: file.stem)
def test_a_chapter_runs(file: Path) -> None:
    """Each notebook executes, and each call in it shows the item that it names."""
    notebook = nbformat.read(file, as_version=4)
    nbformat.validate(notebook)
    with TemporaryDirectory() as folder:
        failed = asyncio.run(run(Job(file, notebook), Path(folder) / "kernel"))

    assert failed is None
    calls = [cell for cell in notebook.cells if cell.cell_type == "code"][1:]
    assert calls
    for cell in calls:
        (output,) = cell.outputs
        assert f'("{output.data[ITEM_MIME]["id"]}")' in cell.source


@pytest.mark.parametrize("file", NOTEBOOKS, ids=lambda file: file.stem)
def test_a_chapter_is_kept_clean(file: Path) -> None:
    """A notebook is stored without outputs, counts or changing metadata."""
    notebook = nbformat.read(file, as_version=4)

    assert set(notebook.metadata) <= {"kernelspec", "language_info"}
    for cell in notebook.cells:
        assert cell.metadata == {}
        if cell.cell_type == "code":
            assert (cell.outputs, cell.execution_count) == ([], None)
