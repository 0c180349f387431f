"""Opening what a command has written: where a browser shows it while somebody writes."""

from __future__ import annotations

import sys
import webbrowser
from pathlib import Path
from typing import Annotated

import typer

from practiceguides.content.naming import named
from practiceguides.content.problems import shown

from .serve import PORT, see

Open = Annotated[
    bool | None,
    typer.Option(
        "--open/--no-open",
        help="Whether a browser shows it while you write. It does where you type this yourself.",
        show_default=False,
    ),
]


def item_place(file: Path) -> str:
    """Where `guides serve` shows the item of a file alone."""
    return f"~item/{file.stem}"


def voice_place(name: str) -> str:
    """Where it shows a voice, which no page has before it is written."""
    return f"~voice/{name}"


OpenPage = Annotated[
    bool | None,
    typer.Option(
        "--open/--no-open",
        help="Whether a browser shows what is new. It does where you type this yourself.",
        show_default=False,
    ),
]


def show_page(file: Path, *, opens: bool | None) -> None:
    """Open a page that a command has written, or say how; `opens` as in `show_new`."""
    is_open = _is_wanted(opens) and webbrowser.open(file.as_uri())
    typer.echo(f"What is new, with the texts side by side: {shown(str(file))}")
    by_hand = "Open this file with a double-click. Is it open already? Then load it anew."
    typer.echo("Your browser shows it now." if is_open else by_hand)


def show_new(top: Path, place: str, *, opens: bool | None) -> None:
    """Open what was written in a browser, or say where it can be seen.

    `top`: the folder of the edition or book. `opens`: as the command says it; None where it says
    nothing.
    """
    if _is_wanted(opens):
        see(top, place)
    else:
        serve = f"guides serve{named(top)}"
        typer.echo(f"See it while you write: {serve}, then http://127.0.0.1:{PORT}/{place}")


def _is_wanted(opens: bool | None) -> bool:
    return is_person() if opens is None else opens


def is_person() -> bool:
    """Whether somebody sits at a terminal who can be asked."""
    return sys.stdin.isatty()
