"""The texts in Markdown, block by block, and the Markdown with other texts in their places.

What is no text never leaves the source: directives, labels, tables' lines, code. A text keeps what
stands inside it: links, roles, emphasis.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.token import Token

_DIRECTIVE = re.compile(r"\{([\w-]+)\}\s*(.*)")
_OPTION = re.compile(r"\s*:([a-z-]+):[ \t]*(.*)")
_TEXT_OPTIONS = {"alt", "for", "title", "caption"}
_CODE = {"code", "code-block", "code-cell", "math", "raw", "literalinclude", "eval-rst"}
_TITLED = {"admonition", "card", "dropdown", "topic", "sidebar", "tab-item"}
"""Blocks whose argument is a text."""
_STEP = re.compile(r"\d+\s+")
"""What stands before the title of `{step}`: its minutes."""
TITLED = re.compile(r"\{([\w:-]+)\}`([^`<]*)<([^`>]+)>`")
"""A role with words of its own: its name, the words, and what it leads to."""
_LETTERS = re.compile(r"[^\W\d_]")
_SIGNS = re.compile(r"\{[\w:-]+\}`[^`]*`|`[^`]*`|\]\([^)]*\)|\{\{[^{}]*\}\}|<[^>]*>")
_HARD = re.compile(r"(?:(?<! ) {2,}|\\)\n")
_SOFT = re.compile(r"(?<![ \t])[ \t]*\n[ \t]*")


@dataclass(frozen=True)
class Span:
    """One text in Markdown, and where it stands."""

    start: int
    end: int
    text: str
    kind: str
    """`h1`, `h2`, …; `item` of a list, `cell` of a table, `option` of a block, else `paragraph`."""
    row: int
    around: tuple[tuple[str, int], ...]
    """What it stands in, the outermost first: the type of each token, and its row."""


def spans(text: str) -> list[Span]:
    """All texts, in order."""
    found = _Finder(text)
    found.walk(_parser().parse(text), 0, ())
    return found.spans


def splice(text: str, changes: Sequence[tuple[int, int, str]]) -> str:
    """The text with other words from each start to each end; in order, none over another."""
    parts, after = [], 0
    for start, end, words in changes:
        parts += [text[after:start], words]
        after = end
    return "".join([*parts, text[after:]])


def fitted(words: str, text: str, start: int, *, kind: str = "") -> str:
    """Words so that they stay in the block that begins at `start`: in its cell, on its lines."""
    if kind == "cell":
        words = re.sub(r"(?<!\\)\|", r"\|", words)
    if kind in {"cell", "option"} or kind.startswith("h"):
        return words.replace("\n", " ")
    begins = text.rfind("\n", 0, start) + 1
    before = re.sub(r"[^>\s]", " ", text[begins:start])
    return words.replace("\n", f"\\\n{before}")


def is_text(text: str) -> bool:
    """Whether there is something to translate beside links' targets, roles and code."""
    return bool(_LETTERS.search(_SIGNS.sub("", TITLED.sub(r"\2", text))))


@cache
def _parser() -> MarkdownIt:
    from mdit_py_plugins.colon_fence import colon_fence_plugin
    from mdit_py_plugins.deflist import deflist_plugin
    from mdit_py_plugins.front_matter import front_matter_plugin
    from mdit_py_plugins.myst_blocks import myst_block_plugin

    made = MarkdownIt("commonmark").enable("table")
    for plugin in (front_matter_plugin, myst_block_plugin, colon_fence_plugin, deflist_plugin):
        made.use(plugin)
    # Blocks alone: what stands inside a paragraph is the translator's.
    made.core.ruler.enableOnly(["normalize", "block"])
    return made


class _Finder:
    """Walks the blocks; a row is a line of the whole text, also inside a directive."""

    def __init__(self, text: str) -> None:
        self.rows = text.split("\n")
        self.begins = [0]
        for row in self.rows:
            self.begins.append(self.begins[-1] + len(row) + 1)
        self.text = text
        self.spans: list[Span] = []

    def walk(
        self, tokens: Sequence[Token], first: int, around: tuple[tuple[str, int], ...]
    ) -> None:
        """The blocks of a text that begins in row `first`."""
        opened: list[tuple[str, int]] = []
        row, cursor = first, 0
        for token in tokens:
            if token.map:
                if first + token.map[0] != row or token.type == "tr_open":
                    cursor = 0
                row = first + token.map[0]
            inside = (*around, *opened)
            if token.type == "inline":
                kind = _kind(opened)
                if kind == "cell":
                    cursor = self._add_line(token.content, kind, row, cursor, inside)
                else:
                    self._add_block(token, kind, row, inside)
            elif token.type in {"fence", "colon_fence"}:
                self._directive(token, row, inside)
            elif token.nesting == 1:
                opened.append((token.type.removesuffix("_open"), row))
                if token.type == "heading_open":
                    opened[-1] = (token.tag, row)
            elif token.nesting == -1:
                opened.pop()

    def _directive(self, token: Token, row: int, around: tuple[tuple[str, int], ...]) -> None:
        found = _DIRECTIVE.match(token.info.strip())
        if not found or found[1] in _CODE:
            return
        name, argument = found[1], found[2].strip()
        inside = (*around, (name, row))
        if name in _TITLED or (name == "step" and _STEP.match(argument)):
            title = argument[_STEP.match(argument).end() :] if name == "step" else argument  # type: ignore[union-attr]
            self._add_line(title, "option", row, self.rows[row].find("}"), inside)
        body = token.content.split("\n")
        while body and (option := _OPTION.match(body[0])):
            row += 1
            if option[1] in _TEXT_OPTIONS:
                at = self.rows[row].find(f":{option[1]}:") + len(option[1]) + 2
                self._add_line(option[2].strip(), "option", row, at, inside)
            body = body[1:]
        self.walk(_parser().parse("\n".join(body)), row + 1, inside)

    def _add_line(
        self, words: str, kind: str, row: int, cursor: int, around: tuple[tuple[str, int], ...]
    ) -> int:
        """Words of one line, looked for from `cursor`; gives where they end in the row."""
        at = self.rows[row].find(words, max(cursor, 0))
        if at < 0 or not words:
            return cursor
        if is_text(words):
            start = self.begins[row] + at
            self.spans.append(Span(start, start + len(words), words, kind, row, around))
        return at + len(words)

    def _add_block(
        self, token: Token, kind: str, row: int, around: tuple[tuple[str, int], ...]
    ) -> None:
        lines = token.content.split("\n")
        if not is_text(token.content):
            return
        head = self.rows[row]
        at = head.rfind(lines[0].rstrip())
        last = row + len(lines) - 1
        end = self.begins[last] + len(self.rows[last].rstrip())
        if kind.startswith("h"):
            end = self.begins[row] + at + len(lines[0].rstrip())
        words = _SOFT.sub(" ", _HARD.sub("\0", token.content)).replace("\0", "\n").strip()
        self.spans.append(Span(self.begins[row] + at, end, words, kind, row, around))


def _kind(opened: Sequence[tuple[str, int]]) -> str:
    names = [name for name, _ in opened]
    last = names[-1] if names else ""
    if re.fullmatch(r"h\d", last):
        return last
    if last in {"td", "th"}:
        return "cell"
    return "item" if "list_item" in names else "paragraph"
