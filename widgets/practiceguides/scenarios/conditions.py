"""The condition language: `told-rights and (trust >= 3 or not asked)`.

A condition is read once, in Python, into nested lists that the page can walk
without a parser of its own (see widgets/README.md).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

_TOKEN = re.compile(
    r"\s*(?:(?P<name>[a-z][a-z0-9-]*)|(?P<number>-?\d{1,9})|(?P<sign><=|>=|==|!=|<|>|\(|\)))"
)
_COMPARISONS = {"<", "<=", ">", ">=", "==", "!="}

Condition = list[Any]


class ConditionError(ValueError):
    """The text is not a condition; `detail` and `hint` say why and what to do."""

    def __init__(self, detail: str, hint: str = "Write for example `asked and trust>=2`.") -> None:
        super().__init__(detail)
        self.detail = detail
        self.hint = hint


def parse_condition(text: str) -> Condition:
    """Read a condition; raises ConditionError."""
    parser = _Parser(list(_tokens(text)))
    condition = parser.either()
    if parser.next_one:
        raise ConditionError(f"'{parser.next_one}' is not expected after a whole condition")
    return condition


def names(condition: Condition) -> Iterator[tuple[str, str]]:
    """Every name the condition reads, as (`flag` or `meter`, name)."""
    match condition:
        case ["flag", name]:
            yield "flag", name
        case ["and" | "or" | "not", *parts]:
            for part in parts:
                yield from names(part)
        case [_, name, _]:
            yield "meter", name


OPPOSITE = {"<": ">=", "<=": ">", ">": "<=", ">=": "<", "==": "!=", "!=": "=="}
"""By the sign of a comparison, that of the opposite one."""


def without_nots(condition: Condition, *, holds: bool = True) -> Condition:
    """The same with `not` before flags alone, no `and` right inside an `and`, and nothing twice.

    With `holds=False` its opposite.
    """
    match condition:
        case ["not", part]:
            return without_nots(part, holds=not holds)
        case ["and" | "or" as word, *parts]:
            joined = "and" if (word == "and") is holds else "or"
            plain = [without_nots(part, holds=holds) for part in parts]
            flat = [each for part in plain for each in (part[1:] if part[0] == joined else [part])]
            once = [*{repr(each): each for each in flat}.values()]
            return [joined, *once] if len(once) > 1 else list(once[0])
        case ["flag", _]:
            return condition if holds else ["not", condition]
        case [sign, meter, number]:
            return [sign if holds else OPPOSITE[sign], meter, number]
    raise AssertionError(condition)


def _tokens(text: str) -> Iterator[str]:
    position, end = 0, len(text.rstrip())
    while position < end:
        found = _TOKEN.match(text, position)
        if not found:
            sign = text[position:].strip()[0]
            raise ConditionError(f"'{sign}' means nothing in a condition")
        yield found.group().strip()
        position = found.end()


class _Parser:
    """Reads `or` over `and` over `not` over a name, a comparison or parentheses."""

    _MAX_DEPTH = 50

    def __init__(self, tokens: list[str]) -> None:
        self.tokens = iter(tokens)
        self.next_one = next(self.tokens, "")
        self.depth = 0

    def next(self) -> str:
        if not self.next_one:
            raise ConditionError("it ends too early")
        taken, self.next_one = self.next_one, next(self.tokens, "")
        return taken

    def either(self) -> Condition:
        return self._joined("or", self.both)

    def both(self) -> Condition:
        return self._joined("and", self.one)

    def _joined(self, word: str, part: Any) -> Condition:
        parts = [part()]
        while self.next_one == word:
            self.next()
            parts.append(part())
        return [word, *parts] if len(parts) > 1 else list(parts[0])

    def one(self) -> Condition:
        self.depth += 1
        if self.depth > self._MAX_DEPTH:
            raise ConditionError("it is nested too deeply", "Write a simpler condition.")
        try:
            return self._one()
        finally:
            self.depth -= 1

    def _one(self) -> Condition:
        word = self.next()
        if word == "not":
            return ["not", self.one()]
        if word == "(":
            inner = self.either()
            if self.next() != ")":
                raise ConditionError("a parenthesis is opened and not closed")
            return inner
        if not word[0].isalpha() or word in {"and", "or"}:
            raise ConditionError(f"'{word}' stands where a name should stand")
        if self.next_one in _COMPARISONS:
            sign, number = self.next(), self.next()
            if not number.lstrip("-").isdigit():
                raise ConditionError(f"'{word}' is compared with '{number}', not with a number")
            return [sign, word, int(number)]
        return ["flag", word]
