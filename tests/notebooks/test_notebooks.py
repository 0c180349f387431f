"""Every chapter runs from its first to its last cell, and every cell of an item shows it."""

from __future__ import annotations

import shutil
from pathlib import Path

import nbformat
import pytest
from jupyter_cache import get_cache

from practiceguides.kit.item_mime import ITEM_MIME, LAW_MIME
from practiceguides.pages.build.building import notebooks_of
from practiceguides.pages.build.execute import execute
from tests.conftest import EXECUTED, the_book

NOTEBOOKS = notebooks_of(the_book())


@pytest.mark.whole_book
def test_every_chapter_runs() -> None:
    """Each notebook executes, and each call in it shows the item that it names."""
    shutil.rmtree(EXECUTED, ignore_errors=True)

    assert execute(NOTEBOOKS, EXECUTED, {}) == []
    cache = get_cache(str(EXECUTED))
    for file in NOTEBOOKS:
        match = cache.match_cache_notebook(nbformat.read(file, as_version=4))
        cells = cache.get_cache_bundle(match.pk).nb.cells
        calls = [cell for cell in cells if cell.cell_type == "code"][1:]
        assert calls
        for cell in calls:
            (output,) = cell.outputs
            shown = output.data.get(ITEM_MIME) or output.data[LAW_MIME]
            assert f'("{shown.get("id") or shown["guide"]}")' in cell.source


@pytest.mark.parametrize("file", NOTEBOOKS, ids=lambda file: file.stem)
def test_a_chapter_is_kept_clean(file: Path) -> None:
    """A notebook is stored without outputs, counts or changing metadata."""
    notebook = nbformat.read(file, as_version=4)

    assert set(notebook.metadata) <= {"kernelspec", "language_info"}
    for cell in notebook.cells:
        assert cell.metadata == {}
        if cell.cell_type == "code":
            assert (cell.outputs, cell.execution_count) == ([], None)
