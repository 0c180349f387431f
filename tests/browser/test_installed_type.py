"""A type of another installed package on a built page, in a single file, and in JupyterLab."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page

from tests.browser.reader import Reader
from tests.browser.test_lab import (
    CELLS,
    _open_and_run,
    _printed,
    lab,
    page,
    settle,
    write_notebook,
)
from tests.conftest import ROOT, WriteBook
from tests.pages.conftest import notebook
from tests.test_installed_types import ESTIMATE, guides, install

__all__ = ["lab", "page"]

READ = 'print("RESULT", item.result["status"], item.state["answer"], seen[-1]["status"])'


def answer(item: Locator) -> None:
    """Estimate a number that is near enough."""
    item.get_by_label("Your number:").fill("42")
    item.get_by_role("button", name="Check the number").click()
    item.get_by_text("Near enough: it is 40.").wait_for()


def border(item: Locator) -> str:
    """The colour that the type's own style sheet gives its field."""
    return str(item.locator("input").evaluate("input => getComputedStyle(input).borderLeftColor"))


@pytest.fixture
def installed(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> dict[str, str]:
    """The package is installed for every process that is started from here on."""
    site = tmp_path_factory.mktemp("site")
    environment = install(site, "estimate = estimates.spec:Estimate")
    monkeypatch.setenv("PYTHONPATH", environment["PYTHONPATH"])
    return environment


def test_it_is_answered_on_a_page_and_in_a_single_file(
    write_book: WriteBook,
    installed: dict[str, str],
    reader_of: Callable[[Path], Reader],
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    """Its script and style come with the page; its answer is kept and its story is read."""
    config = (ROOT / "_config.yml").read_text(encoding="utf-8")
    cell = notebook('from practiceguides import exercise\nexercise("counter")')
    book = {"_config.yml": config, "book/exercises/counter.yaml": ESTIMATE}
    root = write_book({**book, "book/page.ipynb": cell, "book/page.md": None})
    said = guides(root, installed, "build", "--single-file")
    built = root / "_build" / "html"
    assert (built / "book" / "page.html").is_file(), said
    folder = tmp_path_factory.mktemp("read")
    shutil.copytree(built, folder, dirs_exist_ok=True)
    reader = reader_of(folder)

    for name in ("book/page", "single/page"):
        shown = reader.open(name)
        item = shown.locator("#item-counter")
        assert border(item) == "rgb(1, 2, 3)"
        answer(item)
        assert item.get_by_text("The interpreter waits outside.").first.is_visible()


def test_it_is_answered_in_jupyterlab_and_read_in_python(
    installed: dict[str, str], lab: str, tmp_path: Path, page: Page
) -> None:
    """Its script meets the kit of the widget, and Python reads the answer."""
    assert installed
    write_notebook(tmp_path, CELLS)
    (tmp_path / "book" / "exercises" / "counter.yaml").write_text(ESTIMATE, encoding="utf-8")
    _open_and_run(page, lab)
    item = page.locator(".jp-OutputArea-output .pg-item").first
    item.wait_for(timeout=30_000)

    assert border(item) == "rgb(1, 2, 3)"
    answer(item)
    said = ""
    # On a busy machine the last of several changes comes late.
    for _ in range(10):
        settle(page)
        said = _printed(page, READ)
        if said.startswith("right"):
            break
    assert said == "right 42 right"
