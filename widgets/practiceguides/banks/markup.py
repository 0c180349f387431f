"""HTML of banks to our Markdown by a list of what is allowed, and back.

Allowed are paragraphs, line breaks, bold, italics, lists, and links that begin with https://. Of
everything else the words stay, and it is told what was left out; of what runs or embeds something
nothing stays.
"""

from __future__ import annotations

import re
from html import escape
from html.parser import HTMLParser
from typing import NamedTuple
from urllib.parse import quote, urlsplit

from markdown_it import MarkdownIt

from practiceguides.content import markdown

_SIGNS = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff\ue000-\uf8ff]"
)
"""Control characters, those that turn the direction of letters, and those that no text has."""


def without_signs(text: str) -> str:
    """The text without invisible characters; lines end with a single line feed."""
    return _SIGNS.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


class Converted(NamedTuple):
    """Markdown, and what of the HTML is not in it."""

    text: str
    dropped: tuple[str, ...] = ()
    """Tags whose words stay."""
    scripts: tuple[str, ...] = ()
    """Tags that went with all they held."""
    links: tuple[str, ...] = ()
    images: tuple[str, ...] = ()


_MARKS = {"b": "**", "strong": "**", "i": "*", "em": "*"}
_BLOCKS = frozenset({
    "address", "article", "aside", "blockquote", "caption", "center", "dd", "div", "dl", "dt",
    "figcaption", "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "main",
    "nav", "p", "pre", "section", "table", "tbody", "td", "tfoot", "th", "thead", "tr",
})  # fmt: skip
_SILENT = frozenset({"p", "br", "ul", "ol", "li", "a", "div", "span", "html", "body", *_MARKS})
"""Tags that say nothing more than their words, or that are read."""
_RUNS = frozenset({
    "applet", "audio", "button", "canvas", "embed", "form", "frame", "frameset", "head", "iframe",
    "input", "link", "math", "meta", "noscript", "object", "script", "select", "style", "svg",
    "template", "textarea", "title", "video",
})  # fmt: skip
"""Tags of which nothing stays."""
_VOID = frozenset({"embed", "frame", "input", "link", "meta"})
_BREAK = "\x00"
_DEEPEST = 20
"""Marks and lists inside each other; what is deeper keeps its words."""


class _Block(NamedTuple):
    text: str
    marker: str = ""
    """Of a list's item what stands before it."""
    indent: int = 0


