"""How the book speaks, of whom, and what it corrected: made from what the checker reads."""

from __future__ import annotations

from collections import Counter

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from practiceguides.content import markdown
from practiceguides.pages.chapters import markup
from practiceguides.pages.shelf import book_of, depends_on, list_files

from .boxes import folded
from .tables import table


class Wordings(SphinxDirective):
    """`{wordings}`: which words the book uses, which it avoids, and why (words.yaml)."""

    def run(self) -> list[nodes.Node]:
        book = book_of(self.env.app)
        depends_on(self.env, *list_files(book, "words.yaml"))
        entries = nodes.definition_list()
        for each in book.wordings.values():
            avoided = book.words("block_word_avoid", words=book.words.listed(each.avoid, "plain"))
            meaning = nodes.definition("", nodes.paragraph("", avoided, classes=["pg-small"]))
            meaning += nodes.paragraph("", "", _inline(each.why))
            entries += nodes.definition_list_item("", nodes.term("", each.use), meaning)
        return [entries] if len(entries) else []


_GROUPS = {"women": {"woman"}, "men": {"man"}, "children": {"girl", "boy"},
           "others": {"another", "not said"}}  # fmt: skip


class People(SphinxDirective):
    """`{people}`: how many invented persons there are, and of which case (people.yaml)."""

    def run(self) -> list[nodes.Node]:
        book = book_of(self.env.app)
        depends_on(self.env, *list_files(book, "people.yaml"))
        people = book.people.values()
        counted: Counter[tuple[str, str]] = Counter(
            (each.case, group)
            for each in people
            for group, sexes in _GROUPS.items()
            if each.sex in sexes
        )
        rows = [
            [
                nodes.Text(book.words(f"block_people_{_key(case)}")),
                *(nodes.Text(str(counted[case, group] or "-")) for group in _GROUPS),
            ]
            for case in dict.fromkeys(each.case for each in people)
        ]
        head = [
            book.words("block_people_case"),
            *(book.words(f"block_people_{each}") for each in _GROUPS),
        ]
        return [table(rows, head=head, css="pg-people")] if rows else []


class Corrections(SphinxDirective):
    """`{corrections}`: what an earlier edition told wrongly, newest first (facts, law.yaml).

    The list is folded; paper has it whole.
    """

    def run(self) -> list[nodes.Node]:
        book = book_of(self.env.app)
        depends_on(self.env, *list_files(book, "facts.yaml"), *list_files(book, "law.yaml"))
        told = [(each.corrected, each.text) for each in book.facts.values()]
        for instrument in book.law.instruments if book.law else ():
            told += [
                (each.corrected, f"{instrument.title}, {each.article}: {each.duty}")
                for each in instrument.provisions
            ]
        corrected = [(correction, now) for correction, now in told if correction]
        corrected.sort(key=lambda each: each[0].day, reverse=True)
        entries = nodes.definition_list()
        for correction, now in corrected:
            meaning = nodes.definition("", nodes.paragraph("", "", _inline(now)))
            heading = book.words("block_corrected", day=correction.day, what=correction.what)
            entries += nodes.definition_list_item("", nodes.term("", heading), meaning)
        if not corrected:
            return []
        show = book.words("block_corrections_show", n=len(corrected))
        return [folded(show, "pg-corrections", [entries])]


def _key(words: str) -> str:
    return words.replace(" ", "_")


def _inline(text: str) -> nodes.Node:
    return markup(markdown.render_inline(text))


def setup_wording(app: Sphinx) -> None:
    """Register the directives."""
    app.add_directive("wordings", Wordings)
    app.add_directive("people", People)
    app.add_directive("corrections", Corrections)
