"""Books of many exercises: how long a check takes, and how fast a page of forty answers."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from itertools import chain, cycle, islice
from pathlib import Path
from statistics import median

import nbformat
from playwright.sync_api import Locator, Page

from practiceguides.content.source import read_yaml
from practiceguides.exercises import TYPES
from practiceguides.reference import example_text

from .clicks import BUDGET, SLOWED, VISITS, visit
from .common import ROOT, Row, chromium, fresh, run, served, tool

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
    root = _book_of_exercises(ITEMS)
    ours = median(run([tool("guides"), "check"], root) for _ in range(3))
    (root / "peer.py").write_text(PEER, encoding="utf-8")
    shutil.copy(ROOT / "book" / "schemas" / "choice.json", root)
    peer = median(run([tool("python"), "peer.py", str(root)], root) for _ in range(3))
    more = run([tool("guides"), "check"], _book_of_exercises(ITEMS * TIMES))
    return [
        Row(f"Check of {ITEMS} exercises of {LINES} lines", ours, 2, "s",
            "ruamel.yaml and jsonschema alone", peer),
        Row(f"Check of {ITEMS * TIMES} exercises", more, TIMES * ours, "s"),
    ]  # fmt: skip


def crowded_page() -> list[Row]:
    """Click through a page of forty exercises of all types, on a slow processor."""
    root = _book_of_one_page()
    run([tool("guides"), "build"], root)
    with chromium() as browser, served(root / "_build" / "html") as book:
        address = f"{book.address}/book/page.html"
        visits = [visit(browser, address, _targets, 2 * ON_PAGE) for _ in range(VISITS)]
    times = [median(same) for same in zip(*visits, strict=True)]
    what = f"Page of {ON_PAGE} exercises, processor slowed {SLOWED} times, {len(times)} clicks"
    return [
        Row(f"{what}: median", median(times), BUDGET, "ms"),
        Row(f"{what}: worst", max(times), BUDGET, "ms"),
    ]


def _targets(page: Page) -> Iterator[Locator]:
    """In each exercise the first thing to pick, and the first button."""
    for item in page.locator(".pg-live").all():
        for what in ("label:has(input):visible", ".pg-button:visible"):
            if item.locator(what).count():
                yield item.locator(what).first


def _book(name: str) -> Path:
    """A book with the real facts and sources, and nothing else yet."""
    root = fresh(name)
    shutil.copy(ROOT / "_config.yml", root)
    (root / "_toc.yml").write_text("format: jb-book\nroot: book/page\n", encoding="utf-8")
    for file in (ROOT / "book").rglob("*.yaml"):
        if file.name in DATA:
            copied = root / file.relative_to(ROOT)
            copied.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(file, copied)
    for file in ("references.bib", "misconceptions.yaml"):
        shutil.copy(ROOT / "book" / file, root / "book")
    (root / "book" / "exercises").mkdir()
    return root


def _book_of_exercises(count: int) -> Path:
    """A book with so many copies of a choice of about thirty lines, on no page."""
    root = _book("many")
    text = example_text(read_yaml(TYPES["choice"].folder / "examples.yaml"), 0)
    for number in range(count):
        (root / "book" / "exercises" / f"e{number}.yaml").write_text(text, encoding="utf-8")
    (root / "book" / "page.md").write_text("# A page\n", encoding="utf-8")
    return root


def _book_of_one_page() -> Path:
    """A book whose one page shows the examples of all types, again and again."""
    root = _book("crowded")
    texts = chain.from_iterable(_examples(name) for name in TYPES)
    calls = []
    for number, text in enumerate(islice(cycle(list(texts)), ON_PAGE)):
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
    return root


def _examples(name: str) -> Iterator[str]:
    data = read_yaml(TYPES[name].folder / "examples.yaml")
    for number in range(len(data.value)):
        yield example_text(data, number) + "\n"
