"""The command `guides`."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

import practiceguides

from .build import build
from .check import check

app = typer.Typer(
    help="Check, build and read a training book made of Jupyter notebooks.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
app.command()(check)
app.command()(build)


@app.callback(invoke_without_command=True)
def _options(
    version: Annotated[bool, typer.Option("--version", help="Say the version and stop.")] = False,
) -> None:
    if version:
        typer.echo(f"practiceguides {practiceguides.__version__}")
        raise typer.Exit


def main() -> None:
    """Run the command; Ctrl-C ends it without a traceback."""
    try:
        app()
    except KeyboardInterrupt:
        typer.echo("Stopped.", err=True)
        sys.exit(130)
