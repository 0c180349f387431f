"""Reasons in one text, each part with the name that the page gives it, and parted again."""

from __future__ import annotations

import re

from practiceguides.content import markdown
from practiceguides.content.model import Base, sources_as

from .question import Reasons

_LABELS = {
    "story": "part_story",
    "research": "part_research",
    "why": "part_why",
    "instead": "part_instead",
}


def joined(reasons: Reasons, base: Base) -> str:
    """All parts with their names, and the sources of research in words; `why` alone needs none."""
    if not (reasons.story or reasons.research or reasons.instead):
        return reasons.why
    parts = []
    for name, label in _LABELS.items():
        if text := getattr(reasons, name):
            parts.append(f"**{base.words(label)}:** {text}")
        if name == "research" and text:
            known = [base.facts[fact] for fact in reasons.facts if fact in base.facts]
            sources = dict.fromkeys(each for fact in known for each in fact.sources)
            if sources:
                parts.append(f"({markdown.literal(sources_as(sources, base))})")
    return "\n\n".join(parts)


def parted(text: str, base: Base) -> Reasons:
    """The parts of a text that `joined` made; any other text is `why`."""
    names = {base.words(label): name for name, label in _LABELS.items()}
    found = re.split(rf"\*\*({'|'.join(map(re.escape, names))}):\*\* ", text)
    if found[0].strip() or len(found) == 1:
        return Reasons(why=text)
    reasons = Reasons()
    for label, part in zip(found[1::2], found[2::2], strict=True):
        setattr(reasons, names[label], part.strip())
    return reasons
