"""Every fault in a text gives one located problem, and no noise follows it."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from practiceguides.checking import check_book
from practiceguides.content.book import LISTS
from practiceguides.content.links import anchors
from practiceguides.content.pages import BLOCKS, ROLES
from practiceguides.content.problems import Level, near, problem
from practiceguides.content.rules import check_texts
from practiceguides.reading import read_book
from tests.conftest import CHOICE, FACTS, ROOT, SCENARIO, WriteBook

ITEM = "book/exercises/counter.yaml"
STORY = "book/scenarios/quay.md"
BOMB = "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\ntype: choice\n"


def notebook(*sources: str, **changes: object) -> str:
    """A notebook with one code cell for each source, and its title in a text cell behind them."""
    cells: list[dict[str, object]] = [
        {
            "cell_type": "code",
            "id": f"c{number}",
            "metadata": {},
            "source": source,
            "outputs": [],
            "execution_count": None,
        }
        | changes
        for number, source in enumerate(sources)
    ]
    cells.append({"cell_type": "markdown", "id": "title", "metadata": {}, "source": "# A"})
    return json.dumps({"cells": cells, "metadata": {}, "nbformat": 4, "nbformat_minor": 5})


def changed(text: str, old: str, new: str) -> str:
    """The text with one place changed; the place must be there."""
    assert old in text
    return text.replace(old, new, 1)


AUTHORS = "authors:\n  - {name: A, why: B, path: [walk]}\n"

LAW = """\
verbs: [{id: shall, text: shall, plain: must}]
instruments:
  - id: code
    title: A code
    kind: treaty
    provisions:
      - {id: c-1, article: "1", duty: Help., guides: [care], strength: [shal], mark: read}
"""
NATIONAL = """\
verbs: [{id: may, text: may, plain: is free to}]
laws:
  - id: act
    title: An act
    year: 2020
    provisions:
      - {id: A-1, article: "1", duty: Help., strength: [may], read_in: The gazette}
"""
DRAWING = """\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48" fill="none" stroke="currentColor">
<path d="M1 1h9"/>
</svg>
"""
METER_WORDS = """\
minutes: 5
meters: {trust: [0, 1, 3]}
meter_words:
  trust: {name: His trust, steps: [little, much], foo: 1}
