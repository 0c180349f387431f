"""Drawings inside a page, and the lists of links that stand with them: ways in, and rooms."""

from __future__ import annotations

from collections.abc import Iterator

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.util.docutils import SphinxDirective, SphinxRole
from sphinx.writers.html5 import HTML5Translator

from practiceguides.content.drawings import Drawing
from practiceguides.pages.chapters import markup
from practiceguides.pages.emblems import drawing_file, emblem, emblem_of, visit_emblem
from practiceguides.pages.shelf import FRONT, book_of, depends_on, warn

from .boxes import block


def drawing_named(env: BuildEnvironment, name: str, location: object) -> Drawing | None:
    """The drawing that a page names; a page that names none is told so."""
    book = book_of(env.app)
    depends_on(env, drawing_file(book, name))
    found = book.drawings.get(name)
    if found is None:
        told = "there is no drawing %r. Correct the name, or put it into book/drawings/."
        warn(told, name, location, "drawing-unknown")
    return found


class DrawingRole(SphinxRole):
    """`{drawing}`room-4``: the file `book/drawings/room-4.svg` in the line, in the page's colours.

    It is decoration: nothing of it is read aloud, so the words beside it say what it says. One that
    has the name of a story or a guide is its emblem, on a patch in the tone of the guide.
    """

    def run(self) -> tuple[list[nodes.Node], list[nodes.system_message]]:
        name = self.text.strip()
        found = drawing_named(self.env, name, self.get_location())
        if found is None:
            return [], []
        if emblem_of(self.env.app, name):
            return [emblem("", name=name)], []
        return [markup(found.markup())], []


class Ways(SphinxDirective):
    """`{ways}`: a list of links, each a row to be tapped; a second paragraph says more."""

    has_content = True

    def run(self) -> list[nodes.Node]:
        self.env.metadata[self.env.docname][FRONT] = None
        listed = self.parse_content_to_nodes()
        for entry in _entries(nodes.container("", *listed)):
            drawings = [*entry.findall(emblem), *entry.findall(nodes.raw)]
            if drawings:
                kind = "has-emblem" if isinstance(drawings[0], emblem) else "has-drawing"
                entry["classes"].append(kind)
        return [block("div", "pg-ways", "", listed)]


class rooms(nodes.General, nodes.Element):  # noqa: N801 - docutils nodes have lower-case names
    """A drawing whose rooms lead where the links of the list in it lead."""


class Rooms(SphinxDirective):
    """`{rooms} house`: a drawing with rooms, and in the same order a list of links to pieces.

    A room shows what the learner did there: its door is shut, ajar or open. The list says the same
    in words.
    """

    has_content = True
    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        self.env.metadata[self.env.docname][FRONT] = None
        listed = self.parse_content_to_nodes()
        drawing = drawing_named(self.env, self.arguments[0], self.get_location())
        if drawing is None:
            return [block("div", "pg-ways", "", listed)]
        node = rooms("", *listed, drawing=drawing.name)
        if len(entries := list(_entries(node))) != drawing.rooms:
            told = f"the drawing %r has {drawing.rooms} rooms, and {len(entries)} links stand here."
            warn(told, drawing.name, self.get_location(), "drawing-rooms")
        return [node]


def _entries(node: nodes.Element) -> Iterator[nodes.list_item]:
    """The lines of the list, each with its link."""
    yield from node.findall(nodes.list_item)


def link_of(entry: nodes.Element) -> str:
    """Where the first link of a line leads, from the page that it stands on."""
    link = next(iter(entry.findall(nodes.reference)), None)
    if link is None:
        return ""
    return str(link["refuri"]) if "refuri" in link else f"#{link.get('refid', '')}"


def views_of(app: Sphinx, doctree: nodes.document) -> Iterator[tuple[str, nodes.raw]]:
    """Each room on a page that shows rooms, alone, and where its line leads from this page."""
    for node in doctree.findall(rooms):
        drawing = book_of(app).drawings[node["drawing"]]
        for number, entry in enumerate(_entries(node)):
            if number < drawing.rooms and (view := drawing.view_of(number)):
                html = f'<div class="pg-room">{view}</div>'
                yield link_of(entry), markup(html)


def _visit_rooms(translator: HTML5Translator, node: rooms) -> None:
    drawing = book_of(translator.builder.app).drawings[node["drawing"]]
    drawn = drawing.markup([link_of(each) for each in _entries(node)])
    translator.body.append(f'<div class="pg-rooms"><div class="pg-house">{drawn}</div>\n')


def _depart_rooms(translator: HTML5Translator, _node: rooms) -> None:
    translator.body.append("</div>\n")


def setup_drawings(app: Sphinx) -> None:
    """Register the role and the blocks."""
    app.add_node(emblem, html=(visit_emblem, None))
    app.add_node(rooms, html=(_visit_rooms, _depart_rooms))
    app.add_role("drawing", DrawingRole())
    app.add_directive("ways", Ways)
    app.add_directive("rooms", Rooms)
