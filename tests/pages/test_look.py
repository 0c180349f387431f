"""Whose book it is, on its pages: name, logo, colours, and where "Leave now" leads to."""

from __future__ import annotations

import base64
import hashlib
import re
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from practiceguides.kit import STATIC
from practiceguides.pages.build.building import Outcome, zip_book
from practiceguides.pages.theme.files import KINDS
from practiceguides.reading import read_book
from tests.conftest import GOOD, ROOT, SCENARIO, WORDS, WriteBook
from tests.content.test_logo import png
from tests.pages.conftest import Build, build_book, notebook

LOGO = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1">'
    "<script>alert(1)</script><path d='M1 1'/></svg>"
)
NAME = 'Fair "Work" & <Safe> Journeys'
ESCAPED = "Fair &#34;Work&#34; &amp; &lt;Safe&gt; Journeys"
AWAY = "https://weather.example/today?a=1&b=2"
OWN = f"""
    practiceguides_organisation: '{NAME}'
    practiceguides_logo: logo.svg
    practiceguides_colours:
      accent: ["#1d4f91", "#a9c9f2"]
      on-accent: ["#ffffff", "#0a1c30"]
      soft: ["#e6edf6", "#1a2a3d"]
    practiceguides_leave: {AWAY}
"""
CONFIG = (ROOT / "_config.yml").read_text(encoding="utf-8")
CHAPTER = notebook(
    "from practiceguides import exercise, scenario", "exercise('counter')", "scenario('quay')"
)
BOOK = {
    "_toc.yml": "format: jb-book\nroot: book/page\nchapters:\n- file: book/next\n",
    "book/next.ipynb": CHAPTER,
    "book/scenarios/quay.md": SCENARIO,
    "logo.svg": LOGO,
}
PAGES = ("book/page", "book/next", "book/next-handout", "search")
FORMS = ("print/quay-booklet", "print/quay-facilitator")
SINGLE = ("single/page", "single/next")


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Outcome:
    """A small book that is somebody's own."""
    root = tmp_path_factory.mktemp("own")
    for name, text in {**GOOD, **BOOK, "_config.yml": CONFIG + OWN}.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, encoding="utf-8")
    outcome = build_book(read_book(root), root / "_build", single_file=True)
    assert (outcome.problems, outcome.failure) == ([], "")
    return outcome


@pytest.fixture
def page(built: Outcome) -> Callable[[str], str]:
    """The HTML of a page by its name."""
    return lambda name: (built.folder / f"{name}.html").read_text(encoding="utf-8")


def test_each_page_names_its_organisation_beside_the_book(page: Callable[[str], str]) -> None:
    """The logo is a file of its own, said in words once; a single file has it inside."""
    for name in (*PAGES, *SINGLE):
        [home] = re.findall(r'class="pg-home".*?</(?:a|span)>\n', page(name), re.DOTALL)
        [picture] = re.findall(r"<img [^>]*>", home)
        alone = 'src="data:image/svg+xml;base64,' in picture
        assert alone == (name in SINGLE)
        assert alone or re.search(r'src="(\.\./)?_static/logo\.svg"', picture)
        assert f'alt="{ESCAPED}" width="128" height="64"' in picture
        assert f'<span class="pg-of" aria-hidden="true">{ESCAPED}</span> Practice guides' in home
        assert "pg-logo" not in page(name).replace(home, "").split("</style>")[-1]


def test_printed_forms_name_it_in_their_first_line(page: Callable[[str], str]) -> None:
    """A booklet asks for no file: the logo is inside."""
    for name in FORMS:
        [line] = re.findall(r'<p class="kind">.*?</p>', page(name))
        assert f'alt="{ESCAPED}"' in line
        assert f"{ESCAPED} · " in line
        assert "data:image/svg+xml;base64," in line
        assert "--accent: #1d4f91" in page(name)


def test_what_is_published_of_a_logo_is_clean(built: Outcome) -> None:
    """No copy of it has what the file had, and no page has it as markup."""
    whole = [file for file in built.folder.rglob("*") if file.name == "logo.svg"]
    assert [file.read_text("utf-8").partition('height="64">')[2] for file in whole] == [
        '<path d="M1 1" /></svg>'
    ]
    for file in built.folder.rglob("*.html"):
        html = file.read_text(encoding="utf-8")
        assert "alert(1)" not in html
        inside = re.findall(r"data:image/svg\+xml;base64,([\w+/=]+)", html)
        assert all(b"script" not in base64.b64decode(each) for each in inside)


