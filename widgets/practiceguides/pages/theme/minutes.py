"""How long a page takes, or a part of it."""

from __future__ import annotations

from collections.abc import Iterator

from docutils import nodes

from practiceguides.content import timing
from practiceguides.pages.blocks.boxes import End, labelled
from practiceguides.pages.items import item
from practiceguides.words import Words


def time_told(counted: float, words: Words) -> str:
    """How long a page takes, in words: by fives from ten minutes on."""
    minutes = max(1, round(counted))
    by_fives = minutes if minutes < 10 else 5 * round(minutes / 5)
    return words("layout_minutes", n=by_fives)


def minutes_of(node: nodes.Element) -> float:
    """How many minutes a page, or a section of it, takes: reading, what there is to do, a closing.

    A page whose end is written (`{end}`) proposes to look away from it before that.
    """
    read = sum(timing.words_in(text) for text in _prose(node))
    done = sum(shown["minutes"] for shown in node.findall(item))
    closings = sum(each["css"] == End.css for each in node.findall(labelled))
    return timing.minutes_of(read) + done + closings * timing.MINUTES_OF_CLOSING


def _prose(node: nodes.Node) -> Iterator[str]:
    """What is read on a page: no item (it has its own minutes), no finding."""
    for child in node.children:
        if isinstance(child, nodes.Text):
            yield child.astext()
        elif isinstance(child, labelled) and child["css"] == "pg-rests-on":
            continue
        elif not isinstance(child, nodes.Invisible | nodes.FixedTextElement | item):
            yield from _prose(child)
