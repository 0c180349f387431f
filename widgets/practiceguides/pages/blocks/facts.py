"""What a page rests on: marks in the text, and the list at the foot of the page."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.util.docutils import SphinxDirective, SphinxRole
from sphinx.writers.html5 import HTML5Translator

from practiceguides.content.model import Fact, sources_as
from practiceguides.pages.noted import (
    anchor,
    in_order,
    is_first_in_text,
    is_in_text,
    note_facts,
    noted_facts,
)
from practiceguides.pages.shelf import book_of, depends_on, shared_files, warn

from .bibliography import citation
from .boxes import block, folded
from .gaps import filled, gap
from .inline import inline_nodes


class FactRole(SphinxRole):
    """`{fact}`F-ID-12, F-ID-13``: marks the claim before it by its place in the page's list."""

    def run(self) -> tuple[list[nodes.Node], list[nodes.system_message]]:
        named = re.split(r"[,;]\s*", self.text.strip())
        return marks(self.env, named, self.get_location()), []


def marks(env: BuildEnvironment, facts: Iterable[str], location: Any) -> list[nodes.Node]:
    """A mark for each fact: its place in the page's list, as a link to it."""
    known, words = book_of(env.app).statements, book_of(env.app).words
    depends_on(env, *shared_files(book_of(env.app)))
    links: list[nodes.Node] = []
    for fact in facts:
        if fact not in known:
            warn("there is no fact %r. Correct the id.", fact, location, "fact-unknown")
            continue
        is_first, place = is_first_in_text(env, fact), f"ref-{fact.lower()}"
        note_facts(env, [fact], place)
        number = nodes.Text(str(in_order(env).index(fact) + 1))
        link = nodes.reference("", "", internal=True, refuri=f"#{anchor(fact)}")
        link["classes"] += ["pg-fact"]
        link["ids"] += [place] if is_first else []
        told = words("block_fact", number=gap("number"))
        link += filled(told, {"number": [number]}, around=_unseen)
        links.append(link)
    return links


def _unseen(words: str) -> nodes.Node:
    return nodes.inline("", words, classes=["pg-unseen"])


class finding(nodes.inline):  # noqa: N801 - docutils nodes have lower-case names
    """A fact in words, with what stands beside it: `source`, and `mark` unless it was read."""


def _visit_finding(translator: HTML5Translator, node: finding) -> None:
    data = {f"data-{name}": node[name] for name in ("source", "mark") if name in node}
    translator.body.append(translator.starttag(node, "span", "", CLASS="pg-finding", **data))


def _depart_finding(translator: HTML5Translator, _node: finding) -> None:
    translator.body.append("</span>")


class RestsOn(SphinxDirective):
    """`{rests-on}`: all facts that the page named so far, with their sources.

    The page's script reads it too (theme/facts.js), so that no exercise carries them once more.
    """

    has_content = False

    def run(self) -> list[nodes.Node]:
        words = book_of(self.env.app).words
        known = book_of(self.env.app).statements
        listed = [known[fact] for fact in in_order(self.env) if fact in known]
        if not listed:
            return []
        items = nodes.enumerated_list(enumtype="arabic", classes=["pg-facts"])
        for fact in listed:
            entry = nodes.list_item("", self._words(fact), self._back(fact), ids=[anchor(fact.id)])
            if not is_in_text(self.env, fact.id):
                entry["classes"] += ["pg-of-items"]
            self.state.document.set_id(entry)  # so that `listed_on` finds it
            items += entry
        # One alone is as short as the line that would open it.
        findings: nodes.Node = items
        if len(listed) > 1:
            read = sum(is_in_text(self.env, fact.id) for fact in listed) or len(listed)
            show = words("block_rests_on_show", count=read)
            if others := len(listed) - read:
                show = words("block_rests_on_show_others", n=read, others=others)
            findings = folded(show, "pg-findings", [items])
        return [block("section", "pg-rests-on", words("block_rests_on"), [findings])]

    def _back(self, fact: Fact) -> nodes.paragraph:
        """The way from a finding to where the page names it first."""
        place = noted_facts(self.env)[fact.id]
        key = "block_back_item" if place.startswith("item-") else "block_back"
        told = book_of(self.env.app).words(key)
        link = nodes.reference("", told, internal=True, refuri=f"#{place}")
        return nodes.paragraph("", "", link, classes=["pg-back"])

    def _words(self, fact: Fact) -> nodes.paragraph:
        base = book_of(self.env.app).base
        said = inline_nodes(fact.told(base.words))
        found = finding("", "", *said, source=sources_as(fact.sources, base))
        words = nodes.paragraph("", "", found)
        for source in fact.sources:
            told = base.words("block_cited", source=gap("source"))
            words += [nodes.Text(" "), *filled(told, {"source": citation(self, source, base)})]
        if fact.mark == "recalled":
            found["mark"] = fact.mark
            words += [nodes.Text(" "), nodes.emphasis("", base.words("block_recalled"))]
        return words


def tie_marks(_app: Sphinx, doctree: nodes.document) -> None:
    """Keep a mark on the line of the word before it, and a comma between two marks."""
    for mark in list(doctree.findall(_is_mark)):
        parent, place = mark.parent, mark.parent.index(mark)
        before = parent[place - 1] if place else None
        if isinstance(before, nodes.Text):
            kept = before.astext().rstrip()
            parent.replace(before, [nodes.Text(f"{kept}\u00a0")])
            if kept or place == 1 or not _is_mark(parent[place - 2]):
                continue
            parent.remove(parent[place - 1])
        elif before is None or not _is_mark(before):
            continue
        parent.insert(parent.index(mark), nodes.inline("", ",", classes=["pg-and"]))


def _is_mark(node: nodes.Node) -> bool:
    return isinstance(node, nodes.reference) and "pg-fact" in node["classes"]


def setup_facts(app: Sphinx) -> None:
    """Register the role and the directive, and what puts marks in their places."""
    app.connect("doctree-read", tie_marks)
    app.add_node(finding, html=(_visit_finding, _depart_finding))
    app.add_role("fact", FactRole())
    app.add_directive("rests-on", RestsOn)
