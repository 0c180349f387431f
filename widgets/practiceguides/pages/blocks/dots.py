"""Numbers as figures on a page; `content/dots.py` draws them."""

from __future__ import annotations

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from practiceguides.content.dots import MOST, counted, figure
from practiceguides.pages.chapters import markup
from practiceguides.pages.shelf import warn

from .boxes import block


class Dots(SphinxDirective):
    """`{dots} 92 of 400`: two numbers as filled and open dots, the words large beside them.

    What stands in the block says what is counted, and where the number comes from.
    """

    has_content = True
    required_arguments = 1
    final_argument_whitespace = True

    def run(self) -> list[nodes.Node]:
        told = self.arguments[0].strip()
        if counted(told) is None:
            said = f"%r cannot be drawn as dots. Write two numbers, at most {MOST}: `92 of 400`."
            warn(said, told, self.get_location(), "dots-number")
        shown = markup(figure(told))
        return [block("div", "pg-dots", "", [shown, *self.parse_content_to_nodes()])]


def setup_dots(app: Sphinx) -> None:
    """Register the block."""
    app.add_directive("dots", Dots)
