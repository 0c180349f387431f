"""The HTML of a chapter, written anew: text, tables and links; nothing that acts.

HTML in a chapter's Markdown and in what its cells show goes into the page. A page's policy stops
scripts there, and not all that acts by itself: an element may lead away, frame or style the page
with a file of the book, or swallow the text behind it. So an element or an attribute that is not
named here is left out, with the text of a script or a style; other text stays.

No library does this: MyST hands HTML that stands within a line over tag by tag, and each of them
closes what is open at the end of a piece.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape, unescape

from .markdown import CLOSED, OUTWARD, leads

_VOID = frozenset({"br", "col", "hr", "wbr"})
ELEMENTS = _VOID | frozenset({
    "a", "abbr", "b", "bdi", "bdo", "blockquote", "caption", "cite", "code", "colgroup", "dd",
    "del", "details", "dfn", "div", "dl", "dt", "em", "figcaption", "figure", "h1", "h2", "h3",
    "h4", "h5", "h6", "i", "ins", "kbd", "li", "mark", "ol", "p", "pre", "q", "rp", "rt", "ruby",
    "s", "samp", "small", "span", "strong", "sub", "summary", "sup", "table", "tbody", "td",
    "tfoot", "th", "thead", "time", "tr", "u", "ul", "var",
})  # fmt: skip
"""What a page takes."""
_ANYWHERE = frozenset({"dir", "id", "lang", "title"})
_ATTRIBUTES = {
    "a": {"href"}, "col": {"span"}, "colgroup": {"span"}, "details": {"open"},
    "li": {"value"}, "ol": {"reversed", "start", "type"}, "td": {"colspan", "headers", "rowspan"},
    "th": {"colspan", "headers", "rowspan", "scope"}, "time": {"datetime"},
}  # fmt: skip
_DISGUISED = re.compile(r"[\\\x00-\x20]")
"""What a browser reads an address without, or as another sign."""
_NAME = r"</?([A-Za-z][^\s/>]*+)"
_TAG = re.compile(_NAME + r"""((?:[^>"']|"[^"]*+"|'[^']*+')*+)>""")
_NOT_SHOWN = re.compile(r"<(?:!--.*?--|[!?][^>]*+)>", re.DOTALL)
_ATTRIBUTE = re.compile(r"""([^\s=/"']++)(?:\s*+=\s*+("[^"]*+"|'[^']*+'|[^\s"']++))?""")


def written_anew(html: str) -> str:
    """The HTML that a page takes of it, in a time that grows with its length."""
    return "".join(_parts(html))


def takes(tag: str) -> bool:
    """Whether a page takes what this text of a tag begins."""
    name = re.match(_NAME, tag)
    return name is None or name[1].lower() in ELEMENTS


def is_ours(name: str) -> bool:
    """Whether an id is one by which the page's own scripts find their things."""
    return name.lower().startswith("pg-")


def _parts(html: str) -> Iterator[str]:
    """What does not end, a tag or a comment, is text up to the end of all."""
    at = 0
    while (begin := html.find("<", at)) >= 0:
        yield _text(html[at:begin])
        at = begin
        if not re.match("[A-Za-z/!?]", html[begin + 1 : begin + 2]):
            yield "&lt;"
            at = begin + 1
        elif tag := _TAG.match(html, begin):
            name = tag[1].lower()
            at = tag.end()
            if name in {"script", "style"} and html[begin + 1] != "/":
                end = re.compile(f"</{name}", re.IGNORECASE).search(html, at)
                at = end.start() if end else len(html)
            elif name in ELEMENTS:
                yield _tag(name, tag[2], is_end=html[begin + 1] == "/")
        elif hidden := _NOT_SHOWN.match(html, begin):
            at = hidden.end()
        else:
            break
    yield _text(html[at:])


def _text(text: str) -> str:
    return escape(unescape(text), quote=False)


def _tag(name: str, said: str, *, is_end: bool) -> str:
    if is_end:
        return "" if name in _VOID else f"</{name}>"
    return f"<{name}{''.join(_attributes(name, said))}>"


def _attributes(tag: str, said: str) -> Iterator[str]:
    known = _ANYWHERE | _ATTRIBUTES.get(tag, set())
    seen: set[str] = set()
    for found in _ATTRIBUTE.finditer(said):
        name, value = found[1].lower(), unescape((found[2] or "").strip("\"'"))
        if name in seen or name not in known or not _may_say(name, value):
            continue
        seen.add(name)
        yield f' {name}="{escape(value)}"'
        if name == "href" and OUTWARD.match(value):
            yield f' rel="{CLOSED}"'


def _may_say(name: str, value: str) -> bool:
    if name == "href":
        return leads(value) and not _DISGUISED.search(value)
    return name != "id" or not is_ours(value)
