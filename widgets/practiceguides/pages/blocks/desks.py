"""`{desks}`: one case across several desks, each a row, and the whole way that leads through them.

What of the whole way is the learner's own, the script of the page finds out (desks/start.js);
without it, and on paper, all of it stands there, folded by desk.
"""

from __future__ import annotations

import html
from collections.abc import Iterator

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from practiceguides.content import markdown
from practiceguides.pages.chapters import markup
from practiceguides.pages.emblems import drawing_file, emblem, emblem_of
from practiceguides.pages.items import place_of
from practiceguides.pages.shelf import book_of, depends_on, give_own, warn
from practiceguides.reading import scenarios_of
from practiceguides.scenarios.desks import NONE, Later, desk_after
from practiceguides.scenarios.spec import Scenario

from .boxes import block


class Desks(SphinxDirective):
    """`{desks} desk-police`: that desk and those that inherit, each from the one before it.

    An edition shows those that it does not leave out, be it one.
    """

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        book = book_of(self.env.app)
        desks = list(self._chain(self.arguments[0]))
        if book.layers.made:
            desks = [desk for desk in desks if desk.id in book.shown]
        if len(desks) < (1 if book.layers.made else 2):
            told = "no desk inherits from %r. Correct the name, or write `before:` in the next one."
            warn(told, self.arguments[0], self.get_location(), "desks-none")
            return []
        give_own(self.env, "desks")
        depends_on(self.env, *(desk.file for desk in desks))
        depends_on(self.env, *(drawing_file(book, desk.id) for desk in desks))
        folded = [self._folded(desk) for desk in desks]
        how = nodes.paragraph("", book.words["block_desks_how"])
        heading = book.words["block_desks_whole"]
        return [
            block("ol", "pg-desks", "", [self._row(desk) for desk in desks]),
            block("section", "pg-whole-way", heading, [how, *folded]),
        ]

    def _chain(self, first: str) -> Iterator[Scenario]:
        desks = {each.id: each for each in scenarios_of(book_of(self.env.app))}
        here = desks.pop(first, None)
        while here:
            yield here
            # Where they go round in a circle, which is told already, each stands here once.
            here = desk_after(here, desks.values())
            desks.pop(here.id if here else "", None)

    def _row(self, desk: Scenario) -> nodes.Node:
        """What it is, how long it takes, and where: the script adds how far the learner is."""
        words = book_of(self.env.app).words
        href = place_of(self.env, self.env.docname, desk.id)
        drawn = [emblem("", name=desk.id)] if emblem_of(self.env.app, desk.id) else []
        named: nodes.Node = nodes.inline("", desk.title)
        if href:
            named = nodes.reference("", desk.title, refuri=href, internal=True)
        state = markup(' <span class="pg-state"></span>')
        minutes = nodes.inline("", words("minutes", n=desk.minutes), classes=["pg-small"])
        head = nodes.paragraph("", "", named, nodes.Text(" "), minutes, state)
        row = block("li", "pg-desk-row", "", [*drawn, head, nodes.paragraph("", desk.role)])
        row["data"] = {"desk": desk.id}
        return row

    def _folded(self, desk: Scenario) -> nodes.Node:
        """What it can hand on, what that did later, and how the person tells it."""
        title = f'{html.escape(desk.title)} <span class="pg-state"></span>'
        summary = markup(f"<summary>{title}</summary>")
        told = [self._told(desk, flag, desk.later[flag]) for flag in (*desk.hands_on, NONE)
                if flag in desk.later]  # fmt: skip
        made = block("details", "pg-desk", "", [summary, *told])
        made["data"] = {"desk": desk.id}
        return made

    def _told(self, desk: Scenario, flag: str, later: Later) -> nodes.Node:
        words = book_of(self.env.app).words
        if flag in desk.hands_on:
            handed = words("block_desks_handed", what=desk.flag_told(flag))
        else:
            handed = words["block_desks_none" if desk.hands_on else "block_desks_last"]
        named = desk.called or words["block_desks_the_person"]
        tells = words("block_desks_tells", person=named)
        did, person = (markdown.render_inline(each) for each in (later.did, later.person))
        text = (
            f"<p><b>{html.escape(handed)}</b></p><p>{did}</p>"
            f'<p><span class="pg-small">{html.escape(tells)}</span> {person}</p>'
        )
        made = block("div", "pg-handed", "", [markup(text)])
        made["data"] = {"flag": flag}
        return made


def setup_desks(app: Sphinx) -> None:
    """Register the directive."""
    app.add_directive("desks", Desks)
