"""The pieces of a page: what a reader walks through one after the other.

Which they are, and how long each takes, is counted in content/pieces.py; the script of the page
(chapter/pieces.jsx) shows one at a time. The last step, which closes the page, is not counted.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment

from practiceguides.content.pieces import Piece as Step
from practiceguides.content.spoken import spoken
from practiceguides.pages.blocks.boxes import labelled
from practiceguides.pages.blocks.drawings import views_of
from practiceguides.pages.blocks.languages import WRITTEN_IN
from practiceguides.pages.contents import is_notebook
from practiceguides.pages.items import counts, item, items_on, language_around

from .minutes import times_on

_PIECES = "practiceguides_pieces"

_FULL_STOPS = ".\u0589\u06d4\u0964\u104b\u1362\u17d4\u3002"
"""Of Latin, Armenian, Arabic, Devanagari, Burmese, Ethiopic, Khmer and Chinese letters."""


@dataclass(frozen=True)
class Piece:
    """One step of a walk."""

    id: str
    """That of its heading: an address that ends in it opens the piece."""
    title: str
    place: str
    """Where it happens, as its first paragraph says in strong letters: *The clinic*; or empty."""
    minutes: int
    items: tuple[str, ...]
    """The ids of what is to be done in it; notes that are no plan do not count."""
    sections: tuple[str, ...]
    """The ids of its headings: one, but for the last step."""
    closes: bool
    """Whether it closes the page; it is not counted among the pieces then."""


def pieces_of(env: BuildEnvironment, docname: str) -> tuple[Piece, ...]:
    """The pieces of a page in order; none where it is not walked."""
    found: tuple[Piece, ...] = env.metadata.get(docname, {}).get(_PIECES, ())
    return found


def walk_of(env: BuildEnvironment, docname: str) -> str:
    """The pieces of a page as the contents have them, in JSON: of each its id and its items."""
    walk = [{key: each[key] for key in ("id", "items")} for each in walk_told(env, docname)]
    return json.dumps(walk, separators=(",", ":")) if walk else ""


def walk_told(env: BuildEnvironment, docname: str) -> list[dict[str, Any]]:
    """The pieces of a page, as whatever leads there tells of them and says how far they are.

    A page that is not walked is one piece without an id; one with nothing to do has none.
    """
    told = ("id", "title", "place", "minutes", "items", "closes")
    if pieces := pieces_of(env, docname):
        return [{key: getattr(each, key) for key in told} for each in pieces]
    counted = [each["id"] for each in items_on(env, docname) if counts(each)]
    if not counted or not is_notebook(env, docname):
        return []
    title = env.titles[docname].astext()
    return [{"id": "", "title": title, "items": counted, "closes": False}]


def as_data(piece: Piece) -> dict[str, Any]:
    """A piece as the page's script is given it."""
    return vars(piece)


def _note_pieces(app: Sphinx, doctree: nodes.document) -> None:
    """Mark the sections of a page that is walked, and remember its pieces with the page."""
    env = app.env
    walk = times_on(env, env.docname).walk
    if not walk:
        return
    ids = {name: doctree.nameids[name] for name, said in doctree.nametypes.items() if said}
    sections = {
        each: section
        for top in doctree.children
        if isinstance(top, nodes.section)
        for section in top.children
        if isinstance(section, nodes.section)
        for each in section["ids"]
    }
    _put_findings_last(doctree)
    pieces = []
    for step in walk:
        written = (ids.get(nodes.fully_normalize_name(each)) for each in step.sections)
        if found := [sections[each] for each in written if each in sections]:
            pieces.append(_piece(found, step))
    env.metadata[env.docname][_PIECES] = tuple(pieces)


def _piece(sections: list[nodes.section], step: Step) -> Piece:
    for section in sections:
        section["classes"].append("pg-piece")
    first = sections[0]
    return Piece(
        id=first["ids"][0],
        title=first[0].astext(),
        place=_place(first),
        minutes=step.minutes,
        items=tuple(each for section in sections for each in _items(section)),
        sections=tuple(section["ids"][0] for section in sections),
        closes=step.closes,
    )


def _items(section: nodes.section) -> list[str]:
    listed = (node["listed"] for node in section.findall(item))
    return [each["id"] for each in listed if counts(each)]


def _place(section: nodes.section) -> str:
    """*The clinic* of a first paragraph that begins `**The clinic.**`."""
    paragraphs = (
        each
        for each in section.children
        if isinstance(each, nodes.paragraph) and WRITTEN_IN not in each["classes"]
    )
    first = next(paragraphs, nodes.paragraph())
    begin = next((each for each in first.children if each.astext()), None)  # MyST leaves empty ones
    place = begin.astext().rstrip(_FULL_STOPS) if isinstance(begin, nodes.strong) else ""
    language = language_around(section[0])
    return spoken(place, language) if language else place


def _put_findings_last(doctree: nodes.document) -> None:
    """What a page rests on belongs to the whole page, not to the piece that it is written in."""
    for findings in list(doctree.findall(labelled)):
        if findings["css"] == "pg-rests-on":
            findings.parent.remove(findings)
            doctree.children[-1].append(findings)


def _give_rooms(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """A piece to which a room on the same page leads begins with that room."""
    views = dict(views_of(app, doctree)) if pieces_of(app.env, docname) else {}
    for section in doctree.findall(nodes.section):
        if "pg-piece" in section["classes"] and (view := views.get(f"#{section['ids'][0]}")):
            section.insert(0, view)


def setup_pieces(app: Sphinx) -> None:
    """Register what finds the pieces of each page as it is read, and gives them their rooms."""
    app.connect("doctree-read", _note_pieces, priority=450)  # once written ids stand first
    app.connect("doctree-resolved", _give_rooms)
