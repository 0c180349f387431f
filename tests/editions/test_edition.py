"""An edition shows what its trainer chose of the book below, and is checked as a book."""

from __future__ import annotations

import json
import os
import re
import shutil
from html import escape
from pathlib import Path

import nbformat
import pytest
import yaml
from markdown_it import MarkdownIt
from typer.testing import CliRunner

from practiceguides.checking import check_book
from practiceguides.cli.main import app
from practiceguides.content.layers import VARIABLE, Layers
from practiceguides.content.pages import ITEMS, read_pages
from practiceguides.content.problems import Level
from practiceguides.content.rules import check_texts
from practiceguides.content.source import hash_of, read_yaml
from practiceguides.editions.finding import book_below, edition_layers, find_layers
from practiceguides.editions.memory import Memory, Seen
from practiceguides.reading import read_layers
from tests.conftest import CHOICE, ROOT
from tests.editions.conftest import SAMPLE, Edition, pages, text, told
from tests.editions.workshop import Workshop
from tests.pages.conftest import build_book

ALL = [
    "welcome",
    "01-the-counter",
    "02-the-quay",
    "03-the-island",
    "desks/index",
    "desks/desk-gate",
    "desks/desk-cabin",
    "workbook",
]
PAGE = "# Ours\n\nA page of our own.\n"
_SHARES = 6
"""In so many parts the items of the real book are left out."""
OUT = "left_out:\n  - what: {}\n    why: It is not ours.\n"


def test_with_a_title_alone_it_is_the_whole_book(edition: Edition) -> None:
    """All pages are there in their order, under the trainer's title, with an id of its own."""
    book = edition()
    assert told(book) == []
    assert pages(book) == ALL
    assert book.book_id == "my-workshop"
    assert text(book, "welcome").startswith("# Our workshop\n")


def test_the_welcome_stands_below_the_title(edition: Edition) -> None:
    """It takes the place of ours, whatever signs it holds."""
    book = edition("welcome: |\n  Ours, \\1 and *friendly*.\n")
    assert ":::{lead}\nOurs, \\1 and *friendly*.\n:::" in text(book, "welcome")
    assert "A small book for tests" not in text(book, "welcome")


def test_a_title_is_plain_text(workshop: Workshop) -> None:
    """No word of it is lost, and none of its signs is read as Markdown or HTML."""
    title = "Two <i> mornings *here* `now` & then"
    workshop.write("edition.yaml", f"over: ../base\ntitle: '{title}'\n")
    heading = text(workshop.book(), "page").split("\n")[0]
    assert escape(title) in MarkdownIt("commonmark").render(heading)


def test_a_fault_of_the_title_is_told_where_it_is_written(workshop: Workshop) -> None:
    """The trainer wrote it in `edition.yaml`, and not on our first page."""
    workshop.write("edition.yaml", 'over: ../base\ntitle: "Ours {{ config }}"\n')
    found = [each.place(workshop.folder) for each in check_book(workshop.book())]
    assert found == ["edition.yaml:2"]


def test_a_fault_of_the_welcome_is_told_where_it_is_written(edition: Edition) -> None:
    """Not in our first page, which nobody but us can mend."""
    book = edition("welcome: |\n  Ours.\n\n  [Begin](nowhere.md).\n")
    assert told(book) == ["edition.yaml:6 link-broken"]


@pytest.mark.parametrize(
    ("welcome", "found"),
    [
        ('welcome: "[Begin](nowhere.md)."\n', ["edition.yaml:3 link-broken"]),
        ("welcome: |\n\n  Ours.\n\n  {noting}`x`\n", ["edition.yaml:7 role-unknown"]),
        ("welcome: |\n  Ours.\n\n  ![A quay](https://a.example/b.png)\n",
         ["edition.yaml:6 contact", "edition.yaml:6 picture-far"]),
        ("welcome: |\n  It takes {minutes}`nothing`.\n", ["edition.yaml:4 minutes-unknown"]),
        ("welcome: |\n  See {ref}`nowhere`.\n", ["edition.yaml:4 link-broken"]),
        ("welcome: |\n  # Ours\n\n  Begin.\n", ["edition.yaml:3 field-value"]),
        ("welcome: |\n  Ours\n  ====\n", ["edition.yaml:3 field-value"]),
        ("welcome: |\n  Ours.\n\n  :::{note}\n  Look.\n", ["edition.yaml:3 block-open"]),
        ("welcome: |\n  ## Ours\n\n  ```text\n  # no heading\n  ```\n", []),
    ],
)  # fmt: skip
def test_a_mistake_in_the_welcome_has_its_line(
    edition: Edition, welcome: str, found: list[str]
) -> None:
    """Warnings too, and however the text is written in `edition.yaml`."""
    assert told(edition(welcome)) == found


def test_what_the_build_says_of_the_welcome_is_told_where_it_is_written(edition: Edition) -> None:
    """Sphinx names the line of the page that is made of it."""
    book = edition("welcome: |\n  Ours.\n\n  {noting}`x`\n")
    (warning,) = build_book(book, book.layers.build).warnings
    assert warning.startswith("edition.yaml:6: WARNING: Unknown interpreted text role")


def test_links_of_the_welcome_to_what_is_left_out_are_words(edition: Edition) -> None:
    """As on each page of the trainer's own; all else of it stays."""
    settings = "contents: [02-the-quay]\nwelcome: |\n  See [the counter](01-the-counter.ipynb).\n"
    book = edition(settings)
    assert told(book) == []
    assert ":::{lead}\nSee the counter.\n:::" in text(book, "welcome")


def test_a_block_in_the_welcome_ends_where_it_says(edition: Edition) -> None:
    """The welcome goes on behind it."""
    book = edition("welcome: |\n  Ours.\n\n  :::{note}\n  Look.\n  :::\n\n  Begin.\n")
    lead = "::::{lead}\nOurs.\n\n:::{note}\nLook.\n:::\n\nBegin.\n::::"
    assert lead in text(book, "welcome")
    assert told(book) == []


@pytest.mark.parametrize("text", ["police: Police\n", "police\n", "- police\n- nurse\n"])
def test_professions_of_another_shape_are_told(edition: Edition, text: str) -> None:
    """A list that somebody wrote in another way is told at its line, as in any book."""
    book = edition(files={"book/professions.yaml": text})
    assert "book/professions.yaml:1 yaml-shape" in told(book)


BROKEN_BELOW = {
    "no first page named": ("_toc.yml", "format: jb-book\n", "_toc.yml:1 field-missing"),
    "a first page that is not there": (
        "_toc.yml", "format: jb-book\nroot: book/gone\n", "_toc.yml:2 toc-page",
    ),
    "no mapping": ("_toc.yml", "- a\n", "_toc.yml:1 toc-shape"),
    "parts that are none": (
        "_toc.yml", "format: jb-book\nroot: book/welcome\nparts: 1\n", "_toc.yml:3 toc-shape",
    ),
    "no settings of Sphinx": ("_config.yml", "title: A\nsphinx: 1\n", "_config.yml:2 yaml-shape"),
}  # fmt: skip


