"""`{workbook}`: what the learner did and wrote in the whole book, drawn by the page's script.

The page holds an index of the book as JSON: parts, pages, and their items. What the learner did
is on the learner's device only.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.util.docutils import SphinxDirective
from sphinx.writers.html5 import HTML5Translator

from practiceguides.pages.contents import Page, contents_of
from practiceguides.pages.items import inline_json, items_on
from practiceguides.pages.shelf import WORKBOOK, book_of, depends_on, shared_files, workbook_pages
from practiceguides.pages.theme.pieces import walk_told


class workbook(nodes.General, nodes.Element):  # noqa: N801 - docutils nodes have lower-case names
    """Where the workbook is drawn; holds the sentence for a browser without scripts."""


class Workbook(SphinxDirective):
    """`{workbook}`: progress, notes and plan of the learner, and their file."""

    has_content = False

    def run(self) -> list[nodes.Node]:
        self.env.metadata[self.env.docname][WORKBOOK] = None
        depends_on(self.env, *shared_files(book_of(self.env.app)))
        node = workbook()
        node += nodes.paragraph("", book_of(self.env.app).words("page_workbook_script"))
        return [node]


def index_of(env: BuildEnvironment, here: str) -> list[dict[str, Any]]:
    """Every part of the book with its pages and items; links lead there from the page `here`."""
    link = env.app.builder.get_relative_uri
    return [
        {
            "caption": part.caption,
            "counted": part.counted,
            "pages": [
                {
                    "name": page.docname,
                    "href": link(here, page.docname),
                    "title": page.title,
                    "number": page.number,
                    "items": items_on(env, page.docname),
                    "pieces": walk_told(env, page.docname),
                    # Pages with ways, by which the workbook tells whose way was chosen.
                    **({"below": _titles(page)} if page.below else {}),
                }
                for page in part.pages
            ],
        }
        for part in contents_of(env, here)
    ]


def _titles(page: Page) -> dict[str, str]:
    return {each.docname: each.title for each in page.below}


def _write_index(app: Sphinx, exception: Exception | None) -> None:
    """Leave the index where scripts of other pages fetch it; links lead from the first page."""
    if exception or app.builder.format != "html":
        return
    index = inline_json(index_of(app.env, app.config.root_doc))
    file = Path(app.outdir) / "_static" / "types" / "book-index.js"
    file.write_text(f'practiceguides.far["book-index"]={index};', encoding="utf-8")


def _outdated(_app: Sphinx, env: BuildEnvironment) -> Iterable[str]:
    """Write the workbook's page again when anything that it indexes has changed."""
    for docname in workbook_pages(env):
        index = index_of(env, docname)
        if env.metadata[docname][WORKBOOK] != index:
            env.metadata[docname][WORKBOOK] = index
            yield docname


def _visit_workbook(translator: HTML5Translator, _node: workbook) -> None:
    translator.body.append('<div class="pg-workbook">\n')


def _depart_workbook(translator: HTML5Translator, _node: workbook) -> None:
    env = translator.builder.env
    index = inline_json(index_of(env, translator.builder.current_docname))
    translator.body.append(f'<script type="application/json">{index}</script>\n</div>\n')


def _pass(_translator: nodes.NodeVisitor, _node: workbook) -> None:
    """Other builders show the sentence."""


def setup_workbook(app: Sphinx) -> None:
    """Register the directive, and what keeps its index true."""
    other = (_pass, _pass)
    app.add_node(workbook, html=(_visit_workbook, _depart_workbook), latex=other, text=other)
    app.add_directive("workbook", Workbook)
    app.connect("env-updated", _outdated)
    app.connect("build-finished", _write_index)  # after the scripts beside it are there
