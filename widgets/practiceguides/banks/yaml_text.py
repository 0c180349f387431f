"""Plain data as the text of a YAML file: readable, and read back as what it was."""

from __future__ import annotations

import io
import re
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.scalarstring import DoubleQuotedScalarString, LiteralScalarString

from practiceguides.content.source import parse_yaml

_WIDTH = 100


@cache
def _writer() -> YAML:
    made = YAML()
    made.width = _WIDTH
    made.indent(mapping=2, sequence=4, offset=2)
    made.allow_unicode = True
    return made


def written(data: Mapping[str, Any], remarks: Sequence[str] = ()) -> str:
    """The text; `remarks` stand above it, each as a line with `#`.

    Raises ValueError where no text would be read back as the same data.
    """
    for made in (_readable, _quoted):
        out = io.StringIO()
        _writer().dump(_dressed(data, made), out)
        # Where a line is broken, a space stays at its end.
        text = re.sub(r" +$", "", out.getvalue(), flags=re.MULTILINE)
        text = "".join(f"# {each}\n" for each in map(_remark, remarks) if each) + text
        found = parse_yaml(text, Path("new.yaml"))
        if found.value == data and not found.remarks:
            return text
    raise ValueError("; ".join(each.message for each in found.problems) or "it is not read back")


def _remark(text: str) -> str:
    return re.sub(r"[^\S ]+|\s+", " ", text).strip()


def _dressed(value: Any, text: Any) -> Any:
    if isinstance(value, Mapping):
        return CommentedMap((key, _dressed(each, text)) for key, each in value.items())
    if isinstance(value, list):
        inner = CommentedSeq(_dressed(each, text) for each in value)
        if all(isinstance(each, str) and re.fullmatch(r"[\w-]+", each) for each in value):
            inner.fa.set_flow_style()
        return inner
    return text(value) if isinstance(value, str) else value


def _readable(text: str) -> Any:
    return LiteralScalarString(text) if "\n" in text else text


def _quoted(text: str) -> Any:
    return DoubleQuotedScalarString(text)