@pytest.mark.parametrize("name", BROKEN_BELOW)
def test_what_is_broken_in_the_book_below_is_told(name: str, tmp_path: Path) -> None:
    """Each command ends in a sentence, at the file below that is to be mended."""
    file, content, place = BROKEN_BELOW[name]
    below, folder = tmp_path / "below", tmp_path / "my-workshop"
    shutil.copytree(SAMPLE, below)
    (below / file).write_text(content)
    folder.mkdir()
    (folder / "edition.yaml").write_text("title: Ours\nover: ../below\n")

    assert f"{below}/{place}" in told(read_layers(edition_layers(folder)))
    for command in ("check", "update"):
        done = CliRunner().invoke(app, [command, str(folder)])
        assert done.exit_code == 1
        assert f"{below}/{place.partition(' ')[0]}: " in done.output


CELLS = ("from practiceguides import exercise\nexercise('first-words')", "1 + 1\n!ls")


def test_a_chapter_of_its_own_is_text_unless_it_is_trusted(edition: Edition) -> None:
    """HTML, files and code are errors with their places; one line takes them on trust."""
    cells = [nbformat.v4.new_code_cell(source, id=f"c{len(source)}") for source in CELLS]
    cells.insert(0, nbformat.v4.new_markdown_cell("# Ours\n\n<b>Bold</b>", id="text"))
    files = {
        "book/ours.ipynb": nbformat.writes(nbformat.v4.new_notebook(cells=cells)),
        "book/ours-too.md": f"{PAGE}\n```{{raw}} html\n```\n[a](law.html#b) [c](c.pdf)\n",
        "book/law.html": "<script>",
        "book/c.pdf": "",
    }
    chosen = "contents: [welcome, ours, ours-too]\n"
    more = "book/ours.ipynb:cell 1, line 3 chapter-more"
    code = "book/ours.ipynb:cell 3, line 1 chapter-code"
    found = told(edition(chosen, files))

    assert [each for each in found if "chapter" in each] == [
        "book/ours-too.md:5 chapter-more", "book/ours-too.md:7 chapter-file", more, code,
    ]  # fmt: skip
    trusted = told(edition(f"{chosen}trust: chapters\n", files))
    assert [each for each in trusted if "chapter" in each] == []
    refused = told(edition(f"{chosen}trust: all\n", files))
    assert "edition.yaml:4 field-value" in refused


def test_the_welcome_names_no_file_that_runs(edition: Edition) -> None:
    """Its words stand on a page of the book, and its files are the edition's own."""
    said = "welcome: Read [the law](law.html) and [this](c.pdf).\n"
    found = told(
        edition(
            f"contents: [welcome, 01-the-counter]\n{said}",
            {"book/law.html": "<script>", "book/c.pdf": ""},
        )
    )

    assert [each for each in found if "chapter" in each] == ["edition.yaml:4 chapter-file"]


def test_a_misspelt_block_asks_for_no_trust(edition: Edition) -> None:
    """Nobody is led to switch a protection off by a slip; HTML beside it is told as before."""
    files = {"book/ours.md": f"{PAGE}\n```{{exercice}} first-words\n```\n\n<p>A</p>\n"}
    found = told(edition("contents: [welcome, ours]\n", files))

    assert found == ["book/ours.md:5 block-unknown", "book/ours.md:8 chapter-more"]


@pytest.mark.parametrize("name", ["dropdown", "Dropdown", "tab-set-code"])
def test_a_block_of_another_theme_asks_for_no_trust(name: str, edition: Edition) -> None:
    """What it holds would be lost with it too."""
    files = {"book/ours.md": f"{PAGE}\n```{{{name}}} More\nWords.\n```\n"}

    assert told(edition("contents: [welcome, ours]\n", files)) == ["book/ours.md:5 block-theme"]


SETTING = {"myst": {"enable_extensions": ["substitution"], "substitutions": {"a": "b"}}}


def test_settings_of_a_chapter_are_no_text(edition: Edition) -> None:
    """By them MyST would run what stands in `{{ }}`; so they wait for trust as code does."""
    kernel = {"kernelspec": {"name": "bash", "display_name": "Bash"}}
    raw = nbformat.v4.new_raw_cell("<b>", id="raw", metadata={"format": "text/html"})
    cells = [nbformat.v4.new_markdown_cell("# Ours", id="text", metadata=SETTING), raw]
    notebook = nbformat.v4.new_notebook(cells=cells, metadata=SETTING | kernel)
    files = {
        "book/ours.ipynb": nbformat.writes(notebook),
        "book/ours-too.md": f"---\n{json.dumps(SETTING)}\n---\n{PAGE}",
    }
    found = told(edition("contents: [welcome, ours, ours-too]\n", files))

    assert [each for each in found if "chapter" in each] == [
        "book/ours-too.md:1 chapter-more",
        *["book/ours.ipynb:1 chapter-more"] * 2,
        "book/ours.ipynb:cell 1, line 1 chapter-more",
        "book/ours.ipynb:cell 2, line 1 chapter-more",
    ]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes")
def test_what_is_no_file_is_not_read(edition: Edition) -> None:
    """A pipe in the place of a folder, and a link to a device: neither is waited for."""
    book = edition("", {"book/ours.md": PAGE})
    folder = book.layers.top / "book"
    os.mkfifo(folder / "drawings")
    (folder / "exercises").symlink_to("/dev/zero")

    book = read_layers(edition_layers(book.layers.top))
    assert {each.code for each in check_book(book)} >= {"file-outside"}
    assert hash_of(folder / "drawings") == ""


def test_what_is_left_out_is_gone_and_nothing_warns(edition: Edition) -> None:
    """The page is not in the order, its items are no longer there, a row that led to it is gone."""
    book = edition(OUT.format("01-the-counter"))
    assert told(book) == []
    assert pages(book) == [each for each in ALL if each != "01-the-counter"]
    assert "first-words" not in book.items
    assert "the-last-ferry" in book.items or "02-the-quay" in pages(book)
    assert "I have ten minutes" not in text(book, "welcome")
    assert "Keep what I write" in text(book, "welcome")


def test_a_folder_and_an_item_are_left_out_by_their_names(edition: Edition) -> None:
    """A guide goes with all its pages; of a page an exercise goes and the rest stays."""
    book = edition(OUT.format("desks") + "  - what: first-words\n    why: Too long.\n")
    assert told(book) == []
    assert pages(book) == [each for each in ALL if not each.startswith("desks/")]
    assert "first-words" not in book.items
    assert "01-the-counter" in pages(book)


