"""Short pages that travel inside the single files, for these have no neighbours.

A job aid travels in each file that links to it; another page, such as the one for whom the content
touches, in every file, where its text says `{carried}`. Each is folded at the end of the file,
before what says how to get the whole book, and the links lead there.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Collection, Iterator
from html import escape

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.util.docutils import SphinxDirective

from practiceguides.pages.blocks.cards import card
from practiceguides.pages.shelf import book_of, stamp

_CARRIED = "practiceguides_carried"
"""Where a page's metadata, which Sphinx keeps with the page, says how it travels."""
_LINKED, _EVERYWHERE = "linked", "everywhere"

_LINK = re.compile(
    r'((?:<|\\u003c)a\b[^>]*?\bhref=\\?")(?!#|[a-z][a-z0-9+.-]*:)([^"#\\]*)(?:#[^"\\]*)?(?=\\?")'
)
"""A link to another page, in the page itself or in the data of an item."""


class Carried(SphinxDirective):
    """`{carried}`: the page travels inside every single file."""

    def run(self) -> list[nodes.Node]:
        self.env.metadata[self.env.docname][_CARRIED] = _EVERYWHERE
        return []


def with_carried(app: Sphinx, pagename: str, html: str) -> str:
    """A single file with the short pages that it links to inside, each folded behind its links."""
    met: set[str] = set()
    html, wanted = _led_inside(app.env, pagename, html, met)
    wanted += [name for name in _travellers(app.env, {_EVERYWHERE}) if name != pagename]
    inside: dict[str, str] = {}
    while wanted:
        docname = wanted.pop(0)
        if docname not in inside:
            inside[docname], more = _led_inside(app.env, docname, _text(app, docname), met)
            wanted += [each for each in more if each != pagename]
    parts = "".join(_folded(app, docname, text, met) for docname, text in inside.items())
    before, end, after = html.rpartition('<p class="pg-whole')
    return f"{before}{parts}{end}{after}"


def _folded(app: Sphinx, docname: str, text: str, met: Collection[str]) -> str:
    """A page that travels, and the way back to where the file leads to it first.

    Its place is inside the fold, so that a browser opens it without scripts too.
    """
    title, place = escape(app.env.titles[docname].astext()), _place(docname)
    back = f"from-{place}" if docname in met else "main"
    told = escape(book_of(app).words["block_back"])
    return (
        f'<details class="pg-carried"><summary>{title}</summary>\n<div id="{place}">{text}'
        f'<p class="pg-back"><a href="#{back}">{told}</a></p></div></details>\n'
    )


def _led_inside(
    env: BuildEnvironment, pagename: str, html: str, met: set[str]
) -> tuple[str, list[str]]:
    """Text in which links to pages that travel lead to the end of the file; and these pages.

    `met` are pages to which a link of the text itself led already: the first one has an id.
    """
    found: list[str] = []

    def lead(link: re.Match[str]) -> str:
        path = posixpath.join(posixpath.dirname(pagename), link[2])
        docname = posixpath.normpath(path).removesuffix(".html")
        if docname == pagename or not _travels(env, docname):
            return link[0]
        found.append(docname)
        opening = link[1]
        if docname not in met and opening.startswith("<") and " id=" not in opening:
            met.add(docname)
            opening = f'<a id="from-{_place(docname)}"{opening.removeprefix("<a")}'
        return f"{opening}#{_place(docname)}"

    return _LINK.sub(lead, html), found


def _place(docname: str) -> str:
    return f"carried-{posixpath.basename(docname)}"


def _travels(env: BuildEnvironment, docname: str) -> bool:
    return _CARRIED in env.metadata.get(docname, {})


def _travellers(env: BuildEnvironment, how: Collection[str]) -> list[str]:
    """The pages that travel so, in an order that stays."""
    return sorted(name for name, said in env.metadata.items() if said.get(_CARRIED) in how)


def _text(app: Sphinx, docname: str) -> str:
    """What of a page travels: its job aids, else all of it, below the heading of the fold."""
    doctree = app.env.get_and_resolve_doctree(docname, app.builder)
    parts: list[nodes.Node] = list(doctree.findall(card)) or list(doctree.children)
    html = "".join(app.builder.render_partial(part)["fragment"] for part in parts)  # type: ignore[attr-defined]
    html = re.sub(r"<h1>.*?</h1>", "", html, flags=re.DOTALL)
    # The ids are those of its own page; here others may have them.
    return re.sub(r'(<[^>]*)\sid="[^"]*"', r"\1", html)


def _note_cards(app: Sphinx, doctree: nodes.document) -> None:
    """A page with a job aid travels."""
    if next(iter(doctree.findall(card)), None):
        app.env.metadata[app.env.docname].setdefault(_CARRIED, _LINKED)


def _pages_that_carry(app: Sphinx, env: BuildEnvironment) -> Iterator[str]:
    """All pages, where one that travels says something else: each may hold it."""
    names = _travellers(env, {_LINKED, _EVERYWHERE})
    now = stamp(app, (str(app.env.doc2path(name)) for name in names))
    before = getattr(env, _CARRIED, now)
    setattr(env, _CARRIED, now)
    if now != before and app.config.practiceguides_single_file:
        yield from sorted(env.found_docs)


def setup_carried(app: Sphinx) -> None:
    """Register the directive, and note which pages travel."""
    app.add_directive("carried", Carried)
    app.connect("doctree-read", _note_cards)
    app.connect("env-updated", _pages_that_carry)
