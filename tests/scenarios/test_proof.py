"""A scenario is proved: every state is visited, and what is found there is true."""

from __future__ import annotations

import sys
from collections import defaultdict
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

from practiceguides.content.model import Base, Fault
from practiceguides.content.problems import Level, problem_of
from practiceguides.content.validate import validate
from practiceguides.scenarios.engine import Engine, Position
from practiceguides.scenarios.parse import parse_scenario
from practiceguides.scenarios.proof import findings, kept, prove
from practiceguides.scenarios.proof.findings import Findings
from practiceguides.scenarios.proof.kept import FOLDER, proved
from practiceguides.scenarios.proof.machine import Machine
from practiceguides.scenarios.proof.report import account, reading_age
from practiceguides.scenarios.proof.routes import Routes
from practiceguides.scenarios.proof.sample import sample
from practiceguides.scenarios.proof.walk import DEAD_END, walk
from practiceguides.scenarios.spec import Scenario
from tests.conftest import WORDS

from .stories import stories

FILE = Path("story.md")
many = settings(max_examples=150, deadline=None)

GOOD = """\
---
title: The quay
objective: Give a person time.
role: You sell tickets.
person: Mebo, 31.
start: quay
meters: {trust: [0, 1, 2]}
flags: [seated]
minutes: 5
---
{#quay}
## Quay

{if="seated"}
He sits.

- [Offer him the bench](#quay){#offer practice=sound set=seated .once}
  > He puts down his bag.
- [Sell him the ticket at once](#shed){#sell practice=defensible trust=-1}
  > He thanks you.
- [Ask him to wait outside](#shed){#outside practice=harmful}
  > He waits in the rain.
- [Look at your papers first](#shed){#papers practice=defensible}
  > He looks at the clock.

{#shed}
## Shed

The ferry is late.

- [Give him the number, and say what it is for](#call){#number practice=sound trust=1}
  > He folds the paper.
- [Give him the number and wait](#gone){#silent practice=sound if="trust>=1"}
  > He reads it twice.
- [Call the man who looks for him](#gone){#tell practice=harmful}
  > The man comes at once.
- [Let him go](#lost){#let practice=defensible if="seated or trust>=1"}
  > He nods.
- [Close the window until the ferry comes](#call){#close practice=harmful}
  > He knocks, and you open again.

{#call .end outcome=good}
## He calls

{#gone .end outcome=mixed}
## He is gone

{#lost .end outcome=poor}
## Nobody knows
"""


def scenario(text: str = GOOD) -> Scenario:
    """The scenario of a text that is free of faults of its own."""
    data = parse_scenario(text, FILE)
    assert data.problems == []
    item, problems = validate(Scenario, data, data.value, {"id": "story", "file": FILE})
    assert problems == []
    assert item is not None
    return item


def changed(*pairs: tuple[str, str]) -> str:
    """The good text with some parts replaced."""
    text = GOOD
    for old, new in pairs:
        assert old in text
        text = text.replace(old, new, 1)
    return text


