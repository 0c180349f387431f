"""What an update wrote, taken out of a file in which the trainer wrote since."""

from __future__ import annotations

from pathlib import Path

from practiceguides.content.source import MAX_BYTES, text_in

from .merging import ABSENT, Merging, Sides, same
from .sides import Kind, read_side, shape_alone, write_side


def taken_back(name: str, before: bytes, written: bytes, now: bytes) -> str | None:
    """The file as it is now, but with the text of before wherever it is as an update wrote it.

    `before` and `written`: as it was until that update, and as that update left it.
    None where nothing in it is to be taken back, or one of the three cannot be read.
    """
    three = written, before, now
    read = [text_in(each, Path(name)) for each in three]
    if any(each.problems for each in read) or max(map(len, three)) > MAX_BYTES:
        return None
    texts = [each.text for each in read]
    kinds, values = zip(*(read_side(name, each) for each in texts), strict=True)
    sides, kind = Sides(*values), kinds[-1]
    if len({*kinds}) > 1 or kind is Kind.OTHER or any(each is ABSENT for each in sides):
        return None
    merged, _ = Merging().value(sides, shape_alone(kind))
    return None if same(merged, sides.mine) else write_side(kind, texts[-1], merged, *texts[-2::-1])
