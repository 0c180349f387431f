"""How long a page takes."""

from __future__ import annotations

from collections.abc import Iterator

from docutils import nodes
from sphinx.environment import BuildEnvironment

from practiceguides.pages.blocks.boxes import labelled
from practiceguides.pages.items import item
from practiceguides.words import Words

WORDS_A_MINUTE = 160
"""Careful reading, for many in a second language."""


def time_of(
    env: BuildEnvironment, docname: str, doctree: nodes.document | None, words: Words
) -> str:
    """How long a chapter takes: reading and the items' own minutes, by fives from ten on."""
    read = sum(len(text.split()) for text in _prose(doctree)) if doctree else 0
    items = env.metadata[docname].get("practiceguides_minutes", 0)
    minutes = max(1, round(read / WORDS_A_MINUTE + items))
    by_fives = minutes if minutes < 10 else 5 * round(minutes / 5)
    return words("layout_minutes", n=by_fives)


def _prose(node: nodes.Node) -> Iterator[str]:
    """What is read on a page: not an item (it has its own minutes), nor the list of facts."""
    for child in node.children:
        if isinstance(child, nodes.Text):
            yield child.astext()
        elif isinstance(child, labelled) and child["css"] == "pg-rests-on":
            continue
        elif not isinstance(child, nodes.Invisible | nodes.FixedTextElement | item):
            yield from _prose(child)
