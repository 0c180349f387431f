"""Questions of banks as exercises: which type and fields, and what stands where none is given."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from practiceguides.content import markdown
from practiceguides.content.book import item_of
from practiceguides.content.model import Base, Item
from practiceguides.content.problems import TODO, Level, Problem, near
from practiceguides.content.sound import UNREAD
from practiceguides.content.source import Data, Path_
from practiceguides.reading import EXERCISES

from .kinds import MOST_ANSWERS
from .labelled import parted
from .markup import one_paragraph
from .naming import free, id_of
from .question import YES, Answer, Question, Reasons, RefusedError

REASON = f"{TODO}: say why this fits, or why it does not."
_MOST_MINUTES = 30
_TITLE_WORDS = 8

TYPES = {
    "one": "choice", "several": "choice", "statements": "choice", "match": "match",
    "sort": "sort", "order": "order", "notepad": "notepad", "unknown": "notepad",
}  # fmt: skip
"""The type of exercise that each kind of question becomes."""

_LIMITS = {
    "one": ("answers", 2, 6),
    "several": ("answers", 2, 6),
    "statements": ("sentences", 2, 8),
    "match": ("texts on the left", 3, 8),
    "sort": ("things to sort", 3, 12),
    "order": ("steps", 3, 8),
    "notepad": ("parts", 0, 4),
    "unknown": ("answers", 0, MOST_ANSWERS),
}
_PLACES = {"match": ("texts on the right", 8), "sort": ("groups", 5)}
"""How many places there may be, at most."""
_MENDED_IN_THE_BANK = {"bank-title", "bank-fact"}
"""Of what was changed in a row of a table, this is told also where it is refused."""


def made(question: Question, base: Base) -> dict[str, Any]:
    """The fields of the exercise, in the order in which we write them; the question has a title.

    Changes are remembered in `question.remarks`. Raises RefusedError where it cannot be one, with
    all that is wrong with it; what comes back is valid, and breaks no rule of its type.
    """
    _check_shape(question)
    data = _fields(question, base)
    item = _checked(question, data)
    if item is None or question.faults:
        told = () if question.is_unsourced else _MENDED_IN_THE_BANK
        raise RefusedError(*question.faults, *(a for a in question.remarks if a.code in told))
    if question.minutes is None:
        data["minutes"] = min(_MOST_MINUTES, max(1, round(item.counted(base))))
    return data


def _fields(question: Question, base: Base) -> dict[str, Any]:
    """The fields, also where some of them have faults."""
    if question.is_verdict:
        for answer, name in zip(question.answers, ("true", "false"), strict=True):
            answer.text = base.words(f"verdict_{name}")
    moved = sum([_settle(question, answer, base) for answer in question.answers])
    if moved:
        question.remark("bank-research", count=moved)
    data: dict[str, Any] = {
        "type": TYPES[question.kind],
        "title": question.title or UNREAD,
        "objective": question.objective or _objective(question),
        "minutes": question.minutes or 1,
        "prompt": question.prompt or UNREAD,
    }
    if question.intensity != "none":
        data["intensity"] = question.intensity
    if question.note:
        data["note"] = question.note
    parts = _parts(question)
    # Where its answers have faults, what all types share is looked at all the same.
    data |= {"type": "notepad"} if parts is None else parts
    if question.hint and data["type"] != "notepad":
        data["hint"] = question.hint
    elif question.hint:
        question.leave("the hint", question.hint)
    if missing := _count(data, REASON):
        question.remark("bank-no-reason", count=missing, todo=TODO)
    return data


def give_title(question: Question) -> None:
    """Let the first words be the title where the bank has none."""
    if not question.title and question.prompt != UNREAD:
        words = one_paragraph(markdown.plain(question.prompt)).split()
        question.title = " ".join(words[:_TITLE_WORDS]) + (" …" if words[_TITLE_WORDS:] else "")
        question.remark("bank-title")


def _check_shape(question: Question) -> None:
    """It asks something, and has as many answers as its type may have."""
    if not markdown.plain(question.prompt).strip():
        question.fault("question-empty")
    what, least, most = _LIMITS[question.kind]
    count = len(question.answers)
    if not least <= count <= most or (question.kind == "notepad" and count == 1):
        question.is_half = True
        least = max(2, least)
        question.fault("question-answers", count=count, what=what, least=least, most=most)


def _objective(question: Question) -> str:
    begin = (
        "Write down a thought on" if question.kind == "notepad" else "Say what fits, and why, in"
    )
    return f"{begin} “{question.title}”."


def _parts(question: Question) -> dict[str, Any] | None:
    """The fields of its type; None where faults leave them unknown."""
    if question.is_half:
        return None
    try:
        return _PARTS[question.kind](question)
    except RefusedError as refused:
        question.faults |= dict.fromkeys(refused.problems)
        return None


def _checked(question: Question, data: Mapping[str, Any]) -> Item | None:
    """The exercise of these fields; what is wrong in them is one more of its faults."""
    lines: dict[Path_, int] = {
        (name, index): answer.line or question.line
        for name in ("options", "statements", "left", "items", "steps", "parts")
        for index, answer in enumerate(question.answers)
    }
    place = Data(question.file, dict(data), {(): question.line, **lines})
    located, problems = item_of(EXERCISES, "imported.yaml", place)
    question.faults |= {each: None for each in problems if each.level is Level.ERROR}
    return located.item if located else None


def _settle(question: Question, answer: Answer, base: Base) -> bool:
    """Let research without a fact of this book stand as practice wisdom; whether there was some."""
    reasons = answer.reasons
    if reasons.why and reasons == Reasons(why=reasons.why):
        answer.reasons = reasons = parted(reasons.why, base)
    known = tuple(each for each in reasons.facts if each in base.facts)
    for fact in reasons.facts:
        if fact not in base.facts:
            question.left.append(("a fact that this book does not have", fact))
            words = {"fact": fact, "hint": near(fact, base.facts)}
            question.remark("bank-fact", answer.line, **words)
    if reasons.research and not known:
        told = [one_paragraph(reasons.research), reasons.why]
        reasons.why = " ".join(filter(None, told))
        reasons.research, reasons.facts = "", ()
        return True
    if not reasons.research:
        question.leave("a fact that stands alone", ", ".join(known))
    reasons.facts = known if reasons.research else ()
    return False


def _feedback(reasons: Reasons) -> dict[str, Any]:
    parts: dict[str, Any] = {
        "story": reasons.story,
        "research": reasons.research,
        "facts": list(reasons.facts),
        "why": reasons.why or (REASON if reasons.empty else ""),
        "instead": reasons.instead,
    }
    return {name: part for name, part in parts.items() if part}


def _ids(texts: Sequence[str], instead: str) -> list[str]:
    """An id for each text, made of its first words."""
    found: list[str] = []
    for number, text in enumerate(texts, 1):
        name = id_of(" ".join(markdown.plain(text).split()[:4]), f"{instead}-{number}", 24)
        found.append(free(name, found))
    return found


def _options(question: Question) -> dict[str, Any]:
    right = sum(YES in each.fits for each in question.answers)
    if not right or right == len(question.answers):
        which = "all of them fit" if right else "none of them fits"
        raise question.refuse(
            "question-right", detail=f"of {len(question.answers)} answers {which}"
        )
    several: dict[str, Any] = {"multiple": True} if question.kind == "several" else {}
    options = []
    for name, answer in zip(_names(question, "answer"), question.answers, strict=True):
        fits = {"correct": True} if YES in answer.fits else {}
        told = {"id": name, "text": answer.text, **fits, "feedback": _feedback(answer.reasons)}
        options.append(told)
    return {**several, "options": options}


def _names(question: Question, instead: str) -> list[str]:
    return _ids([each.text for each in question.answers], instead)


def _statements(question: Question) -> dict[str, Any]:
    verdicts: dict[str, Any] = {"true": True, "false": False, "depends": "depends"}
    told = [
        {
            "id": name,
            "text": answer.text,
            "is": verdicts[answer.fits[0]],
            "feedback": _feedback(answer.reasons),
        }
        for name, answer in zip(_names(question, "sentence"), question.answers, strict=True)
    ]
    return {"statements": told}


def _placed(question: Question) -> dict[str, Any]:
    """`match` and `sort`: the places once each, and in an order that does not follow the texts."""
    left, right = ("items", "groups") if question.kind == "sort" else ("left", "right")
    met = dict.fromkeys(place for answer in question.answers for place in answer.fits)
    written = list(dict.fromkeys([*met, *question.others]))
    if len(met) == 1:
        detail = f"all texts belong to '{markdown.plain(written[0])}'"
        raise question.refuse("question-right", detail=detail)
    if found := [*_unplaced(question, written)]:
        raise RefusedError(*found)
    places = sorted(written, key=lambda text: markdown.plain(text).casefold())
    if question.kind == "match" and places == written:
        places = [*places[1:], *places[:1]]
    if places != written and question.kind == "match":
        question.remark("bank-mixed")
    ids = dict(zip(places, _ids(places, "place"), strict=True))
    told = [
        {
            "id": name,
            "text": answer.text,
            "fits": [ids[place] for place in dict.fromkeys(answer.fits)],
            "feedback": _feedback(answer.reasons),
        }
        for name, answer in zip(_names(question, "text"), question.answers, strict=True)
    ]
    return {right: [{"id": ids[text], "text": text} for text in places], left: told}


def _unplaced(question: Question, places: Sequence[str]) -> Iterator[Problem]:
    """There are as many places as its type has, and for each text something to decide."""
    what, most = _PLACES[question.kind]
    if len(places) > most:
        words = {"count": len(places), "what": what, "least": 2, "most": most}
        yield question.problem("question-answers", **words)
    for answer in question.answers:
        if len({*answer.fits}) == len(places):
            text = markdown.plain(answer.text)
            detail = f"'{text}' belongs to all {what}, so there is nothing to decide"
            yield question.problem("question-right", answer.line, detail=detail)


def _order(question: Question) -> dict[str, Any]:
    """The steps as they follow each other; reasons stand with the second of two neighbours."""
    names = _names(question, "step")
    steps = [{"id": n, "text": a.text} for n, a in zip(names, question.answers, strict=True)]
    pairs = [
        {"first": before, "then": name, "feedback": _feedback(answer.reasons)}
        for before, name, answer in zip(names, names[1:], question.answers[1:], strict=False)
        if not answer.reasons.empty
    ]
    first = question.answers[0].reasons
    if not first.empty and all(first.why != each.reasons.why for each in question.answers[1:]):
        question.leave("the reason for the first step", first.why or first.story or first.research)
    pairs = pairs or [{"first": names[0], "then": names[1], "feedback": _feedback(Reasons())}]
    return {"steps": steps, "orders": [names], "pairs": pairs}


def _notepad(question: Question) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if question.rows:
        data["rows"] = question.rows
    if question.answers:
        data["parts"] = [
            {"id": name, "label": markdown.plain(answer.text)}
            for name, answer in zip(_names(question, "part"), question.answers, strict=True)
        ]
    return data


_PARTS = {
    "one": _options,
    "several": _options,
    "statements": _statements,
    "match": _placed,
    "sort": _placed,
    "order": _order,
    "notepad": _notepad,
}


def _count(data: Any, text: str) -> int:
    """How often a text stands in data."""
    if isinstance(data, dict):
        return sum(_count(each, text) for each in data.values())
    if isinstance(data, list):
        return sum(_count(each, text) for each in data)
    return int(data == text)
