"""A scenario as a machine on whole numbers: one number is one state.

A state is all that later scenes can depend on: the scene, the meters, the flags that some
condition reads, and the `.once` choices of scenes that can be entered again. What nothing reads
is left out, so that it does not multiply the states.

For each scene a function is written and compiled that gives the states after it: walking a
million states must not ask each condition's shape a million times.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from practiceguides.scenarios.conditions import Condition, names

_WORD = 32
"""So many bits more make a state as much work as one choice more."""
_LONG = 128
"""So many bits more make each choice as much work as one choice more."""

Step = Callable[[int], Sequence[int]]
"""The states after one state, a state for each choice on offer, in their order."""


@dataclass(frozen=True)
class _Meter:
    shift: int
    mask: int
    least: int
    most: int

    @property
    def value(self) -> str:
        """The meter's value above its least, as code on the state `s`."""
        return f"(s >> {self.shift} & {self.mask})"


@dataclass
class Machine:
    """What walks one scenario's outline (see `Scenario.outline`)."""

    outline: Mapping[str, Any]
    start: int = 0
    scene_mask: int = 0
    steps: list[Step] = field(default_factory=list)
    """By the scene's number; an ending's gives nothing."""
    offered: bytearray = field(default_factory=bytearray)
    """By the choice's number: 1 once it was on offer."""
    held: bytearray = field(default_factory=bytearray)
    failed: bytearray = field(default_factory=bytearray)
    """By the condition's number: 1 once it was true, once it was false."""
    shown: list[set[int]] = field(default_factory=list)
    """By the scene's number: which passages were shown together, a bit a passage."""
    costs: list[int] = field(default_factory=list)
    """By the scene's number: how much work one state of it is, as a number of small steps."""

    def __post_init__(self) -> None:
        scenes = self.outline["scenes"]
        self.scenes = [scene["id"] for scene in scenes]
        self.choices = [choice["id"] for scene in scenes for choice in scene["choices"]]
        self.conditions: list[tuple[Any, ...]] = []
        """Where each condition stands: ("choice", id) or ("body", scene id, number)."""
        self._numbers = {scene: number for number, scene in enumerate(self.scenes)}
        self._lay_out()
        self._compile()

    @property
    def kept_once(self) -> frozenset[str]:
        """The `.once` choices that make states differ."""
        return frozenset(self._once)

    def scene(self, state: int) -> int:
        """The number of the scene of a state."""
        return state & self.scene_mask

    def meters(self, state: int) -> dict[str, int]:
        """The meters of a state by name."""
        return {
            name: meter.least + (state >> meter.shift & meter.mask)
            for name, meter in self._meters.items()
        }

    def flags(self, state: int) -> frozenset[str]:
        """The flags that are set in a state, of those that some condition reads."""
        return frozenset(name for name, bit in self._flags.items() if state & bit)

    def mask(self, names: Collection[str]) -> int:
        """The bits of a state that hold these flags and meters."""
        of_meters = (m.mask << m.shift for name, m in self._meters.items() if name in names)
        return sum(of_meters) | sum(bit for name, bit in self._flags.items() if name in names)

    def after(self, state: int) -> Iterator[tuple[str, int]]:
        """The choices on offer in a state, and the state after each."""
        number = self.scene(state)
        offered = [
            choice["id"]
            for choice in self.outline["scenes"][number]["choices"]
            if self._on_offer[choice["id"]](state)
        ]
        yield from zip(offered, self.steps[number](state), strict=True)

    # the bits of a state

    def _lay_out(self) -> None:
        outline = self.outline
        bits = max(1, (len(self.scenes) - 1).bit_length())
        self.scene_mask = (1 << bits) - 1
        self._meters: dict[str, _Meter] = {}
        for name, (least, _, most) in outline["meters"].items():
            size = (most - least).bit_length()
            self._meters[name] = _Meter(bits, (1 << size) - 1, least, most)
            bits += size
        self._flags: dict[str, int] = {}
        for name in sorted(_flags_read(outline)):
            self._flags[name] = 1 << bits
            bits += 1
        self._once: dict[str, int] = {}
        for name in _once_read(outline):
            self._once[name] = 1 << bits
            bits += 1
        self.start = self._numbers[outline["start"]] + sum(
            (outline["meters"][name][1] - meter.least) << meter.shift
            for name, meter in self._meters.items()
        )
        # A number of many bits takes longer to make, and room to keep.
        own, each = 1 + bits // _WORD, 1 + bits // _LONG
        self.costs = [own + each * _work(scene) for scene in outline["scenes"]]

    # code

    def _compile(self) -> None:
        counts = iter(range(len(self.choices)))
        code: list[str] = []
        on_offer: list[str] = []
        for number, scene in enumerate(self.outline["scenes"]):
            body = [*self._passages(number, scene)]
            for choice in scene["choices"]:
                body += self._choice(choice, next(counts), on_offer)
            code += [f"def scene_{number}(s):", *_inside(["r = []", *body, "return r"])]
        self.held = bytearray(len(self.conditions))
        self.failed = bytearray(len(self.conditions))
        self.offered = bytearray(len(self.choices))
        self.shown = [set() for _ in self.scenes]
        given: dict[str, Any] = {
            "held": self.held, "failed": self.failed, "offered": self.offered, "shown": self.shown,
        }  # fmt: skip
        tests = ", ".join(f"lambda s: {test}" for test in on_offer)
        code.append(f"on_offer = [{tests}]")
        # All that goes into the code is numbers of our own making: no word of the author does.
        exec(compile("\n".join(code), "<scenario>", "exec"), given)  # noqa: S102
        self.steps = [given[f"scene_{number}"] for number in range(len(self.scenes))]
        self._on_offer = dict(zip(self.choices, given["on_offer"], strict=True))

    def _passages(self, number: int, scene: Mapping[str, Any]) -> Iterator[str]:
        conditions = [(n, part["if"]) for n, part in enumerate(scene["body"]) if part["if"]]
        if conditions:
            yield "p = 0"
            for place, condition in conditions:
                where = ("body", scene["id"], place)
                yield from self._noted(condition, where, [f"p |= {1 << place}"])
            yield f"shown[{number}].add(p)"

    def _choice(self, choice: Mapping[str, Any], number: int, on_offer: list[str]) -> Iterator[str]:
        """Code for one choice; `on_offer` is given the test whether it is on offer."""
        bit, condition = self._once.get(choice["id"]), choice["if"]
        unused = f"not s & {bit}" if bit else ""
        tests = [unused, condition and self._test(condition)]
        on_offer.append(" and ".join(test for test in tests if test) or "True")
        lines = [f"r.append({self._target(choice)})", f"offered[{number}] = 1"]
        if condition:
            lines = list(self._noted(condition, ("choice", choice["id"]), lines))
        yield from [f"if {unused}:", *_inside(lines)] if unused else lines

    def _noted(
        self, condition: Condition, where: tuple[Any, ...], then: Sequence[str]
    ) -> Iterator[str]:
        """Code that does `then` where a condition holds, and notes that it held or failed."""
        number = len(self.conditions)
        self.conditions.append(where)
        yield f"if {self._test(condition)}:"
        yield from _inside([f"held[{number}] = 1", *then])
        yield "else:"
        yield from _inside([f"failed[{number}] = 1"])

    def _test(self, condition: Condition) -> str:
        match condition:
            case ["flag", name]:
                return f"s & {self._flags[name]}"
            case ["not", inner]:
                return f"(not {self._test(inner)})"
            case ["and" | "or" as word, *parts]:
                return "(" + f" {word} ".join(self._test(part) for part in parts) + ")"
            case [sign, name, bound]:
                meter = self._meters[name]
                return f"{meter.value} {sign} {int(bound) - meter.least}"
        raise AssertionError(condition)

    def _target(self, choice: Mapping[str, Any]) -> str:
        """The state after a choice, as code on the state `s`."""
        clear, add = self.scene_mask, self._numbers[choice["to"]]
        for name in choice["set"]:
            add |= self._flags.get(name, 0)
        add |= self._once.get(choice["id"], 0)
        terms = []
        for name, change in choice["effects"].items():
            meter = self._meters[name]
            top = meter.most - meter.least
            if change and top:
                clear |= meter.mask << meter.shift
                terms.append(f"{_clamped(meter.value, change, top)} << {meter.shift}")
        return " | ".join([f"s & {~clear} | {add}", *terms])


