"""Boxes of a page: a labelled part with a class, drawn by the theme."""

from __future__ import annotations

import html
from collections.abc import Sequence

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective
from sphinx.writers.html5 import HTML5Translator

from practiceguides.pages.chapters import markup
from practiceguides.pages.emblems import drawing_file, emblem, emblem_of
from practiceguides.pages.shelf import book_of, depends_on
from practiceguides.pages.tones import guide_of


class labelled(nodes.General, nodes.Element):  # noqa: N801 - docutils nodes have lower-case names
    """A part of a page: `tag`, one class, and a heading that may be empty; a fold may be `open`."""


def block(tag: str, css: str, heading: str, children: Sequence[nodes.Node]) -> labelled:
    """Make a box with the class `css`."""
    node = labelled(tag=tag, css=css, heading=heading)
    node += list(children)
    return node


def folded(told: str, css: str, children: Sequence[nodes.Node]) -> labelled:
    """What stands closed under these words, until somebody opens it."""
    summary = markup(f"<summary>{html.escape(told)}</summary>")
    return block("details", css, "", [summary, *children])


def visit_labelled(translator: HTML5Translator, node: labelled) -> None:
    """Open the box, with its id if it has one; its heading stands one level below its section's.

    The box gets no name of its own: several "One thing to do" on a page would
    each be a landmark.
    """
    data = "".join(f' data-{name}="{value}"' for name, value in node.get("data", {}).items())
    place = "".join(f' id="{name}"' for name in node["ids"][:1])
    is_open = " open" if "open" in node else ""
    translator.body.append(f'<{node["tag"]} class="{node["css"]}"{place}{data}{is_open}>\n')
    if heading := node["heading"]:
        level = min(6, max(2, translator.section_level + 1))
        translator.body.append(f"<h{level}>{translator.encode(heading)}</h{level}>\n")


def depart_labelled(translator: HTML5Translator, node: labelled) -> None:
    """Close the box."""
    translator.body.append(f"</{node['tag']}>\n")


class _Box(SphinxDirective):
    """A box whose body the author writes."""

    has_content = True
    tag = "section"
    css = ""
    heading_key = ""

    def run(self) -> list[nodes.Node]:
        words = book_of(self.env.app).words
        heading = words(self.heading_key) if self.heading_key else ""
        return [block(self.tag, self.css, heading, self.parse_content_to_nodes())]


class Lead(_Box):
    """`{lead}`: the opening paragraph of a page; in a guide it stands beside the guide's emblem."""

    tag, css = "div", "pg-lead"

    def run(self) -> list[nodes.Node]:
        lead = super().run()
        if guide := guide_of(self.env.app, self.env.docname):
            depends_on(self.env, drawing_file(book_of(self.env.app), guide))
            if emblem_of(self.env.app, guide):
                next(lead[0].findall(nodes.paragraph)).insert(0, emblem("", name=guide))
        return lead


class Aims(_Box):
    """`{aims}`: what a learner can do after the chapter."""

    css, heading_key = "pg-aims", "block_aims"


class OneThing(_Box):
    """`{one-thing}`: the one thing to do that closes a piece."""

    css, heading_key = "pg-one-thing", "block_one_thing"


class Variants(_Box):
    """`{variants}`: the cases from which a session chooses, each a term with its lines."""

    tag, css = "div", "pg-variants"


class End(_Box):
    """`{end}`: what was done on the page, in a warm line or two.

    On a page that is walked it stands in the last card, once nothing on the page is open.
    """

    css = "pg-closing"


class ContentNote(_Box):
    """`{content-note}`: what is coming, how long, and how to skip it."""

    css, heading_key = "pg-content-note", "block_content_note"


def print_button(told: str, *, folded: bool = False) -> nodes.Node:
    """A button that prints the page; hidden until the page's script can press it.

    `folded` prints a job aid as a card to fold.
    """
    more = ' pg-quiet" data-card="folded' if folded else ""
    opening = f'<button class="pg-button pg-print{more}" type="button" hidden>'
    return markup(f"{opening}{html.escape(told)}</button>\n")


class PrintPage(_Box):
    """`{print-page}`: a button that prints the page, and beside it what the author writes.

    None of it is on paper.
    """

    tag, css = "div", "pg-actions pg-on-screen"

    def run(self) -> list[nodes.Node]:
        [made] = super().run()
        made.insert(0, print_button(book_of(self.env.app).words["block_print"]))
        return [made]


def setup_blocks(app: Sphinx) -> None:
    """Register the boxes."""
    app.add_node(labelled, html=(visit_labelled, depart_labelled))
    app.add_directive("lead", Lead)
    app.add_directive("aims", Aims)
    app.add_directive("one-thing", OneThing)
    app.add_directive("variants", Variants)
    app.add_directive("end", End)
    app.add_directive("content-note", ContentNote)
    app.add_directive("print-page", PrintPage)
