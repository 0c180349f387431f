"""Search: what of the book it looks through, its index, and its page."""

from __future__ import annotations

from sphinx.application import Sphinx

from .index import setup_index
from .sections import setup_places


def setup_search(app: Sphinx) -> None:
    """Note what each page says, and write the index and the page that looks through it."""
    setup_places(app)
    setup_index(app)
