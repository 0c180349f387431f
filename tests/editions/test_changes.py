"""What changed beneath an edition is told in words, at the trainer's own line, and on one page."""

from __future__ import annotations

import re

import pytest

from practiceguides.content.problems import Level
from practiceguides.editions.side_by_side import page_file
from tests.conftest import CHOICE, REASONED
from tests.editions.workshop import BOOK, COUNTER, PAGE, STORY, Workshop

WAIT = "  - id: wait\n    text: Wait outside\n    feedback:\n      story: So.\n"


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("title: The counter", "title: The desk", "the title is another one"),
        ("prompt: What do you do first?", "prompt: And now?", "the question is another one"),
        ("minutes: 1", "minutes: 2", "the number of minutes is another one"),
        (
            "He waits for an hour and goes home.",
            "He waits.",
            "the answer 'Send him to the loan queue' has a new consequence",
        ),
        (
            "Debt is one of the signs.",
            "Debt is a sign.",
            "the answer 'Ask how the debt began' has a new finding",
        ),
        (
            "    text: Ask how the debt began",
            "    text: Ask about the debt",
            "the answer 'Ask about the debt' has a new text",
        ),
        ("  - id: send\n", f"{WAIT}  - id: send\n", "the answer 'Wait outside' is new"),
        (
            "    correct: true\n",
            "",
            "the answer 'Ask how the debt began' is not right any more",
        ),
        (
            "    text: Send him to the loan queue\n",
            "    text: Send him to the loan queue\n    correct: true\n",
            "the answer 'Send him to the loan queue' is right now",
        ),
        (
            CHOICE[CHOICE.index("  - id: send") :],
            "",
            "the answer 'Send him to the loan queue' is gone",
        ),
    ],
)
def test_a_change_of_an_exercise_in_words(
    workshop: Workshop, old: str, new: str, words: str
) -> None:
    """As one trainer would tell it to another."""
    workshop.write(COUNTER, CHOICE.replace("objective: Choose", "objective: Take"))
    workshop.check()
    workshop.publish(COUNTER, (old, new))
    (problem,) = workshop.check()
    assert problem.code == "edition-behind"
    assert problem.message == f"the book has a newer text than this file: {words}"


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("The boat is in.", "The boat is late.", "in the scene 'Quay', a paragraph has a new text"),
        (
            "He looks up.",
            "He looks at you.",
            "in the scene 'Quay', the choice 'Ask him' has a new consequence",
        ),
        (
            "[Wait](#end)",
            "[Wait here](#end)",
            "in the scene 'Quay', the choice 'Wait here' has a new text",
        ),
        ("{#end .end", "{#hut}\n## Hut\n\nA.\n\n{#end .end", "the scene 'hut' is new"),
        ("person: Mebo, 31.", "person: Mebo, 32.", "the person is another one"),
    ],
)
def test_a_change_of_a_story_in_words(workshop: Workshop, old: str, new: str, words: str) -> None:
    """By scene and choice."""
    workshop.write(STORY, REASONED.replace("minutes: 5", "minutes: 6"))
    workshop.check()
    workshop.publish(STORY, (old, new))
    (problem,) = workshop.check()
    assert problem.message == f"the book has a newer text than this file: {words}"


def test_a_question_that_a_country_pack_answers_is_told(workshop: Workshop) -> None:
    """The answer stays; whether it still answers, only the trainer knows."""
    question = "  - id: police\n    label: the police\n    question: Whom to call?\n    why: So.\n"
    workshop.write("book/country.yaml", f"questions:\n{question}", workshop.base)
    workshop.write("book/country.yaml", "answers:\n  - id: police\n    says: The desk.\n")
    workshop.check()
    workshop.publish("book/country.yaml", ("Whom to call?", "Whom to call at night?"))
    (problem,) = workshop.check()
    assert problem.code == "edition-followed"
    assert "the question 'the police' has a new wording" in problem.message
    workshop.run("update")
    assert workshop.told() == []


def test_a_change_of_a_page_is_told_at_its_line(workshop: Workshop) -> None:
    """By its heading, where the paragraph stands in the trainer's file."""
    workshop.write("book/page.md", PAGE.replace("Two ", "Two of ours "))
    workshop.check()
    workshop.publish("book/page.md", ("Two ", "Two of theirs "), ("One.", "One, new."))
    told = {each.code: each for each in workshop.check()}
    assert told["edition-changed"].line == 7
    assert "under 'A part', a paragraph has a new text" in told["edition-changed"].message
    assert told["edition-behind"].line == 3


