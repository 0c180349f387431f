"""What a build writes: pages that need no neighbour elsewhere, and honest words when it cannot."""

from __future__ import annotations

import json
import os
import pickle
import re
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import nbformat
import pytest
from jupyter_book.config import get_final_config
from sphinx.application import Sphinx
from sphinx.util.docutils import docutils_namespace, patch_docutils

from practiceguides.pages.blocks.boxes import Lead
from practiceguides.pages.build import building
from practiceguides.pages.build import publish as publishing
from practiceguides.pages.build.building import Outcome, zip_book
from practiceguides.pages.build.single import stand_alone
from practiceguides.reading import read_book
from tests.conftest import CHOICE, FACTS, ROOT, SCENARIO, WORDS, WriteBook
from tests.pages.conftest import Build, build_book, notebook, page_of

ITEM = "book/exercises/counter.yaml"
COUNTRY = """\
country: Oreth
checked: "2026-11-20"
questions:
  - id: night-line
    label: the night line
    question: Whom do I call at night?
    why: It is often late.
    answer: "{answer}"
"""
PAGE = """\
# A page

True {fact}`F-ID-01`.

:::{country} night-line
:::

```{rests-on}
```

```{bibliography}
```
"""
BOX = "import ipywidgets\nipywidgets.VBox([exercise('counter')])"

CHAPTER = {
    "book/page.md": None,
    "book/page.ipynb": notebook("from practiceguides import exercise", 'exercise("counter")'),
}


def _spec(html: str) -> dict[str, Any]:
    """The data of the first item on a page."""
    return json.loads(re.search(r'class="pg-spec">(.*?)</script>', html, re.DOTALL)[1])


def named(html: str) -> list[str]:
    """The styles and scripts that a page names, in their order; not those that it fetches."""
    return re.findall(r'<(?:link|script)\b[^>]*_static/([^"]+)"', html)


def test_a_page_holds_each_item_once_as_paper_and_as_data(build: Build) -> None:
    """An item is there as plain HTML and as JSON; no widget state, no other script."""
    outcome = build(CHAPTER)
    html = page_of(outcome)

    assert outcome.warnings == []
    assert html.count('data-item="counter"') == 1
    assert _spec(html)["title"] == "The counter"
    styles = ["paper.css", "sheets.css"]
    assert named(html) == ["chapter.css", "chapter.js", "types/choice.js", *styles]
    assert "widget-state" not in html
    assert "require" not in html
    assert not re.search(r'(?:src|href)="https?:', html)


def test_text_cannot_end_the_data_of_an_item(build: Build) -> None:
    """Text that looks like markup stays text, in the data and on paper."""
    evil = CHOICE.replace("title: The counter", "title: '</script><script>alert(1)</script>'")

    html = page_of(build({**CHAPTER, ITEM: evil}))

    assert "<script>alert" not in html
    assert "&lt;/script&gt;" in html


def test_an_edited_item_is_on_the_page_though_its_notebook_did_not_change(
    build: Build,
) -> None:
    """A change of an exercise or of a fact reaches the page in the next build."""
    build(CHAPTER)
    changed = {ITEM: CHOICE.replace("The counter", "The desk")}
    changed["book/facts.yaml"] = FACTS.replace("Debt can bind", "A debt may bind")

    html = page_of(build({**CHAPTER, **changed}))

    assert "The desk" in html
    assert "A debt may bind" in html


def test_a_story_can_be_printed_from_its_page(build: Build) -> None:
    """The page links a booklet and a facilitator's sheet, and both lie in the built book."""
    call = "from practiceguides import scenario\nscenario('quay')"
    changes = {**CHAPTER, "book/page.ipynb": notebook(call), "book/scenarios/quay.md": SCENARIO}
    outcome = build(changes)
    linked = re.findall(r'href="\.\./(print/[^"]+)"', page_of(outcome))

    assert linked == ["print/quay-booklet.html", "print/quay-facilitator.html"]
    for file in linked:
        form = (outcome.folder / file).read_text(encoding="utf-8")
        assert "Ask him" in form
        assert 'href="../book/page.html#item-quay"' in form, "a way back"


def test_a_story_follows_the_country_file(build: Build) -> None:
    """A second build after an answer was changed shows the new one, on the page and on paper."""
    call = "from practiceguides import scenario\nscenario('quay')"
    story = SCENARIO.replace("The boat is in.", "Call {{ night-line }}.")
    changes = {**CHAPTER, "book/page.ipynb": notebook(call), "book/scenarios/quay.md": story}
    outcome = build({**changes, "book/country.yaml": COUNTRY.format(answer="The night desk")})
    assert "Call The night desk (checked on 2026-11-20)." in page_of(outcome)
    root = outcome.folder.parents[1]
    answer = COUNTRY.format(answer="The harbour desk")
    (root / "book" / "country.yaml").write_text(answer, encoding="utf-8")
    again = build_book(read_book(root), root / "_build")

    assert "Call The harbour desk (checked on 2026-11-20)." in page_of(again)
    booklet = (again.folder / "print" / "quay-booklet.html").read_text(encoding="utf-8")
    assert "Call The harbour desk (checked on 2026-11-20)." in booklet


