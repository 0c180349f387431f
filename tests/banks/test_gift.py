"""GIFT comes in as Moodle reads it, and goes out so that it comes in again."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from practiceguides.banks.gift import read_gift, write_gift
from practiceguides.banks.question import YES, Answer, Question, Reasons
from practiceguides.content import markdown

from .conftest import SAMPLES, TRIED, Import, codes, fields, said

FILE = Path("bank.gift")


def test_a_bank_is_taken_question_by_question(take: Import, root: Path) -> None:
    """Each question of the sample is an exercise, or is refused with its line and a reason."""
    report = take("desk.gift", (SAMPLES / "desk.gift").read_bytes())
    told = said(report, root)

    assert [(each.line, each.kind) for each in report.taken] == [
        (5, "choice"), (12, "choice"), (18, "choice"), (20, "match"), (27, "sort"),
        (34, "notepad"), (40, "choice"), (45, "choice"),
    ]  # fmt: skip
    assert [each.line for each in report.refused] == [36, 38, 47, 49]
    assert told.startswith("desk.gift: 8 taken (5 of them with changes), 4 refused.\n")
    assert "line 38: 'The year'\n      the question asks for a number" in told
    assert "book/imported/exercises/who-interprets.yaml (choice)" in told


def test_a_choice_keeps_its_answers_and_reasons(take: Import) -> None:
    """Text, right answer and feedback stand in their fields; half points are told."""
    report = take("desk.gift", (SAMPLES / "desk.gift").read_bytes())
    choice = fields(report)

    assert choice["title"] == "Who interprets?"
    assert choice["prompt"].endswith("nobody on duty knows.\n\nWho should interpret?")
    assert [each.get("correct", False) for each in choice["options"]] == [False, True, False]
    assert choice["options"][0]["text"] == "A co-worker, who has **offered** to help"
    assert choice["options"][1]["feedback"]["why"] == (
        "Nobody from her work can hear her. Whoever interprets hears all that she says."
    )
    assert "'A neighbour of hers' gave 50 %" in report.taken[0].remarks[0].message


def test_several_answers_and_true_or_false(take: Import) -> None:
    """Shares of the points become several right answers; a true sentence becomes a choice."""
    report = take("desk.gift", (SAMPLES / "desk.gift").read_bytes())
    several, judged = fields(report, 1), fields(report, 2)

    assert several["multiple"] is True
    assert [each.get("correct", False) for each in several["options"]] == [True, True, False]
    assert [(o["text"], o.get("correct", False)) for o in judged["options"]] == [
        ("True", False), ("False", True),
    ]  # fmt: skip
    assert judged["options"][0]["feedback"]["why"].startswith("A phone can be watched")
    assert judged["options"][1]["feedback"]["why"].startswith("Right: ask")


def test_pairs_do_not_stand_side_by_side(take: Import) -> None:
    """The texts to choose from stand in an order of their own, and that is told."""
    report = take("desk.gift", (SAMPLES / "desk.gift").read_bytes())
    match = fields(report, 3)

    assert [each["fits"][0] for each in match["left"]] != [
        each["id"] for each in match["right"]][:3]  # fmt: skip
    assert "the harbour bank" in [each["text"] for each in match["right"]]
    assert "bank-mixed" in [each.code for each in report.taken[3].remarks]


def test_what_has_a_backslash_is_a_sign(take: Import) -> None:
    """Signs that mean something in GIFT are read as signs where they are escaped."""
    report = take("desk.gift", (SAMPLES / "desk.gift").read_bytes())
    signs = fields(report, 6)

    assert markdown.plain(signs["prompt"]) == "Which line is written as 5 = 2 + 3 {so}?"
    assert [markdown.plain(each["text"]) for each in signs["options"]] == ["= 2 + 3", "2 # 3 \\ 4"]


def test_a_reason_that_lacks_is_asked_for(take: Import) -> None:
    """Answers without feedback get a place that says TODO, and the report says how many."""
    report = take("a.gift", "::A::Who?{=you ~me}")

    assert fields(report)["options"][0]["feedback"] == {
        "why": "TODO: say why this fits, or why it does not."
    }
    assert codes(report)[0] == "bank-no-reason"


def test_a_category_takes_no_question_with_it(take: Import, root: Path) -> None:
    """A question that follows its category without an empty line is taken.

    The name of the category and remarks have no place, and that is told.
    """
    report = take("a.gift", "$CATEGORY: The desk\n::A::Who?{=you#So. ~me#Not so.}\n// Ask Ana.")

    assert [each.title for each in report.taken] == ["A"]
    assert "have no place here: the category 'The desk', lines that begin with // (1)" in said(
        report, root
    )


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("A{=b ~c", "gift-shape"),
        ("A}b{=c ~d}", "gift-shape"),
        ("::A{=b ~c}", "gift-shape"),
        ("A{=b ~c}{=d ~e}", "gift-shape"),
        ("A{b =c ~d}", "gift-shape"),
        ("A{=b->c =d}", "gift-shape"),
        ("A{lost =b->c =d->e =f->g}", "gift-shape"),
        ("A{> b}", "question-type"),
        ("{=b ~c}", "question-empty"),
        ("A{~b ~c}", "question-right"),
        ("A{~%50%b ~%50%c}", "question-right"),
        ("A{=b->c =d->e}", "question-answers"),
        (f"A{{{'~b' * 7}=c}}", "question-answers"),
        (f"A{{{'~b' * 100}=c}}", "question-answers"),
        ("[html]A <img src='b.png'>{=c ~d}", "question-image"),
        (f"A{'b' * 20_001}{{=c ~d}}", "question-long"),
        (f"A{'<' * 501}{{=c ~d}}", "question-long"),
    ],
)
def test_a_faulty_question_is_refused(take: Import, text: str, code: str) -> None:
    """What is wrong in a question is said, and the next question is taken."""
    report = take("a.gift", f"{text}\n\n::Next::Who?{{=you ~me}}")

    assert [problem.code for each in report.refused for problem in each.problems] == [code]
    assert [each.title for each in report.taken] == ["Next"]


def test_hostile_text_becomes_words(take: Import) -> None:
    """Scripts vanish with what they hold, other signs lose their meaning, and it is told."""
    report = take(
        "a.gift",
        "::<b>A\u202e::[html]Who<script>alert(1)</script>?{"
        "=<a href\\='javascript\\:alert(1)'>you</a> ~<h1>me</h1>}",
    )

    assert fields(report)["prompt"] == "Who?"
    assert {"bank-script", "bank-link", "bank-html", "bank-signs"} <= set(codes(report))


WORDS = st.text(
    st.characters(exclude_categories=["C", "Zl", "Zp"]), min_size=1, max_size=30
).filter(lambda text: text.strip() and text.split() == text.split(" "))
TEXTS = WORDS.map(markdown.literal).map(lambda text: f"x {text} y")


@TRIED
@given(WORDS, TEXTS, st.lists(st.tuples(TEXTS, TEXTS), min_size=2, max_size=5))
def test_whatever_is_written_is_read_again(
    title: str, prompt: str, answers: list[tuple[str, str]]
) -> None:
    """Every sign survives the way out and back: in title, question, answers and reasons."""
    asked = Question(FILE, 1, "one", f"a {title} b", prompt)
    asked.answers = [Answer(text, (), Reasons(why=why)) for text, why in answers]
    asked.answers[0].fits = (YES,)

    (again,) = read_gift(write_gift([asked]), FILE).questions

    assert again.title.split() == asked.title.split()
    shown = [again.prompt, *(text for a in again.answers for text in (a.text, a.reasons.why))]
    wanted = [asked.prompt, *(text for a in asked.answers for text in (a.text, a.reasons.why))]
    assert list(map(markdown.plain, shown)) == list(map(markdown.plain, wanted))
    assert [each.fits for each in again.answers] == [each.fits for each in asked.answers]


@TRIED
@given(st.lists(st.tuples(TEXTS, TEXTS), min_size=3, max_size=5, unique_by=lambda each: each[1]))
def test_pairs_are_read_again(pairs: list[tuple[str, str]]) -> None:
    """So do both sides of a matching question, and what is to spare."""
    asked = Question(FILE, 1, "match", "A", "B", others=["spare -> one"])
    asked.answers = [Answer(left, (right,)) for left, right in pairs]

    (again,) = read_gift(write_gift([asked]), FILE).questions

    assert [(markdown.plain(a.text), markdown.plain(a.fits[0])) for a in again.answers] == [
        (markdown.plain(left), markdown.plain(right)) for left, right in pairs
    ]
    assert list(map(markdown.plain, again.others)) == ["spare -> one"]


@TRIED
@given(st.text("{}~=#:\\%>-/n[]\n ab", max_size=80))
def test_no_text_makes_the_reader_fail(text: str) -> None:
    """Any text is read or refused."""
    read_gift(text, FILE)
