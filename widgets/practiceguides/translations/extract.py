"""All texts of a book, in the files in which translators share them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path, PurePosixPath
from typing import Any, NamedTuple

from practiceguides.content.book import Book, Located
from practiceguides.content.fields import Part
from practiceguides.content.layers import CONTENTS, SETTINGS, TEXTS
from practiceguides.content.model import Person
from practiceguides.content.pages import ITEMS, Page
from practiceguides.content.settings import config_of, stays
from practiceguides.content.source import Data, Path_, read_text, read_yaml
from practiceguides.reading import OWNERS

from . import prose, stories
from .fields import units_in
from .interface import interface_units
from .units import Unit

CORE = "core"
"""The file with the first page, the page after it, the pages that always stay, and all that they
show."""
REST = "book"
"""The file with what lies in no folder of its own."""
_CLAIMS = re.compile(r"\{(?:fact|cite)\}`")
_LABEL = re.compile(r"\(([\w-]+)\)=")
_ABOUT = {
    "h1": "The title of the page.",
    "item": "An item of a list.",
    "cell": "In a table.",
    "option": "The title of a part, or what stands beside it.",
    "title": "The title of a scene.",
    "choice": "What the learner may do: a few words.",
    "story": "What happens then, in this story.",
    "research": "What research and law say.",
    "their_side": "How it looked to the person.",
    "why": "Why this is careful, can be defended, or does harm: one sentence.",
    "questions": "A question to a group.",
}
_CLAIMED = {"research", "their_side"}


class Placed(NamedTuple):
    """A unit, and where it is written."""

    unit: Unit
    where: Any
    """Of a field its path; of Markdown its start, its end, and the number of its cell."""
    file: Path = Path()
    """Of a member of a list the real file."""


def texts_of(book: Book) -> dict[str, list[Unit]]:
    """The units of each file for translators, in the order in which a reader meets them."""
    found: dict[str, list[Unit]] = {}
    core = _Core(book)
    for name, unit in interface_units(OWNERS, core.types):
        found.setdefault(name, []).append(unit)
    people = _People(book)
    for name, placed in everything(book):
        part = CORE if name in core.names or placed.unit.piece in core.pieces else _part(name)
        found.setdefault(part, []).append(people.named(placed.unit))
    return found


def everything(book: Book) -> Iterator[tuple[str, Placed]]:
    """All texts of a book but for the interface, each with the logical name of its file."""
    yield from ((CONTENTS, each) for each in contents_units(book))
    shown: set[str] = set()
    for page in book.pages:
        yield from ((page.name, each) for each in page_units(page))
        for named in page.named:
            is_item = named.kind in ITEMS and named.name in book.items
            if is_item and named.name not in shown:
                shown.add(named.name)
                located = book.items[named.name]
                yield from ((located.name, each) for each in item_units(located))
    for name in sorted(book.items.keys() - shown):
        located = book.items[name]
        yield from ((located.name, each) for each in item_units(located))
    yield from member_units(book)


def item_units(located: Located) -> Iterator[Placed]:
    """The texts of an exercise or a story."""
    item = located.item
    for where, unit in units_in(item, located.data.value, item.id, located.name):
        yield Placed(unit, where)
    if located.kind == "scenario":
        for each in stories.told(stories.body_of(located)):
            yield Placed(
                Unit(
                    f"{item.id}/{each.scene}/{each.path}",
                    each.text,
                    f"{item.id}/{each.scene}",
                    located.name,
                    notes=(_ABOUT[each.part],) if each.part in _ABOUT else (),
                    claim=each.part in _CLAIMED,
                ),
                (each.start, each.end, 0),
            )


def page_units(page: Page) -> Iterator[Placed]:
    """The texts of a page, section by section."""
    section = ""
    numbers: dict[str, int] = {}
    cells = _cell_ids(page)
    for cell, text in page.texts:
        rows = text.split("\n")
        for span in prose.spans(text):
            if span.kind == "h2":
                numbers["h2"] = numbers.get("h2", 0) + 1
                section = _label(rows, span.row) or f"section-{numbers['h2']}"
            stem = f"{page.docname}#{cells.get(cell) or section or 'top'}"
            number = numbers[stem] = numbers.get(stem, 0) + 1
            yield Placed(
                Unit(
                    f"{stem}/{number}",
                    span.text,
                    f"{page.docname}#{section}",
                    page.name,
                    notes=(_about(span),) if _about(span) else (),
                    claim=bool(_CLAIMS.search(span.text)),
                ),
                (span.start, span.end, cell),
            )


def _about(span: prose.Span) -> str:
    return _ABOUT.get(span.kind, "A heading." if span.kind.startswith("h") else "")


def _label(rows: list[str], row: int) -> str:
    before = rows[row - 1] if row else ""
    found = _LABEL.fullmatch(before.strip())
    return found[1] if found else ""


def _cell_ids(page: Page) -> Mapping[int, str]:
    if page.file.suffix != ".ipynb":
        return {}
    cells = json.loads(read_text(page.file).text)["cells"]
    return {number: cell.get("id") or str(number) for number, cell in enumerate(cells, 1)}


_LISTS = ("facts", "voices", "misconceptions", "objectives", "professions", "terms")
_CLAIMING = {"facts", "voices", "law"}


def member_units(book: Book) -> Iterator[tuple[str, Placed]]:
    """The texts of the members of all lists that a learner reads."""
    files = [file for layer in book.layers.each() for file in layer.values()]
    names = {"terms": "glossary.yaml"}
    for kind in _LISTS:
        members: Mapping[str, Part] = getattr(book, kind)
        called = names.get(kind, f"{kind}.yaml")
        for file in files:
            if file.name == called:
                yield from _listed(book, kind, members, file)
    for kind, member in (("law", book.law), ("country", book.country)):
        data = book.fields.get(f"{kind}.yaml")
        if member is not None and data is not None:
            for placed in _fields_of(kind, member, data):
                yield f"{TEXTS}/{kind}.yaml", placed


def _listed(
    book: Book, kind: str, members: Mapping[str, Part], file: Path
) -> Iterator[tuple[str, Placed]]:
    data = read_yaml(file)
    name = book.layers.name(file)
    for index, value in enumerate(data.value if isinstance(data.value, list) else ()):
        member = members.get(str(value.get("id"))) if isinstance(value, dict) else None
        # Of two layers the uppermost has it.
        if member is None or book.places.get((file.name, value["id"]), (file,))[0] != file:
            continue
        key = f"{kind}/{value['id']}"
        for where, unit in units_in(member, value, key, name, claim=kind in _CLAIMING):
            yield name, Placed(unit, (index, *where), file)


def _fields_of(kind: str, member: Part, data: Data) -> Iterator[Placed]:
    """One file of fields; each member of its lists is a piece, of the law each provision."""
    file = f"{TEXTS}/{kind}.yaml"
    for where, unit in units_in(member, data.value, kind, file, claim=kind in _CLAIMING):
        steps = unit.key.split("/")
        if steps[1] == "laws":
            unit = replace(unit, claim=True)  # noqa: PLW2901 - the country's law is law
        deep = 5 if "provisions" in steps else 3
        yield Placed(replace(unit, piece="/".join(steps[:deep])), where)


def contents_units(book: Book) -> Iterator[Placed]:
    """The captions and titles in the reading order, and the name of the book."""
    settings = read_yaml(book.layers.path(SETTINGS)).value
    if isinstance(settings, dict) and isinstance(settings.get("title"), str):
        note = ("The title of the whole book.",)
        yield Placed(
            Unit("contents/book", settings["title"], "contents/book", SETTINGS, note), ("title",)
        )
    yield from _entries(read_yaml(book.layers.path(CONTENTS)).value, ())


def _entries(value: Any, where: Path_) -> Iterator[Placed]:
    if isinstance(value, list):
        for index, each in enumerate(value):
            yield from _entries(each, (*where, index))
    if not isinstance(value, dict):
        return
    for name, inner in value.items():
        if name in {"title", "caption"} and isinstance(inner, str):
            key = f"contents/{_first(value)}/{name}"
            note = ("The title of a part, or of a page, in the contents.",)
            unit = Unit(key, inner, key, CONTENTS, note, is_plain=True, label=True)
            yield Placed(unit, (*where, name))
        yield from _entries(inner, (*where, name))


def _first(value: Any) -> str:
    """The first page that an entry of the reading order leads to."""
    if isinstance(value, list):
        return next((found for each in value if (found := _first(each))), "")
    if not isinstance(value, dict):
        return ""
    own = value.get("file") or value.get("root")
    return own if isinstance(own, str) else _first(list(value.values()))


class _Core:
    """What the first two pages show, and the pages that no edition may leave out."""

    def __init__(self, book: Book) -> None:
        settings = read_yaml(book.layers.path(SETTINGS)).value
        first = {page.docname for page in book.pages[:2]} | {*stays(config_of(settings) or {})}
        chosen = [page for page in book.pages if page.docname in first]
        self.names = {page.name for page in chosen} | {CONTENTS}
        self.pieces = {"contents/book"}
        self.types: set[str] = set()
        cited: list[str] = []
        for page in chosen:
            for named in page.named:
                if named.kind in ITEMS and (found := book.items.get(named.name)):
                    self.names.add(found.name)
                    self.types.add(found.item.type)
                    cited += found.item.cited()
                    cited += [name for _, name in found.item.named("voices")]
                    self.pieces |= {
                        f"misconceptions/{name}" for _, name in found.item.named("misconceptions")
                    }
                elif named.kind in {"fact", "voice"}:
                    cited.append(named.name)
                elif named.kind in {"question", "number"}:
                    self.pieces.add(f"country/questions/{named.name}")
        self.pieces |= {f"{kind}/{name}" for kind in ("facts", "voices") for name in cited}
        self.pieces |= {f"professions/{name}" for name in book.professions}
        self.pieces.add("country/missing")


def _part(name: str) -> str:
    """The file for translators: named as the folder that a text lies in."""
    parts = PurePosixPath(name).parts
    inner = parts[1] if len(parts) > 2 else ""
    return REST if inner in {"", "exercises", "scenarios", "drawings"} else inner


class _People:
    """Says who is named in a text: some languages ask for sex and age where English does not."""

    def __init__(self, book: Book) -> None:
        self.people: dict[str, Person] = {}
        for person in book.people.values():
            self.people.setdefault(person.name, person)
        names = sorted(self.people, key=len, reverse=True)
        self.name = re.compile(rf"\b(?:{'|'.join(map(re.escape, names)) or '(?!)'})\b")

    def named(self, unit: Unit) -> Unit:
        """The unit with a note on each person in it."""
        named = dict.fromkeys(self.name.findall(unit.text))
        told = [_person(self.people[name]) for name in named]
        return replace(unit, notes=(*unit.notes, *told)) if told else unit


def _person(person: Person) -> str:
    age = f", {person.age}" if person.age is not None else ""
    return f"{person.name}: {person.sex}{age}; {person.about}."
