"""The answers for a country: a number that nobody has checked for long is worse than none."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

from practiceguides.content.book import Book
from practiceguides.content.problems import Problem

from .texts import Texts

FRESH = timedelta(days=365)
"""How long answers are trusted after the day on which they were checked."""


def answers_are_dated(book: Book, _texts: Texts) -> Iterator[Problem]:
    """Answers in country.yaml say for which country, and were checked within the last year."""
    country = book.country
    if not any(question.answer.strip() for question in country.questions):
        return
    fields = book.fields["country.yaml"]
    if not country.country.strip():
        yield fields.problem("country-unnamed", ("country",))
    checked = _day(country.checked)
    today = datetime.now(UTC).date()
    # Somewhere it is tomorrow already.
    if checked is None or checked > today + timedelta(days=1):
        yield fields.problem("country-undated", ("checked",), checked=country.checked)
    elif today - checked > FRESH:
        yield fields.problem("country-old", ("checked",), checked=country.checked)


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        return None
