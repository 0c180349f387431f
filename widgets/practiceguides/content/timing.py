"""How long something takes, counted; what a label says in minutes is held against it.

The figures are for a reader on a phone in a third language. They are ours, and no study's.
"""

from __future__ import annotations

import re
from math import ceil, floor

from .unspaced import LETTERS

WORDS_A_MINUTE = 120
"""Careful reading."""

SECONDS_A_DECISION = 15
"""To weigh the options of a question, once they have been read."""

SECONDS_A_CHOICE = 20
"""To weigh what to do in a scene of a story, where nobody says what is right."""

OF_ANOTHER_TRY = 0.5
"""How much of the weighing another try adds: most learners do not take it."""

SECONDS_A_FIELD = 60
"""To write a sentence or two."""

MINUTES_OF_CLOSING = 2
"""To look away from the page at its end, as pages and debriefs propose."""

WORDS_ROUND_AN_ITEM = 40
"""What an item says in the words of the interface: its kind, how to answer, buttons, verdicts."""

OFF = 0.2
"""From what part on a promised time is wrong."""


_LETTERS_A_WORD = 4
"""Where no space parts words, so many letters and signs are counted as one."""

_RUN = re.compile(f"[{LETTERS}]+")


def words_in(text: str) -> int:
    """How many words a text has; signs of Markdown stand at words and are none."""
    runs = _RUN.findall(text)
    spaced = _RUN.sub(" ", text) if runs else text
    return sum(-(-len(run) // _LETTERS_A_WORD) for run in runs) + len(spaced.split())


def minutes_of(words: float, decisions: float = 0, fields: int = 0, *, choices: int = 0) -> float:
    """How many minutes reading, deciding, choosing in a story, and writing take together."""
    deciding = decisions * SECONDS_A_DECISION + choices * SECONDS_A_CHOICE
    seconds = deciding + fields * SECONDS_A_FIELD
    return words / WORDS_A_MINUTE + seconds / 60


def told(minutes: float) -> int:
    """Minutes as they are told: whole ones, and at least one."""
    return max(1, round(minutes))


def is_off(promised: int, counted: float) -> bool:
    """Whether the minutes that an author promises differ by more than a fifth from the count.

    Labels have whole minutes, so the one below the count is right, and so is the one above it.
    """
    nearest = {max(1, floor(counted)), ceil(counted)}
    return promised not in nearest and abs(promised - counted) > OFF * counted
