"""Where the command `guides` begins, and how Ctrl-C ends it."""

from __future__ import annotations

import signal
import sys


def main() -> None:
    """Run the command; Ctrl-C ends it at any moment, without a traceback."""
    # To load all parts takes a second, in which nothing is begun that has to be ended in order.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    from .main import INTERRUPTED
    from .main import main as run

    try:
        signal.signal(signal.SIGINT, signal.default_int_handler)
        run()
    except KeyboardInterrupt:
        # Just before the command began, or after its end.
        print("Stopped.", file=sys.stderr)  # noqa: T201 - what prints otherwise may be gone
        sys.exit(INTERRUPTED)
    finally:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
