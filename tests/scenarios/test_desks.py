"""Desks of one case: what one hands on is proved to be what the next finds."""

from __future__ import annotations

import pytest

from practiceguides.checking import check_book
from practiceguides.content.problems import Level
from practiceguides.content.timing import minutes_of
from practiceguides.pages.paper.printed import printed
from practiceguides.reading import read_book, scenarios_of
from practiceguides.scenarios.desks import arrivals, desk_after
from practiceguides.scenarios.pencil import pencil
from practiceguides.scenarios.proof.handed import handed_by
from practiceguides.scenarios.spec import Scenario
from tests.conftest import WORDS, WriteBook, the_book
from tests.node import Node
from tests.player import read_html
from tests.scenarios.desk_faults import CABIN, DESK_FAULTS, GATE, SAMPLE

DESKS = {each.id: each for each in scenarios_of(read_book(SAMPLE))}
HABITS = {"outcome-always-good", "practice-one-outcome"}
"""What a story of two scenes cannot help."""


def told(write_book: WriteBook, gate: str = GATE, cabin: str = CABIN) -> list[str]:
    """The texts of all problems that two desks have, but for the habits of short stories."""
    texts = {"book/desks/scenarios/desk-gate.md": gate, "book/desks/scenarios/desk-cabin.md": cabin}
    last = (SAMPLE / "book" / "scenarios" / "the-last-ferry.md").read_text("utf-8")
    root = write_book({**texts, "book/scenarios/the-last-ferry.md": last})
    return [
        f"{each.code} {each.text(root)}"
        for each in check_book(read_book(root))
        if each.level > Level.NOTE and each.code not in HABITS and each.file.match("desk-*")
    ]


@pytest.mark.parametrize("name", DESK_FAULTS)
def test_a_fault_of_a_desk_is_told(write_book: WriteBook, name: str) -> None:
    """Each is told by its code, and none is told that follows from it."""
    desk, old, new, codes = DESK_FAULTS[name]
    texts = {"gate": GATE, "cabin": CABIN}
    assert old in texts[desk]
    texts[desk] = texts[desk].replace(old, new, 1)
    found = [each.split()[0] for each in told(write_book, **texts)]
    # A circle has a start that is no arrival, and paths that no longer fit.
    wanted = {"before-circle"} if "before-circle" in codes else set(found)

    assert sorted(each for each in found if each in wanted) == codes


def test_two_desks_that_fit_are_proved_without_a_word(write_book: WriteBook) -> None:
    """Papers owe no `why`, and may be two; nothing is found where nothing is wrong."""
    assert told(write_book) == []


def test_a_missing_paper_says_with_which_flags_and_ending(write_book: WriteBook) -> None:
    """An author reads what is handed on, by which ending, and which papers are two."""
    cabin = CABIN.replace("not promised and not written", "not promised and written")
    none, two = sorted(told(write_book, cabin=cabin))

    assert "where 'desk-gate' hands on nothing, as in its ending 'let-in'" in none
    assert "where 'desk-gate' hands on written: paper-name, paper-none" in two


def test_what_a_desk_can_hand_on_is_what_it_can_end_with() -> None:
    """All final states, and no other: who is sent on was never written down."""
    handed = handed_by(DESKS["desk-gate"])

    assert handed.complete
    assert set(handed.sets) == {
        frozenset(flags) for flags in ((), ("promised",), ("written",), ("promised", "written"))
    }


def test_every_end_brings_one_paper() -> None:
    """Whatever is handed on, one paper lies there."""
    cabin = DESKS["desk-cabin"]
    for flags in handed_by(DESKS["desk-gate"]).sets:
        assert len(arrivals(cabin, flags)) == 1


def test_a_paper_is_read_and_not_decided() -> None:
    """The time of a story that begins with a paper counts one decision less."""
    cabin = DESKS["desk-cabin"]
    alone = cabin.model_copy(update={"before": None})
    assert cabin.pace is not None
    assert alone.pace is not None

    assert alone.pace.story - cabin.pace.story == pytest.approx(minutes_of(0, choices=1))


