"""The same chapter in a live kernel: JupyterLab shows the item, Python reads the answer."""

from __future__ import annotations

import ast
import contextlib
import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import nbformat
import pytest
from playwright.sync_api import Browser, Page, expect

from practiceguides.exercises import TYPES
from practiceguides.reading import read_book
from tests.browser.items import Item, answer
from tests.browser.reader import come_true
from tests.conftest import CHOICE, FACTS, GOOD, ROOT
from tests.contract.test_faults import good_text

OPEN = """async () => {
  await jupyterapp.restored;
  const panel = jupyterapp.shell.currentWidget;
  await panel.context.ready;
  await panel.sessionContext.ready;
  await jupyterapp.commands.execute("notebook:run-all-cells");
}"""

CELLS = (
    "from practiceguides import exercise\nimport ipywidgets",
    """item = exercise("counter")
seen = []
item.observe(lambda change: seen.append(change["new"]), "result")""",
    "ipywidgets.VBox([ipywidgets.HTML('Above'), item])",
)
READ = 'print("RESULT", item.result["status"], item.state["answer"], seen[-1]["status"])'


ALL_CELLS = (
    "from practiceguides import exercise, results\nimport ipywidgets",
    "ipywidgets.VBox([exercise(name) for name in {names}])",
)
READ_ALL = 'print("RESULT", {each["item"]: each["status"] for each in results()})'


def write_notebook(root: Path, cells: tuple[str, ...]) -> None:
    """A small book's one notebook."""
    for name in ("_toc.yml", "book/references.bib"):
        file = root / name
        file.parent.mkdir(exist_ok=True)
        file.write_text(GOOD[name], encoding="utf-8")
    (root / "book" / "exercises").mkdir()
    # Without a kernel's name JupyterLab would ask for one and wait.
    metadata = {"kernelspec": {"name": "python3", "display_name": "Python 3"}}
    made = [nbformat.v4.new_code_cell(source) for source in cells]
    notebook = nbformat.v4.new_notebook(cells=made, metadata=metadata)
    nbformat.write(notebook, root / "book" / "page.ipynb")


@pytest.fixture
def lab_book(tmp_path: Path) -> Path:
    """A small book with one notebook that puts an exercise into a box."""
    write_notebook(tmp_path, CELLS)
    (tmp_path / "book" / "facts.yaml").write_text(FACTS, encoding="utf-8")
    (tmp_path / "book" / "exercises" / "counter.yaml").write_text(CHOICE, encoding="utf-8")
    return tmp_path


