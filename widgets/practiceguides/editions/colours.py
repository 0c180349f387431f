"""The colours of an edition, made from its one accent so that all words stay readable.

Light pages and dark ones have a colour each, with the hue of the accent. Every pair of colours that
meet is measured as WCAG 2 does; an accent that fails is refused with the nearest that passes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from coloraide import Color

from practiceguides.content.problems import Code, Codes, Level
from practiceguides.content.signs import CURLY
from practiceguides.kit import KIT

CODES: Codes = {
    "colour-shape": Code(
        Level.ERROR,
        "'{given}' is no colour",
        'Write six figures after #, and all of it in quotes, as "{hint}": without them it is a'
        " remark.",
    ),
    "colour-curly": Code(
        Level.ERROR,
        "the quotation marks around the colour are curly ones: {given}",
        'Type straight ones: "{hint}"',
    ),
    "colour-lost": Code(
        Level.ERROR,
        "there is no colour in this line: without quotation marks, what follows `#` is a remark",
        'Put the colour in quotation marks, as "#0c5a5b".',
    ),
    "colour-contrast": Code(
        Level.ERROR,
        "on {pages} pages the colour {given} cannot be read {where}: its contrast is {found} to 1,"
        " and {least} to 1 is the least",
        'Take the nearest one that can: "{nearest}"',
    ),
}

TEXT = 4.5
"""The least contrast of words, and so of everything that has the accent: it is used for words."""

_SAFE = TEXT + 0.005
"""The same, in whatever figures another tool computes it."""

_LIGHT, _DARK = "light", "dark"


class Fault(NamedTuple):
    """What is wrong with a colour: a code of `CODES`, the field, and words for the blanks."""

    code: str
    field: str
    words: dict[str, str]


@dataclass(frozen=True)
class Tones:
    """The colours of one theme, as `#rrggbb`; the names are those of kit/tokens.css."""

    accent: str
    on_accent: str
    soft: str


@dataclass(frozen=True)
class Palette:
    """The colours of an edition."""

    light: Tones
    dark: Tones

    @property
    def setting(self) -> dict[str, list[str]]:
        """What `_config.yml` says of them, under `practiceguides_colours`."""
        pairs = {
            "accent": (self.light.accent, self.dark.accent),
            "on-accent": (self.light.on_accent, self.dark.on_accent),
            "soft": (self.light.soft, self.dark.soft),
        }
        return {name: [*pair] for name, pair in pairs.items()}


def read_colours(accent: object, accent_dark: object = None) -> tuple[Palette | None, list[Fault]]:
    """The colours that an edition asks for, and what is wrong with them; then there are none.

    `accent_dark` is made from `accent` where it is None.
    """
    faults: list[Fault] = []
    light, fault = _read("accent", accent, _LIGHT)
    faults += fault
    dark, fault = (
        _read("accent_dark", accent_dark, _DARK) if accent_dark is not None else (None, [])
    )
    faults += fault
    if light is None or faults:
        return None, faults
    of_light = _around(light, _LIGHT)
    of_dark = _around(dark or _nearest(_as_dark(light), _DARK), _DARK)
    return Palette(_tones(of_light), _tones(of_dark)), []


def _read(field: str, given: object, pages: str) -> tuple[Color | None, list[Fault]]:
    """A colour that can be used on these pages; None with the reason."""
    if given is None:
        return None, [Fault("colour-lost", field, {})]
    if isinstance(given, str) and CURLY.search(given):
        words = {"given": given[:40], "hint": CURLY.sub("", given).strip()[:40]}
        return None, [Fault("colour-curly", field, words)]
    if not isinstance(given, str) or not re.fullmatch(r"#(?:[0-9A-Fa-f]{3}){1,2}", given):
        return None, [Fault("colour-shape", field, _misshapen(given))]
    colour = Color(given)
    pair = min(_pairs(_around(colour, pages), pages))
    if pair.contrast >= _SAFE:
        return colour, []
    words = {
        "pages": pages,
        "given": given,
        "where": pair.where,
        # Cut, not rounded: 4.497 is not 4.5.
        "found": f"{int(pair.contrast * 100) / 100:g}",
        "least": f"{TEXT:g}",
        "nearest": _hex(_nearest(colour, pages)),
    }
    return None, [Fault("colour-contrast", field, words)]


def _misshapen(given: object) -> dict[str, str]:
    """The words for what is no colour; what CSS understands is written as it should be."""
    told = str(given)[:40]
    for written in (told, f"#{told}"):
        with suppress(ValueError):
            return {"given": told, "hint": _hex(_drawn(Color(written)))}
    return {"given": told, "hint": "#0c5a5b"}


# What meets what


class _Pair(NamedTuple):
    contrast: float
    where: str


class _Around(NamedTuple):
    """An accent and what is made from it."""

    accent: Color
    on_accent: Color
    soft: Color


def _pairs(made: _Around, pages: str) -> Iterator[_Pair]:
    """The contrast of the accent with each colour that it meets."""
    for token, ground in _grounds(pages):
        yield _Pair(ground.contrast(made.accent), f"on {_TOLD.get(token, 'a coloured ground')}")
    yield _Pair(made.soft.contrast(made.accent), "on its own pale tone")
    yield _Pair(made.on_accent.contrast(made.accent), "behind the words of a button")


_TOLD = {"paper": "the ground of a page", "surface": "an exercise"}
_TOKEN = re.compile(
    r"--pg-([\w-]+): var\(--pg-light, (#[0-9a-f]+)\) var\(--pg-dark, (#[0-9a-f]+)\)"
)


@cache
def _theme() -> tuple[tuple[str, dict[str, Color]], ...]:
    """The colours of the theme, by their names: some guides have one of the same name."""
    sheet = (KIT / "tokens.css").read_text(encoding="utf-8")
    return tuple(
        (name, {_LIGHT: Color(light), _DARK: Color(dark)})
        for name, light, dark in _TOKEN.findall(sheet)
    )


@cache
def _grounds(pages: str) -> tuple[tuple[str, Color], ...]:
    """What words in the accent stand on, but for the tone that is made from it.

    What is right has the theme's own tone in an edition too.
    """
    return tuple(
        (name, colours[pages])
        for name, colours in _theme()
        if name in _TOLD or name.endswith("soft")
    )


def _token(name: str, pages: str) -> Color:
    return next(colours[pages] for token, colours in _theme() if token == name)


# What is made from an accent


def _around(accent: Color, pages: str) -> _Around:
    """The tones with the hue of an accent."""
    if pages == _LIGHT:
        return _Around(accent, Color("#fff"), _soft(accent, 0.955, 0.014, _LIGHT))
    return _Around(accent, _toned(accent, 0.22, 0.03), _soft(accent, 0.285, 0.03, _DARK))


def _soft(accent: Color, lightness: float, chroma: float, pages: str) -> Color:
    """A ground on which all other words have the contrast that they have on that of the theme."""
    limit = _token("soft", pages).luminance()
    sign = 1 if pages == _LIGHT else -1
    while sign * ((made := _toned(accent, lightness, chroma)).luminance() - limit) < 0:
        lightness += sign * 0.005
    return made


def _as_dark(accent: Color) -> Color:
    """The same colour for dark pages: as light as the theme's."""
    return _toned(accent, 0.8, 0.11)


