"""What a page may load, and what it tells the next one: Content-Security-Policy and referrer.

With it stands what has to work before the scripts beside the page have come.

A page loads what lies beside it in the built book, or what is inside it and has a hash. Only
scripts and styles that this package writes get one: a script in a chapter has none, and does not
run.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable
from functools import cache

from markupsafe import Markup

from practiceguides.kit import STATIC

_CHARSET = '<meta charset="utf-8">'
_FROM_A_FOLDER = (
    'if(location.protocol=="file:"){const more=document.createElement("meta");'
    'more.httpEquiv="Content-Security-Policy";more.content="default-src file: data:";'
    "document.head.append(more)}"
)
"""A second policy where a page is opened from a folder: for WebKit 'self' is any `https:` there."""


@cache
def _leave_early() -> str:
    """The script by which “Leave now” works before those beside the page have come."""
    return (STATIC / "leave_early.js").read_text(encoding="utf-8")


def policy(
    *, scripts: Iterable[str] = (), styles: Iterable[str] = (), leaves: bool = False
) -> Markup:
    """The head of a page that asks for no file: these scripts and styles inside it count.

    `leaves`: whether “Leave now” stands on it.
    """
    own = [_leave_early()] if leaves else []
    allowed = {
        "script-src": _hashes([*scripts, *own]),
        "style-src": _hashes(styles),
        "img-src": "data:",
    }
    return _head(allowed) + _inside(own)


def policy_beside_files() -> Markup:
    """The head of a page of the book: what it loads, and the storage's frame, are files of it."""
    # The second policy lets no further script inside the page run: so it comes last.
    self, own = "'self'", [_leave_early(), _FROM_A_FOLDER]
    allowed = {
        "script-src": f"{self} {_hashes(own)}",
        "style-src": self,
        "img-src": f"{self} data:",
        "frame-src": self,
    }
    return _head(allowed) + _inside(own)


def with_policy(page: str, head: Markup) -> str:
    """A page that is a file of this package, with its policy."""
    return page.replace(_CHARSET, f"{_CHARSET}\n{head}", 1)


def _head(allowed: dict[str, str]) -> Markup:
    rules = [
        "default-src 'none'",
        *(f"{kind} {source}" for kind, source in allowed.items() if source),
        "form-action 'none'",
        "base-uri 'none'",
    ]
    return Markup(
        '<meta http-equiv="Content-Security-Policy" content="{}">\n'
        '<meta name="referrer" content="no-referrer">'
    ).format(Markup("; ".join(rules)))  # noqa: S704 - the rules above, which hold no quotation mark


def _inside(scripts: Iterable[str]) -> Markup:
    return Markup("".join(f"\n<script>{each}</script>" for each in scripts))  # noqa: S704 - ours


def _hashes(texts: Iterable[str]) -> str:
    found = (hashlib.sha256(text.encode()).digest() for text in texts)
    return " ".join(f"'sha256-{base64.b64encode(digest).decode()}'" for digest in found)
