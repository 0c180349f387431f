"""Files of a book with something wrong in them: what hands, programs and strangers make of a text.

All is drawn from a seeded generator, so that the same number makes the same file again.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from io import BytesIO
from random import Random
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile

Pool = Sequence[bytes]
"""Other files, for what is taken from one and put into another."""

SIGNS = (
    # what moves the cursor, hides, turns round, ends a line for some and not for others
    "\0", "\x07", "\x1b[2J", "\x7f", "\x85", "\xa0", "\u061c", "\u200b", "\u200d", "\u202e",
    "\u2028", "\u2029", "\u2066", "\ufeff", "\ufffe", "\ufffd", "\U000e0041", "\t", "\r", "\r\n",
    # letters of many shapes
    "e\u0301" * 3, "\u0e01\u0e33", "\u0f0b", "\u0627\u0644", "\U0001f469\u200d\u2695\ufe0f",
    "\u0130", "\u1e9e", "\ufdfa", "\u00df", "\ud7ff", "a" + "\u0300" * 60,
)  # fmt: skip
MARKDOWN = (
    "[", "]", "](", "[a](", "![", "`", "```", "````", ":::", "::::{profession} x", "{", "}", "{{",
    "}}", "{{ country }}", "{fact}`", "{cite}`x`", "{exercise}", "```{exercise} ", "```{scenario}",
    "(a)=", "[^1]", "[^1]: ", "<!--", "-->", "<", ">", "&", "&#0;", "&amp;", "*", "**", "_", "~~",
    "$$", "\\", "|", "|-|", "#", "###### ", "- ", "1. ", "> ", "    ", "***\n", "---\n", "+++\n",
    "% ", "{#a}", "{#a .end outcome=good}", "{.why}", "{if=", "{set=", "{trust=", "[a](#a){#a}",
    "http://", "javascript:x", "../../..", "%00", "<div>", "</div>", "<script>", "]]>", "\n\n",
)  # fmt: skip
YAML = (
    ":", ": ", "- ", "-", "? ", "&a ", "*a", "!!python/object:os.system ", "!!binary ", "!!set ",
    "|", ">-", "|2-", "'", '"', "[", "]", "{", "}", ", ", "#", " #", "%YAML 9.9\n", "---\n",
    "...\n", "<<: *a", "~", "null", "true", "no", "0o7", "0x1f", ".inf", "-.inf", ".nan", "1e999",
    "2026-02-31", "12:30:45", "=", "@", "`", "\\", '"\\x00"', '"\\ud800"', '"\\e[2J"',
    "extends: x\n", "type: x\n", "id: constructor\n", "removed: [x]\n", "after: x\n",
)  # fmt: skip
TAGS = (
    "<!DOCTYPE a [<!ENTITY b 'c'>]>", "&b;", "<![CDATA[", "]]>", "<?x?>", "<a/>", "</a>", "<a",
    "xmlns:a='b'", "<script/>", "style='fill:url(#a)'", "transform='matrix(1e999)'", "&#xfffe;",
    "viewBox='0 0 0 0'", "d='M0 0" + "h1" * 200 + "'", "width='-1'", "<svg>", "<use href='#a'/>",
)  # fmt: skip
BANKS = (
    "::", "{", "}", "=", "~", "%50%", "%-1e9%", "->", "#", "[html]", "[[", "]]", "[[a->b]]", "::a",
    "(set: $a to 1)", "<<if $a>>", "\\n", '"', '""', ",", ";", "\t", "=1+1", "@a", "msgid",
    "msgstr", '"\\"', "#, fuzzy", "#~ ", "msgctxt", "msgstr[9]", "msgid_plural",
)  # fmt: skip
NUMBERS = (
    "0", "-0", "-1", "1e309", "9" * 400, "0.0000001", "2147483648", "18446744073709551616",
    "\u0663", "\u00b2", "\u2167", "1_000", "NaN", "Infinity", "0x", "9" * 5000,
)  # fmt: skip
VALUES = (
    "null", "true", "[]", "{}", "''", "[[]]", "{a: {b: {c: d}}}", "[null, null]", "[1, 2]", "1.5",
    "{'': ''}", "constructor", "__proto__", "toString", "2026-02-31", "{id: a}", "[{id: a}]",
    "[{id: a}, {id: a}]", "a" * 300, "'{{ a }}'", "'{a}'", "'%s'", "'<b>x</b>'",
)  # fmt: skip
"""What stands where something else belongs."""

_PAIRS = (
    ("[", "]"), ("{a: ", "}"), ("> ", ""), ("<a>", "</a>"), ("(", ")"), ("- ", ""), ("*", "*"),
    ("[", "](a)"), ('{"a":', "}"),
)  # fmt: skip
"""What something can stand in, again and again."""
_FIELD = re.compile(r"^(\s*(?:- )?[\w-]+:[ \t]*)(\S.*)$", re.MULTILINE)
_NUMBER = re.compile(r"\d+")


def _lines(random: Random, text: str, other: str) -> str:
    """Some lines twice, gone, in another order, further in, cut, or taken from another file."""
    lines = text.split("\n")
    at = random.randrange(len(lines))
    end = min(len(lines), at + random.choice((1, 1, 2, 5)))
    part = lines[at:end]
    match random.randrange(9):
        case 0:
            lines[at:end] = []
        case 1:
            lines[at:at] = part
        case 2:
            lines[at:at] = part * random.choice((20, 200))
        case 3:
            lines[at:end] = reversed(part)
        case 4:
            lines[at:end] = [f"{' ' * random.choice((1, 2, 3, 40))}{line}" for line in part]
        case 5:
            lines[at:end] = [line.lstrip() for line in part]
        case 6:
            lines[at] = lines[at][: random.randrange(len(lines[at]) + 1)]
        case 7:
            target = random.randrange(len(lines))
            lines[target:target] = part
        case _:
            others = other.split("\n")
            begin = random.randrange(len(others))
            lines[at:at] = others[begin : begin + random.choice((1, 3, 20))]
    return "\n".join(lines)


def _token(random: Random, text: str, signs: Sequence[str]) -> str:
    """A sign of the format where none belongs, once or many times."""
    at = random.randrange(len(text) + 1)
    times = random.choice((1, 1, 1, 1, 2, 3, 40))
    return text[:at] + random.choice(signs) * times + text[at:]


def _value(random: Random, text: str, _: str) -> str:
    """A field holds something of another kind."""
    fields = list(_FIELD.finditer(text))
    if not fields:
        return text
    found = random.choice(fields)
    new = random.choice((*VALUES, *NUMBERS, *SIGNS[:8]))
    return f"{text[: found.start(2)]}{new}{text[found.end(2) :]}"


def _number(random: Random, text: str, _: str) -> str:
    found = list(_NUMBER.finditer(text))
    if not found:
        return text
    at = random.choice(found)
    return text[: at.start()] + random.choice(NUMBERS) + text[at.end() :]


def _nested(random: Random, text: str, _: str) -> str:
    """Something in itself, many times."""
    at = random.randrange(len(text) + 1)
    left, right = random.choice(_PAIRS)
    times = random.choice((3, 35, 300))
    return text[:at] + left * times + "a" + right * times + text[at:]


def _word(random: Random, text: str, _: str) -> str:
    """A word that names something is named otherwise, everywhere or in one place."""
    words = re.findall(r"[A-Za-z_][\w-]{2,}", text)
    if not words:
        return text
    new = random.choice((random.choice(words), random.choice(VALUES), "", "a" * 300))
    return text.replace(random.choice(words), new, random.choice((1, -1)))


def _swapped(random: Random, text: str, _: str) -> str:
    """Two words of the file change places."""
    words = re.findall(r"[\w-]+", text) or ["a"]
    one, two = random.choice(words), random.choice(words)
    return text.replace(one, "\0").replace(two, one).replace("\0", two)


def _spliced(random: Random, text: str, other: str) -> str:
    """The first half of one file, and the second of another."""
    return text[: random.randrange(len(text) + 1)] + other[random.randrange(len(other) + 1) :]


def _repeated(random: Random, text: str, _: str) -> str:
    at = random.randrange(len(text) + 1)
    part = text[at : at + random.choice((1, 2, 8, 40))]
    return text[:at] + part * random.choice((3, 60)) + text[at:]


def _cut(random: Random, text: str, _: str) -> str:
    at = random.randrange(len(text) + 1)
    return random.choice((text[:at], text[at:], text[:at] + text[at + random.randrange(80) :], ""))


def _bytes(random: Random, raw: bytes) -> bytes:
    """Bytes that no text has, or that are gone."""
    made = bytearray(raw)
    for _ in range(random.choice((1, 1, 3, 30))):
        at = random.randrange(len(made) + 1)
        match random.randrange(3):
            case 0 if at < len(made):
                made[at] = random.randrange(256)
            case 1:
                made[at:at] = random.choice((b"\xff\xfe", b"\xc3", b"\xed\xa0\x80", b"\0", b"\xf5"))
            case _:
                del made[at : at + random.choice((1, 4, 100))]
    return bytes(made)


_ENDINGS = {
    ".md": MARKDOWN + YAML,
    ".ipynb": MARKDOWN + YAML,
    ".svg": TAGS,
    ".xml": TAGS + MARKDOWN,
    ".gift": BANKS,
    ".twee": BANKS + MARKDOWN,
    ".csv": BANKS,
    ".po": BANKS + MARKDOWN,
}
_Change = Callable[[Random, str, str], str]
_CHANGES: tuple[_Change, ...] = (
    _lines, _lines, _value, _value, _number, _nested, _word, _word, _swapped, _spliced, _repeated,
    _cut,
)  # fmt: skip


def _changed(random: Random, name: str, text: str, other: str) -> str:
    signs = _ENDINGS.get(name[name.rfind(".") :], YAML + MARKDOWN)
    match random.randrange(6):
        case 0:
            return _token(random, text, signs)
        case 1:
            return _token(random, text, random.choice((SIGNS, NUMBERS, signs)))
        case _:
            return random.choice(_CHANGES)(random, text, other)


def mutant(random: Random, name: str, raw: bytes, pool: Pool) -> bytes:
    """A file like this one, with one to four things wrong in it."""
    if raw.startswith(b"PK"):
        return _packed(random, raw, pool)
    if b"\0" in raw or random.randrange(16) == 0:
        return _bytes(random, raw)
    text, other = raw.decode("utf-8", "replace"), random.choice(pool).decode("utf-8", "replace")
    for _ in range(random.choice((1, 1, 1, 2, 4))):
        text = _changed(random, name, text, other)
    return text[:200_000].encode("utf-8", "surrogatepass")


def _packed(random: Random, raw: bytes, pool: Pool) -> bytes:
    """A workbook with one of its parts changed, or broken as a whole."""
    if random.randrange(8) == 0:
        return _bytes(random, raw)
    try:
        with ZipFile(BytesIO(raw)) as old:
            parts = {name: old.read(name) for name in old.namelist()}
    except BadZipFile:
        return raw
    name = random.choice(list(parts))
    if random.randrange(10) == 0:
        del parts[name]
    else:
        parts[name] = mutant(random, "a.xml", parts[name], pool)
    made = BytesIO()
    with ZipFile(made, "w", ZIP_DEFLATED) as new:
        for each, content in parts.items():
            new.writestr(each, content)
    return made.getvalue()