def _toned(accent: Color, lightness: float, chroma: float) -> Color:
    """A colour with the hue of an accent, and no more colourful than that."""
    of = accent.convert("oklch")
    made = Color("oklch", [lightness, min(of["chroma"], chroma), of.get("hue", nans=False)])
    return _drawn(made)


def _nearest(colour: Color, pages: str) -> Color:
    """The nearest colour of the same hue that passes: darker on light pages, lighter on dark."""
    passes, fails = (0.0 if pages == _LIGHT else 1.0), colour.convert("oklch")["lightness"]
    if _passes(colour, pages):
        return colour
    found = _at(colour, passes)
    while abs(fails - passes) > 0.001:
        between = (passes + fails) / 2
        tried = _at(colour, between)
        if _passes(tried, pages):
            passes, found = between, tried
        else:
            fails = between
    return found


def _at(colour: Color, lightness: float) -> Color:
    return _toned(colour, lightness, 1)


def _passes(colour: Color, pages: str) -> bool:
    return min(_pairs(_around(colour, pages), pages)).contrast >= _SAFE


def _drawn(colour: Color) -> Color:
    """A colour as a screen draws it, and as it is written."""
    return Color(_hex(colour.convert("srgb").fit(method="oklch-chroma")))


def _hex(colour: Color) -> str:
    return colour.convert("srgb").to_string(hex=True, compress=False)


def _tones(made: _Around) -> Tones:
    return Tones(*map(_hex, made))
