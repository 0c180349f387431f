"""Exercises as neutral questions, for export."""

from __future__ import annotations

from practiceguides.content import markdown
from practiceguides.content.feedback import Feedback, Marked
from practiceguides.content.model import Base, Item, sources_as
from practiceguides.content.placing import Placing
from practiceguides.exercises.choice.spec import Choice
from practiceguides.exercises.notepad.spec import Notepad
from practiceguides.exercises.order.spec import Order

from .question import YES, Answer, Question, Reasons


def question_of(item: Item) -> Question:
    """The exercise as a question; it is of a kind that `holding.shape` knows."""
    question = Question(item.file, 0, id=item.id, title=item.title, minutes=item.minutes)
    question.objective = item.objective
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

    Where a matching question has no room beside its texts, the reasons become general feedback.
    """
    for answer in question.answers:
        answer.reasons = Reasons(why=_told(answer.reasons, base))
    if question.kind == "statements":
        for answer in question.answers:
            answer.fits = (VERDICTS[answer.fits[0]],)
    if question.kind in {"statements", "match", "sort"}:
        reasoned = [each for each in question.answers if each.reasons.why]
        question.general = "\n".join(
            f"- **{each.text}:** {_one_line(each.reasons.why)}" for each in reasoned
        )
    if question.kind == "notepad" and question.answers:
        parts = "\n".join(f"- {answer.text}" for answer in question.answers)
        question.prompt, question.answers = f"{question.prompt.rstrip()}\n\n{parts}", []
    return question


_LABELS = {
    "story": "part_story",
    "research": "part_research",
    "why": "part_why",
    "instead": "part_instead",
}


def _told(reasons: Reasons, base: Base) -> str:
    """All parts with their names, as the page tells them; a reason alone needs none."""
    if not (reasons.story or reasons.research or reasons.instead):
        return reasons.why
    parts = []
    for name, label in _LABELS.items():
        if text := getattr(reasons, name):
            parts.append(f"**{base.words(label)}:** {text}")
        if name == "research" and text and reasons.facts:
            known = [base.facts[fact] for fact in reasons.facts if fact in base.facts]
            sources = dict.fromkeys(each for fact in known for each in fact.sources)
            if sources:
                parts.append(f"({markdown.literal(sources_as(sources, base))})")
    return "\n\n".join(parts)


def _one_line(text: str) -> str:
    from .markup import one_paragraph

    return one_paragraph(text)