"""

FAULTS: dict[str, tuple[str, str | bytes | None, str]] = {
    # name: file, its text, and where which code is expected
    "a text that is still to be written": (
        ITEM,
        CHOICE.replace("story: He waits", "story: TODO. He waits"),
        f"{ITEM}:17 | text-todo",
    ),
    "a quotation mark that is missing": (
        ITEM,
        CHOICE.replace("title: The counter", 'title: "The counter').replace(
            "minutes: 1", 'minutes: 1\nhint: "#1"'
        ),
        f"{ITEM}:2 | yaml-quote",
    ),
    "a quotation mark that closes what none opened": (
        ITEM,
        changed(CHOICE, "title: The counter", 'title: The counter"'),
        f"{ITEM}:2 | yaml-quote-lone",
    ),
    "a quotation mark that is missing in the country pack": (
        "book/country.yaml",
        'answers:\n  - id: a\n    says: "The board.\n  - id: b\n    says: ""\n',
        "book/country.yaml:3 | yaml-quote",
    ),
    "a text behind the sign for a text of several lines": (
        ITEM,
        changed(CHOICE, "title: The counter", "title: >- The counter"),
        f"{ITEM}:2 | yaml-syntax",
    ),
    "a page that lost the sign before its title": (
        "book/page.md",
        "\nOur second morning\n\nWe talk.\n",
        "book/page.md:2 | page-untitled",
    ),
    "a title without the space behind its sign": (
        "book/page.md",
        "#Our second morning\n",
        "book/page.md:1 | page-untitled",
    ),
    "a page with nothing": ("book/page.md", "", "book/page.md:1 | page-untitled"),
    "a country pack that was emptied": (
        "book/country.yaml",
        "# Below stand lists.\n",
        "book/country.yaml:1 | file-silent",
    ),
    "a link that a space parts": (
        "book/page.md",
        "# A page\n\n[The first] (page.md)\n",
        "book/page.md:3 | link-apart",
    ),
    "a block that is moved in as fields of YAML are": (
        "book/page.md",
        "# A page\n\n    ```{exercise} counter\n    ```\n",
        "book/page.md:3 | block-moved-in",
    ),
    "a block that is moved in below a line of text": (
        "book/page.md",
        "# A page\n\nNow this:\n    ```{exercise} counter\n    ```\n",
        "book/page.md:4 | block-moved-in",
    ),
    "an item that a page shows twice": (
        "book/page.md",
        "# A page\n\n```{exercise} counter\n```\n\n```{exercise} counter\n```\n",
        "book/page.md:6 | item-twice",
    ),
    "a list of the country pack whose first line is gone": (
        "book/country.yaml",
        "answers:\n  - id: a\n    name: B\n    how: C\n  - id: b\n    name: D\n    how: E\n",
        "book/country.yaml:2 | list-unnamed",
    ),
    "a paragraph of brackets": (
        "book/page.md",
        f"# A page\n\n{'[' * 600}\n",
        "book/page.md:3 | page-signs",
    ),
    "a page of headings that read alike": (
        "book/page.md",
        "# A page\n" + "\n## Again\n" * 101,
        "book/page.md:203 | headings-alike",
    ),
    "a page of ids that lead to nothing": (
        "book/page.md",
        "# A page\n" + "\n".join(f"(a-{number})=" for number in range(101)),
        "book/page.md:102 | ids-together",
    ),
    "a page without end": (
        "book/page.md",
        "# A page\n" + "\na\n" * 3000,
        "book/page.md:6001 | page-long",
    ),
    "a table without end": (
        "book/page.md",
        "# A page\n\n" + "|a" * 40 + "|\n" + "|-" * 40 + "|\n" + "|b\n" * 100,
        "book/page.md:79 | page-cells",
    ),
    "a file of Word": (ITEM, b"PK\x03\x04\xff and more", f"{ITEM}:1 | file-packed"),
    "a file of TextEdit that is no plain text": (
        ITEM,
        "{\\rtf1\\ansi\\pard type: choice\\par}",
        f"{ITEM}:1 | file-packed",
    ),
    "text that is not UTF-8": (
        ITEM,
        CHOICE.encode() + b"\n# caf\xe9",
        f"{ITEM}:19 | file-encoding",
    ),
    "contents without a first page": (
        "_toc.yml",
        "format: jb-book\nchapters: [{file: book/page}]\n",
        "_toc.yml:1 | field-missing",
    ),
    "contents that are a list": ("_toc.yml", "- book/page\n", "_toc.yml:1 | toc-shape"),
    "a page that the contents name twice": (
        "_toc.yml",
        "format: jb-book\nroot: book/page\nchapters:\n  - file: book/page\n",
        "_toc.yml:4 | toc-shape",
    ),
    "a field that contents do not have": (
        "_toc.yml",
        "format: jb-book\nroot: book/page\nchapter: []\n",
        "_toc.yml:3 | toc-shape",
    ),
    "a first page that is a number": (
        "_toc.yml",
        "format: jb-book\nroot: 5\n",
        "_toc.yml:2 | toc-shape",
    ),
    "a page with a name that every script has": (
        "_toc.yml",
        "format: jb-book\nroot: book/page\nchapters:\n  - file: __proto__\n",
        "_toc.yml:4 | toc-shape",
    ),
    "chapters that are no list": (
        "_toc.yml",
        "format: jb-book\nroot: book/page\nchapters: 3\n",
        "_toc.yml:3 | toc-shape",
    ),
    "a chapter without a field": (
        "_toc.yml",
        "format: jb-book\nroot: book/page\nchapters:\n  - book/other\n",
        "_toc.yml:3 | toc-shape",
    ),
    "chapters by a pattern": (
        "_toc.yml",
        "format: jb-book\nroot: book/page\nchapters:\n  - {glob: 'book/*'}\n",
        "_toc.yml:4 | toc-shape",
    ),
    "a duty of a strength that nobody knows": (
        "book/law.yaml",
        LAW,
        "book/law.yaml:7 | verb-unknown",
    ),
    "a correction without its day": (
        "book/law.yaml",
        changed(LAW, "[shal], mark: read", "[shall], mark: read, corrected: {what: A limit.}"),
        "book/law.yaml:7 | field-missing",
    ),
    "a field that meter words do not have": (
        STORY,
        changed(SCENARIO, "minutes: 5\n", METER_WORDS),
        f"{STORY}:10 | field-unknown",
    ),
    "a number that is shown backwards": (
        "book/country.yaml",
        "answers:\n  - id: night-line\n    says: Call \u202e12 34\n",
        "book/country.yaml:3 | file-control",
    ),
    "a control character": (ITEM, CHOICE + "\x00", f"{ITEM}:18 | file-control"),
    "a control character by its number": (
        ITEM,
        changed(CHOICE, "title: The counter", 'title: "The \\acounter"'),
        f"{ITEM}:2 | file-control",
    ),
    "a file of 2 MB": (ITEM, CHOICE + "#" * 2_000_000, f"{ITEM} | file-size"),
    "a name that is no id": (
        "book/exercises/Big One.yaml",
        CHOICE,
        "book/exercises/Big One.yaml | file-name",
    ),
    "a file with a name that every object of a script has": (
        "book/exercises/constructor.yaml",
        CHOICE,
        "book/exercises/constructor.yaml | file-name",
    ),
    "an id that every object of a script has": (
        ITEM,
        changed(CHOICE, "id: send", "id: constructor"),
        f"{ITEM}:14 | field-value",
    ),
    "a tab": (ITEM, changed(CHOICE, "    text: Ask", "\ttext: Ask"), f"{ITEM}:8 | yaml-tab"),
    "a dash without its space, and a field below it": (
        ITEM,
        changed(CHOICE, "  - id: send", "  -id: send"),
        f"{ITEM}:14 | yaml-dash",
    ),
    "a dash without its space, alone": (
        ITEM,
        changed(CHOICE, "objective:", "-objective:"),
        f"{ITEM}:3 | yaml-dash",
    ),
    "a dash further in than the one above": (
        ITEM,
        CHOICE + "facts:\n  - F-ID-01\n    - F-ID-02\n",
        f"{ITEM}:20 | yaml-deeper",
    ),
    "a dash below a text": (
        ITEM,
        CHOICE + "note: A text\n  - with a dash\n",
        f"{ITEM}:19 | yaml-deeper",
    ),
    "a dash without its space in a list of names": (
        ITEM,
        CHOICE + "facts:\n  - F-ID-01\n  -named\n  - F-ID-02\n",
        f"{ITEM}:20 | yaml-dash",
    ),
    "a block behind the quotation marks of a word processor": (
        "book/page.md",
        "# A page\n\n“““{exercise} counter\n“““\n",
        "book/page.md:3 | block-signs",
    ),
    "a field with a capital": (
        ITEM,
        changed(CHOICE, "objective:", "Objective:"),
        f"{ITEM}:3 | field-unknown",
    ),
    "an open bracket": (ITEM, CHOICE + "facts: [F-ID-01\n", f"{ITEM}:18 | yaml-syntax"),
    "half of a sign, written as its number": (
        ITEM,
        changed(CHOICE, "The counter", '"The counter \\ud800"'),
        f"{ITEM}:2 | yaml-syntax",
    ),
    "a comma in a text inside braces": (
        ITEM,
        changed(
            CHOICE,
            "    feedback:\n      story: He waits for an hour and goes home.\n",
            "    feedback: {story: He waits for an hour, then goes home.}\n",
        ),
        f"{ITEM}:16 | yaml-comma",
    ),
    "a text that is cut by a sign for comments": (
        ITEM,
        changed(CHOICE, "The counter", "Counter #4"),
        f"{ITEM}:2 | yaml-comment",
    ),
    "a sentence that is cut by a sign for comments": (
        ITEM,
        changed(CHOICE, "Send him to the loan queue", "Send him to room # 4"),
        f"{ITEM}:15 | yaml-comment",
    ),
    "a text of which a part still waits behind a sign for comments": (
        ITEM,
        CHOICE.replace("prompt: What do you do first?", "prompt: |\n  He asks.\n#\n#  And now?"),
        f"{ITEM}:8 | yaml-waiting",
    ),
    "a title of the book that is cut by a sign for comments": (
        "_config.yml",
        "title: Our guides #2\n",
        "_config.yml:1 | yaml-comment",
    ),
    "two versions of a text": (
        ITEM,
        changed(CHOICE, "title: The counter\n", "<<<<<<< HEAD\ntitle: The counter\n=======\n")
        + ">>>>>>> theirs\n",
        f"{ITEM}:2 | file-conflict",
    ),
    "a second copy that another device left": (
        "book/exercises/counter (conflicted copy 2026-11-30).yaml",
        "title: [",
        "book/exercises/counter (conflicted copy 2026-11-30).yaml | file-copy",
    ),
    "a second copy of the contents": (
        "_toc.sync-conflict-20261130-101010-ABCDEFG.yml",
        "root: nowhere\n",
        "_toc.sync-conflict-20261130-101010-ABCDEFG.yml | file-copy",
    ),
    "two versions of a page": (
        "book/page.md",
        "# A\n\nText.\n<<<<<<< HEAD\nOne.\n=======\nTwo.\n>>>>>>> theirs\n",
        "book/page.md:4 | file-conflict",
    ),
    "an exercise that was saved as plain text": (
        "book/exercises/night-desk.yaml.txt",
        CHOICE,
        "book/exercises/night-desk.yaml.txt | file-unread",
    ),
    "settings that were saved as plain text": (
        "_config.yml.txt",
        "title: A small book\n",
        "_config.yml.txt | file-unread",
    ),
    "an id of the book that is a path": (
        "_config.yml",
        "title: A small book\nsphinx:\n  config:\n    practiceguides_book_id: ../../../x\n",
        "_config.yml:4 | field-value",
    ),
    "a code cell on a page without cells": (
        "book/page.md",
        "# A\n\n```{code-cell}\nexercise('counter')\n```\n",
        "book/page.md:3 | page-code",
    ),
    "a code cell in another fence": (
        "book/page.md",
        "# A\n\n~~~{code-cell}\nexercise('counter')\n~~~\n",
        "book/page.md:3 | page-code",
    ),
    "a code cell in a quotation, its name apart": (
        "book/page.md",
        "# A\n\n> ``` {code-cell} ipython3\n> exercise('counter')\n> ```\n",
        "book/page.md:3 | page-code",
    ),
    "a page that takes a page in": (
        "book/page.md",
        "# A\n\n```{include} other.md\n```\n",
        "book/page.md:3 | page-file",
    ),
    "a page that shows a file as code": (
        "book/page.md",
        "# A\n\n> :::{literalinclude} ../../secret\n> :::\n",
        "book/page.md:3 | page-file",
    ),
    "a table from a file": (
        "book/page.md",
        "# A\n\n```{csv-table} T\n:header-rows: 1\n:file: /etc/passwd\n```\n",
        "book/page.md:5 | page-file",
    ),
    "a table from the web, in the other way to write options": (
        "book/page.md",
        "# A\n\n```{csv-table}\n---\nurl: https://a.example/b\n---\n```\n",
        "book/page.md:5 | page-file",
    ),
    "a file in the language of docutils": (
        "book/page.md",
        "# A\n\n```{eval-rst}\nWords.\n\n.. include:: /etc/passwd\n```\n",
        "book/page.md:6 | page-file",
    ),
    "a file as it stands, in the language of docutils": (
        "book/page.md",
        "# A\n\n```{eval-rst}\n.. raw:: html\n   :file: /etc/passwd\n```\n",
        "book/page.md:5 | page-file",
    ),
    "a block that does not end": (
        "book/page.md",
        "# A\n\n```{exercise} counter\n\nMore text.\n\n:::{lead}\nSo.\n:::\n",
        "book/page.md:3 | block-open",
    ),
    "a page that shows an exercise that is not there": (
        "book/page.md",
        "# A\n\n```{exercise} countr\n```\n",
        "book/page.md:3 | item-unknown",
    ),
    "a page that shows a scenario as an exercise": (
        "book/page.md",
        "# A\n\n:::{exercise} quay\n:::\n",
        "book/page.md:3 | item-unknown",
    ),
    "a second colon": (
        ITEM,
        changed(CHOICE, "The counter", "The counter: one"),
        f"{ITEM}:2 | yaml-syntax",
    ),
    "a YAML bomb": (ITEM, BOMB, f"{ITEM}:1 | yaml-alias"),
    "an unknown tag": (
        ITEM,
        changed(CHOICE, "The counter", "!!python/name:os.system x"),
        f"{ITEM}:2 | yaml-tag",
    ),
    "endless nesting": (ITEM, "a: " + "[" * 100_000, f"{ITEM}:1 | yaml-nesting"),
    "a field given twice": (ITEM, CHOICE + "title: Again\n", f"{ITEM}:18 | yaml-repeated"),
    "a list for an item": (ITEM, "- one\n- two\n", f"{ITEM}:1 | yaml-shape"),
    "an unknown field": (
        ITEM,
        changed(CHOICE, "minutes: 1", "minutes: 1\nminuts: 2"),
        f"{ITEM}:5 | field-unknown",
    ),
    "an unknown field of an option": (
        ITEM,
        changed(CHOICE, "    correct: true", "    correct: true\n    colour: red"),
        f"{ITEM}:10 | field-unknown",
    ),
    "a needed field that is misspelt": (
        ITEM,
        changed(CHOICE, "title:", "titel:"),
        f"{ITEM}:2 | field-unknown",
    ),
    "an id in the text": (ITEM, "id: x\n" + CHOICE, f"{ITEM}:1 | field-unknown"),
    "a missing field": (ITEM, changed(CHOICE, "minutes: 1\n", ""), f"{ITEM}:1 | field-missing"),
    "an unknown profession": (
        ITEM,
        CHOICE + "audience: [baker]\n",
        f"{ITEM}:18 | profession-unknown",
    ),
    "an unknown profession on a page": (
        "book/page.md",
        "# A\n\n::::{your-profession}\n:::{profession} baker\nAsk.\n:::\n::::\n",
        "book/page.md:4 | profession-unknown",
    ),
    "a text that waits for what is not on its page": (
        "book/page.md",
        "# A\n\n```{exercise} counter\n```\n\n:::{after} countr\nHe waits.\n:::\n",
        "book/page.md:6 | after-unknown",
    ),
    "an unknown drawing": (
        "book/page.md",
        "# A\n\nText, {drawing}`bird` and more.\n",
        "book/page.md:3 | drawing-unknown",
    ),
    "a drawing that is none": (
        "book/drawings/bird.svg",
        DRAWING.replace("</svg>", ""),
        "book/drawings/bird.svg:4 | drawing-shape",
    ),
    "a drawing with a script": (
        "book/drawings/bird.svg",
        changed(DRAWING, "<path", "<script>alert(1)</script>\n<path"),
        "book/drawings/bird.svg:2 | drawing-part",
    ),
    "a drawing too large for a page": (
        "book/drawings/bird.svg",
        changed(DRAWING, "M1 1", "M1 1" * 3000),
        "book/drawings/bird.svg | drawing-size",
    ),
    "a drawing whose name cannot be written": (
        "book/drawings/A bird.svg",
        DRAWING,
        "book/drawings/A bird.svg | file-name",
    ),
    "a pocket card with a panel too few": (
        "book/page.md",
        "# A\n\n:::{pocket-card}\n" + "A\n\n---\n\n" * 6 + "A\n:::\n",
        "book/page.md:3 | block-lacking",
    ),
    "a step without its minutes": (
        "book/page.md",
        "# A\n\n```{steps}\n```\n\n:::{step} The vote\nAsk.\n:::\n",
        "book/page.md:6 | block-lacking",
    ),
    "a step that nothing lists": (
        "book/page.md",
        "# A\n\n:::{step} 10 The vote\nAsk.\n:::\n",
        "book/page.md:3 | block-lacking",
    ),
    "a block without the space behind its name": (
        "book/page.md",
        "# A\n\n```{exercise}counter\n```\n",
        "book/page.md:3 | block-joined",
    ),
    "a role that nobody knows": (
        "book/page.md",
        "# A\n\nSee `{code}` and {fakt}`F-ID-01`.\n",
        "book/page.md:3 | role-unknown",
    ),
    "the minutes of nothing": (
        "book/page.md",
        "# A\n\nIt takes {minutes}`countre`.\n",
        "book/page.md:3 | minutes-unknown",
    ),
    "a picture from the web": (
        "book/page.md",
        "# A\n\n![A quay](https://a.example/b.png)\n",
        "book/page.md:3 | picture-far",
    ),
    "a block with a picture from the web": (
        "book/page.md",
        "# A\n\n```{figure} //a.example/b.png\n:alt: A quay\n```\n",
        "book/page.md:3 | picture-far",
    ),
    "a reference to a label that is not there": (
        "book/page.md",
        "# A\n\nSee {ref}`the quay <nowhere>`.\n",
        "book/page.md:3 | link-broken",
    ),
    "a misspelt block": (
        "book/page.md",
        "# A\n\n:::{contry} night-contact\n:::\n",
        "book/page.md:3 | block-unknown",
    ),
    "a block of another theme": (
        "book/page.md",
        "# A\n\n```{dropdown} More\nWords.\n```\n",
        "book/page.md:3 | block-theme",
    ),
    "a link to a page that is not there": (
        "book/page.md",
        "# A\n\nText, and\n[this](nowhere.md).\n",
        "book/page.md:4 | link-broken",
    ),
    "a link that would run something": (
        "book/page.md",
        "# A\n\nText, and\n[this](javascript:alert(1)), `[that](javascript:x)`.\n",
        "book/page.md:4 | link-closed",
    ),
    "a link by a name whose address is not there": (
        "book/page.md",
        "# A\n\nText, and [this][plan].\n\n[plan]: nowhere.md\n",
        "book/page.md:5 | link-broken",
    ),
    "a link to a heading that is not there": (
        "book/page.md",
        "# A page\n\n[this](page.md#nope)\n",
        "book/page.md:3 | link-broken",
    ),
    "a link to a heading of the same page that is not there": (
        "book/page.md",
        "# A page\n\n#### Deep\n\n[this](#deep)\n",
        "book/page.md:5 | link-broken",
    ),
    "a link to a file that is no page": (
        "book/page.md",
        "# A page\n\n[this](scenarios/quay.md)\n",
        "book/page.md:3 | link-broken",
    ),
    "a link to a file outside the book": (
        "book/page.md",
        "# A page\n\n[this](../../other/notes.txt)\n",
        "book/page.md:3 | link-broken",
    ),
    "a picture that is not there": (
        "book/page.md",
        "# A page\n\n![A quay](quay.svg)\n",
        "book/page.md:3 | link-broken",
    ),
    "an exercise with the ending .yml": (
        "book/exercises/night-desk.yml",
        CHOICE,
        "book/exercises/night-desk.yml | file-unread",
    ),
    "an exercise in another folder": (
        "book/more/night-desk.yaml",
        CHOICE,
        "book/more/night-desk.yaml | file-unread",
    ),
    "a page that the reading order lacks": (
        "book/more.md",
        "# More\n",
        "book/more.md | file-unread",
    ),
    "an empty file": (ITEM, "# nothing yet\n", f"{ITEM} | file-empty"),
    "an empty list": ("book/facts.yaml", "", "book/facts.yaml | file-empty"),
    "a missing type": (ITEM, changed(CHOICE, "type: choice\n", ""), f"{ITEM}:1 | field-missing"),
    "a word for a number": (
        ITEM,
        changed(CHOICE, "minutes: 1", "minutes: two"),
        f"{ITEM}:4 | field-value",
    ),
    "HTML in Markdown": (
        ITEM,
        changed(CHOICE, "What do", "<b>What</b> do"),
        f"{ITEM}:5 | field-value",
    ),
    "an empty field": (ITEM, changed(CHOICE, "The counter", ""), f"{ITEM}:2 | field-value"),
    "an unknown type": (
        ITEM,
        changed(CHOICE, "type: choice", "type: chioce"),
        f"{ITEM}:1 | type-unknown",
    ),
    "an id used twice": (
        "book/more/exercises/counter.yaml",
        CHOICE,
        "book/more/exercises/counter.yaml:1 | id-repeated",
    ),
    "an option without feedback": (
        ITEM,
        changed(CHOICE, "    feedback:\n      story: He waits for an hour and goes home.\n", ""),
        f"{ITEM}:14 | feedback-missing",
    ),
    "no right option": (
        ITEM,
        changed(CHOICE, "    correct: true\n", ""),
        f"{ITEM}:6 | key-missing",
    ),
    "nothing but right options": (ITEM, CHOICE + "    correct: true\n", f"{ITEM}:6 | key-several"),
    "a heavy item that does not say what is coming": (
        ITEM,
        changed(CHOICE, "minutes: 1", "minutes: 1\nintensity: heavy"),
        f"{ITEM}:5 | note-missing",
    ),
    "a misconception that is not there": (
        ITEM,
        CHOICE + "    misconception: speed-first\n",
        f"{ITEM}:18 | misconception-unknown",
    ),
    "a fact of a misconception that is not there": (
        "book/misconceptions.yaml",
        "- id: speed-first\n  text: was in a hurry\n  instead: Wait.\n  facts: [F-ID-88]\n",
        "book/misconceptions.yaml:1 | fact-unknown",
    ),
    "an option id used twice": (
        ITEM,
        changed(CHOICE, "id: send", "id: ask"),
        f"{ITEM}:14 | member-repeated",
    ),
    "a fact that does not exist": (
        ITEM,
        changed(CHOICE, "F-ID-01", "F-ID-99"),
        f"{ITEM}:13 | fact-unknown",
    ),
    "a claim on recalled facts alone": (
        ITEM,
        changed(CHOICE, "F-ID-01", "F-ID-02"),
        f"{ITEM}:12 | fact-recalled",
    ),
    "a claim without a fact": (
        ITEM,
        changed(CHOICE, "      facts: [F-ID-01]\n", ""),
        f"{ITEM}:12 | fact-needed",
    ),
    "a fact in a story": (
        ITEM,
        changed(CHOICE, "He waits for", "He waits (F-ID-01) for"),
        f"{ITEM}:17 | fact-in-story",
    ),
    "an unknown source": (
        "book/facts.yaml",
        changed(FACTS, "ilo2012", "ilo2011"),
        "book/facts.yaml:1 | source-unknown",
    ),
    "a broken bibliography": (
        "book/references.bib",
        "@book{x, author = ",
        "book/references.bib:1 | source-file",
    ),
    "a source with a bare per cent sign": (
        "book/references.bib",
        "@book{ilo2012, title = {Signs}}\n\n@misc{x, title = {50 % of {them}}, year = 2012}\n",
        "book/references.bib:3 | source-text",
    ),
    "a source with an address that is a script": (
        "book/references.bib",
        "@book{ilo2012, title = {Signs}}\n\n@misc{x, title = {X}, url = {javascript:alert(1)}}\n",
        "book/references.bib:3 | source-address",
    ),
    "a source with a script inside a text": (
        "book/references.bib",
        "@book{ilo2012, title = {Signs}, note = {See \\url{javascript:alert(1)}}}\n",
        "book/references.bib:1 | source-address",
    ),
    "a fact id used twice": (
        "book/facts.yaml",
        changed(FACTS, "F-ID-02", "F-ID-01"),
        "book/facts.yaml:6 | id-repeated",
    ),
    "no front matter": (STORY, "## Quay\n", f"{STORY}:1 | front-matter"),
    "front matter that does not close": (STORY, "---\ntitle: x\n", f"{STORY}:1 | front-matter"),
    "fields of a scenario without the line behind them": (
        STORY,
        changed(SCENARIO, "\n---\n", "\n"),
        f"{STORY}:8 | front-matter",
    ),
    "fields of a scenario with a long dash behind them": (
        STORY,
        changed(SCENARIO, "\n---\n", "\n—\n"),
        f"{STORY}:8 | front-matter",
    ),
    "a head of a scenario with nothing in it": (
        STORY,
        "---\n# Nothing yet.\n---\n## Quay\n",
        f"{STORY}:1 | front-matter",
    ),
    "a fault in the front matter": (
        STORY,
        changed(SCENARIO, "minutes: 5", "minutes: 5\nminuts: 5"),
        f"{STORY}:8 | field-unknown",
    ),
    "an unknown scene": (
        STORY,
        changed(SCENARIO, "[Wait](#end)", "[Wait](#ned)"),
        f"{STORY}:16 | scene-missing",
    ),
    "an unknown start": (
        STORY,
        changed(SCENARIO, "start: quay", "start: quai"),
        f"{STORY}:6 | scene-missing",
    ),
    "a scene without an id": (
        STORY,
        changed(SCENARIO, "{#quay}", ""),
        f"{STORY}:10 | story-id",
    ),
    "a scene id used twice": (
        STORY,
        SCENARIO + "\n{#end .end outcome=good}\n## Other\n\nText.\n",
        f"{STORY}:27 | scene-repeated",
    ),
    "a scene without choices": (
        STORY,
        changed(SCENARIO, " .end outcome=mixed}", "}"),
        f"{STORY}:22 | scene-empty",
    ),
    "text before the first scene": (
        STORY,
        changed(SCENARIO, "{#quay}\n## Quay", "Hello.\n{#quay}\n## Quay"),
        f"{STORY}:9 | scene-text",
    ),
    "text after the choices": (
        STORY,
        changed(SCENARIO, "{#end", "More text.\n\n{#end"),
        f"{STORY}:21 | scene-order",
    ),
    "a choice whose link is parted by a space": (
        STORY,
        changed(SCENARIO, "[Ask him](", "[Ask him] ("),
        f"{STORY}:14 | choice-shape",
    ),
    "a choice without its first bracket": (
        STORY,
        changed(SCENARIO, "[Ask him](", "Ask him]("),
        f"{STORY}:14 | choice-shape",
    ),
    "a condition in curly quotation marks": (
        STORY,
        changed(SCENARIO, "{#ask}", "{#ask if=“alone and not asked”}"),
        f"{STORY}:14 | markdown-attributes",
    ),
    "a quote between the choices": (
        STORY,
        changed(SCENARIO, "  > He looks up.\n", "\n> He looks up.\n\n"),
        f"{STORY}:16 | scene-order",
    ),
    "a heading inside a scene": (
        STORY,
        changed(SCENARIO, "The boat is in.", "### More"),
        f"{STORY}:12 | scene-heading",
    ),
    "a scenario without an ending": (
        STORY,
        changed(
            SCENARIO,
            "{#end .end outcome=mixed}\n## End\n\nHe goes home.",
            "{#end}\n## End\n\n- [Back](#quay){#back}\n  > Back.",
        ),
        f"{STORY}:2 | end-missing",
    ),
    "choices at an ending": (
        STORY,
        SCENARIO + "\n- [Again](#quay){#again}\n  > Again.\n",
        f"{STORY}:22 | end-choices",
    ),
    "a choice id used twice": (
        STORY,
        changed(SCENARIO, "{#wait}", "{#ask}"),
        f"{STORY}:16 | choice-repeated",
    ),
    "a choice without a consequence": (
        STORY,
        changed(SCENARIO, "  > He looks up.\n", ""),
        f"{STORY}:14 | choice-consequence",
    ),
    "a reason that is no sentence any more": (
        STORY,
        changed(
            SCENARIO,
            "  > He looks up.\n",
            f"  > He looks up.\n\n  {{.why}}\n  > {'word ' * 26}\n",
        ),
        f"{STORY}:18 | why-long",
    ),
    "a scene after the section on where one works": (
        STORY,
        SCENARIO + "\n{.where-you-work}\n## Where you work\n\nAsk.\n\n{#late}\n## Late\n",
        f"{STORY}:32 | where-last",
    ),
    "words after a choice's link": (
        STORY,
        changed(SCENARIO, "{#wait}", "{#wait} or not"),
        f"{STORY}:16 | choice-shape",
    ),
    "a path of the authors that cannot be walked": (
        STORY,
        changed(SCENARIO, "minutes: 5", f"{AUTHORS}minutes: 5"),
        f"{STORY}:8 | path-broken",
    ),
    "a path of the authors that stops before an ending": (
        STORY,
        changed(
            changed(
                SCENARIO, "minutes: 5", "authors:\n  - {name: A, why: B, path: [ask]}\nminutes: 5"
            ),
            "(#end){#ask}",
            "(#quay){#ask}",
        ),
        f"{STORY}:8 | path-open",
    ),
    "a scene for the table that the authors' path does not meet": (
        STORY,
        changed(SCENARIO, "minutes: 5", "table: [quay, quay, quay, quay]\nminutes: 5"),
        f"{STORY}:7 | table-scene",
    ),
    "three scenes for the table": (
        STORY,
        changed(SCENARIO, "minutes: 5", "table: [quay, quay, quay]\nminutes: 5"),
        f"{STORY}:7 | field-value",
    ),
    "a walkthrough that ends elsewhere": (
        STORY,
        changed(SCENARIO, "minutes: 5", "walkthroughs:\n  - {path: [ask], end: quay}\nminutes: 5"),
        f"{STORY}:8 | path-elsewhere",
    ),
    "how it looked to the person, traced to nobody": (
        STORY,
        changed(SCENARIO, "  > He looks up.\n", "  > He looks up.\n\n  {.their-side}\n  > Cold.\n"),
        f"{STORY}:18 | their-side-untraced",
    ),
    "an answer to a question that nobody asks": (
        "book/country.yaml",
        "answers:\n  - id: night-lime\n    says: Call.\n",
        "book/country.yaml:2 | country-unknown",
    ),
    "a help line that answers what nobody asks": (
        "book/country.yaml",
        "hotlines:\n  - id: desk\n    name: The desk\n    answers: [night]\n",
        "book/country.yaml:4 | country-unknown",
    ),
    "a telephone number in words": (
        "book/country.yaml",
        "hotlines:\n  - id: desk\n    name: The desk\n    number: ask inside\n",
        "book/country.yaml:4 | field-value",
    ),
    "a telephone number without quotes": (
        "book/country.yaml",
        "agencies:\n  - id: desk\n    name: The desk\n    number: 112\n",
        "book/country.yaml:4 | field-value",
    ),
    "a day that is none": (
        "book/country.yaml",
        "interpreters:\n  - id: desk\n    name: The desk\n    checked: last week\n",
        "book/country.yaml:4 | field-value",
    ),
    "a national law that nobody read": (
        "book/country.yaml",
        (
            "laws:\n  - id: act\n    title: An act\n    provisions:\n"
            '      - {id: a-1, article: "1", duty: Help.}\n'
        ),
        "book/country.yaml:5 | field-missing",
    ),
    "a national law for a guide and with a verb that nobody has": (
        "book/country.yaml",
        (
            "laws:\n  - id: act\n    title: An act\n    provisions:\n"
            '      - id: a-1\n        article: "1"\n        duty: Help.\n'
            "        read_in: the gazette\n"
            "        guides: [care]\n        strength: [shall]\n"
        ),
        "book/country.yaml:9 | guide-unknown verb-unknown",
    ),
    "a variable that the country file does not have": (
        STORY,
        changed(SCENARIO, "The boat is in.", "Call {{ hot-line }}."),
        f"{STORY}:12 | country-in-story country-unknown",
    ),
    "an unknown flag": (
        STORY,
        changed(SCENARIO, "{#wait}", "{#wait set=gone}"),
        f"{STORY}:16 | name-unknown",
    ),
    "a meter that is set as if it were a flag": (
        STORY,
        changed(
            changed(SCENARIO, "{#wait}", "{#wait set=trust}"),
            "minutes: 5\n",
            "minutes: 5\nmeters: {trust: [0, 1, 3]}\n",
        ),
        f"{STORY}:17 | name-kind",
    ),
    "a meter of five million steps": (
        STORY,
        changed(SCENARIO, "minutes: 5\n", "minutes: 5\nmeters: {trust: [0, 1, 5000000]}\n"),
        f"{STORY}:8 | field-value",
    ),
    "a scene with more passages under conditions than can be proved": (
        STORY,
        changed(
            changed(SCENARIO, "minutes: 5\n", "minutes: 5\nflags: [seen]\n"),
            "The boat is in.",
            '{if="seen"}\nThe boat is in.\n\n' * 19,
        ),
        f"{STORY}:11 | passages-many",
    ),
    "a number without an end": (
        STORY,
        changed(SCENARIO, "{#wait}", "{#wait trust=" + "9" * 5000 + "}"),
        f"{STORY}:16 | markdown-attributes",
    ),
    "a condition with a number without an end": (
        STORY,
        changed(SCENARIO, "{#wait}", '{#wait if="trust>=' + "9" * 5000 + '"}'),
        f"{STORY}:16 | condition",
    ),
    "an unknown meter in a condition": (
        STORY,
        changed(SCENARIO, "{#wait}", '{#wait if="trust>=2"}'),
        f"{STORY}:16 | name-unknown",
    ),
    "a condition that is none": (
        STORY,
        changed(SCENARIO, "{#wait}", '{#wait if="and"}'),
        f"{STORY}:16 | condition",
    ),
    "a plus sign": (
        STORY,
        changed(SCENARIO, "{#wait}", "{#wait trust=+1}"),
        f"{STORY}:16 | markdown-attributes",
    ),
    "single quotes": (
        STORY,
        changed(SCENARIO, "{#wait}", "{#wait if='a b'}"),
        f"{STORY}:16 | markdown-attributes",
    ),
    "a space before the list": (
        STORY,
        changed(SCENARIO, "(#end){#wait}", "(#end) {#wait}"),
        f"{STORY}:16 | markdown-attributes",
    ),
    "attributes on the heading's own line": (
        STORY,
        changed(SCENARIO, "## End", "## End {#x}"),
        f"{STORY}:22 | markdown-attributes",
    ),
    "an end on a paragraph": (
        STORY,
        changed(SCENARIO, "The boat is in.", "{.end}\nThe boat is in."),
        f"{STORY}:12 | markdown-attributes",
    ),
    "a next story that is not there": (
        STORY,
        changed(SCENARIO, "minutes: 5\n", "minutes: 5\nnext:\n  story: pier\n  why: A pier.\n"),
        f"{STORY}:9 | story-unknown",
    ),
    "a key given twice": (
        STORY,
        changed(SCENARIO, "{#wait}", "{#wait set=a set=b}"),
        f"{STORY}:16 | yaml-repeated",
    ),
    "a page that is not there": (
        "_toc.yml",
        "format: jb-book\nroot: book/pge\n",
        "_toc.yml:2 | toc-page",
    ),
    "a fault in the settings": ("_config.yml", "title: [\n", "_config.yml:2 | yaml-syntax"),
    "settings without a title": ("_config.yml", "author: A\n", "_config.yml:1 | field-missing"),
    "no settings": ("_config.yml", None, "_config.yml | file-missing"),
    "no table of contents": ("_toc.yml", None, "_toc.yml | file-missing"),
    "a page with an unknown fact": (
        "book/page.md",
        "# A\n\nTrue {fact}`F-ID-99`.\n\n```{rests-on}\n```\n",
        "book/page.md:3 | fact-unknown",
    ),
    "a page with an unknown citation": (
        "book/page.md",
        "# A\n\n{cite:p}`nobody`\n",
        "book/page.md:3 | source-unknown",
    ),
    "a page with an unknown voice": (
        "book/page.md",
        "# A\n\n:::{voice} V-ID-1\n:::\n",
        "book/page.md:3 | voice-unknown",
    ),
    "a page with an unknown next story": (
        "book/page.md",
        "# A\n\n:::{next-story} pier\nA pier.\n:::\n",
        "book/page.md:3 | story-unknown",
    ),
    "a page with an unknown question": (
        "book/page.md",
        "# A\n\n:::{country} who\n:::\n",
        "book/page.md:3 | country-unknown",
    ),
    "a link to a page in an exercise": (
        ITEM,
        changed(CHOICE, "What do you", "See [the page](page.md). What do you"),
        f"{ITEM}:5 | item-markup",
    ),
    "a table in an exercise": (
        ITEM,
        changed(CHOICE, "prompt: ", "prompt: |\n  | a | b |\n  |---|---|\n\n  "),
        f"{ITEM}:5 | item-markup",
    ),
    "a picture in an exercise": (
        ITEM,
        changed(CHOICE, "What do you", "See ![it](it.png). What do you"),
        f"{ITEM}:5 | item-markup",
    ),
    "a role of pages in an exercise": (
        ITEM,
        changed(CHOICE, "What do you", "So it is {fact}`F-ID-1`. What do you"),
        f"{ITEM}:5 | item-markup",
    ),
    "a variable in an exercise": (
        ITEM,
        changed(CHOICE, "What do you", "Call {{ night-line }}. What do you"),
        f"{ITEM}:5 | item-markup",
    ),
    "a blank that nothing fills in": (
        "book/country.yaml",
        'country: Oreth\nmissing: "({label} in {nope})"\n',
        "book/country.yaml:2 | item-markup",
    ),
    "two articles of the country with one id": (
        "book/country.yaml",
        "laws:\n  - id: act\n    title: An act\n    year: 2005\n    provisions:\n"
        + "".join(
            f"      - {{id: a-1, article: '{n}', duty: Help., read_in: the gazette}}\n"
            for n in (1, 2)
        ),
        "book/country.yaml:7 | id-repeated",
    ),
    "a variable in an answer of a pack": (
        "book/country.yaml",
        (
            "questions: [{id: q, label: q, question: q, why: q}]\nanswers:\n"
            "  - {id: q, says: 'Call {{ q }}.'}\n"
        ),
        "book/country.yaml:3 | item-markup",
    ),
    "two pages whose names differ in capitals": (
        "_toc.yml",
        "format: jb-book\nroot: book/page\nchapters:\n- file: book/Page\n",
        "_toc.yml:4 | page-alike toc-page",
    ),
    "a page with anchors beside its text": (
        "book/page.md",
        "---\na: &a [x]\nb: [*a, *a]\n---\n# A\n",
        "book/page.md:2 | yaml-alias",
    ),
    "blocks far inside each other": (
        "book/page.md",
        "# A\n\n"
        + "".join(f"{':' * (40 - n)}{{note}}\n" for n in range(32))
        + "x\n"
        + "".join(f"{':' * (9 + n)}\n" for n in range(32)),
        "book/page.md:33 | block-deep",
    ),
    "a bibliography with a filter": (
        "book/page.md",
        "# A\n\n```{bibliography}\n:filter: not not cited\n```\n",
        "book/page.md:4 | block-option",
    ),
    "a code block with a line that nobody has": (
        "book/page.md",
        "# A\n\n```{code-block}\n---\nemphasize-lines: 1-999999999\n---\nx\n```\n",
        "book/page.md:5 | block-option",
    ),
    "a page with a number for an unknown question": (
        "book/page.md",
        "# A\n\nCall {number}`who`.\n",
        "book/page.md:3 | country-unknown",
    ),
    "a page with braces that no card fills in": (
        "book/page.md",
        "# A\n\nSo `{{ who }}` is written.\n\nCall {{ who }} now.\n",
        "book/page.md:5 | page-braces",
    ),
    "a last page that is none": (
        "book/search.yaml",
        "last:\n  - book/page\n  - book/pge\n",
        "book/search.yaml:3 | search-page",
    ),
    "a word that is typed twice": (
        "book/search.yaml",
        "words:\n  - {id: a, typed: [Boss], says: [text]}\n  - {id: b, typed: [boss], says: [a]}\n",
        "book/search.yaml:3 | search-typed",
    ),
    "a word that the book says nowhere": (
        "book/search.yaml",
        "words:\n  - id: a\n    typed: [boss]\n    says:\n      - Text\n      - zeppelin\n",
        "book/search.yaml:6 | search-says",
    ),
    "an exercise that is said to be taken out and is there": (
        "book/withdrawn.yaml",
        "- {id: another, day: 2026-12-01, why: No.}\n- {id: counter, day: 2026-12-01, why: No.}\n",
        "book/withdrawn.yaml:2 | withdrawn-there",
    ),
    "a page that is said to be taken out and is there": (
        "book/withdrawn.yaml",
        "- {id: page, day: 2026-12-01, why: It was wrong.}\n",
        "book/withdrawn.yaml:1 | withdrawn-there",
    ),
    "a question that leads to no page": (
        "book/search.yaml",
        "questions:\n  - id: a\n    typed: [why]\n    leads:\n      - book/pge\n",
        "book/search.yaml:5 | search-page",
    ),
    "a question that leads to no heading": (
        "book/search.yaml",
        "questions:\n  - id: a\n    typed: [why]\n    leads:\n      - book/page#nowhere\n",
        "book/search.yaml:5 | link-broken",
    ),
    "a word without what the book says": (
        "book/search.yaml",
        "words:\n  - {id: a, typed: [boss]}\n",
        "book/search.yaml:2 | field-missing",
    ),
    "a page that does not list its facts": (
        "book/page.md",
        "# A\n\nTrue {fact}`F-ID-01`.\n",
        "book/page.md | rests-on-missing",
    ),
}


NOTEBOOK_FAULTS: dict[str, tuple[str, str]] = {
    "no JSON": ("{", "book/page.ipynb:1 | notebook-shape"),
    "no cells": ("{}", "book/page.ipynb:1 | notebook-shape"),
    "a notebook without a text": (
        '{"cells": [], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}',
        "book/page.ipynb:1 | page-untitled",
    ),
    "an output": (
        notebook("1", execution_count=1),
        "book/page.ipynb:cell 1, line 1 | notebook-output",
    ),
    "an item that is not there": (
        notebook("x = 1", 'exercise("countr")'),
        "book/page.ipynb:cell 2, line 1 | item-unknown",
    ),
    "an item that a cell makes and does not show": (
        notebook('item = exercise("counter")', 'item = exercise("counter")\nitem'),
        "book/page.ipynb:cell 1, line 1 | call-unshown",
    ),
    "two items in one cell": (
        notebook('exercise("counter")\nexercise("counter")'),
        "book/page.ipynb:cell 1, line 1 | call-unshown",
    ),
    "a notebook that was written by hand": (
        notebook("1", outputs=None),
        "book/page.ipynb:cell 1, line 1 | notebook-shape",
    ),
    "a cell without metadata": (
        notebook("1", metadata=None),
        "book/page.ipynb:cell 1, line 1 | notebook-shape",
    ),
    "tags that are a number": (
        notebook("1", metadata={"tags": 5}),
        "book/page.ipynb:cell 1, line 1 | notebook-shape",
    ),
    "an id of a cell that is a list": (
        notebook("1", id=[]),
        "book/page.ipynb:cell 1, line 1 | notebook-shape",
    ),
    "a cell of a kind that there is not": (
        notebook("1", cell_type="heading"),
        "book/page.ipynb:cell 1, line 1 | notebook-shape",
    ),
    "a source that is a number": (
        notebook("1", source=5),
        "book/page.ipynb:cell 1, line 1 | notebook-shape",
    ),
    "a kernel that is a word": (
        notebook("1").replace(
            '"metadata": {}, "nbformat"', '"metadata": {"kernelspec": "python3"}, "nbformat"'
        ),
        "book/page.ipynb:1 | notebook-shape",
    ),
    "a kernel without a name": (
        notebook("1").replace(
            '"metadata": {}, "nbformat"', '"metadata": {"kernelspec": {"name": ""}}, "nbformat"'
        ),
        "book/page.ipynb:1 | notebook-shape",
    ),
    "an output without its text": (
        notebook("1", outputs=[{"output_type": "stream"}]),
        "book/page.ipynb:cell 1, line 1 | notebook-shape",
    ),
    "an output that is a word": (
        notebook("1", outputs=[{"output_type": "display_data", "data": "x"}]),
        "book/page.ipynb:cell 1, line 1 | notebook-shape",
    ),
    "half of a sign": (
        notebook("1", source="\ud800"),
        "book/page.ipynb:cell 1, line 1 | notebook-shape",
    ),
    "half of a sign in its metadata": (
        notebook("1").replace(
            '"metadata": {}, "nbformat"', '"metadata": {"a": "\\ud800"}, "nbformat"'
        ),
        "book/page.ipynb:1 | notebook-shape",
    ),
    "a notebook that is a list": ("[]", "book/page.ipynb:1 | notebook-shape"),
    "a notebook of format 3": (
        notebook("1").replace('"nbformat": 4', '"nbformat": 3'),
        "book/page.ipynb:1 | notebook-shape",
    ),
    "a notebook of format 4.0": (
        notebook("1").replace('"nbformat": 4', '"nbformat": 4.0'),
        "book/page.ipynb:1 | notebook-shape",
    ),
    "a notebook with a kernel that is nothing": (
        notebook("1").replace(
            '"metadata": {}, "nbformat"', '"metadata": {"kernelspec": null}, "nbformat"'
        ),
        "book/page.ipynb:1 | notebook-shape",
    ),
    "a notebook of a format that is to come": (
        notebook("1").replace('"nbformat_minor": 5', '"nbformat_minor": 6'),
        "book/page.ipynb:1 | notebook-shape",
    ),
    "a misspelt call": (
        notebook("x = 1", 'exercse("counter")'),
        "book/page.ipynb:cell 2, line 1 | call-unknown",
    ),
    "a scenario called as an exercise": (
        notebook('exercise("quay")'),
        "book/page.ipynb:cell 1, line 1 | item-unknown",
    ),
}

VOICES = """\
- id: V-ID-1
  told_by: trafficked persons
  text: They were afraid.
  who: A group somewhere, 2020
  sources:
    - key: ilo2012
  mark: read
  usable: false
  why: one person's account
