"""Where a quotation mark is missing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ruamel.yaml.cyaml import CSafeLoader
from ruamel.yaml.error import YAMLError
from ruamel.yaml.nodes import ScalarNode
from ruamel.yaml.tokens import ScalarToken, Token

_MARKS = {'"', "'"}
_NEXT = re.compile(r" *(?:- |#|\{?[a-z_]+:(?: |$))")
"""How a line begins that is no further line of a text: of a member, a remark, a field."""


def goes_over(rows: Sequence[str], scalar: ScalarNode | ScalarToken) -> bool:
    """Whether a text in quotation marks goes on over what is no text of its own."""
    begin, end = scalar.start_mark.line, scalar.end_mark.line
    return scalar.style in _MARKS and any(map(_NEXT.match, rows[begin + 1 : end + 1]))


def is_lone(value: str) -> bool:
    """Whether a text without quotation marks around it ends with one that nothing begins."""
    return value.endswith('"') and value.count('"') == 1


_CURLY = re.compile(
    "[“”„«\N{LEFT SINGLE QUOTATION MARK}][^“”„«»]+[“”»\N{RIGHT SINGLE QUOTATION MARK}]"
)


def is_curly(name: str) -> bool:
    """Whether a name stands whole between marks that a word processor made, and shows them."""
    return _CURLY.fullmatch(name) is not None


def open_quote(text: str) -> ScalarToken | None:
    """The first text of a file that cannot be read which goes on over the next lines."""
    rows = text.split("\n")
    scalars = (each for each in _tokens(text) if isinstance(each, ScalarToken))
    return next((each for each in scalars if goes_over(rows, each)), None)


def _tokens(text: str) -> Iterator[Token]:
    """The parts of a text, as far as they can be told apart."""
    loader = CSafeLoader(text)
    try:
        while (token := loader.get_token()) is not None:
            yield token
    except YAMLError:
        return
