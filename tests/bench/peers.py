"""The peers: plain Jupyter Book, and Voila in a virtual environment of its own."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import nbformat

from practiceguides.reading import read_book

from .common import CHAPTER, OURS, fresh, virtual_environment

JUPYTER_BOOK = f"Jupyter Book {version('jupyter-book')}"

STOCK_CONFIG = """\
title: Practice guides
only_build_toc_files: true
exclude_patterns: [.venv, _build]
"""
"""What a book cannot do without; every other setting is Jupyter Book's own."""


def stock_book() -> Path:
    """The real book for plain Jupyter Book: its items are plain ipywidgets."""
    folder = OURS.copy_of_book("stock-book")
    (folder / "_config.yml").write_text(STOCK_CONFIG, encoding="utf-8")
    for file in folder.rglob("*.ipynb"):
        notebook = nbformat.read(file, as_version=4)
        for cell in notebook.cells:
            cell.source = cell.source.replace("from practiceguides import", "from stock import")
        nbformat.write(notebook, file)
        put_items(folder, file.parent)
    return folder


def put_items(book: Path, folder: Path) -> None:
    """Put the plain items, and what they say, beside notebooks."""
    read = read_book(book)
    specs = {name: read.spec(name) for name in read.items}
    (folder / "specs.json").write_text(json.dumps(specs), encoding="utf-8")
    shutil.copy(Path(__file__).with_name("stock.py"), folder)


def first_question(book: Path) -> str:
    """The first question of the chapter that has one answer."""
    notebook = nbformat.read(book / f"{CHAPTER}.ipynb", as_version=4)
    for cell in notebook.cells:
        if shown := re.match(r'exercise\("([\w-]+)"\)', cell.source):
            text = next(book.rglob(f"{shown[1]}.yaml")).read_text(encoding="utf-8")
            if "\noptions:" in text and "\nmultiple: true" not in text:
                return shown[1]
    sys.exit("The chapter has no question with one answer.")


def voila_page(book: Path, question: str) -> Path:
    """A notebook that holds one question of the book as plain ipywidgets."""
    folder = fresh("voila")
    put_items(book, folder)
    cells = ["from stock import exercise", f'exercise("{question}")']
    notebook = nbformat.v4.new_notebook(
        cells=[nbformat.v4.new_code_cell(source) for source in cells],
        metadata={"kernelspec": {"name": "python3", "display_name": "Python 3"}},
    )
    file = folder / "question.ipynb"
    nbformat.write(notebook, file)
    return file


def voila() -> tuple[Path, str] | None:
    """The folder of Voila's commands and its name with version; None where it does not install."""
    try:
        scripts = virtual_environment("voila", "voila", "ipykernel", "ipywidgets")
        python = str(scripts / "python")
        asked = "from importlib.metadata import version; print(version('voila'))"
        done = subprocess.run([python, "-c", asked], check=True, capture_output=True, text=True)
    except (subprocess.SubprocessError, OSError):
        return None
    return scripts, f"Voila {done.stdout.strip()}"
