"""Drawings of a book: small SVG files that stand inside a page and take its colours.

What a page holds is what this module understood, written anew: shapes, and nothing that runs,
loads or brings a colour of its own. So a drawing follows dark pages, paper and forced colours.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass
from html import escape
from pathlib import Path
from xml.etree import ElementTree as ET
from xml.parsers import expat

from .problems import Problem, problem
from .source import read_text

FOLDER = "drawings"
"""The folder below `book/` in which they lie; a drawing goes by the name of its file."""

MOST = 8_000
"""So many bytes a drawing may have: it stands inside each page that shows it."""

_SHAPES = {"circle", "ellipse", "line", "path", "polygon", "polyline", "rect"}
_ELEMENTS = {"svg", "g", "defs", "use", *_SHAPES}
_NUMBERS = {
    "d", "points", "x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "r", "rx", "ry", "width", "height",
    "transform", "viewBox",
}  # fmt: skip
_LOOKS = {"fill", "stroke", "stroke-width", "stroke-linecap", "stroke-linejoin"}
"""How it looks when it is opened alone; in a page the theme says that."""
CLASSES = {"room", "hit", "lit", "when-open", "when-begun", "when-done"}
"""What a shape may be: a room that a link opens, the ground of a room that a finger meets, light,
and what is seen of a room in one state alone."""

_OF_CLASS = {
    "lit": {"fill": "#ffdf94", "stroke": "none"},
    "hit": {"stroke": "none", "pointer-events": "all"},
    "when-begun": {"display": "none"},
    "when-done": {"display": "none"},
}
"""How these look where no style sheet says more: no room was opened yet."""

_NUMERIC = re.compile(r"[\w\s.,()+-]*")
_NUMBER = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?", re.ASCII | re.IGNORECASE)
_NAME = re.compile(r"[a-z][\w-]*")
_SIDES = ("x", "y", "width", "height")
_SVG = "http://www.w3.org/2000/svg"
_XLINK = "http://www.w3.org/1999/xlink"
_SHOWN = {"", _SVG, "http://www.w3.org/1999/xhtml", "http://www.w3.org/1998/Math/MathML"}
"""What stands in another namespace a program notes for itself, and nobody sees."""


@dataclass(frozen=True)
class Drawing:
    """One drawing; its file is what a page that shows it depends on."""

    name: str
    file: Path
    root: ET.Element

    @property
    def rooms(self) -> int:
        """How many rooms it has that a link can open."""
        return len(self._rooms(self.root))

    def markup(self, links: Sequence[str] = ()) -> str:
        """The drawing as it stands in a page or on paper, hidden from readers of the text.

        It is right without a style sheet; the theme gives it the colours of the page.

        `links`: the addresses that its rooms lead to, in order. They are there for a finger; the
        same links stand beside the drawing as text, so none is met by keyboard or read aloud.
        """
        root = deepcopy(self.root)
        for name, part in self._named(root) if self.rooms else ():
            part.set("id", name)
        for room, link in zip(self._rooms(root), links, strict=False):
            inside = list(room)
            room[:] = [ET.Element("a", {"class": "room-link", "href": link, "tabindex": "-1"})]
            room[0].extend(inside)
        inner = "".join(ET.tostring(each, encoding="unicode") for each in root)
        return _framed(root.get("viewBox", ""), inner)

    def view_of(self, number: int) -> str:
        """One room alone, the nth from 0 on, with the walls around it; empty without a ground.

        It draws nothing a second time: it shows a part of the markup, which stands on the same
        page, and whatever state the room has there.
        """
        room = self._rooms(self.root)[number]
        ground = next((each for each in room if each.get("class") == "hit"), None)
        if ground is None or ground.tag not in {"rect", "polygon"}:
            return ""
        shown = [
            name for name, part in self._named(self.root) if part is room or not _is_room(part)
        ]
        return _framed(_around(ground), "".join(f'<use href="#{name}"/>' for name in shown))

    def _named(self, root: ET.Element) -> list[tuple[str, ET.Element]]:
        """The parts of the drawing, each with the id that it has in a page."""
        parts = (each for each in root if each.tag != "defs")
        return [(part.get("id", f"{self.name}-part-{n}"), part) for n, part in enumerate(parts)]

    @staticmethod
    def _rooms(root: ET.Element) -> list[ET.Element]:
        return [each for each in root if _is_room(each)]


def _is_room(part: ET.Element) -> bool:
    return part.tag == "g" and part.get("class") == "room"


def _around(ground: ET.Element) -> str:
    """The frame of a room: its ground and the thickness of a line around it.

    Under a roof a room is wide at its floor alone: what is wider than two squares is cut.
    """
    if ground.tag == "rect":
        x, y, width, height = (float(ground.get(key, 0)) for key in _SIDES)
    else:
        numbers = [float(each) for each in _NUMBER.findall(ground.get("points", ""))]
        x, y = min(numbers[::2]), min(numbers[1::2])
        width, height = max(numbers[::2]) - x, max(numbers[1::2]) - y
    x, width = x + max(0, width / 2 - height), min(width, 2 * height)
    return f"{x - 1:g} {y - 1:g} {width + 2:g} {height + 2:g}"


def _has_numbers(tag: str, ground: dict[str, str]) -> bool:
    """Whether the ground of a room has the numbers of a frame, if it is a shape with corners."""
    if tag == "rect":
        return all(_NUMBER.fullmatch(ground.get(key, "0")) for key in _SIDES)
    points = _NUMBER.findall(ground.get("points", ""))
    return tag != "polygon" or len(points) % 2 == 0 < len(points)


def _framed(view: str, inner: str) -> str:
    return (
        f'<svg class="pg-drawing" viewBox="{escape(view)}" aria-hidden="true" focusable="false" '
        f'fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" '
        f'stroke-linejoin="round">{inner}</svg>'
    )


def read_drawing(file: Path) -> tuple[Drawing | None, list[Problem]]:
    """The drawing that a file holds, and what is wrong with it."""
    source = read_text(file)
    if source.problems:
        return None, source.problems
    size = len(source.text.encode())
    if size > MOST:
        return None, [problem("drawing-size", file, size=f"{size:,}", limit=f"{MOST:,}")]
    reader = _Reader(file)
    try:
        root = reader.read(source.text)
    except expat.ExpatError as error:
        return None, [
            problem("drawing-shape", file, error.lineno, detail=expat.errors.messages[error.code])
        ]
    if reader.problems:
        return None, reader.problems
    return Drawing(file.stem, file, root), []


class _Reader:
    """Reads one file with expat, which knows lines, and keeps what a page may hold."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self.problems: list[Problem] = []
        self._built = ET.TreeBuilder()
        self._skipped = 0
        self._is_begun = False
        self._parser = expat.ParserCreate(namespace_separator=" ")
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        # Without a document type there are no entities, which could grow without end.
        self._parser.StartDoctypeDeclHandler = lambda *_: self._refuse("a document type")

    def read(self, text: str) -> ET.Element:
        self._parser.Parse(text, True)
        root = self._built.close()
        if root.tag != "svg" or not re.fullmatch(r"[\d\s.-]+", root.get("viewBox", "")):
            self._refuse('another frame than `<svg viewBox="0 0 48 48">`, with numbers')
        return root

    def _refuse(self, part: str) -> None:
        line = self._parser.CurrentLineNumber
        self.problems.append(problem("drawing-part", self.file, line, part=part))

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        space, _, tag = name.rpartition(" ")
        is_noted = space not in _SHOWN or tag in {"style", "title", "desc", "metadata"}
        if self._skipped or (is_noted and self._is_begun):
            self._skipped += 1
            return
        self._is_begun = True
        if space != _SVG or tag not in _ELEMENTS:
            self._refuse(f"an element `{tag}`")
        pairs = (self._attribute(key, value.strip()) for key, value in attributes.items())
        kept = dict(pair for pair in pairs if pair)
        if kept.get("class") == "hit" and not _has_numbers(tag, kept):
            self._refuse("the ground of a room whose size is not in plain numbers")
        looks = [_OF_CLASS.get(name, {}) for name in kept.get("class", "").split()]
        if tag in _SHAPES:
            # Said by the shape itself: a rule of a style sheet for what is inside a drawing does
            # not reach what `use` shows of it elsewhere.
            looks.append({"vector-effect": "non-scaling-stroke"})
        self._built.start(
            tag, {key: value for each in (kept, *looks) for key, value in each.items()}
        )

    def _end(self, name: str) -> None:
        if self._skipped:
            self._skipped -= 1
        else:
            self._built.end(name.rpartition(" ")[2])

    def _attribute(self, key: str, value: str) -> tuple[str, str] | None:
        """An attribute as a page gets it; None for one that is left out."""
        key = key.removeprefix(f"{_XLINK} ")
        if key in _NUMBERS and _NUMERIC.fullmatch(value):
            return key, " ".join(value.split())
        if key == "id" and _NAME.fullmatch(value):
            return key, self._own(value)
        if key == "href" and value.startswith("#") and _NAME.fullmatch(value[1:]):
            return key, f"#{self._own(value[1:])}"
        if key == "class" and set(value.split()) <= CLASSES:
            return key, value
        if key in _LOOKS or " " in key or key == "version":
            if key in {"fill", "stroke"} and value not in {"none", "currentColor"}:
                self._refuse(f'a colour of its own, `{key}="{value}"`')
            return None
        self._refuse(f'`{key}="{value}"`')
        return None

    def _own(self, name: str) -> str:
        """An id that no other drawing on the page has."""
        return f"{self.file.stem}-{name}"
