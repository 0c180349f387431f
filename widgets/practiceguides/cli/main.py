"""The command `guides`."""

from __future__ import annotations

import errno
import gc
import sys
import tempfile
import traceback
from pathlib import Path
from typing import Annotated

import typer

import practiceguides

from .banks import export_items, import_questions
from .build import build
from .check import check
from .graph import draw_graph
from .lab import lab
from .new import new
from .printing import print_scenarios
from .schemas import write_schemas
from .serve import serve
from .texts import texts
from .update import update_edition

INTERRUPTED = 130
"""The status that Typer ends with after Ctrl-C."""

app = typer.Typer(
    help="Check, build and read a training book made of Jupyter notebooks.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
app.command()(check)
app.command()(build)
app.command()(serve)
app.command()(lab)
app.command("graph")(draw_graph)
app.command("print")(print_scenarios)
app.command("schemas")(write_schemas)
app.command()(texts)
app.command("import")(import_questions)
app.command("export")(export_items)
app.add_typer(new, name="new")
app.command("update")(update_edition)


@app.callback(invoke_without_command=True)
def _options(
    version: Annotated[bool, typer.Option("--version", help="Say the version and stop.")] = False,
) -> None:
    if version:
        typer.echo(f"practiceguides {practiceguides.__version__}")
        raise typer.Exit


def main() -> None:
    """Run the command; neither Ctrl-C nor a fault of ours shows a traceback."""
    # A build makes many objects that live to its end. To look through them for cycles at every
    # 700 new ones is a fifth of its time.
    gc.set_threshold(200_000, 30, 30)
    try:
        app()
    except SystemExit as end:
        if end.code == INTERRUPTED:
            typer.echo("Stopped.", err=True)
        raise
    except PermissionError as error:
        typer.echo(
            f"{error.filename} cannot be written or read: you have no right to it.", err=True
        )
        sys.exit(1)
    except Exception as error:  # noqa: BLE001 - the last door: whatever comes here is our fault
        if isinstance(error, OSError) and error.errno in {errno.ENOSPC, errno.EDQUOT}:
            typer.echo("The disk is full. Make room, then do the same again.", err=True)
            sys.exit(1)
        with tempfile.NamedTemporaryFile(
            "w", prefix="guides-fault-", suffix=".txt", delete=False, encoding="utf-8"
        ) as file:
            file.write(traceback.format_exc())
        details = Path(file.name)
        typer.echo(
            f"guides stopped because of a fault of its own: {type(error).__name__}: {error}\n"
            f"Your files are as they were. Please report it with the file {details}.",
            err=True,
        )
        sys.exit(3)
    finally:
        # All memory goes back at once when the process ends: to look through it for cycles once
        # more, as Python does at its end, would be half a second of a build.
        gc.freeze()
