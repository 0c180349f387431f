"""How the book speaks, and of whom: tables that are made from what the checker reads."""

from __future__ import annotations

from collections import Counter

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from practiceguides.content import markdown
from practiceguides.kit.strings import load_strings

from .shelf import book_of, depends_on
from .tables import table


class Wordings(SphinxDirective):
    """`{wordings}`: which words the book uses, which it avoids, and why (words.yaml)."""

    def run(self) -> list[nodes.Node]:
        book = book_of(self.env.app)
        depends_on(self.env, book.root / "book" / "words.yaml")
        strings = load_strings()
        rows = [
            [nodes.Text(each.use), nodes.Text(", ".join(each.avoid)), _inline(each.why)]
            for each in book.wordings.values()
        ]
        head = [strings[f"block_word_{name}"] for name in ("use", "avoid", "why")]
        return [table(rows, head=head)] if rows else []


class People(SphinxDirective):
    """`{people}`: how many invented persons there are, of which sex and case (people.yaml)."""

    def run(self) -> list[nodes.Node]:
        book = book_of(self.env.app)
        depends_on(self.env, book.root / "book" / "people.yaml")
        strings = load_strings()
        people = book.people.values()
        sexes = [sex for sex in ("woman", "man", "girl", "boy", "another", "not said")
                 if any(each.sex == sex for each in people)]  # fmt: skip
        counted: Counter[tuple[str, str]] = Counter((each.case, each.sex) for each in people)
        rows = [
            [nodes.Text(strings[f"block_people_{_key(case)}"]),
             *(nodes.Text(str(counted[case, sex] or "-")) for sex in sexes)]
            for case in dict.fromkeys(each.case for each in people)
        ]  # fmt: skip
        head = [
            strings["block_people_case"],
            *(strings[f"block_people_{_key(each)}"] for each in sexes),
        ]
        return [table(rows, head=head)] if rows else []


def _key(words: str) -> str:
    return words.replace(" ", "_")


def _inline(text: str) -> nodes.Node:
    return nodes.raw("", markdown.render_inline(text), format="html")


def setup_wording(app: Sphinx) -> None:
    """Register the directives."""
    app.add_directive("wordings", Wordings)
    app.add_directive("people", People)
