"""Somebody who plays a booklet as a person does: by its words, with a pencil."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = {"br", "hr", "link", "meta"}


@dataclass
class Node:
    """An element of a page."""

    tag: str
    attributes: dict[str, str]
    children: list[Node | str] = field(default_factory=list)

    def every(self, wanted: Callable[[Node], bool]) -> list[Node]:
        """All elements inside that fit, in order."""
        return [node for node in _inside(self) if wanted(node)]

    def classed(self, name: str) -> list[Node]:
        """All elements inside with a class."""
        return self.every(lambda node: name in node.attributes.get("class", "").split())

    @property
    def text(self) -> str:
        """What one reads, with single spaces."""
        return " ".join("".join(_texts(self)).split())


def _inside(node: Node) -> Iterator[Node]:
    for child in node.children:
        if isinstance(child, Node):
            yield child
            yield from _inside(child)


def _texts(node: Node) -> Iterator[str]:
    for child in node.children:
        yield from [child] if isinstance(child, str) else _texts(child)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open = [Node("page", {})]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        node = Node(tag, {name: value or "" for name, value in attrs})
        self.open[-1].children.append(node)
        if tag not in VOID:
            self.open.append(node)

    def handle_endtag(self, tag: str) -> None:
        if tag not in VOID:
            assert self.open.pop().tag == tag, f"</{tag}> closes another element"

    def handle_data(self, data: str) -> None:
        self.open[-1].children.append(data)


def read_html(text: str) -> Node:
    """A page as a tree; every element must be closed where it belongs.

    Templates are left out: they wait for a script, and nobody reads them.
    """
    reader = _Reader()
    reader.feed(re.sub(r"<template\b.*?</template>", "", text, flags=re.DOTALL))
    reader.close()
    assert len(reader.open) == 1
    return reader.open[0]


Line = tuple[str, str]
"""A condition in words (nothing: whatever no line before it tells), and what is done then."""


@dataclass
class Choice:
    """A choice as it is printed."""

    letter: str
    once: bool
    lines: list[Line]


@dataclass
class Section:
    """A section as it is printed."""

    title: str
    ending: bool
    passages: list[list[Line]]
    """The texts that are read only sometimes; in words: what says so."""
    choices: list[Choice]
    hand_on: list[Line]
    """At an ending of a desk: which paper goes on to the next."""


@dataclass
class Player:
    """A booklet, and what stands on the player's sheet."""

    page: Node
    section: int = 1
    letters: set[str] = field(default_factory=set)
    tracks: dict[str, int] = field(default_factory=dict)
    ticked: set[tuple[int, str]] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.ends: dict[str, tuple[int, int]] = {}
        for track in self.page.every(lambda node: "data-track" in node.attributes):
            name = track.every(lambda node: node.tag == "b")[0].text
            boxes = [box.text.split() for box in track.every(lambda node: node.tag == "li")]
            numbers = [int(number) for number, *_ in boxes]
            (start,) = [int(number) for number, *mark in boxes if mark == ["start"]]
            self.tracks[name], self.ends[name] = start, (numbers[0], numbers[-1])
        self.sections = dict(_sections(self.page))
        self.consequences = dict(_consequences(self.page))

    @property
    def here(self) -> Section:
        """The section that is open."""
        return self.sections[self.section]

    def first_true(self, lines: list[Line]) -> str:
        """What the first true line says; the player looks at the sheet."""
        return next(
            then for condition, then in lines
            if not condition or read_condition(condition, self.letters, self.tracks)
        )  # fmt: skip

    def read(self) -> list[bool]:
        """Of each text that is read only sometimes, whether it is read now."""
        return [self.first_true(lines) == READ for lines in self.here.passages]

    def offered(self) -> list[Choice]:
        """The choices that one may take here."""
        return [
            choice
            for choice in self.here.choices
            if self.first_true(choice.lines) != CLOSED
            and not (choice.once and (self.section, choice.letter) in self.ticked)
        ]

    def choose(self, letter: str) -> None:
        """Tick, read the consequence and do what it says, go on."""
        (choice,) = [each for each in self.offered() if each.letter == letter]
        then = self.first_true(choice.lines)
        found = re.fullmatch(r"(?:Read C(\d+), then go|Go) to (\d+)\.", then)
        assert found, then
        if choice.once:
            self.ticked.add((self.section, letter))
        if found[1]:
            words = self.consequences[int(found[1])]
            self.letters.update(re.findall(r"Tick (\w+):", words))
            for steps, way, track in re.findall(r"Move (\d+) (\w+) on the track “(.+?)”\.", words):
                moved = self.tracks[track] + int(steps) * {"up": 1, "down": -1}[way]
                least, most = self.ends[track]
                self.tracks[track] = min(most, max(least, moved))
            assert words.endswith(f"Then go to {found[2]}.")
        self.section = int(found[2])


