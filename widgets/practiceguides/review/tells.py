"""What gives right answers away: habits of wording and place, counted over the book.

A learner who knows nothing may follow a habit: "take the one without a reason". For each habit
we ask how often it would be right. A set counts where the habit decides something: some options
show it, and some do not. Its score in a set is the share of right ones among those that show it;
chance is the share of right ones in the whole set. A habit tells where, over all such sets, it
scores ten points above chance, and by more than luck would give: the sum of differences is beyond
the one-sided 5 % bound, divided by the number of habits (Bonferroni). The variance of a set is that
of drawing without replacement.

In a story the careful choices are the right ones and those that do harm the wrong ones; what one
can defend is neither.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache
from math import sqrt
from statistics import NormalDist
from typing import NamedTuple

from practiceguides.content.book import Book, Located
from practiceguides.content.layers import SETTINGS
from practiceguides.content.problems import Problem, problem
from practiceguides.scenarios.spec import Scenario

from .guides import guide_of, guides_of, in_words
from .texts import plain

CLEARLY = 0.1
"""From so much above chance on, as a share of the sets, a habit is worth mending."""

LUCK = 0.05
"""So often luck alone may show a habit, over all habits together."""

ENOUGH = 12
"""Fewer sets are too few for the bound, which takes their sum for normal."""

_NAMED = 6
"""So many exercises and stories are named where a habit tells."""


class Set(NamedTuple):
    """The options of one question or scene, and which of them are right."""

    located: Located
    texts: tuple[str, ...]
    right: tuple[bool | None, ...]
    """None for an option that is neither right nor wrong."""


Shows = Callable[[Sequence[str]], Sequence[bool]]
"""Which options of a set show a habit."""


class Habit(NamedTuple):
    """Something that an option shows or not."""

    name: str
    shows: Shows


def _places(at: int) -> Shows:
    return lambda texts: [index == at % len(texts) for index in range(len(texts))]


def _lengths(which: Callable[[Sequence[int]], int]) -> Shows:
    def shows(texts: Sequence[str]) -> list[bool]:
        lengths = [len(text) for text in texts]
        return [length == which(lengths) for length in lengths]

    return shows


def _between(texts: Sequence[str]) -> list[bool]:
    lengths = [len(text) for text in texts]
    return [min(lengths) < length < max(lengths) for length in lengths]


HABITS = (
    Habit("stands first", _places(0)),
    Habit("stands last", _places(-1)),
    Habit("is the longest", _lengths(max)),
    Habit("is the shortest", _lengths(min)),
    Habit("is of middle length", _between),
)
"""Those that show in every language."""


def _worded(name: str, pattern: str) -> tuple[Habit, Habit]:
    """An option has it, or is without it."""
    found = re.compile(pattern, re.IGNORECASE)
    return (
        Habit(f"has {name}", lambda texts: [bool(found.search(text)) for text in texts]),
        Habit(f"is without {name}", lambda texts: [not found.search(text) for text in texts]),
    )


WORDED: Mapping[str, tuple[Habit, ...]] = {
    "en": (
        *_worded("a reason", r"\b(?:because|since|so that|in order to)\b|, (?:as|so|for)\b"),
        *_worded("“, and”", r", and\b"),
        *_worded("a question", r"\?"),
        *_worded("“what”", r"\bwhat\b"),
        *_worded("a hedge", r"\b(?:perhaps|maybe|might|may|could|if|unless|until|whether)\b"),
        *_worded("“ask”, “offer”, “tell” or “say”", r"\b(?:ask|offer|tell|say)(?:s|ing)?\b"),
        *_worded(
            "negation",
            r"\b(?:no|not|nobody|nothing|never|none|without|cannot)\b|n[’']t\b",  # noqa: RUF001
        ),
        *_worded("“all”, “only” or “must”", r"\b(?:all|every|each|only|always|must|everybody)\b"),
        *_worded(
            "a word of kindness",
            r"\b(?:(?:peace|quiet|kind(?!s? of)|calm|comfort|gentl|soft|warm|promis|believ)\w*"
            r"|thank\w*|patience|patiently|be patient|rest(?:ed|ing)?|spar(?:es?|ed|ing))\b",
        ),
        *_worded(
            "a word of choice",
            r"\b(?:(?:choic|choos|chos|agree|want|wish|decid)\w*|own|lets?|letting|leav(?:es?|ing)|may)\b",
        ),
    )
}
"""Those of a language, by its code."""


class Tell(NamedTuple):
    """How a habit scores over some sets."""

    habit: str
    sets: int
    """In so many of them it decides something."""
    score: float
    chance: float
    above: float
    """How many standard deviations it lies above chance."""
    tells: bool
    where: tuple[str, ...]
    """The exercises and stories in which right ones show it."""


def tells_of(sets: Sequence[Set], language: str) -> list[Tell]:
    """Every habit over these sets, the one that scores best above chance first."""
    habits = (*HABITS, *WORDED.get(language.partition("-")[0], ()))
    bound = NormalDist().inv_cdf(1 - LUCK / len(habits))
    found = [tell for habit in habits if (tell := _score(habit, sets, bound))]
    return sorted(found, key=lambda tell: tell.chance - tell.score)


@lru_cache(maxsize=1 << 15)
def _shown(habit: Habit, texts: tuple[str, ...]) -> Sequence[bool]:
    """Which options of a set show a habit; a set is counted in the book, in its guide, as story."""
    return habit.shows(texts)


def _score(habit: Habit, sets: Sequence[Set], bound: float) -> Tell | None:
    used, score, chance, variance = 0, 0.0, 0.0, 0.0
    where: dict[str, None] = {}
    for located, texts, right in sets:
        shown = zip(right, _shown(habit, texts), strict=True)
        judged = [(known, shows) for known, shows in shown if known is not None]
        n, k, r = (len(judged), sum(s for _, s in judged), sum(bool(known) for known, _ in judged))
        if not (0 < k < n and 0 < r < n):
            continue
        used += 1
        hits = sum(bool(known) for known, shows in judged if shows)
        if hits:
            where[located.item.id] = None
        score += hits / k
        chance += r / n
        variance += r / n * (1 - r / n) * (n - k) / (k * (n - 1))
    if not used:
        return None
    above = (score - chance) / sqrt(variance)
    score, chance = score / used, chance / used
    tells = used >= ENOUGH and score - chance >= CLEARLY and above > bound
    return Tell(habit.name, used, score, chance, above, tells, tuple(where))


def sets_of(book: Book) -> Iterator[Set]:
    """The options of every question and of every scene."""
    for located in book.items.values():
        for answers in located.item.asks():
            yield Set(
                located,
                tuple(plain(each.text) for each in answers),
                tuple(each.right for each in answers),
            )
        if isinstance(located.item, Scenario):
            for scene in located.item.scenes:
                worth = {"sound": True, "harmful": False}
                yield Set(
                    located,
                    tuple(plain(each.text) for each in scene.choices),
                    tuple(worth.get(each.practice or "") for each in scene.choices),
                )


class Scope(NamedTuple):
    """Sets that are counted together."""

    name: str
    """A guide's folder, a story's id, or `all stories`; empty for the book."""
    sets: list[Set]
    in_words: str
    """As a warning names it; empty for one story, which is too small to warn of."""


def scopes_of(book: Book) -> list[Scope]:
    """The book, each guide, all stories together, each story.

    What gives a scene away may be evened out by exercises, where it is a habit of wrong answers. Of
    an edition its own count: who chooses from a book cannot mend what is left.
    """
    every = [each for each in sets_of(book) if book.layers.is_own(each.located.data.file)]
    folders = guides_of(book)
    guides: dict[str, list[Set]] = defaultdict(list)
    stories: dict[str, list[Set]] = defaultdict(list)
    for each in every:
        if guide := guide_of(each.located.name, folders):
            guides[guide].append(each)
        if isinstance(each.located.item, Scenario):
            stories[each.located.item.id].append(each)
    return [
        Scope("", every, "what is your own" if book.layers.is_edition else in_words("")),
        *(Scope(name, sets, in_words(name)) for name, sets in guides.items()),
        Scope("all stories", [each for sets in stories.values() for each in sets], "the stories"),
        *(Scope(name, sets, "") for name, sets in stories.items()),
    ]


def habits_that_tell(book: Book) -> Iterator[Problem]:
    """Habits that score clearly above chance over the book, a guide or all stories.

    No single text is to blame, so they are told at the book's settings.
    """
    file = book.layers.path(SETTINGS)
    for scope in scopes_of(book):
        if not scope.in_words:
            continue
        for tell in tells_of(scope.sets, book.words.language):
            if tell.tells:
                words = {
                    "scope": scope.in_words,
                    "habit": tell.habit,
                    "score": round(100 * tell.score),
                    "chance": round(100 * tell.chance),
                    "sets": tell.sets,
                    "where": ", ".join(tell.where[:_NAMED]),
                }
                yield problem("answer-tell", file, **words)
