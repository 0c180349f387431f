"""A change in a file of the book, in words: "the answer 'by telephone' has a new text"."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from practiceguides.content import markdown
from practiceguides.content.pages import ITEMS

from .blocks import CHOICE, ENTRY
from .merging import ABSENT, Change, Sides, by_id_again
from .sides import FRONT, SCENES, Kind
from .writing import plain_yaml

_MEMBERS = {
    "options": "the answer", "statements": "the statement", "questions": "the question",
    "rules": "the rule", "rows": "the row", "items": "the entry", "cards": "the card",
    "pairs": "the pair", "points": "the point", "parts": "the part", "checks": "the check",
    "groups": "the group", "levels": "the level", "sentences": "the sentence",
    "views": "the view", "tags": "the mark", "services": "the service",
    "provisions": "the article", "instruments": "the instrument", "verbs": "the verb",
    "facts.yaml": "the fact", "voices.yaml": "the voice", "glossary.yaml": "the term",
    "misconceptions.yaml": "the idea", "objectives.yaml": "the aim", "people.yaml": "the person",
    "professions.yaml": "the profession", "words.yaml": "the wording", "steps": "the step",
}  # fmt: skip
"""What a member of a list is called."""

_HAS = {
    "text": "text", "research": "finding", "why": "reason",
    "instead": "advice", "duty": "text", "label": "name", "title": "title", "term": "name",
    "answer": "answer", "question": "wording", "asks": "question", "hint": "hint",
    "facts": "list of facts", "sources": "list of sources", "strength": "strength",
    "to": "way on", "corrected": "correction",
}  # fmt: skip
"""What a member has, by the field."""

_TOP = {
    "title": "the title", "prompt": "the question", "objective": "the objective",
    "minutes": "the number of minutes", "note": "the note on what is coming",
    "hint": "the hint", "role": "the role", "person": "the person", "facts": "the list of facts",
    "serves": "the list of aims", "type": "the type of exercise", "model": "the model answer",
}  # fmt: skip
"""What a whole file has, by the field."""

_NAMES = ("text", "title", "label", "term", "question", "article", "name", "statement", "use")
"""Fields that say in a few words what a member is."""
_QUOTES = {".why": "reason", ".facts": "finding", ".their-side": "text on their side"}
_AFTER = "what happens after"
"""What follows a choice or an answer."""
_LONG = 48
_SHOWN = re.compile(
    rf"(?:```\{{(?:{'|'.join(ITEMS)})\}} (\S+)\n```|(?:{'|'.join(ITEMS)})\(\"([\w-]+)\"\))\s*$"
)
"""A block, or a cell, that shows an item."""


def in_words(kind: Kind, name: str, sides: Sides, change: Change) -> str:
    """What is another text in the book.

    `name`: the logical name of the file, `sides`: all of it in the three texts.
    """
    where = change.where
    if kind in {Kind.OTHER, Kind.PAGE, Kind.NOTEBOOK, Kind.STORY} and not where:
        return f"the whole file {_became(change)}"
    if kind is Kind.PAGE:
        return _block(change, "under", where)
    if kind is Kind.NOTEBOOK:
        return _block(change, "under", where[1:]) if where[1:] else _cell(change)
    if kind is Kind.STORY and where[0] == SCENES:
        return _scene(change, where[1:])
    if kind is Kind.SOURCES:
        return f"the source '{where[0]}' {_became(change)}" if where else "the sources are others"
    if kind is Kind.STORY:
        sides, where = sides.part(FRONT), where[1:]
    return _field(name, sides, where, change)


def place_in_words(name: str, sides: Sides, where: tuple[str, ...]) -> str:
    """What a part of a file of fields is: "the consequence of the answer 'by telephone'".

    Of a story it is a scene, or a part of the fields before its scenes.
    """
    if where[0] == SCENES:
        return f"the scene '{where[1]}'" if where[1:] else "the scenes"
    if where[0] == FRONT:
        sides, where = sides.part(FRONT), where[1:]
    members, inside = _way(name, sides, where)
    if not members:
        return _TOP.get(inside[-1], f"`{'.'.join(inside)}:`")
    if not inside:
        return members[-1]
    if inside[-1] == "story":
        return f"{_AFTER} {members[-1]}"
    return f"the {_HAS.get(inside[-1], f'text of `{inside[-1]}:`')} of {members[-1]}"


def title_of(member: Any, name: str) -> str:
    """What a member is, in a few words: its own, else its id."""
    named = next((member[each] for each in _NAMES if isinstance(member.get(each), str)), name)
    return shortened(named)


def shortened(text: str, most: int = _LONG) -> str:
    """The beginning of a text, in one line."""
    words = " ".join(text.split())
    if len(words) <= most:
        return words
    end = words.rfind(" ", 0, most)
    return f"{words[: end if end > 0 else most]} …"


def as_text(value: Any) -> str:
    """A part of a file as it is read; empty where nothing stands."""
    if value is ABSENT or value is None:
        return ""
    return value if isinstance(value, str) else plain_yaml(value).removesuffix("...\n")


def as_read(*values: Any) -> list[str]:
    """Parts of a file as its reader sees them: without signs of Markdown.

    All keep them where these are what differs, or where one part has fields.
    """
    texts = [as_text(each) for each in values]
    read = [markdown.plain(_ROLE.sub(_role_in_words, _SIGNS.sub("", each))) for each in texts]
    read = [_GAP.sub("…", each) for each in read]
    has_fields = any(isinstance(each, dict | list) for each in values)
    return texts if has_fields or len({*read}) < len({*texts}) else read


_SIGNS = re.compile(r"^:{3,}.*$", re.MULTILINE)
"""The first or the last line of a block that is set off."""
_GAP = re.compile(r"\{\{ *[\w-]+ *\}\}")
"""What the country pack fills, and else somebody by hand."""
_ROLE = re.compile(r"( ?)\{([\w:-]+)\}`([^`\n]*)`")


def _role_in_words(role: re.Match[str]) -> str:
    """About what a page shows in the place of a role."""
    space, name, said = role.groups()
    words = {"start": "Start", "to-print": said.partition(" ")[0].capitalize()}
    return "" if name == "fact" else space + words.get(name, "…")


def _became(change: Change) -> str:
    if change.was is ABSENT:
        return "is new"
    return "is gone" if change.now is ABSENT else "has a new text"


def _cell(change: Change) -> str:
    """A whole cell of a notebook."""
    text = as_text(next(each for each in _known_first(change) if each is not ABSENT))
    return _block(change, "", ("",)) if _shown(text) else f"a cell {_became(change)}"


def _scene(change: Change, where: tuple[str, ...]) -> str:
    name, *inside = where
    if name == ".where-you-work":
        return "the part on where the learner works is another one"
    if not inside:
        return f"the scene '{name}' {_became(change)}"
    return _block(change, "in the scene", tuple(inside))


def _block(change: Change, lead: str, where: tuple[str, ...]) -> str:
    """A paragraph, a choice, or what stands below one."""
    the = "our" if _is_reworded(change) else "the"
    texts = change[1:] if the == "our" else _known_first(change)
    text = next(each for each in texts if each is not ABSENT)
    heading, *choices = where
    place = f"{lead} '{shortened(heading)}', " if heading else ""
    if choice := CHOICE.match(text):
        return f"{place}{the} choice '{shortened(choice[1])}' {_became(change)}"
    if ABSENT in (change.was, change.now) and (shown := _shown(text)):
        return f"{place}{shown} stands here {'no more' if change.now is ABSENT else 'now'}"
    if text.lstrip().startswith("#"):
        return f"{place}the heading {_became(change)}"
    if choices and text.lstrip().startswith((">", "{")):
        named = f"the choice '{shortened(choices[0])}'"
        what = next((words for mark, words in _QUOTES.items() if mark in text), "")
        said = f"{named} {_has(what, change)}" if what else f"{_AFTER} {named} {_told(change)}"
        return f"{place}{said}"
    return f"{place}{_kind_of(text, the)} {_became(change)}"


def shown_in(text: str) -> str:
    """The id of the item that a block, or a cell, is there to show; empty for none."""
    found = _SHOWN.match(text)
    return found[1] or found[2] if found else ""


def _shown(text: str) -> str:
    """That item in words."""
    found = _SHOWN.match(text)
    if not found:
        return ""
    return (
        f"{'the exercise' if ITEMS[0] in found[0][:11] else 'the story'} '{found[1] or found[2]}'"
    )


def _kind_of(block: str, the: str) -> str:
    """What a block is, with its first words where several stand beside each other."""
    if found := ENTRY.match(block):
        return f"{the} entry '{shortened(markdown.plain(block[found.end() :]))}'"
    return f"{the} row '{shortened(block.strip())}'" if block.startswith("|") else "a paragraph"


def _known_first(texts: Change | Sides) -> tuple[Any, Any, Any]:
    """The three texts, those first that the trainer knows and can find."""
    return texts.mine, texts.was, texts.now


def _is_reworded(change: Change) -> bool:
    """Whether the trainer has other words than ours before and now: theirs has no new text."""
    return ABSENT not in change and len({*map(as_text, change[1:])}) == len(change[1:])


def _told(change: Change) -> str:
    if change.was is ABSENT:
        return "is told now"
    return "is told no more" if change.now is ABSENT else "is told in new words"


def _has(what: str, change: Change) -> str:
    if change.was is ABSENT:
        return f"has a {what} now"
    if change.now is ABSENT:
        return f"has no {what} any more"
    return f"has {'another' if what.startswith(('list', 'text on')) else 'a new'} {what}"


def _field(name: str, sides: Sides, where: tuple[str, ...], change: Change) -> str:
    is_ours = bool(where) and where[-1] in _NAMES and _is_reworded(change)
    # What is ours alone is called by the words that it had.
    members, inside = _way(name, sides._replace(mine=sides.was) if is_ours else sides, where)
    if not where:
        return f"the whole file {_became(change)}"
    around = [f"in {each}, " for each in members[:-1]]
    if not members:
        what = _TOP.get(inside[-1], f"`{'.'.join(inside)}:`")
        if change.was is ABSENT or change.now is ABSENT:
            return f"{what} {_became(change)}"
        return f"{what} is another one"
    member = members[-1].replace("the", "our", 1) if is_ours else members[-1]
    if not inside:
        return f"{''.join(around)}{member} {_became(change)}"
    if inside[-1] == "correct":
        said = f"{member} is {'right now' if change.now is True else 'not right any more'}"
    elif inside[-1] == "story":
        said = f"{_AFTER} {member} {_told(change)}"
    else:
        what = _HAS.get(inside[-1], f"text of `{inside[-1]}:`")
        said = f"{member} {_has(what, change)}"
    return f"{''.join(around)}{said}"


def _way(name: str, sides: Sides, where: tuple[str, ...]) -> tuple[list[str], list[str]]:
    """The members on the way to a place, in words, and the fields after the last of them."""
    members: list[str] = []
    inside: list[str] = []
    listed = Path(name).name
    for step in where:
        is_member = any(isinstance(each, list) for each in sides)
        fields = (each if isinstance(each, dict) else by_id_again(each) or {} for each in sides)
        sides = Sides(*fields).part(step)
        if is_member:
            known = [each for each in reversed(_known_first(sides)) if isinstance(each, dict)]
            found = {name: each for member in known for name, each in member.items()}
            members.append(f"{_MEMBERS.get(listed, 'the entry')} '{title_of(found, step)}'")
            inside = []
        else:
            listed = step
            inside.append(step)
    return members, inside
