"""The emblem of a story or a guide: the drawing that has its name, wherever it is met."""

from __future__ import annotations

from pathlib import Path

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.writers.html5 import HTML5Translator

from practiceguides.content.book import Book
from practiceguides.content.drawings import FOLDER, Drawing
from practiceguides.content.layers import TEXTS
from practiceguides.scenarios.spec import Scenario

from .shelf import book_of
from .tones import tone_of, tones_of


class emblem(nodes.General, nodes.Inline, nodes.Element):  # noqa: N801 - as docutils has it
    """The drawing of a story or a guide."""


def visit_emblem(translator: HTML5Translator, node: emblem) -> None:
    """Draw it; it holds nothing else."""
    translator.body.append(emblem_of(translator.builder.app, node["name"]))
    raise nodes.SkipNode


def drawing_file(book: Book, name: str) -> Path:
    """Where a drawing lies, or would lie: what shows it depends on that."""
    return book.layers.path(f"{TEXTS}/{FOLDER}/{name}.svg")


def emblem_of(app: Sphinx, name: str) -> str:
    """On a patch in the tone of the guide; empty for what is no story and no guide, or has none."""
    book = book_of(app)
    drawing, located = book.drawings.get(name), book.items.get(name)
    if drawing is None:
        return ""
    if located is not None and isinstance(located.item, Scenario):
        return patch(drawing, name, tone_of(app, located.name))
    return patch(drawing, "", tones_of(app)[name]) if name in tones_of(app) else ""


def patch(drawing: Drawing, story: str, tone: str | None = None) -> str:
    """A drawing on its patch; `story`: the id of the story that it stands for, where it is one."""
    data = f' data-item="{story}"' if story else ""
    toned = f' data-tone="{tone}"' if tone else ""
    return f'<span class="pg-emblem"{data}{toned}>{drawing.markup()}</span>'
