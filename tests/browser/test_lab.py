"""The same chapter in a live kernel: JupyterLab shows the item, Python reads the answer."""

from __future__ import annotations

import contextlib
import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import nbformat
import pytest
from playwright.sync_api import Browser, Page

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


@pytest.fixture
def lab_book(tmp_path: Path) -> Path:
    """A small book with one notebook that puts an exercise into a box."""
    from tests.conftest import CHOICE, FACTS, GOOD

    for name in ("_toc.yml", "book/references.bib"):
        file = tmp_path / name
        file.parent.mkdir(exist_ok=True)
        file.write_text(GOOD[name], encoding="utf-8")
    (tmp_path / "book" / "facts.yaml").write_text(FACTS, encoding="utf-8")
    (tmp_path / "book" / "exercises").mkdir()
    (tmp_path / "book" / "exercises" / "counter.yaml").write_text(CHOICE, encoding="utf-8")
    cells = [nbformat.v4.new_code_cell(source) for source in CELLS]
    # Without a kernel's name JupyterLab would ask for one and wait.
    metadata = {"kernelspec": {"name": "python3", "display_name": "Python 3"}}
    notebook = nbformat.v4.new_notebook(cells=cells, metadata=metadata)
    nbformat.write(notebook, tmp_path / "book" / "page.ipynb")
    return tmp_path


@pytest.fixture
def lab(lab_book: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A JupyterLab on this computer with settings of its own; its address."""
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
        f"--ServerApp.root_dir={lab_book}",
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


def _run_all(page: Page) -> None:
    page.evaluate(OPEN)


def test_an_exercise_is_answered_in_jupyterlab_and_read_in_python(
    lab: str, lab_book: Path, page: Page
) -> None:
    """A click in a box in JupyterLab reaches Python, and a cell run again shows the edited text."""
    page.goto(f"{lab}/lab/tree/book/page.ipynb")
    page.wait_for_function("window.jupyterapp?.shell?.currentWidget?.context")
    _run_all(page)
    item = page.locator(".jp-OutputArea-output .pg-item").first
    item.wait_for(timeout=30_000)

    assert item.get_by_text("Text: book/exercises/counter.yaml").is_visible()

    item.get_by_label("Ask how the debt began").check()
    item.get_by_role("button", name="Check").click()
    item.get_by_text("He tells you about the loan.").wait_for()
    page.evaluate(
        """async (code) => {
          const panel = jupyterapp.shell.currentWidget;
          await jupyterapp.commands.execute("notebook:insert-cell-below");
          panel.content.activeCell.model.sharedModel.setSource(code);
          await jupyterapp.commands.execute("notebook:run-cell");
        }""",
        READ,
    )
    said = page.locator(".jp-OutputArea-output", has_text="RESULT").last
    said.wait_for()

    assert said.inner_text().strip() == "RESULT right ['ask'] right"

    file = lab_book / "book" / "exercises" / "counter.yaml"
    text = file.read_text(encoding="utf-8").replace("What do you do first?", "What comes first?")
    file.write_text(text, encoding="utf-8")
    _run_all(page)
    page.locator(".pg-item").get_by_text("What comes first?").first.wait_for(timeout=30_000)
