"""What became of each question of a bank: taken, changed, refused, in words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from practiceguides.content.problems import Problem, seen_from, shown

from .question import Refused


@dataclass(frozen=True)
class Taken:
    """A question that is an exercise now, or a story."""

    line: int
    title: str
    kind: str
    """Its type."""
    file: Path
    remarks: Sequence[Problem] = ()
    """What was changed."""


@dataclass
class Report:
    """What became of a bank."""

    source: Path
    unit: str = "line"
    """What places are counted in: lines, or rows of a table."""
    taken: list[Taken] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)
    remarks: list[Problem] = field(default_factory=list)
    """What is said of all of them."""

    def lines(self, root: Path) -> Iterator[str]:
        """The report, line by line; files are named from `root`."""
        changed = sum(bool(each.remarks) for each in self.taken)
        told = f"{len(self.taken)} taken" + (
            f" ({changed} of them with changes)" if changed else ""
        )
        yield f"{shown(self.source.name)}: {told}, {len(self.refused)} refused."
        if self.taken:
            yield ""
            yield "TAKEN"
            for each in self.taken:
                place = shown(str(seen_from(root, each.file)))
                told = f"'{shown(each.title)}' is now {place} ({each.kind})"
                yield f"  {self._place(each.line)}: {told}"
                for remark in each.remarks:
                    yield f"      changed: {self._where(remark, each.line)}{_told(remark)}"
        if self.refused:
            yield ""
            yield "REFUSED, and still only in the bank"
            for refused in self.refused:
                name = f"'{shown(refused.title)}'" if refused.title else "without a title"
                yield f"  {self._place(refused.line)}: {name}"
                for problem in refused.problems:
                    yield f"      {self._where(problem, refused.line)}{_told(problem)}"
        if self.remarks:
            yield ""
            yield "FOR ALL OF THEM"
            for remark in self.remarks:
                yield f"  {self._where(remark, 0)}{_told(remark)}"

    def _where(self, problem: Problem, line: int) -> str:
        """The place of a problem, where it is none that was told."""
        return "" if problem.line in {0, line} else f"{self._place(problem.line)}: "

    def _place(self, line: int) -> str:
        return f"{self.unit} {line}"


def _told(problem: Problem) -> str:
    return f"{problem.said} [{problem.code}]"
