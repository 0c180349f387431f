"""How long an author waits: for a first build, for an edited item, and for a check."""

from __future__ import annotations

import re
import shutil
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median

import nbformat

from tests.editions import two_mornings

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
    """A built book, an exercise of which gets a new title, again and again."""

    def __init__(
        self, tree: Tree, name: str = "edited", item: str = "", page: str = CHAPTER
    ) -> None:
        """`item`: an exercise on `page`; without it, the first question of that chapter."""
        self.tree, self.page = tree, page
        self.root = self._made(name)
        self.item = next(self.root.rglob(f"{item or first_question(self.root)}.yaml"))
        run([tree.tool("guides"), "build"], self.root)
        self.count = 0

    def _made(self, name: str) -> Path:
        return self.tree.copy_of_book(name)

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
        seconds = run([self.tree.tool("guides"), "build"], self.root)
        page = self.root / "_build" / "html" / f"{self.page}.html"
        if title not in page.read_text(encoding="utf-8"):
            raise RuntimeError("the edited title is not on the page")
        return seconds

    @contextmanager
    def watched(self) -> Iterator[str]:
        """The address of the page while `guides serve` runs."""
        command = [self.tree.tool("guides"), "serve", "--no-open", "--port", "0"]
        with running(command, self.root) as process:
            lines = iter(process.stdout or ())
            address = next(found[0] for line in lines if (found := re.search(r"http://\S+/", line)))
            time.sleep(1)  # the watcher starts after the address is said
            yield f"{address}{self.page}.html"

    def served(self, address: str) -> float:
        """Seconds from an edit to the page that shows it."""
        return _until_served(self.edit(), address)


class EditedOver(Edited):
    """The edition to which the tutorial leads, made by its commands over the book of the checkout.

    It has a country pack, a page of its own, and a changed exercise, which is edited.
    """

    def _made(self, name: str) -> Path:
        folder = self.tree.fresh(name)
        return two_mornings.make(
            folder, lambda *words: run([self.tree.tool("guides"), *words], folder)
        )


CHANGED = ("the-man-at-the-counter", "book/welcome")
"""The exercise that the tutorial changes, and the page that shows it."""
NOISE = 1.1
"""So much may one median differ from another of the same book: by 7 % of the processor's time."""


def edited_item() -> list[Row]:
    """Change an exercise's title and wait for it: one command, and a server that watches.

    The exercise that the tutorial's edition changes is edited in turn there and in the book.
    """
    book, same, over = (
        Edited(OURS),
        Edited(OURS, "same", *CHANGED),
        EditedOver(OURS, "over", *CHANGED),
    )
    built = [book.built() for _ in range(WARM_ROUNDS)]
    with book.watched() as address:
        served = [book.served(address) for _ in range(1 + WARM_ROUNDS)]
    with same.watched() as address, over.watched() as address_over:
        pairs = [(same.served(address), over.served(address_over)) for _ in range(1 + WARM_ROUNDS)]
    # The first save reads the programs from the disk.
    in_book, in_edition = (median(each) for each in zip(*pairs[1:], strict=True))
    return [
        Row("Edited item, `guides build`", median(built), 2, "s"),
        Row("Edited item, save to served by `guides serve`", median(served[1:]), 2, "s"),
        Row(
            "The same in the tutorial's edition", in_edition, NOISE * in_book, "s",
            "that exercise in the book", in_book,
        ),
    ]  # fmt: skip


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
