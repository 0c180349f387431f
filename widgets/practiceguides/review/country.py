"""What differs by country: a number that nobody has checked for long is worse than none."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

from practiceguides.content.book import Book
from practiceguides.content.problems import Problem, problem

from .texts import Texts

FRESH = timedelta(days=365)
"""How long answers are trusted after they were checked, and facts after they were read."""


def answers_are_dated(book: Book, _texts: Texts) -> Iterator[Problem]:
    """Answers in country.yaml say for which country, and were checked within the last year."""
    country = book.country
    if not any(question.answer.strip() for question in country.questions):
        return
    fields = book.fields["country.yaml"]
    if not country.country.strip():
        yield fields.problem("country-unnamed", ("country",))
    checked = _day(country.checked)
    if checked is None or _is_ahead(checked):
        yield fields.problem("country-undated", ("checked",), checked=country.checked)
    elif _is_old(checked):
        yield fields.problem("country-old", ("checked",), checked=country.checked)


def facts_are_fresh(book: Book, _texts: Texts) -> Iterator[Problem]:
    """A fact that says on which day it was `last_read` was read within the last year."""
    for fact in book.facts.values():
        file, line = book.places["facts.yaml", fact.id]
        if fact.last_read and _is_ahead(fact.last_read):
            yield problem("fact-ahead", file, line, fact=fact.id, day=fact.last_read)
        elif fact.last_read and _is_old(fact.last_read):
            yield problem("fact-old", file, line, fact=fact.id, day=fact.last_read)


def _is_ahead(day: date) -> bool:
    # Somewhere it is tomorrow already.
    return day > _today() + timedelta(days=1)


def _is_old(day: date) -> bool:
    return _today() - day > FRESH


def _today() -> date:
    return datetime.now(UTC).date()


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        return None
