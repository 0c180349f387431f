"""Words whose blanks are filled with nodes: links in a list, a number with a look of its own."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from docutils import nodes

_GAP = re.compile("\ue000(\\w+)\ue001")


def gap(name: str) -> str:
    """What is said where nodes are to stand; no text has these characters."""
    return f"\ue000{name}\ue001"


def filled(
    told: str,
    filling: Mapping[str, Sequence[nodes.Node]],
    around: Callable[[str], nodes.Node] = nodes.Text,
) -> list[nodes.Node]:
    """The words with nodes in their gaps; what stands around these is made a node by `around`."""
    found: list[nodes.Node] = []
    for place, part in enumerate(_GAP.split(told)):
        if place % 2:
            found += filling[part]
        elif part:
            found.append(around(part))
    return found
