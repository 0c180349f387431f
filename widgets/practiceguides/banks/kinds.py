"""What GIFT and Moodle XML share: points of answers, and types that no exercise can hold."""

from __future__ import annotations

from collections.abc import Sequence

from practiceguides.content.markdown import plain
from practiceguides.content.timing import words_in

from .markup import one_paragraph
from .question import YES, Answer, Kind, Question, Reasons

ORDERLY = "Make it a choice with two to six answers in the bank, or leave it out."
REFUSED_TYPES = {
    "shortanswer": ("a short answer asks for a typed word, and nothing here marks words", ORDERLY),
    "numerical": ("the question asks for a number, and nothing here marks numbers", ORDERLY),
    "calculated": ("the question works with numbers, and nothing here marks numbers", ORDERLY),
    "calculatedsimple": ("the question works with numbers, and nothing here marks them", ORDERLY),
    "calculatedmulti": ("the question works with numbers, and nothing here marks them", ORDERLY),
    "description": (
        "the text asks nothing",
        "Write it on a page of the book, beside the exercise.",
    ),
    "multianswer": (
        "a text with gaps (cloze) has no type here",
        "Make a choice of each gap, or a matching question.",
    ),
    "gapselect": (
        "a text with gaps has no type here",
        "Make a choice of each gap, or a matching question.",
    ),
    "ddwtos": (
        "a text with gaps has no type here",
        "Make a choice of each gap, or a matching question.",
    ),
    "ddimageortext": ("the question needs a picture", "Ask the same in words."),
    "ddmarker": ("the question needs a picture", "Ask the same in words."),
    "randomsamatch": (
        "the question is put together by chance from others",
        "Import the questions that it draws from.",
    ),
    "random": (
        "the question is put together by chance from others",
        "Import the questions that it draws from.",
    ),
}
"""Types that are not taken: why, and what to do."""

MOST_LEFT = 8
MOST_GROUPS = 5
MOST_WORDS = 3
"""So few words, and so few texts with them, are groups to sort into."""

_LAST = 1e-3
"""Points are written with five digits: 33.33333."""

VERDICTS = {"true": "true", "false": "false", "it depends": "depends", "depends": "depends"}
"""How statements are judged, in a sheet and on the right side of a matching question."""


MOST_ANSWERS = 50
"""With more than these nothing is read any more: no exercise has half as many."""


def check_count(question: Question, count: int) -> None:
    """Refuse a question with very many answers before each of them is read."""
    if count > MOST_ANSWERS:
        words = {"count": f"{count:,}", "what": "answers", "least": 2, "most": 12}
        raise question.refuse("question-answers", **words)


def weighed(question: Question, answers: Sequence[tuple[Answer, float]], *, several: bool) -> None:
    """Give the question its answers, each with its share of the points, 1 for all of them."""
    question.kind = "several" if several else "one"
    question.answers = [answer for answer, _ in answers]
    for answer, share in answers:
        fits = share > _LAST if several else share > 1 - _LAST
        answer.fits = (YES,) if fits else ()
        if not several and not fits and abs(share) > _LAST:
            told = plain(answer.text)
            words = {"answer": told, "share": f"{share * 100:g}", "now": "does not fit"}
            question.remark("bank-partial", **words)
    if several:
        right = [share for _, share in answers if share > _LAST]
        wrong = [share for _, share in answers if share <= _LAST]
        point = 1 / len(right) if right else 0
        like_ours = all(abs(share - point) < 0.01 for share in right)
        like_ours &= all(abs(share + point) < 0.01 for share in wrong)
        if right and not like_ours:
            question.remark("bank-marking")


def true_or_false(question: Question, *, right: bool, if_true: str, if_false: str) -> None:
    """A sentence that is true or not: a choice of the two words."""
    question.kind, question.is_verdict = "one", True
    question.answers = [
        Answer("True", (YES,) if right else (), Reasons(why=if_true)),
        Answer("False", () if right else (YES,), Reasons(why=if_false)),
    ]


def matched(question: Question, pairs: Sequence[tuple[str, str]]) -> None:
    """Texts of the left with the one of the right that fits; an empty left is one to spare."""
    placed = [Answer(left, (right,)) for left, right in pairs if left]
    rights = list(dict.fromkeys(right for _, right in pairs))
    verdicts = [VERDICTS.get(plain(right).casefold()) for right in rights]
    if all(verdicts):
        question.kind = "statements"
        for answer in placed:
            answer.fits = (VERDICTS[plain(answer.fits[0]).casefold()],)
        question.answers = placed
        return
    question.answers = placed
    question.others = [right for right in rights if all(right not in a.fits for a in placed)]
    question.kind = _placing(len(placed), rights)


def _placing(count: int, rights: Sequence[str]) -> Kind:
    """Groups, where there are few of them: two texts in each, or short words, or a long left."""
    if not len(rights) <= MOST_GROUPS or len(rights) >= count:
        return "match"
    short = all(words_in(plain(each)) <= MOST_WORDS for each in rights)
    few = len(rights) <= MOST_WORDS and short
    return "sort" if few or 2 * len(rights) <= count or count > MOST_LEFT else "match"


def share_general(question: Question) -> None:
    """Put feedback for all where a learner reads it: into the reasons of the answers.

    A list whose items begin with the text of an answer and a colon is parted among them.
    """
    _part_general(question)
    if question.kind in {"one", "several"}:
        for answer in question.answers:
            if answer.reasons.empty:
                told = question.for_right if YES in answer.fits else question.for_wrong
                answer.reasons.why = one_paragraph(told)
    else:
        question.leave("the feedback for a right answer", question.for_right)
        question.leave("the feedback for a wrong answer", question.for_wrong)
    text = one_paragraph(question.general)
    if not text:
        return
    if question.kind == "notepad":
        question.leave("the general feedback", question.general)
        return
    lacking = [each for each in question.answers if each.reasons.empty]
    for answer in lacking:
        answer.reasons.why = text
    if lacking:
        question.remark("bank-general", count=len(lacking))
    else:
        read = [a for a in question.answers if question.kind != "several" or YES in a.fits]
        read = read if question.kind == "one" else read[:1]
        if not read:
            question.leave("the general feedback", question.general)
            return
        for answer in read:
            answer.reasons.why = f"{answer.reasons.why} {text}"
        which = "each answer" if question.kind == "one" else f"'{plain(read[0].text)}'"
        question.remark("bank-general-added", what=which)


def _part_general(question: Question) -> None:
    """Give each answer the item of the general feedback that begins with its text."""
    lines = [one_paragraph(each) for each in question.general.split("\n") if each.strip()]
    parted: list[tuple[Answer, str]] = []
    for line in lines:
        for answer in question.answers:
            start = f"**{answer.text}:** "
            if line.startswith(start) and answer.reasons.empty:
                parted.append((answer, line.removeprefix(start)))
                break
        else:
            return
    for answer, reason in parted:
        answer.reasons.why = reason
    question.general = "" if parted else question.general
