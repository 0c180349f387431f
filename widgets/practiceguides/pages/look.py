"""Whose book it is, in the markup and the style of its pages; see `content/look.py`.

A book that says nothing of it has the pages and the styles of the theme, byte for byte.
"""

from __future__ import annotations

import hashlib
import re
from functools import cache
from pathlib import Path

from markupsafe import Markup, escape
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment

from practiceguides.content.look import COLOURS, LEAVE, LOGO, ORGANISATION, Look
from practiceguides.kit import KIT
from practiceguides.pages.shelf import book_of

STYLE = Path(__file__).with_name("look.css")
_ROOTS = ":root, .pg-item, dialog.room"
"""Where kit/tokens.css has the colours."""
_SHOWN = "practiceguides_look"


def logo_file(look: Look) -> str:
    """The name of the logo's file among the static ones; empty where there is no logo."""
    return f"logo{look.logo.suffix}" if look.logo else ""


def named(look: Look, title: str, logo: str) -> Markup:
    """The book's title, behind the logo and the name of its organisation.

    `logo`: the address of the logo, as seen from the page.
    """
    if not look.organisation:
        return escape(title)
    # Where the logo says it already, the name is not read aloud twice.
    of = Markup('<span class="pg-of"{}>{}</span> ').format(
        Markup(' aria-hidden="true"') if look.logo else "", look.organisation
    )
    return _picture(look, logo, "pg-logo") + Markup("<span>{}{}</span>").format(of, title)


def named_on_paper(look: Look) -> Markup:
    """Logo and name of the organisation before what a printed form is; the logo lies inside."""
    if not look.organisation:
        return Markup()
    uri = look.logo.uri if look.logo else ""
    return _picture(look, uri, "logo") + Markup("{} · ").format(look.organisation)


def _picture(look: Look, address: str, name: str) -> Markup:
    if look.logo is None:
        return Markup()
    return Markup('<img class="{}" src="{}" alt="{}" width="{}" height="{}">').format(
        name, address, look.organisation, look.logo.width, look.logo.height
    )


def style_of(look: Look) -> str:
    """What stands behind the style of each page; nothing where the look is the theme's."""
    colours = "".join(
        f"--pg-{token}: var(--pg-light, {light}) var(--pg-dark, {dark}); "
        for token, (light, dark) in look.colours.items()
    )
    named = _names() if look.organisation else ""
    return f"{named}\n{_ROOTS} {{ {colours}}}\n{_right()}\n" if colours else named


def colours_on_paper(look: Look) -> Markup:
    """The same colours for printed forms, which have one of them; on paper that of light pages."""
    if not look.colours:
        return Markup()
    light, dark = look.colours["accent"]
    dark_screen = "screen and (prefers-color-scheme: dark)"
    return _ON_PAPER.format("all", light) + _ON_PAPER.format(dark_screen, dark)


_ON_PAPER = Markup("\n@media {} {{ :root {{ --accent: {}; }} }}")


@cache
def _right() -> str:
    """The style of what is right, in the colour of the theme: an edition's own may be red."""
    sheet = (KIT / "tokens.css").read_text(encoding="utf-8")
    values = dict(re.findall(r"--pg-(accent|soft): (.*);", sheet))
    return f".is-right {{ --pg-verdict: {values['accent']}; --pg-verdict-soft: {values['soft']}; }}"


@cache
def _names() -> str:
    return STYLE.read_text(encoding="utf-8")


def digest_of(look: Look) -> str:
    """What a look is, in short: with another digest what shows it is written anew."""
    content = look.logo.content if look.logo else b""
    return hashlib.blake2b(repr(look).encode() + content, digest_size=16).hexdigest()


def _pages_with_old_look(app: Sphinx, env: BuildEnvironment) -> list[str]:
    """All pages, when the look is another: each shows it."""
    now = digest_of(book_of(app).look)
    before = getattr(env, _SHOWN, now)
    setattr(env, _SHOWN, now)
    return [] if before == now else sorted(env.found_docs)


def setup_look(app: Sphinx) -> None:
    """Let Sphinx know the settings, which the book has read already."""
    for name, default in ((ORGANISATION, ""), (LOGO, ""), (COLOURS, {}), (LEAVE, "")):
        app.add_config_value(name, default, "", [type(default)])
    app.connect("env-updated", _pages_with_old_look)
