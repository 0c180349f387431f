"""Files that are no texts, names that are no names: each is told in a sentence, with its place."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from practiceguides.checking import check_book
from practiceguides.content.problems import Level
from practiceguides.content.source import read_text
from practiceguides.editions.finding import find_layers
from practiceguides.reading import read_book, read_layers
from tests.conftest import CHOICE, WriteBook

TOC = "format: jb-book\nroot: book/page\nchapters:\n- file: "
ITEM = "book/exercises/counter.yaml"
BIBFILES = "title: A\nsphinx: {config: {bibtex_bibfiles: [book/none.bib]}}\n"
FORGED = '"F\\e[2J\\nbook/page.md:1: all is well"'

TEXTS = {
    # name: file, its text, and where which code is expected
    "a name of 300 letters in the contents": (
        "_toc.yml",
        f"{TOC}book/{'p' * 300}\n",
        "_toc.yml:4 | toc-page",
    ),
    "a name with NUL in the contents": ("_toc.yml", f'{TOC}"a\\0b"\n', "_toc.yml:4 | file-control"),
    "a name with a line end in the contents": (
        "_toc.yml",
        f'{TOC}"a\\nerror: forged:1: b"\n',
        "_toc.yml:4 | toc-page",
    ),
    "a link to a name of 300 letters": (
        "book/page.md",
        f"# A\n\n[a]({'b' * 300}.md)\n",
        "book/page.md:3 | link-broken",
    ),
    "a link to a long path": (
        "book/page.md",
        f"# A\n\n[a]({'b/' * 3000}c.md)\n",
        "book/page.md:3 | link-broken",
    ),
    "a link to a name with NUL": (
        "book/page.md",
        "# A\n\n[a](b%00.md)\n",
        "book/page.md:3 | link-broken",
    ),
    "a number of 5,000 digits": (
        ITEM,
        CHOICE.replace("minutes: 1", f"minutes: {'9' * 5000}"),
        f"{ITEM}:4 | field-value",
    ),
    "a paragraph of stars": (
        ITEM,
        CHOICE.replace("What do you do first?", "a " + "*" * 600),
        f"{ITEM}:5 | field-value",
    ),
    "an id with signs that move the cursor": (
        ITEM,
        CHOICE.replace("F-ID-01", FORGED),
        f"{ITEM}:13 | file-control",
    ),
    "a field with signs that move the cursor": (
        ITEM,
        f"{CHOICE}{FORGED}: 1\n",
        f"{ITEM}:18 | field-unknown",
    ),
    "a fault behind signs that YAML takes for line ends": (
        ITEM,
        "# a\u2028b\u0085c\n" + CHOICE.replace("minutes: 1", "minutes: x"),
        f"{ITEM}:5 | field-value",
    ),
    "a fault behind signs that are no line ends": (
        "book/page.md",
        "# A\u2028\u0085\n\n{fact}`F-ID-99`\n",
        "book/page.md:3 | fact-unknown",
    ),
    "a format that nobody knows": (
        "_toc.yml",
        "format: jb-books\nroot: book/page\n",
        "_toc.yml:1 | toc-shape",
    ),
    "settings that are a list": ("_config.yml", "- a\n", "_config.yml:1 | yaml-shape"),
    "settings that are a word": ("_config.yml", "a\n", "_config.yml:1 | yaml-shape"),
    "settings of Sphinx that are a list": (
        "_config.yml",
        "title: A\nsphinx: {config: [a]}\n",
        "_config.yml:2 | yaml-shape",
    ),
    "settings of Sphinx that are empty": (
        "_config.yml",
        "title: A\nsphinx:\n",
        "_config.yml:2 | yaml-shape",
    ),
    "settings of a page that are a word": (
        "_config.yml",
        "title: A\nexecute:\nhtml: big\n",
        "_config.yml:3 | yaml-shape",
    ),
    "a number in the settings without an end": (
        "_config.yml",
        f"title: A\nx: {'9_' * 4_500}\n",
        "_config.yml:2 | settings-number",
    ),
    "a title of NUL": ("_config.yml", 'title: "\\0"\n', "_config.yml:1 | file-control"),
    "a title of no width": ("_config.yml", 'title: "\\u200b"\n', "_config.yml:1 | title-empty"),
    "a page without width": ("book/page.md", "# \u200b\n", "book/page.md:1 | page-untitled"),
    "an exercise without width": (
        ITEM,
        CHOICE.replace("The counter", '"\\u200b"'),
        f"{ITEM}:2 | field-value",
    ),
    "a part without width": (
        "_toc.yml",
        'format: jb-book\nroot: book/page\nparts:\n- caption: "\\u200b"\n  chapters: []\n',
        "_toc.yml:4 | toc-shape",
    ),
    "a bibliography that is not there": (
        "_config.yml",
        BIBFILES,
        "_config.yml:2 | bibliography-missing",
    ),
    "a bibliography that joins a text again and again": (
        "book/references.bib",
        "@book{ilo2012,\n  title = {}" + ' # "a"\n' * 200 + "}\n",
        "book/references.bib:101 | source-file",
    ),
    "a bibliography that doubles its texts, with a line end in a word": (
        "book/references.bib",
        "@ string{a = {aa}}\n@\n String{b = a # a}\n@book{ilo2012, title = b}\n",
        "book/references.bib:1 | source-file",
    ),
    "a bibliography that doubles its texts": (
        "book/references.bib",
        "@string{a = {aa}}\n@string{b = a # a}\n@book{ilo2012, title = b}\n",
        "book/references.bib:1 | source-file",
    ),
}


def errors(root: Path) -> list[str]:
    """The errors of a book by their places, each printed as safe text of one line."""
    found = [each for each in check_book(read_book(root)) if each.level is Level.ERROR]
    for each in found:
        assert each.text(root).isprintable()
    return [f"{each.place(root)} | {each.code}" for each in found]


@pytest.mark.parametrize("name", TEXTS)
def test_a_hostile_text_is_told_at_its_place(name: str, write_book: WriteBook) -> None:
    """The author reads which file and which line, in one line that no text has forged."""
    file, text, expected = TEXTS[name]

    assert expected in errors(write_book({file: text}))


def test_code_that_python_cannot_hold_is_told(write_book: WriteBook) -> None:
    """A cell of 8,000 minus signs would end Python's parser."""
    cell = {"cell_type": "code", "id": "a", "metadata": {}, "source": "-" * 8000 + "1"}
    cells = [cell | {"outputs": [], "execution_count": None}]
    notebook = {"cells": cells, "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
    files = {"book/page.md": None, "book/page.ipynb": json.dumps(notebook)}

    assert errors(write_book(files)) == ["book/page.ipynb:cell 1, line 1 | notebook-shape"]


def _folder(path: Path) -> None:
    path.mkdir()


def _linked_to(target: str) -> Callable[[Path], None]:
    return lambda path: path.symlink_to(target)


def _file(path: Path) -> None:
    path.write_text("a", encoding="utf-8")


FILES: dict[str, tuple[str, Callable[[Path], None], str]] = {
    # name: what stands where, and what is told
    "a pipe among exercises": ("book/exercises/x.yaml", os.mkfifo, "file-unreadable"),
    "a pipe among stories": ("book/scenarios/x.md", os.mkfifo, "file-unreadable"),
    "a pipe for a list": ("book/glossary.yaml", os.mkfifo, "file-unreadable"),
    "a pipe for the sources": ("book/references.bib", os.mkfifo, "file-unreadable"),
    "a pipe for the settings": ("_config.yml", os.mkfifo, "file-unreadable"),
    "a link to a device": ("book/exercises/x.yaml", _linked_to("/dev/zero"), "file-outside"),
    "a link out of the book": ("book/glossary.yaml", _linked_to("/etc/hostname"), "file-outside"),
    "a page that is a link out": ("book/page.md", _linked_to("/etc/hostname"), "file-outside"),
    "a link to itself": ("book/exercises/x.yaml", _linked_to("x.yaml"), "file-unreadable"),
    "a link to nothing": ("book/exercises/x.yaml", _linked_to("none.yaml"), "file-missing"),
    "a folder among exercises": ("book/exercises/x.yaml", _folder, "file-unreadable"),
    "a folder for a list": ("book/glossary.yaml", _folder, "file-unreadable"),
    "a folder for the settings": ("_config.yml", _folder, "file-unreadable"),
    "a file for what is built": ("_build", _file, "build-file"),
    "a file for the exercises": ("book/exercises", _file, "folder-none"),
    "a link for the exercises": ("book/exercises", _linked_to(".."), "folder-none"),
    "a link out for the exercises": ("book/exercises", _linked_to("/etc"), "file-outside"),
    "a pipe for the stories": ("book/scenarios", os.mkfifo, "folder-none"),
    "a file for the interface": ("book/interface", _file, "folder-none"),
    "a pipe for the words of the interface": (
        "book/interface/en.yaml",
        os.mkfifo,
        "file-unreadable",
    ),
    "a pipe for a picture": ("book/plan.png", os.mkfifo, "file-unreadable"),
    "a file for all texts": ("book", _file, "file-unreadable"),
    "a pipe for the contents": ("_toc.yml", os.mkfifo, "file-unreadable"),
    "a folder for the contents": ("_toc.yml", _folder, "file-unreadable"),
    "a device for the contents": ("_toc.yml", _linked_to("/dev/zero"), "file-unreadable"),
    "a pipe for an edition": ("edition.yaml", os.mkfifo, "file-unreadable"),
    "a folder for an edition": ("edition.yaml", _folder, "file-unreadable"),
}


@pytest.mark.parametrize("name", FILES)
def test_what_is_no_text_file_is_told(name: str, write_book: WriteBook) -> None:
    """A pipe stops no command, and nothing from beside the book gets into it."""
    path, make, code = FILES[name]
    root = write_book()
    if (root / path).is_dir():
        shutil.rmtree(root / path)
    (root / path).unlink(missing_ok=True)
    (root / path).parent.mkdir(exist_ok=True)
    make(root / path)

    layers = find_layers(root, {})
    assert layers is not None
    problems = check_book(read_layers(layers))
    told = [(each.place(root), each.code) for each in problems if each.level is Level.ERROR]
    assert (path, code) in told


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (os.mkfifo, "file-unreadable"),
        (_folder, "file-unreadable"),
        (_linked_to("/dev/zero"), "file-outside"),
        (_linked_to("none.md"), "file-missing"),
    ],
)
def test_a_page_that_is_no_file_is_told_once_as_what_it_is(
    make: Callable[[Path], None], code: str, write_book: WriteBook
) -> None:
    """Nobody is sent to the contents, which name it rightly."""
    root = write_book({"book/page.md": None})
    make(root / "book" / "page.md")

    assert errors(root) == [f"book/page.md | {code}"]