def test_a_link_to_what_is_left_out_is_words(edition: Edition) -> None:
    """Also on the trainer's own page; every other line stays where it was."""
    own = "# Ours\n\nSee [the quay](02-the-quay.ipynb#x) and [the counter](01-the-counter.ipynb).\n"
    book = edition(OUT.format("02-the-quay"), {"book/ours.md": own})
    assert told(book) == []
    assert text(book, "ours") == own.replace("[the quay](02-the-quay.ipynb#x)", "the quay")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Step by step: [a](far.md), then [b](far.md).", ""),
        ("Step by step: [a](far.md). To train: [is it? A page](page.md).",
         "To train: [is it? A page](page.md)."),
        ("- For a child: [a](far.md)\n- Others: [b](page.md)", "- Others: [b](page.md)"),
        ("## More\n\n- [a](far.md), one sheet\n\n## The end\n\nOne.", "## The end\n\nOne."),
        ("With [a](far.md), plan more. Then the highest in rank votes and speaks last.",
         "With a, plan more. Then the highest in rank votes and speaks last."),
        (":::{rooms} house\n1. [a](far.md)\n2. [b](page.md)\n:::",
         ":::{rooms} house\n1. a\n2. [b](page.md)\n:::"),
        ("## Doors\n\n:::{rooms} house\n1. [a](far.md)\n2. [b](far.md#c)\n:::\n\n## End\n\nOne.",
         "## End\n\nOne."),
        ("Read [a](far.md)\nand more of it.", "Read a\nand more of it."),
    ],
)  # fmt: skip
def test_what_only_led_to_what_is_left_out_goes(
    workshop: Workshop, before: str, after: str
) -> None:
    """Of a paragraph or a row of our page that is links and next to no words; all else is words."""
    toc = "format: jb-book\nroot: book/page\nchapters:\n- file: book/other\n- file: book/far\n"
    workshop.write("_toc.yml", toc, workshop.base)
    workshop.write("book/far.md", "# Far\n\nText.\n", workshop.base)
    workshop.write("book/other.md", f"# Another page\n\n{before}\n", workshop.base)
    workshop.write("edition.yaml", "title: Ours\nover: ../base\n" + OUT.format("far"))
    left = re.sub(r"\n{3,}", "\n\n", text(workshop.book(), "other"))
    assert left.strip() == f"# Another page\n\n{after}".strip()


def test_a_line_of_a_trainers_own_list_stays_as_words(edition: Edition) -> None:
    """Nothing that a trainer wrote vanishes without a word; a line of our lists goes whole."""
    own = "# Ours\n\n:::{ways}\n1. [The quay](02-the-quay.ipynb)\n:::\n"
    book = edition(OUT.format("02-the-quay"), {"book/ours.md": own})
    assert told(book) == []
    assert "1. The quay\n" in text(book, "ours")


def test_a_heading_with_nothing_left_below_goes(edition: Edition) -> None:
    """And a link to that heading is words too."""
    words = "More below. " * 30
    own = (
        f"# Ours\n\n[More](#more) {words}\n\n(more)=\n## More\n\n```{{exercise}} first-words\n```\n"
    )
    book = edition(OUT.format("first-words"), {"book/ours.md": own})
    assert told(book) == ["edition.yaml:4 edition-left-shown"]
    assert text(book, "ours").split() == ["#", "Ours", "More", *words.split()]


def test_a_heading_that_goes_needs_no_id(edition: Edition) -> None:
    """A link by its words is words too, on its page and on another one, and no other link is."""
    own = (
        "# Ours\n\n[More](#more) and [less](#less).\n\n## More\n\n"
        "```{exercise} the-notice\n```\n\n## Less\n\n" + "A word of ours. " * 20
    )
    other = "# Theirs\n\n[More](ours.md#more) and [less](ours.md#less).\n"
    book = edition(OUT.format("the-notice"), {"book/ours.md": own, "book/theirs.md": other})
    assert told(book) == ["edition.yaml:4 edition-left-shown"]
    assert "\nMore and [less](#less)." in text(book, "ours")
    assert "## More" not in text(book, "ours")
    assert "\nMore and [less](ours.md#less)." in text(book, "theirs")


@pytest.mark.parametrize(
    ("left", "rest"),
    [
        (["desk-gate"], "```{desks} desk-gate\n```"),
        (["desk-cabin"], "```{desks} desk-gate\n```"),
        (["desk-gate", "desk-cabin"], ""),
    ],
)
def test_a_case_goes_on_without_one_of_its_desks(
    edition: Edition, left: list[str], rest: str
) -> None:
    """Whichever is left out, a page names the case; only without any it does not."""
    rows = "".join(f"  - what: {name}\n    why: It is not ours.\n" for name in left)
    own = "# Ours\n\n" + "A word of ours. " * 20 + "\n\n```{desks} desk-gate\n```\n"
    book = edition(f"left_out:\n{rows}", {"book/ours.md": own})
    assert told(book) == []
    assert text(book, "ours").rstrip().endswith(rest or "A word of ours.")


@pytest.mark.parametrize(
    ("below", "is_told"),
    [
        ("Now use all of this. {items}\n### To close\n\n" + "A word of ours. " * 20, True),
        ("{items}\n```{{exercise}} the-notice\n```\n", False),
        ("A word of ours. " * 20 + "{items}", False),
    ],
)
def test_a_heading_that_is_bare_without_an_item_is_told(
    below: str, is_told: bool, tmp_path: Path
) -> None:
    """A remark at the line that leaves the item out; where enough stands below, nothing is said.

    To leave out the page too is advised where that is accepted.
    """
    base, folder = tmp_path / "base", tmp_path / "my-workshop"
    shutil.copytree(SAMPLE, base, ignore=shutil.ignore_patterns("_build"))
    (base / "book" / "01-the-counter.ipynb").unlink()
    item = "\n\n```{exercise} first-words\n```\n"
    page = f"# The counter\n\n(now-first-words)=\n## Now: first words\n\n{below.format(items=item)}"
    (base / "book" / "01-the-counter.md").write_text(page, "utf-8")
    folder.mkdir()
    settings = f"title: Ours\nover: ../base\n{OUT.format('first-words')}"
    (folder / "edition.yaml").write_text(settings, "utf-8")
    found = edition_layers(folder).faults
    assert [each.line for each in found] == ([4] if is_told else [])
    if is_told:
        assert "below the heading 'Now: first words' on '01-the-counter'" in found[0].message
        assert (found[0].code, found[0].level) == ("edition-bare", Level.NOTE)
        assert "leave out the page too, with `- what: 01-the-counter`, or" in found[0].advice
        obeyed = f"{settings}  - what: 01-the-counter\n    why: It is bare.\n"
        (folder / "edition.yaml").write_text(obeyed, "utf-8")
        assert edition_layers(folder).faults == ()
        chosen = f"{settings}contents: [01-the-counter, workbook]\n"
        (folder / "edition.yaml").write_text(chosen, "utf-8")
        [found_there] = edition_layers(folder).faults
        assert "Otherwise write it in your own words: your file" in found_there.advice


def test_no_page_that_must_stay_is_advised_to_be_left_out(tmp_path: Path) -> None:
    """Where a heading of the first page is bare, the page is to be written anew."""
    base, folder = tmp_path / "base", tmp_path / "my-workshop"
    shutil.copytree(SAMPLE, base, ignore=shutil.ignore_patterns("_build"))
    with (base / "book" / "welcome.md").open("a", encoding="utf-8") as welcome:
        welcome.write("\n## Begin\n\n```{exercise} at-the-gate\n```\n\nA word.\n")
    folder.mkdir()
    settings = f"title: Ours\nover: ../base\n{OUT.format('at-the-gate')}"
    (folder / "edition.yaml").write_text(settings, "utf-8")
    [found] = edition_layers(folder).faults
    assert found.advice == (
        "Is that meant? Then all is well. Otherwise write it in your own words: your file"
        " book/welcome.md takes the place of ours."
    )


