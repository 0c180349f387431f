"""An item that changes another one: what becomes of each field, and where a problem then stands."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from practiceguides.content.book import Book
from practiceguides.content.problems import Level
from practiceguides.content.rules import check_texts
from practiceguides.exercises.choice.spec import Choice
from practiceguides.scenarios.spec import Scenario
from tests.conftest import GOOD, SCENARIO, read_over

BELOW = "book/exercises/counter.yaml"
STORY = "book/scenarios/quay.md"

Over = Callable[[Mapping[str, str]], Book]


@pytest.fixture
def over(tmp_path: Path) -> Over:
    """Read the small book with these files in a folder over it."""
    return lambda upper: read_over(tmp_path, GOOD | {STORY: SCENARIO}, upper)


def errors(book: Book) -> list[str]:
    """Place and code of each error."""
    return [
        f"{each.place(book.layers.top)} {each.code}"
        for each in check_texts(book)
        if each.level is Level.ERROR
    ]


def choice(book: Book, name: str = "counter") -> Choice:
    """The exercise with this id."""
    item = book.items[name].item
    assert isinstance(item, Choice)
    return item


def test_many_new_members_of_a_long_list_take_no_minutes(over: Over) -> None:
    """Each moves all others by one place; what is told of them stands where they were written."""
    options = "".join(f"  - id: o{n}\n    text: t\n" for n in range(500))
    long = f"type: choice\ntitle: A\noptions:\n{options}"
    new = "".join(f'  - id: n{n}\n    after: ""\n    text: t\n' for n in range(150))
    began = time.process_time()
    book = over({"book/exercises/a.yaml": long, BELOW: f"extends: a\noptions:\n{new}"})

    assert time.process_time() - began < 5
    assert any(each.startswith(f"{BELOW}:") for each in errors(book))


def test_a_chain_of_changes_has_an_end(over: Over) -> None:
    """Each may change another one, some steps far; the first that goes further is told."""
    chain = {f"book/exercises/a{n}.yaml": f"extends: a{n - 1}\n" for n in range(1, 10)}
    book = over(chain | {"book/exercises/a0.yaml": "extends: counter\n"})

    assert errors(book) == [
        f"book/exercises/a{n}.yaml:1 extends-deep" for n in (8, 9)
    ]  # fmt: skip


def test_only_what_is_written_changes(over: Over) -> None:
    """A title changes, and one sentence inside an option; all else is as below."""
    book = over(
        {
            BELOW: "extends: counter\ntitle: The desk\noptions:\n"
            "  - id: send\n    feedback:\n      story: She waits.\n"
        }
    )
    item = choice(book)
    assert errors(book) == []
    assert item.title == "The desk"
    assert [each.id for each in item.options] == ["ask", "send"]
    assert item.options[1].text == "Send him to the loan queue"
    assert item.options[1].feedback.story == "She waits."
    assert item.options[0].correct


def test_answers_are_added_placed_and_removed(over: Over) -> None:
    """A new answer stands at the end or after another one; one that is to go is gone."""
    told = "    feedback:\n      story: So.\n"
    book = over(
        {
            BELOW: "extends: counter\noptions:\n"
            f"  - id: wait\n    text: Wait\n    after: ask\n{told}"
            f"  - id: call\n    text: Call\n{told}"
            f"  - id: look\n    text: Look\n    after: ''\n{told}"
            "  - id: send\n    remove: true\n"
        }
    )
    assert errors(book) == []
    assert [each.id for each in choice(book).options] == ["look", "ask", "wait", "call"]


def test_an_empty_field_takes_the_one_below_away(over: Over) -> None:
    """What is left empty is as if it had never been written."""
    emptied = "    feedback:\n      research:\n      facts:\n"
    book = over({BELOW: f"extends: counter\noptions:\n  - id: ask\n{emptied}"})
    assert errors(book) == []
    assert choice(book).options[0].feedback.research is None


def test_under_another_name_it_is_a_second_item(over: Over) -> None:
    """The exercise below stays as it is, and the changed one stands beside it."""
    book = over({"book/exercises/desk.yaml": "extends: counter\ntitle: The desk\n"})
    assert choice(book).title != "The desk"
    assert choice(book, "desk").title == "The desk"


@pytest.mark.parametrize("name", ["counter", "our-counter"])
def test_a_change_whose_file_was_renamed_is_told_how_it_shows_again(over: Over, name: str) -> None:
    """One with the name of ours changes ours; another name makes a second one, on no page yet."""
    book = over({f"book/exercises/{name}.yaml": "extends: counter\ntitle: Ours\n"})
    advice = [each.advice for each in check_texts(book) if each.code == "item-unused"]
    assert any("give this file the name counter.yaml" in each for each in advice) == (
        name == "our-counter"
    )


def test_a_story_is_changed_scene_by_scene(over: Over) -> None:
    """A scene of the same id is replaced, a new one is added, one that is named goes."""
    below = over({}).items["quay"].item
    assert isinstance(below, Scenario)
    first = below.scenes[0]
    links = "".join(
        f"- [Go on {number}](#{to}){{#on-{number}}}\n  > So it is.\n"
        for number, to in enumerate(dict.fromkeys(each.to for each in first.choices))
    )
    scene = f"{{#{first.id}}}\n## The new quay\n\nIt rains.\n\n{links}"
    book = over({STORY: f"---\nextends: quay\n---\n\n{scene}"})
    item = book.items["quay"].item
    assert isinstance(item, Scenario)
    assert errors(book) == []
    assert item.scenes[0].title == "The new quay"
    assert [each.id for each in item.scenes] == [each.id for each in below.scenes]
    assert item.scenes[1:] == below.scenes[1:]


def test_ways_that_a_changed_scene_breaks_can_be_left_out(tmp_path: Path) -> None:
    """The messages say how, and what they say is enough."""
    authors = "authors:\n  - {name: A, why: B, path: [ask]}\n"
    ways = f"{authors}walkthroughs:\n  - {{path: [ask], end: end}}\n"
    below = GOOD | {STORY: SCENARIO.replace("minutes: 5\n", f"minutes: 5\n{ways}", 1)}
    scene = "{#quay}\n## The new quay\n\n- [Go home](#end){#home}\n  > So it is.\n"

    told = check_texts(read_over(tmp_path, below, {STORY: f"---\nextends: quay\n---\n\n{scene}"}))
    advice = "".join(each.advice for each in told if each.code == "path-broken")
    left_out = "\n".join(re.findall(r"`(\w+:)` with nothing behind it leaves it out", advice))
    assert left_out == "authors:\nwalkthroughs:"
    head = f"---\nextends: quay\n{left_out}\n---\n\n"
    assert errors(read_over(tmp_path, below, {STORY: head + scene})) == []


def test_a_problem_stands_where_somebody_wrote_it(over: Over) -> None:
    """A fault of what is changed names the upper file, one of what is kept the lower file."""
    book = over({BELOW: "extends: counter\noptions:\n  - id: send\n    text: 7\n"})
    assert errors(book) == [f"{BELOW}:4 field-value"]


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("options:\n  - id: ask\n    remove: true\n", 4, "now that 'ask' is removed here"),
        ("options:\n  - id: ask\n    correct: false\n", 2, "with what this file changes"),
        (
            "options:\n  - id: ask\n    remove: true\n  - id: send\n    text: Send him away\n",
            2,
            "with what this file changes",
        ),
        ("prompt:\n", 2, "now that `prompt:` is left empty here"),
        ("options:\n  - id: send\n    feedback:\n", 4, "now that `feedback:` is left empty"),
        ("title: A\noptions:\n", 3, "now that `options:` is left empty here"),
    ],
)
def test_what_comes_of_a_change_is_told_where_the_change_is(
    over: Over, text: str, line: int, words: str
) -> None:
    """The file below is ours, and nobody is to mend it; what was taken away is said."""
    (told,) = [
        each
        for each in check_texts(over({BELOW: f"extends: counter\n{text}"}))
        if each.level is Level.ERROR
    ]
    assert (told.file.parts[-4], told.line) == ("upper", line)
    assert words in told.message


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("extends: countre\n", f"{BELOW}:1 extends-unknown"),
        ("extends: counter\ntype: sort\n", f"{BELOW}:2 extends-type"),
        (
            "extends: counter\noptions:\n  - {id: send, text: A}\n  - {id: send, text: B}\n",
            f"{BELOW}:4 member-repeated",
        ),
        (
            "extends: counter\noptions:\n  - id: sent\n    remove: true\n",
            f"{BELOW}:3 extends-removed",
        ),
        (
            "extends: counter\noptions:\n- {id: new, after: sent, text: A, feedback: {why: B}}\n",
            f"{BELOW}:3 extends-after",
        ),
        (
            "extends: counter\noptions:\n  - id: sent\n    text: A\n",
            f"{BELOW}:3 extends-no-member",
        ),
        ("extends: counter\ntitel: A\n", f"{BELOW}:2 field-unknown"),
        (
            "extends: counter\noptions:\n  - id: send\n    after: ask\n",
            f"{BELOW}:4 extends-stays",
        ),
        (
            "extends: counter\noptions:\n  - id: send\n    remove: yes\n",
            f"{BELOW}:4 field-value",
        ),
    ],
)
def test_a_change_that_cannot_be_made_is_told_at_its_line(over: Over, text: str, told: str) -> None:
    """Each mistake gives one located problem, and nothing else of the item is told."""
    assert errors(over({BELOW: text})) == [told]


def test_a_dash_that_is_lacking_or_still_a_remark_is_told(over: Over) -> None:
    """Who took the `#` from the text of an answer and not from its id reads what to do."""
    book = over({BELOW: "extends: counter\noptions:\n#  - id: send\n    text: A\n"})
    (told,) = [each for each in book.problems if each.level is Level.ERROR]
    assert (told.code, told.place(book.layers.top)) == ("field-value", f"{BELOW}:2")
    assert "take its `#` away too" in told.advice


def test_a_field_that_lost_its_spaces_is_told_where_it_belongs(over: Over) -> None:
    """Though the answer below has such a text already."""
    book = over({BELOW: "extends: counter\noptions:\n  - id: send\ntext: A\n"})

    (told,) = (each for each in check_texts(book) if each.level is Level.ERROR)
    assert (told.line, told.code) == (4, "field-unknown")
    assert "the last one of `options:`: put 4 spaces before this line." in told.text()


def test_two_that_change_each_other_end(over: Over) -> None:
    """Neither of them has a whole text, and both are told."""
    book = over(
        {"book/exercises/one.yaml": "extends: two\n", "book/exercises/two.yaml": "extends: one\n"}
    )
    assert {each.rpartition(" ")[2] for each in errors(book)} == {"extends-unknown"}


@pytest.mark.parametrize(
    ("files", "told"),
    [
        ({BELOW: "extends: counter\noptions:\n  - text: Ask\n  - id: send\n    text: Go\n"},
         {f"{BELOW}:3 field-missing"}),
        ({BELOW: "extends: counter\noptions:\n  - text: Ask\n  - id: send\n    remove: true\n"},
         {f"{BELOW}:3 field-missing"}),
        ({BELOW: "extends: counter\noptions:\n  - Ask\n  - id: send\n    remove: true\n"},
         {f"{BELOW}:3 field-value"}),
        ({BELOW: "extends: counter\noptions:\n  - Ask\n  - id: ''\n    text: Go\n"},
         {f"{BELOW}:3 field-value", f"{BELOW}:4 field-value"}),
        ({"book/exercises/one.yaml": "extends: two\n", "book/exercises/two.yaml": "- a\n"},
         {"book/exercises/two.yaml:1 yaml-shape"}),
        ({"book/exercises/one.yaml": "extends: two\n", "book/exercises/two.yaml": ""},
         {"book/exercises/two.yaml file-empty"}),
    ],
)  # fmt: skip
def test_what_has_no_shape_is_told_and_nothing_breaks(
    over: Over, files: Mapping[str, str], told: set[str]
) -> None:
    """A member without its id, before one that goes too; a file that is a list or empty."""
    assert set(errors(over(files))) == told


def test_a_file_with_the_name_of_ours_says_what_it_is(over: Over) -> None:
    """Without `extends:` and `type:` nobody can tell whether ours is changed or written anew."""
    book = over({BELOW: "extend: counter\ntitle: The desk\n"})
    (told,) = [each for each in check_texts(book) if each.code == "extends-missing"]
    assert told.place(book.layers.top) == f"{BELOW}:1"
    assert "`extends: counter`" in told.advice


def test_a_new_answer_whose_id_is_nearly_that_of_another_is_a_remark(over: Over) -> None:
    """It is added as it says; where it says after which one, it is meant as a new one."""
    answer = "  - id: sent\n    text: Go\n    feedback:\n      story: No.\n"
    book = over({BELOW: f"extends: counter\noptions:\n{answer}"})
    (told,) = [each for each in check_texts(book) if each.code == "extends-near"]
    assert (told.level, told.place(book.layers.top)) == (Level.NOTE, f"{BELOW}:3")
    assert "perhaps 'send'" in told.message
    assert [each.id for each in choice(book).options] == ["ask", "send", "sent"]
    book = over({BELOW: f"extends: counter\noptions:\n{answer}    after: ask\n"})
    assert [each for each in check_texts(book) if each.code == "extends-near"] == []


def test_a_misspelt_id_is_told_once(over: Over) -> None:
    """As the error that it is, with the id that is nearest; not also as a remark."""
    book = over({BELOW: "extends: counter\noptions:\n  - id: sent\n    text: Go\n"})
    (told,) = [each for each in check_texts(book) if each.code.startswith("extends-")]
    assert (told.code, told.place(book.layers.top)) == ("extends-no-member", f"{BELOW}:3")
    assert "there is no 'sent' in `options:` of what this changes (perhaps 'send');" in told.message


def test_an_answer_is_moved_as_the_message_says(over: Over) -> None:
    """It is taken out, and put back whole behind another one."""
    (told,) = over({BELOW: "extends: counter\noptions:\n  - id: ask\n    after: send\n"}).problems
    assert "write its `id` with `remove: true`, and below that the whole of it" in told.advice

    whole = "  - {id: ask, after: send, text: A, correct: true, feedback: {story: B}}\n"
    moved = f"extends: counter\noptions:\n  - id: ask\n    remove: true\n{whole}"
    book = over({BELOW: moved})
    assert errors(book) == []
    assert [each.id for each in choice(book).options] == ["send", "ask"]


def test_an_empty_list_that_changes_nothing_is_told(over: Over) -> None:
    """Whoever wrote it meant to empty the list; it stays whole, and a warning says how."""
    book = over({BELOW: "extends: counter\noptions: []\n"})
    (told,) = [each for each in check_texts(book) if each.code == "extends-nothing"]
    assert (told.level, told.place(book.layers.top)) == (Level.WARNING, f"{BELOW}:2")
    assert [each.id for each in choice(book).options] == ["ask", "send"]


def test_no_name_is_proposed_that_was_written(over: Over) -> None:
    """A file that changes itself, or two that change each other, hear of no third name like it."""
    book = over({f"book/exercises/loop{n}.yaml": f"extends: loop{3 - n}\n" for n in (1, 2)})
    told = [each.text() for each in book.problems if each.code == "extends-unknown"]
    assert told
    assert not any("perhaps" in each for each in told)


@pytest.mark.parametrize(
    ("heading", "mark"),
    [
        ("Quay", "{#quay}"),
        ("End", "{#end .end outcome=mixed}"),
        ("Where you work", "{.where-you-work}"),
    ],
)
def test_a_heading_without_its_mark_is_told_the_one_below(
    tmp_path: Path, heading: str, mark: str
) -> None:
    """What the message says to write takes the place of what stands there."""
    below = GOOD | {STORY: f"{SCENARIO}\n{{.where-you-work}}\n## Where you work\n\nHere.\n"}
    choices = "- [Go home](#end){#home}\n  > So.\n" if heading == "Quay" else ""

    def changed(mark: str) -> Book:
        story = f"---\nextends: quay\n---\n\n{mark}## {heading}\n\nIt rains.\n\n{choices}"
        return read_over(tmp_path, below, {STORY: story})

    (told,) = [each for each in changed("").problems if each.level is Level.ERROR]
    assert (told.code, told.line) == ("extends-heading", 5)
    assert told.advice.startswith(f"Write `{mark}` alone on the line before it")
    assert errors(changed(f"{mark}\n")) == []


@pytest.mark.parametrize(
    ("file", "text"),
    [
        (BELOW, "extends: counter\noptions:\n" + "  - {id: ask, text: Go}\n" * 301),
        (STORY, "---\nextends: quay\nremove:\n" + "  - gone\n" * 301 + "---\n"),
    ],
)
def test_a_file_that_changes_more_than_anybody_does_is_told_so(
    over: Over, file: str, text: str
) -> None:
    """One sentence stands at the list, and its hundreds of members are not gone through."""
    line = 2 if file == BELOW else 3
    assert errors(over({file: text})) == [f"{file}:{line} field-value"]