def test_colours_stand_behind_the_style_of_each_page(built: Outcome) -> None:
    """Pages, and single files within their policy; what is right keeps the colour of the theme."""
    rule = "--pg-accent: var(--pg-light, #1d4f91) var(--pg-dark, #a9c9f2);"
    right = ".is-right { --pg-verdict: var(--pg-light, #0c5a5b) var(--pg-dark, #86cdc4);"
    for kind in KINDS:
        style = (built.folder / "_static" / f"{kind}.css").read_text(encoding="utf-8")
        assert style.startswith((STATIC / f"{kind}.css").read_text(encoding="utf-8"))
        assert style.index(rule) > len(style) - 1500
        assert right in style
    for name in SINGLE:
        html = (built.folder / f"{name}.html").read_text(encoding="utf-8")
        [style] = [
            each for each in re.findall(r"<style>(.*?)</style>", html, re.DOTALL) if rule in each
        ]
        digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
        assert digest in html[: html.index("</head>")]


def test_leave_now_leads_to_the_address(page: Callable[[str], str]) -> None:
    """On pages, single files and printed forms, telling it nothing; the neutral page is kept.

    It serves where there is no net.
    """
    address = AWAY.replace("&", "&amp;")
    for name in (*PAGES, *SINGLE, *FORMS):
        links = re.findall(r'<a class="(?:pg-)?leave"[^>]*>', page(name))
        assert links
        assert all(f'href="{address}"' in link and 'rel="noreferrer"' in link for link in links)
        near = ["data-near=" in link for link in links]
        assert near == [name in PAGES] * len(links)
    assert 'data-near="../measures.html"' in page("book/page")
    assert WORDS["leave_title"] in page("measures")
    assert AWAY not in page("measures")


def test_a_book_without_a_look_has_nothing_of_it(build: Build) -> None:
    """Its styles are those of the package, byte for byte, and no markup speaks of a logo."""
    outcome = build({**BOOK, "_config.yml": CONFIG}, single_file=True)

    for kind in KINDS:
        style = (outcome.folder / "_static" / f"{kind}.css").read_bytes()
        assert style == (STATIC / f"{kind}.css").read_bytes()
    assert not (outcome.folder / "_static" / "logo.svg").exists()
    for file in outcome.folder.rglob("*.html"):
        html = file.read_text(encoding="utf-8")
        assert not re.search(r"<img|pg-of|data-near", html.split("</style>")[-1]), file
    home = (outcome.folder / "book" / "page.html").read_text(encoding="utf-8")
    assert '<a class="pg-home" href="#">Practice guides</a>' in home


def test_a_name_alone_is_read_aloud(build: Build) -> None:
    """Without a logo nothing else says whose book it is."""
    own = f"\n    practiceguides_organisation: '{NAME}'\n"
    outcome = build({**BOOK, "_config.yml": CONFIG + own})
    html = (outcome.folder / "book" / "page.html").read_text(encoding="utf-8")
    form = (outcome.folder / "print" / "quay-booklet.html").read_text(encoding="utf-8")

    assert f'<span class="pg-of">{ESCAPED}</span> Practice guides' in html
    assert f'<p class="kind">{ESCAPED} · ' in form
    assert "<img" not in html + form


def test_another_look_is_on_all_pages_at_the_next_build(write_book: WriteBook) -> None:
    """A new logo is in single files and printed forms too; the zip does not hold the old one."""
    root = write_book({**BOOK, "_config.yml": CONFIG + OWN})
    build_book(read_book(root), root / "_build", single_file=True)
    picture = png(40, 20)
    changed = OWN.replace("logo.svg", "new.png").replace(NAME, "Harbour school")
    write_book({**BOOK, "_config.yml": CONFIG + changed, "new.png": picture})
    outcome = build_book(read_book(root), root / "_build", single_file=True)

    for name in (*PAGES, *FORMS, *SINGLE):
        html = (outcome.folder / f"{name}.html").read_text(encoding="utf-8")
        assert "Harbour school" in html, name
        assert ESCAPED not in html, name
        assert re.search(r"logo\.png|data:image/png", html), name
    zip_book(outcome, root / "book.zip", WORDS)
    names = [Path(name).name for name in zipfile.ZipFile(root / "book.zip").namelist()]
    assert "logo.png" in names
    assert "logo.svg" not in names
