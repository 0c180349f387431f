"""Exercises as neutral questions, for export."""

from __future__ import annotations

from practiceguides.content import markdown
from practiceguides.content.feedback import Feedback, Marked
from practiceguides.content.model import Base, Item
from practiceguides.content.placing import Placing
from practiceguides.exercises.choice.spec import Choice
from practiceguides.exercises.notepad.spec import Notepad
from practiceguides.exercises.order.spec import Order

from .labelled import joined
from .markup import one_paragraph
from .question import YES, Answer, Question, Reasons


def question_of(item: Item) -> Question:
    """The exercise as a question; it is of a kind that `holding.shape` knows."""
    question = Question(item.file, 0, id=item.id, title=item.title, minutes=item.minutes)
    question.objective, question.note = item.objective, item.note or ""
    question.intensity = item.intensity
    if isinstance(item, Marked):
        question.prompt, question.hint = item.prompt, item.hint or ""
    if isinstance(item, Choice):
        _choice(question, item)
    elif isinstance(item, Placing):
        texts = {place.id: place.text for place in item.places}
        question.kind = "sort" if item.type == "sort" else "match"
        question.answers = [
            Answer(each.text, tuple(texts[fit] for fit in each.fits), _reasons(each.feedback))
            for each in item.placed
        ]
        used = {fit for each in item.placed for fit in each.fits}
        question.others = [text for name, text in texts.items() if name not in used]
    elif isinstance(item, Order):
        texts = {step.id: step.text for step in item.steps}
        told = {pair.then: _reasons(pair.feedback) for pair in reversed(item.pairs)}
        question.kind = "order"
        question.answers = [
            Answer(texts[name], (), told.get(name, Reasons())) for name in item.orders[0]
        ]
    elif isinstance(item, Notepad):
        question.kind, question.prompt, question.rows = "notepad", item.prompt, item.rows
        question.answers = [Answer(markdown.literal(part.label)) for part in item.parts]
    return question


def _choice(question: Question, item: Choice) -> None:
    if item.statements:
        question.kind = "statements"
        question.answers = [
            Answer(each.text, (each.verdict,), _reasons(each.feedback)) for each in item.statements
        ]
        return
    question.kind = "several" if item.multiple else "one"
    question.answers = [
        Answer(each.text, (YES,) if each.correct else (), _reasons(each.feedback))
        for each in item.options
    ]


def _reasons(feedback: Feedback) -> Reasons:
    return Reasons(
        feedback.story or "",
        feedback.research or "",
        feedback.facts,
        feedback.why or "",
        feedback.instead or "",
    )


VERDICTS = {"true": "True", "false": "False", "depends": "It depends"}


def for_quiz(question: Question, base: Base) -> Question:
    """As GIFT and Moodle can say it: reasons in one text each, sources in words.

    Where a matching question has no room beside its texts, the reasons become general feedback. A
    note on what is coming begins the question: whoever reads it there is warned too.
    """
    if question.note:
        question.prompt = f"{question.note.rstrip()}\n\n{question.prompt}"
    for answer in question.answers:
        answer.reasons = Reasons(why=joined(answer.reasons, base))
    if question.kind == "statements":
        for answer in question.answers:
            answer.fits = (VERDICTS[answer.fits[0]],)
    if question.kind in {"statements", "match", "sort"}:
        reasoned = [each for each in question.answers if each.reasons.why]
        question.general = "\n".join(
            f"- **{each.text}:** {one_paragraph(each.reasons.why)}" for each in reasoned
        )
    if question.kind == "notepad" and question.answers:
        parts = "\n".join(f"- {answer.text}" for answer in question.answers)
        question.prompt, question.answers = f"{question.prompt.rstrip()}\n\n{parts}", []
    return question
