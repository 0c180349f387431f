"""An empty country pack: our questions, each with a place to write its answer."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from practiceguides.content.book import Book

PACK = "book/country.yaml"
"""The file of a pack; it can be given to a colleague as it is."""

_HEAD = """\
# The country pack: what holds where you work. It is one file; give it to a colleague as it is.
#
# - Call each number yourself before you write it. Ask in which languages, and what a call costs.
# - Write offices and roles, never a person's name or data.
# - Leave empty what you do not know. The page then says that it is missing. Never guess.
# - `guides check` warns of what was checked more than six months ago.
country: ""
# The day on which you checked, such as 2026-11-25, and in what role: the head of the legal unit.
# Both hold for all of this file. An answer may have a `checked` and a `by` of its own.
checked: ""
by: ""

# Answers to the questions of the book. Leave the ids as they are.
answers:
"""

_TAIL = """\

# Below stand lists: who can be called, and the law. A line that begins with `#` and no space waits:
# delete its `#` to use it. Write one such part for each. Under `answers` stand the ids of the
# questions above that it answers too: what stands here need not be said there once more.

#hotlines:
#  - id: help-line
#    name: What it is called
#    number: "0000 00"
#    hours: ""
#    languages: [one, another]
#    cost: ""
#    for: ""
#    answers: [help-line]

# `takes` and `does_not_take`: what it asks for before it takes a person, and whom it turns away.
#agencies:
#  - id: a-house
#    name: What it is called
#    number: ""
#    hours: ""
#    languages: []
#    does: ""
#    takes: []
#    does_not_take: []
#    contact: ""
#    answers: [referral-contact]

#interpreters:
#  - id: a-line
#    name: What it is called
#    number: ""
#    hours: ""
#    languages: []
#    how: ""
#    cost: ""
#    neutral: ""
#    answers: [interpreter-line]

# The law of the country: only articles that somebody read, and where. It needs both lists. The id
# of a law has small letters; that of an article may have large ones. `strength` names a verb, and
# `never` is a word that would make the duty stronger than it is.
#verbs:
#  - id: may
#    text: may
#    plain: is free to, and need not
#    never: must

#laws:
#  - id: an-act
#    title: Its title
#    year: 2020
#    provisions:
#      - id: ACT-1
#        article: "1"
#        duty: What it asks, in plain words.
#        strength: [may]
#        read_in: where it was read
#        answers: [non-punishment-rule]
"""


def empty_pack(below: Book) -> str:
    """The text of a pack with all questions of a book, and no answer."""
    return _HEAD + "".join(_asked(below)) + _TAIL


def _asked(below: Book) -> Iterator[str]:
    for group, questions in groupby(below.country.questions, key=lambda each: each.group):
        yield f"\n  # {group}\n\n" if group else ""
        for each in questions:
            asked = " ".join(each.question.split())
            yield f'  # {asked}\n  - id: {each.id}\n    says: ""\n'
