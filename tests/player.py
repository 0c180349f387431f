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


@dataclass
class Choice:
    """A choice as it is printed."""

    letter: str
    condition: str
    once: bool
    consequence: int | None
    to: int


@dataclass
class Section:
    """A section as it is printed."""

    title: str
    ending: bool
    conditions: list[str]
    """Those of the texts that are read only sometimes."""
    choices: list[Choice]


@dataclass
class Player:
    """A booklet, and what stands on the player's sheet."""

    page: Node
    section: int = 1
    notes: set[str] = field(default_factory=set)
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

    def holds(self, words: str) -> bool:
        """Whether a condition is true, as one reads it and looks at the sheet."""
        return not words or read_condition(words, self.notes, self.tracks)

    def offered(self) -> list[Choice]:
        """The choices that one may take here."""
        return [
            choice
            for choice in self.here.choices
            if self.holds(choice.condition)
            and not (choice.once and (self.section, choice.letter) in self.ticked)
        ]

    def choose(self, letter: str) -> None:
        """Tick, read the consequence and do what it says, go on."""
        (choice,) = [each for each in self.offered() if each.letter == letter]
        if choice.once:
            self.ticked.add((self.section, letter))
        if choice.consequence is not None:
            words = self.consequences[choice.consequence]
            self.notes.update(re.findall(r"Write down: “(.+?)”\.", words))
            for steps, way, track in re.findall(r"Move (\d+) (\w+) on the track “(.+?)”\.", words):
                moved = self.tracks[track] + int(steps) * {"up": 1, "down": -1}[way]
                least, most = self.ends[track]
                self.tracks[track] = min(most, max(least, moved))
            assert words.endswith(f"Then go to {choice.to}.")
        self.section = choice.to


def _sections(page: Node) -> Iterator[tuple[int, Section]]:
    for node in page.classed("section"):
        number, _, title = node.every(lambda each: each.tag == "h3")[0].text.partition(" ")
        yield (
            int(number),
            Section(
                title=title,
                ending="This is an ending." in node.text,
                conditions=[_condition(only.classed("if")) for only in node.classed("only")],
                choices=[
                    _choice(item)
                    for item in node.every(lambda each: "data-choice" in each.attributes)
                ],
            ),
        )


def _consequences(page: Node) -> Iterator[tuple[int, str]]:
    for node in page.classed("consequence"):
        number = node.every(lambda each: each.tag == "h3")[0].text
        (words,) = node.classed("do")
        yield int(number.removeprefix("C")), words.text


def _choice(item: Node) -> Choice:
    (then,) = item.classed("then")
    found = re.fullmatch(r"(?:Read C(\d+), then go|Go) to (\d+)\.", then.text)
    assert found, then.text
    return Choice(
        letter=item.classed("letter")[0].text,
        condition=_condition(item.classed("if")),
        once="Only once: tick here" in item.text,
        consequence=found[1] and int(found[1]),
        to=int(found[2]),
    )


def _condition(nodes: list[Node]) -> str:
    if not nodes:
        return ""
    found = re.fullmatch(r"(?:Read this only|Only) if (.+):", nodes[0].text)
    assert found, nodes[0].text
    return found[1]


_WORDS = re.compile(
    r"(?P<bracket>[()])|(?P<joint>and|or)\b"
    r"|“(?P<note>[^”]+)” is (?P<no>not )?written down"
    r"|the track “(?P<track>[^”]+)” is (?P<not>not )?at (?P<number>-?\d+)"
    r"(?: or (?P<way>more|less))?"
)


def read_condition(words: str, notes: set[str], tracks: dict[str, int]) -> bool:
    """Whether a condition in words is true for these notes and tracks."""
    parts = list(_WORDS.finditer(words))
    assert re.sub(r"\s", "", words) == re.sub(r"\s", "", "".join(each[0] for each in parts)), words
    value = _joined(parts, notes, tracks)
    assert not parts
    return value


def _joined(parts: list[re.Match[str]], notes: set[str], tracks: dict[str, int]) -> bool:
    """One or more clauses between the same joints; others would need brackets."""
    values = [_clause(parts, notes, tracks)]
    joints = set()
    while parts and parts[0]["joint"]:
        joints.add(parts.pop(0)["joint"])
        values.append(_clause(parts, notes, tracks))
    assert len(joints) <= 1, "“and” and “or” stand beside each other without brackets"
    return any(values) if joints == {"or"} else all(values)


def _clause(parts: list[re.Match[str]], notes: set[str], tracks: dict[str, int]) -> bool:
    part = parts.pop(0)
    if part["bracket"] == "(":
        value = _joined(parts, notes, tracks)
        assert parts.pop(0)["bracket"] == ")"
        return value
    if part["note"]:
        return (part["note"] in notes) is not bool(part["no"])
    here, number = tracks[part["track"]], int(part["number"])
    if part["way"]:
        return here >= number if part["way"] == "more" else here <= number
    return (here == number) is not bool(part["not"])
