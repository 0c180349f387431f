"""A book in two folders that lie over each other is built as one."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from practiceguides.content.layers import Layers
from practiceguides.editions.finding import edition_layers
from practiceguides.pages.build import joined
from practiceguides.pages.build.building import Outcome
from practiceguides.reading import current_book, read_book, read_layers
from tests.conftest import CHOICE, GOOD, ROOT
from tests.pages.conftest import build_book, notebook

LOWER = {
    **GOOD,
    "_toc.yml": "format: jb-book\nroot: book/page\nchapters:\n- file: book/last\n",
    "book/page.md": "# A page\n\nTrue {fact}`F-ID-01`.\n\n{lower}`x`\n\n```{rests-on}\n```\n",
    "book/last.md": "# The last page\n\nWords that the upper folder replaces.\n",
    "book/glossary.yaml": "- {id: debt, term: debt, text: What is owed., mark: read}\n",
}
UPPER = {
    "_toc.yml": LOWER["_toc.yml"] + "- file: book/new\n",
    "book/exercises/counter.yaml": CHOICE.replace("The counter", "Our counter"),
    "book/exercises/ours.yaml": CHOICE.replace("The counter", "An exercise of ours"),
    "book/facts.yaml": "- id: F-ID-01\n  text: Debt binds, we add.\n"
    "  sources: [{key: us2026}]\n  mark: read\n",
    "book/references.bib": "@misc{us2026, author = {{Us}}, title = {{Ours}}, year = 2026}\n",
    "book/glossary.yaml": "- {id: bond, term: bond, text: What binds., mark: read}\n",
    "book/last.md": "# The end\n\n```{terms}\n```\n\n```{bibliography}\n```\n\n{upper}`x`\n",
    "book/new.ipynb": notebook(
        "from practiceguides import exercise, scenario",
        'exercise("counter")',
        'exercise("ours")',
        'scenario("quay")',
    ),
}

BuildLayers = Callable[[Mapping[str, str]], Outcome]


@pytest.fixture
def build_layers(tmp_path: Path) -> BuildLayers:
    """Build the small book with these files in a folder over it."""
    config = (ROOT / "_config.yml").read_text(encoding="utf-8")
    folders = tmp_path / "lower", tmp_path / "upper"

    def build(upper: Mapping[str, str]) -> Outcome:
        for folder, files in zip(folders, ({**LOWER, "_config.yml": config}, upper), strict=True):
            for name, text in files.items():
                file = folder / name
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_text(text, encoding="utf-8")
        book = read_book(*folders)
        return build_book(book, book.layers.build)

    return build


def _page(outcome: Outcome, name: str) -> str:
    assert (outcome.problems, outcome.failure) == ([], "")
    return (outcome.folder / "book" / f"{name}.html").read_text(encoding="utf-8")


def test_the_built_book_is_what_counts_of_both_folders(
    build_layers: BuildLayers, tmp_path: Path
) -> None:
    """Pages, items, facts, terms and sources are the upper ones, else the lower ones."""
    outcome = build_layers(UPPER)

    assert outcome.folder == tmp_path / "upper" / "_build" / "html"
    assert "Debt binds, we add." in _page(outcome, "page")
    assert "The end" in _page(outcome, "page")
    assert {"Our counter", "An exercise of ours", "The quay"} <= set(_titles(_page(outcome, "new")))
    last = _page(outcome, "last")
    assert "Words that the upper folder replaces" not in last
    assert [each in last for each in ("What is owed.", "What binds.")] == [True, True]
    assert [each in last for each in ("Ours", "Signs")] == [True, False]


def test_a_warning_names_the_file_that_has_it(build_layers: BuildLayers, tmp_path: Path) -> None:
    """What Sphinx warns of stands in the author's own file, not in the copy that Sphinx reads."""
    warnings = build_layers(UPPER).warnings

    (lower,) = [each for each in warnings if "'lower'" in each or '"lower"' in each]
    (upper,) = [each for each in warnings if "'upper'" in each or '"upper"' in each]
    assert lower.startswith(f"{tmp_path}/lower/book/page.md:5: ")
    assert upper.startswith("book/last.md:")
    assert f"/{joined.FOLDER}/" not in "\n".join(warnings)


