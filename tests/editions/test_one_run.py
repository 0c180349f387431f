"""Whatever a trainer wrote wrongly is told in one run, in whichever file, and whatever else is."""

from __future__ import annotations

from practiceguides.checking import check_book
from practiceguides.content.book import Book
from practiceguides.content.problems import Level
from tests.conftest import CHOICE, SCENARIO
from tests.editions.conftest import Edition

SETTINGS = """\
minutes: ninety
colour: blue
left_out:
  - what: desks/desk-gate
  - the-last-fery
  - what: the-notise
    why: It is not ours.
contents:
  - [welcome]
  - 01-the-countre
  - part: Ours
    pages: [5, ours, workbok]
  - part: Others
    pages: []
  - ours
"""
OVERLAY = """\
extends: first-words
facts: [F-ID-77, 5]
audience: [polise]
minutes: two
options:
  - id: sit
    correct: yes
    misconception: counter-frist
  - id: stand
    after: sitt
    text: TODO
    feedback:
      story: It is so, as F-ID-01 says.
      research: Nobody knows.
      facts: [F-ID-88]
"""
OWN = CHOICE.replace("title: The counter", "titel: The gate").replace(
    "    feedback:\n      story: He waits", "    id: ask\n    feedback:\n      story: He waits"
).replace("  - id: send\n", "  -\n").replace("F-ID-01", "F-ID-66")  # fmt: skip
SORT = """\
type: sort
title: 5
objective: Part them.
minutes: 1
prompt: Where does each go?
groups:
  - {id: one, text: One}
  - {id: two, text: Two}
items:
  - {id: a, text: A, fits: one, feedback: {why: So.}}
  - {id: b, text: B, fits: [three], feedback: {why: So.}}
  - {id: c, text: C, fits: [two], misconceptions: {one: no-such}}
"""
PACK = """\
country: Oreth
checked: yesterday
answers:
  - {id: night-contact, says: [a]}
  - {id: night-contakt, says: The harbour office}
  - night
hotlines:
  - {id: line, name: The line, answers: [interpreter-lime], number: ask inside}
  - {id: other, name: The other line, answers: [interpreter-lane]}
verbs: [{id: may, text: may, plain: is free to}]
laws:
  - id: act
    title: An act
    year: 2020
    provisions:
      - {id: A-1, article: "1", duty: Help., strength: [may], read_in: 5}
      - {id: A-2, article: "2", duty: Help., strength: [mai], read_in: The gazette}
"""
PAGE = """\
# Ours

See [this](gone.md) and {fact}`F-ID-55`.

```{exercise} first-wrods
```

```{excercise} own
```
"""
STORY = (
    SCENARIO.replace("minutes: 5", "minutes: five\naudience: [nurze]")
    .replace("[Wait](#end)", "[Wait](#ende)")
    .replace("  > He looks up.", "  > He looks up.\n\n  {.facts}\n  > It helps (F-ID-44).")
)
FILES = {
    "book/exercises/first-words.yaml": OVERLAY,
    "book/exercises/own.yaml": OWN,
    "book/exercises/parted.yaml": SORT,
    "book/country.yaml": PACK,
    "book/ours.md": PAGE,
    "book/scenarios/quay.md": STORY,
}


def errors_of(book: Book) -> list[str]:
    """Place and code of each."""
    return [
        f"{each.place(book.layers.top).removeprefix('book/')} {each.code}"
        for each in check_book(book)
        if each.level is Level.ERROR
    ]


