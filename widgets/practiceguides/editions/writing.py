"""Writes merged fields into a YAML file so that its comments, its order and its folds stay."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from copy import deepcopy
from io import StringIO
from pathlib import Path
from typing import Any

from practiceguides.content.source import parse_yaml

from .merging import by_id, same

_LIST = re.compile(r"^- |^( *)[\w-]+:[ \t]*\n(?:[ \t]*(?:#.*)?\n)*\1( *)- ", re.MULTILINE)
"""A list, and how far it is indented below its field, if it is below one."""
_COMMENT = re.compile(r"(?:^|(?<=[ \t]))#.*$", re.MULTILINE)


def write_yaml(text: str, new: Any, *others: str) -> str:
    """The YAML `text` with the fields of `new`.

    `others`: texts that some of them come from; what is taken over looks there as it does here.
    """
    old = parse_yaml(text, Path()).value
    if same(old, new):
        return text
    if old is None:
        return _dumped(new)
    texts = (text, *others)
    donors = [(_loaded(each), parse_yaml(each, Path()).value) for each in others if each]
    donors = [(node, value) for node, value in donors if node is not None]
    node = _loaded(text)
    written = _dumped(new if node is None else _synced(node, old, new, donors), *texts)
    if not same(parse_yaml(written, Path()).value, new):
        # What no writer can keep in its layout is written plainly: the text counts.
        written = _dumped(new, *texts)
    lost = Counter(_COMMENT.findall(text)) - Counter(_COMMENT.findall(written))
    return written + "".join(f"{each}\n" for each in lost.elements() if each.strip("# "))


def plain_yaml(value: Any) -> str:
    """Plain data as YAML."""
    return _dumped(value)


def _yaml(text: str = "", *others: str) -> Any:
    """What reads and writes YAML in the layout of a text, and of others where that says nothing."""
    from ruamel.yaml import YAML

    yaml = YAML()
    yaml.preserve_quotes = True
    yaml.brace_single_entry_mapping_in_flow_sequence = True
    texts = (text, *others)
    yaml.width = max([100, *(len(line) + 1 for each in texts for line in each.split("\n"))])
    found = next(filter(None, map(_LIST.search, texts)), None)
    offset = 2 if not text or (found and found[2]) else 0
    yaml.indent(mapping=2, sequence=2 + offset, offset=offset)
    yaml.explicit_start = text.startswith("---\n")
    return yaml


def _loaded(text: str) -> Any:
    """The text as nodes, which keep its comments; None where ruamel.yaml makes no value of it.

    What is a text for us it takes for a day that no month has, or for a number of 5,000 digits.
    """
    try:
        return _yaml(text).load(text)
    except Exception:  # noqa: BLE001 - whatever making such a value raises
        return None


def _dumped(node: Any, *texts: str) -> str:
    out = StringIO()
    _yaml(*texts).dump(node, out)
    return out.getvalue()


_Donors = Sequence[tuple[Any, Any]]
"""Nodes of other texts, each with what it says as plain data."""


def _synced(node: Any, old: Any, new: Any, donors: _Donors) -> Any:
    """The node, which says `old`, made to say `new`."""
    if same(old, new):
        return node
    if isinstance(node, dict) and isinstance(old, dict) and isinstance(new, dict):
        keys = {str(key): key for key in node}
        for name in [name for name in keys if name not in new]:
            del node[keys[name]]
        for place, (name, value) in enumerate(new.items()):
            inner = [_of(each, name) for each in donors if _has(each, name)]
            if name in keys:
                key = keys[name]
                node[key] = _synced(node[key], old[name], value, inner)
            else:
                node.insert(place, name, _made(value, inner))  # type: ignore[attr-defined]
        return node
    members, wanted = by_id(old), by_id(new)
    if isinstance(node, list) and members is not None and wanted is not None:
        _sync_members(node, members, wanted, donors)
        return node
    return _made(new, donors)


def _sync_members(
    node: list[Any], old: Mapping[str, Any], new: Mapping[str, Any], donors: _Donors
) -> None:
    order = list(old)
    for name in [name for name in order if name not in new]:
        del node[order.index(name)]
        order.remove(name)
    for place, (name, value) in enumerate(new.items()):
        inner = [_of(each, name) for each in donors if _has(each, name)]
        if name not in order:
            node.insert(place, _made(value, inner))
            order.insert(place, name)
            continue
        if order.index(name) != place:
            node.insert(place, node.pop(order.index(name)))
            order.remove(name)
            order.insert(place, name)
        node[place] = _synced(node[place], old[name], value, inner)


def _has(donor: tuple[Any, Any], name: str) -> bool:
    inner = donor[1] if isinstance(donor[1], dict) else by_id(donor[1])
    return inner is not None and name in inner


def _of(donor: tuple[Any, Any], name: str) -> tuple[Any, Any]:
    """The part of a donor with this name."""
    node, value = donor
    if isinstance(value, dict):
        key = next(key for key in node if str(key) == name)
        return node[key], value[name]
    place = next(n for n, each in enumerate(value) if str(each["id"]) == name)
    return node[place], value[place]


def _made(value: Any, donors: _Donors) -> Any:
    """A value as a node: the one of another text that says it, else a new one."""
    for node, plain in donors:
        if same(plain, value):
            return deepcopy(node)
    from ruamel.yaml.comments import CommentedMap
    from ruamel.yaml.scalarstring import LiteralScalarString

    if isinstance(value, dict):
        return CommentedMap(
            (name, _made(each, [_of(donor, name) for donor in donors if _has(donor, name)]))
            for name, each in value.items()
        )
    if isinstance(value, list):
        return [
            _made(each, [_of(donor, str(name)) for donor in donors if _has(donor, str(name))])
            for each in value
            for name in [each.get("id", "") if isinstance(each, dict) else ""]
        ]
    return LiteralScalarString(value) if isinstance(value, str) and "\n" in value else value
