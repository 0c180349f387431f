"""Markdown to safe HTML: the only place where an item's HTML is made.

Raw HTML is off and shown as text, images are off (a page asks for nothing), and
headings are off, because an item brings the headings of its own outline.
A link leads to the web, to a mail, to a telephone or into the book; else it is shown as text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token
from markdown_it.utils import EnvType, OptionsDict

from .links import is_of_the_web
from .marks import VARIABLE, lines_and_columns, links, read_fences, roles

_NEVER = ["image", "heading", "lheading"]

OUTWARD = re.compile(r"(https?:)?//")
"""How an address begins that leads out of the book."""

_LEADS = re.compile(r"(?:https?|mailto|tel):|[^:/?#]*(?:[/?#]|$)", re.IGNORECASE)
"""How an address begins that a link may have; one that runs, or opens a program, is none."""

CLOSED = "noopener noreferrer"
"""What such a link says: the page it leads to learns nothing of this one."""


def leads(address: str) -> bool:
    """Whether an address leads to the web, to a mail, to a telephone or into the book."""
    return _LEADS.match(address) is not None


class _Parser(MarkdownIt):
    def validateLink(self, url: str) -> bool:  # noqa: N802 - so markdown-it calls it
        return leads(url)


@cache
def parser() -> MarkdownIt:
    """The parser for the Markdown of items; reading of pages is MyST's matter."""
    never = [*_NEVER, "html_block", "html_inline"]
    made = _Parser("commonmark", {"html": False})
    made.disable(never)
    made.add_render_rule("link_open", _open_link)
    return made


def _open_link(
    renderer: RendererHTML, tokens: Sequence[Token], place: int, options: OptionsDict, env: EnvType
) -> str:
    if OUTWARD.match(str(tokens[place].attrGet("href"))):
        tokens[place].attrSet("rel", CLOSED)
    return renderer.renderToken(tokens, place, options, env)


@cache
def _parser_with_html() -> MarkdownIt:
    return MarkdownIt("commonmark").disable(_NEVER)


def render(text: str) -> str:
    """Block Markdown as HTML."""
    return str(parser().render(text)).strip()


def render_inline(text: str) -> str:
    """One run of Markdown as HTML without a paragraph around it."""
    return str(parser().renderInline(text)).strip()


def literal(text: str) -> str:
    """Text of a line as Markdown that shows it as it is written."""
    return re.sub(r"([\\`*_\[\]<>&]|^#)", r"\\\1", text)


def of_pages(text: str, *, variables: bool) -> Iterator[tuple[str, str]]:
    """What of a text only a page can show, and what to do; `variables`: whether they are filled."""
    if any(each.words.startswith("{") for each in read_fences(text).blocks):
        yield "a block", "Put it on the page, above or below."
    if any(roles(text)):
        yield "a role such as {fact}", "Take it away; facts stand under `facts:`."
    if any(each.is_picture for each in links(text)):
        yield "a picture", "Take it away. `drawing:` shows one of the book."
    if "|" in text and any(columns for _, columns in lines_and_columns(text)):
        yield "a table", "Write a list in its place."
    if not variables and (found := VARIABLE.search(text)):
        yield f"`{found[0]}`", "Write the words yourself."
    if "](" in text or "]:" in text:
        tokens = (child for token in parser().parse(text) for child in token.children or ())
        hrefs = (str(each.attrGet("href")) for each in tokens if each.type == "link_open")
        for href in hrefs:
            if not is_of_the_web(href):
                yield f"a link to '{href}'", "Take it away, or lead to the web: https://…"


_LINE = r"(?![\s\d#>+=~-])[^\\`*_\[<&\r\n]+"
_UNMARKED = re.compile(rf"{_LINE}(?:\n{{1,2}}{_LINE})*\n*")
"""Lines that begin no block, without a sign that Markdown reads."""


@lru_cache(maxsize=4096)
def plain(text: str) -> str:
    """The words of Markdown text, without its signs; for search and for reading aloud."""
    # Most texts have no sign, and to parse them takes most of the time of counting their words.
    if _UNMARKED.fullmatch(text):
        paragraphs = text.rstrip("\n").split("\n\n")
        rows = (each.rstrip().split("\n") for each in paragraphs)
        return "\n".join(" ".join(row.rstrip(" ") for row in each) for each in rows)
    return parsed_words(text)


def parsed_words(text: str) -> str:
    """The same for any text, by the parser alone."""
    words: list[str] = []
    for token in parser().parse(text):
        if token.type in {"fence", "code_block"}:
            words.append(token.content)
        elif token.type == "paragraph_close":
            words.append("\n")
        words += [
            " " if child.type in {"softbreak", "hardbreak"} else child.content
            for child in token.children or ()
        ]
    return "".join(words).strip()


def has_html(text: str) -> bool:
    """Whether a parser that allows HTML would take some of the text for it."""
    if "<" not in text:
        return False
    tokens = _parser_with_html().parse(text)
    inline = (child for token in tokens for child in token.children or ())
    return any(token.type in {"html_block", "html_inline"} for token in (*tokens, *inline))
