"""What a way says of its stops: where each lies, and how long it takes.

A way is a numbered list in `{ways}`, such as those by profession. Whoever writes it says what a
stop is for; place and time are those of the page that it leads to. Where a list of links leads to
ways on its own page, each says how long that way takes. On paper a long way has parts, so that a
day is not one strip of many lines.
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
from practiceguides.words import Words

from .minutes import minutes_at, time_told, times_on

_STOPS = "practiceguides_stops"
"""Where the build keeps what the pages have that stops tell of."""


_PART = 90
"""So many minutes are a part of a long way, about."""


class Stop(NamedTuple):
    """What is told of a stop."""

    place: str
    """Nothing where it is a whole page, which its link names."""
    time: str
    minutes: int


def _stops(
    app: Sphinx, within: nodes.Element, docname: str
) -> Iterator[tuple[nodes.list_item, Stop]]:
    """The lines of all ways there, as far as there is something to do where they lead."""
    for entry in _entries(within, nodes.enumerated_list):
        if stop := _stop(app, docname, link_of(entry)):
            yield entry, stop


def _ways(
    app: Sphinx, doctree: nodes.document, docname: str
) -> Iterator[tuple[nodes.list_item, nodes.section, list[tuple[nodes.list_item, Stop]]]]:
    """The lines that lead to a way on the same page, the section of each, and its stops."""
    sections = {name: each for each in doctree.findall(nodes.section) for name in each["ids"]}
    for entry in _entries(doctree, nodes.bullet_list):
        section = sections.get(link_of(entry).removeprefix("#"))
        stops = list(_stops(app, section, docname)) if section else []
        if section and stops:
            yield entry, section, stops


def _whole(
    app: Sphinx, doctree: nodes.document, docname: str
) -> Iterator[tuple[nodes.list_item, Stop]]:
    """Those lines: a way takes as long as all its stops."""
    for entry, section, stops in _ways(app, doctree, docname):
        read = minutes_at(app.env, docname, section["ids"][0]) or 0
        minutes = sum((stop.minutes for _, stop in stops), read)
        yield entry, Stop("", _long_told(minutes, book_of(app).words), minutes)


def _long_told(minutes: int, words: Words) -> str:
    """How long a way takes, in words: from two hours on by half hours."""
    halves = round(minutes / 30)
    if halves < 4:
        return time_told(minutes, words)
    return words("layout_hours", n=f"{halves // 2}{'½' * (halves % 2)}")


def _name_parts(stops: list[tuple[nodes.list_item, Stop]], words: Words) -> None:
    """Where a part of a long way begins, its line says so, and how long the part takes."""
    whole = sum(stop.minutes for _, stop in stops)
    count = round(whole / _PART)
    if count < 2:
        return
    parts: dict[int, list[tuple[nodes.list_item, Stop]]] = {}
    passed = 0.0
    for entry, stop in stops:
        parts.setdefault(int((passed + stop.minutes / 2) / whole * count), []).append((entry, stop))
        passed += stop.minutes
    for n, part in enumerate(parts.values(), 1):
        time = time_told(sum(stop.minutes for _, stop in part), words)
        said = words("layout_way_part", n=n, total=len(parts), time=time)
        part[0][0].append(nodes.paragraph("", said, classes=["pg-part"]))


def _entries(within: nodes.Element, kind: type[nodes.Element]) -> Iterator[nodes.list_item]:
    """The lines of the lists of one kind in all `{ways}` there."""
    for box in within.findall(labelled):
        if box["css"] == "pg-ways":
            for listed in box.findall(kind):
                yield from listed.findall(nodes.list_item)


def _stop(app: Sphinx, here: str, link: str) -> Stop | None:
    env, words = app.env, book_of(app).words
    path, _, place = link.partition("#")
    there = posixpath.normpath(posixpath.join(posixpath.dirname(here), path.removesuffix(".html")))
    if not path or not items_on(env, there):
        return None
    lies = chapter_told(env, there, words) or env.titles[there].astext()
    if story := story_of(env, there):
        return Stop("", lasting_told(story, words), story.promised)
    minutes = minutes_at(env, there, place)
    if minutes is None:
        times = times_on(env, there)
        return Stop("", time_told(times.whole, words), times.whole) if times.walk else None
    for located in located_on(env, there):
        if place == f"item-{located.item.id}":
            return Stop(lies, lasting_told(located.item, words), minutes)
    return Stop(lies, words("minutes", n=minutes), minutes)


def _tell(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Say it below each link, behind what its author says."""
    if FRONT not in app.env.metadata[docname]:
        return
    words = book_of(app).words
    ways = list(_ways(app, doctree, docname))
    for entry, stop in [*_whole(app, doctree, docname), *_stops(app, doctree, docname)]:
        if len(entry) == 1:
            told_here = words("layout_stop", place=stop.place, time=stop.time)
            said = told_here if stop.place else stop.time
            entry.append(nodes.paragraph("", said))
        else:
            said = words("layout_stop", place=gap("words"), time=stop.time)
            told = filled(said, {"words": list(entry[1].children)})
            entry[1].children.clear()
            entry[1].extend(told)
    for _, _, stops in ways:
        _name_parts(stops, words)


def _with_other_stops(_app: Sphinx, env: BuildEnvironment) -> list[str]:
    """The pages with ways, where a page in the book or an item on it has other minutes than before.

    Those of looking back at a story are told apart: what a story takes in all does not say them.
    """
    now = {
        name: (times_on(env, name), [each.item.minutes for each in located_on(env, name)])
        for name in env.found_docs
    }
    before = getattr(env, _STOPS, now)
    setattr(env, _STOPS, now)
    return [] if now == before else [name for name in env.found_docs if FRONT in env.metadata[name]]


def setup_stops(app: Sphinx) -> None:
    """Register what tells of the stops of each way, once all pages are read."""
    app.connect("env-updated", _with_other_stops)
    app.connect("doctree-resolved", _tell)
