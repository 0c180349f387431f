"""What a player on paper looks up is short, and right for everybody who can stand there."""

from __future__ import annotations

from practiceguides.content.model import Base
from practiceguides.pages.paper.printed import printed
from practiceguides.reading import read_book, scenarios_of
from practiceguides.scenarios.pencil import beside, paper_faults, pencil
from practiceguides.scenarios.signs import signs
from practiceguides.scenarios.spec import Scenario
from tests.conftest import SCENARIO, WORDS, WriteBook, the_book
from tests.hostile.stories import FILE, WIDE
from tests.player import read_html

STORIES = scenarios_of(the_book())

HUB = """\
---
title: The quay
objective: Speak with him alone.
role: You are an inspector.
person: Mebo, 31.
start: quay
minutes: 5
flags: [card, lamp, seen]
meters: {trust: [0, 1, 2]}
---
{#quay}
## Quay

The boat is in.

- [Give the card](#shed){#give set=card}
- [Give the lamp](#shed){#lend set=lamp trust=1}
- [Wait](#shed){#wait set=seen}

{#shed}
## Shed

{if="card or lamp"}
He holds something.

{if="not (card or lamp)"}
His hands are empty.

- [Ask him](#good){#ask-well if="card or (lamp and trust>=2)"}
- [Ask him](#poor){#ask-badly if="not (card or (lamp and trust>=2))"}
- [Go](#poor){#go}

{#good .end outcome=good}
## Good

He talks.

{#poor .end outcome=poor}
## Poor

He is silent.
"""


def hub(write_book: WriteBook) -> Scenario:
    """A story whose second scene depends on the first."""
    return read_book(write_book({"book/scenarios/quay.md": HUB})).items["quay"].item


def test_only_what_tells_players_apart_is_asked(write_book: WriteBook) -> None:
    """Whoever has the lamp is trusted here, so nobody is asked about trust; nor about both."""
    drawn = pencil(hub(write_book))
    ask = drawn.choices["shed"][0]

    assert ask.ids == ("ask-well", "ask-badly")
    assert {need[1] for line in ask.lines for need in line.needs} == {"card", "lamp"}
    assert drawn.kept == {"card", "lamp"}


def test_what_happens_otherwise_names_its_letters(write_book: WriteBook) -> None:
    """Nobody has to remember whether the text before was left out."""
    scenario = hub(write_book)
    page = read_html(printed(scenario, Base(WORDS), "booklet"))
    card, lamp = sorted(signs(scenario).ticks.values())

    assert [lead.text for only in page.classed("only") for lead in only.classed("if")] == [
        f"Read this only if {card} or {lamp} is ticked:",
        f"Read this only if {card} and {lamp} are empty:",
    ]


def test_one_text_has_one_letter(write_book: WriteBook) -> None:
    """What comes of a choice may depend on what was before; the choice is one on paper."""
    marks = signs(hub(write_book))

    assert marks.letters["ask-well"] == marks.letters["ask-badly"] == "A"
    assert marks.letters["go"] == "B"
    assert set(marks.ticks) == {"card", "lamp"}
    assert set(marks.ticks.values()).isdisjoint(marks.letters.values())


def test_the_stories_of_the_book_ask_little() -> None:
    """No sentence of a booklet names more than four things; nearly all need one or two lines."""
    long = 0
    for story in STORIES:
        drawn = pencil(story)
        read = [each for those in (*drawn.passages.values(), *drawn.decided.values())
                for each in those]  # fmt: skip
        asked = [each for those in drawn.choices.values() for each in those]
        for each in (*read, *asked):
            assert all(len(line.needs) <= 4 for line in each.lines)
            long += len(beside(each.lines)) > 5
        assert max(map(len, drawn.choices.values())) <= 11
    assert long <= 8


def wide(write_book: WriteBook, name: str) -> Scenario:
    """A story of forty flags, of which no list can be made."""
    return read_book(write_book({FILE: WIDE[name]})).items["quay"].item


def test_forty_flags_that_must_all_be_set_are_one_line(write_book: WriteBook) -> None:
    """Nobody has to look at each of the ways in which they can be set."""
    story = wide(write_book, "all of 40 flags")
    drawn = pencil(story)
    (asked,) = [each for each in drawn.choices["quay"] if each.ids == ("open",)]

    assert [len(line.needs) for line in asked.lines] == [40, 0]
    assert len(drawn.kept) == 40
    assert not [*paper_faults(story)], "nothing was left out"


def test_what_cannot_be_made_short_stands_as_it_is_written(write_book: WriteBook) -> None:
    """Each flag has its letter, and the sentence is the author's with letters in it."""
    story = wide(write_book, "one of two, twenty times")
    page = read_html(printed(story, Base(WORDS), "booklet"))
    one, two, *_ = signs(story).ticks.values()

    (told,) = [node.text for only in page.classed("only") for node in only.classed("if")]
    assert told.startswith(
        f"Read this only if (({one} is ticked and {two} is empty) or ({two} is ticked and"
    )
    assert told.count(" is ticked") == told.count(" is empty") == 40
    (fault,) = paper_faults(story)
    assert (fault.code, fault.words) == ("paper-as-written", {"count": 2, "all": 2})


def test_choices_with_one_text_stay_two_where_nobody_can_tell(write_book: WriteBook) -> None:
    """Whether two are ever offered together is not known then, and the author reads it."""
    story = wide(write_book, "the same text under wide conditions")

    letters = signs(story).letters
    assert letters["open"] != letters["open-2"]
    assert [fault.words["count"] for fault in paper_faults(story)] == [2]


def test_only_what_is_read_is_kept(write_book: WriteBook) -> None:
    """A flag and a meter on which nothing depends are not kept on paper."""
    text = SCENARIO.replace("minutes: 5\n", "minutes: 5\nflags: [a, b]\nmeters: {c: [0, 1, 2]}\n")
    text = text.replace("(#end){#wait}", "(#quay){#wait set=a}").replace(
        "{#ask}", '{#ask set=b c=1 if="not a"}'
    )
    scenario = read_book(write_book({"book/scenarios/quay.md": text})).items["quay"].item

    assert pencil(scenario).kept == {"a"}
