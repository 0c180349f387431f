"""How an entry of the bibliography is written, and how a text names it, in the book's language.

The styles of pybtex and sphinxcontrib-bibtex hold English words; here these are the interface's.
What is left to them is the order of an entry's parts, and their punctuation.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, ClassVar

from pybtex.database import Entry, Person
from pybtex.richtext import BaseText, Tag, Text
from pybtex.style import FormattedEntry
from pybtex.style.formatting import toplevel
from pybtex.style.formatting.unsrt import Style as UnsrtStyle
from pybtex.style.formatting.unsrt import date, pages
from pybtex.style.template import (
    FieldIsMissing,
    Node,
    first_of,
    join,
    node,
    optional,
    optional_field,
    sentence,
    tag,
)
from pybtex.style.template import field as part
from sphinxcontrib.bibtex.style.referencing import PersonStyle
from sphinxcontrib.bibtex.style.referencing.author_year import AuthorYearReferenceStyle

from practiceguides.content.sources import OTHERS
from practiceguides.words import Words

from .gaps import gap, split
from .letters import order

_Entries = dict[tuple[str, str, str], FormattedEntry]
"""Entries by label, text and the book's language."""

formatted: _Entries = {}
"""Those of this build; kept with what Sphinx knows of the pages."""
_before: _Entries = {}
"""Those of the last one."""


def begin(kept: _Entries) -> None:
    """Begin a build, with the entries that were kept of the last one."""
    _before.clear()
    _before.update(kept)
    formatted.clear()


