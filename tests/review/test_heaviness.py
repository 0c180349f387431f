"""What asks too much of a reader at once."""

from __future__ import annotations

import pytest

from practiceguides.reading import read_book
from practiceguides.review import review
from tests.conftest import CHOICE, WriteBook

HEAVY = f"{CHOICE}intensity: heavy\nnote: A blow is told.\n"
SHOWN = {"one": HEAVY, "two": HEAVY, "light": CHOICE}


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        (["one", "two"], ["book/page.md:6"]),
        (["one", "light", "two"], []),
        (["light", "one"], []),
    ],
    ids=["together", "parted", "one"],
)
def test_two_heavy_exercises_do_not_follow_each_other(
    order: list[str], expected: list[str], write_book: WriteBook
) -> None:
    """The second is named with its line; a lighter exercise between them is enough."""
    blocks = "\n\n".join(f"```{{exercise}} {name}\n```" for name in order)
    files = {f"book/exercises/{name}.yaml": text for name, text in SHOWN.items()}
    root = write_book({"book/page.md": f"# A page\n\n{blocks}\n", **files})

    found = [each for each in review(read_book(root)) if each.code == "heavy-together"]

    assert [each.place(root) for each in found] == expected