def test_a_new_upper_file_changes_the_page_that_was_built(build_layers: BuildLayers) -> None:
    """A fact that is put over another one, in a file that was not there, is on the page at once."""
    first = build_layers({})
    assert "Debt can bind a person." in _page(first, "page")

    again = build_layers({"book/guide/facts.yaml": UPPER["book/facts.yaml"],
                          "book/references.bib": UPPER["book/references.bib"]})  # fmt: skip

    assert "Debt binds, we add." in _page(again, "page")
    assert "Debt can bind a person." not in _page(again, "page")


def test_an_exercise_put_over_another_one_changes_its_own_pages_alone(
    build_layers: BuildLayers,
) -> None:
    """Its page shows it at once, and the other pages are not written again for it."""
    shown = {"_toc.yml": UPPER["_toc.yml"], "book/new.ipynb": notebook(
        "from practiceguides import exercise", 'exercise("counter")')}  # fmt: skip
    first = build_layers(shown)
    assert "The counter" in _page(first, "new")
    last = first.folder / "book" / "last.html"
    written = last.stat().st_mtime_ns

    again = build_layers({"book/exercises/counter.yaml": UPPER["book/exercises/counter.yaml"]})

    assert "Our counter" in _page(again, "new")
    assert last.stat().st_mtime_ns == written


def test_what_an_upper_folder_gives_up_is_the_lower_one_s_again(
    build_layers: BuildLayers, tmp_path: Path
) -> None:
    """A page that is deleted above shows the lower text; one that was above only is gone."""
    first = build_layers(UPPER)
    assert "The end" in _page(first, "last")

    for name in ("_toc.yml", "book/last.md", "book/new.ipynb"):
        (tmp_path / "upper" / name).unlink()
    again = build_layers({})

    assert "Words that the upper folder replaces." in _page(again, "last")
    assert not (again.folder / "book" / "new.html").exists()


def test_what_another_build_wrote_meanwhile_is_not_taken_for_ours(
    build_layers: BuildLayers, tmp_path: Path
) -> None:
    """A process that goes on, as `guides serve` does, looks whether its copies are its own yet."""
    build_layers({"book/new.md": "# New\n"})
    book = current_book(Layers((tmp_path / "lower", tmp_path / "upper")))
    work = build_book(book, book.layers.build).pages.parent
    tree = work / joined.FOLDER
    (tree / "book" / "last.md").write_text("# Of another build\n", encoding="utf-8")

    again = build_book(book, book.layers.build)

    assert "Words that the upper folder replaces." in _page(again, "last")


def _titles(html: str) -> list[str]:
    return [each.partition("<")[0] for each in html.split('class="pg-title">')[1:]]


@pytest.mark.parametrize(
    ("left", "shown"), [("desk-gate", "desk-cabin"), ("desk-cabin", "desk-gate")]
)
def test_an_edition_shows_the_desks_that_it_does_not_leave_out(
    tmp_path: Path, left: str, shown: str
) -> None:
    """One desk of a case is left out, and the rows and the whole way are those of the other."""
    (tmp_path / "edition.yaml").write_text(
        f"title: Ours\nover: {ROOT / 'tests' / 'sample_book'}\n"
        f"left_out:\n  - what: {left}\n    why: It is not ours.\n"
    )
    outcome = build_book(read_layers(edition_layers(tmp_path)), tmp_path / "html")
    assert outcome.warnings == []
    page = (outcome.folder / "book" / "desks" / "index.html").read_text("utf-8")
    assert re.findall(r'data-desk="([\w-]+)"', page) == [shown, shown]
