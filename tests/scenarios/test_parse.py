"""A scenario's Markdown becomes the data that its author meant."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from practiceguides.scenarios.parse import parse_scenario

FULL = """\
---
title: The quay
role: You inspect.
person: Mebo
start: quay
meters: {trust: [0, 2, 4]}
flags: [asked, told]
minutes: 5
objective: Listen.
---

{#quay .scene}
## The quay

First paragraph.
Still the first.

{if="asked and trust>=3"}
He looks at you.

> A note on the door.

* One
* Two

{.questions}
> Who *waits* here?
>
> Who decides?

- [Ask **him** gently](#hut){#ask practice=sound trust=1
  set="asked told" if="not asked" .once}
  > He waits.
  > Then he speaks.

  {.facts}
  > Interpreters are neutral. (F-ID-40, F-ID-24)

  {.their-side}
  > He could not see who you were. (V-ID-04)

  {.why}
  > He decides *when* he speaks.
- [Go on](#hut){#go-on .unseen}
  > You go on.

{#hut .end outcome=mixed}
## Hut

{.decided if="told"}
He had heard it from you.

The end.

{.where-you-work}
## Where you work

Your rule: {{ reporting-duty }}.

> A second part.
"""


def read(text: str = FULL) -> dict[str, object]:
    """The data of a text that has no fault."""
    data = parse_scenario(text, Path("story.md"))
    assert data.problems == []
    return data.value


def test_a_choice_holds_all_that_its_attributes_say() -> None:
    """Id, practice, effects, flags, condition and `.once` come from the attribute list."""
    choice = read()["scenes"][0]["choices"][0]

    assert choice == {
        "id": "ask",
        "text": "Ask **him** gently",
        "to": "hut",
        "practice": "sound",
        "effects": {"trust": 1},
        "set": ["asked", "told"],
        "if": ["not", ["flag", "asked"]],
        "once": True,
        "story": "He waits.\nThen he speaks.",
        "research": {"text": "Interpreters are neutral.", "facts": ["F-ID-40", "F-ID-24"]},
        "their_side": {"text": "He could not see who you were.", "facts": ["V-ID-04"]},
        "why": "He decides *when* he speaks.",
        "unseen": False,
        "arrives": None,
    }


@pytest.mark.parametrize(
    ("written", "line", "told"),
    [
        (
            "{#go-on .unseen}",
            44,
            "the choice 'Go on' has no id. Write `{#go-on}` right behind its link.",
        ),
        ("#hut .end", 48, "the scene 'Hut' has no id. Write `{#hut}` alone on the line before it."),
    ],
)
def test_an_id_is_never_made_from_words(written: str, line: int, told: str) -> None:
    """Without an id the line says which is missing, and what to write: answers lie under it."""
    text = FULL.replace(written, ".end" if ".end" in written else "")
    (problem,) = parse_scenario(text, Path("story.md")).problems

    assert (problem.line, problem.code) == (line, "story-id")
    assert problem.text(Path()).partition(": ")[2].startswith(told)


def test_a_heading_in_another_script_needs_its_id_too() -> None:
    """A heading in Thai letters is told by its words, and no id is made up for it."""
    text = FULL.replace("#hut .end", ".end").replace("## Hut", "## กระท่อม")
    (problem,) = parse_scenario(text, Path("story.md")).problems

    assert "the scene 'กระท่อม' has no id. Write `{#scene}`" in problem.text(Path())


def test_a_scene_holds_its_prose_in_order() -> None:
    """Paragraphs, quotes and ordinary lists are prose; a condition belongs to one of them."""
    body = read()["scenes"][0]["body"]

    assert [part["text"] for part in body] == [
        "First paragraph.\nStill the first.",
        "He looks at you.",
        "> A note on the door.",
        "* One\n* Two",
    ]
    assert [part["if"] is not None for part in body] == [False, True, False, False]


def test_an_ending_has_its_outcome() -> None:
    """A heading marked `.end` is an ending; `.decided` marks what decided it, in which state."""
    end = read()["scenes"][1]
    decided = {"text": "He had heard it from you.", "if": ["flag", "told"]}

    assert (end["id"], end["choices"]) == ("hut", [])
    assert end["end"] == {"outcome": "mixed", "decided": [decided]}
    assert [part["text"] for part in end["body"]] == ["The end."]


def test_what_is_not_for_the_story_stands_apart() -> None:
    """Questions for a facilitator, a choice of which nobody hears, and the learner's country."""
    data = read()

    assert data["scenes"][0]["questions"] == ["Who *waits* here?", "Who decides?"]
    assert [each["unseen"] for each in data["scenes"][0]["choices"]] == [False, True]
    text = "Your rule: {{ reporting-duty }}.\n\n> A second part."
    assert data["where_you_work"] == {"title": "Where you work", "text": text}


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("## Where you work", "## Where you work\n\n{#late}\n## Late", "where-last"),
        ("First paragraph.", "{.decided}\nFirst paragraph.", "markdown-attributes"),
        ("{.why}", "{.whys}", "markdown-attributes"),
    ],
)
def test_a_mark_in_a_wrong_place_is_told(old: str, new: str, code: str) -> None:
    """A scene after the last section, a decision outside an ending, a mark that is none."""
    problems = parse_scenario(FULL.replace(old, new), Path("story.md")).problems

    assert code in {problem.code for problem in problems}


def test_lines_are_those_of_the_file() -> None:
    """Scenes, choices and quotes know the line they are written on."""
    data = parse_scenario(FULL, Path("story.md"))

    def words(path: tuple[str | int, ...]) -> str:
        return FULL.split("\n")[data.line(path) - 1].strip()

    assert words(("scenes", 0)) == "## The quay"
    assert words(("scenes", 0, "choices", 0)).startswith("- [Ask")
    assert words(("scenes", 0, "choices", 0, "research")).startswith("> Interpreters")
    assert words(("scenes", 0, "choices", 1)).startswith("- [Go on]")
    assert words(("scenes", 1)) == "## Hut"


def test_windows_line_ends_change_nothing(tmp_path: Path) -> None:
    """A file saved on Windows reads the same."""
    from practiceguides.scenarios.parse import read_scenario

    file = tmp_path / "story.md"
    file.write_bytes(FULL.replace("\n", "\r\n").encode())

    assert read_scenario(file).value == read()


@settings(deadline=None)
@given(st.lists(st.sampled_from([*FULL.split("\n"), "{", "}", "{#", "- [x](#y){", "> > >", "## "])))
def test_no_text_breaks_the_reader(rows: list[str]) -> None:
    """Any mixture of lines gives data or problems; nothing is thrown."""
    data = parse_scenario("---\ntitle: x\n---\n" + "\n".join(rows), Path("story.md"))

    assert data.problems or data.value is not None


def test_a_heading_of_level_1_is_the_title_where_none_is_given() -> None:
    """A page may begin with its title; the front matter's own title goes first."""
    named = FULL.replace("{#quay .scene}", "# At the water\n\n{#quay .scene}")

    assert read(named)["title"] == "The quay"
    assert read(named.replace("title: The quay\n", ""))["title"] == "At the water"


def test_a_heavy_scene_is_marked() -> None:
    """`.heavy` on a heading says that a learner is told before."""
    scenes = read(FULL.replace("{#quay .scene}", "{#quay .heavy}"))["scenes"]

    assert [scene["heavy"] for scene in scenes] == [True, False]