"""


VOICE = """\
type: voice
title: Afraid
objective: Ask about fear.
minutes: 2
voice: V-ID-1
expect: What do you expect?
"""


def found(root: Path) -> list[tuple[str, str]]:
    """The problems of a book as (place, code), without the notes."""
    return [
        (each.place(root), each.code)
        for each in check_texts(read_book(root))
        if each.level > Level.NOTE
    ]


def test_a_good_book_has_no_problem(write_book: WriteBook) -> None:
    """A book without a fault gives no warning and no error."""
    assert found(write_book()) == []


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_gives_one_located_problem(name: str, write_book: WriteBook) -> None:
    """Each faulty file gives exactly the expected problems, the first at its line."""
    file, text, expected = FAULTS[name]
    place, _, codes = expected.partition(" | ")

    problems = found(write_book({file: text}))

    assert [code for _, code in problems] == codes.split()
    assert problems[0][0] == place


@pytest.mark.parametrize("name", NOTEBOOK_FAULTS)
def test_a_fault_in_a_notebook_names_the_cell(name: str, write_book: WriteBook) -> None:
    """A fault in a notebook is placed by its cell and the line in it."""
    text, expected = NOTEBOOK_FAULTS[name]
    place, _, code = expected.partition(" | ")

    assert found(write_book({"book/page.md": None, "book/page.ipynb": text})) == [(place, code)]


def test_a_voice_that_must_not_be_used_is_refused(write_book: WriteBook) -> None:
    """A page that shows a voice which the fact base rules out is told why."""
    page = "# A\n\n:::{voice} V-ID-1\nAsk.\n:::\n\n```{rests-on}\n```\n"
    root = write_book({"book/page.md": page, "book/voices.yaml": VOICES})

    problems = [each for each in check_texts(read_book(root)) if each.level > Level.NOTE]

    assert [each.code for each in problems] == ["voice-unusable"]
    assert "one person’s account" in problems[0].message  # noqa: RUF001


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({}, "voice-unusable"),
        ({"  usable: false\n  why: one person's account\n": ""}, "voice-asks-nothing"),
        ({"usable: false\n  why: one person's account": "asks: Ask.", "read": "recalled"},
         "fact-recalled"),
    ],
    ids=["ruled out", "asks nothing", "not read"],
)  # fmt: skip
def test_an_exercise_needs_a_voice_that_was_read_and_asks(
    changes: dict[str, str], code: str, write_book: WriteBook
) -> None:
    """An exercise about a voice is told when the voice cannot carry it, and nothing else is."""
    voices = VOICES
    for old, new in changes.items():
        voices = changed(voices, old, new)

    assert found(write_book({ITEM: VOICE, "book/voices.yaml": voices})) == [(f"{ITEM}:5", code)]


def test_an_exercise_can_ask_what_its_voice_does_not(write_book: WriteBook) -> None:
    """With `ask:` a voice without `asks:` is enough."""
    voices = changed(VOICES, "  usable: false\n  why: one person's account\n", "")

    assert found(write_book({ITEM: VOICE + "ask: Ask.\n", "book/voices.yaml": voices})) == []


@pytest.mark.parametrize(
    ("old", "new", "line", "advice"),
    [
        (
            "      story: He waits",
            "      research: He may come back.\nstory: He waits",
            18,
            "It may belong to `feedback:`: put 6 spaces before this line.",
        ),
        (
            "    text: Send him to the loan queue\n    feedback:\n      story: He waits",
            "    feedback:\n      story: He waits\ntext: Send him",
            17,
            "It may belong to the last one of `options:`: put 4 spaces before this line.",
        ),
        (
            "      story: He waits for an hour",
            "      story: >-\n      He says: wait",
            18,
            "It belongs to `story:`: put 2 spaces before this line.",
        ),
        (
            "prompt: What do you do first?",
            "prompt: >-\n  He asks.\nThen he says: go",
            7,
            "If it goes on with the text above, begin it as far in as that text.",
        ),
    ],
)
def test_a_line_that_lost_its_spaces_is_told_with_where_it_belongs(
    old: str, new: str, line: int, advice: str, write_book: WriteBook
) -> None:
    """YAML reads it as a field of the part around: nothing follows, and spaces are spoken of."""
    root = write_book({ITEM: changed(CHOICE, old, new)})

    [told] = [each for each in check_texts(read_book(root)) if each.level > Level.NOTE]

    assert (told.code, told.line) == ("field-unknown", line)
    assert told.advice.startswith(advice)


def test_an_id_that_is_none_is_told_in_words(write_book: WriteBook) -> None:
    """What stands where an id should stand is repeated to the author, with an example of an id."""
    root = write_book({ITEM: CHOICE + "facts: [none]\n"})

    (told,) = [each for each in check_texts(read_book(root)) if each.level > Level.NOTE]

    assert (told.line, told.code) == (18, "field-value")
    assert "'none', which is no id" in told.message


def test_items_that_no_page_shows_are_noted(write_book: WriteBook) -> None:
    """An item on no page is a note, which stops nothing."""
    notes = [each.code for each in check_texts(read_book(write_book())) if each.level is Level.NOTE]

    assert notes == ["item-unused", "item-unused"]


def test_the_word_that_is_taken_is_told_where_it_is_the_name(write_book: WriteBook) -> None:
    """Whoever chose another wrong name reads nothing of it."""
    names = ("constructor", "night-boat copy")
    root = write_book({f"book/exercises/{name}.yaml": CHOICE for name in names})
    found = [each for each in check_texts(read_book(root)) if each.code == "file-name"]

    assert ["is taken" in each.advice for each in found] == [True, False]


def test_a_heading_of_a_chapter_without_an_id_is_noted(write_book: WriteBook) -> None:
    """A note names the heading and an id for it; an id that is there twice is a warning."""
    cells = [
        "# A\n\n## Ask first\n\n```\n## no heading\n```",
        "(twice)=\n## B",
        "(twice)=\n\n## C",
        "## ถาม",
    ]
    chapter = json.dumps({
        "cells": [
            {"cell_type": "markdown", "id": f"t{n}", "metadata": {}, "source": text}
            for n, text in enumerate(cells)
        ],
        "metadata": {}, "nbformat": 4, "nbformat_minor": 5,
    })  # fmt: skip
    root = write_book({"book/page.md": None, "book/page.ipynb": chapter})

    found = [each for each in check_texts(read_book(root)) if "heading" in each.code]
    told = [each.text(root) for each in found]
    assert [each.code for each in found] == ["heading-id", "heading-id-repeated", "heading-id"]
    assert [each.partition(": ")[0] for each in told] == [
        "book/page.ipynb:cell 1, line 3",
        "book/page.ipynb:cell 3, line 3",
        "book/page.ipynb:cell 4, line 1",
    ]
    assert "the heading 'Ask first' has no id. Write `(ask-first)=` alone on the line" in told[0]
    assert "the id 'twice' is already used in book/page.ipynb" in told[1]
    assert "the heading 'ถาม' has no id. Write `(name-of-this-part)=`" in told[2]


def test_an_unused_item_is_to_be_shown(write_book: WriteBook) -> None:
    """The note says which lines show the item, and never to delete its file."""
    notes = [each for each in check_texts(read_book(write_book())) if each.level is Level.NOTE]

    assert [each.advice for each in notes] == [
        f"Where a page is to show it, write the line ```{{{kind}}} {name} and below it the line"
        f' ```. In a notebook it is a cell: {kind}("{name}").'
        for kind, name in (("exercise", "counter"), ("scenario", "quay"))
    ]


@pytest.mark.parametrize(
    "changes",
    [
        {"_toc.yml": "root: [\n"},
        {"book/page.md": None, "book/page.ipynb": "{"},
        {"book/page.md": None, "book/page.ipynb": notebook('exercse("counter")\nscenario("quay")')},
    ],
    ids=["reading order", "page", "call"],
)
def test_nothing_is_called_unused_while_pages_cannot_be_read(
    changes: dict[str, str | None], write_book: WriteBook
) -> None:
    """A fault of the reading order, a page or a call is told alone, without notes on items."""
    assert len(check_texts(read_book(write_book(changes)))) == 1


def test_a_link_into_a_page_that_cannot_be_read_is_not_called_broken(
    write_book: WriteBook,
) -> None:
    """Whether it leads to a heading shows when the page can be read again."""
    toc = "format: jb-book\nroot: book/page\nchapters:\n  - file: book/next\n"
    page = "# A page\n\n[on](next.ipynb#the-quay)\n"
    root = write_book({"_toc.yml": toc, "book/page.md": page, "book/next.ipynb": "{"})

    assert found(root) == [("book/next.ipynb:1", "notebook-shape")]


NAMING = {
    "book/page.md": "# A\n\n{fact}`F-ID-01` {cite:p}`ilo2012`\n\n:::{voice} V-ID-1\n:::\n\n"
    ":::{country} who\n:::\n\n:::{profession} nurse\n:::\n\n```{rests-on}\n```\n",
    ITEM: CHOICE + "    misconception: speed-first\naudience: [nurse]\nserves: [ask-first]\n",
    STORY: SCENARIO.replace("The boat is in.", "Call {{ who }}."),
    "book/facts.yaml": FACTS,
    "book/voices.yaml": VOICES.replace("  usable: false\n  why: one person's account\n", ""),
    "book/misconceptions.yaml": "- id: speed-first\n  text: was in a hurry\n  instead: Wait.\n",
    "book/country.yaml": "questions:\n  - {id: who, label: who, question: Who, why: So.}\n",
    "book/professions.yaml": "- id: nurse\n  label: Nurse\n",
    "book/objectives.yaml": "- id: ask-first\n  text: Ask first.\n",
}
"""A book that names something of every list."""


LISTS_NAMED = [file for file in NAMING if Path(file).name in LISTS]


@pytest.mark.parametrize("file", LISTS_NAMED)
def test_what_follows_from_a_faulty_list_is_not_told(file: str, write_book: WriteBook) -> None:
    """One fault in a list is told alone: nobody misses what the list would have held."""
    assert errors(write_book(NAMING)) == []

    (told,) = errors(write_book({**NAMING, file: NAMING[file] + "\n- : [\n"}))
    assert told.startswith(f"{file}:")


def errors(root: Path) -> list[str]:
    """The errors of a book, an editor's among them."""
    return [each.text(root) for each in check_book(read_book(root)) if each.level is Level.ERROR]