def test_a_question_of_search_is_told_at_its_own_line(edition: Edition) -> None:
    """Also behind one that is gone, because it leads to what is left out."""
    search = """\
questions:
  - {id: one, typed: [work], leads: [book/workbook]}
  - {id: two, typed: [gate], leads: [book/01-the-counter#no-such-place]}
"""
    book = edition("contents: [01-the-counter]\n", {"book/search.yaml": search})
    assert told(book) == ["book/search.yaml:3 link-broken"]


def test_a_programme_without_contents_is_a_remark(edition: Edition) -> None:
    """Whoever wrote over all of the settings shows the whole book, and would not hear of it."""
    files = {"book/programme.md": "# Our morning\n\nWe begin.\n"}
    assert told(edition("", files)) == ["edition.yaml:1 edition-all"]
    assert told(edition("contents: [programme, 01-the-counter]\n", files)) == []


def test_the_contents_say_what_stands_where(edition: Edition) -> None:
    """A guide, a page and a heading of one's own, in the trainer's order."""
    book = edition(
        "contents:\n  - desks\n  - part: Our second morning\n    pages: [03-the-island, ours]\n",
        {"book/ours.md": PAGE},
    )
    toc = read_yaml(book.layers.path("_toc.yml")).value
    assert told(book) == []
    assert pages(book) == ["welcome", "desks/index", "desks/desk-gate", "desks/desk-cabin",
                           "03-the-island", "ours"]  # fmt: skip
    assert [part["caption"] for part in toc["parts"]] == [
        "One night, two desks",
        "Our second morning",
    ]


def test_a_page_of_one_s_own_is_simply_there(edition: Edition) -> None:
    """In its guide where it lies in one, in front where it does not."""
    book = edition("", {"book/ours.md": PAGE, "book/desks/third.md": PAGE})
    assert told(book) == []
    assert pages(book)[:2] == ["welcome", "ours"]
    assert pages(book)[pages(book).index("desks/desk-cabin") + 1] == "desks/third"


def test_the_pages_that_protect_readers_stay(tmp_path: Path) -> None:
    """They may not be left out, are added where the contents forget them, and may be replaced."""
    below = tmp_path / "below"
    shutil.copytree(SAMPLE, below, ignore=shutil.ignore_patterns("_build"))
    config = below / "_config.yml"
    line = "    practiceguides_book_id: sample-book\n"
    config.write_text(
        config.read_text("utf-8").replace(
            line, f"{line}    practiceguides_for_you: book/workbook\n"
        ),
        "utf-8",
    )
    over = f"over: {below}\n"
    folder = tmp_path / "mine"
    folder.mkdir()
    settings = folder / "edition.yaml"
    settings.write_text(f"title: T\n{over}{OUT.format('workbook')}", "utf-8")
    assert told(read_layers(edition_layers(folder))) == ["edition.yaml:4 edition-must-stay"]
    settings.write_text(f"title: T\n{over}contents: [01-the-counter]\n", "utf-8")
    (folder / "book").mkdir()
    (folder / "book" / "workbook.md").write_text(PAGE, "utf-8")
    book = read_layers(edition_layers(folder))
    assert pages(book) == ["welcome", "01-the-counter", "workbook"]
    assert text(book, "workbook") == PAGE


def test_our_links_lead_to_a_page_that_replaces_ours(tmp_path: Path) -> None:
    """Nobody can mend our files: what the page has not, one remark names; its own links are told.

    A link to what it has stays as it is.
    """
    base, folder = tmp_path / "base", tmp_path / "my-workshop"
    shutil.copytree(SAMPLE, base, ignore=shutil.ignore_patterns("_build"))
    ours = "# The way\n\nSee [one](workbook.md#one), [two](workbook.md#two).\n"
    (base / "book" / "workbook.md").write_text("# Ours\n\n## One\n\n## Two\n\n## Three\n", "utf-8")
    (base / "book" / "desks" / "index.md").write_text(
        ours.replace("workbook", "../workbook"), "utf-8"
    )
    search = "questions:\n- id: q\n  typed: [why]\n  leads: [book/workbook#three]\n"
    (base / "book" / "search.yaml").write_text(search, "utf-8")
    (folder / "book").mkdir(parents=True)
    (folder / "edition.yaml").write_text("title: Ours\nover: ../base\n", "utf-8")
    own = "# Mine\n\n[Here](#here).\n\n## Two\n\nA word.\n"
    (folder / "book" / "workbook.md").write_text(own, "utf-8")
    Memory(folder).write(Seen(), {}, ())
    book = read_layers(edition_layers(folder))
    assert sorted(told(book)) == [
        "book/workbook.md:1 edition-places",
        "book/workbook.md:3 link-broken",
    ]
    assert "See [one](../workbook.md), [two](../workbook.md#two)." in text(book, "desks/index")
    [question] = book.search.questions
    assert question.leads == ("book/workbook",)


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        ("titel: A\n", ["edition.yaml:3 field-unknown"]),
        ("minutes: five\n", ["edition.yaml:3 field-value"]),
        ("leave_to: http://example.org\n", ["edition.yaml:3 field-value"]),
        ("leave_to: https://me:word@example.org\n", ["edition.yaml:3 field-value"]),
        ("leave_to: javascript:alert(1)\n", ["edition.yaml:3 field-value"]),
        ("audience: nurses\n", ["edition.yaml:3 profession-unknown"]),
        ("contents: [01-the-countre]\n", ["edition.yaml:3 edition-name"]),
        ("contents: [first-words]\n", ["edition.yaml:3 edition-item"]),
        ("contents: [desks, desks]\n", ["edition.yaml:3 edition-twice"]),
        (OUT.format("dekss"), ["edition.yaml:4 edition-name"]),
        (OUT.format("welcome"), ["edition.yaml:4 edition-must-stay"]),
        (OUT.format("desks/index") + "contents: [desks/index, workbook]\n",
         ["edition.yaml:6 edition-both"]),
        ("contents: [welcome]\n", ["edition.yaml:3 edition-empty"]),
        ("left_out:\n  - what: desks\n", ["edition.yaml:4 field-missing"]),
        ("book_id: ../x\n", ["edition.yaml:3 field-value"]),
        ("a: [\n", ["edition.yaml:3 yaml-syntax"]),
        ("colours:\n#  accent: '#0c5a5b'\n", ["edition.yaml:3 edition-silent"]),
        ("minutes: 60\ncontents:\n#  - desks\n", ["edition.yaml:4 edition-silent"]),
        ("contents: []\n", ["edition.yaml:3 edition-silent"]),
        ("left_out: []\n", []),
    ],
)  # fmt: skip
def test_each_mistake_is_told_at_its_line(
    edition: Edition, settings: str, expected: list[str]
) -> None:
    """One located sentence a mistake, and nothing that only follows from it."""
    assert told(edition(settings)) == expected


