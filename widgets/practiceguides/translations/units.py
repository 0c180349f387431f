"""One text to translate, whatever file it stands in."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Unit:
    """One text of a book, with what a translator has to know."""

    key: str
    """Where it stands, by ids: `every-friday/steps/place/text`. It stays when the text changes."""
    text: str
    piece: str
    """What is shown whole in one language: an item, a scene, a section, a member of a list."""
    file: str
    """The logical name of the file that it is written in."""
    notes: tuple[str, ...] = ()
    """What it is, and who is named in it."""
    plural: str = ""
    """Of a text with plural forms, the one for many; `text` is then the one for one."""
    claim: bool = False
    """Whether it says what research or law say: a second reader has to agree to its translation."""
    is_plain: bool = False
    """Whether it is shown as it stands, and no sign in it is Markdown."""
    label: bool = False
    """Whether it stands on a button or another narrow place."""
