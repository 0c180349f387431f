"""What is made of an edition's choice: its reading order, its settings, its pages in plain words.

These files stand over all layers in `_build/.made`, where Sphinx reads them like any other; what
is the same is not written again.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from io import StringIO
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.scalarstring import DoubleQuotedScalarString

from practiceguides.content.layers import CONTENTS, SETTINGS, Layers
from practiceguides.content.markdown import literal
from practiceguides.content.marks import read_fences
from practiceguides.content.pages import Page
from practiceguides.content.problems import Level, Problem, problem_of
from practiceguides.content.source import read_text

from .contents import Contents
from .faults import CODES
from .plain import Plain
from .settings import Edition

FOLDER = ".made"
"""Its name in the build folder."""


def made_files(  # noqa: PLR0913 - what an edition is made of
    edition: Edition,
    layers: Layers,
    settings: dict[str, Any],
    contents: Contents,
    pages: Sequence[Page],
    *,
    looks: dict[str, Any],
    before: Mapping[str, str],
) -> tuple[dict[str, bytes], list[Problem]]:
    """The files by their logical names, and what a trainer is told of them.

    `settings`: those of the book below. `looks`: those of the edition's look. `before`: see
    `desks_before`. Nothing is read here: from the same the same is made.
    """
    shown = set(contents.pages)
    texts = {
        page.name: page.text
        for page in pages
        # One that cannot be read stays as it is, and is told.
        if page.docname in shown and all(each.level < Level.ERROR for each in page.problems)
    }
    own = {page.name: page for page in pages if layers.is_own(page.file) and page.name in texts}
    made: dict[str, str] = {}
    problems: list[Problem] = []
    root = next(page for page in pages if page.docname == contents.toc["root"])
    welcome = edition.welcome or ""
    # To look through all pages takes time, and where all is as it was none changes.
    if contents.left or contents.items or own:
        plain = Plain(pages, contents, before, own)
        made = _without(texts, plain)
        problems = [*_missed(plain)]
        welcome = plain.own_text(root.name, welcome)
    if root.name in texts and not root.file.is_relative_to(layers.top):
        text = made.get(root.name, texts[root.name])
        made |= _welcomed(edition.title, welcome, root.name, text)
    files = {
        CONTENTS: _yaml(contents.toc),
        SETTINGS: _yaml(_settings(edition, layers.top, settings, looks)),
        **{name: text.encode() for name, text in made.items()},
    }
    return files, problems


def _missed(plain: Plain) -> Iterator[Problem]:
    """Of each own page to which places links of ours led, which now lead to the page itself."""
    for name in sorted({page for page, _ in plain.missed}):
        places = sorted(place for page, place in plain.missed if page == name)
        words = {"places": ", ".join(f"'{each}'" for each in places), "place": places[0]}
        yield problem_of(CODES, "edition-places", plain.own[name].file, 1, **words)


def _without(texts: Mapping[str, str], plain: Plain) -> dict[str, str]:
    """The pages that change when links to what is left out become words."""
    while True:
        lost = len(plain.lost)
        made = {name: plain.page(name, text) for name, text in texts.items()}
        # A heading that went may be what another page leads to.
        if len(plain.lost) == lost:
            return {name: text for name, text in made.items() if not _same(name, text, texts[name])}


_BEFORE = re.compile(r"^before:[ \t]*([\w-]+)", re.MULTILINE)


def desks_before(layers: Layers) -> dict[str, str]:
    """The desk before each desk, as the heads of the stories say it."""
    found = {}
    for file in (file for files in layers.each() for file in files.values()):
        is_story = file.parent.name == "scenarios" and file.suffix == ".md"
        head = read_text(file).text.partition("\n---")[0] if is_story else ""
        # A story that changes another one need not say it again.
        if named := _BEFORE.search(head):
            found[file.stem] = named[1]
    return found


def _same(name: str, text: str, before: str) -> bool:
    """Whether a page is as it was; how a notebook is indented does not matter."""
    return json.loads(text) == json.loads(before) if name.endswith(".ipynb") else text == before


_TITLE = re.compile(r"^# .*$", re.MULTILINE)


def _welcomed(title: str, welcome: str, name: str, text: str) -> dict[str, str]:
    """The first page with the edition's title and welcome."""
    if name.endswith(".ipynb"):
        notebook = json.loads(text)
        cell = notebook["cells"][0]
        said = _greeting(title, welcome, "".join(cell["source"]))
        cell["source"] = said.splitlines(keepends=True)
        return {name: json.dumps(notebook, ensure_ascii=False, indent=1) + "\n"}
    return {name: _greeting(title, welcome, text)}


def _greeting(title: str, welcome: str, text: str) -> str:
    text = _TITLE.sub(lambda _: f"# {literal(title)}", text, count=1)
    if not welcome:
        return text
    # A block in it ends with as many colons as it begins with.
    fence = ":" * max(3, 1 + max(map(len, re.findall(":{3,}", welcome)), default=0))
    welcome = f"{fence}{{lead}}\n{welcome}\n{fence}"
    lead = next((each for each in read_fences(text).blocks if each.name == "lead"), None)
    if lead and lead.last:
        lines = text.split("\n")
        return "\n".join([*lines[: lead.line - 1], welcome, *lines[lead.last :]])
    return _TITLE.sub(lambda title: f"{title[0]}\n\n{welcome}", text, count=1)


def _settings(
    edition: Edition, folder: Path, below: dict[str, Any], looks: dict[str, Any]
) -> dict[str, Any]:
    """The settings of the book below, with what the edition says."""
    sphinx = below.get("sphinx") or {}
    config = {
        **(sphinx.get("config") or {}),
        **looks,
        # A folder whose name can be no id is told by itself; this one makes no second fault.
        "practiceguides_book_id": edition.id_in(folder) or "edition",
    }
    return {
        **below,
        "title": edition.title,
        "author": edition.organisation or below.get("author", ""),
        "sphinx": {**sphinx, "config": config},
    }


def _yaml(value: Any) -> bytes:
    out = StringIO()
    yaml = YAML()
    yaml.allow_unicode = True
    yaml.dump(_quoted(value), out)
    return out.getvalue().encode()


def _quoted(value: Any) -> Any:
    """With every text in quotation marks: Sphinx reads an older YAML, to which `12:30` is 750."""
    match value:
        case dict():
            return {name: _quoted(each) for name, each in value.items()}
        case list() | tuple():
            return [_quoted(each) for each in value]
        case str():
            return DoubleQuotedScalarString(value)
    return value
