"""Blocks that are on no page unless all their parts are there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from .book import Book
from .marks import Block, read_fences
from .problems import Problem, problem

PANELS = 8
"""A pocket card is one A4 sheet, which holds as many A7."""
PART = "---"
"""What stands alone on a line between two panels."""


def blocks_are_complete(book: Book) -> Iterator[Problem]:
    """A pocket card has all its panels; a step has its minutes, and a list of steps before it."""
    for page in book.pages:
        is_listed = False
        for cell, text in page.texts:
            fences = read_fences(text)
            lines = fences.text.split("\n")
            for block in fences.blocks:
                is_listed |= block.name == "steps"
                if detail := _lacks(block, lines, is_listed=is_listed):
                    words = {"block": block.name, "detail": detail}
                    yield problem("block-lacking", page.file, block.line, cell, **words)


def _lacks(block: Block, lines: list[str], *, is_listed: bool) -> str:
    """What a block lacks without which no page shows it; empty for nothing."""
    match block.name:
        case "pocket-card" if block.last:
            inside = (line.strip() == PART for line in lines[block.line : block.last - 1])
            panels = sum(not is_line for is_line, _ in groupby(inside))
            return "" if panels == PANELS else f"it has {panels} panels, and its sheet {PANELS}"
        case "step" if not re.match(r"\S+ \d+ +\S", block.words):
            return "minutes and title stand behind its name, as `{step} 10 The vote`"
        case "step" if not is_listed:
            return "before the first step stands `{steps}`, which lists them"
    return ""
