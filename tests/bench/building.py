"""How long an author waits: for a first build, for an edited item, and for a check."""

from __future__ import annotations

import re
import shutil
import time
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from statistics import median

import nbformat

from practiceguides.content.layers import Layers

from .common import CHAPTER, OURS, ROOT, Row, Tree, fresh, run, running
from .peers import JUPYTER_BOOK, STOCK_CONFIG, first_question

NOTEBOOKS = 32
CELLS = 6
COLD_ROUNDS = 3
WARM_ROUNDS = 5
GIVE_UP = 30
"""Seconds after which an edit counts as lost."""


def cold_build() -> list[Row]:
    """Build generated notebooks that nothing has executed yet, in turn with plain Jupyter Book."""
    ours, theirs = [], []
    for _ in range(1 + COLD_ROUNDS):
        ours.append(cold(OURS))
        folder = _generated("cold-stock", STOCK_CONFIG)
        theirs.append(run([OURS.tool("jupyter-book"), "build", "."], folder))
    # The first round reads both programs from the disk: that is the machine's speed.
    peer = median(theirs[1:])
    what = f"Cold build of {NOTEBOOKS} notebooks"
    return [Row(what, median(ours[1:]), peer / 2, "s", JUPYTER_BOOK, peer)]


def cold(tree: Tree) -> float:
    """Seconds that one build of notebooks takes that nothing has executed yet."""
    config = (tree.root / "_config.yml").read_text(encoding="utf-8")
    return run([tree.tool("guides"), "build"], _generated(f"cold-{tree.name}", config))


class Edited:
    """A built book whose first question gets a new title, again and again."""

    layers: Mapping[str, str] = {}
    """What the environment says of its folders, where there are several."""

    def __init__(self, tree: Tree, name: str = "edited") -> None:
        self.tree = tree
        self.root = tree.copy_of_book(name)
        self.item = next(self.root.rglob(f"{first_question(self.root)}.yaml"))
        self._begin()

    def _begin(self) -> None:
        run([self.tree.tool("guides"), "build"], self.root, self.layers)
        self.count = 0

    def edit(self) -> str:
        """Write the next title; returns it."""
        self.count += 1
        title = f"Edited {self.count} times"
        text = self.item.read_text(encoding="utf-8")
        self.item.write_text(re.sub("(?m)^title:.*$", f"title: {title}", text), encoding="utf-8")
        return title

    def built(self) -> float:
        """Seconds that `guides build` takes after an edit."""
        title = self.edit()
        seconds = run([self.tree.tool("guides"), "build"], self.root, self.layers)
        page = self.root / "_build" / "html" / f"{CHAPTER}.html"
        if title not in page.read_text(encoding="utf-8"):
            raise RuntimeError("the edited title is not on the page")
        return seconds

    @contextmanager
    def watched(self) -> Iterator[str]:
        """The address of the chapter while `guides serve` runs."""
        command = [self.tree.tool("guides"), "serve", "--no-open", "--port", "0"]
        with running(command, self.root, self.layers) as process:
            lines = iter(process.stdout or ())
            address = next(found[0] for line in lines if (found := re.search(r"http://\S+/", line)))
            time.sleep(1)  # the watcher starts after the address is said
            yield f"{address}{CHAPTER}.html"

    def served(self, address: str) -> float:
        """Seconds from an edit to the page that shows it."""
        return _until_served(self.edit(), address)


class EditedOver(Edited):
    """The book with a folder over it that holds this question alone, as a trainer would have it."""

    def __init__(self, tree: Tree, name: str = "over") -> None:
        self.tree = tree
        below = tree.copy_of_book(f"{name}-below")
        self.root = tree.fresh(name)
        question = next(below.rglob(f"{first_question(below)}.yaml"))
        self.item = self.root / question.relative_to(below)
        self.item.parent.mkdir(parents=True)
        shutil.copy(question, self.item)
        self.layers = Layers((below, self.root)).variable
        self._begin()


def edited_item() -> list[Row]:
    """Change an exercise's title and wait for it: one command, and a server that watches.

    The same in a folder over the book is measured in turn.
    """
    book, over = Edited(OURS), EditedOver(OURS)
    built = [book.built() for _ in range(WARM_ROUNDS)]
    with book.watched() as address, over.watched() as address_over:
        pairs = [(book.served(address), over.served(address_over)) for _ in range(1 + WARM_ROUNDS)]
    # The first save reads both programs from the disk.
    served, served_over = (median(each) for each in zip(*pairs[1:], strict=True))
    alone = "the same in a book of one folder"
    return [
        Row("Edited item, `guides build`", median(built), 2, "s"),
        Row("Edited item, save to served by `guides serve`", served, 2, "s"),
        Row("The same in a folder over the book", served_over, 2, "s", alone, served),
    ]


def check() -> list[Row]:
    """Check the whole book, start of the process included."""
    root = OURS.copy_of_book("check")
    command = [OURS.tool("guides"), "check"]
    run(command, root)
    seconds = median(run(command, root) for _ in range(WARM_ROUNDS))
    return [Row("`guides check` on the whole book, warm", seconds, 1, "s")]


def _generated(name: str, config: str) -> Path:
    """A book of notebooks with small code cells and no item."""
    root = fresh(name)
    book = root / "book"
    book.mkdir()
    pages = [f"page{number:02}" for number in range(NOTEBOOKS)]
    for number, page in enumerate(pages):
        code = [f"total = {cell} + {number}\nprint(total)" for cell in range(CELLS)]
        notebook = nbformat.v4.new_notebook(
            cells=[
                nbformat.v4.new_markdown_cell(f"# Page {number}\n\nA few words."),
                *map(nbformat.v4.new_code_cell, code),
            ],
            metadata={"kernelspec": {"name": "python3", "display_name": "Python 3"}},
        )
        nbformat.write(notebook, book / f"{page}.ipynb")
    chapters = "".join(f"  - file: book/{page}\n" for page in pages[1:])
    toc = f"format: jb-book\nroot: book/{pages[0]}\nchapters:\n{chapters}"
    (root / "_toc.yml").write_text(toc, encoding="utf-8")
    (root / "_config.yml").write_text(config, encoding="utf-8")
    shutil.copy(ROOT / "book" / "references.bib", book)
    return root


def _until_served(text: str, address: str) -> float:
    """Seconds until a page holds a text."""
    began = time.perf_counter()
    while (waited := time.perf_counter() - began) < GIVE_UP:
        with urllib.request.urlopen(address) as answer:
            if text in answer.read().decode():
                return waited
        time.sleep(0.01)
    raise RuntimeError(f"{address} does not show the edit after {GIVE_UP} s")