def test_a_fact_id_used_twice_is_the_only_thing_told(write_book: WriteBook) -> None:
    """The fact that lost its id by the slip is not missed as well."""
    facts = changed(FACTS, "F-ID-01", "F-ID-02")

    assert found(write_book({"book/facts.yaml": facts})) == [("book/facts.yaml:6", "id-repeated")]


@pytest.mark.parametrize("day", ["last week", "2026-13-01", "20261125", "2026"])
def test_a_day_that_is_none_is_told_with_its_form(day: str, write_book: WriteBook) -> None:
    """Who writes a day in another way reads where it stands and how it is written."""
    (told,) = errors(write_book({"book/facts.yaml": f"{FACTS}  last_read: '{day}'\n"}))

    assert told == (
        f"book/facts.yaml:11: the field 'last_read' should be a day, not '{day}'. "
        "Write year, month and day: 2026-11-25. [field-value]"
    )


SOUND_LINKS = """\
# A page: *for* `you`

(own-place)=
## A page: for you

[to a page](../book/page.md), [with a title](page.md "The page"), [without its ending](page),
[from the top](/book/page.md), [to a heading](#a-page-for-you),
[to its twin](page.md#a-page-for-you-1),
[to a label](#own-place), [to an item](page.md#item-counter), [to a file](references.bib),
[to the web](https://example.org), [by mail](mailto:a@example.org), `[code](nowhere.md)`.

```text
[code](nowhere.md)
```

<!-- [a comment](nowhere.md) -->
"""


