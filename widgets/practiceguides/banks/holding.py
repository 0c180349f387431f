"""What each format can hold of an exercise or a story; the table of the README is made of this."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from practiceguides.content import markdown
from practiceguides.content.feedback import Feedback, Marked
from practiceguides.content.model import Item
from practiceguides.content.placing import Placing
from practiceguides.exercises.choice.spec import Choice
from practiceguides.exercises.notepad.spec import Notepad
from practiceguides.exercises.order.spec import Order
from practiceguides.scenarios.spec import Scenario

from .source import Format

FORMATS: Mapping[Format, str] = {
    "gift": "GIFT", "moodle": "Moodle XML", "xlsx": "Excel", "csv": "CSV", "twee": "Twee",
}  # fmt: skip
"""How each is called."""

_QUIZ = frozenset({
    "one answer", "several answers", "sentences to judge", "match", "sort", "open question",
})  # fmt: skip
_SHEET = _QUIZ | {
    "order", "hint", "objective", "minutes", "id", "note before it", "how heavy it is",
    "reasons in their parts", "groups as such", "facts of a reason", "several texts that fit one",
    "signs in texts to choose from", "parts of a note", "a reason for each text",
}  # fmt: skip

HOLDS: Mapping[Format, frozenset[str]] = {
    "gift": _QUIZ,
    "moodle": _QUIZ | {"order", "hint", "lines to write on"},
    "xlsx": _SHEET,
    "csv": _SHEET,
    "twee": frozenset({"scenes", "what comes of a choice", "worth of a choice", "id"}),
}
"""What is taken out and comes back as it was."""


def shape(item: Item) -> str | None:
    """What kind of question an item is; None for one that no bank holds."""
    if isinstance(item, Choice):
        if item.statements:
            return "sentences to judge"
        return "several answers" if item.multiple else "one answer"
    if isinstance(item, Placing):
        return item.type if item.type in {"match", "sort"} else None
    if isinstance(item, Order):
        return "order"
    if isinstance(item, Notepad):
        return "open question"
    return "scenes" if isinstance(item, Scenario) else None


def _feedbacks(item: Item) -> Iterator[Feedback]:
    for part in _parts(item):
        if isinstance(part, Feedback) and not part.empty:
            yield part


def _parts(value: Any) -> Iterator[Any]:
    if isinstance(value, tuple):
        for each in value:
            yield from _parts(each)
    elif hasattr(value, "model_fields_set"):
        yield value
        for name in type(value).model_fields:
            yield from _parts(getattr(value, name))


def _in_parts(item: Item) -> bool:
    return any(
        sum(map(bool, (each.story, each.research, each.why, each.instead))) > 1 or not each.why
        for each in _feedbacks(item)
    )


def _apart(item: Item) -> bool:
    """Whether reasons stand with texts that a matching question has no room beside."""
    is_judged = isinstance(item, Choice) and item.statements
    return bool(is_judged or isinstance(item, Placing)) and any(_feedbacks(item))


_EXERCISE: Mapping[str, Callable[[Any], bool]] = {
    "id": lambda _: True,
    "objective": lambda _: True,
    "minutes": lambda _: True,
    "hint": lambda item: isinstance(item, Marked) and bool(item.hint),
    "reasons in their parts": _in_parts,
    "a reason for each text": _apart,
    "facts of a reason": lambda item: any(each.facts for each in _feedbacks(item)),
    "facts of the question": lambda item: bool(item.facts),
    "groups as such": lambda item: item.type == "sort",
    "several texts that fit one": lambda item: (
        isinstance(item, Placing) and any(len(each.fits) > 1 for each in item.placed)
    ),
    "signs in texts to choose from": lambda item: (
        isinstance(item, Placing)
        and any(markdown.plain(each.text) != each.text for each in item.places)
    ),
    "mistaken ideas": lambda item: bool(item.named("misconceptions")),
    "how sure one is": lambda item: isinstance(item, Marked) and item.confidence,
    "further tries": lambda item: isinstance(item, Marked) and item.attempts > 1,
    "other right orders": lambda item: isinstance(item, Order) and len(item.orders) > 1,
    "rules for an order": lambda item: isinstance(item, Order) and bool(item.never),
    "parts of a note": lambda item: isinstance(item, Notepad) and bool(item.parts),
    "lines to write on": lambda item: isinstance(item, Notepad) and item.rows is not None,
    "line of a plan": lambda item: isinstance(item, Notepad) and item.plan,
    "note before it": lambda item: bool(item.note),
    "how heavy it is": lambda item: item.intensity != "none",
    "objectives it serves": lambda item: bool(item.serves),
    "ids of answers": lambda item: isinstance(item, Marked),
    "for which professions": lambda item: bool(item.audience),
}

_SCENARIO: Mapping[str, Callable[[Scenario], bool]] = {
    "role, person and who is who": lambda _: True,
    "objective": lambda _: True,
    "minutes": lambda _: True,
    "what comes of a choice": lambda story: any(each.story for _, each in story.choices()),
    "worth of a choice": lambda story: any(each.practice for _, each in story.choices()),
    "why a choice is worth it": lambda story: any(each.why for _, each in story.choices()),
    "research and their side": lambda story: any(
        each.research or each.their_side for _, each in story.choices()
    ),
    "flags, meters and conditions": lambda story: bool(story.flags or story.meters),
    "choices offered once": lambda story: any(each.once for _, each in story.choices()),
    "questions for a group": lambda story: any(scene.questions for scene in story.scenes),
    "what decided an ending": lambda story: any(
        scene.end and scene.end.decided for scene in story.scenes
    ),
    "paths of the authors": lambda story: bool(story.authors),
    "where you work": lambda story: story.where_you_work is not None,
    "what is handed on": lambda story: story.is_desk,
    "note before it": lambda story: bool(story.note),
    "how heavy it is": lambda story: story.intensity != "none",
    "objectives it serves": lambda story: bool(story.serves),
}


def features(item: Item) -> list[str]:
    """What an item has that a format may lack, in plain words."""
    asked: Mapping[str, Callable[[Any], bool]]
    asked = _SCENARIO if isinstance(item, Scenario) else _EXERCISE
    return [name for name, has in asked.items() if has(item)]


def lost(item: Item, form: Format) -> list[str]:
    """What of an item the format cannot hold."""
    return [each for each in features(item) if each not in HOLDS[form]]


def table() -> str:
    """What each format holds, as a table in Markdown."""
    kinds = ("one answer", "several answers", "sentences to judge", "match", "sort", "order",
             "open question", "scenes")  # fmt: skip
    rows = dict.fromkeys((*kinds, *_EXERCISE, *_SCENARIO))
    lines = [f"| | {' | '.join(FORMATS.values())} |", f"| --- |{' --- |' * len(FORMATS)}"]
    for row in rows:
        marks = ["yes" if row in HOLDS[form] else "" for form in FORMATS]
        lines.append(f"| {row} | {' | '.join(marks)} |")
    return "\n".join(lines)
