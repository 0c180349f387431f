"""What a chapter brings into the built book: nothing from elsewhere, and nothing that runs."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from practiceguides.editions.finding import edition_layers
from practiceguides.pages.build.building import Outcome
from practiceguides.reading import read_layers
from tests.conftest import ROOT
from tests.pages.conftest import build_book

SECRET = "what lies beside the book"
PAGE = """\
# Ours

{download}`one <../../../secret.txt>` [two][s] ![three](../../../secret.png)
{download}`/../secret.txt`

```{figure} ../../../secret.png
:alt: four
```

[law][l] {download}`law.js` ![five](law.svg) ![six](https://evil.example/x.png)
[paper](paper.pdf) ![seven](plan.png) [web](https://example.org)

## Pg page

[s]: ../../../secret.txt
[l]: law.html
"""
RUNS = {"law.html", "law.js", "law.svg"}
PICTURE = bytes.fromhex("89504e470d0a1a0a")
SAMPLE = ROOT / "tests" / "sample_book"


def _built(root: Path, settings: str) -> Outcome:
    """An edition, built without being checked: a text may hide from a check."""
    own = root / "edition" / "book" / "own"
    own.mkdir(parents=True)
    for name in ("secret.txt", "secret.png"):
        (root / name).write_text(SECRET)
    (own.parents[1] / "edition.yaml").write_text(
        f"title: Ours\nover: {SAMPLE}\ncontents: [own/ours, workbook]\n{settings}"
    )
    for name, content in {
        "ours.md": PAGE.encode(), "law.html": b"<script>", "law.js": b"x", "law.svg": b"<svg/>",
        "paper.pdf": b"%PDF", "plan.png": PICTURE,
    }.items():  # fmt: skip
        (own / name).write_bytes(content)
    book = read_layers(edition_layers(own.parents[1]))
    outcome = build_book(book, root / "_build", single_file=True)
    assert (outcome.problems, outcome.failure) == ([], "")
    return outcome


@pytest.mark.parametrize(
    ("settings", "brought"),
    [
        ("", {"paper.pdf", "plan.png"}),
        ("trust: chapters\n", {"paper.pdf", "plan.png", *RUNS}),
    ],
)
def test_a_page_brings_files_of_the_book_that_nothing_runs_in(
    tmp_path: Path, settings: str, brought: set[str]
) -> None:
    """Nothing from beside the book or the web; and unless trusted nothing that a browser runs.

    Words stand in its place, and the build says so; a heading never has the name of a part of the
    page; a single file holds its picture.
    """
    outcome = _built(tmp_path, settings)

    copied = [
        file
        for folder in ("_downloads", "_images")
        for file in (outcome.folder / folder).rglob("*")
        if file.is_file()
    ]
    assert {file.name for file in copied} == brought
    page = (outcome.folder / "book" / "own" / "ours.html").read_text(encoding="utf-8")
    for word in ("one", "two", "three", "four", "law", "five", "six", "paper", "seven"):
        assert word in page
    assert "evil.example" not in page
    assert page.count('id="pg-page"') == 1
    told = {
        Path(found[1]).name
        for each in outcome.warnings
        if (found := re.search(r"ours.md:\d+: WARNING: The page does not bring '(.*?)'", each))
    }
    assert told == {"secret.txt", "secret.png", "x.png", *(RUNS - brought)}
    single = (outcome.folder / "single" / "own-ours.html").read_text(encoding="utf-8")
    assert 'alt="seven" src="data:image/png;base64,iVBORw0KGgo="' in single
    assert SECRET not in single