def test_links_that_lead_somewhere_are_left_alone(write_book: WriteBook) -> None:
    """Pages, headings, labels, items, files and addresses are fine, and code holds no links."""
    assert found(write_book({"book/page.md": SOUND_LINKS})) == []


def test_a_broken_link_is_told_with_the_nearest_target(write_book: WriteBook) -> None:
    """A near miss of a page or of a heading is told with what was perhaps meant."""
    root = write_book({"book/page.md": "# A page\n\n[a](pag.md) [b](page.md#a-pge)\n"})

    told = [each.advice for each in check_texts(read_book(root)) if each.code == "link-broken"]

    assert sorted(told) == [
        "Correct it (perhaps 'a-page'), or leave out '#a-pge'.",
        "Correct it (perhaps 'page.md'), or take the link away.",
    ]


def test_headings_are_named_as_on_the_page() -> None:
    """A link finds a heading by the name that MyST gives it, also in the older form of headings."""
    text = "# What *I* do: {fact}`F-ID-01` [here](x.md)!\n\nOlder\n-----\n\n#### Too deep\n"

    assert anchors([text]) == {"what-i-do--here", "older"}


@pytest.mark.parametrize("block", ["topic", "parsed-literal", "notes"])
def test_other_blocks_are_left_alone(block: str, write_book: WriteBook) -> None:
    """A block of MyST, or one that is like none of ours, is no fault."""
    assert found(write_book({"book/page.md": f"# A\n\n:::{{{block}}} x\n:::\n"})) == []


