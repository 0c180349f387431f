"""The texts in the body of a story, each with its scene, its choice and what it is there."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Any

from practiceguides.content.book import Located
from practiceguides.content.source import read_text
from practiceguides.scenarios.parse import BRACES, FACT_LIST, LINK, QUOTES, names_in

from .prose import Span, spans

_FACTS = re.compile(rf"(?:{FACT_LIST.pattern}\s*)+$")
_WHERE = "where-you-work"


@dataclass(frozen=True)
class Told:
    """One text of a story's body."""

    start: int
    end: int
    text: str
    scene: str
    """The id of its scene; `where-you-work` in the last section."""
    path: str
    """Where it stands in the scene: `title`, `2`, `ask/text`, `ask/research/1`."""
    part: str
    """What it is: `title`, `text`, `choice`, `story`, `research`, `their_side`, `why`, …"""
    row: int


def told(text: str) -> list[Told]:
    """All texts of a story's body, or of its whole file without the front matter, in order."""
    masked = _masked(text)
    lists = {text.count("\n", 0, each.start()): each for each in BRACES.finditer(text)}
    reader = _Reader(lists, masked)
    return [reader.read(span) for span in spans(masked)]


def body_of(located: Located) -> str:
    """The body of a story; of one that changes another one, its scenes from where each stands."""
    data = located.data
    texts = {file: read_text(file).text for file in data.sources}
    if len(texts) == 1:
        return texts[data.file].removeprefix("---\n").partition("\n---\n")[2]
    parts = {file: _scenes(text) for file, text in texts.items()}
    found = [
        parts[data.place(("scenes", index))[0]][scene["id"]]
        for index, scene in enumerate(data.value["scenes"])
    ]
    if "where_you_work" in data.value:
        found.append(parts[data.place(("where_you_work",))[0]][_WHERE])
    return "\n".join(found)


def front_of(located: Located) -> dict[str, Any]:
    """What stands in the front matter of a story, or could."""
    body = {"type", "scenes", "where_you_work"}
    return {key: value for key, value in located.data.value.items() if key not in body}


def _scenes(text: str) -> dict[str, str]:
    """The text of each scene, with the attributes before its title."""
    headings = [each for each in told(text) if each.part == "title"]
    begins = [text.rfind("{", 0, each.start) for each in headings]
    ends = [*begins[1:], len(text)]
    return {
        each.scene: text[begin:end] for each, begin, end in zip(headings, begins, ends, strict=True)
    }


def _masked(text: str) -> str:
    """The text without its attribute lists and its front matter, each sign in its old place."""
    ends = text.find("\n---\n", 3) + 5 if text.startswith("---\n") else 0
    blank = re.compile(r"[^\n]")
    head = blank.sub(" ", text[:ends])
    return head + BRACES.sub(lambda each: blank.sub(" ", each.group()), text[ends:])


class _Reader:
    """Knows in which scene and under which choice the next text stands."""

    def __init__(self, lists: dict[int, re.Match[str]], text: str) -> None:
        self.lists, self.text, self.rows = lists, text, text.split("\n")
        self.scene, self.choice = "", ""
        self.seen: dict[tuple[str, str], int] = {}

    def read(self, span: Span) -> Told:
        if span.kind == "h2":
            name, classes = names_in(self._before(span.row))
            self.scene = _WHERE if _WHERE in classes else name
            return self._told(span, "title", "title")
        items = [row for name, row in span.around if name == "list_item"]
        quotes = [row for name, row in span.around if name == "blockquote"]
        if items and not quotes and (link := LINK.fullmatch(span.text)):
            behind = next(
                (self.lists[row][1] for row in range(span.row, span.row + 3) if row in self.lists),
                "",
            )
            self.choice, _ = names_in(behind)
            start = span.start + 1
            inner = replace(span, start=start, end=span.start + self._closes(span), text=link[1])
            return self._told(inner, f"{self.choice}/text", "choice")
        if quotes and items:
            _, marks = names_in(self._before(quotes[-1]))
            part = next((QUOTES[mark] for mark in marks if mark in QUOTES), "story")
            return self._numbered(span, f"{self.choice}/{part}", part)
        if quotes and "questions" in names_in(self._before(quotes[-1]))[1]:
            return self._numbered(span, "questions", "questions")
        return self._numbered(span, "text", "text")

    def _closes(self, span: Span) -> int:
        """How far behind its start the link's words end."""
        return self.text[span.start : span.end].rfind("](#")

    def _before(self, row: int) -> str:
        """The attribute list on the line before a block; an empty line may stand between."""
        row -= 1
        while row >= 0 and row not in self.lists and not self.rows[row].strip(" >"):
            row -= 1
        return self.lists[row][1] if row in self.lists else ""

    def _numbered(self, span: Span, path: str, part: str) -> Told:
        number = self.seen[self.scene, path] = self.seen.get((self.scene, path), 0) + 1
        if facts := _FACTS.search(span.text):
            written = self.text[span.start : span.end]
            end = span.start + len(_FACTS.sub("", written))
            span = replace(span, end=end, text=span.text[: facts.start()])
        return self._told(span, f"{path}/{number}", part)

    def _told(self, span: Span, path: str, part: str) -> Told:
        return Told(span.start, span.end, span.text, self.scene, path, part, span.row)
