"""Every ending that the engine can reach is reached in the browser."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Mapping
from typing import Any

import pytest
from playwright.sync_api import expect

from practiceguides.scenarios.engine import Engine, Position
from tests.browser.items import items_on
from tests.browser.reader import Reader
from tests.browser.test_pages import PAGES

Path = tuple[str, ...]


def paths_to_endings(engine: Engine) -> Mapping[str, Path]:
    """The shortest path to each ending, breadth first over all positions."""
    found: dict[str, Path] = {}
    waiting: deque[tuple[Position, Path]] = deque([(engine.start(), ())])
    seen: set[str] = set()
    while waiting:
        position, path = waiting.popleft()
        if engine.scenes[position.scene]["end"]:
            found.setdefault(position.scene, path)
        for choice in engine.offered(position):
            after = engine.step(position, choice["id"])
            name = json.dumps(after.plain())
            if name not in seen:
                seen.add(name)
                waiting.append((after, (*path, choice["id"])))
    return found


def endings(spec: Mapping[str, Any]) -> set[str]:
    """The scenes that end a scenario."""
    return {scene["id"] for scene in spec["scenes"] if scene["end"]}


@pytest.mark.parametrize("name", PAGES)
def test_every_ending_of_the_real_book_is_reached(book: Reader, name: str) -> None:
    """Clicking the choices of a path that Python found ends where Python said."""
    _reach_all(book, name)


def test_every_ending_of_the_sample_is_reached(sample: Reader) -> None:
    """Flags, meters, conditions and choices that are offered once mean the same in the browser."""
    _reach_all(sample, "book/01-the-counter")


def _reach_all(reader: Reader, name: str) -> None:
    page = reader.open(name)
    for item in items_on(page):
        if item.spec["type"] != "scenario":
            continue
        engine = Engine(item.spec)
        paths = paths_to_endings(engine)
        assert set(paths) == endings(item.spec)
        item.enter()
        for ending, path in paths.items():
            position = engine.start()
            for taken in path:
                offered = [choice["id"] for choice in engine.offered(position)]
                expect(item.choices).to_have_count(len(offered))
                item.choices.nth(offered.index(taken)).click()
                position = engine.step(position, taken)
                expect(item.scene).to_have_text(engine.scenes[position.scene]["title"])
            assert position.scene == ending
            item.button("scenario_again").click()
