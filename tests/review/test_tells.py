"""Habits of wording and place that give right answers away."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from itertools import pairwise
from math import log, sqrt
from pathlib import Path
from statistics import NormalDist

import pytest
from typer.testing import CliRunner

from practiceguides.checking import check_book
from practiceguides.cli.main import app
from practiceguides.content.book import Book
from practiceguides.editions.finding import edition_layers
from practiceguides.reading import read_book, read_layers
from practiceguides.review.tells import CLEARLY, ENOUGH, LUCK, Set, Tell, scopes_of, tells_of
from practiceguides.scenarios.spec import Scenario
from tests.conftest import ROOT, SCENARIO, WriteBook, choice_of

ITEM = "book/exercises/counter.yaml"
MANY = 24
PARTS = {
    "identification": "the first two guides",
    "protection": "the first two guides",
    "reintegration": "the last two guides",
    "children": "the last two guides",
    "desks": "the desks",
}


def told(root: Path) -> list[str]:
    """What is said of habits."""
    return told_of(read_book(root), root)


def told_of(book: Book, root: Path) -> list[str]:
    """The same of a book that was read."""
    return [each.text(root) for each in check_book(book) if each.code == "answer-tell"]


def table(root: Path, scope: str = "") -> dict[str, Tell]:
    """How each habit scores over the book, a guide or a story."""
    book = read_book(root)
    sets = next(each.sets for each in scopes_of(book) if each.name == scope)
    return {each.habit: each for each in tells_of(sets, book.words.language)}


def questions(*rights: int, folder: str = "book/exercises") -> dict[str, str | None]:
    """Questions whose first answer gives a reason, with the right one at these places."""
    texts = ("Go home because it rains", "Stand by the gate", "Sit with her in there")
    made = {f"{folder}/q{n}.yaml": choice_of(*texts, right=at) for n, at in enumerate(rights)}
    return {**made, ITEM: None}


@pytest.mark.parametrize(
    ("place", "habit"),
    [(0, "has a reason"), (0, "stands first"), (2, "stands last"), (1, "is without a reason")],
)
def test_a_habit_that_is_nearly_always_right_is_told(
    place: int, habit: str, write_book: WriteBook
) -> None:
    """A learner who follows it scores far above chance, and the author hears by how much."""
    root = write_book(questions(*[place] * MANY))
    score, chance = (100, 33) if place != 1 else (50, 33)
    said = (
        f"that {habit} is right in {score} of 100 questions and scenes, and by chance in {chance}"
    )

    assert [each for each in told(root) if said in each and "in the book" in each]


def test_who_chooses_from_a_book_is_told_of_no_habit_of_others(
    write_book: WriteBook, tmp_path: Path
) -> None:
    """The questions of an edition count; what is left of the book below cannot be mended there."""
    below = write_book(questions(*[0] * MANY))
    assert told(below)
    edition = tmp_path / "my-workshop"
    (edition / "book" / "exercises").mkdir(parents=True)
    (edition / "edition.yaml").write_text(f"title: Ours\nover: {below}\n", encoding="utf-8")

    assert told_of(read_layers(edition_layers(edition)), edition) == []
    for name, text in questions(*[0] * MANY).items():
        if text:
            file = edition / name.replace("/q", "/ours-")
            file.write_text(text, encoding="utf-8")
    said = told_of(read_layers(edition_layers(edition)), edition)
    assert all("in what is your own, whoever" in each for each in said)
    assert any("for instance in: ours-0, ours-1, " in each for each in said)
    shown = CliRunner().invoke(app, ["check", "--tells", str(edition)]).output
    assert f"{MANY} │     100%" in shown


@pytest.mark.parametrize("many", [ENOUGH - 1, ENOUGH])
def test_so_few_questions_show_no_habit(many: int, write_book: WriteBook) -> None:
    """A trainer with five exercises is not asked to mend what chance alone may do."""
    assert bool(told(write_book(questions(*[0] * many)))) == (many == ENOUGH)


@pytest.mark.parametrize(
    ("text", "habit"),
    [("Calm him by the gate", "a word of kindness"), ("Let him go home", "a word of choice")],
)
def test_kind_words_and_words_of_choice_are_habits(
    text: str, habit: str, write_book: WriteBook
) -> None:
    """Where only wrong answers have such a word, whoever avoids it is right, and one is told."""
    texts = (text, "Stand by the gate", "Sit with her in there")
    made = {f"book/exercises/q{n}.yaml": choice_of(*texts, right=1 + n % 2) for n in range(MANY)}
    root = write_book({**made, ITEM: None})

    assert table(root)[f"has {habit}"].score == 0
    assert any(f"is without {habit}" in each for each in told(root))


def test_right_answers_of_every_kind_tell_nothing(write_book: WriteBook) -> None:
    """Where right and wrong answers share their habits, none is told."""
    assert told(write_book(questions(*(n % 3 for n in range(MANY))))) == []


def test_luck_is_not_told(write_book: WriteBook) -> None:
    """Three questions that happen to be alike show no habit."""
    root = write_book(questions(0, 0, 0))

    assert table(root)["stands first"].score == 1
    assert told(root) == []


def test_a_guide_is_counted_alone(write_book: WriteBook) -> None:
    """What evens out over the book may still tell within a guide."""
    guide = questions(*[0] * MANY, folder="book/care/exercises")
    others = questions(*[1, 2] * MANY)
    renamed = {name.replace("/q", "/other"): text for name, text in others.items()}
    root = write_book({**guide, **renamed, ITEM: None})

    assert table(root, "care")["stands first"].tells
    assert any("in the guide 'care'" in each for each in told(root))


def test_in_a_story_careful_choices_are_the_right_ones(write_book: WriteBook) -> None:
    """What does harm is wrong, what one can defend is neither; a story is told in figures only."""
    worth = {"ask": "sound", "wait": "harmful", "go": "defensible"}
    text = SCENARIO
    for name, practice in worth.items():
        text = text.replace(f"{{#{name}}}", f"{{#{name} practice={practice}}}")
    root = write_book({"book/scenarios/quay.md": text})
    found = table(root, "quay")

    assert found["stands first"].score == 1
    assert found["stands first"].chance == 0.5
    assert "stands last" not in found
    assert told(root) == []


def test_all_stories_are_counted_together(write_book: WriteBook) -> None:
    """What the careful choice of every story has is told, also where exercises even it out."""
    worth = {"ask": "sound", "wait": "harmful", "go": "harmful"}
    text = SCENARIO.replace("[Ask him]", "[Hear what he says]")
    for name, practice in worth.items():
        text = text.replace(f"{{#{name}}}", f"{{#{name} practice={practice}}}")
    stories = {f"book/scenarios/quay-{n}.md": text for n in range(MANY)}
    root = write_book({**stories, **questions(*[1, 2] * MANY), "book/scenarios/quay.md": None})

    assert any("“what”" in each and "in the stories" in each for each in told(root))


def test_the_table_of_habits_can_be_read(write_book: WriteBook) -> None:
    """`guides check --tells` shows each habit of the book, of its guides and of its stories."""
    root = write_book(questions(*[0] * MANY))
    result = CliRunner().invoke(app, ["check", "--tells", str(root)])

    assert result.exit_code == 0
    for text in ("stands first", "100%", "33%", "tells"):
        assert text in result.output


def test_words_learned_from_other_guides_lead_to_no_right_answer() -> None:
    """Who knows which words the right answers of the other guides have guesses no better for it."""
    asked_in = {
        scope.name: [
            each
            for each in scope.sets
            if not isinstance(each.located.item, Scenario) and sum(map(bool, each.right)) > 0
        ]
        for scope in scopes_of(read_book(ROOT))
        if scope.name and scope.in_words
    }
    guides = {name: asked for name, asked in asked_in.items() if len(asked) >= MANY}
    bound = NormalDist().inv_cdf(1 - 0.01 / len(guides))

    assert len(guides) >= 3
    for name, asked in guides.items():
        others = [each for other, held in guides.items() if other != name for each in held]
        assert _above_chance(_guesses(asked, others)) < bound, name


def test_words_learned_from_other_stories_lead_to_no_careful_choice() -> None:
    """Who knows the words of all other stories and desks cannot tell careful from harmful.

    Nowhere ten points above chance, beyond luck: over all scenes, and in each part of the book.
    """
    stories = [
        scope.sets for scope in scopes_of(read_book(ROOT)) if scope.name and not scope.in_words
    ]
    guesses: defaultdict[str, list[Guess]] = defaultdict(list)
    for asked in stories:
        others = [each for held in stories if held is not asked for each in held]
        made = _guesses(asked, others)
        for part in ("the book", PARTS[Path(asked[0].located.name).parts[1]]):
            guesses[part] += made
    bound = NormalDist().inv_cdf(1 - LUCK / len(guesses))

    assert len(guesses["the book"]) >= MANY
    for part, made in guesses.items():
        gained = sum(hit - chance for hit, chance in made) / len(made)
        assert gained < CLEARLY or _above_chance(made) < bound, part


Guess = tuple[bool, float]
"""Whether it hit, and how often chance alone would."""


def _guesses(asked: Iterable[Set], learned: Iterable[Set]) -> list[Guess]:
    """What naive Bayes over words and pairs of words picks, where right and wrong stand together.

    An option that a scene repeats under another condition counts once.
    """
    seen: dict[bool, Counter[str]] = {True: Counter(), False: Counter()}
    for each in learned:
        for text, right in _judged(each):
            seen[right].update([*_words(text), "all of them"])

    def score(judged: tuple[str, bool]) -> float:
        return sum(
            sign * log((held[word] + 0.5) / (held["all of them"] + 1))
            for sign, held in ((1, seen[True]), (-1, seen[False]))
            for word in _words(judged[0])
        )

    return [
        (max(judged, key=score)[1], sum(right for _, right in judged) / len(judged))
        for judged in map(_judged, asked)
        if len({right for _, right in judged}) > 1
    ]


def _judged(asked: Set) -> list[tuple[str, bool]]:
    """The options that are right or wrong, and not in between."""
    options = dict.fromkeys(zip(asked.texts, asked.right, strict=True))
    return [(text, right) for text, right in options if right is not None]


def _above_chance(guesses: Sequence[Guess]) -> float:
    """By how many standard deviations more of them hit than chance gives."""
    spread = sqrt(sum(chance * (1 - chance) for _, chance in guesses))
    return sum(hit - chance for hit, chance in guesses) / spread


def _words(text: str) -> set[str]:
    words = re.findall(r"[a-z']+", text.lower())
    return {*words, *map(" ".join, pairwise(words))}