def test_content_decides_what_is_read_again_and_no_date(build: Build) -> None:
    """A text that was taken back is gone from page and booklet, also where its file looks older."""
    story = {
        "book/page.md": "# A page\n\n```{scenario} quay\n```\n\n{fact}`F-ID-01`\n\n"
        "```{rests-on}\n```\n",
        "book/scenarios/quay.md": SCENARIO,
    }
    outcome = build(story)
    booklet = outcome.folder / "print" / "quay-booklet.html"
    assert "Debt can bind" in page_of(outcome)
    assert "The boat is in." in booklet.read_text(encoding="utf-8")

    root = outcome.folder.parents[1]
    for name, old, new in [
        ("book/facts.yaml", "Debt can bind", "A debt may bind"),
        ("book/scenarios/quay.md", "The boat is in.", "The boat is gone."),
    ]:
        file = root / name
        file.write_text(file.read_text("utf-8").replace(old, new), encoding="utf-8")
        os.utime(file, (0, 0))
    again = build_book(read_book(root), root / "_build")

    assert "A debt may bind" in page_of(again)
    assert "Debt can bind" not in page_of(again)
    assert "The boat is gone." in booklet.read_text(encoding="utf-8")
    assert "The boat is in." not in booklet.read_text(encoding="utf-8")

    page = root / "book" / "page.md"
    page.write_text("# Another title\n\nText.\n", encoding="utf-8")
    os.utime(page, (0, 0))

    assert "Another title" in page_of(build_book(read_book(root), root / "_build"))


