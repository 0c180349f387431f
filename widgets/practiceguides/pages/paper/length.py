"""About how many pages a printed form has, without a browser to print it.

The numbers are what Chromium prints of the book's stories on A4 (`tests/browser/test_printed.py`
holds the rule to that, within a fifth).
"""

from __future__ import annotations

from collections.abc import Iterator

from practiceguides.content import markdown
from practiceguides.content.timing import words_in
from practiceguides.content.variables import unfilled
from practiceguides.scenarios.spec import Scenario

_TABLE = 7
"""How it goes, four scenes, the ending, the reasons: a sheet each, so that this is exact."""

_BEGINS = {"booklet": 4, "story": 4, "facilitator": 6}
"""The pages that every booklet has: how to play, the sheet, what parts leave empty; and a
facilitator's sheet: page 1, list, cards, the observer's. `story` is a booklet without what is read
after the story."""

_AT_A_DESK = 2
"""What a facilitator's sheet has more, where a paper arrives or is handed on: papers and rules."""

_WORDS = {"booklet": 350, "story": 380, "facilitator": 580}
"""The words on a page of the rest."""

_BY_FIVES = 20
"""From so many pages on nobody counts them singly."""


def about_pages(scenario: Scenario, form: str) -> int:
    """How many pages a form of a scenario, or `story`, has: from twenty on by fives."""
    if form == "table":
        return _TABLE
    texts = [*_played(scenario), *(_read_after(scenario) if form != "story" else ())]
    words = sum(words_in(unfilled(markdown.plain(text))) for text in texts)
    pages = _BEGINS[form] + words / _WORDS[form]
    if form == "facilitator" and scenario.is_desk:
        pages += _AT_A_DESK
    return round(pages) if pages < _BY_FIVES else 5 * round(pages / 5)


def _played(scenario: Scenario) -> Iterator[str]:
    for scene in scenario.scenes:
        yield from (each.text for each in scene.body)
        for choice in scene.choices:
            yield from (choice.text, choice.story or "")


def _read_after(scenario: Scenario) -> Iterator[str]:
    for scene in scenario.scenes:
        yield from (each.text for each in (scene.end.decided if scene.end else ()))
        for choice in scene.choices:
            yield choice.why or ""
            yield from (each.text for each in (choice.research, choice.their_side) if each)
