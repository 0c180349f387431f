"""Texts in another language than the book's: they carry it with them until a page is written.

A title that nobody has translated stands in contents, cards, links and sentences of another
language. So that each place need not ask, the text says it by the signs that Unicode has for this:
they are not seen, and stay where texts are joined. Where HTML is written, an element with `lang`
stands in their place (`marked`); in what scripts draw, `language.js` does the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape

_BEGIN, _END = "\U000e0001", "\U000e007f"
_SIGNS = re.compile(f"{_BEGIN}[\U000e0020-\U000e007e]+|{_END}")
_TOKENS = re.compile(
    r"(<!--.*?-->|<(script|style|title|textarea|svg|template)\b.*?</\2\s*>|<[^>]*>)",
    re.DOTALL | re.IGNORECASE,
)
_NAMED = re.compile(r'="([^"]*)"')
_VOID = re.compile(r"<(?:img|input|option)\b", re.IGNORECASE)
_TITLE = re.compile(r"<title>([^<]*)</title>")
_BLOCKS = re.compile(r"^([ \t]*(?:(?:[-*+>]|\d+[.)]|#+)[ \t]+)*)(.*\w.*?)(\\?)$", re.MULTILINE)


def spoken(text: str, language: str) -> str:
    """The text with its language, a tag as HTML knows it; one without letters stays as it is."""
    if not text or text.isspace():
        return text
    begin, end = signs(language)
    return f"{begin}{text}{end}"


def signs(language: str) -> tuple[str, str]:
    """What stands before and behind such a text, where it has several parts."""
    return _BEGIN + "".join(chr(0xE0000 + ord(each)) for each in language), _END


def spoken_markdown(text: str, language: str) -> str:
    """The same of Markdown: line by line, for a sign before a block would hide what block it is."""
    return _BLOCKS.sub(lambda line: f"{line[1]}{spoken(line[2], language)}{line[3]}", text)


def bare(text: str) -> str:
    """The text alone: to look for it, to order it, to compare it."""
    return _SIGNS.sub("", text)


def marked(html: str) -> str:
    """HTML in which an element with `lang` holds each such text.

    An attribute cannot hold two languages: there the signs go, but for an element without content
    of its own that is named in one language alone. The data of scripts keep theirs.
    """
    if _BEGIN not in html:
        return html
    parts: list[str] = []
    around: list[str] = []
    after = 0
    for token in _TOKENS.finditer(html):
        parts += _texts(html[after : token.start()], around)
        parts.append(_element(token[0], token[2]))
        after = token.end()
    return "".join([*parts, *_texts(html[after:], around)])


def _texts(text: str, around: list[str]) -> Iterator[str]:
    """What stands between two elements; `around`: the languages that it is in, innermost last."""
    after = 0
    for sign in _SIGNS.finditer(text):
        yield _held(text[after : sign.start()], around)
        after = sign.end()
        if sign[0] != _END:
            around.append(_named(sign[0]))
        elif around:
            around.pop()
    yield _held(text[after:], around)


def _held(text: str, around: list[str]) -> str:
    if not around or not text or text.isspace():
        return text
    return f'<span lang="{escape(around[-1])}">{text}</span>'


def _named(sign: str) -> str:
    return "".join(chr(ord(each) - 0xE0000) for each in sign[1:])


def _element(element: str, closed: str | None) -> str:
    if _BEGIN not in element or (closed and closed.lower() == "script"):
        return element
    language = ""
    if _VOID.match(element) and 'lang="' not in element:
        named = [value for value in _NAMED.findall(element) if _BEGIN in value]
        language = _one(named)
    elif title := _TITLE.fullmatch(element):
        language = _one([title[1]])
    name, rest = re.split(r"(?=[\s/>])", bare(element), maxsplit=1)
    return f'{name} lang="{escape(language)}"{rest}' if language else f"{name}{rest}"


def _one(texts: list[str]) -> str:
    """The language of texts that have one throughout; else nothing."""
    if not all(text.startswith(_BEGIN) and text.endswith(_END) for text in texts):
        return ""
    languages = {_named(sign) for text in texts for sign in _SIGNS.findall(text) if sign != _END}
    return languages.pop() if len(languages) == 1 else ""
