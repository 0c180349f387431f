"""Texts that a build has much to do with: as many lines as a page may have, and as many parts."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sized
from pathlib import Path

from practiceguides.checking import check_book
from practiceguides.content.pages import MOST_CELLS, MOST_LINES
from practiceguides.content.problems import Level
from practiceguides.pages.build.building import make_pages
from practiceguides.pages.paper.printed import forms_of, printed
from practiceguides.reading import read_book
from practiceguides.scenarios.drawing import draw
from practiceguides.scenarios.listing import listing
from practiceguides.scenarios.spec import Scenario
from tests.conftest import ROOT

from .stories import FILE
from .texts import PLACES, Files

STORY_PAGE = {"book/page.md": "# A page\n\n```{scenario} quay\n```\n"}
"""A page that shows the story of `stories.py`: a build prints it too."""

MOST = MOST_LINES - 1
"""So many lines these texts may have; the page's title is one more."""

LINES: Mapping[str, Callable[[int], str]] = {
    "paragraphs": lambda lines: "a\n\n" * lines,
    "headings": lambda lines: "".join(f"## a{number}\n\n" for number in range(lines)),
    "headings alike": lambda lines: "".join(
        f"## a{n % (lines // 99 + 1)}\n\n" for n in range(lines)
    ),
    "ids": lambda lines: "".join(
        f"(a{number})=\n\n" if number % 100 else "a\n\n" for number in range(lines)
    ),
    "rules": lambda lines: "---\n\n" * lines,
    "cells": lambda lines: (
        "|a" * 40 + "|\n" + "|-" * 40 + "|\n" + "|b\n" * min(lines, MOST_CELLS // 40 - 2)
    ),
    "list items": lambda lines: "- a\n" * lines,
}
"""Each family: so many lines of it."""


def page_of(text: str) -> Files:
    """The small book with a page of this text, and the settings of the real one."""
    settings = (ROOT / "_config.yml").read_text(encoding="utf-8")
    return {**PLACES["page"](text), "_config.yml": settings}


def with_story(text: str) -> Files:
    """The small book with a story that a page shows, and the settings of the real one."""
    return {**page_of(""), **STORY_PAGE, FILE: text}


def on_paper(folder: Path) -> Sized:
    """The picture of the story of the book in a folder, its list, and its printed forms."""
    book = read_book(folder)
    story = book.items["quay"].item
    assert isinstance(story, Scenario)
    forms = (printed(story, book.base, form) for form in forms_of(story))
    return "".join([draw(story, book.words), listing(story, book.base), *forms])


def build(folder: Path) -> Sized:
    """What a build of the book in a folder warns of."""
    outcome = make_pages(read_book(folder), folder / "_build")
    assert outcome.is_made, outcome
    return outcome.warnings


def refuse_or_build(folder: Path) -> Sized:
    """The same, where the check finds no error: else `guides build` builds nothing."""
    found = check_book(read_book(folder))
    return [each for each in found if each.level is Level.ERROR] or build(folder)