def test_what_is_handed_on_is_kept_on_paper() -> None:
    """A player ticks it, though nothing in this story asks for it."""
    assert pencil(DESKS["desk-gate"]).kept == {"promised", "written"}


def test_the_sheets_say_which_paper_goes_on() -> None:
    """Who leads reads it by the flags; without a next desk it is what is ticked."""
    gate = DESKS["desk-gate"]
    after = desk_after(gate, DESKS.values())
    base = read_book(SAMPLE).base
    assert after is DESKS["desk-cabin"]

    sheet = read_html(printed(gate, base, "facilitator", after=after)).text
    assert "If L is ticked: paper B, “A page with his name”" in sheet
    assert "If no line is true: paper C, “Nothing”" in sheet
    booklet = read_html(printed(gate, base, "booklet", after=after)).text
    assert "only the lines that are ticked on your sheet" in booklet
    assert "Hand on what is ticked" in read_html(printed(gate, base, "booklet")).text
    assert "nobody votes" in read_html(printed(after, base, "facilitator")).text


def test_the_table_says_which_letters_stand_for_what_is_handed_on(write_book: WriteBook) -> None:
    """A group at a table ticks nothing, so its last sheet names letters."""
    gate = GATE.replace("minutes: 1", "minutes: 1\ntable: [gate, book, lamp, lock]").replace(
        "path: [bench, no-name]", "path: [bench, no-name, light, shut]"
    )
    more = "".join(
        f"{{#{scene}}}\n## {scene}\n\nIt is night.\n\n- [Do it](#{to}){{#{choice}}}\n  > Done.\n\n"
        for scene, to, choice in (("lamp", "lock", "light"), ("lock", "let-in", "shut"))
    )
    gate = gate.replace("(#let-in){#no-name", "(#lamp){#no-name")
    gate = gate.replace("{#let-in .end", f"{more}{{#let-in .end")
    root = write_book({"book/desks/scenarios/desk-gate.md": gate})
    scenario = read_book(root).items["desk-gate"].item
    assert isinstance(scenario, Scenario)

    sheet = read_html(printed(scenario, read_book(root).base, "table")).text
    assert "Oran was promised a bed: A in The gate at night" in sheet


def test_the_sheets_of_a_desk_fit_a_case_from_desk_to_desk() -> None:
    """Its booklet is what groups play, and at a table nobody votes about the paper that came."""
    book = the_book()
    desk = book.items["desk-clinic"].item
    assert isinstance(desk, Scenario)
    lead = read_html(printed(desk, book.base, "facilitator")).classed("one-page")[0].text
    assert "one booklet for each group," in lead
    came, *others, _, _ = read_html(printed(desk, book.base, "table")).classed("at-table")

    assert "Nobody votes. Read paper D," in came.text
    assert WORDS["print_table_fold"] not in came.text
    for sheet in others:
        assert WORDS["print_table_fold"] in sheet.text
        assert "Nobody votes" not in sheet.text


def test_a_result_says_what_is_handed_on(node: Node) -> None:
    """Of a desk that has ended, and of no other story."""
    base = read_book(SAMPLE).base
    spec = DESKS["desk-gate"].to_spec(base)
    moves = [{"choose": "bed"}, {"choose": "name"}]
    state = {**node.call("scenarios/step.js", "empty", spec), "moves": moves}
    result = node.call("scenarios/step.js", "mark", spec, state)

    assert result["handed"] == ["promised", "written"]
    ferry = DESKS["the-last-ferry"].to_spec(base)
    state["moves"] = [{"choose": "sell"}, {"choose": "wish"}]
    assert "handed" not in node.call("scenarios/step.js", "mark", ferry, state)


@pytest.mark.parametrize(
    ("desk", "month"), [("police", "month 3"), ("clinic", "month 5"), ("shelter", "month 8")]
)
def test_a_desk_hears_of_its_choices_three_desks_later(desk: str, month: str) -> None:
    """Of all that it can hand on, in the month in which the third desk after it begins."""
    (told,) = (each.later for each in scenarios_of(the_book()) if each.id == f"desk-{desk}")

    assert {flag for flag, each in told.items() if month not in each.did} <= {"none"}
