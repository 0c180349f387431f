"""What a proof finds wrong or doubtful in a scenario, as faults with their places."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from practiceguides.content.model import Fault
from practiceguides.content.source import Path_
from practiceguides.scenarios.desks import papers
from practiceguides.scenarios.spec import Choice, Scenario, Scene

from .routes import Routes
from .sample import Sample
from .walk import Walk

WORDS = 120
"""The most words that a scene should show at once, its choices left out."""

CHOICES = 3
"""How many choices a scene should have on offer at the least."""

DOUBLING = 12
"""From so many `.once` choices in one scene on, their author is told what they cost."""

ENOUGH = 3
"""A habit of where the sound choice stands, or how long it is, shows over so many scenes."""

SECOND_LOOK = 2_000_000
"""What needs a second look at every state is left out where the first was more work than this."""


class Findings:
    """Everything that one walk, or a sample where the walk met its cap, says of a scenario."""

    def __init__(self, scenario: Scenario, walk: Walk, sample: Sample | None) -> None:
        self.scenario, self.walk, self.sample = scenario, walk, sample
        self.machine = walk.machine
        self.places: dict[str, Path_] = {choice.id: at for at, choice in scenario.choices()}
        self.scenes: dict[str, tuple[Path_, Scene]] = {
            scene.id: (("scenes", index), scene) for index, scene in enumerate(scenario.scenes)
        }
        self.reached = {self.machine.scenes[self.machine.scene(each)] for each in walk.states()}

    def __iter__(self) -> Iterator[Fault]:
        yield from self._stuck()
        first = self.scenario.scenes[0].id
        if self.walk.complete and first not in self.reached:
            # All that a walk finds besides may only follow from that.
            yield Fault("start-later", ("start",), {"start": self.scenario.start, "scene": first})
            return
        states = f"{len(self.walk.known):,}"
        if not self.walk.complete:
            walks = f"{self.sample.walks if self.sample else 0:,}"
            yield Fault("proof-sampled", ("start",), {"states": states, "walks": walks})
        else:
            yield from self._never()
            if self.walk.work > SECOND_LOOK:
                yield Fault("proof-shortened", ("start",), {"states": states})
            else:
                yield from self._loops()
                yield from self._outcomes()
        yield from self._scenes()
        yield from self._habits()
        yield from self._reasons()

    # errors

    def _stuck(self) -> Iterator[Fault]:
        """Scenes that offer nothing in some state, or from which no ending can be reached."""
        routes = Routes(self.machine)
        for code, states in (("dead-end", self.walk.dead_ends()), ("trap", self.walk.traps())):
            told: set[str] = set()
            for state in states:
                scene = self.machine.scenes[self.machine.scene(state)]
                if scene not in told:
                    told.add(scene)
                    way = " → ".join(routes.to({state})) or "the start"
                    yield Fault(code, self.scenes[scene][0], {"scene": scene, "by": way})

    # warnings that need the whole walk

    def _never(self) -> Iterator[Fault]:
        for name, (where, scene) in self.scenes.items():
            if name not in self.reached:
                yield Fault("ending-unreached" if scene.end else "scene-unreached", where,
                            {"scene": name})  # fmt: skip
        for number, choice in enumerate(self.machine.choices):
            where = self.places[choice]
            if not self.machine.offered[number] and self._scene_at(where).id in self.reached:
                yield Fault("choice-unoffered", where, {"choice": choice})
        for number, (kind, name, *rest) in enumerate(self.machine.conditions):
            held, failed = self.machine.held[number], self.machine.failed[number]
            if held == failed:
                continue  # both happened, or it was never asked
            if kind == "choice" and not held:
                continue  # told already: the choice is never on offer
            where = (*self.scenes[name][0], "body", *rest) if kind == "body" else self.places[name]
            yield Fault("condition-constant", where, {"value": "true" if held else "false"})

    def _loops(self) -> Iterator[Fault]:
        """Choices by which one can come back to where one was, with nothing changed."""
        told: set[str] = set()
        for state in self.walk.looping:
            scene = self.machine.scene(state)
            if len(told) == len(self.machine.choices):
                return
            for choice, target in self.machine.after(state):
                if choice in told or target not in self.walk.looping:
                    continue
                told.add(choice)
                words = {"choice": choice, "scene": self.machine.scenes[scene]}
                yield Fault("loop", self.places[choice], words)

    def _outcomes(self) -> Iterator[Fault]:
        """What a learner would read from how stories end: that care always pays, say."""
        sound = self._endings_of_care()
        if sound and all(self._outcome(name) == "good" for name in sound):
            yield Fault("outcome-always-good", ("start",))
        after: dict[str, int] = defaultdict(int)
        practice = {choice.id: choice.practice for _, choice in self.scenario.choices()}
        for state in self.walk.order:
            for choice, target in self.machine.after(state):
                if act := practice[choice]:
                    after[act] |= self.walk.endings(target)
        for kind, endings in after.items():
            names = self.walk.names(endings)
            outcomes = {self._outcome(name) for name in names}
            if len(outcomes) == 1 and outcomes & {"good", "poor"}:
                word = "rewarded" if "good" in outcomes else "punished"
                yield Fault("practice-one-outcome", ("start",), {"practice": kind, "word": word})

    def _endings_of_care(self) -> set[str]:
        """Where a learner can end who takes a sound choice wherever there is one."""
        sound = {choice.id for _, choice in self.scenario.choices() if choice.practice == "sound"}
        waiting, met, endings = [self.machine.start], {self.machine.start}, set()
        while waiting:
            state = waiting.pop()
            scene = self.machine.scenes[self.machine.scene(state)]
            if self.scenes[scene][1].end:
                endings.add(scene)
            after = list(self.machine.after(state))
            for choice, target in after:
                wanted = choice in sound or not any(name in sound for name, _ in after)
                if wanted and target not in met:
                    met.add(target)
                    waiting.append(target)
        return endings if sound else set()

    def _outcome(self, scene: str) -> str:
        end = self.scenes[scene][1].end
        return end.outcome if end else ""

    # warnings that need the text

    def _scenes(self) -> Iterator[Fault]:
        for number, (name, (where, scene)) in enumerate(self.scenes.items()):
            words = _most_words(scene, self.machine.shown[number])
            if words > WORDS:
                yield Fault("scene-long", where, {"scene": name, "words": words, "most": WORDS})
            fewest = self.walk.fewest[number]
            is_arrival = scene.choices == papers(self.scenario)
            if not is_arrival and fewest is not None and 0 < fewest < CHOICES:
                yield Fault("choices-few", where, {"scene": name, "count": fewest})
            once = [choice.id for choice in scene.choices if choice.id in self.machine.kept_once]
            if len(once) >= DOUBLING:
                yield Fault("once-many", where, {"scene": name, "count": len(once)})

    def _habits(self) -> Iterator[Fault]:
        """What gives the sound choice away: its place, or its length."""
        rows = [row for row in map(sound_rows, self.scenario.scenes) if row]
        if len(rows) < ENOUGH:
            return
        if len({place for place, _ in rows}) == 1:
            yield Fault("sound-place", ("start",), {"place": rows[0][0]})
        if all(longest for _, longest in rows):
            yield Fault("sound-longest", ("start",))

    def _reasons(self) -> Iterator[Fault]:
        """Choices that do not say why, and endings that do not say what decided them."""
        arrived = papers(self.scenario)
        choices = [each for each in self.scenario.choices() if each[1] not in arrived]
        if bare := [(where, choice) for where, choice in choices if not choice.why]:
            where, choice = bare[0]
            words = {"count": len(bare), "all": len(choices), "choice": choice.id}
            yield Fault("choices-no-why", where, words)
        undecided = [
            (where, scene)
            for where, scene in self.scenes.values()
            if scene.end and not scene.end.decided
        ]
        if undecided:
            scenes = ", ".join(scene.id for _, scene in undecided)
            yield Fault("endings-undecided", undecided[0][0], {"scenes": scenes})

    def _scene_at(self, where: Path_) -> Scene:
        return self.scenario.scenes[int(where[1])]


def sound_rows(scene: Scene) -> tuple[str, bool] | None:
    """Where the one sound choice of a scene stands, and whether it is the longest.

    The place is `first`, `last`, or a number; None for a scene with no sound choice, or several.
    """
    sound = [choice for choice in scene.choices if choice.practice == "sound"]
    if len(sound) != 1 or len(scene.choices) < CHOICES:
        return None
    number = scene.choices.index(sound[0])
    places = {0: "first", len(scene.choices) - 1: "last"}
    return places.get(number, f"number {number + 1}"), sound[0] == max(scene.choices, key=_length)


def _length(choice: Choice) -> int:
    return len(choice.text)


def _most_words(scene: Scene, shown: set[int]) -> int:
    """The most words of a scene that stand there at once."""
    words = [part.words for part in scene.body]
    always = sum(words[n] for n, part in enumerate(scene.body) if part.when is None)
    return always + max(
        (sum(each for n, each in enumerate(words) if bits >> n & 1) for bits in shown),
        default=0,
    )
