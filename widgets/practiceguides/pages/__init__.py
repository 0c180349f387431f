"""The Sphinx extension: items on pages, boxes, facts, the theme, and pages as single files."""

from __future__ import annotations

from typing import Any

from sphinx.application import Sphinx

import practiceguides
from practiceguides.content.book import DRAFT

from .blocks.after import setup_after
from .blocks.bibliography import setup_bibliography
from .blocks.boxes import setup_blocks
from .blocks.cards import setup_cards
from .blocks.country import setup_country
from .blocks.desks import setup_desks
from .blocks.dots import setup_dots
from .blocks.drawings import setup_drawings
from .blocks.facts import setup_facts
from .blocks.gallery import setup_gallery
from .blocks.glossary import setup_glossary
from .blocks.languages import setup_languages
from .blocks.lasting import setup_lasting
from .blocks.objectives import setup_objectives
from .blocks.pocket import setup_pocket
from .blocks.professions import setup_professions
from .blocks.session import setup_session
from .blocks.shown import setup_shown
from .blocks.stories import setup_stories
from .blocks.voices import setup_voices
from .blocks.wording import setup_wording
from .build.joined import setup_joined
from .build.notebooks import setup_notebooks
from .build.single import setup_single
from .build.withdrawn import setup_withdrawn
from .care.names import setup_names
from .chapters import setup_chapters
from .items import setup_items
from .look import setup_look
from .paper.booklets import setup_booklets
from .paper.handout import setup_handout
from .paper.links import setup_links
from .paper.lists import setup_lists
from .search import setup_search
from .shelf import setup_shelf
from .theme import setup_theme
from .tones import setup_tones
from .workbook.block import setup_workbook


def setup(app: Sphinx) -> dict[str, Any]:
    """Set up all parts; called by Sphinx."""
    app.add_config_value("practiceguides_book_id", "practice-guides", "html", [str])
    app.add_config_value(DRAFT, False, "html", [bool])
    app.add_config_value("practiceguides_languages", (), "html", [tuple, list])
    # Jupyter Book's own defaults set this value of an extension that is not loaded here.
    if "comments_config" not in app.config:
        app.add_config_value("comments_config", {}, "html")
    setup_shelf(app)
    setup_tones(app)
    setup_look(app)
    setup_chapters(app)
    setup_items(app)
    setup_blocks(app)
    setup_after(app)
    setup_cards(app)
    setup_country(app)
    setup_pocket(app)
    setup_facts(app)
    setup_voices(app)
    setup_drawings(app)
    setup_languages(app)
    setup_lasting(app)
    setup_dots(app)
    setup_professions(app)
    setup_session(app)
    setup_shown(app)
    setup_stories(app)
    setup_desks(app)
    setup_objectives(app)
    setup_wording(app)
    setup_glossary(app)
    setup_gallery(app)
    setup_joined(app)
    setup_notebooks(app)
    setup_bibliography(app)
    setup_theme(app)
    setup_search(app)
    setup_names(app)
    setup_handout(app)
    setup_booklets(app)
    setup_links(app)
    setup_lists(app)
    setup_workbook(app)
    setup_single(app)
    setup_withdrawn(app)
    return {
        "version": practiceguides.__version__,
        # What the metadata of pages holds: with another number all pages are read again.
        "env_version": 10,
        "parallel_read_safe": True,
        "parallel_write_safe": True,
    }
