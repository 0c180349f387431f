"""What several tests share: small books written on the spot, and one Node process."""

from __future__ import annotations

import os
import re
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from pathlib import Path

import pytest

from practiceguides.content.book import Book
from practiceguides.reading import OWNERS, read_book
from practiceguides.words import Words
from tests.node import Node

# jsonschema takes every format checker it finds, and beside JupyterLab one of them compiles
# grammars for seconds in every process of the tests; nothing here has a field of that format.
sys.modules.setdefault("rfc3987_syntax", None)  # type: ignore[arg-type]

ROOT = Path(__file__).parents[1]

GALLERY = "book/gallery"
"""The page of the real book that shows every type with all its examples."""

MARAVEL = ROOT / "widgets" / "practiceguides" / "editions" / "examples" / "maravel.yaml"
"""The country pack of an invented country, which an edition may begin with."""

WORDS = Words("en", OWNERS, {})
"""What the interface says: tests look for what a learner reads."""

EXECUTED = ROOT / "_build" / ".tested"
"""The real book's notebooks as the tests executed them last; the browser's book takes them over."""

CHOICE = """\
type: choice
title: The counter
objective: Choose a first step.
minutes: 1
prompt: What do you do first?
options:
  - id: ask
    text: Ask how the debt began
    correct: true
    feedback:
      story: He tells you about the loan.
      research: Debt is one of the signs.
      facts: [F-ID-01]
  - id: send
    text: Send him to the loan queue
    feedback:
      story: He waits for an hour and goes home.
"""


def choice_of(*texts: str, right: int) -> str:
    """A choice with these answers."""
    lines = CHOICE.partition("options:")[0] + "options:\n"
    for number, text in enumerate(texts):
        key = "    correct: true\n" if number == right else ""
        lines += f"  - id: a{number}\n    text: {text}\n{key}    feedback:\n      story: So.\n"
    return lines


SCENARIO = """\
---
title: The quay
objective: Speak with him alone.
role: You are an inspector.
person: Mebo, 31.
start: quay
minutes: 5
---
{#quay}
## Quay

The boat is in.

- [Ask him](#end){#ask}
  > He looks up.
- [Wait](#end){#wait}
  > The boat leaves.
- [Go](#end){#go}
  > He stays.

{#end .end outcome=mixed}
## End

He goes home.
"""

_WHY = "He was asked, or he was not.\n"
REASONED = (
    re.sub(r"(?m)^  > .*\n", rf"\g<0>\n  {{.why}}\n  > {_WHY}", SCENARIO)
    + f"\n{{.decided}}\n{_WHY}"
)
"""The same story with the reasons that it owes its readers."""

FACTS = """\
- id: F-ID-01
  text: Debt can bind a person.
  sources:
    - key: ilo2012
  mark: read
- id: F-ID-02
  text: Nobody has checked this.
  sources:
    - key: ilo2012
  mark: recalled
"""

GOOD: Mapping[str, str] = {
    "_config.yml": "title: A small book\n",
    "_toc.yml": "format: jb-book\nroot: book/page\n",
    "book/page.md": "# A page\n\nText.\n",
    "book/exercises/counter.yaml": CHOICE,
    "book/scenarios/quay.md": REASONED,
    "book/facts.yaml": FACTS,
    "book/references.bib": "@book{ilo2012, author = {{ILO}}, title = {{Signs}}, year = 2012}\n",
}
"""A small book without a fault, but for two items that no page shows."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add `--type NAME`."""
    told = "Only the tests of one item type: its contract, and its gallery in the browser."
    parser.addoption("--type", metavar="NAME", help=told)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """With `--type`, keep the tests that are asked of each type, and those of the gallery."""
    wanted = config.getoption("--type")
    if not wanted:
        return
    kept = [
        item
        for item in items
        if {wanted, GALLERY} & _asked(item) or item.get_closest_marker("every_type")
    ]
    if not any(wanted in _asked(item) for item in items) and not kept:
        raise pytest.UsageError(f"No test is about a type '{wanted}'.")
    config.hook.pytest_deselected(items=[item for item in items if item not in kept])
    items[:] = kept


def _asked(item: pytest.Item) -> set[object]:
    """What a test is asked of: its parameters, and the types of those that have one."""
    parameters = getattr(getattr(item, "callspec", None), "params", {}).values()
    return {getattr(each, "type", each) for each in parameters if isinstance(each, str | tuple)}


@cache
def the_book() -> Book:
    """The real book, read once a process."""
    return read_book(ROOT)


WriteBook = Callable[..., Path]


def pytest_configure(config: pytest.Config) -> None:
    """What builds keep for the next one lies in a folder of these tests, for all their workers."""
    if not hasattr(config, "workerinput"):
        os.environ["XDG_CACHE_HOME"] = tempfile.mkdtemp()


def pytest_unconfigure(config: pytest.Config) -> None:
    """It goes with them."""
    if not hasattr(config, "workerinput"):
        shutil.rmtree(os.environ["XDG_CACHE_HOME"], ignore_errors=True)


@pytest.fixture
def write_book(tmp_path: Path) -> WriteBook:
    """Write the good small book with some files changed; returns its folder."""

    def write(changes: Mapping[str, str | bytes | None] = {}) -> Path:
        for name, content in {**GOOD, **changes}.items():
            if content is None:
                continue
            file = tmp_path / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content if isinstance(content, bytes) else content.encode())
        return tmp_path

    return write


@pytest.fixture(scope="session")
def node() -> Iterator[Node]:
    """One Node process that runs the pure modules of the front end."""
    with Node(ROOT / "widgets" / "practiceguides") as process:
        yield process


def require(condition: object, reason: str) -> None:
    """Skip where a tool is missing on this machine; CI does not allow the skip."""
    if not condition:
        if os.environ.get("CI"):
            pytest.fail(f"CI needs this: {reason}")
        pytest.skip(reason)


def read_over(folder: Path, lower: Mapping[str, str], upper: Mapping[str, str]) -> Book:
    """Write two layers of a book into a folder, and read the upper one over the lower one."""
    for name, files in (("lower", lower), ("upper", upper)):
        for path, text in files.items():
            file = folder / name / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
    return read_book(folder / "lower", folder / "upper")


def put_in_place(file: Path, kind: str, target: Path) -> None:
    """Put in the place of a file what an archive may bring: a pipe, a folder, a link, no end."""
    if kind == "pipe":
        os.mkfifo(file)
    elif kind == "folder":
        file.mkdir()
    elif kind == "link":
        file.symlink_to(target)
    else:
        file.touch()
        os.truncate(file, 10**12)