def test_every_mistake_is_found_in_one_run(edition: Edition) -> None:
    """Of the settings, a change, exercises, the pack, a page and a story: all errors at once."""
    assert errors_of(edition(SETTINGS, FILES)) == [
        "country.yaml:2 field-value",
        "country.yaml:4 field-value",
        "country.yaml:5 country-unknown",
        "country.yaml:6 field-value",
        "country.yaml:8 country-unknown",
        "country.yaml:8 field-value",
        "country.yaml:9 country-unknown",
        "country.yaml:16 field-value",
        "country.yaml:17 verb-unknown",
        "exercises/first-words.yaml:2 fact-unknown",
        "exercises/first-words.yaml:2 field-value",
        "exercises/first-words.yaml:3 profession-unknown",
        "exercises/first-words.yaml:4 field-value",
        "exercises/first-words.yaml:7 field-value",
        "exercises/first-words.yaml:8 misconception-unknown",
        "exercises/first-words.yaml:10 extends-after",
        "exercises/first-words.yaml:13 fact-in-story",
        "exercises/first-words.yaml:15 fact-unknown",
        "exercises/own.yaml:2 field-unknown",
        "exercises/own.yaml:13 fact-unknown",
        "exercises/own.yaml:16 member-repeated",
        "exercises/parted.yaml:2 field-value",
        "exercises/parted.yaml:10 field-value",
        "exercises/parted.yaml:11 member-unknown",
        "exercises/parted.yaml:12 feedback-missing",
        "exercises/parted.yaml:12 misconception-unknown",
        "ours.md:3 fact-unknown",
        "ours.md:3 link-broken",
        "ours.md:5 item-unknown",
        "ours.md:8 block-unknown",
        "scenarios/quay.md:7 field-value",
        "scenarios/quay.md:8 profession-unknown",
        "scenarios/quay.md:19 fact-unknown",
        "scenarios/quay.md:20 scene-missing",
        "edition.yaml:3 field-value",
        "edition.yaml:4 field-unknown",
        "edition.yaml:6 field-missing",
        "edition.yaml:7 field-value",
        "edition.yaml:8 edition-name",
        "edition.yaml:11 field-value",
        "edition.yaml:12 edition-name",
        "edition.yaml:14 edition-name",
        "edition.yaml:14 field-value",
        "edition.yaml:16 field-value",
        "edition.yaml:17 edition-twice",
    ]


UNREAD = {
    "book/exercises/first-words.yaml": "extends: first-words\ntitle: 'Ours\nminutes: two\n",
    "book/exercises/own.yaml": (
        CHOICE.replace("title: The", 'title: "The').replace("minutes: 1", "minutes: one")
    ),
    "book/country.yaml": (
        "country: [Oreth\nchecked: 2026-11-01\nby: the desk\n"
        "hotlines:\n  - {id: line, name: A line, number: ask inside}\n"
    ),
    "book/scenarios/quay.md": (
        SCENARIO.replace("minutes: 5", "minutes: five")
        .replace("title: ", 'title: "', 1)
        .replace("[Wait](#end)", "[Wait](#ende)")
    ),
    "book/ours.md": PAGE,
}  # fmt: skip


def test_what_cannot_be_read_hides_no_other_mistake(edition: Edition) -> None:
    """A bracket or a quotation mark that is not closed costs its own field, and no other."""
    settings = (
        "minutes: [90\norganisation: Ours: the office\naudience: polise\ncontents: [no-page]\n"
    )
    assert errors_of(edition(settings, UNREAD)) == [
        "country.yaml:1 yaml-syntax",
        "country.yaml:5 field-value",
        "exercises/first-words.yaml:2 yaml-syntax",
        "exercises/first-words.yaml:3 field-value",
        "exercises/own.yaml:2 yaml-syntax",
        "exercises/own.yaml:4 field-value",
        "ours.md:3 fact-unknown",
        "ours.md:3 link-broken",
        "ours.md:5 item-unknown",
        "ours.md:8 block-unknown",
        "scenarios/quay.md:2 yaml-syntax",
        "scenarios/quay.md:7 field-value",
        "scenarios/quay.md:16 scene-missing",
        "edition.yaml:3 yaml-syntax",
        "edition.yaml:4 yaml-syntax",
        "edition.yaml:5 profession-unknown",
        "edition.yaml:6 edition-name",
    ]


UNFINISHED = """\
country: Oreth
checked: "2026-11-01"
by: the desk
verbs:
  - {id: may, text: may}
hotlines:
  - {id: line, name: "", number: "+00 000 0000", answers: [nigth-contact]}
laws:
  - id: act
    title: An act
    year: 2020
    provisions:
      - {id: A-1, article: 1, duty: Help., strength: [mai], answers: [nobody-asked]}
"""


def test_an_unfinished_entry_of_a_pack_hides_none_of_its_own_faults(edition: Edition) -> None:
    """What lacks a text is looked at all the same, and so is what rests on it."""
    found = errors_of(edition("", {"book/country.yaml": UNFINISHED}))
    assert found == [
        "country.yaml:5 field-missing",
        "country.yaml:7 country-unknown",
        "country.yaml:7 field-value",
        "country.yaml:13 country-unknown",
        "country.yaml:13 field-missing",
        "country.yaml:13 field-value",
        "country.yaml:13 verb-unknown",
    ]
