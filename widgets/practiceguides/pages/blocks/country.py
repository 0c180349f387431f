"""What holds where the learner works: answers and addresses of the country pack.

Each says when it was checked and in what role. What nobody has found out is said to be missing,
and on paper there is room to write it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import ClassVar

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.util.docutils import SphinxDirective

from practiceguides.content.book import Book
from practiceguides.content.country import (
    Answer,
    Entry,
    Found,
    NationalProvision,
    Question,
    dialled,
    is_number,
)
from practiceguides.pages.chapters import markup
from practiceguides.pages.noted import note_questions
from practiceguides.pages.shelf import book_of, depends_on, list_files

from .boxes import block, print_button
from .gaps import filled, gap

_FIELDS = {
    "hotlines": ("number", "hours", "languages", "cost", "for"),
    "agencies": (
        "number", "hours", "languages", "does", "takes", "does_not_take", "contact",
    ),
    "interpreters": ("number", "hours", "languages", "how", "cost", "neutral"),
}  # fmt: skip
"""What is told of an entry, in this order; what is empty is told to be missing."""


class CountryBox(SphinxDirective):
    """`{country} competent-authority`: what the country pack answers.

    While it is empty: nothing, or, where it is needed at once, the question; on paper nothing,
    for there is a sheet of all questions.
    """

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        book = _read_for(self.env)
        return [
            _box(question, found, book)
            for question in book.country.questions
            if question.id == self.arguments[0]
            and ((found := book.country.answers_to(question.id)) or question.urgent)
        ]


class CountryQuestions(SphinxDirective):
    """`{country-questions}`: the questions in their groups, with room to write an answer."""

    def run(self) -> list[nodes.Node]:
        book = _read_for(self.env)
        note_questions(self.env)
        made = [
            block("section", "", heading, [_asked(questions, book)])
            for heading, questions in groupby(book.country.questions, key=lambda each: each.group)
        ]
        return [print_button(book.words["block_print"]), *made] if made else []


class _Entries(SphinxDirective):
    """Everybody in one list of the pack who can be called; while there is nobody, room to write."""

    name_of_list: ClassVar[str]

    def run(self) -> list[nodes.Node]:
        book = _read_for(self.env)
        found = [each for each in book.country.found() if each.where[0] == self.name_of_list]
        heading = book.words[f"block_list_{self.name_of_list}"]
        boxes = [_entry(each, self.name_of_list, book) for each in found]
        return [block("section", "", heading, boxes or [_nobody(self.name_of_list, book)])]


class Hotlines(_Entries):
    """`{hotlines}`: the help lines."""

    name_of_list = "hotlines"


class Agencies(_Entries):
    """`{agencies}`: offices and services, with whom they take and whom they do not."""

    name_of_list = "agencies"


class Interpreters(_Entries):
    """`{interpreters}`: who interprets."""

    name_of_list = "interpreters"


def _read_for(env: BuildEnvironment) -> Book:
    """The book, for a page that goes stale with the pack."""
    book = book_of(env.app)
    depends_on(env, *list_files(book, "country.yaml"))
    return book


def _box(question: Question, found: Sequence[Found], book: Book) -> nodes.Element:
    """A question with its answers; without one, what to do, which nobody needs on paper."""
    asked = nodes.paragraph("", "", nodes.strong("", question.question))
    css = "pg-country" if found else "pg-country pg-on-screen"
    told = list(_answers(found, book)) or [nodes.paragraph("", book.words["block_country_ask"])]
    if any(each.checked for each in found):
        told[-1] += nodes.Text(f" {book.words['block_country_again']}")
    return block("section", css, book.words["block_country"], [asked, *told])


def _asked(questions: Iterable[Question], book: Book) -> nodes.bullet_list:
    """Questions with their answers, or with lines to write one."""
    entries = nodes.bullet_list(classes=["pg-questions"])
    for question in questions:
        asked = nodes.paragraph("", "", nodes.strong("", question.question))
        entry = nodes.list_item("", asked, nodes.paragraph("", question.why))
        entry += list(_answers(book.country.answers_to(question.id), book)) or [_lines()]
        entries += entry
    return entries


def _lines() -> nodes.Node:
    lines = '<div class="pg-lines" aria-hidden="true"><hr><hr><hr></div>'
    return markup(lines)


def _answers(found: Iterable[Found], book: Book) -> Iterator[nodes.Node]:
    """Answers, and below those of one day and one role when and by whom they were checked."""
    for checked, answers in groupby(found, key=lambda each: _checked(each, book)):
        for each in answers:
            yield nodes.paragraph("", "", *_told(each, book))
        yield nodes.paragraph("", checked, classes=["pg-small"])


def _told(found: Found, book: Book) -> Iterator[nodes.Node]:
    """An answer in one line; of somebody who can be called the name, and the number to call."""
    told = found.told(book.words)
    if not isinstance(found.part, Entry):
        yield _call(told) if is_number(told) else nodes.Text(told)
        return
    name, number = found.part.name, found.part.number
    before, _, told = told.partition(name)
    yield nodes.Text(before)
    yield nodes.strong("", name)
    before, number, after = told.partition(number) if number else (told, "", "")
    yield nodes.Text(before)
    if number:
        yield _call(number)
        yield nodes.Text(after)


def _checked(found: Found, book: Book) -> str:
    """For which country it is, when and in what role it was checked."""
    country, words = book.country, book.words
    told = []
    if country.country:
        key = "block_country_invented" if country.invented else "block_country_of"
        told.append(words(key, country=country.country))
    if isinstance(found.part, NationalProvision):
        told.append(words("block_country_read", where=found.part.read_in))
    if found.checked and found.by:
        told.append(words("block_country_checked_by", day=found.checked, role=found.by))
    elif found.checked:
        told.append(words("block_country_checked", day=found.checked))
    else:
        told.append(words["block_country_unchecked"])
    return " ".join(told)


def _entry(found: Found, name_of_list: str, book: Book) -> nodes.Element:
    """Somebody who can be called, with all that is known and all that is not."""
    name = found.part.name if isinstance(found.part, Entry) else ""
    written = found.part.model_dump(by_alias=True)
    told = [_field(key, written[key], book) for key in _FIELDS[name_of_list]]
    checked = nodes.paragraph("", _checked(found, book), classes=["pg-small"])
    return block("div", "pg-country", "", [nodes.paragraph("", name), *told, checked])


def _field(key: str, value: str | Sequence[str], book: Book) -> nodes.paragraph:
    words = book.words
    name = words[f"block_entry_{key}"]
    if not value:
        missing = words("block_entry_field", name=name, value=words["block_entry_none"])
        return nodes.paragraph("", missing, classes=["pg-write"])
    if key == "number":
        told = filled(
            words("block_entry_field", name=name, value=gap("number")),
            {"number": [_call(str(value))]},
        )
        return nodes.paragraph("", "", *told)
    if not isinstance(value, str):
        value = words.listed(value, "and" if key == "languages" else "long")
    return nodes.paragraph("", words("block_entry_field", name=name, value=value))


def _call(number: str) -> nodes.Node:
    """A number that a telephone can call, where it can be reached by itself."""
    href = dialled(number)
    return nodes.reference("", number, refuri=f"tel:{href}") if href else nodes.Text(number)


def _nobody(name_of_list: str, book: Book) -> nodes.Element:
    """That nobody has filled in a list, and room to do so on paper."""
    words = book.words
    told = [
        nodes.paragraph("", words["block_entries_none"]),
        nodes.paragraph("", words[f"block_list_{name_of_list}_ask"], classes=["pg-small"]),
    ]
    # A class around the lines keeps them off the screen.
    room = block("div", "pg-questions", "", [_lines(), _lines()])
    return block("div", "pg-country", "", [*told, room])


def numbers_of(book: Book, most: int) -> list[nodes.Node]:
    """A line for each of the first `most` numbers, for a card: who answers, or to what."""
    labels = {each.id: each.label for each in book.country.questions}
    lines: list[nodes.Node] = []
    for each in book.country.found():
        match each.part:
            case Answer(id=name, says=says) if is_number(says):
                label = nodes.strong("", labels.get(name, name))
                lines.append(nodes.paragraph("", "", label, nodes.Text(" "), _call(says)))
            case Entry(number=number) if number:
                lines.append(nodes.paragraph("", "", *_told(each, book)))
    return lines[:most]


def setup_country(app: Sphinx) -> None:
    """Register the blocks."""
    app.add_directive("country", CountryBox)
    app.add_directive("country-questions", CountryQuestions)
    app.add_directive("hotlines", Hotlines)
    app.add_directive("agencies", Agencies)
    app.add_directive("interpreters", Interpreters)
