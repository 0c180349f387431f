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
"""The kind without items: what every page has."""
EXERCISE_TYPE = 4.5 * KILO
STORY = 10 * KILO
"""Its script and its debrief, fetched once somebody plays; its style is that of a chapter."""
FAR = 5 * KILO
"""A script that is fetched when somebody asks for it, such as what a story puts to a group."""
BEYOND = 12 * KILO
"""What the kind with items has beyond the other: the items, the style of all types, the walk."""
CHAPTER = 46 * KILO
"""A chapter with five exercises and a story, at the first visit."""

PAPER = STATIC / "paper.css"
PAGE = [STATIC / "page.css", STATIC / "page.js"]
FRONT = STATIC / "front.css"
WITH_ITEMS = [STATIC / "chapter.css", STATIC / "chapter.js"]
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
    """The script and the style of every page keep to their budget, the first page's too."""
    assert _weight(*PAGE, FRONT, PAPER) <= EVERY_PAGE


@pytest.mark.parametrize("name", MODELS)
def test_a_type_is_light(name: str) -> None:
    """A type's scripts keep to their budget, of an exercise its part of the style too."""
    scripts = [_script(name), *STATIC.glob(f"types/{name}-*.js")]
    style = next(MODELS[name].folder.glob("*.css"))

    if name == "scenario":
        assert _weight(_script(name), _script(f"{name}-debrief")) <= STORY
    else:
        assert _weight(*scripts, style) <= EXERCISE_TYPE


@pytest.mark.parametrize("name", sorted(each.stem for each in STATIC.glob("types/*-*.js")))
def test_what_is_fetched_when_asked_for_is_light(name: str) -> None:
    """No script that a page fetches later is heavy."""
    assert _weight(_script(name)) <= FAR


def test_what_a_page_with_items_has_beyond_others_is_light() -> None:
    """The items, the style of all types and the walk keep to a budget of their own."""
    assert _weight(*WITH_ITEMS) - _weight(*PAGE) <= BEYOND


@pytest.mark.parametrize("page", CHAPTERS, ids=lambda page: page.docname)
def test_a_chapter_with_five_exercises_and_a_story_is_light(page: Page) -> None:
    """Each chapter of the book that has both keeps to the budget, with all that its page names."""
    shown = {each.name for each in page.named if each.kind in ITEMS}
    types = {located.item.type for name, located in BOOK.items.items() if name in shown}
    needed = set(chain.from_iterable((*MODELS[name].stands_on, name) for name in types))

    assert _weight(*WITH_ITEMS, PAPER, *map(_script, needed)) <= CHAPTER


def test_what_is_seldom_used_is_a_script_of_its_own() -> None:
    """The workbook, the search and the debrief of a story are not in what a page asks for."""
    seldom = {"practiceguides-workbook", "search_near", "scenario_others"}
    early = "".join(file.read_text("utf-8") for file in (*WITH_ITEMS, _script("scenario")))

    assert [word for word in seldom if word in early] == []
    assert "scenario_others" in _script("scenario-debrief").read_text("utf-8")
    assert "practiceguides-workbook" in (STATIC / "workbook.js").read_text("utf-8")
