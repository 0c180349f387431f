"""What a translation must not lose or add: signs, numbers, blocks."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from functools import cache

from markdown_it import MarkdownIt

from practiceguides.content import markdown
from practiceguides.content.model import Fault

from .prose import TITLED
from .units import Unit

_SIGNS = re.compile(
    r"""
    \{[\w:-]+\}`[^`]*`          # a role: {fact}`F-ID-04`
  | \{\{[^{}]*\}\}              # an answer for the country
  | \{\w+\}                     # a blank
  | \]\((?:[^()]|\([^()]*\))*\)  # where a link leads
  | \]\[|\]:                    # the same, said in another place
  | `[^`]*`                     # code
  | \([FVP]-[A-Z]{2}-\d{1,3}[^()]*\)
  | \*\*|\*|…|https?://[^\s)\]]+
    """,
    re.VERBOSE,
)
_NUMBER = re.compile(r"\d+(?:[.,:\u00a0\u202f]?\d+)*")
_DIGIT = re.compile(r"\d")
_NOT_NUMBERS = re.compile(
    r"\{[\w:-]+\}`[^`]*`|\]\([^()\s]*\)|\([FVP]-[A-Z]{2}-\d{1,3}[^()]*\)|`[^`]*`"
)
_BUDDHIST = 543
"""So many years later is a year that Thai counts from the Buddha's death."""
_UNSAFE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069\ufffe\uffff]")
_WORD = re.compile(r"[^\W\d_]{2,}")
_LONGER = 2
_SPARE = 12
"""A button may be twice as long as in English, and so many letters more."""
_FAR_LONGER = 10
_FAR_SPARE = 1_000
"""What is longer is no translation, whatever the language, and no text to look through."""


def broken(unit: Unit, text: str) -> Iterator[Fault]:
    """What must be mended in a translation before it can be shown."""
    most = _FAR_LONGER * len(unit.plural or unit.text) + _FAR_SPARE
    if len(text) > most:
        yield Fault("text-long", (), {"count": len(text), "most": most})
    else:
        yield from _lost_or_added(unit, text)


def _lost_or_added(unit: Unit, text: str) -> Iterator[Fault]:
    if found := _UNSAFE.search(text):
        yield Fault("text-sign-unsafe", (), {"number": ord(found.group())})
    source = unit.plural or unit.text
    wanted, there = _signs(source), _signs(text)
    # A form for one may say the number in its own words.
    if unit.plural and "{n}" not in there:
        wanted.pop("{n}", None)
    if lost := wanted - there:
        yield Fault("text-signs-lost", (), {"signs": _listed(lost)})
    if added := there - wanted:
        yield Fault("text-signs-added", (), {"signs": _listed(added)})
    # A form for one may say the number in its own words.
    if not unit.plural and (lost := _numbers(source) - _numbers(text)):
        lost = Counter({each: n for each, n in lost.items() if not _is_year(each, text)})
        if lost:
            yield Fault("text-numbers", (), {"numbers": _listed(lost)})
    if unit.is_plain:
        return
    had, has = _blocks(source), _blocks(text)
    if had != has:
        yield Fault("text-blocks", (), {"had": _told(had), "has": _told(has)})
    if markdown.has_html(text) and not markdown.has_html(source):
        yield Fault("text-html", ())


def doubtful(unit: Unit, text: str) -> Iterator[Fault]:
    """What a translator should look at once more."""
    if text == unit.text and len(_WORD.findall(_SIGNS.sub("", text))) > 1:
        yield Fault("text-same", ())
    if any(each.isdigit() and not each.isascii() for each in text):
        yield Fault("text-digits", ())
    if not unit.plural and (added := _numbers(text) - _numbers(unit.text)):
        added = Counter({each: n for each, n in added.items() if not _was_year(each, unit.text)})
        if added:
            yield Fault("text-numbers-added", (), {"numbers": _listed(added)})
    count, had = len(text), len(unit.plural or unit.text)
    most = _LONGER * len(unit.text) + _SPARE
    if unit.label and count > most:
        yield Fault("text-long", (), {"count": count, "most": most})
    elif (count > 3 * had and count >= had + 200) or (had > 100 and count < had / 5):
        yield Fault("text-length", (), {"count": count, "had": had})


def _signs(text: str) -> Counter[str]:
    """All signs; of a role with words of its own, {start}`Begin <room-4>`, all but these."""
    named = Counter(f"{{{role}}}<{target}>" for role, _, target in TITLED.findall(text))
    rest = TITLED.sub(r"\2", text) if named else text
    return named + Counter(found.group() for found in _SIGNS.finditer(rest))


def _numbers(text: str) -> Counter[str]:
    """The numbers in ASCII, without what parts thousands or tenths: that differs by language."""
    if not _DIGIT.search(text):
        return Counter()
    plain = _NOT_NUMBERS.sub(" ", TITLED.sub(r"\2", text))
    plain = "".join(str(unicodedata.digit(each)) if each.isdigit() else each for each in plain)
    return Counter(re.sub(r"\D", "", found) for found in _NUMBER.findall(plain))


def _is_year(number: str, text: str) -> bool:
    return str(int(number) + _BUDDHIST) in _numbers(text) if len(number) == 4 else False


def _was_year(number: str, text: str) -> bool:
    return str(int(number) - _BUDDHIST) in _numbers(text) if len(number) == 4 else False


def _listed(signs: Counter[str]) -> str:
    return ", ".join(signs.elements())


_BLOCK = re.compile(r"^[ \t]*(?:[#>+*=~`_-]|\d+[.)]|\t| {4})", re.MULTILINE)
"""How a line may begin that is no paragraph, or belongs to one only by what stands before it."""
_OF_PAGES = re.compile(r"^[ \t]*(?::{3,}|%|\([^()\n]*\)=)", re.MULTILINE)
"""How a line begins that is a block, a remark or a name on a page, and a paragraph elsewhere."""
_BLANK_LINE = re.compile(r"\n[ \t]*\n")


@cache
def _parser() -> MarkdownIt:
    made = MarkdownIt("commonmark").disable(["html_block", "reference"])
    made.core.ruler.enableOnly(["normalize", "block"])
    return made


def _blocks(text: str) -> Counter[str]:
    special = Counter({"special line": n} if (n := len(_OF_PAGES.findall(text))) else {})
    if not _BLOCK.search(text):
        count = sum(1 for each in _BLANK_LINE.split(text) if each.strip())
        return special + Counter({"paragraph": count})
    return special + Counter(
        token.type.removesuffix("_open") if token.nesting else token.type
        for token in _parser().parse(text)
        if token.nesting == 1 or token.type in {"fence", "code_block", "hr"}
    )


def _told(blocks: Counter[str]) -> str:
    names = (f"{count} {name.replace('_', ' ')}" for name, count in sorted(blocks.items()))
    return ", ".join(names) or "nothing"
