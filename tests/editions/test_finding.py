"""What is made of an edition is kept while nothing of it changes, and is never of yesterday."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable

import pytest

from practiceguides.content import pages
from practiceguides.content.layers import Layers
from practiceguides.editions import finding
from practiceguides.editions.finding import edition_layers
from tests.editions.workshop import BOOK, COUNTER, STORY, Workshop

EDITION = """\
title: Our workshop
over: ../base
organisation: Our office
minutes: 60
audience: police
left_out:
  - what: other
    why: It is not ours.
  - what: quay
    why: We have no harbour.
"""
TEXT = """\
# A page

To [the other](other.md), [ours](ours.md#place).

```{scenario} quay
```

```{desks} quay
```
"""
CELL = {
    "cell_type": "markdown",
    "id": "a",
    "metadata": {},
    "source": ["# A chapter\n", "\n", "Of [another](other.md)."],
}
PROFESSIONS = "- id: police\n  label: Police\n"


def _notebook(**metadata: object) -> str:
    return json.dumps({"cells": [CELL], "metadata": metadata, "nbformat": 4, "nbformat_minor": 5})


@pytest.fixture
def kept(workshop: Workshop) -> Workshop:
    """An edition with a page of its own and without one of ours, read once."""
    toc = f"{BOOK['_toc.yml']}- file: book/chapter\n"
    workshop.write("_toc.yml", toc, workshop.base)
    workshop.write("_config.yml", "title: Ours\nnumbered: 1\n", workshop.base)
    workshop.write("book/page.md", TEXT, workshop.base)
    workshop.write("book/chapter.ipynb", _notebook(), workshop.base)
    workshop.write("book/professions.yaml", PROFESSIONS, workshop.base)
    workshop.write("edition.yaml", EDITION)
    workshop.write(
        "book/ours.md",
        "# Ours\n\n(place)=\n## A place\n\nOf our own, [a chapter](chapter.ipynb).\n",
    )
    edition_layers(workshop.folder)
    return workshop


def _replaced(name: str, old: str, new: str) -> Callable[[Workshop], object]:
    """Change a file of the edition, or else of the book below."""

    def change(workshop: Workshop) -> None:
        folder = workshop.folder if (workshop.folder / name).is_file() else workshop.base
        text = (folder / name).read_text("utf-8")
        assert old in text
        workshop.write(name, text.replace(old, new), folder)

    return change


def _linked(workshop: Workshop) -> None:
    """Let a page be a link to the same text, outside."""
    page = workshop.base / "book/chapter.ipynb"
    elsewhere = workshop.base.parent / "elsewhere.ipynb"
    page.rename(elsewhere)
    page.symlink_to(elsewhere)


def _moved_down(workshop: Workshop) -> None:
    """Let each field stand a line further down, where one of them is wrong."""
    faulty = EDITION.replace("what: other", "what: othre")
    workshop.write("edition.yaml", faulty)
    edition_layers(workshop.folder)
    workshop.write("edition.yaml", f"# Ours\n{faulty}")


CHANGES: dict[str, Callable[[Workshop], object]] = {
    "the title": _replaced("edition.yaml", "Our workshop", "Our course"),
    "the look": _replaced("edition.yaml", "Our office", "Our bureau"),
    "what is left out": _replaced("edition.yaml", "what: other", "what: chapter"),
    "its lines": _moved_down,
    "a mistake": _replaced("edition.yaml", "what: other", "what: othre"),
    "a mistake in the shape": _replaced("edition.yaml", "minutes: 60", "minutes: long"),
    "a profession": _replaced("book/professions.yaml", "id: police", "id: nurse"),
    "the order below": _replaced("_toc.yml", "- file: book/other\n", ""),
    "a page below that is not there": _replaced("_toc.yml", "book/chapter", "book/chaptre"),
    "the settings below": _replaced("_config.yml", "numbered: 1", "numbered: true"),
    "a page below": _replaced("book/page.md", "To [the other]", "Go to [the other]"),
    "what a notebook holds beside its texts": lambda workshop: workshop.write(
        "book/chapter.ipynb", _notebook(title="Another"), workshop.base
    ),
    "a page below that leads out": _linked,
    "a page of its own": _replaced("book/ours.md", "(place)=\n", ""),
    "a new page of its own": lambda workshop: workshop.write("book/more.md", "# More\n\nWords.\n"),
    "a page of its own that is gone": lambda workshop: (workshop.folder / "book/ours.md").unlink(),
    "a page put over one below": lambda workshop: workshop.write(
        "book/page.md", "# A page\n\nX.\n"
    ),
    "a desk that follows another": lambda workshop: workshop.write(
        "book/scenarios/gate.md",
        BOOK[STORY].replace("title: The quay", "title: The gate\nbefore: quay"),
        workshop.base,
    ),
    "a file beside": lambda workshop: workshop.write("programme.md", "# Ours\n"),
}


def _now(workshop: Workshop) -> tuple[Layers, dict[str, bytes]]:
    """Where the edition's files lie, what is wrong with it, and what is made of it."""
    layers = edition_layers(workshop.folder)
    folder = workshop.folder / "_build/.made"
    files = [file for file in folder.rglob("*") if file.is_file()] if layers.made else []
    return layers, {file.relative_to(folder).as_posix(): file.read_bytes() for file in files}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_a_change_is_seen_as_by_a_fresh_start(
    kept: Workshop, monkeypatch: pytest.MonkeyPatch, change: Callable[[Workshop], object]
) -> None:
    """Whatever an edition is made of: after it changed, all is as if nothing had been kept."""
    before = _now(kept)
    change(kept)
    found = _now(kept)
    monkeypatch.setattr(finding, "_last", [])
    pages._parsed.cache_clear()  # noqa: SLF001 - as in a process that begins
    assert found == _now(kept) != before


@pytest.mark.parametrize("name", ["_toc.yml", "_config.yml", "book/page.md"])
def test_a_made_file_that_is_gone_or_another_is_made_again(kept: Workshop, name: str) -> None:
    """Whoever empties the build folder while the edition is served loses nothing."""
    before = _now(kept)
    kept.write(f"_build/.made/{name}", "Another.\n")
    assert _now(kept) == before
    shutil.rmtree(kept.folder / "_build")
    assert _now(kept) == before


@pytest.mark.parametrize("command", ["check", "build"])
def test_where_nothing_can_be_made_of_it_that_is_told(workshop: Workshop, command: str) -> None:
    """A file in the place of the folder stands for every fault of the disk."""
    workshop.write("_build/.made", "")
    workshop.write("book/exercises/faulty.yaml", "type: choice\n")
    status, said = workshop.run(command)
    assert status == 1
    assert "_build/.made: nothing can be written here (file exists), so the pages of" in said
    assert "faulty.yaml:1: " in said


def test_nothing_is_made_anew_at_a_save_of_an_exercise_or_a_story(
    kept: Workshop, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever serves an edition waits for its exercise alone."""
    monkeypatch.setattr(finding, "made_files", lambda *_args, **_more: pytest.fail("made anew"))
    monkeypatch.setattr(pages, "_read_markdown", lambda *_args: pytest.fail("read anew"))
    kept.publish(COUNTER, ("The counter", "The desk"))
    kept.publish(STORY, ("The boat is in.", "The boat is late."))
    assert edition_layers(kept.folder).made
