"""`scenario`: a story of decisions, with scenes, choices and endings."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field

from practiceguides.content import markdown
from practiceguides.content.model import (
    Base,
    Claim,
    FactId,
    Fault,
    Item,
    Many,
    Markdown,
    Part,
    Plain,
    Slug,
)
from practiceguides.content.source import Path_

from .conditions import Condition, names

Bounds = Annotated[Many[int], Field(min_length=3, max_length=3)]


class Passage(Part):
    """A paragraph of a scene; `when` says under which condition it is shown."""

    text: Markdown
    when: Condition | None = None


class Research(Part):
    """What research and law say about a choice."""

    text: Markdown
    facts: Many[FactId] = ()


class Choice(Part):
    """One thing the learner may do in a scene."""

    id: Slug
    text: Markdown
    to: str
    practice: Literal["sound", "defensible", "harmful"] | None = None
    """What the choice is worth as practice, however the story ends."""
    effects: dict[Slug, int] = {}
    set: Many[Slug] = ()
    when: Condition | None = None
    once: bool = False
    story: Markdown | None = None
    """The consequence, in this story."""
    research: Research | None = None
    their_side: Markdown | None = None
    """How it looked from the other side."""


class End(Part):
    """How the story ends for the person."""

    outcome: Literal["good", "mixed", "poor"]


class Scene(Part):
    """A heading, its prose and its choices; or an ending."""

    id: Slug
    title: Plain
    end: End | None = None
    body: Many[Passage] = ()
    choices: Many[Choice] = ()


class Scenario(Item):
    """A whole scenario. Written as one Markdown page; see README.md beside this file."""

    folder: ClassVar[Path] = Path(__file__).parent

    type: Literal["scenario"]
    role: Plain
    """Whose decisions these are."""
    person: Plain
    """Whom they are about."""
    start: Slug
    meters: dict[Slug, Bounds] = {}
    """Name: least, start, most."""
    flags: Many[Slug] = ()
    scenes: Many[Scene]

    def faults(self) -> Iterator[Fault]:
        scenes: set[str] = set()
        for index, scene in enumerate(self.scenes):
            where: Path_ = ("scenes", index)
            if scene.id in scenes:
                yield Fault("scene-repeated", where, {"scene": scene.id})
            scenes.add(scene.id)
            if scene.end and scene.choices:
                yield Fault("end-choices", where, {"scene": scene.id})
            if not scene.end and not scene.choices:
                yield Fault("scene-empty", where, {"scene": scene.id})
        if all(scene.choices and not scene.end for scene in self.scenes):
            yield Fault("end-missing", ())
        if self.start not in scenes:
            yield Fault("scene-missing", ("start",), _missing("the start", self.start, scenes))
        for name, (least, start, most) in self.meters.items():
            if not least <= start <= most:
                words = {
                    "field": name,
                    "detail": f"begins at {start}, outside {least} to {most}",
                    "hint": "Write least, start, most.",
                }
                yield Fault("field-value", ("meters", name), words)
        yield from self._choice_faults(scenes)
        yield from self._name_faults()

    def _choice_faults(self, scenes: set[str]) -> Iterator[Fault]:
        seen: set[str] = set()
        for where, choice in self.choices():
            if choice.id in seen:
                yield Fault("choice-repeated", where, {"choice": choice.id})
            seen.add(choice.id)
            if choice.to not in scenes:
                what = f"the choice '{choice.id}'"
                yield Fault("scene-missing", where, _missing(what, choice.to, scenes))
            if choice.story is None:
                yield Fault("choice-consequence", where, {"choice": choice.id})

    def _name_faults(self) -> Iterator[Fault]:
        known = {"flag": set(self.flags), "meter": set(self.meters)}
        for where, kind, name in self._names_used():
            if name not in known[kind]:
                near = get_close_matches(name, [*self.flags, *self.meters], 1)
                hint = f" (perhaps '{near[0]}')" if near else ""
                yield Fault("name-unknown", where, {"name": name, "hint": hint})

    def _names_used(self) -> Iterator[tuple[Path_, str, str]]:
        for index, scene in enumerate(self.scenes):
            for number, passage in enumerate(scene.body):
                for kind, name in names(passage.when or []):
                    yield ("scenes", index, "body", number), kind, name
        for where, choice in self.choices():
            yield from ((where, "flag", name) for name in choice.set)
            yield from ((where, "meter", name) for name in choice.effects)
            yield from ((where, kind, name) for kind, name in names(choice.when or []))

    def choices(self) -> Iterator[tuple[Path_, Choice]]:
        """Every choice of every scene, and where it stands."""
        for index, scene in enumerate(self.scenes):
            for number, choice in enumerate(scene.choices):
                yield ("scenes", index, "choices", number), choice

    def claims(self) -> Iterator[Claim]:
        for where, choice in self.choices():
            if choice.research:
                yield Claim((*where, "research"), choice.research.text, choice.research.facts)

    def stories(self) -> Iterator[tuple[Path_, str]]:
        for where, choice in self.choices():
            if choice.story:
                yield (*where, "story"), choice.story

    def texts(self) -> Iterator[str]:
        yield from (self.role, self.person)
        for scene in self.scenes:
            yield scene.title
            yield from (passage.text for passage in scene.body)

    def own_spec(self, _base: Base) -> dict[str, Any]:
        return {
            "prompt": "",
            "role": self.role,
            "person": self.person,
            "start": self.start,
            "meters": {name: list(bounds) for name, bounds in self.meters.items()},
            "flags": list(self.flags),
            "scenes": [_scene_spec(scene) for scene in self.scenes],
        }


def _missing(what: str, scene: str, scenes: set[str]) -> dict[str, str]:
    near = get_close_matches(scene, scenes, 1)
    return {"what": what, "scene": scene, "hint": f" (perhaps '{near[0]}')" if near else ""}


def _scene_spec(scene: Scene) -> dict[str, Any]:
    return {
        "id": scene.id,
        "title": scene.title,
        "end": scene.end and {"outcome": scene.end.outcome},
        "body": [
            {"html": markdown.render(passage.text), "if": passage.when} for passage in scene.body
        ],
        "choices": [_choice_spec(choice) for choice in scene.choices],
    }


def _choice_spec(choice: Choice) -> dict[str, Any]:
    research = choice.research
    return {
        "id": choice.id,
        "text": markdown.render_inline(choice.text),
        "to": choice.to,
        "practice": choice.practice,
        "effects": dict(choice.effects),
        "set": list(choice.set),
        "if": choice.when,
        "once": choice.once,
        "story": choice.story and markdown.render(choice.story),
        "research": research
        and {"html": markdown.render(research.text), "facts": list(research.facts)},
        "their_side": choice.their_side and markdown.render(choice.their_side),
    }
