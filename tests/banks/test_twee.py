"""Stories of Twine come in as scenarios, and go out so that they come in again."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from practiceguides.banks.importing import import_bank
from practiceguides.banks.question import RefusedError
from practiceguides.banks.stories import scenario_text, twee_text
from practiceguides.banks.twee import read_twee
from practiceguides.content.markdown import plain
from practiceguides.reading import read_book
from practiceguides.scenarios.spec import Scenario
from tests.conftest import ROOT, SCENARIO, WriteBook

from .conftest import SAMPLES, TRIED, Import, codes, real_book, said

SAMPLE = (SAMPLES / "harbour.twee").read_bytes()


def story(root: Path, name: str) -> Scenario:
    """A story of the book."""
    book = real_book() if root == ROOT else read_book(root)
    item = book.items[name].item
    assert isinstance(item, Scenario)
    return item


def test_passages_are_scenes_and_links_are_choices(take: Import, root: Path) -> None:
    """Names, texts, links and endings of the sample stand in one scenario."""
    report = take("harbour.twee", SAMPLE)
    made = story(root, "the-boat-in-the-harbour")

    assert report.taken[0].file == root / "book/imported/scenarios/the-boat-in-the-harbour.md"
    assert made.start == "the-quay"
    assert [(scene.id, scene.end and scene.end.outcome) for scene in made.scenes] == [
        ("the-quay", None), ("talk-with-the-captain", None), ("the-papers", None),
        ("on-deck", "good"), ("the-road", "mixed"),
    ]  # fmt: skip
    assert [(choice.text, choice.to) for choice in made.scenes[0].choices] == [
        ("Ask Ruvik about the net", "on-deck"),
        ("Talk with the captain", "talk-with-the-captain"),
        ("The papers first", "the-papers"),
    ]
    assert made.scenes[0].body[1].text == (
        "The captain stands **very near**. Behind him *nobody* moves."
    )


def test_a_passage_with_the_tag_consequence_belongs_to_its_choice(take: Import, root: Path) -> None:
    """It is no scene, but what comes of the choice; its tag says what the choice is worth."""
    take("harbour.twee", SAMPLE)
    choice = story(root, "the-boat-in-the-harbour").scenes[0].choices[0]

    assert choice.story == "He shows you the knot. His hands are cut."
    assert choice.practice == "sound"


def test_of_consequences_one_behind_the_other_the_last_belongs_to_a_choice(
    take: Import, root: Path
) -> None:
    """The one before it is a scene, as it is in Twine, and no text is lost."""
    take("a.twee", ":: Start\nText.\n[[Go->One]]\n\n:: One [consequence]\nFirst.\n[[On->Two]]\n\n"
         ":: Two [consequence]\nThen.\n[[On->End]]\n\n:: End\nOver.")  # fmt: skip
    scenes = {scene.id: scene for scene in story(root, "a").scenes}

    assert {name: [c.to for c in scene.choices] for name, scene in scenes.items()} == {
        "start": ["one"], "one": ["end"], "end": [],
    }  # fmt: skip
    assert scenes["one"].body[0].text == "First."
    assert scenes["one"].choices[0].story == "Then."


def test_a_story_begins_with_a_scene_whatever_its_tag_says(take: Import, root: Path) -> None:
    """A first passage with the tag of a consequence comes of no choice."""
    take("a.twee", ":: Start [consequence]\nText.\n[[End]]\n\n:: End\nOver.")
    made = story(root, "a")

    assert [scene.id for scene in made.scenes] == [made.start, "end"] == ["start", "end"]


def test_consequences_that_lead_to_each_other_are_refused_as_a_circle(take: Import) -> None:
    """A story of nothing but consequences has no ending, and that is told."""
    report = take("a.twee", ":: A [consequence]\nB.\n[[B]]\n\n:: B [consequence]\nA.\n[[A]]")

    assert [each.problems[0].code for each in report.refused] == ["twee-shape"]


def test_code_is_refused_line_by_line(take: Import, root: Path) -> None:
    """Each line with code or with a link to nowhere is told with what to do, and kept in sight."""
    report = take("harbour.twee", SAMPLE)
    told = said(report, root)
    head = report.taken[0].file.read_text("utf-8")

    assert [each.line for each in report.refused] == [22, 41, 46]
    assert "line 22: 'The quay'\n      the line has code of Twine and was left out: '(set:" in told
    assert "Write `flags: [name]` in the front matter" in told
    assert "the link leads to 'Office', and there is no such passage" in told
    assert "# Left out: line 46, passage 'The papers': (if: $asked)[Ruvik saw it too.]" in head
    assert "alert(1)" not in head


def test_what_twee_cannot_say_is_asked_for(take: Import, root: Path) -> None:
    """Role, person, objective and outcomes have a place that says TODO, and a remark."""
    report = take("harbour.twee", SAMPLE)
    made = story(root, "the-boat-in-the-harbour")

    assert {"twee-front", "twee-outcome", "twee-in-line", "twee-braces", "twee-left"} <= set(
        codes(report)
    )
    assert made.role.startswith("TODO")
    assert "outcome=mixed` is written at the-road" in said(report, root)


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("<<if $a>>b<</if>>", "twee-macro"),
        ("<% s.a = 1 %>", "twee-macro"),
        ("You have $money left.", "twee-macro"),
        ("(link-goto: 'a', 'End')", "twee-macro"),
        ("[if told]", "twee-macro"),
        ("<script>alert(1)</script>", "twee-macro"),
        ("[[b->End][$a to 1]]", "twee-setter"),
        ("[[b->https://a.example]]", "twee-outward"),
        ("[[Nowhere]]", "twee-nowhere"),
    ],
)
def test_what_is_no_text_is_refused(line: str, code: str, take: Import) -> None:
    """Code of each story format is found, and the rest of the story is taken."""
    report = take("a.twee", f":: Start\nText.\n{line}\n[[End]]\n\n:: End\nOver.")

    assert [problem.code for each in report.refused for problem in each.problems] == [code]
    assert len(report.taken) == 1


def test_a_line_that_was_left_out_is_quoted_from_its_start(take: Import, root: Path) -> None:
    """Its words lead to it in Twine; no sentence ends with two full stops."""
    line = "You stand <script>alert(1)</script> at a gate."
    told = said(take("a.twee", f":: Start\nText.\n{line}\n[[End]]\n\n:: End\nOver."), root)
    assert f"and was left out: '{line.removesuffix('.')}'. Tell it in words" in told


def test_signs_that_nobody_sees_are_taken_out(take: Import) -> None:
    """Written as a number or as they are, they do not reach the story."""
    report = take("a.twee", ":: Start\nA&#x202e;b\u202ec.\n[[E&#8294;nd->End]]\n\n:: End\nOver.")

    text = report.taken[0].file.read_text("utf-8")
    assert "Abc." in text
    assert "[End](#end)" in text


@pytest.mark.parametrize("line", ["He has $50.", "Costs (note: cheap) (a: b).", "snake_case"])
def test_ordinary_text_is_no_code(line: str, take: Import, root: Path) -> None:
    """Prices and brackets of prose stay."""
    report = take("a.twee", f":: Start\n{line}\n[[End]]\n\n:: End\nOver.")

    assert report.refused == []
    assert story(root, "a").scenes[0].body


@pytest.mark.parametrize(
    ("link", "text"),
    [
        ("[[Go on->End]]", "Go on"), ("[[End<-Go on]]", "Go on"), ("[[Go on|End]]", "Go on"),
        ("[[End]]", "End"), ("* [[''Go''->End]]", "**Go**"), ("[[a->b->End]]", "a-\\>b"),
    ],
)  # fmt: skip
def test_links_of_all_formats(link: str, text: str, take: Import, root: Path) -> None:
    """Arrows in both directions, bars and bare names are understood."""
    take("a.twee", f":: Start\nText.\n{link}\n\n:: End\nOver.")

    assert [(c.text, c.to) for c in story(root, "a").scenes[0].choices] == [(text, "end")]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("no passage", "there is nothing to take"),
        (":: StoryTitle\nA\n", "there is nothing to take"),
        ("::\nA", "the line '::' is no name of a passage"),
        (":: A [b\nC", "is no name of a passage"),
        (":: A\n" * 600, "there are more than 500 passages"),
        (f":: A\n{'b' * 20_001}", "has 20,001 characters"),
    ],
)
def test_a_broken_story_is_refused(text: str, told: str, root: Path, tmp_path: Path) -> None:
    """What is wrong with the whole file is one sentence, and nothing is written."""
    file = tmp_path / "a.twee"
    file.write_text(text, encoding="utf-8")

    with pytest.raises(RefusedError, match=told):
        import_bank(read_book(root), file, "book/imported")


def test_a_story_without_an_end_is_not_written(take: Import, root: Path) -> None:
    """What `guides check` would refuse is refused at once, in its words."""
    report = take("a.twee", ":: A\n[[B]]\n\n:: B\n[[A]]")

    assert "the scenario has no ending" in said(report, root)
    assert not (root / "book/imported").exists()


def test_names_that_are_twice_and_names_of_signs(take: Import, root: Path) -> None:
    """Every scene gets an id of its own, whatever its name is written with."""
    text = ':: A \\[b\\] [x] {"position":"1,1"}\n[[A]]\n[[ประตู]]\n\n'
    text += ":: A\nOne.\n\n:: A\nTwo.\n\n:: ประตู\nOver."
    report = take("a.twee", text)

    assert [scene.id for scene in story(root, "a").scenes] == ["a-b", "a", "a-2", "scene-4"]
    assert "twee-twice" in codes(report)


@pytest.mark.parametrize("name", ["room-4", "desk-clinic"])
def test_a_story_of_the_book_comes_back(name: str, take: Import, root: Path) -> None:
    """Scenes, choices, what comes of them, their worth and the endings survive Twine."""
    ours = story(ROOT, name)
    report = take("a.twee", twee_text(ours))
    again = story(root, report.taken[0].file.stem)

    assert report.refused == []
    assert [(s.id, s.title, s.end and s.end.outcome) for s in again.scenes] == [
        (s.id, s.title, s.end and s.end.outcome) for s in ours.scenes
    ]
    assert [(c.id, c.to, c.practice, c.story) for _, c in again.choices()] == [
        (c.id, c.to, c.practice, c.story) for _, c in ours.choices()
    ]
    assert again.start == ours.start


def test_what_is_text_here_is_text_in_twine(
    write_book: WriteBook, take: Import, root: Path
) -> None:
    """Tags, macros and variables in a story do not run there, and come back as they were."""
    told = r"\<script>alert(1)\</script> (alert: 1) cost $price &amp; _so_ &lt;&lt;run>>"
    shown = "&#60;script>alert(1)&#60;/script> &#40;alert: 1) cost &#36;price &#38; *so*"
    text = SCENARIO.replace("The boat is in.", told).replace("## Quay", "## StoryData")
    ours = story(write_book({"book/scenarios/quay.md": text}), "quay")
    twee = twee_text(ours)

    assert f":: quay [id-quay]\n{shown} &#60;&#60;run>>" in twee
    report = take("a.twee", twee)
    assert report.refused == []
    again = story(root, report.taken[0].file.stem).scenes[0].body[0].text
    assert plain(again) == plain(ours.scenes[0].body[0].text)


def test_a_name_of_a_scene_runs_nothing_in_twine(write_book: WriteBook) -> None:
    """Of titles what would be code or a link is left out, wherever they stand."""
    title = "(alert: 1) <<run $now>> <img src=x> &lt;b> R&D [[[a->b]]]"
    text = SCENARIO.replace("## Quay", f"## {title}").replace("The boat is in.", r"\[[[a->b]]")
    text = re.sub(r"(?m)^title: .*", "title: Look <script>alert(1)</script>", text)
    twee = twee_text(story(write_book({"book/scenarios/quay.md": text}), "quay"))

    assert ":: alert: 1) run now img src=x lt;b R&D a- b [id-quay]\n[ [ [a->b]]" in twee
    assert ":: StoryTitle\nLook script alert(1) /script\n" in twee
    assert '"start": "alert: 1) run now img src=x lt;b R&D a- b"' in twee


def passages(*names: str) -> st.SearchStrategy[str]:
    """Stories of passages with these names, which lead to each other in all ways."""
    tags = st.sampled_from(["", " [consequence]", " [consequence harmful]", " [good]", " [id-b]"])
    rows = st.sampled_from(
        [*(f"[[{name}]]" for name in names), "Text.", "See [[a->A]].", "$b", "{"]
    )
    passage = st.tuples(st.sampled_from(names), tags, st.lists(rows, max_size=3))
    settings = st.sampled_from(
        ["", *(f':: StoryData\n{{"start": "{name}"}}\n\n' for name in names)]
    )
    stories = st.tuples(settings, st.lists(passage, max_size=6))
    return stories.map(
        lambda made: (
            made[0]
            + "\n\n".join("\n".join((f":: {name}{tag}", *told)) for name, tag, told in made[1])
        )
    )


@TRIED
@given(st.text(":[]{}<>$_()|->\\*/'\n ab", max_size=80) | passages("A", "B", "Start", "End"))
def test_no_text_makes_the_reader_fail(text: str) -> None:
    """Any text is a story that can be written, or refused in a sentence."""
    try:
        scenario_text(read_twee(text, Path("a.twee")), "A", [])
    except RefusedError:
        return