def test_other_scripts_than_before_are_taken_into_every_page(
    build: Build, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A toolkit with another script writes all pages anew: some hold their scripts inside."""
    outcome = build({"book/page.md": "# A page\n\nText.\n"})
    page = outcome.pages / "book" / "page.html"
    page.write_text("as it was", encoding="utf-8")
    root = outcome.folder.parents[1]
    build_book(read_book(root), root / "_build")
    assert page.read_text("utf-8") == "as it was"

    monkeypatch.setattr("practiceguides.pages.build.single.digest_of_scripts", lambda: "another")
    build_book(read_book(root), root / "_build")
    assert "Text." in page.read_text("utf-8")


def test_the_title_of_the_settings_is_the_title_of_the_book(build: Build) -> None:
    """`title:` in _config.yml stands on every page, and nothing else has to be changed."""
    config = (ROOT / "_config.yml").read_text(encoding="utf-8")
    titled = re.sub("(?m)^title: .*$", "title: A book of <ferries>", config)

    outcome = build({"_config.yml": titled}, single_file=True)

    assert "A book of &lt;ferries&gt;" in page_of(outcome)
    for name in ("index.html", "search.html", "single/page.html"):
        html = (outcome.folder / name).read_text(encoding="utf-8")
        assert "A book of &lt;ferries&gt;" in html
        assert "Practice guides" not in html


def test_a_window_says_which_page_it_is_and_not_what_it_is_about(build: Build) -> None:
    """Each page of the reading order has a window's title of its own, made of its place alone."""
    toc = "format: jb-book\nroot: book/page\nchapters:\n- file: book/other\n- file: book/third\n"
    pages = {f"book/{name}.md": f"# All about {name}\n\nWords.\n" for name in ("other", "third")}
    outcome = build({"_toc.yml": toc, **pages})

    def window(name: str) -> str:
        html = (outcome.folder / f"{name}.html").read_text(encoding="utf-8")
        return html.partition("<title>")[2].partition("</title>")[0]

    names = ("book/page", "book/other", "book/third", "search")
    assert [window(name) for name in names] == [
        "Practice guides",
        "Page 2 · Practice guides",
        "Page 3 · Practice guides",
        "Search · Practice guides",
    ]


def test_a_country_box_is_shown_only_with_an_answer(build: Build) -> None:
    """The box "In your country" is not drawn while the country file is empty."""
    empty = page_of(build({"book/page.md": PAGE, "book/country.yaml": COUNTRY.format(answer="")}))
    filled = page_of(
        build({"book/page.md": PAGE, "book/country.yaml": COUNTRY.format(answer="The night desk")})
    )

    assert "pg-country" not in empty
    assert "Oreth. Checked on 2026-11-20." in filled
    assert "The night desk" in filled


def test_what_is_needed_at_once_is_asked_where_nobody_has_answered(build: Build) -> None:
    """An emergency's box without an answer shows its question, and says to find out before."""
    urgent = COUNTRY.replace("    question:", "    urgent: true\n    question:")
    outcome = build({"book/page.md": PAGE, "book/country.yaml": urgent.format(answer="")})

    assert "Whom do I call at night?" in page_of(outcome)
    assert WORDS["block_country_ask"] in page_of(outcome)


def test_an_answer_of_spaces_is_none(build: Build) -> None:
    """Blanks between the quotation marks are no answer: the story says what is missing."""
    call = "from practiceguides import scenario\nscenario('quay')"
    outcome = build({
        "book/page.md": None,
        "book/page.ipynb": notebook(call),
        "book/scenarios/quay.md": SCENARIO.replace("The boat is in.", "Call {{ night-line }}."),
        "book/country.yaml": COUNTRY.format(answer="  "),
    })  # fmt: skip

    assert "not yet filled in for your country" in page_of(outcome)


def test_an_entry_of_a_list_without_its_answer_asks(build: Build) -> None:
    """A list of numbers that nobody has looked up is a list of questions, each in full."""
    call = "from practiceguides import scenario\nscenario('quay')"
    where = "\n\n{.where-you-work}\n## Where you work\n\n- Call here: {{ night-line }}\n"
    outcome = build({
        "book/page.md": None,
        "book/page.ipynb": notebook(call),
        "book/scenarios/quay.md": SCENARIO + where,
        "book/country.yaml": COUNTRY.format(answer=""),
    })  # fmt: skip

    assert "Ask: Whom do I call at night?" in page_of(outcome)
    assert "Call here" not in page_of(outcome)


def test_a_single_file_leads_to_no_neighbour(build: Build) -> None:
    """A page taken along as one file keeps its own links and those outward; others become words."""
    page = (
        "# A page\n\n(here)=\n## Here\n\n[on](next.md), [within](#here), "
        "[out](https://example.org/a)\n"
    )
    toc = "format: jb-book\nroot: book/page\nchapters:\n  - file: book/next\n"
    changes = {"_toc.yml": toc, "book/page.md": page, "book/next.md": "# Next\n"}
    outcome = build(changes, single_file=True)
    html = (outcome.folder / "single" / "page.html").read_text(encoding="utf-8")
    body = html[html.index("<main") : html.index("</main>")]

    assert "next.html" not in html
    assert re.search(r'<span class="pg-elsewhere">.*?on.*?</span>', body)
    assert re.findall(r'<a\b[^>]*href="([^"]*)"', body) == [
        "#here", "https://example.org/a",
    ]  # fmt: skip


def test_a_link_leads_to_the_id_that_is_written(build: Build) -> None:
    """Also where the words of the heading give the same id, within a page and from another one."""
    place = "(the-quay)=\n## The quay\n\nText.\n"
    page = f"# A page\n\n[here](#the-quay) [there](next.md#the-bridge)\n\n{place}"
    toc = "format: jb-book\nroot: book/page\nchapters:\n  - file: book/next\n"
    bridge = place.replace("quay", "bridge")
    changes = {"_toc.yml": toc, "book/page.md": page, "book/next.md": f"# Next\n\n{bridge}"}
    html = page_of(build(changes))

    assert 'id="the-quay"' in html
    assert re.findall(r'href="([^"]*the-[^"]*)"', html[html.index("<main") :]) == [
        "#the-quay", "next.html#the-bridge",
    ]  # fmt: skip


def test_a_link_from_another_page_names_a_written_id_or_an_item(build: Build) -> None:
    """Neither depends on the words of a heading, so both stay in a translation."""
    page = "# A page\n\n[there](next.md#far-bridge) [the exercise](next.md#item-counter)\n"
    toc = "format: jb-book\nroot: book/page\nchapters:\n  - file: book/next\n"
    bridge = "# Next\n\n(far-bridge)=\n## The bridge\n\n```{exercise} counter\n```\n"
    outcome = build({"_toc.yml": toc, "book/page.md": page, "book/next.md": bridge})

    assert outcome.warnings == []
    assert re.findall(r'href="next.html#([\w-]+)"', page_of(outcome)) == [
        "far-bridge",
        "item-counter",
    ]


def test_a_page_lists_what_it_rests_on(build: Build) -> None:
    """A marked claim leads to its finding at the foot of the page, with its source."""
    html = page_of(build({"book/page.md": PAGE, "book/country.yaml": COUNTRY.format(answer="")}))

    assert 'href="#fact-f-id-01"' in html
    finding = re.search(r'<li id="fact-f-id-01">(.*?)</li>', html, re.DOTALL)[1]
    assert "Debt can bind a person." in finding
    assert "ILO" in finding
    page = html[html.index("<main") :]
    assert "<details" not in page, "one alone is as short as a line that would open it"


def test_a_finding_is_on_a_page_once(build: Build) -> None:
    """An item leaves out what the page lists at its foot, and carries what it does not list."""
    call = notebook("from practiceguides import exercise", 'exercise("counter")')
    listing = json.loads(call)
    listing["cells"].append(nbformat.v4.new_markdown_cell("```{rests-on}\n```"))

    alone = page_of(build({**CHAPTER, "book/page.ipynb": call}))
    listed = page_of(build({**CHAPTER, "book/page.ipynb": json.dumps(listing)}))

    assert "Debt can bind a person." in _spec(alone)["facts"]["F-ID-01"]["html"]
    assert _spec(listed)["facts"] == {}
    assert listed.count("Debt can bind a person.") == 1
    assert 'data-source="ILO 2012"' in listed


def test_a_box_of_widgets_is_warned_about(build: Build) -> None:
    """A cell that shows a box is named by cell and line, because a page cannot show it."""
    cells = notebook("from practiceguides import exercise", BOX)

    outcome = build({"book/page.md": None, "book/page.ipynb": cells})

    (warning,) = [each for each in outcome.warnings if "box of widgets" in each]
    assert "book/page.ipynb:cell 3" in warning


def test_builders_without_templates_read_the_book(write_book: WriteBook) -> None:
    """Sphinx can also check the book's links, or only read it: not every builder draws pages."""
    config = (ROOT / "_config.yml").read_text(encoding="utf-8")
    root = write_book({"_config.yml": config, "book/page.md": PAGE})
    settings, _ = get_final_config(
        user_yaml=root / "_config.yml",
        cli_config={"latex_individualpages": False, "external_toc_path": str(root / "_toc.yml")},
        sourcedir=root,
    )
    with patch_docutils(None), docutils_namespace():
        app = Sphinx(
            srcdir=root, confdir=None, outdir=root / "_build", doctreedir=root / "_build",
            buildername="dummy", confoverrides=settings, status=None, warning=None,
        )  # fmt: skip
        app.build()

    assert app.env.titles["book/page"].astext() == "A page"


def test_the_cell_that_failed_is_named_in_a_notebook_that_was_run_before(build: Build) -> None:
    """JupyterLab saves a number with each cell: those of an earlier run say nothing of this one."""
    chapter = nbformat.reads(notebook("1 / 0", "x = 1"), as_version=4)
    for number, cell in enumerate(chapter.cells[1:], 7):
        cell.execution_count = number
    outcome = build({"book/page.md": None, "book/page.ipynb": nbformat.writes(chapter)})

    assert [problem.cell for problem in outcome.problems] == [2]


def test_a_failing_cell_stops_the_build_in_words(build: Build) -> None:
    """A notebook that fails is told by file and cell, and no page is written."""
    outcome = build({"book/page.md": None, "book/page.ipynb": notebook("x = 1", "1 / 0")})

    (problem,) = outcome.problems
    assert problem.code == "notebook-run"
    assert problem.cell == 3
    assert "ZeroDivisionError" in problem.message
    assert not outcome.folder.exists()


PICKLE = "environment.pickle"


class Runs:
    """Whoever reads its pickle makes a file."""

    def __init__(self, file: Path) -> None:
        self.file = file

    def __reduce__(self) -> tuple[Callable[[Path], None], tuple[Path]]:
        return Path.touch, (self.file,)


@pytest.mark.parametrize("module", ["ipykernel_launcher", "practiceguides", "random"])
def test_a_file_beside_a_notebook_is_no_module_of_its_kernel(build: Build, module: str) -> None:
    """A stranger's would run, in a chapter that only shows an exercise of the book."""
    outcome = build({**CHAPTER, f"book/{module}.py": "raise SystemExit('a stranger')\n"})
    assert page_of(outcome)


def test_no_settings_of_a_person_run_in_a_kernel(
    build: Build, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The same text gives the same outputs everywhere, and nothing is written into a home."""
    home = tmp_path / "ipython"
    monkeypatch.setenv("IPYTHONDIR", str(home))
    begins = home / "profile_default" / "startup" / "first.py"
    begins.parent.mkdir(parents=True)
    begins.write_text(f"open({str(home / 'ran')!r}, 'w').close()", "utf-8")
    before = sorted(home.rglob("*"))
    assert page_of(build({"book/page.md": None, "book/page.ipynb": notebook("print('mine')")}))
    assert sorted(home.rglob("*")) == before


def test_a_build_makes_no_folder_of_ipython(
    build: Build, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever has none in their home has none afterwards, and hears no complaint of one."""
    monkeypatch.setenv("IPYTHONDIR", str(tmp_path / "ipython"))
    assert page_of(build({"book/page.md": None, "book/page.ipynb": notebook("print('mine')")}))
    assert not (tmp_path / "ipython").exists()


def test_a_notebook_runs_once(build: Build) -> None:
    """A notebook that has run is found again by Sphinx and by the next build."""
    outcome = build(CHAPTER)
    again = build(CHAPTER)

    kept = list((outcome.pages.parent / building.CACHE / "executed").iterdir())
    assert len(kept) == 1
    assert page_of(again) == page_of(outcome)


def test_cells_with_one_id_are_not_told_by_a_library(
    build: Build, recwarn: pytest.WarningsRecorder
) -> None:
    """A notebook whose cells were doubled by hand is built, with no line that names no file."""
    made = nbformat.reads(notebook("print(6)", "print(7)"), as_version=4)
    made.cells[2].id = made.cells[1].id

    outcome = build({"book/page.md": None, "book/page.ipynb": json.dumps(made)})

    assert "7" in page_of(outcome)
    assert [str(each.message) for each in recwarn if "cell id" in str(each.message)] == []


def test_outputs_that_somebody_tidied_away_are_made_again(build: Build) -> None:
    """The list of them alone is not believed."""
    folder = build(CHAPTER).pages.parent / building.CACHE / "executed"
    shutil.rmtree(folder)

    assert 'data-item="counter"' in page_of(build(CHAPTER))
    assert len([*folder.iterdir()]) == 1


def test_what_somebody_else_kept_is_neither_read_nor_shown(build: Build, tmp_path: Path) -> None:
    """A pickle runs when it is read: none is read from the folder of a book, which others send."""
    mark = tmp_path / "ran"
    first = build(CHAPTER)
    work, out = first.pages.parent, first.folder.parent
    assert work.stat().st_mode & 0o077 == 0
    assert sorted(each.name for each in out.iterdir()) == ["html"]
    shutil.copytree(work, out, dirs_exist_ok=True)
    for place in (out, out / "html"):
        for name in ("doctrees", ".doctrees"):
            (place / name).mkdir(exist_ok=True)
            (place / name / PICKLE).write_bytes(pickle.dumps(Runs(mark)))

    assert 'data-item="counter"' in page_of(build(CHAPTER))
    assert not mark.exists()


def test_what_another_account_kept_is_not_taken(
    build: Build, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever builds with `sudo` reads nothing that an account with fewer rights has written."""
    work = build(CHAPTER).pages.parent
    monkeypatch.setattr(os, "getuid", lambda: work.stat().st_uid + 1)
    other = build(CHAPTER)

    assert 'data-item="counter"' in page_of(other)
    assert other.pages.parent != work


def test_what_others_may_write_is_not_taken(build: Build) -> None:
    """Whoever may write in the cache could put another folder in the place of this one."""
    work = build(CHAPTER).pages.parent
    work.parent.chmod(0o777)
    try:
        other = build(CHAPTER)
    finally:
        work.parent.chmod(0o700)

    assert 'data-item="counter"' in page_of(other)
    assert other.pages.parent != work


def test_what_cannot_be_deleted_is_not_among_the_pages(
    build: Build, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A folder without rights that somebody sent, or that stayed of an old book, is named."""
    outcome = build(CHAPTER)
    there = outcome.folder.with_name(".html-new") / "book"
    there.mkdir(parents=True)
    (there / "theirs.html").write_text("A stranger's page.", "utf-8")
    with monkeypatch.context() as patched:
        patched.setattr(publishing.shutil, "rmtree", lambda *_, **__: None)
        again = build(CHAPTER)

    assert ".html-new: it cannot be emptied. Give yourself the right" in again.failure
    assert not [*again.folder.rglob("theirs.html")]
    assert page_of(build(CHAPTER))


@pytest.mark.parametrize("name", ["html", ".html-new", ".html-old"])
def test_a_file_in_the_place_of_a_folder_of_ours_gives_way(build: Build, name: str) -> None:
    """Whatever lies there, a book is built, and the next one too."""
    file = build(CHAPTER).folder.with_name(name)
    shutil.rmtree(file, ignore_errors=True)
    file.write_text("A file.", "utf-8")
    for _ in range(2):
        again = build(CHAPTER)
        assert again.failure == ""
        assert page_of(again)


def test_a_zip_holds_what_was_made_and_no_page_of_others(build: Build, tmp_path: Path) -> None:
    """Whoever may write in the folder of readers puts nothing into the zip; leftovers stop none."""
    outcome = build(CHAPTER)
    (outcome.folder / "theirs.html").write_text("A stranger's page.", "utf-8")
    (outcome.folder / "book" / "page.html").write_text("A stranger's page.", "utf-8")
    (tmp_path / ".writing-x").mkdir()
    zip_book(outcome, tmp_path / "book.zip", WORDS)
    with zipfile.ZipFile(tmp_path / "book.zip") as archive:
        held = {name: archive.read(name) for name in archive.namelist()}
    assert "book/theirs.html" not in held
    assert held["book/book/page.html"] == (outcome.pages / "book" / "page.html").read_bytes()


def test_where_nothing_can_be_kept_it_is_built_all_the_same(
    build: Build, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A home that is a file, or may not be written to."""
    (tmp_path / "home").touch()
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "home"))

    assert 'data-item="counter"' in page_of(build(CHAPTER))


def test_who_deletes_the_built_book_begins_anew(build: Build) -> None:
    """As somebody does to whom a page looks wrong; cells do not run again."""
    first = build(CHAPTER)
    work = first.pages.parent
    (work / building.PAGES / "further.html").write_text("Left over.", "utf-8")
    (output,) = (work / building.CACHE).rglob("base.ipynb")
    before = output.stat().st_mtime_ns
    shutil.rmtree(first.folder.parent)
    again = build(CHAPTER)

    assert 'data-item="counter"' in page_of(again)
    assert not (again.folder / "further.html").exists()
    assert output.stat().st_mtime_ns == before


def test_what_was_kept_for_a_folder_goes_with_it(build: Build, tmp_path: Path) -> None:
    """Once another folder is built for the first time."""
    first = build(CHAPTER)
    kept = first.pages.parent
    build_book(read_book(tmp_path), tmp_path / "other")
    assert kept.is_dir()
    shutil.rmtree(first.folder.parent)
    build_book(read_book(tmp_path), tmp_path / "third")
    assert not kept.exists()


@pytest.mark.parametrize("left", [b"", b"no pickle", b"\x80\x05\x95"])
def test_what_sphinx_read_may_be_damaged(build: Build, left: bytes) -> None:
    """As a power cut leaves it: the build begins from nothing, and nobody has to."""
    work = build({"book/page.md": "# A page\n\nOne.\n"}).pages.parent
    for file in (work / building.DOCTREES).rglob("*.doctree"):
        file.write_bytes(left)
    again = build({"book/page.md": "# A page\n\nTwo.\n"})

    assert "<p>Two.</p>" in page_of(again)


@pytest.mark.parametrize("said", ["Kernel died before replying", "Unexpected error accessing"])
def test_cells_that_cannot_be_run_are_told(
    build: Build, monkeypatch: pytest.MonkeyPatch, said: str
) -> None:
    """A full disk, or too many open files, end kernel and cache without a word on why."""

    def fail(*_: object) -> None:
        raise RuntimeError(said)

    monkeypatch.setattr(building, "execute", fail)
    outcome = build(CHAPTER)

    assert outcome.failure.startswith(f"the cells of notebooks could not be run ({said}")
    assert "Make room on the disk" in outcome.failure


@pytest.mark.parametrize(
    ("end", "told"),
    [
        (RecursionError(), "page.md: too much stands inside each other"),
        (MemoryError(), "page.md: this page needs more memory"),
        (LookupError("plugin nosuch not found"), "plugin nosuch not found"),
    ],
)
def test_a_page_that_is_too_much_for_its_readers_is_named(
    build: Build, monkeypatch: pytest.MonkeyPatch, end: Exception, told: str
) -> None:
    """Whatever MyST, Sphinx or an extension end at is told as a fault of this page."""

    def fail(_: Lead) -> None:
        raise end

    monkeypatch.setattr(Lead, "run", fail)
    outcome = build({"book/page.md": "# A page\n\n:::{lead}\nText.\n:::\n"})

    assert told in outcome.failure
    assert "Handler" not in outcome.failure


STORY = {"book/page.md": "# A page\n\n```{scenario} quay\n```\n"}
NEEDS = "book/scenarios/quay.md: its paper forms need more memory than there is."


def _no_memory(*_args: Any, **_options: Any) -> str:
    raise MemoryError


def test_a_booklet_that_memory_does_not_suffice_for_stops_the_build(
    build: Build, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No page is handed out that links to a booklet which is not there; an older book stays."""
    monkeypatch.setattr("practiceguides.pages.paper.booklets.printed", _no_memory)
    outcome = build(STORY)
    assert NEEDS in outcome.failure
    assert not outcome.folder.exists()

    monkeypatch.undo()
    outcome = build(STORY)
    booklet = outcome.folder / "print" / "quay-booklet.html"
    before = booklet.read_text(encoding="utf-8")
    monkeypatch.setattr("practiceguides.pages.paper.booklets.printed", _no_memory)
    outcome = build({**STORY, "book/scenarios/quay.md": SCENARIO.replace("The quay", "The pier")})

    assert NEEDS in outcome.failure
    assert booklet.read_text(encoding="utf-8") == before


def test_an_error_without_words_stops_the_build_too(
    build: Build, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Sphinx hands such an error on as a fault of which nothing is known."""
    monkeypatch.setattr("practiceguides.pages.paper.booklets._homes", _no_memory)
    outcome = build(STORY)

    assert outcome.failure == "there is too little memory. Close other programs, then build again."
    assert not outcome.folder.exists()


def test_what_stands_on_paper_as_it_is_written_is_told_by_each_build(
    build: Build, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The author reads it again as long as it is so."""
    asks = SCENARIO.replace("minutes: 5\n", "minutes: 5\nflags: [a, b, c, d]\n")
    asks = asks.replace("{#ask}", '{#ask if="(a or b) and (c or d)"}')
    monkeypatch.setattr("practiceguides.scenarios.pencil._PLAYERS", 0)
    for _ in range(2):
        (told,) = [
            each
            for each in build({**STORY, "book/scenarios/quay.md": asks}).warnings
            if "[paper-as-written]" in each
        ]
        assert "book/scenarios/quay.md:15: 1 of 1 conditions ask for too much" in told


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("a:b", "has ':' in it"),
    ],
)
@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
def test_a_folder_that_is_read_otherwise_is_told(
    write_book: WriteBook, tmp_path: Path, name: str, told: str
) -> None:
    """SQLite would write beside it, or open nothing; a notebook would find no book."""
    folder = tmp_path / "here" / name
    shutil.copytree(write_book(), folder)
    outcome = building.make_pages(read_book(folder), folder / "_build")

    assert told in outcome.failure
    assert "ame" in outcome.failure  # what to do: another name, shorter names
    assert len([*(tmp_path / "here").iterdir()]) == 1
    assert not (folder / "_build").exists()


def test_what_leaving_cannot_do_is_told_below_the_control(build: Build) -> None:
    """The first words of a page, in a single file too, which has no link to the rest of it."""
    knows = "book/what-it-knows"
    toc = f"format: jb-book\nroot: book/page\nchapters:\n  - file: {knows}\n"
    outcome = build({"_toc.yml": toc, f"{knows}.md": "# Knows\n\n## Leave now\n"}, single_file=True)
    page = page_of(outcome)
    single = (outcome.folder / "single" / "page.html").read_text(encoding="utf-8")
    before, after = WORDS("layout_leave_beside", page="|").split("|")
    rest = WORDS["layout_leave_page"]

    for html, link in (
        (page, f'<a href="what-it-knows.html#leave-now">{rest}</a>'),
        (single, f'<span class="pg-elsewhere">{rest}</span>'),
    ):
        assert f"{before}{link}{after}" in html
        told = html.partition("<main")[2].partition("<p")[2]
        assert told.partition(">")[2].startswith(before)


def test_a_single_file_needs_no_neighbour(build: Build) -> None:
    """A page as one file holds its style and script and links to no other file."""
    outcome = build(CHAPTER, single_file=True)
    single = (outcome.folder / "single" / "page.html").read_text(encoding="utf-8")
    outside = re.sub(r"<(script|style)\b.*?</\1>", "", single, flags=re.DOTALL)

    assert "<style>" in single
    assert 'data-item="counter"' in single
    assert re.findall(r'(?:src|href)="(?!#|data:|about:)[^"]*"', outside) == []
    assert 'href="../single/page.html"' in page_of(outcome)


def test_a_page_without_its_assets_is_refused() -> None:
    """A single file is never written without its style or script."""
    with pytest.raises(ValueError, match="style sheet"):
        stand_alone("<html><head></head><body></body></html>", WORDS)


def test_a_zip_opens_by_its_index(build: Build, tmp_path: Path) -> None:
    """The zip holds one folder with the pages, their assets and an index to open."""
    outcome = build(CHAPTER)
    file = tmp_path / "guide.zip"

    zip_book(outcome, file, WORDS)

    names = zipfile.ZipFile(file).namelist()
    assert {name.split("/")[0] for name in names} == {"guide"}
    assert {"guide/index.html", "guide/book/page.html", "guide/_static/page.js"} <= set(names)
    assert not [name for name in names if name.endswith((".buildinfo", "objects.inv"))]
    assert min(names) == "guide/0-READ-ME.txt"
    assert "index.html" in zipfile.ZipFile(file).read(min(names)).decode("utf-8-sig")


TWO = {
    **CHAPTER,
    "_toc.yml": "format: jb-book\nroot: book/page\nchapters:\n- file: book/next\n",
    "book/next.md": "# The second page\n\nText.\n",
}


def _handout(outcome: Outcome) -> str:
    return (outcome.folder / "book" / "page-handout.html").read_text(encoding="utf-8")


def test_reasons_that_rest_on_no_study_are_marked_on_paper_too(build: Build) -> None:
    """Among the answers such a reason has the words of practice wisdom, explained above them.

    And once more for who prints the answers of one exercise alone.
    """
    waits = "      story: He waits for an hour and goes home.\n"
    both = CHOICE.replace(waits, f"{waits}      why: An hour costs him a day of pay.\n")
    both = both.replace("      facts: [F-ID-01]\n", "      facts: [F-ID-01]\n      why: He owes.\n")
    handout = _handout(build({**CHAPTER, ITEM: both}))

    assert handout.count(f'class="pg-wisdom">{WORDS["wisdom"]}<') == 1
    explained = f"<b>{WORDS['wisdom']}</b>"
    assert handout.count(explained) == 2
    assert handout.count(f'<p class="pg-alone pg-small">{explained}') == 1
    assert explained not in _handout(build({**CHAPTER, ITEM: CHOICE}))


def test_answers_list_no_finding_that_they_do_not_name(build: Build) -> None:
    """What a mistaken idea rests on is told on screens only: on paper it has no number."""
    idea = "- {id: queue, text: began with the queue, instead: Ask., facts: [F-ID-02]}\n"
    item = CHOICE + "    misconception: queue\n"
    outcome = build({**CHAPTER, ITEM: item, "book/misconceptions.yaml": idea})
    handout = _handout(outcome)

    assert list(_spec(page_of(outcome))["facts"]) == ["F-ID-01", "F-ID-02"]
    assert handout.count("Debt can bind a person.") == 2
    assert "Nobody has checked this." not in handout


def test_slips_have_a_link_a_place_and_a_button_of_their_own(build: Build) -> None:
    """Who prints slips does not land on the answers, and no two buttons have one name."""
    sort = """\
type: sort
title: Three sentences
objective: See what is a condition.
prompt: Offer or condition?
minutes: 2
groups: [{id: offer, text: an offer}, {id: condition, text: a condition}]
items:
- {id: bed, text: Stay here., fits: [offer], feedback: {why: Nothing is asked.}}
- {id: form, text: Sign first., fits: [condition], feedback: {why: She pays with a form.}}
- {id: door, text: Take the key., fits: [offer], feedback: {why: She may leave.}}
"""
    links = "{to-print}`slips counter` and {to-print}`answers counter`"
    outcome = build({**TWO, ITEM: sort, "book/next.md": f"# The second page\n\n{links}\n"})
    shown = (outcome.folder / "book" / "next.html").read_text(encoding="utf-8")
    handout = _handout(outcome)

    for place, word in (("slips", "papers_slips"), ("answers", "papers_answers")):
        link = re.search(f'href="page-handout.html#{place}-counter">(.*?)</a>', shown)
        assert link, f"no link leads to the {place}"
        assert re.sub("<[^>]+>", "", link[1]).endswith(WORDS[word])
        assert handout.count(f'id="{place}-counter"') == 1
    for key in ("page_handout_alone_slips", "page_handout_alone"):
        assert handout.count(WORDS(key, title="Three sentences")) == 1


def test_a_list_is_followed_wherever_it_lies(build: Build) -> None:
    """A meaning that changed is on the page of words, also from a list in a guide's folder."""
    words = {"book/page.md": "# Words\n\n```{terms}\n```\n"}
    term = "- {id: debt, term: debt, text: What is owed., mark: read}\n"
    build({**words, "book/guide/glossary.yaml": term})
    again = build({**words, "book/guide/glossary.yaml": term.replace("What is", "All that is")})

    assert "All that is owed." in page_of(again)


def test_contents_follow_a_title_that_changed_elsewhere(build: Build) -> None:
    """A new title of one page is in the contents of every other page, and of a handout."""
    build(TWO)
    again = build({**TWO, "book/next.md": "# Another title\n\nText.\n"})

    assert "Another title" in page_of(again)
    assert "The second page" not in page_of(again)
    assert "Another title" in _handout(again)


def test_what_was_withdrawn_is_not_handed_out(build: Build) -> None:
    """A page, a story and an option that are gone leave no file in the built book."""
    call = "from practiceguides import scenario\nscenario('quay')"
    story = {"book/next.md": None, "book/next.ipynb": notebook(call)}
    first = build({**TWO, **story}, single_file=True)
    made = ["book/next.html", "book/next.ipynb", "book/next-handout.html", "single/next.html"]
    made += ["print/quay-booklet.html", "single/page.html"]
    assert [name for name in made if not (first.folder / name).exists()] == []

    root = first.folder.parents[1]
    (root / "book" / "next.ipynb").unlink()
    again = build({**CHAPTER, "book/scenarios/quay.md": None})

    assert [name for name in made if (again.folder / name).exists()] == []
    assert "The counter" in page_of(again)


def test_a_picture_that_was_withdrawn_is_not_handed_out(build: Build) -> None:
    """A picture or a file that no page shows any more is not in the built book."""
    dot = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1z"/></svg>'
    shown = "# A page\n\n![A dot](dot.svg)\n\n![Another](kept.svg)\n\n{download}`form.txt`\n"
    files = {"book/dot.svg": dot, "book/kept.svg": dot, "book/form.txt": "A form"}
    first = build({"book/page.md": shown, **files})
    assert [each.name for each in first.folder.rglob("form.txt")] == ["form.txt"]

    again = build({"book/page.md": "# A page\n\n![Another](kept.svg)\n", **files})

    pictures = [each.name for each in (again.folder / "_images").iterdir()]
    assert (pictures, [*again.folder.rglob("form.txt")]) == (["kept.svg"], [])


def test_a_folder_of_somebody_s_own_is_not_emptied(build: Build, tmp_path: Path) -> None:
    """A link in the place of the book goes; what it led to stays, another built book too."""
    folder, own = build(CHAPTER).folder, tmp_path / "own"
    folder.rename(folder.with_name("away"))
    (own / "_static").mkdir(parents=True)
    (own / "letter.txt").write_text("Mine", encoding="utf-8")
    folder.symlink_to(own, target_is_directory=True)

    assert page_of(build({}))
    assert not folder.is_symlink()
    assert sorted(each.name for each in own.iterdir()) == ["_static", "letter.txt"]


def test_a_page_that_somebody_changed_does_not_stay(build: Build) -> None:
    """Though it has the size and the time of the page that was built there."""
    page = build(CHAPTER).folder / "book" / "page.html"
    before, times = page.read_text(encoding="utf-8"), page.stat()
    page.write_text(before.replace("The counter", "The c0unter"), encoding="utf-8")
    os.utime(page, ns=(times.st_atime_ns, times.st_mtime_ns))

    assert page_of(build({})) == before


def test_an_interrupted_build_is_made_up_for(build: Build) -> None:
    """After a build that did not come to its end the next one writes every page."""
    outcome = build(CHAPTER)
    (outcome.folder / "book" / "page.html").write_text("Half a page", encoding="utf-8")
    (outcome.pages.parent / building.UNFINISHED).touch()

    assert "The counter" in page_of(build(CHAPTER))


def test_a_warning_names_the_cell_and_its_line(build: Build) -> None:
    """What Sphinx warns of in a notebook is told with the cell and the line in it."""
    chapter = nbformat.reads(notebook("1 + 1"), as_version=4)
    chapter.cells.append(nbformat.v4.new_markdown_cell("One line.\n\nThen {fakt}`x`."))
    changes = {"book/page.md": None, "book/page.ipynb": nbformat.writes(chapter)}

    warning = next(each for each in build(changes).warnings if "fakt" in each)
    assert "book/page.ipynb:cell 3, line 3: " in warning


def test_a_fresh_build_warns_again(build: Build) -> None:
    """What Sphinx warned of in a page is told at every build that reads all pages anew."""
    changes = {"book/page.md": "# A page\n\n{fakt}`x`\n"}

    assert "fakt" in " ".join(build(changes).warnings)
    assert "fakt" in " ".join(build(changes, fresh=True).warnings)


@pytest.mark.parametrize(
    ("config", "said"),
    [
        ("- a list\n", "_config.yml is not as Jupyter Book reads it"),
        ("title:\tA tab\n", "_config.yml is not as Jupyter Book reads it"),
        ("title: No extension\n", "_config.yml does not load practiceguides.pages"),
        (
            "sphinx: {config: {extensions: [practiceguides.pages], language: tlh}}\n",
            "_config.yml:1: there are no words of the interface in the language 'tlh'.",
        ),
        (
            "title: A\nsphinx:\n  config:\n    extensions: [practiceguides.pages, myst_bn]\n",
            "_config.yml:4: it loads myst_bn, which is not installed. Is it spelt right?",
        ),
    ],
)
def test_settings_that_cannot_be_used_are_told(build: Build, config: str, said: str) -> None:
    """A faulty `_config.yml` stops the build in a sentence that names it."""
    outcome = build({"_config.yml": config})

    assert outcome.failure.startswith(said)


def test_what_jupyter_book_says_of_settings_is_told_in_lines(
    build: Build, capsys: pytest.CaptureFixture[str]
) -> None:
    """It draws no coloured box, and what stops it does so after a build that was good, too."""
    config = (ROOT / "_config.yml").read_text(encoding="utf-8")

    warnings = build({"_config.yml": f"{config}\nrepository: {{url: 1}}\n"}).warnings
    assert "- 1 is not of type 'string' [key path: 'repository/url']" in warnings
    assert not [each for each in warnings if "===" in each]
    assert capsys.readouterr().out == ""

    failure = build({"_config.yml": f"{config}\nwhen: 2030-13-45\n"}).failure
    assert failure.startswith("_config.yml is not as Jupyter Book reads it: month must be in 1..12")


def test_a_fault_of_the_toolkit_is_not_told_as_one_of_the_book(
    build: Build, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It reaches whoever runs the command with all that is needed to report it."""

    def faulty(*_: object) -> None:
        raise ValueError("no number")

    monkeypatch.setattr(building, "notebooks_of", faulty)
    with pytest.raises(ValueError, match="no number"):
        build()


def test_a_heading_is_reached_by_its_written_id(build: Build) -> None:
    """The id before a heading is its address, in any script, and the words make none beside it."""
    text = "# A page\n\n(the-pier)=\n## ท่าเรือ\n\nA.\n\n(a-boat)=\n## A boat\n\nB.\n"
    outcome = build({"book/page.md": text})

    assert outcome.warnings == []
    text_of_page = page_of(outcome).partition("<main")[2]
    assert re.findall(r'<(?:section|span) id="([^"]+)"', text_of_page) == [
        "a-page", "the-pier", "a-boat",
    ]  # fmt: skip


def test_a_page_without_code_starts_no_kernel(build: Build) -> None:
    """A notebook of text alone is taken as it is."""
    outcome = build({"book/page.md": None, "book/page.ipynb": notebook()})

    assert "A chapter" in page_of(outcome)
    assert len(list((outcome.pages.parent / building.CACHE / "executed").iterdir())) == 1
