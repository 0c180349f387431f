"""How much script and style a page asks for: budgets where a learner feels them, all gzipped."""

from __future__ import annotations

import gzip
from itertools import chain
from pathlib import Path

import pytest

from practiceguides.content.pages import ITEMS, Page
from practiceguides.kit import STATIC
from practiceguides.reading import FORMATS
from tests.conftest import the_book

KILO = 1000
EVERY_PAGE = 28 * KILO
EXERCISE_TYPE = 4.5 * KILO
STORY = 6.2 * KILO
"""What a page with a story asks for at first."""
STORY_PART = 5 * KILO
"""What a story asks for once somebody plays: its debrief, for instance."""
BEYOND = 4 * KILO
"""Pieces and text that waits: not needed to read and to answer."""
CHAPTER = 46 * KILO
"""A chapter with five exercises and a story, at the first visit."""

PAGE = [STATIC / "page.css", STATIC / "page.js"]
WALK = [STATIC / "chapter.css", STATIC / "chapter.js"]
MODELS = {name: model for form in FORMATS for name, model in form.types.items()}


BOOK = the_book()
CHAPTERS = [
    page
    for page in BOOK.pages
    if page.name.endswith(".ipynb")
    and any(each.kind == "scenario" for each in page.named)
    and sum(each.kind == "exercise" for each in page.named) >= 5
]


def _weight(*files: Path) -> int:
    """Bytes as one server would send them, each file by itself."""
    return sum(len(gzip.compress(file.read_bytes(), compresslevel=6)) for file in files)


def _script(name: str) -> Path:
    return STATIC / "types" / f"{name}.js"


@pytest.mark.every_type
def test_what_every_page_asks_for_is_light() -> None:
    """The script and the style of every page keep to their budget."""
    assert _weight(*PAGE) <= EVERY_PAGE


@pytest.mark.parametrize("name", MODELS)
def test_a_type_is_light(name: str) -> None:
    """A type's scripts and its style keep to their budget; so does each part of a story."""
    later = list(STATIC.glob(f"types/{name}-*.js"))
    style = next(MODELS[name].folder.glob("*.css"))

    if name == "scenario":
        assert _weight(_script(name), style) <= STORY
        assert [part for part in later if _weight(part) > STORY_PART] == []
    else:
        assert _weight(_script(name), *later, style) <= EXERCISE_TYPE


def test_what_walks_a_chapter_is_light() -> None:
    """What a page with items has beyond them keeps to a budget of its own."""
    assert _weight(*WALK) <= BEYOND


@pytest.mark.parametrize("page", CHAPTERS, ids=lambda page: page.docname)
def test_a_chapter_with_five_exercises_and_a_story_is_light(page: Page) -> None:
    """Each chapter of the book that has both keeps to the budget, the walk through it included."""
    shown = {each.name for each in page.named if each.kind in ITEMS}
    types = {located.item.type for name, located in BOOK.items.items() if name in shown}
    needed = set(chain.from_iterable((*MODELS[name].stands_on, name) for name in types))
    styles = [style for name in needed if (style := STATIC / "types" / f"{name}.css").is_file()]

    assert _weight(*PAGE, *WALK, *map(_script, needed), *styles) <= CHAPTER


def test_what_is_seldom_used_is_a_script_of_its_own() -> None:
    """The workbook, the search and the debrief of a story are not in what every page asks for."""
    seldom = {"practiceguides-workbook", "search_near", "scenario_others"}
    early = "".join(file.read_text("utf-8") for file in (*PAGE, _script("scenario")))

    assert [word for word in seldom if word in early] == []
    assert "scenario_others" in _script("scenario-far").read_text("utf-8")
    assert "practiceguides-workbook" in (STATIC / "workbook.js").read_text("utf-8")
