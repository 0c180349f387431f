"""A scenario in four scenes for a group at a table: no tracks, no conditions, nothing to count.

The scenes are those that the story's head names under `table`. The story goes from one to the next
as the first of the authors' paths does, whatever the group chose; so each text is as that path
meets it, and the choices that are open there have the letters from A on, without a gap. Where a
letter of the booklet is another one, the facilitator's sheet says both.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from markupsafe import Markup

from practiceguides.scenarios.desks import papers
from practiceguides.scenarios.engine import Engine, Position, holds
from practiceguides.scenarios.signs import letter
from practiceguides.scenarios.spec import Passage, Scenario

from .lines import Lead

if TYPE_CHECKING:
    from .printed import Option, Section


@dataclass(frozen=True)
class Sheet:
    """One scene, or the ending, on a page of its own."""

    section: Section
    since: tuple[Option, ...]
    """What was chosen since the sheet before: each with what came of it."""
    passages: tuple[Markup, ...]
    options: tuple[Option, ...]
    """Each with its letter on this sheet."""
    decided: tuple[Markup, ...]
    """What decided the ending, as it is true on this way."""
    arrived: str = ""
    """The letter of the paper that a desk has on this way; nothing where a group decides."""


def sheets(scenario: Scenario, sections: Mapping[str, Section]) -> Iterator[Sheet]:
    """The four scenes in their order, then the ending; `sections` by the scene's id."""
    engine = Engine(scenario.outline())
    options = {each.id: each for section in sections.values() for each in section.options}
    scenes = {scene.id: scene for scene in scenario.scenes}
    arrivals = {each.id for each in papers(scenario)}
    wanted = list(scenario.table or ())
    position = engine.start()
    since: list[Option] = []

    def sheet() -> Sheet:
        section = sections[position.scene]
        offered = [options[choice["id"]] for choice in engine.offered(position)]
        lettered = [replace(each, letter=letter(place)) for place, each in enumerate(offered)]
        scene = scenes[position.scene]
        shown = _true(scene.body, section.passages, position)
        decided = _true(scene.end.decided if scene.end else (), section.decided, position)
        return Sheet(section, tuple(since), tuple(shown), tuple(lettered), tuple(decided))

    for choice in scenario.authors[0].path:
        if wanted and position.scene == wanted[0]:
            del wanted[0]
            found = sheet()
            letters = {each.id: each.letter for each in found.options if each.id in arrivals}
            yield replace(found, arrived=letters.get(choice, ""))
            since = []
        since.append(options[choice])
        position = engine.step(position, choice)
    yield sheet()


def _true(
    texts: Sequence[Passage], printed: Sequence[tuple[Lead, Markup]], position: Position
) -> Iterator[Markup]:
    """Those texts of a scene that are read at a position."""
    for text, (_, html) in zip(texts, printed, strict=True):
        if holds(text.when, position):
            yield html
