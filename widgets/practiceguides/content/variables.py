"""Variables in a text: `{{ interpreter-line }}` stands for an answer of country.yaml.

An answer that nobody has given is not left out. A sentence says plainly that it is missing; an
entry of a list gives way to the question, for whoever reads it to ask. On a card a variable is
the telephone number alone where there is one, else the answer, or room to write it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Annotated

from . import markdown
from .country import Found, Reached
from .fields import InlineMarkdown, Kind, Markdown
from .model import Base

_VARIABLE = re.compile(r"\{\{([^{}]*)\}\}")
_ENTRY = re.compile(r"^([ \t]*[-*+][ \t]+)(.*)$", re.MULTILINE)


def variables(text: str) -> Iterator[str]:
    """The names of the variables in a text, in order."""
    yield from map(str.strip, _VARIABLE.findall(text))


def fill(text: str, base: Base) -> str:
    """Markdown with the country's answers in place of variables; all of them must be known."""
    questions = {question.id: question for question in base.country.questions}
    answers = base.country.answers_to

    def ask(entry: re.Match[str]) -> str:
        asked = [questions[name] for name in variables(entry[2])]
        missing = [markdown.literal(each.question) for each in asked if not answers(each.id)]
        if not missing:
            return entry[0]
        return entry[1] + base.words("country_ask", question=" ".join(missing))

    def answer(found: re.Match[str]) -> str:
        question = questions[found[1].strip()]
        if given := answers(question.id):
            return base.words.listed(
                [markdown.literal(_dated(each, base)) for each in given], "long"
            )
        missing = base.country.missing or base.words["country_missing"]
        return "*{}*".format(missing.replace("{label}", question.label))

    return _VARIABLE.sub(answer, _ENTRY.sub(ask, text))


def fill_card(text: str, base: Base, missing: str) -> str:
    """Markdown of a card with numbers or answers in place of variables, or with `missing`."""

    def answer(found: re.Match[str]) -> str:
        name = found[1].strip()
        known = _told_of(base.country.numbers_for(name))
        given = known or [each.told(base.words) for each in base.country.answers_to(name)]
        return ", ".join(map(markdown.literal, given)) or missing

    return _VARIABLE.sub(answer, text)


def _told_of(known: Sequence[Reached]) -> list[str]:
    """Each number as a card says it: of several, also who answers there."""
    numbers = [each.number.replace(" ", "\N{NO-BREAK SPACE}") for each in known]
    if len(known) < 2:
        return numbers
    return [f"{number} ({each.name})" for number, each in zip(numbers, known, strict=True)]


def _dated(found: Found, base: Base) -> str:
    """An answer with the day on which somebody checked it."""
    says = found.told(base.words)
    if found.checked is None:
        return base.words("country_unchecked", says=says)
    return base.words("country_checked", says=says, day=found.checked)


def lacks_answers(text: str, base: Base) -> bool:
    """Whether a variable in the text stands for an answer that nobody has given."""
    return not all(base.country.answers_to(name) for name in variables(text))


def unfilled(text: str) -> str:
    """The text with the names of its variables as words, for search and for counting words."""
    return _VARIABLE.sub(lambda found: found[1].strip().replace("-", " "), text)


def _plain(text: str) -> str:
    return markdown.plain(unfilled(text))


def _blocks(text: str, base: Base) -> str:
    return markdown.render(fill(text, base))


def _inline(text: str, base: Base) -> str:
    return markdown.render_inline(fill(text, base))


FilledMarkdown = Annotated[Markdown, Kind("Markdown", {}, _plain, _blocks, variables=True)]
"""Markdown in which variables stand for the country's answers."""

FilledInlineMarkdown = Annotated[
    InlineMarkdown, Kind("Markdown", {}, _plain, _inline, variables=True)
]
"""The same in one paragraph, without a paragraph around it."""