def _inside(lines: Sequence[str]) -> list[str]:
    return [f" {line}" for line in lines]


def _clamped(value: str, change: int, top: int) -> str:
    """A meter's value after a change, kept between 0 and `top`: a look into a short table."""
    after = tuple(min(top, max(0, before + change)) for before in range(top + 1))
    if top < 256:
        return f"{bytes(after)!r}[{value}]"
    return f"{after!r}[{value}]"


def _conditions(scene: Mapping[str, Any]) -> Iterator[Condition]:
    """Every condition of a scene: of its passages and of its choices."""
    yield from (each["if"] for each in (*scene["body"], *scene["choices"]) if each["if"])


def _work(scene: Mapping[str, Any]) -> int:
    """How many choices and names a state of this scene is asked about."""
    asked = sum(1 for condition in _conditions(scene) for _ in names(condition))
    return len(scene["choices"]) + asked


def _flags_read(outline: Mapping[str, Any]) -> set[str]:
    read = (
        each
        for scene in outline["scenes"]
        for condition in _conditions(scene)
        for each in names(condition)
    )
    return {name for kind, name in read if kind == "flag"}


def _once_read(outline: Mapping[str, Any]) -> Iterator[str]:
    """`.once` choices whose scene can be entered again after they were taken."""
    ways = {
        scene["id"]: {choice["to"] for choice in scene["choices"]} for scene in outline["scenes"]
    }
    rounds = _rounds(ways)
    for scene in outline["scenes"]:
        for choice in scene["choices"]:
            if choice["once"] and rounds[scene["id"]] == rounds[choice["to"]]:
                yield choice["id"]


def _rounds(ways: Mapping[str, set[str]]) -> dict[str, int]:
    """A number for each scene: the same for two scenes when each leads to the other.

    Scenes are left in the order in which nothing more leads on from them; against the arrows, the
    last one left reaches exactly those that it can be reached from (Kosaraju's algorithm).
    """
    back: dict[str, set[str]] = {scene: set() for scene in ways}
    for scene, targets in ways.items():
        for target in targets:
            back[target].add(scene)
    left: list[str] = []
    met: set[str] = set()
    for first in ways:
        _leave(first, ways, met, left)
    rounds: dict[str, int] = {}
    met.clear()
    for last in reversed(left):
        together: list[str] = []
        _leave(last, back, met, together)
        rounds |= dict.fromkeys(together, len(rounds))
    return rounds


def _leave(first: str, ways: Mapping[str, set[str]], met: set[str], left: list[str]) -> None:
    """Go on from a scene as far as nobody has been, and note each scene as it is left."""
    if first in met:
        return
    met.add(first)
    way = [(first, iter(ways[first]))]
    while way:
        scene, after = way[-1]
        new = next((target for target in after if target not in met), None)
        if new is None:
            left.append(scene)
            way.pop()
        else:
            met.add(new)
            way.append((new, iter(ways[new])))
