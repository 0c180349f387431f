"""What an editor would mark in a book: its language, its claims, its answers, its people.

These rules read the texts themselves, so they may err; all but a few are warnings.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from practiceguides.content.book import Book
from practiceguides.content.problems import Problem

from . import answers, claims, country, language, objectives, people
from .texts import Texts, texts_of

RULES: tuple[Callable[[Book, Texts], Iterator[Problem]], ...] = (
    language.short_sentences,
    language.better_words,
    language.no_contacts,
    language.words_for_pictures,
    answers.no_catch_all,
    claims.claims_are_traced,
    claims.duties_as_written,
    claims.voices_are_not_quoted,
    claims.facts_are_used,
    answers.like_length,
    answers.changing_places,
    objectives.objectives_exist,
    objectives.objectives_are_practised_and_tested,
    people.names_are_logged,
    people.people_are_met,
    people.cases_are_balanced,
    country.answers_are_dated,
)


def review(book: Book) -> Iterator[Problem]:
    """Everything that an editor would mark."""
    texts = texts_of(book)
    for rule in RULES:
        yield from rule(book, texts)
