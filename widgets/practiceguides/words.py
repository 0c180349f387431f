"""The words of the interface: texts by key, lying with their owners, and the object that says them.

An owner (the kit, a type, a part of the pages) keeps its texts in its folder `strings`, one flat
file a language; a book may bring more in `book/interface/`. `{name}` takes a value; `key.one`,
`key.few`, `key.other` … are the forms of a plural, by the categories of CLDR; `list_…` join lists.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from ruamel.yaml import YAML

if TYPE_CHECKING:
    from babel import Locale

Texts = Mapping[str, str]
"""Texts of the interface by key."""

SOURCE = "en"
"""The language in which every owner has its texts; those of others are compared with them."""

_Lists = Literal["and", "all", "any", "names", "plain", "long"]

_BLANK = re.compile(r"\{(\w+)\}")


class MissingWordError(KeyError):
    """A key has no text in a language; says both."""

    def __str__(self) -> str:
        return str(self.args[0])


class Words(Mapping[str, str]):
    """All words of the interface in one language.

    `words("key")` says a text, `words("key", name="Mara")` one with a blank, and with a number `n`
    the plural form that the language wants. As a mapping it holds the texts as they are written.
    Nothing is read before the first word is said.
    """

    def __init__(
        self, language: str, owners: Mapping[str, Path], own: Texts, *, is_draft: bool = False
    ) -> None:
        """`owners`: the folder of each; `own`: what a book brings, which goes before the rest."""
        self.name = language
        """The language as the book's settings name it."""
        self.language = language.replace("_", "-")
        """The language's tag, as HTML and browsers know it."""
        self.is_draft = is_draft
        """Whether the book was translated and no speaker has reviewed it: its pages say so."""
        self._owners, self._own = owners, own

    def __getitem__(self, key: str) -> str:
        try:
            return self._all[key]
        except KeyError:
            told = f"'{key}' has no words in the language '{self.language}'"
            raise MissingWordError(told) from None

    def __iter__(self) -> Iterator[str]:
        return iter(self._all)

    def __len__(self) -> int:
        return len(self._all)

    def __call__(self, key: str, **values: object) -> str:
        """Say a text; raises MissingWordError, and KeyError for a blank that is given no value.

        Where a value is HTML (has `__html__`), so is the whole: everything else is escaped.
        """
        text = self._plural(key, values.get("n")) or self[key]
        if any(hasattr(value, "__html__") for value in values.values()):
            from markupsafe import Markup, escape

            filled = _BLANK.sub(lambda blank: escape(values[blank[1]]), escape(text))
            return Markup(filled)  # noqa: S704 - every part was escaped
        return _BLANK.sub(lambda blank: str(values[blank[1]]), text)

    def listed(self, parts: Sequence[str], how: _Lists) -> str:
        """Several in one: *A, B and C*; clauses that all hold, or any; with commas; semicolons.

        `names`: three names or more of a bibliography.
        """
        told = parts[0] if parts else ""
        for place, part in enumerate(parts[1:], 2):
            key = f"list_{how}_{'last' if place == len(parts) else 'next'}"
            told = self(key, before=told, after=part)
        return told

    def of(self, *owners: str) -> dict[str, str]:
        """What these owners say, with the `language`: for their scripts.

        Its tag says too how browsers write a day in it: as the sources and the texts do, which have
        the years and the digits of the Gregorian calendar in every language. For browsers that do
        not know the language, `months` (long, then short) and `day_pattern` are those of CLDR.
        """
        texts = {key: text for owner in owners for key, text in self._owned[owner].items()}
        if self.is_source:
            return {"language": self.language, **texts}
        known = _locale(self.language)
        months, widths = known.months["format"], ("wide", "abbreviated")
        days = {
            "months": "|".join(name for width in widths for name in months[width].values()),
            "day_pattern": known.date_formats["long"].pattern,
        }
        return {"language": f"{self.language}-u-ca-gregory-nu-latn", **days, **texts}

    @property
    def calendar(self) -> list[str]:
        """What the language calls months and days, long and short."""
        known, widths = _locale(self.language), ("wide", "abbreviated")
        kinds = [kind for names in (known.months, known.days) for kind in names.values()]
        return [name for kind in kinds for width in widths for name in kind[width].values()]

    def untranslated(self, language: str) -> str:
        """That a part of the book is in another language, and in which."""
        known = _locale(self.language).languages
        name = known.get(language) or known.get(language.partition("-")[0]) or language
        return self("layout_untranslated", language=name)

    @property
    def direction(self) -> Literal["ltr", "rtl"]:
        """The way the language is written."""
        return "rtl" if _locale(self.language).character_order == "right-to-left" else "ltr"

    def files(self) -> list[Path]:
        """The toolkit's files that hold them."""
        named = (_file(folder, self._code) for folder in self._owners.values())
        return [file for file in named if file.is_file()]

    @property
    def known(self) -> bool:
        """Whether there are words in this language at all, with the toolkit or in the book."""
        return bool(self._all)

    @property
    def is_source(self) -> bool:
        """Whether it is the language that the toolkit is written in, of whichever country."""
        return self.language.partition("-")[0] == SOURCE

    @property
    def whole(self) -> bool:
        """Whether they are as the toolkit has them in the language that it is written in.

        Then nothing can be missing, and nothing needs to be read to know it.
        """
        return self.language == SOURCE and not self._own

    def shipped(self) -> list[str]:
        """The languages that need nothing of the book."""
        found = [
            {file.stem for file in (folder / "strings").glob("*.yaml")}
            for folder in self._owners.values()
        ]
        return sorted(set.intersection(*found))

    def lacking(self) -> list[str]:
        """The keys that have no text in this language, forms of plurals among them."""
        forms = {_locale(self.language).plural_form(n) for n in _COUNTS} | {"other"}
        wanted = dict.fromkeys(
            f"{stem}.{form}" if form else stem
            for stem, plural in self._stems.items()
            for form in (sorted(forms) if plural else [""])
        )
        return [key for key in wanted if key not in self._all]

    def unknown(self) -> list[str]:
        """The keys of the book's own texts that nothing says."""
        return [key for key in self._own if _stem(key) not in self._stems]

    def misfilled(self) -> list[tuple[str, list[str]]]:
        """The keys of the book's own texts whose blanks are others, with the blanks they want."""
        source = Words(SOURCE, self._owners, {})
        found = []
        for key, text in self._own.items():
            if _stem(key) in self._stems:
                model = source.get(_stem(key)) or source[f"{_stem(key)}.other"]
                wanted, there = (set(_BLANK.findall(each)) for each in (model, text))
                # A form for one alone may say the number in its own words.
                if there != wanted and there | {"n"} != wanted:
                    found.append((key, sorted(wanted)))
        return found

    @property
    def _code(self) -> str:
        return self.language.replace("-", "_")

    @cached_property
    def _stems(self) -> dict[str, bool]:
        """Every key without its plural form, and whether it has some."""
        texts = [_read(folder, SOURCE) for folder in self._owners.values()]
        return {_stem(key): "." in key for each in texts for key in each}

    @cached_property
    def _owned(self) -> dict[str, Texts]:
        """The texts of each owner."""
        owned: dict[str, Texts] = {}
        for owner, folder in self._owners.items():
            stems = {_stem(key) for key in _read(folder, SOURCE)}
            brought = {key: text for key, text in self._own.items() if _stem(key) in stems}
            owned[owner] = {**_read(folder, self._code), **brought}
        return owned

    @cached_property
    def _all(self) -> Texts:
        return {key: text for texts in self._owned.values() for key, text in texts.items()}

    def _plural(self, key: str, n: object) -> str | None:
        if not isinstance(n, int):
            return None
        form = f"{key}.{_locale(self.language).plural_form(n)}"
        return self._all.get(form) or self._all.get(f"{key}.other")


