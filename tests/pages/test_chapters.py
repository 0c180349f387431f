"""What a chapter brings into the built book: nothing from elsewhere, and nothing that runs."""

from __future__ import annotations

import os
import re
import shutil
from pathlib import Path

import pytest

from practiceguides.editions.finding import edition_layers
from practiceguides.pages.build.building import Outcome
from practiceguides.reading import read_layers
from tests.conftest import ROOT
from tests.pages.conftest import Build, build_book, page_of

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


@pytest.mark.parametrize(
    ("own", "settings", "is_brought"),
    [(False, "", True), (True, "", False), (True, "trust: chapters\n", True)],
)
def test_a_page_of_ours_brings_no_file_of_an_edition_that_may_run(
    tmp_path: Path, own: bool, settings: str, is_brought: bool
) -> None:
    """A translation could name one, and a drawing in the place of ours could hold a program."""
    base, edition = tmp_path / "base", tmp_path / "edition"
    shutil.copytree(SAMPLE, base, ignore=shutil.ignore_patterns("_build"))
    with (base / "book" / "welcome.md").open("a", encoding="utf-8") as page:
        page.write("\n![the quay](quay.svg)\n")
    (edition / "book").mkdir(parents=True)
    (edition / "edition.yaml").write_text(f"title: Ours\nover: {base}\n{settings}")
    for folder in (base, edition)[: 1 + own]:
        (folder / "book" / "quay.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg"/>')
    outcome = build_book(read_layers(edition_layers(edition)), tmp_path / "_build")

    assert (outcome.problems, outcome.failure) == ([], "")
    assert (outcome.folder / "_images" / "quay.svg").exists() == is_brought
    said = "does not bring 'quay.svg': a browser may run it"
    assert (said in " ".join(outcome.warnings)) != is_brought


@pytest.mark.parametrize(
    "option",
    [
        "emphasize-lines: >-\n  1-999999999",
        "'emphasize-lines': 1-999999999 # all",
        f"emphasize-lines: {','.join(['1-9999'] * 3000)}",
    ],
)
def test_lines_that_no_code_has_take_no_memory(build: Build, option: str) -> None:
    """However the option is written: Sphinx would make a list of all of them."""
    block = f"```{{code-block}}\n---\n{option}\n---\nx = 1\n```\n"
    outcome = build({"book/page.md": f"# A\n\n{block}"})

    assert outcome.failure == ""
    assert "names more lines than a block of code has" in " ".join(outcome.warnings)


@pytest.mark.parametrize("option", ['"filter": title % "(a+)+$"', "? style\n: plain"])
def test_what_a_list_of_sources_would_run_is_none_of_its_options(build: Build, option: str) -> None:
    """However it is written: a pattern over titles may take for ever, and a style is a program."""
    block = f"```{{bibliography}}\n---\n{option}\n---\n```\n"
    source = f"@book{{one,\n  author = {{A}},\n  title = {{{'a' * 40}b}},\n}}\n"
    page = f"# A\n\n{{cite}}`one`\n\n{block}"
    outcome = build({"book/page.md": page, "book/references.bib": source})

    assert outcome.failure == ""
    assert "Unknown option keys" in " ".join(outcome.warnings)


LINE = """# A

***

One.

- * * *

> ***

2. ***

***

***

Two.

## B

***

Three.

***
"""


def test_a_line_across_the_page_stands_where_it_parts_texts(build: Build) -> None:
    """Elsewhere docutils would stop at it, or say in the page that there is an error."""
    outcome = build({"book/page.md": LINE})

    assert outcome.warnings == []
    assert page_of(outcome).count("<hr ") == 1


@pytest.mark.parametrize("block", ["image", "figure"])
def test_a_picture_from_the_web_that_leads_somewhere_is_words(build: Build, block: str) -> None:
    """A block of a picture may have a link; without the picture its words stand there."""
    target = ":target: https://example.org/there\n:alt: the quay at noon"
    outcome = build(
        {"book/page.md": f"# A\n\n```{{{block}}} https://evil.example/x.png\n{target}\n```\n"}
    )

    assert outcome.failure == ""
    assert "does not bring 'https://evil.example/x.png'" in " ".join(outcome.warnings)
    assert "the quay at noon" in page_of(outcome)
    assert "evil.example" not in page_of(outcome)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes")
def test_a_page_brings_no_pipe(build: Build, tmp_path: Path) -> None:
    """What nobody can read to its end is named in the page, and in what the build says."""
    (tmp_path / "book").mkdir()
    os.mkfifo(tmp_path / "book" / "pipe.png")

    outcome = build({"book/page.md": "# A\n\n![eight](pipe.png) {download}`nine <pipe.png>`\n"})

    page = page_of(outcome)
    assert "eight" in page
    assert "nine" in page
    told = "The page does not bring 'pipe.png': it is no file."
    assert sum(told in each for each in outcome.warnings) == 2


TAKEN_IN = """\
# Ours

```{include} SECRET
```

```{literalinclude} SECRET
```

```{csv-table}
:file: SECRET
```

```{csv-table}
---
url: file://SECRET
---
```

```{raw} html
:file: SECRET
```

```{raw} html
:url: file://SECRET
```

````{eval-rst}
.. include:: SECRET

.. literalinclude:: SECRET

.. csv-table::
   :file: SECRET

.. raw:: html
   :file: SECRET
````

The end.
"""


@pytest.mark.parametrize("there", ["folder", "variable"])
def test_settings_of_docutils_from_elsewhere_count_nowhere(
    there: str, build: Build, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Such a file could name others, and docutils would empty them; or it could end the build."""
    mine = tmp_path / "thesis.txt"
    mine.write_text(SECRET)
    settings = f"[general]\nrecord_dependencies: {mine}\nwarning_stream: {mine}\n"
    (tmp_path / "docutils.conf").write_text(settings if there == "folder" else "none at all\n")
    monkeypatch.chdir(tmp_path)
    if there == "variable":
        monkeypatch.setenv("DOCUTILSCONFIG", str(tmp_path / "docutils.conf"))

    page_of(build())

    assert mine.read_text() == SECRET


@pytest.mark.parametrize("named", ["absolute", "relative", "linked", "endless"])
def test_a_page_takes_no_file_in(
    named: str,
    build: Build,
    tmp_path: Path,
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Neither one from beside the book nor one without end is read, in a book that is trusted.

    A file of docutils in the folder of whoever builds changes nothing, and none that they name.
    """
    secret = tmp_path_factory.mktemp("beside") / "secret.txt"
    secret.write_text(SECRET)
    (tmp_path / "book").mkdir()
    (tmp_path / "book" / "linked.txt").symlink_to(secret)
    (tmp_path / "docutils.conf").write_text("[general]\nfile_insertion_enabled: true\n")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DOCUTILSCONFIG", str(secret if named == "linked" else "docutils.conf"))
    where = {
        "absolute": str(secret), "relative": os.path.relpath(secret, tmp_path / "book"),
        "linked": "linked.txt", "endless": "/dev/zero",
    }[named]  # fmt: skip

    outcome = build({"book/page.md": TAKEN_IN.replace("SECRET", where)})

    assert "The end." in page_of(outcome)
    assert len(outcome.warnings) >= TAKEN_IN.count("SECRET")
    built = (each for each in outcome.folder.rglob("*") if each.is_file())
    assert not [each for each in built if SECRET.encode() in each.read_bytes()]
