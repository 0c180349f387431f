"""Exercises as slips to cut out: what lies on the table, and nothing of the key."""

from __future__ import annotations

import pytest

from practiceguides.pages.items import paper_face
from tests.conftest import WORDS
from tests.contract.test_types import examples


@pytest.mark.parametrize(
    ("name", "lists"), [("sort", ("groups", "items")), ("match", ("right", "left"))]
)
def test_there_is_a_slip_for_everything(name: str, lists: tuple[str, str]) -> None:
    """Each place and each text is on a slip; no reason is on the sheet."""
    for _, spec, _ in examples(name):
        sheet = paper_face(spec, WORDS, "cutouts")
        slips = [member["text"] for each in lists for member in spec[each]]

        assert (
            sheet.count('class="pg-slip') == len(slips) + 2
        )  # and the two grids: places, and texts
        assert [text for text in slips if f"{text}</div>" not in sheet] == []
        for each in spec[lists[1]]:
            assert each["feedback"]["research"] not in sheet