@pytest.mark.parametrize(
    "text",
    [
        "1. First this.\n\n    ```{exercise} counter\n    ```\n",
        "- Or this.\n\n    :::{lead}\n    Said.\n    :::\n",
        "   ```{exercise} counter\n   ```\n",
        "```\n    ```{exercise} counter\n```\n",
    ],
)
def test_a_block_that_stands_where_it_may_is_left_alone(text: str, write_book: WriteBook) -> None:
    """In a list it begins further in, a few blanks do no harm, and an example is meant as one."""
    book = read_book(write_book({"book/page.md": f"# A page\n\n{text}"}))
    assert "block-moved-in" not in {each.code for each in check_book(book)}


def test_the_blocks_are_those_of_the_book() -> None:
    """The checker knows each block that the Sphinx extension has."""
    folder = ROOT / "widgets" / "practiceguides" / "pages"
    code = "".join(file.read_text(encoding="utf-8") for file in folder.rglob("*.py"))

    assert set(re.findall(r'add_directive\("([\w-]+)"', code)) == BLOCKS


def test_the_roles_are_those_of_the_book() -> None:
    """The checker knows each role that the Sphinx extension has."""
    folder = ROOT / "widgets" / "practiceguides" / "pages"
    code = "".join(file.read_text(encoding="utf-8") for file in folder.rglob("*.py"))

    assert set(re.findall(r'add_role\("([\w-]+)"', code)) == ROLES


