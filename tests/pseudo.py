"""Pseudo-languages: the words of the interface made longer, accented and bracketed, for tests.

A word that is left in English, glued, or cut by the code shows on a page: it stands outside the
brackets. Placeholders stay, and every plural has the forms that its language asks for.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from html.parser import HTMLParser
from pathlib import Path
from unittest.mock import patch

from tests.conftest import WORDS

LONGER = "en_XA"
"""As English, and longer."""
MIRRORED = "ar_XB"
"""Written from right to left, with the six forms of Arabic."""

_FORMS = {LONGER: ("one", "other"), MIRRORED: ("zero", "one", "two", "few", "many", "other")}
_ACCENTS = str.maketrans("aceinorsuyACEINORSUY", "åçéîñöřšûýÅÇÉÎÑÖŘŠÛÝ")
_BLANK = re.compile(r"(\{\w+\})")


def pseudo(text: str) -> str:
    """The text of a key in a pseudo-language, about two fifths longer."""
    parts = _BLANK.split(text)
    parts[::2] = [part.translate(_ACCENTS) for part in parts[::2]]
    accented = "".join(parts)
    return f"⟦{accented}{'~' * (len(text) * 2 // 5)}⟧"


_SIGNS = re.compile(
    r"(\{[\w:-]+\}`(?=[^`]*<)|\s*<[^`>]+>`|\{[\w:-]+\}`[^`]*`|\{\{[^{}]*\}\}|\{\w+\}|\]\([^()\s]*\)|`[^`]*`"
    r"|\([FVP]-[A-Z]{2}-\d{1,3}[^()]*\)|\*+|^ *(?:[-*]|\d+[.)]) |\n)",
    re.MULTILINE,
)
"""What a translator keeps in a text, and where blocks begin and end."""


def pseudo_markdown(text: str) -> str:
    """A text of the book in a pseudo-language: its signs stay, and each line has its brackets."""
    parts = _SIGNS.split(text)
    parts[::2] = [
        f"{before}⟦{words.translate(_ACCENTS)}⟧" if words else part
        for part in parts[::2]
        for before, words in [_spaced(part)]
    ]
    return "".join(parts)


def _spaced(part: str) -> tuple[str, str]:
    words = part.lstrip()
    return part[: len(part) - len(words)], words


_ENGLISH = dict(WORDS)
"""As they are written, also while tests read another language."""


def texts_in(language: str) -> dict[str, str]:
    """All words of the interface in a pseudo-language."""
    found: dict[str, str] = {}
    for key, text in _ENGLISH.items():
        stem, _, form = key.partition(".")
        if not form:
            found[key] = pseudo(text)
        elif form == "other":
            found |= {f"{stem}.{each}": pseudo(text) for each in _FORMS[language]}
    return found


def speak(root: Path, language: str) -> None:
    """Let the book in a folder speak a pseudo-language."""
    config = root / "_config.yml"
    text = config.read_text(encoding="utf-8")
    assert "language: en\n" in text
    config.write_text(text.replace("language: en\n", f"language: {language}\n"), encoding="utf-8")
    file = root / "book" / "interface" / f"{language}.yaml"
    file.parent.mkdir()
    file.write_text(json.dumps(texts_in(language), ensure_ascii=False, indent=1), encoding="utf-8")


@contextmanager
def reading(language: str) -> Iterator[None]:
    """Let tests look for the words of a pseudo-language: what they name by `WORDS` is in it."""
    with patch.dict(vars(WORDS), _all=texts_in(language)):
        yield


class _Said(HTMLParser):
    """What a page says: its texts and the attributes that are read out, without what is English."""

    _ATTRIBUTES = ("aria-label", "alt", "title", "placeholder")
    _VOID = {"meta", "link", "br", "hr", "img", "input", "col", "wbr", "path", "circle", "rect"}
    _UNSAID = {"script", "style", "code", "pre"}

    def __init__(self) -> None:
        super().__init__()
        self.open: list[tuple[str, bool]] = []
        self.read_out: list[str] = []
        self.texts: list[str] = []

    def _hidden(self) -> bool:
        return any(hidden for _, hidden in self.open)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        hidden = tag in self._UNSAID or given.get("lang") == "en"
        if not hidden and not self._hidden():
            self.read_out += [value for name in self._ATTRIBUTES if (value := given.get(name))]
        if tag not in self._VOID:
            self.open.append((tag, hidden))

    def handle_endtag(self, tag: str) -> None:
        names = [each for each, _ in self.open]
        if tag in names:
            del self.open[len(names) - 1 - names[::-1].index(tag) :]

    def handle_data(self, data: str) -> None:
        if data.strip() and not self._hidden():
            self.texts.append(" ".join(data.split()))

    def outside(self) -> Iterator[tuple[str, str]]:
        """Each text, and what of it stands in no bracket; one may close in a later text."""
        for texts in (*([each] for each in self.read_out), self.texts):
            depth = 0
            for text in texts:
                kept = ""
                for part in _BRACKET.split(text):
                    depth += (part == "⟦") - (part == "⟧")
                    kept += "" if depth or part == "⟧" else part
                yield text, kept


_BRACKET = re.compile("([⟦⟧])")
_LETTERS = re.compile(r"[^\W\d_]{2,}")


@dataclass(frozen=True)
class Content:
    """All that the files of a book hold, but for its words of the interface."""

    text: str

    @cached_property
    def _words(self) -> set[str]:
        return set(_LETTERS.findall(self.text))

    @cached_property
    def _interface(self) -> Mapping[str, bool]:
        """Each English text of the interface, and whether the book has the same by itself."""
        by_itself = r"(?:^|[^\w\s])[ \t]*{}[ \t]*(?:$|[^\w\s])"
        return {
            text: text in self.text
            and bool(re.search(by_itself.format(re.escape(text)), self.text, re.MULTILINE))
            for text in _ENGLISH.values()
        }

    def may_say(self, text: str) -> bool:
        """Whether a text can be the book's: its words are, and it is none of the interface."""
        return self._words.issuperset(_LETTERS.findall(text)) and self._interface.get(text, True)


def unspoken(html: str, content: Content, *, in_attributes: bool = True) -> set[str]:
    """What a page says that is neither in the pseudo-language nor a text of the book.

    Small words beside a bracket are glued to it. Of what is in English by intent HTML can say so,
    but for attributes such as `aria-label`, which have the language of their element's content.
    """
    reader = _Said()
    reader.feed(html)
    if not in_attributes:
        reader.read_out.clear()
    found: set[str] = set()
    for said, rest in reader.outside():
        glued = rest != said and rest == rest.lower()
        if _LETTERS.search(rest) and (glued or not content.may_say(rest.strip())):
            found.add(said)
    return found


_NO_TEXTS = {"interface", "pictures"}
"""Folders of a book that hold none of its texts."""


def content_of(root: Path, *more: Path) -> Content:
    """What a book holds, and files that its pages show besides."""
    files = [file for file in (root / "book").rglob("*.*") if file.parent.name not in _NO_TEXTS]
    texts = [
        file.read_text(encoding="utf-8")
        for file in (root / "_config.yml", root / "_toc.yml", *files, *more)
    ]
    return Content("\n".join(texts))