@pytest.mark.parametrize(
    ("settings", "advice", "mended"),
    [
        (
            'colours:\naccent: "#0c5a5b"\n',
            "It belongs to `colours:`: put 2 spaces before this line.",
            'colours:\n  accent: "#0c5a5b"\n',
        ),
        (
            'colours: "#0c5a5b"\n',
            "Write its fields below it, two spaces further in, as `accent: …`.",
            'colours:\n  accent: "#0c5a5b"\n',
        ),
        (
            "contents:\n  - workbook: My workbook\n",
            "Write the name alone: `- workbook`.",
            "contents:\n  - workbook\n",
        ),
        (
            "contents:\n  - part: A\n    pages:\n      - desks/index: One case\n",
            "Write the name alone: `- desks/index`.",
            "contents:\n  - part: A\n    pages:\n      - desks/index\n",
        ),
        (
            "contents:\n  desks/index: One case\n",
            (
                "If a line with a dash stands above, behind a `#`, take its `#` away too. Otherwise"
                " begin each with a dash: `- desks/index`."
            ),
            "contents:\n  - desks/index\n",
        ),
        (
            "left_out:\n  what: desks\n  why: B\n",
            (
                "If a line with a dash stands above, behind a `#`, take its `#` away too. Otherwise"
                " begin each with a dash: `- what: …`."
            ),
            "left_out:\n  - what: desks\n    why: B\n",
        ),
        (
            "left_out:\n  - what: desks\n#    why: B\n",
            "Add `why:`. If it is the one behind `#` in line 5, take that `#` away.",
            "left_out:\n  - what: desks\n    why: B\n",
        ),
        (
            "contents: [the-last-ferry]\n",
            "Name the page that shows it: `01-the-counter`.",
            "contents: [01-the-counter]\n",
        ),
        (
            "contents: [dekss]\n",
            "Correct the name (perhaps 'desks'). A page goes by its name below book/: `core-hour`.",
            "contents: [desks]\n",
        ),
        (
            "trust: chapter\n",
            "Write it as it stands here.",
            "trust: chapters\n",
        ),
    ],
)
def test_whoever_obeys_is_done(edition: Edition, settings: str, advice: str, mended: str) -> None:
    """One mistake is told once, and what the advice says to write is accepted."""
    [found] = [each for each in check_book(edition(settings)) if each.level > Level.NOTE]
    assert found.advice == advice
    assert told(edition(mended)) == []


def test_a_name_that_is_chosen_and_left_out_is_told_with_both_lines(edition: Edition) -> None:
    """A page may be left out by its guide, or with the only item that it shows."""
    book = edition(OUT.format("desks") + "contents: [workbook, desks/index]\n")
    [found] = check_book(book)
    assert found.message == (
        "'desks/index' stands in the contents, and line 4 leaves it out with 'desks':"
        " it is left out"
    )
    files = {
        "book/ours.md": "# The ferry\n\n```{exercise} one-change\n```\n",
        "book/theirs.md": "# Ours\n\nSee [the ferry](ours.md).\n",
    }
    book = edition(OUT.format("one-change") + "contents: [workbook, ours]\n", files)
    assert text(book, "theirs").endswith("See the ferry.\n")
    both = next(each for each in check_book(book) if each.code == "edition-both")
    assert "line 4 leaves it out with 'one-change'" in both.message


@pytest.mark.parametrize(
    ("name", "where"),
    [
        ("second-morning.md", "book/second-morning.md"),
        ("country.yaml", "book/country.yaml"),
        ("country.yaml.txt", "book/country.yaml"),
        ("night-boat.yaml", "book/exercises/night-boat.yaml"),
        ("exercises/night-boat.yaml", "book/exercises/night-boat.yaml"),
        ("README.md", ""),
        ("notes.txt", ""),
        ("plan.docx", ""),
    ],
)
def test_a_file_beside_the_folder_book_is_told(edition: Edition, name: str, where: str) -> None:
    """It appears nowhere, and a trainer would not know why; notes of their own may lie there."""
    found = check_book(edition("", {name: PAGE}))
    assert [each.code for each in found] == (["edition-beside"] if where else [])
    assert where in "".join(each.advice for each in found)


def test_an_edition_with_a_hidden_ending_is_told(tmp_path: Path) -> None:
    """An editor made edition.yaml.txt of it."""
    (tmp_path / "edition.yaml.txt").write_text("title: T\n", "utf-8")
    done = CliRunner().invoke(app, ["check", str(tmp_path)])
    assert done.exit_code == 2
    assert "Rename the file: edition.yaml" in done.output


def test_nothing_follows_from_settings_that_cannot_be_read(edition: Edition) -> None:
    """No exercise is called unshown, no place unknown, and the book below is not counted."""
    files = {
        "book/ours.md": f"{PAGE}\n```{{exercise}} ours\n```\n",
        "book/exercises/ours.yaml": CHOICE.replace("He waits for", "He waits in Selvane for"),
    }
    book = edition("left_out:\n  - what: desks\n", files)
    assert told(book) == ["edition.yaml:4 field-missing"]
    done = CliRunner().invoke(app, ["check", str(book.layers.top)])
    assert done.exit_code == 1
    assert "Mend what is named above first" in done.output
    assert "pages" not in done.output


@pytest.mark.parametrize(
    ("settings", "advice"),
    [
        ("language: english\n", "id, th, vi, or en for English."),
        ("minutes: ninety\n", "in figures alone, such as 90."),
    ],
)
def test_what_is_to_be_written_is_told(edition: Edition, settings: str, advice: str) -> None:
    """The advice shows how the value is written."""
    assert [each.advice.endswith(advice) for each in check_book(edition(settings))] == [True]


def test_all_mistakes_are_told_in_one_run(edition: Edition) -> None:
    """Of the settings, of an item and of a page, each in its file."""
    book = edition(
        "contents: [01-the-countre, 01-the-counter, ours]\n",
        {
            "book/exercises/first-words.yaml": "extends: fist-words\n",
            "book/ours.md": "# A\n\n[x](y.md)\n",
        },
    )
    assert set(told(book)) >= {
        "edition.yaml:3 edition-name",
        "book/exercises/first-words.yaml:1 extends-unknown",
        "book/ours.md:3 link-broken",
    }


def test_a_change_in_another_folder_is_told_where_it_belongs(edition: Edition) -> None:
    """The name is taken by an exercise below: the file is to move, and is not renamed."""
    book = edition("", {"book/desks/exercises/first-words.yaml": "extends: first-words\n"})
    [found] = [each for each in book.problems if each.code == "id-below"]
    assert found.file == book.layers.top / "book/desks/exercises/first-words.yaml"
    assert "move this file to book/exercises/first-words.yaml" in found.advice


def test_names_of_one_s_own_world_are_free(edition: Edition) -> None:
    """A trainer's page may name their people and places; nobody asks for a log of them."""
    own = "# Ours\n\nIn Selvane, the nurse asks Orvo and Danika.\n"
    world = "places: [Oreth]\nwords: [Monday]\n"
    assert told(edition("", {"book/ours.md": own, "book/world.yaml": world})) == []


