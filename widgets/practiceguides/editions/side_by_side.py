"""The page that shows what changed beneath an edition: three texts side by side.

One file without a script, in the build folder. Every text is escaped and set apart, so that nothing
in it runs or turns what stands around it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from html import escape
from pathlib import Path
from typing import Any

from practiceguides.content.layers import Layers
from practiceguides.content.problems import Problem, problem_of
from practiceguides.content.timing import words_in
from practiceguides.content.whole import write_whole

from .beneath import Beneath
from .changes import Told, command, is_told, told_of
from .corrections import Corrected
from .faults import CODES
from .merging import ABSENT
from .writing import plain_yaml

PAGE = "changes.html"
"""Its name in the build folder."""

_PARTS = (
    ("edition-gone", "Withdrawn, and yours cannot stand without it"),
    ("edition-changed", "Left to you: you changed it, and the book did too"),
    ("edition-withdrawn", "Withdrawn from the book"),
    ("edition-behind", "Fits together: the book changed other parts than you"),
    ("edition-followed", "Came by itself: around your changes"),
)


@dataclass(frozen=True)
class _Entry:
    """One change: what it is, where, and texts with a heading each."""

    words: str
    place: str
    texts: Sequence[tuple[str, str]]
    ways: tuple[str, str] | None = None
    """Of what is left: the commands that keep the trainer's text, and that take the new one."""


_ALIKE = 0.4
"""Two texts that have less in common are not compared word by word: nobody could read that."""
_FEW = 4
"""A line with more words than these says something; another one holds names alone."""


def write_page(beneath: Beneath) -> Path | None:
    """Write the page, or take it away where nothing changed; None where there is none.

    Raises OSError where the build folder cannot be written.
    """
    file = page_file(beneath.layers)
    if is_told(beneath):
        write_whole(file, _page(beneath).encode())
        return file
    file.unlink(missing_ok=True)
    return None


def show(beneath: Beneath) -> Iterator[Problem]:
    """Write the page; tells where that cannot be done, which stops nobody."""
    try:
        write_page(beneath)
    except OSError:
        lost = "no page shows what changed beneath your edition"
        yield problem_of(CODES, "edition-unwritten", page_file(beneath.layers), lost=lost)


def page_file(layers: Layers) -> Path:
    """Where the page is, if anything changed."""
    return layers.build / PAGE


def _page(beneath: Beneath) -> str:
    told = list(told_of(beneath))
    update = command(beneath.layers.top)
    parts = [_part("Corrected: this was wrong", map(_corrected, beneath.corrected))]
    for code, heading in _PARTS:
        entries = [_entry(each, update) for each in told if each.code == code]
        if code == "edition-withdrawn":
            under = {Path(each.own.over).stem for each in told if each.own.is_gone}
            entries += [
                _Entry(words, "Your edition showed it.", ())
                for name, words in beneath.gone.items()
                if name in beneath.seen.shown and Path(name).name not in under
            ]
        parts.append(_part(heading, entries))
    name = escape(beneath.layers.top.name)
    return _HEAD.replace("NAME", name) + "".join(parts) + "</main>\n"


def _part(heading: str, entries: Iterable[_Entry]) -> str:
    shown = [_article(each) for each in entries]
    return f"<section><h2>{heading}</h2>{''.join(shown)}</section>\n" if shown else ""


def _corrected(each: Corrected) -> _Entry:
    places = "; ".join(each.places)
    rests = f"Your texts rest on it: {places}." if places else "No text of yours names it."
    texts = [("What was wrong", each.statement.what), ("The book now", each.statement.text)]
    mine = [one.text for one in each.mentions if words_in(one.text) > _FEW]
    texts += [("Yours", "\n\n".join(mine))] if mine else []
    return _Entry(f"{each.id}, corrected on {each.statement.day}", rests, texts)


