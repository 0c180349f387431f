"""A printed scenario can be played with a pencil, and its facilitator finds everything."""

from __future__ import annotations

import base64
import hashlib
import random
import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from practiceguides.content.book import Book
from practiceguides.content.markdown import plain
from practiceguides.content.model import Base
from practiceguides.pages.paper.printed import FORMS, Paper, forms_of, printed
from practiceguides.reading import read_book, scenarios_of
from practiceguides.scenarios.desks import arrivals, desk_after
from practiceguides.scenarios.engine import Engine, holds
from practiceguides.scenarios.pencil import _pencil, pencil
from practiceguides.scenarios.signs import signs
from practiceguides.scenarios.spec import Scenario
from tests.conftest import ROOT, WORDS, the_book
from tests.player import Node, Player, read_html
from tests.scenarios.stories import scenario_of, stories
from tests.scenarios.test_proof import changed
from tests.scenarios.test_proof import scenario as made

BOOKS = [the_book(), read_book(ROOT / "tests" / "sample_book")]
SCENARIOS = [
    pytest.param(book, each.item, id=name)
    for book in BOOKS
    for name, each in book.items.items()
    if each.kind == "scenario"
]
EVERY_SCENARIO = pytest.mark.parametrize(("book", "scenario"), SCENARIOS)
FOR_A_TABLE = pytest.mark.parametrize(
    ("book", "scenario"),
    [case for case in SCENARIOS if "table" in forms_of(case.values[1])],
)

AUTHORS = {
    "name": "The slow way",
    "why": "It leaves him *time*.",
    "path": ["offer", "ask", "wish"],
}


def play(
    scenario: Scenario, booklet: Node, picks: list[int], after: Scenario | None = None
) -> None:
    """Play on paper and by the engine: the same texts, choices and sections all the way.

    At the end the same paper goes on to the desk after this one.
    """
    engine = Engine(scenario.outline())
    marks, drawn = signs(scenario), pencil(scenario)
    player = Player(booklet)
    position = engine.start()
    for pick in picks:
        scene = engine.scenes[position.scene]
        assert player.section == marks.sections[position.scene]
        assert player.here.ending is bool(scene["end"])
        told = iter(player.read())
        for part, read in zip(scene["body"], drawn.passages[position.scene], strict=True):
            assert (read.always or next(told)) is holds(part["if"], position)
        offered = sorted(engine.offered(position), key=lambda each: marks.letters[each["id"]])
        assert [each.letter for each in player.offered()] == [
            marks.letters[choice["id"]] for choice in offered
        ]
        if not offered:
            if after:
                (paper,) = arrivals(after, position.flags)
                told = player.first_true(player.here.hand_on)
                assert told.startswith(f"paper {signs(after).letters[paper.id]}, ")
            return
        choice = offered[pick % len(offered)]["id"]
        position = engine.step(position, choice)
        player.choose(marks.letters[choice])


@pytest.mark.whole_book
@EVERY_SCENARIO
def test_a_booklet_leads_to_the_endings_of_the_story(book: Book, scenario: Scenario) -> None:
    """Many ways by the words of the booklet end where the engine ends."""
    after = desk_after(scenario, scenarios_of(book))
    booklet = read_html(printed(scenario, book.base, "booklet", after=after))
    for seed in range(60):
        chance = random.Random(seed)
        play(scenario, booklet, [chance.randrange(1000) for _ in range(40)], after)


@settings(max_examples=80, deadline=None)
@given(story=stories(), picks=st.lists(st.integers(0, 20), max_size=20))
def test_any_story_can_be_played_on_paper(story: dict[str, Any], picks: list[int]) -> None:
    """Conditions, tracks with their ends, notes and boxes to tick work as the engine does."""
    scenario = scenario_of(story)
    play(scenario, read_html(printed(scenario, Base(WORDS), "booklet")), picks)


