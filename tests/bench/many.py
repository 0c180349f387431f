"""Books of many exercises: how long a check takes, and how fast a page of forty answers."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from itertools import cycle, islice
from pathlib import Path
from statistics import median

import nbformat
from playwright.sync_api import Locator, Page

from practiceguides.content.source import read_yaml
from practiceguides.reference.types import example_text

from .clicks import BUDGET, SLOWED, VISITS, visit
from .common import OURS, Row, Tree, chromium, run, served

ITEMS = 2000
TIMES = 10
LINES = 30
"""About as many lines has each exercise that is checked."""
ON_PAGE = 40
DATA = ("facts.yaml", "voices.yaml")
PEER = """\
import json, sys
from pathlib import Path
from jsonschema import Draft202012Validator
from ruamel.yaml import YAML

root = Path(sys.argv[1])
schema = json.loads((root / "choice.json").read_text())
check = Draft202012Validator(schema)
for file in (root / "book" / "exercises").iterdir():
    found = list(check.iter_errors(YAML(typ="safe").load(file.read_text(encoding="utf-8"))))
    assert not found, found
"""
"""What one would write without us: ruamel.yaml and jsonschema, and neither facts nor lines."""


def many_items() -> list[Row]:
    """Check 2,000 exercises, and ten times as many, start of the process included."""
    root = book_of_exercises(OURS, ITEMS)
    ours = median(run([OURS.tool("guides"), "check"], root) for _ in range(3))
    (root / "peer.py").write_text(PEER, encoding="utf-8")
    shutil.copy(OURS.root / "book" / "schemas" / "choice.json", root)
    peer = median(run([OURS.tool("python"), "peer.py", str(root)], root) for _ in range(3))
    more = run([OURS.tool("guides"), "check"], book_of_exercises(OURS, ITEMS * TIMES))
    return [
        Row(f"Check of {ITEMS} exercises of {LINES} lines", ours, 2, "s",
            "ruamel.yaml and jsonschema alone", peer),
        Row(f"Check of {ITEMS * TIMES} exercises", more, TIMES * ours, "s"),
    ]  # fmt: skip


def crowded_page() -> list[Row]:
    """Click through a page of forty exercises of all types, on a slow processor."""
    root = book_of_one_page(OURS)
    with chromium() as browser, served(root / "_build" / "html") as book:
        address = f"{book.address}/book/page.html"
        visits = [visit(browser, address, targets, 2 * ON_PAGE) for _ in range(VISITS)]
    times = [median(same) for same in zip(*visits, strict=True)]
    what = f"Page of {ON_PAGE} exercises, processor slowed {SLOWED} times, {len(times)} clicks"
    return [
        Row(f"{what}: median", median(times), BUDGET, "ms"),
        Row(f"{what}: worst", max(times), BUDGET, "ms"),
    ]


def targets(page: Page) -> Iterator[Locator]:
    """In each exercise the first thing to pick, and the first button."""
    for item in page.locator(".pg-live").all():
        for what in ("label:has(input):visible", ".pg-button:visible"):
            if item.locator(what).count():
                yield item.locator(what).first


def _book(tree: Tree, name: str) -> Path:
    """A book with the real facts and sources, and nothing else yet."""
    root = tree.fresh(name)
    shutil.copy(tree.root / "_config.yml", root)
    (root / "_toc.yml").write_text("format: jb-book\nroot: book/page\n", encoding="utf-8")
    for file in (tree.root / "book").rglob("*.yaml"):
        if file.name in DATA:
            copied = root / file.relative_to(tree.root)
            copied.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(file, copied)
    for file in ("references.bib", "misconceptions.yaml"):
        shutil.copy(tree.root / "book" / file, root / "book")
    (root / "book" / "exercises").mkdir()
    return root


def book_of_exercises(tree: Tree, count: int) -> Path:
    """A book with so many copies of a choice of about thirty lines, on no page."""
    root = _book(tree, "many")
    text = next(_examples(tree, "choice"))
    for number in range(count):
        (root / "book" / "exercises" / f"e{number}.yaml").write_text(text, encoding="utf-8")
    (root / "book" / "page.md").write_text("# A page\n", encoding="utf-8")
    return root


def book_of_one_page(tree: Tree) -> Path:
    """A built book whose one page shows the examples of all types, again and again."""
    root = _book(tree, "crowded")
    texts = _examples(tree, "*")
    calls = []
    for number, text in enumerate(islice(cycle(texts), ON_PAGE)):
        (root / "book" / "exercises" / f"e{number}.yaml").write_text(text, encoding="utf-8")
        calls.append(nbformat.v4.new_code_cell(f"exercise('e{number}')"))
    cells = [
        nbformat.v4.new_markdown_cell("# A page"),
        nbformat.v4.new_code_cell("from practiceguides import exercise"),
        *calls,
    ]
    metadata = {"kernelspec": {"name": "python3", "display_name": "Python 3"}}
    notebook = nbformat.v4.new_notebook(cells=cells, metadata=metadata)
    nbformat.write(notebook, root / "book" / "page.ipynb")
    run([tree.tool("guides"), "build"], root)
    return root


def _examples(tree: Tree, name: str) -> Iterator[str]:
    """The texts of a type's examples, or of all types'."""
    types = tree.root / "widgets" / "practiceguides" / "exercises"
    for file in sorted(types.glob(f"{name}/examples.yaml")):
        data = read_yaml(file)
        for number in range(len(data.value)):
            yield example_text(data, number) + "\n"