def _entry(each: Told, update: str) -> _Entry:
    cell = f"cell {each.cell}, " if each.cell else ""
    place = f"{each.own.name}, {cell}line {each.line}"
    change, own = each.change, each.own
    texts = [("The book before", _text(change.was)), ("The book now", _text(change.now))]
    if each.code != "edition-followed":
        mine = own.text if change.mine is own.sides.mine else _text(change.mine)
        texts.append(("Yours", mine))
    if each.code != "edition-changed":
        return _Entry(each.words, place, texts)
    ways = f"{update} --keep {own.id}", f"{update} --take {own.id}"
    return _Entry(each.words, place, texts, ways)


def _text(value: Any) -> str:
    if value is ABSENT or value is None:
        return ""
    return value if isinstance(value, str) else plain_yaml(value).removesuffix("...\n")


def _article(entry: _Entry) -> str:
    cells = []
    for number, (heading, text) in enumerate(entry.texts):
        before = entry.texts[0][1] if number and entry.texts[0][0] == "The book before" else text
        told = _marked(before, text) or '<i class="none">nothing</i>'
        cells.append(f'<div><h4>{heading}</h4><div class="text" dir="auto">{told}</div></div>')
    words = entry.words[:1].upper() + entry.words[1:]
    ways = ""
    if entry.ways:
        keep, take = map(escape, entry.ways)
        ways = f"<p>Keep yours: <code>{keep}</code><br>Take the new one: <code>{take}</code></p>"
    return (
        f'<article><h3 dir="auto">{escape(words)}</h3><p>{escape(entry.place)}</p>'
        f'<div class="three">{"".join(cells)}</div>{ways}</article>\n'
    )


def _marked(before: str, text: str) -> str:
    """A text with what is new and what is gone, word by word."""
    old, new = (re.findall(r"\s+|[^\s]+", each.strip()) for each in (before, text))
    return "".join(_runs(old, new))


def _runs(old: list[str], new: list[str]) -> Iterator[str]:
    compared = SequenceMatcher(None, old, new, autojunk=False)
    if new and compared.ratio() < _ALIKE:
        yield f"<ins>{escape(''.join(new))}</ins>"
        return
    for kind, a, b, c, d in compared.get_opcodes():
        gone, come = escape("".join(old[a:b])), escape("".join(new[c:d]))
        if kind == "equal":
            yield come
            continue
        yield f"<del>{gone}</del> " if gone.strip() else ""
        yield f"<ins>{come}</ins>" if come.strip() else come


_HEAD = """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="color-scheme" content="light dark">
<title>What changed beneath NAME</title>
<style>
:root { color-scheme: light dark; --line: #767676; --new: #d7f0dd; --old: #f8dcdc; --bg: #fff;
  --ink: #1b1b1b; --soft: #f3f3f3; }
@media (prefers-color-scheme: dark) { :root { --line: #8f8f8f; --new: #174a26; --old: #5b2323;
  --bg: #16181a; --ink: #ececec; --soft: #23262a; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 80rem; padding: 1rem; background: var(--bg); color: var(--ink);
  font: 1rem/1.5 system-ui, sans-serif; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.3rem; margin-top: 2.5rem; } h3 { font-size: 1.1rem;
  margin-bottom: 0; } h4 { margin: 0; font-size: 1rem; }
article { border-top: 1px solid var(--line); } article > p { margin: 0 0 .75rem; }
.three { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr));
  gap: .75rem; margin: 0 0 1rem; align-items: start; }
code { overflow-wrap: anywhere; }
.three > div { background: var(--soft); padding: .6rem .75rem; border-radius: .3rem; min-width: 0; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: isolate; }
ins { background: var(--new); text-decoration: underline; text-decoration-thickness: 2px; }
del { background: var(--old); text-decoration: line-through; }
</style>
<main>
<h1>What changed beneath NAME</h1>
<p>What is <ins>underlined</ins> is new against the book before; what is <del>struck through</del>
is gone. Nothing on this page changes your files.</p>
"""
