"""What search looks through: a page as its sections, exercises, stories and explained words.

Each is a place that a link leads to. The answers of exercises are not among it, nor what waits
until an exercise was answered: search gives nothing away.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from docutils import nodes
from myst_nb.core.render import WIDGET_VIEW_MIMETYPE
from sphinx import addnodes
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment

from practiceguides.content.spoken import bare
from practiceguides.pages.blocks.boxes import labelled
from practiceguides.pages.blocks.languages import WRITTEN_IN
from practiceguides.pages.items import item

_PLACES = "practiceguides_places"
"""Where a page's metadata, which Sphinx keeps with the page, holds its places."""

_WORDS = "practiceguides_words"
"""Where it holds the words that are said there, in answers too."""

_LEFT_OUT = {"pg-rests-on", "pg-after"}
"""Boxes that only repeat what the page says elsewhere, or that wait for an answer."""


@dataclass(frozen=True)
class Place:
    """A part of a page with a heading of its own."""

    anchor: str
    """The id that a link leads to; empty for the beginning of the page."""
    heading: str
    text: str
    folds: tuple[tuple[int, str], ...] = ()
    """Where in the text a folded part begins or ends, and the id that leads there from here on."""


def places_of(env: BuildEnvironment, docname: str) -> list[Place]:
    """The places of a page in the order in which they stand there; the first is the page itself."""
    found: list[Place] = env.metadata.get(docname, {}).get(_PLACES, [])
    return found


def words_said(env: BuildEnvironment, docname: str) -> list[str]:
    """All words of a page, whether search finds them or not."""
    found: list[str] = env.metadata.get(docname, {}).get(_WORDS, [])
    return found


def words_in(text: str) -> set[str]:
    """The words that are long enough to be taken for a slip of another one."""
    return {word.lower() for word in _WORD.findall(text)}


_WORD = re.compile(r"[^\W\d_]{5,}")


def _note_places(app: Sphinx, doctree: nodes.document) -> None:
    """Remember the places of the page that was read: Sphinx keeps that with the page."""
    said = [_written(doctree), *(_all_said(node["spec"]) for node in doctree.findall(item))]
    app.env.metadata[app.env.docname].update(
        {_PLACES: list(_places(doctree)), _WORDS: sorted(words_in(" ".join(said)))}
    )


def _written(node: nodes.Node) -> str:
    """All words of a part, but for what a build says: its messages, and numbers of widgets."""
    if isinstance(node, nodes.Element):
        if isinstance(node, nodes.system_message) or node.get("mime_type") == WIDGET_VIEW_MIMETYPE:
            return ""
        if node.children:
            return node.child_text_separator.join(map(_written, node.children))
    return node.astext()


def _all_said(spec: Any) -> str:
    """The texts of an item in one, answers too; from their HTML."""
    if isinstance(spec, dict | list):
        return " ".join(map(_all_said, spec.values() if isinstance(spec, dict) else spec))
    return _TAG.sub(" ", spec) if isinstance(spec, str) else ""


_TAG = re.compile(r"<[^>]*>")


def _places(doctree: nodes.document) -> Iterator[Place]:
    """The page and what of it has a heading: sections, items, words that it explains."""
    for node in doctree.findall(nodes.Element):
        if isinstance(node, nodes.section):
            title = next(iter(node.findall(nodes.title)))
            anchor = "" if isinstance(node.parent, nodes.document) else node["ids"][0]
            yield Place(anchor, _said(title), *_text(node, anchor))
        elif isinstance(node, item):
            heading, *texts = (each.astext() for each in node.children)
            yield Place(f"item-{node['spec']['id']}", heading, _plain(texts))
        elif isinstance(node, nodes.term) and node["ids"]:
            meaning = node.parent.children[1:]
            yield Place(node["ids"][0], _said(node), _plain(_said(each) for each in meaning))


def _text(section: nodes.section, anchor: str) -> tuple[str, tuple[tuple[int, str], ...]]:
    """What a section says by itself, without its heading and what is a place of its own.

    And where in it folded parts begin and end.
    """
    parts = [*_parts(section, anchor)]
    pieces = [*_joined(said for _, said in parts)]
    length, leads, folds = 0, anchor, []
    for (there, _), piece in zip(parts, pieces, strict=True):
        if there != leads:
            folds.append((length, there))
            leads = there
        length += len(piece)
    return "".join(pieces), tuple(folds)


def _parts(node: nodes.Element, anchor: str) -> Iterator[tuple[str, str]]:
    """The words of each part, and the id that leads to them: of what is folded, its own."""
    for child in node.children:
        if isinstance(child, labelled) and not _is_left_out(child):
            yield from _parts(child, (child["ids"] or [anchor])[0])
        elif not isinstance(child, nodes.title):
            yield anchor, _said(child)


def _said(node: nodes.Node) -> str:
    """The words of a part as they are read."""
    if isinstance(node, nodes.Text):
        return str(node)
    if isinstance(node, _APART) or _is_left_out(node):
        return ""
    if isinstance(node, nodes.TextElement):
        return "".join(map(_said, node.children))
    return _plain(map(_said, node.children))


_APART = (
    nodes.section, item, nodes.literal_block, nodes.raw, nodes.system_message, nodes.comment,
    nodes.substitution_definition, nodes.target,
)  # fmt: skip


def _is_left_out(node: nodes.Node) -> bool:
    if isinstance(node, labelled):
        return node["css"] in _LEFT_OUT
    if isinstance(node, nodes.definition_list):
        return any(term["ids"] for term in node.findall(nodes.term))
    if isinstance(node, addnodes.pending_xref):
        return node["refdomain"] == "cite"  # by now only the key of a source
    return isinstance(node, nodes.Element) and not _MARKS.isdisjoint(node["classes"])


_MARKS = {"pg-fact", "pg-and", WRITTEN_IN}
"""The number of a finding, what stands between two, and in which language a part is."""


def _plain(texts: Iterable[str]) -> str:
    """Texts in one line; a point stands between those that no sign ends."""
    return "".join(_joined(texts))


def _joined(texts: Iterable[str]) -> Iterator[str]:
    """Each of these texts with what stands between it and the one before.

    Where the number of a finding stood before a full stop, no gap is left.
    """
    end = ""
    for text in texts:
        said = _GAPS.sub("", " ".join(bare(text).split())).strip()
        between = "" if not (end and said) else " " if end in _ENDS else " · "
        yield between + said
        end = said[-1:] or end


_GAPS = re.compile(r" (?=[.,;:](?:\s|$))| \(\)|_{3,}")
_ENDS = ".,:;!?…)”»"


def setup_places(app: Sphinx) -> None:
    """Note the places of each page that is read."""
    app.connect("doctree-read", _note_places, priority=600)  # after written ids were put first
