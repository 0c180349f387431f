"""The page that shows what is new in the book under an edition: texts side by side.

One file without a script, in the build folder. Every text is escaped and set apart, so that nothing
in it runs or turns what stands around it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from html import escape
from pathlib import Path

from practiceguides.content.layers import Layers
from practiceguides.content.problems import Problem, problem_of
from practiceguides.content.whole import write_whole

from .beneath import Beneath
from .faults import CODES
from .news import (
    BEFORE,
    NOW,
    PRINTED,
    WHICH,
    YOURS,
    YOURS_BEFORE,
    News,
    Part,
    Piece,
    news_of,
)

PAGE = "changes.html"
"""Its name in the build folder."""

_COMPARED = {NOW: BEFORE, YOURS: NOW, YOURS_BEFORE: NOW}
"""With which text each one is compared, by its heading."""
_PARTS: dict[Part, tuple[str, str]] = {
    "corrected": (
        "Corrected",
        "This was wrong in our book. Did you teach it? Tell those whom you taught.",
    ),
    "gone": ("Taken out of the book", ""),
    "decide": (
        "For you to decide",
        f"You changed this, and we did too. {WHICH}",
    ),
    "new": ("New by itself", "Our new text is in your files already: you need no command."),
    "pages": ("New on your pages", f"Here you have nothing to choose. {PRINTED}"),
}
"""The parts of the page in their order: of each its heading, and what it is."""
_DECIDED = "You decided", "You had changed this, and we did too."
"""The same of the second part, once nothing is left there."""

_ALIKE = 0.4
"""In two texts that have less in common no words are marked: it would be nearly all."""


def write_page(beneath: Beneath, news: News) -> Path | None:
    """Write the page, or take it away where nothing is new; None where there is none.

    Raises OSError where the build folder cannot be written.
    """
    file = page_file(beneath.layers)
    if news.pieces:
        write_whole(file, _page(beneath.layers.top.name, news).encode())
        return file
    file.unlink(missing_ok=True)
    return None


def show(beneath: Beneath) -> Iterator[Problem]:
    """Write the page; tells where that cannot be done, which stops nobody."""
    try:
        write_page(beneath, news_of(beneath))
    except OSError:
        lost = "no page shows what is new in the book under your edition"
        yield problem_of(CODES, "edition-unwritten", page_file(beneath.layers), lost=lost)


def page_file(layers: Layers) -> Path:
    """Where the page is, if anything is new."""
    return layers.build / PAGE


def _page(name: str, news: News) -> str:
    pieces = news.pieces
    parts = "".join(_part(part, [each for each in pieces if each.part == part]) for part in _PARTS)
    head = _HEAD.replace("FIRST", _first(news)).replace("NAME", escape(name))
    return f"{head}{parts}</main>\n"


def _first(news: News) -> str:
    """What to do, in the first sentences of the page."""
    pieces = news.pieces
    left = {each.part for each in pieces if each.ways}
    has_corrected = any(each.part == "corrected" for each in pieces)
    said = [escape(news.versions)] if news.versions else []
    said += ["Read first what we corrected."] if has_corrected else []
    if left:
        said.append(
            "Where a text waits for you, a command stands below it. Copy it with the mouse, into"
            " the window in which you type <code>guides</code>. Until then yours stays."
        )
    elif any(each.block for each in pieces):
        said.append("What you may show, or else delete, stands below.")
    else:
        said.append("You have nothing to choose.")
    if any("<mark>" in _marked(*two) for each in pieces for two in _compared(each)):
        said.append(
            "<mark>Marked words</mark> are new. Where nearly all of a text is new, none is marked."
        )
    return " ".join(said)


def _part(part: Part, pieces: Sequence[Piece]) -> str:
    if not pieces:
        return ""
    is_decided = part == "decide" and not any(each.ways for each in pieces)
    heading, about = _DECIDED if is_decided else _PARTS[part]
    told = f"<p>{about}</p>" if about else ""
    return f"<section><h2>{heading}</h2>{told}\n{''.join(map(_article, pieces))}</section>\n"


def _article(piece: Piece) -> str:
    words = piece.words[:1].upper() + piece.words[1:]
    done = f" <strong>{escape(piece.done)}</strong>" if piece.done else ""
    said = "<br>".join(map(_with_code, piece.said)) + done
    cells = "".join(
        f'<div><h4>{escape(heading)}</h4><div class="text" dir="auto">'
        f"{_marked(before, text) or '<i>nothing</i>'}</div></div>"
        for (heading, _), (before, text) in zip(piece.texts, _compared(piece), strict=True)
    )
    boxes = [("file", *piece.block[:2])] if piece.block else []
    boxes += [("command", *way) for way in piece.ways]
    ways = "".join(
        f'<p>{_with_code(lead)}</p><pre class="{where}"><code>{_in_words(text)}</code></pre>'
        for where, lead, text in boxes
    )
    ways += "".join(f"<p>{_with_code(each)}</p>" for each in piece.block[2:])
    texts = f'<div class="texts">{cells}</div>' if cells else ""
    return (
        f'<article><h3 dir="auto">{_with_code(words)}</h3><p class="said">{said}</p>'
        f"{texts}{ways}</article>\n"
    )


def _with_code(sentence: str) -> str:
    """A sentence in which words between back-ticks are those of a file."""
    return re.sub(r"`([^`]+)`", r"<code>\1</code>", escape(sentence))


def _in_words(text: str) -> str:
    """What is to be copied, with its words set apart: none is broken at the end of a line."""
    return " ".join(f"<span>{escape(word)}</span>" for word in text.split(" "))


def _compared(piece: Piece) -> list[tuple[str, str]]:
    """Each text, after the one with which it is compared: itself where there is none.

    Ours now is compared with ours before, and the trainer's with ours now.
    """
    texts = dict(piece.texts)
    return [(texts.get(_COMPARED.get(heading, ""), text), text) for heading, text in piece.texts]


def _marked(before: str, text: str) -> str:
    """A text whose new words are marked."""
    old, new = (re.findall(r"\S+\s*", each.strip()) for each in (before, text))
    return "".join(_runs(old, new))


def _runs(old: list[str], new: list[str]) -> Iterator[str]:
    before, after = ([each.rstrip() for each in side] for side in (old, new))
    compared = SequenceMatcher(None, before, after, autojunk=False)
    is_other = compared.ratio() < _ALIKE
    for kind, _, _, begin, end in compared.get_opcodes():
        run = "".join(new[begin:end])
        bare = run.rstrip()
        is_marked = bare and kind != "equal" and not is_other
        yield f"<mark>{escape(bare)}</mark>{run[len(bare) :]}" if is_marked else escape(run)


_HEAD = """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="color-scheme" content="light dark">
<title>What is new in the book, for NAME</title>
<style>
:root { color-scheme: light dark; --paper: #faf8f3; --surface: #fff; --ink: #1c2630;
  --muted: #4a545d; --line: #dcd6c8; --accent: #0c5a5b; --soft: #e4efec; }
@media (prefers-color-scheme: dark) { :root { --paper: #11171c; --surface: #192128;
  --ink: #ece8df; --muted: #aab4bc; --line: #34414b; --accent: #86cdc4; --soft: #16302f; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 -apple-system,
  "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", system-ui, sans-serif; }
main { max-width: 66rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
h1, h2 { font-family: "Iowan Old Style", "Palatino Linotype", Palatino, "Noto Serif", Georgia,
  serif; font-weight: 500; line-height: 1.25; text-wrap: balance; }
h1 { margin: 0 0 1rem; font-size: 2rem; } h2 { margin: 3rem 0 0; font-size: 1.5rem; }
h3 { margin: 0; font-size: 1.125rem; line-height: 1.4; }
h4 { margin: 0 0 .25rem; font-size: .9375rem; color: var(--muted); }
p { margin: 0 0 .75rem; max-width: 42rem; overflow-wrap: anywhere; } .said { color: var(--muted); }
article { margin: 1rem 0; padding: 1rem 1.25rem; background: var(--surface); border-radius: .6rem;
  border: 1px solid var(--line); }
.texts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr));
  gap: 1rem 1.5rem; margin: 0 0 1rem; }
.texts > div { min-width: 0; padding-inline-start: .75rem; border-inline-start: 3px solid
  var(--line); }
strong { color: var(--ink); }
.text { white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: isolate; }
mark { background: var(--soft); color: inherit; text-decoration: underline;
  text-decoration-color: var(--accent); text-underline-offset: .2em; }
pre { margin: 0 0 .75rem; padding: .6rem .75rem; background: var(--soft); border-radius: .3rem;
  white-space: pre-wrap; overflow-x: auto; }
pre.file { background: none; border: 1px dashed var(--muted); }
pre code { user-select: all; } pre span { white-space: pre; }
code { font: .9375rem/1.5 ui-monospace, Consolas, "Liberation Mono", monospace; }
article > :last-child { margin-bottom: 0; }
@media print { main { padding: 0; } h2, h2 + p, h3, h4, .said, p:has(+ pre) { break-after: avoid; }
  .texts > div, p, pre { break-inside: avoid; }
  .texts { grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); font-size: .875rem; } }
</style>
<main>
<h1>What is new in the book, for NAME</h1>
<p>FIRST</p>
"""
