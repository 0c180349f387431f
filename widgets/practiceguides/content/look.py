"""Whose book it is, as its pages show it: organisation, logo, colours, and where one leaves to.

The settings stand in `_config.yml` below sphinx, config; without them a book looks as the theme
does. An edition writes them from its own file.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from .layers import TEXTS, Layers
from .logo import Logo, read_logo
from .problems import Problem
from .source import Data

ORGANISATION, LOGO, COLOURS, LEAVE = (
    f"practiceguides_{name}" for name in ("organisation", "logo", "colours", "leave")
)
"""The names of the settings."""

TOKENS = ("accent", "on-accent", "soft")
"""The colours that a book may have as its own, by their names in kit/tokens.css."""

LONGEST_NAME = 80
"""So many signs the name of an organisation may have: it stands in one line on paper."""

_LONGEST_ADDRESS = 200
_COLOUR = re.compile(r"#[0-9a-f]{6}")
_FILE = re.compile(rf"(?:{TEXTS}/(?:[\w .+()-]+/)*)?[\w .+()-]+\.(?:svg|png)", re.IGNORECASE)
_OTHER_PICTURE = re.compile(r"\.(?:jpe?g|gif|webp|bmp|heic|tiff?)$", re.IGNORECASE)
_ADDRESS = re.compile(
    r"https://(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9](?::\d{1,5})?"
    r"(?:[/?#][!#-&(-;=?-\[\]-~]*)?",
    re.IGNORECASE,
)
"""A name of a site and what follows it, without quotation marks, `<`, `>` and `\\`."""


@dataclass(frozen=True)
class Look:
    """What of a book's look is its own; nothing of it has to be there."""

    organisation: str = ""
    logo: Logo | None = None
    """Only where there is an organisation: its name says in words what the logo says."""
    colours: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    """All of `TOKENS` or none; of each the colour of light pages and that of dark ones."""
    leave: str = ""
    """The address of the web where "Leave now" leads to; empty: to the book's neutral page."""


THEME = Look()
"""The look of a book that has nothing of its own."""


def read_look(
    data: Data, settings: Mapping[str, object], layers: Layers
) -> tuple[Look, list[Problem], list[Path]]:
    """The look that the settings of a book tell, what is wrong with it, and the files it needs.

    `settings` are those below sphinx, config in `data`.
    """
    colours = _colours(settings.get(COLOURS, {}))
    faults = {
        ORGANISATION: fault_of_organisation(settings.get(ORGANISATION, "")),
        LOGO: _fault_of_logo(settings),
        COLOURS: _SOUND if colours is not None else _NO_COLOURS,
        LEAVE: fault_of_leave(settings.get(LEAVE, "")),
    }
    problems = [
        data.problem(
            "field-value", ("sphinx", "config", name), field=name, detail=detail, hint=hint
        )
        for name, (detail, hint) in faults.items()
        if detail
    ]

    def told(name: str) -> str:
        return "" if any(faults[name]) else str(settings.get(name, ""))

    logo, files = None, []
    if name := told(LOGO):
        files = [layers.path(name)]
        logo, more = read_logo(files[0])
        problems += more
    return Look(told(ORGANISATION), logo, colours or {}, told(LEAVE)), problems, files


Fault = tuple[str, str]
"""What is wrong with a value, as it goes on after its name, and what to do; or two empty texts."""

_SOUND: Fault = ("", "")


def fault_of_organisation(name: object) -> Fault:
    """What is wrong with the name of an organisation."""
    if not isinstance(name, str):
        return "should be text", "Put the name in quotes."
    if len(name) > LONGEST_NAME:
        told = f"has {len(name)} signs, more than the {LONGEST_NAME} that stand in one line"
        return told, "Write a shorter form of the name."
    if any(unicodedata.category(sign) in {"Cc", "Cf", "Zl", "Zp"} - _joins(sign) for sign in name):
        return "holds a sign that nobody sees", "Type the name anew, in one line."
    return _SOUND


def _joins(sign: str) -> set[str]:
    """Two signs that nobody sees belong into words of Persian, Khmer, Bengali and others."""
    return {"Cf"} if sign in "\u200c\u200d" else set()


def fault_of_leave(address: object) -> Fault:
    """What is wrong with an address that "Leave now" is to lead to."""
    detail = ""
    if not isinstance(address, str):
        detail = "should be text"
    elif not address or (len(address) <= _LONGEST_ADDRESS and _ADDRESS.fullmatch(address)):
        return _SOUND
    elif len(address) > _LONGEST_ADDRESS:
        detail = f"has {len(address)} signs, more than the {_LONGEST_ADDRESS} of a short address"
    elif not address.lower().startswith("https://"):
        detail = "does not begin with https://"
    elif "@" in re.split(r"[/?#]", address[8:])[0]:
        detail = "holds a name before the @, which everybody could read"
    else:
        detail = "names no site of the web"
    return detail, "Write a whole address of another site: https://weather.example/today"


def fault_of_logo(name: object) -> Fault:
    """What is wrong with the name of a logo's file, as it lies in a folder of the book."""
    if not isinstance(name, str):
        return "should be text", "Write the name of the file: logo.svg"
    if name and (not _FILE.fullmatch(name) or ".." in name):
        told = f"names no SVG or PNG in the folder, or below {TEXTS}/"
        if _OTHER_PICTURE.search(name):
            return told, "Open the picture in Paint or Preview, and save it as PNG: logo.png"
        last = name.replace("\\", "/").rpartition("/")[2]
        written = last if _FILE.fullmatch(last) else "logo.svg"
        return told, f"Put the file there, and write its name alone: {written}"
    return _SOUND


def _fault_of_logo(settings: Mapping[str, object]) -> Fault:
    fault = fault_of_logo(settings.get(LOGO, ""))
    if any(fault) or not settings.get(LOGO) or settings.get(ORGANISATION):
        return fault
    told = "is there, and nothing says whose logo it is"
    return told, f"Write the organisation's name under {ORGANISATION}: it is read aloud."


_NO_COLOURS = (
    "should have two colours each, one for light pages and one for dark ones",
    f'Write all of {", ".join(TOKENS)}, each as ["#0c5a5b", "#86cdc4"].',
)


def _colours(given: object) -> dict[str, tuple[str, str]] | None:
    """The colours of each token, of none too; None where they are not given as they should be."""
    if given == {}:
        return {}
    if not isinstance(given, dict) or {*given} != {*TOKENS}:
        return None
    found: dict[str, tuple[str, str]] = {}
    for token, pair in given.items():
        match pair:
            case [str(light), str(dark)] if _COLOUR.fullmatch(light) and _COLOUR.fullmatch(dark):
                found[token] = light, dark
            case _:
                return None
    return found