def test_a_long_name_of_the_book_below_is_told(write_book: WriteBook) -> None:
    """A name that no folder can have is no fault of the disk: it stands in a line."""
    root = write_book({"edition.yaml": f"title: Ours\nover: {'a' * 300}\n"})

    layers = find_layers(root, {})
    assert layers is not None
    told = [f"{each.place(root)} | {each.code}" for each in layers.faults]
    assert "edition.yaml:2 | edition-over" in told


def test_a_file_that_nobody_may_read_is_told(
    write_book: WriteBook, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its author reads that it is there, and why it was not read."""
    file = write_book() / ITEM

    def refuse(_: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", refuse)

    (told,) = read_text(file).problems
    assert told.message == "the file cannot be read: permission denied"


def test_a_folder_that_nobody_may_look_into_is_told(
    write_book: WriteBook, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All that lies there is missing; whoever may open it is told which folder it is."""
    root = write_book()
    shut = root / "book" / "exercises"
    look = os.scandir

    def refuse(path: str) -> object:
        if Path(path) == shut:
            raise PermissionError(13, "Permission denied", path)
        return look(path)

    monkeypatch.setattr(os, "scandir", refuse)

    assert errors(root) == ["book/exercises | folder-shut"]


def test_a_name_of_a_file_forges_no_message(write_book: WriteBook) -> None:
    """A line end and an escape in a file's name are shown as their codes."""
    root = write_book()
    (root / "book/exercises/a\x1b[2J\nerror: b.yaml").write_text("a", encoding="utf-8")

    assert [each.partition(" | ")[2] for each in errors(root)] == ["file-name"]
