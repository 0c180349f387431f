"""`guides lab`: the studio in JupyterLab, a form for those who do not want to see YAML."""

from __future__ import annotations

import importlib.util
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Annotated

import typer

from practiceguides.content.layers import Layers
from practiceguides.content.problems import shown
from practiceguides.editions.finding import PACKAGED

from .root import Folder, book_layers, stop

NOTEBOOK = "studio.ipynb"
_SOURCE = Path(__file__).parents[1] / "studio" / NOTEBOOK


def lab(
    path: Folder = Path(),
    port: Annotated[
        int,
        typer.Option(
            metavar="NUMBER", min=0, max=65535, help="Its port. With 0: any that is free."
        ),
    ] = 8888,
    browser: Annotated[
        bool, typer.Option("--browser/--no-browser", help="Whether a browser opens.")
    ] = True,
) -> None:
    """Open a form for exercises in JupyterLab; beside it you see each one at work.

    It needs `pip install "practiceguides[lab]"`. Only this computer can reach it. To stop,
    press Ctrl and C.
    """
    layers = book_layers(path)
    if layers.top == PACKAGED:
        stop(
            "This is the book that came with the toolkit, and it stays as it is. Make a folder of "
            "your own first: guides new edition my-workshop. Then: guides lab my-workshop"
        )
    if importlib.util.find_spec("jupyterlab") is None:
        stop("JupyterLab is not installed. Run: pip install 'practiceguides[lab]'")
    notebook = put_notebook(layers)
    typer.echo(f"JupyterLab opens the studio for {shown(str(layers.top))}. Ctrl-C stops.")
    # Nobody is asked whether they want news.
    settings = {"JUPYTER_CONFIG_PATH": os.pathsep.join([str(quiet(layers)), *_others()])}
    # With -P no file in the folder runs that is called as a module is: a stranger's random.py.
    command = [sys.executable, "-P", "-m", "jupyterlab"]
    command += flags(layers, notebook, port, browser=browser)
    with subprocess.Popen(command, env=os.environ | layers.variable | settings) as server:  # noqa: S603
        try:
            status = server.wait()
        except KeyboardInterrupt:
            server.terminate()
            server.wait()
            typer.echo("Stopped. What was saved is saved.")
            return
    if status:
        stop("JupyterLab ended with an error: what it says stands above.")


def put_notebook(layers: Layers) -> Path:
    """Write the studio's notebook where everything is kept that is made from the book."""
    notebook = layers.build / "studio" / NOTEBOOK
    notebook.parent.mkdir(parents=True, exist_ok=True)
    notebook.write_bytes(_SOURCE.read_bytes())
    return notebook


def quiet(layers: Layers) -> Path:
    """A folder of settings, beside the notebook, in which JupyterLab's own news are off."""
    folder = layers.build / "studio" / "settings"
    file = folder / "labconfig" / "page_config.json"
    file.parent.mkdir(parents=True, exist_ok=True)
    off = {"@jupyterlab/apputils-extension:announcements": True}
    file.write_text(json.dumps({"disabledExtensions": off}), encoding="utf-8")
    return folder


def _others() -> list[str]:
    """The folders of settings that whoever starts it has named."""
    return [each for each in os.environ.get("JUPYTER_CONFIG_PATH", "").split(os.pathsep) if each]


def flags(layers: Layers, notebook: Path, port: int, *, browser: bool) -> list[str]:
    """How JupyterLab is started: on the book's folder, for this computer alone, without news."""
    opened = notebook.relative_to(layers.top).as_posix()
    return [
        f"--ServerApp.root_dir={layers.top}",
        "--ServerApp.ip=127.0.0.1",
        f"--ServerApp.port={port}",
        f"--LabApp.default_url=/doc/tree/{opened}",
        "--ServerApp.answer_yes=True",
        "--LabApp.news_url=",
        "--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate",
        *([] if browser else ["--no-browser"]),
    ]