def test_a_page_whose_only_item_is_left_out_goes(edition: Edition) -> None:
    """A page that shows one story and says little else is not left empty, and this is said."""
    only = "# The ferry\n\n```{exercise} one-change\n```\n"
    book = edition(OUT.format("one-change"), {"book/ours.md": only})
    assert "ours" not in pages(book)
    (problem,) = check_texts(book)
    assert problem.code == "edition-left-shown"
    assert problem.message.endswith("it is left out. With so few words besides, the page goes too")


@pytest.mark.parametrize("name", ["card.txt", "card.yaml.txt", "card.docx"])
def test_a_file_that_nothing_reads_is_told(edition: Edition, name: str) -> None:
    """Saved by another program, or with another ending: the trainer hears how to name it."""
    assert told(edition("", {f"book/exercises/{name}": "a"})) == [
        f"book/exercises/{name} file-unread"
    ]


def test_settings_that_cannot_be_read_are_told_alone(edition: Edition) -> None:
    """Pages of one's own are not called unread because nobody could read the contents."""
    assert told(edition("a: [\n", {"book/ours.md": PAGE})) == ["edition.yaml:3 yaml-syntax"]


def test_an_order_or_settings_of_one_s_own_are_refused(edition: Edition) -> None:
    """`edition.yaml` alone says what is shown; the two files are named."""
    book = edition("", {"_toc.yml": "root: book/welcome\n", "_config.yml": "title: T\n"})
    assert [each for each in told(book) if "edition-toc" in each] == [
        "_config.yml:1 edition-toc",
        "_toc.yml:1 edition-toc",
    ]


def test_a_book_below_that_is_not_there_is_told(tmp_path: Path) -> None:
    """With what to do; nothing else is said of a book that cannot be read."""
    (tmp_path / "edition.yaml").write_text("title: T\nbook_id: t\nover: ../none\n", "utf-8")
    layers = edition_layers(tmp_path)
    assert [each.code for each in layers.faults] == ["edition-over"]
    assert layers.faults[0].line == 3
    pack = "answers:\n  - {id: night-contact, says: The board}\n"
    (tmp_path / "book").mkdir()
    (tmp_path / "book" / "country.yaml").write_text(pack, "utf-8")
    assert told(read_layers(layers)) == ["edition.yaml:3 edition-over"]


@pytest.mark.parametrize("command", [["check"], ["build"], ["update"], ["texts", "de"]])
def test_each_command_says_alone_that_there_is_no_book_below(
    tmp_path: Path, command: list[str]
) -> None:
    """None of them asks for files of a book that an edition never has."""
    (tmp_path / "edition.yaml").write_text("title: T\nbook_id: t\nover: ../none\n", "utf-8")
    done = CliRunner().invoke(app, [*command, str(tmp_path)])
    assert done.exit_code == 1
    assert re.findall(r"\[([a-z-]+)\]", done.output) == ["edition-over"]


@pytest.mark.parametrize("command", [["check"], ["build"], ["texts", "de"]])
def test_a_page_whose_name_is_no_text_is_named(edition: Edition, command: list[str]) -> None:
    """As an old zip brings one; no line of a file that nobody wrote is told in its place."""
    folder = edition("", {"book/ours.md": PAGE}).layers.top
    try:
        (folder / "book" / os.fsdecode(b"\xff.md")).write_text("# Ours\n", "utf-8")
    except OSError:
        pytest.skip("the names of this file system are text")
    done = CliRunner().invoke(app, [*command, str(folder)])
    assert done.exit_code == 1
    [line] = [line for line in done.output.split("\n") if line.startswith("error")]
    assert line.startswith("error: book/\\udcff.md: the name of this page cannot be read")
    assert line.endswith("[edition-page-name]")


def test_a_book_below_that_is_not_there_hides_no_other_mistake_of_the_settings(
    tmp_path: Path,
) -> None:
    """A colour, an address and a file beside them need no book to be wrong."""
    settings = "title: T\nover: ../none\nleave_to: javascript:alert(1)\ncolours:\n  accent: #fff\n"
    (tmp_path / "edition.yaml").write_text(settings, "utf-8")
    (tmp_path / "facts.yaml").write_text("[]\n", "utf-8")
    (tmp_path / "_toc.yml").write_text("root: book/welcome\n", "utf-8")

    assert sorted(f"{each.line} {each.code}" for each in edition_layers(tmp_path).faults) == [
        "1 edition-beside", "1 edition-toc", "2 edition-over", "3 field-value", "5 colour-lost",
    ]  # fmt: skip


def test_a_part_inside_a_part_is_told_what_to_do(edition: Edition) -> None:
    """Nobody can put quotation marks around it."""
    inside = "contents:\n  - part: A\n    pages:\n      - part: B\n        pages: [welcome]\n"
    (told_,) = [each for each in edition(inside).problems if each.code == "field-value"]
    assert (told_.line, "begin its line `- part:` as far out" in told_.advice) == (6, True)


def test_a_folder_whose_name_is_no_id_asks_for_one(tmp_path: Path) -> None:
    """A name in another script cannot be the id under which answers are kept."""
    folder = tmp_path / "งาน"
    folder.mkdir()
    (folder / "edition.yaml").write_text(f"title: T\nover: {SAMPLE}\n", "utf-8")
    assert told(read_layers(edition_layers(folder))) == ["edition.yaml:1 edition-folder"]


def test_a_name_between_a_word_processors_marks_is_told(tmp_path: Path) -> None:
    """They would be shown on each page; marks within a name are its own."""
    (tmp_path / "edition.yaml").write_text(
        f"title: “Two mornings”\norganisation: The “Harbour” office\nover: {SAMPLE}\n", "utf-8"
    )
    assert told(read_layers(edition_layers(tmp_path))) == ["edition.yaml:1 name-quoted"]


def test_an_accent_in_the_folder_s_name_is_left_out_of_the_id(tmp_path: Path) -> None:
    """So `guides new edition mañana` needs no further line."""
    folder = tmp_path / "Mañana é"
    folder.mkdir()
    (folder / "edition.yaml").write_text(f"title: T\nover: {SAMPLE}\n", "utf-8")
    assert read_layers(edition_layers(folder)).book_id == "manana-e"


@pytest.mark.parametrize("words", ["yes", "12:30", "No", "2026-11-29"])
def test_words_that_older_yaml_reads_otherwise_stay_words(edition: Edition, words: str) -> None:
    """A title, an organisation and a heading are for Sphinx what the trainer wrote."""
    own = f"title: {words}\norganisation: {words}\ncontents:\n  - part: {words}\n"
    book = edition("", {"edition.yaml": f"over: {SAMPLE}\n{own}    pages: [01-the-counter]\n"})
    made = book.layers.made
    assert made
    assert told(book) == []
    config = yaml.safe_load((made / "_config.yml").read_text("utf-8"))
    parts = yaml.safe_load((made / "_toc.yml").read_text("utf-8"))["parts"]
    assert [config["title"], config["author"], parts[-1]["caption"]] == [words] * 3