class SeenStyle(UnsrtStyle):
    """Plain entries in the order of their authors; each ends with how far the source was read."""

    default_name_style = "lastfirst"
    words: ClassVar[Words]
    """Those of the book that is built: the libraries between make the style without it."""
    said_with: ClassVar[str]
    """Those of them that entries are made of."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        self.sort = _in_order

    @classmethod
    def use(cls, words: Words) -> None:
        """Let all entries speak these words from now on."""
        cls.words = words
        cls.said_with = repr([text for key, text in words.items() if key.startswith(_KEYS)])

    def format_entry(self, label: str, entry: Entry, bib_data: object = None) -> FormattedEntry:
        """One entry; the field `seen` is told after it. An entry is formatted once."""
        # sphinxcontrib-bibtex asks for all entries again at every build: half a second.
        key = (label, repr(entry), self.said_with)
        if key in _before:
            formatted[key] = _before[key]
        if key not in formatted:
            made = super().format_entry(label, entry, bib_data)
            if seen := entry.fields.get("seen"):
                told = self.words("block_seen", seen=seen)
                made.text = Text(made.text, " ", told if len(told) > _SHORT else _unbroken(told))
            formatted[key] = made
        return formatted[key]

    def format_names(self, role: str, as_sentence: bool = True) -> Node:
        """Who wrote it, or edited it."""
        names = _people(role, lambda person: self.format_name(person, self.abbreviate_names))
        return sentence[names] if as_sentence else names

    def format_editor(self, entry: Entry, as_sentence: bool = True) -> Node:
        """The editors, who are said to be that."""
        names = self.format_names("editor", as_sentence=False)
        told = _said("entry_editor", n=len(entry.persons.get("editor", [])), names=names)
        return sentence[told] if as_sentence else told

    def format_volume_and_series(self, _entry: Entry, as_sentence: bool = True) -> Node:
        """Where a book stands in its series."""
        series = part("series")
        told = first_of[
            optional[_said("entry_volume_of", volume=part("volume"), series=series)],
            optional[_said("entry_volume", volume=part("volume"))],
            optional[_said("entry_number_in", number=part("number"), series=series)],
            optional[_said("entry_number", number=part("number"))],
            optional[series],
        ]
        return sentence(capfirst=True)[told] if as_sentence else told

    def format_chapter_and_pages(self, _entry: Entry) -> Node:
        """Which part of a book it is."""
        return join(sep=", ")[
            optional[_said("entry_chapter", chapter=part("chapter"))],
            optional[_said("entry_pages", pages=pages)],
        ]

    def format_edition(self, _entry: Entry) -> Node:
        """Which edition it is."""
        return optional[_said("entry_edition", edition=part("edition", apply_func=_small))]

    def format_web_refs(self, entry: Entry) -> Node:
        """Where it stands on the web, and when somebody looked."""
        address = self.format_url(entry)
        return sentence[
            first_of[
                optional[_said("entry_visited", address=address, day=part("urldate"))],
                optional[address],
            ],
            optional[self.format_eprint(entry)],
            optional[self.format_pubmed(entry)],
            optional[self.format_doi(entry)],
        ]

    def get_article_template(self, entry: Entry) -> Node:
        """An article in a journal."""
        issue = optional["(", part("number"), ")"]
        place = first_of[
            optional[join[part("volume"), issue, ":", pages]],
            _said("entry_pages", pages=pages),
        ]
        return toplevel[
            self.format_names("author"),
            self.format_title(entry, "title"),
            sentence[tag("em")[part("journal")], optional[place], date],
            sentence[optional_field("note")],
            self.format_web_refs(entry),
        ]

    def get_incollection_template(self, entry: Entry) -> Node:
        """A chapter in a book of several authors."""
        return toplevel[
            sentence[self.format_names("author")],
            self.format_title(entry, "title"),
            self._within(entry, self.format_chapter_and_pages(entry)),
            sentence[
                optional_field("publisher"),
                optional_field("address"),
                self.format_edition(entry),
                date,
            ],
            self.format_web_refs(entry),
        ]

    def get_inproceedings_template(self, entry: Entry) -> Node:
        """A talk at a conference."""
        return toplevel[
            sentence[self.format_names("author")],
            self.format_title(entry, "title"),
            self._within(entry, optional[pages]),
            self.format_address_organization_publisher_date(entry),
            sentence[optional_field("note")],
            self.format_web_refs(entry),
        ]

    def get_inbook_template(self, entry: Entry) -> Node:
        """A part of a book."""
        return toplevel[
            self.format_author_or_editor(entry),
            sentence[
                self.format_btitle(entry, "title", as_sentence=False),
                self.format_chapter_and_pages(entry),
            ],
            self.format_volume_and_series(entry),
            sentence[
                part("publisher"),
                optional_field("address"),
                self.format_edition(entry),
                date,
                optional_field("note"),
            ],
            self.format_web_refs(entry),
        ]

    def get_mastersthesis_template(self, entry: Entry) -> Node:
        """A thesis."""
        return self._thesis(entry, self.format_title(entry, "title"), "entry_thesis_master")

    def get_phdthesis_template(self, entry: Entry) -> Node:
        """A doctoral thesis."""
        return self._thesis(entry, self.format_btitle(entry, "title"), "entry_thesis_doctor")

    def get_techreport_template(self, entry: Entry) -> Node:
        """A report of an institution."""
        kind = first_of[optional_field("type"), _said("entry_report")]
        return toplevel[
            sentence[self.format_names("author")],
            self.format_title(entry, "title"),
            sentence[
                first_of[
                    optional[_said("entry_report_number", report=kind, number=part("number"))],
                    kind,
                ],
                part("institution"),
                optional_field("address"),
                date,
            ],
            sentence[optional_field("note")],
            self.format_web_refs(entry),
        ]

    def _thesis(self, entry: Entry, title: Node, kind: str) -> Node:
        return toplevel[
            sentence[self.format_names("author")],
            title,
            sentence[
                first_of[optional_field("type"), _said(kind)],
                part("school"),
                optional_field("address"),
                date,
            ],
            sentence[optional_field("note")],
            self.format_web_refs(entry),
        ]

    def _within(self, entry: Entry, place: Node) -> Node:
        """The book that holds it."""
        book = join(sep=", ")[
            optional[self.format_editor(entry, as_sentence=False)],
            self.format_btitle(entry, "booktitle", as_sentence=False),
            self.format_volume_and_series(entry, as_sentence=False),
            place,
        ]
        return sentence[_said("entry_in", book=book)]


def _in_order(entries: Iterable[Entry]) -> list[Entry]:
    """By who made it, and then by year; by title where nobody is named."""

    def plain(text: str) -> str:
        return order(re.sub(r"[{}]", "", text))

    def place(entry: Entry) -> tuple[str, str, str]:
        people = entry.persons.get("author") or entry.persons.get("editor") or ()
        title = plain(entry.fields.get("title", ""))
        names = plain(" ".join(str(each) for each in people))
        return names or title, entry.fields.get("year", ""), title

    return sorted(entries, key=place)


@dataclass
class _CitedPersons(PersonStyle):
    """The authors of a source that a text names: the first alone where there are many."""

    def names(self, role: str, full: bool) -> Node:
        """Its authors, or its editors."""
        return _people(
            role, lambda one: self.style_plugin.format(one, self.abbreviate), short=not full
        )

    def author_or_editor_or_title(self, full: bool) -> Node:
        """Who made it, or what it is called where nobody is named."""
        return first_of[
            optional[self.names("author", full)],
            optional[self.names("editor", full)],
            tag("em")[part("title")],
        ]


@dataclass
class CitedStyle(AuthorYearReferenceStyle):
    """What `{cite:t}` and `{cite:p}` write: author and year."""

    person: PersonStyle = field(default_factory=_CitedPersons)


_SHORT = 16
"""So many letters stand together at the end of a line."""


def _unbroken(told: str) -> str:
    return told.replace(" ", "\u00a0")


_KEYS = ("block_seen", "entry_", "list_and_", "list_names_", "source_others")


@node  # type: ignore[untyped-decorator]
def _said(
    _children: Sequence[Node], data: object, key: str, n: int | None = None, **parts: Node
) -> Text:
    """A text of the interface, whose blanks are filled with what templates give."""
    told = SeenStyle.words(key, n=n, **{name: gap(name) for name in parts})
    return _filled(told, {name: each.format_data(data) for name, each in parts.items()})


@node  # type: ignore[untyped-decorator]
def _people(
    _children: Sequence[Node],
    data: Mapping[str, Any],
    role: str,
    name: Callable[[Person], Node],
    *,
    short: bool = False,
) -> Text:
    """Everybody who had a part in a source, or in short the first of more than two."""
    persons = data["entry"].persons.get(role)
    if not persons:
        raise FieldIsMissing(role, data["entry"])
    words = SeenStyle.words
    named = [name(each).format_data(data) for each in persons if str(each) != OTHERS]
    gaps = [gap(str(place)) for place in range(len(named))]
    if short and len(persons) > 2:
        told = words("entry_first_and_more", first=gaps[0], more=gap("more"))
    else:
        told = words.listed(gaps, "and" if len(named) == 2 else "names")
        told = words("source_others", who=told) if len(named) < len(persons) else told
    parts = {str(place): each for place, each in enumerate(named)}
    return _filled(told, {**parts, "more": Tag("em", words["entry_more"])})


def _filled(told: str, parts: Mapping[str, BaseText]) -> Text:
    return Text(*(parts[each] if is_gap else each for each, is_gap in split(told)))


def _small(text: BaseText) -> BaseText:
    return text.lower()
