"""What an editor would mark in a book: its language, its claims, its answers, its people.

These rules read the texts themselves, so they may err; all but a few are warnings.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from practiceguides.content.book import Book
from practiceguides.content.layers import SETTINGS
from practiceguides.content.problems import Problem, problem

from . import (
    answers,
    balance,
    calques,
    claims,
    country,
    endings,
    heaviness,
    language,
    objectives,
    people,
    spread,
)
from .texts import Texts, texts_of

Rule = Callable[[Book, Texts], Iterator[Problem]]

RULES: tuple[Rule, ...] = (
    language.better_words,
    calques.nothing_borrowed,
    language.no_contacts,
    language.words_for_pictures,
    claims.voices_are_not_quoted,
    claims.facts_are_used,
    answers.like_length,
    objectives.objectives_exist,
    objectives.objectives_are_practised_and_tested,
    balance.cases_are_balanced,
    country.answers_are_dated,
    country.pack_names_no_person,
    country.numbers_are_real,
    country.numbers_stand_alone,
    country.examples_are_replaced,
    country.law_told_as_written,
    country.facts_are_fresh,
    endings.endings_wait,
    heaviness.heavy_items_stand_apart,
    spread.findings_are_spread,
    spread.studies_are_spread,
    spread.labels_stand_once,
)
"""The rules for every language."""

RULES_OF_A_LANGUAGE: Mapping[str, tuple[Rule, ...]] = {
    "en": (
        language.short_sentences,
        language.short_prompts,
        language.no_contacts_in_words,
        answers.no_catch_all,
        claims.claims_are_traced,
        claims.duties_as_written,
        people.names_are_logged,
        people.people_are_met,
        spread.names_differ,
    ),
}
"""The rules that know the words of a language, or how it marks sentences and names."""


def review(book: Book) -> Iterator[Problem]:
    """Everything that an editor would mark; where no rule knows the book's language, a note."""
    texts = texts_of(book)
    known = RULES_OF_A_LANGUAGE.get(book.words.language.partition("-")[0])
    for rule in (*RULES, *(known or ())):
        yield from rule(book, texts)
    if known is None:
        yield _skipped(book)


def _skipped(book: Book) -> Problem:
    """Which rules were not asked."""
    file, line = book.places.get((SETTINGS, "language"), (book.layers.path(SETTINGS), 1))
    skipped = {rule.__name__ for rules in RULES_OF_A_LANGUAGE.values() for rule in rules}
    rules = ", ".join(name.replace("_", " ") for name in sorted(skipped))
    return problem("rules-skipped", file, line, language=book.words.language, rules=rules)
