"""Parts of a page in another language than the book's: they say which, for whoever hears them."""

from __future__ import annotations

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.transforms import SphinxTransform
from sphinx.util.docutils import SphinxDirective

from practiceguides.content.spoken import signs
from practiceguides.pages.items import language_around
from practiceguides.pages.shelf import book_of

WRITTEN_IN = "pg-written-in"
"""What a line is called that says in which language a section is."""


class written_in(nodes.General, nodes.Element):  # noqa: N801 - docutils nodes have lower-case names
    """Stands in a section until the page is read, and says its `language`."""


class WrittenIn(SphinxDirective):
    """`{written-in} en`: the section in which it stands is in this language, and says so."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        return [written_in(language=self.arguments[0])]


class MarkSections(SphinxTransform):
    """Lets each section say its language, which HTML knows by a class of docutils.

    Its headings carry it to wherever they are named: before Sphinx notes them.
    """

    default_priority = 800

    def apply(self, **_given: object) -> None:
        """Read the marks."""
        words = book_of(self.app).words
        for node in list(self.document.findall(written_in)):
            language, section = node["language"], node.parent
            section["classes"].append(f"language-{language}")
            told = []
            if language != words.language:
                css = ["pg-small", WRITTEN_IN, f"language-{words.language}"]
                told = [nodes.paragraph("", words.untranslated(language), classes=css)]
            section.replace(node, told)
        for heading in self.document.findall(nodes.title):
            language = language_around(heading)
            if language and language != words.language:
                begin, end = map(nodes.Text, signs(language))
                heading.insert(0, begin)
                heading.append(end)


def setup_languages(app: Sphinx) -> None:
    """Register the directive, and what reads it."""
    app.add_node(written_in)
    app.add_directive("written-in", WrittenIn)
    app.add_transform(MarkSections)
