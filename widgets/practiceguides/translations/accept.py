"""Which translations may be shown, and why others may not."""

from __future__ import annotations

from collections.abc import Container, Iterable
from dataclasses import dataclass, field

from practiceguides.content.problems import Problem, problem_of

from .codes import CODES
from .merge import merge
from .signs import broken, doubtful
from .store import Translated, forms_of
from .terms import Terms
from .units import Unit


@dataclass
class Accepted:
    """The translations of a book that may be shown, and what is wrong with the others."""

    forms: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """By the key of its unit."""
    waiting: dict[str, str] = field(default_factory=dict)
    """Of each other unit, why it is not shown: `empty`, `changed`, `broken` or `unread`."""
    unread: set[str] = field(default_factory=set)
    """Claims that no second person has compared: they wait, or a model has and drafts show them."""
    problems: list[Problem] = field(default_factory=list)

    def take(self, units: Iterable[Unit], keys: Container[str]) -> None:
        """Let the texts of these keys stand as they are, where nobody has translated them."""
        for unit in units:
            if unit.key in keys and unit.key not in self.forms:
                self.forms[unit.key] = (unit.text,)
                self.waiting.pop(unit.key, None)

    def whole(self, units: Iterable[Unit]) -> bool:
        """Whether all of these may be shown."""
        return all(unit.key in self.forms for unit in units)


def accept(units: Iterable[Unit], translated: Iterable[Translated], language: str) -> Accepted:
    """Look at the translation of each unit; of several for one the last counts."""
    units = list(units)
    found = merge(units, translated).by_key
    accepted, terms = Accepted(), Terms(language)
    for unit in units:
        each = found.get(unit.key)
        if each is None or not any(each.forms):
            accepted.waiting[unit.key] = "empty"
        elif each.fuzzy:
            accepted.waiting[unit.key] = "changed"
        elif problems := _broken(unit, each, language):
            accepted.waiting[unit.key] = "broken"
            accepted.problems += problems
        else:
            accepted.problems += _doubtful(unit, each, terms)
            if unit.claim and not each.by_person:
                accepted.unread.add(unit.key)
            if unit.claim and not each.reader:
                accepted.waiting[unit.key] = "unread"
                accepted.problems.append(_problem("claim-unread", unit, each))
            else:
                accepted.forms[unit.key] = each.forms
    return accepted


def _broken(unit: Unit, each: Translated, language: str) -> list[Problem]:
    if unit.plural:
        forms = forms_of(language)
        if len(each.forms) > len(forms):
            return [_problem("text-plural-more", unit, each, forms=", ".join(forms))]
        there = (*each.forms, *[""] * len(forms))
        if lacking := [form for form, text in zip(forms, there, strict=False) if not text]:
            return [_problem("text-plural", unit, each, forms=", ".join(lacking))]
    return [
        _problem(fault.code, unit, each, **fault.words)
        for text in dict.fromkeys(each.forms)
        for fault in broken(unit, text)
    ]


def _doubtful(unit: Unit, each: Translated, terms: Terms) -> list[Problem]:
    faults = [fault for text in dict.fromkeys(each.forms) for fault in doubtful(unit, text)]
    faults += terms.faults(unit.text, " ".join(each.forms))
    return [_problem(fault.code, unit, each, **fault.words) for fault in faults]


def _problem(code: str, unit: Unit, each: Translated, **words: object) -> Problem:
    return problem_of(CODES, code, *each.place, key=unit.key, **words)
