"""`guides lab` before JupyterLab starts: what is opened, for whom, and what is told instead."""

from __future__ import annotations

import importlib.util
import shutil
from pathlib import Path

import pytest

from practiceguides.cli import lab
from practiceguides.content.layers import Layers
from tests.cli.test_commands import run
from tests.conftest import WriteBook


def test_without_jupyterlab_it_says_what_to_install(
    write_book: WriteBook, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One sentence, and nothing is written."""
    monkeypatch.setattr(importlib.util, "find_spec", lambda _name: None)
    root = write_book()

    status, said = run("lab", root)

    assert status == 2
    assert "JupyterLab is not installed. Run: pip install 'practiceguides[lab]'" in said
    assert not (root / "_build").exists()


def test_the_help_says_what_to_install() -> None:
    """The brackets of the extra are no markup to whoever reads them in a window."""
    assert 'pip install "practiceguides[lab]"' in run("lab", "--help")[1]


def test_the_book_of_the_package_is_not_changed(
    write_book: WriteBook, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever has the wheel alone is told how to have a folder of their own."""
    root = write_book()
    monkeypatch.setattr(lab, "PACKAGED", root)

    status, said = run("lab", root)

    assert status == 2
    assert "guides new edition my-workshop" in said


def test_only_this_computer_reaches_it(write_book: WriteBook) -> None:
    """JupyterLab listens on this computer, and opens the studio's notebook inside the book."""
    layers = Layers((write_book(),))
    notebook = lab.put_notebook(layers)
    flags = lab.flags(layers, notebook, 8888, browser=False)

    assert notebook.read_text(encoding="utf-8").count('"studio()"') == 1
    assert "--ServerApp.ip=127.0.0.1" in flags
    assert "--no-browser" in flags
    assert "--LabApp.default_url=/doc/tree/_build/studio/studio.ipynb" in flags


def test_the_notebook_lies_in_no_folder_of_a_stranger(
    write_book: WriteBook, tmp_path: Path
) -> None:
    """What lay there is gone, and a link leads nowhere any more: it would be written behind."""
    layers = Layers((write_book(),))
    studio = layers.build / "studio"
    (studio / "settings").mkdir(parents=True)
    notebook = lab.put_notebook(layers)
    assert [*studio.iterdir()] == [notebook]

    shutil.rmtree(studio)
    (elsewhere := tmp_path / "elsewhere").mkdir()
    studio.symlink_to(elsewhere)
    lab.put_notebook(layers)
    assert [*elsewhere.iterdir()] == []


def test_a_folder_without_a_book_is_told(tmp_path: Path) -> None:
    """A wrong folder ends in a sentence."""
    status, said = run("lab", tmp_path)

    assert status == 2
    assert "guides new edition" in said
