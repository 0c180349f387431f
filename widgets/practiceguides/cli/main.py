"""The command `guides`."""

from __future__ import annotations

import errno
import gc
import os
import re
import sys
import tempfile
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

import practiceguides
from practiceguides.content.problems import shown

from .banks import export_items, import_questions
from .build import build
from .check import check
from .graph import draw_graph
from .lab import lab
from .new import new
from .printing import print_scenarios
from .report import unusable
from .root import example, stop
from .schemas import write_schemas
from .serve import serve
from .texts import texts
from .typed import mistyped, nowhere
from .update import update_edition

INTERRUPTED = 130
"""The status that Typer ends with after Ctrl-C."""


class _Guides(TyperGroup):
    """Names `new` first: there one begins."""

    def list_commands(self, ctx: Any) -> list[str]:
        return sorted(super().list_commands(ctx), key=lambda name: name != "new")

    def invoke(self, ctx: Any) -> Any:
        """Run a command; two faults that Typer tells in words of programmers are told in others."""
        try:
            return super().invoke(ctx)
        except Exception as error:
            said = str(getattr(error, "message", ""))
            found = next(filter(None, (re.search(each, said) for each in _PLAIN)), None)
            if found is None:
                raise
            context = getattr(error, "ctx", None)
            words = context.command_path.split()[1:] if context else [ctx.invoked_subcommand]
            told = _PLAIN[found.re.pattern].format(found[1])
            stop(f"{told} To see how it is written: guides {' '.join(words)} --help")


_PLAIN = {
    r"unexpected extra argument\(?s?\)? \((.*)\)": "'{}' is more than this command takes.",
    r"Option '?(--[a-z-]+)'? requires": "Behind {} something is missing.",
}
"""What Typer says, and what is said instead."""


app = typer.Typer(
    help="Make a training book your own: check, see and share it.",
    cls=_Guides,
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode="markdown",
    pretty_exceptions_enable=False,
)


def _add(group: str, name: str, command: Callable[..., None], shown: str) -> None:
    """Add a command to a group of the help, with an example."""
    app.command(name, rich_help_panel=group, epilog=example(f"{name} {shown}"))(command)


WRITE, SEE, SHARE = "Begin and write", "See and check", "Share and print"
NEXT, PROGRAMS, LANGUAGES = "The next version", "Other programs", "Other languages"
app.add_typer(new, name="new", rich_help_panel=WRITE)
_add(WRITE, "lab", lab, "my-workshop")
_add(WRITE, "schemas", write_schemas, "my-workshop")
_add(SEE, "serve", serve, "my-workshop")
_add(SEE, "check", check, "--strict my-workshop")
_add(SEE, "graph", draw_graph, "the-crew-list my-workshop")
_add(SHARE, "build", build, "--zip my-workshop")
_add(SHARE, "print", print_scenarios, "the-crew-list my-workshop")
_add(NEXT, "update", update_edition, "my-workshop")
_add(PROGRAMS, "import", import_questions, "my-bank.xlsx my-workshop")
_add(PROGRAMS, "export", export_items, "my-workshop --to moodle")
_add(LANGUAGES, "texts", texts, "id my-workshop --sheet")


@app.callback(invoke_without_command=True)
def _options(
    version: Annotated[bool, typer.Option("--version", help="Say the version and stop.")] = False,
) -> None:
    if version:
        typer.echo(f"practiceguides {practiceguides.__version__}")
        raise typer.Exit


def _details() -> str:
    """Where the details of a fault are kept for a report."""
    try:
        with tempfile.NamedTemporaryFile(
            "w", prefix="guides-fault-", suffix=".txt", delete=False, encoding="utf-8",
            errors="backslashreplace",
        ) as file:  # fmt: skip
            file.write(traceback.format_exc())
    except OSError:
        return "these words: the details could not be written into a file"
    return f"the file {file.name}"


def _say_all() -> None:
    """Make sure that what was said is out; ends with a sentence where a full disk takes no more."""
    try:
        sys.stdout.flush()
    except OSError as error:
        # Python would try again at its end, and show what that raises.
        sys.stdout = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - to the end
        if error.errno != errno.EPIPE:
            typer.echo(f"Not all could be said: {unusable(error)}", err=True)
        sys.exit(1)


def main() -> None:
    """Run the command; neither Ctrl-C nor a fault of ours shows a traceback."""
    # A build makes many objects that live to its end. To look through them for cycles at every
    # 700 new ones is a fifth of its time.
    gc.set_threshold(200_000, 30, 30)
    try:
        if amiss := nowhere():
            typer.echo(amiss, err=True)
            sys.exit(1)
        if amiss := mistyped(sys.argv[1:]):
            typer.echo(amiss, err=True)
            sys.exit(2)
        app()
    except SystemExit as end:
        if end.code == INTERRUPTED:
            typer.echo("Stopped.", err=True)
        raise
    except MemoryError:
        typer.echo("There is too little memory. Close other programs, then try again.", err=True)
        sys.exit(1)
    except RecursionError:
        typer.echo(
            "Too many folders lie inside each other, or too much in a text of yours stands inside"
            " each other. Make it flatter, then try again.",
            err=True,
        )
        sys.exit(1)
    except Exception as error:  # noqa: BLE001 - the last door: whatever comes here is our fault
        if isinstance(error, OSError):
            typer.echo(unusable(error), err=True)
            sys.exit(1)
        said = shown(f"{type(error).__name__}: {error}")
        typer.echo(
            f"guides stopped because of a fault of its own: {said}\n"
            "Every file is whole, old or new; of several some may be new. "
            f"Please report it with {_details()}.",
            err=True,
        )
        sys.exit(3)
    finally:
        _say_all()
        # All memory goes back at once when the process ends: to look through it for cycles once
        # more, as Python does at its end, would be half a second of a build.
        gc.freeze()
