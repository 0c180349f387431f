"""The pocket card on a page: numbers of the pack, places for own words, lines where nothing is."""

from __future__ import annotations

import re

from tests.conftest import CHOICE, WORDS
from tests.pages.conftest import Build, page_of

PANELS = [
    "Notes",
    "Hurt {number}`ambulance`",
    "By day {number}`office counter`",
    "{own}`counter 4`",
    "{own}`pad change 2`",
    "Six",
    "{own}`2`",
    "Eight",
]
CARD = "# Card\n\n:::{pocket-card}\n" + "\n\n---\n\n".join(PANELS) + "\n:::\n"
PAD = """\
type: notepad
title: A pad
objective: Plan.
minutes: 1
prompt: Plan.
parts:
  - {id: now, label: Now}
  - {id: change, label: This week I will …}
"""
COUNTRY = """\
country: Maravel
checked: 2026-11-02
questions:
  - {id: ambulance, label: the number, question: "Which?", why: So.}
  - {id: office, label: the office, question: "Which?", why: So.}
hotlines:
  - {id: line, name: Ambulance, number: "112", answers: [ambulance]}
"""
FILES = {
    "book/page.md": CARD,
    "book/country.yaml": COUNTRY,
    "book/exercises/pad.yaml": PAD,
    "book/exercises/counter.yaml": CHOICE,
}


def panels_of(html: str) -> list[str]:
    """The panels of the card, as HTML."""
    return re.findall(r'<section class="pocket-panel">(.*?)</section>', html, re.DOTALL)


def test_a_number_of_the_pack_stands_there_and_else_a_line(build: Build) -> None:
    """What the pack knows can be called; what it does not know is a line to write on."""
    outcome = build(FILES)
    panels = panels_of(page_of(outcome))

    assert (outcome.problems, outcome.warnings) == ([], [])
    assert len(panels) == 8
    assert '<span class="pocket-number"><a href="tel:112">112</a></span>' in panels[1]
    assert "pocket-lines" not in panels[1]
    assert "Maravel" in panels[1]
    assert WORDS("block_country_checked", day="2026-11-02") in panels[1]
    assert "Maravel" not in "".join(panels[2:])
    assert "pocket-number" not in panels[2]
    assert panels[2].count("<i></i>") == 1


def test_of_two_numbers_it_is_said_whose_they_are(build: Build) -> None:
    """Each can be called; a third one stands on the page of all questions alone."""
    more = "".join(
        f'  - {{id: line-{n}, name: Line {n}, number: "{n}{n}", answers: [ambulance]}}\n'
        for n in (2, 3)
    )
    panel = panels_of(page_of(build({**FILES, "book/country.yaml": COUNTRY + more})))[1]

    assert re.findall(r'<a href="tel:\d+">(\d+)</a></span> (\w+ ?\w*)', panel) == [
        ("112", "Ambulance "),
        ("22", "Line 2"),
    ]
    assert ">33<" not in panel


def test_any_page_may_have_a_number(build: Build) -> None:
    """Outside the card there is a gap to write on where none is known."""
    html = page_of(
        build(
            {**FILES, "book/page.md": "# A\n\nHurt {number}`ambulance`, else {number}`office`.\n"}
        )
    )

    assert 'Hurt <span class="pocket-number"><a href="tel:112">112</a></span>' in html
    assert 'else <span class="pg-gap">…</span>.' in html


def test_own_words_have_a_place_and_lines(build: Build) -> None:
    """A script finds which item and which part is meant; an item that is not there leaves lines."""
    files = {**FILES, "book/page.md": CARD.replace("`counter 4`", "`gone 4`")}
    outcome = build(files)
    panels = panels_of(page_of(outcome))

    assert outcome.warnings == []
    assert "pocket-own" not in panels[3]
    assert panels[3].count("<i></i>") == 4
    assert 'data-item="pad" data-part="change" data-asked="This week I will …"' in panels[4]
    assert "pocket-own" not in panels[6]


def test_a_card_of_seven_panels_is_refused(build: Build) -> None:
    """A sheet has eight panels: with fewer or more the build says so."""
    outcome = build({**FILES, "book/page.md": CARD.replace("\n\n---\n\nEight", "")})

    assert "The card has 7 panels, and its sheet has 8." in " ".join(outcome.warnings)
    assert "pocket.js" not in page_of(outcome)


def test_only_the_page_with_the_card_asks_for_its_script(build: Build) -> None:
    """Script and style of the card are named on its page, and on no other."""
    html = page_of(build(FILES))
    other = page_of(build())

    assert re.findall(r"_static/(pocket[\w-]*\.\w+)", html) == [
        "pocket.css",
        "pocket.js",
        "pocket-paper.css",
    ]
    assert "pocket" not in other
