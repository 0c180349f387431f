"""Draws a scenario as one SVG: scenes and endings as boxes, choices as arrows.

The picture asks for nothing, needs no colour, and stands on a white ground of its own, so that it
is the same on paper, on a bright and on a dark screen. `listing.py` says the same in words.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from html import escape

from practiceguides.words import Words

from .sheet import HEAD, MARGIN, PAD, TEXT, WIDTH, Arrow, Box, Sheet, lay_out, letters_width
from .signs import signs
from .spec import Scenario

_INK, _PAPER = "#1c2630", "#ffffff"
_FONT = "-apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', system-ui, sans-serif"
_HEAVY = ' stroke-width="2.5"'
_BROKEN = ' stroke-dasharray="6 4"'
_SMALLEST = 12.5
"""The size of the letters of the key; those of arrows are hardly larger."""
_FOOT = 28
"""Between the last row and the key."""
_STUB = 20
"""How far an arrow goes straight from its box: there its letters stand."""
_LOOP = 24
"""How far a line that leads back to its own scene goes beside the box."""


def draw(scenario: Scenario, words: Words) -> str:
    """The picture of a scenario as the text of an SVG file."""
    sheet = lay_out(scenario, words)
    numbers = signs(scenario).sections
    # Boxes and letters lie over the arrows.
    parts = [
        *(part for arrow in sheet.arrows for part in _arrow(arrow)),
        *(part for box, letters in sheet.loops for part in _loop(box, letters)),
        *(part for arrow in sheet.arrows for part in _letters(arrow)),
        *(part for box in sheet.boxes for part in _box(box, numbers[box.scene.id])),
    ]
    return "\n".join([*_head(scenario, sheet, words), *parts, "</svg>"]) + "\n"


def _head(scenario: Scenario, sheet: Sheet, words: Words) -> Iterator[str]:
    """The beginning of the file, what it tells those who do not see it, title and key."""
    name = f"{scenario.id}-graph"
    title = words("graph_title", title=scenario.title)
    endings = sum(bool(scene.end) for scene in scenario.scenes)
    told = words("graph_desc", scenes=len(scenario.scenes) - endings, endings=endings)
    key, foot = _key(sheet, words), sheet.bottom + _FOOT
    width, height = _n(sheet.width), _n(foot + len(key) * TEXT)
    yield (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" role="img" '
        f'aria-labelledby="{name} {name}-told" font-family="{_FONT}" font-size="14" fill="{_INK}">'
    )
    yield f'<title id="{name}">{escape(title)}</title>'
    yield f'<desc id="{name}-told">{escape(told)}</desc>'
    yield f'<rect width="{width}" height="{height}" fill="{_PAPER}"/>'
    yield _text(MARGIN, HEAD - 10, title, 'font-size="18" font-weight="bold"')
    for row, line in enumerate(key):
        yield _text(MARGIN, foot + row * TEXT, line, f'font-size="{_SMALLEST}"')


def _key(sheet: Sheet, words: Words) -> list[str]:
    return textwrap.wrap(words("graph_key"), int(sheet.width / 6.8))


def letters_within(scenario: Scenario, words: Words, width: float, height: float) -> float:
    """How large the smallest letters of the picture are where it fills a room: in its unit."""
    sheet = lay_out(scenario, words)
    tall = sheet.bottom + _FOOT + len(_key(sheet, words)) * TEXT
    return _SMALLEST * min(width / sheet.width, height / tall)


def _box(box: Box, number: int) -> Iterator[str]:
    """A scene with round corners, an ending with corners cut off and a heavy line."""
    left, right, top, bottom = box.x - WIDTH / 2, box.x + WIDTH / 2, box.top, box.bottom
    yield f'<g data-scene="{box.scene.id}">'
    if box.scene.end:
        cut = 12
        corners = _points(
            (left + cut, top), (right - cut, top), (right, top + cut), (right, bottom - cut),
            (right - cut, bottom), (left + cut, bottom), (left, bottom - cut), (left, top + cut),
        )  # fmt: skip
        yield f'<polygon points="{corners}" fill="{_PAPER}" stroke="{_INK}"{_HEAVY}/>'
    else:
        yield (
            f'<rect x="{_n(left)}" y="{_n(top)}" width="{WIDTH}" height="{_n(bottom - top)}" '
            f'rx="9" fill="{_PAPER}" stroke="{_INK}"{_HEAVY if box.remark else ""}/>'
        )
    y = top + PAD + 13
    yield _text(left + 28, y, str(number), 'text-anchor="end" font-weight="bold"')
    for row, line in enumerate([*box.title, *box.remark]):
        look = 'font-style="italic" font-size="13"' if row >= len(box.title) else ""
        yield _text(left + 36, y + row * TEXT, line, look)
    yield "</g>"


def _arrow(arrow: Arrow) -> Iterator[str]:
    """From box to box: down, or broken and up where the story leads back."""
    (x, y), (end, tip) = arrow.start, arrow.end
    down = -1 if arrow.back else 1
    y += down * _STUB
    path = f"M{_n(x)} {_n(arrow.start[1])}V{_n(y)}"
    for bend, enter, leave in arrow.bends:
        path += f"{_curve(x, y, bend, enter)}V{_n(leave)}"
        x, y = bend, leave
    path += _curve(x, y, end, tip - down * 7)
    broken = _BROKEN if arrow.back else ""
    yield f'<path d="{path}" fill="none" stroke="{_INK}"{broken}/>'
    head = _points((end, tip), (end - 4.5, tip - down * 9), (end + 4.5, tip - down * 9))
    yield f'<polygon points="{head}"/>'


def _letters(arrow: Arrow) -> Iterator[str]:
    """The letters of an arrow where it begins, on a ground of their own."""
    (x, y), width = arrow.start, letters_width(arrow.letters)
    y += -11 if arrow.back else 11
    yield (
        f'<rect x="{_n(x - width / 2)}" y="{_n(y - 8)}" width="{_n(width)}" height="16" '
        f'fill="{_PAPER}"/>'
    )
    look = f'{_leads(*arrow.line)} text-anchor="middle" font-size="13"'
    yield _text(x, y + 4.5, arrow.letters, look)


def _loop(box: Box, letters: str) -> Iterator[str]:
    """From a scene to itself, beside the box."""
    side, y = box.x + WIDTH / 2, (box.top + box.bottom) / 2
    out = _n(side + _LOOP / 0.75)  # a curve goes three quarters of the way to its handles
    path = f"M{_n(side)} {_n(y - 9)}C{out} {_n(y - 20)} {out} {_n(y + 20)} {_n(side + 6)} "
    yield f'<path d="{path}{_n(y + 10)}" fill="none" stroke="{_INK}"{_BROKEN}/>'
    head = _points((side, y + 8), (side + 10, y + 6), (side + 8, y + 15))
    yield f'<polygon points="{head}"/>'
    look = f'{_leads(box.scene.id, box.scene.id)} font-size="13"'
    yield _text(side + _LOOP + 4, y + 4.5, letters, look)


def _leads(start: str, end: str) -> str:
    return f'data-from="{start}" data-to="{end}"'


def _curve(x: float, y: float, to_x: float, to_y: float) -> str:
    """A curve that leaves and arrives upright."""
    half = _n((y + to_y) / 2)
    return f"C{_n(x)} {half} {_n(to_x)} {half} {_n(to_x)} {_n(to_y)}"


def _text(x: float, y: float, text: str, look: str = "") -> str:
    return f'<text x="{_n(x)}" y="{_n(y)}" {look}>{escape(text)}</text>'


def _points(*points: tuple[float, float]) -> str:
    return " ".join(f"{_n(x)},{_n(y)}" for x, y in points)


def _n(number: float) -> str:
    """A number with one decimal at most: the same on every machine."""
    return f"{number:.1f}".removesuffix(".0")
