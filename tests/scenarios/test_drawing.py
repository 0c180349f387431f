"""The picture of a scenario and its list show every scene and every choice."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from itertools import combinations
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from practiceguides.content.country import Country
from practiceguides.content.model import Base
from practiceguides.reading import read_book
from practiceguides.scenarios.drawing import draw
from practiceguides.scenarios.listing import listing
from practiceguides.scenarios.sheet import WIDTH, lay_out
from practiceguides.scenarios.signs import letter, signs
from practiceguides.scenarios.spec import Scenario
from tests.conftest import ROOT, SCENARIO, WORDS, WriteBook, the_book

from .stories import scenario_of, stories

SVG = "{http://www.w3.org/2000/svg}"
LETTERS = [letter(place) for place in range(60)]
BOOK = the_book()
SCENARIOS = [each.item for each in BOOK.items.values() if each.kind == "scenario"]
some = settings(max_examples=60, deadline=None)


def said(label: str) -> list[str]:
    """The letters that a label stands for: *A C-E* is A, C, D and E."""
    found: list[str] = []
    for part in label.split():
        first, _, last = part.partition("-")
        found += LETTERS[LETTERS.index(first) : LETTERS.index(last or first) + 1]
    return found


def check_picture(scenario: Scenario) -> None:
    """Every scene has its box with number and title, every choice its letter on its arrow."""
    picture = ET.fromstring(draw(scenario, WORDS))
    numbers, letters = signs(scenario).sections, signs(scenario).letters
    for scene in scenario.scenes:
        (box,) = [each for each in picture.iter(f"{SVG}g") if each.get("data-scene") == scene.id]
        number, *words = [text.text for text in box.iter(f"{SVG}text")]
        assert int(number) == numbers[scene.id]
        assert "".join(scene.title.split()) in "".join("".join(words).split())
    shown = {
        (text.get("data-from"), text.get("data-to"), each)
        for text in picture.iter(f"{SVG}text")
        if text.get("data-from")
        for each in said(text.text)
    }
    assert shown == {
        (scene.id, choice.to, letters[choice.id])
        for scene in scenario.scenes
        for choice in scene.choices
    }


def check_room(scenario: Scenario) -> None:
    """No two boxes overlap, no arrow goes through a box, and all lie on the sheet."""
    sheet = lay_out(scenario, WORDS)
    for one, two in combinations(sheet.boxes, 2):
        beside = abs(one.x - two.x) > WIDTH + 8
        assert beside or one.bottom + 8 < two.top or two.bottom + 8 < one.top
    for box in sheet.boxes:
        assert box.x - WIDTH / 2 > 0
        assert box.x + WIDTH / 2 < sheet.width
        assert box.bottom <= sheet.bottom
        for arrow in sheet.arrows:
            for x, *ends in arrow.bends:
                passes = min(ends) < box.bottom and box.top < max(ends)
                assert not passes or abs(x - box.x) > WIDTH / 2


def check_list(scenario: Scenario, country: Country) -> None:
    """Every scene is a heading with its number, every choice a point that says where it leads."""
    text = listing(scenario, Base(WORDS, country=country))
    marks = signs(scenario)
    titles = {scene.id: scene.title for scene in scenario.scenes}
    parts = re.split(r"^## ", text, flags=re.MULTILINE)[1:]
    for scene, part in zip(scenario.scenes, parts, strict=True):
        assert part.startswith(f"{marks.sections[scene.id]}. {scene.title}\n")
        points = re.split(r"^- \*\*", part, flags=re.MULTILINE)[1:]
        for choice, point in zip(scene.choices, points, strict=True):
            assert point.startswith(f"{marks.letters[choice.id]}.** ")
            assert f"Leads to: {marks.sections[choice.to]}, {titles[choice.to]}\n" in point
            assert ("Only if" in point) is bool(choice.when)
            assert ("Only once" in point) is choice.once


def test_the_book_s_scenarios_are_drawn_and_listed() -> None:
    """Each scenario of the book can be seen as a picture and read as a list."""
    for scenario in SCENARIOS:
        check_picture(scenario)
        check_room(scenario)
        check_list(scenario, BOOK.country)


@some
@given(story=stories())
def test_any_story_is_drawn_and_listed(story: dict[str, Any]) -> None:
    """Loops, ways back, scenes that nothing reaches: all of it is shown."""
    scenario = scenario_of(story)

    check_picture(scenario)
    check_room(scenario)
    check_list(scenario, Country())


@pytest.fixture
def plain_rows(monkeypatch: pytest.MonkeyPatch) -> None:
    """Lines pass too many rows in every story."""
    monkeypatch.setattr("practiceguides.scenarios.rows._PASSED", -1)


@pytest.mark.usefixtures("plain_rows")
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(story=stories())
def test_any_story_is_drawn_in_plain_rows(story: dict[str, Any]) -> None:
    """Where no fine layout is made, everything is shown, and no arrow goes through a box."""
    scenario = scenario_of(story)

    check_picture(scenario)
    check_room(scenario)


@pytest.mark.usefixtures("plain_rows")
def test_the_book_s_scenarios_can_be_drawn_in_plain_rows() -> None:
    """Each scenario of the book would be whole then too."""
    for scenario in SCENARIOS:
        check_picture(scenario)
        check_room(scenario)


def test_the_list_says_what_a_choice_is_worth_and_changes() -> None:
    """Practice, effects, condition and what leads to a scene stand in the list, in words."""
    text = listing(SCENARIOS[0], BOOK.base)

    for words in (
        "The authors' view: this does harm",
        "goes down by 1",
        "is ticked",
        "Only if the track",
        "Here the story ends well.",
        "The story begins here.",
        "What leads here: ",
    ):
        assert words in text


def test_a_title_may_hold_any_sign(write_book: WriteBook) -> None:
    """Signs that mean something in SVG are shown as they are."""
    text = SCENARIO.replace("title: The quay", "title: Ropes & <nets>").replace(
        "## Quay", "## Ropes & nets: a very long title that needs several lines of its box"
    )
    scenario = read_book(write_book({"book/scenarios/quay.md": text})).items["quay"].item

    check_picture(scenario)
    check_room(scenario)
    title = ET.fromstring(draw(scenario, WORDS)).find(f"{SVG}title").text
    assert title.endswith("“Ropes & <nets>”")


def test_the_picture_asks_for_nothing_and_tells_what_it_is() -> None:
    """It has a role, a name and a description, and names no file, font or address."""
    text = draw(SCENARIOS[0], WORDS)
    picture = ET.fromstring(text)

    assert picture.get("role") == "img"
    named = {each.get("id") for each in (picture.find(f"{SVG}title"), picture.find(f"{SVG}desc"))}
    assert set(picture.get("aria-labelledby").split()) == named
    assert re.findall(r"href|url\(|@import|<script|<style|<image", text) == []
    assert re.findall(r"https?://\S+", text) == ['http://www.w3.org/2000/svg"']


def test_the_same_scenario_gives_the_same_picture_everywhere() -> None:
    """Two runs of Python with another order of their sets draw the same lines."""
    code = (
        "from pathlib import Path; from practiceguides.reading import read_book\n"
        "from practiceguides.scenarios.drawing import draw\n"
        f"book = read_book(Path({str(ROOT)!r}))\n"
        f"print(draw(book.items[{SCENARIOS[0].id!r}].item, book.words), end='')"
    )
    for seed in ("1", "2"):
        done = subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONIOENCODING": "utf-8"},
            capture_output=True,
            check=True,
            encoding="utf-8",
        )
        assert done.stdout == draw(SCENARIOS[0], WORDS)


def test_numbers_are_mixed_and_stay() -> None:
    """The story begins at 1, and no section stands beside one that leads to it."""
    for scenario in SCENARIOS:
        numbers = signs(scenario).sections

        assert numbers[scenario.start] == 1
        assert sorted(numbers.values()) == list(range(1, len(scenario.scenes) + 1))
        ways = [(scene.id, choice.to) for scene in scenario.scenes for choice in scene.choices]
        assert [(a, b) for a, b in ways if abs(numbers[a] - numbers[b]) == 1] == []
    assert signs(SCENARIOS[0]) == signs(SCENARIOS[0])


def test_a_scene_may_have_more_choices_than_letters() -> None:
    """After Z the letters go on."""
    assert LETTERS[:2] + LETTERS[25:28] == ["A", "B", "Z", "A1", "B1"]
