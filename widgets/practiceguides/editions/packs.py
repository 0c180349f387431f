"""An empty country pack: our questions, each with a place to write its answer."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from practiceguides.content.book import Book
from practiceguides.content.source import RULE

PACK = "book/country.yaml"
"""The file of a pack; it can be given to a colleague as it is."""

_HEAD = """\
## What holds where you work. Leave empty what you do not know: the page says that it is missing.
## Call each number before you write it. Write offices and roles, never the name of a person.
## {rule}
country: ""
## The day on which you asked, such as 2026-11-25.
checked: ""
## Who asked: a role, such as the head of the legal unit.
by: ""

## Leave each `id` as it is. Write behind `says:`. A telephone number stands there alone, "00 00":
## cards and sheets print it. Has it hours, languages or a name? Write those below, at `hotlines:`.
answers:
"""

_TAIL = """\

## Take the `#` from all lines of a part. Write one `- id:` with its lines for each office.
## `answers` names the questions above that it answers too: leave `says:` empty there.

## Whom one can call.
#hotlines:
#  - id: help-line
#    name: What it is called
#    number: "0000 00"
#    hours: ""
#    languages: [one, another]
#    cost: ""
#    for: ""
#    answers: [help-line]

## Who takes a person in. `takes`: what it asks for. `does_not_take`: whom it turns away.
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

## Interpreters by telephone.
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

## The law: only articles that somebody read. Take the `#` from both lists.
## `strength` names a verb. `never` is a word that would make the duty stronger than it is.
#verbs:
#  - id: may
#    text: may
#    plain: is free to, and need not
#    never: must

#laws:
#  - id: an-act
#    title: Its title
#    year: 0
#    provisions:
#      - id: ACT-1
#        article: its number
#        duty: What it asks, in plain words.
#        strength: [may]
#        read_in: where it was read
#        answers: [non-punishment-rule]
"""


def empty_pack(below: Book) -> str:
    """The text of a pack with all questions of a book, and no answer."""
    return _HEAD.format(rule=RULE) + "".join(_asked(below)) + _TAIL


def _asked(below: Book) -> Iterator[str]:
    for group, questions in groupby(below.country.questions, key=lambda each: each.group):
        yield f"\n  ## {group}\n\n" if group else ""
        for each in questions:
            asked = " ".join(each.question.split())
            yield f'  ## {asked}\n  - id: {each.id}\n    says: ""\n'
