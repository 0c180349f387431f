"""A session plan: steps with their minutes, and the clock that follows from them."""

from __future__ import annotations

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from practiceguides.pages.shelf import book_of

from .boxes import block

_CLOCK = "practiceguides_clock"


class Step(SphinxDirective):
    """`{step} 10 The vote`: a step of a session, ten minutes long, with notes for the facilitator.

    The page counts from 0:00; `{steps-total}` says how long all steps take.
    """

    has_content = True
    required_arguments = 1
    final_argument_whitespace = True

    def run(self) -> list[nodes.Node]:
        minutes, _, title = self.arguments[0].partition(" ")
        if not minutes.isdecimal() or not title.strip():
            raise self.error("a step is written `{step} 10 Its title`, with its minutes first.")
        start = self.env.temp_data.get(_CLOCK, 0)
        end = self.env.temp_data[_CLOCK] = start + int(minutes)
        told = book_of(self.env.app).words(
            "block_step_time", start=_clock(start), end=_clock(end), n=int(minutes)
        )
        when = nodes.paragraph("", told, classes=["pg-clock"])
        body = [when, *self.parse_content_to_nodes()]
        return [block("section", "pg-step", title.strip(), body)]


class StepsTotal(SphinxDirective):
    """`{steps-total}`: how long the steps before it take together."""

    def run(self) -> list[nodes.Node]:
        minutes = self.env.temp_data.get(_CLOCK, 0)
        told = book_of(self.env.app).words("block_step_total", n=minutes)
        return [nodes.paragraph("", told)]


def _clock(minutes: int) -> str:
    return f"{minutes // 60}:{minutes % 60:02}"


def setup_session(app: Sphinx) -> None:
    """Register the directives."""
    app.add_directive("step", Step)
    app.add_directive("steps-total", StepsTotal)