FAULTS: dict[str, tuple[str, list[str]]] = {
    "a scene in which nothing is on offer": (
        changed(("## Shed", '## Shed\n\n{if="seated"}\nIt rains.'),
                (GOOD[GOOD.index("- [Give him the number, and"): GOOD.index("{#call .end")],
                 ('- [Go](#call){#go if="seated"}\n  > He goes.\n'
                 '- [Stay](#gone){#stay if="seated"}\n  > He stays.\n'
                 '- [Leave](#lost){#leave if="seated"}\n  > He leaves.\n\n'))),
        ["dead-end 27"],
    ),
    "a scene that one cannot leave": (
        changed(("{#shed}\n## Shed", ("{#trap}\n## Trap\n\n"
                 "- [Wait](#trap){#wait-a}\n  > He waits.\n"
                 "- [Wait on](#trap){#wait-b}\n  > He waits.\n"
                 "- [Wait longer](#trap){#wait-c}\n  > He waits.\n\n{#shed}\n## Shed")),
                ("[Ask him to wait outside](#shed)", "[Ask him to wait outside](#trap)")),
        ["trap 27", "loop 29", "loop 31", "loop 33"],
    ),
    "a story that starts at another scene than the first": (
        changed(("start: quay", "start: shed")),
        ["start-later 6"],
    ),
    "a scene that nothing leads to": (
        changed(("{#shed}\n## Shed", ("{#attic}\n## Attic\n\n- [Go](#call){#a}\n  > A.\n"
                 "- [Stay](#call){#b}\n  > So.\n"
                 "- [Wait](#call){#c}\n  > So.\n\n{#shed}\n## Shed"))),
        ["scene-unreached 27"],
    ),
    "an ending that nothing leads to": (
        GOOD + "\n{#away .end outcome=mixed}\n## Away\n",
        ["ending-unreached 52"],
    ),
    "a choice that is never on offer": (
        changed(("- [Let him go]", ('- [Ask](#gone){#ask if="trust>=1 and trust<1"}\n'
                 "  > He looks.\n"
                 "- [Let him go]"))),
        ["choice-unoffered 37"],
    ),
    "a condition that is always true": (
        changed(('if="seated or trust>=1"', 'if="trust>=0"')),
        ["condition-constant 37"],
    ),
    "a paragraph that is never shown": (
        changed(('{if="seated"}\nHe sits.', '{if="seated and not seated"}\nHe sits.')),
        ["condition-constant 15"],
    ),
    "a way round without a change": (
        changed((" set=seated .once}", " set=seated}")),
        ["loop 17"],
    ),
    "care that always ends well": (
        changed(("(#gone){#silent", "(#call){#silent")),
        ["outcome-always-good 6"],
    ),
    "harm that is always punished": (
        changed(("(#gone){#tell", "(#lost){#tell"), ("(#call){#close", "(#lost){#close"),
                ("(#shed){#outside", "(#lost){#outside")),
        ["practice-one-outcome 6"],
    ),
    "a long scene": (
        changed(("The ferry is late.", "The ferry is late. " * 31)),
        ["scene-long 27"],
    ),
    "a scene with too few choices": (
        changed((("- [Look at your papers first](#shed){#papers practice=defensible}\n"
                 "  > He looks at the clock.\n"), "")),
        ["choices-few 12"],
    ),
    "the sound choice always at the same place": (
        changed(("{#shed}\n## Shed", ("{#hall}\n## Hall\n\n"
                 "- [Take your coat](#call){#coat practice=sound}\n  > So.\n"
                 "- [Leave it there](#gone){#leave}\n  > So.\n- [Ask](#lost){#ask}\n  > So.\n\n"
                 "{#shed}\n## Shed")),
                ("(#shed){#papers", "(#hall){#papers"),
                (" practice=sound if=", " practice=defensible if=")),
        ["outcome-always-good 6", "sound-place 6"],
    ),
    "the sound choice always the longest": (
        changed(("{#shed}\n## Shed", ("{#hall}\n## Hall\n\n"
                 "- [Leave it there](#gone){#leave}\n  > So.\n"
                 "- [Take your coat and his](#call){#coat practice=sound}\n  > So.\n"
                 "- [Ask](#lost){#ask}\n  > So.\n\n{#shed}\n## Shed")),
                ("(#shed){#papers", "(#hall){#papers"),
                ("[Offer him the bench]", "[Offer him the bench and the blanket]"),
                (" practice=sound if=", " practice=defensible if=")),
        ["outcome-always-good 6", "sound-longest 6"],
    ),
    "a hub of many choices that are offered once": (
        changed(("- [Sell him", "".join(
            f"- [Look at {n}](#quay){{#look-{n} .once}}\n  > You look.\n" for n in range(11)
        ) + "- [Sell him")),
        ["once-many 12"],
    ),
}  # fmt: skip


OWED = {"choices-no-why", "endings-undecided"}
"""What each of these texts owes its reader: it has a test of its own."""


def proof(text: str = GOOD, **options: int) -> list[Fault]:
    """What a proof finds in a text that gives no reasons."""
    return [fault for fault in prove(scenario(text), **options).faults if fault.code not in OWED]


def told(text: str) -> list[str]:
    """Code and line of everything that a proof finds, sorted by line."""
    data = parse_scenario(text, FILE)
    faults = sorted((data.line(fault.where), fault.code) for fault in proof(text))
    return [f"{code} {line}" for line, code in faults]


def test_a_good_scenario_is_proved_without_a_word() -> None:
    """Nothing is found where nothing is wrong."""
    assert told(GOOD) == []


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_is_found_and_placed(name: str) -> None:
    """Each fault is told once, in its line, and nothing else is."""
    text, expected = FAULTS[name]

    assert told(text) == expected


def test_a_story_owes_its_reasons() -> None:
    """One warning counts the choices that do not say why, one names endings without a reason."""
    text = changed(
        ("  > He puts down his bag.", "  > He puts down his bag.\n\n  {.why}\n  > He can rest."),
        ("## He calls\n", "## He calls\n\n{.decided}\nHe had a number.\n"),
    )
    owed = {fault.code: fault.words for fault in prove(scenario(text)).faults}

    assert owed == {
        "choices-no-why": {"count": 8, "all": 9, "choice": "sell"},
        "endings-undecided": {"scenes": "gone, lost"},
    }
    assert {Scenario.codes[code].level for code in owed} == {Level.WARNING}


