"""`guides lab`: the studio in JupyterLab, a form for those who do not want to see YAML."""

from __future__ import annotations

import importlib.util
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
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
    with TemporaryDirectory() as folder:
        status = _serve(
            [sys.executable, "-m", "jupyterlab", *flags(layers, notebook, port, browser=browser)],
            os.environ | layers.variable | alone(Path(folder)),
        )
    if status:
        stop("JupyterLab ended with an error: what it says stands above.")


def _serve(command: list[str], environment: dict[str, str]) -> int:
    """Let JupyterLab run until it ends, or until Ctrl-C; its status."""
    with subprocess.Popen(command, env=environment) as server:  # noqa: S603
        try:
            return server.wait()
        except KeyboardInterrupt:
            server.terminate()
            server.wait()
            typer.echo("Stopped. What was saved is saved.")
            return 0


def put_notebook(layers: Layers) -> Path:
    """Write the studio's notebook where everything is kept that is made from the book.

    It lies there alone: a file beside it could be a stranger's.
    """
    folder = layers.build / "studio"
    if folder.is_symlink() or folder.is_file():
        folder.unlink()
    elif folder.exists():
        shutil.rmtree(folder)
    folder.mkdir(parents=True)
    notebook = folder / NOTEBOOK
    notebook.write_bytes(_SOURCE.read_bytes())
    return notebook


def alone(folder: Path) -> dict[str, str]:
    """What says to JupyterLab and its kernels that no file of the book is a module or a setting.

    A stranger's `random.py` would run, and so would their settings. `folder`: an empty one for
    settings of ours, outside of the book.
    """
    # Nobody is asked whether they want news.
    off = {"@jupyterlab/apputils-extension:announcements": True}
    _write(folder / "labconfig" / "page_config.json", {"disabledExtensions": off})
    # IPython before 9.7 does not ask Python whether the current folder holds modules.
    ignored = "--InteractiveShellApp.ignore_cwd=True"
    argv = [sys.executable, "-m", "ipykernel_launcher", "-f", "{connection_file}", ignored]
    kernel = {"argv": argv, "display_name": "Python 3", "language": "python"}
    _write(folder / "kernels" / "python3" / "kernel.json", kernel)
    return {
        "PYTHONSAFEPATH": "1",
        **{name: _before(folder, name) for name in ("JUPYTER_CONFIG_PATH", "JUPYTER_PATH")},
    }


def _before(folder: Path, name: str) -> str:
    """A folder, before those that whoever starts it has named in a variable."""
    named = os.environ.get(name, "").split(os.pathsep)
    return os.pathsep.join([str(folder), *filter(None, named)])


def _write(file: Path, settings: object) -> None:
    file.parent.mkdir(parents=True)
    file.write_text(json.dumps(settings), encoding="utf-8")


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
