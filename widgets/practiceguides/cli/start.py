"""Where the command `guides` begins, and how it ends when somebody stops it."""

from __future__ import annotations

import signal

# What is loaded below takes long enough for a Ctrl-C, and nothing is begun that has to be ended in
# order.
signal.signal(signal.SIGINT, signal.SIG_DFL)

import _thread
import io
import os
import re
import sys
import threading
from pathlib import Path
from typing import Any

_STOPS = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")
"""Ctrl-C, the end that another program asks for, and a window that is closed."""


def main() -> None:
    """Run the command; Ctrl-C, and what else asks it to end, ends it without a traceback."""
    _as_we_need_it()
    # To load all parts takes a second, in which nothing is begun that has to be ended in order.
    _at_a_stop(signal.SIG_DFL)
    from .main import INTERRUPTED
    from .main import main as run

    try:
        # The kernels of notebooks, too, are ended then.
        _at_a_stop(signal.default_int_handler)
        sys.unraisablehook = _ask_again
        run()
    except KeyboardInterrupt:
        # Just before the command began, or after its end.
        print("Stopped.", file=sys.stderr)  # noqa: T201 - what prints otherwise may be gone
        sys.exit(INTERRUPTED)
    finally:
        _at_a_stop(signal.SIG_DFL)
        sys.unraisablehook = sys.__unraisablehook__


def _as_we_need_it() -> None:
    """Make sure of the streams and of what the terminal says of itself."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        # Whoever began us may have closed it.
        if getattr(sys, name) is None:
            nothing = Path(os.devnull).open(mode, encoding="utf-8")  # noqa: SIM115 - to the end
            setattr(sys, name, nothing)
    for stream in (sys.stdout, sys.stderr):
        # Not every terminal has all letters, and a name may hold what is none.
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    for name in ("TERMINAL_WIDTH", "COLUMNS"):
        # What shows our help takes it for a number as it is.
        if not re.fullmatch("[1-9][0-9]{0,3}", os.environ.get(name, "")):
            os.environ.pop(name, None)


def _ask_again(fault: sys.UnraisableHookArgs) -> None:
    """Ask once more for an end that came where Python raises nothing, as while it cleans up."""
    if fault.exc_type is KeyboardInterrupt:
        # Not at once: here nothing can be raised either.
        again = threading.Timer(0.05, _interrupt)
        again.daemon = True
        again.start()
    else:
        sys.__unraisablehook__(fault)


def _interrupt() -> None:
    """Stop the main thread; as by Ctrl-C, one that waits is woken, for which Windows has no way."""
    if os.name == "nt":
        _thread.interrupt_main()
    else:
        os.kill(os.getpid(), signal.SIGINT)


def _at_a_stop(handler: Any) -> None:
    """Do so at each of them that this system has; a window may be closed after `nohup`."""
    for name in _STOPS:
        number = getattr(signal, name, None)
        if number and not (name == "SIGHUP" and signal.getsignal(number) is signal.SIG_IGN):
            signal.signal(number, handler)
