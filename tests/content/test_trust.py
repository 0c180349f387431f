"""What a chapter may hold without being trusted: text, and what shows something of the book."""

from __future__ import annotations

import time

import pytest

from practiceguides.content.problems import Level
from practiceguides.content.rules import check_texts
from practiceguides.content.trust import code_of_its_own, may_run, more_than_text
from practiceguides.reading import read_book
from tests.conftest import WriteBook

PARTING = "\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"
"""Signs at which Jupyter parts a cell, and Python parts no line."""
TAGS = [
    "<script>alert(1)</script>", "Text <b>bold</b>.", "<img src=x onerror=alert(1)>", "<!-- a -->",
    "<?php ?>", "<![CDATA[x]]>", "<!DOCTYPE html>", "</div>", "<svg/onload=x>", "<DIV\nid=a>",
    "> <iframe src=x>", "- <a href='javascript:x'>", "| <b> |", "`a` <b> `c`", "`<b>`",
    "```\n<script>\n```", "```{note}\n<script>\n```", "    <b>", "\\\\<b>", "<details",
    "```{raw} html\nx\n```", ":::{eval-rst}\n:::", "```{include} /etc/passwd\n```",
    "```{literalinclude} ../secret\n```", "```{csv-table}\n:file: /etc/passwd\n```",
    "```{csv-table}\n:url: http://evil.example/x\n```", "{download}`law.html`",
    "{Download}`law.html`", "~~~{Include} /etc/passwd\n~~~",
    "```{csv-table}\n---\nfile: /etc/passwd\n---\n```", "> :::\u00a0{inclure} /etc/passwd\n> :::",
]  # fmt: skip


@pytest.mark.parametrize("text", TAGS)
def test_more_than_text_is_seen_wherever_it_stands(text: str) -> None:
    """In whatever a parser may take it for: in code that is shown, a quotation, a list, a table."""
    (first, *_) = more_than_text(f"# A page\n\nText.\n\n{text}\n")

    assert 5 <= first.line <= 6


@pytest.mark.parametrize(
    "text",
    [
        "See <https://ilo.example/a>, <mailto:a@b.example>, <a@b.example>.", "3 < 4, 5 > 2, a<3",
        "<3", "I <- you", "{fact}`F-ID-01`", "```{exercise} counter\n```", ":::{lead}\nx\n:::",
        "[a](b.md) **c** > d", "The file: a.md", "# A <\n",
    ],
)  # fmt: skip
def test_text_is_text(text: str) -> None:
    """An address, a sign, a block of the book are nothing that somebody has to trust."""
    assert list(more_than_text(text)) == []


@pytest.mark.parametrize(
    "source",
    [
        "import os", "!rm -rf ~", "%%html\n<script>", "%pip install x", "ls", "ls -la", "print(1)",
        "exercise('a'); print(2)", "exercise(open('/etc/passwd').read())", "scenario(f'{x}')",
        "from practiceguides import notebook", "from practiceguides import exercise as x",
        "from practiceguides.cli import main", "import practiceguides", "exercise('a').__class__",
        "[exercise(n) for n in 'ab']", "lambda: 1", "exercise = print\nexercise('a')", "a = 1",
        "@exercise('a')\ndef f(): ...", "from practiceguides import *", "exercise('a'", "x?",
        "exercise(*'ab')", *(f"# a{each}!x{each}open('b', 'w')" for each in PARTING),
        *(f"exercise('a')  # b{each}%x" for each in PARTING), "'''a\u2028!x\u2028b'''",
        '"a" """\n>>> """\n... ;"x" ;\'"+open("b","w")+"\'', "...", "1", "'a'", ";exercise a", "a",
        ">>> exercise('a')", " exercise('a')", "exercise('a');", "exercise('a')\\", "a?  # b",
        "/exercise 'a'", "exercise('a' 'b')", "exercise('a\\x41')", "results('a.json')",
        "results(a)", "exercise('a', 'b')", "exercise(1)", "a = b",
    ],
)  # fmt: skip
def test_a_program_of_its_own_is_seen(source: str) -> None:
    """Whatever does more than to show something of the book, also what only Jupyter knows."""
    found = code_of_its_own(f"from practiceguides import exercise, scenario\n\n{source}")

    assert found
    assert found.line >= 1


@pytest.mark.parametrize(
    "source",
    [
        "from practiceguides import exercise\n\nexercise('a')", 'scenario("quay")  # a story',
        "law_table('protection')", "a = exercise('a')\na", "results()", "", "# nothing\n",
        "exercise('a')\r\n  # and\r\n", "  \n#! \u1e21 ?",
        "from practiceguides import ItemError, law_table, results",
    ],
)  # fmt: skip
def test_what_shows_something_of_the_book_needs_no_trust(source: str) -> None:
    """The cells that every chapter of ours has."""
    assert code_of_its_own(source) is None


def test_a_book_that_is_no_edition_is_told_of_html_and_not_refused(write_book: WriteBook) -> None:
    """A note for each tag in its text, a warning for one that the page leaves out.

    What it shows as code is none.
    """
    page = "# A\n\nAs `<b>`:\n\n```\n<b>\n```\n\nAnd <b>bold.\n\n<iframe src=x>\n"
    found = check_texts(read_book(write_book({"book/page.md": page})))

    told = [each for each in found if each.code.startswith("chapter")]
    assert [(each.line, each.code, each.level) for each in told] == [
        (9, "chapter-html", Level.NOTE),
        (11, "chapter-html-out", Level.WARNING),
    ]


@pytest.mark.parametrize(
    "name", ["law.html", "law.HTM", "a.svg", "a.js", "a.pdf.xml", "law", "a.xhtml", "a.png.unknown"]
)
def test_a_file_of_an_unknown_kind_may_run(name: str) -> None:
    """A page, a drawing, a script, and what a browser looks into because it does not know it."""
    assert may_run(name)
    assert not any(map(may_run, ("a.pdf", "a/b.PNG", "a.docx", "next.md", "next.ipynb")))


@pytest.mark.parametrize("piece", ["<a", "<!--", "<", "<a ", "`<b>` ", ":file:\n", "{raw", "</"])
def test_the_search_takes_no_longer_than_the_text_is(piece: str) -> None:
    """A hundred thousand letters of any of these are looked through at once."""
    began = time.perf_counter()
    list(more_than_text(piece * (100_000 // len(piece))))

    assert time.perf_counter() - began < 2
