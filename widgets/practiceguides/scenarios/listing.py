"""Tells in words what `drawing.py` draws: a list for people who cannot see the picture."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from practiceguides.content import markdown
from practiceguides.content.model import Base
from practiceguides.content.variables import fill

from .signs import signs
from .spec import Choice, Scenario, Scene
from .telling import Telling


def listing(scenario: Scenario, base: Base) -> str:
    """Every scene, what leads to it, and its choices: the text of a Markdown file."""
    return "\n".join(_Listing(scenario, base).lines()) + "\n"


def ways_to_each(scenario: Scenario) -> dict[str, dict[str, list[Choice]]]:
    """By the id of a scene: the choices that lead there, by the id of the one they stand in."""
    found: dict[str, dict[str, list[Choice]]] = {scene.id: {} for scene in scenario.scenes}
    for other in scenario.scenes:
        for choice in other.choices:
            found[choice.to].setdefault(other.id, []).append(choice)
    return found


def ways_from(scene: Scene) -> dict[str, list[Choice]]:
    """The choices of a scene by the id of the scene to which they lead."""
    found: dict[str, list[Choice]] = {}
    for choice in scene.choices:
        found.setdefault(choice.to, []).append(choice)
    return found


class _Listing:
    def __init__(self, scenario: Scenario, base: Base) -> None:
        self.scenario = scenario
        self.base, self.words = base, base.words
        self.telling = Telling(scenario, base.words)
        self.signs = signs(scenario)
        self.titles = {scene.id: scene.title for scene in scenario.scenes}
        self.ways = ways_to_each(scenario)

    def lines(self) -> Iterator[str]:
        scenario, words = self.scenario, self.words
        yield f"# {words('graph_title', title=scenario.title)}"
        yield f"\n{scenario.role}\n\n{scenario.person}\n"
        yield words("graph_list_about")
        for scene in scenario.scenes:
            yield f"\n## {self.signs.sections[scene.id]}. {scene.title}\n"
            yield from self._about(scene)
            for choice in scene.choices:
                yield from self._choice(choice)

    def _about(self, scene: Scene) -> Iterator[str]:
        """What kind of scene it is, and what leads to it."""
        words = self.words
        if scene.id == self.scenario.start:
            yield f"{words('graph_list_start')}\n"
        if scene.end:
            outcome = self.telling.outcome(scene.end.outcome)
            yield f"{words('graph_list_end', outcome=outcome)}\n"
        ways = [
            words("graph_list_way", letters=self._letters(choices), scene=self._named(other))
            for other, choices in self.ways[scene.id].items()
        ]
        if ways:
            yield f"{words('graph_list_from', ways=words.listed(ways, 'long'))}\n"
        elif scene.id != self.scenario.start:
            yield f"{words('graph_list_from_none')}\n"

    def _choice(self, choice: Choice) -> Iterator[str]:
        words = self.words
        text = " ".join(markdown.plain(fill(choice.text, self.base)).split())
        yield f"- **{self.signs.letters[choice.id]}.** {text}"
        if practice := self.telling.practice(choice):
            yield f"  - {words('graph_list_practice', practice=practice)}"
        if effects := self.telling.effects(choice):
            yield f"  - {words('graph_list_effects', effects=words.listed(effects, 'long'))}"
        if choice.when:
            condition = self.telling.condition(choice.when)
            yield f"  - {words('graph_list_if', condition=condition)}"
        if choice.once:
            yield f"  - {words('graph_list_once')}"
        yield f"  - {words('graph_list_to', scene=self._named(choice.to))}"

    def _letters(self, choices: Sequence[Choice]) -> str:
        letters = dict.fromkeys(self.signs.letters[choice.id] for choice in choices)
        return self.words.listed(list(letters), "plain")

    def _named(self, scene: str) -> str:
        return self.words(
            "graph_scene", number=self.signs.sections[scene], title=self.titles[scene]
        )
