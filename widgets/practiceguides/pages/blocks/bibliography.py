"""The bibliography: sphinxcontrib-bibtex's, by letters, and how far each source was read."""

from __future__ import annotations

import re
from functools import cache
from typing import cast

import pybtex.plugin
from docutils import nodes
from pybtex.plugin import register_plugin
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.util.docutils import SphinxDirective
from sphinx.util.typing import RoleFunction
from sphinxcontrib.bibtex.directives import BibliographyDirective
from sphinxcontrib.bibtex.plugin import register_plugin as register_bibtex_plugin

from practiceguides.content.model import Base, Reference
from practiceguides.content.sources import leads_to_the_web
from practiceguides.pages.shelf import book_of

from .entries import CitedStyle, SeenStyle, begin, formatted
from .gaps import filled, gap
from .letters import by_letter, heading_of, row_of

# sphinxcontrib-bibtex asks for the same plugin again at every citation, and each time all
# installed packages are searched: a second for a chapter.
pybtex.plugin.find_plugin = cache(pybtex.plugin.find_plugin)

_BLOCK = "bibliography"
"""A block of sphinxcontrib-bibtex."""
_KEPT = "practiceguides_entries"


def citation(directive: SphinxDirective, reference: Reference, base: Base) -> list[nodes.Node]:
    """A source as a link to the bibliography, and the place in it.

    A key inside the place becomes a link too: "on who2003". What is no key stays text.
    """

    def linked(part: str) -> list[nodes.Node]:
        return _link(directive, part) if part in base.sources else [nodes.Text(part)]

    if not reference.at:
        return linked(reference.key)
    told = base.words("block_source_at", source=gap("source"), place=gap("place"))
    place = [node for part in re.split(r"([\w-]+)", reference.at) for node in linked(part)]
    return filled(told, {"source": linked(reference.key), "place": place})


def _link(directive: SphinxDirective, key: str) -> list[nodes.Node]:
    cite = cast("RoleFunction", directive.env.get_domain("cite").role("t"))
    made, _ = cite("cite:t", key, key, directive.lineno, directive.state.inliner)
    return made


class Bibliography(BibliographyDirective):
    """The list of sources, without what runs in it: a pattern, or a style that lies anywhere."""

    option_spec = {
        name: takes
        for name, takes in BibliographyDirective.option_spec.items()
        if name not in {"filter", "style"}
    }


def _remember(app: Sphinx) -> None:
    SeenStyle.use(book_of(app).words)
    begin(getattr(app.env, _KEPT, {}))


def _keep(_app: Sphinx, env: BuildEnvironment) -> None:
    setattr(env, _KEPT, dict(formatted))


def _unwrap_citations(_app: Sphinx, doctree: nodes.document, _docname: str) -> None:
    """Leave the links of citations alone: nothing uses the element around them, or its id."""
    for node in list(doctree.findall(nodes.inline)):
        if "bibtex-citation" in node["classes"]:
            node.parent.replace(node, node.children)


def _unlink_scripts(_app: Sphinx, doctree: nodes.document, _docname: str) -> None:
    """Let only what leads to the web be a link: any field of a source may hold an address."""
    for entry in doctree.findall(nodes.citation):
        for link in list(entry.findall(nodes.reference)):
            if "refuri" in link and not leads_to_the_web(link["refuri"]):
                link.parent.replace(link, link.children)


def _by_letters(app: Sphinx, doctree: nodes.document, _docname: str) -> None:
    """A row of letters, and each letter above its sources.

    The numbers go: texts name a source by its author, and never by its number.
    """
    words = book_of(app).words
    for listed in list(doctree.findall(_is_list)):
        entries = []
        for entry in listed.children:
            entry.children = [each for each in entry.children if not isinstance(each, nodes.label)]
            entries.append((entry.astext(), entry))
        groups = list(by_letter(entries, words))
        made = [row_of((letter for letter, _ in groups), words)]
        for letter, of_letter in groups:
            made += [heading_of(letter), *of_letter]
        listed.children = []
        listed.extend(made)


def _is_list(node: nodes.Node) -> bool:
    return isinstance(node, nodes.container) and any(
        isinstance(each, nodes.citation) for each in node.children
    )


def setup_bibliography(app: Sphinx) -> None:
    """Make both styles known as `practiceguides`.

    A book sets `bibtex_default_style` and `bibtex_reference_style` to it.
    """
    register_plugin("pybtex.style.formatting", "practiceguides", SeenStyle, force=True)
    cited = "sphinxcontrib.bibtex.style.referencing"
    register_bibtex_plugin(cited, "practiceguides", CitedStyle, force=True)
    app.add_directive(_BLOCK, Bibliography, override=True)
    app.connect("builder-inited", _remember)
    app.connect("env-updated", _keep, priority=900)  # after sphinxcontrib-bibtex has asked for all
    app.connect("doctree-resolved", _unwrap_citations)
    app.connect("doctree-resolved", _unlink_scripts)
    app.connect("doctree-resolved", _by_letters)