@pytest.fixture
def lab(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A JupyterLab on this computer with settings of its own, in the test's folder; its address."""
    home = tmp_path_factory.mktemp("lab")
    port = _free_port()
    environment = os.environ | {
        name: str(home / name.lower())
        for name in ("JUPYTER_CONFIG_DIR", "JUPYTERLAB_SETTINGS_DIR", "JUPYTERLAB_WORKSPACES_DIR")
    }
    flags = [
        "--no-browser",
        "--allow-root",
        "--IdentityProvider.token=",
        "--ServerApp.port_retries=0",
        f"--ServerApp.port={port}",
        f"--ServerApp.root_dir={tmp_path}",
        "--LabApp.expose_app_in_browser=True",
        "--LabApp.news_url=",
        "--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate",
    ]
    log = (home / "log.txt").open("w")
    server = subprocess.Popen(
        [sys.executable, "-m", "jupyterlab", *flags], env=environment, stdout=log, stderr=log
    )
    try:
        address = f"http://127.0.0.1:{port}"
        _wait_for(f"{address}/api")
        yield address
    finally:
        server.terminate()
        server.wait(timeout=20)
        log.close()


def _free_port() -> int:
    with contextlib.closing(socket.socket()) as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def _wait_for(address: str) -> None:
    for _ in range(300):
        try:
            urllib.request.urlopen(address, timeout=1).close()
        except OSError:
            time.sleep(0.1)
        else:
            return
    pytest.fail(f"JupyterLab did not answer at {address}")


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A browser page."""
    page = browser.new_page(viewport={"width": 1200, "height": 900})
    yield page
    page.close()


def _open_and_run(page: Page, lab: str) -> None:
    page.goto(f"{lab}/lab/tree/book/page.ipynb")
    come_true(page, "window.jupyterapp?.shell?.currentWidget?.context")
    page.evaluate(OPEN)


def settle(page: Page) -> None:
    """Wait for the last change: ipywidgets sends it once the kernel has answered the one before."""
    page.wait_for_timeout(1000)


def _printed(page: Page, code: str) -> str:
    """What Python prints when this code is run in a new cell, after the word RESULT."""
    page.evaluate(
        """async (code) => {
          const panel = jupyterapp.shell.currentWidget;
          await jupyterapp.commands.execute("notebook:insert-cell-below");
          panel.content.activeCell.model.sharedModel.setSource(code);
          await jupyterapp.commands.execute("notebook:run-cell");
        }""",
        code,
    )
    said = page.locator(".jp-OutputArea-output", has_text="RESULT").last
    said.wait_for()
    return said.inner_text().strip().removeprefix("RESULT ")


def test_an_exercise_is_answered_in_jupyterlab_and_read_in_python(
    lab: str, lab_book: Path, page: Page
) -> None:
    """What is answered in a box in JupyterLab, by hand or by keys, reaches Python.

    A cell that is run again shows the edited text.
    """
    _open_and_run(page, lab)
    item = page.locator(".jp-OutputArea-output .pg-item").first
    item.wait_for(timeout=30_000)

    assert item.get_by_text("Text: book/exercises/counter.yaml").is_visible()

    # Keys are the exercise's own: they move no cell, and X cuts none.
    item.get_by_role("radio").first.focus()
    page.keyboard.press("ArrowDown")
    expect(item.get_by_role("radio").nth(1)).to_be_checked()
    page.keyboard.press("x")
    expect(item.get_by_role("radio").nth(1)).to_be_focused()

    item.get_by_label("Ask how the debt began").check()
    item.get_by_role("button", name="Check").click()
    item.get_by_text("He tells you about the loan.").wait_for()
    settle(page)
    assert _printed(page, READ) == "right ['ask'] right"

    file = lab_book / "book" / "exercises" / "counter.yaml"
    text = file.read_text(encoding="utf-8").replace("What do you do first?", "What comes first?")
    file.write_text(text, encoding="utf-8")
    page.evaluate(OPEN)
    page.locator(".pg-item").get_by_text("What comes first?").first.wait_for(timeout=30_000)


def test_every_type_is_answered_in_jupyterlab_and_read_in_python(
    lab: str, tmp_path: Path, page: Page
) -> None:
    """Each type's example works as a live widget in a box, and `results()` lists what was done."""
    write_notebook(tmp_path, tuple(cell.replace("{names}", str(list(TYPES))) for cell in ALL_CELLS))
    for file in (ROOT / "book").rglob("*.yaml"):
        if file.name in {"facts.yaml", "voices.yaml", "misconceptions.yaml"}:
            copied = tmp_path / file.relative_to(ROOT)
            copied.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(file, copied)
    for name in TYPES:
        file = tmp_path / "book" / "exercises" / f"{name}.yaml"
        file.write_text(good_text(name, 1), encoding="utf-8")
    book = read_book(tmp_path)
    _open_and_run(page, lab)
    faces = page.locator(".pg-item .pg-live")
    faces.nth(len(TYPES) - 1).wait_for(timeout=30_000)

    for place, name in enumerate(TYPES):
        answer(Item(faces.nth(place), book.spec(name)))

    settle(page)
    known = ast.literal_eval(_printed(page, READ_ALL))
    assert set(known) == set(TYPES)
    assert set(known.values()).isdisjoint({"unanswered", "empty", "skipped"})
