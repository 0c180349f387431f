"""Tells in words what `drawing.py` draws: a list for people who cannot see the picture."""

from __future__ import annotations

from collections.abc import Iterator

from practiceguides.content import markdown
from practiceguides.content.model import Country
from practiceguides.content.variables import fill
from practiceguides.kit.strings import load_strings

from .signs import signs
from .spec import Choice, Scenario, Scene
from .telling import Telling


def listing(scenario: Scenario, country: Country) -> str:
    """Every scene, what leads to it, and its choices: the text of a Markdown file."""
    return "\n".join(_Listing(scenario, country).lines()) + "\n"


def ways_to(scenario: Scenario, scene: Scene) -> dict[str, list[Choice]]:
    """The choices that lead to a scene, by the id of the scene in which they stand."""
    found = {
        other.id: [choice for choice in other.choices if choice.to == scene.id]
        for other in scenario.scenes
    }
    return {other: choices for other, choices in found.items() if choices}


def ways_from(scene: Scene) -> dict[str, list[Choice]]:
    """The choices of a scene by the id of the scene to which they lead."""
    found: dict[str, list[Choice]] = {}
    for choice in scene.choices:
        found.setdefault(choice.to, []).append(choice)
    return found


class _Listing:
    def __init__(self, scenario: Scenario, country: Country) -> None:
        self.scenario = scenario
        self.country = country
        self.strings = load_strings()
        self.telling = Telling(scenario)
        self.signs = signs(scenario)
        self.titles = {scene.id: scene.title for scene in scenario.scenes}

    def lines(self) -> Iterator[str]:
        scenario, say = self.scenario, self.strings
        yield f"# {say['graph_title'].format(title=scenario.title)}"
        yield f"\n{scenario.role}\n\n{scenario.person}\n"
        yield say["graph_list_about"]
        for scene in scenario.scenes:
            yield f"\n## {self.signs.sections[scene.id]}. {scene.title}\n"
            yield from self._about(scene)
            for choice in scene.choices:
                yield from self._choice(choice)

    def _about(self, scene: Scene) -> Iterator[str]:
        """What kind of scene it is, and what leads to it."""
        say = self.strings
        if scene.id == self.scenario.start:
            yield f"{say['graph_list_start']}\n"
        if scene.end:
            outcome = self.telling.outcome(scene.end.outcome)
            yield f"{say['graph_list_end'].format(outcome=outcome)}\n"
        ways = [
            say["graph_list_way"].format(
                letters=", ".join(self.signs.letters[choice.id] for choice in choices),
                scene=self._named(other),
            )
            for other, choices in ways_to(self.scenario, scene).items()
        ]
        if ways:
            yield f"{say['graph_list_from'].format(ways='; '.join(ways))}\n"
        elif scene.id != self.scenario.start:
            yield f"{say['graph_list_from_none']}\n"

    def _choice(self, choice: Choice) -> Iterator[str]:
        say = self.strings
        text = " ".join(markdown.plain(fill(choice.text, self.country)).split())
        yield f"- **{self.signs.letters[choice.id]}.** {text}"
        if practice := self.telling.practice(choice):
            yield f"  - {say['graph_list_practice'].format(practice=practice)}"
        if effects := self.telling.effects(choice):
            yield f"  - {say['graph_list_effects'].format(effects='; '.join(effects))}"
        if choice.when:
            condition = self.telling.condition(choice.when)
            yield f"  - {say['graph_list_if'].format(condition=condition)}"
        if choice.once:
            yield f"  - {say['graph_list_once']}"
        yield f"  - {say['graph_list_to'].format(scene=self._named(choice.to))}"

    def _named(self, scene: str) -> str:
        return f"{self.signs.sections[scene]}, {self.titles[scene]}"
