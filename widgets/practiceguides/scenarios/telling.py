"""Conditions, effects and endings in words, for people who play or read a scenario on paper."""

from __future__ import annotations

from practiceguides.words import Words

from .conditions import OPPOSITE, Condition
from .spec import Choice, Scenario

_PRACTICES = {
    "sound": "scenario_practice_sound",
    "defensible": "scenario_practice_defensible",
    "harmful": "scenario_practice_harmful",
}
_OUTCOMES = {
    "good": "graph_outcome_good",
    "mixed": "graph_outcome_mixed",
    "poor": "graph_outcome_poor",
}


class Telling:
    """Tells one scenario's conditions and effects."""

    def __init__(self, scenario: Scenario, words: Words) -> None:
        self.scenario, self.words = scenario, words

    def condition(self, condition: Condition, *, holds: bool = True, inside: bool = False) -> str:
        """A condition as a clause: *“heard” is written down and the track “trust” is at 3*.

        With `holds=False` its opposite. `inside` another clause, a compound one is bracketed.
        """
        match condition:
            case ["not", part]:
                return self.condition(part, holds=not holds, inside=inside)
            case ["and" | "or" as word, *parts]:
                told = [self.condition(part, holds=holds, inside=True) for part in parts]
                clause = self.words.listed(told, "all" if (word == "and") is holds else "any")
                return self.words("graph_clause", clause=clause) if inside else clause
            case ["flag", name]:
                return self.flag(name, holds=holds)
            case [sign, meter, number]:
                return self._comparison(sign if holds else OPPOSITE[sign], meter, number)
        raise AssertionError(condition)

    def flag(self, name: str, *, holds: bool) -> str:
        """That a flag is set, or that it is not."""
        key = "graph_if_noted" if holds else "graph_if_not_noted"
        return self.words(key, flag=self.scenario.flag_told(name))

    def _comparison(self, sign: str, meter: str, number: int) -> str:
        """A comparison of whole numbers: *more than 2* is told as *3 or more*."""
        key, value = {
            "<": ("graph_if_most", number - 1),
            "<=": ("graph_if_most", number),
            ">": ("graph_if_least", number + 1),
            ">=": ("graph_if_least", number),
            "==": ("graph_if_equal", number),
            "!=": ("graph_if_unequal", number),
        }[sign]
        return self.words(key, meter=self.scenario.meter_told(meter), n=value)

    def effects(self, choice: Choice) -> list[str]:
        """What a choice changes, each change as a clause."""
        noted = [
            self.words("graph_noted", flag=self.scenario.flag_told(flag)) for flag in choice.set
        ]
        moved = [
            self.words(
                "graph_up" if change > 0 else "graph_down",
                meter=self.scenario.meter_told(meter),
                n=abs(change),
            )
            for meter, change in choice.effects.items()
            if change
        ]
        return noted + moved

    def practice(self, choice: Choice) -> str:
        """What a choice is worth as practice; nothing where the authors do not say it."""
        return self.words(_PRACTICES[choice.practice]) if choice.practice else ""

    def outcome(self, outcome: str) -> str:
        """How an ending is for the person."""
        return self.words(_OUTCOMES[outcome])
