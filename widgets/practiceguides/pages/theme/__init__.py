"""The page around the items: theme, contents, search, notebook downloads."""

from __future__ import annotations

from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment

from practiceguides.content.spoken import marked
from practiceguides.pages.contents import contents_of

from .context import add_page_context
from .files import THEME, copy_files, extra_pages
from .markup import setup_markup
from .minutes import setup_minutes
from .pieces import setup_pieces, walk_of
from .stops import setup_stops


def setup_theme(app: Sphinx) -> None:
    """Register the theme and everything that its templates rely on."""
    app.add_html_theme("practiceguides", str(THEME))
    setup_markup(app)
    setup_minutes(app)
    setup_pieces(app)
    setup_stops(app)
    app.connect("builder-inited", _mark_languages)
    app.connect("env-updated", _pages_with_old_contents)
    app.connect("html-collect-pages", extra_pages)
    app.connect("html-page-context", add_page_context)
    app.connect("build-finished", copy_files)


def _mark_languages(app: Sphinx) -> None:
    """Let templates write what is in another language as such."""
    if app.builder.format == "html":
        filters = app.builder.templates.environment.filters  # type: ignore[attr-defined]
        filters["marked"] = marked


def _pages_with_old_contents(_app: Sphinx, env: BuildEnvironment) -> list[str]:
    """All pages, when a title, the order or a piece is another: each shows the contents."""
    parts = contents_of(env, "")
    shown = [
        (part.caption, [(page, walk_of(env, page.docname)) for page in part.pages])
        for part in parts
    ]
    before = getattr(env, "practiceguides_contents", shown)
    env.practiceguides_contents = shown  # type: ignore[attr-defined]
    return [] if before == shown else sorted(env.found_docs)
