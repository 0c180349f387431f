"""Text as blocks: paragraphs, entries, choices; and where two newer texts changed an older one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from typing import NamedTuple

ENTRY = re.compile(r"\s*(?:[-*+]|\d{1,9}[.)])\s")
"""So begins an entry of a list."""
_NEW = re.compile(rf"{ENTRY.pattern}|\||\s+\{{\.[\w-]+\}}\s*$")
"""So begins an entry of a list, a row, or the mark of a quote under a choice, with or without an
empty line before."""
_HEADING = re.compile(r"^#{1,6}[ \t]+(.*?)[ \t#]*$", re.MULTILINE)


def blocks(text: str) -> list[str]:
    """The paragraphs of a text, each with the empty lines after it; together they are the text.

    An entry of a list, a row of a table, a choice of a story and each quote under it are blocks
    too.
    """
    found: list[str] = []
    last = ""
    for line in text.splitlines(keepends=True):
        if not found or (line.strip() and _begins(line, last)):
            found.append(line)
        else:
            found[-1] += line
        last = line
    return found


def _begins(line: str, last: str) -> bool:
    """Whether a line begins a block after another line."""
    quotes = line.lstrip().startswith(">") and not last.lstrip().startswith((">", "{"))
    return not last.strip() or bool(_NEW.match(line)) or quotes


def bare(text: str) -> str:
    """A text without what parts its blocks."""
    return "\n\n".join(each.rstrip() for each in blocks(text))


class Region(NamedTuple):
    """A place of the old text, and what stands there in the three texts; "" for nothing."""

    under: tuple[str, ...]
    """The heading that it stands under, and in a story the choice."""
    was: str
    now: str
    mine: str
    by_now: bool
    """Whether it changed below."""
    by_mine: bool
    """Whether the trainer changed it."""


def regions(was: str, now: str, mine: str) -> Iterator[Region]:
    """A text in its order: what is the same on both sides, block by block, and what is not."""
    old = blocks(was)
    heads = _headings(old)
    theirs, ours = _Side(old, blocks(now)), _Side(old, blocks(mine))
    at = 0
    for group in [*_groups(theirs, ours), _Group(len(old), len(old))]:
        for each in range(at, group.first):
            here = theirs.new[theirs.place[each]], ours.new[ours.place[each]]
            yield Region(heads[each], old[each], *here, by_now=False, by_mine=False)
        at = group.last
        if group.theirs or group.ours:
            yield Region(
                heads[group.first],
                joined(old[group.first : group.last]),
                joined(theirs.blocks(group, group.theirs)),
                joined(ours.blocks(group, group.ours)),
                by_now=bool(group.theirs),
                by_mine=bool(group.ours),
            )


def joined(texts: Sequence[str]) -> str:
    """Blocks as one text; an empty line parts those that would grow together."""
    text = ""
    for each in filter(None, texts):
        if text and not text.endswith("\n"):
            text += "\n"
        if not _begins(each, text[text.rfind("\n", 0, -1) + 1 :]):
            text += "\n"
        text += each
    return text


CHOICE = re.compile(r"[-*+] \[(.+?)\]\(#", re.DOTALL)
"""So begins a choice of a story."""


def _headings(found: Sequence[str]) -> list[tuple[str, ...]]:
    """The heading that each block stands under, and the choice; and one at the end of all."""
    heads: list[tuple[str, ...]] = []
    current: tuple[str, ...] = ("",)
    for block in found:
        heading, choice = _HEADING.search(block), CHOICE.match(block)
        current = (heading[1],) if heading else current
        if choice:
            current = (current[0], " ".join(choice[1].split()))
        heads.append(current)
    return [*heads, current]


class _Hunk(NamedTuple):
    """Blocks of the old text, and those that stand in their place."""

    first: int
    last: int
    begin: int
    end: int

    def meets(self, other: _Hunk) -> bool:
        """Whether two sides changed the same place."""
        if self.first < other.last and other.first < self.last:
            return True
        inserts = [each for each in (self, other) if each.first == each.last]
        if len(inserts) == 2:
            return self.first == other.first
        if len(inserts) == 1:
            rest = other if inserts[0] is self else self
            # Beside a block that was only reworded, the place of a new one is plain.
            reworded = rest.last - rest.first == rest.end - rest.begin
            return rest.first <= inserts[0].first <= rest.last and not reworded
        return False


class _Side:
    """One of the two newer texts, compared with the old one."""

    def __init__(self, old: Sequence[str], new: Sequence[str]) -> None:
        self.new = new
        self.hunks: list[_Hunk] = []
        self.place: dict[int, int] = {}
        keys = [each.rstrip() for each in old], [each.rstrip() for each in new]
        for kind, a, b, c, d in SequenceMatcher(None, *keys, autojunk=False).get_opcodes():
            if kind == "equal":
                self.place |= dict(zip(range(a, b), range(c, d), strict=True))
            elif b - a == d - c:
                self.hunks += [_Hunk(a + n, a + n + 1, c + n, c + n + 1) for n in range(b - a)]
            else:
                self.hunks.append(_Hunk(a, b, c, d))

    def blocks(self, group: _Group, hunks: Sequence[_Hunk]) -> list[str]:
        """What this side has where a group of changes is."""
        found: list[str] = []
        at = group.first
        for hunk in hunks:
            found += [self.new[self.place[each]] for each in range(at, hunk.first)]
            found += self.new[hunk.begin : hunk.end]
            at = hunk.last
        return [*found, *(self.new[self.place[each]] for each in range(at, group.last))]


@dataclass
class _Group:
    """Changes of both sides that meet."""

    first: int
    last: int
    theirs: list[_Hunk] = field(default_factory=list)
    ours: list[_Hunk] = field(default_factory=list)


def _groups(theirs: _Side, ours: _Side) -> list[_Group]:
    found = [_Group(each.first, each.last, theirs=[each]) for each in theirs.hunks]
    for hunk in ours.hunks:
        met = [each for each in found if any(hunk.meets(other) for other in each.theirs)]
        group = _Group(
            min([hunk.first, *(each.first for each in met)]),
            max([hunk.last, *(each.last for each in met)]),
            sorted(each for one in met for each in one.theirs),
            sorted([hunk, *(each for one in met for each in one.ours)]),
        )
        found = [each for each in found if not any(each is one for one in met)] + [group]
    return sorted(found, key=lambda each: (each.first, each.last))