_COUNTS = range(201)
"""How many there can be of what the interface counts: forms for millions are not asked for."""


def _stem(key: str) -> str:
    return key.partition(".")[0]


def name_of(language: str) -> str:
    """What a language calls itself; its tag where nobody knows."""
    return str(_locale(language).languages.get(language.partition("-")[0], language))


@cache
def locale_of(language: str) -> Locale | None:
    """What CLDR knows of a language; of a country's way to write it that it does not know, that."""
    # Here, for `guides check` says no words.
    from babel import Locale
    from babel.core import UnknownLocaleError

    tag = language.replace("_", "-")
    for known in (tag, tag.partition("-")[0]):
        try:
            return Locale.parse(known, sep="-")
        except (UnknownLocaleError, ValueError):
            continue
    return None


def _locale(language: str) -> Locale:
    """The same; of a language that CLDR does not know, what holds for all."""
    from babel import Locale

    return locale_of(language) or Locale.parse("root")


def _file(folder: Path, code: str) -> Path:
    return folder / "strings" / f"{code}.yaml"


@cache
def _read(folder: Path, code: str) -> Texts:
    """An owner's texts in one language; none where it has no file for it."""
    file = _file(folder, code)
    if not code.isidentifier() or not file.is_file():
        return {}
    return dict(YAML(typ="safe", pure=False).load(file.read_text(encoding="utf-8")))
