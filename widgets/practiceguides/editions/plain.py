"""The text of a page without what an edition leaves out: links become words, the rest goes.

Every line stays where it is, so that messages about the page name the right one.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import pairwise
from posixpath import dirname, normpath
from typing import TYPE_CHECKING
from urllib.parse import unquote

from practiceguides.content.links import MADE, anchors, labels
from practiceguides.content.marks import Block, Link, links, read_fences, replaced
from practiceguides.content.pages import CALLS, ITEMS, PRINTED, SUFFIXES, USED, Page

if TYPE_CHECKING:
    from .contents import Contents

_HEADING = re.compile(r"^#{2,3}[ \t]")
_LABEL = re.compile(r"^\([^()\n]+\)=[ \t]*$")
_ROW = re.compile(r"^(?:[-*+]|\d+[.)])[ \t]+")
_STARTS = re.compile(r"^\s*(?:[-*+]|\d+[.)])[ \t]|^(?::::|```)")
"""So begins a line that no paragraph above it goes on in."""
_SENTENCE = re.compile(r"(?<=[.?!])\s+")
_LINK = "\0"
"""Stands for each sign of a link, in which no sentence ends."""
_WORD = re.compile(r"\w+")
_ANY_ROLE = re.compile(r"\{[\w:-]+\}`[^`\n]*`")
_BESIDE_A_LINK = 5
"""With so many words for each of its links, a sentence says no more than where they lead."""
_BESIDE = re.compile(
    r"(?: · ?\{(?:to-print|start)\}`(?:[^`\n<]*[ <])?| ?\{start\}`[^`\n<]+<"
    r"|(?:,| ·)? ?\{minutes\}`)([\w/.-]+)>?`"
)
"""What stands beside a text: a way to an item behind a dot, a button, the minutes that it takes."""
_LEFT_OUT = "{left-out}`here`"
"""Says in the words of the interface that something is not there."""
_AGAIN = re.compile(rf"{re.escape(_LEFT_OUT)}(?:,? {re.escape(_LEFT_OUT)})+")
_NAMING = {*ITEMS, "after", "next-story", "decisions"}
"""Blocks that are nothing without the item that they name."""
_DESKS = "desks"
"""The block that names the first of several stories, and shows all that follow from it."""
_COUNTED = {"rooms"}
"""Blocks of which each row belongs to one part of a drawing."""
_ROWS = {"ways"}
"""Blocks that are a list of links."""


class Plain:
    """Takes out of pages what leads to pages and items that are left out."""

    def __init__(
        self,
        pages: Iterable[Page],
        contents: Contents,
        before: Mapping[str, str],
        own: Mapping[str, Page],
    ) -> None:
        """`before`: the desk before each desk. `own`: the edition's own pages by logical name."""
        self.gone = contents.items
        self.items = contents.items | contents.printed
        """What no page shows; a part of it may be printed."""
        self.own = own
        self.missed: set[tuple[str, str]] = set()
        """Places of pages below that are not on the edition's own ones, with the logical names."""
        self.after = {first: then for then, first in before.items()}
        kept: set[str] = set()
        gone: set[str] = set()
        self.files: set[str] = set()
        for page in pages:
            named = _labels(text for _, text in page.texts)
            if page.docname in contents.left:
                self.files |= {page.docname, *(f"{page.docname}{each}" for each in SUFFIXES)}
                gone |= named
            else:
                kept |= named
        self.labels = gone - kept
        self.lost: set[tuple[str, str]] = set()
        """Places that pages which are shown have no more, each with the page's logical name."""

    def page(self, name: str, text: str) -> str:
        """The text of the page with this logical name; `lost` then has the places that it lost."""
        if not name.endswith(".ipynb"):
            made = self._markdown(name, text, is_last=True)
            self._lose(name, [text], [made])
            return made
        notebook = json.loads(text)
        before: list[str] = []
        after: list[str] = []
        for number, cell in enumerate(notebook["cells"], 1):
            source = "".join(cell["source"])
            if cell["cell_type"] == "markdown":
                is_last = number == len(notebook["cells"])
                before.append(source)
                after.append(self._markdown(name, source, is_last=is_last))
                cell["source"] = after[-1].splitlines(keepends=True)
            elif self._shows_left(source):
                # The cells after it keep their numbers.
                kept = {key: cell[key] for key in ("id", "metadata") if key in cell}
                cell.clear()
                cell |= {"cell_type": "markdown", **kept, "source": []}
        self._lose(name, before, after)
        return json.dumps(notebook, ensure_ascii=False, indent=1) + "\n"

    def own_text(self, name: str, text: str) -> str:
        """A trainer's own text that stands on one of our pages: all of it stays, as words."""
        return self._markdown(name, text, is_last=True, is_own=True)

    def _lose(self, name: str, before: list[str], after: list[str]) -> None:
        """Note which places are gone from a page, by its Markdown before and after."""
        if before != after:
            self.lost |= {(name, each) for each in anchors(before) - anchors(after)}
            self.labels |= _labels(before) - _labels(after)

    def _shows_left(self, source: str) -> bool:
        calls = re.findall(rf"\b(?:{'|'.join(CALLS)})\(\s*[\"']([\w-]+)[\"']", source)
        return bool(calls) and all(each in self.items for each in calls)

    def _is_left(self, name: str, target: str) -> bool:
        """Whether a link on the page `name` leads to something that is left out."""
        path, _, place = unquote(target).partition("#")
        item = place.removeprefix("item-")
        if item in self.items and (item != place or not path):
            return True
        if not path:
            return place in self.labels or (name, place) in self.lost
        page = _page_at(name, path)
        return page in self.files or path in self.labels or (page, place) in self.lost

    def _markdown(self, name: str, text: str, *, is_last: bool, is_own: bool = False) -> str:
        is_own |= name in self.own
        lines = text.split("\n")
        before = list(lines)
        self._drop_blocks(lines)
        if not is_own:
            # Of a trainer's own text all stays, as words.
            self._drop_rows(name, lines)
            self._drop_pointers(name, lines)
        if lines != before:
            self._drop_headings(lines, before, is_last=is_last)

        def instead(link: Link) -> str | None:
            if link.is_picture:
                return None
            if self._is_left(name, link.target):
                return link.words
            return None if is_own else self._led(name, link)

        linked = replaced("\n".join(lines), instead)
        return "\n".join(self._without_roles(name, line) for line in linked.split("\n"))

    def _without_roles(self, name: str, line: str) -> str:
        """A line without what stands beside its words and names what is left out.

        In its words it says that this is not there; a row that has nothing else goes.
        """
        if "`" not in line:
            return line

        def instead(role: re.Match[str], words: str) -> str:
            items = self.gone if PRINTED.search(role[0]) else self.items
            is_left = role[1] in items or _page_at(name, role[1]) in self.files
            return words if is_left else role[0]

        said = USED.sub(
            lambda role: instead(role, _LEFT_OUT), _BESIDE.sub(lambda role: instead(role, ""), line)
        )
        rest = said.replace(_LEFT_OUT, "").rstrip(" ,.")
        if said != line and _ROW.match(line) and rest.endswith(":"):
            return ""
        return _AGAIN.sub(_LEFT_OUT, said)

    def _led(self, name: str, link: Link) -> str | None:
        """A link of ours to a place that an own page has not: it leads to the page itself.

        None for a link that stays as it is.
        """
        path, _, place = link.target.partition("#")
        page = self.own.get(_page_at(name, unquote(path)))
        place = unquote(place)
        if not page or not place or place.startswith(MADE):
            return None
        if place in page.anchors:
            return None
        self.missed.add((page.name, place))
        return f"[{link.words}]({path})"

    def _drop_headings(self, lines: list[str], before: list[str], *, is_last: bool) -> None:
        """Empty each heading under which nothing is left, and the id before it."""
        begins = [number for number, line in enumerate(lines) if _HEADING.match(line)]
        ends = [*begins[1:], len(lines)] if is_last else begins[1:]
        for begin, end in zip(begins, ends, strict=False):
            label = next((n for n in range(begin - 1, -1, -1) if lines[n].strip()), -1)
            is_label = label >= 0 and _LABEL.match(lines[label])
            inside = [n for n in range(begin + 1, end) if not _LABEL.match(lines[n])]
            if any(before[n].strip() for n in inside) and not any(lines[n].strip() for n in inside):
                lines[begin] = ""
                lines[label : label + 1] = [""] if is_label else lines[label : label + 1]

    def _drop_blocks(self, lines: list[str]) -> None:
        """Empty each block that names an item that is left out."""
        for begin, end in _blocks(lines, self._is_left_block):
            lines[begin:end] = [""] * (end - begin)

    def _is_left_block(self, block: Block) -> bool:
        named = self._chain(block.argument) if block.name == _DESKS else [block.argument]
        return block.name in {*_NAMING, _DESKS} and self.items.issuperset(named)

    def _chain(self, first: str) -> list[str]:
        """A desk and all that follow from it."""
        chain = [first]
        while (then := self.after.get(chain[-1])) and then not in chain:
            chain.append(then)
        return chain

    def _drop_rows(self, name: str, lines: list[str]) -> None:
        """Empty the rows of a list of ways that lead nowhere now; without rows it goes whole.

        The rows of a drawing go together or not at all.
        """
        for begin, end in _blocks(lines, lambda block: block.name in _ROWS):
            lines[begin:end] = self._rows(name, lines[begin:end])
        for begin, end in _blocks(lines, lambda block: block.name in _COUNTED):
            rows = self._rows(name, lines[begin:end])
            if not any(rows):
                lines[begin:end] = rows

    def _rows(self, name: str, block: list[str]) -> list[str]:
        begins = [number for number, line in enumerate(block) if _ROW.match(line)]
        ends = [*begins[1:], len(block) - 1]
        left = 0
        for begin, end in zip(begins, ends, strict=True):
            row = "\n".join(block[begin:end])
            led = [each.target for each in links(row) if not each.is_picture]
            if led and all(self._is_left(name, each) for each in led):
                block[begin:end] = [""] * (end - begin)
                left += 1
        return [""] * len(block) if begins and left == len(begins) else block

    def _drop_pointers(self, name: str, lines: list[str]) -> None:
        """Take out of paragraphs and rows that only lead elsewhere what leads nowhere now."""
        kept = {
            number
            for begin, end in _blocks(lines, lambda block: block.name in _COUNTED)
            for number in range(begin, end)
        }
        for number, line in enumerate(lines):
            if number in kept:
                continue
            after = lines[number + 1] if number + 1 < len(lines) else ""
            before = lines[number - 1] if number else ""
            is_begun = _STARTS.match(line) or not before.strip() or _STARTS.match(before)
            if "](" in line and is_begun and (not after.strip() or _STARTS.match(after)):
                lines[number] = self._without_pointers(name, line)

    def _without_pointers(self, name: str, line: str) -> str:
        """A line of links and next to no words, without the sentences whose links lead nowhere now.

        Where one sentence says more, the others may go on from it: then all stay, as words.
        """
        led = [each for each in links(line) if not each.is_picture]
        bare = line
        for each in led:
            bare = f"{bare[: each.start]}{_LINK * (each.end - each.start)}{bare[each.end :]}"
        begin = found.end() if (found := _ROW.match(bare.lstrip())) else 0
        begin += len(bare) - len(bare.lstrip())
        ends = [*(each.end() for each in _SENTENCE.finditer(bare)), len(bare)]
        kept = line[:begin]
        for start, end in pairwise([begin, *ends]):
            inside = [each for each in led if start <= each.start < end]
            words = _WORD.findall(_ANY_ROLE.sub("", bare[start:end]))
            if len(words) > _BESIDE_A_LINK * len(inside):
                return line
            if any(not self._is_left(name, each.target) for each in inside):
                kept += line[start:end]
        return kept.rstrip() if len(kept) > begin else ""


def _page_at(name: str, path: str) -> str:
    """The logical name of the file at a path, as the page `name` sees it."""
    folder = "." if path.startswith("/") else dirname(name) or "."
    return normpath(f"{folder}/{path.lstrip('/')}")


def _labels(texts: Iterable[str]) -> set[str]:
    return {name for text in texts for name in labels(text)}


def _blocks(lines: list[str], is_wanted: Callable[[Block], bool]) -> Iterator[tuple[int, int]]:
    """Where blocks that are wanted begin and end, the outermost of several in each other."""
    after = 0
    for block in read_fences("\n".join(lines)).blocks:
        if block.last and block.line > after and is_wanted(block):
            yield block.line - 1, block.last
            after = block.last