@pytest.mark.parametrize(
    "text",
    [
        "Write `{fakt}` or ``{fakt}`F-ID-01` `` and `more`.",
        "{abbr}`UN (United Nations)`, {cite:t}`ilo2012`, {py:func}`a`, {kbd}`Ctrl`.",
        r"A sign \{fakt\}`a`.",
        "```text\n{fakt}`a`\n```",
        "{fakt} `a`, and {fakt}`a",
        "![A dot](data:image/png;base64,AAAA)",
    ],
)
def test_what_is_no_unknown_role_is_left_alone(text: str, write_book: WriteBook) -> None:
    """Code, roles of MyST and of Sphinx, and braces that make no role."""
    told = check_texts(read_book(write_book({"book/page.md": f"# A\n\n{text}\n"})))
    assert not {each.code for each in told} & {"role-unknown", "picture-far"}


def test_hidden_files_are_nobodys_matter(write_book: WriteBook) -> None:
    """What Jupyter keeps for itself, and hidden files, are not called unread."""
    hidden = {"book/.ipynb_checkpoints/page-checkpoint.ipynb": "{", "book/.draft.yaml": ": ["}

    assert found(write_book(hidden)) == []


def test_near_names_are_listed_in_words() -> None:
    """Up to so many near names are told, the nearest first, and none if none is near."""
    assert near("counter", ["countr", "counters", "quay"], 3) == " (perhaps 'counters' or 'countr')"
    assert near("counter", ["quay"], 3) == ""
    assert near("The Counter", ["the-counter"]) == " (perhaps 'the-counter')"
    assert near("06-seeing", ["06-ending", "06-seeing-asking"]) == " (perhaps '06-seeing-asking')"
    assert near("second-morning", ["seven-people-one-morning"]) == ""


