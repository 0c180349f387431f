"""The emblem of a story: the drawing that has the story's name, wherever the story is met."""

from __future__ import annotations

from pathlib import Path

from sphinx.application import Sphinx

from practiceguides.content.book import Book
from practiceguides.content.drawings import FOLDER
from practiceguides.content.layers import TEXTS
from practiceguides.scenarios.spec import Scenario

from .shelf import book_of
from .tones import tone_of


def drawing_file(book: Book, name: str) -> Path:
    """Where a drawing lies, or would lie: what shows it depends on that."""
    return book.layers.path(f"{TEXTS}/{FOLDER}/{name}.svg")


def emblem_of(app: Sphinx, name: str) -> str:
    """On a patch in the tone of the story's guide; empty for what is no story, or has none."""
    book = book_of(app)
    drawing, located = book.drawings.get(name), book.items.get(name)
    if drawing is None or located is None or not isinstance(located.item, Scenario):
        return ""
    tone = tone_of(app, located.name)
    toned = f' data-tone="{tone}"' if tone else ""
    return f'<span class="pg-emblem" data-item="{name}"{toned}>{drawing.markup()}</span>'