class _Reader(HTMLParser):
    """Makes blocks of Markdown while it is fed."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks: list[_Block] = []
        self.runs: list[str] = []
        self.open: list[tuple[str, int, str]] = []
        """Marks and links that are open: the tag, where in `runs` they began, the address."""
        self.lists: list[tuple[int, int]] = []
        """Of each list around: the number of its last item, -1 where it has none, and how far the
        text of the item is indented.
        """
        self.marker = ""
        self.inside: list[str] = []
        """Open tags of which nothing stays."""
        self.dropped: dict[str, None] = {}
        self.scripts: dict[str, None] = {}
        self.links: dict[str, None] = {}
        self.images: dict[str, None] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _RUNS:
            self.scripts[f"<{tag}>"] = None
            if tag not in _VOID:
                self.inside.append(tag)
        elif not self.inside:
            self._open(tag, {name: value or "" for name, value in attrs})

    def _open(self, tag: str, given: dict[str, str]) -> None:
        if tag == "img":
            source = given.get("src") or given.get("alt") or "img"
            self.images[source.rsplit("/", 1)[-1][:60]] = None
        elif tag == "br":
            self.runs.append(_BREAK)
        elif (tag in _MARKS or tag == "a") and len(self.open) < _DEEPEST:
            self.open.append((tag, len(self.runs), given.get("href", "")))
        elif tag in {"ul", "ol"}:
            self._flush()
            if len(self.lists) < _DEEPEST:
                self.lists.append((0 if tag == "ol" else -1, 2))
        elif tag == "li":
            self._flush()
            number = self.lists[-1][0] if self.lists else -1
            self.marker = f"{number + 1}. " if number >= 0 else "- "
            self.lists[-1:] = [(number + (number >= 0), len(self.marker))]
        elif tag in _BLOCKS:
            self._flush()
        if tag not in _SILENT and tag != "img":
            self.dropped[f"<{tag}>"] = None

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in {"br", "img"}:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in _RUNS:
            if tag in self.inside:
                while self.inside.pop() != tag:
                    pass
            return
        if self.inside:
            return
        if tag in _MARKS or tag == "a":
            self._close(tag)
        elif tag in {"ul", "ol"}:
            self._flush()
            del self.lists[-1:]
        elif tag in _BLOCKS or tag == "li":
            self._flush()

    def parse_marked_section(self, i: int, report: bool = True) -> int:
        # Some versions of Python raise where they do not know the mark, as in `<![x`.
        try:
            return super().parse_marked_section(i, report)
        except AssertionError:
            return self.parse_bogus_comment(i)

    def handle_data(self, data: str) -> None:
        if not self.inside:
            self.runs.append(markdown.literal(re.sub(r"\s+", " ", data)))

    def _close(self, tag: str) -> None:
        """Close the mark or link of this name that was opened last; those inside it with it."""
        if tag not in [each for each, *_ in self.open]:
            return
        while True:
            name, start, address = self.open.pop()
            inner = "".join(self.runs[start:])
            self.runs[start:] = [self._marked(name, inner, address)]
            if name == tag:
                return

    def _marked(self, name: str, inner: str, address: str) -> str:
        words = inner.strip(f" {_BREAK}")
        if not words:
            return inner
        before, _, after = inner.partition(words)
        if name == "a":
            if link := _safe(address):
                return f"{before}[{words}]({link}){after}"
            self.links[address[:100] or "(none)"] = None
            return inner
        mark = _MARKS[name]
        around = [_MARKS.get(each) for each, *_ in self.open]
        return inner if mark in around else f"{before}{mark}{words}{mark}{after}"

    def _flush(self) -> None:
        """End the block: what is still open goes on in the next one."""
        again = [(name, 0, address) for name, _, address in self.open]
        while self.open:
            self._close(self.open[-1][0])
        self.open = again
        text, self.runs = "".join(self.runs), []
        for part in re.split(rf"\s*{_BREAK}\s*{_BREAK}[\s{_BREAK}]*", text):
            lines = [each.strip() for each in re.sub(" +", " ", part).split(_BREAK)]
            lines = [_guarded(each) for each in lines if each]
            if not lines:
                continue
            around = self.lists[:-1] if self.marker else self.lists
            indent = sum(width for _, width in around)
            self.blocks.append(_Block("\\\n".join(lines), self.marker, indent))
            self.marker = ""

    def done(self) -> Converted:
        self.close()
        self._flush()
        text, was_item = "", False
        for block in self.blocks:
            lead = " " * block.indent
            inner = f"\n{lead}{' ' * len(block.marker)}"
            told = f"{lead}{block.marker}{block.text.replace(chr(10), inner)}"
            gap = "\n" if was_item and block.marker else "\n\n"
            text = f"{text}{gap}{told}" if text else told
            was_item = bool(block.marker)
        return Converted(text, *map(tuple, (self.dropped, self.scripts, self.links, self.images)))


def _guarded(line: str) -> str:
    """A line that begins no list and no other block, whatever its first sign."""
    if re.match(r"[#+=~-]", line):
        return f"\\{line}"
    return re.sub(r"^(\d{1,9})([.)])(?=\s|$)", r"\1\\\2", line)


def _safe(address: str) -> str:
    """An address that begins with https:// as Markdown may hold it; else nothing."""
    try:
        parts = urlsplit(address.strip())
    except ValueError:
        return ""
    if parts.scheme != "https" or not parts.netloc or re.search(r"[\s<>\\]", address.strip()):
        return ""
    return quote(address.strip(), safe="!#$%&*+,/:;=?@[]~'")


def from_html(text: str) -> Converted:
    """HTML as Markdown."""
    reader = _Reader()
    reader.feed(without_signs(text))
    return reader.done()


def from_plain(text: str) -> Converted:
    """Text without signs: blank lines part paragraphs, and every line stays one."""
    return from_html(escape(text, quote=False).replace("\n", "<br>"))


_TAG = re.compile(r"</?(?:p|div|ul|ol|li|table|h[1-6])\b", re.IGNORECASE)


def from_auto(text: str) -> Converted:
    """What Moodle calls its own format: HTML in which lines stay lines."""
    return from_html(text if _TAG.search(text) else text.replace("\n", "<br>"))


def from_markdown(text: str) -> Converted:
    """Markdown of a bank, which may hold HTML and pictures, as our Markdown."""
    return from_html(str(MarkdownIt("commonmark").render(without_signs(text))))


def one_paragraph(text: str) -> str:
    """Markdown in one line: paragraphs and items of lists follow each other."""
    lines = text.replace("\\\n", "\n")
    return re.sub(r"(?:^|\s*\n\s*)(?:(?:[-*+]|\d+[.)])\s+)?", " ", lines).strip()


def to_html(text: str) -> str:
    """Markdown as HTML, one paragraph without a tag around it."""
    html = markdown.render(text)
    inner = html.removeprefix("<p>").removesuffix("</p>")
    return html if "<p>" in inner or not html.startswith("<p>") or "</p>" in inner else inner
