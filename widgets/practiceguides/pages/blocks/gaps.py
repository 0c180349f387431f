"""Words whose blanks are filled with nodes: links in a list, a number with a look of its own."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from docutils import nodes

_GAP = re.compile("\ue000(\\w+)\ue001")


def gap(name: str) -> str:
    """What is said where nodes are to stand; no text has these characters."""
    return f"\ue000{name}\ue001"


def split(told: str) -> Iterator[tuple[str, bool]]:
    """The words in parts: each text, and the name of each gap, which is told to be one."""
    for place, part in enumerate(_GAP.split(told)):
        if part:
            yield part, place % 2 == 1


def filled(
    told: str,
    filling: Mapping[str, Sequence[nodes.Node]],
    around: Callable[[str], nodes.Node] = nodes.Text,
) -> list[nodes.Node]:
    """The words with nodes in their gaps; what stands around these is made a node by `around`."""
    found: list[nodes.Node] = []
    for part, is_gap in split(told):
        found += filling[part] if is_gap else [around(part)]
    return found