@pytest.mark.parametrize(
    ("file", "text", "says"),
    [
        (ITEM, changed(CHOICE, "correct: true", "correct: yes"), "Write `correct: true`."),
        (ITEM, changed(CHOICE, "  - id: send\n", ""), "put the line `- id: …` back"),
        ("book/country.yaml", changed(NATIONAL, "2020", '"2020 (new)"'), "such as 2020"),
    ],
)
def test_the_advice_is_what_to_write(
    write_book: WriteBook, file: str, text: str, says: str
) -> None:
    """Whoever follows it loses nothing."""
    told = [each.advice for each in check_texts(read_book(write_book({file: text})))]
    assert any(says in each for each in told), told


def test_a_large_file_is_not_read(write_book: WriteBook) -> None:
    """A file of 50 MB is refused by its size alone."""
    root = write_book()
    with (root / ITEM).open("wb") as file:
        file.truncate(50_000_000)

    assert found(root) == [(ITEM, "file-size")]


def test_all_faults_are_told_in_one_run(write_book: WriteBook) -> None:
    """Faults of several files and several fields come together, sorted by file and line."""
    text = changed(changed(CHOICE, "minutes: 1", "minutes: two"), "id: send", "id: Send")
    root = write_book({ITEM: text, STORY: changed(SCENARIO, "minutes: 5", "minutes: -1")})

    assert found(root) == [
        (f"{ITEM}:4", "field-value"),
        (f"{ITEM}:14", "field-value"),
        (f"{STORY}:7", "field-value"),
    ]


def test_what_is_sound_beside_a_fault_is_checked(write_book: WriteBook) -> None:
    """A field that is none, or of a wrong shape, hides nothing else, and nothing follows."""
    text = changed(CHOICE, "F-ID-01", "F-ID-99").replace("id: send", "id: ask")
    for old, new, code in [
        ("minutes: 1", "minutes: one", "field-value"),
        ("title: The counter", "titel: The counter", "field-unknown"),
        ("    correct: true", "    correct: yes", "field-value"),
        ("    correct: true", "    corect: true", "field-unknown"),
    ]:
        told = found(write_book({ITEM: changed(text, old, new)}))
        assert sorted(each for _, each in told) == sorted([code, "fact-unknown", "member-repeated"])


def test_a_problem_reads_as_place_fault_advice_code() -> None:
    """A problem prints as `file:line: what is wrong. What to do. [code]`."""
    said = problem("field-missing", Path("a.yaml"), 3, field="title")

    assert str(said) == "a.yaml:3: the field 'title' is missing. Add `title:`. [field-missing]"


def test_a_right_answer_shows_no_mistaken_idea(write_book: WriteBook) -> None:
    """A misconception beside the key would be told to a learner who was right."""
    ideas = "- id: speed-first\n  text: was in a hurry\n  instead: Wait.\n"
    text = CHOICE.replace(
        "    correct: true\n", "    correct: true\n    misconception: speed-first\n"
    )

    told = found(write_book({ITEM: text, "book/misconceptions.yaml": ideas}))

    assert told == [(f"{ITEM}:10", "misconception-right")]
