"""Measures two commits in turn, on the same machine in the same run.

python -m tests.bench.compare OLD [NEW]

NEW is the last commit where it is left out. Each commit is laid in a folder of its own, with its
own environment and its own book. Every figure is the median of five samples, old and new in turn.
A ratio above 1.1 is marked. Prints one table in Markdown, and writes it to _build/compared.md.
"""

from __future__ import annotations

import io
import json
import subprocess
import sys
import tarfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from statistics import median
from typing import Any

from playwright.sync_api import Browser

from .answer import OURS, first_feedback
from .building import NOTEBOOKS, Edited, cold
from .clicks import targets, visit
from .common import BUILD, CHAPTER, ROOT, SLOWER, WORK, Tree, chromium, run, served
from .many import ITEMS, ON_PAGE, book_of_exercises, book_of_one_page
from .many import targets as crowded_targets
from .peers import first_question

ROUNDS = 5


@dataclass(frozen=True)
class Measure:
    """One thing that is sampled again and again."""

    what: str
    unit: str
    sample: Callable[[], list[float]]
    """One figure, or the times of the same clicks in the same order."""


def figure(samples: list[list[float]]) -> float:
    """The median over the rounds; of several clicks that of the slowest one."""
    return max(median(same) for same in zip(*samples, strict=True))


def tree_of(commit: str) -> Tree:
    """A commit in a folder of its own; ends the command where there is no such commit."""
    asked = ["git", "rev-parse", "--short", f"{commit}^{{commit}}"]
    found = subprocess.run(asked, cwd=ROOT, check=False, capture_output=True, text=True)
    if found.returncode:
        sys.exit(f"There is no commit '{commit}'.")
    name = found.stdout.strip()
    root = WORK.parent / f"tree-{name}"
    if not root.exists():
        packed = subprocess.run(
            ["git", "archive", name], cwd=ROOT, check=True, capture_output=True
        ).stdout
        with tarfile.open(fileobj=io.BytesIO(packed)) as archive:
            archive.extractall(root, filter="data")
    return Tree(root, name)


@contextmanager
def measures_of(tree: Tree, browser: Browser) -> Iterator[list[Measure]]:
    """All that is measured of a commit; its books are built, and its server runs meanwhile."""
    with ExitStack() as stack:
        checked = tree.copy_of_book("check")
        many = book_of_exercises(tree, ITEMS)
        edited = Edited(tree)
        pages = stack.enter_context(served(edited.root / "_build" / "html"))
        crowded = stack.enter_context(served(book_of_one_page(tree) / "_build" / "html"))
        watched = Edited(tree, "watched")
        address = stack.enter_context(watched.watched())
        chapter = f"{pages.address}/{CHAPTER}.html"
        asked = f"{chapter}#item-{first_question(tree.root)}"
        page_of_many = f"{crowded.address}/book/page.html"
        check = [tree.tool("guides"), "check"]
        yield [
            Measure("First feedback", "s", lambda: [first_feedback(browser, asked, OURS)]),
            Measure("Slowest click of a chapter", "ms", lambda: visit(browser, chapter, targets)),
            Measure(
                f"Slowest click on a page of {ON_PAGE} exercises",
                "ms",
                lambda: visit(browser, page_of_many, crowded_targets, 2 * ON_PAGE),
            ),
            Measure("`guides check`, the whole book", "s", lambda: [run(check, checked)]),
            Measure(f"`guides check`, {ITEMS} exercises", "s", lambda: [run(check, many)]),
            Measure("Edited exercise, `guides serve`", "s", lambda: [watched.served(address)]),
            Measure("Edited exercise, `guides build`", "s", lambda: [edited.built()]),
            Measure(f"Cold build of {NOTEBOOKS} notebooks", "s", lambda: [cold(tree)]),
            Measure("Proof of a million states", "s", lambda: [_proof(tree)]),
        ]


def _proof(tree: Tree) -> float:
    """The tree's own benchmark of a proof, which times itself, with the tree's own engine."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.proofs", "states"],
        cwd=tree.root,
        env={"PYTHONPATH": str(tree.root / "widgets"), "PATH": "/usr/bin:/bin"},
        check=True,
        capture_output=True,
        text=True,
    )
    found: dict[str, Any] = json.loads(done.stdout)
    return float(found["seconds"])


def compare(old: Tree, new: Tree) -> Iterator[str]:
    """The rows of the table, each as soon as it is measured."""
    with (
        chromium() as browser,
        measures_of(old, browser) as before,
        measures_of(new, browser) as after,
    ):
        for pair in zip(before, after, strict=True):
            yield _row(*pair)


def _row(old: Measure, new: Measure) -> str:
    print(f"measuring {new.what} …", file=sys.stderr)
    old.sample(), new.sample()  # The first reads both from the disk.
    rounds = [(old.sample(), new.sample()) for _ in range(ROUNDS)]
    before, after = (figure(list(samples)) for samples in zip(*rounds, strict=True))
    ratio = f"{after / before:.2f}{' **slower**' if after > SLOWER * before else ''}"
    return f"| {new.what} | {before:.3g} {old.unit} | {after:.3g} {new.unit} | {ratio} |"


def main(commits: list[str]) -> int:
    """Compare two commits."""
    if not 1 <= len(commits) <= 2:
        print("Write: python -m tests.bench.compare OLD [NEW], two commits.")
        return 2
    old, new = (tree_of(commit) for commit in [*commits, "HEAD"][:2])
    head = [f"| what | {old.name} | {new.name} | ratio |", "| --- | --- | --- | --- |"]
    print("\n".join(head))
    rows = []
    for row in compare(old, new):
        print(row, flush=True)
        rows.append(row)
    BUILD.mkdir(exist_ok=True)
    (BUILD / "compared.md").write_text("\n".join([*head, *rows, ""]), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
