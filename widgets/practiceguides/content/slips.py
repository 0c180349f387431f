"""What is wrong in a line that YAML cannot read, in an author's words.

The parser names the line at which it could not go on. The slip may stand in the line before: a
colon that is missing, a space too many.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from .signs import early_end, odd_sign, short

_COLON = re.compile(r":(?: |$)")
_FIELD = re.compile(r"([a-z_]+)(?::|\b)\s*(.*)")


class Slip(NamedTuple):
    """A line, what is wrong in it, and what to do."""

    line: int
    detail: str
    hint: str


class _Line(NamedTuple):
    number: int
    indent: int
    """How far in it begins, its dash not counted."""
    text: str
    """Without what stands before it."""
    is_member: bool

    @property
    def begin(self) -> int:
        """How far in it begins, its dash counted."""
        return self.indent - (2 if self.is_member else 0)

    @property
    def has_colon(self) -> bool:
        return _COLON.search(self.text) is not None


def second_colon(text: str, line: int, column: int) -> bool:
    """Whether the colon at this place is not the one after the name of a field."""
    lines = text.split("\n")
    here = _read(lines, line)
    first = _COLON.search(here.text)
    if _of_no_dash(lines, here):
        return False
    return first is None or here.indent + first.start() != column or not _is_name(here.text)


def slip_at(text: str, line: int) -> Slip:
    """What is wrong at a line, or in the one before it."""
    lines = text.split("\n")
    here = _read(lines, line)
    for rule in (_of_signs, _of_no_dash, _of_outer, _of_deeper_text):
        if found := rule(lines, here):
            return found
    before = _above(lines, line)
    if not here.has_colon and not here.is_member and here.text:
        is_text = before is not None and here.indent > before.indent
        is_field = not is_text and _is_name(here.text)
        return _without_colon(lines, here) if is_field else _without_field(here)
    if before and not before.has_colon and before.indent == here.indent and _is_name(before.text):
        return _of_no_dash(lines, before) or _without_colon(lines, before)
    if found := _of_field_gone(lines, here, before):
        return found
    if before and before.number == 1 and before.indent > here.indent and not before.is_member:
        here = before
    return _of_place(here)


def _of_place(here: _Line) -> Slip:
    """That a line begins somewhere else than those that belong together with it."""
    return Slip(
        here.number,
        "the line does not begin where its neighbours begin",
        "Begin it exactly below the first letter of those that belong together with it. If you took"
        " a `#` away, put no space in its place.",
    )


def _above(lines: list[str], line: int) -> _Line | None:
    """The nearest line above another one that is neither empty nor a remark."""
    read = (_read(lines, number) for number in range(line - 1, 0, -1))
    return next((each for each in read if each.text and each.text[0] != "#"), None)


def _of_signs(lines: list[str], here: _Line) -> Slip | None:
    """A sign that is another one than it looks, or a text that ends too early."""
    for number in (here.number, here.number - 1):
        row = lines[number - 1] if 0 < number <= len(lines) else ""
        if found := odd_sign(row) or early_end(row):
            return Slip(number, *found)
    return None


def _of_no_dash(lines: list[str], here: _Line) -> Slip | None:
    """That a line among the texts of a list has no dash; also one copied with what it is called."""
    before = _above(lines, here.number)
    named = _CALLED.match(here.text)
    if here.is_member or not here.text or before is None or (here.has_colon and not named):
        return None
    if not _is_text_of_list(before) if named else not _stands_among_texts(lines, here):
        return None
    return no_dash(here.number, named[1] if named else here.text)


def no_dash(line: int, text: str) -> Slip:
    """That a text of a list has no dash."""
    return Slip(
        line,
        "the line stands in a list, and no dash stands before it",
        f"Write `- {short(text)}`, its dash exactly below the dashes of the others.",
    )


_CALLED = re.compile(r"([a-z0-9]+(?:[-/][a-z0-9]+)+): ")
"""The name of a page with its title behind, as somebody may list them."""


def _stands_among_texts(lines: list[str], here: _Line) -> bool:
    """Whether a line begins where the texts of a list above it have their dashes."""
    above = _above(lines, here.number)
    while above and above.begin >= here.indent:
        if above.begin == here.indent and _is_text_of_list(above):
            return True
        above = _above(lines, above.number)
    return False


def _is_text_of_list(line: _Line) -> bool:
    return line.is_member and not line.has_colon


def _around(lines: list[str], here: _Line) -> _Line | None:
    """The nearest line above another one that begins less far in."""
    above = _above(lines, here.number)
    while above and above.begin >= here.begin:
        above = _above(lines, above.number)
    return above


def _of_deeper_text(lines: list[str], here: _Line) -> Slip | None:
    """That a line of a text begins less far in than the text does."""
    head = _around(lines, here)
    if head is None or not _HEAD.search(head.text):
        return None
    return Slip(
        here.number,
        "the line begins less far in than the first line of its text",
        "Begin all lines of a text exactly below each other.",
    )


_HEAD = re.compile(r"(?:^|: +)[|>][+-]?$")
"""The line behind which a text of several lines begins."""


def _of_outer(lines: list[str], here: _Line) -> Slip | None:
    """That a line above lost spaces: it begins less far in, and parts what belongs together."""
    outer = _around(lines, here)
    above = _above(lines, outer.number) if outer else None
    while above and above.begin > here.begin:
        above = _above(lines, above.number)
    if outer is None or above is None or not here.has_colon or not above.has_colon:
        return None
    is_beside = here.begin in {above.begin, above.indent} and not outer.is_member
    holds = above.text.endswith(":") and outer.begin <= above.indent < here.begin
    return _of_place(outer) if is_beside or holds else None


def _of_field_gone(lines: list[str], here: _Line, before: _Line | None) -> Slip | None:
    """That the line of a field is gone, or waits behind `#`, and what belongs to it is there."""
    line: _Line | None = here
    while line and (line is here or line.begin > here.begin):
        above = _above(lines, line.number)
        if above is None or above.begin < line.begin:
            for number in range(line.number - 1, above.number if above else 0, -1):
                found = _WAITING.match(lines[number - 1])
                if found and len(found[1]) < line.begin + line.is_member:
                    return Slip(
                        number,
                        f"`{found[2]}:` stands behind `#`, and lines that belong to it do not",
                        f"Take the `#` from `{found[2]}:` away too, or put `#` before the lines"
                        " below it.",
                    )
        line = above
    if before is None or not here.has_colon or here.indent < before.indent + 2:
        return None
    return Slip(
        here.number,
        "the line begins further in than the one above it, and no field above holds it",
        "If the line of its field was deleted, such as `feedback:`, put it back. Otherwise begin it"
        " exactly below the first letter of those that belong together with it.",
    )


_WAITING = re.compile(r"#( *)([a-z_]+):[ \t]*$")
"""A field behind `#` that holds what stands below it, and further in."""


def _read(lines: list[str], number: int) -> _Line:
    line = lines[number - 1] if number <= len(lines) else ""
    text = line.lstrip(" ")
    is_member = text.startswith("- ")
    inner = text[2:].lstrip(" ") if is_member else text
    return _Line(number, len(line) - len(inner), inner.rstrip(), is_member)


def _is_name(text: str) -> bool:
    """Whether a line begins as a field does, with a word in small letters."""
    return re.match(r"[a-z_]+(?::|\s|$)", text) is not None


def _without_colon(lines: list[str], line: _Line) -> Slip:
    found = _FIELD.match(line.text)
    name, rest = (found[1], found[2]) if found else (line.text, "")
    written = f"{name}: {short(rest)}".rstrip()
    detail = f"a colon and a space are missing after '{name}'"
    above = _text_before(lines, line)
    is_known = re.search(rf"^[ #-]*{re.escape(name)}:", "\n".join(lines), re.MULTILINE)
    if above is None or is_known or line.text.startswith(f"{name}:"):
        return Slip(line.number, detail, f"Write `{written}`.")
    return Slip(
        line.number,
        f"{detail}, or spaces before it",
        f"If it goes on with the text of `{above}:`, begin it two spaces further in than"
        f" `{above}:`. If '{name}' is a field, write `{written}`.",
    )


def _text_before(lines: list[str], line: _Line) -> str | None:
    """The field above a line whose text may go on with it: one without quotation marks."""
    head = above = _above(lines, line.number)
    # Below `>-` a colon is one of the text.
    while head and head.indent > line.indent:
        head = _above(lines, head.number)
    if head and _HEAD.search(head.text):
        return head.text.partition(":")[0]
    while above and not above.has_colon and above.indent > line.indent:
        above = _above(lines, above.number)
    found = _TEXT.match(above.text) if above and above.indent >= line.indent else None
    return found[1] if found else None


_TEXT = re.compile(r"([a-z_]+): +(?:[|>][+-]?$|[^\s\"'\[{#|>&*!]\S* )")
"""A field with a text that may have more than one line."""


def _without_field(line: _Line) -> Slip:
    return Slip(
        line.number,
        "this text belongs to no field",
        "If it was a remark, begin it with `##` again. Delete it if its field is gone. If it goes"
        " on with the text above, begin it as far in as"
        " that text, two spaces at least. Otherwise write the name of its field before it, as"
        " `why: …`.",
    )