@pytest.fixture
def no_lists(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Every story asks for too much to be made short."""
    monkeypatch.setattr("practiceguides.scenarios.pencil._PLAYERS", 0)
    forget = _pencil.cache_clear
    forget()
    yield
    forget()


@pytest.mark.usefixtures("no_lists")
@settings(
    max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(story=stories(), picks=st.lists(st.integers(0, 20), max_size=20))
def test_a_story_that_is_too_much_for_lists_can_be_played_too(
    story: dict[str, Any], picks: list[int]
) -> None:
    """Where conditions stand as they are written, they lead where the engine goes."""
    scenario = scenario_of(story)
    play(scenario, read_html(printed(scenario, Base(WORDS), "booklet")), picks)


@pytest.mark.usefixtures("no_lists")
@pytest.mark.parametrize("seed", range(20))
def test_a_story_of_the_book_can_be_played_as_it_is_written(seed: int) -> None:
    """Its longest conditions are as true with their brackets as they are as short lines."""
    scenario = the_book().items["box-7"].item
    assert isinstance(scenario, Scenario)
    chance = random.Random(seed)
    booklet = read_html(printed(scenario, the_book().base, "booklet"))
    play(scenario, booklet, [chance.randrange(1000) for _ in range(40)])


@EVERY_SCENARIO
def test_every_section_and_consequence_is_named_somewhere(book: Book, scenario: Scenario) -> None:
    """Nothing in the booklet is without a way to it, and no way leads to nothing."""
    page = read_html(printed(scenario, book.base, "booklet"))
    player = Player(page)
    choices = [choice for section in player.sections.values() for choice in section.choices]

    assert list(player.sections) == list(range(1, len(scenario.scenes) + 1))
    told = " ".join(then for choice in choices for _, then in choice.lines)
    named = {int(number) for number in re.findall(r"Read C(\d+),", told)}
    assert {1, *map(int, re.findall(r"[Gg]o to (\d+)\.", told))} == set(player.sections)
    assert sorted(named) == list(player.consequences) == list(range(1, len(named) + 1))
    assert links(page) == {"about:blank"}, "the way out alone leads away"


def links(page: Node) -> set[str]:
    """The links of a page that lead nowhere in it."""
    ids = [node.attributes["id"] for node in page.every(lambda node: "id" in node.attributes)]
    assert len(ids) == len(set(ids))
    to = {node.attributes["href"] for node in page.every(lambda node: node.tag == "a")}
    return to - {f"#{name}" for name in ids}


@EVERY_SCENARIO
def test_what_research_says_comes_after_the_story(book: Book, scenario: Scenario) -> None:
    """Nobody reads in a section or a consequence what research says."""
    page = read_html(printed(scenario, book.base, "booklet"))
    parts = [*page.classed("section"), *page.classed("consequence")]
    front = " ".join(part.text for part in parts)
    after = " ".join(node.text for node in page.classed("after"))
    paper = Paper(scenario, book.base)
    options = [option for section in paper.scenes for option in section.options]

    assert [part for part in parts if part.classed("told")] == []
    for option in options:
        for told in (option.research, option.their_side):
            words = told.striptags()
            assert words not in front or not words
            assert words in after


@pytest.mark.parametrize("form", ["booklet", "facilitator"])
@EVERY_SCENARIO
def test_findings_have_numbers(book: Book, scenario: Scenario, form: str) -> None:
    """As in the chapters: no id of the book's files, and each number leads to its finding."""
    text = printed(scenario, book.base, form)
    found = [int(number) for number in re.findall(r'<li id="f(\d+)">', text)]

    assert not re.search(r"\b[FV]-[A-Z]{2}-\d", text)
    assert found == list(range(1, len(found) + 1))
    assert {int(number) for number in re.findall(r'href="#f(\d+)"', text)} <= {*found}


@EVERY_SCENARIO
def test_the_facilitator_finds_every_scene_with_its_questions(
    book: Book, scenario: Scenario
) -> None:
    """Each scene stands with its own questions, each choice with its finding and its source."""
    page = read_html(printed(scenario, book.base, "facilitator"))
    marks = signs(scenario)
    numbers = Paper(scenario, book.base).numbers
    findings = [
        node.text for node in page.every(lambda node: node.attributes.get("id", "").startswith("f"))
    ]
    scenes = page.classed("debrief")
    for scene, shown in zip(scenario.scenes, scenes, strict=True):
        assert shown.text.startswith(f"{marks.sections[scene.id]} {scene.title}")
        assert len(shown.classed("questions")) == bool(scene.questions or scene.end)
        choices = sorted(scene.choices, key=lambda choice: marks.letters[choice.id])
        for choice, option in zip(choices, shown.classed("option"), strict=True):
            assert option.text.startswith(marks.letters[choice.id])
            for fact in choice.research.facts if choice.research else ():
                shown_as = option.classed("findings")
                assert str(numbers[fact]) in " ".join(each.text for each in shown_as)
                assert findings[numbers[fact] - 1].startswith(str(numbers[fact]))
    assert links(page) == {"about:blank"}, "the way out alone leads away"


def test_what_fits_every_scene_is_asked_once() -> None:
    """General questions stand on the first page alone; a scene has what its author wrote."""
    asks = "He sits.\n\n{.questions}\n> Who in your port sees the boat first?\n"
    story = changed(("Mebo, 31.", "Mebo, 31.\ncalled: Mebo"), ("He sits.", asks))
    scenario = made(story)
    text = read_html(printed(scenario, Base(WORDS), "facilitator")).text

    assert text.count("What would it cost Mebo?") == 1
    assert text.count("Which decision led to this ending?") == 1
    assert text.count("Who in your port sees the boat first?") == 2


def scenario_and_base(name: str, book: Book) -> tuple[Scenario, Base]:
    """A scenario of a book, and what it refers to."""
    return book.items[name].item, book.base


def test_the_facilitator_has_picture_cards_and_observer_sheet() -> None:
    """Picture and list, four cards of which none plays the person, slips, and a ruled sheet."""
    scenario, base = scenario_and_base("the-crew-list", BOOKS[0])
    page = read_html(printed(scenario, base, "facilitator"))

    assert len(page.every(lambda node: node.tag == "svg")) == 1
    _, list_, observer = page.every(lambda node: node.tag == "table")
    assert len(list_.every(lambda node: node.tag == "tr")) == len(scenario.scenes) + 1
    cards = [card.text for card in page.classed("card")]
    assert len(cards) == 4
    assert "labour inspector" in cards[0]
    assert "You speak about Mebo, and never as Mebo." in cards[1]
    assert observer.text.startswith("Scene What was decided What was said for Mebo")
    assert len(observer.every(lambda node: node.tag == "tr")) == 9
    assert "Never vote with hands." in page.text


def test_authors_paths_are_shown_step_by_step() -> None:
    """Each path has its reasons, who reviewed it, and its steps with number and letter."""
    scenario, base = scenario_and_base("the-last-ferry", BOOKS[1])
    quay, letters = signs(scenario).sections["quay"], signs(scenario).letters
    reviewed = {**AUTHORS, "name": "Another", "profession": "a port chaplain"}
    changed = Scenario.model_validate(
        {**scenario.model_dump(by_alias=True), "authors": [AUTHORS, reviewed]}, strict=False
    )
    page = read_html(printed(changed, base, "facilitator"))
    first, _ = page.classed("path")

    assert [item.text for item in first.every(lambda node: node.tag == "li")] == [
        f"1 The counter: {letters['offer']}, Offer him the bench",
        f"1 The counter: {letters['ask']}, Ask where he comes from",
        f"{quay} The quay: {letters['wish']}, Wish him a good crossing",
    ]
    assert "It leaves him time." in page.text
    assert "Nobody else has reviewed it yet." in page.text
    assert "Reviewed by: a port chaplain" in page.text


def _allowed(text: str) -> list[str]:
    """The hashes of the scripts that the form's own policy lets run."""
    return sorted(re.findall(r"'(sha256-[^']+)'", re.findall(r"script-src ([^;]*);", text)[0]))


def _hash(script: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()


@pytest.mark.parametrize("form", FORMS)
@EVERY_SCENARIO
def test_a_form_is_one_quiet_file(book: Book, scenario: Scenario, form: str) -> None:
    """It asks for nothing, runs but its way out, and its headings go down step by step."""
    if form not in forms_of(scenario):
        return
    whole = printed(scenario, book.base, form)
    text = re.sub(r"<template\b.*?</template>", "", whole, flags=re.DOTALL)
    page = read_html(text)
    levels = [
        int(node.tag[1]) for node in page.every(lambda node: bool(re.match("h[1-6]", node.tag)))
    ]

    assert re.findall(r"<link|<img|@import|url\(|\bsrc=|\son\w+=", text) == []
    scripts = re.findall(r"<script>(.*?)</script>", text, flags=re.DOTALL)
    assert text.count("<script") == len(scripts)
    assert sorted(map(_hash, scripts)) == _allowed(text)
    assert set(re.findall(r"https?://[^\s\"<]+", text)) <= {"http://www.w3.org/2000/svg"}
    assert text.count("<style>") == 1
    assert levels.count(1) == 1
    assert all(b - a <= 1 for a, b in pairwise(levels))
    assert scenario.title not in page.every(lambda node: node.tag == "title")[0].text
    assert whole == printed(scenario, book.base, form)


@FOR_A_TABLE
def test_four_scenes_are_played_without_counting(book: Book, scenario: Scenario) -> None:
    """The four scenes of the story's head, each with what follows after each of its letters.

    The last sheet is for the one who leads: why each letter is careful or not, and what decided.
    """
    page = read_html(printed(scenario, book.base, "table"))
    *scenes, ending, reasons = page.classed("at-table")
    whys = reasons.classed("whys")
    titles = {scene.id: scene.title for scene in scenario.scenes}

    assert [scene.every(lambda node: node.tag == "h2")[0].text for scene in scenes] == [
        titles[name] for name in scenario.table
    ]
    for scene in scenes:
        asked, follows = scene.classed("choices")
        letters = [letter.text for letter in asked.classed("letter")]
        assert letters == list("ABCDEFGH"[: len(letters)])
        assert len(letters) >= 3
        assert [letter.text for letter in follows.classed("letter")] == letters
        assert all(len(item.text) > 20 for item in follows.every(lambda node: node.tag == "li"))
        assert [letter.text for letter in whys.pop(0).classed("letter")] == letters
    assert WORDS["scenario_decided"] in reasons.text
    assert WORDS["scenario_decided"] not in ending.text
    assert page.classed("if") == page.classed("track") == page.classed("lines") == []
    assert WORDS["print_table_one_way"] in ending.text
    assert links(page) == {"about:blank"}, "the way out alone leads away"


@FOR_A_TABLE
def test_the_facilitator_reads_which_letters_are_others_at_the_table(
    book: Book, scenario: Scenario
) -> None:
    """A choice has the letter of the booklet, and beside it that of the four scenes, if another."""
    others = Paper(scenario, book.base).letters_at_table
    page = read_html(printed(scenario, book.base, "facilitator"))
    told = " ".join(each.text for each in page.classed("facts"))

    for letter in "ABCDEF":
        own = WORDS("print_letter_at_table", letter=letter)
        assert told.count(own) == [*others.values()].count(letter)


def test_a_scene_at_the_table_without_a_question_has_one_that_fits_every_scene() -> None:
    """An author need not write one for each of the four scenes."""
    scenario, base = scenario_and_base("the-crew-list", BOOKS[0])
    scenes = tuple(each.model_copy(update={"questions": ()}) for each in scenario.scenes)
    told = read_html(printed(scenario.model_copy(update={"scenes": scenes}), base, "table")).text

    assert told.count(WORDS("print_ask_office", person="Mebo")) == 4


@FOR_A_TABLE
def test_what_lies_between_two_of_four_scenes_is_told(book: Book, scenario: Scenario) -> None:
    """Each step of the authors' first path is told once, with what came of it."""
    page = read_html(printed(scenario, book.base, "table"))
    told = " ".join(each.text for each in page.classed("only"))
    paper = Paper(scenario, book.base)
    options = {option.id: option for section in paper.scenes for option in section.options}

    for choice in scenario.authors[0].path:
        assert f"{options[choice].text.striptags()}." in told


def test_texts_that_hold_signs_of_html_are_shown_as_they_are() -> None:
    """A title with a sign of HTML or a brace in it is text on paper too."""
    scenario, base = scenario_and_base("the-last-ferry", BOOKS[1])
    odd = "<b>Ropes</b> & {nets}"
    changed = scenario.model_copy(update={"title": odd, "role": odd, "person": odd})

    for form in forms_of(changed):
        page = read_html(printed(changed, base, form))
        assert page.every(lambda node: node.tag == "h1")[0].text == odd
        assert page.text.count(odd) >= 3


@EVERY_SCENARIO
def test_the_first_page_of_the_facilitator_has_the_questions(
    book: Book, scenario: Scenario
) -> None:
    """What to print and how to begin, what to ask anywhere, and each scene's own question."""
    page = read_html(printed(scenario, book.base, "facilitator"))
    (first,) = page.classed("one-page")
    (scenes,) = first.classed("scenes")
    rows = [
        [cell.text for cell in row.every(lambda node: node.tag in {"th", "td"})]
        for row in scenes.every(lambda node: node.tag == "tr")
    ]

    assert [row[0] for row in (rows[0], rows[-1])] == [
        WORDS["print_any_scene"], WORDS["print_an_ending"],
    ]  # fmt: skip
    written = {
        scene.title: plain(scene.questions[0])
        for scene in scenario.scenes
        if scene.questions and not scene.end
    }
    asked = {title: question for _, title, question in rows[1:-1]}
    assert len(asked) == min(6, len(written))
    assert list(asked.items()) == [each for each in written.items() if each[0] in asked]
    assert all(row[-1].count("?") >= 1 for row in (rows[0], rows[-1]))
    assert WORDS["print_one_page"] in first.text
    assert WORDS["print_before_lived"] in first.text


def test_a_choice_that_may_go_two_ways_is_one_on_paper() -> None:
    """Nobody reads one text under two letters with opposite conditions: lines say the ways."""
    scenario, base = scenario_and_base("the-locked-gate", BOOKS[0])
    page = read_html(printed(scenario, base, "booklet"))

    for section in page.classed("section"):
        texts = [text.text for text in section.classed("text")]
        assert len(texts) == len(set(texts))
    assert "(" not in " ".join(node.text for node in page.classed("if"))
    assert len(page.classed("ticks")[0].every(lambda node: node.tag == "li")) == 17


def test_a_booklet_says_for_whom_it_is() -> None:
    """Its first page names the shorter form for a group, where there is one."""
    scenario, base = scenario_and_base("the-locked-gate", BOOKS[0])
    alone = scenario.model_copy(update={"table": None})
    desk, _ = scenario_and_base("desk-clinic", BOOKS[0])
    for story, key in ((scenario, "_table"), (alone, ""), (desk, "_desk")):
        page = read_html(printed(story, base, "booklet"))
        assert (
            WORDS[f"print_one_reader{key}"] in page.every(lambda node: node.tag == "header")[0].text
        )


def test_a_booklet_tells_no_rule_that_it_does_not_need() -> None:
    """A desk has neither a track to move on nor a box beside a choice; a longer story has."""
    rules = [WORDS["print_how_move"], WORDS["print_how_once"]]
    for name, found in (("desk-clinic", [False, False]), ("the-crew-list", [True, True])):
        scenario, base = scenario_and_base(name, BOOKS[0])
        text = read_html(printed(scenario, base, "booklet")).text
        assert [rule in text for rule in rules] == found