def test_the_country_belongs_in_the_last_section() -> None:
    """An answer for the country is told in a scene, and not in the section at the end."""
    where = "\n{.where-you-work}\n## Where you work\n\nCall {{ help-line }}.\n"
    text = changed(("He sits.", "He sits and calls {{ help-line }}.")) + where
    (fault,) = scenario(text).faults()

    assert (fault.code, fault.words) == ("country-in-story", {"names": "help-line"})
    assert fault.where[:4] == ("scenes", 0, "body", 0)


def test_a_story_takes_what_its_authors_paths_take() -> None:
    """Reading, deciding and looking back are counted along them; without one the promise stands."""
    path = "authors:\n  - {name: A, why: B, path: [sell, silent]}\n"
    told = scenario(changed(("trust=-1}", "trust=1}"), ("minutes: 5", f"{path}minutes: 5")))

    assert 0.8 < told.counted(Base(words=WORDS)) < 1.6
    assert told.lasts(Base(words=WORDS)) > told.counted(Base(words=WORDS)) + 2
    assert scenario().counted(Base(words=WORDS)) == scenario().lasts(Base(words=WORDS)) == 5


def test_where_one_is_stuck_the_way_there_is_told() -> None:
    """An author reads by which choices a learner gets into a dead end."""
    text, _ = FAULTS["a scene in which nothing is on offer"]

    (fault,) = proof(text)

    assert fault.words == {"scene": "shed", "by": "sell"}


def test_beyond_the_cap_random_walks_are_looked_at_and_the_author_is_told() -> None:
    """A scenario with too many states is not proved, and says so."""
    faults = proof(cap=5)

    assert [fault.code for fault in faults] == ["proof-sampled"]


def doubling(flags: int) -> str:
    """A story in which one goes round and sets flags: each doubles the states."""
    head = GOOD[: GOOD.index("{#quay}")].replace("seated", ", ".join(f"f{n}" for n in range(flags)))
    seen = "".join(f'{{if="f{n}"}}\nNumber {n}.\n\n' for n in range(flags))
    set_ = "".join(f"- [Set {n}](#quay){{#set-{n} set=f{n}}}\n  > So.\n" for n in range(flags))
    end = "- [End](#call){#stop}\n  > So.\n\n{#call .end outcome=good}\n## Call\n\nHe calls.\n"
    return f"{head}{{#quay}}\n## Quay\n\n{seen}{set_}{end}"


def test_a_proof_has_an_end_whatever_the_text_is() -> None:
    """Beyond so much work the walk stops, and the author reads how far it came and what is left."""
    found = walk(Machine(scenario(doubling(12)).outline()), work=10_000)
    faults = {fault.code: fault.words for fault in Findings(scenario(doubling(12)), found, None)}

    assert not found.complete
    assert found.work < 10_100
    assert len(found.known) < 1000
    told = problem_of(Scenario.codes, "proof-sampled", FILE, **faults["proof-sampled"]).message
    assert f"more than {len(found.known)} states" in told
    assert "loops and outcomes were left out" in told


def test_a_slow_computer_stops_by_the_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the work takes far longer than it should, the walk stops all the same."""
    walking = sys.modules[walk.__module__]
    monkeypatch.setattr(walking, "SECONDS", -1)
    monkeypatch.setattr(walking, "_OFTEN", 0)

    assert not walk(Machine(scenario(doubling(12)).outline())).complete


def test_a_proof_that_the_clock_ended_is_not_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One slow moment says nothing of the story: the next check walks it again."""
    walking = sys.modules[walk.__module__]
    with monkeypatch.context() as slow:
        slow.setattr(walking, "SECONDS", -1)
        slow.setattr(walking, "_OFTEN", 0)
        late = proved(scenario(), tmp_path)
    again = proved(scenario(), tmp_path)

    assert "proof-sampled" in {each.code for each in late}
    assert "proof-sampled" not in {each.code for each in again}


