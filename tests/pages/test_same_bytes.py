"""The same text is built to the same bytes, by whomever, wherever and whenever it is built."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest

from tests.conftest import ROOT
from tests.pages.conftest import notebook

BUILT = ("html", "print", "sample-book.zip")
"""What somebody is handed of a build folder."""
SETS = "print({'one', 'two', 'three', 'four', 'five'})"
"""A cell whose output is another one in each process, where nobody fixes its order."""
COMMANDS = """\
from practiceguides.cli.main import app
app(["build", "--zip", "--single-file"], standalone_mode=False)
app(["print"], standalone_mode=False)
"""


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """The sample book with a cell more."""
    root = tmp_path / "source"
    shutil.copytree(ROOT / "tests" / "sample_book", root, ignore=shutil.ignore_patterns("_build"))
    page = root / "book" / "02-the-quay.ipynb"
    read = nbformat.read(page, as_version=4)
    read.cells += nbformat.reads(notebook(SETS), as_version=4).cells
    nbformat.write(read, page)
    return root


def _build(source: Path, root: Path, umask: int, **environment: str) -> subprocess.Popen[bytes]:
    """A process that builds in `root` all that can be built of a book."""
    shutil.copytree(source, root)
    inherited = {name: value for name, value in os.environ.items() if name != "SOURCE_DATE_EPOCH"}
    return subprocess.Popen(
        [sys.executable, "-c", COMMANDS],
        cwd=root,
        env=inherited | environment,
        umask=umask,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def _files(build: Path) -> dict[str, bytes]:
    found = [each for name in BUILT for each in (build / name, *(build / name).rglob("*"))]
    return {
        file.relative_to(build).as_posix(): file.read_bytes() for file in found if file.is_file()
    }


def test_two_builds_of_the_same_text_are_the_same_byte_for_byte(
    source: Path, tmp_path: Path
) -> None:
    """Pages, search, outputs of notebooks, single files, prints and the zip, with all else other.

    Other are the folder, the order of sets, the time zone, the language of the system, the rights
    of new files, and, as nothing is kept from a build, the numbers of widgets.
    """
    one, other = tmp_path / "one", tmp_path / "a deeper" / "föld" / "er"
    builds = [
        _build(source, one, 0o022, PYTHONHASHSEED="1", TZ="UTC", LC_ALL="C.UTF-8"),
        _build(source, other, 0o077, PYTHONHASHSEED="2", TZ="Asia/Tokyo", LC_ALL="C"),
    ]
    assert [each.wait(120) for each in builds] == [0, 0]
    files, others = _files(one / "_build"), _files(other / "_build")

    assert files.keys() == others.keys()
    assert [name for name in files if files[name] != others[name]] == []
    assert {"html/search-index.js", "html/single/welcome.html", "sample-book.zip"} <= {*files}
    assert b"four" in files["html/book/02-the-quay.html"]