READ, LEFT_OUT = "Read the text that follows.", "Leave out the text that follows."
CLOSED = "This choice is not open to you."


def _sections(page: Node) -> Iterator[tuple[int, Section]]:
    for node in page.classed("section"):
        number, _, title = node.every(lambda each: each.tag == "h3")[0].text.partition(" ")
        yield (
            int(number),
            Section(
                title=title,
                ending="This is an ending." in node.text,
                passages=[_passage(only) for only in node.classed("only")],
                choices=[
                    _choice(item)
                    for item in node.every(lambda each: "data-choice" in each.attributes)
                ],
                hand_on=[line for part in node.classed("hand-on") for line in _lines(part)],
            ),
        )


def _consequences(page: Node) -> Iterator[tuple[int, str]]:
    for node in page.classed("consequence"):
        number = node.every(lambda each: each.tag == "h3")[0].text
        (words,) = node.classed("do")
        yield int(number.removeprefix("C")), words.text


def _choice(item: Node) -> Choice:
    lines = _lines(item) or [("", item.classed("then")[0].text)]
    if item.classed("if") and not item.classed("ways"):
        found = re.fullmatch(r"(Only|Not) if (.+)\.", item.classed("if")[0].text)
        assert found
        then = lines[0][1]
        no, yes = ((found[2], CLOSED), ("", then)), ((found[2], then), ("", CLOSED))
        lines = [*(yes if found[1] == "Only" else no)]
    return Choice(
        letter=item.classed("letter")[0].text,
        once="Only once: tick here" in item.text,
        lines=lines,
    )


def _passage(only: Node) -> list[Line]:
    if lines := _lines(only):
        return lines
    told = only.classed("if")[0].text
    found = re.fullmatch(r"(Read this only|Leave this out) if (.+):", told)
    assert found, told
    yes, no = (READ, LEFT_OUT) if found[1].startswith("Read") else (LEFT_OUT, READ)
    return [(found[2], yes), ("", no)]


def _lines(node: Node) -> list[Line]:
    """Lines under each other, of which the first true one counts."""
    items = [item for ways in node.classed("ways") for item in ways.every(lambda n: n.tag == "li")]
    if len(items) > 2:
        assert "The first line that is true counts:" in node.text
    lines = []
    for item in items:
        found = re.fullmatch(r"(?:If not|If no line is true|If (.+?)): (.+)", item.text)
        lines.append((found[1] or "", found[2]) if found else ("", item.text))
    return lines


_TRACK = re.compile(r"the track “([^”]+)” is (not )?at (-?\d+)(?: or (more|less))?")
_LETTERS = re.compile(r"([A-Z]\d*(?:(?:, | and | or )[A-Z]\d*)*) (?:is|are) (ticked|empty)")
_JOINED = re.compile(r" (and|or) ")


def read_condition(words: str, letters: set[str], tracks: dict[str, int]) -> bool:
    """Whether a condition in words is true for these letters and tracks.

    It is one sentence of a few parts. Only one that stands there as its author wrote it has
    brackets; between two brackets there is either *and* or *or*.
    """
    true, end = _clause(words, 0, letters, tracks)
    assert end == len(words), words
    return true


def _clause(words: str, at: int, letters: set[str], tracks: dict[str, int]) -> tuple[bool, int]:
    """Whether the clause that begins at a place is true, and where it ends."""
    parts, joined = [], set()
    while True:
        if words[at] == "(":
            true, at = _clause(words, at + 1, letters, tracks)
            assert words[at] == ")", words
            at += 1
        elif found := _TRACK.match(words, at):
            here, number = tracks[found[1]], int(found[3])
            true = {"more": here >= number, "less": here <= number}.get(found[4], here == number)
            true, at = true is not bool(found[2]), found.end()
        else:
            found = _LETTERS.match(words, at)
            assert found, words[at:]
            ticked = [each in letters for each in re.findall(r"[A-Z]\d*", found[1])]
            all_or_one = any if " or " in found[1] else all
            true = all_or_one(ticked) if found[2] == "ticked" else not any(ticked)
            at = found.end()
        parts.append(true)
        join = _JOINED.match(words, at)
        if not join:
            assert len(joined) < 2, words
            return (any if joined == {"or"} else all)(parts), at
        joined.add(join[1])
        at = join.end()
