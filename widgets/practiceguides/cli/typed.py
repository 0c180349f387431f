"""What was typed amiss in a command as a whole, which its single words do not show."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise, takewhile
from pathlib import Path
from unicodedata import category

from practiceguides.content.layers import EDITION
from practiceguides.content.problems import in_command, shown
from practiceguides.content.source import CONTROL

_LONG_DASH = re.compile("^[\u2013\u2014]+(?=[a-z])")
"""What a word processor makes of two short ones."""
_LONE_DASH = re.compile("-|--|[\u2013\u2014]+")
"""What stands before a word by mistake, with a space behind it."""
_OPTION = re.compile("[a-z]+(-[a-z]+)*")
_ONE_DASH = re.compile("^-(?=[a-z]{2})")
"""One in place of two: no option of ours has a single letter."""


def nowhere() -> str:
    """Why nothing can be done in the folder that somebody is in; empty where that is not so."""
    try:
        here = str(Path.cwd())
    except FileNotFoundError:
        return "The folder that you are in is not there any more. Go to another one, with cd."
    return unreadable(here)


def unreadable(name: str) -> str:
    """Why a name is none for a text or a page; empty where it is one."""
    if CONTROL.search(name) or any(category(sign) in {"Cc", "Cs"} for sign in name):
        return (
            f"{shown(name)} cannot be read: a code stands there that is no letter. If it is a file"
            " or a folder, give it a name of letters."
        )
    return ""


def mistyped(words: Sequence[str]) -> str:
    """What is wrong with the words after `guides`, and how to write them; empty where nothing is.

    A sign that is no letter; a long dash in place of two short ones; a name with spaces: that of a
    folder without quotation marks, that of a folder with hyphens, or that of something new.
    """
    for word in words:
        if told := unreadable(word):
            return told
    if told := _misdashed(words):
        return told
    for begin in range(len(words)):
        for end in range(min(len(words), begin + _MOST_WORDS), begin + 1, -1):
            if any(_is_there(Path(word)) for word in words[begin:end]):
                continue
            name, hyphened = " ".join(words[begin:end]), _hyphened(words[begin:end])
            if _is_there(Path(name)):
                whole = [*words[:begin], name, *words[end:]]
                return f"A name with a space needs quotation marks. Write: {command(whole)}"
            if _is_there(Path(hyphened, EDITION)):
                whole = [*words[:begin], hyphened, *words[end:]]
                return f"The name of the folder has hyphens. Write: {command(whole)}"
    begin = _NAMED_AT.get(" ".join(words[:2]), len(words))
    names = list(takewhile(lambda word: not word.startswith("-"), words[begin:]))
    if len(names) > 1:
        whole = [*words[:begin], _hyphened(names), *words[begin + len(names) :]]
        return f"A name has hyphens and no spaces. Write: {command(whole)}"
    return ""


def _misdashed(words: Sequence[str]) -> str:
    """What is wrong with the dashes before an option; empty where nothing is."""
    dashed = [_LONG_DASH.sub("--", word) for word in words]
    if dashed != [*words]:
        return f"There is a long dash where two short ones belong. Write: {command(dashed)}"
    dashed = [_ONE_DASH.sub("--", word) for word in words]
    if dashed != [*words]:
        return f"There is one dash where two belong. Write: {command(dashed)}"
    for n, (dash, word) in enumerate(pairwise(words)):
        if _LONE_DASH.fullmatch(dash) and _OPTION.fullmatch(word) and not _is_there(Path(word)):
            dashed = [*words[:n], f"--{word}", *words[n + 2 :]]
            return f"There is a space behind the dashes. Write: {command(dashed)}"
    return ""


_MOST_WORDS = 20
"""So many words the name of a folder may have: a command may have hundreds."""


def _is_there(place: Path) -> bool:
    try:
        return place.exists()
    except OSError:  # Words together may be longer than any name.
        return False


_NAMED_AT = {"new change": 2, "new scenario": 2, "new chapter": 2, "new exercise": 3}
"""Where in a command that writes something new its name stands, with nothing but options behind."""


def _hyphened(words: Sequence[str]) -> str:
    return "-".join(words).lower()


def without(words: Sequence[str], name: str) -> str:
    """The command without the name of a folder, and without the option before it."""
    place = [*words, name].index(name)
    begin = place - (words[max(place - 1, 0) : place] == ["--in"])
    return command([*words[:begin], *words[place + 1 :]])


def command(words: Sequence[str]) -> str:
    """A command as it is typed, from the words behind `guides`."""
    return " ".join(["guides", *(in_command(Path(word)) for word in words)])
