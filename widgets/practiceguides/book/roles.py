"""In your role: the same fact, said for one profession after the other."""

from __future__ import annotations

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from practiceguides.kit.strings import load_strings

from .blocks import block
from .shelf import book_of, depends_on, warn


class YourRole(SphinxDirective):
    """`{your-role}`: holds a `{role}` for each profession that is spoken to."""

    has_content = True

    def run(self) -> list[nodes.Node]:
        strings = load_strings()
        other = nodes.paragraph("", strings["block_roles_other"], classes=["pg-roles-other"])
        body = [*self.parse_content_to_nodes(), other]
        return [block("section", "pg-roles", strings["block_roles"], body)]


class Role(SphinxDirective):
    """`{role} health`: what a fact means at the desk of one profession; opened by its name.

    The page's script opens the same profession on the next page.
    """

    has_content = True
    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        book = book_of(self.env.app)
        depends_on(self.env, book.root / "book" / "roles.yaml")
        role = book.roles.get(self.arguments[0])
        if role is None:
            told = "there is no role %r. Correct the name, or add it to roles.yaml."
            warn(told, self.arguments[0], self.get_location(), "role-unknown")
            return []
        summary = nodes.inline("", role.label)
        lens = block("details", "pg-role", "", [])
        lens["data"] = {"role": role.id}
        lens += block("summary", "pg-role-name", "", [summary])
        lens += self.parse_content_to_nodes()
        return [lens]


def setup_roles(app: Sphinx) -> None:
    """Register the directives."""
    app.add_directive("your-role", YourRole)
    app.add_directive("role", Role)
