"""What a player looks up on the sheet, in words: *K is ticked and M is empty*."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from practiceguides.scenarios.pencil import Asked, Line, Lines, Need, Read, beside
from practiceguides.scenarios.signs import Signs
from practiceguides.scenarios.telling import Telling


@dataclass(frozen=True)
class Told:
    """A line: its condition (nothing: whatever is not told before), and which case it is."""

    condition: str
    case: int | None


@dataclass(frozen=True)
class Lead:
    """What stands before a passage: one sentence, or lines of which the first true one counts."""

    sentence: str = ""
    lines: tuple[Told, ...] = ()


class InWords:
    """Tells the lines of one scenario."""

    def __init__(self, telling: Telling, signs: Signs) -> None:
        self.telling, self.signs = telling, signs
        self.words = telling.words
        self.by_letters = _ByLetters(telling, signs)

    def lead(self, read: Read) -> Lead:
        """Who reads a passage."""
        lines, words = beside(read.lines), self.words
        if read.always:
            return Lead()
        if len(lines) != 2 or lines[1][0].case == lines[0][0].case:
            return Lead(lines=tuple(self.told(read.lines)))
        first, case = lines[0], lines[0][0].case
        needs = [need for line in first for need in line.needs]
        if case is None and len(needs) == len(first) == len(self._letters(needs, 1)):
            # Left out where any is ticked is read where all are empty: a lead says when to read.
            none = Line(tuple((kind, name, 0) for kind, name, _ in needs), 0)
            return Lead(words("print_read_if", condition=self._all(none)))
        key = "print_read_if" if case == 0 else "print_read_unless"
        return Lead(words(key, condition=self._said(first)))

    def only(self, asked: Asked) -> str:
        """For whom a choice that leads one way is open; nothing where it is open to all.

        Of one that needs several lines, nothing either: they say it.
        """
        lines = beside(asked.lines)
        if len(lines) == 2 and len(asked.ids) == 1:
            key = "print_choose_if" if lines[0][0].case == 0 else "print_choose_unless"
            return self.words(key, condition=self._said(lines[0]))
        return ""

    def told(self, lines: Lines) -> Iterator[Told]:
        """The lines from the top."""
        for together in beside(lines):
            yield Told(self._said(together), together[0].case)

    def _said(self, together: Lines) -> str:
        """What must be true; of several lines said in one, what must be true of one of them."""
        if len(together) > 1:
            needs = [need for line in together for need in line.needs]
            letters = self.words.listed(self._letters(needs, 1), "any")
            return self.words("print_is_ticked", n=1, letters=letters)
        return self._all(together[0])

    def _all(self, line: Line) -> str:
        if line.written:
            return self.by_letters.condition(line.written)
        parts = [
            self.words(key, n=len(letters), letters=self.words.listed(letters, "and"))
            for key, value in (("print_is_ticked", 1), ("print_is_empty", 0))
            if (letters := self._letters(line.needs, value))
        ]
        parts += [self.telling.condition(_COMPARES[need[0]](need)) for need in line.needs
                  if need[0] in _COMPARES]  # fmt: skip
        return self.words.listed(parts, "all")

    def _letters(self, needs: Sequence[Need], value: int) -> list[str]:
        return sorted(self.signs.ticks[name] for kind, name, is_ in needs
                      if kind == "ticked" and is_ == value)  # fmt: skip


class _ByLetters(Telling):
    """Tells conditions as they are written, with letters in place of what these stand for."""

    def __init__(self, telling: Telling, signs: Signs) -> None:
        super().__init__(telling.scenario, telling.words)
        self.ticks = signs.ticks

    def flag(self, name: str, *, holds: bool) -> str:
        key = "print_is_ticked" if holds else "print_is_empty"
        return self.words(key, n=1, letters=self.ticks[name])


_COMPARES = {
    "least": lambda need: [">=", *need[1:]],
    "most": lambda need: ["<=", *need[1:]],
}
"""The same as a condition of the scenario."""