def test_the_nearest_book_is_found(edition: Edition, tmp_path: Path) -> None:
    """From any folder inside an edition; kernels are told by the environment."""
    book = edition("", {"book/ours.md": PAGE})
    folder = tmp_path / "my-workshop"
    found = find_layers(folder / "book", {})
    assert found == book.layers
    assert find_layers(folder / "_build" / ".made" / "book", {}) == found
    named = find_layers(folder / "book", {VARIABLE: book.layers.variable[VARIABLE]})
    assert named == Layers((SAMPLE, folder, folder / "_build" / ".made"))
    assert book.layers.variable[VARIABLE].split(os.pathsep)[1] == str(folder)


def test_in_a_checkout_an_edition_lies_over_the_book_there(tmp_path: Path) -> None:
    """Where it names no other, and no wheel carries one."""
    assert book_below(tmp_path / "my-workshop", None) == Layers((ROOT,))


def test_what_is_made_follows_the_choice(edition: Edition, tmp_path: Path) -> None:
    """A page that is ours again is no longer made, and what is the same is not written again."""
    edition(OUT.format("01-the-counter"))
    made = tmp_path / "my-workshop" / "_build" / ".made"
    assert (made / "book" / "welcome.md").read_text("utf-8").count("](") == 1
    edition("")
    before = {file: file.stat().st_mtime_ns for file in made.rglob("*") if file.is_file()}
    assert "I have ten minutes" in (made / "book" / "welcome.md").read_text("utf-8")
    edition("")
    assert before == {file: file.stat().st_mtime_ns for file in before}
    assert not (made / "book" / "01-the-counter.ipynb").exists()


def test_an_exercise_is_changed_and_the_book_below_is_not(edition: Edition) -> None:
    """A file with two lines changes a title; the file below keeps every byte."""
    below = SAMPLE / "book" / "exercises" / "first-words.yaml"
    before = below.read_bytes()
    book = edition(
        "", {"book/exercises/first-words.yaml": "extends: first-words\ntitle: What we say first\n"}
    )
    assert told(book) == []
    assert book.items["first-words"].item.title == "What we say first"
    assert below.read_bytes() == before


@pytest.mark.whole_book
@pytest.mark.parametrize(
    "settings",
    [
        *(OUT.format(name) for name in ("identification", "protection", "reintegration",
                                        "children", "desks", "stories", "core-hour", "paths")),
        "contents: [core-hour]\n",
        "contents: [children, stories/the-early-bus]\n",
        "contents: [desks/desk-clinic]\n",
    ],
)  # fmt: skip
def test_of_the_real_book_any_part_can_be_left_out(tmp_path: Path, settings: str) -> None:
    """Nothing is wrong, and nothing warns of what was left out on purpose."""
    (tmp_path / "edition.yaml").write_text(f"title: T\nbook_id: t\n{settings}", "utf-8")
    book = read_layers(edition_layers(tmp_path))
    assert told(book) == []
    made = json.loads((tmp_path / "_build/.made/book/welcome.ipynb").read_text("utf-8"))
    assert made["cells"][0]["source"][0] == "# T\n"


@pytest.mark.whole_book
def test_of_the_real_book_pages_that_stay_can_be_replaced(tmp_path: Path) -> None:
    """By a title and a sentence each, and `--strict` passes."""
    config = read_yaml(ROOT / "_config.yml").value["sphinx"]["config"]
    names = [config["practiceguides_for_you"], *config["practiceguides_stays"], "book/caring"]
    (tmp_path / "edition.yaml").write_text("title: T\nbook_id: t\n", "utf-8")
    (tmp_path / "book").mkdir()
    Memory(tmp_path).write(Seen(), {}, ())
    for name in names:
        (tmp_path / f"{name}.md").write_text(PAGE, "utf-8")
    done = CliRunner().invoke(app, ["check", "--strict", str(tmp_path)])
    assert done.exit_code == 1
    assert "book/sources.md:1: ours lists the sources here" in done.output
    with (tmp_path / "book/sources.md").open("a", encoding="utf-8") as sources:
        sources.write("\n```{bibliography}\n```\n")
    done = CliRunner().invoke(app, ["check", "--strict", str(tmp_path)])
    assert done.exit_code == 0, done.output
    assert "book/how-to-use.md:1: links of ours led to places" in done.output


@pytest.mark.whole_book
@pytest.mark.parametrize("share", range(_SHARES))
def test_of_the_real_book_any_item_can_be_left_out(tmp_path: Path, share: int) -> None:
    """Nothing is wrong, whichever it is; neighbours on a page are left out apart."""
    pages = [named for page in read_pages(Layers((ROOT,)))[0] for named in page.named]
    items = dict.fromkeys(each.name for each in pages if each.kind in ITEMS)
    out = [*items][share::_SHARES]
    left = "".join(f"  - what: {name}\n    why: B\n" for name in out)
    settings = f"title: T\nbook_id: t\nleft_out:\n{left}"
    (tmp_path / "edition.yaml").write_text(settings, "utf-8")
    book = read_layers(edition_layers(tmp_path))
    assert [each for each in check_texts(book) if each.level > Level.NOTE] == []
    # What a build would tell: nothing is started, printed or counted of them.
    texts = [text for page in book.pages for _, text in page.texts]
    role = re.compile(r"\{(?:to-print|start|minutes)\}`(?:[^`\n]*[ <])?([\w/.-]+)>?`")
    assert {name for text in texts for name in role.findall(text)}.isdisjoint(out)


@pytest.mark.whole_book
def test_of_the_real_book_the_case_counts_no_desks(tmp_path: Path) -> None:
    """What its page and the ways to it say is true without one of its desks too."""
    settings = f"title: T\nbook_id: t\n{OUT.format('desk-clinic')}"
    (tmp_path / "edition.yaml").write_text(settings, "utf-8")
    book = read_layers(edition_layers(tmp_path))
    ways = {page.docname for page in book.pages if page.docname.startswith("book/paths/")}
    read = {"book/desks/index", "book/stories/index", "book/if-you-train", *ways}
    said = "\n".join(text for page in book.pages if page.docname in read for _, text in page.texts)
    counted = re.compile(r"\b(?:six|6) (?:desks|roles|groups)\b|\bdesks? [1-6]\b", re.IGNORECASE)
    assert "One case, desk by desk" in said
    assert not counted.findall(said)


def test_what_is_left_out_is_not_to_be_printed_started_or_timed(edition: Edition) -> None:
    """In a sentence it is said that it is not there; what stands beside the words goes."""
    page = """\
# Ours

- The gate · {to-print}`answers at-the-gate` {start}`With a group <at-the-gate>`, then the door
- The chapter: {to-print}`exercises 02-the-quay`
- Five slips: {to-print}`slips at-the-gate`, {to-print}`answers at-the-gate`. Print them alone.

It takes {minutes}`at-the-gate`. The door takes {minutes}`at-the-door`.

Add the gate, {minutes}`at-the-gate`. Go home.
"""
    out = OUT.format("at-the-gate") + "  - what: 02-the-quay\n    why: B\n"
    book = edition(out, {"book/ours.md": page})
    (own,) = (each for each in book.pages if each.docname.endswith("ours"))
    text = "".join(text for _, text in own.texts)
    assert (
        text
        == """\
# Ours

- The gate, then the door

- Five slips: {left-out}`here`. Print them alone.

It takes. The door takes {minutes}`at-the-door`.

Add the gate. Go home.
"""
    )


