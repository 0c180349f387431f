"""In your role: the same fact, said for one profession after the other."""

from __future__ import annotations

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from practiceguides.pages.shelf import book_of, depends_on, list_files, warn

from .boxes import block


class YourProfession(SphinxDirective):
    """`{your-profession}`: holds a `{profession}` for each profession that is spoken to."""

    has_content = True

    def run(self) -> list[nodes.Node]:
        words = book_of(self.env.app).words
        body = self.parse_content_to_nodes()
        return [block("section", "pg-professions", words("block_professions"), body)]


class Profession(SphinxDirective):
    """`{profession} health`: what a fact means at the desk of one profession; opened by its name.

    The page's script opens the same profession on the next page. Its id is for search, which leads
    into what is folded.
    """

    has_content = True
    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        book = book_of(self.env.app)
        depends_on(self.env, *list_files(book, "professions.yaml"))
        profession = book.professions.get(self.arguments[0])
        if profession is None:
            told = "there is no profession %r. Correct the name, or add it to professions.yaml."
            warn(told, self.arguments[0], self.get_location(), "profession-unknown")
            return []
        summary = nodes.inline("", profession.label)
        lens = block("details", "pg-profession", "", [])
        lens["data"] = {"profession": profession.id}
        lens["names"] = [f"in-{profession.id}"]
        self.state.document.set_id(lens)
        lens += block("summary", "pg-profession-name", "", [summary])
        lens += self.parse_content_to_nodes()
        return [lens]


def setup_professions(app: Sphinx) -> None:
    """Register the directives."""
    app.add_directive("your-profession", YourProfession)
    app.add_directive("profession", Profession)
