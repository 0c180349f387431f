"""What a chapter brings into its page: its HTML written anew, and files of the book alone."""

from __future__ import annotations

import os
import re
from pathlib import Path

from docutils import nodes
from sphinx import addnodes
from sphinx.application import Sphinx
from sphinx.directives import code
from sphinx.environment import BuildEnvironment
from sphinx.transforms import SphinxTransform
from sphinx.util import logging

from practiceguides.content.chapter_html import is_ours, written_anew
from practiceguides.content.layers import Layers, is_file
from practiceguides.content.markdown import leads
from practiceguides.content.trust import may_run
from practiceguides.pages.shelf import book_of

logger = logging.getLogger(__name__)


class raw(nodes.raw):  # noqa: N801 - whatever visits nodes goes by this name
    """HTML that this package wrote, and that goes into the page as it stands."""


def markup(html: str) -> nodes.raw:
    """A piece of HTML of ours, in which each text of somebody is escaped."""
    return raw("", html, format="html")


def _write_anew(_app: Sphinx, doctree: nodes.document) -> None:
    for node in list(doctree.findall(nodes.raw)):
        if not isinstance(node, raw) and "html" in node["format"].split():
            node.replace_self(markup(written_anew(node.astext())))
    for link in list(doctree.findall(nodes.reference)):
        if not leads(link.get("refuri", "")):
            link.replace_self(link.children)


def _name_otherwise(_app: Sphinx, doctree: nodes.document) -> None:
    """No heading or label of a chapter has a name by which the page's scripts find their things."""
    for node in doctree.findall(nodes.Element):
        if any(map(is_ours, node.get("ids", ()))):
            node["ids"] = [f"its-{each}" if is_ours(each) else each for each in node["ids"]]


def _bring_files_of_the_book(app: Sphinx, doctree: nodes.document) -> None:
    """Put words in place of what would bring another file: to copy it would publish it."""
    env, layers = app.env, book_of(app).layers
    own = next((p.file for p in book_of(app).pages if p.docname == env.docname), None)
    is_own = own is not None and layers.doubts(own)
    made = Path(app.doctreedir).parent / "jupyter_execute"
    brought: list[nodes.Element] = [
        *doctree.findall(nodes.image), *doctree.findall(addnodes.download_reference)
    ]  # fmt: skip
    for node in brought:
        target = node["uri"] if isinstance(node, nodes.image) else node["reftarget"]
        if target.startswith("data:"):
            continue
        name, path = env.relfn2path(target, env.docname)
        file = Path(path)
        # A translation, too, may name a file of the edition, on a page of ours.
        is_shown = _is_in(file, made)
        is_doubted = is_own or (layers.doubts(layers.path(name)) and not is_shown)
        is_outside = "://" in target or _leads_out(file, Path(app.srcdir), layers)
        # A pipe has no end; of what is not there Sphinx tells.
        is_none = os.access(file, os.F_OK) and not is_file(file)
        if (is_outside and not is_shown) or is_none or (is_doubted and may_run(target)):
            if isinstance(node, nodes.image):
                # A picture that is a block may lead somewhere; Sphinx has no such words.
                link = node.parent
                is_block = isinstance(link, nodes.reference) and not isinstance(
                    link.parent, nodes.TextElement
                )
                (link if is_block else node).replace_self(nodes.inline("", node.get("alt", "")))
            else:
                node.replace_self(node.children)
            logger.warning(
                "The page does not bring '%s': %s.", target,
                "it lies outside the book" if is_outside
                else "it is no file" if is_none else "a browser may run it",
                location=node, type="practiceguides", subtype="brought",
            )  # fmt: skip


class LinesBetween(SphinxTransform):
    """A line across the page parts texts of a section; docutils stops at one that parts nothing."""

    default_priority = 820  # before its own for these lines

    def apply(self, **_: object) -> None:
        for node in list(self.document.findall(nodes.transition)):
            if not (_is_after_text(node) and _has_more(node)):
                node.parent.remove(node)


def _is_after_text(node: nodes.transition) -> bool:
    parent, index = node.parent, node.parent.index(node)
    if not isinstance(parent, nodes.document | nodes.section) or not index:
        return False
    return not isinstance(parent[index - 1], nodes.Titular | nodes.transition)


def _has_more(node: nodes.Node) -> bool:
    """Whether anything but such lines follows on the page."""
    while node.parent is not None:
        after = node.parent[node.parent.index(node) + 1 :]
        if not all(isinstance(each, nodes.transition) for each in after):
            return True
        node = node.parent
    return False


class CodeBlock(code.CodeBlock):
    """A block of code, whose lines in another look are few enough to be counted one by one."""

    def run(self) -> list[nodes.Node]:
        said = str(self.options.get("emphasize-lines", ""))
        if _FAR.search(said) or said.count(",") > _MOST_RANGES:
            raise self.error("emphasize-lines names more lines than a block of code has")
        return super().run()


_FAR = re.compile(r"\d{5}")
_MOST_RANGES = 50


def _take_no_file_in(_app: Sphinx, env: BuildEnvironment, _docnames: list[str]) -> None:
    """No block puts a file into a page: docutils, MyST and Sphinx ask this setting before each."""
    env.settings["file_insertion_enabled"] = False


def _leads_out(file: Path, tree: Path, layers: Layers) -> bool:
    return layers.leads_out(file) is not None and not _is_in(file, tree)


def _is_in(file: Path, folder: Path) -> bool:
    return Path(os.path.realpath(file)).is_relative_to(os.path.realpath(folder))


def setup_chapters(app: Sphinx) -> None:
    """Go through what was read of each page before Sphinx collects its files and its headings."""
    # No settings of docutils count, of a folder or a person: it reads the files that this names.
    os.environ["DOCUTILSCONFIG"] = ""
    for name in ("code-block", "sourcecode"):
        app.add_directive(name, CodeBlock, override=True)
    app.add_transform(LinesBetween)
    app.connect("env-before-read-docs", _take_no_file_in)
    app.connect("doctree-read", _name_otherwise, priority=300)
    app.connect("doctree-read", _write_anew, priority=300)
    app.connect("doctree-read", _bring_files_of_the_book, priority=300)
