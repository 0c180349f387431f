"""The words that the book explains, each linked where a page uses it first."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.util.docutils import SphinxDirective

from practiceguides.content.book import Book
from practiceguides.content.markdown import render
from practiceguides.content.model import Base, Term
from practiceguides.pages.items import item
from practiceguides.pages.shelf import book_of, depends_on, list_files, shared_files

from .bibliography import citation
from .boxes import labelled
from .facts import marks
from .gaps import filled, gap
from .inline import inline_nodes
from .letters import by_letter, heading_of, order, row_of

_PAGE = "practiceguides_terms"
"""The page that explains the words says so in its metadata, which Sphinx keeps with the page."""

_NO_LINKS = (nodes.title, nodes.reference, nodes.literal, nodes.FixedTextElement, nodes.raw, item,
             nodes.table)  # fmt: skip
_NO_LINK_BOXES = {"pg-rests-on", "pg-aims", "pg-job-aid", "pocket-sheet"}


class Terms(SphinxDirective):
    """`{terms}`: every word of glossary.yaml with its meaning, in alphabetical order."""

    def run(self) -> list[nodes.Node]:
        book = book_of(self.env.app)
        depends_on(self.env, *list_files(book, "glossary.yaml"), *shared_files(book))
        self.env.metadata[self.env.docname][_PAGE] = True
        terms = sorted(book.terms.values(), key=lambda each: order(each.term))
        entries = ((each.term, self._entry(each, book.base)) for each in terms)
        groups = list(by_letter(entries, book.words))
        if not groups:
            return []
        made = [row_of((letter for letter, _ in groups), book.words)]
        for letter, of_letter in groups:
            listed = nodes.definition_list("", *of_letter, classes=["pg-glossary"])
            made += [heading_of(letter), listed]
        return made

    def _entry(self, term: Term, base: Base) -> nodes.definition_list_item:
        return nodes.definition_list_item(
            "",
            nodes.term("", term.term, ids=[anchor(term)]),
            nodes.definition("", self._words(term, base)),
        )

    def _words(self, term: Term, base: Base) -> nodes.paragraph:
        words = nodes.paragraph("", "", *inline_nodes(term.text))
        if term.facts:
            words += [nodes.Text(" "), *marks(self.env, term.facts, self.get_location())]
        for reference in term.sources:
            told = base.words("block_term_source", source=gap("source"))
            cited = filled(told, {"source": citation(self, reference, base)})
            words += [nodes.Text(" "), *cited]
        if term.mark == "recalled":
            words += [nodes.Text(" "), nodes.emphasis("", base.words("block_recalled"))]
        return words


def anchor(term: Term) -> str:
    """The id of a word on its page."""
    return f"term-{term.id}"


def meanings_on(app: Sphinx, doctree: nodes.document) -> dict[str, dict[str, str]]:
    """What the words mean that a page links, by the ids that the links end in."""
    links = (node for node in doctree.findall(nodes.reference) if "pg-term" in node["classes"])
    return meanings_of(book_of(app), (link["refuri"].partition("#")[2] for link in links))


def meanings_of(book: Book, names: Iterable[str]) -> dict[str, dict[str, str]]:
    """What words mean, by their ids on the page that explains them."""
    terms = {anchor(term): term for term in book.terms.values()}
    return {
        name: {"term": terms[name].term, "html": render(terms[name].text)}
        for name in dict.fromkeys(names)
    }


def _home(env: BuildEnvironment) -> str | None:
    """The page that explains the words."""
    return next((name for name in sorted(env.found_docs) if _PAGE in env.metadata[name]), None)


def link_first_uses(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Link each word to its meaning where a page uses it first, in running text only."""
    env = app.env
    home = _home(env)
    terms = book_of(app).terms
    if home in {None, docname} or not terms:
        return
    forms = {form: term for term in terms.values() for form in (term.term, *term.also)}
    pattern = _any_of(forms)
    known = {_key(form): term for form, term in forms.items()}
    uri = app.builder.get_relative_uri(docname, home)
    linked: set[str] = set()
    for text in list(_running_text(doctree)):
        parts = list(_split(text.astext(), pattern, known, linked, uri))
        if len(parts) > 1:
            text.parent.replace(text, parts)


def _key(form: str) -> str:
    """An abbreviation is written in capitals; of other words the case does not matter."""
    return form if form.isupper() else form.casefold()


def _any_of(forms: Iterable[str]) -> re.Pattern[str]:
    """Any of these forms as a whole word, the longest first."""
    sensible = (
        re.escape(each) if each.isupper() else f"(?i:{re.escape(each)})"
        for each in sorted(forms, key=len, reverse=True)
    )
    return re.compile(rf"(?<!\w)({'|'.join(sensible)})(?!\w)")


def _running_text(node: nodes.Node) -> Iterator[nodes.Text]:
    for child in node.children:
        if isinstance(child, nodes.Text):
            if isinstance(node, nodes.TextElement):
                yield child
        elif isinstance(child, _NO_LINKS) or (
            isinstance(child, labelled)
            and (child["tag"] == "summary" or child["css"] in _NO_LINK_BOXES)
        ):
            continue
        else:
            yield from _running_text(child)


def _split(
    text: str, pattern: re.Pattern[str], forms: dict[str, Term], linked: set[str], uri: str
) -> Iterator[nodes.Node]:
    """The text in pieces, with a link for each word that has none on the page yet."""
    done = 0
    for found in pattern.finditer(text):
        term = forms.get(found[1]) or forms[found[1].casefold()]
        if term.id in linked:
            continue
        linked.add(term.id)
        if found.start() > done:
            yield nodes.Text(text[done : found.start()])
        target = f"{uri}#{anchor(term)}"
        yield nodes.reference("", found[1], internal=True, refuri=target, classes=["pg-term"])
        done = found.end()
    if done < len(text):
        yield nodes.Text(text[done:])


def _outdated(app: Sphinx, env: BuildEnvironment) -> Iterable[str]:
    """Write all pages again when a word is new or another: links are made as pages are written."""
    words = [(each.id, each.term, each.also) for each in book_of(app).terms.values()]
    if getattr(env, _PAGE, None) == words:
        return []
    first = not hasattr(env, _PAGE)
    setattr(env, _PAGE, words)
    return [] if first else sorted(env.found_docs)


def setup_glossary(app: Sphinx) -> None:
    """Register the directive, and what links the words."""
    app.add_directive("terms", Terms)
    app.connect("doctree-resolved", link_first_uses)
    app.connect("env-updated", _outdated)