def test_what_a_page_prints_from_elsewhere_is_told(edition: Edition) -> None:
    """A story has its forms without its page; what needs a page that nobody chose is told.

    What would lead to the story itself is said to be left out, or goes.
    """
    plan = """\
# The plan

Print {to-print}`booklet the-last-ferry`, and {to-print}`answers at-the-gate`.

Begin here: {start}`the-last-ferry`.

:::{next-story} the-last-ferry
It leads on.
:::
"""
    book = edition("contents: [ours]\n", {"book/ours.md": plan})
    assert told(book) == ["edition.yaml:3 edition-needs"]
    said = text(book, "ours")
    assert "Print {to-print}`booklet the-last-ferry`, and {left-out}`here`." in said
    assert "Begin here: {left-out}`here`." in said
    assert "It leads on." not in said
    # What was left out with a reason is known to be gone.
    names = ("01-the-counter", "03-the-island")
    out = "".join(f"  - {{what: {name}, why: No time.}}\n" for name in names)
    assert told(edition(f"contents: [ours]\nleft_out:\n{out}", {"book/ours.md": plan})) == []
    assert "the-last-ferry" in book.items
    assert "the-last-ferry" not in book.shown


def test_an_edition_in_another_language_says_which(edition: Edition) -> None:
    """Its texts stay those of the book below; in which language it is shown, builds are told."""
    book = edition("language: id\n")
    assert told(book) == []
    assert (book.layers.language, book.words.language) == ("id", "en")
    assert edition("language: en\n").layers.language == ""
    assert told(edition("language: klingon\n")) == ["edition.yaml:3 field-value"]


@pytest.mark.parametrize("broken", ["{", "{}", '{"cells": 1}'])
def test_a_broken_notebook_of_one_s_own_is_told(edition: Edition, broken: str) -> None:
    """Nothing is made of it, and everything else is read."""
    book = edition("", {"book/ours.ipynb": broken, "book/01-the-counter.ipynb": broken})
    assert {each.code for each in book.problems} == {"notebook-shape"}
    assert {each.file.name for each in book.problems} == {"ours.ipynb", "01-the-counter.ipynb"}


@pytest.mark.parametrize(
    ("name", "ours"),
    [
        ("book/welcom.md", "welcome.md"),
        ("book/01-the-counter.md", "01-the-counter.ipynb"),
        ("book/desks/exercises/frist-words.yaml", "first-words.yaml"),
    ],
)
def test_a_name_that_is_nearly_ours_is_a_remark(edition: Edition, name: str, ours: str) -> None:
    """Of a page in its folder, of an exercise wherever it lies."""
    book = edition("", {name: PAGE if name.endswith(".md") else "type: choice\n"})
    (found,) = [each for each in check_book(book) if each.code == "file-near"]
    assert found.place(book.layers.top) == f"{name}:1"
    assert f"Did you mean '{ours}'?" in found.advice


def test_a_name_of_one_s_own_is_none(edition: Edition) -> None:
    """Also where it only adds to ours or counts on, and where the file says what it changes."""
    second = "extends: first-words\ntitle: Mine\n"
    names = {"book/welcome-2.md": PAGE, "book/our-quay.md": PAGE, "book/02-the-counter.md": PAGE}
    book = edition("", {**names, "book/exercises/first-word.yaml": second})
    assert [each for each in check_book(book) if each.code == "file-near"] == []


@pytest.mark.parametrize(
    ("settings", "told"),
    [
        ("minutes:\n", "Write behind the colon what it is to say."),
        ("welcome:\n#  Two mornings\n", "Take the `#` from the lines below it too."),
        ("contents:\n  - part: A\n    page: [welcome]\n", "Did you mean 'pages'?"),
        ("contents:\n  – welcome\n", "Write each on a line of its own"),  # noqa: RUF001
        ("organisation: Us\nlogo: Logo.SVG\n", "(perhaps 'logo.svg')"),
    ],
)
def test_the_advice_is_what_helps(edition: Edition, settings: str, told: str) -> None:
    """Lines are named only where they are, and no word of the program's own is shown."""
    found = edition(settings, {"logo.svg": "<svg/>"}).problems
    assert any(told in each.advice for each in found), found
    assert "[" not in "".join(each.message for each in found)


def test_a_title_that_is_missing_is_told_at_the_beginning(tmp_path: Path) -> None:
    """It belongs before all the rest, whatever line the first field has."""
    (tmp_path / "edition.yaml").write_text("# Settings.\n\nminutes: 90\n", encoding="utf-8")
    found = [each for each in edition_layers(tmp_path).faults if each.code == "field-missing"]
    assert [each.line for each in found] == [1]


def test_sources_that_were_emptied_are_told(edition: Edition) -> None:
    """Those of the book are there still, and nobody would miss the trainer's own."""
    book = edition("", {"book/references.bib": "% Ours\n"})
    assert "book/references.bib:1 file-silent" in told(book)


def test_a_list_of_sources_that_is_replaced_still_lists_them(workshop: Workshop) -> None:
    """Without the list each source would lead to nothing; it may stand on another page too."""
    listing = "# Sources\n\n```{bibliography}\n```\n"
    workshop.write("book/other.md", listing, workshop.base)
    assert told(workshop.book()) == []
    workshop.write("book/other.md", "# Our sources\n")
    assert "book/other.md:1 sources-unlisted" in told(workshop.book())
    workshop.write("book/ours.md", listing)
    assert "sources-unlisted" not in " ".join(told(workshop.book()))


def test_a_link_to_what_is_left_out_in_other_letters_is_guessed(edition: Edition) -> None:
    """With the right letters it would become plain words."""
    link = "# Ours\n\n[The quay](02-The-Quay.ipynb)\n"
    book = edition(OUT.format("02-the-quay"), {"book/ours.md": link})
    (broken,) = [each for each in check_book(book) if each.code == "link-broken"]
    assert "(perhaps '02-the-quay." in broken.advice


def test_what_is_left_out_and_stands_on_an_own_page_is_told(workshop: Workshop) -> None:
    """Whoever wrote its two lines there would look for the cause in vain."""
    workshop.write(
        "edition.yaml", "title: Ours\nover: ../base\nleft_out: [{what: counter, why: No.}]\n"
    )
    workshop.write("book/ours.md", "# Ours\n\nText of ours.\n\n```{exercise} counter\n```\n")
    told = [each for each in workshop.book().problems if each.code == "edition-left-shown"]
    assert [(each.line, "book/ours.md is to show 'counter'" in each.message) for each in told] == [
        (3, True)
    ]
