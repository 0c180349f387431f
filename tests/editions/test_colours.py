"""The colours of an edition: whatever is asked for, what a reader gets can be read."""

from __future__ import annotations

import re

import pytest
from coloraide import Color
from hypothesis import given, settings
from hypothesis import strategies as st

from practiceguides.content.look import TOKENS
from practiceguides.editions.colours import CODES, Palette, Tones, read_colours
from practiceguides.kit import KIT

SHEET = (KIT / "tokens.css").read_text(encoding="utf-8")
ACCENTS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")
WORDS = ("ink", "muted", "accent", "warm", "partly", "wrong", "tone")
"""What the theme writes in: on the pale tone of an edition each is read as well as before."""


def contrast(one: str, other: str) -> float:
    """As WCAG 2 counts it, written down here once more."""

    def luminance(colour: str) -> float:
        shares = (int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5))
        linear = [
            each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in shares
        ]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def theme(names: str, dark: bool) -> list[str]:
    """The colours of the theme whose names fit, of light pages or of dark ones."""
    pairs = rf"--pg-(?:{names}): var\(--pg-light, (#\w+)\) var\(--pg-dark, (#\w+)\)"
    found = [pair[dark] for pair in re.findall(pairs, SHEET)]
    assert found
    return [
        each if len(each) == 7 else "#" + "".join(2 * sign for sign in each[1:]) for each in found
    ]


def check_readable(tones: Tones, dark: bool) -> None:
    """Words in the accent, on it, and all others on its pale tone."""
    grounds = [*theme(r"paper|surface|[\w-]*soft", dark), tones.soft, tones.on_accent]
    [before] = theme("soft", dark)

    assert min(contrast(tones.accent, ground) for ground in grounds) >= 4.5
    for word in theme("|".join(WORDS), dark):
        assert contrast(word, tones.soft) >= contrast(word, before)


def made(palette: Palette | None) -> Palette:
    """A palette that is there, each pair of which can be read."""
    assert palette
    check_readable(palette.light, dark=False)
    check_readable(palette.dark, dark=True)
    return palette


def same_hue(one: str, other: str) -> bool:
    """Whether two colours are one to a reader, but for how light they are."""
    first, second = (Color(each).convert("oklch") for each in (one, other))
    turn = abs(first["hue"] - second["hue"]) % 360
    return bool(min(first["chroma"], second["chroma"]) < 0.04 or min(turn, 360 - turn) < 8)


@settings(max_examples=150, deadline=None)
@given(ACCENTS)
def test_whatever_the_accent_what_a_reader_gets_can_be_read(accent: str) -> None:
    """It is taken as it is, or refused with a colour of the same hue that is taken."""
    palette, faults = read_colours(accent)
    if faults:
        [fault] = faults
        nearest = fault.words["nearest"]
        assert fault.field == "accent"
        assert same_hue(accent, nearest)
        palette, faults = read_colours(nearest)
        accent = nearest

    assert faults == []
    assert made(palette).light.accent == accent
    assert same_hue(accent, made(palette).dark.accent)


@settings(max_examples=100, deadline=None)
@given(ACCENTS)
def test_a_colour_for_dark_pages_is_checked_on_dark_pages(accent: str) -> None:
    """It is taken as it is, or refused with a lighter one of the same hue."""
    palette, faults = read_colours("#0c5a5b", accent)
    if faults:
        [fault] = faults
        assert (fault.field, fault.words["pages"]) == ("accent_dark", "dark")
        assert contrast(fault.words["nearest"], "#000000") > contrast(accent, "#000000")
        accent = fault.words["nearest"]
        palette, faults = read_colours("#0c5a5b", accent)

    assert faults == []
    assert made(palette).dark.accent == accent


def test_a_colour_that_cannot_be_read_is_refused_with_its_contrast_and_the_nearest() -> None:
    """A trainer reads where it fails, by how much, and what to write."""
    palette, [fault] = read_colours("#ffd700")
    told = CODES[fault.code].message.format(**fault.words)

    assert palette is None
    assert re.search(
        r"on light pages the colour #ffd700 cannot be read .*: its contrast is 1\.", told
    )
    assert contrast(fault.words["nearest"], "#ffffff") < 7, "near: not simply black"


def test_both_colours_are_told_in_one_run() -> None:
    """Who gives two that fail mends both at once."""
    _, faults = read_colours("yellow", "#0c5a5b")

    assert [fault.code for fault in faults] == ["colour-shape", "colour-contrast"]


@pytest.mark.parametrize(
    ("written", "hint"),
    [
        ("teal", "#008080"),
        ("1d4f91", "#1d4f91"),
        ("rgb(29, 79, 145)", "#1d4f91"),
        (5, "#0c5a5b"),
        ("#12345g", "#0c5a5b"),
        ("#12345678", "#123456"),
        ("url(javascript:x)", "#0c5a5b"),
    ],
)
def test_what_is_no_colour_is_told_with_how_it_is_written(written: object, hint: str) -> None:
    """Words and other ways of writing are answered by the figures that are meant."""
    _, [fault] = read_colours(written)

    assert fault.code == "colour-shape"
    assert fault.words["hint"].startswith(hint)


def test_the_setting_has_the_colours_that_a_book_can_have() -> None:
    """What is written into the settings of the made book is what pages read there."""
    palette, _ = read_colours("#1d4f91")

    assert {*made(palette).setting} == {*TOKENS}
