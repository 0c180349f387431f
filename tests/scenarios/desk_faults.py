"""Faults of the sample book's desks: a desk, a text in it, what replaces it, and the codes told."""

from __future__ import annotations

from tests.conftest import ROOT

SAMPLE = ROOT / "tests" / "sample_book"
FOLDER = SAMPLE / "book" / "desks" / "scenarios"
GATE, CABIN = ((FOLDER / f"desk-{name}.md").read_text("utf-8") for name in ("gate", "cabin"))
PROMISE = 'arrives="promised and not written"'

DESK_FAULTS: dict[str, tuple[str, str, str, list[str]]] = {
    "a flag that is handed on and is none": (
        "gate", "hands_on: [promised, written]", "hands_on: [promised, writen]",
        ["handed-words", "later-lacking", "later-unknown", "name-unknown"],
    ),
    "a flag that is handed on without words": (
        "gate", "  written: His name stands in the book of the gate\n", "", ["handed-words"],
    ),
    "too much that is handed on": (
        "gate", "hands_on: [promised, written]", "hands_on: [a, b, c, d, e]", ["field-value"],
    ),
    "nothing said of what came of a flag": (
        "gate", "  none:\n    did: He came", "  noone:\n    did: He came",
        ["later-lacking", "later-unknown"],
    ),
    "a paper in a later scene": (
        "cabin", "{#tea practice=sound}", "{#tea practice=sound arrives=promised}",
        ["arrives-place"],
    ),
    "a paper at the first desk": (
        "gate", "{#bench practice=sound}", "{#bench practice=sound arrives=written}",
        ["arrives-place"],
    ),
    "a decision among the papers": (
        "cabin", f" {PROMISE}", "", ["arrives-missing"],
    ),
    "a paper that is judged": (
        "cabin", "arrives=written}", "arrives=written practice=sound .once}",
        ["arrival-judged", "arrival-judged"],
    ),
    "a way back to the arrival": (
        "cabin", "(#told){#story", "(#table){#story", ["arrival-again"],
    ),
    "a single paper": (
        "cabin", CABIN[CABIN.index("- [A page with"): CABIN.index("{#cabin}")], "",
        ["arrivals-number"],
    ),
    "a desk before that is not there": (
        "cabin", "before: desk-gate", "before: desk-gates", ["story-unknown"],
    ),
    "a desk before that hands nothing on": (
        "cabin", "before: desk-gate", "before: quay", ["before-nothing"],
    ),
    "desks that go round in a circle": (
        "gate", "start: gate\n", "start: gate\nbefore: desk-cabin\n",
        ["before-circle", "before-circle"],
    ),
    "a name that is not handed on": (
        "cabin", "arrives=written}", "arrives=waits}", ["arrives-name"],
    ),
    "an end after which no paper arrives": (
        "cabin", "not promised and not written", "not promised and written",
        ["arrival-none", "arrival-two"],
    ),
    "an end after which two papers arrive": (
        "cabin", PROMISE, "arrives=promised", ["arrival-two"],
    ),
    "a paper that never arrives": (
        "cabin", "- [Nothing]",
        ('- [Two slips](#cabin){#paper-two arrives="promised and not promised"}\n'
         "  > Both are wet.\n\n- [Nothing]"), ["arrival-never"],
    ),
    "a condition that is not understood": (
        "cabin", "arrives=written}", 'arrives="written and"}', ["condition"],
    ),
}  # fmt: skip