def test_proofs_of_texts_of_long_ago_are_let_go(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each save of a story leaves a proof: the latest stay, however often somebody saves."""
    monkeypatch.setattr(kept, "_MOST", 3)
    for title in "abcde":
        proved(scenario().model_copy(update={"title": title}), tmp_path)

    assert len([*(tmp_path / FOLDER).iterdir()]) == 3


def test_random_walks_have_an_end_too() -> None:
    """Where walks are long and full of conditions, fewer are taken, and the number is told."""
    walked = sample(Machine(scenario(doubling(12)).outline()), work=10_000)

    assert 1 <= walked.walks < 500


def test_what_a_large_story_is_not_asked_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """A story that is walked as a whole, but is too large for a second look, says what is left."""
    monkeypatch.setattr(findings, "SECOND_LOOK", 100)

    codes = [fault.code for fault in prove(scenario(doubling(8))).faults]

    assert "proof-shortened" in codes
    assert "loop" not in codes


def test_the_way_to_every_stuck_scene_is_a_shortest_one() -> None:
    """Several ways that are asked for one after the other are as short as each alone."""
    machine = Machine(scenario().outline())
    states = list(walk(machine).known)
    shared = Routes(machine)

    for state in states:
        way = shared.to({state})
        assert way == Routes(machine).to({state})
        here = machine.start
        for choice in way:
            here = dict(machine.after(here))[choice]
        assert here == state


def place(position: Position) -> tuple[Any, ...]:
    """All of a position that later scenes can depend on."""
    meters = tuple(sorted(position.meters.items()))
    return (position.scene, position.flags, meters, position.used)


@many
@given(spec=stories())
def test_the_proof_walks_as_the_engine_does(spec: dict[str, Any]) -> None:
    """In every state both offer the same choices and move the meters alike."""
    engine, machine = Engine(spec), Machine(spec)
    waiting = [(engine.start(), machine.start)]
    met = set()
    while waiting:
        position, state = waiting.pop()
        assert machine.scenes[machine.scene(state)] == position.scene
        assert machine.meters(state) == position.meters
        after = list(machine.after(state))
        assert [name for name, _ in after] == [each["id"] for each in engine.offered(position)]
        for name, target in after:
            there = engine.step(position, name)
            if place(there) not in met:
                met.add(place(there))
                waiting.append((there, target))


def naive(spec: dict[str, Any]) -> tuple[set[str], bool, bool, bool]:
    """Endings open at the start, and whether there are dead ends, traps, loops: the slow way."""
    engine = Engine(spec)
    positions = {place(engine.start()): engine.start()}
    after: dict[Any, set[Any]] = {}
    waiting = [engine.start()]
    while waiting:
        position = waiting.pop()
        after[place(position)] = set()
        for choice in engine.offered(position):
            there = engine.step(position, choice["id"])
            after[place(position)].add(place(there))
            if place(there) not in positions:
                positions[place(there)] = there
                waiting.append(there)
    reached: dict[Any, set[Any]] = defaultdict(set)
    changing = True
    while changing:
        changing = False
        for here, targets in after.items():
            new = targets.union(*(reached[target] for target in targets))
            if not new <= reached[here]:
                reached[here] |= new
                changing = True
    ends = {scene["id"] for scene in spec["scenes"] if scene["end"]}
    dead = {here for here, targets in after.items() if not targets and here[0] not in ends}
    last = dead | {here for here in after if here[0] in ends}
    start = place(engine.start())
    open_ = {here[0] for here in reached[start] | {start} if here[0] in ends}
    trap = any(here not in last and not reached[here] & last for here in after)
    return open_, bool(dead), trap, any(here in reached[here] for here in after)


@many
@given(spec=stories())
def test_the_fast_proof_finds_what_the_slow_way_finds(spec: dict[str, Any]) -> None:
    """Open endings, dead ends, traps and loops are those that a plain search finds."""
    walked = walk(Machine(spec))
    found = walked.endings(walked.machine.start)

    open_, dead, trap, loop = naive(spec)

    assert set(walked.names(found)) == open_
    assert any(True for _ in walked.dead_ends()) is dead
    assert any(True for _ in walked.traps()) is trap
    assert bool(walked.looping) is loop
    assert (found & DEAD_END) <= dead


def test_random_walks_are_the_same_on_every_machine() -> None:
    """Shares of endings do not change from run to run, and all walks are counted."""
    machine = Machine(scenario().outline())
    first, second = sample(machine, 500), sample(machine, 500)

    assert first == second
    assert sum(first.endings.values()) == 500
    assert set(first.endings) == {"call", "gone", "lost"}


def test_a_report_says_how_long_the_ways_are_and_where_meters_end() -> None:
    """Shortest and longest way, and the range of each meter at each ending, are counted right."""
    report = account(scenario())

    assert (report.shortest, report.longest, report.loops) == (2, 3, ())
    meters = {ending.id: ending.meters["trust"] for ending in report.endings}
    assert meters == {"call": (0, 2), "gone": (0, 1), "lost": (0, 1)}
    assert report.lost == 0


def test_a_way_without_an_end_names_the_scenes_one_can_go_round() -> None:
    """Where a learner can go round for ever, there is no longest way, and the report says why."""
    text, _ = FAULTS["a way round without a change"]

    report = account(scenario(text))

    assert (report.longest, report.loops) == (None, ("quay",))


def test_longer_words_ask_for_older_readers() -> None:
    """The reading age grows with long words a sentence."""
    easy = "He sits down. You wait. The ferry is late."
    hard = (
        "Notwithstanding administrative considerations, identification necessitates deliberation."
    )

    assert reading_age(easy) < 8 < reading_age(hard)