def test_a_change_of_both_is_told_with_its_two_ways_out(workshop: Workshop) -> None:
    """At the line of the trainer's own words; the advice can be copied."""
    workshop.write(
        COUNTER,
        "extends: counter\noptions:\n  - id: send\n    feedback:\n      story: He goes.\n",
    )
    workshop.check()
    workshop.publish(COUNTER, ("He waits for an hour", "He waits for a day"))
    (problem,) = workshop.check()
    assert (problem.code, problem.level, problem.line) == ("edition-changed", Level.WARNING, 5)
    assert "--keep counter" in problem.advice
    assert "--take counter" in problem.advice


def corrected(workshop: Workshop) -> None:
    """Correct the fact F-ID-01 in the book."""
    workshop.publish(
        "book/facts.yaml",
        (
            "  text: Debt can bind a person.\n",
            (
                "  text: Debt can bind some people.\n  corrected:\n    day: 2026-11-20\n"
                "    what: It was told of everybody.\n"
            ),
        ),
    )


def test_a_correction_is_told_where_own_texts_rest_on_it(workshop: Workshop) -> None:
    """With the day and what was wrong, until the trainer says that it was read."""
    workshop.write("book/ours.md", "# Ours\n\nWe say so {fact}`F-ID-01`.\n\n```{rests-on}\n```\n")
    workshop.write(COUNTER, "extends: counter\ntitle: Our counter\n")
    workshop.check()
    corrected(workshop)
    told = [each for each in workshop.check() if each.code == "edition-corrected"]
    assert [(each.file.name, each.line) for each in told] == [("counter.yaml", 1), ("ours.md", 3)]
    assert "2026-11-20. What was wrong: It was told of everybody" in told[0].message
    assert workshop.run("update")[0] == 0
    assert [each.code for each in workshop.check()] == ["edition-corrected"] * 2
    assert workshop.run("update", "--keep", "F-ID-01")[0] == 0
    assert workshop.told() == []


def test_a_correction_is_told_once_where_no_own_text_rests_on_it(workshop: Workshop) -> None:
    """The edition has the new text; who taught the old one must know."""
    workshop.check()
    corrected(workshop)
    assert workshop.told() == ["edition.yaml:1 edition-corrected-below"]
    workshop.run("update")
    assert workshop.told() == []


def test_a_correction_of_what_is_left_out_is_not_told(workshop: Workshop) -> None:
    """The trainer never taught it from here."""
    workshop.write("book/page.md", "# Ours\n\nNothing of it.\n")
    workshop.check()
    corrected(workshop)
    assert workshop.told() == []


def test_a_corrected_provision_of_law_is_told(workshop: Workshop) -> None:
    """As a fact is."""
    provision = "      - {id: L-X-1, article: '1', duty: Must., guides: [], mark: read}\n"
    law = (
        "verbs: []\ninstruments:\n  - id: x\n    title: X\n    kind: treaty\n    provisions:\n"
        f"{provision}"
    )
    workshop.write("book/law.yaml", law, workshop.base)
    workshop.check()
    new = provision.replace(
        "mark: read", "mark: read, corrected: {day: 2026-11-20, what: It said may.}"
    )
    workshop.publish("book/law.yaml", (provision, new))
    (problem,) = workshop.check()
    assert problem.code == "edition-corrected-below"
    assert "L-X-1 on 2026-11-20. What was wrong: It said may" in problem.message


def test_a_correction_comes_after_all_else(workshop: Workshop) -> None:
    """What stands last is what is read first: beside the prompt."""
    workshop.write("book/ours.md", "# Ours\n\nSo {fact}`F-ID-01` and {fact}`F-ID-77`.\n")
    workshop.check()
    corrected(workshop)
    said = workshop.run("check")[1]
    assert said.index("[fact-unknown]") < said.index("[edition-corrected]")


def test_what_is_withdrawn_is_told_where_it_is_named(workshop: Workshop) -> None:
    """A link, a block, a fact, a line of edition.yaml: each as withdrawn, not as a mistake."""
    workshop.write(
        "book/ours.md",
        "# Ours\n\nSee [it](other.md) {fact}`F-ID-02`.\n\n```{exercise} counter\n```\n"
        "\n```{rests-on}\n```\n",
    )
    workshop.write(
        "edition.yaml",
        "title: Ours\nover: ../base\nleft_out:\n  - what: quay\n    why: No time.\n",
    )
    workshop.check()
    workshop.withdraw(COUNTER)
    workshop.withdraw(STORY)
    (workshop.base / "book/other.md").unlink()
    workshop.write("_toc.yml", BOOK["_toc.yml"].partition("chapters")[0], workshop.base)
    second = BOOK["book/facts.yaml"][BOOK["book/facts.yaml"].index("- id: F-ID-02") :]
    workshop.publish("book/facts.yaml", (second, ""))
    assert workshop.told() == [
        "book/ours.md:3 edition-gone",
        "book/ours.md:3 edition-gone",
        "book/ours.md:5 edition-gone",
        "edition.yaml:4 edition-gone",
    ]


