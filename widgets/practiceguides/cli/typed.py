"""What was typed amiss in a command as a whole, which its single words do not show."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from practiceguides.content.problems import in_command

_LONG_DASH = re.compile("^[\u2013\u2014]+(?=[a-z])")
"""What a word processor makes of two short ones."""


def mistyped(words: Sequence[str]) -> str:
    """What is wrong with the words after `guides`, and how to write them; empty where nothing is.

    A long dash in place of two short ones, and the name of a folder with spaces that has no
    quotation marks.
    """
    dashed = [_LONG_DASH.sub("--", word) for word in words]
    if dashed != [*words]:
        return f"There is a long dash where two short ones belong. Write: {_command(dashed)}"
    for begin in range(len(words)):
        for end in range(len(words), begin + 1, -1):
            name = " ".join(words[begin:end])
            if Path(name).is_dir() and not any(Path(word).exists() for word in words[begin:end]):
                whole = [*words[:begin], name, *words[end:]]
                return f"A name with a space needs quotation marks. Write: {_command(whole)}"
    return ""


def _command(words: Sequence[str]) -> str:
    return " ".join(["guides", *(in_command(Path(word)) for word in words)])
