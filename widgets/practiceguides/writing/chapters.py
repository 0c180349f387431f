"""A new chapter or page, and a page that shows one item more."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Mapping
from pathlib import Path, PurePosixPath
from typing import Any

from practiceguides.content.notebooks import shape_faults

_TITLE = "A title that says what the chapter is about"
_CELLS = (
    """\
# {title}

:::{{lead}}
Begin with a moment at work, and the question that it asks. Write that in place of this.
:::

:::{{aims}}
- what somebody can do after this chapter; begin with a verb
- a second thing
:::""",
    """\
(the-first-section)=
## The first section

Write here what your readers need to know. A blank line parts paragraphs, and two stars on each
side make a word **strong**.

A cell below shows an exercise: `exercise("its-name")`. Write one by `guides new exercise`.""",
    """\
:::{{one-thing}}
One small thing that a reader can do this week.
:::

```{{rests-on}}
```""",
)
_PAGE = """\
# {title}

% A line that begins with % is for you to read: nobody sees it on the page. What this page is for
% stands here, in a sentence or two. Take the % and the space away from these three lines.
% :::{{lead}}
% In an hour we talk about one case from our own work.
% :::

% Your text stands here. An empty line parts paragraphs; two stars on each side make a word
% **strong**.

```{{rests-on}}
```
"""
_END = re.compile(r"^(`{3,}|:{3,})\{rests-on\}[^\n]*\n\1\s*\Z", re.MULTILINE)
"""What a page rests on, as the last that stands on it."""
_IMPORTS = "from practiceguides import exercise, scenario"
_ENTRY = re.compile(r"^( *)- file: *(\S+) *$")


def page_text(title: str) -> str:
    """A page as Markdown, with the parts that pages have and what to write in them."""
    return _PAGE.format(title=title or "A title that says what the page is about")


def chapter_text(title: str) -> str:
    """A chapter as a notebook, with the parts that chapters have and what to write in them."""
    texts = [each.format(title=title or _TITLE) for each in _CELLS]
    first, *others = [_cell("markdown", f"text-{n:02}", text) for n, text in enumerate(texts, 1)]
    return _as_text(
        {
            "cells": [first, _cell("code", "imports", _IMPORTS), *others],
            "metadata": {
                "kernelspec": {
                    "display_name": "Python 3",
                    "language": "python",
                    "name": "python3",
                },
                "language_info": {"name": "python"},
            },
            "nbformat": 4,
            "nbformat_minor": 5,
        }
    )


def with_item(text: str, kind: str, item: str, *, is_notebook: bool) -> str | None:
    """The text of a page that shows an item at its end too; None where it is no notebook."""
    if not is_notebook:
        # What a page rests on stays its end.
        end = _END.search(text)
        before, after = (text[: end.start()], f"\n{end[0]}") if end else (text, "")
        return f"{before.rstrip()}\n\n```{{{kind}}} {item}\n```\n{after}"
    try:
        notebook = json.loads(text)
    except ValueError:
        return None
    if list(shape_faults(notebook)):
        return None
    sources = ["".join(each["source"]) for each in notebook["cells"]]
    call = f'{kind}("{item}")'
    imported = any(
        re.search(rf"from practiceguides import [^\n]*\b{kind}\b", each) for each in sources
    )
    source = call if imported else f"from practiceguides import {kind}\n\n{call}"
    cell = _cell("code", item, source)
    ends = [number for number, each in enumerate(sources) if "{rests-on}" in each]
    at = ends[-1] if ends else len(sources)
    if ends and not sources[at].lstrip().startswith("```{rests-on}"):
        at = len(sources)
    notebook["cells"].insert(at, cell)
    return _as_text(notebook)


def with_page(text: str, docname: str, pages: Mapping[str, Path]) -> str | None:
    """A reading order that names a page too: behind the chapters of its folder, else at the end.

    `pages`: the files of the pages that it names now. None where it has no place for one.
    """
    rows = text.split("\n")
    entries = [(n, found) for n, row in enumerate(rows) if (found := _ENTRY.match(row))]
    if not entries:
        # A book of one page so far.
        is_one = re.search(r"(?m)^root:", text) and not re.search(r"(?m)^(chapters|parts):", text)
        return f"{text.rstrip()}\nchapters:\n  - file: {docname}\n" if is_one else None
    folder = PurePosixPath(docname).parent
    near_by = [each for each in entries if PurePosixPath(each[1][2]).parent == folder]
    chapters = [each for each in near_by if _is_notebook(pages.get(each[1][2]))]
    at, found = (chapters or near_by or _outermost(entries))[-1]
    indent = len(found[1])
    at += 1
    # A title and pages below belong to the entry before.
    while at < len(rows) and rows[at].strip() and len(rows[at]) - len(rows[at].lstrip()) > indent:
        at += 1
    rows.insert(at, f"{found[1]}- file: {docname}")
    return "\n".join(rows)


def with_choice(text: str, name: str, own: Collection[str]) -> str | None:
    """The settings of an edition whose contents name a page too; None where they name no page.

    It comes behind the last of the edition's `own` pages that stand there by themselves, else at
    the end. What waits behind `#` stays below.
    """
    rows = text.split("\n")
    begin = next((n for n, row in enumerate(rows, 1) if row.rstrip() == "contents:"), None)
    if begin is None:
        return None
    end = next((n for n in range(begin, len(rows)) if re.match(r"[^\s#]", rows[n])), len(rows))
    chosen = [n for n in range(begin, end) if re.match(r"\s+\S", rows[n])]
    first = re.match(r"( +)- ", rows[chosen[0]]) if chosen else None
    if first is None:
        return None
    named = {n: found[1] for n in chosen if (found := _CHOSEN.fullmatch(rows[n], len(first[1])))}
    mine = [n for n, page in named.items() if page in own]
    rows.insert((mine or chosen)[-1] + 1, f"{first[1]}- {name}")
    return "\n".join(rows)


_CHOSEN = re.compile(r"- +([\w/.-]+) *(?:#.*)?")
"""A page by itself, in the contents of an edition."""


def _is_notebook(file: Path | None) -> bool:
    return file is not None and file.suffix == ".ipynb"


def _outermost(entries: list[tuple[int, re.Match[str]]]) -> list[tuple[int, re.Match[str]]]:
    least = min(len(found[1]) for _, found in entries)
    return [each for each in entries if len(each[1][1]) == least]


def _cell(kind: str, name: str, text: str) -> dict[str, Any]:
    cell: dict[str, Any] = {"cell_type": kind, "id": name, "metadata": {}}
    if kind == "code":
        cell |= {"execution_count": None, "outputs": []}
    return {**cell, "source": text.splitlines(keepends=True)}


def _as_text(notebook: dict[str, Any]) -> str:
    """As the chapters are kept, so that what changed alone differs."""
    return json.dumps(notebook, indent=1, ensure_ascii=False) + "\n"