def test_what_is_withdrawn_and_was_shown_is_told(workshop: Workshop) -> None:
    """A trainer who taught with it must know; what was left out on purpose is not told."""
    workshop.write("edition.yaml", "title: Ours\nover: ../base\ncontents: [ours]\n")
    workshop.write("book/ours.md", "# Ours\n\nText.\n")
    workshop.check()
    workshop.withdraw(COUNTER)
    (workshop.base / "book/other.md").unlink()
    workshop.write("_toc.yml", BOOK["_toc.yml"].partition("chapters")[0], workshop.base)
    (problem,) = workshop.check()
    assert problem.code == "edition-withdrawn"
    assert "the exercise 'counter'" in problem.message
    assert problem.file.name == "edition.yaml"


def test_a_change_over_what_is_withdrawn_is_one_error(workshop: Workshop) -> None:
    """Its advice is the command that writes the whole text."""
    workshop.write(COUNTER, "extends: counter\ntitle: Ours\n")
    workshop.check()
    workshop.withdraw(COUNTER)
    (problem,) = workshop.check()
    assert (problem.code, problem.level) == ("edition-gone", Level.ERROR)
    assert "writes the whole text" in problem.advice


def test_a_file_of_ones_own_over_what_is_withdrawn_stays(workshop: Workshop) -> None:
    """It holds the whole: a warning, and nothing is lost."""
    workshop.write(COUNTER, CHOICE.replace("The counter", "Ours"))
    workshop.check()
    workshop.withdraw(COUNTER)
    assert workshop.told() == [f"{COUNTER}:1 edition-withdrawn"]


def test_the_page_shows_three_texts(workshop: Workshop) -> None:
    """What was, what is and what is the trainer's, with what is new and what is gone."""
    workshop.write(COUNTER, CHOICE.replace("The counter", "My <b>counter</b>"))
    workshop.check()
    workshop.publish(COUNTER, ("The counter", "The desk <script>alert(1)</script>"))
    said = workshop.run("check")[1]
    page = page_file(workshop.book().layers)
    assert str(page) in said.replace(" ", "")
    text = page.read_text(encoding="utf-8")
    assert re.findall(r"<h4>(.*?)</h4>", text) == ["The book before", "The book now", "Yours"]
    assert "<del>counter</del>" in text
    assert "<ins>desk &lt;script&gt;alert(1)&lt;/script&gt;</ins>" in text
    assert "<script" not in text
    assert "<b>" not in text
    assert "default-src 'none'" in text


def test_only_a_command_writes_the_page(workshop: Workshop) -> None:
    """Whoever asks what is wrong gets an answer, and no file."""
    workshop.write(COUNTER, CHOICE.replace("The counter", "Ours"))
    workshop.check()
    workshop.publish(COUNTER, ("The counter", "The desk"))
    assert workshop.told() == [f"{COUNTER}:2 edition-changed"]
    assert not page_file(workshop.book().layers).exists()


@pytest.mark.parametrize("is_changed", [True, False])
def test_a_page_that_cannot_be_written_does_not_stop_the_check(
    workshop: Workshop, *, is_changed: bool
) -> None:
    """A folder in its place stands for every fault of the disk; all else is told."""
    workshop.write(COUNTER, CHOICE.replace("The counter", "Ours"))
    workshop.check()
    if is_changed:
        workshop.publish(COUNTER, ("The counter", "The desk"))
    page_file(workshop.book().layers).mkdir()
    status, said = workshop.run("check")
    assert "changes.html: nothing can be written here, so no page shows what changed" in said
    assert ("[edition-changed]" in said) == is_changed
    assert (status, "1 scenario" in said) == (0, True)


def test_without_a_change_there_is_no_page(workshop: Workshop) -> None:
    """Once all is settled, the page goes."""
    workshop.write(COUNTER, CHOICE.replace("The counter", "Ours"))
    workshop.check()
    workshop.publish(COUNTER, ("The counter", "The desk"))
    workshop.run("check")
    page = page_file(workshop.book().layers)
    assert page.is_file()
    workshop.run("update", "--keep", "counter")
    assert workshop.told() == []
    workshop.run("check")
    assert not page.exists()
