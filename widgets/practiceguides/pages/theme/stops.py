"""What a way says of its stops: where each lies, and how long it takes.

A way is a numbered list in `{ways}`, such as those by profession. Whoever writes it says what a
stop is for; place and time are those of the page that it leads to.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from typing import NamedTuple

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment

from practiceguides.pages.blocks.boxes import labelled
from practiceguides.pages.blocks.drawings import link_of
from practiceguides.pages.blocks.gaps import filled, gap
from practiceguides.pages.blocks.lasting import lasting_told
from practiceguides.pages.contents import chapter_told
from practiceguides.pages.items import items_on, located_on, story_of
from practiceguides.pages.shelf import FRONT, book_of

from .minutes import minutes_of, time_told
from .pieces import pieces_of

_STOPS = "practiceguides_stops"
"""Where the build keeps what the pages have that stops tell of."""


class Stop(NamedTuple):
    """What is told of a stop."""

    place: str
    """Nothing where it is a whole page, which its link names."""
    time: str


def _stops(
    app: Sphinx, doctree: nodes.document, docname: str
) -> Iterator[tuple[nodes.list_item, Stop]]:
    """The lines of all ways on a page, as far as there is something to do where they lead."""
    for box in doctree.findall(labelled):
        if box["css"] != "pg-ways":
            continue
        for way in box.findall(nodes.enumerated_list):
            for entry in way.findall(nodes.list_item):
                if stop := _stop(app, docname, link_of(entry)):
                    yield entry, stop


def _stop(app: Sphinx, here: str, link: str) -> Stop | None:
    env, words = app.env, book_of(app).words
    path, _, place = link.partition("#")
    there = posixpath.normpath(posixpath.join(posixpath.dirname(here), path.removesuffix(".html")))
    if not path or not items_on(env, there):
        return None
    pieces = pieces_of(env, there)
    lies = chapter_told(env, there, words) or env.titles[there].astext()
    for piece in pieces:
        if piece.id == place:
            return Stop(lies, words("minutes", n=piece.minutes))
    if story := story_of(env, there):
        return Stop("", lasting_told(story, words))
    for located in located_on(env, there):
        if place == f"item-{located.item.id}":
            return Stop(lies, lasting_told(located.item, words))
    for section in env.get_doctree(there).findall(nodes.section) if place else ():
        if place in section["ids"] or place == section.get("slug"):
            return Stop(lies, words("minutes", n=max(1, round(minutes_of(section)))))
    return Stop("", time_told(sum(piece.minutes for piece in pieces), words)) if pieces else None


def _tell(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Say it below each link, behind what its author says."""
    if FRONT not in app.env.metadata[docname]:
        return
    words = book_of(app).words
    for entry, stop in list(_stops(app, doctree, docname)):
        if len(entry) == 1:
            said = words("layout_stop", **stop._asdict()) if stop.place else stop.time
            entry.append(nodes.paragraph("", said))
        else:
            said = words("layout_stop", place=gap("words"), time=stop.time)
            told = filled(said, {"words": list(entry[1].children)})
            entry[1].children.clear()
            entry[1].extend(told)


def _with_other_stops(_app: Sphinx, env: BuildEnvironment) -> list[str]:
    """The pages with ways, where a page in the book has other pieces or minutes than before."""
    now = {
        name: (pieces_of(env, name), [each.item.minutes for each in located_on(env, name)])
        for name in env.found_docs
    }
    before = getattr(env, _STOPS, now)
    setattr(env, _STOPS, now)
    return [] if now == before else [name for name in env.found_docs if FRONT in env.metadata[name]]


def setup_stops(app: Sphinx) -> None:
    """Register what tells of the stops of each way, once all pages are read."""
    app.connect("env-updated", _with_other_stops)
    app.connect("doctree-resolved", _tell)
