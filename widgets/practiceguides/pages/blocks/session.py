"""A session plan: its times at a glance, and its steps with the clock that follows from them."""

from __future__ import annotations

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from practiceguides.pages.shelf import book_of

from .boxes import block

_SHOWN = "practiceguides_steps"


class Steps(SphinxDirective):
    """`{steps}`: the steps that follow, each with when it begins, and how long all of them take."""

    def run(self) -> list[nodes.Node]:
        shown = self.env.temp_data[_SHOWN] = block(
            "div", "pg-steps", "", [nodes.bullet_list(), nodes.paragraph()]
        )
        return [shown]


class Step(SphinxDirective):
    """`{step} 10 The vote`: a step of a session, ten minutes long, with notes for the facilitator.

    The page counts from 0:00, and `{steps}` before it lists it.
    """

    has_content = True
    required_arguments = 1
    final_argument_whitespace = True

    def run(self) -> list[nodes.Node]:
        minutes, _, title = (part.strip() for part in self.arguments[0].partition(" "))
        if not minutes.isdecimal() or not title:
            raise self.error("a step is written `{step} 10 Its title`, with its minutes first.")
        shown = self.env.temp_data.get(_SHOWN)
        if shown is None:
            raise self.error("before the first step stands `{steps}`, which lists them.")
        start = shown.get("minutes", 0)
        end = shown["minutes"] = start + int(minutes)
        words = book_of(self.env.app).words
        told = words("block_step_time", start=_clock(start), end=_clock(end), n=int(minutes))
        when = nodes.paragraph("", told, classes=["pg-clock"], names=[f"step {title}"])
        # Two steps may have one title, or a title that gives no letters for an id.
        place = self.state.document.set_id(when)
        link = nodes.reference("", title, refid=place, internal=True)
        steps, total = shown
        steps += nodes.list_item("", nodes.paragraph("", f"{_clock(start)} ", link))
        total.clear()
        total += nodes.Text(words("block_step_total", n=end))
        body = [when, *self.parse_content_to_nodes()]
        for notes in body:
            # The first of several says what the facilitator does.
            if isinstance(notes, nodes.definition_list) and len(notes) > 1:
                notes["classes"].append("has-do")
        return [block("section", "pg-step", title, body)]


def _clock(minutes: int) -> str:
    return f"{minutes // 60}:{minutes % 60:02}"


def setup_session(app: Sphinx) -> None:
    """Register the directives."""
    app.add_directive("steps", Steps)
    app.add_directive("step", Step)
