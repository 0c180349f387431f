"""Texts that have changed and their translations: by key, by equal text, never by likeness."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from practiceguides.content.marks import links, replaced

from .store import Translated
from .units import Unit


@dataclass
class Merged:
    """What has become of the translations."""

    by_key: dict[str, Translated] = field(default_factory=dict)
    """By the key of the unit that each is for."""
    shared: set[str] = field(default_factory=set)
    """Keys of units that have it only because an equal text elsewhere has it, and keeps it."""
    changed: list[str] = field(default_factory=list)
    """Keys of units whose text is another one now; their translation waits to be looked at."""
    lost: list[Translated] = field(default_factory=list)
    """Translations that no text has now: theirs is no more, or they were not finished."""


def merge(units: Iterable[Unit], old: Iterable[Translated], *, same: bool = False) -> Merged:
    """Give each unit its translation.

    A text that stands elsewhere under another key takes its translation along; so does one of which
    links became words, because an edition leaves out where they led. Of a text that has changed in
    its place the old translation is kept and marked, unless the meaning is the `same`.
    """
    merged, old = Merged(), list(old)
    # Of two with one key the last counts: not one that was kept of a text that was gone.
    known = sorted((each for each in old if any(each.forms)), key=lambda each: not each.obsolete)
    exact = {(each.key, each.text, each.plural): each for each in known}
    by_key = {each.key: each for each in known}
    by_text = {(each.text, each.plural): each for each in known if each.done}
    linked = {_without_links(each.text): each for each in known if each.done and "](" in each.text}
    # What a translator asked of a text that has no translation yet stays with it.
    asked = {each.key: each for each in old if each.comment and not any(each.forms)}
    changed_from: set[tuple[str, str, str]] = set()
    units = list(units)
    texts = {(unit.text, unit.plural) for unit in units}
    there = {(unit.key, unit.text, unit.plural) for unit in units}
    for unit in units:
        text = (unit.text, unit.plural)
        here = by_key.get(unit.key)
        if found := exact.get((unit.key, *text)) or by_text.get(text):
            merged.by_key[unit.key] = replace(found, key=unit.key)
            if found.key != unit.key and (found.key, *text) in there:
                merged.shared.add(unit.key)
        elif cut := _with_fewer_links(linked.get(_without_links(unit.text)), unit):
            merged.by_key[unit.key] = cut
        # What stands elsewhere now was moved, and is no earlier wording of this one.
        elif here and (here.text, here.plural) not in texts:
            changed_from.add((here.key, here.text, here.plural))
            changed = replace(here, text=unit.text, plural=unit.plural)
            if not same:
                before = here.before if here.fuzzy and here.before else here.text
                changed = replace(changed, fuzzy=True, before=before).commented(here.note, "")
                merged.changed.append(unit.key)
            merged.by_key[unit.key] = changed
        elif found := asked.get(unit.key):
            merged.by_key[unit.key] = replace(found, text=unit.text, plural=unit.plural)
    kept = {(each.text, each.plural) for each in merged.by_key.values() if any(each.forms)}
    merged.lost = [
        each
        for key, each in exact.items()
        if (each.text, each.plural) not in kept and key not in changed_from
    ]
    return merged


def _without_links(text: str) -> str:
    return replaced(text, lambda link: None if link.is_picture else link.words)


def _with_fewer_links(found: Translated | None, unit: Unit) -> Translated | None:
    """A translation without the links that the text of the unit lacks, if it lacks nothing else."""
    if found is None:
        return None
    kept = {link.target for link in links(unit.text)}

    def cut(text: str) -> str:
        return replaced(
            text, lambda link: None if link.is_picture or link.target in kept else link.words
        )

    if cut(found.text) != unit.text:
        return None
    return replace(found, key=unit.key, text=unit.text, forms=tuple(map(cut, found.forms)))
