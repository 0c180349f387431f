"""The neutral page of "Leave now": a page of the book's language that says nothing of the book."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from practiceguides.content.spoken import marked
from practiceguides.pages.policy import policy
from practiceguides.words import Words

LEAVE_PAGE = "measures"
"""Its name stands in the address bar, so it says nothing."""

_FOLDER = Path(__file__).parent


@cache
def leave_style() -> Markup:
    """The style that stands inside it."""
    return Markup((_FOLDER / "leave.css").read_text(encoding="utf-8"))  # noqa: S704


def leave_page(words: Words) -> str:
    """The page as a file of its own."""
    loader = FileSystemLoader(_FOLDER)
    templates = Environment(loader=loader, autoescape=True, undefined=StrictUndefined)
    style = leave_style()
    template = templates.get_template("leave.html")
    return marked(template.render(say=words, style=style, policy=policy(styles=[style])))


def leave_template(words: Words) -> Markup:
    """The page as a `<template>`, for a page that has no neighbours.

    A parser drops `html`, `head` and `body` inside a template and keeps what
    is in them, so the page can go in as it is.
    """
    return Markup(f'<template id="pg-leave">{leave_page(words)}</template>')  # noqa: S704
